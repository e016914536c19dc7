//! What is said of a field that becomes something else.

use insta::assert_snapshot;

use super::{api, body, compare, edited};

/// The lines about what becomes of the field `notes`, written in another way before and after.
fn notes_became(old: &str, new: &str) -> String {
    let notes = r#""notes": { "type": "string", "description": "Words for people.", "default": "none" }"#;
    let with = |field: &str| api(&edited(&[("_schemas.md", notes, field)]));
    let text = body(&compare(&with(old), &with(new)));
    text.lines().filter(|line| line.starts_with("- ")).flat_map(|line| [line, "\n"]).collect()
}

/// What may be sent becomes more: code that sends it has another type before it, and the server takes all of it.
#[test]
fn what_is_sent_becomes_more() {
    let with = |schema: &str| format!("\"notes\": {schema}");
    let became = |old: &str, new: &str| notes_became(&with(old), &with(new));
    assert_snapshot!(became(r#"{ "const": "none" }"#, r#"{ "enum": ["none", "some"] }"#), @"
    - **`DevicePatch`**, sent by `device.patch`: `notes` is `DevicePatchNotes` (was `string`) *(Rust only)*
    - **`DevicePatch`**, sent by `device.patch`: `notes` has the new value `some`
    ");
    let items = |kinds: &str| format!(r#"{{ "type": "array", "items": {{ "type": [{kinds}, "null"] }} }}"#);
    let (text, all) = (items(r#""string""#), items(r#""string", "number", "boolean""#));
    assert_snapshot!(became(&text, &all), @"- **`DevicePatch`**, sent by `device.patch`: `notes` at `[]` is `scalar` (was `string or null`) *(Rust only)*");
    assert_snapshot!(became(&all, &text), @"- **`DevicePatch`**, sent by `device.patch`: `notes` at `[]` is `string or null` (was `scalar`)");
}

/// Words that become free text are the same on the wire, and read on; words that become numbers are not.
#[test]
fn received_words_become_something_else() {
    let with = |schema: &str| {
        let last_seen = format!("\"lastSeen\": {schema}");
        api(&edited(&[("_schemas.md", "\"lastSeen\": { \"type\": \"number\" }", &last_seen)]))
    };
    let words = with(r#"{ "enum": ["never", "today"] }"#);
    assert_snapshot!(body(&compare(&words, &with(r#"{ "type": "string" }"#))), @"
    ## Breaking

    ### Types

    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is `string` (was `DeviceLastSeen`) *(Rust only)*
    ");
    assert_snapshot!(body(&compare(&words, &with(r#"{ "type": "integer" }"#))), @"
    ## Breaking

    ### Types

    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is `integer` (was `DeviceLastSeen`)
    ");
}

/// Null within a list goes or comes without another type in its place.
#[test]
fn null_in_a_list_goes_and_comes() {
    let list = |items: &str| format!(r#""notes": {{ "type": "array", "items": {items} }}"#);
    let (text, nullable) = (list(r#"{ "type": "string" }"#), list(r#"{ "type": ["string", "null"] }"#));
    assert_snapshot!(notes_became(&nullable, &text), @"- **`DevicePatch`**, sent by `device.patch`: `notes` at `[]` is no longer null");
    assert_snapshot!(notes_became(&text, &nullable), @"- **`DevicePatch`**, sent by `device.patch`: `notes` at `[]` may be null *(Rust only)*");
}

/// A field is renamed to the new one whose type has the same structure, unions included.
#[test]
fn a_renamed_field_is_known_by_the_structure_of_its_type() {
    let union = |name: &str, branches: &[&str]| {
        format!(r#""{name}": {{ "description": "Words for people.", "oneOf": [{}] }}"#, branches.join(", "))
    };
    let (text, list) = (r#"{ "type": "string" }"#, r#"{ "type": "array", "items": { "type": "integer" } }"#);
    let became = |new: &str| notes_became(&union("notes", &[text, list]), new);
    assert_snapshot!(became(&union("remarks", &[list, text])), @"
    - **`DevicePatch`**, sent by `device.patch`: renamed `notes` to `remarks`
    - `models::DevicePatchNotes` is now `models::DevicePatchRemarks`
    ");
    let boolean = r#"{ "type": "boolean" }"#;
    for other in [&[text, list, boolean][..], &[text, boolean]] {
        let lines = became(&union("remarks", other));
        assert!(lines.contains("removed `notes`") && lines.contains("new field `remarks`"), "{lines}");
    }
}

/// A branch that went and one that came are two, but for objects: of texts, lists and the like each kind is a branch.
#[test]
fn a_branch_of_another_kind_is_another_branch() {
    let notes = |branch: &str| {
        format!(
            r#""notes": {{ "description": "Words for people.", "oneOf": [{{ "type": "string" }}, {branch}] }}"#
        )
    };
    let list = r#"{ "type": "array", "items": { "type": "integer" } }"#;
    let object = r#"{ "type": "object", "properties": { "count": { "type": "integer" } } }"#;
    assert_snapshot!(notes_became(&notes(list), &notes(object)), @"
    - **`DevicePatchNotes`**, sent by `device.patch`: removed the branch `List`
    - **`DevicePatchNotes`**, sent by `device.patch`: new branch `Count`
    ");
}
