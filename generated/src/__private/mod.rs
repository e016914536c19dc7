//! The interface between the generated code and the runtime: descriptions of actions, and the macros that implement
//! their calls and models.
//!
//! What the macros write is `#[inline]`: it is compiled with the application, and only the calls and models that it
//! uses. Without that, all of it would be compiled with the library, for every application.
//!
//! Not part of the public API: only `src/api/` and the tests use it, and anything in it may change in any release.
#![allow(unused_macros)] // an API without logins needs no `login!`

#[cfg(feature = "client")]
mod action;
#[cfg(feature = "client")]
mod call;
mod metadata;

#[cfg(feature = "client")]
pub use action::{Action, Retry};
pub use metadata::{ErrorFields, Metadata};

#[cfg(feature = "client")]
pub use crate::client::Client;
pub use crate::model::*; // its macros too, inside of the crate
#[cfg(feature = "client")]
pub use crate::multipart::FilePart;
#[cfg(feature = "client")]
pub use crate::request::{Argument, Call, OptionalArgument, QueryValue};
#[cfg(feature = "client")]
pub use crate::response::UnknownResponse;
#[cfg(feature = "client")]
pub use crate::sse::UnknownEvent;
#[cfg(feature = "client")]
pub use http::Method;
pub use serde_json::Value;
pub use std::collections::BTreeMap;

// The macros stay inside the crate, except under a feature for the tests, which have samples of generated code in another
// crate: macros can be exported from the root only.
#[cfg(all(feature = "client", feature = "__macros"))]
pub use crate::{anonymous, blocking, call, login, outcome, pages, stream};
#[cfg(feature = "__macros")]
pub use crate::{
    both_ways, debug_branches, from_branch, id, into_query, list, object_form, record, rest, setter,
    string_enum, union, value_enum, when,
};
#[cfg(all(feature = "client", not(feature = "__macros")))]
#[allow(unused_imports)] // an API without lists needs no `pages!`
pub(crate) use call::{anonymous, blocking, call, login, outcome, pages, stream};

/// Used by the macros of calls.
#[cfg(feature = "client")]
pub mod support {
    #[cfg(feature = "blocking")]
    pub use crate::blocking::BlockingIter;
    pub use crate::error::Error;
    pub use crate::pagination::{
        Batch, Count, ItemStream, List, PageInfo, PageStream, Paging, Style, fingerprint,
    };
    pub use crate::response::{
        Output, RawResponse, Response, ResponseFuture, TokenField, decode_json, decode_login,
    };
    pub use crate::retry::RetryPolicy;
    pub use crate::sse::{EventOutput, EventStream, RawEvent, decode_events};
    pub use std::result::Result;
    pub use std::time::Duration;

    /// Blocks until the result is there.
    ///
    /// # Errors
    /// Those of the call; and an error on a thread that runs async tasks, where blocking is not possible.
    #[cfg(feature = "blocking")]
    pub fn wait<T>(future: ResponseFuture<T>) -> Result<T, Error> {
        crate::blocking::wait(future)
    }

    /// The stream as an iterator that blocks.
    #[cfg(feature = "blocking")]
    pub fn blocking_iter<S>(stream: S) -> BlockingIter<S> {
        BlockingIter::new(stream)
    }
}

/// A builder for a client of another API, for tests.
#[cfg(feature = "client")]
pub fn client_for(metadata: &'static Metadata) -> crate::ClientBuilder {
    crate::ClientBuilder::new(metadata)
}
