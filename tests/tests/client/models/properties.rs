//! What machine-written models rest on, with values of all sorts.

use losant::{Number, Value, decode, encode};
use proptest::prelude::*;
use serde_json::json;
use tests::model::{Block, Class, Device, Query};

/// Decodes and encodes; both ways to encode must give the same bytes.
fn round<T: losant::Model + serde::Serialize>(text: &str) -> String {
    let model: T = decode(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let json = String::from_utf8(encode(&model).unwrap()).unwrap();
    assert_eq!(json, serde_json::to_string(&model).unwrap());
    json
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON", |float| float.is_finite()).prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(".*", inner, 0..6).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn every_float_survives(float in any::<f64>().prop_filter("JSON", |float| float.is_finite())) {
        let text = serde_json::to_string(&float).unwrap();
        let number: Number = decode(&text).unwrap();
        prop_assert_eq!(number.as_f64().to_bits(), float.to_bits());
        prop_assert_eq!(round::<Number>(&text), text);
        prop_assert_eq!(number.to_string().parse::<Number>().unwrap(), number);
    }

    #[test]
    fn every_integer_survives(signed in any::<i64>(), unsigned in any::<u64>()) {
        prop_assert_eq!(round::<i64>(&signed.to_string()), signed.to_string());
        prop_assert_eq!(round::<Number>(&signed.to_string()), signed.to_string());
        prop_assert_eq!(round::<Number>(&unsigned.to_string()), unsigned.to_string());
        prop_assert_eq!(decode::<Number>(unsigned.to_string()).unwrap().as_u64(), Some(unsigned));
    }

    #[test]
    fn every_value_survives(value in json()) {
        let text = value.to_string();
        prop_assert_eq!(&decode::<Value>(&text).unwrap(), &value);
        prop_assert_eq!(round::<Value>(&text), text);
    }

    #[test]
    fn a_fallback_survives(value in json()) {
        let text = json!({"op": "new", "value": value}).to_string();
        let query: Query = decode(&text).unwrap();
        prop_assert!(query.is_unknown());
        prop_assert_eq!(round::<Query>(&text), text);
    }

    #[test]
    fn every_enum_value_survives(word in ".*") {
        let class = Class::from(word.as_str());
        prop_assert_eq!(class.as_str(), &word);
        let text = serde_json::to_string(&word).unwrap();
        prop_assert_eq!(decode::<Class>(&text).unwrap(), class);
        prop_assert_eq!(round::<Class>(&text), text);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = decode::<Device>(&bytes);
        let _ = decode::<Block>(&bytes);
        let _ = decode::<Value>(&bytes);
    }

    #[test]
    fn no_change_of_a_text_makes_it_panic(at in 0_usize..200, byte in any::<u8>(), cut in any::<bool>()) {
        let text = r#"{"name":"d","lastSeen":null,"attributes":[],"next":{"name":1},"tags":{"a":[]},"free":{"a":[1.5]}}"#;
        let mut bytes = text.as_bytes().to_vec();
        let at = at % bytes.len();
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        if let Err(error) = decode::<Device>(&bytes) {
            prop_assert!(!error.message().is_empty());
        }
    }

    /// A wrong value is put somewhere into a tree of devices: the error names the place.
    #[test]
    fn the_path_points_to_the_error(way in prop::collection::vec((any::<bool>(), 0_usize..4), 0..8)) {
        let mut text = "5".to_owned();
        let mut path = String::new();
        for (number, (list, index)) in way.iter().enumerate().rev() {
            let before = "{\"blockType\":\"\u{1f980}\"},".repeat(*index);
            let tail = if path.is_empty() || path.starts_with('[') { path.clone() } else { format!(".{path}") };
            let key = format!("k{number}");
            (text, path) = if *list {
                (format!("[{before}{text}]"), format!("[{index}]{tail}"))
            } else {
                (format!("{{\"blockType\":\"gauge\",\"version\":\"{key}\",\"min\":1,\"inner\":{text}}}"), tail)
            };
            if !*list {
                text = text.replace(&format!("\"{key}\""), "\"1\"");
                path = format!("inner{path}");
            }
        }
        let text = text.replace(":5}", ":{\"x\":1,\"y\":\"no\"}}").replace("5]", "{\"x\":1,\"y\":\"no\"}]");
        let text = if text == "5" { r#"{"x":1,"y":"no"}"#.to_owned() } else { text };
        let path = if path.is_empty() { "y".to_owned() } else { format!("{path}.y") };
        let error = decode::<Block>(&text).unwrap_err();
        prop_assert_eq!(error.path(), path, "{}", text);
    }
}
