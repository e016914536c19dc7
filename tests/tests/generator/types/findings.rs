//! What is wrong with a schema, said at its place; the rest goes on.

use insta::assert_snapshot;

use crate::types::{display, lowered};

/// Warnings with the text they point at, then the types.
fn found(schemas: &[(&str, &str)]) -> String {
    let (types, findings) = lowered(schemas, &[], &[]);
    let lines = findings.iter().map(|finding| {
        let span = finding.span.unwrap();
        let text =
            schemas.iter().find_map(|(_, text)| text.get(span.start as usize..span.end as usize)).unwrap();
        let hint = finding.hint.as_ref().map_or_else(String::new, |hint| format!(" ({hint})"));
        format!("{} at {text}: {}{hint}\n", finding.code, finding.message)
    });
    lines.collect::<String>() + &display(&types)
}

#[test]
fn unknown_and_malformed_keywords() {
    let device = r#"{"type": "object", "properties": {
        "input": {"type": "object", "url": {"type": "string"}}, "size": {"type": "integer", "min": 1},
        "list": {"type": "array", "maxItems": "10", "items": {"type": "string"}}, "bad": "text", "kind": {"type": "text"},
        "not": {"not": {}}, "never": false,
        "objects": {"enum": [{}]}, "branch": {"oneOf": [[{"type": "string"}], {"type": "number"}]}},
        "required": ["size", "gone"]}"#;
    assert_snapshot!(found(&[("device", device)]), @r#"
    unknown-keyword at "url": unknown keyword `url`; it is ignored (in `device.input`) (a property belongs under `properties`)
    unknown-keyword at "min": unknown keyword `min`; it is ignored (in `device.size`) (did you mean `minimum`?)
    unsupported-keyword at "maxItems": `maxItems` cannot be a text; it is ignored (in `device.list`)
    invalid-schema at "bad": a schema must be an object, not a text; any JSON value is accepted here (in `device.bad`)
    invalid-schema at "type": unknown type "text"; any JSON value is accepted here (in `device.kind`)
    unsupported-keyword at "not": `not` is not representable as a type, and is ignored (in `device.not`)
    unsupported-schema at "never": `false` as a schema: not representable as a type; any JSON value is accepted here (in `device.never`)
    unsupported-schema at "enum": an enumeration of arrays or objects, or of nothing: not representable as a type; any JSON value is accepted here (in `device.objects`)
    invalid-schema at [{"type": "string"}]: a schema must be an object, not a list; any JSON value is accepted here (in `device.branch`)
    missing-property at "required": the required property `gone` is not described (in `device`)
    struct Device (device)
        input?: Map<Any>
        size: Integer
        list?: List<String>
        bad?: Any or null
        kind?: Any or null
        not?: Any or null
        never?: Any or null
        objects?: Any or null
        branch?: Any or null
    untyped device.bad: Malformed
    untyped device.branch: Malformed
    untyped device.input: Malformed
    untyped device.kind: Malformed
    untyped device.never: Unsupported("`false` as a schema")
    untyped device.not: Malformed
    untyped device.objects: Unsupported("an enumeration of arrays or objects, or of nothing")
    "#);
}

#[test]
fn a_union_without_a_branch() {
    let device = r#"{"type": "object", "properties": {
        "a": {"oneOf": []}, "b": {"anyOf": []}, "c": {"type": "string", "allOf": []}}}"#;
    assert_snapshot!(found(&[("device", device)]), @r#"
    invalid-schema at "oneOf": `oneOf` must have a branch; any JSON value is accepted here (in `device.a`)
    invalid-schema at "anyOf": `anyOf` must have a branch; any JSON value is accepted here (in `device.b`)
    invalid-schema at "allOf": `allOf` must have a branch; any JSON value is accepted here (in `device.c`)
    struct Device (device)
        a?: Any or null
        b?: Any or null
        c?: Any or null
    untyped device.a: Malformed
    untyped device.b: Malformed
    untyped device.c: Malformed
    "#);
}

#[test]
fn references_that_lead_nowhere() {
    let device = r##"{"type": "object", "properties": {
        "a": {"$ref": "#/definitions/gone"}, "b": {"$ref": "#/definitions/loop"}, "c": {"$ref": 1},
        "d": {"$ref": "tag.json", "description": "fine", "maxLength": 3}, "e": {"$ref": "#/definitions/own"}},
        "definitions": {"loop": {"$ref": "#/definitions/pool"}, "pool": {"$ref": "#/definitions/loop"},
            "own": {"type": "string"}}}"##;
    assert_snapshot!(found(&[("device", device), ("tag", r#"{"enum": ["x", "y"]}"#)]), @r#"
    unresolved-reference at "$ref": unresolved reference `#/definitions/gone`; any JSON value is accepted here (in `device.a`)
    unresolved-reference at "$ref": unresolved reference `#/definitions/loop`; any JSON value is accepted here (in `device.b`)
    invalid-schema at "$ref": `$ref` cannot be a number; any JSON value is accepted here (in `device.c`)
    unsupported-keyword at "maxLength": `maxLength` is ignored beside `$ref`; only a description is allowed there (in `device.d`)
    unresolved-reference at "$ref": unresolved reference `#/definitions/pool`; any JSON value is accepted here (in `device.loop`)
    unresolved-reference at "$ref": unresolved reference `#/definitions/loop`; any JSON value is accepted here (in `device.pool`)
    struct Device (device)
        a?: Any or null
        b?: Any or null
        c?: Any or null
        d?: Tag
        e?: String
    words Tag (tag)
        X = "x"
        Y = "y"
    untyped device.a: Malformed
    untyped device.b: Malformed
    untyped device.c: Malformed
    "#);
}

#[test]
fn definitions_have_scopes() {
    let alarm = r##"{"$ref": "#/definitions/inner", "definitions": {
        "inner": {"type": "object", "properties": {"level": {"type": "integer"}, "next": {"$ref": "#"}}}}}"##;
    let pump = r##"{"type": "object", "definitions": {"part": {"type": "integer"}, "flow rate": {"type": "boolean"}, "x%/y": {"type": "string"}},
        "properties": {"outer": {"$ref": "#/definitions/part"}, "a": {"$ref": "#/definitions/flow%20rate"},
            "b": {"$ref": "#/definitions/x%25~1y"}, "other": {"$ref": "alarm.json#/definitions/inner"},
            "inner": {"type": "object", "definitions": {"part": {"type": "boolean"}, "only": {"type": "number"}},
                "properties": {"q": {"$ref": "#/definitions/part"}, "r": {"$ref": "#/definitions/only"}}},
            "beside": {"$ref": "#/definitions/only"}}}"##;
    assert_snapshot!(found(&[("alarm", alarm), ("pump", pump)]), @r#"
    unresolved-reference at "$ref": unresolved reference `#/definitions/only`; any JSON value is accepted here (in `pump.beside`)
    struct Alarm (alarm)
        level?: Integer
        next?: Box<Alarm>
    struct Pump (pump)
        outer?: Integer
        a?: Boolean
        b?: String
        other?: Alarm
        inner?: PumpInner
        beside?: Any or null
    struct PumpInner (pump)
        q?: Integer
        r?: Number
    untyped pump.beside: Malformed
    "#);
}

#[test]
fn of_two_entries_of_one_name_the_last_counts() {
    let valve = r##"{"type": "object", "properties": {"a": {"type": "string", "type": "integer"},
        "b": {"enum": ["x", "y"], "enum": ["z", "w"]}, "d": {"$ref": "#/definitions/e", "$ref": "#/definitions/f"}},
        "required": ["a"], "properties": {"c": {"type": "boolean"}, "c": {"type": "string", "type": "boolean"},
            "d": {"patternProperties": {"^x": {"type": "integer"}, "^x": {"type": "string"}}}},
        "required": ["c"], "definitions": {"e": {"type": "string"}, "e": {"type": "integer"}}}"##;
    assert_snapshot!(found(&[("valve", valve)]), @r#"
    unsupported-keyword at "properties": duplicate keyword `properties`; the last one is used (in `valve`)
    unsupported-keyword at "required": duplicate keyword `required`; the last one is used (in `valve`)
    unsupported-keyword at "c": duplicate `c` in `properties`; the last one is used (in `valve`)
    unsupported-keyword at "type": duplicate keyword `type`; the last one is used (in `valve.c`)
    unsupported-keyword at "^x": duplicate `^x` in `patternProperties`; the last one is used (in `valve.d`)
    unsupported-keyword at "e": duplicate `e` in `definitions`; the last one is used (in `valve`)
    struct Valve (valve)
        c: Boolean
        d?: Map<String>
    "#);
}

#[test]
fn values_that_the_type_excludes() {
    let lamp = r#"{"type": "object", "properties": {
        "power": {"type": "string", "enum": [true, false]}, "level": {"type": "integer", "enum": ["1", "2"]},
        "mode": {"type": ["string", "null"], "enum": ["on", 1]}, "size": {"type": "integer", "enum": [5.0, 2]},
        "kind": {"type": "string", "const": 3}, "maybe": {"type": "string", "enum": ["a", "b", null]},
        "ratio": {"type": "integer", "enum": [0.5]}}}"#;
    assert_snapshot!(found(&[("lamp", lamp)]), @r#"
    invalid-schema at "enum": `enum` holds no value of the `type`; values of both are accepted (in `lamp.power`)
    invalid-schema at "enum": `enum` holds no value of the `type`; values of both are accepted (in `lamp.level`)
    unsupported-keyword at "enum": `enum` holds 1, which is not of the `type` (in `lamp.mode`)
    invalid-schema at "const": `const` holds no value of the `type`; values of both are accepted (in `lamp.kind`)
    invalid-schema at "enum": `enum` holds no value of the `type`; values of both are accepted (in `lamp.ratio`)
    struct Lamp (lamp)
        power?: Scalar
        level?: Scalar
        mode?: LampMode
        size?: LampSize
        kind?: Scalar
        maybe?: LampMaybe or null
        ratio?: Number
    words LampMaybe (lamp)
        A = "a"
        B = "b"
    words LampMode (lamp)
        On = "on"
        N1 = 1
    words LampSize (lamp)
        N5 = 5
        N2 = 2
    "#);
}

#[test]
fn integers_beyond_64_bits_are_numbers() {
    let counter = r#"{"type": "object", "properties": {
        "total": {"type": "integer", "format": "uint64"}, "ticks": {"type": "integer", "minimum": 0, "maximum": 18446744073709551615},
        "low": {"minimum": -1e30, "type": "integer"}, "start": {"type": "integer", "default": 9223372036854775808},
        "plain": {"type": "integer", "format": "int64", "maximum": 9223372036854775807, "minimum": -9223372036854775808},
        "name": {"type": "string", "minLength": 5.0, "maxLength": 5.5}, "one": {"type": "integer", "enum": [18446744073709551615]}}}"#;
    assert_snapshot!(found(&[("counter", counter)]), @r#"
    unsupported-keyword at "maxLength": `maxLength` cannot be a number; it is ignored (in `counter.name`)
    struct Counter (counter)
        total?: Number
        ticks?: Number
        low?: Number
        start?: Number
        plain?: Integer
        name?: String
        one?: Number
    "#);
}

/// What people write for a keyword, and what they mean.
#[test]
fn a_name_that_is_nearly_a_keyword_is_told_the_keyword() {
    for (written, meant) in [
        ("min", "minimum"),
        ("max", "maximum"),
        ("require", "required"),
        ("property", "properties"),
        ("item", "items"),
        ("enums", "enum"),
        ("desc", "description"),
        ("minlength", "minLength"),
        ("$defs", "definitions"),
        ("$oneOf", "oneOf"),
    ] {
        let (_, findings) =
            lowered(&[("thing", &format!(r#"{{"type": "string", "{written}": 1}}"#))], &[], &[]);
        let hints: Vec<_> = findings.iter().map(|finding| finding.hint.clone().unwrap_or_default()).collect();
        assert_eq!(hints, [format!("did you mean `{meant}`?")], "{written}");
    }
}

/// `required` in a property, as other description languages have it, leaves the property its type.
#[test]
fn a_property_that_says_of_itself_that_it_is_required_keeps_its_type() {
    let pump = r#"{"type": "object", "properties": {"name": {"type": "string", "required": true}}}"#;
    assert_snapshot!(found(&[("pump", pump)]), @r#"
    unsupported-keyword at "required": `required` must be an array of names, inside the object (in `pump.name`)
    struct Pump (pump)
        name?: String
    "#);
}

#[test]
fn no_type_at_all_is_malformed() {
    let pump = r#"{"type": "object", "properties": {"name": {"type": []}}}"#;
    assert_snapshot!(found(&[("pump", pump)]), @r#"
    invalid-schema at "type": unknown type []; any JSON value is accepted here (in `pump.name`)
    struct Pump (pump)
        name?: Any or null
    untyped pump.name: Malformed
    "#);
}

/// Numbers are equal by their exact value; what a number of the client cannot be is no word of an enumeration.
#[test]
fn numbers_of_enumerations() {
    let all = r#"{"type": "object", "properties": {
        "one": {"enum": [1, 1.0, 2]}, "power": {"enum": [1e5, 100000.0, 100000, 7]}, "part": {"enum": [0.1, 0.10, 0.5]},
        "text": {"enum": ["a", "a", "b", null, null]}, "true": {"enum": [true, true, 1]},
        "large": {"enum": [1e400, 2]}, "close": {"enum": [18446744073709551616, 18446744073709551617, 3, 4]},
        "whole": {"type": "integer", "enum": [0.99999999999999999999, 1]},
        "mixed": {"enum": ["a", "b", 1e400]}, "kept": {"enum": [18446744073709551615, 1e20, -0.0, 2.50]}}}"#;
    assert_snapshot!(found(&[("all", all)]), @r#"
    duplicate-value at 1.0: duplicate value 1.0 in `enum` (in `all.one`) (1 and 1.0 are one number: list it once)
    duplicate-value at 100000.0: duplicate value 100000.0 in `enum` (in `all.power`) (1e5 and 100000.0 are one number: list it once)
    duplicate-value at 100000: duplicate value 100000 in `enum` (in `all.power`) (100000.0 and 100000 are one number: list it once)
    duplicate-value at 0.10: duplicate value 0.10 in `enum` (in `all.part`) (0.1 and 0.10 are one number: list it once)
    duplicate-value at "a": duplicate value "a" in `enum` (in `all.text`) (list it once)
    duplicate-value at null: duplicate value null in `enum` (in `all.text`) (list it once)
    duplicate-value at true: duplicate value true in `enum` (in `all.true`) (list it once)
    unsupported-keyword at 1e400: the number 1e400 is no known value, for the client cannot hold it (in `all.large`) (the client holds whole numbers of 64 bits, and what a float of 64 bits is written as)
    unsupported-keyword at 18446744073709551616: the number 18446744073709551616 is no known value, for the client cannot hold it (in `all.close`) (the client holds whole numbers of 64 bits, and what a float of 64 bits is written as)
    unsupported-keyword at 18446744073709551617: the number 18446744073709551617 is no known value, for the client cannot hold it (in `all.close`) (the client holds whole numbers of 64 bits, and what a float of 64 bits is written as)
    unsupported-keyword at "enum": `enum` holds 0.99999999999999999999, which is not of the `type` (in `all.whole`)
    unsupported-keyword at 0.99999999999999999999: the number 0.99999999999999999999 is no known value, for the client cannot hold it (in `all.whole`) (the client holds whole numbers of 64 bits, and what a float of 64 bits is written as)
    unsupported-keyword at 1e400: the number 1e400 is no known value, for the client cannot hold it (in `all.mixed`) (the client holds whole numbers of 64 bits, and what a float of 64 bits is written as)
    struct All (all)
        one?: AllOne
        power?: AllPower
        part?: AllPart
        text?: AllText or null
        true_ "true"?: AllTrue
        large?: Number
        close?: AllClose
        whole?: Number
        mixed?: Scalar
        kept?: AllKept
    words AllClose (all)
        N3 = 3
        N4 = 4
    words AllKept (all)
        N18446744073709551615 = 18446744073709551615
        N1e20 = 1e20
        N0 = 0
        N2_5 = 2.5
    words AllOne (all)
        N1 = 1
        N2 = 2
    words AllPart (all)
        N0_1 = 0.1
        N0_5 = 0.5
    words AllPower (all)
        N100000 = 100000
        N7 = 7
    words AllText (all)
        A = "a"
        B = "b"
    words AllTrue (all)
        True = true
        N1 = 1
    "#);
}

/// A schema under a name that is no keyword is probably a property; what is a keyword elsewhere is not.
#[test]
fn an_unknown_keyword_has_a_hint_that_fits_or_none() {
    let property = Some("a property belongs under `properties`");
    for (keyword, hint) in [
        (r#""url": {"type": "string"}"#, property),
        (r#""url": {}"#, property),
        (r#""limits": {"low": 1}"#, None),
        (r#""discriminator": {"propertyName": "type"}"#, None),
        (r#""dependentRequired": {"a": ["b"]}"#, None),
        (r#""unevaluatedItems": {"type": "string"}"#, None),
        (r#""x-origin": {"type": "string"}"#, None),
        (
            r#""prefixItems": [{"type": "string"}]"#,
            Some("before draft 2020-12 `items` holds an array of them"),
        ),
    ] {
        let (_, findings) = lowered(&[("thing", &format!(r#"{{"type": "object", {keyword}}}"#))], &[], &[]);
        let hints: Vec<_> = findings.iter().map(|finding| finding.hint.as_deref()).collect();
        assert_eq!(hints, [hint], "{keyword}");
    }
}

/// What is required must be described somewhere: beside it, in a part, in every branch, or in what parts say of one
/// property together.
#[test]
fn what_is_required_and_described_nowhere_is_reported() {
    let names = |schema: &str| {
        let (_, findings) = lowered(&[("thing", schema)], &[], &[]);
        let missing = findings.iter().filter(|finding| finding.code == "missing-property");
        let name = |message: &str| message.split('`').nth(1).unwrap().to_owned();
        missing.map(|finding| name(&finding.message)).collect::<Vec<_>>().join(" ")
    };
    let a = r#"{"properties": {"a": {"type": "string"}}}"#;
    for (schema, missing) in [
        (r#"{"type": "object", "required": ["a"]}"#.to_owned(), "a"),
        (r#"{"additionalProperties": {"type": "string"}, "required": ["a"]}"#.to_owned(), "a"),
        (r#"{"patternProperties": {"^b": {"type": "string"}}, "properties": {"c": {}}, "required": ["c", "a"]}"#.to_owned(), "a"),
        (format!(r#"{{"allOf": [{a}, {{"required": ["a", "q"]}}]}}"#), "q"),
        (format!(r#"{{"allOf": [{a}], "required": ["a", "q"]}}"#), "q"),
        (format!(r#"{{"oneOf": [{a}, {a}], "required": ["a"]}}"#), ""),
        (format!(r#"{{"oneOf": [{a}, {{"type": "null"}}, {{"enum": ["b"]}}], "required": ["a"]}}"#), ""),
        (format!(r#"{{"oneOf": [{a}, {{"type": "object"}}], "required": ["a"]}}"#), "a"),
        (r#"{"properties": {"a": {}}, "anyOf": [{"required": ["a"]}, {"required": ["q"]}]}"#.to_owned(), "q"),
        (r##"{"allOf": [{"$ref": "#/definitions/a"}, {"required": ["a"]}], "definitions": {"a": {"properties": {"a": {}}}}}"##.to_owned(), ""),
        (r##"{"allOf": [{"$ref": "#"}, {"required": ["a"]}]}"##.to_owned(), ""),
        (format!(r#"{{"allOf": [{{"properties": {{"p": {a}}}}}, {{"properties": {{"p": {{"required": ["a", "q"]}}}}}}]}}"#), "q"),
        (format!(r#"{{"allOf": [{{"items": {a}}}, {{"items": {{"required": ["a", "q"]}}}}]}}"#), "q"),
        (r#"{"type": "string", "required": ["a"]}"#.to_owned(), ""),
    ] {
        assert_eq!(names(&schema), missing, "{schema}");
    }
}
