//! To and from the times of [time](::time).

use super::Timestamp;
use ::time::OffsetDateTime;
use ::time::error::{Format, Parse};
use ::time::format_description::well_known::Rfc3339;

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = Parse;

    fn try_from(time: &Timestamp) -> Result<Self, Parse> {
        Self::parse(time.as_str(), &Rfc3339)
    }
}

impl TryFrom<Timestamp> for OffsetDateTime {
    type Error = Parse;

    fn try_from(time: Timestamp) -> Result<Self, Parse> {
        Self::try_from(&time)
    }
}

impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = Format;

    /// With its offset. RFC 3339 has no years beyond 9999, and no offsets with seconds.
    fn try_from(time: OffsetDateTime) -> Result<Self, Format> {
        time.format(&Rfc3339).map(Self::new)
    }
}
