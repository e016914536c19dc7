//! The documented parameters of a call: path, query, headers and body.
//!
//! What most methods pass on is converted here and not by them: each is compiled to less.

use std::borrow::Cow;

use super::{Call, Payload, QueryValue, query};
use crate::model::{Fragment, IntoArgument, Model, encode};
use crate::multipart::FilePart;

impl Call {
    /// The value of a placeholder in the path.
    #[must_use]
    pub fn path(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parts.path.push((name, value.into()));
        self
    }

    /// The value of a placeholder that is an id.
    #[must_use]
    pub fn id<A: Into<String>>(self, name: &'static str, id: impl Into<A>) -> Self {
        self.path(name, id.into())
    }

    /// A query parameter.
    #[must_use]
    pub fn query(self, name: &'static str, value: impl Into<QueryValue>) -> Self {
        self.text(Cow::Borrowed(name), value.into())
    }

    /// A query parameter that may be left out.
    #[must_use]
    pub fn query_argument<A: Into<QueryValue>>(
        self,
        name: &'static str,
        value: impl IntoArgument<A>,
    ) -> Self {
        self.query(name, value.into_argument())
    }

    /// A query parameter with a list of texts: `name[0]=a&name[1]=b`.
    #[must_use]
    pub fn query_list<T: Into<String>>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.parts.forget(name);
        for (index, value) in values.into_iter().enumerate() {
            self.parts.query.push((Cow::Owned(format!("{name}[{index}]")), value.into()));
        }
        self
    }

    /// A query parameter with a list of texts that travels as one text: `name=a,b`.
    #[must_use]
    pub fn query_joined<T: Into<String>>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(Into::into).collect();
        let value = if values.iter().any(|value| value.contains(',')) {
            QueryValue::invalid("an element has a comma, which separates elements")
        } else if values.is_empty() {
            QueryValue::none()
        } else {
            QueryValue::new(values.join(","))
        };
        self.text(Cow::Borrowed(name), value)
    }

    /// A query parameter that is sent as one JSON text.
    #[must_use]
    pub fn query_json<T: Model + ?Sized>(self, name: &'static str, value: &T) -> Self {
        if is_absent(value) {
            return self;
        }
        match json_text(encode(value)) {
            Some(json) => self.text(Cow::Borrowed(name), QueryValue::new(json)),
            None => self.fault(format!("the query parameter {name} cannot be encoded as JSON")),
        }
    }

    /// A query parameter with an object or list: `name[0][key]=value`.
    #[must_use]
    pub fn query_object<T: Model + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        if is_absent(value) {
            return self;
        }
        let json = encode(value);
        self.parts.forget(name);
        let flat = json.and_then(|json| query::flatten(name, &json, &mut self.parts.query));
        match flat {
            Ok(()) => self,
            Err(_) => self.fault(format!("the query parameter {name} cannot be encoded")),
        }
    }

    /// A documented header.
    #[must_use]
    pub fn header_value(self, name: &'static str, value: impl Into<QueryValue>) -> Self {
        match value.into().into_text(name) {
            Ok(Some(text)) => self.header(name, &text),
            Ok(None) => self,
            Err(reason) => self.fault(reason),
        }
    }

    /// A documented header that may be left out.
    #[must_use]
    pub fn header_argument<A: Into<QueryValue>>(
        self,
        name: &'static str,
        value: impl IntoArgument<A>,
    ) -> Self {
        self.header_value(name, value.into_argument())
    }

    /// The body, as JSON.
    #[must_use]
    pub fn body<A: Model>(self, body: impl Into<A>) -> Self {
        self.body_json(&body.into())
    }

    /// The body, as JSON; none for a model that is absent.
    #[must_use]
    pub fn body_json<T: Model + ?Sized>(self, body: &T) -> Self {
        if is_absent(body) { self } else { self.json(encode(body)) }
    }

    /// A field of a form.
    #[must_use]
    pub fn part(self, name: &'static str, value: impl Into<QueryValue>) -> Self {
        match value.into().into_text(name) {
            Ok(Some(text)) => self.field(name, text),
            Ok(None) => self,
            Err(reason) => self.fault(reason),
        }
    }

    /// A field of a form that holds JSON.
    #[must_use]
    pub fn part_json<T: Model + ?Sized>(self, name: &'static str, value: &T) -> Self {
        if is_absent(value) {
            return self;
        }
        match json_text(encode(value)) {
            Some(json) => self.field(name, json),
            None => self.fault(format!("the field {name} cannot be encoded as JSON")),
        }
    }

    /// A file in a form.
    #[must_use]
    pub fn part_file(mut self, name: &'static str, file: impl Into<FilePart>) -> Self {
        match self.parts.payload.form().map(|form| form.file(name, file.into())) {
            Some(Err(reason)) => self.fault(reason),
            Some(Ok(())) | None => self,
        }
    }

    fn field(mut self, name: &'static str, text: String) -> Self {
        if let Some(form) = self.parts.payload.form() {
            form.text(name, text);
        }
        self
    }

    fn json(mut self, json: serde_json::Result<Vec<u8>>) -> Self {
        match json {
            Ok(json) => {
                self.parts.payload = Payload::Json(json.into());
                self
            }
            Err(_) => self.fault("the body cannot be encoded as JSON"),
        }
    }
}

/// Whether an optional argument is left out.
fn is_absent<T: Model + ?Sized>(value: &T) -> bool {
    matches!(value.fragment(), Fragment::Absent)
}

/// The JSON as a string.
fn json_text(json: serde_json::Result<Vec<u8>>) -> Option<String> {
    json.ok().and_then(|json| String::from_utf8(json).ok())
}
