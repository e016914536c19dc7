//! Multipart bodies: forms with files.

mod file;
mod form;
mod pieces;

pub use file::FilePart;
pub(crate) use form::Form;
