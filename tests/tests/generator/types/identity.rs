//! One type per structure: how a schema is written, and in which order, does not matter.

use codegen::diagnostic::Diagnostics;
use codegen::docs::{self, SchemaDoc};
use codegen::json::{Json, Member, Value};
use codegen::schema::{self, Input, Types};
use codegen::source::Source;
use insta::assert_snapshot;
use tests::spec::folder;

use crate::types::{display, outline};

#[test]
fn a_recursion_and_its_unrolled_copy_are_one_type() {
    let query = r##"{"type": "object", "properties": {"name": {"type": "string"},
        "and": {"type": "array", "items": {"$ref": "#/definitions/query"}}}}"##;
    let device = r##"{"type": "object", "properties": {"filter": {"type": "object", "title": "A filter", "properties": {
        "and": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string", "maxLength": 3},
            "and": {"type": "array", "items": {"$ref": "#/definitions/query"}}}}}, "name": {"type": "string"}}}}}"##;
    assert_snapshot!(outline(&[("query", query), ("device", device)]), @r#"
    struct Device (device)
        filter?: Query
    struct Query (query)
        name?: String
        and?: List<Query>
    "#);
}

#[test]
fn the_order_of_schemas_does_not_matter() {
    let docs = schemas();
    let mut turned: Vec<SchemaDoc> = docs.clone();
    turned.reverse();
    turned.rotate_left(docs.len() / 3);
    assert_eq!(text_of(&docs), text_of(&turned));
}

#[test]
fn references_and_copies_give_the_same_types() {
    let docs = schemas();
    let mut expanded = docs.clone();
    for schema in &mut expanded {
        let mut open = vec![schema.name.as_str()];
        schema.json = expand(&schema.json, &docs, &mut open);
    }
    let (mine, theirs) = (text_of(&docs), text_of(&expanded));
    assert!(expanded.iter().map(|schema| schema.json.to_string().len()).sum::<usize>() > 4 * mine.len());
    assert_eq!(mine, theirs);
}

#[test]
fn the_spec_leaves_nothing_untyped_that_could_be_typed() {
    let types = types_of(&schemas());
    let places = types.untyped.iter().map(|untyped| format!("{}: {:?}\n", untyped.place, untyped.reason));
    assert_snapshot!(places.collect::<String>(), @r#"
    applicationJobLogs.query: Free
    auditLog.requestBody: Free
    auditLog.requestPathParams: Free
    auditLog.requestQueryParams: Free
    auditLog.responseBody: Free
    compositeDevicesState.query: Free
    dataTableRows.query: Free
    deviceCommand.payload: Free
    deviceState.meta: Free
    devices.query: Free
    event.data: Free
    eventPatch.data: Free
    eventPost.data: Free
    eventUpdate.data: Free
    events.query: Free
    flowLogEntry.errors: Free
    flowNode.config: Free
    flowNode.meta: Free
    flowStorageEntries: Free
    flowStorageEntry.value: Free
    instanceAuditLog.requestBody: Free
    instanceAuditLog.requestPathParams: Free
    instanceAuditLog.requestQueryParams: Free
    instanceAuditLog.responseBody: Free
    instanceCustomNodePatch.~: Free
    multiDeviceCommand.payload: Free
    suggestFunctionPost.payload: Free
    virtualButtonPress.meta: Free
    virtualButtonPress.payload: Free
    "#);
    assert!(types.named.len() <= 1100, "{} types", types.named.len());
}

#[test]
fn no_name_of_the_spec_is_numbered() {
    for named in types_of(&schemas()).named {
        let ident = named.ident.as_str();
        let last = ident.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let own = named.origin.to_lowercase();
        assert!(last == ident || own.contains(&ident[last.len()..]), "{ident} at {}", named.origin);
        assert!(!ident.contains("Variant"), "{ident}");
    }
}

fn schemas() -> Vec<SchemaDoc> {
    let mut diagnostics = Diagnostics::default();
    let source = Source::read(&folder(), "spec", &mut diagnostics);
    docs::read(&source, &mut diagnostics).schemas.list
}

fn types_of(docs: &[SchemaDoc]) -> Types {
    schema::types(Input { schemas: docs, ..Input::default() }, &mut Diagnostics::default())
}

fn text_of(docs: &[SchemaDoc]) -> String {
    display(&types_of(docs))
}

/// The schema with every reference replaced by a copy, but for those into a schema that is being copied.
fn expand<'a>(json: &Json, docs: &'a [SchemaDoc], open: &mut Vec<&'a str>) -> Json {
    let target = json.get("$ref").and_then(Json::as_str).and_then(|text| text.strip_prefix("#/definitions/"));
    let found = target.and_then(|name| docs.iter().find(|schema| schema.name == name));
    if let Some(schema) = found {
        if open.contains(&schema.name.as_str()) {
            return json.clone();
        }
        open.push(&schema.name);
        let copy = expand(&schema.json, docs, open);
        open.pop();
        return copy;
    }
    let value = match &json.value {
        Value::Object(members) => {
            let copies = members.iter().map(|member| {
                let value = expand(&member.value, docs, open);
                Member { value, ..member.clone() }
            });
            Value::Object(copies.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| expand(item, docs, open)).collect()),
        other => other.clone(),
    };
    Json { value, span: json.span }
}
