//! Which types are the same whatever they are called, and which hold all that others hold.

use std::fmt::Write as _;

use codegen::ir::{TypeKind, TypeRef};
use insta::assert_snapshot;

use super::field::{notes_report, with_notes};
use super::{api, compare, edited, lines};

pub(super) fn notes(schema: &str) -> String {
    format!("\"notes\": {schema}")
}

pub(super) fn notes_became(old: &str, new: &str) -> String {
    lines(&notes_report(old, new))
}

/// What is said of a field that is sent, when its schema changes and when it changes back.
pub(super) fn both_ways(old: &str, new: &str) -> String {
    super::both_ways(&with_notes(&notes(old)), &with_notes(&notes(new)))
}

pub(super) const TEXT: &str = r#"{ "type": "string" }"#;
pub(super) const OBJECT: &str = r#"{ "type": "object", "properties": { "count": { "type": "integer" } } }"#;
const WORDS: &str = r#"{ "enum": ["one", "two"] }"#;

pub(super) fn map(values: &str) -> String {
    format!(r#"{{ "type": "object", "additionalProperties": {values} }}"#)
}

pub(super) fn union(branches: &[&str]) -> String {
    format!(r#"{{ "oneOf": [{}] }}"#, branches.join(", "))
}

fn list(items: &str) -> String {
    format!(r#"{{ "type": "array", "items": {items} }}"#)
}

/// An object whose names and values are free takes any object; one whose values are texts does not, and words are
/// no object at all.
#[test]
fn a_free_object_holds_every_object() {
    assert_snapshot!(both_ways(OBJECT, &map("true")), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `map of any` (was `DevicePatchNotes`) *(Rust only)*
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `DevicePatchNotes` (was `map of any`)
    ");
    assert_snapshot!(both_ways(OBJECT, &map(TEXT)), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `map of string` (was `DevicePatchNotes`)
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `DevicePatchNotes` (was `map of string`)
    ");
    assert_snapshot!(both_ways(WORDS, &map("true")), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `map of any` (was `DevicePatchNotes`)
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `DevicePatchNotes` (was `map of any`)
    ");
}

/// A union holds what one of its branches holds, but its branch for null holds null alone.
#[test]
fn a_union_holds_what_a_branch_holds() {
    let numbers = list(r#"{ "type": "integer" }"#);
    let text_or_list = union(&[TEXT, &numbers]);
    assert_snapshot!(both_ways(TEXT, &text_or_list), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `DevicePatchNotes` (was `string`) *(Rust only)*
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `string` (was `DevicePatchNotes`)
    ");
    assert_snapshot!(both_ways(&numbers, &text_or_list), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `DevicePatchNotes` (was `list of integer`) *(Rust only)*
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `list of integer` (was `DevicePatchNotes`)
    ");
    assert_snapshot!(both_ways(r#"{ "type": "boolean" }"#, &text_or_list), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `DevicePatchNotes` (was `boolean`)
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `boolean` (was `DevicePatchNotes`)
    ");
    let or_null = union(&[TEXT, &numbers, r#"{ "type": "null" }"#]);
    assert_snapshot!(both_ways(r#"{ "type": "boolean" }"#, &or_null), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`:
      - `notes` is `DevicePatchNotes` (was `boolean`)
      - `notes` is optional or null (was optional) *(Rust only)*
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`:
      - `notes` is optional (was optional or null)
      - `notes` is `boolean` (was `DevicePatchNotes`)
    ");
}

/// What was free is one text now: who sends it meets that, who receives it reads on.
#[test]
fn a_text_is_always_the_same() {
    let always = r#"{ "const": "none" }"#;
    assert_snapshot!(both_ways(TEXT, always), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is always `none` (was free)
    taken back
    ## Additive
    - **`DevicePatch`**, sent by `device.patch`: `notes` is free (was always `none`)
    ");
    let last_seen = |schema: &str| {
        let field = format!("\"lastSeen\": {schema}");
        api(&edited(&[("_schemas.md", "\"lastSeen\": { \"type\": \"number\" }", &field)]))
    };
    let (free, always) = (last_seen(TEXT), last_seen(always));
    assert_snapshot!(lines(&compare(&free, &always)), @"
    ## Documentation
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is always `none` (was free)
    ");
    assert_snapshot!(lines(&compare(&always, &free)), @"
    ## Documentation
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is free (was always `none`)
    ");
}

/// Types of one name are distinguished by what they are.
#[test]
fn a_type_of_the_same_name_is_of_another_kind() {
    let either = union(&[TEXT, OBJECT]);
    let kinds = [("object", OBJECT), ("enumeration", WORDS), ("union", &either)];
    let mut out = String::new();
    for (was, old) in kinds {
        for (is, new) in kinds.iter().filter(|kind| kind.0 != was) {
            let _ = write!(out, "{was} to {is}\n{}", notes_became(&notes(old), &notes(new)));
        }
    }
    assert_snapshot!(out, @"
    object to enumeration
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is the enumeration `DevicePatchNotes` (was the object of that name)
    object to union
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is the union `DevicePatchNotes` (was the object of that name) *(Rust only)*
    enumeration to object
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is the object `DevicePatchNotes` (was the enumeration of that name)
    enumeration to union
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is the union `DevicePatchNotes` (was the enumeration of that name) *(Rust only)*
    union to object
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is the object `DevicePatchNotes` (was the union of that name)
    union to enumeration
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is the enumeration `DevicePatchNotes` (was the union of that name)
    ");
}

/// What is said when a field gets another name and, as the case may be, another type.
fn renamed(old: &str, new: &str) -> String {
    let field = |name: &str, schema: &str| {
        format!("\"{name}\": {}", schema.replacen('{', r#"{ "description": "Words for people.","#, 1))
    };
    // a further type before it, so that the types have other numbers
    let more = format!(r#""alpha": {}, {}"#, WORDS.replace("one", "none"), field("remarks", new));
    notes_became(&field("notes", old), &more)
}

/// A renaming is one where the types are the same below all lists, words and branches, in whatever order the spec
/// writes them.
#[test]
fn the_structure_of_a_type_is_all_that_is_below_it() {
    let tagged = |one: &str, two: &str| {
        let branch = |words: &str, field: &str| {
            format!(
                r#"{{ "type": "object", "properties": {{ "form": {{ "enum": [{words}] }}, "{field}": {{ "type": "integer" }} }}, "required": ["form"] }}"#
            )
        };
        union(&[&branch(one, "a"), &branch(two, "b")])
    };
    let keyed = |one: [&str; 2], two: [&str; 2]| {
        let branch = |[one, two]: [&str; 2]| {
            format!(
                r#"{{ "type": "object", "properties": {{ "{one}": {{ "type": "integer" }}, "{two}": {{ "type": "string" }} }} }}"#
            )
        };
        union(&[&branch(one), &branch(two)])
    };
    let map_of = |schema: &str| map(schema);
    let nullable = list(r#"{ "type": ["string", "null"] }"#);
    for (old, same, other) in [
        (list(OBJECT), list(OBJECT), list(&OBJECT.replace("integer", "number"))),
        (OBJECT.to_owned(), OBJECT.to_owned(), OBJECT.replace(" } }", r#" } }, "required": ["count"] "#)),
        (map_of(OBJECT), map_of(OBJECT), map_of(&OBJECT.replace("count", "number"))),
        (nullable.clone(), nullable, list(TEXT)),
        (
            WORDS.to_owned(),
            r#"{ "enum": ["two", "one"] }"#.to_owned(),
            r#"{ "enum": ["one", "three"] }"#.to_owned(),
        ),
        (tagged(r#""x", "y""#, r#""z""#), tagged(r#""y", "x""#, r#""z""#), tagged(r#""x", "v""#, r#""z""#)),
        (tagged(r#""x", "y""#, r#""z""#), tagged(r#""y", "x""#, r#""z""#), tagged(r#""x""#, r#""z""#)),
        (keyed(["a", "b"], ["c", "d"]), keyed(["a", "b"], ["c", "d"]), keyed(["a", "b"], ["c", "e"])),
    ] {
        let (renaming, replacing) = (renamed(&old, &same), renamed(&old, &other));
        assert!(renaming.contains("renamed `notes` to `remarks`"), "{old} to {same}: {renaming}");
        assert!(
            replacing.contains("removed `notes`") && !replacing.contains("renamed `notes`"),
            "{old} to {other}: {replacing}"
        );
    }
}

/// A field of the same type is another one where it is limited, or must be there.
#[test]
fn a_renamed_field_is_as_before_in_all_but_its_name() {
    let field = |name: &str, more: &str| {
        format!(r#""{name}": {{ "type": "string", "description": "Words for people."{more} }}"#)
    };
    let old = field("notes", r#", "maxLength": 9"#);
    let became = |more: &str| notes_became(&old, &field("remarks", more));
    assert!(became(r#", "maxLength": 9"#).contains("renamed `notes` to `remarks`"));
    for more in [r#", "maxLength": 8"#, ""] {
        assert!(became(more).contains("removed `notes`"), "{more}");
    }
    let required = edited(&[
        ("_schemas.md", "\"required\": [\"name\"]", "\"required\": [\"name\", \"remarks\"]"),
        ("_schemas.md", "\"notes\":", "\"remarks\":"),
    ]);
    let lines = lines(&compare(&api(&edited(&[])), &api(&required)));
    assert!(lines.contains("removed `notes`") && lines.contains("new required field `remarks`"), "{lines}");
}

/// A bound that is only written in another way leaves as much room as before.
#[test]
fn the_same_bound_in_other_digits_breaks_nobody() {
    let number = |bounds: &str| notes(&format!(r#"{{ "type": "number", {bounds} }}"#));
    let (short, long) =
        (number(r#""minimum": 1, "maximum": 5"#), number(r#""minimum": 1.0, "maximum": 5.0"#));
    assert!(!notes_report(&short, &long).breaks());
}

/// A type that only the library has says so when it goes; one that is used now has not gone.
#[test]
fn a_type_that_no_action_uses_goes() {
    let section = |title: &str, schema: &str| {
        format!("## {title}\n\nNot used.\n\n#### Schema\n\n```json\n{schema}\n```\n\n## Error\n")
    };
    let extra = section("Extra", OBJECT);
    let with = ("_schemas.md", "## Error\n", extra.as_str());
    let (alone, extra) = (api(&edited(&[])), api(&edited(&[with])));
    assert_snapshot!(lines(&compare(&extra, &alone)), @"
    ## Breaking
    - removed `models::Extra`, which no action used
    ");
    let used = api(&edited(&[
        with,
        (
            "_schemas.md",
            "\"lastSeen\": { \"type\": \"number\" }",
            "\"lastSeen\": { \"$ref\": \"#/definitions/extra\" }",
        ),
    ]));
    assert_snapshot!(lines(&compare(&extra, &used)), @"
    ## Breaking
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is `Extra` (was `number`)
    ");
}

/// Of very many fields that went and came, none is looked for among the others.
#[test]
fn very_many_fields_are_replaced_and_not_renamed() {
    let fields = |names: &str, amount: usize| {
        let field = |number| format!(r#""{names}{number}": {{ "type": "integer", "minimum": {number} }}"#);
        (0..amount).map(field).collect::<Vec<_>>().join(", ")
    };
    let renamed = |amount: usize| {
        notes_became(&fields("valueOfNumber", amount), &fields("valuesOfNumber", 200))
            .contains("renamed `valueOfNumber7` to `valuesOfNumber7`")
    };
    assert_eq!((renamed(200), renamed(201)), (true, false));
}

/// What a schema in the place of the notes is in Rust changes, though no value does.
#[test]
fn the_form_of_a_type_in_rust_changes() {
    let required = |names: [&str; 2]| {
        let [one, two] = names;
        format!(
            r#"{{ "type": "object", "required": ["from", "to"], "properties": {{ "{one}": {{ "type": "string" }}, "{two}": {{ "type": "string" }} }} }}"#
        )
    };
    assert_snapshot!(both_ways(&required(["from", "to"]), &required(["to", "from"])), @r#"
    ## Breaking
    - **`DevicePatchNotes`**, sent by `device.patch`: the order of the arguments of `new` is `to` and `from` (was `from` and `to`) *(Rust only)*
    taken back
    ## Breaking
    - **`DevicePatchNotes`**, sent by `device.patch`: the order of the arguments of `new` is `from` and `to` (was `to` and `from`) *(Rust only)*
    "#);
    let rest = |more: &str| {
        format!(
            r#"{{ "type": "object", "properties": {{ "a": {{ "type": "string" }}{more} }}, "additionalProperties": {{ "type": "integer" }} }}"#
        )
    };
    assert_snapshot!(both_ways(&rest(""), &rest(r#", "rest": { "type": "string" }"#)), @r#"
    ## Breaking
    - **`DevicePatchNotes`**, sent by `device.patch`: the map of further properties is the field `others` in Rust (was `rest`) *(Rust only)*
    ## Additive
    - **`DevicePatchNotes`**, sent by `device.patch`: new field `rest`
    taken back
    ## Breaking
    - **`DevicePatchNotes`**, sent by `device.patch`:
      - removed `rest`
      - the map of further properties is the field `rest` in Rust (was `others`) *(Rust only)*
    "#);
    let (old, mut new) = (with_notes(&notes(OBJECT)), with_notes(&notes(OBJECT)));
    for named in &mut new.types {
        let TypeKind::Struct(of) = &mut named.kind else { continue };
        for field in of.fields.iter_mut().filter(|field| field.wire.as_str() == "notes") {
            field.ty = TypeRef::Boxed(Box::new(field.ty.clone()));
        }
    }
    assert_snapshot!(super::both_ways(&old, &new), @r#"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is a `Box` in Rust (was none) *(Rust only)*
    taken back
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is no `Box` in Rust any more *(Rust only)*
    "#);
}
