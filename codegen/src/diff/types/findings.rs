//! What comparisons of types find.

use crate::diff::phrase::code;
use crate::diff::report::{Detail, Impact};
use crate::ir::TypeId;

/// A type before and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TypePair {
    pub(super) old: TypeId,
    pub(super) new: TypeId,
}

/// What differs at a place that holds a value of a type.
pub(in crate::diff) struct Finding {
    pub(in crate::diff) impact: Impact,
    /// Where below the place: `[]` for the items of a list, `{}` for the values of a map.
    pub(super) path: String,
    /// What follows the name of the place, from the blank or the colon on.
    pub(super) phrase: String,
}

impl Finding {
    /// The finding, said of a place.
    pub(in crate::diff) fn about(&self, place: &str) -> Detail {
        let below = if self.path.is_empty() { String::new() } else { format!(" at {}", code(&self.path)) };
        Detail::statement(format!("{place}{below}"), self.phrase.clone())
    }
}

/// What differs between two types with names: who is concerned, and what it is.
pub(super) type Line = (Impact, Detail);

/// What a comparison of two types finds at their own level, and the pairs of types below them.
#[derive(Default)]
pub(super) struct TypeDiff {
    pub(super) lines: Vec<Line>,
    pub(super) below: Vec<TypePair>,
    /// Types of which only the names are of interest.
    pub(super) named: Vec<TypePair>,
}

impl TypeDiff {
    pub(super) fn push(&mut self, impact: Impact, detail: impl Into<Detail>) {
        self.lines.push((impact, detail.into()));
    }

    /// Adds what differs at a place inside.
    pub(super) fn extend(&mut self, below: Below, place: &str) {
        self.lines.extend(below.findings.iter().map(|one| (one.impact, one.about(place))));
        self.below.extend(below.below);
    }

    pub(super) fn wording_if(&mut self, differ: bool, about: impl Into<String>) {
        if differ {
            self.lines.push((Impact::Text, Detail::Wording(about.into())));
        }
    }
}

/// What differs at a place, and the pairs of types below it.
#[derive(Default)]
pub(super) struct Below {
    pub(super) findings: Vec<Finding>,
    pub(super) below: Vec<TypePair>,
}
