//! Unpacking gzip while it comes in, and never more of it than the cap allows.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::{HeaderMap, header};

use super::read::Fault;

/// Unpacks a body chunk by chunk.
pub(super) struct Unpacker {
    decoder: MultiGzDecoder<Capped>,
    /// Nothing has come so far.
    empty: bool,
}

impl Unpacker {
    /// The unpacker that the headers ask for, or none.
    pub(super) fn of(headers: &HeaderMap, cap: usize) -> Result<Option<Self>, &'static str> {
        let mut packed = false;
        for coding in headers.get_all(header::CONTENT_ENCODING) {
            for coding in coding.to_str().map_err(|_| UNKNOWN)?.split(',').map(str::trim) {
                if coding.is_empty() || coding.eq_ignore_ascii_case("identity") {
                    continue;
                }
                let gzip = coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip");
                if packed || !gzip {
                    return Err(UNKNOWN);
                }
                packed = true;
            }
        }
        let capped = Capped { bytes: Vec::new(), cap, full: false };
        Ok(packed.then(|| Self { decoder: MultiGzDecoder::new(capped), empty: true }))
    }

    pub(super) fn push(&mut self, chunk: &[u8]) -> Result<(), Fault> {
        self.empty &= chunk.is_empty();
        self.decoder.write_all(chunk).map_err(|_| self.fault())
    }

    pub(super) fn finish(mut self) -> Result<Bytes, Fault> {
        // No body is no broken one: answers to HEAD, or with status 204, may carry the header all the same.
        if self.empty {
            return Ok(Bytes::new());
        }
        if self.decoder.try_finish().is_err() {
            return Err(self.fault());
        }
        Ok(std::mem::take(&mut self.decoder.get_mut().bytes).into())
    }

    /// What is unpacked by now.
    pub(super) fn so_far(&mut self) -> Bytes {
        std::mem::take(&mut self.decoder.get_mut().bytes).into()
    }

    fn fault(&mut self) -> Fault {
        let Capped { cap, full, .. } = *self.decoder.get_ref();
        if full { Fault::TooLarge(cap, self.so_far()) } else { Fault::Packed("the body is no gzip") }
    }
}

const UNKNOWN: &str = "the body is packed in a way that was not asked for";

/// Takes bytes up to a cap and then fails.
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
