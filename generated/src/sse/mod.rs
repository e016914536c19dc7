//! Server-sent events.
//!
//! The decoder is part of this crate, because existing ones either have no limit on the length of a line or an
//! event, or depend on an HTTP client.

mod decoder;
mod event;
mod events;
mod session;

pub use event::{EventOutput, RawEvent, UnknownEvent, decode_events};
pub use events::EventStream;
pub(crate) use session::{Session, open};
