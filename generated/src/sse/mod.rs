//! Server-sent events.
//!
//! The decoder is our own: the crates for it either keep a line or an event of any length in memory,
//! or bring an HTTP client.

mod decoder;
mod event;
mod events;
mod session;

pub use event::{EventOutput, RawEvent, UnknownEvent, decode_events};
pub use events::Events;
pub(crate) use session::{Session, open};
