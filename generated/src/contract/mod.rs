//! What machine code says to the runtime: descriptions of actions, and the macros that turn a
//! described call into one that can be sent.
//!
//! Not part of the crate's public promise: only `src/api/` and the crate's own tests use it.

mod about;
mod call;
mod login;
mod names;
mod paging;
mod stream;

pub use about::{About, Action, ErrorFields, Retry};
pub use names::{RESERVED_CALL, RESERVED_CLIENT};

pub use crate::client::Client;
pub use crate::multipart::FilePart;
pub use crate::request::{Call, QueryValue};
pub use crate::sse::UnknownEvent;
pub use crate::{call, login, outcome, pages, stream};
pub use http::Method;
pub use serde_json::Value;
pub use std::collections::BTreeMap;

/// What the macros need and nobody writes out.
pub mod support {
    pub use crate::error::Error;
    pub use crate::pagination::{Batch, Count, Facts, Items, List, Pages, Paging, Style};
    pub use crate::pending::Pending;
    pub use crate::response::{
        Answer, Output, Reply, TokenField, decode_json, decode_login, decode_nothing, decode_reply,
    };
    pub use crate::retry::RetryPolicy;
    pub use crate::sse::{EventOutput, Events, RawEvent, decode_events};
    pub use std::result::Result;
    pub use std::time::Duration;
}

/// A builder for a client of another API: for tests that bring their own.
pub fn client_for(about: &'static About) -> crate::ClientBuilder {
    crate::ClientBuilder::new(about)
}
