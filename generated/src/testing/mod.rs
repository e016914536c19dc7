//! A mock transport that answers from a table and rejects unexpected calls.
//!
//! ```
//! use losant::testing::{Answer, Table, examples};
//!
//! let table = Table::new()
//!     .once("device.get", Answer::json(200, examples::DEVICE))
//!     .always("devices.get", Answer::json(503, r#"{"type": "Unavailable"}"#));
//! let client = table.client()?;
//! // … the code under test …
//! assert_eq!(table.left(), ["device.get"]);
//! # drop(client);
//! # Ok::<(), losant::Error>(())
//! ```

mod answer;
mod clock;
mod table;

use std::borrow::Cow;

pub use crate::api::examples;
pub use answer::Answer;
pub use clock::NoPause;
pub use table::{Request, Table};

/// The name of the action that a request belongs to, as an extension of the request.
#[derive(Debug, Clone)]
pub(crate) struct ActionName(pub(crate) Cow<'static, str>);
