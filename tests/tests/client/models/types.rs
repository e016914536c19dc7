//! The types that fields of models have.

use losant::{IntoArgument, Nullable, Number, ParseTimestampError, Scalar, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

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
fn numbers_are_equal_by_value_and_exactly() {
    let great = Number::from(9_007_199_254_740_993_i64);
    assert_ne!(great, Number::from(9_007_199_254_740_992.0));
    assert_eq!(Number::from(9_007_199_254_740_992_i64), Number::from(9_007_199_254_740_992.0));
    assert_ne!(Number::from(u64::MAX), Number::from(18_446_744_073_709_551_616.0));
    assert_eq!(Number::from(i64::MIN), Number::from(-9_223_372_036_854_775_808.0));
    for float in [1e20, -1e300, f64::INFINITY, f64::NAN] {
        assert_ne!(Number::from(u64::MAX), Number::from(float));
        assert_ne!(Number::from(0), Number::from(float));
    }
    assert_ne!(Number::from(1.5), Number::from(1));
    for (float, whole) in [(0.5, 0), (1.0, 0), (1e300, 0), (-1.0, 1)] {
        assert_ne!(Number::from(float), Number::from(whole));
        assert_ne!(Number::from(whole), Number::from(float));
    }
    assert_eq!(Number::from(7.0), Number::from(7));
    assert_eq!(Number::from(-0.0), Number::from(0));
    assert_ne!(Number::from(f64::NAN), Number::from(f64::NAN));
    assert_eq!(Number::from(3), 3);
    assert_eq!(Number::from(0.5), 0.5);
}

#[test]
fn a_float_without_fraction_counts_as_whole() {
    // How it is written is another matter.
    let written = ["1", "-1", "18446744073709551615", "1.0", "0.5", "1e3"];
    let whole = written.map(|text| text.parse::<Number>().unwrap().is_integer());
    assert_eq!(whole, [true, true, true, false, false, false]);
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
    assert_eq!(Scalar::from(Some(5)), Scalar::from(5));
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

#[test]
fn an_argument_for_a_nullable_field_is_a_value_or_null() {
    fn of(argument: impl IntoArgument<Nullable<String>>) -> Nullable<String> {
        argument.into_argument()
    }
    assert_eq!([of("a"), of(Some("a".to_owned()))], ["a"; 2].map(|text| Nullable::Value(text.to_owned())));
    assert_eq!(of(None::<String>), Nullable::Null);
    assert_eq!(of(Nullable::Absent), Nullable::Absent);
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

/// Times, with the seconds and nanoseconds since 1970 that they are.
const TIMES: [(&str, i64, u32); 12] = [
    ("1970-01-01T00:00:00.000Z", 0, 0),
    ("2018-05-21T19:43:00.000Z", 1_526_931_780, 0),
    ("2018-05-21T19:43:00Z", 1_526_931_780, 0),
    ("2018-05-21T21:43:00.5+02:00", 1_526_931_780, 500_000_000),
    ("2018-05-21T14:13:00.123456789-05:30", 1_526_931_780, 123_456_789),
    ("2000-02-29T23:59:59.999Z", 951_868_799, 999_000_000),
    ("1900-02-28T23:59:59Z", -2_203_891_201, 0),
    ("1900-03-01T00:00:00Z", -2_203_891_200, 0),
    ("1969-12-31T23:59:59.250Z", -1, 250_000_000),
    ("1969-12-31T23:59:50.250Z", -10, 250_000_000),
    ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
    ("9999-12-30T00:00:00Z", 253_402_128_000, 0),
];

const NO_TIMES: [&str; 17] = [
    "",
    "tomorrow",
    "2018-05-21",
    "2018-05-21T19:43:00",
    "2018-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z",
    "2018-13-01T00:00:00Z",
    "2018-00-01T00:00:00Z",
    "2018-01-00T00:00:00Z",
    "2018-01-01T24:00:00Z",
    "2018-01-01T00:60:00Z",
    "2018-01-01T00:00:61Z",
    "2018-01-01T00:00:00.Z",
    "2018-01-01T00:00:00+1:00",
    "2018-01-01T00:00:00Zx",
    "+018-01-01T00:00:00Z",
    "2018-01-01T00:00:00+24:00",
];

#[test]
fn times_go_to_the_clock_of_the_machine_and_back() {
    for (text, seconds, nanos) in TIMES {
        let time = SystemTime::try_from(Timestamp::new(text)).unwrap();
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 { UNIX_EPOCH - whole } else { UNIX_EPOCH + whole };
        assert_eq!(time, whole + Duration::from_nanos(nanos.into()), "{text}");
        let back = Timestamp::from(time);
        assert_eq!(SystemTime::try_from(&back), Ok(time), "{text} became {back}");
        assert_eq!(chrono::DateTime::parse_from_rfc3339(back.as_str()).unwrap(), at(seconds, nanos));
    }
    for text in NO_TIMES {
        let error: Result<SystemTime, ParseTimestampError> = Timestamp::new(text).try_into();
        assert!(error.is_err(), "{text}");
    }
    let leap_second = Timestamp::new("2016-12-31T23:59:60Z");
    assert_eq!(SystemTime::try_from(leap_second), Ok(UNIX_EPOCH + Duration::from_secs(1_483_228_800)));
    let early = UNIX_EPOCH - Duration::from_millis(1);
    assert_eq!(Timestamp::from(early).as_str(), "1969-12-31T23:59:59.999Z");
}

#[test]
fn y4_times_beyond_four_digit_years_read_back() {
    for (seconds, text) in [
        (253_402_300_799, "9999-12-31T23:59:59.000Z"),
        (253_402_300_800, "+010000-01-01T00:00:00.000Z"),
        (8_640_000_000_000, "+275760-09-13T00:00:00.000Z"),
        (i64::MAX, "+292277026596-12-04T15:30:07.000Z"),
        (-62_167_219_200, "0000-01-01T00:00:00.000Z"),
        (-62_167_219_201, "-000001-12-31T23:59:59.000Z"),
        (-8_640_000_000_000, "-271821-04-20T00:00:00.000Z"),
    ] {
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 { UNIX_EPOCH - whole } else { UNIX_EPOCH + whole };
        let written = Timestamp::from(time);
        assert_eq!(written.as_str(), text);
        assert_eq!(SystemTime::try_from(&written), Ok(time));
        if let Some(time) = chrono::DateTime::from_timestamp(seconds, 0) {
            assert_eq!(chrono::DateTime::<chrono::Utc>::try_from(&written), Ok(time), "{text}");
            let back = Timestamp::from(time);
            assert_eq!(chrono::DateTime::<chrono::Utc>::try_from(&back), Ok(time), "{back}");
            assert_eq!(SystemTime::try_from(&back), SystemTime::try_from(&written), "{back}");
        }
    }
    for text in [
        "+999999999999-01-01T00:00:00Z",
        "-99999999999999-01-01T00:00:00Z",
        "+-2018-01-01T00:00:00Z",
        "+12-01-01T00:00:00Z",
    ] {
        assert!(SystemTime::try_from(Timestamp::new(text)).is_err(), "{text}");
    }
}

fn at(seconds: i64, nanos: u32) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp(seconds, nanos).unwrap()
}

#[test]
fn every_day_is_the_one_that_others_say() {
    for day in (-719_162..2_932_896).step_by(17) {
        let time = at(day * 86_400 + 1, 0);
        assert_eq!(Timestamp::from(SystemTime::from(time)), Timestamp::from(time));
    }
}

#[test]
fn times_go_to_chrono_and_back() {
    for (text, seconds, nanos) in TIMES {
        let time = chrono::DateTime::<chrono::Utc>::try_from(Timestamp::new(text)).unwrap();
        assert_eq!(time, at(seconds, nanos), "{text}");
        let local = chrono::DateTime::<chrono::FixedOffset>::try_from(Timestamp::new(text)).unwrap();
        assert_eq!(local, time);
        let back = Timestamp::from(local);
        assert_eq!(chrono::DateTime::<chrono::Utc>::try_from(&back), Ok(time), "{text} became {back}");
    }
    assert!(chrono::DateTime::<chrono::Utc>::try_from(Timestamp::new("tomorrow")).is_err());
    let made = Timestamp::from(at(1_526_931_780, 0));
    assert_eq!(made.as_str(), "2018-05-21T19:43:00.000Z");
}

#[test]
fn times_go_to_jiff_and_back() {
    for (text, seconds, nanos) in TIMES {
        let time = jiff::Timestamp::try_from(Timestamp::new(text)).unwrap();
        let expected = (i128::from(seconds) * 1_000_000_000) + i128::from(nanos);
        assert_eq!(time.as_nanosecond(), expected, "{text}");
        let back = Timestamp::from(time);
        assert_eq!(jiff::Timestamp::try_from(&back).unwrap(), time, "{text} became {back}");
        assert_eq!(Timestamp::from(time.to_zoned_datetime(jiff::tz::TimeZone::UTC)), back);
    }
    assert!(jiff::Timestamp::try_from(Timestamp::new("tomorrow")).is_err());
}

#[test]
fn times_go_to_time_and_back() {
    for (text, seconds, nanos) in TIMES {
        let time = time::OffsetDateTime::try_from(Timestamp::new(text)).unwrap();
        assert_eq!((time.unix_timestamp(), time.nanosecond()), (seconds, nanos), "{text}");
        let back = Timestamp::try_from(time).unwrap();
        assert_eq!(time::OffsetDateTime::try_from(&back).unwrap(), time, "{text} became {back}");
    }
    assert!(time::OffsetDateTime::try_from(Timestamp::new("tomorrow")).is_err());
    let odd = time::UtcOffset::from_hms(1, 2, 3).unwrap();
    assert!(Timestamp::try_from(time::OffsetDateTime::UNIX_EPOCH.to_offset(odd)).is_err());
}

#[test]
fn a_named_list_is_visited_like_a_list() {
    let mut devices: losant::models::Devices =
        losant::decode(r#"{"items":[{"name":"a"},{"name":"b"}],"count":2}"#).unwrap();
    let mut names = Vec::new();
    for device in &devices {
        names.extend(device.name.as_deref());
    }
    assert_eq!((names, devices.iter().len()), (vec!["a", "b"], 2));
    let mut owned = Vec::new();
    for device in devices.clone() {
        owned.extend(device.name);
    }
    assert_eq!(owned, ["a", "b"]);
    devices.items = None;
    assert_eq!(devices.iter().next(), None);
    assert_eq!(devices.into_iter().next(), None);
}

#[test]
fn string_enums_convert_from_and_to_text() {
    use losant::models::DeviceClass;
    let class: DeviceClass = "gateway".parse().unwrap();
    assert_eq!((&class, class.to_string().as_str()), (&DeviceClass::Gateway, "gateway"));
    assert_eq!(DeviceClass::from("gateway"), DeviceClass::from(String::from("gateway")));
    let later = DeviceClass::from("later");
    assert!(later.is_unknown());
    assert_eq!((later.as_str(), later.to_string().as_str()), ("later", "later"));
    assert!(DeviceClass::VARIANTS.contains(&DeviceClass::Gateway));
}
