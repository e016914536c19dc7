//! A call that is described but not sent.

mod body;
mod object;
mod path;
mod prepare;
mod query;
mod value;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

pub(crate) use body::Payload;
pub(crate) use prepare::Kind;
pub use value::QueryValue;

use crate::client::{Client, header_name, header_value, refused_query};
use crate::contract::Action;
use crate::error::{Error, Reason};
use crate::model::{Model, encode};
use crate::multipart::FilePart;
use crate::pending::Pending;
use crate::response::Answer;
use crate::retry::RetryPolicy;
use crate::trace;

/// A call under construction: one pointer, the same type for every action.
///
/// What is wrong with a value is kept, and reported when the call is sent.
pub struct Call {
    parts: Box<Parts>,
}

pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) action: &'static Action,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) payload: Payload,
    pub(crate) timeout: Option<Duration>,
    pub(crate) idle: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) authenticated: bool,
    pub(crate) fault: Option<Reason>,
}

impl Call {
    /// A call of the action, with nothing filled in.
    #[must_use]
    pub fn new(client: &Client, action: &'static Action) -> Self {
        Self {
            parts: Box::new(Parts {
                client: client.clone(),
                action,
                path: Vec::new(),
                query: Vec::new(),
                headers: Vec::new(),
                payload: Payload::None,
                timeout: None,
                idle: None,
                retry: None,
                authenticated: false,
                fault: None,
            }),
        }
    }

    /// Fills a placeholder of the path.
    #[must_use]
    pub fn path(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parts.path.push((name, value.into()));
        self
    }

    /// A query parameter.
    #[must_use]
    pub fn query(self, name: &'static str, value: impl Into<QueryValue>) -> Self {
        self.text(Cow::Borrowed(name), value.into())
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

    /// A query parameter that travels as one JSON text.
    #[must_use]
    pub fn query_json<T: Model + ?Sized>(self, name: &'static str, value: &T) -> Self {
        match json_text(encode(value)) {
            Some(json) => self.text(Cow::Borrowed(name), QueryValue::new(json)),
            None => self.fault(format!("the query parameter {name} cannot be written as JSON")),
        }
    }

    /// A query parameter with an object or list: `name[0][key]=value`.
    #[must_use]
    pub fn query_object<T: Model + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let json = encode(value);
        self.parts.forget(name);
        let flat = json.and_then(|json| object::flatten(name, &json, &mut self.parts.query));
        match flat {
            Ok(()) => self,
            Err(_) => self.fault(format!("the query parameter {name} cannot be written")),
        }
    }

    /// A documented header.
    #[must_use]
    pub fn header_value(self, name: &'static str, value: impl Into<String>) -> Self {
        self.header(name, &value.into())
    }

    /// The body, as JSON.
    #[must_use]
    pub fn body<T: Model + ?Sized>(self, body: &T) -> Self {
        self.json(encode(body))
    }

    /// A field of a form.
    #[must_use]
    pub fn part(self, name: &'static str, value: impl Into<QueryValue>) -> Self {
        match value.into().into_text() {
            Ok(text) => self.field(name, text),
            Err(reason) => self.fault(reason),
        }
    }

    /// A field of a form that holds JSON.
    #[must_use]
    pub fn part_json<T: Model + ?Sized>(self, name: &'static str, value: &T) -> Self {
        match json_text(encode(value)) {
            Some(json) => self.field(name, json),
            None => self.fault(format!("the field {name} cannot be written as JSON")),
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

    /// Bounds this call.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.timeout = Some(limit);
        self
    }

    /// Bounds silence on a stream of events.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.parts.idle = Some(limit);
        self
    }

    /// A header that the caller adds.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = header_name(name).and_then(|name| Ok((header_value(&name, value)?, name)));
        match header {
            Ok((value, name)) => {
                self.parts.headers.retain(|(known, _)| *known != name);
                self.parts.headers.push((name, value));
                self
            }
            Err(reason) => self.fault(reason),
        }
    }

    /// A query parameter that the caller adds.
    #[must_use]
    pub fn query_param(self, name: &str, value: QueryValue) -> Self {
        match refused_query(name) {
            None => self.text(Cow::Owned(name.to_owned()), value),
            Some(reason) => self.fault(reason),
        }
    }

    /// Tries again by another policy than the client's.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.retry = Some(policy);
        self
    }

    /// Sends the access token even if the action needs none.
    #[must_use]
    pub fn authenticated(mut self) -> Self {
        self.parts.authenticated = true;
        self
    }

    /// Sends the call; the function reads the answer.
    pub fn send<T>(self, decode: fn(Answer) -> Result<T, Error>) -> Pending<T> {
        let action = self.parts.action;
        Pending::new(trace::call(action, Box::pin(crate::send::run(self.parts))), decode)
    }

    /// Sends the call and leaves the answer open; the function makes a stream of it.
    pub fn open<T>(self, decode: fn(Answer) -> Result<T, Error>) -> Pending<T> {
        let action = self.parts.action;
        Pending::new(trace::call(action, Box::pin(crate::sse::open(self.parts))), decode)
    }

    pub(crate) fn into_parts(self) -> Box<Parts> {
        self.parts
    }

    fn field(mut self, name: &'static str, text: String) -> Self {
        if let Some(form) = self.parts.payload.form() {
            form.text(name, text);
        }
        self
    }

    fn text(mut self, name: Cow<'static, str>, value: QueryValue) -> Self {
        self.parts.forget(&name);
        match value.into_text() {
            Ok(text) => {
                self.parts.query.push((name, text));
                self
            }
            Err(reason) => self.fault(reason),
        }
    }

    fn json(mut self, json: serde_json::Result<Vec<u8>>) -> Self {
        match json {
            Ok(json) => {
                self.parts.payload = Payload::Json(json.into());
                self
            }
            Err(_) => self.fault("the body cannot be written as JSON"),
        }
    }

    /// Keeps the first fault: the later ones often follow from it.
    fn fault(mut self, reason: impl Into<Reason>) -> Self {
        self.parts.fault.get_or_insert_with(|| reason.into());
        self
    }
}

impl Parts {
    /// The same call again.
    pub(crate) fn again(&self) -> Box<Self> {
        let payload = self.payload.again();
        let lost = payload.is_none().then_some("the call cannot be repeated");
        Box::new(Self {
            client: self.client.clone(),
            action: self.action,
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            payload: payload.unwrap_or(Payload::None),
            timeout: self.timeout,
            idle: self.idle,
            retry: self.retry.clone(),
            authenticated: self.authenticated,
            fault: self.fault.clone().or(lost.map(Reason::from)),
        })
    }

    /// A query parameter as a number, when it was set to one.
    pub(crate) fn query_number(&self, name: &str) -> Option<u64> {
        self.query.iter().find(|(known, _)| known == name).and_then(|(_, value)| value.parse().ok())
    }

    /// Sets a query parameter to a number.
    pub(crate) fn set_query_number(&mut self, name: &'static str, value: u64) {
        self.forget(name);
        self.query.push((Cow::Borrowed(name), value.to_string()));
    }

    /// Drops an earlier value of a query parameter, whatever its shape.
    fn forget(&mut self, name: &str) {
        self.query.retain(|(known, _)| query::base(known) != name);
    }
}

/// JSON as text: it is written in UTF-8.
fn json_text(json: serde_json::Result<Vec<u8>>) -> Option<String> {
    json.ok().and_then(|json| String::from_utf8(json).ok())
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.fmt(f)
    }
}

impl fmt::Debug for Parts {
    /// What is called, and the names of what is sent; no values, for some are secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("action", &self.action.name)
            .field("method", &self.action.method)
            .field("path", &self.action.path)
            .field("query", &self.query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body", &self.payload)
            .field("timeout", &self.timeout)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}
