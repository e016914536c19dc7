//! Errors in the contents of an upload while they are sent.

use std::error::Error as StdError;
use std::fmt;

use crate::transport::BoxError;

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
