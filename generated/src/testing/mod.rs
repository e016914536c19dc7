//! A mock transport that answers from a table and rejects unexpected calls.
//!
//! ```
//! use losant::testing::{MockResponse, MockTransport, examples};
//!
//! let table = MockTransport::new()
//!     .expect_once("device.get", MockResponse::json(200, examples::DEVICE))
//!     .expect("devices.get", MockResponse::json(503, r#"{"type": "Unavailable"}"#));
//! let client = table.client()?;
//! // … the code under test …
//! assert_eq!(table.unmet(), ["device.get"]);
//! # drop(client);
//! # Ok::<(), losant::Error>(())
//! ```

mod answer;
mod clock;
mod table;

use std::borrow::Cow;

pub use crate::api::examples;
pub use answer::MockResponse;
pub use clock::InstantClock;
pub use table::{MockTransport, RecordedRequest};

/// The name of the action that a request belongs to, as an extension of the request.
#[derive(Debug, Clone)]
pub(crate) struct ActionName(pub(crate) Cow<'static, str>);
