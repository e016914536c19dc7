//! What becomes of the branches of a union: which is which before and now.

use insta::assert_snapshot;

use super::structure::{OBJECT, TEXT, both_ways, map, notes, notes_became, union};

const SIZE: &str = r#"{ "type": "object", "properties": { "size": { "type": "integer" } } }"#;

/// Where a further object makes fields distinguish the branches, the one that was alone is known by its structure.
#[test]
fn an_object_that_was_the_only_one_is_known_by_its_structure() {
    assert_snapshot!(both_ways(&union(&[TEXT, OBJECT]), &union(&[TEXT, SIZE, OBJECT])), @"
    ## Additive
    - **`DevicePatchNotes`**, sent by `device.patch`: new branch `Size`
    taken back
    ## Breaking
    - **`DevicePatchNotes`**, sent by `device.patch`: removed the branch `Size`
    ");
}

/// The last branch of either side goes by other words now.
#[test]
fn the_last_branch_is_known_by_being_the_last() {
    let branch = |[word, field]: [&str; 2]| {
        format!(
            r#"{{ "type": "object", "properties": {{ "form": {{ "enum": ["{word}"] }}, "{field}": {{ "type": "integer" }} }}, "required": ["form"] }}"#
        )
    };
    let tagged = |one, two| union(&[&branch(one), &branch(two)]);
    let became =
        |one, two| notes_became(&notes(&tagged(["x", "first"], ["y", "second"])), &notes(&tagged(one, two)));
    assert_snapshot!(became(["x", "first"], ["q", "second"]), @"
    ## Breaking
    - **`DevicePatchNotes`**, sent by `device.patch`:
      - the branch `Y` is no longer chosen by `y`
      - the branch `Q` has another name in Rust (was `Y`) *(Rust only)*
    - `models::DevicePatchNotesY` is now `models::DevicePatchNotesQ`
    ## Additive
    - **`DevicePatchNotes`**, sent by `device.patch`: the branch `Q` is also chosen by `q`
    ");
}

/// Branches that their fields distinguish are the same as long as they have one in common.
#[test]
fn branches_are_known_by_one_of_their_keys() {
    let branch = |[one, two]: [&str; 2]| {
        format!(
            r#"{{ "type": "object", "properties": {{ "{one}": {{ "type": "integer" }}, "{two}": {{ "type": "string" }} }} }}"#
        )
    };
    let keyed = |one, two| union(&[&branch(one), &branch(two)]);
    assert_snapshot!(both_ways(&keyed(["a", "b"], ["c", "d"]), &keyed(["a", "x"], ["c", "y"])), @"
    ## Breaking
    - **`DevicePatchNotesAx` (was `DevicePatchNotesAb`)**, sent by `device.patch`: removed `b`
    - **`DevicePatchNotesCy` (was `DevicePatchNotesCd`)**, sent by `device.patch`: removed `d`
    - **`DevicePatchNotes`**, sent by `device.patch`:
      - the branch `AX` has another name in Rust (was `AB`) *(Rust only)*
      - the branch `CY` has another name in Rust (was `CD`) *(Rust only)*
    - `models::DevicePatchNotesAb` is now `models::DevicePatchNotesAx`
    - `models::DevicePatchNotesCd` is now `models::DevicePatchNotesCy`
    ## Additive
    - **`DevicePatchNotesAx` (was `DevicePatchNotesAb`)**, sent by `device.patch`: new field `x`
    - **`DevicePatchNotesCy` (was `DevicePatchNotesCd`)**, sent by `device.patch`: new field `y`
    taken back
    ## Breaking
    - **`DevicePatchNotesAb` (was `DevicePatchNotesAx`)**, sent by `device.patch`: removed `x`
    - **`DevicePatchNotesCd` (was `DevicePatchNotesCy`)**, sent by `device.patch`: removed `y`
    - **`DevicePatchNotes`**, sent by `device.patch`:
      - the branch `AB` has another name in Rust (was `AX`) *(Rust only)*
      - the branch `CD` has another name in Rust (was `CY`) *(Rust only)*
    - `models::DevicePatchNotesAx` is now `models::DevicePatchNotesAb`
    - `models::DevicePatchNotesCy` is now `models::DevicePatchNotesCd`
    ## Additive
    - **`DevicePatchNotesAb` (was `DevicePatchNotesAx`)**, sent by `device.patch`: new field `b`
    - **`DevicePatchNotesCd` (was `DevicePatchNotesCy`)**, sent by `device.patch`: new field `d`
    ");
}

/// What holds every other object is not what holds objects of a known field.
#[test]
fn any_other_object_is_a_branch_of_its_own() {
    let free = map(TEXT);
    assert_snapshot!(both_ways(&union(&[OBJECT, &free]), &union(&[OBJECT, SIZE, &free])), @"
    ## Additive
    - **`DevicePatchNotes`**, sent by `device.patch`: new branch `Size`
    taken back
    ## Breaking
    - **`DevicePatchNotes`**, sent by `device.patch`: removed the branch `Size`
    ");
}

/// A field that chose the branch is a field like any other once another one chooses.
#[test]
fn a_field_no_longer_chooses_the_branch() {
    let branch = |kind: &str, form: &str, field: &str| {
        let form =
            if form.is_empty() { String::new() } else { format!(r#", "form": {{ "enum": ["{form}"] }}"#) };
        let required = if form.is_empty() { r#""kind""# } else { r#""kind", "form""# };
        format!(
            r#"{{ "type": "object", "title": "{field}", "properties": {{ "kind": {{ "enum": [{kind}] }}{form}, "{field}": {{ "type": "integer" }} }}, "required": [{required}] }}"#
        )
    };
    let by_kind = union(&[&branch(r#""one""#, "", "first"), &branch(r#""two""#, "", "second")]);
    let both = r#""one", "two""#;
    let by_form = union(&[&branch(both, "one", "first"), &branch(both, "two", "second")]);
    assert_snapshot!(both_ways(&by_kind, &by_form), @"
    ## Breaking
    - **`DevicePatchNotesOne`**, sent by `device.patch`:
      - new required field `form`
      - `kind` varies (was always `one`) *(Rust only)*
    - **`DevicePatchNotesTwo`**, sent by `device.patch`:
      - new required field `form`
      - `kind` varies (was always `two`) *(Rust only)*
    - **`DevicePatchNotes`**, sent by `device.patch`: its branches are distinguished by `form` (was by `kind`)
    taken back
    ## Breaking
    - **`DevicePatchNotesOne`**, sent by `device.patch`:
      - removed `form`
      - `kind` is always `one` (varied before)
    - **`DevicePatchNotesTwo`**, sent by `device.patch`:
      - removed `form`
      - `kind` is always `two` (varied before)
    - **`DevicePatchNotes`**, sent by `device.patch`: its branches are distinguished by `kind` (was by `form`)
    ");
}
