//! Y7 and Y8: text that JavaScript cut, keys that mean something to the parser, and models behind serde's buffer.

use losant::{Number, Scalar, Value, decode, encode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use tests::model::{Bits, Block, Class, Device, Gauge, Keyed, Point};

const KEYS: [&str; 2] = ["$serde_json::private::RawValue", "$serde_json::private::Number"];

fn device(more: &str) -> String {
    format!(r#"{{"name":"d","lastSeen":null,"attributes":[]{more}}}"#)
}

#[test]
fn y7_a_lone_surrogate_is_the_replacement_character() {
    let cut = "a\u{fffd}";
    for lone in [r"\ud83d", r"\uD83D", r"\ude00"] {
        let text = format!(r#""a{lone}""#);
        assert_eq!(decode::<String>(&text).unwrap(), cut);
        assert_eq!(decode::<Value>(&text).unwrap(), cut);
        assert_eq!(decode::<Scalar>(&text).unwrap().as_str(), Some(cut));
        assert_eq!(decode::<Class>(&text).unwrap().as_str(), cut);
        assert!(decode::<Bits>(&text).unwrap().is_unknown());
        assert_eq!(decode::<Block>(&text).unwrap(), cut.into());
        let model: Device = decode(device(&format!(
            r#","description":{text},"password":{text},"tags":{{{text}:{text}}},"free":{{{text}:[{text}]}},{text}:{text}"#
        )))
        .unwrap();
        assert_eq!(model.description.as_deref(), Some(cut));
        assert_eq!(model.password.unwrap().expose_secret(), cut);
        assert_eq!(model.tags.unwrap()[cut].as_str(), Some(cut));
        assert_eq!(model.free.unwrap(), json!({ cut: [cut] }));
        // Beside a tag, in a tag, and in what no branch knows.
        let gauge = format!(r#"{{{text}:1,"blockType":"gauge","version":"1","min":0}}"#);
        assert!(matches!(decode(&gauge).unwrap(), Block::Gauge(_)));
        let other = format!(r#"{{"blockType":{text},"version":"1","a":{text}}}"#);
        let Block::Unknown(other) = decode(&other).unwrap() else { panic!() };
        assert_eq!(other.as_value(), &json!({ "blockType": cut, "version": "1", "a": cut }));
        assert!(matches!(decode(format!(r#"{{{text}:1,"y":1,"x":2}}"#)).unwrap(), Block::Point(_)));
        let keyed: Keyed =
            decode(format!(r#"{{"tags":{{{text}:{text}}},"parts":{{{text}:{{}}}}}}"#)).unwrap();
        assert_eq!((&*keyed.tags.unwrap()[0].key, &*keyed.parts.unwrap()[0].name), (cut, cut));
    }
    assert_eq!(decode::<String>(r#""\ud83d\ude00\ud83d""#).unwrap(), "😀\u{fffd}");
    assert_eq!(decode::<String>(r#""\\ud83d""#).unwrap(), r"\ud83d");
    // Other faults are still told.
    assert!(decode::<Device>(r#"{"name":"\ud83d"}"#).unwrap_err().message().contains("lastSeen"));
    assert!(decode::<String>(r#""\ud83d"#).is_err());
}

#[test]
fn y7_private_keys_are_data_in_free_form_json() {
    for key in KEYS {
        for value in [json!({ key: "1" }), json!([{ "a": { key: "[1]" } }]), json!({ key: { key: 1.5 } })] {
            let text = value.to_string();
            assert_eq!(decode::<Value>(&text).unwrap().to_string(), text);
            assert_eq!(decode::<Block>(&text).unwrap_or_else(|error| panic!("{error}")), text_block(&text));
            let text = device(&format!(r#","free":{text}"#));
            let model: Device = decode(&text).unwrap();
            assert_eq!(model.free.as_ref(), Some(&value));
            assert_eq!(String::from_utf8(encode(&model).unwrap()).unwrap(), with_kind(&text));
            assert_eq!(serde_json::from_str::<Device>(&text).unwrap(), model);
            assert_eq!(serde_json::from_reader::<_, Device>(text.as_bytes()).unwrap(), model);
            for buffered in [through_tag::<Device>(&text), through_untagged(&text), through_flatten(&text)] {
                assert_eq!(buffered.unwrap().free, Some(value.clone()), "{text}");
            }
        }
        // Nor does such a key stand for text, a word or a list.
        assert!(decode::<String>(json!({ key: "\"x\"" }).to_string()).is_err());
        assert!(decode::<Class>(json!({ key: "\"x\"" }).to_string()).is_err());
        assert!(decode::<Vec<i64>>(json!({ key: "[1]" }).to_string()).is_err());
    }
    assert!(decode::<i64>(json!({ KEYS[0]: "1" }).to_string()).is_err());
}

/// A free-form value as the branch that keeps what it does not know, or as a list of such.
fn text_block(text: &str) -> Block {
    serde_json::from_str(text).unwrap()
}

fn with_kind(text: &str) -> String {
    text.replacen(r#"{"name""#, r#"{"kind":"device","name""#, 1)
}

#[derive(Deserialize)]
#[serde(tag = "event", rename_all = "lowercase")]
enum Tagged<T> {
    Changed(T),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Untagged<T> {
    Other { never: bool },
    Model(T),
}

#[derive(Deserialize)]
struct Flattened<T> {
    event: String,
    #[serde(flatten)]
    model: T,
}

fn tagged(text: &str) -> String {
    text.replacen('{', r#"{"event":"changed","#, 1).replace(",}", "}")
}

fn through_tag<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let Tagged::Changed(model) = serde_json::from_str(&tagged(text))?;
    Ok(model)
}

fn through_untagged<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    match serde_json::from_str(text)? {
        Untagged::Model(model) => Ok(model),
        Untagged::Other { never } => panic!("{never}"),
    }
}

fn through_flatten<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let flattened: Flattened<T> = serde_json::from_str(&tagged(text))?;
    assert_eq!(flattened.event, "changed");
    Ok(flattened.model)
}

/// The model alone and behind each of serde's buffers.
fn alone_and_buffered<T: losant::Model + DeserializeOwned + PartialEq + std::fmt::Debug>(text: &str) {
    let alone: T = decode(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let tagged = through_tag::<T>(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(tagged, alone, "{text}");
    let flattened = through_flatten::<T>(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(flattened, alone, "{text}");
    let untagged = through_untagged::<T>(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(untagged, alone, "{text}");
}

#[test]
fn y8_a_model_decodes_to_the_same_value_behind_serdes_buffer() {
    for serial in ["5", "5.0", "-0.0", "5e2", "-9223372036854775808", "9223372036854775807", "null"] {
        alone_and_buffered::<Device>(&device(&format!(r#","serial":{serial}"#)));
    }
    for number in ["1", "1.0", "-0.5", "18446744073709551615", "9007199254740993", "5e-324", "1e300"] {
        let more = format!(r#","load":{number},"tags":{{"a":{number}}},"free":[{number},{{"a":{number}}}]"#);
        alone_and_buffered::<Device>(&device(&more));
    }
    alone_and_buffered::<Device>(&device(
        r#","description":"x","parentId":null,"deviceClass":"new","on":true,"password":"p","attributes":[],"next":
        {"name":"n","lastSeen":"2018","attributes":[{"name":"a","dataType":"x","bits":1.0,"more":7.0}]}"#
            .replacen(r#""attributes":[],"#, "", 1)
            .as_str(),
    ));
    alone_and_buffered::<Gauge>(r#"{"version":"1","min":1.5,"inner":{"x":1.0,"y":2}}"#);
    alone_and_buffered::<Gauge>(r#"{"version":"1","min":1,"inner":[1,"t",true,null,{"a":[{}]}]}"#);
    alone_and_buffered::<Point>(r#"{"x":1.0,"y":-0.0}"#);
    alone_and_buffered::<Block>(r#"{"x":1.0,"y":2}"#);
    for unknown in ["null", "true", "-7", "18446744073709551615", "0.5", r#""a""#, "[null]", "{}"] {
        let alone: Block = decode(unknown).unwrap();
        assert_eq!(through_untagged::<Block>(unknown).unwrap(), alone, "{unknown}");
    }
    alone_and_buffered::<Keyed>(r#"{"parts":{"a":{"size":1.0}},"tags":{"k":["1","2"]},"lists":{"a":["b"]}}"#);
    alone_and_buffered::<Keyed>(r#"{"parts":[{"name":"a","size":5.0}],"lists":null}"#);
}

#[test]
fn y8_what_is_no_whole_number_is_none_behind_the_buffer_either() {
    for serial in ["1.5", "1e19", "1e300", "9223372036854775808", "\"5\"", "true", "[]", "{}"] {
        let text = device(&format!(r#","serial":{serial}"#));
        assert!(decode::<Device>(&text).is_err(), "{text}");
        assert!(through_tag::<Device>(&text).is_err(), "{text}");
        assert!(through_untagged::<Device>(&text).is_err(), "{text}");
    }
    // Of these the buffer has a float only, which might stand for a neighbour: no number is better than another one.
    for serial in ["1e18", "9007199254740995.0"] {
        let text = device(&format!(r#","serial":{serial}"#));
        assert!(decode::<Device>(&text).is_ok(), "{text}");
        assert!(through_tag::<Device>(&text).is_err(), "{text}");
        assert!(through_untagged::<Device>(&text).is_err(), "{text}");
    }
}

/// `arbitrary_precision` is a feature of the whole build, so the form that it gives to numbers is made here.
#[test]
fn y8_the_private_form_of_a_number_is_one_where_a_number_is_wanted() {
    let private = |number: &str| json!({ KEYS[1]: number });
    let value = json!({ "name": "d", "lastSeen": null, "attributes": [], "serial": private("5.0"),
        "load": private("9007199254740993"), "tags": { "a": private("-0.5") } });
    let model: Device = serde_json::from_value(value).unwrap();
    assert_eq!((model.serial, model.load), (Some(5), Some(Number::from(9_007_199_254_740_993_i64))));
    assert_eq!(model.tags.unwrap()["a"], Scalar::from(-0.5));
    assert_eq!(serde_json::from_value::<Bits>(private("1")).unwrap(), Bits::One);
    assert!(serde_json::from_value::<i64>(private("5.5")).is_err());
}
