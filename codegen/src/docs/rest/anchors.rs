//! The headings of an action, and their anchors, which carry its exact name.

use crate::diagnostic::{Diagnostic, Diagnostics, folded};
use crate::docs::common::sections::ActionSections;
use crate::docs::common::titles::camel;
use crate::docs::dialect::REQUEST;
use crate::markdown::{Section, Text};

pub(super) const AUTHENTICATION: &str = "Authentication";
pub(super) const PATH: &str = "Request Path Components";
pub(super) const QUERY: &str = "Request Query Parameters";
pub(super) const HEADERS: &str = "Request Headers";
pub(super) const BODY: &str = "Request Body";
pub(super) const SAMPLE: &str = "Curl Example";
pub(super) const SUCCESS: &str = "Successful Responses";
pub(super) const STREAM: &str = "SSE Stream for a Successful Response";
pub(super) const ERRORS: &str = "Error Responses";

/// The headings of an action.
pub(super) const HEADINGS: [&str; 10] =
    [REQUEST, AUTHENTICATION, PATH, QUERY, HEADERS, BODY, SAMPLE, SUCCESS, STREAM, ERRORS];

/// How the anchor under each of [`HEADINGS`] ends.
const ENDS: [&str; HEADINGS.len()] = [
    "method-url",
    "authentication",
    "path-components",
    "query-params",
    "headers",
    "body",
    "curl-example",
    "successful-responses",
    "successful-responses",
    "error-responses",
];

/// The name of an action: as the anchors have it, or else made from the title. Reports anchors that are
/// missing or contradict each other.
pub(super) fn name(section: &Section, parts: &ActionSections<'_>, diagnostics: &mut Diagnostics) -> String {
    let title = &section.title;
    let headings: Vec<(&Text, &str)> = HEADINGS
        .iter()
        .zip(ENDS)
        .filter_map(|(heading, end)| Some((&parts.get(heading)?.title, end)))
        .collect();
    let carried = |(heading, end): &(&Text, &str)| {
        let name = before(&heading.anchor.as_ref()?.value, end)?;
        is_name(name).then(|| name.to_owned())
    };
    let name = headings.iter().find_map(carried).unwrap_or_else(|| camel(&title.text));
    for (heading, end) in headings {
        let found = match &heading.anchor {
            None => {
                let message = format!("the heading `{}` has no anchor", heading.text);
                Diagnostic::warning("missing-anchor", heading.span, message)
            }
            Some(anchor) if before(&anchor.value, end) != Some(&name) => {
                let message = format!("the anchor `{}` does not belong to `{name}`", anchor.value);
                Diagnostic::warning("mismatched-anchor", anchor.span, message)
            }
            Some(_) => continue,
        };
        diagnostics.push(found.hint(format!("expected `<a name=\"{name}-{end}\"></a>`")));
    }
    if folded(&title.text) != folded(&name) {
        let message = format!("the title does not match the anchors, which name the action `{name}`");
        diagnostics.push(Diagnostic::warning("mismatched-title", title.span, message));
    }
    name
}

/// Whether an anchor can carry it as the name of an action.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// The part before the suffix of an anchor.
fn before<'a>(anchor: &'a str, end: &str) -> Option<&'a str> {
    anchor.strip_suffix(end)?.strip_suffix('-')
}
