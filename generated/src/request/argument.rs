//! What setters and methods take for a parameter that is written as one text: its type is the page's.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use super::QueryValue;
use crate::model::{EpochMillis, Number, Plain, Slot, TextType};

/// The value of a parameter of type `T`, as it is written on the wire.
///
/// It is made of every value that `T` can be made of without loss: an `i64` of whole numbers of any width, an
/// [`EpochMillis`] of a [`SystemTime`], a [`Duration`] before now or milliseconds, an enumeration of its
/// variants and of the text of a known one.
///
/// ```
/// use losant::{Argument, EpochMillis};
/// use std::time::{Duration, SystemTime};
///
/// let _: Argument<i64> = 100_u16.into();
/// let _: Argument<EpochMillis> = (SystemTime::now() - Duration::from_secs(3600)).into();
/// ```
///
/// Another type does not compile: text is no number, and a [`Timestamp`](crate::Timestamp) is no number of
/// milliseconds.
///
/// ```compile_fail,E0277
/// let _: losant::Argument<i64> = "ten".into();
/// ```
///
/// ```compile_fail,E0277
/// let _: losant::Argument<losant::EpochMillis> = losant::Timestamp::new("2018-05-21T19:43:00.000Z").into();
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Argument<T> {
    value: QueryValue,
    of: PhantomData<fn() -> T>,
}

/// An [`Argument`], or `None`, which leaves the parameter out; made by `IntoArgument`.
///
/// ```
/// use losant::{IntoArgument, OptionalArgument};
///
/// let _: OptionalArgument<i64> = 100.into_argument();
/// let _: OptionalArgument<i64> = Some(100).into_argument();
/// let _: OptionalArgument<i64> = None.into_argument();
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct OptionalArgument<T>(Option<Argument<T>>);

impl<T> Argument<T> {
    fn new(value: impl Into<QueryValue>) -> Self {
        Self { value: value.into(), of: PhantomData }
    }
}

impl<T> From<Argument<T>> for QueryValue {
    fn from(argument: Argument<T>) -> Self {
        argument.value
    }
}

impl<T> From<OptionalArgument<T>> for QueryValue {
    fn from(argument: OptionalArgument<T>) -> Self {
        argument.0.map_or_else(QueryValue::none, Self::from)
    }
}

impl<T: Into<Argument<T>>> Slot for OptionalArgument<T> {
    type Value = Argument<T>;
    type Content = T;

    fn some(value: Argument<T>) -> Self {
        Self(Some(value))
    }

    fn none() -> Self {
        Self(None)
    }
}

impl<T> Plain for Argument<T> {}

/// Conversions into arguments: `type of the argument: what it is made of => its value`.
macro_rules! arguments {
    ($($of:ty: $($from:ty)* => |$value:ident| $text:expr;)*) => {$($(
        impl From<$from> for Argument<$of> {
            fn from($value: $from) -> Self {
                Self::new($text)
            }
        }
    )*)*};
}

arguments! {
    bool: bool => |value| value;
    i64: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize => |value| value.to_string();
    Number: i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 Number => |value| value;
    String: &str String &String => |value| value;
    String: Cow<'_, str> => |value| value.into_owned();
    EpochMillis: EpochMillis => |value| value.as_millis();
    EpochMillis: SystemTime Duration i64 => |value| EpochMillis::from(value).as_millis();
    Duration: Duration => |value| value.as_millis().to_string();
}

#[cfg(feature = "jiff")]
arguments! {
    EpochMillis: jiff::Timestamp &jiff::ZonedDateTime jiff::ZonedDateTime
        => |value| EpochMillis::from(value).as_millis();
}

#[cfg(feature = "time")]
arguments! {
    EpochMillis: time::OffsetDateTime time::UtcDateTime => |value| EpochMillis::from(value).as_millis();
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Argument<EpochMillis> {
    fn from(value: chrono::DateTime<Z>) -> Self {
        EpochMillis::from(value).into()
    }
}

impl<T: TextType> From<T> for Argument<T> {
    fn from(value: T) -> Self {
        Self::new(value.as_ref())
    }
}

impl<T: TextType> From<&T> for Argument<T> {
    fn from(value: &T) -> Self {
        Self::new(value.as_ref())
    }
}

/// The value for a text. Where some are known it must be one of them: another is most often a misspelling.
fn of_text<T: TextType>(text: &str) -> Argument<T> {
    let Some(known) = T::STRINGS.filter(|known| !known.contains(&text)) else { return Argument::new(text) };
    let shown: String = text.chars().take(40).flat_map(char::escape_debug).collect();
    Argument::new(QueryValue::invalid(format!(
        "`{shown}` is none of {}; a value of the enumeration made of the text is sent all the same",
        known.join(", ")
    )))
}

/// Conversions from texts into arguments for an enumeration or an id.
macro_rules! texts {
    ($($from:ty)*) => {$(
        impl<T: TextType> From<$from> for Argument<T> {
            fn from(text: $from) -> Self {
                of_text(text.as_ref())
            }
        }
    )*};
}

texts!(&str String &String Cow<'_, str>);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::IntoArgument;
    use std::time::UNIX_EPOCH;

    fn text<T>(argument: impl IntoArgument<OptionalArgument<T>>) -> Option<String> {
        QueryValue::from(argument.into_argument()).into_text("limit").unwrap()
    }

    #[test]
    fn whole_numbers_of_any_width_are_written_in_full() {
        assert_eq!(text::<i64>(-1_i8), Some("-1".to_owned()));
        assert_eq!(text::<i64>(u64::MAX), Some("18446744073709551615".to_owned()));
        assert_eq!(text::<i64>(u128::MAX), Some(u128::MAX.to_string()));
        assert_eq!(text::<i64>([1].len()), Some("1".to_owned()));
    }

    #[test]
    fn none_leaves_the_parameter_out() {
        assert_eq!(text::<i64>(None), None);
        assert_eq!(text::<String>(None), None);
        assert_eq!(text::<EpochMillis>(None), None);
        assert_eq!(text::<i64>(Some(7)), Some("7".to_owned()));
    }

    #[test]
    fn times_are_milliseconds_and_durations_are_before_now() {
        assert_eq!(text::<EpochMillis>(UNIX_EPOCH + Duration::from_micros(1_500)), Some("1".to_owned()));
        assert_eq!(text::<EpochMillis>(UNIX_EPOCH), Some("1".to_owned()), "0 means now");
        assert_eq!(text::<EpochMillis>(UNIX_EPOCH - Duration::from_secs(1)), Some("1".to_owned()));
        assert_eq!(text::<EpochMillis>(Duration::from_secs(60)), Some("-60000".to_owned()));
        assert_eq!(text::<EpochMillis>(Duration::MAX), Some((-i64::MAX).to_string()));
        assert_eq!(text::<EpochMillis>(0), Some("0".to_owned()));
        assert_eq!(text::<Duration>(Duration::from_secs(60)), Some("60000".to_owned()));
        assert_eq!(text::<Duration>(Duration::MAX), Some(Duration::MAX.as_millis().to_string()));
    }

    #[test]
    fn an_argument_that_has_no_text_is_named() {
        let refused = QueryValue::from(Argument::<Number>::from(f64::NAN)).into_text("limit").unwrap_err();
        assert!(refused.contains("`limit`"), "{refused}");
        assert_eq!(text::<Number>(0.5), Some("0.5".to_owned()));
    }
}
