//! What a schema says beyond its type is kept: without it, something that is documented is another.

use super::lowered;

/// The types of an object with a property of that schema, and how many findings there are.
fn types(schema: &str) -> (String, usize) {
    let object = format!(r#"{{ "type": "object", "properties": {{ "v": {schema} }} }}"#);
    let (types, findings) = lowered(&[("thing", &object), ("word", r#"{ "type": "string" }"#)], &[], &[]);
    (format!("{:?}", types.named), findings.len())
}

#[test]
fn what_a_property_says_is_kept() {
    for (with, without) in [
        // inside of lists and maps
        (
            r#"{"type":"array","items":{"type":"string","maxLength":3}}"#,
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        (
            r#"{"type":"array","items":{"type":"string","description":"Each."}}"#,
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        (
            r#"{"type":"array","items":{"type":"string","format":"uuid"}}"#,
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        (
            r#"{"type":"array","items":{"type":"integer","const":5}}"#,
            r#"{"type":"array","items":{"type":"integer"}}"#,
        ),
        (
            r##"{"type":"array","items":{"$ref":"#/definitions/word","description":"Each."}}"##,
            r##"{"type":"array","items":{"$ref":"#/definitions/word"}}"##,
        ),
        (
            r#"{"type":"array","items":{"type":["string","null"],"maxLength":3}}"#,
            r#"{"type":"array","items":{"type":["string","null"]}}"#,
        ),
        (
            r#"{"type":"array","items":{"enum":["a","b"],"description":"Each."}}"#,
            r#"{"type":"array","items":{"enum":["a","b"]}}"#,
        ),
        (
            r#"{"type":"object","additionalProperties":{"type":"string","maxLength":3}}"#,
            r#"{"type":"object","additionalProperties":{"type":"string"}}"#,
        ),
        (
            r#"{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","maxLength":3}}}"#,
            r#"{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}"#,
        ),
        (
            r#"{"type":"object","patternProperties":{"^a":{"type":"string"}}}"#,
            r#"{"type":"object","patternProperties":{"^b":{"type":"string"}}}"#,
        ),
        (
            r#"{"type":"object","properties":{"x":{"type":"string"}},"patternProperties":{"^a":{"type":"string","maxLength":3}}}"#,
            r#"{"type":"object","properties":{"x":{"type":"string"}},"patternProperties":{"^a":{"type":"string"}}}"#,
        ),
        // values
        (r#"{"type":"integer","enum":[5]}"#, r#"{"type":"integer"}"#),
        (r#"{"type":"integer","const":5}"#, r#"{"type":"integer","const":6}"#),
        (r#"{"type":["string","integer"]}"#, r#"{"type":["string","boolean"]}"#),
        (r#"{"type":["string","integer","null"]}"#, r#"{"type":["string","integer"]}"#),
        // parts, branches, and what stands beside them
        (r#"{"allOf":[{"type":"string","maxLength":3}]}"#, r#"{"allOf":[{"type":"string"}]}"#),
        (r#"{"allOf":[{"type":"string"}],"maxLength":3}"#, r#"{"allOf":[{"type":"string"}]}"#),
        (r#"{"allOf":[{"type":"string","default":"X"}]}"#, r#"{"allOf":[{"type":"string"}]}"#),
        (
            r##"{"allOf":[{"$ref":"#/definitions/word"},{"description":"D"}]}"##,
            r##"{"allOf":[{"$ref":"#/definitions/word"}]}"##,
        ),
        (
            r#"{"oneOf":[{"type":"string"},{"type":"integer"}],"default":3}"#,
            r#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#,
        ),
        (
            r#"{"oneOf":[{"type":"string"},{"type":"integer"}],"minLength":3}"#,
            r#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#,
        ),
        (
            r#"{"oneOf":[{"type":"string","maxLength":3},{"type":"integer"}]}"#,
            r#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#,
        ),
        (
            r#"{"oneOf":[{"type":"string","maxLength":3},{"type":"array"}]}"#,
            r#"{"oneOf":[{"type":"string"},{"type":"array"}]}"#,
        ),
        (
            r#"{"oneOf":[{"type":"string","description":"S"},{"type":"array"}]}"#,
            r#"{"oneOf":[{"type":"string"},{"type":"array"}]}"#,
        ),
        (
            r#"{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string","maxLength":3}}]}"#,
            r#"{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}"#,
        ),
        // of types with names
        (
            r#"{"type":"object","properties":{"x":{"type":"string"}},"minProperties":1}"#,
            r#"{"type":"object","properties":{"x":{"type":"string"}}}"#,
        ),
        (r#"{"enum":["a","b"],"pattern":"^a"}"#, r#"{"enum":["a","b"]}"#),
        (r#"{"type":"string","enum":["a","b"],"format":"uuid"}"#, r#"{"type":"string","enum":["a","b"]}"#),
        // formats and marks
        (r#"{"type":"integer","format":"date-time"}"#, r#"{"type":"integer"}"#),
        (r#"{"type":"string","deprecated":true}"#, r#"{"type":"string"}"#),
        (r#"{"type":"string","readOnly":true}"#, r#"{"type":"string"}"#),
        (r#"{"type":"string","writeOnly":true}"#, r#"{"type":"string"}"#),
        (r#"{"type":"string","contentEncoding":"base64"}"#, r#"{"type":"string"}"#),
        (r#"{"type":"string","contentMediaType":"image/png"}"#, r#"{"type":"string"}"#),
    ] {
        let ((kept, findings), (plain, _)) = (types(with), types(without));
        assert_eq!(findings, 0, "{with}");
        assert_ne!(kept, plain, "{with}");
    }
}

/// The same for a schema that is no object.
#[test]
fn what_an_alias_says_is_kept() {
    for (with, without) in [
        (r#"{"type":"string","maxLength":5}"#, r#"{"type":"string"}"#),
        (
            r#"{"type":"array","items":{"type":"string"},"maxItems":5}"#,
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        (
            r#"{"type":"array","items":{"type":"string","maxLength":5}}"#,
            r#"{"type":"array","items":{"type":"string"}}"#,
        ),
        (
            r#"{"type":"object","patternProperties":{"^a":{"type":"string"}}}"#,
            r#"{"type":"object","additionalProperties":{"type":"string"}}"#,
        ),
        (r#"{"enum":["a"]}"#, r#"{"enum":["b"]}"#),
    ] {
        let of = |schema| format!("{:?}", lowered(&[("thing", schema)], &[], &[]).0.named);
        assert_ne!(of(with), of(without), "{with}");
    }
}

/// Where branches take values of one kind, only what holds at all of them is said; of two parts, the tighter.
#[test]
fn no_limit_is_documented_that_does_not_hold() {
    let said = |schema: &str| types(schema).0;
    let either = said(r#"{"oneOf":[{"type":"string","maxLength":3},{"type":"string","minLength":9}]}"#);
    assert!(!either.contains("max_length: Some") && !either.contains("min_length: Some"), "{either}");
    let items = said(
        r#"{"oneOf":[{"type":"array","items":{"type":"string","maxLength":3}},{"type":"array","items":{"type":"string"}}]}"#,
    );
    assert!(!items.contains("max_length: Some"), "{items}");
    let both = said(r#"{"allOf":[{"type":"string","maxLength":9},{"maxLength":3}]}"#);
    assert!(both.contains("max_length: Some(3)"), "{both}");
    let part =
        said(r##"{"allOf":[{"oneOf":[{"type":"string","maxLength":9},{"$ref":"#/definitions/word"}]}]}"##);
    assert!(!part.contains("max_length: Some"), "{part}");
}
