//! The body of a multipart form: boundaries, heads and contents, one after the other.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::io::{AsyncRead, AsyncReadExt as _, ReadBuf};

use crate::transport::{Body, BoxError};

/// Why the contents of an upload could not be sent completely.
#[derive(Debug)]
pub(crate) enum UploadError {
    /// The stream gave more bytes than were declared.
    TooLong,
    /// The stream ended with so many bytes missing.
    TooShort(u64),
    /// The stream or the file failed.
    Read(BoxError),
}

impl UploadError {
    /// The upload error in the source chain of an error, if any.
    pub(crate) fn within<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Self> {
        let mut next = Some(error);
        while let Some(error) = next {
            if let Some(found) = error.downcast_ref() {
                return Some(found);
            }
            next = error.source();
        }
        None
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => f.write_str("the stream gives more bytes than were declared"),
            Self::TooShort(1) => f.write_str("the stream ends one byte before its declared length"),
            Self::TooShort(missing) => {
                write!(f, "the stream ends {missing} bytes before its declared length")
            }
            Self::Read(_) => f.write_str("the contents cannot be read"),
        }
    }
}

impl StdError for UploadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Read(source) => Some(source.as_ref()),
            Self::TooLong | Self::TooShort(_) => None,
        }
    }
}

/// How much of a file is read at once.
const CHUNK: usize = 64 << 10;

/// One segment of a multipart body.
pub(super) enum Segment {
    Bytes(Bytes),
    File(OpenFile),
    /// A stream, with what is left of its declared length.
    Body(Body, Option<u64>),
}

impl Segment {
    /// The next bytes of the segment; `None` at its end.
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, UploadError>>> {
        match self {
            Self::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Self::File(file) => file.poll_chunk(cx).map(|chunk| {
                chunk.map(|chunk| chunk.map(Frame::data).map_err(|error| UploadError::Read(error.into())))
            }),
            Self::Body(body, left) => {
                let next = ready!(Pin::new(body).poll_frame(cx));
                Poll::Ready(match next {
                    Some(Ok(frame)) => Some(counted(frame, left)),
                    Some(Err(error)) => Some(Err(UploadError::Read(error))),
                    None => left.filter(|left| *left > 0).map(|left| Err(UploadError::TooShort(left))),
                })
            }
        }
    }
}

/// Subtracts the bytes from what is left of the declared length; more bytes than declared are an error.
fn counted(frame: Frame<Bytes>, left: &mut Option<u64>) -> Result<Frame<Bytes>, UploadError> {
    if let (Some(left), Some(data)) = (left, frame.data_ref()) {
        *left = left.checked_sub(data.len() as u64).ok_or(UploadError::TooLong)?;
    }
    Ok(frame)
}

/// A file being read.
pub(super) struct OpenFile {
    file: tokio::fs::File,
    left: u64,
    buffer: Vec<u8>,
}

impl OpenFile {
    /// Opens the file, which should have so many bytes; what it holds now is what will be sent.
    pub(super) async fn open(path: &Path, length: Option<u64>) -> io::Result<Self> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(io::Error::other("files are read with tokio, and there is no tokio runtime here"));
        }
        // Opening a pipe may block forever, and the length of a device says nothing about its contents.
        if !tokio::fs::metadata(path).await?.is_file() {
            return Err(io::Error::other("it is not a regular file; pass a pipe or a device as a stream"));
        }
        let mut file = tokio::fs::File::open(path).await?;
        let left = file.metadata().await?.len();
        // A file that the system writes as it is read, as in `/proc`, says that it is empty.
        if left == 0 && file.read(&mut [0]).await? > 0 {
            return Err(io::Error::other("it has contents but no length; pass it as a stream"));
        }
        match length {
            Some(length) if length != left => {
                Err(io::Error::other(format!("it has {left} bytes, not the {length} declared")))
            }
            _ => Ok(Self { file, left, buffer: vec![0; CHUNK] }),
        }
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let room = usize::try_from(self.left).unwrap_or(CHUNK).min(CHUNK);
        let mut chunk = ReadBuf::new(self.buffer.get_mut(..room).unwrap_or_default());
        if let Err(error) = ready!(Pin::new(&mut self.file).poll_read(cx, &mut chunk)) {
            return Poll::Ready(Some(Err(error)));
        }
        let bytes = Bytes::copy_from_slice(chunk.filled());
        if bytes.is_empty() {
            return Poll::Ready(Some(Err(io::Error::other("the file has become shorter"))));
        }
        self.left = self.left.saturating_sub(bytes.len() as u64);
        Poll::Ready(Some(Ok(bytes)))
    }
}

/// A multipart body; holds the segments that are still to be sent.
pub(super) struct MultipartBody {
    segments: VecDeque<Segment>,
}

impl MultipartBody {
    pub(super) fn new(segments: VecDeque<Segment>) -> Self {
        Self { segments }
    }
}

impl HttpBody for MultipartBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let segments = &mut self.get_mut().segments;
        loop {
            let Some(segment) = segments.front_mut() else { return Poll::Ready(None) };
            match ready!(segment.poll_next(cx)) {
                None => drop(segments.pop_front()),
                Some(Ok(frame)) => return Poll::Ready(Some(Ok(frame))),
                Some(Err(error)) => {
                    segments.clear();
                    return Poll::Ready(Some(Err(error.into())));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.segments.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let mut total: u64 = 0;
        for segment in &self.segments {
            let length = match segment {
                Segment::Bytes(bytes) => Some(bytes.len() as u64),
                Segment::File(file) => Some(file.left),
                Segment::Body(_, length) => *length,
            };
            match length {
                Some(length) => total = total.saturating_add(length),
                None => return SizeHint::default(),
            }
        }
        SizeHint::with_exact(total)
    }
}
