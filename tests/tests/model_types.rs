//! The types that fields of models have.

use losant::{Nullable, Number, Scalar, Secret, Timestamp};
use serde::{Deserialize, Serialize};

#[test]
fn whole_numbers_keep_every_digit() {
    for text in ["0", "-1", "9007199254740993", "-9223372036854775808", "18446744073709551615"] {
        let number: Number = text.parse().unwrap();
        assert!(number.is_integer());
        assert_eq!(number.to_string(), text);
    }
}

#[test]
fn only_json_numbers_parse() {
    for text in
        ["", "-", "+1", "01", "1.", ".5", "1e", "0x1", "1 ", "NaN", "inf", "1e999", "1_0", "--1", "1e5.0"]
    {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
    for text in ["-0", "1e5", "1E+5", "1.5e-300", "123456789012345678901234567890"] {
        assert!(text.parse::<Number>().is_ok(), "{text}");
    }
}

#[test]
fn order_is_by_value_and_exact() {
    let great = Number::from(9_007_199_254_740_993_i64);
    assert!(great > Number::from(9_007_199_254_740_992.0));
    assert!(Number::from(u64::MAX) < Number::from(1e20));
    assert!(Number::from(i64::MIN) > Number::from(-1e300));
    assert!(Number::from(-1.5) < Number::from(-1));
    assert!(Number::from(1.5) > 1.into());
    assert_eq!(Number::from(-0.0), Number::from(0));
    assert_ne!(Number::from(f64::NAN), Number::from(f64::NAN));
    assert_eq!(Number::from(3), 3);
    assert_eq!(Number::from(0.5), 0.5);
}

#[test]
fn a_float_without_fraction_counts_as_whole() {
    assert_eq!(Number::from(1e3).as_i64(), Some(1000));
    assert_eq!(Number::from(1e300).as_i64(), None);
    assert_eq!(Number::from(-1.0).as_u64(), None);
    assert_eq!(Number::from(u64::MAX).as_u64(), Some(u64::MAX));
    assert_eq!(Number::from(u64::MAX).as_i64(), None);
}

#[test]
fn a_scalar_is_what_it_was_made_from() {
    assert_eq!(Scalar::from("a").as_str(), Some("a"));
    assert_eq!(Scalar::from(5).as_i64(), Some(5));
    assert_eq!(Scalar::from(0.5).as_f64(), Some(0.5));
    assert_eq!(Scalar::from(true).as_bool(), Some(true));
    assert!(Scalar::from(None::<i64>).is_null());
    assert_eq!(Scalar::from("5").as_i64(), None);
    let shown = [Scalar::from("a"), 1.into(), false.into(), Scalar::Null].map(|scalar| scalar.to_string());
    assert_eq!(shown, ["a", "1", "false", "null"]);
}

#[test]
fn a_nullable_is_like_an_option_with_two_nones() {
    let (absent, null, value) = (Nullable::<i64>::Absent, Nullable::<i64>::Null, Nullable::from(5));
    assert_eq!(absent, Nullable::default());
    assert_eq!(null, None.into());
    assert_eq!(value, Some(5).into());
    assert_eq!([absent, null, value].map(|field| field.as_option().copied()), [None, None, Some(5)]);
    assert_eq!([absent, null, value].map(|field| field.unwrap_or(1)), [1, 1, 5]);
    assert_eq!(value.map(|number| number + 1), Nullable::Value(6));
    assert_eq!(Option::<i64>::from(value), Some(5));
    let mut field = value;
    assert_eq!(field.take(), value);
    assert!(field.is_absent());
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Foreign {
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    field: Nullable<String>,
    secret: Secret<u8>,
    time: Timestamp,
}

#[test]
fn the_types_serve_in_types_of_others() {
    for text in [
        r#"{"secret":1,"time":"t"}"#,
        r#"{"field":null,"secret":1,"time":"t"}"#,
        r#"{"field":"f","secret":1,"time":"t"}"#,
    ] {
        let foreign: Foreign = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&foreign).unwrap(), text);
        assert!(format!("{foreign:?}").contains("secret: Secret(…)"));
    }
}
