//! Calls of undocumented endpoints: any type of serde's, under the limits and rules of documented calls.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use losant::models::{Device, Devices};
use losant::testing::{InstantClock, MockResponse, MockTransport};
use losant::{Client, Error, ErrorKind, Method, Number, Scalar, Value};
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

fn client(body: impl Into<Vec<u8>>) -> Client {
    let mock = MockTransport::new().expect("GET /x", MockResponse::json(200, body.into()));
    Client::builder().access_token("secret-canary").clock(InstantClock).transport(mock).build().unwrap()
}

fn call<T: DeserializeOwned>(body: impl Into<Vec<u8>>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(client(body).request(Method::GET, "/x").send())
}

#[derive(Debug, PartialEq, Deserialize)]
enum Shape {
    Unit,
    New(i64),
    Pair(i64, String),
    Named { a: Option<bool>, b: Vec<u8> },
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    A { value: f64 },
    B(BTreeMap<String, Value>),
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u8),
    Text(String),
    Other(Value),
}

#[derive(Debug, PartialEq, Deserialize)]
struct Wrapper(i64);

#[derive(Debug, PartialEq, Deserialize)]
struct Unit;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Strict {
    first_name: Cow<'static, str>,
    #[serde(default)]
    size: Option<u32>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Flat {
    a: i64,
    #[serde(flatten)]
    rest: HashMap<String, Value>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Holder {
    device: Device,
    number: Number,
    scalars: Vec<Scalar>,
}

/// Whether the client reads what `serde_json` reads, and refuses what it refuses.
fn same<T: DeserializeOwned + PartialEq + Debug>(bodies: &[&str]) {
    for body in bodies {
        let (ours, theirs) = (call::<T>(*body), serde_json::from_str::<T>(body));
        assert_eq!(ours.as_ref().ok(), theirs.as_ref().ok(), "{body}: {ours:?} {theirs:?}");
        assert!(ours.is_ok() || ours.unwrap_err().kind() == ErrorKind::Decode);
    }
}

#[test]
fn every_type_is_decoded_as_serde_json_does() {
    same::<()>(&["null", "1", "[]"]);
    same::<Unit>(&["null", "{}", "[]"]);
    same::<bool>(&["true", " false\n", "0", "\"true\""]);
    same::<i8>(&["-128", "127", "128", "1.0", "\"1\"", "null"]);
    same::<u64>(&["0", "18446744073709551615", "18446744073709551616", "-1", "1e3"]);
    same::<i128>(&["170141183460469231731687303715884105727", "-5", "1.5", "[]"]);
    same::<u128>(&["340282366920938463463374607431768211455", "0", "-1"]);
    same::<f32>(&["0.5", "-1", "1e400", "null"]);
    same::<char>(&["\"a\"", "\"\\u00e4\"", "\"ab\"", "97"]);
    same::<String>(&[r#""a\n\"\u00e4\ud83d\ude00""#, "\"\"", "5", "null"]);
    same::<Option<Option<i64>>>(&["null", "5", "\"x\""]);
    same::<(i64, String)>(&[r#"[1,"a"]"#, r"[1]", r#"[1,"a",2]"#, "{}"]);
    same::<[u8; 2]>(&["[1,2]", "[1]", "[1,2,3]"]);
    same::<Vec<Vec<i64>>>(&["[]", " [ [ 1 , 2 ] , [ ] ] ", "[[1,2],3]", "[", "[1,]", "[1 2]"]);
    same::<BTreeMap<i64, bool>>(&[r#"{"1":true,"-2":false}"#, r#"{"a":true}"#, "[]"]);
    same::<BTreeMap<u8, i64>>(&[r#"{"300":1}"#, r#"{"3":1,"3":2}"#]);
    same::<BTreeMap<bool, i64>>(&[r#"{"true":1}"#, r#"{"yes":1}"#]);
    same::<BTreeMap<char, i64>>(&[r#"{"\u00e4":1}"#, r#"{"ab":1}"#]);
    same::<HashMap<Option<String>, Option<bool>>>(&[r#"{"a":null}"#]);
    same::<Shape>(&[
        r#""Unit""#,
        r#"{"Unit":null}"#,
        r#"{"New":5}"#,
        r#"{"Pair":[1,"a"]}"#,
        r#"{"Named":{"a":null,"b":[1]}}"#,
        r#"{"Named":[true,[]]}"#,
        r#""New""#,
        r#"{"New":5,"Unit":null}"#,
        "{}",
        "5",
    ]);
    same::<Tagged>(&[r#"{"type":"A","value":1}"#, r#"{"x":[1],"type":"B"}"#, r#"{"type":"C"}"#]);
    same::<Untagged>(&["5", "300", "\"a\"", "[{}]", "null"]);
    same::<Wrapper>(&["5", "\"5\""]);
    same::<Strict>(&[
        r#"{"firstName":"a\n","size":5}"#,
        r#"["a",null]"#,
        r#"{"firstName":"a","other":1}"#,
        r#"{"size":1}"#,
    ]);
    same::<Flat>(&[r#"{"b":[1,{"c":null}],"a":5,"d":"x"}"#, r#"{"b":1}"#]);
    same::<Holder>(&[
        r#"{"device":{"name":"d","tags":[{"key":"a","value":"b"}]},"number":1.5,"scalars":["a",1,true,null]}"#,
        r#"{"device":{"name":5},"number":1.5,"scalars":[]}"#,
    ]);
    same::<Value>(&[r#"{"a":[1,-2,0.5,true,null,"x"],"a":{"b":{}}}"#, "-0", "1e400", "x", "{]"]);
    let raw: Box<RawValue> = call(r#" { "a" : [ 1.50 , "]" ] } "#).unwrap();
    assert_eq!(raw.get(), r#"{ "a" : [ 1.50 , "]" ] }"#);
    let raw: BTreeMap<String, Box<RawValue>> = call(r#"{"a":1.50,"b":"x","c":[]}"#).unwrap();
    assert_eq!(["a", "b", "c"].map(|key| raw[key].get()), ["1.50", "\"x\"", "[]"]);
    assert_eq!(call::<Option<Value>>("").unwrap(), None);
    assert_eq!(call::<Vec<i64>>("\u{feff}[1]").unwrap(), [1]);
    assert_eq!(call::<Value>(r#"["\ud83d"]"#).unwrap()[0], "\u{fffd}");
    assert!(call::<Value>(*b"[\"\xff\"]").is_err());
}

proptest! {
    #[test]
    fn y4_a_float_keeps_every_digit(bits in any::<u64>()) {
        let float = f64::from_bits(bits);
        prop_assume!(float.is_finite());
        let text = format!("{float:?}");
        let value: Value = call(format!("[{text}]")).unwrap();
        prop_assert_eq!(&value, &losant::decode::<Value>(format!("[{text}]")).unwrap());
        prop_assert_eq!(value[0].as_f64(), Some(float));
        prop_assert_eq!(call::<f64>(text.clone()).unwrap().to_bits(), bits);
        prop_assert_eq!(call::<Number>(text).unwrap().as_f64().to_bits(), bits);
    }
}

#[test]
fn y4_whole_numbers_of_models_are_exact_in_any_type() {
    for (text, whole) in [
        ("9007199254740993.0", Some(9_007_199_254_740_993_i64)),
        ("1e18", Some(10_i64.pow(18))),
        ("1.5", None),
    ] {
        let body = format!(r#"{{"count":{text}}}"#);
        let count = |devices: Devices| devices.count.unwrap();
        let decoded = losant::decode::<Devices>(&body).ok();
        assert_eq!(call::<Devices>(body.clone()).ok(), decoded, "{text}");
        assert_eq!(call::<(Devices,)>(format!("[{body}]")).ok().map(|(devices,)| devices), decoded, "{text}");
        assert_eq!(decoded.map(count).and_then(|count| Number::from(count).as_i64()), whole, "{text}");
    }
}

/// Behind serde's buffer there is only the float, which may stand for a neighbour.
#[test]
fn y4_whole_numbers_behind_a_buffer_are_none_rather_than_others() {
    #[derive(Debug, Deserialize)]
    #[serde(untagged)]
    enum Buffered {
        Devices(Devices),
    }
    let count = |text: &str| {
        let Buffered::Devices(devices) = call(format!(r#"{{"count":{text}}}"#)).ok()?;
        devices.count.and_then(|count| Number::from(count).as_i64())
    };
    for (text, whole) in [("5", Some(5)), ("5.0", Some(5)), ("9007199254740995.0", None), ("1e18", None)] {
        assert_eq!(count(text), whole, "{text}");
    }
}

/// Never something else than what was sent: data, or an error that says why.
#[test]
fn y7_private_keys_of_the_parser_mean_nothing() {
    let key = "$serde_json::private::RawValue";
    let evil = format!(r#"{{"{key}":"{{\"admin\":true}}"}}"#);
    let map: BTreeMap<String, String> = call(&*evil).unwrap();
    assert_eq!(map[key], "{\"admin\":true}");
    let model: losant::models::DataTableRow = call(&*evil).unwrap();
    assert_eq!(model, losant::decode(&evil).unwrap());
    for body in [evil.clone(), format!("[{{\"a\":{evil}}}]")] {
        let error = call::<Value>(&*body).unwrap_err();
        assert!(error.to_string().contains("begins with one that serde_json reserves"), "{error}");
        // The way that is left.
        assert_eq!(losant::decode::<Value>(error.body()).unwrap().to_string(), body);
    }
    let first = format!(r#"{{"a":1,"{key}":"[]"}}"#);
    assert_eq!(call::<Value>(&*first).unwrap().to_string(), first_sorted(&first));
}

fn first_sorted(text: &str) -> String {
    losant::decode::<Value>(text).unwrap().to_string()
}

#[test]
fn l4_deep_json_is_an_error_for_any_type() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let body = |depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert!(call::<Value>(body(128)).is_ok());
        for depth in [129, 100_000] {
            let error = call::<Value>(body(depth)).unwrap_err();
            assert!(error.to_string().contains("nested too deeply"), "{error}");
            let error = call::<Strict>(format!(r#"{{"x":{}}}"#, body(depth))).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            let device: Result<Device, _> = call(format!(r#"{{"x":{}}}"#, body(depth)));
            assert!(device.unwrap_err().to_string().contains("nested too deeply"));
        }
    }
}
