//! Which examples are valid against their schemas: every keyword on both sides of its limit.

use codegen::diagnostic::Diagnostics;
use codegen::json::Json;
use codegen::schema::{self, Input};

use crate::types::doc;

/// What is said of an example of a schema.
fn faults(rule: &str, example: &str) -> Vec<String> {
    let mut doc = doc("thing", rule);
    doc.example = Some(Json::parse(example, doc.title.span).unwrap());
    let mut diagnostics = Diagnostics::default();
    let _types = schema::types(Input { schemas: &[doc], ..Input::default() }, &mut diagnostics);
    let found = diagnostics.finish();
    let found = found.into_iter().filter(|diagnostic| diagnostic.code == "invalid-example");
    let said = found.map(|diagnostic| diagnostic.message);
    said.map(|text| text.trim_start_matches("the example of `thing` is invalid: ").to_owned()).collect()
}

/// A keyword, values that it allows, and values that it refuses.
const LIMITS: &[(&str, &[&str], &[&str])] = &[
    (r#""minLength": 2"#, &[r#""äö""#, r#""abc""#, "1"], &[r#""ä""#, r#""""#]),
    (r#""maxLength": 2"#, &[r#""äö""#, r#""a""#, "123"], &[r#""abc""#]),
    (r#""minItems": 1"#, &["[1]", "[1,2]", "{}"], &["[]"]),
    (r#""maxItems": 1"#, &["[1]", "[]", r#"{"a":1,"b":2}"#], &["[1,2]"]),
    (r#""minProperties": 1"#, &[r#"{"a":1}"#, r#"{"a":1,"b":2}"#, "[]"], &["{}"]),
    (r#""maxProperties": 1"#, &[r#"{"a":1}"#, "{}", "[1,2]"], &[r#"{"a":1,"b":2}"#]),
    (r#""minimum": -2"#, &["-2", "-1.5", r#""-3""#], &["-3", "-2.5"]),
    (r#""maximum": 2"#, &["2", "1.5", r#""3""#], &["3", "2.5"]),
    (r#""uniqueItems": true"#, &["[1,2]", "[]", r#""aa""#], &["[1,2,1]"]),
    (r#""uniqueItems": false"#, &["[1,1]"], &[]),
    (r#""enum": ["a",1]"#, &[r#""a""#, "1"], &[r#""b""#, "2", "null"]),
    (r#""const": "a""#, &[r#""a""#], &[r#""b""#, "1"]),
    (r#""type": "string""#, &[r#""a""#], &["1", "null"]),
    (r#""type": "string", "nullable": true"#, &[r#""a""#, "null"], &["1"]),
    (r#""type": "string", "nullable": false"#, &[r#""a""#], &["null"]),
    (r#""allOf": [{"minLength": 2}, {"maxLength": 2}]"#, &[r#""ab""#], &[r#""a""#, r#""abc""#]),
    (r#""const": 5"#, &["5", "5.0", "5e0"], &["6", r#""5""#]),
    (
        r#""items": [{"type": "string"}, {"type": "integer"}]"#,
        &[r#"["a",1]"#, r#"["a"]"#, r#"["a",1,true]"#, "[]"],
        &["[1]", r#"["a","b"]"#],
    ),
    (
        r#""items": [{"type": "string"}], "additionalItems": {"type": "integer"}"#,
        &[r#"["a"]"#, r#"["a",1]"#],
        &[r#"["a","b"]"#, "[1]"],
    ),
    (r#""items": [{"type": "string"}], "additionalItems": false"#, &[r#"["a"]"#, "[]"], &[r#"["a",1]"#]),
    (
        r#""uniqueItems": true"#,
        &["[1,1.5]", r#"["1",1]"#, r#"[{"a":1},{"a":2}]"#, "[[1,2],[2,1]]"],
        &["[1,1.0]", r#"[{"a":1,"b":2},{"b":2.0,"a":1}]"#, "[[1],[1e0]]", r#"["a","\u0061"]"#],
    ),
    (
        r#""maximum": 9223372036854775807"#,
        &["9223372036854775807", "9223372036854775807.0"],
        &["9223372036854775808"],
    ),
    (r#""minimum": 9007199254740993"#, &["9007199254740993", "1e400"], &["9007199254740992", "-1e400"]),
    (r#""enum": [9007199254740993]"#, &["9007199254740993", "9007199254740993.0"], &["9007199254740992"]),
    (r#""const": 0.1"#, &["0.10", "1e-1"], &["0.1000000000000000055511151231257827"]),
    (r#""type": "integer""#, &["5.0", "1e3"], &["9007199254740993.5"]),
];

#[test]
fn a_limit_allows_its_own_value_and_no_more() {
    for (rule, fine, wrong) in LIMITS {
        let schema = format!("{{{rule}}}");
        for example in *fine {
            assert_eq!(faults(&schema, example), [""; 0], "{rule} allows {example}");
        }
        for example in *wrong {
            assert_eq!(faults(&schema, example).len(), 1, "{rule} refuses {example}");
        }
    }
}

/// A branch with a pattern that cannot be read may hold or not; all other branches are sure, also around branches.
#[test]
fn two_branches_of_one_of_are_a_fault_unless_a_pattern_leaves_it_open() {
    let sure = r#"{"oneOf": [{"anyOf": [{"type": "string"}, {"type": "number"}]}, {"type": "string"}]}"#;
    assert_eq!(faults(sure, r#""a""#), ["it matches 2 branches of `oneOf`"]);
    assert_eq!(faults(sure, "1"), [""; 0]);
    let open = r#"{"oneOf": [{"anyOf": [{"type": "string", "pattern": "(?=a)"}]}, {"type": "string"}]}"#;
    assert_eq!(faults(open, r#""a""#), [""; 0]);
}

/// Of two entries of one name the last is used, for the types and for examples.
#[test]
fn the_last_of_two_entries_of_one_name_judges_the_example() {
    let twice = r#"{"type": "string", "maxLength": 1, "type": "integer"}"#;
    assert_eq!(faults(twice, "12"), [""; 0]);
    assert_eq!(faults(twice, r#""a""#), ["`type` is \"integer\", this is a text"]);
    let null = r#"{"type": "string", "nullable": true, "nullable": false}"#;
    assert_eq!(faults(null, "null"), ["`type` is \"string\", this is null"]);
    let pattern = r#"{"patternProperties": {"^x": {"type": "string"}, "^x": {"type": "integer"}}}"#;
    assert_eq!(faults(pattern, r#"{"x": 1}"#), [""; 0]);
    assert_eq!(faults(pattern, r#"{"x": "a"}"#), ["`type` is \"integer\", this is a text"]);
}

/// Where a schema is at fault, and takes any value for that, no example is.
#[test]
fn a_schema_that_cannot_be_used_refuses_no_example() {
    assert_eq!(faults(r#"{"type": "text"}"#, "1"), [""; 0]);
    assert_eq!(faults(r#"{"enum": [{}, []], "type": "object"}"#, "1"), [""; 0]);
}
