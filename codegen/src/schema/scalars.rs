//! The strings, numbers and booleans that a value may be, and how two such things join.

use super::input::Time;
use super::literal::{Kinds, Literal};

/// The strings, numbers and booleans that a value may be.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Scalars<'a> {
    /// Any string.
    pub(super) string: Option<Strings>,
    /// Any number.
    pub(super) number: Option<Numbers>,
    /// What time its numbers are.
    pub(super) time: Option<Time>,
    /// True or false.
    pub(super) boolean: bool,
    /// These values.
    pub(super) literals: Vec<Literal<'a>>,
}

/// What kind of string; the greater includes the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strings {
    Timestamp,
    Plain,
}

/// What kind of number; the greater includes the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Numbers {
    Integer,
    /// Whole numbers of which the schema says that they go beyond `i64`.
    Wide,
    All,
}

impl Numbers {
    /// Whether they are whole.
    pub(super) fn is_whole(self) -> bool {
        self != Self::All
    }

    /// The numbers that are of both kinds: whole ones may be as large as either says.
    fn and(self, other: Self) -> Self {
        if self.max(other) == Self::Wide { Self::Wide } else { self.min(other) }
    }
}

impl<'a> Scalars<'a> {
    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The strings that a scalar must be one of, where it must be one of some.
    pub(super) fn strings(&self) -> Option<Vec<&'a str>> {
        let open = self.string.is_some() || self.number.is_some() || self.boolean;
        if open || self.literals.is_empty() {
            return None;
        }
        let string = |literal: &Literal<'a>| match *literal {
            Literal::String(text) => Some(text),
            _ => None,
        };
        self.literals.iter().map(string).collect()
    }

    /// Adds values that are not there yet.
    pub(super) fn extend(&mut self, literals: impl IntoIterator<Item = Literal<'a>>) {
        for literal in literals {
            if !self.literals.contains(&literal) {
                self.literals.push(literal);
            }
        }
    }

    pub(super) fn or(&mut self, other: Self) {
        self.time = match (self.has_numbers(), other.has_numbers()) {
            (true, true) => self.time.filter(|time| other.time == Some(*time)),
            (true, false) => self.time,
            (false, _) => other.time,
        };
        self.string = self.string.max(other.string);
        self.number = self.number.max(other.number);
        self.boolean |= other.boolean;
        self.extend(other.literals);
    }

    pub(super) fn and(&self, other: &Self) -> Self {
        let mine = self.literals.iter().filter(|literal| other.allows(literal));
        let theirs = other.literals.iter().filter(|literal| self.allows(literal));
        let mut both = Self {
            string: self.string.zip(other.string).map(|(mine, theirs)| mine.min(theirs)),
            number: self.number.zip(other.number).map(|(mine, theirs)| mine.and(theirs)),
            time: None,
            boolean: self.boolean && other.boolean,
            literals: mine.copied().collect(),
        };
        both.extend(theirs.copied());
        both.time = self.time.or(other.time).filter(|_| both.has_numbers());
        both
    }

    fn has_numbers(&self) -> bool {
        self.number.is_some() || self.literals.iter().any(|literal| matches!(literal, Literal::Number(_)))
    }

    /// Those of these kinds.
    pub(super) fn of_kinds(mut self, kinds: Kinds) -> Self {
        self.string = self.string.filter(|_| kinds.has(Kinds::STRING));
        self.number = match self.number {
            Some(number) if kinds.has(Kinds::NUMBER) => Some(number),
            Some(number) if kinds.has(Kinds::INTEGER) => Some(number.and(Numbers::Integer)),
            _ => None,
        };
        self.boolean &= kinds.has(Kinds::BOOLEAN);
        self.literals.retain(|literal| kinds.has(literal.kinds()));
        if !self.has_numbers() {
            self.time = None;
        }
        self
    }

    fn allows(&self, literal: &Literal<'a>) -> bool {
        let kind = match literal {
            Literal::Null => false,
            Literal::String(_) => self.string.is_some(),
            Literal::Number(_) => self.number.is_some(),
            Literal::Boolean(_) => self.boolean,
        };
        kind || self.literals.contains(literal)
    }
}
