//! Lists that an option of a call makes the server send as an object: read from either form.

use super::de::Seed;
use super::message;
use super::parts;
use super::path::{Path, Segment, TOO_DEEP, TOO_LARGE};
use super::raw_value::{self, Borrowed, Kind, RawText};
use super::shape::{Content, List, ObjectForm, Place};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::de::StrRead;
use serde_json::value::RawValue;
use std::fmt::{self, Write as _};

/// The place of a list, deserialized from a list or from an object of this form.
pub(super) struct ListOrObject<'t, 'w> {
    pub(super) place: Place<'t>,
    pub(super) path: &'w Path,
    pub(super) form: ObjectForm,
}

impl<'t, 'w> ListOrObject<'t, 'w> {
    fn seed(self) -> Seed<'t, 'w> {
        Seed { place: self.place, path: self.path }
    }
}

impl<'de> DeserializeSeed<'de> for ListOrObject<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ListOrObject<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.seed().visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.seed().visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.seed().visit_seq(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let (path, form) = (self.path, self.form);
        match self.seed().content().place {
            Place::List(list) => read_from_object(list, form, path, entries),
            _ => Err(A::Error::custom("invalid type: an object, expected a list")),
        }
    }
}

fn read_from_object<'de, A: MapAccess<'de>>(
    list: &mut dyn List,
    form: ObjectForm,
    path: &Path,
    mut entries: A,
) -> Result<(), A::Error> {
    if !path.enter() {
        return Err(A::Error::custom(TOO_DEEP));
    }
    while let Some(key) = entries.next_key::<String>()? {
        let text = entries.next_value_seed(RawText(path));
        let text = text.inspect_err(|_| path.failed_at(Segment::Key(key.clone())))?;
        push_items(list, &key, &text, form, path).map_err(|message| {
            path.failed_at(Segment::Key(key));
            A::Error::custom(message)
        })?;
    }
    path.leave();
    Ok(())
}

/// Adds the items that stand under a key.
fn push_items(
    list: &mut dyn List,
    key: &str,
    text: &str,
    form: ObjectForm,
    path: &Path,
) -> Result<(), String> {
    let start = format!("{{{}:{}", Value::from(form.key), Value::from(key));
    match form.content {
        Content::Item if Kind::of(text) == Kind::Object => {
            let mut item = Properties { item: start, key: form.key };
            parse(text, |parser| parser.deserialize_map(&mut item))?;
            push(list, &(item.item + "}"), path)
        }
        Content::Item => push(list, text, path), // says what is wrong with it
        Content::Value(property) | Content::Values(property) => {
            let mut values = Values::new(list, key, &start, property, path);
            match form.content {
                Content::Values(_) if Kind::of(text) == Kind::List => {
                    parse(text, |parser| parser.deserialize_seq(values))
                }
                _ => values.push(text),
            }
        }
    }
}

fn push(list: &mut dyn List, item: &str, path: &Path) -> Result<(), String> {
    let place = list.push();
    parts::charge(&place, path)?;
    raw_value::take(item, place, path)
}

type Parser<'de> = serde_json::Deserializer<StrRead<'de>>;

fn parse<'de>(
    text: &'de str,
    read: impl FnOnce(&mut Parser<'de>) -> serde_json::Result<()>,
) -> Result<(), String> {
    read(&mut serde_json::Deserializer::from_str(text)).map_err(|error| message::of(&error))
}

/// The values under a key, of which each becomes an item with that key.
///
/// The text of an item is written over that of the one before: all of them together would have the key as often as
/// there are values.
struct Values<'a> {
    list: &'a mut dyn List,
    key: &'a str,
    item: String,
    /// How much of the text all items have in common.
    common: usize,
    path: &'a Path,
}

impl<'a> Values<'a> {
    fn new(list: &'a mut dyn List, key: &'a str, start: &str, property: &str, path: &'a Path) -> Self {
        let item = format!("{start},{}:", Value::from(property));
        Self { list, key, common: item.len(), item, path }
    }

    fn push(&mut self, value: &str) -> Result<(), String> {
        // Each item holds a copy of the key, so here its length is not bounded by the body.
        if !self.path.charge(self.key.len()) {
            return Err(TOO_LARGE.to_owned());
        }
        self.item.truncate(self.common);
        self.item.push_str(value);
        self.item.push('}');
        push(self.list, &self.item, self.path)
    }
}

impl<'de> Visitor<'de> for Values<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut values: A) -> Result<(), A::Error> {
        while let Some(value) = values.next_element::<&RawValue>()? {
            self.push(value.get()).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}

/// Adds the properties of an object to the text of an item that has its key already.
struct Properties {
    item: String,
    key: &'static str,
}

impl<'de> Visitor<'de> for &mut Properties {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some((Borrowed(name), value)) = map.next_entry::<_, &RawValue>()? {
            if name != self.key {
                // A string takes everything.
                let _ = write!(self.item, ",{}:{}", Value::from(name.as_ref()), value.get());
            }
        }
        Ok(())
    }
}
