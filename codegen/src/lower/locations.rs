//! The location of each parameter, and what a location can hold.

use std::collections::BTreeSet;

use super::routes::Routes;
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned, nearest};
use crate::docs::routes::{RouteFlag, as_json};
use crate::docs::{ActionDoc, Config, Docs, Page, ParameterDoc, RouteDoc, TypeDoc};
use crate::ir::{Api, Location, ParameterKind, Segment, TypeName, WireName};

/// A parameter's location, and whether it travels as one JSON string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LocatedParameter {
    pub(super) location: Location,
    pub(super) json: bool,
}

/// An action with its route and the locations of its parameters.
pub(super) struct ResolvedAction<'a> {
    pub(super) doc: &'a ActionDoc,
    pub(super) route: &'a RouteDoc,
    /// The location of each parameter.
    pub(super) locations: Vec<LocatedParameter>,
}

/// A page with its resolved actions.
pub(super) struct ResolvedResource<'a> {
    pub(super) page: &'a Page,
    pub(super) group: Option<usize>,
    pub(super) actions: Vec<ResolvedAction<'a>>,
}

/// Joins pages, groups, routes and locations. Actions without a route have been reported, as have pages
/// without actions; both are left out.
pub(super) fn resolve<'a>(
    pages: &[&'a Page],
    groups: &[Option<usize>],
    routes: &Routes<'a>,
    docs: &Docs,
    diagnostics: &mut Diagnostics,
) -> Vec<ResolvedResource<'a>> {
    let as_json = as_json(&docs.routes.rows);
    let resource = |(page, group): (&&'a Page, &Option<usize>)| {
        let join = |doc: &'a ActionDoc| {
            let route = routes.of(&doc.id)?;
            let locations = of(doc, route, &docs.config, &as_json, diagnostics);
            Some(ResolvedAction { doc, route, locations })
        };
        ResolvedResource { page, group: *group, actions: page.actions.iter().filter_map(join).collect() }
    };
    pages.iter().zip(groups).map(resource).filter(|resource| !resource.actions.is_empty()).collect()
}

/// The location of each parameter of an action. Reports contradictions between route, notes and page.
fn of(
    action: &ActionDoc,
    route: &RouteDoc,
    config: &Config,
    as_json: &BTreeSet<&str>,
    diagnostics: &mut Diagnostics,
) -> Vec<LocatedParameter> {
    for note in &route.notes {
        check_note(note, action, diagnostics);
    }
    for segment in &route.path.segments {
        check_segment(segment, action, route, diagnostics);
        check_notation(segment, action, route, diagnostics);
    }
    let file = action.parameters.iter().any(is_file);
    let mut all = Vec::new();
    let mut body: Option<&ParameterDoc> = None;
    let mut headers: Vec<&ParameterDoc> = Vec::new();
    for parameter in &action.parameters {
        let located = locate(parameter, route, file, config);
        check(parameter, located, route, diagnostics);
        check_json(parameter, located, route, as_json, diagnostics);
        if located.location == Location::Body {
            if let Some(first) = body {
                let message =
                    format!("both `{}` and `{}` are the body", first.name.value, parameter.name.value);
                let found = Diagnostic::error("duplicate-body", parameter.name.span, message);
                diagnostics.push(found.hint("move one of them with a note in _routes.md: `NAME in query`"));
            }
            body = Some(parameter);
        }
        if located.location == Location::Header {
            let name = &parameter.name;
            let is_same = |other: &&&ParameterDoc| other.name.value.eq_ignore_ascii_case(&name.value);
            diagnostics
                .extend(headers.iter().find(is_same).map(|first| duplicate_header(&first.name.value, name)));
            headers.push(parameter);
        }
        all.push(located);
    }
    all
}

/// The location: the first rule that applies.
fn locate(parameter: &ParameterDoc, route: &RouteDoc, file: bool, config: &Config) -> LocatedParameter {
    let name = parameter.name.value.as_str();
    let noted = route.notes.iter().find_map(|note| match &note.value {
        RouteFlag::In(noted, location) if noted == name => Some(*location),
        _ => None,
    });
    let configured =
        || config.parameters.iter().find(|(known, _)| known.value == name).map(|(_, place)| *place);
    let location = if is_in_path(parameter, route) {
        Location::Path
    } else if let Some(location) = noted.or_else(configured) {
        location
    } else if file {
        Location::Multipart
    } else if matches!(parameter.ty, TypeDoc::Link(_)) && route.method.has_body() {
        Location::Body
    } else {
        Location::Query
    };
    let json = route.notes.iter().any(|note| matches!(&note.value, RouteFlag::Json(noted) if noted == name));
    LocatedParameter { location, json }
}

fn is_in_path(parameter: &ParameterDoc, route: &RouteDoc) -> bool {
    route.path.segments.contains(&Segment::Parameter(WireName::new(&parameter.name.value)))
}

fn is_file(parameter: &ParameterDoc) -> bool {
    parameter.ty == TypeDoc::Name(TypeName::File)
}

/// A parameter that a path names must be one of the page's.
fn check_segment(segment: &Segment, action: &ActionDoc, route: &RouteDoc, diagnostics: &mut Diagnostics) {
    let Segment::Parameter(name) = segment else { return };
    let known = || action.parameters.iter().map(|parameter| parameter.name.value.as_str());
    if !action.parameters_complete || known().any(|known| known == name.as_str()) {
        return;
    }
    let message =
        format!("the path has a parameter `{name}`, which the page of `{}` does not document", route.action);
    let mut found = Diagnostic::error("missing-parameter", route.path_span, message);
    found.hint = nearest(name.as_str(), known()).map(|near| format!("did you mean `{{{near}}}`?"));
    diagnostics.push(found);
}

/// A fixed segment that names a parameter as other tools write one (`:id`, `$id`, `*id`) would be sent literally,
/// and the parameter in the query.
fn check_notation(segment: &Segment, action: &ActionDoc, route: &RouteDoc, diagnostics: &mut Diagnostics) {
    let Segment::Fixed(text) = segment else { return };
    let inner = text.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let elsewhere = action.parameters.iter().filter(|parameter| !is_in_path(parameter, route));
    let mut in_query = elsewhere.map(|parameter| parameter.name.value.as_str());
    let meant = in_query.find(|name| text != name && (inner == *name || text.ends_with(&format!(":{name}"))));
    let Some(name) = meant.or_else(|| text.starts_with(':').then_some(inner)) else { return };
    let message = format!("the path segment `{text}` is fixed text, not a parameter");
    let found = Diagnostic::error("invalid-path", route.path_span, message);
    diagnostics.push(found.hint(format!("a parameter is a whole segment, `{{{name}}}`")));
}

/// A parameter that a note names must be one of the page's.
fn check_note(note: &Spanned<RouteFlag>, action: &ActionDoc, diagnostics: &mut Diagnostics) {
    let (RouteFlag::In(name, _) | RouteFlag::Json(name)) = &note.value else { return };
    let known = || action.parameters.iter().map(|parameter| parameter.name.value.as_str());
    if !action.parameters_complete || known().any(|known| known == name) {
        return;
    }
    let message = format!("the note names an unknown parameter `{name}`");
    diagnostics.push(Diagnostic::error("invalid-note", note.span, message).suggest(name, known()));
}

/// What is not a scalar.
fn structured(ty: &TypeDoc) -> Option<&'static str> {
    match ty {
        TypeDoc::Link(_) => Some("a value of a schema"),
        TypeDoc::Name(TypeName::Array) => Some("a list"),
        TypeDoc::Name(TypeName::Object) => Some("an object"),
        _ => None,
    }
}

/// An object in the query that travels as JSON in other actions most likely does so in this one.
fn check_json(
    parameter: &ParameterDoc,
    located: LocatedParameter,
    route: &RouteDoc,
    as_json: &BTreeSet<&str>,
    diagnostics: &mut Diagnostics,
) {
    let name = parameter.name.value.as_str();
    let noted =
        route.notes.iter().any(|note| matches!(&note.value, RouteFlag::In(noted, _) if noted == name));
    let is_object = matches!(parameter.ty, TypeDoc::Link(_) | TypeDoc::Name(TypeName::Object));
    if located.location != Location::Query || located.json || noted || !is_object || !as_json.contains(name) {
        return;
    }
    let message = format!("`{name}` of `{}` is not noted `as json`, as it is in other actions", route.action);
    let found = Diagnostic::warning("missing-note", route.span, message);
    diagnostics.push(found.hint(format!(
        "add the note `{name} as json`; or `{name} in query`, if it travels as `{name}[key]=value`"
    )));
}

/// What a place asks of its parameter.
fn check(
    parameter: &ParameterDoc,
    located: LocatedParameter,
    route: &RouteDoc,
    diagnostics: &mut Diagnostics,
) {
    let name = &parameter.name.value;
    let span = parameter.name.span;
    let in_path = is_in_path(parameter, route);
    let mut error = |message: String| diagnostics.push(Diagnostic::error("invalid-location", span, message));
    if located.location == Location::Path && !in_path {
        error(format!("`{name}` is set to the location path, but the path does not contain it"));
    }
    let noted = |note: &Spanned<RouteFlag>| match &note.value {
        RouteFlag::In(noted, location) => noted == name && *location != Location::Path,
        _ => false,
    };
    if in_path && route.notes.iter().any(noted) {
        error(format!("the path contains `{name}`, but a note gives it another location"));
    }
    if located.json && located.location != Location::Query {
        error(format!("`{name}` is noted `as json`, but is not in the query"));
    }
    if is_file(parameter) && located.location != Location::Multipart {
        error(format!("the file `{name}` cannot be sent in the {}", located.location.as_str()));
    }
    let is_link = matches!(parameter.ty, TypeDoc::Link(_)); // its type is not known yet: [`check_headers`] does
    if (located.location == Location::Path || located.location == Location::Header && !is_link)
        && let Some(what) = structured(&parameter.ty)
    {
        error(format!("`{name}` is in the {}, which cannot hold {what}", located.location.as_str()));
    }
    if located.location == Location::Header
        && let Some(reason) = header_rejection(name)
    {
        let message = format!("`{name}` cannot be sent as a header");
        let found = Diagnostic::error("invalid-header", span, message);
        diagnostics.push(found.hint(format!("{reason}; `[parameters]` of api.toml or a note puts it there")));
    }
    if located.location == Location::Path && !parameter.required {
        let message = format!("the path parameter `{name}` is marked as optional, but is always required");
        let found = Diagnostic::warning("mismatched-required", span, message);
        diagnostics.push(found.hint("write `Y` in the column `Required`"));
    }
}

/// Whether a name can be that of a header: the letters of a token.
fn is_header_name(name: &str) -> bool {
    let token = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
    !name.is_empty() && name.chars().all(token)
}

/// Headers that the client sets itself, and refuses from anybody else.
const OWN: [&str; 11] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Why a header of this name is not sent; `None` for one that is.
pub(super) fn header_rejection(name: &str) -> Option<&'static str> {
    if !is_header_name(name) {
        Some("a header name consists of letters, digits and a few symbols")
    } else if OWN.iter().any(|own| own.eq_ignore_ascii_case(name)) {
        Some("the client sets this header itself")
    } else {
        None
    }
}

/// Two headers whose names differ by case alone: to HTTP they are one, and the client would send the last.
pub(super) fn duplicate_header(first: &str, second: &Spanned<String>) -> Diagnostic {
    let message = format!("`{first}` and `{}` are one header: case does not matter", second.value);
    Diagnostic::error("duplicate-header", second.span, message).hint("remove one of them")
}

/// Reports header parameters whose type is not a scalar.
pub(super) fn check_headers(resources: &[ResolvedResource<'_>], api: &Api, diagnostics: &mut Diagnostics) {
    for (resource, lowered) in resources.iter().zip(&api.resources) {
        for (resolved, action) in resource.actions.iter().zip(&lowered.actions) {
            for (doc, parameter) in resolved.doc.parameters.iter().zip(&action.parameters) {
                let (TypeDoc::Link(_), ParameterKind::Typed(ty)) = (&doc.ty, &parameter.kind) else {
                    continue;
                };
                if parameter.location == Location::Header && !api.is_scalar(ty) {
                    let message = format!("`{}` is in a header, which cannot hold an object", doc.name.value);
                    diagnostics.push(Diagnostic::error("invalid-location", doc.name.span, message));
                }
            }
        }
    }
}
