//! The contents of a file to upload.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame};

use crate::transport::{Body, BoxError};

/// The contents of a file to upload: bytes in memory, a file on disk, or a stream.
///
/// Bytes and files can be sent more than once, so such an upload is retried when that is safe. A
/// stream can be read only once, so it is never retried. To follow the progress of an upload,
/// pass a stream that counts its bytes.
pub struct FilePart {
    pub(super) source: Source,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) length: Option<u64>,
}

pub(super) enum Source {
    Bytes(Bytes),
    File(PathBuf),
    /// `None` once it is sent.
    Stream(Option<Body>),
}

impl FilePart {
    fn new(source: Source) -> Self {
        Self { source, file_name: None, content_type: None, length: None }
    }

    /// Bytes in memory: a vector, a string, `include_bytes!("…")` and so on.
    pub fn bytes(bytes: impl AsRef<[u8]> + Send + 'static) -> Self {
        Self::new(Source::Bytes(Bytes::from_owner(bytes)))
    }

    /// A file on disk, opened when the call is sent. Its name is that of the path.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { file_name: name, ..Self::new(Source::File(path)) }
    }

    /// A stream of bytes; see [`content_length`](Self::content_length).
    pub fn stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::new(Source::Stream(Some(Body::new(StreamBody { stream }))))
    }

    /// The file name to send.
    #[must_use]
    pub fn file_name(self, name: impl Into<String>) -> Self {
        Self { file_name: Some(name.into()), ..self }
    }

    /// The content type to send. Default: `application/octet-stream`.
    #[must_use]
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: Some(content_type.into()), ..self }
    }

    /// The number of bytes, so that a `Content-Length` can be sent: only needed for a stream. If the contents turn
    /// out to be longer or shorter, the call fails.
    #[must_use]
    pub fn content_length(self, bytes: u64) -> Self {
        Self { length: Some(bytes), ..self }
    }
}

impl From<Vec<u8>> for FilePart {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Bytes> for FilePart {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<&'static [u8]> for FilePart {
    fn from(bytes: &'static [u8]) -> Self {
        Self::bytes(bytes)
    }
}

impl<const N: usize> From<&'static [u8; N]> for FilePart {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::bytes(bytes)
    }
}

impl From<PathBuf> for FilePart {
    fn from(path: PathBuf) -> Self {
        Self::file(path)
    }
}

impl From<&Path> for FilePart {
    fn from(path: &Path) -> Self {
        Self::file(path)
    }
}

impl fmt::Debug for FilePart {
    /// Does not show the contents.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Bytes(bytes) => format!("{} bytes", bytes.len()),
            Source::File(_) => "a file".to_owned(),
            Source::Stream(..) => "a stream".to_owned(),
        };
        f.debug_struct("FilePart").field("source", &source).finish_non_exhaustive()
    }
}

pin_project_lite::pin_project! {
    /// A stream as a body.
    struct StreamBody<S> {
        #[pin]
        stream: S,
    }
}

impl<S, E> HttpBody for StreamBody<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let next = self.project().stream.poll_next(cx);
        next.map(|item| item.map(|item| item.map(Frame::data).map_err(Into::into)))
    }
}
