//! A decoder of server-sent events as defined by the HTML standard, with a size limit.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Buf, Bytes};

/// How many bytes of an event beyond the limit are skipped before it counts as endless.
const MOST_SKIPPED: usize = 64 << 20;

/// One event with its data as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// Its name; `message` when the server gives none.
    pub(crate) name: String,
    /// Its data.
    pub(crate) data: String,
    /// Its id, or that of the last event that had one.
    pub(crate) id: Option<Arc<str>>,
}

/// An event or a line is larger than allowed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// Decodes events from chunks of any size, one at a time.
pub(crate) struct Decoder {
    cap: usize,
    line: Vec<u8>,
    /// The beginning of the line was dropped, for it is larger than the cap.
    cut: bool,
    /// The last byte was a carriage return: a line feed now belongs to it.
    after_return: bool,
    first_line: bool,
    name: String,
    data: String,
    /// The id of the event itself.
    id: Option<Arc<str>>,
    last_id: Option<Arc<str>>,
    /// The event is larger than the cap: so many bytes of it were skipped.
    skipped: Option<usize>,
    retry: Option<Duration>,
}

impl Decoder {
    /// A decoder that resumes after the event with this id.
    pub(crate) fn new(cap: usize, last_id: Option<Arc<str>>) -> Self {
        Self {
            cap,
            line: Vec::new(),
            cut: false,
            after_return: false,
            first_line: true,
            name: String::new(),
            data: String::new(),
            id: None,
            last_id,
            skipped: None,
            retry: None,
        }
    }

    /// The id of the last event that had one. An event that is skipped counts as soon as its id is known: its error is
    /// reported, and another connection is to go on behind it.
    pub(crate) fn last_id(&self) -> Option<&Arc<str>> {
        self.id.as_ref().filter(|_| self.skipped.is_some()).or(self.last_id.as_ref())
    }

    /// The pause before a new connection that the server asks for.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Whether an event that is skipped does not come to an end.
    pub(crate) fn is_endless(&self) -> bool {
        self.skipped.is_some_and(|skipped| skipped > MOST_SKIPPED)
    }

    /// Resets for a new connection: an incomplete event is discarded.
    pub(crate) fn restart(&mut self) {
        let retry = self.retry;
        *self = Self::new(self.cap, self.last_id().cloned());
        self.retry = retry;
    }

    /// Takes what was read of an event that is too large: its data, and the unfinished line.
    pub(crate) fn take_unfinished(&mut self) -> Vec<u8> {
        let mut read = std::mem::take(&mut self.data).into_bytes();
        read.append(&mut self.line);
        read
    }

    /// Takes bytes up to the end of the next event, or all of them.
    ///
    /// # Errors
    /// When an event is too large, once. It is skipped, and those behind it follow.
    pub(crate) fn next(&mut self, bytes: &mut Bytes) -> Option<Result<Decoded, TooLarge>> {
        while let Some(first) = bytes.first() {
            if std::mem::take(&mut self.after_return) && *first == b'\n' {
                bytes.advance(1);
                continue;
            }
            let end = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(bytes.len());
            let added = self.add(bytes.get(..end).unwrap_or_default());
            bytes.advance(end);
            if added.is_err() {
                return Some(Err(TooLarge));
            }
            let Some(end) = bytes.first() else { break };
            self.after_return = *end == b'\r';
            bytes.advance(1);
            if let Some(event) = self.end_line() {
                return Some(Ok(event));
            }
        }
        None
    }

    /// Adds a piece to the line, unless the event becomes too large by it.
    fn add(&mut self, piece: &[u8]) -> Result<(), TooLarge> {
        let line = self.line.len() + piece.len();
        if let Some(skipped) = &mut self.skipped {
            // Its lines are read on one by one, for one may be the id.
            *skipped = skipped.saturating_add(piece.len());
            self.cut |= line > self.cap;
        } else {
            let id = self.id.as_ref().map_or(0, |id| id.len());
            if line + self.data.len() + self.name.len() + id > self.cap {
                (self.skipped, self.cut) = (Some(piece.len()), true);
                return Err(TooLarge);
            }
        }
        if self.cut {
            self.line.clear();
        } else {
            self.line.extend_from_slice(piece);
        }
        Ok(())
    }

    /// The event that ends with this line.
    fn end_line(&mut self) -> Option<Decoded> {
        let mut line = std::mem::take(&mut self.line);
        let first = std::mem::take(&mut self.first_line);
        let event = if std::mem::take(&mut self.cut) {
            None
        } else {
            let bare = if first { line.strip_prefix(b"\xef\xbb\xbf") } else { None };
            self.line(bare.unwrap_or(&line))
        };
        line.clear();
        self.line = line; // keeps its room for the next one
        event
    }

    fn line(&mut self, line: &[u8]) -> Option<Decoded> {
        if line.is_empty() {
            return self.dispatch();
        }
        let line = String::from_utf8_lossy(line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" | "data" if self.skipped.is_some() => {}
            "event" => value.clone_into(&mut self.name),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => self.id = Some(value.into()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            _ => {} // a comment, or a field of a later standard
        }
        None
    }

    fn dispatch(&mut self) -> Option<Decoded> {
        if let Some(id) = self.id.take() {
            self.last_id = Some(id);
        }
        let name = std::mem::take(&mut self.name);
        let mut data = std::mem::take(&mut self.data);
        if self.skipped.take().is_some() || data.is_empty() {
            return None;
        }
        data.pop(); // the line feed after the last line
        let name = if name.is_empty() { "message".to_owned() } else { name };
        Some(Decoded { name, data, id: self.last_id.clone() })
    }
}

#[cfg(test)]
mod tests;
