//! Multipart bodies: forms with files.

mod body;
mod file;
mod form;
mod upload_error;

pub use file::FilePart;
pub(crate) use form::Form;
pub(crate) use upload_error::UploadError;
