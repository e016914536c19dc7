//! Schemas chosen for what once went wrong with their values.

/// Schemas, each with values that it allows. Behind `?` stand those that have a place in the fallback alone.
pub(super) const SCHEMAS: &[(&str, &str, &[&str])] = &[
    (
        "Any Of Open",
        r#"{"anyOf": [
            {"type": "object", "properties": {"email": {"type": "string"}}, "required": ["email"]},
            {"type": "object", "properties": {"phone": {"type": "string"}}, "required": ["phone"]}]}"#,
        &[r#"{"email":"e","phone":"p"}"#, r#"{"email":"e"}"#, r#"{"phone":"p"}"#],
    ),
    (
        "Any Of Closed",
        r#"{"anyOf": [
            {"type": "object", "properties": {"email": {"type": "string"}}, "additionalProperties": false},
            {"type": "object", "properties": {"phone": {"type": "string"}}, "additionalProperties": false}]}"#,
        &[r#"{"email":"e"}"#, r#"{"phone":"p"}"#, "?{}"],
    ),
    (
        "Any Of Closed And Open",
        r#"{"anyOf": [
            {"type": "object", "properties": {"email": {"type": "string"}}, "additionalProperties": false},
            {"type": "object", "properties": {"phone": {"type": "string"}}}]}"#,
        &[r#"{"email":"e"}"#, r#"{"phone":"p"}"#],
    ),
    (
        "Any Of Nested",
        r#"{"type": "object", "properties": {"ways": {"type": "array", "items": {"nullable": true, "anyOf": [
            {"type": "string"},
            {"anyOf": [{"type": "object", "properties": {"a": {"type": "integer"}, "in": {"type": "object",
                "properties": {"x": {"type": "integer"}}}}},
                {"type": "object", "properties": {"b": {"type": "integer"}, "in": {"type": "object",
                "properties": {"y": {"type": "integer"}}}}}]},
            {"type": "object", "properties": {"c": {"type": "integer"}}, "required": ["c"]}]}}}}"#,
        &[r#"{"ways":[{"a":1,"b":2,"c":3,"in":{"x":1,"y":2}},{"c":1},"t",null,{"a":1}]}"#],
    ),
    (
        "Any Of With A Map",
        r#"{"anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
            {"type": "object", "additionalProperties": {"type": "integer"}}]}"#,
        &[r#"{"a":1,"b":2}"#, r#"{"b":2}"#, r#"{"a":1,"b":"t"}"#],
    ),
    (
        "Any Of With A Map Of Another Type",
        r#"{"anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}},
            {"type": "object", "additionalProperties": {"type": "string"}}]}"#,
        &[r#"{"a":1}"#, r#"{"a":"t","b":"t"}"#],
    ),
    (
        "Any Of References",
        r##"{"definitions": {"free": {"type": "object"}, "part": {"type": "object", "properties": {"d": {"type": "integer"}}}},
            "anyOf": [{"$ref": "#/definitions/free"}, {"$ref": "#/definitions/part"}]}"##,
        &[r#"{"d":1,"e":[2]}"#, r#"{"e":2}"#, r#"{"d":"t"}"#],
    ),
    (
        "Any Of References That Overlap",
        r##"{"definitions": {"one": {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
            "two": {"type": "object", "properties": {"b": {"type": "integer"}}, "required": ["b"]}},
            "type": "object", "properties": {"list": {"type": "array", "items":
            {"anyOf": [{"$ref": "#/definitions/one"}, {"$ref": "#/definitions/two"}]}}}}"##,
        &[r#"{"list":[{"a":1,"b":2},{"a":1},{"b":2}]}"#],
    ),
    (
        "Any Of Beside The Same Property",
        r#"{"type": "object", "properties": {"in": {"type": "object", "properties": {"x": {"type": "integer"}}}}, "anyOf": [
            {"type": "object"}, {"properties": {"in": {"type": "object", "properties": {"y": {"type": "integer"}}}}}]}"#,
        &[r#"{"in":{"x":1,"y":2}}"#, r#"{"in":{"y":2}}"#, "{}"],
    ),
    (
        "Any Of Closed With One That May Be Empty",
        r#"{"anyOf": [
            {"type": "object", "properties": {"d": {"type": "string"}}, "required": ["d"], "additionalProperties": false},
            {"type": "object", "properties": {"d": {"type": "integer"}}, "required": ["d"], "additionalProperties": false},
            {"type": "object", "properties": {"c": {"type": "integer"}}}]}"#,
        &["{}", r#"{"c":1}"#, r#"{"d":"t"}"#, r#"{"d":1}"#],
    ),
    (
        "Any Of Closed With An Empty One",
        r#"{"anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}, "additionalProperties": false},
            {"type": "object", "properties": {"d": {"type": "integer"}, "b": {"type": "integer"}}, "additionalProperties": false},
            {"type": "object", "additionalProperties": false}]}"#,
        &["{}", r#"{"b":"t"}"#, r#"{"b":1}"#, r#"{"a":1,"b":"t"}"#, r#"{"b":1,"d":1}"#],
    ),
    (
        "One Of With One That May Be Empty",
        r#"{"oneOf": [
            {"type": "object", "properties": {"b": {"type": "integer"}, "d": {"type": "string"}}},
            {"type": "object", "properties": {"b": {"type": "integer"}}, "required": ["b"]}]}"#,
        &["{}", r#"{"d":"t"}"#],
    ),
    (
        "One Of By What Is Required",
        r#"{"oneOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}, "required": ["a"]},
            {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}, "required": ["b"]}]}"#,
        &[r#"{"a":1}"#, r#"{"b":"t"}"#],
    ),
    (
        "Any Of With A Free Object",
        r#"{"anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"type": "object"}]}"#,
        &[r#"{"a":1,"b":[2]}"#, r#"{"b":{}}"#, "{}", r#"{"a":"t"}"#],
    ),
    (
        "Any Of Tagged",
        r#"{"anyOf": [
            {"type": "object", "properties": {"t": {"enum": ["a"]}, "x": {"type": "integer"}}, "required": ["t"]},
            {"type": "object", "properties": {"t": {"enum": ["b"]}, "y": {"type": "integer"}}, "required": ["t"]}]}"#,
        &[r#"{"t":"a","x":1}"#, r#"{"t":"b","y":1}"#],
    ),
    (
        "Any Of Tagged In Part",
        r#"{"anyOf": [
            {"type": "object", "properties": {"t": {"enum": ["a", "b"]}, "x": {"type": "integer"}}, "required": ["t", "x"]},
            {"type": "object", "properties": {"t": {"enum": ["b", "c"]}, "y": {"type": "integer"}}, "required": ["t", "y"]}]}"#,
        &[r#"{"t":"a","x":1}"#, r#"{"t":"b","x":1,"y":1}"#, r#"{"t":"c","y":1}"#],
    ),
    (
        "Any Of Beside Properties",
        r#"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"], "anyOf": [
            {"properties": {"x": {"type": "integer"}}}, {"properties": {"y": {"type": "integer"}}}]}"#,
        &[r#"{"id":"i","x":1,"y":2}"#],
    ),
    (
        "Any Of In All Of",
        r#"{"allOf": [{"type": "object", "properties": {"id": {"type": "string"}}}, {"anyOf": [
            {"type": "object", "properties": {"x": {"type": "integer"}}},
            {"type": "object", "properties": {"y": {"type": "integer"}}}]}]}"#,
        &[r#"{"id":"i","x":1,"y":2}"#, r#"{"y":2}"#],
    ),
    (
        "Any Of Lists",
        r#"{"anyOf": [
            {"type": "array", "items": {"type": "object", "properties": {"x": {"type": "integer"}}}},
            {"type": "array", "items": {"type": "object", "properties": {"y": {"type": "integer"}}}}]}"#,
        &[r#"[{"x":1,"y":2}]"#, r#"[{"x":1},{"x":1}]"#, r#"[{"y":2}]"#],
    ),
    (
        "One Of With A Word Alone",
        r#"{"oneOf": [
            {"type": "object", "properties": {"t": {"enum": ["a", "b"]}, "x": {"type": "integer"}}, "required": ["t"]},
            {"type": "object", "properties": {"t": {"enum": ["b", "c"]}, "y": {"type": "integer"}}, "required": ["t"]}]}"#,
        &[
            r#"{"t":"a"}"#,
            r#"{"t":"c"}"#,
            r#"{"t":"b"}"#,
            r#"{"t":"b","x":1}"#,
            r#"{"t":"b","y":1}"#,
            r#"{"t":"a","x":1}"#,
        ],
    ),
    (
        "One Of Three",
        r#"{"type": "array", "items": {"nullable": true, "oneOf": [
            {"type": "object", "properties": {"t": {"enum": ["a", "b"]}, "x": {"type": "integer"}}, "required": ["t"], "additionalProperties": false},
            {"type": "object", "properties": {"t": {"enum": ["b", "c"]}, "y": {"type": "integer"}}, "required": ["t"], "additionalProperties": false},
            {"type": "object", "properties": {"t": {"enum": ["c", "d"]}, "z": {"type": "integer"}}, "required": ["t"], "additionalProperties": false}]}}"#,
        &[r#"[{"t":"a"},{"t":"b","y":1},{"t":"c","z":2},{"t":"d"},{"t":"d","z":1},null]"#],
    ),
    (
        "One Of By A Kind",
        r#"{"oneOf": [
            {"type": "object", "properties": {"v": {"type": "string"}, "x": {"type": "integer"}}, "required": ["v"]},
            {"type": "object", "properties": {"v": {"type": "integer"}, "y": {"type": "integer"}}, "required": ["v"]}]}"#,
        &[r#"{"v":"s"}"#, r#"{"v":1}"#, r#"{"v":"s","x":1}"#, r#"{"v":1,"y":1}"#, r#"?{"new":1}"#],
    ),
    (
        "One Of With One That Needs Its Key",
        r#"{"oneOf": [
            {"type": "object", "properties": {"v": {"type": "string"}, "x": {"type": "integer"}}, "required": ["v"]},
            {"type": "object", "properties": {"v": {"type": "string"}, "y": {"type": "integer"}}, "required": ["v", "y"]}]}"#,
        &[r#"{"v":"s"}"#, r#"{"v":"s","x":1}"#, r#"{"v":"s","y":1}"#],
    ),
    (
        "One Of With One Inside The Other",
        r#"{"oneOf": [
            {"type": "object", "properties": {"v": {"type": "string"}}},
            {"type": "object", "properties": {"v": {"type": "integer"}, "y": {"type": "integer"}}}]}"#,
        &[r#"{"v":"s"}"#, r#"{"v":1}"#, r#"{"v":1,"y":1}"#],
    ),
    (
        "All Of Properties",
        r#"{"allOf": [
            {"type": "object", "properties": {"id": {"type": "string"}, "place": {"type": "object",
                "properties": {"x": {"type": "integer"}}, "required": ["x"]}}},
            {"type": "object", "properties": {"place": {"type": "object",
                "properties": {"y": {"type": "integer"}}, "required": ["y"]}}, "required": ["place"]}]}"#,
        &[r#"{"place":{"x":1,"y":2}}"#],
    ),
    (
        "All Of With A Union That Has Null In Common",
        r#"{"allOf": [
            {"type": "object", "properties": {"c": {"const": "y", "nullable": true}}},
            {"oneOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
                {"type": "object", "properties": {"b": {"type": "string"}, "c": {"enum": ["z"], "nullable": true}}, "required": ["c"]}]}]}"#,
        &[r#"{"b":"t","c":null}"#, r#"{"a":"t","c":"y"}"#],
    ),
    (
        "All Of Beside One Of",
        r#"{"allOf": [{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}], "oneOf": [
            {"properties": {"k": {"const": "m"}, "x": {"type": "integer"}}, "required": ["k"]},
            {"properties": {"k": {"const": "n"}, "y": {"type": "integer"}}, "required": ["k"]}]}"#,
        &[r#"{"id":"i","k":"m","x":1}"#, r#"{"id":"i","k":"n","y":2}"#],
    ),
    (
        "One Of Beside Any Of",
        r#"{"type": "object", "oneOf": [
            {"properties": {"k": {"const": "m"}, "x": {"type": "integer"}}, "required": ["k"]},
            {"properties": {"k": {"const": "n"}, "y": {"type": "integer"}}, "required": ["k"]}], "anyOf": [
            {"properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"properties": {"b": {"type": "string"}}, "required": ["b"]}]}"#,
        &[r#"{"k":"m","x":1,"a":"t"}"#, r#"{"k":"n","y":2,"a":"t","b":"t"}"#],
    ),
    (
        "All Of Beside Other Keywords",
        r#"{"type": "object", "properties": {
            "word": {"allOf": [{"type": "string"}], "enum": ["a", "b"]},
            "list": {"allOf": [{"type": "array"}], "items": {"type": "integer"}},
            "when": {"anyOf": [{"type": "string"}, {"type": "null"}], "format": "date-time"}}}"#,
        &[r#"{"word":"a","list":[1],"when":"2024-03-04T08:15:00.000Z"}"#, r#"{"when":null}"#],
    ),
    (
        "Null Through All Of",
        r#"{"type": "object", "required": ["a", "b", "c"], "properties": {
            "a": {"type": ["object", "null"], "properties": {"x": {"type": "string"}},
                "allOf": [{"properties": {"y": {"type": "string"}}}]},
            "b": {"allOf": [{"type": ["object", "null"], "properties": {"x": {"type": "string"}}}, {"required": ["x"]}]},
            "c": {"allOf": [{"type": ["string", "object"], "properties": {"x": {"type": "string"}}}, {"required": ["x"]}]},
            "d": {"allOf": [{"type": ["object", "array"]}, {"oneOf": [
                {"properties": {"x": {"type": "string"}}, "minItems": 2},
                {"type": "array", "items": {"type": "string"}, "maxItems": 1}]}]}}}"#,
        &[
            r#"{"a":null,"b":null,"c":"t"}"#,
            r#"{"a":{"x":"t","y":"t"},"b":{"x":"t"},"c":{"x":"t"},"d":["t"]}"#,
            r#"{"a":null,"b":null,"c":"t","d":[1,true]}"#,
        ],
    ),
    (
        "Lists By Position",
        r#"{"type": "object", "properties": {
            "open": {"type": "array", "items": [{"type": "string"}]},
            "typed": {"type": "array", "items": [{"type": "string"}], "additionalItems": {"type": "integer"}},
            "closed": {"type": "array", "items": [{"type": "string"}, {"type": "boolean"}], "additionalItems": false}}}"#,
        &[
            r#"{"open":["a",5,{}],"typed":["a",5,6],"closed":["a",true]}"#,
            r#"{"open":[],"typed":[],"closed":["a"]}"#,
        ],
    ),
    (
        "All Of With A Pattern",
        r#"{"allOf": [
            {"type": "object", "properties": {"m": {"type": "object", "additionalProperties": {"type": ["integer", "string"]}}}},
            {"type": "object", "properties": {"m": {"type": "object", "patternProperties": {"^[0-9]": {"type": "string"}}}}}]}"#,
        &[r#"{"m":{"a":1,"b":"t","1":"t"}}"#],
    ),
    (
        "All Of Two Patterns",
        r#"{"allOf": [
            {"type": "object", "patternProperties": {"^[a-z]": {"type": "integer"}}},
            {"type": "object", "patternProperties": {"^[0-9]": {"type": "string"}}}]}"#,
        &[r#"{"a":1,"1":"t"}"#],
    ),
    (
        "Nullable",
        r#"{"type": "object", "required": ["a", "b"], "properties": {
            "a": {"type": "string", "nullable": true}, "b": {"nullable": true, "type": "string"},
            "c": {"nullable": true, "enum": ["x", "y"]}, "d": {"type": ["integer", "null"], "minimum": 1}}}"#,
        &[r#"{"a":null,"b":null}"#, r#"{"a":null,"b":"t","c":null,"d":null}"#],
    ),
    (
        "Numbers",
        r#"{"type": "object", "properties": {
            "total": {"type": "integer", "format": "uint64"}, "ticks": {"type": "integer", "maximum": 18446744073709551615},
            "size": {"type": "integer", "enum": [1073741824, 5000000000, 18446744073709551615, -3000000000]},
            "share": {"type": "number", "maximum": 1e400}}}"#,
        &[
            r#"{"total":18446744073709551615,"ticks":18446744073709551615,"size":18446744073709551615}"#,
            r#"{"size":-3000000000,"share":0.5}"#,
        ],
    ),
    (
        "Numbers That Are Equal",
        r#"{"type": "object", "properties": {
            "one": {"enum": [1, 1.0, 2]}, "power": {"enum": [1e5, 100000.0, 3]}, "part": {"enum": [0.1, 0.10, 1e-1, 0.5]},
            "zero": {"enum": [-0, 0.0, 1]}, "both": {"anyOf": [{"enum": [1.0, 2]}, {"enum": [1, 3.0]}]},
            "whole": {"const": 5.0}}}"#,
        &[
            r#"{"one":1,"power":100000,"part":0.1,"zero":0,"both":3,"whole":5}"#,
            r#"{"one":2,"power":3,"part":0.5,"zero":1,"both":1}"#,
        ],
    ),
    (
        "Numbers That Nothing Holds",
        r#"{"type": "object", "properties": {
            "large": {"enum": [1e400, 2]}, "close": {"enum": [18446744073709551616, 18446744073709551617, 3, 4]},
            "mixed": {"enum": ["a", "b", 1e400, 18446744073709551617]}, "some": {"enum": ["a", 1, -1e400]},
            "alone": {"const": 1e400}, "small": {"enum": [1e-400, 0.25]},
            "or": {"oneOf": [{"enum": [1e400, 18446744073709551617]}, {"type": "array", "items": {"enum": [1e400, "x", true]}}]}}}"#,
        &[
            r#"{"large":2,"close":3,"mixed":"a","some":1,"small":0.25,"or":["x",true]}"#,
            r#"{"mixed":18446744073709551617,"or":18446744073709551617}"#,
            r#"?{"close":18446744073709551617}"#,
        ],
    ),
    (
        "Numbers In All Of",
        r#"{"type": "object", "properties": {
            "total": {"allOf": [{"type": "integer"}, {"format": "uint64"}]},
            "ticks": {"allOf": [{"type": "integer"}, {"type": "integer", "maximum": 18446744073709551615}]},
            "size": {"allOf": [{"type": "number"}, {"type": "integer", "format": "uint64"}]}}}"#,
        &[r#"{"total":18446744073709551615,"ticks":18446744073709551615,"size":18446744073709551615}"#],
    ),
    (
        "Scopes",
        r##"{"type": "object", "definitions": {"part": {"type": "integer"}, "x%y": {"type": "string"}}, "properties": {
            "outer": {"$ref": "#/definitions/part"}, "coded": {"$ref": "#/definitions/x%25y"},
            "inner": {"type": "object", "definitions": {"part": {"type": "boolean"}}, "properties": {"q": {"type": "string"}}}}}"##,
        &[r#"{"outer":1,"coded":"c","inner":{"q":"t"}}"#],
    ),
    (
        "Words",
        r#"{"type": "object", "properties": {"level": {"enum": ["err", "ok", "self", ""]}, "mixed": {"enum": [1, "1", true]}}}"#,
        &[r#"{"level":"err","mixed":true}"#, r#"{"level":"","mixed":"1"}"#, r#"?{"level":"new","mixed":1}"#],
    ),
];
