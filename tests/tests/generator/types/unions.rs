//! Unions: what tells their branches apart, and what the branches are called.

use insta::assert_snapshot;

use crate::types::outline;

#[test]
fn by_one_tag() {
    let block = r#"{"oneOf": [
        {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["gauge"]}, "max": {"type": "number"}}},
        {"type": "object", "properties": {"kind": {"enum": ["custom-chart", "custom-html"]}, "code": {"type": "string"}}},
        {"type": "object", "properties": {"kind": {"const": "list"}, "max": {"type": "number"}}},
        {"type": "null"}]}"#;
    assert_snapshot!(outline(&[("block", block)]), @r#"
    union Block by kind (block)
        Gauge: BlockGauge when gauge
        Custom: BlockCustom when custom-chart | custom-html
        List: BlockList when list
    struct BlockCustom (block)
        kind?: BlockCustomKind
        code?: String
    words BlockCustomKind (block)
        CustomChart = "custom-chart"
        CustomHtml = "custom-html"
    struct BlockGauge (block)
        "kind" = "gauge"
        max?: Number
    struct BlockList (block)
        "kind" = "list"
        max?: Number
    "#);
}

#[test]
fn by_a_pair_of_tags() {
    let patch = r#"{"type": "array", "items": {"oneOf": [
        {"type": "object", "required": ["op", "on", "to"], "properties": {
            "op": {"enum": ["set"]}, "on": {"enum": ["name"]}, "to": {"type": "string"}}},
        {"type": "object", "required": ["op", "on", "to"], "properties": {
            "op": {"enum": ["set"]}, "on": {"enum": ["gatewayId", "parentId"]}, "to": {"type": "string"}}},
        {"type": "object", "required": ["op", "on"], "properties": {
            "op": {"enum": ["remove"]}, "on": {"enum": ["name"]}}}]}}"#;
    assert_snapshot!(outline(&[("patches", patch)]), @r#"
    union Patch by op, on (patch)
        SetName: PatchSetName when set, name
        SetGatewayIdOrParentId: PatchSetGatewayIdOrParentId when set, gatewayId | parentId
        RemoveName: PatchRemoveName when remove, name
    struct PatchRemoveName (patch)
        "op" = "remove"
        "on" = "name"
    struct PatchSetGatewayIdOrParentId (patch)
        "op" = "set"
        on: PatchSetGatewayIdOrParentIdOn
        to: String
    words PatchSetGatewayIdOrParentIdOn (patch)
        GatewayId = "gatewayId"
        ParentId = "parentId"
    struct PatchSetName (patch)
        "op" = "set"
        "on" = "name"
        to: String
    type Patches = List<Patch> (patches)
    "#);
}

#[test]
fn a_branch_that_stands_alone_too_keeps_its_tag() {
    let on = r#"{"type": "object", "required": ["is"], "properties": {"is": {"enum": ["on"]}}}"#;
    let off = r#"{"type": "object", "required": ["is"], "properties": {"is": {"enum": ["off"]}}}"#;
    let switch = r##"{"oneOf": [{"$ref": "#/definitions/on"}, {"$ref": "#/definitions/off"}]}"##;
    let lamp = r##"{"properties": {"switch": {"$ref": "#/definitions/switch"}, "first": {"$ref": "#/definitions/on"}}}"##;
    assert_snapshot!(outline(&[("on", on), ("off", off), ("switch", switch), ("lamp", lamp)]), @r#"
    struct Lamp (lamp)
        switch?: Switch
        first?: On
    struct Off (off)
        "is" = "off"
    struct On (on)
        is: String
    union Switch by is (switch)
        On: On when on
        Off: Off when off
    "#);
}

/// Branches that nothing tells apart are one object. Where one says nothing of other properties, they may be
/// anything; where both do or one allows none, they are what is said.
#[test]
fn other_properties_of_merged_branches() {
    let branches = |others: &str| {
        format!(
            r#"{{"anyOf": [{{"type": "object", "properties": {{"a": {{"type": "string"}}}}{others}}},
            {{"type": "object", "properties": {{"a": {{"type": "string"}}, "b": {{"type": "integer"}}}},
              "additionalProperties": {{"type": "integer"}}}}]}}"#
        )
    };
    let (silent, closed) = (branches(""), branches(r#", "additionalProperties": false"#));
    let both = branches(r#", "additionalProperties": {"type": "string"}"#);
    assert_snapshot!(outline(&[("silent", &silent), ("closed", &closed), ("both", &both)]), @r"
    struct Both (both)
        a?: String
        b?: Scalar
        .. rest: Scalar
    struct Closed (closed)
        a?: String
        b?: Integer
        .. rest: Integer
    struct Silent (silent)
        a?: String
        b?: Integer
        .. rest: Any
    ");
}

#[test]
fn by_keys() {
    let query = r#"{"oneOf": [
        {"type": "object", "required": ["$eq"], "properties": {"$eq": {"type": "string"}}},
        {"type": "object", "properties": {"tagKey": {"type": "string"}, "tagValue": {"type": "string"}}},
        {"type": "object", "patternProperties": {".*": {"type": "string"}}}]}"#;
    let member = r#"{"oneOf": [
        {"type": "object", "required": ["userId", "role"], "properties": {"userId": {"type": "string"}, "role": {"type": "string"}}},
        {"type": "object", "required": ["email", "role"], "properties": {"email": {"type": "string"}, "role": {"type": "string"}}}]}"#;
    assert_snapshot!(outline(&[("query", query), ("member", member)]), @r#"
    union Member (member)
        Email: MemberEmail when has email
        UserId: MemberUserId when has userId
    struct MemberEmail (member)
        email: String
        role: String
    struct MemberUserId (member)
        user_id "userId": String
        role: String
    union Query (query)
        Eq: QueryEq when has $eq
        Tag: QueryTag when has tagKey | tagValue
        Map: Map<String> when any other object
    struct QueryEq (query)
        eq "$eq": String
    struct QueryTag (query)
        tag_key "tagKey"?: String
        tag_value "tagValue"?: String
    "#);
}

#[test]
fn indistinguishable_branches_are_merged_into_one_object() {
    let shape = r#"{"anyOf": [
        {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}},
        {"type": "object", "required": ["a", "c"], "properties": {"a": {"type": "string"}, "c": {"type": "number"}}},
        {"type": "object", "required": ["a", "b", "c"], "properties": {"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "number"}}}]}"#;
    assert_snapshot!(outline(&[("shape", shape)]), @r#"
    struct Shape (shape)
        a: String
        b?: Scalar
        c?: Number
    "#);
}

/// Branches of `anyOf` may hold of one value: a type for each of them would lose what the others say.
#[test]
fn branches_of_any_of_are_one_object_unless_they_exclude_one_another() {
    let contact = r#"{"anyOf": [
        {"type": "object", "required": ["email", "id"], "properties": {"email": {"type": "string"}, "id": {"type": "string"}}},
        {"type": "object", "required": ["phone", "id"], "properties": {"phone": {"type": "string"}, "id": {"type": "integer"}}}]}"#;
    let closed = contact.replace(r#""required""#, r#""additionalProperties": false, "required""#);
    let one = closed.replacen(r#""additionalProperties": false, "#, "", 1);
    let tagged = contact.replacen(r#"{"type": "string"}, "id""#, r#"{"enum": ["x"]}, "id""#, 1);
    let tagged = tagged.replace("phone", "email").replacen(
        r#""email": {"type": "string"}"#,
        r#""email": {"enum": ["y"]}"#,
        1,
    );
    assert_snapshot!(outline(&[("contact", contact), ("closed", &closed), ("one", &one), ("tagged", &tagged)]), @r#"
    union Closed (closed)
        Email: ClosedEmail when has email
        Phone: ClosedPhone when has phone
    struct ClosedEmail (closed)
        email: String
        id: String
    struct ClosedPhone (closed)
        phone: String
        id: Integer
    struct Contact (contact)
        email?: String
        id: Scalar
        phone?: String
    type One = Closed (one)
    union Tagged by email (tagged)
        X: TaggedX when x
        Y: TaggedY when y
    struct TaggedX (tagged)
        "email" = "x"
        id: String
    struct TaggedY (tagged)
        "email" = "y"
        id: Integer
    "#);
}

/// A value need not have what is a branch's own, if that is optional.
#[test]
fn what_a_value_may_lack_does_not_choose_its_branch_alone() {
    let event = r#"{"oneOf": [
        {"type": "object", "required": ["t"], "properties": {"t": {"enum": ["a", "b"]}, "x": {"type": "integer"}}},
        {"type": "object", "required": ["t"], "properties": {"t": {"enum": ["b", "c"]}, "y": {"type": "integer"}}}]}"#;
    let kind = event.replace(r#""enum": ["a", "b"]"#, r#""type": "string""#);
    let kind = kind.replace(r#""enum": ["b", "c"]"#, r#""type": "integer""#);
    let sure = event.replace(r#""enum": ["a", "b"]"#, r#""type": "string""#);
    let sure = sure.replace(
        r#"["t"], "properties": {"t": {"enum": ["b", "c"]}"#,
        r#"["t", "y"], "properties": {"t": {"type": "string"}"#,
    );
    assert_snapshot!(outline(&[("event", event), ("kind", &kind), ("sure", &sure)]), @r#"
    union Event by t (event)
        A: EventA when a
        B: EventB when b
        C: EventC when c
    struct EventA (event)
        t: EventAT
        x?: Integer
    words EventAT (event)
        A = "a"
        B = "b"
    struct EventB (event)
        t: EventBT
        x?: Integer
        y?: Integer
    words EventBT (event)
        A = "a"
        B = "b"
        C = "c"
    struct EventC (event)
        t: EventCT
        y?: Integer
    words EventCT (event)
        B = "b"
        C = "c"
    union Kind (kind)
        X: KindX when has x
        Y: KindY when has y
        Other: KindOther when has t
    struct KindOther (kind)
        t: Scalar
        x?: Integer
        y?: Integer
    struct KindX (kind)
        t: String
        x?: Integer
    struct KindY (kind)
        t: Integer
        y?: Integer
    union Sure (sure)
        Y: SureY when has y
        Other: KindX when has t
    struct SureY (sure)
        t: String
        y: Integer
    "#);
}

#[test]
fn by_kind() {
    let time = r#"{"oneOf": [{"type": "string"}, {"type": "number"},
        {"type": "object", "required": ["$date"], "properties": {"$date": {"type": "string"}}}]}"#;
    let filter = r#"{"oneOf": [{"enum": ["a", "b"]}, {"type": "array", "items": {"enum": ["b", "a"]}}]}"#;
    let value = r#"{"oneOf": [{"type": ["string", "boolean", "null"]}, {"type": "object", "properties": {
        "$gt": {"type": "number"}, "$lt": {"type": "number"}}}, {"type": "array", "items": {"type": "string"}}]}"#;
    assert_snapshot!(outline(&[("time", time), ("filter", filter), ("value", value)]), @r#"
    union Filter (filter)
        One: FilterOne when text
        List: List<FilterOne> when list
    words FilterOne (filter)
        A = "a"
        B = "b"
    union Time (time)
        Text: String when text
        Number: Number when number
        Date: TimeDate when object
    struct TimeDate (time)
        date "$date": String
    struct ValueObject (value)
        gt "$gt"?: Number
        lt "$lt"?: Number
    union Value_ (value)
        Text: String when text
        Flag: Boolean when boolean
        List: List<String> when list
        Object: ValueObject when object
    "#);
}

#[test]
fn scalars_nested_unions_equal_branches_and_constraints() {
    let all = r#"{"type": "object", "properties": {
        "limit": {"oneOf": [{"type": "integer"}, {"enum": ["{{all}}"]}]},
        "id": {"oneOf": [{"type": "string", "pattern": "^a$"}, {"type": "string", "pattern": "^b$"}]},
        "nested": {"oneOf": [{"oneOf": [{"enum": ["x"]}, {"enum": ["y"]}]}, {"oneOf": [{"enum": ["z"]}, {"type": "null"}]}]},
        "same": {"oneOf": [{"type": "object", "properties": {"k": {"type": "string"}}},
            {"type": "object", "title": "T", "properties": {"k": {"type": "string", "maxLength": 3}}}]}},
        "anyOf": [{"required": ["limit"]}, {"required": ["id"]}]}"#;
    assert_snapshot!(outline(&[("all", all)]), @r#"
    struct All (all)
        limit?: Scalar
        id?: String
        nested?: AllNested or null
        same?: AllSame
    words AllNested (all)
        X = "x"
        Y = "y"
        Z = "z"
    struct AllSame (all)
        k?: String
    "#);
}

#[test]
fn branches_share_what_stands_beside_them() {
    let event = r#"{"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}, "oneOf": [
        {"properties": {"on": {"enum": ["start"]}, "at": {"type": "integer"}}},
        {"properties": {"on": {"enum": ["end"]}, "why": {"type": "string"}}}]}"#;
    assert_snapshot!(outline(&[("event", event)]), @r#"
    union Event by on (event)
        Start: EventStart when start
        End: EventEnd when end
    struct EventEnd (event)
        id: String
        "on" = "end"
        why?: String
    struct EventStart (event)
        id: String
        "on" = "start"
        at?: Integer
    "#);
}

/// The base says of the tag only that it is text, or which words the branches have.
#[test]
fn a_discriminator_of_the_base_distinguishes_branches() {
    let event = r#"{"type": "object", "required": ["on"], "properties": {"on": {"type": "string"}}, "oneOf": [
        {"properties": {"on": {"const": "start"}, "at": {"type": "integer"}}},
        {"properties": {"on": {"const": "end"}, "why": {"type": "string"}}}]}"#;
    assert_snapshot!(outline(&[("event", event)]), @r#"
    union Event by on (event)
        Start: EventStart when start
        End: EventEnd when end
    struct EventEnd (event)
        "on" = "end"
        why?: String
    struct EventStart (event)
        "on" = "start"
        at?: Integer
    "#);
    let all_words = event.replace(r#""on": {"type": "string"}"#, r#""on": {"enum": ["start", "end"]}"#);
    assert_ne!(all_words, event);
    assert_eq!(outline(&[("event", &all_words)]), outline(&[("event", event)]));
}

#[test]
fn nullable_means_the_same_wherever_it_stands() {
    let all = r#"{"type": "object", "required": ["before", "after", "list"], "properties": {
        "before": {"nullable": true, "type": "string"}, "after": {"type": "string", "nullable": true},
        "word": {"enum": ["x", "y"], "nullable": true}, "list": {"items": {"type": "integer"}, "nullable": true},
        "either": {"nullable": true, "oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        "both": {"allOf": [{"type": "integer"}, {"minimum": 1}], "nullable": true},
        "never": {"type": "string", "nullable": false}}}"#;
    assert_snapshot!(outline(&[("all", all)]), @r#"
    struct All (all)
        before: String or null
        after: String or null
        word?: AllWord or null
        list: List<Integer> or null
        either?: AllEither or null
        both?: Integer or null
        never?: String
    union AllEither (all)
        One: String when text
        List: List<String> when list
    words AllWord (all)
        X = "x"
        Y = "y"
    "#);
}

/// What either of many intersections allows is not multiplied out.
#[test]
fn n4_a_union_of_many_intersections_stays_small() {
    let part =
        |at: usize| format!(r#"{{"type": "object", "properties": {{"p{at}": {{"type": "string"}}}}}}"#);
    let parts = |branch: usize| (0..4).map(|at| part(branch * 4 + at)).collect::<Vec<_>>().join(", ");
    let branch =
        |branch| format!(r#"{{"type": "object", "properties": {{"a": {{"allOf": [{}]}}}}}}"#, parts(branch));
    let branches: Vec<String> = (0..16).map(branch).collect();
    let all = outline(&[("all", &format!(r#"{{"oneOf": [{}]}}"#, branches.join(", ")))]);
    assert_eq!(all.lines().filter(|line| line.ends_with("?: String")).count(), 64, "{all}");
}
