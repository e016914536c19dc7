//! Streaming gzip decompression under a size limit.

use std::io::{self, Write};

use flate2::write::GzDecoder;
use http::{HeaderMap, header};

use super::read::Fault;

/// The content encoding of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    /// None.
    Plain,
    /// The one that the client asks for.
    Gzip,
    /// One that was not requested.
    Unknown,
}

/// Values that servers send though they are not encodings: the body is not encoded.
const NO_CODINGS: [&str; 11] =
    ["", "identity", "none", "utf-8", "utf8", "ascii", "us-ascii", "iso-8859-1", "binary", "7bit", "8bit"];

impl Coding {
    /// What the headers say.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut coding = Self::Plain;
        for value in headers.get_all(header::CONTENT_ENCODING) {
            let Ok(value) = value.to_str() else { return Self::Unknown };
            for word in value.split(',').map(str::trim) {
                let is = |known: &&str| word.eq_ignore_ascii_case(known);
                coding = match coding {
                    _ if NO_CODINGS.iter().any(is) => coding,
                    Self::Plain if ["gzip", "x-gzip"].iter().any(is) => Self::Gzip,
                    _ => return Self::Unknown,
                };
            }
        }
        coding
    }
}

/// Whether the headers name an encoding of the body, and not only what means none.
pub(crate) fn is_encoded(headers: &HeaderMap) -> bool {
    Coding::of(headers) != Coding::Plain
}

/// Decompresses gzip chunk by chunk: one member or several, followed by any number of zeros as some servers pad.
pub(super) struct BodyDecoder {
    gzip: GzDecoder<Capped>,
    /// The member is complete: zeros may follow, or another member.
    between: bool,
    /// Nothing has come so far.
    empty: bool,
}

impl BodyDecoder {
    pub(super) fn new(cap: usize) -> Self {
        let capped = Capped { bytes: Vec::new(), cap, full: false };
        Self { gzip: GzDecoder::new(capped), between: false, empty: true }
    }

    pub(super) fn push(&mut self, chunk: &[u8]) -> Result<(), Fault> {
        self.empty &= chunk.is_empty();
        let mut rest = chunk;
        while !rest.is_empty() {
            if self.between {
                rest = rest.get(rest.iter().take_while(|byte| **byte == 0).count()..).unwrap_or_default();
                if rest.is_empty() {
                    break;
                }
                self.gzip = GzDecoder::new(std::mem::take(self.gzip.get_mut()));
                self.between = false;
            }
            match self.gzip.write(rest) {
                // That is how the decoder says that the member is complete.
                Ok(0) => self.end_member()?,
                Ok(taken) => rest = rest.get(taken..).unwrap_or_default(),
                Err(_) => return Err(self.fault()),
            }
        }
        Ok(())
    }

    /// The end of the body.
    pub(super) fn finish(&mut self) -> Result<(), Fault> {
        // An empty body is valid: responses to HEAD, or with status 204, may carry the header all the same.
        if self.empty || self.between { Ok(()) } else { self.end_member() }
    }

    /// Whether there is any output yet.
    pub(super) fn has_output(&self) -> bool {
        !self.gzip.get_ref().bytes.is_empty()
    }

    /// Takes the output so far.
    pub(super) fn take(&mut self) -> Vec<u8> {
        // The decoder holds back what fits its buffer: it hands it on with the next bytes, of which it needs none.
        // (`flush` panics where the bytes before were bad.)
        let mut handed_on = None;
        while handed_on != Some(self.gzip.get_ref().bytes.len()) {
            handed_on = Some(self.gzip.get_ref().bytes.len());
            for _ in 0..2 {
                let _ = self.gzip.write(&[]);
            }
        }
        std::mem::take(&mut self.gzip.get_mut().bytes)
    }

    /// Checks the length and the sum at the end of a member.
    fn end_member(&mut self) -> Result<(), Fault> {
        self.between = true;
        self.gzip.try_finish().map_err(|_| self.fault())
    }

    fn fault(&self) -> Fault {
        let Capped { cap, full, .. } = *self.gzip.get_ref();
        if full { Fault::TooLarge(cap) } else { Fault::Encoding("the body is not valid gzip") }
    }
}

/// Takes bytes up to a cap and then fails.
#[derive(Default)]
struct Capped {
    bytes: Vec<u8>,
    cap: usize,
    full: bool,
}

impl Write for Capped {
    fn write(&mut self, chunk: &[u8]) -> io::Result<usize> {
        let room = self.cap - self.bytes.len();
        if chunk.len() > room {
            self.bytes.extend(chunk.iter().take(room));
            self.full = true;
            return Err(io::Error::other("the cap is reached"));
        }
        self.bytes.extend_from_slice(chunk);
        Ok(chunk.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
