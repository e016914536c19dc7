//! Timestamps in their wire format.

mod interop;
mod system;

pub use system::ParseTimestampError;

use super::shape::{Fragment, Model, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A point in time as the API writes it: RFC 3339 text such as `2018-05-21T19:43:00.000Z`.
///
/// The text is kept as it is, whatever it says, so that it can be sent back unchanged.
///
/// ```
/// use losant::Timestamp;
///
/// let created = Timestamp::new("2018-05-21T19:43:00.000Z");
/// assert_eq!(created.as_str(), "2018-05-21T19:43:00.000Z");
/// ```
///
/// It becomes a [`SystemTime`](std::time::SystemTime) and is made of one; with the features `jiff`, `chrono`
/// and `time` it goes to and from the times of these crates as well. Only reading can fail:
///
/// ```
/// use losant::Timestamp;
/// use std::time::{Duration, SystemTime};
///
/// let created = Timestamp::new("2018-05-21T19:43:00.000Z");
/// let later = SystemTime::try_from(&created)? + Duration::from_secs(90);
/// assert_eq!(Timestamp::from(later).as_str(), "2018-05-21T19:44:30.000Z");
/// assert!(SystemTime::try_from(Timestamp::new("tomorrow")).is_err());
/// # Ok::<(), losant::ParseTimestampError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// Takes the text of a time as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text of the time.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text of the time, unwrapped.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Timestamp {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Model for Timestamp {
    fn empty() -> Self {
        Self(String::new())
    }

    fn place(&mut self) -> Place<'_> {
        Place::Text(&mut self.0)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Text(&self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::model::deserialize(deserializer)
    }
}
