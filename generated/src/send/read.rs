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
}

impl Reader {
    /// A reader of the body behind these headers.
    ///
    /// # Errors
    /// When its content encoding was not requested.
    pub(super) fn strict(headers: &HeaderMap, cap: usize) -> Result<Self, Fault> {
        match Coding::of(headers) {
            Coding::Unknown => Err(Fault::Encoding("the body has a content encoding that was not requested")),
            Coding::Plain | Coding::Gzip => Ok(Self::lenient(headers, cap)),
        }
    }

    /// A reader that keeps a body with an unknown content encoding as it is.
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
