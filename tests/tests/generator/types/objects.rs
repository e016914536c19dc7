//! Objects: fields, presence, maps, recursion.

use codegen::ir::TypeKind;
use insta::assert_snapshot;

use crate::types::{display, lowered, outline};

#[test]
fn presence_and_kinds() {
    let device = r#"{"type": "object", "required": ["id", "parentId", "token"], "properties": {
        "id": {"type": "string"}, "parentId": {"type": ["string", "null"]},
        "count": {"type": "integer"}, "level": {"oneOf": [{"type": "number"}, {"type": "null"}]},
        "seen": {"type": "string", "format": "date-time"}, "on": {"type": "boolean"},
        "type": {"type": "string"}, "$in": {"type": "array", "items": {"type": "number"}},
        "token": {"type": "string"}, "any": {}, "value": {"type": ["string", "number", "boolean", "null"]}}}"#;
    assert_snapshot!(outline(&[("device", device)]), @r#"
    struct Device (device)
        id: String
        parent_id "parentId": String or null
        count?: Integer
        level?: Number or null
        seen?: Timestamp
        on?: Boolean
        type_ "type"?: String
        in_ "$in"?: List<Number>
        token: Secret<String>
        any?: Any or null
        value?: Scalar or null
    untyped device.any: Free
    "#);
}

#[test]
fn open_maps_and_closed_objects() {
    let row = r#"{"type": "object", "properties": {"id": {"type": "string"}, "rest": {"type": "string"}},
        "patternProperties": {"^[a-z]$": {"type": ["string", "null"]}}, "additionalProperties": false}"#;
    let counts = r#"{"type": "object", "additionalProperties": {"type": "integer"}}"#;
    let other = r#"{"type": "object", "properties": {"free": {"type": "object"},
        "none": {"type": "object", "additionalProperties": false}, "list": {"type": "array"}}}"#;
    assert_snapshot!(outline(&[("row", row), ("counts", counts), ("other", other)]), @r#"
    type Counts = Map<Integer> (counts)
    struct EmptyObject (empty_object)
    struct Other (other)
        free?: Map<Any>
        none?: EmptyObject
        list?: List<Any>
    struct Row (row)
        id?: String
        rest?: String
        .. others: Nullable<String>
    untyped other.free: Free
    untyped other.list: Free
    "#);
}

/// What is said of all other properties holds for each of them; what is said of names with a pattern does not.
#[test]
fn two_parts_narrow_all_other_properties_but_not_those_of_a_pattern() {
    let parts = |keyword: &str, close: &str| {
        let part = |kinds: &str| format!(r#"{{"type": "object", "{keyword}{{"type": {kinds}}}{close}}}"#);
        format!(r#"{{"allOf": [{}, {}]}}"#, part(r#"["integer", "string"]"#), part(r#""integer""#))
    };
    let (all, named) = (parts("additionalProperties\": ", ""), parts("patternProperties\": {\"^x\": ", "}"));
    assert_snapshot!(outline(&[("all", &all), ("named", &named)]), @r"
    type All = Map<Integer> (all)
    type Named = Map<Scalar> (named)
    ");
}

/// Where one part says it of all other properties, it holds for each of them, whatever the other says of a pattern.
#[test]
fn what_one_part_says_of_all_other_properties_holds_beside_a_pattern() {
    let all = r#"{"additionalProperties": {"type": "integer"}}"#;
    let pattern = r#"{"patternProperties": {"^x": {"type": "integer"}}}"#;
    let either =
        |rest: &str| format!(r#"{{"anyOf": [{rest}, {{"properties": {{"a": {{"type": "boolean"}}}}}}]}}"#);
    let both = either(&format!(r#"{{"allOf": [{all}, {pattern}]}}"#));
    assert_snapshot!(outline(&[("all", &either(all)), ("both", &both), ("pattern", &either(pattern))]), @"
    struct All (all)
        a?: Scalar
        .. rest: Any
    type Both = All (both)
    struct Pattern (pattern)
        a?: Boolean
        .. rest: Any
    ");
}

#[test]
fn recursion_is_boxed_but_not_through_lists() {
    let node = r##"{"type": "object", "required": ["next"], "properties": {
        "next": {"$ref": "#/definitions/node"}, "last": {"oneOf": [{"type": "null"}, {"$ref": "#"}]},
        "children": {"type": "array", "items": {"$ref": "#/definitions/node"}},
        "other": {"$ref": "#/definitions/twig"}}}"##;
    let twig = r##"{"properties": {"node": {"$ref": "#/definitions/node"}}}"##;
    assert_snapshot!(outline(&[("node", node), ("twig", twig)]), @r#"
    struct Node (node)
        next: Box<Node>
        last?: Box<Node> or null
        children?: List<Node>
        other?: Twig
    struct Twig (twig)
        node?: Box<Node>
    "#);
}

#[test]
fn a_list_of_lists_of_itself_ends() {
    let list = r##"{"type": "array", "items": {"$ref": "#"}}"##;
    let map = r##"{"additionalProperties": {"type": "array", "items": {"$ref": "#"}}}"##;
    let (types, findings) = lowered(&[("list", list), ("map", map)], &[], &[]);
    assert_snapshot!(display(&types), @r#"
    type List = List<Any> (list)
    type Map = Map<Any> (map)
    untyped list: Unsupported("arrays or maps of nothing but themselves")
    untyped map: Unsupported("arrays or maps of nothing but themselves")
    "#);
    let reported: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_snapshot!(reported.join("\n"), @r"
    arrays or maps of nothing but themselves: not representable as a type; any JSON value is accepted here (in `list`)
    arrays or maps of nothing but themselves: not representable as a type; any JSON value is accepted here (in `map`)
    ");
}

#[test]
fn parts_are_put_together() {
    let base =
        r#"{"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "more": {}}}"#;
    let upload = r##"{"allOf": [{"$ref": "#/definitions/base"}, {"required": ["url"]},
        {"properties": {"url": {"type": "string"}, "more": {"type": "integer"}}}]}"##;
    assert_snapshot!(outline(&[("base", base), ("upload", upload)]), @r#"
    struct Base (base)
        id: String
        more?: Any or null
    struct Upload (upload)
        id: String
        more?: Integer
        url: String
    untyped base.more: Free
    "#);
}

#[test]
fn of_two_parts_the_one_that_says_more_counts() {
    let base = r#"{"properties": {"kind": {"type": "string"}, "id": {"description": "Which."}}}"#;
    let dot = r##"{"allOf": [{"$ref": "#/definitions/base"},
        {"properties": {"kind": {"enum": ["dot", "spot"]}, "id": {"type": "integer"}}}]}"##;
    assert_snapshot!(outline(&[("base", base), ("dot", dot)]), @r#"
    struct Base (base)
        kind?: String
        id?: Any or null
    struct Dot (dot)
        kind?: DotKind
        id?: Integer
    words DotKind (dot)
        Dot = "dot"
        Spot = "spot"
    untyped base.id: Free
    "#);
}

#[test]
fn contradictory_parts_are_reported() {
    let both = r#"{"allOf": [{"type": "string"}, {"type": "integer"}]}"#;
    let (types, findings) = lowered(&[("both", both)], &[], &[]);
    assert_snapshot!(display(&types), @r#"
    type Both = Any (both)
    untyped both: Unsupported("an `allOf` whose parts contradict each other, or are too many")
    "#);
    let reported: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_snapshot!(reported.join("\n"), @"an `allOf` whose parts contradict each other, or are too many: not representable as a type; any JSON value is accepted here (in `both`)");
}

/// Absent and null stay two things where nothing but null may stand.
#[test]
fn nothing_but_null_may_still_be_absent() {
    let nothing = r#"{"required": ["b"], "properties": {"a": {"type": "null"}, "b": {"const": null}}}"#;
    assert_snapshot!(outline(&[("nothing", nothing)]), @r"
    struct Nothing (nothing)
        a?: Scalar or null
        b: Scalar
    ");
}

#[test]
fn collections_know_their_items() {
    let devices = r#"{"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object",
        "properties": {"id": {"type": "string"}}}}, "count": {"type": "integer"}}}"#;
    let (types, _) = crate::types::lowered(&[("devices", devices)], &[], &[]);
    let collection = types.named.iter().find(|named| named.ident.as_str() == "Devices").unwrap();
    let codegen::ir::TypeKind::Struct(object) = &collection.kind else { panic!("no struct") };
    assert_eq!(object.items.as_ref().unwrap().field, 0);
    assert!(object.default);
    assert_snapshot!(outline(&[("devices", devices)]), @r#"
    struct Device (device)
        id?: String
    struct Devices (devices)
        items?: List<Device>
        count?: Integer
    "#);
}

#[test]
fn parts_of_an_all_of_intersect_what_they_say_of_a_property() {
    let base = r#"{"type": "object", "properties": {"id": {"type": "string"}, "state": {"enum": ["on", "off"]},
        "place": {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]},
        "list": {"type": "array", "items": {"type": "object", "properties": {"m": {"type": "string"}}}},
        "at": {"type": "string"}, "amount": {"type": "number"}, "maybe": {"type": ["string", "null"]}}}"#;
    let pump = r##"{"allOf": [{"$ref": "#/definitions/base"}, {"type": "object", "required": ["place"], "properties": {
        "place": {"type": "object", "properties": {"y": {"type": "integer"}, "x": {"maximum": 3}}, "required": ["y"]},
        "list": {"type": "array", "items": {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}},
        "state": {"type": "string"}, "at": {"type": "string", "format": "date-time"}, "amount": {"type": "integer"},
        "maybe": {"type": "string"}}}]}"##;
    assert_snapshot!(outline(&[("base", base), ("pump", pump)]), @r#"
    struct Base (base)
        id?: String
        state?: BaseState
        place?: BasePlace
        list?: List<BaseList>
        at?: String
        amount?: Number
        maybe?: String or null
    struct BaseList (base)
        m?: String
    struct BasePlace (base)
        x: Integer
    words BaseState (base)
        On = "on"
        Off = "off"
    struct Pump (pump)
        id?: String
        state?: BaseState
        place: PumpPlace
        list?: List<PumpList>
        at?: Timestamp
        amount?: Integer
        maybe?: String
    struct PumpList (pump)
        m?: String
        n: Integer
    struct PumpPlace (pump)
        x: Integer
        y: Integer
    "#);
    let tank = r#"{"allOf": [{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        {"type": "object", "properties": {"id": {"type": "integer"}}}]}"#;
    let (types, findings) = lowered(&[("tank", tank)], &[], &[]);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(findings[0].code, "unsupported-schema");
    assert_snapshot!(display(&types), @r#"
    struct Tank (tank)
        id: Any
    untyped tank.id: Unsupported("an `allOf` whose parts contradict each other, or are too many")
    "#);
}

#[test]
fn parts_exclude_each_other_by_values_of_a_required_property_alone() {
    let all_of = |one: &str, two: &str, required: &str| {
        let part = |values: &str| {
            format!(
                r#"{{"type": "object", "properties": {{"t": {{"enum": [{values}]}}}}, "required": [{required}]}}"#
            )
        };
        format!(r#"{{"allOf": [{}, {}]}}"#, part(one), part(two))
    };
    let described = |one: &str, two: &str, required: &str| {
        let (types, findings) = lowered(&[("part", &all_of(one, two, required))], &[], &[]);
        findings.iter().fold(display(&types), |text, finding| text + &finding.message)
    };
    assert_snapshot!(described(r#""a", "b", "c""#, r#""b", "c", "d""#, r#""t""#), @r#"
    struct Part (part)
        t: PartT
    words PartT (part)
        B = "b"
        C = "c"
    "#);
    assert_snapshot!(described(r#""a", "b""#, r#""c", "d""#, ""), @r#"
    struct Part (part)
        t?: Any or null
    untyped part.t: Unsupported("an `allOf` whose parts contradict each other, or are too many")
    an `allOf` whose parts contradict each other, or are too many: not representable as a type; any JSON value is accepted here (in `part.t`)
    "#);
    assert_snapshot!(described(r#""a", "b""#, r#""c", "d""#, r#""t""#), @r#"
    type Part = Any (part)
    untyped part: Unsupported("an `allOf` whose parts contradict each other, or are too many")
    an `allOf` whose parts contradict each other, or are too many: not representable as a type; any JSON value is accepted here (in `part`)
    "#);
}

/// A free object beside a described one leaves both with other properties; an object that must be both has them too.
#[test]
fn two_open_unions_leave_other_properties() {
    let open = |key: &str| {
        format!(
            r#"{{"anyOf": [{{"type": "object", "properties": {{"{key}": {{"type": "string"}}}}}}, {{"type": "object"}}]}}"#
        )
    };
    let both = format!(r#"{{"allOf": [{}, {}]}}"#, open("a"), open("b"));
    assert_snapshot!(outline(&[("one", &open("a")), ("both", &both)]), @"
    struct Both (both)
        a?: Any or null
        b?: Any or null
        .. rest: Any
    struct One (one)
        a?: Any or null
        .. rest: Any
    untyped both.a: Free
    untyped both.b: Free
    ");
}

/// Of two branches the one beside null describes the field; of three none describes them all.
#[test]
fn the_branch_beside_null_describes_a_field() {
    let word = r#"{"type": "string", "description": "A word."}, {"type": "null"}"#;
    let schema = format!(
        r#"{{"type": "object", "properties": {{"one": {{"anyOf": [{word}]}}, "two": {{"anyOf": [{word}, {{"type": "integer"}}]}}}}}}"#
    );
    let (types, findings) = lowered(&[("thing", &schema)], &[], &[]);
    assert!(findings.is_empty(), "{findings:?}");
    let TypeKind::Struct(object) = &types.named[0].kind else { panic!("{:?}", types.named[0].kind) };
    let described = object.fields.iter().map(|field| field.description.as_deref());
    assert_eq!(described.collect::<Vec<_>>(), [Some("A word."), None]);
}

/// A property that may be null tells no branch from another.
#[test]
fn a_property_that_may_be_null_is_no_tag() {
    let branch = |words: &str, field: &str| {
        format!(
            r#"{{"type": "object", "properties": {{"kind": {{"enum": [{words}]}}, "{field}": {{"type": "integer"}}}}, "required": ["kind", "{field}"]}}"#
        )
    };
    let schema = format!(r#"{{"oneOf": [{}, {}]}}"#, branch(r#""a", null"#, "one"), branch(r#""b""#, "two"));
    assert_snapshot!(outline(&[("both", &schema)]), @"
    union Both (both)
        One: BothOne when has one
        Two: BothTwo when has two
    struct BothOne (both)
        kind: String or null
        one: Integer
    struct BothTwo (both)
        kind: String
        two: Integer
    ");
}

#[test]
fn a_schema_that_is_true_takes_any_value() {
    let pump = r#"{"type": "object", "properties": {"any": true, "list": {"items": true}}}"#;
    assert_snapshot!(outline(&[("pump", pump)]), @"
    struct Pump (pump)
        any?: Any or null
        list?: List<Any>
    untyped pump.any: Free
    untyped pump.list: Free
    ");
}

/// Keywords that only one kind of value can have stand for it.
#[test]
fn without_a_type_the_other_keywords_say_the_kind() {
    for (keyword, ty) in [
        (r#""required": []"#, "Map<Any>"),
        (r#""minProperties": 1"#, "Map<Any>"),
        (r#""maxProperties": 1"#, "Map<Any>"),
        (r#""additionalProperties": {"type": "string"}"#, "Map<String>"),
        (r#""items": {"type": "string"}"#, "List<String>"),
        (r#""minItems": 1"#, "List<Any>"),
        (r#""maxItems": 1"#, "List<Any>"),
        (r#""uniqueItems": true"#, "List<Any>"),
        (r#""pattern": "a""#, "String"),
        (r#""minLength": 1"#, "String"),
        (r#""maxLength": 1"#, "String"),
        (r#""format": "email""#, "String"),
        (r#""format": "date-time""#, "Timestamp"),
        (r#""minimum": 1"#, "Number"),
        (r#""maximum": 1"#, "Number"),
        (r#""title": "A""#, "Any or null"),
    ] {
        let (types, findings) =
            lowered(&[("pump", &format!(r#"{{"properties": {{"a": {{{keyword}}}}}}}"#))], &[], &[]);
        assert!(findings.is_empty(), "{findings:?}");
        let text = display(&types);
        assert_eq!(text.lines().nth(1), Some(format!("    a?: {ty}").as_str()), "{keyword}");
    }
}
