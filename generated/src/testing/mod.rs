//! A test double: a transport that answers from a table and refuses what was not expected.
//!
//! ```
//! use losant::testing::{Answer, Table};
//!
//! let table = Table::new()
//!     .once("device.get", Answer::json(200, r#"{"id": "d"}"#))
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

pub use answer::Answer;
pub use clock::NoPause;
pub use table::{Request, Table};

/// The name of the action that a request belongs to, as an extension of the request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ActionName(pub(crate) &'static str);
