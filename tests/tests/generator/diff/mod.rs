//! What `codegen diff` says: one small spec, changed in one thing at a time.

mod arguments;
mod branches;
mod calls;
mod cases;
mod command;
mod field;
mod limits;
mod listing;
mod published;
mod structure;
mod type_cases;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::diff::{Filter, Heading, Impact, Report, markdown};
use codegen::ir::{Api, Enumeration, Ident, Rest, Struct, TypeId, TypeKind, TypeRef};
use codegen::source::Source;
use insta::assert_snapshot;

/// The files of a spec by name.
type Files = BTreeMap<String, String>;

/// A file, what stands there, and what stands there now.
type Edit = (&'static str, &'static str, &'static str);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/diff")
}

fn files() -> Files {
    let read = |entry: std::fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), std::fs::read_to_string(entry.path()).unwrap())
    };
    std::fs::read_dir(folder()).unwrap().map(|entry| read(entry.unwrap())).collect()
}

/// The files with every occurrence of some texts replaced: file, text, and what stands there now. A file
/// that is not there is added.
fn edited(edits: &[(&str, &str, &str)]) -> Files {
    let mut files = files();
    for (name, from, to) in edits {
        let text = files.entry((*name).to_owned()).or_default();
        assert!(text.contains(from), "{name} has no {from:?}");
        *text = if from.is_empty() { (*to).to_owned() } else { text.replace(from, to) };
    }
    files
}

fn api(files: &Files) -> Api {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(files.clone(), &mut diagnostics);
    let api = codegen::understand(&source, &mut diagnostics).api;
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.finish());
    api
}

fn compare(old: &Api, new: &Api) -> Report {
    codegen::diff::compare(old, new, Filter::default())
}

fn report(edits: &[(&str, &str, &str)]) -> Report {
    compare(&api(&files()), &api(&edited(edits)))
}

/// The report without its heading.
fn body(report: &Report) -> String {
    let text = markdown(report, &Heading::default());
    text.find("\n## ").map_or("nothing\n".to_owned(), |start| text[start + 1..].to_owned())
}

/// The headings that say whom it concerns, and the lines below them.
fn lines(report: &Report) -> String {
    let is_said = |line: &&str| line.starts_with("## ") || line.trim_start().starts_with("- ");
    body(report).lines().filter(is_said).flat_map(|line| [line, "\n"]).collect()
}

/// What is said of a change, and of taking it back.
fn both_ways(old: &Api, new: &Api) -> String {
    format!("{}taken back\n{}", lines(&compare(old, new)), lines(&compare(new, old)))
}

fn snapshot(name: &str, text: &str) {
    tests::shown::check(&format!("diff-{name}"), text);
}

/// One snapshot for a list of cases: what was done, and what is said of it.
fn cases(name: &str, cases: &[cases::Case]) {
    let mut out = String::new();
    for (title, edits) in cases {
        let report = report(edits);
        assert!(!report.changes.is_empty(), "nothing is said of: {title}");
        let _ = writeln!(out, "{title}\n{}", "=".repeat(title.len()));
        let _ = writeln!(out, "{}", body(&report));
    }
    snapshot(name, &out);
}

#[test]
fn actions() {
    cases("actions", cases::ACTIONS);
}

#[test]
fn parameters() {
    cases("parameters", cases::PARAMETERS);
}

#[test]
fn responses() {
    cases("responses", cases::RESPONSES);
}

#[test]
fn types() {
    cases("types", type_cases::TYPES);
}

#[test]
fn unions() {
    cases("unions", type_cases::UNIONS);
}

#[test]
fn settings_and_texts() {
    cases("settings-and-texts", type_cases::SETTINGS);
}

#[test]
fn a_change_in_many_places_is_listed_once() {
    let scope = [
        ("device.md", "device.*", "all.Device, device.*"),
        ("devices.md", "device.*", "all.Device, device.*"),
    ];
    snapshot("folded", &body(&report(&scope)));
}

/// Names that change in the same way, as those of parts of a schema with another title do, are listed once.
#[test]
fn names_that_change_in_one_way_are_listed_once() {
    let field = |name: &str| format!("\"{name}\": {{ \"enum\": [\"{name}\", \"none\"] }}");
    let fields = ["first", "second", "third"].map(field).join(", ");
    let last_seen = "\"lastSeen\": { \"type\": \"number\" }";
    let parts = ("_schemas.md", last_seen, fields.as_str());
    let title = [
        ("_schemas.md", "## Device\n", "## Machine\n"),
        ("_schemas.md", "definitions/device\"", "definitions/machine\""),
        ("device.md", "#device)", "#machine)"),
        ("devices.md", "#device)", "#machine)"),
    ];
    let old = api(&edited(&[parts]));
    let new = api(&edited(&[&[parts], &title[..]].concat()));
    let text = body(&compare(&old, &new));
    let names = text.split("\n## ").next().unwrap();
    assert_snapshot!(names, @"
    ## Breaking

    ### Names of types *(Rust only)*

    - `models::Device…` is now `models::Machine…`, in 4 names
      <details><summary>which</summary>

      `models::Device`, `models::DeviceFirst`, `models::DeviceSecond`, `models::DeviceThird`
      </details>
    ");
}

/// The words below the heading that say what "Rust only" means stand where something is that.
#[test]
fn rust_only_is_explained_where_it_is_said() {
    for (edit, is_said) in [
        (("_schemas.md", "\"lastSeen\":", "\"last_seen\":"), false),
        (
            (
                "_schemas.md",
                "\"lastSeen\": { \"type\": \"number\" }",
                "\"lastSeen\": { \"type\": \"integer\" }",
            ),
            true,
        ),
    ] {
        let text = markdown(&report(&[edit]), &Heading::default());
        assert_eq!(text.contains("*(Rust only)*: the wire is as before"), is_said, "{text}");
    }
}

/// A page with another name and the same routes is the same resource.
#[test]
fn a_resource_is_renamed_where_its_routes_stay() {
    let mut files = files();
    let page = files.remove("device.md").unwrap().replace("# Device Actions", "# Gadget Actions");
    files.insert("gadget.md".to_owned(), page);
    let routes = files["_routes.md"].replace("| device |", "| gadget |");
    files.insert("_routes.md".to_owned(), routes);
    let report = compare(&api(&self::files()), &api(&files));
    assert!(report.breaks(), "the path of Rust code is another");
    let text = body(&report);
    assert!(text.starts_with("## Breaking\n\n### Resources\n\n- **`gadget`**: renamed `device` to `gadget` *(Rust only)*\n\n## Documentation\n"), "{text}");
}

/// Of an object that takes further properties too: the error is the same under another name.
#[test]
fn the_body_of_an_error_is_the_same_as_long_as_its_structure_is() {
    let further = |kind: &str| {
        format!(
            "\"additionalProperties\": {{ \"type\": \"{kind}\" }} }}\n```\n\n#### Example\n\n```json\n{{ \"type\": \"NotFound\""
        )
    };
    let before =
        "\"message\": { \"type\": \"string\" } } }\n```\n\n#### Example\n\n```json\n{ \"type\": \"NotFound\"";
    let with = |kind: &str| format!("\"message\": {{ \"type\": \"string\" }} }}, {}", further(kind));
    let named = [
        ("_schemas.md", "## Error\n", "## Fault\n"),
        ("device.md", "[Error](_schemas.md#error)", "[Fault](_schemas.md#fault)"),
        ("devices.md", "[Error](_schemas.md#error)", "[Fault](_schemas.md#fault)"),
    ];
    let (text, number) = (with("string"), with("integer"));
    let old = api(&edited(&[("_schemas.md", before, &text)]));
    let said = |more: &str| {
        let edits: Vec<_> = std::iter::once(("_schemas.md", before, more)).chain(named).collect();
        let report = compare(&old, &api(&edited(&edits)));
        body(&report).contains("carries another body")
    };
    assert_eq!((said(&text), said(&number)), (false, true));
}

#[test]
fn nothing_changed() {
    let same = api(&files());
    let report = compare(&same, &same);
    assert_eq!((report.changes.len(), report.breaks()), (0, false));
}

/// The order of schemas, routes and sections is no part of an API.
#[test]
fn order_says_nothing() {
    let mut files = files();
    for name in ["_schemas.md", "device.md", "devices.md"] {
        let text = files[name].clone();
        let (head, sections) = text.split_once("\n## ").unwrap();
        let mut sections: Vec<&str> = sections.split("\n## ").map(str::trim_end).collect();
        sections.reverse();
        files.insert(name.to_owned(), format!("{head}\n## {}\n", sections.join("\n\n## ")));
    }
    let report = compare(&api(&self::files()), &api(&files));
    assert_eq!(body(&report), "nothing\n");
}

/// Types that hold each other in a very long chain are compared without a deep stack.
#[test]
fn depth_is_no_limit() {
    let chain = |last: &str| {
        let mut changed = api(&files());
        let first = changed.types.len();
        let id = |index: usize| TypeId(u32::try_from(index).unwrap());
        let mut link = changed.types[0].clone();
        for index in 0..20_000 {
            let ty = TypeRef::Array(Box::new(TypeRef::Named(id(first + index + 1))));
            link.ident = Ident::new(format!("Link{index}"));
            link.kind = TypeKind::Alias(ty);
            if index % 2 == 0 {
                let rest = Rest {
                    ident: Ident::new("rest"),
                    ty: TypeRef::Named(id(first + index + 1)),
                    limits: Box::default(),
                    description: None,
                };
                link.kind = TypeKind::Struct(Struct {
                    fields: Vec::new(),
                    rest: Some(rest),
                    default: true,
                    items: None,
                    arguments: Vec::new(),
                });
            }
            changed.types.push(link.clone());
        }
        link.ident = Ident::new(last);
        link.kind = TypeKind::Enumeration(Enumeration { variants: Vec::new() });
        changed.types.push(link);
        changed.resources[0].actions[0].responses[0].body = Some(TypeRef::Named(id(first)));
        changed.resources[0].actions[0].responses[0].status = 200;
        changed
    };
    let report = compare(&chain("Old"), &chain("New"));
    assert_eq!(report.count(Impact::RustName), report.changes.len(), "{:?}", report.changes.first());
    assert_eq!(report.changes.len(), 1);
}

/// What one edit means: how much it breaks, and which parts of the two versions grow.
fn follows(edit: (&str, &str, &str)) -> (Vec<Impact>, &'static str, &'static str) {
    let report = report(&[edit]);
    let impacts = report.changes.iter().map(|change| change.impact).collect();
    (impacts, report.wire_bump().as_str(), report.crate_bump().as_str())
}

#[test]
fn what_breaks_in_rust_alone_raises_the_version_of_the_crate() {
    let response = "| 202 | [Device](_schemas.md#device) | The last device goes later. |\n";
    assert_eq!(follows(("devices.md", response, "")), (vec![Impact::RustOnly], "patch", "major"));
    let optional = ("devices.md", "| reason | string | Y |", "| reason | string | N |");
    assert_eq!(follows(optional), (vec![Impact::RustOnly], "patch", "major"));
}

/// A sender meets every limit that is new or other than before; a limit that goes lets more through. For a
/// receiver limits are text.
#[test]
fn every_limit_of_what_is_sent_breaks_where_it_leaves_less_room() {
    use Impact::{Additive, Breaking, Text};
    const SENT: &str = "\"notes\": { \"type\": \"string\"";
    const RECEIVED: &str = "\"lastSeen\": { \"type\": \"number\"";
    for (limit, other, impact) in [
        ("\"pattern\": \"^a\"", "\"pattern\": \"^b\"", Breaking),
        ("\"format\": \"uri\"", "\"format\": \"email\"", Breaking),
        ("\"minLength\": 2", "\"minLength\": 3", Breaking),
        ("\"minLength\": 3", "\"minLength\": 2", Additive),
        ("\"maxLength\": 3", "\"maxLength\": 2", Breaking),
        ("\"maxLength\": 2", "\"maxLength\": 3", Additive),
    ] {
        let limited = |limit: &str| edited(&[("_schemas.md", SENT, &format!("{SENT}, {limit}"))]);
        let impacts = |old: &Files, new: &Files| -> Vec<Impact> {
            compare(&api(old), &api(new)).changes.iter().map(|change| change.impact).collect()
        };
        let (free, one, two) = (files(), limited(limit), limited(other));
        assert_eq!(impacts(&free, &one), [Breaking], "new: {limit}");
        assert_eq!(impacts(&one, &two), [impact], "{limit} to {other}");
        assert_eq!(impacts(&one, &free), [Additive], "no longer: {limit}");
    }
    for limit in ["\"pattern\": \"^a\"", "\"minimum\": 1", "\"maximum\": 1"] {
        let limited = format!("{RECEIVED}, {limit}");
        assert_eq!(follows(("_schemas.md", RECEIVED, &limited)).0, [Text], "received: {limit}");
    }
}

/// Of several responses one may fail to come. Where none of the old ones can come any more, no caller can read
/// what comes instead.
#[test]
fn the_loss_of_the_only_shared_response_breaks() {
    const DEVICE: &str = "| 202 | [Device](_schemas.md#device) | The last device goes later. |";
    let impacts = |edits: &[(&str, &str, &str)]| -> Vec<Impact> {
        report(edits).changes.iter().map(|change| change.impact).collect()
    };
    let one_less = impacts(&[("devices.md", &format!("{DEVICE}\n"), "")]);
    assert_eq!(one_less, [Impact::RustOnly]);
    let all_others = impacts(&[
        ("devices.md", "| 204 | undefined | The devices are gone. |", "| 200 | undefined | They are gone. |"),
        ("devices.md", DEVICE, "| 201 | [Device](_schemas.md#device) | The last device goes later. |"),
    ]);
    assert_eq!(all_others, [Impact::Breaking; 4], "two responses gone, two new");
}

#[test]
fn versions_follow_from_the_worst_change() {
    let head = |edits: &[(&str, &str, &str)]| {
        let package = Some(("generated".to_owned(), "0.3.1".to_owned(), "0.3.1".to_owned()));
        let (old, new) = ("old".to_owned(), "new".to_owned());
        let text = markdown(&report(edits), &Heading { old, new, package, ..Heading::default() });
        text.split("\n## ").next().unwrap_or_default().to_owned()
    };
    let mut out = String::new();
    for edits in [
        [("device.md", "Returns the device.", "Gives the device.")],
        [("devices.md", "id, name |", "id, name, class |")],
        [("_schemas.md", "\"title\": \"Recipe\",", "\"title\": \"Cookbook\",")],
        [("_routes.md", "| GET | /devices |", "| GET | /all-devices |")],
        [("api.toml", "1.4.2", "1.4.3")],
    ] {
        let _ = writeln!(out, "{edits:?}\n\n{}", head(&edits));
    }
    snapshot("versions", &out);
}
