//! To and from the times of jiff, chrono and time, each by a feature.

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::super::Timestamp;
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
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::super::Timestamp;
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
}

#[cfg(feature = "time")]
mod with_time {
    use super::super::Timestamp;
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
}
