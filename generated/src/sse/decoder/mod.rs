//! A decoder of server-sent events as defined by the HTML standard, with a size limit.

use std::collections::VecDeque;
use std::time::Duration;

/// One event with its data as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// Its name; `message` when the server gives none.
    pub(crate) name: String,
    /// Its data.
    pub(crate) data: String,
    /// Its id, or that of the last event that had one.
    pub(crate) id: Option<String>,
}

/// An event or a line is larger than allowed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// Decodes events from chunks of any size.
#[derive(Debug)]
pub(crate) struct Decoder {
    cap: usize,
    line: Vec<u8>,
    /// The last byte was a carriage return: a line feed now belongs to it.
    after_return: bool,
    first_line: bool,
    name: String,
    data: String,
    id: Option<String>,
    last_id: Option<String>,
    retry: Option<Duration>,
}

impl Decoder {
    /// A decoder that resumes after the event with this id.
    pub(crate) fn new(cap: usize, last_id: Option<String>) -> Self {
        Self {
            cap,
            line: Vec::new(),
            after_return: false,
            first_line: true,
            name: String::new(),
            data: String::new(),
            id: last_id.clone(),
            last_id,
            retry: None,
        }
    }

    /// The id of the last event that had one.
    pub(crate) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// The pause before a new connection that the server asks for.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Resets for a new connection: an incomplete event is discarded.
    pub(crate) fn restart(&mut self) {
        let retry = self.retry;
        *self = Self::new(self.cap, self.last_id.take());
        self.retry = retry;
    }

    /// Takes what was read of an incomplete event: its data, and the unfinished line.
    pub(crate) fn take_unfinished(&mut self) -> Vec<u8> {
        let mut read = std::mem::take(&mut self.data).into_bytes();
        read.append(&mut self.line);
        read
    }

    /// Takes bytes and adds the events that they complete.
    pub(crate) fn push(&mut self, bytes: &[u8], events: &mut VecDeque<Decoded>) -> Result<(), TooLarge> {
        let mut rest = bytes;
        while let Some(first) = rest.first() {
            if std::mem::take(&mut self.after_return) && *first == b'\n' {
                rest = rest.get(1..).unwrap_or_default();
                continue;
            }
            let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let (line, tail) = rest.split_at(end.unwrap_or(rest.len()));
            if self.line.len() + line.len() + self.data.len() > self.cap {
                return Err(TooLarge);
            }
            self.line.extend_from_slice(line);
            if let Some((end, tail)) = tail.split_first() {
                self.after_return = *end == b'\r';
                let line = std::mem::take(&mut self.line);
                self.line(&line, events);
                self.line = line; // keeps its room for the next one
                self.line.clear();
                rest = tail;
            } else {
                rest = tail;
            }
        }
        Ok(())
    }

    fn line(&mut self, line: &[u8], events: &mut VecDeque<Decoded>) {
        let line = if std::mem::take(&mut self.first_line) {
            line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line)
        } else {
            line
        };
        if line.is_empty() {
            return self.dispatch(events);
        }
        let line = String::from_utf8_lossy(line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            _ => {} // a comment, or a field of a later standard
        }
    }

    fn dispatch(&mut self, events: &mut VecDeque<Decoded>) {
        self.last_id.clone_from(&self.id);
        let name = std::mem::take(&mut self.name);
        let mut data = std::mem::take(&mut self.data);
        if data.is_empty() {
            return;
        }
        data.pop(); // the line feed after the last line
        let name = if name.is_empty() { "message".to_owned() } else { name };
        events.push_back(Decoded { name, data, id: self.last_id.clone() });
    }
}

#[cfg(test)]
mod tests;
