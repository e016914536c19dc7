//! The interface of the generated code to the runtime: descriptions of actions, and the macros that implement
//! their calls.
//!
//! Not part of the public API: only `src/api/` and the tests use it.

#[cfg(feature = "client")]
mod blocking;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod login;
#[cfg(feature = "client")]
mod metadata;
#[cfg(feature = "client")]
mod names;
#[cfg(feature = "client")]
mod paging;
#[cfg(feature = "client")]
mod stream;

#[cfg(feature = "client")]
pub use metadata::{Action, ErrorFields, Metadata, Retry};
#[cfg(feature = "client")]
pub use names::{RESERVED_CALL, RESERVED_CLIENT};

#[cfg(feature = "client")]
pub use crate::client::Client;
pub use crate::model::{
    EpochMillis, Model, Nullable, Number, Scalar, Secret, Timestamp, UnknownValue, UnknownWord,
};
#[cfg(feature = "client")]
pub use crate::multipart::FilePart;
#[cfg(feature = "client")]
pub use crate::request::{Argument, Call, OptionalArgument, QueryValue};
#[cfg(feature = "client")]
pub use crate::response::UnknownResponse;
#[cfg(feature = "client")]
pub use crate::sse::UnknownEvent;
#[cfg(feature = "client")]
pub use crate::{call, login, outcome, pages, stream};
pub use crate::{list, record, string_enum, union, value_enum};
#[cfg(feature = "client")]
pub use http::Method;
pub use serde_json::Value;
pub use std::collections::BTreeMap;

/// Used by the macros of models.
pub use crate::model;

/// Used by the macros of calls.
#[cfg(feature = "client")]
pub mod support {
    pub use crate::error::Error;
    pub use crate::pagination::{Batch, Count, Items, List, PageInfo, Pages, Paging, Style, fingerprint};
    pub use crate::pending::Pending;
    pub use crate::response::{
        Answer, Output, Reply, TokenField, decode_json, decode_login, decode_nothing, decode_reply,
    };
    pub use crate::retry::RetryPolicy;
    pub use crate::sse::{EventOutput, Events, RawEvent, decode_events};
    pub use std::result::Result;
    pub use std::time::Duration;
}

/// A builder for a client of another API, for tests.
#[cfg(feature = "client")]
pub fn client_for(metadata: &'static Metadata) -> crate::ClientBuilder {
    crate::ClientBuilder::new(metadata)
}
