//! `union!`: values of several shapes, distinguished by JSON kind, by tags or by keys.

use super::json;
use super::message;
use super::path::{Path, TOO_DEEP};
use super::raw_value::{self, Kind};
use super::shape::Model;
use super::unknown::UnknownValue;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// A value of one of several shapes; implemented by `union!`.
pub trait Union: Model {
    /// How the branches are distinguished.
    fn branches(&self) -> &'static Branches;

    /// Sets the branch at an index, with empty content, and returns the content; none where there is no such branch.
    fn choose(&mut self, branch: usize) -> Option<&mut dyn Model>;

    /// Sets the fallback.
    fn keep(&mut self, value: UnknownValue);
}

/// How the branches of a union are distinguished.
#[derive(Debug, Clone, Copy)]
pub struct Branches {
    /// The properties that hold the tags.
    pub tags: &'static [&'static str],
    /// When a value is of a branch; the first that fits is taken.
    pub when: &'static [When],
}

/// When a value is of a branch.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// It is text.
    String,
    /// It is a number.
    Number,
    /// It is a boolean.
    Boolean,
    /// It is a list.
    List,
    /// It is an object.
    Object,
    /// It is an object, and each tag is one of these strings.
    Tags(&'static [&'static [&'static str]]),
    /// It is an object with any of these keys; without a list, any object.
    Keys(&'static [&'static str]),
}

/// Decodes a value into the branch that it is of, or keeps it whole. Only one branch is ever tried.
pub(super) fn resolve(union: &mut dyn Union, text: &str, path: &Path) -> Result<(), String> {
    let Some(branch) = branch_of(union.branches(), text)? else {
        union.keep(UnknownValue::new(json::from_text(text, path)?));
        return Ok(());
    };
    if !path.enter() {
        return Err(TOO_DEEP.to_owned());
    }
    if let Some(content) = union.choose(branch) {
        raw_value::take(text, content.place(), path)?;
    }
    path.leave();
    Ok(())
}

fn branch_of(branches: &'static Branches, text: &str) -> Result<Option<usize>, String> {
    let kind = Kind::of(text);
    let marks = if kind == Kind::Object { Marks::read(branches, text)? } else { Marks::default() };
    Ok(branches.when.iter().position(|when| match when {
        When::String => kind == Kind::String,
        When::Number => kind == Kind::Number,
        When::Boolean => kind == Kind::Boolean,
        When::List => kind == Kind::List,
        When::Object => kind == Kind::Object,
        When::Tags(words) => kind == Kind::Object && marks.have_tags(words),
        When::Keys(keys) => kind == Kind::Object && marks.has_key_of(keys),
    }))
}

/// The tags and keys of an object.
#[derive(Default)]
struct Marks<'de> {
    /// The text of each tag that is there.
    tags: Vec<Option<Cow<'de, str>>>,
    /// Those keys that any branch asks for, each once: the others are only as many as the sender likes.
    keys: Vec<&'static str>,
}

impl<'de> Marks<'de> {
    fn read(branches: &'static Branches, text: &'de str) -> Result<Self, String> {
        let mut marks = Self { tags: vec![None; branches.tags.len()], keys: Vec::new() };
        let by_keys = branches.when.iter().any(|when| matches!(when, When::Keys(_)));
        if by_keys || !branches.tags.is_empty() {
            let mut all_found = false;
            let reader = Reader { marks: &mut marks, branches, by_keys, all_found: &mut all_found };
            let read = serde_json::Deserializer::from_str(text).deserialize_map(reader);
            // It stops in the middle once all tags are found, which the parser calls an error.
            read.or_else(|error| if all_found { Ok(()) } else { Err(message::of(&error)) })?;
        }
        Ok(marks)
    }

    fn have_tags(&self, words: &[&[&str]]) -> bool {
        self.tags.len() == words.len()
            && self
                .tags
                .iter()
                .zip(words)
                .all(|(tag, words)| tag.as_deref().is_some_and(|tag| words.contains(&tag)))
    }

    fn has_key_of(&self, keys: &[&str]) -> bool {
        keys.is_empty() || keys.iter().any(|key| self.keys.contains(key))
    }
}

/// Reads the marks of an object.
struct Reader<'a, 'de> {
    marks: &'a mut Marks<'de>,
    branches: &'static Branches,
    by_keys: bool,
    all_found: &'a mut bool,
}

impl Reader<'_, '_> {
    /// Adds a key if a branch asks for it.
    fn add(&mut self, key: &str) {
        let asked = self.branches.when.iter().find_map(|when| match when {
            When::Keys(keys) => keys.iter().copied().find(|asked| *asked == key),
            _ => None,
        });
        self.marks.keys.extend(asked.filter(|asked| !self.marks.keys.contains(asked)));
    }
}

impl<'de> Visitor<'de> for Reader<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        while let Some(raw_value::Borrowed(key)) = map.next_key()? {
            let tag = self.branches.tags.iter().position(|name| *name == key);
            match tag.and_then(|index| self.marks.tags.get_mut(index)) {
                Some(place) => *place = string(map.next_value()?),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
            if self.by_keys {
                self.add(&key);
            } else if self.marks.tags.iter().all(Option::is_some) {
                *self.all_found = true;
                break;
            }
        }
        Ok(())
    }
}

/// The content of a text.
fn string(value: &RawValue) -> Option<Cow<'_, str>> {
    let text = value.get();
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') {
        serde_json::from_str(text).ok().map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(inner))
    }
}

/// Makes an enum with a variant `Unknown(UnknownValue)` a union: one row for each branch, tried in this
/// order. In brackets stand the types that get a `From`: the content of the branch, or what becomes it. `or text`
/// adds all kinds of texts, `or [Item]` all that iterates over items.
///
/// ```text
/// union! {
///     Block by ["blockType", "version"] {
///         tags("gauge", "1") => Gauge(Gauge),
///         tags("graph" | "chart", "1") => Graph(Graph),
///         string => Text or text,
///         list => Several(Vec<Item>) or [Item],
///         keys("x", "y") => Point(Point),
///         object => Other,
///     }
/// }
/// ```
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! union {
    ($name:ident $(by [$($tag:literal),* $(,)?])? {
        $($when:ident $(($($mark:tt)*))? => $variant:ident $(($($from:ty),* $(,)?))? $(or $more:tt)?),* $(,)?
    }) => {
        impl $crate::__private::Model for $name {
            #[inline]
            fn empty() -> Self {
                Self::Unknown($crate::__private::UnknownValue::empty())
            }

            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Place::Union(self)
            }

            #[inline]
            fn fragment(&self) -> $crate::__private::Fragment<'_> {
                match self {
                    $(Self::$variant(content) => $crate::__private::Model::fragment(content),)*
                    Self::Unknown(value) => value.fragment(),
                }
            }
        }

        $crate::__private::debug_branches!($name { $($variant),* });

        // a union stands in a box where it would hold itself, or make another one large
        impl $crate::__private::Plain for ::std::boxed::Box<$name> {}
        impl $crate::__private::Model for ::std::boxed::Box<$name> {
            #[inline]
            fn empty() -> Self {
                Self::new($crate::__private::Model::empty())
            }

            #[inline]
            fn place(&mut self) -> $crate::__private::Place<'_> {
                $crate::__private::Model::place(&mut **self)
            }

            #[inline]
            fn fragment(&self) -> $crate::__private::Fragment<'_> {
                $crate::__private::Model::fragment(&**self)
            }
        }

        impl $crate::__private::Union for $name {
            #[inline]
            fn branches(&self) -> &'static $crate::__private::Branches {
                const {
                    &$crate::__private::Branches {
                        tags: &[$($($tag),*)?],
                        when: &[$($crate::__private::when!($when $($($mark)*)?)),*],
                    }
                }
            }

            #[inline]
            fn choose(&mut self, mut branch: usize) -> ::core::option::Option<&mut dyn $crate::__private::Model> {
                $(
                    if branch == 0 {
                        *self = Self::$variant($crate::__private::Model::empty());
                        return match self {
                            Self::$variant(content) => ::core::option::Option::Some(content),
                            _ => ::core::option::Option::None,
                        };
                    }
                    branch = branch.wrapping_sub(1);
                )*
                let _ = branch;
                ::core::option::Option::None
            }

            #[inline]
            fn keep(&mut self, value: $crate::__private::UnknownValue) {
                *self = Self::Unknown(value);
            }
        }

        impl $name {
            /// Whether this version of the crate does not know the shape.
            #[must_use]
            #[inline]
            pub fn is_unknown(&self) -> bool {
                ::core::matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::__private::Plain for $name {}

        $($($($crate::__private::from_branch!($name, $variant, $from);)*)?)*
        $($($crate::__private::from_branch!($name, $variant or $more);)?)*
        $crate::__private::both_ways!($name);
    };
}

/// One condition of `union!`.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! when {
    (string) => { $crate::__private::When::String };
    (number) => { $crate::__private::When::Number };
    (boolean) => { $crate::__private::When::Boolean };
    (list) => { $crate::__private::When::List };
    (object) => { $crate::__private::When::Object };
    (tags $($($word:literal)|+),+) => { $crate::__private::When::Tags(&[$(&[$($word),+]),+]) };
    (keys $($key:literal),*) => { $crate::__private::When::Keys(&[$($key),*]) };
}

/// A conversion into a branch of `union!`: of a type, of texts, or of the items of a list.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! from_branch {
    ($name:ident, $variant:ident, $from:ty) => {
        impl ::core::convert::From<$from> for $name {
            #[inline]
            fn from(content: $from) -> Self {
                Self::$variant(::core::convert::Into::into(content))
            }
        }
    };
    ($name:ident, $variant:ident or text) => {
        impl<S_: $crate::__private::Text> ::core::convert::From<S_> for $name {
            fn from(content: S_) -> Self {
                Self::$variant(::core::convert::From::<::std::string::String>::from(
                    ::core::convert::Into::into(content),
                ))
            }
        }
    };
    ($name:ident, $variant:ident or [$item:ty]) => {
        impl<V_> $crate::__private::FromItems<V_> for $name
        where
            V_: $crate::__private::IntoArgument<::core::option::Option<$item>>,
        {
            fn from_items(items: impl ::core::iter::Iterator<Item = V_>) -> Self {
                Self::$variant($crate::__private::FromItems::from_items(items))
            }
        }
    };
}

pub(crate) use {from_branch, union, when};
