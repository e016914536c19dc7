//! To and from the times of [chrono](::chrono).

use super::Timestamp;
use ::chrono::{DateTime, FixedOffset, ParseError, SecondsFormat, TimeZone, Utc};

impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = ParseError;

    fn try_from(time: &Timestamp) -> Result<Self, ParseError> {
        // Years beyond 9999, which RFC 3339 does not have, are read in the wider form only.
        let text = time.as_str();
        if text.starts_with(['+', '-']) { text.parse() } else { Self::parse_from_rfc3339(text) }
    }
}

impl TryFrom<Timestamp> for DateTime<FixedOffset> {
    type Error = ParseError;

    fn try_from(time: Timestamp) -> Result<Self, ParseError> {
        Self::try_from(&time)
    }
}

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = ParseError;

    fn try_from(time: &Timestamp) -> Result<Self, ParseError> {
        DateTime::<FixedOffset>::try_from(time).map(Into::into)
    }
}

impl TryFrom<Timestamp> for DateTime<Utc> {
    type Error = ParseError;

    fn try_from(time: Timestamp) -> Result<Self, ParseError> {
        Self::try_from(&time)
    }
}

impl<Z: TimeZone> From<DateTime<Z>> for Timestamp {
    /// In UTC, with milliseconds, or with finer parts where they are needed.
    fn from(time: DateTime<Z>) -> Self {
        let time = time.to_utc();
        let finest = if time.timestamp_subsec_nanos().is_multiple_of(1_000_000) {
            SecondsFormat::Millis
        } else {
            SecondsFormat::AutoSi
        };
        Self::new(time.to_rfc3339_opts(finest, true))
    }
}
