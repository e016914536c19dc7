//! N9: what has a name in Rust keeps it when something of the same name comes; and what cannot be known is an error.

use std::collections::BTreeMap;

use codegen::diagnostic::Diagnostics;
use codegen::docs::{KeptMembers, KeptNames};
use codegen::ir::TypeKind;
use codegen::lower::Lowered;
use codegen::schema::Types;
use codegen::source::Source;
use insta::assert_snapshot;

use super::kept::{lines, lowered, types};
use crate::types::display;

/// An object with these properties, all strings, and a map of others where `rest` says so.
fn object(names: &[&str], rest: bool) -> String {
    let properties: Vec<String> =
        names.iter().map(|name| format!("{}: {{\"type\": \"string\"}}", serde_json::json!(name))).collect();
    let rest = if rest { ", \"additionalProperties\": {\"type\": \"integer\"}" } else { "" };
    format!("{{\"type\": \"object\", \"properties\": {{{}}}{rest}}}", properties.join(", "))
}

fn values(values: &str) -> String {
    format!("{{\"enum\": [{values}]}}")
}

/// What is said of a schema that grows.
fn growth(before: &str, after: &str) -> String {
    let before = types(&[("thing", before)], &[], &KeptNames::default());
    let (_, found) = lowered(&[("thing", after)], &[], &before.kept);
    let line = |found: &codegen::diagnostic::Diagnostic| {
        format!("{}: {}\n  {}\n", found.code, found.message, found.hint.as_deref().unwrap_or_default())
    };
    found.iter().map(line).collect()
}

#[test]
fn n9_two_members_that_meet_for_the_first_time_are_an_error() {
    assert_snapshot!(growth(&object(&["aB"], false), &object(&["aB", "a-b"], false)), @r#"
    name-collision: `aB` and `a-b` of `Thing` have the same name in Rust, `a_b`
      say in `_names.toml` which of them was there before: below `[members.Thing]` the line `aB = "a_b"` or `a-b = "a_b"`; the other gets a name of its own
    "#);
    assert_snapshot!(growth(&values(r#""ASC", "DESC""#), &values(r#""ASC", "DESC", "asc""#)), @r#"
    name-collision: `ASC` and `asc` of `Thing` have the same name in Rust, `Asc`
      say in `_names.toml` which of them was there before: below `[members.Thing]` the line `ASC = "Asc"` or `asc = "Asc"`; the other gets a name of its own
    "#);
    assert_snapshot!(growth(&values("1, 2"), &values(r#"1, 2, "1""#)), @r#"
    name-collision: `1` and `"1"` of `Thing` have the same name in Rust, `N1`
      say in `_names.toml` which of them was there before: below `[members.Thing]` the line `1 = "N1"` or `"\"1\"" = "N1"`; the other gets a name of its own
    "#);
    assert_snapshot!(growth(&object(&["a"], true), &object(&["a", "rest"], true)), @r#"
    name-collision: `rest` and `~` of `Thing` have the same name in Rust, `rest`
      say in `_names.toml` which of them was there before: below `[members.Thing]` the line `rest = "rest"` or `"~" = "rest"`; the other gets a name of its own
    "#);
    // a property named as the map is written has a sign more
    assert_snapshot!(growth(&object(&["~"], true), &object(&["~", "tilde"], true)), @r#"
    name-collision: `~~` and `tilde` of `Thing` have the same name in Rust, `tilde`
      say in `_names.toml` which of them was there before: below `[members.Thing]` the line `"~~" = "tilde"` or `tilde = "tilde"`; the other gets a name of its own
    "#);
}

#[test]
fn n9_members_of_a_new_type_are_named_by_the_rule_and_kept() {
    let schema = object(&["aB", "a-b", "other"], true);
    let before = types(&[("thing", &schema)], &[], &KeptNames::default());
    assert_snapshot!(lines(&before.kept), @r#"
    [types]
    Thing = "thing"

    [members]

    [members.Thing]
    a-b = "a_b"
    aB = "a_b_mixed"
    "#);
    let beside = types(&[("thing", &schema), ("zoo", &object(&["x", "X"], false))], &[], &before.kept);
    assert_snapshot!(lines(&beside.kept), @r#"
    [types]
    Thing = "thing"
    Zoo = "zoo"

    [members]

    [members.Thing]
    a-b = "a_b"
    aB = "a_b_mixed"

    [members.Zoo]
    X = "x_upper"
    x = "x"
    "#);
}

fn kept(scope: &str, names: &[(&str, &str)]) -> KeptMembers {
    let names = names.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect();
    KeptMembers { of: scope.to_owned(), names, span: None }
}

/// The line that the error asks for gives the name to the one that had it; what comes later gets another.
#[test]
fn n9_a_member_that_is_kept_has_its_name_whatever_comes() {
    let before = types(&[("thing", &object(&["aB"], true))], &[], &KeptNames::default());
    let mut names = before.kept;
    names.members.push(kept("Thing", &[("aB", "a_b"), ("~", "rest")]));
    let schema = object(&["a b", "a-b", "aB", "rest", "aDashB"], true);
    let after = types(&[("thing", &schema)], &[], &names);
    assert_snapshot!(display(&after), @r#"
    struct Thing (thing)
        a_space_b "a b"?: String
        a_b_lower "a-b"?: String
        a_b "aB"?: String
        rest_lower "rest"?: String
        a_dash_b "aDashB"?: String
        .. rest: Integer
    "#);
    let again = types(&[("thing", &schema)], &[], &after.kept);
    assert_eq!((display(&again), again.kept.to_toml()), (display(&after), after.kept.to_toml()));
    let fewer = types(&[("thing", &object(&["aB"], true))], &[], &after.kept);
    assert_snapshot!(lines(&fewer.kept), @r#"
    [types]
    Thing = "thing"

    [members]

    [members.Thing]
    aB = "a_b"
    "~" = "rest"
    "#);
}

#[test]
fn n9_a_name_that_a_member_cannot_have_is_an_error() {
    let mut names = types(&[("thing", &object(&["a", "b", "c"], false))], &[], &KeptNames::default()).kept;
    names.members.push(kept("Thing", &[("a", "A"), ("b", "same"), ("c", "same")]));
    let (_, found) = lowered(&[("thing", &object(&["a", "b", "c"], false))], &[], &names);
    let found: Vec<&str> = found.iter().map(|found| found.message.as_str()).collect();
    assert_snapshot!(found.join("\n"), @r#"
    `a` of `Thing` cannot have the name `A`
    `c` of `Thing` cannot have the name `same`
    "#);
}

/// The constructors of types.
fn constructors(types: &Types) -> String {
    let line = |named: &codegen::ir::NamedType| match &named.kind {
        TypeKind::Struct(of) => {
            let names: Vec<&str> = of.arguments().map(|field| field.ident.as_str()).collect();
            Some(format!("{}::new({})\n", named.ident, names.join(", ")))
        }
        _ => None,
    };
    types.named.iter().filter_map(line).collect()
}

/// An object that requires all of its properties.
fn required(names: &[&str]) -> String {
    object(names, false).replacen('{', &format!("{{\"required\": {}, ", serde_json::json!(names)), 1)
}

#[test]
fn n9_a_constructor_keeps_the_order_of_its_arguments() {
    let [forth, back] = [["from", "to"], ["to", "from"]].map(|names| required(&names));
    for (written, otherwise) in [(&forth, &back), (&back, &forth)] {
        let before = types(&[("route", written)], &[], &KeptNames::default());
        let expected = constructors(&before);
        let turned = types(&[("route", otherwise)], &[], &before.kept);
        assert_eq!(constructors(&turned), expected, "the order of keys means nothing");
        let shared = types(&[("ab", otherwise), ("route", written)], &[], &before.kept);
        assert_eq!(constructors(&shared), expected, "another schema of the same structure");
    }
    let before = types(&[("route", &back)], &[], &KeptNames::default());
    assert_snapshot!(lines(&before.kept), @r#"
    [types]
    Route = "route"

    [arguments]
    Route = ["to", "from"]
    "#);
    let more = types(&[("route", &required(&["by", "from", "to", "at"]))], &[], &before.kept);
    assert_snapshot!(constructors(&more), @r#"
    Route::new(to, from, at, by)
    "#);
}

/// Branches that were distinguished by a tag keep their names and types where a branch without it comes.
#[test]
fn n9_branches_keep_their_names_without_their_tag() {
    let branch = |tag: &str, name: &str| {
        object(&[name], false).replace(
            "\"properties\": {",
            &format!("\"required\": [\"t\"], \"properties\": {{\"t\": {{\"const\": \"{tag}\"}}, "),
        )
    };
    let union = |branches: &[String]| {
        format!("{{\"properties\": {{\"k\": {{\"oneOf\": [{}]}}}}}}", branches.join(", "))
    };
    let tagged = [branch("a", "x"), branch("b,t=a", "y")];
    let before = types(&[("thing", &union(&tagged))], &[], &KeptNames::default());
    assert_snapshot!(display(&before), @r#"
    struct Thing (thing)
        k?: ThingK
    union ThingK by t (thing)
        A: ThingKA when a
        BTA: ThingKBta when b,t=a
    struct ThingKA (thing)
        "t" = "a"
        x?: String
    struct ThingKBta (thing)
        "t" = "b,t=a"
        y?: String
    "#);
    let [one, two] = tagged;
    let after = types(&[("thing", &union(&[required(&["z"]), two, one]))], &[], &before.kept);
    assert_snapshot!(display(&after), @r#"
    struct Thing (thing)
        k?: ThingK
    union ThingK (thing)
        A: ThingKA when has x
        BTA: ThingKBta when has y
        Z: ThingKZ when has z
        Other: ThingKOther when has t
    struct ThingKA (thing)
        t: String
        x?: String
    struct ThingKBta (thing)
        t: String
        y?: String
    struct ThingKOther (thing)
        t: ThingKOtherT
        y?: String
        x?: String
    words ThingKOtherT (thing)
        BTA = "b,t=a"
        A = "a"
    struct ThingKZ (thing)
        z: String
    "#);
}

/// Two types that hold one another, as these schemas say.
fn boxed(schemas: &[(&str, &[(&str, &str)])], kept: &KeptNames) -> (String, Vec<String>, KeptNames) {
    let schemas: Vec<(&str, String)> = schemas
        .iter()
        .map(|(name, fields)| {
            let fields =
                fields.iter().map(|(field, of)| format!("\"{field}\": {{\"$ref\": \"#/definitions/{of}\"}}"));
            let fields: Vec<String> = fields.collect();
            (
                *name,
                format!(
                    "{{\"properties\": {{\"own {name}\": {{\"type\": \"string\"}}, {}}}}}",
                    fields.join(", ")
                )
                .replace(", }", "}"),
            )
        })
        .collect();
    let schemas: Vec<(&str, &str)> = schemas.iter().map(|(name, schema)| (*name, schema.as_str())).collect();
    let (types, found) = lowered(&schemas, &[], kept);
    let text = display(&types)
        .lines()
        .filter(|line| line.contains("Box"))
        .flat_map(|line| [line.trim(), "\n"])
        .collect();
    (text, found.into_iter().map(|found| found.message).collect(), types.kept)
}

/// A field that had no box gets none, whatever comes before it in the alphabet.
#[test]
fn n9_what_is_new_is_boxed() {
    let cc: (&str, &[(&str, &str)]) = ("cc", &[("b", "dd")]);
    let dd: (&str, &[(&str, &str)]) = ("dd", &[("c", "cc")]);
    let none = KeptNames::default();
    let (before, _, kept) = boxed(&[cc, dd], &none);
    assert_eq!(before, "c?: Box<Cc>\n");
    // a walk that starts at another type closes the cycle elsewhere
    let (after, found, _) = boxed(&[("aa", &[("d", "dd")]), cc, dd], &kept);
    assert_eq!((after, found), (before, Vec::new()));
    // a new type that closes a cycle has the box
    let (_, _, kept) = boxed(&[("mm", &[]), ("zz", &[("m", "mm")])], &none);
    let (after, found, _) =
        boxed(&[("mm", &[("n", "nn")]), ("nn", &[("z", "zz")]), ("zz", &[("m", "mm")])], &kept);
    assert_eq!((after.as_str(), found), ("z?: Box<Zz>\n", Vec::new()));
    // between types that were there nothing tells
    let grown: [(&str, &[(&str, &str)]); 2] = [("mm", &[("z", "zz")]), ("zz", &[("m", "mm")])];
    let (_, found, _) = boxed(&grown, &kept);
    assert_eq!(found, ["`Mm.z` and `Zz.m` hold one another, and one of them is to be boxed"]);
    let mut recorded = kept;
    recorded.boxed.push(("Mm".to_owned(), vec!["z".to_owned()]));
    let (after, found, _) = boxed(&grown, &recorded);
    assert_eq!((after.as_str(), found), ("z?: Box<Zz>\n", Vec::new()));
}

/// A branch that grows large keeps its form.
#[test]
fn n9_a_branch_that_grows_is_not_boxed() {
    let names: Vec<String> = (0..30).map(|at| format!("p{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let union =
        |names: &[&str]| format!("{{\"oneOf\": [{}, {{\"type\": \"string\"}}]}}", object(names, false));
    let before = types(&[("thing", &union(&names[..2]))], &[], &KeptNames::default());
    let after = types(&[("thing", &union(&names))], &[], &before.kept);
    let fresh = types(&[("thing", &union(&names))], &[], &KeptNames::default());
    assert!(!display(&after).contains("Box<") && display(&fresh).contains("Box<"), "{}", display(&fresh));
    let less = types(&[("thing", &union(&names[..2]))], &[], &fresh.kept);
    assert!(display(&less).contains("Box<"), "what was boxed stays so: {}", display(&less));
}

/// A spec of one action with these parameters, and these events where there are some.
fn page(parameters: &[&str], events: &[&str], names: Option<&str>) -> BTreeMap<String, String> {
    let rows = |names: &[&str], row: &str| -> String {
        names.iter().flat_map(|name| ["| ", name, " | ", row, " |\n"]).collect()
    };
    let answers = match events {
        [] => "#### Successful Responses\n\n| Code | Type | Description |\n| - | - | - |\n| 200 | string | It. |\n".to_owned(),
        events => format!(
            "#### SSE Stream for a Successful Response\n\n| SSE Event Name | Type | Description |\n| - | - | - |\n{}",
            rows(events, "string | It.")
        ),
    };
    let page = format!(
        "# Thing Actions\n\n## Get\n\nGets it.\n\n#### Available Parameters\n\n\
         | Name | Type | Required | Description |\n| - | - | - | - |\n{}\n{answers}\n\
         #### Error Responses\n\n| Code | Type | Description |\n| - | - | - |\n| 404 | undefined | None. |\n",
        rows(parameters, "string | N | It.")
    );
    let routes = "| Resource | Action | Method | Path | Notes |\n| - | - | - | - | - |\n| thing | get | GET | /thing |  |\n";
    let mut files =
        BTreeMap::from([("thing.md".to_owned(), page), ("_routes.md".to_owned(), routes.to_owned())]);
    files.extend(names.map(|names| ("_names.toml".to_owned(), names.to_owned())));
    files
}

fn understood(files: BTreeMap<String, String>) -> (Lowered, String) {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(files, &mut diagnostics);
    let lowered = codegen::understand(&source, &mut diagnostics);
    let found = diagnostics.finish().into_iter().filter(|found| found.code.ends_with("collision"));
    let lines = found.flat_map(|found| [found.message, found.hint.unwrap_or_default()]);
    (lowered, lines.flat_map(|line| [line, "\n".to_owned()]).collect())
}

#[test]
fn n9_setters_and_events_keep_their_names() {
    let (fresh, found) = understood(page(&["aB"], &["newThing"], None));
    assert_eq!(found, "");
    let names = fresh.names.to_toml();
    let (_, found) = understood(page(&["a-b", "aB"], &["new-thing", "newThing"], Some(&names)));
    assert_snapshot!(found, @r#"
    `a-b` and `aB` of `thing.get()` have the same name in Rust, `a_b`
    say in `_names.toml` which of them was there before: below `[members."thing.get()"]` the line `a-b = "a_b"` or `aB = "a_b"`; the other gets a name of its own
    `new-thing` and `newThing` of `thing.get<>` have the same name in Rust, `NewThing`
    say in `_names.toml` which of them was there before: below `[members."thing.get<>"]` the line `new-thing = "NewThing"` or `newThing = "NewThing"`; the other gets a name of its own
    "#);
    let lines =
        "\n[members.\"thing.get()\"]\naB = \"a_b\"\n\n[members.\"thing.get<>\"]\nnewThing = \"NewThing\"\n";
    let (kept, found) = understood(page(&["a-b", "aB"], &["new-thing", "newThing"], Some(&(names + lines))));
    assert_eq!(found, "");
    let action = &kept.api.resources[0].actions[0];
    let setters = action.parameters.iter().map(|of| format!("{}: {}\n", of.wire, of.ident));
    let events = action.events.iter().map(|of| format!("{}: {}\n", of.wire, of.ident));
    assert_snapshot!(setters.chain(events).collect::<String>(), @r#"
    a-b: a_dash_b
    aB: a_b
    new-thing: NewDashThing
    newThing: NewThing
    "#);
    assert_snapshot!(super::kept::lines(&kept.names), @r#"
    [members]

    [members."thing.get()"]
    a-b = "a_dash_b"
    aB = "a_b"

    [members."thing.get<>"]
    new-thing = "NewDashThing"
    newThing = "NewThing"
    "#);
}
