//! What is measured: each case is done by this crate and by a twin, which is what somebody would write by
//! hand with reqwest and serde's derive. A case that is made checks that both do the same.

mod body;
mod call;
mod json;
mod models;
pub(crate) mod server;

/// One thing to do, both ways.
pub(crate) struct Case {
    /// By this crate.
    pub(crate) ours: Box<dyn Fn()>,
    /// By hand.
    pub(crate) twin: Box<dyn Fn()>,
}

impl Case {
    fn new(ours: impl Fn() + 'static, twin: impl Fn() + 'static) -> Self {
        Self { ours: Box::new(ours), twin: Box::new(twin) }
    }
}

/// The names of all cases.
pub(crate) const NAMES: &[&str] = &[
    "build a request",
    "build a request with a body",
    "decode a small body",
    "decode a large body",
    "decode a large body, keys sorted",
    "decode a deep body",
    "decode a large body by serde_json",
    "encode a small body",
    "encode a large body",
    "encode a large body by serde_json",
    "whole call",
    "ten pages of a list",
];

/// How many pages the last case reads.
pub(crate) const PAGES: u32 = 10;

/// The case of a name.
///
/// # Panics
/// When there is none, or ours and the twin differ in what they do.
pub(crate) fn case(name: &str) -> Case {
    use losant::models as ours;
    use models as twin;

    match name {
        "build a request" => call::build(),
        "build a request with a body" => call::build_with_body(),
        "decode a small body" => json::decode::<ours::Device, twin::Device>(body::device()),
        "decode a large body" => json::decode::<ours::Devices, twin::Devices>(body::devices()),
        "decode a large body, keys sorted" => {
            json::decode::<ours::Devices, twin::Devices>(body::sorted(&body::devices()))
        }
        "decode a deep body" => json::decode::<ours::AdvancedDeviceQuery, twin::Query>(body::query()),
        "decode a large body by serde_json" => {
            json::decode_by_serde::<ours::Devices, twin::Devices>(body::devices())
        }
        "encode a small body" => json::encode::<ours::Device, twin::Device>(&body::device()),
        "encode a large body" => json::encode::<ours::Devices, twin::Devices>(&body::devices()),
        "encode a large body by serde_json" => {
            json::encode_by_serde::<ours::Devices, twin::Devices>(&body::devices())
        }
        "whole call" => call::whole(),
        "ten pages of a list" => call::pages(),
        _ => panic!("no case is called {name}"),
    }
}
