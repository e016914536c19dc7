//! The static description of each action.

use http::{Method, StatusCode};

/// The description of an action.
#[derive(Debug)]
pub struct Action {
    /// Its name: `device.get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static Method,
    /// The path, with a `{name}` for each value.
    pub path: &'static str,
    /// Whether no token is sent unless asked.
    pub anonymous: bool,
    /// Whether an attempt may be repeated.
    pub retry: Retry,
    /// Whether the response is a stream of events.
    pub stream: bool,
    /// Every documented status with its description.
    pub responses: &'static [(u16, &'static str)],
}

/// Whether an attempt with an unknown outcome may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// By the method: reads yes, writes no.
    ByMethod,
    /// Yes, though it is no read.
    Safe,
    /// No: a read that starts work.
    Unsafe,
}

impl Action {
    /// The defaults, so that a description lists only what differs.
    pub const DEFAULT: Self = Self {
        name: "",
        method: &Method::GET,
        path: "",
        anonymous: false,
        retry: Retry::ByMethod,
        stream: false,
        responses: &[],
    };

    /// Whether the action only reads, so that it does not matter how often the server sees it.
    pub(crate) fn reads(&self) -> bool {
        matches!(*self.method, Method::GET | Method::HEAD | Method::OPTIONS) && self.retry != Retry::Unsafe
    }

    /// Whether the documents list a redirect, or another status from 300 on, among the successes.
    pub(crate) fn lists(&self, status: StatusCode) -> bool {
        status.is_redirection() && self.responses.iter().any(|(listed, _)| *listed == status.as_u16())
    }

    /// Whether an attempt with an unknown outcome may be repeated.
    pub(crate) fn repeatable(&self) -> bool {
        self.reads() || self.retry == Retry::Safe
    }
}
