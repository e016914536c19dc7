//! Deserialization from any serde format into a [`Place`]: compiled once for each format, for all
//! models.

use super::json::{self, Json};
use super::parts;
use super::path::Path;
use super::raw_value;
use super::shape::{Model, Place};
use super::visit::{Entries, Fields, Items, OptionalText, Text};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// Reads a model from any self-describing serde format.
///
/// # Errors
/// Errors of the format, and values of the wrong type.
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut model = T::empty();
    let path = Path::within_budget();
    let read = Seed { place: model.place(), path: &path }.deserialize(deserializer);
    path.finalize();
    read.map(|()| model)
}

/// The place for a value, and the path to it.
pub(super) struct Seed<'t, 'w> {
    /// Where the value goes.
    pub place: Place<'t>,
    /// The path to the value.
    pub path: &'w Path,
}

/// A parser that is asked for a certain kind is faster than one that is asked for any, so each place asks
/// for what it takes.
impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { place, path } = self;
        parts::charge(&place, path).map_err(D::Error::custom)?;
        match place {
            Place::Text(place) => deserializer.deserialize_str(Text(place)),
            Place::OptionalText(place) => deserializer.deserialize_option(OptionalText(place)),
            Place::Optional(_) => deserializer.deserialize_option(Seed { place, path }),
            Place::StringEnum(_) => deserializer.deserialize_str(Seed { place, path }),
            Place::Boolean(_) => deserializer.deserialize_bool(Seed { place, path }),
            Place::List(list) => deserializer.deserialize_seq(Items(list, path)),
            Place::Map(map) => deserializer.deserialize_map(Entries(map, path)),
            Place::Record(record) => deserializer.deserialize_map(Fields(record, path)),
            // Not as `i64`: serde's buffer would reject whole numbers that are written with a fraction.
            Place::Integer(_) if !path.is_exact() => deserializer.deserialize_any(Seed { place, path }),
            // These look at the text before they know what to do with it.
            Place::Integer(_)
            | Place::Number(_)
            | Place::Scalar(_)
            | Place::Json(_)
            | Place::ValueEnum(_)
            | Place::Union(_)
            | Place::Nothing => {
                let text = raw_value::RawText(path).deserialize(deserializer)?;
                if let (Place::Integer(_), Cow::Owned(text)) = (&place, &text)
                    && let (true, Ok(float)) = (text.contains(['.', 'e']), text.parse())
                {
                    // Not the text of the body, but that of a float in serde's buffer.
                    return Seed { place, path }.visit_f64(float);
                }
                raw_value::take(&text, place, path).map_err(D::Error::custom)
            }
        }
    }
}

impl Seed<'_, '_> {
    /// Descends into options, which take whatever their content takes.
    pub(super) fn content(mut self) -> Self {
        while let Place::Optional(place) = self.place {
            self.place = place.content();
        }
        self
    }

    /// Passes a whole value to a place that inspects it first.
    fn whole<E: Error>(self, found: &'static str, value: impl FnOnce() -> Value) -> Result<(), E> {
        match self.place {
            Place::Number(_) | Place::Scalar(_) | Place::Json(_) | Place::ValueEnum(_) | Place::Union(_) => {
                raw_value::take(&value().to_string(), self.place, self.path).map_err(E::custom)
            }
            Place::Integer(place) => {
                let number = json::number_of(&value());
                // So come numbers under `arbitrary_precision`; as floats they would be inexact too.
                if number.is_some_and(|number| !number.is_integer()) {
                    self.path.set_inexact();
                }
                match number.and_then(|number| number.as_i64()) {
                    Some(number) => {
                        *place = number;
                        Ok(())
                    }
                    None => Err(E::invalid_type(Unexpected::Other(found), &"a whole number of 64 bits")),
                }
            }
            // The value itself is not shown: it might be a secret.
            _ => Err(E::invalid_type(Unexpected::Other(found), &self)),
        }
    }
}

/// 2^53: beyond it a float stands for several whole numbers.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A number that is whole though it was written with a fraction or an exponent.
#[allow(clippy::cast_possible_truncation, clippy::float_cmp)] // within 2^53 the cast is exact
pub(super) fn whole_number(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.place {
            Place::Text(_) | Place::OptionalText(_) | Place::StringEnum(_) => "text",
            Place::Boolean(_) => "true or false",
            Place::Integer(_) => "a whole number of 64 bits",
            Place::Number(_) => "a number",
            Place::Scalar(_) | Place::ValueEnum(_) => "text, a number, true, false or null",
            Place::List(_) => "a list",
            Place::Map(_) | Place::Record(_) => "an object",
            Place::Optional(_) | Place::Json(_) | Place::Union(_) | Place::Nothing => "a value",
        })
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.content() {
            Seed { place: Place::Boolean(place), .. } => {
                *place = value;
                Ok(())
            }
            other => other.whole("a boolean", || value.into()),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        match self.content() {
            Seed { place: Place::Integer(place), .. } => {
                *place = value;
                Ok(())
            }
            other => other.whole("a number", || value.into()),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match (self.content(), i64::try_from(value)) {
            (Seed { place: Place::Integer(place), .. }, Ok(value)) => {
                *place = value;
                Ok(())
            }
            (other, _) => other.whole("a number", || value.into()),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        match (self.content(), whole_number(value)) {
            (Seed { place: Place::Integer(place), path }, Some(whole)) => {
                // 2^53 is also what its neighbour is rounded to.
                if value.abs() >= EXACT {
                    path.set_inexact();
                }
                *place = whole;
                Ok(())
            }
            (other @ Seed { place: Place::Integer(_), .. }, None) if value.abs() > EXACT => {
                other.path.set_inexact();
                other.whole("a number with a fraction", || value.into())
            }
            (other, _) => other.whole("a number with a fraction", || value.into()),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        match self.content() {
            Seed { place: Place::OptionalText(place), .. } => OptionalText(place).visit_str(value),
            Seed { place: Place::Text(place), .. } => Text(place).visit_str(value),
            Seed { place: Place::StringEnum(place), .. } => {
                place.take(value);
                Ok(())
            }
            other => other.whole("text", || value.into()),
        }
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        match self.content() {
            Seed { place: Place::Text(place), .. } => Text(place).visit_string(value),
            other => other.visit_str(&value),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self.place {
            Place::Optional(place) => {
                place.null();
                Ok(())
            }
            _ => self.whole("null", || Value::Null),
        }
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.content().deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        match self.content() {
            Seed { place: Place::List(list), path } => parts::read_list(list, path, items),
            other => {
                let list = Json(other.path).visit_seq(items)?;
                other.whole("a list", || list)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let seed = self.content();
        let path = seed.path;
        match seed.place {
            Place::Record(record) => parts::read_record(record, path, entries),
            Place::Map(map) => parts::read_map(map, path, entries),
            _ => {
                let object = Json(path).visit_map(entries)?;
                seed.whole("an object", || object)
            }
        }
    }
}
