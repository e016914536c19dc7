//! The `Display` and `Debug` output of an error. It contains no body, no header and no value of the caller; texts of
//! the server are printed as `server_text` defines.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, ErrorKind, Inner};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        if let Some(action) = &inner.action {
            write!(f, "{action}: ")?;
        }
        match inner.kind {
            ErrorKind::InvalidRequest => write!(f, "not sent: {}", inner.reason)?,
            ErrorKind::Transport => write!(f, "{}", inner.reason)?,
            ErrorKind::Status => answered(inner, f)?,
            ErrorKind::Decode => unreadable(inner, f)?,
        }
        if inner.attempts > 1 {
            write!(f, " ({} attempts)", inner.attempts)?;
        }
        if inner.spent_budget {
            f.write_str("; not retried, because the retry budget is used up")?;
        }
        Ok(())
    }
}

fn answered(inner: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("the server answered")?;
    if let Some(status) = inner.status {
        write!(f, " {status}")?;
    }
    if !inner.reason.is_empty() {
        write!(f, ", {}", inner.reason)?;
    }
    if let Some(words) = inner.status_description {
        write!(f, " ({words})")?;
    }
    match (&inner.error_type, &inner.message) {
        (Some(kind), Some(message)) => write!(f, ": {kind}: {message}"),
        (Some(one), None) | (None, Some(one)) => write!(f, ": {one}"),
        (None, None) => Ok(()),
    }
}

fn unreadable(inner: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("the response cannot be read")?;
    if let Some(path) = &inner.path {
        write!(f, " at {path}")?;
    }
    write!(f, ": {}", inner.reason)?;
    match inner.status {
        Some(status) => write!(f, " (status {})", status.as_u16()),
        None => Ok(()),
    }
}

/// What `main` and `unwrap` print: the message and its causes. `{:#?}` shows every property.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return with_sources(self, f);
        }
        let inner = &*self.inner;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("action", &inner.action)
            .field("status", &inner.status)
            .field("reason", &inner.reason)
            .field("status_description", &inner.status_description)
            .field("error_type", &inner.error_type)
            .field("message", &inner.message)
            .field("json_path", &inner.path)
            .field("body", &format_args!("{} bytes", inner.body.len()))
            .field("attempts", &inner.attempts)
            .field("retry_after", &inner.retry_after)
            .field("retry_budget_exhausted", &inner.spent_budget)
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

fn with_sources(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let mut source = error.source();
    if source.is_some() {
        f.write_str("\n\nCaused by:")?;
    }
    while let Some(cause) = source {
        write!(f, "\n    {cause}")?;
        source = cause.source();
    }
    Ok(())
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
