//! Models behind other formats than JSON: some hand out options, new types and wide integers as such, and some answer
//! every request with what is there.

use losant::{Model, Number, Scalar, Value, decode};
use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde_json::json;
use tests::model::{Area, Block, Device, Keyed, Point};

/// A value as a format holds it.
#[derive(Debug, Clone)]
enum Held {
    Unit,
    None,
    Some(Box<Self>),
    NewType(Box<Self>),
    Bool(bool),
    Whole(i64),
    Wide(u128),
    Float(f64),
    Text(String),
    Bytes(Vec<u8>),
    List(Vec<Self>),
    Map(Vec<(Self, Self)>),
}

/// How a format holds null, and whatever is not.
type Wraps = (Held, fn(Held) -> Held);

impl Held {
    fn of(value: &Value, wraps: &Wraps) -> Self {
        let held = match value {
            Value::Null => return wraps.0.clone(),
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => Self::Whole(whole),
                None => Self::Float(number.as_f64().unwrap()),
            },
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(items) => Self::List(items.iter().map(|item| Self::of(item, wraps)).collect()),
            Value::Object(entries) => Self::Map(
                entries
                    .iter()
                    .map(|(key, value)| (Self::Text(key.clone()), Self::of(value, wraps)))
                    .collect(),
            ),
        };
        wraps.1(held)
    }

    /// What is in the wraps.
    fn inner(self) -> Self {
        match self {
            Self::Some(inner) | Self::NewType(inner) => inner.inner(),
            other => other,
        }
    }
}

impl IntoDeserializer<'_, Error> for Held {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// A request for a certain kind goes through the wraps, as in formats that have them.
macro_rules! inside {
    ($($request:ident)*) => {$(
        fn $request<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.inner().deserialize_any(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Held {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Unit => visitor.visit_unit(),
            Self::None => visitor.visit_none(),
            Self::Some(inner) => visitor.visit_some(*inner),
            Self::NewType(inner) => visitor.visit_newtype_struct(*inner),
            Self::Bool(value) => visitor.visit_bool(value),
            Self::Whole(value) => visitor.visit_i64(value),
            Self::Wide(value) => visitor.visit_u128(value),
            Self::Float(value) => visitor.visit_f64(value),
            Self::Text(text) => visitor.visit_string(text),
            Self::Bytes(bytes) => visitor.visit_byte_buf(bytes),
            Self::List(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
            Self::Map(entries) => visitor.visit_map(MapDeserializer::new(entries.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::NewType(_) => visitor.visit_some(self),
            other => other.deserialize_any(visitor),
        }
    }

    inside! { deserialize_bool deserialize_str deserialize_string deserialize_seq deserialize_map deserialize_identifier }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct struct enum ignored_any
    }
}

fn plain(value: &Value) -> Held {
    Held::of(value, &(Held::Unit, |held| held))
}

/// Whichever way the format holds it, it is the model that its JSON is.
fn read_as_json<T: Model + DeserializeOwned + PartialEq>(value: &Value) {
    let model: T = decode(value.to_string()).unwrap();
    let wraps: [Wraps; 4] = [
        (Held::Unit, |held| held),
        (Held::None, |held| held),
        (Held::None, |held| Held::Some(held.into())),
        (Held::Unit, |held| Held::NewType(held.into())),
    ];
    for wraps in wraps {
        let held = Held::of(value, &wraps);
        assert_eq!(T::deserialize(held.clone()).unwrap(), model, "{held:?}");
    }
}

#[test]
fn a_model_is_the_same_in_every_format() {
    read_as_json::<Device>(&json!({
        "name": "d", "lastSeen": null, "description": "x", "parentId": "p", "kind": "device",
        "deviceClass": "gateway", "serial": 5, "load": 0.5, "on": true, "password": "p",
        "attributes": [{ "name": "a", "dataType": "x", "bits": 0.5, "more": 5 }],
        "tags": { "a": null, "b": 1.5, "c": "t", "d": true },
        "next": { "name": "n", "lastSeen": "2018", "attributes": [], "new": [1, null] },
        "free": { "a": [9_007_199_254_740_993_i64, null, { "b": "c" }] },
    }));
    read_as_json::<Device>(&json!({
        "name": "d", "lastSeen": null, "description": null, "parentId": null, "deviceClass": null, "serial": null,
        "load": null, "on": null, "attributes": [], "tags": null, "next": null, "free": [null],
    }));
    read_as_json::<Keyed>(
        &json!({ "parts": { "a": { "size": 1 } }, "tags": { "k": ["1", "2"] }, "lists": null }),
    );
    read_as_json::<Keyed>(&json!({ "parts": [{ "name": "a" }], "tags": null, "lists": { "a": ["b"] } }));
    // Not even null is of a branch of this one.
    read_as_json::<Area>(&Value::Null);
    read_as_json::<Value>(&Value::Null);
    for block in [json!(["t", [7, null]]), json!({ "x": 1, "y": 2 }), json!("t"), json!(true), json!(0.5)] {
        read_as_json::<Block>(&block);
    }
}

/// Beyond 64 bits there are floats only, as for such digits in JSON.
#[test]
fn a_wide_integer_is_the_nearest_number() {
    let wide = || Held::Wide(1 << 70);
    let float = 1_180_591_620_717_411_303_424.0;
    assert_eq!(Number::deserialize(wide()).unwrap(), float);
    assert_eq!(Scalar::deserialize(wide()).unwrap(), Scalar::from(float));
    let Held::Map(mut device) = plain(&json!({ "name": "d", "lastSeen": null, "attributes": [] })) else {
        panic!()
    };
    device.push((Held::Text("free".into()), Held::List(vec![wide()])));
    let device = Device::deserialize(Held::Map(device)).unwrap();
    assert_eq!(device.free, Some(json!([float])));
}

#[test]
fn what_json_has_not_is_an_error_that_says_what_was_expected() {
    fn message<T: DeserializeOwned>(held: Held) -> String {
        T::deserialize(held).map(drop).unwrap_err().to_string()
    }
    let device = |key: &str, value: Held| {
        let Held::Map(mut entries) = plain(&json!({ "name": "d", "lastSeen": null, "attributes": [] }))
        else {
            panic!()
        };
        entries.push((Held::Text(key.to_owned()), value));
        message::<Device>(Held::Map(entries))
    };
    let bytes = || Held::Bytes(vec![1]);
    assert_eq!(message::<Number>(bytes()), "invalid type: byte array, expected a value");
    assert_eq!(device("free", Held::List(vec![bytes()])), "invalid type: byte array, expected a value");
    assert_eq!(device("description", Held::Whole(5)), "invalid type: integer `5`, expected text or null");
    assert_eq!(device("description", bytes()), "invalid type: byte array, expected text or null");
    assert_eq!(device("on", Held::Whole(5)), "invalid type: a number, expected true or false");
    let numbered = Held::Map(vec![(Held::Whole(1), Held::Whole(2))]);
    assert_eq!(message::<Point>(numbered), "invalid type: integer `1`, expected a key");
    // The name under which the parser of JSON hands out the text of a value.
    let token = Held::Text("$serde_json::private::RawValue".into());
    let raw = Held::Map(vec![(token, Held::Whole(5))]);
    assert_eq!(message::<Number>(raw), "invalid type: integer `5`, expected text");
    let keyed = Held::Map(vec![(Held::Text("parts".into()), Held::Text("a".into()))]);
    assert_eq!(message::<Keyed>(keyed), "invalid type: string \"a\", expected a list or an object");
}
