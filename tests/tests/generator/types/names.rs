//! Names: by where a type lives, clear, and never numbered.

use insta::assert_snapshot;

use crate::types::{display, lowered, outline};
use codegen::ir::{ActionId, NamedType, TypeKind};
use codegen::schema::{AcceptedValues, Use};

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

#[test]
fn an_item_is_called_what_one_of_the_list_is() {
    for (many, one) in [
        ("axes", "Axis"),
        ("indices", "Index"),
        ("children", "Child"),
        ("people", "Person"),
        ("movies", "Movie"),
        ("cookies", "Cookie"),
        ("ties", "Tie"),
        ("pies", "Pie"),
        ("dies", "Die"),
        ("batteries", "Battery"),
        ("tvs", "Tv"),
        ("series", "Series"),
    ] {
        let item = r#"{"properties": {"a": {"type": "string"}}}"#;
        let room = format!(r#"{{"properties": {{"{many}": {{"type": "array", "items": {item}}}}}}}"#);
        let types = outline(&[("room", &room)]);
        assert!(types.contains(&format!("{many}?: List<Room{one}>")), "{types}");
    }
}

/// Schemas, each with a property of its own beside one that is one of two words.
fn words_of(schemas: &[(&str, &str)]) -> String {
    let schema = |&(name, property): &(&str, &str)| {
        format!(
            r#"{{"properties": {{"{property}": {{"enum": ["on", "off"]}}, "{name}1": {{"type": "string"}}}}}}"#
        )
    };
    let texts: Vec<String> = schemas.iter().map(schema).collect();
    let schemas: Vec<_> =
        schemas.iter().zip(&texts).map(|((name, _), text)| (*name, text.as_str())).collect();
    let types = outline(&schemas);
    types.lines().find(|line| line.starts_with("words")).unwrap().to_owned()
}

/// Many places count for more than a short name: what stands in most of them gives its name alone.
#[test]
fn words_are_named_by_the_property_that_most_schemas_have_them_in() {
    let valve = |schemas: [&'static str; 3]| schemas.map(|schema| (schema, "inletValve"));
    let apart = [&valve(["boiler", "cooler", "dryer"])[..], &[("mixer", "inletValve"), ("tank", "pump")]];
    assert_eq!(words_of(&apart.concat()), "words InletValve (inlet_valve)");
    // with what those schemas share
    let together = [&valve(["deviceGet", "devicePatch", "devicePost"])[..], &[("deviceRow", "pump")]];
    assert_eq!(words_of(&together.concat()), "words DeviceInletValve (device_inlet_valve)");
}

/// Of two properties that are in as many schemas the one that says it in fewer words.
#[test]
fn words_are_named_by_the_shorter_of_two_properties_that_are_as_frequent() {
    let mark = "mainInletValveOpenMark";
    let schemas = [("boiler", mark), ("cooler", mark), ("mixer", "pump"), ("tank", "pump")];
    assert_eq!(words_of(&schemas), "words Pump (pump)");
}

#[test]
fn words_under_names_that_share_nothing_are_a_kind_of_what_their_schemas_share() {
    let schemas = [("devicePatch", "inlet"), ("devicePost", "outlet")];
    assert_eq!(words_of(&schemas), "words DeviceKind (device_kind)");
}

/// A type waits until the types that it stands in are named, where those have shorter names than it would have.
#[test]
fn a_type_is_named_by_all_places_also_those_in_types_without_a_name_of_a_schema() {
    let widget = r#""widget": {"properties": {"w": {"type": "string"}}}"#;
    let device = format!(r#"{{"properties": {{"panel": {{"properties": {{{widget}}}}}}}}}"#);
    let settings = format!(r#"{{"properties": {{"s": {{"type": "string"}}, {widget}}}}}"#);
    assert_snapshot!(outline(&[("device", &device), ("deviceConfigSettings", &settings)]), @r#"
    struct Device (device)
        panel?: DevicePanel
    struct DeviceConfigSettings (device)
        s?: String
        widget?: DeviceWidget
    struct DevicePanel (device)
        widget?: DeviceWidget
    struct DeviceWidget (device)
        w?: String
    "#);
}

/// A page counts once, however many of its actions take the words: here no more than the schema that has them.
#[test]
fn words_are_called_a_parameter_only_where_most_places_are_pages() {
    let device = r#"{"properties": {"order": {"enum": ["on", "off"]}}}"#;
    let order = r#"{"properties": {"position": {"type": "integer"}}}"#;
    let words = |resource: usize, name: &str, action: &str| AcceptedValues {
        resource,
        page: format!("{name}.md"),
        action: ActionId::new(name, action),
        parameter: "order".to_owned(),
        group: None,
        values: vec!["on".to_owned(), "off".to_owned()],
    };
    let named = |words: &[AcceptedValues]| {
        let (types, _) = lowered(&[("device", device), ("order", order)], &[], words);
        let name = types.named.iter().find(|named| matches!(named.kind, TypeKind::Enumeration(_)));
        name.unwrap().ident.to_string()
    };
    assert_eq!(named(&[words(0, "event", "get"), words(0, "event", "export")]), "DeviceOrder");
    assert_eq!(named(&[words(0, "event", "get"), words(1, "pump", "get")]), "OrderParameter");
}
