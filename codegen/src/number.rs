//! Numbers of JSON by their exact value, whatever their spelling: `1`, `1.0` and `10e-1` are one.
//!
//! Nothing here goes through a float: two numbers that a float cannot tell apart are two.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A number as written. It is compared by its value.
#[derive(Debug, Clone, Copy)]
pub struct Number<'a>(pub &'a str);

impl Number<'_> {
    /// Whether it is whole, as `5` and `5.0` are.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.value().exponent >= 0
    }

    /// Whether 64 bits with a sign hold it.
    #[must_use]
    pub fn is_i64(self) -> bool {
        self.value().whole().is_some_and(|text| text.parse::<i64>().is_ok())
    }

    /// How the client writes it, the same for every spelling; none where it cannot: what is no whole number of 64
    /// bits is a float there, and not every number is what a float is written as.
    #[must_use]
    pub fn kept(self) -> Option<String> {
        let value = self.value();
        let fits = |text: &String| text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok();
        if let Some(whole) = value.whole().filter(fits) {
            return Some(whole);
        }
        let float: f64 = self.0.parse().ok()?;
        // Debug has a point or an exponent always, as what tells a float from a whole number.
        Some(format!("{float:?}")).filter(|text| float.is_finite() && Decimal::new(text) == value)
    }

    /// A text that two numbers share if they are equal, and only then.
    #[must_use]
    pub fn canonical(self) -> String {
        let Decimal { negative, digits, exponent } = self.value();
        format!("{}{digits}e{exponent}", if negative { "-" } else { "" })
    }

    fn value(self) -> Decimal {
        Decimal::new(self.0)
    }
}

impl PartialEq for Number<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl Eq for Number<'_> {}

impl PartialOrd for Number<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value().cmp(&other.value())
    }
}

impl Hash for Number<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value().hash(state);
    }
}

impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Most digits of a whole number of 64 bits.
const MAX_DIGITS: i128 = 20;

/// A value: its digits, without zeros at either end, times a power of ten. Zero has no digits and no sign.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Decimal {
    negative: bool,
    digits: String,
    exponent: i128,
}

impl Decimal {
    fn new(text: &str) -> Self {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole, fraction].concat();
        let kept = digits.trim_end_matches('0');
        let zeros = digits.len() - kept.len();
        let kept = kept.trim_start_matches('0');
        if kept.is_empty() {
            return Self { negative: false, digits: String::new(), exponent: 0 };
        }
        let exponent = exponent(power) - length(fraction.len()) + length(zeros);
        Self { negative, digits: kept.to_owned(), exponent }
    }

    /// The number in digits alone, where it is whole and no longer than one of 64 bits.
    fn whole(&self) -> Option<String> {
        let zeros = usize::try_from(self.exponent).ok()?;
        if self.magnitude() > MAX_DIGITS {
            return None;
        }
        let digits = if self.digits.is_empty() { "0" } else { &self.digits };
        Some(format!("{}{digits}{}", if self.negative { "-" } else { "" }, "0".repeat(zeros)))
    }

    /// How many digits stand before the point; less than none where zeros follow it.
    fn magnitude(&self) -> i128 {
        self.exponent + length(self.digits.len())
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |of: &Self| i8::from(!of.digits.is_empty()) * if of.negative { -1 } else { 1 };
        let size = |of: &Self, other: &Self| {
            of.magnitude().cmp(&other.magnitude()).then_with(|| of.digits.cmp(&other.digits))
        };
        let by_size = || if self.negative { size(other, self) } else { size(self, other) };
        sign(self).cmp(&sign(other)).then_with(by_size)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// An exponent; one that 64 bits do not hold, and that no number of any use has, stops there.
fn exponent(text: &str) -> i128 {
    let limit = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    text.parse::<i64>().unwrap_or(limit).into()
}

fn length(of: usize) -> i128 {
    i64::try_from(of).unwrap_or(i64::MAX).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_what_they_are_worth() {
        for same in [
            &["1", "1.0", "10e-1", "0.1E1", "1e0", "1e+0", "100.00e-2"][..],
            &["0", "-0", "0.0", "0e5", "-0.00E-7", "0e99999999999999999999"],
            &["100000", "1e5", "100000.0", "0.1e6"],
            &["-0.1", "-0.10", "-1e-1"],
        ] {
            for (one, other) in same.iter().flat_map(|one| same.iter().map(move |other| (one, other))) {
                assert_eq!(Number(one), Number(other));
            }
        }
        let rising = [
            "-1e400",
            "-18446744073709551617",
            "-18446744073709551616",
            "-2",
            "-1.5",
            "-1e-400",
            "0",
            "1e-401",
            "1e-400",
            "0.1",
            "0.11",
            "0.9999999999999999999999",
            "1",
            "9",
            "10",
            "9007199254740992",
            "9007199254740993",
            "18446744073709551616",
            "18446744073709551617",
            "1e400",
            "1.1e400",
        ];
        for (at, one) in rising.iter().enumerate() {
            for (place, other) in rising.iter().enumerate() {
                assert_eq!(Number(one).cmp(&Number(other)), at.cmp(&place), "{one} {other}");
            }
        }
    }

    #[test]
    fn whole_numbers_and_fractions() {
        for whole in ["5", "5.0", "50e-1", "-0", "1e400", "18446744073709551617.00"] {
            assert!(Number(whole).is_whole(), "{whole}");
        }
        for fraction in ["0.5", "1e-1", "0.99999999999999999999", "18446744073709551617.5"] {
            assert!(!Number(fraction).is_whole(), "{fraction}");
        }
        for (text, fits) in [
            ("9223372036854775807.0", true),
            ("-9223372036854775808", true),
            ("9223372036854775808", false),
            ("1e19", false),
            ("1e18", true),
            ("0.5", false),
        ] {
            assert_eq!(Number(text).is_i64(), fits, "{text}");
        }
    }

    #[test]
    fn what_the_client_holds_has_one_spelling() {
        for (text, kept) in [
            ("1.0", "1"),
            ("-0.0", "0"),
            ("1e5", "100000"),
            ("0.10", "0.1"),
            ("1E300", "1e300"),
            ("25e-9", "2.5e-8"),
            ("18446744073709551615", "18446744073709551615"),
            ("-9223372036854775808.0", "-9223372036854775808"),
            ("1e20", "1e20"),
            ("123456789012345680000", "1.2345678901234568e20"),
            ("5e-324", "5e-324"),
        ] {
            assert_eq!(Number(text).kept().as_deref(), Some(kept), "{text}");
        }
        for lost in [
            "1e400",
            "-1e400",
            "1e-400",
            "18446744073709551616",
            "-9223372036854775809",
            "3.14159265358979323846",
            "1e99999999999999999999",
            "1e-99999999999999999999",
        ] {
            assert_eq!(Number(lost).kept(), None, "{lost}");
        }
    }
}
