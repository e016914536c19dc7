//! A multipart form: its parts, and their encoding.

use std::collections::VecDeque;
use std::fmt::Write as _;

use bytes::Bytes;
use http::HeaderValue;

use super::body::{MultipartBody, OpenFile, Segment};
use super::file::{FilePart, Source};
use crate::error::{Error, Reason, Secrets};
use crate::transport::Body;

/// A multipart form.
pub(crate) struct Form {
    boundary: String,
    parts: Vec<Part>,
}

struct Part {
    name: String,
    head: String,
    source: Source,
    /// The declared length of a file.
    length: Option<u64>,
    file: bool,
}

impl Form {
    pub(crate) fn new() -> Self {
        // It is random, so no content can contain it and end a part.
        Self { boundary: format!("----{:032x}", fastrand::u128(..)), parts: Vec::new() }
    }

    /// Adds a field, in place of an earlier one of that name.
    pub(crate) fn text(&mut self, name: &str, text: String) {
        let head = format!("Content-Disposition: form-data; name=\"{}\"\r\n\r\n", quoted(name));
        let (source, length) = (Source::Bytes(text.into()), None);
        self.add(Part { name: name.to_owned(), head, source, length, file: false });
    }

    /// Adds a file, in place of an earlier one of that name.
    pub(crate) fn file(&mut self, name: &str, file: FilePart) -> Result<(), Reason> {
        let content_type = file.content_type.as_deref().unwrap_or("application/octet-stream");
        if !is_media_type(content_type) {
            return Err(format!("the content type of the file {name} is invalid").into());
        }
        if let (Source::Bytes(bytes), Some(length)) = (&file.source, file.length)
            && bytes.len() as u64 != length
        {
            return Err(
                format!("the file {name} has {} bytes, not the {length} declared", bytes.len()).into()
            );
        }
        let file_name = quoted(file.file_name.as_deref().unwrap_or("file"));
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"; filename=\"{file_name}\"\r\n\
             Content-Type: {content_type}\r\n\r\n",
            quoted(name)
        );
        let (source, length) = (file.source, file.length);
        self.add(Part { name: name.to_owned(), head, source, length, file: true });
        Ok(())
    }

    fn add(&mut self, part: Part) {
        self.parts.retain(|known| known.name != part.name);
        self.parts.push(part);
    }

    /// Whether every part can be sent a second time.
    pub(crate) fn repeatable(&self) -> bool {
        !self.parts.iter().any(|part| matches!(part.source, Source::Stream(..)))
    }

    /// Adds the fields, of which some may be secret.
    pub(crate) fn add_secrets(&self, secrets: &mut Secrets) {
        for part in &self.parts {
            if let (Source::Bytes(bytes), false) = (&part.source, part.file) {
                secrets.add_field(&part.name, bytes);
                secrets.add_json(bytes.clone());
            }
        }
    }

    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&format!("multipart/form-data; boundary={}", self.boundary)).ok()
    }

    /// The bytes for one attempt: files are opened, streams are consumed.
    pub(crate) async fn body(&mut self) -> Result<Body, Error> {
        let mut segments = VecDeque::with_capacity(3 * self.parts.len() + 1);
        for part in &mut self.parts {
            segments.push_back(Segment::Bytes(format!("--{}\r\n{}", self.boundary, part.head).into()));
            segments.push_back(part.open().await?);
            segments.push_back(Segment::Bytes(Bytes::from_static(b"\r\n")));
        }
        segments.push_back(Segment::Bytes(format!("--{}--\r\n", self.boundary).into()));
        Ok(Body::new(MultipartBody::new(segments)))
    }
}

impl Part {
    async fn open(&mut self) -> Result<Segment, Error> {
        match &mut self.source {
            Source::Bytes(bytes) => Ok(Segment::Bytes(bytes.clone())),
            Source::File(path) => {
                OpenFile::open(path, self.length).await.map(Segment::File).map_err(|error| {
                    Error::invalid_request(format!("the file {} cannot be read", self.name))
                        .with_source(error)
                })
            }
            Source::Stream(body) => match body.take() {
                Some(body) => Ok(Segment::Body(body, self.length)),
                None => Err(Error::invalid_request(format!("the stream {} was already consumed", self.name))),
            },
        }
    }
}

/// Escapes a quoted name as browsers do, so that it cannot end the quotes or the line.
fn quoted(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len());
    for character in name.chars() {
        if character == '"' || character.is_control() {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(quoted, "%{byte:02X}"); // a string takes everything
            }
        } else {
            quoted.push(character);
        }
    }
    quoted
}

/// Whether the text is `type/subtype`, perhaps with parameters, in visible ASCII.
fn is_media_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default().trim();
    let token = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
    };
    let two = essence.split_once('/').is_some_and(|(kind, subtype)| token(kind) && token(subtype));
    two && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p5_names_cannot_leave_their_quotes() {
        for (name, expected) in [
            ("a.zip", "a.zip"),
            ("a\"; x=\"b", "a%22; x=%22b"),
            ("a\r\nX: y", "a%0D%0AX: y"),
            ("ü\u{85}", "ü%C2%85"),
        ] {
            assert_eq!(quoted(name), expected);
        }
    }

    #[test]
    fn p5_content_types_are_checked() {
        for fine in ["text/plain", "text/plain; charset=\"utf-8\"", "application/vnd.a+json"] {
            assert!(is_media_type(fine), "{fine}");
        }
        for bad in ["", "text", "text/", "/x", "a/b\r\nX: y", "a/b;\r\n\r\n", "a b/c", "text/pläin", "\"/\""]
        {
            assert!(!is_media_type(bad), "{bad:?}");
        }
    }
}
