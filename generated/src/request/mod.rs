//! A call that is not sent yet.

mod argument;
mod arguments;
mod body;
mod options;
mod parts;
mod path;
mod prepare;
pub(crate) mod query;
mod raw;
mod value;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

pub use argument::{Argument, OptionalArgument};
pub(crate) use body::Payload;
pub(crate) use prepare::Kind;
pub use raw::RequestBuilder;
pub use value::QueryValue;

use crate::__private::Action;
use crate::client::Client;
use crate::error::{Error, Reason};
use crate::response::{Output, RawResponse, ResponseFuture};
use crate::retry::RetryPolicy;
use crate::trace;

/// A call under construction: one pointer, the same type for every action.
///
/// An invalid value is remembered, and reported when the call is sent.
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
    pub(crate) with_auth: bool,
    pub(crate) fault: Option<Reason>,
    /// The path of an undocumented call, in place of the action's.
    pub(crate) template: Option<Arc<str>>,
    /// The `Authorization` headers that were sent: several, when the token changed between two attempts.
    pub(crate) tokens: Vec<HeaderValue>,
}

impl Call {
    /// A call of the action, without parameters.
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
                with_auth: false,
                fault: None,
                template: None,
                tokens: Vec::new(),
            }),
        }
    }

    /// Sends the call.
    pub fn send<T: Output>(self) -> ResponseFuture<T> {
        self.send_with(T::decode)
    }

    /// Sends the call; the function decodes the response.
    pub fn send_with<T>(self, decode: fn(RawResponse) -> Result<T, Error>) -> ResponseFuture<T> {
        let (action, template) = (self.parts.action, self.parts.template.clone());
        let work = Box::pin(crate::send::run(self.parts));
        ResponseFuture::new(trace::call(action, template.as_deref(), work), decode)
    }

    /// Sends the call and leaves the response open; the function makes a stream of it.
    pub fn open<T>(self, decode: fn(RawResponse) -> Result<T, Error>) -> ResponseFuture<T> {
        let action = self.parts.action;
        ResponseFuture::new(trace::call(action, None, Box::pin(crate::sse::open(self.parts))), decode)
    }

    /// Writes the call as that of a type with this name.
    ///
    /// # Errors
    /// Errors of the formatter.
    pub fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(name).field(self).finish()
    }

    pub(crate) fn into_parts(self) -> Box<Parts> {
        self.parts
    }

    /// Keeps the first fault: the later ones often follow from it.
    fn fault(mut self, reason: impl Into<Reason>) -> Self {
        self.parts.fault.get_or_insert_with(|| reason.into());
        self
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.fmt(f)
    }
}
