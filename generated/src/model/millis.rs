//! Times as numbers of milliseconds.

use super::shape::{Fragment, Model, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A point in time as a number: milliseconds since 1970 in UTC, or, where it is 0 or less, milliseconds
/// relative to the moment at which the server reads it.
///
/// ```
/// use losant::EpochMillis;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let start = EpochMillis::from(UNIX_EPOCH + Duration::from_secs(1_735_689_600));
/// assert_eq!(start.as_millis(), 1_735_689_600_000);
/// assert_eq!(EpochMillis::ago(Duration::from_secs(60)).as_millis(), -60_000);
/// ```
///
/// Finer parts than a millisecond are dropped. With the features `jiff`, `chrono` and `time` it is made of the
/// times of these crates as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EpochMillis(i64);

impl EpochMillis {
    /// The number as it is: above 0 since 1970, else relative to now.
    #[must_use]
    pub const fn new(millis: i64) -> Self {
        Self(millis)
    }

    /// The moment at which the server reads it.
    #[must_use]
    pub const fn now() -> Self {
        Self(0)
    }

    /// So long before the moment at which the server reads it.
    #[must_use]
    pub fn ago(time: Duration) -> Self {
        Self(-saturated(time))
    }

    /// The number.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Whether it is relative to the moment at which the server reads it.
    #[must_use]
    pub const fn is_relative(self) -> bool {
        self.0 <= 0
    }

    /// The point in time, where relative ones are relative to `now`; `None` where the clock has no such time.
    #[must_use]
    pub fn to_system_time(self, now: SystemTime) -> Option<SystemTime> {
        let distance = Duration::from_millis(self.0.unsigned_abs());
        if self.is_relative() { now.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    }

    /// Milliseconds since 1970; a time that would read as relative becomes the first that does not.
    fn since_epoch(millis: i64) -> Self {
        Self(millis.max(1))
    }
}

/// Whole milliseconds, at most as many as an `i64` holds.
fn saturated(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

impl fmt::Display for EpochMillis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for EpochMillis {
    fn from(millis: i64) -> Self {
        Self(millis)
    }
}

impl From<Duration> for EpochMillis {
    /// So long before the moment at which the server reads it.
    fn from(time: Duration) -> Self {
        Self::ago(time)
    }
}

impl From<SystemTime> for EpochMillis {
    /// Numbers of 0 and less are taken, so a time up to 1970 becomes the first millisecond after it.
    fn from(time: SystemTime) -> Self {
        Self::since_epoch(time.duration_since(UNIX_EPOCH).map_or(0, saturated))
    }
}

#[cfg(feature = "jiff")]
mod jiff {
    use super::EpochMillis;
    use ::jiff::{Timestamp, ZonedDateTime};

    impl From<Timestamp> for EpochMillis {
        fn from(time: Timestamp) -> Self {
            Self::since_epoch(time.as_millisecond())
        }
    }

    impl From<&ZonedDateTime> for EpochMillis {
        fn from(time: &ZonedDateTime) -> Self {
            time.timestamp().into()
        }
    }

    impl From<ZonedDateTime> for EpochMillis {
        fn from(time: ZonedDateTime) -> Self {
            Self::from(&time)
        }
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for EpochMillis {
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self::since_epoch(time.timestamp_millis())
    }
}

#[cfg(feature = "time")]
mod time {
    use super::EpochMillis;
    use ::time::{OffsetDateTime, UtcDateTime};

    fn millis(nanos: i128) -> EpochMillis {
        EpochMillis::since_epoch(i64::try_from(nanos.div_euclid(1_000_000)).unwrap_or(i64::MAX))
    }

    impl From<OffsetDateTime> for EpochMillis {
        fn from(time: OffsetDateTime) -> Self {
            millis(time.unix_timestamp_nanos())
        }
    }

    impl From<UtcDateTime> for EpochMillis {
        fn from(time: UtcDateTime) -> Self {
            millis(time.unix_timestamp_nanos())
        }
    }
}

impl Model for EpochMillis {
    fn empty() -> Self {
        Self(0)
    }

    fn place(&mut self) -> Place<'_> {
        Place::Integer(&mut self.0)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Integer(self.0)
    }
}

impl Serialize for EpochMillis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for EpochMillis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::model::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_times_are_relative_to_the_given_moment() {
        let now = UNIX_EPOCH + Duration::from_secs(100);
        assert_eq!(EpochMillis::now().to_system_time(now), Some(now));
        assert_eq!(
            EpochMillis::ago(Duration::from_secs(40)).to_system_time(now),
            Some(UNIX_EPOCH + Duration::from_secs(60))
        );
        assert_eq!(EpochMillis::new(5_000).to_system_time(now), Some(UNIX_EPOCH + Duration::from_secs(5)));
        assert_eq!(
            EpochMillis::new(i64::MIN).to_system_time(UNIX_EPOCH),
            UNIX_EPOCH.checked_sub(Duration::from_millis(1 << 63))
        );
    }

    #[test]
    fn a_time_is_a_number_in_json() {
        let time: EpochMillis = crate::decode("1735689600000").unwrap();
        assert_eq!(time, EpochMillis::new(1_735_689_600_000));
        assert_eq!(crate::encode(&time).unwrap(), b"1735689600000");
        assert_eq!(serde_json::to_string(&time).unwrap(), "1735689600000");
        assert!(crate::decode::<EpochMillis>("\"2018-05-21T19:43:00.000Z\"").is_err());
    }
}
