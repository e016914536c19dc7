//! Numbers that are times: what is named is one, and nothing else.

use codegen::diagnostic::Diagnostics;
use codegen::schema::{self, Input, Time, TimePath};
use insta::assert_snapshot;

use crate::types::{display, doc};

/// The types of schemas with numbers that are points in time.
fn timed(schemas: &[(&str, &str)], paths: &[&str]) -> String {
    let docs: Vec<_> = schemas.iter().map(|(name, text)| doc(name, text)).collect();
    let times: Vec<_> = paths.iter().map(|path| TimePath::parse(path, Time::Millis)).collect();
    let input = Input { schemas: &docs, times: &times, ..Input::default() };
    let mut diagnostics = Diagnostics::default();
    let types = schema::types(input, &mut diagnostics);
    assert!(diagnostics.finish().is_empty());
    display(&types)
}

#[test]
fn a_time_is_another_structure_than_a_number() {
    let range = r#"{"type": "object", "properties": {"from": {"type": "integer"}}}"#;
    let log = format!(
        r#"{{"type": "object", "properties": {{"range": {range}, "count": {range}, "last": {range}}}}}"#
    );
    assert_snapshot!(timed(&[("log", &log)], &["log.range.from"]), @r"
    struct Log (log)
        range?: LogRange
        count?: LogObject
        last?: LogObject
    struct LogObject (log)
        from?: Integer
    struct LogRange (log)
        from?: EpochMillis
    ");
    assert_snapshot!(timed(&[("log", &log)], &["log.range.from", "log.last.from"]), @r"
    struct Log (log)
        range?: LogObject
        count?: LogCount
        last?: LogObject
    struct LogCount (log)
        from?: Integer
    struct LogObject (log)
        from?: EpochMillis
    ");
}

/// Behind a reference stands a schema that others refer to as well: it stays as it is.
#[test]
fn a_reference_on_the_way_leads_into_a_copy() {
    let range = r##"{"type": "object", "properties": {
        "from": {"type": "integer"}, "in": {"$ref": "#/definitions/range"}}}"##;
    let log = r##"{"type": "object", "properties": {
        "range": {"$ref": "#/definitions/range"}, "count": {"$ref": "#/definitions/range"},
        "items": {"type": "array", "items": {"oneOf": [{"$ref": "#/definitions/range"}, {"type": "null"}]}}}}"##;
    let schemas = [("log", log), ("range", range)];
    assert_snapshot!(timed(&schemas, &["log.range.from"]), @r#"
    struct Log (log)
        range?: LogRange
        count?: Range
        items?: List<Nullable<Range>>
    struct LogRange (log)
        from?: EpochMillis
        in_ "in"?: Range
    struct Range (range)
        from?: Integer
        in_ "in"?: Box<Range>
    "#);
    assert_snapshot!(timed(&schemas, &["log.items[].in.in.from"]), @r#"
    struct Log (log)
        range?: Range
        count?: Range
        items?: List<Nullable<LogItem>>
    struct LogItem (log)
        from?: Integer
        in_ "in"?: LogItemIn
    struct LogItemIn (log)
        from?: Integer
        in_ "in"?: LogItemInIn
    struct LogItemInIn (log)
        from?: EpochMillis
        in_ "in"?: Range
    struct Range (range)
        from?: Integer
        in_ "in"?: Box<Range>
    "#);
    assert_snapshot!(timed(&schemas, &["range.from"]), @r#"
    struct Log (log)
        range?: Range
        count?: Range
        items?: List<Nullable<Range>>
    struct Range (range)
        from?: EpochMillis
        in_ "in"?: Box<Range>
    "#);
}

#[test]
fn a_time_may_be_written_in_many_ways() {
    let all = r##"{"type": "object", "definitions": {"at": {"type": "integer"}}, "properties": {
        "a": {"type": ["number", "null"]}, "b": {"allOf": [{"type": "integer"}, {"minimum": 0}]},
        "c": {"oneOf": [{"type": "integer", "maximum": 9}, {"type": "null"}]}, "d": {"const": 0},
        "e": {"type": "array", "items": {"type": "integer"}}, "f": {"type": "object", "additionalProperties": {"type": "number"}},
        "g": {"$ref": "#/definitions/at"}, "h": {"$ref": "#/definitions/at"},
        "i": {"oneOf": [{"type": "integer"}, {"type": "string"}]}, "j": {"enum": [1, 2]}, "k": {"type": "string"}, "l": {}}}"##;
    let paths = [
        "all.a", "all.b", "all.c", "all.d", "all.e[]", "all.f.~", "all.g", "all.i", "all.j", "all.k", "all.l",
    ];
    assert_snapshot!(timed(&[("all", all)], &paths), @r"
    struct All (all)
        a?: EpochMillis or null
        b?: EpochMillis
        c?: EpochMillis or null
        d?: EpochMillis
        e?: List<EpochMillis>
        f?: Map<EpochMillis>
        g?: EpochMillis
        h?: Integer
        i?: Scalar
        j?: AllJ
        k?: String
        l?: Any or null
    words AllJ (all)
        N1 = 1
        N2 = 2
    untyped all.l: Free
    ");
}

/// A schema that refers to itself in every branch.
#[test]
fn references_that_lead_back_end() {
    let node = r##"{"oneOf": [
        {"type": "object", "properties": {"at": {"type": "integer"}, "next": {"$ref": "#"}}, "required": ["at"]},
        {"type": "array", "items": {"$ref": "#"}}, {"anyOf": [{"$ref": "#"}, {"type": "null"}]}]}"##;
    assert_snapshot!(timed(&[("node", node)], &["node.at"]), @r"
    union Node (node)
        List: List<Nullable<Node>> when list
        Object: NodeObject when object
    struct NodeObject (node)
        at: EpochMillis
        next?: Box<Node> or null
    ");
    assert_snapshot!(timed(&[("node", node)], &["node.next.at", "node[].at"]), @r"
    union Node (node)
        List: List<Nullable<NodeItem>> when list
        Object: NodeObject when object
    union NodeItem (node)
        List: List<Nullable<Node>> when list
        Object: NodeItemObject when object
    struct NodeItemObject (node)
        at: EpochMillis
        next?: NodeObjectNext or null
    struct NodeObject (node)
        at: Integer
        next?: NodeObjectNext or null
    union NodeObjectNext (node)
        List: List<Nullable<Node>> when list
        Object: NodeObjectNextObject when object
    struct NodeObjectNextObject (node)
        at: EpochMillis
        next?: Box<Node> or null
    ");
}
