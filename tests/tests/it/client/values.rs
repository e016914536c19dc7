//! N7: what a schema allows survives its type: values go through the compiled types of schemas whose parts
//! meet, overlap or differ, and come back whole.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use codegen::diagnostic::Diagnostics;
use codegen::ir::{Api, NamedType};
use codegen::output::Tree;
use codegen::source::Source;
use serde_json::Value;

use super::compile::run;
use super::generate;

/// Schemas, each with values that it allows. Behind `?` stand those that have a place in the fallback alone.
const SCHEMAS: &[(&str, &str, &[&str])] = &[
    (
        "Any Of Open",
        r#"{"anyOf": [
            {"type": "object", "properties": {"email": {"type": "string"}}, "required": ["email"]},
            {"type": "object", "properties": {"phone": {"type": "string"}}, "required": ["phone"]}]}"#,
        &[r#"{"email":"e","phone":"p"}"#, r#"{"email":"e"}"#, r#"{"phone":"p"}"#],
    ),
    (
        "Any Of Closed",
        r#"{"anyOf": [
            {"type": "object", "properties": {"email": {"type": "string"}}, "additionalProperties": false},
            {"type": "object", "properties": {"phone": {"type": "string"}}, "additionalProperties": false}]}"#,
        &[r#"{"email":"e"}"#, r#"{"phone":"p"}"#, "?{}"],
    ),
    (
        "Any Of Closed And Open",
        r#"{"anyOf": [
            {"type": "object", "properties": {"email": {"type": "string"}}, "additionalProperties": false},
            {"type": "object", "properties": {"phone": {"type": "string"}}}]}"#,
        &[r#"{"email":"e"}"#, r#"{"phone":"p"}"#],
    ),
    (
        "Any Of Nested",
        r#"{"type": "object", "properties": {"ways": {"type": "array", "items": {"nullable": true, "anyOf": [
            {"type": "string"},
            {"anyOf": [{"type": "object", "properties": {"a": {"type": "integer"}, "in": {"type": "object",
                "properties": {"x": {"type": "integer"}}}}},
                {"type": "object", "properties": {"b": {"type": "integer"}, "in": {"type": "object",
                "properties": {"y": {"type": "integer"}}}}}]},
            {"type": "object", "properties": {"c": {"type": "integer"}}, "required": ["c"]}]}}}}"#,
        &[r#"{"ways":[{"a":1,"b":2,"c":3,"in":{"x":1,"y":2}},{"c":1},"t",null,{"a":1}]}"#],
    ),
    (
        "Any Of With A Map",
        r#"{"anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
            {"type": "object", "additionalProperties": {"type": "integer"}}]}"#,
        &[r#"{"a":1,"b":2}"#, r#"{"b":2}"#, r#"{"a":1,"b":"t"}"#],
    ),
    (
        "Any Of With A Free Object",
        r#"{"anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"type": "object"}]}"#,
        &[r#"{"a":1,"b":[2]}"#, r#"{"b":{}}"#, "{}"],
    ),
    (
        "Any Of Tagged",
        r#"{"anyOf": [
            {"type": "object", "properties": {"t": {"enum": ["a"]}, "x": {"type": "integer"}}, "required": ["t"]},
            {"type": "object", "properties": {"t": {"enum": ["b"]}, "y": {"type": "integer"}}, "required": ["t"]}]}"#,
        &[r#"{"t":"a","x":1}"#, r#"{"t":"b","y":1}"#],
    ),
    (
        "Any Of Tagged In Part",
        r#"{"anyOf": [
            {"type": "object", "properties": {"t": {"enum": ["a", "b"]}, "x": {"type": "integer"}}, "required": ["t", "x"]},
            {"type": "object", "properties": {"t": {"enum": ["b", "c"]}, "y": {"type": "integer"}}, "required": ["t", "y"]}]}"#,
        &[r#"{"t":"a","x":1}"#, r#"{"t":"b","x":1,"y":1}"#, r#"{"t":"c","y":1}"#],
    ),
    (
        "Any Of Beside Properties",
        r#"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "anyOf": [
            {"properties": {"x": {"type": "integer"}}}, {"properties": {"y": {"type": "integer"}}}]}"#,
        &[r#"{"id":"i","x":1,"y":2}"#],
    ),
    (
        "Any Of In All Of",
        r#"{"allOf": [{"type": "object", "properties": {"id": {"type": "string"}}}, {"anyOf": [
            {"type": "object", "properties": {"x": {"type": "integer"}}},
            {"type": "object", "properties": {"y": {"type": "integer"}}}]}]}"#,
        &[r#"{"id":"i","x":1,"y":2}"#, r#"{"y":2}"#],
    ),
    (
        "Any Of Lists",
        r#"{"anyOf": [
            {"type": "array", "items": {"type": "object", "properties": {"x": {"type": "integer"}}}},
            {"type": "array", "items": {"type": "object", "properties": {"y": {"type": "integer"}}}}]}"#,
        &[r#"[{"x":1,"y":2}]"#, r#"[{"x":1},{"x":1}]"#, r#"[{"y":2}]"#],
    ),
    (
        "One Of With A Word Alone",
        r#"{"oneOf": [
            {"type": "object", "properties": {"t": {"enum": ["a", "b"]}, "x": {"type": "integer"}}, "required": ["t"]},
            {"type": "object", "properties": {"t": {"enum": ["b", "c"]}, "y": {"type": "integer"}}, "required": ["t"]}]}"#,
        &[
            r#"{"t":"a"}"#,
            r#"{"t":"c"}"#,
            r#"{"t":"b"}"#,
            r#"{"t":"b","x":1}"#,
            r#"{"t":"b","y":1}"#,
            r#"{"t":"a","x":1}"#,
        ],
    ),
    (
        "One Of Three",
        r#"{"type": "array", "items": {"nullable": true, "oneOf": [
            {"type": "object", "properties": {"t": {"enum": ["a", "b"]}, "x": {"type": "integer"}}, "required": ["t"], "additionalProperties": false},
            {"type": "object", "properties": {"t": {"enum": ["b", "c"]}, "y": {"type": "integer"}}, "required": ["t"], "additionalProperties": false},
            {"type": "object", "properties": {"t": {"enum": ["c", "d"]}, "z": {"type": "integer"}}, "required": ["t"], "additionalProperties": false}]}}"#,
        &[r#"[{"t":"a"},{"t":"b","y":1},{"t":"c","z":2},{"t":"d"},{"t":"d","z":1},null]"#],
    ),
    (
        "One Of By A Kind",
        r#"{"oneOf": [
            {"type": "object", "properties": {"v": {"type": "string"}, "x": {"type": "integer"}}, "required": ["v"]},
            {"type": "object", "properties": {"v": {"type": "integer"}, "y": {"type": "integer"}}, "required": ["v"]}]}"#,
        &[r#"{"v":"s"}"#, r#"{"v":1}"#, r#"{"v":"s","x":1}"#, r#"{"v":1,"y":1}"#, r#"?{"new":1}"#],
    ),
    (
        "One Of With One That Needs Its Key",
        r#"{"oneOf": [
            {"type": "object", "properties": {"v": {"type": "string"}, "x": {"type": "integer"}}, "required": ["v"]},
            {"type": "object", "properties": {"v": {"type": "string"}, "y": {"type": "integer"}}, "required": ["v", "y"]}]}"#,
        &[r#"{"v":"s"}"#, r#"{"v":"s","x":1}"#, r#"{"v":"s","y":1}"#],
    ),
    (
        "One Of With One Inside The Other",
        r#"{"oneOf": [
            {"type": "object", "properties": {"v": {"type": "string"}}},
            {"type": "object", "properties": {"v": {"type": "integer"}, "y": {"type": "integer"}}}]}"#,
        &[r#"{"v":"s"}"#, r#"{"v":1}"#, r#"{"v":1,"y":1}"#],
    ),
    (
        "All Of Properties",
        r#"{"allOf": [
            {"type": "object", "properties": {"id": {"type": "string"}, "place": {"type": "object",
                "properties": {"x": {"type": "integer"}}, "required": ["x"]}}},
            {"type": "object", "properties": {"place": {"type": "object",
                "properties": {"y": {"type": "integer"}}, "required": ["y"]}}, "required": ["place"]}]}"#,
        &[r#"{"place":{"x":1,"y":2}}"#],
    ),
    (
        "Nullable",
        r#"{"type": "object", "required": ["a", "b"], "properties": {
            "a": {"type": "string", "nullable": true}, "b": {"nullable": true, "type": "string"},
            "c": {"nullable": true, "enum": ["x", "y"]}, "d": {"type": ["integer", "null"], "minimum": 1}}}"#,
        &[r#"{"a":null,"b":null}"#, r#"{"a":null,"b":"t","c":null,"d":null}"#],
    ),
    (
        "Numbers",
        r#"{"type": "object", "properties": {
            "total": {"type": "integer", "format": "uint64"}, "ticks": {"type": "integer", "maximum": 18446744073709551615},
            "size": {"type": "integer", "enum": [1073741824, 5000000000, 18446744073709551615, -3000000000]},
            "share": {"type": "number", "maximum": 1e400}}}"#,
        &[
            r#"{"total":18446744073709551615,"ticks":18446744073709551615,"size":18446744073709551615}"#,
            r#"{"size":-3000000000,"share":0.5}"#,
        ],
    ),
    (
        "Scopes",
        r##"{"type": "object", "definitions": {"part": {"type": "integer"}, "x%y": {"type": "string"}}, "properties": {
            "outer": {"$ref": "#/definitions/part"}, "coded": {"$ref": "#/definitions/x%25y"},
            "inner": {"type": "object", "definitions": {"part": {"type": "boolean"}}, "properties": {"q": {"type": "string"}}}}}"##,
        &[r#"{"outer":1,"coded":"c","inner":{"q":"t"}}"#],
    ),
    (
        "Words",
        r#"{"type": "object", "properties": {"level": {"enum": ["err", "ok", "self", ""]}, "mixed": {"enum": [1, "1", true]}}}"#,
        &[r#"{"level":"err","mixed":true}"#, r#"{"level":"","mixed":"1"}"#, r#"?{"level":"new","mixed":1}"#],
    ),
];

/// A spec of nothing but schemas, by their titles, around a page that there must be.
fn spec(schemas: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut sections = include_str!("../../../fixtures/base/_schemas.md").to_owned();
    for (title, schema) in schemas {
        let _ = write!(sections, "\n## {title}\n\nIt.\n\n#### Schema\n\n```json\n{schema}\n```\n");
    }
    let settings = "title = \"Values\"\nversion = \"1.0.0\"\nbase_url = \"https://api.example.com\"\n";
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    vec![
        file("_routes.md", include_str!("../../../fixtures/base/_routes.md")),
        file("_schemas.md", &sections),
        file("api.toml", settings),
        file("thing.md", include_str!("../../../fixtures/base/thing.md")),
    ]
}

/// A program that decodes and encodes: lines `type, tab, value` become lines `shown, tab, value`.
fn program<'t>(types: impl Iterator<Item = &'t str>) -> String {
    let arms = types.fold(String::new(), |arms, name| {
        arms + &format!("            \"{name}\" => through::<losant::models::{name}>(value),\n")
    });
    format!(
        r#"
fn through<T: losant::Model + std::fmt::Debug>(value: &str) -> String {{
    match losant::decode::<T>(value) {{
        Ok(model) => format!("{{model:?}}\t{{}}", String::from_utf8(losant::encode(&model).unwrap()).unwrap()),
        Err(error) => format!("{{error}}\t"),
    }}
}}

fn main() {{
    for line in std::io::stdin().lines() {{
        let line = line.unwrap();
        let (name, value) = line.split_once('\t').unwrap();
        println!("{{}}", match name {{
{arms}            _ => unreachable!(),
        }});
    }}
}}
"#
    )
}

/// Sends values, each by the title of its schema, through the types; gives what each is as a model, and as JSON.
fn through(name: &str, api: &Api, tree: &Tree, values: &[(String, String)]) -> Vec<(String, String)> {
    let titled = |named: &'_ NamedType| Some((named.title.clone()?, named.ident.as_str().to_owned()));
    let types: BTreeMap<String, String> = api.types.iter().filter_map(titled).collect();
    let mut input = String::new();
    for (title, value) in values {
        let _ = writeln!(input, "{}\t{value}", types[title]);
    }
    let printed = run(name, tree, &program(types.values().map(String::as_str)), &input);
    assert_eq!(printed.lines().count(), values.len(), "{printed}");
    let parts = |line: &str| line.split_once('\t').map(|(shown, text)| (shown.to_owned(), text.to_owned()));
    printed.lines().filter_map(parts).collect()
}

fn is_same(one: &str, other: &str) -> bool {
    serde_json::from_str::<Value>(one).ok() == serde_json::from_str(other).ok()
}

#[test]
fn n7_values_survive_the_types_of_their_schemas() {
    let schemas: Vec<(&str, &str)> = SCHEMAS.iter().map(|(title, schema, _)| (*title, *schema)).collect();
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(spec(&schemas), &mut diagnostics);
    let (api, tree) = generate(&source, diagnostics);
    let values =
        SCHEMAS.iter().flat_map(|(title, _, values)| values.iter().map(move |value| (*title, *value)));
    let values: Vec<(&str, &str)> = values.collect();
    let plain =
        |(title, value): &(&str, &str)| ((*title).to_owned(), value.trim_start_matches('?').to_owned());
    let came = through("values", &api, &tree, &values.iter().map(plain).collect::<Vec<_>>());
    let faults = came.iter().zip(&values).filter_map(|((shown, text), (title, value))| {
        let same = is_same(text, value.trim_start_matches('?'));
        let fine = same && shown.contains("Unknown(") == value.starts_with('?');
        (!fine).then(|| format!("{title}: {value}\n  became {text}, {shown}"))
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
