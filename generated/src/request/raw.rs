//! Calls of undocumented endpoints.

use std::fmt;
use std::time::Duration;

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Call, Payload, QueryValue, path};
use crate::__private::{Action, Retry};
#[cfg(feature = "blocking")]
use crate::blocking::wait;
use crate::client::Client;
#[cfg(feature = "blocking")]
use crate::error::Error;
use crate::response::{Response, ResponseFuture, decode_plain, decode_response};
use crate::retry::RetryPolicy;

/// A call of an undocumented endpoint, by method and path.
///
/// It is sent like any other call: with the same limits, retries by its method, redirects, rules for the access
/// token, and default headers and query parameters. Values of the path go into
/// placeholders and cannot change the rest of the path. Errors and traces name it by method and path, so an id should
/// never be written into the path itself.
///
#[cfg_attr(feature = "testing", doc = "```")]
#[cfg_attr(not(feature = "testing"), doc = "```ignore")]
/// # use losant::testing::{MockResponse, MockTransport};
/// # let transport = MockTransport::new().expect_once("GET /applications/{applicationId}/reports", MockResponse::json(200, "[7]"));
/// # let client = transport.client()?;
/// # let run = async {
/// use losant::Method;
///
/// let reports: Vec<i64> = client
///     .request(Method::GET, "/applications/{applicationId}/reports")
///     .path("applicationId", "my-application-id")
///     .query("limit", 10)
///     .send()
///     .await?;
/// # assert_eq!(reports, [7]);
/// # Ok::<(), losant::Error>(()) };
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(run)?;
/// # Ok::<(), losant::Error>(())
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct RequestBuilder(Call);

/// One action for each method.
static ACTIONS: [Action; 7] = [
    action(&Method::GET),
    action(&Method::POST),
    action(&Method::PATCH),
    action(&Method::PUT),
    action(&Method::DELETE),
    action(&Method::HEAD),
    action(&Method::OPTIONS),
];

const fn action(method: &'static Method) -> Action {
    Action {
        name: "request",
        method,
        path: "",
        anonymous: false,
        retry: Retry::ByMethod,
        stream: false,
        responses: &[],
    }
}

impl RequestBuilder {
    pub(crate) fn new(client: &Client, method: &Method, template: &str) -> Self {
        let [get, ..] = &ACTIONS;
        let action = ACTIONS.iter().find(|action| action.method == method);
        let mut call = Call::new(client, action.unwrap_or(get));
        call.parts.template = Some(template.into());
        if action.is_none() {
            call = call.fault("unsupported HTTP method");
        }
        Self(match path::check(template) {
            Ok(()) => call,
            Err(reason) => call.fault(reason),
        })
    }

    /// The value for a `{placeholder}` of the path.
    pub fn path(self, name: &'static str, value: impl Into<String>) -> Self {
        Self(self.0.path(name, value))
    }

    /// A query parameter.
    pub fn query(self, name: &str, value: impl Into<QueryValue>) -> Self {
        Self(self.0.query_param(name, value.into()))
    }

    /// The body, as JSON.
    pub fn body<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => {
                self.0.parts.payload = Payload::Json(json.into());
                self
            }
            Err(_) => Self(self.0.fault("the body cannot be encoded as JSON")),
        }
    }

    /// A header.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// The time limit of this call, including all attempts and the pauses between them.
    pub fn timeout(self, limit: Duration) -> Self {
        Self(self.0.timeout(limit))
    }

    /// Retries this call by another policy than the client's.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry(policy))
    }

    /// Sends the request and decodes the response as JSON; an empty body is decoded as `null`, which `()` accepts.
    ///
    /// Depth and memory are limited as for documented calls: what a type allocates for its values is counted, but not
    /// what a `Deserialize` that is written by hand allocates beside them. An object that begins with a key that
    /// `serde_json` reserves for itself is an error where any JSON is accepted;
    /// [`send_raw`](Self::send_raw) and [`decode`](crate::decode()) read it as it is.
    pub fn send<T: DeserializeOwned>(self) -> ResponseFuture<T> {
        self.0.send_with(decode_plain)
    }

    /// Sends the request and returns the decoded response with its status, headers and raw body.
    pub fn send_with_response<T: DeserializeOwned>(self) -> ResponseFuture<Response<T>> {
        self.0.send_with(|response| decode_response(response, decode_plain))
    }

    /// Sends the request and blocks until the response is decoded.
    ///
    /// # Errors
    /// Those of `send`, and an error on a thread that runs async tasks, where blocking is not possible.
    #[cfg(feature = "blocking")]
    pub fn send_blocking<T: DeserializeOwned>(self) -> Result<T, Error> {
        wait(self.send())
    }

    /// Sends the request, and blocks until there is the decoded response with its status, headers and raw body.
    ///
    /// # Errors
    /// Those of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    pub fn send_with_response_blocking<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        wait(self.send_with_response())
    }

    /// Sends the request and returns the response without decoding its body.
    pub fn send_raw(self) -> ResponseFuture<Response<()>> {
        self.0.send()
    }

    /// Sends the request, and blocks until there is the response, whose body is not decoded.
    ///
    /// # Errors
    /// Those of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    pub fn send_raw_blocking(self) -> Result<Response<()>, Error> {
        wait(self.send_raw())
    }
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
