//! A typed client for the Losant REST API.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod api;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
pub mod clock;
#[doc(hidden)]
pub mod contract;
#[cfg(feature = "client")]
mod error;
#[doc(hidden)]
pub mod model;
#[cfg(feature = "client")]
mod multipart;
#[cfg(feature = "client")]
mod pagination;
#[cfg(feature = "client")]
mod pending;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod send;
#[cfg(feature = "client")]
mod sse;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "client")]
mod trace;
#[cfg(feature = "client")]
pub mod transport;

pub use api::models;
#[cfg(feature = "client")]
pub use api::resources;
#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use error::{Error, ErrorKind};
pub use model::{
    DecodeError, DecodeFault, Model, NotANumber, Nullable, Number, Scalar, Secret, Timestamp, UnknownValue,
    UnknownWord, decode, encode,
};
#[cfg(feature = "client")]
pub use multipart::FilePart;
#[cfg(feature = "client")]
pub use pagination::{Items, Pages};
#[cfg(feature = "client")]
pub use pending::Pending;
#[cfg(feature = "client")]
pub use request::QueryValue;
#[cfg(feature = "client")]
pub use response::Reply;
#[cfg(feature = "client")]
pub use retry::RetryPolicy;
pub use serde_json::Value;
#[cfg(feature = "client")]
pub use sse::{Events, UnknownEvent};

/// The examples of the README, so that they compile.
#[cfg(all(doctest, feature = "reqwest", feature = "all"))]
#[doc = include_str!("../../README.md")]
struct Readme;
