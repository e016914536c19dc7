//! The driver that reads any serde format into a [`Target`]: compiled once for each format, for all
//! models.

use super::json::{self, Json};
use super::parts;
use super::raw;
use super::shape::{Model, Target};
use super::visit::{Entries, Fields, Items, OptionalText, Text};
use super::walk::Walk;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads a model from any self-describing serde format.
///
/// # Errors
/// What the format refuses, and values of the wrong kind.
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut model = T::blank();
    Fill { target: model.target(), walk: &Walk::default() }.deserialize(deserializer)?;
    Ok(model)
}

/// A target to fill, and where that stands.
pub(super) struct Fill<'t, 'w> {
    /// Takes the value.
    pub target: Target<'t>,
    /// Where it stands.
    pub walk: &'w Walk,
}

/// A parser that is asked for a certain kind is faster than one that is asked for any, so each target asks
/// for what it takes.
impl<'de> DeserializeSeed<'de> for Fill<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { target, walk } = self;
        parts::charge(&target, walk).map_err(D::Error::custom)?;
        match target {
            Target::Text(place) => deserializer.deserialize_str(Text(place)),
            Target::OptionalText(place) => deserializer.deserialize_option(OptionalText(place)),
            Target::Optional(_) => deserializer.deserialize_option(Fill { target, walk }),
            Target::Word(_) => deserializer.deserialize_str(Fill { target, walk }),
            Target::Boolean(_) => deserializer.deserialize_bool(Fill { target, walk }),
            Target::List(list) => deserializer.deserialize_seq(Items(list, walk)),
            Target::Map(map) => deserializer.deserialize_map(Entries(map, walk)),
            Target::Record(record) => deserializer.deserialize_map(Fields(record, walk)),
            // Not as `i64`: serde's buffer would refuse whole numbers that are written with a fraction.
            Target::Integer(_) => deserializer.deserialize_any(Fill { target, walk }),
            // These look at the text before they know what to do with it.
            Target::Number(_)
            | Target::Scalar(_)
            | Target::Json(_)
            | Target::Value(_)
            | Target::Union(_)
            | Target::Nothing => {
                let text = raw::RawText(walk).deserialize(deserializer)?;
                raw::take(&text, target, walk).map_err(D::Error::custom)
            }
        }
    }
}

impl Fill<'_, '_> {
    /// Goes into options, which take whatever their content takes.
    pub(super) fn content(mut self) -> Self {
        while let Target::Optional(place) = self.target {
            self.target = place.content();
        }
        self
    }

    /// Gives a whole value to a target that wants to look at it first.
    fn whole<E: Error>(self, found: &'static str, value: impl FnOnce() -> Value) -> Result<(), E> {
        match self.target {
            Target::Nothing => Ok(()),
            Target::Number(_) | Target::Scalar(_) | Target::Json(_) | Target::Value(_) | Target::Union(_) => {
                raw::take(&value().to_string(), self.target, self.walk).map_err(E::custom)
            }
            Target::Integer(place) => match json::number_of(&value()).map(|number| number.as_i64()) {
                Some(Some(number)) => {
                    *place = number;
                    Ok(())
                }
                _ => Err(E::invalid_type(Unexpected::Other(found), &"a whole number of 64 bits")),
            },
            // The value itself is not shown: it might be a secret.
            _ => Err(E::invalid_type(Unexpected::Other(found), &self)),
        }
    }
}

/// A number that is whole though it was written with a fraction or an exponent.
#[allow(clippy::cast_possible_truncation, clippy::float_cmp)] // within 2^53 the cast is exact
pub(super) fn whole_number(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.target {
            Target::Text(_) | Target::OptionalText(_) | Target::Word(_) => "text",
            Target::Boolean(_) => "true or false",
            Target::Integer(_) => "a whole number of 64 bits",
            Target::Number(_) => "a number",
            Target::Scalar(_) | Target::Value(_) => "text, a number, true, false or null",
            Target::List(_) => "a list",
            Target::Map(_) | Target::Record(_) => "an object",
            Target::Optional(_) | Target::Json(_) | Target::Union(_) | Target::Nothing => "a value",
        })
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.content() {
            Fill { target: Target::Boolean(place), .. } => {
                *place = value;
                Ok(())
            }
            other => other.whole("a boolean", || value.into()),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        match self.content() {
            Fill { target: Target::Integer(place), .. } => {
                *place = value;
                Ok(())
            }
            other => other.whole("a number", || value.into()),
        }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match (self.content(), i64::try_from(value)) {
            (Fill { target: Target::Integer(place), .. }, Ok(value)) => {
                *place = value;
                Ok(())
            }
            (other, _) => other.whole("a number", || value.into()),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        match (self.content(), whole_number(value)) {
            (Fill { target: Target::Integer(place), .. }, Some(value)) => {
                *place = value;
                Ok(())
            }
            (other, _) => other.whole("a number with a fraction", || value.into()),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        match self.content() {
            Fill { target: Target::OptionalText(place), .. } => OptionalText(place).visit_str(value),
            Fill { target: Target::Text(place), .. } => Text(place).visit_str(value),
            Fill { target: Target::Word(place), .. } => {
                place.take(value);
                Ok(())
            }
            other => other.whole("text", || value.into()),
        }
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        match self.content() {
            Fill { target: Target::Text(place), .. } => Text(place).visit_string(value),
            other => other.visit_str(&value),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self.target {
            Target::Optional(place) => {
                place.null();
                Ok(())
            }
            Target::OptionalText(_) => Ok(()),
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
            Fill { target: Target::List(list), walk } => parts::fill_list(list, walk, items),
            other => {
                let list = Json(other.walk).visit_seq(items)?;
                other.whole("a list", || list)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let fill = self.content();
        let walk = fill.walk;
        match fill.target {
            Target::Record(record) => parts::fill_record(record, walk, entries),
            Target::Map(map) => parts::fill_map(map, walk, entries),
            _ => {
                let object = Json(walk).visit_map(entries)?;
                fill.whole("an object", || object)
            }
        }
    }
}
