//! What machine-written models rest on: one small model of each kind, decoded, encoded and broken.

use losant::{DecodeErrorKind, Number, Scalar, Value, decode, encode};
use tests::model::{Attribute, Bits, Block, Class, Device, Empty, Graph, Point, Query};

fn device(more: &str) -> String {
    format!(r#"{{"name":"d","lastSeen":null,"attributes":[]{more}}}"#)
}

/// Decodes and encodes; both ways to encode must give the same bytes.
fn round<T: losant::Model + serde::Serialize>(text: &str) -> String {
    let model: T = decode(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let json = String::from_utf8(encode(&model).unwrap()).unwrap();
    assert_eq!(json, serde_json::to_string(&model).unwrap());
    json
}

fn fault<T: losant::Model>(body: impl AsRef<[u8]>) -> (DecodeErrorKind, String) {
    match decode::<T>(body) {
        Ok(_) => panic!("it decodes"),
        Err(error) => (error.kind(), error.to_string()),
    }
}

#[test]
fn a_record_round_trips() {
    let text = concat!(
        r#"{"kind":"device","name":"d","lastSeen":"2018-05-21T19:43:00Z","description":"é\n","parentId":null,"#,
        r#""deviceClass":"gateway","serial":-9223372036854775808,"load":18446744073709551615,"on":false,"#,
        r#""password":"x","attributes":[{"name":"a","dataType":"Gateway","bits":0.5,"more":5}],"#,
        r#""tags":{"a":null,"b":1.5,"c":"t"},"next":{"kind":"device","name":"n","lastSeen":null,"#,
        r#""attributes":[]},"free":{"a":[9007199254740993,null]}}"#
    );
    assert_eq!(round::<Device>(text), text);
    let value: Value = serde_json::from_str(text).unwrap();
    let model: Device = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(model, decode::<Device>(text).unwrap());
    assert_eq!(model, serde_json::from_str::<Device>(text).unwrap());
    assert_eq!(model, serde_json::from_reader::<_, Device>(text.as_bytes()).unwrap());
    assert_eq!(serde_json::to_value(&model).unwrap(), value);
    assert_eq!(serde_json::to_string(&model).unwrap(), text);
    assert_eq!(round::<Empty>(r#"{"a":1}"#), "{}");
}

#[test]
fn absent_null_and_value_are_three_things() {
    for more in ["", r#","parentId":null"#, r#","parentId":"p""#] {
        let text = device(more);
        let model: Device = decode(&text).unwrap();
        assert_eq!(model.parent.is_absent(), more.is_empty());
        assert_eq!(model.parent.is_null(), more.ends_with("null"));
        assert!(round::<Device>(&text).contains(more));
        assert_eq!(round::<Device>(&text).contains("parentId"), !more.is_empty());
    }
    let text = device(r#","description":null,"deviceClass":null,"next":null,"tags":null"#);
    let sent = round::<Device>(&text);
    assert_eq!(sent, r#"{"kind":"device","name":"d","lastSeen":null,"attributes":[]}"#);
}

/// A float is a whole number as long as it names that number and no neighbour: up to 2^53. Where there is the text, it
/// names one number.
#[test]
fn y4_whole_numbers_are_exact_and_floats_are_up_to_two_to_the_53() {
    for (text, float, whole) in [
        ("9007199254740992.0", Some(9_007_199_254_740_992), Some(9_007_199_254_740_992)),
        ("9007199254740994.0", None, Some(9_007_199_254_740_994)),
        ("-9007199254740992.0", Some(-9_007_199_254_740_992), Some(-9_007_199_254_740_992)),
        ("-9007199254740994.0", None, Some(-9_007_199_254_740_994)),
        ("1e15", Some(1_000_000_000_000_000), Some(1_000_000_000_000_000)),
        ("1e16", None, Some(10_000_000_000_000_000)),
        ("1e18", None, Some(1_000_000_000_000_000_000)),
        ("9223372036854775807.0", None, Some(i64::MAX)),
        ("1e19", None, None),
        ("1e300", None, None),
        ("-0.0", Some(0), Some(0)),
        ("1.5", None, None),
        ("9007199254740993", Some(9_007_199_254_740_993), Some(9_007_199_254_740_993)),
        ("9223372036854775807", Some(i64::MAX), Some(i64::MAX)),
        ("9223372036854775808", None, None),
    ] {
        let body = device(&format!(r#","serial":{text}"#));
        let serial = |device: Device| device.serial.unwrap();
        assert_eq!(decode::<Device>(&body).ok().map(serial), whole, "{text}");
        assert_eq!(decode::<i64>(text).ok(), whole, "{text}");
        assert_eq!(serde_json::from_str::<Device>(&body).ok().map(serial), float, "{text}");
        let value: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(serde_json::from_value::<Device>(value).ok().map(serial), float, "{text}");
        assert_eq!(text.parse::<Number>().unwrap().as_i64(), float, "{text}");
    }
    // The nearest float of both is 2^53.
    assert_eq!(decode::<i64>("9007199254740993.0"), Ok(9_007_199_254_740_993));
    let error = decode::<Vec<i64>>("[1,1e16,9007199254740992.5]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "[2]: invalid type: a number with a fraction, expected a whole number of 64 bits"
    );
}

#[test]
fn what_must_be_there_is_asked_for() {
    let shape = |text: &str| (DecodeErrorKind::InvalidType, text.to_owned());
    assert_eq!(fault::<Device>(r#"{"lastSeen":null,"attributes":[]}"#), shape("missing field `name`"));
    assert_eq!(fault::<Device>(r#"{"name":"d","attributes":[]}"#), shape("missing field `lastSeen`"));
    assert_eq!(
        fault::<Device>(r#"{"name":null,"lastSeen":null,"attributes":[]}"#),
        shape("name: invalid type: null, expected text")
    );
    let tags = fault::<Device>(device(r#","tags":5"#));
    assert_eq!(tags, shape("tags: invalid type: a number, expected an object"));
    assert_eq!(fault::<Device>(device(r#","name":"again""#)), shape("duplicate field `name`"));
    assert_eq!(fault::<Device>(device(r#","kind":"other""#)), shape("kind: expected `device`"));
    assert_eq!(fault::<Device>("[]"), shape("invalid type: a list, expected an object"));
}

#[test]
fn errors_have_a_path() {
    let paths = [
        (device(r#","next":{"name":1}"#), "next.name"),
        (device(r#","tags":{"a.b":[]}"#), r#"tags["a.b"]"#),
        (r#"{"attributes":[{"name":"a","dataType":"x"},{"dataType":5}]}"#.into(), "attributes[1].dataType"),
        (r#"{"attributes":[{"name":"a","dataType":"x","m":"n"}]}"#.into(), "attributes[0].m"),
        (r#"{"attributes":{}}"#.into(), "attributes"),
        (device(r#","serial":9223372036854775808"#), "serial"),
        (device(r#","free":1e999"#), "free"),
        ("[]".into(), ""),
    ];
    for (text, path) in paths {
        let error = decode::<Device>(&text).unwrap_err();
        assert_eq!(error.path(), path, "{text}: {error}");
        assert_eq!(error.kind(), DecodeErrorKind::InvalidType, "{text}: {error}");
        assert!(!error.to_string().contains("column"), "{error}");
    }
    let error = decode::<Vec<Block>>(r#"[{"x":1,"y":2},{"version":"1","blockType":"gauge","min":"low"}]"#)
        .unwrap_err();
    assert_eq!(error.to_string(), "[1].min: invalid type: text, expected a number");
    let inner = r#"{"blockType":"gauge","version":"1","min":1,"inner":{"blockType":"chart","version":"1"}}"#;
    assert!(decode::<Block>(inner).is_ok());
    let error = decode::<Block>(inner.replace("chart", "gauge")).unwrap_err();
    assert_eq!(error.to_string(), "inner: missing field `min`");
}

#[test]
fn a_message_shows_no_value() {
    let error = decode::<Device>(r#"{"attributes":"hunter2"}"#).unwrap_err();
    assert_eq!(error.to_string(), "attributes: invalid type: text, expected a list");
    let error = decode::<Device>(device(r#","password":918273645"#)).unwrap_err();
    assert_eq!(error.to_string(), "password: invalid type: a number, expected text");
}

#[test]
fn bodies_that_are_not_json_are_distinguished() {
    assert_eq!(fault::<Device>("").0, DecodeErrorKind::Empty);
    assert_eq!(fault::<Device>(" \r\n\t").0, DecodeErrorKind::Empty);
    assert_eq!(fault::<Device>(b"\xef\xbb\xbf").0, DecodeErrorKind::Empty);
    assert_eq!(fault::<Device>(b"\xff\xfe{\0}\0").0, DecodeErrorKind::Encoding);
    assert_eq!(fault::<Device>(b"{\"name\":\"\xe9\"}").0, DecodeErrorKind::Encoding);
    assert_eq!(fault::<Device>("<html></html>").0, DecodeErrorKind::Syntax);
    assert_eq!(fault::<Device>(r#"{"name":}"#).0, DecodeErrorKind::Syntax);
    assert_eq!(fault::<Device>(device("") + "]").0, DecodeErrorKind::TrailingData);
    let (kind, message) = fault::<Device>(r#"{"attributes":[{"name":"a"#);
    assert_eq!(kind, DecodeErrorKind::Truncated);
    assert!(message.starts_with("attributes[0].name: "), "{message}");
    assert!(decode::<Device>(format!("\u{feff} {}\r\n", device(""))).is_ok());
}

/// Records and unions stand in boxes where they would hold themselves.
#[test]
fn a_box_is_what_it_holds() {
    let record = device(r#","next":{"name":"e","lastSeen":null,"attributes":[]}"#);
    assert_eq!(round::<Box<Device>>(&record), round::<Device>(&record));
    let fault = fault::<Box<Device>>(r#"{"name":1}"#);
    assert_eq!(fault.1, "name: invalid type: a number, expected text");
    for union in [r#""text""#, r#"{"x":1,"y":2}"#, r#"[{"x":1,"y":2},null]"#] {
        assert_eq!(round::<Box<Block>>(union), union);
    }
}

#[test]
fn string_enums_stay_open() {
    for (word, class) in [("gateway", Class::Gateway), ("Gateway", Class::GatewayUpper)] {
        assert_eq!(Class::from(word), class);
        assert_eq!(class.as_str(), word);
        assert_eq!(class.to_string(), word);
        assert!(!class.is_unknown());
    }
    let unknown: Class = "GATEWAY".parse().unwrap();
    assert!(unknown.is_unknown());
    assert_eq!(unknown.as_ref(), "GATEWAY");
    assert_eq!(round::<Class>(r#""\u0047\"new""#), r#""G\"new""#);
    assert_eq!(Class::VARIANTS.len(), 3);
    assert!(Class::from(String::from("a")) < Class::Gateway);
    assert_eq!(fault::<Class>("1").1, "invalid type: a number, expected text");
    assert_eq!(format!("{unknown:?}"), r#"Unknown("GATEWAY")"#);
}

#[test]
fn values_of_any_kind_stay_open() {
    for bits in Bits::VARIANTS {
        let text = String::from_utf8(encode(bits).unwrap()).unwrap();
        assert_eq!(&decode::<Bits>(&text).unwrap(), bits);
        assert_eq!(&Bits::from(bits.to_scalar()), bits);
    }
    assert_eq!(decode::<Bits>("1.0").unwrap(), Bits::One);
    assert_eq!(Bits::from("auto"), Bits::Auto);
    assert_eq!(Bits::from(-3).to_string(), "-3");
    for text in ["2", "-0.5", "\"1\"", "false", "null", "18446744073709551615", "5e-324"] {
        assert!(decode::<Bits>(text).unwrap().is_unknown());
        assert_eq!(round::<Bits>(text), text);
    }
    assert_eq!(fault::<Bits>("[1]").0, DecodeErrorKind::InvalidType);
}

#[test]
fn unions_find_their_branch() {
    let gauge = |version: &str| format!(r#"{{"blockType":"gauge","version":"{version}","min":0}}"#);
    assert!(matches!(decode(gauge("1")).unwrap(), Block::Gauge(_)));
    assert!(matches!(decode(gauge("2")).unwrap(), Block::Gauge(_)));
    assert!(decode::<Block>(gauge("3")).unwrap().is_unknown());
    let chart: Block =
        decode(r#"{"version":"1","x":{"blockType":"gauge"},"blockType":"ch\u0061rt"}"#).unwrap();
    assert_eq!(chart, Graph { block_type: "chart".into() }.into());
    assert!(matches!(decode(r#"{"y":1,"z":{},"x":2}"#).unwrap(), Block::Point(Point { x: 2, y: 1 })));
    assert!(decode::<Block>(r#"{"x":2}"#).is_err(), "one of its keys makes it a point, and a point has both");
    assert_eq!(decode::<Block>(r#""t""#).unwrap(), "t".into());
    assert_eq!(round::<Block>("null"), "null");
    assert!(decode::<Block>("null").unwrap().is_unknown(), "null is no branch: an option takes it");
    assert_eq!(decode::<Block>("7").unwrap(), 7.into());
    assert_eq!(decode::<Block>("true").unwrap(), true.into());
    assert_eq!(decode::<Block>(r#"["t",[]]"#).unwrap(), vec!["t".into(), Block::Several(vec![])].into());
    for text in [r#"{"blockType":"new","a":[1.5e300,{"b":null}]}"#, r#"{"version":"1"}"#, "{}"] {
        let block: Block = decode(text).unwrap();
        assert!(block.is_unknown(), "{text}");
        assert_eq!(serde_json::to_value(&block).unwrap(), serde_json::from_str::<Value>(text).unwrap());
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::from_value::<Block>(value).unwrap(), block);
    }
    assert!(decode::<Block>(r#"{"blockType":5,"version":"1"}"#).unwrap().is_unknown());
    assert!(decode::<Block>(r#"{"blockType":"gauge","version":"1"}"#).is_err());
}

#[test]
fn an_unknown_value_hides_its_content_in_debug_output() {
    let block: Block = decode(r#"{"blockType":"new","password":"hunter2"}"#).unwrap();
    assert_eq!(format!("{block:?}"), "Unknown({…})");
    let model: Device = decode(device(r#","password":"hunter2""#)).unwrap();
    assert!(!format!("{model:?}").contains("hunter2"));
    assert_eq!(model.password.unwrap().expose_secret(), "hunter2");
}

#[test]
fn deep_nesting_is_an_error() {
    let lists = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(fault::<Value>(&lists).0, DecodeErrorKind::RecursionLimit);
    assert_eq!(fault::<Block>(&lists).0, DecodeErrorKind::RecursionLimit);
    let blocks = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    assert_eq!(fault::<Block>(&blocks).0, DecodeErrorKind::RecursionLimit);
    let nested = |deep: usize| format!("{}null{}", r#"{"op":"and","of":"#.repeat(deep), "}".repeat(deep));
    assert!(decode::<Query>(nested(60)).is_ok());
    assert_eq!(fault::<Query>(nested(5_000)).0, DecodeErrorKind::RecursionLimit);
    let devices = |deep: usize| {
        let open = r#"{"name":"d","lastSeen":null,"attributes":[],"next":"#;
        format!("{}null{}", open.repeat(deep), "}".repeat(deep))
    };
    assert!(decode::<Device>(devices(100)).is_ok());
    assert_eq!(fault::<Device>(devices(5_000)).0, DecodeErrorKind::RecursionLimit);
    let unknown = |deep: usize| device(&format!(r#","new":{}"]["{}"#, "[".repeat(deep), "]".repeat(deep)));
    assert!(decode::<Device>(unknown(100)).is_ok());
    assert_eq!(fault::<Device>(unknown(128)).0, DecodeErrorKind::RecursionLimit);
    let behind = |deep: usize| device(&format!(r#","new":["a",{}{}]"#, "[".repeat(deep), "]".repeat(deep)));
    assert!(decode::<Device>(behind(100)).is_ok());
    assert_eq!(fault::<Device>(behind(128)).0, DecodeErrorKind::RecursionLimit);
    let brackets = format!(r#","new":["{}",{{"a\\":"\"{}"}}]"#, "[".repeat(500), "{".repeat(500));
    assert!(decode::<Device>(device(&brackets)).is_ok());
    let floats = format!("{}1.5{}", "[".repeat(5_000), "]".repeat(5_000));
    assert_eq!(fault::<Value>(floats).0, DecodeErrorKind::RecursionLimit);
}

#[test]
fn what_json_cannot_say_is_an_error() {
    assert!(encode(&Number::from(f64::NAN)).is_err());
    assert!(encode(&Scalar::from(f64::INFINITY)).is_err());
    assert!(
        serde_json::to_string(&Number::from(f64::NAN)).is_err(),
        "not null, as the format would write it"
    );
    let mut attribute: Attribute = decode(r#"{"name":"a","dataType":"x"}"#).unwrap();
    attribute.others.insert("name".into(), 1);
    assert!(encode(&attribute).is_err());
}

/// The literal that stands for `serde_json`'s name of raw texts is the one that it uses.
#[test]
fn numbers_come_through_as_text() {
    let text = "[0.1,1.7976931348623157e308,5e-324,9007199254740993,-0.0,123456789012345680000.0]";
    assert_eq!(serde_json::from_str::<Vec<Number>>(text).unwrap().len(), 6);
    let sent: Vec<f64> = serde_json::from_str(&round::<Vec<Number>>(text)).unwrap();
    assert_eq!(sent[1..3], [f64::MAX, 5e-324]);
    assert!(sent[4].is_sign_negative());
    assert!(round::<Vec<Number>>(text).contains(",9007199254740993,"));
}
