//! Lists that an option of a call makes the server send as an object: read from either form.

use super::de::Seed;
use super::message;
use super::parts;
use super::path::{Path, Segment, TOO_DEEP};
use super::raw_value::{self, Borrowed, Kind, RawText};
use super::shape::{Content, List, ObjectForm, Place};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
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
        let pushed = items(&key, &text, form)
            .and_then(|items| items.iter().try_for_each(|item| push(list, item, path)));
        pushed.map_err(|message| {
            path.failed_at(Segment::Key(key));
            A::Error::custom(message)
        })?;
    }
    path.leave();
    Ok(())
}

fn push(list: &mut dyn List, item: &str, path: &Path) -> Result<(), String> {
    let place = list.push();
    parts::charge(&place, path)?;
    raw_value::take(item, place, path)
}

/// The texts of the items that stand under a key.
fn items(key: &str, text: &str, form: ObjectForm) -> Result<Vec<String>, String> {
    let key = format!("{}:{}", Value::from(form.key), Value::from(key));
    let with = |property: &str, value: &str| format!("{{{key},{}:{value}}}", Value::from(property));
    match form.content {
        Content::Item if Kind::of(text) == Kind::Object => {
            whole_item(&key, text, form).map(|item| vec![item])
        }
        Content::Item => Ok(vec![text.to_owned()]), // says what is wrong with it
        Content::Values(property) if Kind::of(text) == Kind::List => {
            let values: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| message::of(&error))?;
            Ok(values.iter().map(|value| with(property, value.get())).collect())
        }
        Content::Value(property) | Content::Values(property) => Ok(vec![with(property, text)]),
    }
}

/// An item with its key among its properties.
fn whole_item(key: &str, text: &str, form: ObjectForm) -> Result<String, String> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let properties = parser.deserialize_map(Properties).map_err(|error| message::of(&error))?;
    let mut item = format!("{{{key}");
    for (name, value) in properties.iter().filter(|(Borrowed(name), _)| name != form.key) {
        let _ = write!(item, ",{}:{}", Value::from(name.0.as_ref()), value.get());
    }
    item.push('}');
    Ok(item)
}

/// The properties of an object as raw JSON.
struct Properties;

impl<'de> Visitor<'de> for Properties {
    type Value = Vec<(Borrowed<'de>, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }
}
