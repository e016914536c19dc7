//! A serde deserializer of JSON text, for types outside of this crate: under the limits of models.
//!
//! `serde_json`'s own has no limit on memory, rounds the last digit of long fractions, and reads meaning into private
//! keys. This one reads text that has been checked already. It counts the size of what each visitor makes, so it needs
//! to know nothing of the type; models inside of it count for themselves, in the same budget.

use super::budget;
use super::json::{NUMBER, Parser, numbers_are_objects};
use super::key::Key;
use super::number::Number;
use super::path::{TOO_DEEP, TOO_LARGE, entry_size, text_size};
use super::raw_value::{RAW_VALUE, skip_text};
use serde::de::value::{BorrowedStrDeserializer, CowStrDeserializer, MapDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::Error;
use std::borrow::Cow;

/// The message for an object that `serde_json`'s `Value` would take for something else. It cannot be handled otherwise.
pub(super) const PRIVATE_KEY: &str =
    "an object that takes any key begins with one that serde_json reserves for itself";

fn charge(bytes: usize) -> Result<(), Error> {
    if budget::charge(bytes) { Ok(()) } else { Err(Error::custom(TOO_LARGE)) }
}

/// The next value of a text.
pub(super) struct Text<'p, 'de, 'w> {
    parser: &'p mut Parser<'de, 'w>,
    /// How many bytes of the value are counted, with what holds it.
    counted: usize,
}

impl<'p, 'de, 'w> Text<'p, 'de, 'w> {
    /// The value that comes next, of a type of this size, for which nothing is counted.
    pub(super) fn new<T>(parser: &'p mut Parser<'de, 'w>) -> Self {
        Self { parser, counted: size_of::<T>() }
    }
}

impl<'de> Parser<'de, '_> {
    fn next(&mut self) -> Option<u8> {
        self.skip_space();
        self.rest.as_bytes().first().copied()
    }

    /// The text of the next value, which must not nest deeper than others.
    fn raw(&mut self) -> Result<&'de str, Error> {
        let first = self.next();
        if !matches!(first, Some(b'{' | b'[' | b'"')) {
            return Ok(self.literal());
        }
        let mut depth = 0_u32;
        let mut bytes = self.rest.bytes();
        while let Some(byte) = bytes.next() {
            match byte {
                b'{' | b'[' if !self.path.enter() => return Err(Error::custom(TOO_DEEP)),
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    self.path.leave();
                    depth = depth.saturating_sub(1);
                }
                b'"' => skip_text(&mut bytes),
                _ => continue,
            }
            if depth == 0 {
                break;
            }
        }
        Ok(self.take(self.rest.len() - bytes.len()))
    }

    /// Reads a list or object, from behind its bracket to the other one.
    fn within<T>(
        &mut self,
        bracket: u8,
        read: impl FnOnce(&mut Part<'_, 'de, '_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        if !self.path.enter() {
            return Err(Error::custom(TOO_DEEP));
        }
        self.skip(1);
        let mut part = Part { parser: self, bracket, ended: false, stored: false, before: 0 };
        let value = read(&mut part)?;
        if part.more()? {
            return Err(Error::custom("more items than the type takes"));
        }
        self.path.leave();
        Ok(value)
    }

    /// Whether the object ahead begins with a key that `serde_json`'s `Value` reads meaning into.
    fn begins_with_private_key(&self) -> Result<bool, Error> {
        let mut ahead = Parser { rest: self.rest, path: self.path };
        ahead.skip(1);
        if ahead.ends(b'}').map_err(Error::custom)? {
            return Ok(false);
        }
        let key = ahead.text().map_err(Error::custom)?;
        Ok(key == RAW_VALUE || key == NUMBER && numbers_are_objects())
    }
}

impl<'de> Text<'_, 'de, '_> {
    /// Counts what the visitor makes.
    fn count<V: Visitor<'de>>(&mut self) -> Result<(), Error> {
        let size = size_of::<V::Value>();
        let more = size.saturating_sub(self.counted);
        self.counted = self.counted.max(size);
        charge(more)
    }

    fn string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if makes_something::<V>() {
            charge(text_size())?;
        }
        match self.parser.text().map_err(Error::custom)? {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn object<V: Visitor<'de>>(self, visitor: V, stored: bool) -> Result<V::Value, Error> {
        self.parser.within(b'}', |part| {
            part.stored = stored && makes_something::<V>();
            visitor.visit_map(part)
        })
    }

    /// Passes on the value, whatever it is.
    fn value<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        self.count::<V>()?;
        match self.parser.next() {
            Some(b'"') => self.string(visitor),
            Some(b'[') => self.parser.within(b']', |part| visitor.visit_seq(part)),
            Some(b'{') => self.object(visitor, true),
            _ => literal(self.parser.literal(), visitor),
        }
    }
}

/// Models make nothing themselves: they fill places, and count them.
fn makes_something<'de, V: Visitor<'de>>() -> bool {
    size_of::<V::Value>() > 0
}

fn literal<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Error> {
    match text {
        "null" => return visitor.visit_unit(),
        "true" => return visitor.visit_bool(true),
        "false" => return visitor.visit_bool(false),
        _ => {}
    }
    let number = Number::from_json(text).ok_or_else(|| Error::custom("number out of range"))?;
    match (number.is_integer(), number.as_u64(), number.as_i64()) {
        (true, Some(value), _) => visitor.visit_u64(value),
        (true, None, Some(value)) => visitor.visit_i64(value),
        _ => visitor.visit_f64(number.as_f64()),
    }
}

/// Methods that pass on the value, whatever it is: a visitor refuses what it has not asked for.
macro_rules! any_value {
    ($($method:ident($($name:ident: $ty:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $ty,)* visitor: V) -> Result<V::Value, Error> {
            $(let _ = $name;)*
            self.value(visitor)
        }
    )*};
}

/// Methods for integers that are wider than those of [`Number`].
macro_rules! wide_integers {
    ($($method:ident, $visit:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let ahead = Parser { rest: self.parser.rest, path: self.parser.path }.literal();
            match ahead.parse() {
                Ok(value) => {
                    self.parser.literal();
                    visitor.$visit(value)
                }
                Err(_) => self.value(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Text<'_, 'de, '_> {
    type Error = Error;

    any_value! {
        deserialize_bool() deserialize_i8() deserialize_i16() deserialize_i32() deserialize_i64() deserialize_u8()
        deserialize_u16() deserialize_u32() deserialize_u64() deserialize_f32() deserialize_f64() deserialize_char()
        deserialize_str() deserialize_string() deserialize_unit() deserialize_seq() deserialize_identifier()
        deserialize_map() deserialize_tuple(len: usize) deserialize_unit_struct(name: &'static str)
        deserialize_tuple_struct(name: &'static str, len: usize)
    }

    wide_integers! {
        deserialize_i128, visit_i128;
        deserialize_u128, visit_u128;
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let object = self.parser.next() == Some(b'{') && makes_something::<V>();
        if object && self.parser.begins_with_private_key()? {
            return Err(Error::custom(PRIVATE_KEY));
        }
        self.value(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_byte_buf(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        if self.parser.next() != Some(b'"') {
            return self.value(visitor);
        }
        self.count::<V>()?;
        visitor.visit_bytes(self.parser.text().map_err(Error::custom)?.as_bytes())
    }

    fn deserialize_option<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        self.count::<V>()?;
        if self.parser.next() != Some(b'n') {
            return visitor.visit_some(self);
        }
        self.parser.literal();
        visitor.visit_none()
    }

    /// A raw value is asked for as a newtype of a certain name, and passed on as a map with one key of that name.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name != RAW_VALUE {
            self.count::<V>()?;
            return visitor.visit_newtype_struct(self);
        }
        let entry =
            (BorrowedStrDeserializer::new(RAW_VALUE), BorrowedStrDeserializer::new(self.parser.raw()?));
        visitor.visit_map(MapDeserializer::new(std::iter::once(entry)))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        mut self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if self.parser.next() != Some(b'{') {
            return self.value(visitor);
        }
        self.count::<V>()?;
        self.object(visitor, false)
    }

    /// A variant is a text, or an object with that text as its only key.
    fn deserialize_enum<V: Visitor<'de>>(
        mut self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.count::<V>()?;
        match self.parser.next() {
            Some(b'"') => {
                visitor.visit_enum(CowStrDeserializer::new(self.parser.text().map_err(Error::custom)?))
            }
            Some(b'{') => self.parser.within(b'}', |part| visitor.visit_enum(part)),
            _ => self.value(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.parser.raw()?;
        visitor.visit_unit()
    }
}

/// What is left of a list or object.
struct Part<'p, 'de, 'w> {
    parser: &'p mut Parser<'de, 'w>,
    bracket: u8,
    ended: bool,
    /// Whether keys and values are kept as entries of a map, of which there are so many.
    stored: bool,
    before: usize,
}

impl<'de> Part<'_, 'de, '_> {
    fn more(&mut self) -> Result<bool, Error> {
        self.ended = self.ended || self.parser.ends(self.bracket).map_err(Error::custom)?;
        Ok(!self.ended)
    }

    fn item<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(Text::new::<S::Value>(self.parser))
    }

    fn behind_colon(&mut self) {
        self.parser.skip_space();
        self.parser.skip(1);
    }
}

impl<'de> SeqAccess<'de> for &mut Part<'_, 'de, '_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if !self.more()? {
            return Ok(None);
        }
        // A list has room for more than its items, and the body is there as well.
        charge(size_of::<S::Value>() + size_of::<S::Value>() / 8)?;
        self.item(seed).map(Some)
    }
}

impl<'de> MapAccess<'de> for &mut Part<'_, 'de, '_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        if !self.more()? {
            return Ok(None);
        }
        seed.deserialize(Key(self.parser.text().map_err(Error::custom)?)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        if self.stored {
            charge(entry_size(self.before, size_of::<S::Value>()))?;
            self.before += 1;
        }
        self.behind_colon();
        self.item(seed)
    }
}

impl<'de> EnumAccess<'de> for &mut Part<'_, 'de, '_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Error> {
        if !self.more()? {
            return Err(Error::custom("no variant"));
        }
        let variant = seed.deserialize(Key(self.parser.text().map_err(Error::custom)?))?;
        self.behind_colon();
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for &mut Part<'_, 'de, '_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        self.item(std::marker::PhantomData)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        self.item(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Error> {
        Text { parser: self.parser, counted: 0 }.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        Text { parser: self.parser, counted: 0 }.deserialize_struct("", fields, visitor)
    }
}
