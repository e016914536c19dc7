//! Conversion to and from `SystemTime`, without a date crate.

use super::Timestamp;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The text is not an RFC 3339 time, or out of the range of `SystemTime`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseTimestampError(());

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not an RFC 3339 time, or is out of range")
    }
}

impl std::error::Error for ParseTimestampError {}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = ParseTimestampError;

    /// Fractions of a nanosecond are dropped.
    fn try_from(time: &Timestamp) -> Result<Self, ParseTimestampError> {
        read(time.as_str()).ok_or(ParseTimestampError(()))
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = ParseTimestampError;

    fn try_from(time: Timestamp) -> Result<Self, ParseTimestampError> {
        Self::try_from(&time)
    }
}

impl From<SystemTime> for Timestamp {
    /// In UTC, with milliseconds, or with nanoseconds where they are needed. RFC 3339 ends with the year 9999; years
    /// beyond have a sign and six digits or more, as JavaScript writes them.
    fn from(time: SystemTime) -> Self {
        let (seconds, nanos) = match time.duration_since(UNIX_EPOCH) {
            Ok(since) => (whole_seconds(since), since.subsec_nanos()),
            Err(before) => match (whole_seconds(before.duration()), before.duration().subsec_nanos()) {
                (seconds, 0) => (-seconds, 0),
                (seconds, nanos) => (-seconds - 1, 1_000_000_000 - nanos),
            },
        };
        let (year, month, day) = civil(seconds.div_euclid(DAY));
        let second = seconds.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let fraction = match nanos % 1_000_000 {
            0 => format!("{:03}", nanos / 1_000_000),
            _ => format!("{nanos:09}"),
        };
        let year = if (0..=9999).contains(&year) { format!("{year:04}") } else { format!("{year:+07}") };
        Self::new(format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction}Z"))
    }
}

/// Seconds of a day.
const DAY: i64 = 86_400;

fn whole_seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

fn read(text: &str) -> Option<SystemTime> {
    let mut text = Text(text);
    let date = (text.year()?, text.after("-")?.digits(2)?, text.after("-")?.digits(2)?);
    let (hour, minute) = (text.after("Tt ")?.digits(2)?, text.after(":")?.digits(2)?);
    let second = text.after(":")?.digits(2)?;
    let nanos = text.fraction()?;
    let offset = text.offset()?;
    let days = days(date);
    // A day that a month does not have would be one of the next month; a minute may have a leap second.
    if civil(days) != date || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days.checked_mul(DAY)?.checked_add(hour * 3600 + minute * 60 + second - offset)?;
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let time = if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
    time?.checked_add(Duration::from_nanos(nanos))
}

/// What is left of a text.
struct Text<'a>(&'a str);

impl Text<'_> {
    /// Four digits, or a sign and more of them.
    fn year(&mut self) -> Option<i64> {
        let Some(rest) = self.0.strip_prefix(['+', '-']) else { return self.digits(4) };
        let sign = if self.0.starts_with('-') { -1 } else { 1 };
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        self.0 = rest;
        (4..=12).contains(&count).then(|| self.digits(count))?.map(|year| sign * year)
    }

    /// The next digits, so many of them.
    fn digits(&mut self, count: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
    }

    /// Goes past one of these characters.
    fn after(&mut self, any: &str) -> Option<&mut Self> {
        self.0 = self.0.strip_prefix(|next| any.contains(next))?;
        Some(self)
    }

    /// Nanoseconds, if there is a fraction.
    fn fraction(&mut self) -> Option<u64> {
        let Some(rest) = self.0.strip_prefix('.') else { return Some(0) };
        let tail = rest.trim_start_matches(|next: char| next.is_ascii_digit());
        let digits = rest.strip_suffix(tail).filter(|digits| !digits.is_empty())?;
        self.0 = tail;
        format!("{digits:0<9}").get(..9)?.parse().ok()
    }

    /// Seconds east of Greenwich, to the end.
    fn offset(&mut self) -> Option<i64> {
        if matches!(self.0, "Z" | "z") {
            return Some(0);
        }
        let sign = if self.0.starts_with('-') { -1 } else { 1 };
        let (hours, minutes) = (self.after("+-")?.digits(2)?, self.after(":")?.digits(2)?);
        let fine = hours < 24 && minutes < 60 && self.0.is_empty();
        fine.then_some(sign * (hours * 3600 + minutes * 60))
    }
}

/// Days since 1970 of a year, month and day, in years that start in March: their leap day is the last.
fn days((year, month, day): (i64, i64, i64)) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day = (153 * month + 2) / 5 + day - 1;
    era * 146_097 + year * 365 + year / 4 - year / 100 + day - 719_468
}

/// The year, month and day of days since 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let year = year + era * 400;
    if month < 10 { (year, month + 3, day) } else { (year + 1, month - 9, day) }
}
