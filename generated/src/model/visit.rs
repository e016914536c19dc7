//! Visitors for the most frequent places, each for one kind of value.
//!
//! They could be one visitor with a `match`; but they run for every value of a response, and a parser that
//! knows the one kind that can come needs no jump to find out.

use super::parts;
use super::path::Path;
use super::shape::{List, Map, Record};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Takes text.
pub(super) struct Text<'a>(pub(super) &'a mut String);

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        *self.0 = String::from(value);
        Ok(())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        *self.0 = value;
        Ok(())
    }
}

/// Takes text and null.
pub(super) struct OptionalText<'a>(pub(super) &'a mut Option<String>);

impl<'de> Visitor<'de> for OptionalText<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text or null")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(Text(self.0.insert(String::new())))
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        *self.0 = Some(value.to_owned());
        Ok(())
    }
}

/// Takes a list.
pub(super) struct Items<'a>(pub(super) &'a mut dyn List, pub(super) &'a Path);

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        parts::read_list(self.0, self.1, items)
    }
}

/// Takes an object whose keys are data.
pub(super) struct Entries<'a>(pub(super) &'a mut dyn Map, pub(super) &'a Path);

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        parts::read_map(self.0, self.1, entries)
    }
}

/// Takes an object with known keys.
pub(super) struct Fields<'a>(pub(super) &'a mut dyn Record, pub(super) &'a Path);

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        parts::read_record(self.0, self.1, entries)
    }
}
