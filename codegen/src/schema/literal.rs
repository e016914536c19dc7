//! A value of `enum` or `const`, and the kinds of JSON that values are of.

use std::fmt;

use crate::json::{Json, Value};
use crate::number::Number;

/// A value of `enum` or `const`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Literal<'a> {
    /// `null`.
    Null,
    /// A string.
    String(&'a str),
    /// A number.
    Number(Number<'a>),
    /// `true` or `false`.
    Boolean(bool),
}

impl<'a> Literal<'a> {
    /// The value as JSON has it; `None` for an array or an object.
    pub(super) fn new(json: &'a Json) -> Option<Self> {
        match &json.value {
            Value::Null => Some(Self::Null),
            Value::String(text) => Some(Self::String(text)),
            Value::Number(text) => Some(Self::Number(Number(text))),
            Value::Bool(value) => Some(Self::Boolean(*value)),
            Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The kinds that it is of: a whole number is of two.
    pub(super) fn kinds(&self) -> Kinds {
        match self {
            Self::Null => Kinds::NULL,
            Self::String(_) => Kinds::STRING,
            Self::Number(number) if number.is_whole() => Kinds::NUMBER.with(Kinds::INTEGER),
            Self::Number(_) => Kinds::NUMBER,
            Self::Boolean(_) => Kinds::BOOLEAN,
        }
    }

    /// Whether the client can hold it.
    pub(super) fn is_kept(&self) -> bool {
        !matches!(self, Self::Number(number) if number.kept().is_none())
    }
}

impl fmt::Display for Literal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::String(text) => write!(f, "{text:?}"),
            Self::Number(number) => number.fmt(f),
            Self::Boolean(value) => write!(f, "{value}"),
        }
    }
}

/// A set of JSON kinds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Kinds(pub(super) u8);

impl Kinds {
    pub(super) const NONE: Self = Self(0);
    pub(super) const NULL: Self = Self(1);
    pub(super) const BOOLEAN: Self = Self(2);
    pub(super) const INTEGER: Self = Self(4);
    pub(super) const NUMBER: Self = Self(8);
    pub(super) const STRING: Self = Self(16);
    pub(super) const ARRAY: Self = Self(32);
    pub(super) const OBJECT: Self = Self(64);
    /// Text, numbers and booleans.
    pub(super) const SCALARS: Self = Self(2 | 4 | 8 | 16);
    pub(super) const ANY: Self = Self(127);

    /// The kind that a word of `type` names.
    pub(super) fn named(word: &str) -> Option<Self> {
        Some(match word {
            "null" => Self::NULL,
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => return None,
        })
    }

    /// The kinds that a value is of.
    pub(super) fn of(json: &Json) -> Self {
        match &json.value {
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
            _ => Literal::new(json).map_or(Self::NONE, |literal| literal.kinds()),
        }
    }

    /// The kinds that any of some values is of.
    pub(super) fn of_all(values: &[Literal<'_>]) -> Self {
        values.iter().fold(Self::NONE, |kinds, value| kinds.with(value.kinds()))
    }

    /// Both sets together.
    pub(super) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// All other kinds.
    pub(super) fn not(self) -> Self {
        Self(!self.0)
    }

    /// The kinds of both sets, of which one that is empty says nothing; of two that have nothing in common the first.
    pub(super) fn both(self, other: Self) -> Self {
        // a number may be a whole one
        let all = |kinds: Self| if kinds.has(Self::NUMBER) { kinds.with(Self::INTEGER) } else { kinds };
        let both = Self(all(self).0 & all(other).0);
        if both == Self::NONE { self.or(other) } else { both }
    }

    /// This set, or where it is empty the other.
    pub(super) fn or(self, other: Self) -> Self {
        if self == Self::NONE { other } else { self }
    }

    /// Whether any kind of the other set is in this one.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
