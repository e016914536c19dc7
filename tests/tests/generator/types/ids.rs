//! Which path parameters are ids, and which properties hold one.

use std::collections::BTreeSet;

use codegen::ir::ActionId;
use codegen::schema::{IdException, IdName, Types, Use};

use super::{display, with_ids};

const PATTERN: &str = r#""type": "string", "pattern": "^[a-f]{24}$""#;

/// Names of path parameters.
fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<IdName> {
    let name = |name: &str| IdName {
        name: name.to_owned(),
        exception: None,
        groups: BTreeSet::new(),
        page: "page.md".to_owned(),
    };
    names.into_iter().map(name).collect()
}

fn types(schemas: &[(&str, &str)], ids: &[IdName]) -> Types {
    let (types, findings) = with_ids(schemas, &[], &[], ids);
    assert!(findings.is_empty(), "{findings:?}");
    types
}

/// The outline of one property of an object, where paths have a parameter of its name.
fn property(schema: &str) -> String {
    let text = format!(
        r#"{{ "type": "object", "properties": {{ "boxId": {schema} }},
            "definitions": {{ "text": {{ "type": "string", "pattern": "^a$" }} }} }}"#
    );
    let text = display(&types(&[("thing", &text)], &names(["boxId"])));
    text.lines().find(|line| line.starts_with("    box_id")).unwrap().trim().to_owned()
}

#[test]
fn a_property_with_a_pattern_makes_an_id() {
    let schema = format!(
        r#"{{ "type": "object", "properties": {{
            "boxId": {{ {PATTERN} }}, "otherId": {{ {PATTERN} }}, "lidId": {{ "type": "string" }}
        }} }}"#
    );
    let text = display(&types(&[("thing", &schema)], &names(["boxId", "keyId", "lidId"])));
    assert_eq!(
        text,
        "id BoxId \"boxId\" (box_id)
struct Thing (thing)
    box_id \"boxId\"?: BoxId
    other_id \"otherId\"?: String
    lid_id \"lidId\"?: String
"
    );
}

#[test]
fn a_pattern_counts_wherever_it_stands() {
    let id = |schema: &str| assert_eq!(property(schema), r#"box_id "boxId"?: BoxId"#, "{schema}");
    id(&format!("{{ {PATTERN} }}"));
    id(r#"{ "pattern": "^a$" }"#);
    id(r##"{ "$ref": "#/definitions/text" }"##);
    id(r#"{ "allOf": [{ "type": "string" }, { "pattern": "^a$" }] }"#);
    id(&format!(r#"{{ "oneOf": [{{ {PATTERN} }}, {{ {PATTERN}, "description": "again" }}] }}"#));
}

#[test]
fn null_does_not_count() {
    let id = |schema: &str| assert_eq!(property(schema), r#"box_id "boxId"?: BoxId or null"#, "{schema}");
    id(r#"{ "type": ["string", "null"], "pattern": "^a$" }"#);
    id(&format!(r#"{{ "oneOf": [{{ {PATTERN} }}, {{ "type": "null" }}] }}"#));
    id(&format!(r#"{{ "anyOf": [{{ "enum": [null] }}, {{ {PATTERN} }}] }}"#));
    id(&format!("{{ {PATTERN}, \"nullable\": true }}"));
}

#[test]
fn other_strings_and_other_kinds_make_no_id() {
    let other = |schema: &str, ty: &str| assert_eq!(property(schema), format!(r#"box_id "boxId"?: {ty}"#));
    other(r#"{ "type": "string", "maxLength": 9 }"#, "String");
    other(r#"{ "type": "string", "format": "date-time", "pattern": "Z$" }"#, "Timestamp");
    other(&format!(r#"{{ "oneOf": [{{ {PATTERN} }}, {{ "enum": ["none"] }}] }}"#), "String");
    other(&format!(r#"{{ "oneOf": [{{ {PATTERN} }}, {{ "type": "string", "pattern": "{{" }}] }}"#), "String");
    other(&format!(r#"{{ "oneOf": [{{ {PATTERN} }}, {{ "type": "string" }}] }}"#), "String");
    other(&format!(r#"{{ "oneOf": [{{ {PATTERN} }}, {{ "type": "integer" }}] }}"#), "Scalar");
    other(&format!(r#"{{ "type": "array", "items": {{ {PATTERN} }} }}"#), "List<String>");
}

/// A class has one type for each field: where any of its schemas says so, that is the id.
#[test]
fn schemas_of_one_structure_hold_the_same_id() {
    let of = |rest: &str| {
        format!(r#"{{ "type": "object", "properties": {{ "boxId": {{ "type": "string"{rest} }} }} }}"#)
    };
    for rests in [["", ", \"pattern\": \"^a\""], [", \"pattern\": \"^a\"", ""]] {
        let text = display(&types(&[("one", &of(rests[0])), ("two", &of(rests[1]))], &names(["boxId"])));
        assert!(text.contains("type Two = One (two)"), "{text}");
        assert!(text.contains("box_id \"boxId\"?: BoxId"), "{text}");
    }
}

#[test]
fn secrets_stay_secrets() {
    let schema = format!(r#"{{ "type": "object", "properties": {{ "token": {{ {PATTERN} }} }} }}"#);
    let text = display(&types(&[("thing", &schema)], &names(["token"])));
    assert_eq!(text, "struct Thing (thing)\n    token?: Secret<String>\n");
}

#[test]
fn exceptions_add_and_drop() {
    let schema = format!(
        r#"{{ "type": "object", "properties": {{
            "boxId": {{ {PATTERN} }}, "lidId": {{ "type": "string" }}, "keyId": {{ {PATTERN} }}
        }} }}"#
    );
    let mut ids = names(["boxId", "keyId", "lidId", "lockId"]);
    let exceptions = [IdException::Drop, IdException::Add, IdException::Add, IdException::Drop];
    ids.iter_mut().zip(exceptions).for_each(|(id, exception)| id.exception = Some(exception));
    let types = types(&[("thing", &schema)], &ids);
    assert_eq!(
        display(&types),
        "id KeyId \"keyId\" (key_id)
id LidId \"lidId\" (lid_id)
struct Thing (thing)
    box_id \"boxId\"?: String
    lid_id \"lidId\"?: LidId
    key_id \"keyId\"?: KeyId
"
    );
    assert_eq!(types.exceptions.iter().collect::<Vec<_>>(), ["boxId", "lidId"], "the others change nothing");
}

#[test]
fn a_schema_of_the_name_is_the_id() {
    let schema = r##"{ "type": "object", "properties": {
        "boxId": { "$ref": "#/definitions/boxId" }, "boxIds": { "type": "array", "items": { "$ref": "#/definitions/boxId" } }
    } }"##;
    let text =
        display(&types(&[("boxId", &format!("{{ {PATTERN} }}")), ("thing", schema)], &names(["boxId"])));
    assert_eq!(
        text,
        "id BoxId \"boxId\" (box_id)
struct Thing (thing)
    box_id \"boxId\"?: BoxId
    box_ids \"boxIds\"?: List<String>
"
    );
}

#[test]
fn names_that_are_taken_are_made_longer() {
    let schema = format!(
        r#"{{ "type": "object", "properties": {{
            "box": {{ {PATTERN} }}, "boxId": {{ {PATTERN} }}, "box_id": {{ {PATTERN} }}
        }} }}"#
    );
    let schemas =
        [("box", schema.as_str()), ("boxId", r#"{ "type": "array", "items": { "type": "string" } }"#)];
    let text = display(&types(&schemas, &names(["box", "boxId", "box_id"])));
    insta::assert_snapshot!(text, @r#"
    type BoxId = List<String> (box_)
    id BoxIdId "box_id" (box_)
    id BoxIdValue "boxId" (box_)
    id BoxValue "box" (box_)
    struct Box_ (box_)
        box_ "box"?: BoxValue
        box_id_mixed "boxId"?: BoxIdValue
        box_id?: BoxIdId
    "#);
}

/// An id that several groups use stands under all of them; one that none uses by a parameter, where its models do.
#[test]
fn groups_that_take_an_id_compile_it() {
    let schema = format!(r#"{{ "type": "object", "properties": {{ "boxId": {{ {PATTERN} }} }} }}"#);
    let mut ids = names(["boxId"]);
    ids[0].groups = BTreeSet::from([1, 2]);
    let uses = [Use { schema: 0, action: ActionId::new("box", "get"), group: Some(0) }];
    let (types, _) = with_ids(&[("thing", &schema)], &uses, &[], &ids);
    let gates: Vec<String> =
        types.modules.iter().map(|module| format!("{}: {:?}", module.ident, module.gate)).collect();
    assert_eq!(gates, ["box_id: Any([0, 1, 2])", "thing: Any([0])"]);
}

/// Neither a text that any may be, nor a pattern of another name is the id.
#[test]
fn a_schema_is_the_id_by_its_name_and_its_pattern() {
    let pattern = format!("{{ {PATTERN} }}");
    let schema = format!(r#"{{ "type": "object", "properties": {{ "boxId": {pattern} }} }}"#);
    let first = |others: &[(&str, &str)]| {
        let schemas = [others, &[("thing", schema.as_str())]].concat();
        let text = display(&types(&schemas, &names(["boxId"])));
        text.lines().find(|line| line.starts_with("id ")).unwrap().to_owned()
    };
    assert_eq!(first(&[("boxId", &pattern)]), r#"id BoxId "boxId" (box_id)"#);
    assert_eq!(first(&[("boxId", r#"{ "type": "string" }"#)]), r#"id BoxIdId "boxId" (box_id)"#);
    assert_eq!(first(&[("lidId", &pattern)]), r#"id BoxId "boxId" (box_id)"#);
}
