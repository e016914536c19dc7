//! What the types are made from: the schemas, where actions use them, and what else has a say in a name.

use std::collections::BTreeSet;

use crate::docs::{KeptNames, SchemaDoc};
use crate::ir::{ActionId, Ident};

/// What the types are made from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Input<'a> {
    /// Every documented schema, in the order of the spec.
    pub schemas: &'a [SchemaDoc],
    /// Where actions use schemas.
    pub uses: &'a [Use],
    /// Accepted values of parameters.
    pub enumerations: &'a [AcceptedValues],
    /// Names of path parameters, sorted: those that may be ids.
    pub ids: &'a [IdName],
    /// The names that the module of each resource has for its calls and what they return, in the order of
    /// [`Api::resources`](crate::ir::Api::resources).
    pub pages: &'a [Vec<Ident>],
    /// How many groups `api.toml` makes; none means no gates.
    pub groups: usize,
    /// Numbers that are times, the more important first.
    pub times: &'a [TimePath<'a>],
    /// Names of properties whose values are secret.
    pub secrets: &'a [String],
    /// Names that types have already.
    pub kept: &'a KeptNames,
}

/// An action that uses a schema at the top of a body, a parameter, a response or an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Index into [`Input::schemas`].
    pub schema: usize,
    /// The action.
    pub action: ActionId,
    /// Group of the action's resource.
    pub group: Option<usize>,
}

/// The accepted values of one parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedValues {
    /// Index of the resource, in the order of [`Api::resources`](crate::ir::Api::resources).
    pub resource: usize,
    /// The action.
    pub action: ActionId,
    /// File of its page.
    pub page: String,
    /// Wire name of the parameter.
    pub parameter: String,
    /// Group of the resource.
    pub group: Option<usize>,
    /// The values in the order of the page.
    pub values: Vec<String>,
}

/// The name of a path parameter, whose values may have a type of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdName {
    /// Name on the wire.
    pub name: String,
    /// Whether `api.toml` says that it has one, or none.
    pub exception: Option<IdException>,
    /// Groups of the resources with a parameter of this name.
    pub groups: BTreeSet<usize>,
    /// File of the first page that has it.
    pub page: String,
}

/// An exception to the rule which names of path parameters are ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdException {
    /// It is an id, whatever properties of this name say; those that are text hold it.
    Add,
    /// It is none.
    Drop,
}

/// A number that is a time: the name of a schema and the way to the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimePath<'a> {
    /// Name of the schema.
    pub schema: &'a str,
    /// The way.
    pub selectors: Vec<Selector<'a>>,
    /// What time it is.
    pub time: Time,
}

/// A step of a way: a property, the items of a list, or the values of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selector<'a> {
    /// The property of this name.
    Property(&'a str),
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
}

/// What a number means that is a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Time {
    /// Milliseconds since 1970, or relative to now.
    Millis,
    /// A length of time in milliseconds.
    Duration,
}

impl<'a> TimePath<'a> {
    /// Reads a path as it is written: `schema.property`, where `[]` follows the name of a list for its items, and
    /// `~` means the values of a map.
    #[must_use]
    pub fn parse(path: &'a str, time: Time) -> Self {
        let mut selectors = Vec::new();
        let mut schema = "";
        for (at, part) in path.split('.').enumerate() {
            let name = part.trim_end_matches("[]");
            match (at, name) {
                (0, name) => schema = name,
                (_, "~") => selectors.push(Selector::Values),
                (_, name) => selectors.push(Selector::Property(name)),
            }
            selectors.extend((name.len()..part.len()).step_by(2).map(|_| Selector::Items));
        }
        Self { schema, selectors, time }
    }
}
