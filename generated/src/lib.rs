//! A typed client for the Losant REST API.
//!
#![cfg_attr(feature = "client", doc = include_str!("client/overview.md"))]
//!
#![cfg_attr(all(feature = "reqwest", feature = "all"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "reqwest", feature = "all")), doc = "```ignore")]
//! # async fn f() -> Result<(), losant::Error> {
//! let client = losant::Client::builder().access_token("my-access-token").build()?;
//!
//! let mut devices = client.devices().get("my-application-id").items();
//! while let Some(device) = devices.next().await {
//!     println!("{}", device?.name.unwrap_or_default());
//! }
//!
//! match client.device().get("my-application-id", "my-device-id").send().await {
//!     Ok(device) => println!("{device:?}"),
//!     Err(error) if error.is_not_found() => println!("{error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(()) }
//! ```
//!
//! # Features
//!
//! `client` (default) adds the calls; without it there are only the [`models`], with no HTTP and no async
//! dependency. `all` (default) compiles every group of resources; each group is a feature of its own. Types only:
//! `default-features = false, features = ["all"]`.
//!
//! `rustls` (default) adds the built-in transport, which is reqwest, with TLS; `native-tls` and `rustls-no-provider`
//! choose another TLS as they do for reqwest, and `reqwest` alone has none. `tower` makes a transport of any
//! `tower::Service`.
//!
//! `blocking` adds the same calls without async, with the suffix `_blocking`; `tracing` a span for each call; `testing`
//! a mock transport and the examples of the documentation; `jiff`, `chrono` and `time` conversions of times to and from
//! the types of those crates.
//!
#![cfg_attr(all(feature = "client", feature = "all"), doc = include_str!("api/overview.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::todo,
        clippy::unimplemented,
        clippy::unreachable,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

// Before `api`: rustdoc lists the methods of `Client` in the order of the modules that hold them.
#[cfg(feature = "client")]
mod client;

#[doc(hidden)]
pub mod __private;
mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
pub mod clock;
#[cfg(feature = "client")]
mod error;
mod model;
#[cfg(feature = "client")]
mod multipart;
#[cfg(feature = "client")]
mod pagination;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod send;
mod server_text;
#[cfg(feature = "client")]
mod sse;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "client")]
mod trace;
#[cfg(feature = "client")]
pub mod transport;

#[cfg_attr(all(test, not(rust_analyzer)), cfg(false))]
pub use api::models;
#[cfg(feature = "client")]
#[cfg_attr(all(test, not(rust_analyzer)), cfg(false))]
pub use api::resources;
#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use error::{Error, ErrorKind};
#[cfg(feature = "client")]
pub use http;
#[cfg(feature = "client")]
pub use http::{Method, StatusCode};
pub use model::{
    DecodeError, DecodeErrorKind, DurationMillis, EpochMillis, IntoArgument, Model, Nullable, Number,
    ParseNumberError, ParseTimestampError, Scalar, Secret, Timestamp, TryFromNumberError, UnknownValue,
    UnknownVariant, decode, encode,
};
#[cfg(feature = "client")]
pub use multipart::FilePart;
#[cfg(feature = "client")]
pub use pagination::{ItemStream, PageStream};
#[cfg(feature = "client")]
pub use request::{Argument, OptionalArgument, QueryValue, RequestBuilder};
#[cfg(feature = "client")]
pub use response::{Response, ResponseFuture, UnknownResponse};
#[cfg(feature = "client")]
pub use retry::RetryPolicy;
pub use serde_json::Value;
#[cfg(feature = "client")]
pub use sse::{EventStream, UnknownEvent};

/// The examples of the README, so that they compile.
#[cfg(all(doctest, feature = "reqwest", feature = "testing", feature = "all"))]
#[doc = include_str!("../../README.md")]
struct Readme;

/// What must not compile, each beside what does.
#[cfg(all(doctest, feature = "reqwest", feature = "testing", feature = "all"))]
#[doc = include_str!("../examples/misuse.md")]
struct Misuse;
