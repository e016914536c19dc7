//! What is said of a parameter that takes something else, and of one that stands elsewhere in the path.

use super::{api, compare, edited, lines};

/// What is said where a query parameter of one type, with its accepted values, becomes one of another.
fn became(old: &str, new: &str) -> String {
    let of = |cell: &str| {
        let (ty, values) = cell.split_once(": ").unwrap_or((cell, ""));
        let values =
            if values.is_empty() { String::new() } else { format!(" Accepted values are: {values}") };
        let row = format!("| perPage | {ty} | N | How many.{values} |  |  |");
        api(&edited(&[("devices.md", "| perPage | string | N | How many. | 100 | 10 |", &row)]))
    };
    lines(&compare(&of(old), &of(new)))
}

fn check(cases: &[(&str, &str, &str, &str)]) {
    for (old, new, heading, phrase) in cases {
        assert_eq!(
            became(old, new),
            format!("## {heading}\n- **`get`**: `perPage` {phrase}\n"),
            "{old} → {new}"
        );
    }
}

/// The type is compared whether values are listed or not.
#[test]
fn another_type_with_the_same_accepted_values() {
    check(&[
        ("integer: 1, 2", "string: 1, 2", "Breaking", "is `string` (was `integer`)"),
        ("boolean: true, x", "string: true, x", "Breaking", "is `string` (was `boolean`)"),
        ("string: 1, 2", "integer: 1, 2", "Breaking", "is `integer` (was `string`)"),
        ("list: a, b", "array: a, b", "Breaking", "is `array` (was `list`)"),
        ("integer: 1, 2", "number: 1, 2", "Additive", "is `number` (was `integer`)"),
        ("integer: 1, 2", "time: 1, 2", "Breaking", "is `time` (was `integer`) *(Rust only)*"),
    ]);
}

/// Fewer values may be sent than before, whether they have a type of their own or not; or more.
#[test]
fn accepted_values_of_any_type() {
    for ty in ["integer", "number", "boolean", "list", "array", "object", "time"] {
        let listed = format!("{ty}: 1, 2");
        check(&[
            (ty, &listed, "Breaking", "takes only `1` and `2` (was free)"),
            (&listed, ty, "Additive", "is free (took only `1` and `2`)"),
            (&listed, &format!("{ty}: 1"), "Breaking", "no longer takes `2`"),
            (&listed, &format!("{ty}: 1, 2, 3"), "Additive", "also takes `3`"),
        ]);
    }
    check(&[
        ("string", "string: one", "Breaking", "is one of `one` (was `string`)"),
        ("string: one", "string", "Breaking", "is `string` (was one of `one`) *(Rust only)*"),
        ("string: 1, 2", "integer", "Breaking", "is `integer` (was one of `1` and `2`)"),
        ("integer", "string: 1, 2", "Breaking", "is one of `1` and `2` (was `integer`)"),
    ]);
}

/// Values of what is no text make no type: nobody would use it.
#[test]
fn accepted_values_make_no_type_that_nothing_takes() {
    let names = |cell: &str| -> Vec<String> {
        let row = format!("| perPage | {cell} | N | How many. Accepted values are: some, all |  |  |");
        let api = api(&edited(&[("devices.md", "| perPage | string | N | How many. | 100 | 10 |", &row)]));
        api.types.iter().map(|named| named.ident.to_string()).filter(|name| name == "PerPage").collect()
    };
    for ty in ["list", "array", "object", "integer", "number", "boolean", "time", "duration"] {
        assert!(names(ty).is_empty(), "{ty}");
    }
    assert_eq!(names("string"), ["PerPage"]);
}

/// A time is a number on the wire, and a list in a query is one text.
#[test]
fn the_wire_stays_and_the_type_does_not() {
    for (old, new) in [("integer", "time"), ("integer", "duration"), ("time", "duration"), ("string", "list")]
    {
        for (old, new) in [(old, new), (new, old)] {
            check(&[(old, new, "Breaking", &format!("is `{new}` (was `{old}`) *(Rust only)*"))]);
        }
    }
    check(&[
        ("list", "array", "Breaking", "is `array` (was `list`)"),
        ("undefined", "integer", "Breaking", "is `integer` (was `any`)"),
        ("integer", "undefined", "Breaking", "is `any` (was `integer`) *(Rust only)*"),
    ]);
}

/// Names of path parameters mean nothing to a caller, but which value goes where does.
#[test]
fn path_parameters_change_places() {
    let route = |path: &str| {
        let route = format!("| device | get | GET | {path} |  |");
        let page = "| deviceId | string | Y | ID of the device. |  | 5f1 |\n| asText |";
        let both = "| deviceId | string | Y | ID of the device. |  | 5f1 |\n| ownerId | string | Y | ID of the owner. |  | 5f2 |\n| asText |";
        api(&edited(&[
            ("_routes.md", "| device | get | GET | /devices/{deviceId} |  |", &route),
            ("device.md", page, both),
        ]))
    };
    let (one, other) = ("/owners/{ownerId}/devices/{deviceId}", "/owners/{deviceId}/devices/{ownerId}");
    assert_eq!(
        lines(&compare(&route(one), &route(other))),
        format!("## Breaking\n- **`get`**: the route is `GET {other}` (was `GET {one}`)\n"),
    );
    assert_eq!(lines(&compare(&route(one), &route(one))), "");
}
