//! Reading a whole body, under a size limit on the decompressed bytes. What was read is kept, however reading ends.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};

use super::decompress::{BodyDecoder, Coding};
use crate::error::Error;
use crate::transport::{Body, BoxError};

/// Why a body could not be read completely.
pub(super) enum Fault {
    /// It is larger than allowed.
    TooLarge(usize),
    /// It ended early or the connection broke.
    Broken(BoxError),
    /// It is not what its `Content-Encoding` says.
    Encoding(&'static str),
    /// It has other than so many bytes, as was declared.
    Miscounted { declared: u64, received: u64 },
    /// The declared length is none.
    NoLength,
    /// It took too long.
    Late(Duration),
}

impl Fault {
    /// The error for a success that cannot be read.
    pub(super) fn into_error(self, status: StatusCode, headers: HeaderMap, bytes: Bytes) -> Error {
        let unreadable = |reason: String| Error::decode(status, headers, bytes, reason);
        match self {
            Self::TooLarge(cap) => unreadable(format!("the body is larger than {cap} bytes")),
            Self::Broken(source) => {
                unreadable("the body broke off".to_owned()).with_break().with_source(source)
            }
            Self::Encoding(what) => unreadable(what.to_owned()),
            Self::Miscounted { declared, received } if received < declared => {
                unreadable(format!("the body ended after {received} of {declared} declared bytes"))
                    .with_break()
            }
            Self::Miscounted { declared, .. } => {
                unreadable(format!("the body is longer than the {declared} bytes declared"))
            }
            Self::NoLength => unreadable("the declared length of the body is not a number".to_owned()),
            Self::Late(limit) => {
                unreadable(format!("the body did not come within {limit:?}")).with_break().with_timeout()
            }
        }
    }
}

/// A body that is being read.
pub(super) struct Reader {
    cap: usize,
    /// The body as received; for a compressed one only the beginning, until there is some output.
    plain: Plain,
    decoder: Option<BodyDecoder>,
    /// The declared length, if it counts.
    declared: Option<u64>,
    received: u64,
}

impl Reader {
    /// A reader of the body behind these headers.
    ///
    /// # Errors
    /// When its content encoding was not requested, or its declared length is none.
    pub(super) fn strict(headers: &HeaderMap, cap: usize) -> Result<Self, Fault> {
        match Coding::of(headers) {
            Coding::Unknown => Err(Fault::Encoding("the body has a content encoding that was not requested")),
            Coding::Plain | Coding::Gzip => {
                Ok(Self { declared: declared_length(headers)?, ..Self::lenient(headers, cap) })
            }
        }
    }

    /// A reader of a response that has no body, whatever its headers say of one.
    pub(super) fn without_length(self) -> Self {
        Self { declared: None, ..self }
    }

    /// A reader that keeps a body with an unknown content encoding as it is.
    pub(super) fn lenient(headers: &HeaderMap, cap: usize) -> Self {
        let decoder = (Coding::of(headers) == Coding::Gzip).then(|| BodyDecoder::new(cap));
        Self { cap, plain: Plain::new(headers), decoder, declared: None, received: 0 }
    }

    /// Reads to the end.
    pub(super) async fn read(&mut self, mut body: Body) -> Result<(), Fault> {
        while let Some(chunk) = body.chunk().await {
            let chunk = chunk.map_err(Fault::Broken)?;
            self.received = self.received.saturating_add(chunk.len() as u64);
            self.push(chunk)?;
            if self.declared.is_some_and(|declared| self.received > declared) {
                break;
            }
        }
        self.count()?;
        if let Some(decoder) = &mut self.decoder {
            decoder.finish()?;
            self.plain = Plain::default();
        }
        Ok(())
    }

    /// Compares what was received with what was declared. A transport may have done so, or not.
    fn count(&self) -> Result<(), Fault> {
        match self.declared.filter(|declared| *declared != self.received) {
            Some(declared) => Err(Fault::Miscounted { declared, received: self.received }),
            None => Ok(()),
        }
    }

    fn push(&mut self, chunk: Bytes) -> Result<(), Fault> {
        let Some(decoder) = &mut self.decoder else { return self.plain.push(chunk, self.cap) };
        let result = decoder.push(&chunk);
        if decoder.has_output() {
            self.plain = Plain::default();
        } else {
            // What cannot be decompressed may still help people. Its size is not an error of its own.
            let _ = self.plain.push(chunk, self.cap);
        }
        result
    }

    /// What was read.
    pub(super) fn into_bytes(self) -> Bytes {
        let plain = self.plain.into_bytes();
        match self.decoder.map(|mut decoder| decoder.take()) {
            Some(decompressed) if !decompressed.is_empty() => decompressed.into(),
            _ => plain,
        }
    }
}

/// The length that the headers declare; several that are the same are one, and chunks have none.
fn declared_length(headers: &HeaderMap) -> Result<Option<u64>, Fault> {
    let mut length = None;
    if headers.contains_key(header::TRANSFER_ENCODING) {
        return Ok(length);
    }
    for value in headers.get_all(header::CONTENT_LENGTH) {
        for number in value.to_str().map_err(|_| Fault::NoLength)?.split(',').map(str::trim) {
            let digits = number.bytes().all(|byte| byte.is_ascii_digit());
            let number = number.parse().ok().filter(|_| digits).ok_or(Fault::NoLength)?;
            if *length.get_or_insert(number) != number {
                return Err(Fault::NoLength);
            }
        }
    }
    Ok(length)
}

/// Chunks as received. A single one, as in most responses, is returned without a copy.
#[derive(Default)]
struct Plain {
    first: Bytes,
    rest: BytesMut,
    announced: usize,
}

impl Plain {
    /// Reserves the announced length, up to a limit.
    fn new(headers: &HeaderMap) -> Self {
        let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        Self { announced: length.unwrap_or(0_usize).min(1 << 20), ..Self::default() }
    }

    fn push(&mut self, chunk: Bytes, cap: usize) -> Result<(), Fault> {
        let room = cap.saturating_sub(self.first.len() + self.rest.len());
        if chunk.len() > room {
            self.add(&chunk.slice(..room));
            return Err(Fault::TooLarge(cap));
        }
        if self.first.is_empty() && self.rest.is_empty() {
            self.first = chunk;
        } else {
            self.add(&chunk);
        }
        Ok(())
    }

    /// Adds to what is there, moving a lone first chunk over.
    fn add(&mut self, chunk: &[u8]) {
        if self.rest.is_empty() {
            self.rest.reserve(self.announced.max(self.first.len() + chunk.len()));
            self.rest.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.rest.extend_from_slice(chunk);
    }

    fn into_bytes(self) -> Bytes {
        if self.rest.is_empty() { self.first } else { self.rest.freeze() }
    }
}
