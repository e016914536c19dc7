//! Decoding and encoding bodies.

use std::hint::black_box;

use losant::Model;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Case;

/// Our decoder against `serde_json` on the twin.
pub(crate) fn decode<Ours, Twin>(body: String) -> Case
where
    Ours: Model + Serialize,
    Twin: DeserializeOwned + Serialize,
{
    same::<Ours, Twin>(&body);
    let other = body.clone();
    Case::new(
        move || drop(black_box(losant::decode::<Ours>(black_box(&body)).expect("a body"))),
        move || drop(black_box(serde_json::from_slice::<Twin>(black_box(other.as_bytes())).expect("a body"))),
    )
}

/// The same through our `Deserialize`, for those who call `serde_json` themselves.
pub(crate) fn decode_by_serde<Ours, Twin>(body: String) -> Case
where
    Ours: DeserializeOwned,
    Twin: DeserializeOwned,
{
    let other = body.clone();
    Case::new(
        move || drop(black_box(serde_json::from_str::<Ours>(black_box(&body)).expect("a body"))),
        move || drop(black_box(serde_json::from_str::<Twin>(black_box(&other)).expect("a body"))),
    )
}

/// Our encoder against `serde_json` on the twin.
pub(crate) fn encode<Ours, Twin>(body: &str) -> Case
where
    Ours: Model + Serialize + 'static,
    Twin: DeserializeOwned + Serialize + 'static,
{
    same::<Ours, Twin>(body);
    let ours: Ours = losant::decode(body).expect("a body");
    let twin: Twin = serde_json::from_str(body).expect("a body");
    Case::new(
        move || drop(black_box(losant::encode(black_box(&ours)).expect("JSON"))),
        move || drop(black_box(serde_json::to_vec(black_box(&twin)).expect("JSON"))),
    )
}

/// The same through our `Serialize`.
pub(crate) fn encode_by_serde<Ours, Twin>(body: &str) -> Case
where
    Ours: Model + Serialize + 'static,
    Twin: DeserializeOwned + Serialize + 'static,
{
    let ours: Ours = losant::decode(body).expect("a body");
    let twin: Twin = serde_json::from_str(body).expect("a body");
    Case::new(
        move || drop(black_box(serde_json::to_vec(black_box(&ours)).expect("JSON"))),
        move || drop(black_box(serde_json::to_vec(black_box(&twin)).expect("JSON"))),
    )
}

/// Neither side may be fast by losing something.
fn same<Ours: Model + Serialize, Twin: DeserializeOwned + Serialize>(body: &str) {
    let sent: serde_json::Value = serde_json::from_str(body).expect("JSON");
    let ours: Ours = losant::decode(body).expect("a body");
    let twin: Twin = serde_json::from_str(body).expect("a body");
    assert_eq!(losant::encode(&ours).expect("JSON"), serde_json::to_vec(&ours).expect("JSON"));
    assert_eq!(serde_json::to_value(&ours).expect("JSON"), sent, "ours loses something");
    assert_eq!(serde_json::to_value(&twin).expect("JSON"), sent, "the twin loses something");
}
