//! Where a request goes: a method and a URL.

use crate::diagnostic::{Diagnostic, Diagnostics, Span, offset};
use crate::docs::common::prose::ignored;
use crate::docs::common::titles::camel;
use crate::docs::routes;
use crate::ir::{Method, PathTemplate};
use crate::markdown::{Block, Section, Text};
use crate::source::Source;

/// How it is written.
const SAMPLE: &str = "GET https://example.com/devices/**`DEVICE_ID`**";

/// A method with a URL, in its parts.
pub(super) struct Request {
    pub(super) method: Method,
    /// The path behind the base.
    pub(super) path: PathTemplate,
    /// The URL without marks around its names.
    pub(super) plain: String,
    /// Span of the URL.
    pub(super) url_span: Span,
    /// Span of both.
    pub(super) span: Span,
}

/// The paragraph of a section that holds the request.
pub(super) fn url_of(section: &Section) -> Option<&Text> {
    section.blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
}

/// Reads the section.
pub(super) fn read(
    section: &Section,
    base: Option<&str>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Request> {
    let Some(text) = url_of(section) else {
        let message = "missing method and URL";
        let found = Diagnostic::error("invalid-request", section.title.span, message);
        diagnostics.push(found.hint(format!("write `{SAMPLE}`")));
        return None;
    };
    for block in section.blocks.iter().filter(|block| matches!(block, Block::Paragraph(_) | Block::Table(_)))
    {
        if block.span() != text.span {
            ignored(block, source, diagnostics);
        }
    }
    let words: Vec<&str> = text.text.split(' ').collect();
    let [method, url] = words.as_slice() else {
        let found = Diagnostic::error("invalid-request", text.span, "expected a method and a URL");
        diagnostics.push(found.hint(format!("write `{SAMPLE}`")));
        return None;
    };
    let raw = source.slice(text.span);
    let gap = raw.find(char::is_whitespace).unwrap_or_default();
    let method_span = Span { end: text.span.start + offset(gap), ..text.span };
    let rest = raw.get(gap..).unwrap_or_default();
    let start = method_span.end + offset(rest.len() - rest.trim_start().len());
    let url_span = Span { start, ..text.span };
    let method = routes::method(method, method_span, diagnostics);
    let path = segments(url, url_span, base, diagnostics);
    let plain = url.replace(['*', '`'], "");
    Some(Request { method: method?, path: path?, plain, url_span, span: text.span })
}

/// The path of a URL, in its parts.
fn segments(
    url: &str,
    span: Span,
    base: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Option<PathTemplate> {
    let mut refuse = |message: String, hint: String| {
        diagnostics.push(Diagnostic::error("invalid-url", span, message).hint(hint));
    };
    let Some(base) = base.filter(|_| url.contains("://")) else {
        refuse("invalid URL".to_owned(), format!("write `{SAMPLE}`"));
        return None;
    };
    let Some(rest) = url.strip_prefix(base).filter(|rest| rest.starts_with('/')) else {
        let hint = "all of a spec is served at one place: that of its first URL, or `base_url` of api.toml";
        refuse(format!("the URL does not start with `{base}/`"), hint.to_owned());
        return None;
    };
    let Some(path) = path(rest) else {
        let hint = "the name of a path component is written in capitals: **`DEVICE_ID`**";
        refuse("a part of the URL cannot be read".to_owned(), hint.to_owned());
        return None;
    };
    match routes::template(&path) {
        Ok(template) => Some(template),
        Err(reason) => {
            refuse(reason, format!("write `{SAMPLE}`"));
            None
        }
    }
}

/// A path with its names in braces: ``/**`DEVICE_ID`**`` → `/{deviceId}`.
pub(super) fn path(text: &str) -> Option<String> {
    let segment = |segment: &str| match segment.strip_prefix("**`").and_then(|rest| rest.strip_suffix("`**"))
    {
        Some(name) => Some(format!("{{{}}}", parameter(name)?)),
        None if segment.contains(['*', '`', '{', '}']) => None,
        None => Some(segment.to_owned()),
    };
    Some(text.split('/').map(segment).collect::<Option<Vec<_>>>()?.join("/"))
}

/// The name of the parameter for a name in capitals: `DEVICE_ID` → `deviceId`.
pub(super) fn parameter(name: &str) -> Option<String> {
    let shout = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_';
    let starts = name.starts_with(|first: char| first.is_ascii_uppercase());
    (starts && name.chars().all(shout)).then(|| camel(&name.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_paths() {
        assert_eq!(path("/orgs/**`ORG_ID`**/x").unwrap(), "/orgs/{orgId}/x");
        assert_eq!(parameter("EXPERIENCE_VERSION_ID_OR_NAME").unwrap(), "experienceVersionIdOrName");
        for bad in ["/**`orgId`**", "/**ORG_ID**", "/a**`B`**", "/{B}", "/**`_B`**"] {
            assert_eq!(path(bad), None, "{bad}");
        }
        assert!(Method::parse(SAMPLE.split(' ').next().unwrap()).is_some());
    }
}
