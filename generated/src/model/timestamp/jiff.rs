//! To and from the times of [jiff](::jiff).

use super::Timestamp;
use ::jiff::{Error, ZonedDateTime};

impl TryFrom<&Timestamp> for ::jiff::Timestamp {
    type Error = Error;

    fn try_from(time: &Timestamp) -> Result<Self, Error> {
        time.as_str().parse()
    }
}

impl TryFrom<Timestamp> for ::jiff::Timestamp {
    type Error = Error;

    fn try_from(time: Timestamp) -> Result<Self, Error> {
        Self::try_from(&time)
    }
}

impl From<::jiff::Timestamp> for Timestamp {
    fn from(time: ::jiff::Timestamp) -> Self {
        Self::new(time.to_string())
    }
}

impl From<&ZonedDateTime> for Timestamp {
    /// In UTC: the API has no time zones.
    fn from(time: &ZonedDateTime) -> Self {
        time.timestamp().into()
    }
}

impl From<ZonedDateTime> for Timestamp {
    fn from(time: ZonedDateTime) -> Self {
        Self::from(&time)
    }
}
