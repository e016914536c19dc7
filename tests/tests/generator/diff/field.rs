//! What is said of a field that becomes something else.

use codegen::diff::Report;
use codegen::ir::Api;
use insta::assert_snapshot;

use super::{api, body, compare, edited, lines};

/// The API with the field `notes` written in another way.
pub(super) fn with_notes(field: &str) -> Api {
    let notes = r#""notes": { "type": "string", "description": "Words for people.", "default": "none" }"#;
    api(&edited(&[("_schemas.md", notes, field)]))
}

pub(super) fn notes_report(old: &str, new: &str) -> Report {
    compare(&with_notes(old), &with_notes(new))
}

/// The lines about what becomes of it.
fn notes_became(old: &str, new: &str) -> String {
    let text = body(&notes_report(old, new));
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

/// What may be left out before and may be null now is neither wider nor narrower: it breaks who sends it and who
/// receives it.
#[test]
fn a_field_that_may_be_left_out_becomes_one_that_may_be_null() {
    let with = |sent: &str, received: &str, kinds: &str| {
        api(&edited(&[
            ("_schemas.md", "\"required\": [\"name\"]", &format!("\"required\": [\"name\"{sent}]")),
            (
                "_schemas.md",
                "\"required\": [\"id\", \"class\"]",
                &format!("\"required\": [\"id\", \"class\"{received}]"),
            ),
            (
                "_schemas.md",
                "\"notes\": { \"type\": \"string\"",
                &format!("\"notes\": {{ \"type\": [\"string\"{kinds}]"),
            ),
            (
                "_schemas.md",
                "\"lastSeen\": { \"type\": \"number\"",
                &format!("\"lastSeen\": {{ \"type\": [\"number\"{kinds}]"),
            ),
        ]))
    };
    let optional = with("", "", "");
    let nullable = with(", \"notes\"", ", \"lastSeen\"", ", \"null\"");
    assert_snapshot!(lines(&compare(&optional, &nullable)), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is required or null (was optional)
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is required or null (was optional)
    ");
    assert_snapshot!(lines(&compare(&nullable, &optional)), @"
    ## Breaking
    - **`DevicePatch`**, sent by `device.patch`: `notes` is optional (was required or null)
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is optional (was required or null)
    ");
}

/// A time is one type in Rust, whichever number it is made of; who reads the wire may meet another one.
#[test]
fn the_number_behind_a_time() {
    let millis = ("api.toml", "[headers]", "[times]\nmillis = [\"device.lastSeen\"]\n\n[headers]");
    let whole =
        ("_schemas.md", "\"lastSeen\": { \"type\": \"number\" }", "\"lastSeen\": { \"type\": \"integer\" }");
    let (number, integer) = (api(&edited(&[millis])), api(&edited(&[millis, whole])));
    assert_snapshot!(lines(&compare(&number, &integer)), @"
    ## Documentation
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is `integer` (was `number`)
    ");
    assert_snapshot!(lines(&compare(&integer, &number)), @"
    ## Breaking
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `lastSeen` is `number` (was `integer`)
    ");
}
