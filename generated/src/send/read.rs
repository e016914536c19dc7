//! Reading a body whole, under a cap that holds for the unpacked bytes. What came stays, however reading ends.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};

use super::decompress::{BodyDecoder, Coding};
use crate::error::Error;
use crate::transport::{Body, BoxError};

/// Why a body could not be read whole.
pub(super) enum Fault {
    /// It is larger than allowed.
    TooLarge(usize),
    /// It ended early or the connection broke.
    Broken(BoxError),
    /// It is not what its `Content-Encoding` says.
    Packed(&'static str),
    /// It took too long.
    Late(Duration),
}

impl Fault {
    /// The error for a success that cannot be read.
    pub(super) fn into_error(self, status: StatusCode, headers: HeaderMap, bytes: Bytes) -> Error {
        let unreadable = |reason: String| Error::unreadable(status, headers, bytes, reason);
        match self {
            Self::TooLarge(cap) => unreadable(format!("the body is larger than {cap} bytes")),
            Self::Broken(source) => {
                unreadable("the body broke off".to_owned()).with_break().with_source(source)
            }
            Self::Packed(what) => unreadable(what.to_owned()),
            Self::Late(limit) => {
                unreadable(format!("the body did not come within {limit:?}")).with_break().with_timeout()
            }
        }
    }
}

/// A body that is being read.
pub(super) struct Reader {
    cap: usize,
    /// The body as it came; of a packed one only the beginning, until something of it is unpacked.
    plain: Plain,
    decoder: Option<BodyDecoder>,
}

impl Reader {
    /// A reader of the body behind these headers.
    ///
    /// # Errors
    /// When it is packed in a way that was not asked for.
    pub(super) fn strict(headers: &HeaderMap, cap: usize) -> Result<Self, Fault> {
        match Coding::of(headers) {
            Coding::Unknown => Err(Fault::Packed("the body is packed in a way that was not asked for")),
            Coding::Plain | Coding::Gzip => Ok(Self::lenient(headers, cap)),
        }
    }

    /// A reader that takes a body packed in an unknown way as it comes.
    pub(super) fn lenient(headers: &HeaderMap, cap: usize) -> Self {
        let decoder = (Coding::of(headers) == Coding::Gzip).then(|| BodyDecoder::new(cap));
        Self { cap, plain: Plain::new(headers), decoder }
    }

    /// Reads to the end.
    pub(super) async fn read(&mut self, mut body: Body) -> Result<(), Fault> {
        while let Some(chunk) = body.chunk().await {
            self.push(chunk.map_err(Fault::Broken)?)?;
        }
        if let Some(decoder) = &mut self.decoder {
            decoder.finish()?;
            self.plain = Plain::default();
        }
        Ok(())
    }

    fn push(&mut self, chunk: Bytes) -> Result<(), Fault> {
        let Some(decoder) = &mut self.decoder else { return self.plain.push(chunk, self.cap) };
        let result = decoder.push(&chunk);
        if decoder.has_output() {
            self.plain = Plain::default();
        } else {
            // What cannot be unpacked may still be read by people. Too much of it is no fault of its own.
            let _ = self.plain.push(chunk, self.cap);
        }
        result
    }

    /// What was read.
    pub(super) fn into_bytes(self) -> Bytes {
        let plain = self.plain.into_bytes();
        match self.decoder.map(|mut decoder| decoder.take()) {
            Some(unpacked) if !unpacked.is_empty() => unpacked.into(),
            _ => plain,
        }
    }
}

/// Chunks as they came. A lone one, as most answers are, is handed on without a copy.
#[derive(Default)]
struct Plain {
    first: Bytes,
    rest: BytesMut,
    announced: usize,
}

impl Plain {
    /// Room for the announced length, as far as it is worth believing in advance.
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
