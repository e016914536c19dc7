//! Multipart bodies: forms with files.

mod body;
mod file;
mod form;

pub(crate) use body::UploadError;
pub use file::FilePart;
pub(crate) use form::Form;
