//! Reading a body whole, under a cap that holds for the unpacked bytes.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};

use super::decompress::Unpacker;
use crate::error::Error;
use crate::transport::{Body, BoxError};

/// Why a body could not be read whole.
pub(super) enum Fault {
    /// It is larger than allowed; what fitted.
    TooLarge(usize, Bytes),
    /// It ended early or the connection broke; what came until then.
    Broken(BoxError, Bytes),
    /// It is not what its `Content-Encoding` says.
    Packed(&'static str),
    /// It took too long.
    Late(Duration),
}

impl Fault {
    /// What was read before the fault.
    pub(super) fn into_bytes(self) -> Bytes {
        match self {
            Self::TooLarge(_, bytes) | Self::Broken(_, bytes) => bytes,
            Self::Packed(_) | Self::Late(_) => Bytes::new(),
        }
    }

    /// The error for a success that cannot be read.
    pub(super) fn into_error(self, status: StatusCode, headers: HeaderMap) -> Error {
        match self {
            Self::TooLarge(cap, bytes) => {
                Error::unreadable(status, headers, bytes, format!("the body is larger than {cap} bytes"))
            }
            Self::Broken(source, bytes) => Error::unreadable(status, headers, bytes, "the body broke off")
                .with_break()
                .with_source(source),
            Self::Packed(what) => Error::unreadable(status, headers, Bytes::new(), what),
            Self::Late(limit) => {
                let reason = format!("the body did not come within {limit:?}");
                Error::unreadable(status, headers, Bytes::new(), reason).with_break().with_timeout()
            }
        }
    }
}

/// The whole body, unpacked.
pub(super) async fn whole(headers: &HeaderMap, mut body: Body, cap: usize) -> Result<Bytes, Fault> {
    if let Some(mut unpacker) = Unpacker::of(headers, cap).map_err(Fault::Packed)? {
        while let Some(chunk) = body.chunk().await {
            match chunk {
                Ok(chunk) => unpacker.push(&chunk)?,
                Err(error) => return Err(Fault::Broken(error, unpacker.so_far())),
            }
        }
        return unpacker.finish();
    }
    // One chunk, as most answers are, is handed on without a copy.
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(chunk) = body.chunk().await {
        let chunk = match chunk {
            Ok(chunk) => chunk,
            Err(error) => return Err(Fault::Broken(error, joined(first, rest))),
        };
        let room = cap.saturating_sub(first.len() + rest.len());
        if chunk.len() > room {
            rest_of(&mut first, &mut rest, headers, &chunk.slice(..room));
            return Err(Fault::TooLarge(cap, joined(first, rest)));
        }
        if first.is_empty() && rest.is_empty() {
            first = chunk;
        } else {
            rest_of(&mut first, &mut rest, headers, &chunk);
        }
    }
    Ok(joined(first, rest))
}

/// Adds to what is there, moving a lone first chunk over.
fn rest_of(first: &mut Bytes, rest: &mut BytesMut, headers: &HeaderMap, chunk: &[u8]) {
    if rest.is_empty() {
        rest.reserve(announced(headers).max(first.len() + chunk.len()));
        rest.extend_from_slice(&std::mem::take(first));
    }
    rest.extend_from_slice(chunk);
}

fn joined(first: Bytes, rest: BytesMut) -> Bytes {
    if rest.is_empty() { first } else { rest.freeze() }
}

/// The announced length, as far as it is worth believing in advance.
fn announced(headers: &HeaderMap) -> usize {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.unwrap_or(0_usize).min(1 << 20)
}
