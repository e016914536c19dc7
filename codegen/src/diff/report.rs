//! What a comparison finds: changes with their subjects, in a fixed order.

use std::collections::BTreeSet;

use super::version::Bump;
use crate::ir::ActionId;

/// Whom a change concerns, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// Callers on the wire: a valid request may now be rejected, or a response may differ.
    Breaking,
    /// Code written against the Rust client; the wire is as before.
    RustOnly,
    /// As `RustOnly`, and the types are as before too: only a name in Rust changed, or the order of arguments.
    RustName,
    /// Only callers who use what is new.
    Additive,
    /// Only documentation.
    Text,
}

impl Impact {
    /// Whether the wire is as before, and code written against the Rust client is not.
    pub(super) fn is_rust_only(self) -> bool {
        matches!(self, Self::RustOnly | Self::RustName)
    }

    /// What semantic versioning asks for it.
    fn bump(self) -> Bump {
        match self {
            Self::Breaking | Self::RustOnly | Self::RustName => Bump::Major,
            Self::Additive => Bump::Minor,
            Self::Text => Bump::Patch,
        }
    }
}

/// Whether a value is sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the caller: parameters and bodies.
    Sent,
    /// To the caller: responses and events.
    Received,
}

/// What a change belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The API as a whole.
    Api,
    /// A resource, by its wire name.
    Resource(String),
    /// An action.
    Action(ActionId),
    /// A type, with the actions that use it.
    Type {
        /// Its name in Rust.
        name: String,
        /// Actions that send it and that the change affects.
        sent: BTreeSet<ActionId>,
        /// Actions that receive it and that the change affects.
        received: BTreeSet<ActionId>,
    },
    /// The names of types in Rust.
    Names,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Detail {
    /// A phrase, as markdown.
    Phrase(String),
    /// A statement about one of several things of a subject: `name` as markdown, and what follows it.
    /// Equal statements about several things are merged into one line.
    Statement {
        /// The thing.
        name: String,
        /// What is said of it, from the blank or the colon on.
        rest: String,
    },
    /// One of several things of a kind came or went.
    Item {
        /// What happened to one thing of that kind: "new field".
        one: String,
        /// And to several: "new fields".
        many: String,
        /// Its name, as markdown.
        name: String,
    },
    /// A type has another name in Rust; both are paths in the library.
    Renamed {
        /// The name before.
        old: String,
        /// The name now.
        new: String,
    },
    /// The wording about something, which is named here as markdown.
    Wording(String),
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Change {
    /// Whom it breaks.
    pub impact: Impact,
    /// What it belongs to.
    pub subject: Subject,
    /// What it is.
    pub detail: Detail,
}

/// All changes between two states of an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The changes: by impact, then by place.
    pub changes: Vec<Change>,
    /// Version of the API before, as the spec writes it.
    pub old_version: String,
    /// Version of the API now, as the spec writes it.
    pub new_version: String,
}

impl Detail {
    /// A thing, and what is said of it from the blank or the colon on.
    pub(super) fn statement(name: impl Into<String>, rest: impl Into<String>) -> Self {
        Self::Statement { name: name.into(), rest: rest.into() }
    }

    /// What happened to a thing of a kind, whose plural has an s.
    pub(super) fn item(one: &str, name: impl Into<String>) -> Self {
        Self::Item { one: one.to_owned(), many: format!("{one}s"), name: name.into() }
    }

    /// Something is gone, of whatever kind.
    pub(super) fn removed(name: impl Into<String>) -> Self {
        Self::Item { one: "removed".to_owned(), many: "removed".to_owned(), name: name.into() }
    }
}

impl From<String> for Detail {
    fn from(phrase: String) -> Self {
        Self::Phrase(phrase)
    }
}

impl From<&str> for Detail {
    fn from(phrase: &str) -> Self {
        Self::Phrase(phrase.to_owned())
    }
}

impl Report {
    pub(super) fn new(mut changes: Vec<Change>, old_version: &str, new_version: &str) -> Self {
        // within a place the order of the comparison is the order of the page
        changes.sort_by(|a, b| (a.impact, &a.subject).cmp(&(b.impact, &b.subject)));
        let mut seen = std::collections::HashSet::new();
        changes.retain(|change| seen.insert(change.clone()));
        Self { changes, old_version: old_version.to_owned(), new_version: new_version.to_owned() }
    }

    /// Whether a caller breaks, on the wire or in Rust.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.count(Impact::Breaking) + self.rust_only() > 0
    }

    /// How many changes break only code written against the Rust client.
    pub(super) fn rust_only(&self) -> usize {
        self.changes.iter().filter(|change| change.impact.is_rust_only()).count()
    }

    /// How many changes have that impact.
    #[must_use]
    pub fn count(&self, impact: Impact) -> usize {
        self.changes.iter().filter(|change| change.impact == impact).count()
    }

    /// What semantic versioning asks of the API's version: what callers on the wire notice.
    #[must_use]
    pub fn wire_bump(&self) -> Bump {
        let worst = self.changes.iter().map(|change| change.impact);
        worst.map(|impact| if impact.is_rust_only() { Bump::Patch } else { impact.bump() }).max().into()
    }

    /// What semantic versioning asks of the crate's version.
    #[must_use]
    pub fn crate_bump(&self) -> Bump {
        self.changes.iter().map(|change| change.impact.bump()).max().into()
    }
}

/// Which changes are of interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filter {
    /// Whether texts are.
    pub docs: bool,
    /// Whether names in Rust are.
    pub names: bool,
    /// Whether the old state is a spec that is to be updated to the published pages of the new state: then only
    /// structure is of interest, and a parameter that is text there and something narrower here is no change.
    pub todo: bool,
}

impl Default for Filter {
    /// All changes.
    fn default() -> Self {
        Self { docs: true, names: true, todo: false }
    }
}

impl Filter {
    pub(super) fn holds(self, change: &Change) -> bool {
        match change.impact {
            Impact::Text => self.docs && !(self.todo && matches!(change.detail, Detail::Wording(_))),
            Impact::RustName => self.names,
            _ => self.names || change.subject != Subject::Names,
        }
    }
}

/// Collects the changes of one place.
pub(super) struct Sink<'a> {
    pub(super) changes: &'a mut Vec<Change>,
    pub(super) subject: Subject,
}

impl Sink<'_> {
    pub(super) fn push(&mut self, impact: Impact, detail: impl Into<Detail>) {
        self.changes.push(Change { impact, subject: self.subject.clone(), detail: detail.into() });
    }

    pub(super) fn breaking(&mut self, detail: impl Into<Detail>) {
        self.push(Impact::Breaking, detail);
    }

    pub(super) fn rust_only(&mut self, detail: impl Into<Detail>) {
        self.push(Impact::RustOnly, detail);
    }

    pub(super) fn rust_name(&mut self, detail: impl Into<Detail>) {
        self.push(Impact::RustName, detail);
    }

    pub(super) fn additive(&mut self, detail: impl Into<Detail>) {
        self.push(Impact::Additive, detail);
    }

    pub(super) fn text(&mut self, detail: impl Into<Detail>) {
        self.push(Impact::Text, detail);
    }

    /// The wording about something differs.
    pub(super) fn wording(&mut self, about: impl Into<String>) {
        let detail = Detail::Wording(about.into());
        self.changes.push(Change { impact: Impact::Text, subject: self.subject.clone(), detail });
    }

    pub(super) fn wording_if(&mut self, differ: bool, about: impl Into<String>) {
        if differ {
            self.wording(about);
        }
    }
}
