//! Names: by where a type lives, clear, and never numbered.

use insta::assert_snapshot;

use crate::types::{display, lowered, outline};
use codegen::ir::{ActionId, NamedType};
use codegen::schema::Use;

#[test]
fn parents_properties_and_items() {
    let device = r#"{"type": "object", "properties": {
        "deviceClass": {"enum": ["big", "small"]}, "config": {"type": "object", "properties": {"a": {"type": "string"}}},
        "attributes": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}},
        "stats": {"type": "object", "patternProperties": {".*": {"type": "object", "properties": {"n": {"type": "integer"}}}}}}}"#;
    let log = r#"{"type": "array", "items": {"type": "object", "properties": {"line": {"type": "string"}}}}"#;
    let rows =
        r#"{"type": "array", "items": {"type": "object", "properties": {"cells": {"type": "string"}}}}"#;
    assert_snapshot!(outline(&[("device", device), ("deviceLog", log), ("dataRows", rows)]), @r#"
    struct DataRow (data_row)
        cells?: String
    type DataRows = List<DataRow> (data_rows)
    struct Device (device)
        device_class "deviceClass"?: DeviceClass
        config?: DeviceConfig
        attributes?: List<DeviceAttribute>
        stats?: Map<DeviceStat>
    struct DeviceAttribute (device)
        name?: String
    words DeviceClass (device)
        Big = "big"
        Small = "small"
    struct DeviceConfig (device)
        a?: String
    type DeviceLog = List<DeviceLogItem> (device)
    struct DeviceLogItem (device)
        line?: String
    struct DeviceStat (device)
        n?: Integer
    "#);
}

#[test]
fn one_shape_under_names_that_end_alike_is_named_by_their_end() {
    let under = |name: &str| format!(r#"{{"properties": {{"{name}": {{"enum": ["on", "off"]}}}}}}"#);
    assert_snapshot!(outline(&[("devicePatch", &under("firstStatus")), ("devicePost", &under("lastStatus"))]), @r#"
    struct DevicePatch (device_patch)
        first_status "firstStatus"?: DeviceStatus
    struct DevicePost (device_post)
        last_status "lastStatus"?: DeviceStatus
    words DeviceStatus (device_status)
        On = "on"
        Off = "off"
    "#);
}

#[test]
fn one_shape_in_many_places_is_named_by_what_they_share() {
    let tags =
        r#""tags": {"type": "array", "items": {"type": "object", "properties": {"k": {"type": "string"}}}}"#;
    let status = r#""status": {"enum": ["on", "off"]}, "ownerType": {"enum": ["user", "flow"]}"#;
    let one = format!(r#"{{"properties": {{{tags}, {status}, "one": {{"type": "string"}}}}}}"#);
    let two = format!(r#"{{"properties": {{{tags}, {status}, "two": {{"type": "string"}}}}}}"#);
    assert_snapshot!(outline(&[("devicePatch", &one), ("devicePost", &two)]), @r#"
    words DeviceOwnerType (device_owner_type)
        User = "user"
        Flow = "flow"
    struct DevicePatch (device_patch)
        tags?: List<DeviceTag>
        status?: DeviceStatus
        owner_type "ownerType"?: DeviceOwnerType
        one?: String
    struct DevicePost (device_post)
        tags?: List<DeviceTag>
        status?: DeviceStatus
        owner_type "ownerType"?: DeviceOwnerType
        two?: String
    words DeviceStatus (device_status)
        On = "on"
        Off = "off"
    struct DeviceTag (device_tag)
        k?: String
    "#);
    assert_snapshot!(outline(&[("device", &one), ("event", &two)]), @r#"
    struct Device (device)
        tags?: List<Tag>
        status?: DeviceStatus
        owner_type "ownerType"?: OwnerType
        one?: String
    words DeviceStatus (device)
        On = "on"
        Off = "off"
    struct Event (event)
        tags?: List<Tag>
        status?: DeviceStatus
        owner_type "ownerType"?: OwnerType
        two?: String
    words OwnerType (owner_type)
        User = "user"
        Flow = "flow"
    struct Tag (tag)
        k?: String
    "#);
}

#[test]
fn a_schema_gives_its_name_and_others_are_aliases() {
    let tag = r#"{"type": "object", "properties": {"k": {"type": "string"}}}"#;
    let device = format!(r#"{{"properties": {{"tag": {tag}, "other": {tag}}}}}"#);
    let list = format!(r#"{{"type": "array", "items": {tag}}}"#);
    let maybe = format!(r#"{{"oneOf": [{{"type": "null"}}, {tag}]}}"#);
    let schemas =
        [("longTag", tag), ("tag", tag), ("device", &device), ("tags", &list), ("maybeTag", &maybe)];
    assert_snapshot!(outline(&schemas), @r#"
    struct Device (device)
        tag?: Tag
        other?: Tag
    type LongTag = Tag (long_tag)
    type MaybeTag = Nullable<Tag> (maybe_tag)
    struct Tag (tag)
        k?: String
    type Tags = List<Tag> (tags)
    "#);
}

#[test]
fn taken_names_are_made_longer() {
    let device = r#"{"properties": {"tag": {"properties": {"a": {"type": "string"}}},
        "tags": {"type": "array", "items": {"properties": {"b": {"type": "string"}}}},
        "device": {"properties": {"c": {"type": "string"}}}, "option": {"enum": ["x", "y"]}}}"#;
    let tag = r#"{"properties": {"d": {"type": "string"}}}"#;
    assert_snapshot!(outline(&[("device", device), ("deviceTag", tag), ("string", tag)]), @r#"
    struct Device (device)
        tag?: DeviceTagObject
        tags?: List<DeviceTagItem>
        device?: DeviceDevice
        option?: DeviceOption
    struct DeviceDevice (device)
        c?: String
    words DeviceOption (device)
        X = "x"
        Y = "y"
    struct DeviceTag (device)
        d?: String
    struct DeviceTagItem (device)
        b?: String
    struct DeviceTagObject (device)
        a?: String
    type String_ = DeviceTag (string)
    "#);
}

#[test]
fn files_share_a_gate() {
    let device = r##"{"properties": {"tag": {"$ref": "#/definitions/tag"}, "config": {"properties": {"x": {"type": "string"}}}}}"##;
    let patch = r#"{"properties": {"name": {"type": "string"}}}"#;
    let event = r##"{"properties": {"tag": {"$ref": "#/definitions/tag"}}}"##;
    let tag = r#"{"properties": {"k": {"type": "string"}}}"#;
    let unused = r#"{"properties": {"u": {"type": "string"}}}"#;
    let schemas = [
        ("device", device),
        ("devicePatch", patch),
        ("event", event),
        ("tag", tag),
        ("deviceUnused", unused),
    ];
    let by = |schema, action: (&str, &str), group| Use {
        schema,
        action: ActionId::new(action.0, action.1),
        group: Some(group),
    };
    let uses = [
        by(0, ("device", "get"), 0),
        by(1, ("device", "patch"), 0),
        by(2, ("event", "get"), 1),
        by(0, ("device", "patch"), 0),
    ];
    let (types, _) = lowered(&schemas, &uses, &[]);
    let gates = types.modules.iter().map(|module| format!("mod {}: {:?}\n", module.ident, module.gate));
    let used_by = |named: &NamedType| named.used_by.iter().map(ActionId::to_string).collect::<Vec<_>>();
    let actions = types.named.iter().map(|named| format!("{}: {:?}\n", named.ident, used_by(named)));
    assert_snapshot!(display(&types) + &gates.collect::<String>() + &actions.collect::<String>(), @r#"
    struct Device (device)
        tag?: Tag
        config?: DeviceConfig
    struct DeviceConfig (device)
        x?: String
    struct DevicePatch (device)
        name?: String
    struct DeviceUnused (device_unused)
        u?: String
    struct Event (event)
        tag?: Tag
    struct Tag (tag)
        k?: String
    mod device: Any([0])
    mod device_unused: All
    mod event: Any([1])
    mod tag: Any([0, 1])
    Device: ["device.get", "device.patch"]
    DeviceConfig: []
    DevicePatch: ["device.patch"]
    DeviceUnused: []
    Event: ["event.get"]
    Tag: []
    "#);
}

#[test]
fn assignment_of_a_contested_name_does_not_depend_on_order() {
    let list = |name: &str| {
        format!(
            r#"{{"type": "array", "items": {{"type": "object", "properties": {{"{name}": {{"type": "string"}}}}}}}}"#
        )
    };
    let (x, y) = (list("x"), list("y"));
    let nested = format!(r#"{{"properties": {{"rows": {x}, "Rows": {y}, "ROWS": {{"enum": ["a", "b"]}}}}}}"#);
    let schemas = [("log", x.as_str()), ("Log", y.as_str()), ("table", &nested)];
    let first = outline(&schemas);
    let mut turned = schemas;
    for _ in 0..3 {
        turned.rotate_left(1);
        assert_eq!(first, outline(&turned));
        let mut swapped = turned;
        swapped.swap(0, 1);
        assert_eq!(first, outline(&swapped));
    }
}
