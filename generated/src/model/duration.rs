//! Lengths of time as numbers of milliseconds.

use super::number::{Number, model_of_number};
use std::fmt;
use std::time::Duration;

/// A length of time as a number of milliseconds, made of a [`Duration`].
///
/// ```
/// use losant::DurationMillis;
/// use std::time::Duration;
///
/// let resolution = DurationMillis::from(Duration::from_secs(60));
/// assert_eq!(resolution.as_millis(), 60_000);
/// assert_eq!(resolution.to_duration(), Some(Duration::from_secs(60)));
/// ```
///
/// Finer parts than a millisecond are dropped. A plain number does not say which unit it has, so none is taken:
///
/// ```compile_fail,E0277
/// let resolution: losant::DurationMillis = 60.into();
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DurationMillis(Number);

impl DurationMillis {
    /// So many milliseconds.
    #[must_use]
    pub fn new(millis: u64) -> Self {
        Self(millis.into())
    }

    /// The number, without a fraction: a server may send one, or a number below 0.
    #[must_use]
    pub fn as_millis(self) -> i64 {
        self.0.truncated()
    }

    /// The length of time, with a fraction of a millisecond if there is one; `None` where the number is below 0
    /// or too great.
    #[must_use]
    pub fn to_duration(self) -> Option<Duration> {
        match self.0.as_u64() {
            Some(millis) => Some(Duration::from_millis(millis)),
            None => Duration::try_from_secs_f64(self.0.as_f64() / 1000.0).ok(),
        }
    }
}

// The number is finite: it comes from whole ones and from JSON.
impl Eq for DurationMillis {}

impl fmt::Display for DurationMillis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<Duration> for DurationMillis {
    fn from(time: Duration) -> Self {
        Self::new(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }
}

model_of_number!(DurationMillis);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_a_number_of_milliseconds_in_json() {
        let time = DurationMillis::from(Duration::from_micros(1_500));
        assert_eq!(crate::encode(&time).unwrap(), b"1");
        assert_eq!(crate::decode::<DurationMillis>("1").unwrap(), time);
        assert_eq!(serde_json::to_string(&time).unwrap(), "1");
        let most = DurationMillis::from(Duration::MAX);
        assert_eq!(crate::encode(&most).unwrap(), u64::MAX.to_string().into_bytes());
    }

    #[test]
    fn any_number_is_kept_as_it_is() {
        let of = |text: &str| crate::decode::<DurationMillis>(text).unwrap();
        assert_eq!(of("1.5").to_duration(), Some(Duration::from_micros(1_500)));
        assert_eq!(of("18446744073709551615").to_duration(), Some(Duration::from_millis(u64::MAX)));
        assert_eq!([of("-1").to_duration(), of("1e300").to_duration()], [None, None]);
        assert_eq!([of("-1").as_millis(), of("1.5").as_millis()], [-1, 1]);
        assert_eq!(crate::encode(&of("1.5")).unwrap(), b"1.5");
    }
}
