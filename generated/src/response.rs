//! Responses: the future of a call, its response as it came, and what it is decoded to.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

use crate::__private::Action;
use crate::client::Client;
use crate::error::{Error, Secrets};
use crate::model::{
    DecodeError, DecodeErrorKind, Model, Nullable, Place, Secret, decode_within, deserialize_within,
};
use crate::sse::Session;

/// The future of a call up to the raw response: the same boxed type for every action.
pub(crate) type Work = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;

/// Decodes the raw response.
pub(crate) type Decode<T> = fn(RawResponse) -> Result<T, Error>;

/// The future of a call. Dropping it cancels the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    work: Work,
    decode: Decode<T>,
}

impl<T> ResponseFuture<T> {
    pub(crate) fn new(work: Work, decode: Decode<T>) -> Self {
        Self { work, decode }
    }

    /// The future, and the function that decodes its result.
    #[cfg(feature = "blocking")]
    pub(crate) fn into_parts(self) -> (Work, Decode<T>) {
        (self.work, self.decode)
    }
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let pending = self.get_mut();
        pending.work.as_mut().poll(cx).map(|response| response.and_then(pending.decode))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}

/// A successful response, read but not decoded.
#[derive(Debug)]
pub struct RawResponse {
    pub(crate) client: Client,
    pub(crate) action: &'static Action,
    /// The name of the call, where it differs from that of its action.
    pub(crate) name: Option<Cow<'static, str>>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    /// The secrets that were sent.
    pub(crate) secrets: Secrets,
    /// The subscription, when the response is a stream of events.
    pub(crate) session: Option<Box<Session>>,
}

/// A decoded response with its status, headers and raw body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The raw body, decompressed.
    pub body: Bytes,
    /// How many times the request was sent.
    pub attempts: u32,
    /// The decoded body.
    pub value: T,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// The value, but neither the raw body nor the values of headers: they may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &format_args!("{} headers", self.headers.len()))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("attempts", &self.attempts)
            .field("value", &self.value)
            .finish()
    }
}

/// A value that a call can return.
pub trait Output: Sized {
    /// Decodes the response.
    ///
    /// # Errors
    /// When the body is not as documented.
    fn decode(response: RawResponse) -> Result<Self, Error>;
}

impl<T: Model> Output for T {
    fn decode(response: RawResponse) -> Result<Self, Error> {
        decode_json(response)
    }
}

/// For responses without a body: nothing is decoded.
impl Output for () {
    fn decode(_response: RawResponse) -> Result<Self, Error> {
        Ok(())
    }
}

/// The value, beside status, headers and raw body.
impl<T: Output> Output for Response<T> {
    fn decode(response: RawResponse) -> Result<Self, Error> {
        decode_response(response, T::decode)
    }
}

/// Decodes the value, and keeps status, headers and raw body.
pub(crate) fn decode_response<T>(
    response: RawResponse,
    decode: fn(RawResponse) -> Result<T, Error>,
) -> Result<Response<T>, Error> {
    let (status, headers) = (response.status, response.headers.clone());
    let (body, attempts) = (response.body.clone(), response.attempts);
    Ok(Response { status, headers, body, attempts, value: decode(response)? })
}

/// Reads the body as JSON. Where any value is taken, no body is null.
///
/// # Errors
/// When it is not JSON, or not of this type.
#[allow(clippy::needless_pass_by_value)] // one type for all decoders
pub fn decode_json<T: Model>(response: RawResponse) -> Result<T, Error> {
    let cap = response.client.shared().limits.body;
    decode_capped(&response, cap)
}

/// How many bytes of memory the values of a body may take for each byte that the body may have. Values of
/// typical responses take two or three; small ones that are all `{}` would take hundreds.
const MEMORY_PER_BYTE: usize = 4;

/// Reads the body as JSON, with memory in proportion to the cap on its bytes.
pub(crate) fn decode_capped<T: Model>(response: &RawResponse, cap: usize) -> Result<T, Error> {
    if response.is_wide() {
        return Err(response.unreadable("the body is not UTF-8"));
    }
    if response.body.trim_ascii().is_empty() {
        let mut nothing = T::empty();
        if is_null(&mut nothing) {
            return Ok(nothing);
        }
    }
    decode_within(&response.body, memory_for(cap)).map_err(|error| response.undecodable(&error))
}

/// How much memory the values of a body may take, by how many bytes it may have.
fn memory_for(cap: usize) -> usize {
    cap.saturating_mul(MEMORY_PER_BYTE)
}

/// Whether any JSON value is accepted, so that no body decodes to null.
fn is_null(empty: &mut dyn Model) -> bool {
    matches!(empty.place(), Place::Json(_))
}

impl RawResponse {
    /// A copy, for an error after the response was decoded.
    pub(crate) fn copy(&self) -> Self {
        Self {
            client: self.client.clone(),
            action: self.action,
            name: self.name.clone(),
            status: self.status,
            headers: self.headers.clone(),
            body: self.body.clone(),
            attempts: self.attempts,
            secrets: self.secrets.clone(),
            session: None,
        }
    }

    /// The status as a number.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The response as one that the documents do not list.
    #[must_use]
    pub fn unknown(self) -> UnknownResponse {
        let memory = memory_for(self.client.shared().limits.body);
        UnknownResponse { status: self.status, body: self.body, memory, secrets: self.secrets }
    }

    /// Whether the content type declares UTF-16 or UTF-32, which JSON must not use. Other wrong charsets
    /// are harmless for ASCII, so they are left to the decoder.
    fn is_wide(&self) -> bool {
        let content_type = self.content_type().unwrap_or_default();
        let charset = content_type.split_once("charset=").map_or("", |(_, charset)| charset);
        let charset = charset.trim_start().trim_start_matches('"');
        charset
            .get(..6)
            .is_some_and(|start| start.eq_ignore_ascii_case("utf-16") || start.eq_ignore_ascii_case("utf-32"))
    }

    fn content_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    fn undecodable(&self, error: &DecodeError) -> Error {
        let other = self.content_type().filter(|kind| !kind.to_ascii_lowercase().contains("json"));
        let reason = match (error.kind(), other) {
            (DecodeErrorKind::Syntax, Some(_)) => "the body is not JSON, nor is its content type".into(),
            (DecodeErrorKind::TooLarge, _) => {
                format!("{}, {MEMORY_PER_BYTE} for each that a body may have", error.message())
            }
            _ => error.message().to_owned(),
        };
        self.unreadable(reason).with_path(error.path(), &self.secrets)
    }

    /// The error for a success that is not as documented.
    pub(crate) fn unreadable(&self, reason: impl Into<crate::error::Reason>) -> Error {
        Error::decode(self.status, self.headers.clone(), self.body.clone(), reason)
            .with_attempts(self.attempts)
            .of(self.action)
            .named(self.name.clone())
    }
}

/// Reads the body as JSON of any type, under the limits of documented calls.
///
/// The messages of a type may contain values of the body, so the error holds only the position.
#[allow(clippy::needless_pass_by_value)] // one type for all decoders
pub(crate) fn decode_plain<T: DeserializeOwned>(response: RawResponse) -> Result<T, Error> {
    let memory = memory_for(response.client.shared().limits.body);
    deserialize_within(&response.body, memory).map_err(|error| response.undecodable(&error))
}

/// A field that holds an access token.
pub trait TokenField {
    /// The token, if there is one.
    fn token(&self) -> Option<&str>;
}

impl TokenField for String {
    fn token(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: TokenField> TokenField for Option<T> {
    fn token(&self) -> Option<&str> {
        self.as_ref().and_then(TokenField::token)
    }
}

impl<T: TokenField> TokenField for Nullable<T> {
    fn token(&self) -> Option<&str> {
        match self {
            Self::Value(value) => value.token(),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T: TokenField> TokenField for Secret<T> {
    fn token(&self) -> Option<&str> {
        self.expose_secret().token()
    }
}

/// Decodes the response and sets its token as that of the client.
///
/// # Errors
/// When the response cannot be decoded, or contains no valid token.
pub fn decode_login<T: Model>(response: RawResponse, token: fn(&T) -> Option<&str>) -> Result<T, Error> {
    let (client, action) = (response.client.clone(), response.action);
    let around = (response.status, response.headers.clone(), response.body.clone());
    let output = decode_json(response)?;
    let unusable = |reason: &'static str| {
        let (status, headers, body) = around;
        Error::decode(status, headers, body, reason).of(action)
    };
    match token(&output) {
        None => Err(unusable("the response contains no access token")),
        Some(token) => match client.set_access_token(token) {
            Ok(()) => Ok(output),
            Err(_) => Err(unusable("the access token of the response is not a valid header value")),
        },
    }
}

/// A success with a status that the documentation of its action does not list: the action is done, and this is what
/// the server said of it.
#[derive(Clone)]
pub struct UnknownResponse {
    status: StatusCode,
    body: Bytes,
    /// How much memory its values may take.
    memory: usize,
    /// The secrets that were sent.
    secrets: Secrets,
}

impl PartialEq for UnknownResponse {
    fn eq(&self, other: &Self) -> bool {
        (self.status, &self.body) == (other.status, &other.body)
    }
}

impl Eq for UnknownResponse {}

impl UnknownResponse {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body as it came, decompressed; empty where there is none.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, decoded from JSON under the limits of the client.
    ///
    /// # Errors
    /// When it is not JSON, or not that of the type, or its values would take too much memory.
    pub fn json<T: Model>(&self) -> Result<T, DecodeError> {
        decode_within(&self.body, self.memory).map_err(|error| match error.path() {
            "" => error,
            path => {
                let path = self.secrets.redact(path.to_owned());
                error.with_path(path)
            }
        })
    }
}

#[allow(clippy::missing_fields_in_debug)] // what else it holds is no part of the response
impl fmt::Debug for UnknownResponse {
    /// The status, but not the body: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownResponse")
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
