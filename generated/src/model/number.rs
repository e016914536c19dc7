//! JSON numbers.

use super::shape::{Fragment, Model, Place};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::str::FromStr;

/// A JSON number: a signed or unsigned integer of 64 bits, or a float.
///
/// No digit is lost on the way from text to a `Number` and back, unlike with `f64` alone, which rounds
/// whole numbers beyond 2<sup>53</sup>. Numbers are equal if they have the same value: `1` equals `1.0`.
///
/// ```
/// use losant::Number;
///
/// let number: Number = "9007199254740993".parse()?;
/// assert_eq!(number.as_i64(), Some(9_007_199_254_740_993));
/// assert_eq!(number.to_string(), "9007199254740993");
/// assert_eq!(Number::from(0.5).as_i64(), None);
/// assert_eq!(Number::from(1), Number::from(1.0));
/// # Ok::<(), losant::ParseNumberError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Number(Digits);

/// How the number is written.
#[derive(Clone, Copy)]
enum Digits {
    /// Whole, and within `i64`.
    Signed(i64),
    /// Whole, and beyond `i64`.
    Unsigned(u64),
    /// All others.
    Float(f64),
}

/// The text is not a JSON number, or out of range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseNumberError(());

impl fmt::Display for ParseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not a JSON number, or out of range")
    }
}

impl std::error::Error for ParseNumberError {}

/// The number is not whole, or does not fit into the integer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryFromNumberError(());

impl fmt::Display for TryFromNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the number is not whole, or does not fit into the integer")
    }
}

impl std::error::Error for TryFromNumberError {}

impl Number {
    /// The number, if it is whole and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Digits::Signed(value) => Some(value),
            Digits::Unsigned(_) => None,
            Digits::Float(value) => super::de::whole_number(value),
        }
    }

    /// The number, if it is whole, not negative, and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Digits::Unsigned(value) => Some(value),
            Digits::Signed(_) | Digits::Float(_) => self.as_i64().and_then(|value| u64::try_from(value).ok()),
        }
    }

    /// The nearest float.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // rounding is what the caller asks for
    pub fn as_f64(&self) -> f64 {
        match self.0 {
            Digits::Signed(value) => value as f64,
            Digits::Unsigned(value) => value as f64,
            Digits::Float(value) => value,
        }
    }

    /// The whole part, or the limit of `i64` that it is beyond.
    #[allow(clippy::cast_possible_truncation)] // the cast stops at the limits
    pub(super) fn truncated(&self) -> i64 {
        match self.0 {
            Digits::Signed(value) => value,
            Digits::Unsigned(_) => i64::MAX,
            Digits::Float(value) => value as i64,
        }
    }

    /// A whole number.
    pub(super) const fn of_i64(value: i64) -> Self {
        Self(Digits::Signed(value))
    }

    /// Whether it is written as a whole number.
    #[must_use]
    pub fn is_integer(&self) -> bool {
        !matches!(self.0, Digits::Float(_))
    }

    /// Reads a JSON number that is known to be well-formed.
    pub(super) fn from_json(text: &str) -> Option<Self> {
        let mut fraction = text == "-0";
        for byte in text.bytes() {
            match byte {
                b'0'..=b'9' | b'-' => {}
                b'.' | b'e' | b'E' | b'+' => fraction = true,
                _ => return None,
            }
        }
        if !fraction {
            if let Ok(value) = text.parse() {
                return Some(Self(Digits::Signed(value)));
            }
            if let Ok(value) = text.parse() {
                return Some(Self(Digits::Unsigned(value)));
            }
        }
        let value: f64 = text.parse().ok()?;
        value.is_finite().then_some(Self(Digits::Float(value)))
    }
}

impl FromStr for Number {
    type Err = ParseNumberError;

    fn from_str(text: &str) -> Result<Self, ParseNumberError> {
        // The parser knows what a JSON number is: no plus sign, no leading zero, digits on both sides of a point.
        let number: Result<serde_json::Number, _> = text.parse();
        number.ok().and_then(|_| Self::from_json(text)).ok_or(ParseNumberError(()))
    }
}

impl PartialEq for Number {
    #[allow(clippy::cast_possible_truncation)] // a whole float beyond `i128` becomes its end, which no integer here has
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Digits::Float(one), Digits::Float(two)) => one == two,
            (Digits::Float(float), _) => float.fract() == 0.0 && float as i128 == other.whole(),
            (_, Digits::Float(float)) => float.fract() == 0.0 && float as i128 == self.whole(),
            _ => self.whole() == other.whole(),
        }
    }
}

impl Number {
    /// The value of a number that is written as a whole one.
    fn whole(&self) -> i128 {
        match self.0 {
            Digits::Signed(value) => value.into(),
            Digits::Unsigned(value) => value.into(),
            Digits::Float(_) => 0,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Digits::Signed(value) => write!(f, "{value}"),
            Digits::Unsigned(value) => write!(f, "{value}"),
            // Debug has an exponent for the very great and small ones, and a point, as JSON does.
            Digits::Float(value) => write!(f, "{value:?}"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Self(Digits::Signed(value.into()))
            }
        }
    )*};
}

from_integers!(i8, i16, i32, i64, u8, u16, u32);

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self(i64::try_from(value).map_or(Digits::Unsigned(value), Digits::Signed))
    }
}

impl From<usize> for Number {
    fn from(value: usize) -> Self {
        Self::from(value as u64)
    }
}

impl From<isize> for Number {
    fn from(value: isize) -> Self {
        Self::from(value as i64)
    }
}

/// JSON has no infinity and no NaN: encoding such a value is an error.
impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(Digits::Float(value))
    }
}

/// As [`From<f64>`](#impl-From<f64>-for-Number), with the value of the narrow float.
impl From<f32> for Number {
    fn from(value: f32) -> Self {
        Self(Digits::Float(value.into()))
    }
}

/// The nearest float, as [`as_f64`](Number::as_f64) gives it.
impl From<Number> for f64 {
    fn from(number: Number) -> Self {
        number.as_f64()
    }
}

macro_rules! try_into_integers {
    ($($integer:ty: $get:ident),*) => {$(
        /// Fails for a number that is not whole or does not fit.
        impl TryFrom<Number> for $integer {
            type Error = TryFromNumberError;

            fn try_from(number: Number) -> Result<Self, TryFromNumberError> {
                number.$get().ok_or(TryFromNumberError(()))
            }
        }
    )*};
}

try_into_integers!(i64: as_i64, u64: as_u64);

macro_rules! equals {
    ($($other:ty),*) => {$(
        impl PartialEq<$other> for Number {
            fn eq(&self, other: &$other) -> bool {
                *self == Self::from(*other)
            }
        }
    )*};
}

equals!(i32, i64, u32, u64, usize, f64);

impl From<&serde_json::Number> for Number {
    fn from(number: &serde_json::Number) -> Self {
        match (number.as_i64(), number.as_u64()) {
            (Some(value), _) => Self(Digits::Signed(value)),
            (None, Some(value)) => Self(Digits::Unsigned(value)),
            (None, None) => Self(Digits::Float(number.as_f64().unwrap_or(f64::NAN))),
        }
    }
}

/// `null` for an infinity or NaN.
impl From<Number> for Value {
    fn from(number: Number) -> Self {
        match number.0 {
            Digits::Signed(value) => value.into(),
            Digits::Unsigned(value) => value.into(),
            Digits::Float(value) => value.into(),
        }
    }
}

impl Model for Number {
    fn empty() -> Self {
        Self(Digits::Signed(0))
    }

    fn place(&mut self) -> Place<'_> {
        Place::Number(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        match self.0 {
            Digits::Signed(value) => Fragment::Integer(value),
            Digits::Unsigned(value) => Fragment::Unsigned(value),
            Digits::Float(value) => Fragment::Float(value),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}

/// Makes a model of a struct that holds a [`Number`]: the number on the wire, and 0 where it is empty.
macro_rules! model_of_number {
    ($name:ident) => {
        impl $crate::model::Model for $name {
            fn empty() -> Self {
                Self($crate::model::Number::of_i64(0))
            }

            fn place(&mut self) -> $crate::model::Place<'_> {
                self.0.place()
            }

            fn fragment(&self) -> $crate::model::Fragment<'_> {
                self.0.fragment()
            }
        }

        $crate::model::both_ways!($name);
    };
}
pub(super) use model_of_number;
