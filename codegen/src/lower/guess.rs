//! The likely route of an action by REST convention and by the routes of similar resources: a hint, never
//! an input of the client.

use heck::ToKebabCase as _;

use crate::diagnostic::Spanned;
use crate::docs::routes::{RouteFlag, as_json};
use crate::docs::{ActionDoc, RouteDoc, TypeDoc};
use crate::ir::{ActionId, Method, PathTemplate, Segment, WireName};

/// Actions that act on the resource itself and add nothing to its path.
const PLAIN: [(&str, Method); 6] = [
    ("get", Method::Get),
    ("post", Method::Post),
    ("put", Method::Put),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
    ("head", Method::Head),
];
/// How the names of actions that read begin.
const READS: [&str; 8] = ["get", "list", "find", "search", "stats", "logs", "count", "fetch"];
/// How the names of actions that remove begin.
const REMOVALS: [&str; 2] = ["delete", "remove"];

/// The most likely route of an action. Its path names only parameters that the action requires.
#[must_use]
pub fn route(action: &ActionDoc, rows: &[RouteDoc]) -> RouteDoc {
    let plain = plain(&action.id);
    let mut segments =
        known(action, rows).or_else(|| similar(action, rows)).unwrap_or_else(|| by_ids(action));
    if plain.is_none() {
        segments.push(Segment::Fixed(action.id.action.to_string()));
    }
    let method = plain.unwrap_or_else(|| method(action));
    RouteDoc {
        action: action.id.clone(),
        method,
        path: PathTemplate { segments },
        path_span: action.title.span,
        notes: if method.has_body() { Vec::new() } else { notes(action, rows) },
        span: action.title.span,
    }
}

/// The notes of parameters that travel as JSON in other actions.
fn notes(action: &ActionDoc, rows: &[RouteDoc]) -> Vec<Spanned<RouteFlag>> {
    let as_json = as_json(rows);
    let objects = action.parameters.iter().filter(|parameter| matches!(parameter.ty, TypeDoc::Link(_)));
    let names = objects.map(|parameter| &parameter.name).filter(|name| as_json.contains(name.value.as_str()));
    names.map(|name| Spanned { value: RouteFlag::Json(name.value.clone()), span: name.span }).collect()
}

/// The method of an action that acts on the resource itself.
fn plain(action: &ActionId) -> Option<Method> {
    PLAIN.iter().find(|(name, _)| *name == action.action.as_str()).map(|(_, method)| *method)
}

fn method(action: &ActionDoc) -> Method {
    let name = action.id.action.as_str();
    let starts = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    if starts(&REMOVALS) {
        Method::Delete
    } else if starts(&READS) || action.events.is_some() || name.ends_with("Counts") {
        Method::Get
    } else {
        Method::Post
    }
}

/// The required parameters that a path may name.
fn required(action: &ActionDoc) -> impl Iterator<Item = &str> {
    let in_path = |parameter: &&crate::docs::ParameterDoc| {
        parameter.required && !matches!(parameter.ty, TypeDoc::Link(_))
    };
    action.parameters.iter().filter(in_path).map(|parameter| parameter.name.value.as_str())
}

/// The required parameters that identify something, each with the name of what it identifies.
fn ids(action: &ActionDoc) -> impl Iterator<Item = (&str, &str)> {
    required(action).filter_map(|name| {
        let of = name.strip_suffix("IdOrName").or_else(|| name.strip_suffix("Id"))?;
        Some((name, of))
    })
}

/// A path with parameters that the action requires: if exactly one is missing and exactly one is left over, it was
/// renamed, which is returned too.
pub(super) fn fitted(path: &[Segment], action: &ActionDoc) -> Option<(Vec<Segment>, bool)> {
    let is_in_path =
        |name: &str| path.iter().any(|segment| *segment == Segment::Parameter(WireName::new(name)));
    let is_required = |name: &WireName| required(action).any(|known| known == name.as_str());
    let missing = |segment: &&Segment| matches!(segment, Segment::Parameter(name) if !is_required(name));
    let missing: Vec<&Segment> = path.iter().filter(missing).collect();
    let spare: Vec<&str> = required(action).filter(|name| !is_in_path(name)).collect();
    match (missing.as_slice(), spare.as_slice()) {
        ([], _) => Some((path.to_vec(), false)),
        ([old], [new]) => {
            let renamed = Segment::Parameter(WireName::new(*new));
            let segment = |known: &Segment| if known == *old { renamed.clone() } else { known.clone() };
            Some((path.iter().map(segment).collect(), true))
        }
        _ => None,
    }
}

/// The path of the resource, as another row of it has it.
fn known(action: &ActionDoc, rows: &[RouteDoc]) -> Option<Vec<Segment>> {
    let of_it = |row: &&RouteDoc| row.action.resource == action.id.resource && plain(&row.action).is_some();
    let paths = rows.iter().filter(of_it).filter_map(|row| Some(fitted(&row.path.segments, action)?.0));
    paths.min_by_key(Vec::len) // a longer one goes on from the resource: `/devices/delete`
}

/// A path like that of the resource whose name has the most words at its start in common: where
/// `userApiTokens` is at `/me/tokens`, `userKeys` is at `/me/keys`.
fn similar(action: &ActionDoc, rows: &[RouteDoc]) -> Option<Vec<Segment>> {
    let words = words(action.id.resource.as_str());
    let mut best: (usize, Option<Vec<Segment>>) = (0, None);
    for row in rows.iter().filter(|row| plain(&row.action).is_some()) {
        let others = self::words(row.action.resource.as_str());
        let common = words.iter().zip(&others).take_while(|(one, other)| is_same(one, other)).count();
        if common <= best.0 {
            continue;
        }
        if let Some(path) = transferred(action, &words, (row, &others), common) {
            best = (common, Some(path));
        }
    }
    best.1
}

/// The path of a row with the collection of another resource in place of its own: the segment that is
/// named by the last words of the resource. Words that both have in common do not name the other one.
fn transferred(
    action: &ActionDoc,
    words: &[String],
    (row, others): (&RouteDoc, &[String]),
    common: usize,
) -> Option<Vec<Segment>> {
    let path = &row.path.segments;
    let own = collection(words, path);
    let (start, at) = own.or_else(|| {
        let (start, at) = collection(others, path)?;
        Some((start.min(common).min(words.len() - 1), at))
    })?;
    let mut segments = path.get(..at)?.to_vec();
    segments.push(Segment::Fixed(plural(&words.get(start..)?.join("-"))));
    let unused = |(name, _): &(&str, &str)| !segments.contains(&Segment::Parameter(WireName::new(*name)));
    let own = ids(action).find(unused).map(|(name, _)| Segment::Parameter(WireName::new(name)));
    segments.extend(own);
    fitted(&segments, action).filter(|(_, renamed)| !renamed).map(|(segments, _)| segments)
}

/// Which of the last words of a resource name a segment of a path, and which segment.
fn collection(words: &[String], path: &[Segment]) -> Option<(usize, usize)> {
    let is_named = |start: usize, segment: &Segment| match segment {
        Segment::Fixed(text) => is_same(&words.get(start..).unwrap_or_default().join("-"), text),
        Segment::Parameter(_) => false,
    };
    (0..words.len())
        .find_map(|start| Some((start, path.iter().position(|segment| is_named(start, segment))?)))
}

/// A collection for every required id, and one for the resource where no id names it.
fn by_ids(action: &ActionDoc) -> Vec<Segment> {
    let resource = action.id.resource.as_str().to_kebab_case();
    let mut segments = Vec::new();
    let mut is_named = false;
    for (name, of) in ids(action) {
        let of = of.to_kebab_case();
        is_named = resource == of || resource.ends_with(&format!("-{of}"));
        segments.push(Segment::Fixed(plural(if is_named { &resource } else { &of })));
        segments.push(Segment::Parameter(WireName::new(name)));
    }
    if !is_named {
        segments.push(Segment::Fixed(resource));
    }
    segments
}

fn words(name: &str) -> Vec<String> {
    name.to_kebab_case().split('-').map(str::to_owned).collect()
}

/// Whether two words are the same, or one is the plural of the other.
fn is_same(one: &str, other: &str) -> bool {
    one == other || plural(one) == other || one == plural(other)
}

/// The plural of a word in kebab case, which may be one already.
fn plural(name: &str) -> String {
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if ends(&["ss", "us", "x", "ch", "sh"]) => format!("{name}es"),
        _ if name.ends_with('s') => name.to_owned(),
        _ => format!("{name}s"),
    }
}
