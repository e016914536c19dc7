//! How the types of fields are displayed, and which values are equal.

use losant::__private::{record, union};
use losant::{
    DurationMillis, EpochMillis, Nullable, Number, ParseTimestampError, Scalar, Secret, Timestamp,
    UnknownValue, Value, decode, encode,
};
use serde_json::json;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, SystemTime};
use tests::model::{
    Area, Attribute, Bits, Block, Class, Device, Drawing, Empty, Marked, Names, Point, Size, Versioned,
};

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn times_are_shown_as_they_are_sent() {
    assert_eq!(DurationMillis::from(Duration::from_secs(60)).to_string(), "60000");
    assert_eq!(decode::<DurationMillis>("1.5").unwrap().to_string(), "1.5");
    assert_eq!(EpochMillis::ago(Duration::from_secs(60)).to_string(), "-60000");
    assert_eq!(EpochMillis::new(1_735_689_600_000).to_string(), "1735689600000");
    let time = Timestamp::new("2018-05-21T19:43:00Z");
    assert_eq!(time.to_string(), "2018-05-21T19:43:00Z");
    assert_eq!(time.as_ref(), "2018-05-21T19:43:00Z");
    assert_eq!(time.into_string(), "2018-05-21T19:43:00Z");
}

#[test]
fn times_in_milliseconds_have_an_order() {
    let fine = decode::<EpochMillis>("1.5").unwrap();
    let mut times = [EpochMillis::new(2), fine, EpochMillis::new(1), EpochMillis::new(-5)];
    times.sort();
    assert_eq!(times.map(|time| time.to_string()), ["-5", "1", "1.5", "2"]);
    assert!(EpochMillis::new(1) < fine && fine < EpochMillis::new(2) && EpochMillis::new(2) > fine);
    assert!(EpochMillis::new(1) != fine && EpochMillis::new(1) == decode("1.0").unwrap());
    assert_ne!(hash(&EpochMillis::new(1)), hash(&EpochMillis::new(2)));
    assert_eq!(hash(&EpochMillis::new(1)), hash(&decode::<EpochMillis>("1.0").unwrap()));
}

#[test]
fn what_does_not_parse_says_what_was_expected() {
    let error = "1.".parse::<Number>().unwrap_err();
    assert_eq!(error.to_string(), "the text is not a JSON number, or out of range");
    let error: ParseTimestampError = SystemTime::try_from(Timestamp::new("tomorrow")).unwrap_err();
    assert_eq!(error.to_string(), "the text is not an RFC 3339 time, or is out of range");
}

#[test]
fn an_unknown_enum_value_is_a_value_like_others() {
    let (new, newer) = (Class::from("new"), Class::from("newer"));
    assert_ne!(hash(&new), hash(&newer));
    assert_eq!(hash(&new), hash(&new.clone()));
    let Class::Unknown(word) = &new else { panic!() };
    assert_eq!(format!("{word}, {word:>5}, {word:?}"), "new,   new, \"new\"");
    assert!(new == *"new" && new == "new" && Class::Gateway == "gateway");
    assert!(new != *"newer" && new != "newer" && Class::Gateway != "Gateway");
}

#[test]
fn an_unknown_value_is_returned() {
    for text in ["2", "-0.5", "\"1\"", "false", "null", "18446744073709551615"] {
        let bits: Bits = decode(text).unwrap();
        assert!(bits.is_unknown());
        assert_eq!(encode(&bits.to_scalar()).unwrap(), text.as_bytes());
        assert_eq!(bits.to_string(), text.trim_matches('"'));
    }
    let text = r#"{"blockType":"new","more":[1]}"#;
    let Block::Unknown(block) = decode(text).unwrap() else { panic!() };
    assert_eq!(block.into_value(), serde_json::from_str::<Value>(text).unwrap());
}

#[test]
fn a_scalar_of_another_kind_is_none() {
    assert_eq!(Scalar::from(String::from("a")), Scalar::from("a"));
    assert_eq!(Scalar::from(false).as_bool(), Some(false));
    assert_eq!(
        [Scalar::Null, 0.into(), false.into(), "".into()].map(|scalar| scalar.is_null()),
        [true, false, false, false]
    );
    assert_eq!(
        [Scalar::from("true"), Scalar::from(1), Scalar::Null].map(|scalar| scalar.as_bool()),
        [None; 3]
    );
}

#[test]
fn a_secret_of_a_text_holds_it() {
    assert_eq!(Secret::<String>::from("hunter2").expose_secret(), "hunter2");
}

#[test]
fn other_keys_are_shown_if_there_are_any() {
    let debug = |text: &str| format!("{:?}", decode::<Attribute>(text).unwrap());
    assert_eq!(
        debug(r#"{"name":"a","dataType":"gateway","more":1}"#),
        r#"Attribute { name: "a", data_type: Gateway, others: {"more": 1} }"#
    );
    assert_eq!(
        debug(r#"{"name":"a","dataType":"gateway"}"#),
        r#"Attribute { name: "a", data_type: Gateway }"#
    );
}

/// Places whose keys are data, inside of one another.
struct Free {
    json: Option<Value>,
    list: Option<Vec<Value>>,
    lists: Nullable<BTreeMap<String, Vec<BTreeMap<String, String>>>>,
    union: Option<Anything>,
    password: Option<Secret<BTreeMap<String, String>>>,
    others: BTreeMap<String, Scalar>,
}

record! {
    Free {
        "json" => optional(json),
        "list" => optional(list),
        "lists" => optional_nullable(lists),
        "union" => optional(union),
        "password" => optional(password),
        _ => rest(others),
    }
}

#[derive(Clone, PartialEq)]
enum Anything {
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
    Unknown(UnknownValue),
}

union! {
    Anything {
        list => List(Vec<Value>),
        object => Map(BTreeMap<String, Value>),
    }
}

#[test]
fn s2_secrets_are_hidden_in_maps_and_free_form_json() {
    let debug = |text: &str| format!("{:?}", decode::<Free>(text).unwrap());
    for (text, output) in [
        (
            r#"{"json":{"a":1,"password":"CANARY","in":[{"token":{"a":"CANARY"}},"b"]}}"#,
            r#"json: Object {"a": Number(1), "in": Array [Object {"token": Secret(…)}, String("b")], "password": Secret(…)}"#,
        ),
        (
            r#"{"list":[[1],{"secret":["CANARY"]}]}"#,
            r#"list: [Array [Number(1)], Object {"secret": Secret(…)}]"#,
        ),
        (
            r#"{"lists":{"a":[{"b":"c"},{"apiKey":"CANARY"}]}}"#,
            r#"lists: {"a": [{"b": "c"}, {"apiKey": Secret(…)}]}"#,
        ),
        (r#"{"lists":{"privateKey":[{"b":"CANARY"}]}}"#, r#"lists: {"privateKey": Secret(…)}"#),
        (r#"{"union":{"password":"CANARY"}}"#, r#"union: {"password": Secret(…)}"#),
        (r#"{"password":{"a":"CANARY"}}"#, "password: Some(Secret(…))"),
        (r#"{"secret":"CANARY","b":1}"#, r#"others: {"b": Number(Number(1)), "secret": Secret(…)}"#),
        // what hides nothing is as its type writes it
        (r#"{"json":{"a":[]},"lists":null}"#, r#"json: Some(Object {"a": Array []}), lists: Null"#),
    ] {
        assert_eq!(debug(text), format!("Free {{ {output} }}"));
    }
    let alone: Anything = decode(r#"[{"password":"CANARY"}]"#).unwrap();
    assert_eq!(format!("{alone:?}"), r#"List([Object {"password": Secret(…)}])"#);
    let pretty = format!("{:#?}", decode::<Free>(r#"{"json":{"password":"CANARY"}}"#).unwrap());
    assert_eq!(pretty, "Free {\n    json: Object {\n        \"password\": Secret(…),\n    },\n}");
    // encoding hides nothing
    let text = r#"{"json":{"password":"CANARY"}}"#;
    assert_eq!(encode(&decode::<Free>(text).unwrap()).unwrap(), text.as_bytes());
}

#[test]
fn a_nullable_without_a_value_has_the_default_of_its_type() {
    assert_eq!(Nullable::Value(5).unwrap_or_default(), 5);
    assert_eq!([Nullable::<i64>::Null, Nullable::Absent].map(Nullable::unwrap_or_default), [0, 0]);
}

#[test]
fn a_nullable_list_is_visited_like_a_list() {
    let names: Names = decode(r#"{"items":["a","b"]}"#).unwrap();
    assert_eq!(names.iter().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["a", "b"]);
    for text in ["{}", r#"{"items":null}"#] {
        let names: Names = decode(text).unwrap();
        assert_eq!((names.iter().len(), names.into_iter().len()), (0, 0), "{text}");
    }
}

#[test]
fn any_object_is_of_the_branch_for_objects() {
    let size = Size { width: 1, height: 2 };
    assert_eq!(decode::<Area>(r#"{"width":1,"height":2}"#).unwrap(), Area::Size(size));
    assert_eq!(decode::<Area>(r#"{"x":1,"y":2}"#).unwrap(), Area::Point(Point { x: 1, y: 2 }));
    assert_eq!(decode::<Area>(r#""x""#).unwrap(), Area::Name("x".into()));
    for other in ["5", "null", "true", "[]"] {
        assert!(decode::<Area>(other).unwrap().is_unknown(), "{other}");
    }
}

#[test]
fn tags_are_found_wherever_they_are() {
    let texts = [
        r#"{"kind":"a","version":"1"}"#,
        r#"{"version":"1","more":{"kind":"b"},"kind":"a"}"#,
        r#"{"more":1,"kind":"a","version":"1","else":2}"#,
        r#"{"\u006bind":"\u0061","version":"1"}"#,
    ];
    for text in texts {
        assert_eq!(decode::<Versioned>(text).unwrap(), Versioned::First(Empty {}), "{text}");
    }
    for text in [r#"{"kind":"a"}"#, r#"{"kind":"a","version":1}"#, r#"{"kind":"a","version":"2"}"#, "{}"] {
        assert!(decode::<Versioned>(text).unwrap().is_unknown(), "{text}");
    }
}

/// Both are looked for: one that comes twice does not stand for the other.
#[test]
fn a_tag_that_comes_twice_counts_once() {
    let twice = r#"{"kind":"a","kind":"a","version":"1"}"#;
    assert_eq!(decode::<Versioned>(twice).unwrap(), Versioned::First(Empty {}));
    let twice = r#"{"blockType":"gauge","version":"1","version":"1","blockType":"gauge","min":0}"#;
    assert_eq!(decode::<Block>(twice).unwrap_err().to_string(), "duplicate field `version`");
}

#[test]
fn records_are_equal_when_they_would_be_sent_as_the_same() {
    let device = |more: &str| -> Device {
        decode(format!(r#"{{"name":"d","lastSeen":null,"attributes":[{more}]}}"#)).unwrap()
    };
    let (one, two) = (r#"{"name":"a","dataType":"x"}"#, r#"{"name":"a","dataType":"x","more":1}"#);
    assert_eq!(device(two), device(two));
    assert_ne!(device(one), device(two));
    for (fewer, more) in [(String::new(), one.to_owned()), (one.to_owned(), format!("{one},{one}"))] {
        assert_ne!(device(&fewer), device(&more));
        assert_ne!(device(&more), device(&fewer));
    }
}

/// They have the same values, under other keys.
#[test]
fn records_of_two_branches_are_not_equal() {
    let drawing = |area: &str| -> Drawing { decode(format!(r#"{{"area":{area}}}"#)).unwrap() };
    assert_eq!(drawing(r#"{"x":1,"y":2}"#), drawing(r#"{"y":2,"x":1}"#));
    assert_ne!(drawing(r#"{"x":1,"y":2}"#), drawing(r#"{"width":1,"height":2}"#));
}

#[test]
fn a_constant_is_no_key_for_others() {
    let mut marked: Marked = decode(r#"{"kind":"marked","a":1}"#).unwrap();
    assert_eq!(encode(&marked).unwrap(), br#"{"kind":"marked","a":1}"#);
    assert_eq!(serde_json::to_value(&marked).unwrap(), json!({ "kind": "marked", "a": 1 }));
    marked.others.insert("kind".into(), 2);
    assert!(encode(&marked).is_err());
    assert!(serde_json::to_value(&marked).is_err());
}
