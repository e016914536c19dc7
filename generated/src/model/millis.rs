//! Times as numbers of milliseconds.

use super::number::{Number, model_of_number};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
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
///
/// A [`Timestamp`](crate::Timestamp) is another form on the wire, which does not fit here:
///
/// ```compile_fail,E0277
/// let start: losant::EpochMillis = losant::Timestamp::new("2018-05-21T19:43:00.000Z").into();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct EpochMillis(Number);

impl EpochMillis {
    /// The number as it is: above 0 since 1970, else relative to now.
    #[must_use]
    pub const fn new(millis: i64) -> Self {
        Self(Number::of_i64(millis))
    }

    /// The moment at which the server reads it.
    #[must_use]
    pub const fn now() -> Self {
        Self::new(0)
    }

    /// So long before the moment at which the server reads it.
    #[must_use]
    pub fn ago(time: Duration) -> Self {
        Self::new(-saturated(time))
    }

    /// The number, without a fraction: a server may send one.
    #[must_use]
    pub fn as_millis(self) -> i64 {
        self.0.truncated()
    }

    /// Whether it is relative to the moment at which the server reads it.
    #[must_use]
    pub fn is_relative(self) -> bool {
        self.as_millis() <= 0
    }

    /// The point in time, where relative ones are relative to `now`; `None` where the clock has no such time.
    #[must_use]
    pub fn to_system_time(self, now: SystemTime) -> Option<SystemTime> {
        let distance = Duration::from_millis(self.as_millis().unsigned_abs());
        if self.is_relative() { now.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
    }

    /// Milliseconds since 1970; a time that would read as relative becomes the first that does not.
    fn since_epoch(millis: i64) -> Self {
        Self::new(millis.max(1))
    }
}

impl PartialEq for EpochMillis {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for EpochMillis {}

impl Ord for EpochMillis {
    fn cmp(&self, other: &Self) -> Ordering {
        // the number is finite: it comes from whole ones and from JSON
        let fraction = || self.0.as_f64().partial_cmp(&other.0.as_f64()).unwrap_or(Ordering::Equal);
        self.as_millis().cmp(&other.as_millis()).then_with(fraction)
    }
}

impl PartialOrd for EpochMillis {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for EpochMillis {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_millis().hash(state);
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
        Self::new(millis)
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

model_of_number!(EpochMillis);

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

    #[test]
    fn any_number_is_kept_as_it_is() {
        for text in ["1735689600000.25", "18446744073709551615", "-1e300"] {
            let time: EpochMillis = crate::decode(text).unwrap();
            let written = crate::encode(&time).unwrap();
            assert_eq!(crate::decode::<Number>(&*written).unwrap(), crate::decode::<Number>(text).unwrap());
            assert_eq!(time, crate::decode(&*written).unwrap());
        }
        let millis = |text: &str| crate::decode::<EpochMillis>(text).unwrap().as_millis();
        assert_eq!(millis("1735689600000.25"), 1_735_689_600_000);
        assert_eq!([millis("18446744073709551615"), millis("-1e300")], [i64::MAX, i64::MIN]);
    }
}
