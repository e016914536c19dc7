// @generated from _schemas/files.md and files.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Number, Timestamp, record, string_enum};
use super::{ApplicationId, SourceType};

/// A file or directory of an application, public or private, without its content.
///
/// Used by [`file.get`](crate::resources::file::Get), [`file.move`](crate::resources::file::Move),
/// [`file.upload`](crate::resources::file::Upload),
/// [`privateFile.get`](crate::resources::private_file::Get),
/// [`privateFile.move`](crate::resources::private_file::Move),
/// [`privateFile.upload`](crate::resources::private_file::Upload).
#[non_exhaustive]
pub struct File {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `authorType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub author_id: Option<String>,
    pub author_type: Option<SourceType>,
    /// `pending` until the content is uploaded; `moving` or `deleting` while it is being moved or
    /// deleted.
    pub status: Option<FileStatus>,
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// Path of the parent directory.
    ///
    /// At most 1024 characters.
    pub parent_directory: Option<String>,
    pub type_: Option<FileType>,
    /// Size in bytes.
    pub file_size: Option<Number>,
    /// ETag of the content in storage.
    pub s3etag: Option<String>,
    /// Media type of the content.
    ///
    /// At most 1024 characters.
    pub content_type: Option<String>,
    /// For images.
    pub file_dimensions: Option<FileDimensions>,
    /// ID of the file that it is being moved into.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub move_into_id: Option<String>,
    /// URL of the content.
    pub url: Option<String>,
}
record!(File: Default {
    "id" => optional(id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "authorId" => optional(author_id),
    "authorType" => optional(author_type),
    "status" => optional(status),
    "name" => optional(name),
    "parentDirectory" => optional(parent_directory),
    "type" => optional(type_),
    "fileSize" => optional(file_size),
    "s3etag" => optional(s3etag),
    "contentType" => optional(content_type),
    "fileDimensions" => optional(file_dimensions),
    "moveIntoId" => optional(move_into_id),
    "url" => optional(url),
});

/// Dimensions of an image.
///
/// Used by the resources [`file`](crate::resources::file), [`files`](crate::resources::files),
/// [`privateFile`](crate::resources::private_file),
/// [`privateFiles`](crate::resources::private_files).
#[non_exhaustive]
pub struct FileDimensions {
    /// In pixels.
    pub width: Option<Number>,
    /// In pixels.
    pub height: Option<Number>,
}
record!(FileDimensions: Default {
    "width" => optional(width: Option<Number>),
    "height" => optional(height: Option<Number>),
});

/// Request body that starts replacing the content of a file. The response contains the URL and the
/// form fields for the upload.
///
/// Used by [`file.patch`](crate::resources::file::Patch),
/// [`privateFile.patch`](crate::resources::private_file::Patch).
#[non_exhaustive]
pub struct FilePatch {
    /// Size of the new content in bytes.
    pub file_size: Option<Number>,
    /// Media type of the content.
    ///
    /// At most 1024 characters.
    pub content_type: Option<String>,
    pub file_dimensions: Option<FileDimensions>,
}
record!(FilePatch: Default {
    "fileSize" => optional(file_size: Option<Number>),
    "contentType" => optional(content_type: Option<String>),
    "fileDimensions" => optional(file_dimensions: Option<FileDimensions>),
});

/// Request body that creates a file or directory. For a file, the response contains the URL and the
/// form fields for the upload.
///
/// Used by [`files.post`](crate::resources::files::Post),
/// [`privateFiles.post`](crate::resources::private_files::Post).
#[non_exhaustive]
pub struct FilePost {
    /// 1 to 1024 characters.
    pub name: String,
    /// Path of the parent directory. The default is the root.
    ///
    /// At most 1024 characters.
    pub parent_directory: Option<String>,
    pub type_: FileType,
    /// Size in bytes.
    pub file_size: Option<Number>,
    /// Media type of the content.
    ///
    /// At most 1024 characters.
    pub content_type: Option<String>,
    /// For images.
    pub file_dimensions: Option<FileDimensions>,
}

impl FilePost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, type_: impl Into<FileType>) -> Self {
        Self { name: name.into(), type_: type_.into(), ..Model::empty() }
    }
}
record!(FilePost {
    "name" => required(name),
    "parentDirectory" => optional(parent_directory: Option<String>),
    "type" => required(type_),
    "fileSize" => optional(file_size: Option<Number>),
    "contentType" => optional(content_type: Option<String>),
    "fileDimensions" => optional(file_dimensions: Option<FileDimensions>),
});

string_enum! {
    /// `pending` until the content is uploaded; `moving` or `deleting` while it is being moved or
    /// deleted.
    ///
    /// Used by the resources [`file`](crate::resources::file), [`files`](crate::resources::files),
    /// [`privateFile`](crate::resources::private_file),
    /// [`privateFiles`](crate::resources::private_files).
    pub enum FileStatus {
        Pending = "pending",
        Moving = "moving",
        Deleting = "deleting",
        Completed = "completed",
    }
}

string_enum! {
    /// The type of `files.status`.
    ///
    /// Used by the resources [`files`](crate::resources::files),
    /// [`privateFiles`](crate::resources::private_files).
    pub enum FileStatusParameter {
        Completed = "completed",
        Pending = "pending",
    }
}

string_enum! {
    /// Whether an item is a file or a directory.
    ///
    /// Used by the resources [`file`](crate::resources::file), [`files`](crate::resources::files),
    /// [`privateFile`](crate::resources::private_file),
    /// [`privateFiles`](crate::resources::private_files).
    pub enum FileType {
        File = "file",
        Directory = "directory",
    }
}

/// A form for uploading the content of a file directly to storage.
///
/// Used by the resources [`file`](crate::resources::file), [`files`](crate::resources::files),
/// [`privateFile`](crate::resources::private_file),
/// [`privateFiles`](crate::resources::private_files).
#[non_exhaustive]
pub struct FileUploadForm {
    /// URL to post the form to.
    pub url: Option<String>,
    /// Form fields to send unchanged, before the content.
    pub fields: Option<FileUploadFormFields>,
}
record!(FileUploadForm: Default {
    "url" => optional(url),
    "fields" => optional(fields),
});

/// Form fields to send unchanged, before the content.
///
/// Used by the resources [`file`](crate::resources::file), [`files`](crate::resources::files),
/// [`privateFile`](crate::resources::private_file),
/// [`privateFiles`](crate::resources::private_files).
#[non_exhaustive]
pub struct FileUploadFormFields {
    /// Object key of the content in the bucket.
    pub key: Option<String>,
    pub bucket: Option<String>,
    /// The other properties, by name.
    ///
    /// Pattern of the names: `^.*$`.
    ///
    /// Values: Value of the form field of this name.
    pub rest: BTreeMap<String, String>,
}
record!(FileUploadFormFields: Default {
    "key" => optional(key),
    "bucket" => optional(bucket),
    _ => rest(rest),
});

/// A file and the form for uploading its content.
///
/// Used by [`file.patch`](crate::resources::file::Patch),
/// [`files.post`](crate::resources::files::Post),
/// [`privateFile.patch`](crate::resources::private_file::Patch),
/// [`privateFiles.post`](crate::resources::private_files::Post).
#[non_exhaustive]
pub struct FileUploadPostResponse {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `authorType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub author_id: Option<String>,
    pub author_type: Option<SourceType>,
    /// `pending` until the content is uploaded; `moving` or `deleting` while it is being moved or
    /// deleted.
    pub status: Option<FileStatus>,
    /// 1 to 1024 characters.
    pub name: Option<String>,
    /// Path of the parent directory.
    ///
    /// At most 1024 characters.
    pub parent_directory: Option<String>,
    pub type_: Option<FileType>,
    /// Size in bytes.
    pub file_size: Option<Number>,
    /// ETag of the content in storage.
    pub s3etag: Option<String>,
    /// Media type of the content.
    ///
    /// At most 1024 characters.
    pub content_type: Option<String>,
    /// For images.
    pub file_dimensions: Option<FileDimensions>,
    /// ID of the file that it is being moved into.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub move_into_id: Option<String>,
    /// URL of the content.
    pub url: Option<String>,
    /// Absent for directories.
    pub upload: Option<FileUploadForm>,
}
record!(FileUploadPostResponse: Default {
    "id" => optional(id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "authorId" => optional(author_id),
    "authorType" => optional(author_type),
    "status" => optional(status),
    "name" => optional(name),
    "parentDirectory" => optional(parent_directory),
    "type" => optional(type_),
    "fileSize" => optional(file_size),
    "s3etag" => optional(s3etag),
    "contentType" => optional(content_type),
    "fileDimensions" => optional(file_dimensions),
    "moveIntoId" => optional(move_into_id),
    "url" => optional(url),
    "upload" => optional(upload),
});
