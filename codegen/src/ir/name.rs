//! Names on the wire, names in Rust, which do not convert into one another, and the names of actions.

use std::fmt;

/// A name as it travels: a JSON property, a query parameter, a header, a resource or an action.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(String);

/// A finished Rust identifier: right case, no keyword, unique where it stands.
///
/// Only [`names`](crate::names) makes them; an emitter may turn one into a token without a second look.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

/// What an action is called everywhere, written as `device.get`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId {
    /// Name of the resource on the wire.
    pub resource: WireName,
    /// Name of the action on the wire.
    pub action: WireName,
}

impl WireName {
    /// Takes a name from the documents as it is.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Ident {
    /// Takes a finished identifier.
    pub fn new(ident: impl Into<String>) -> Self {
        Self(ident.into())
    }

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ActionId {
    /// The action of that name in the resource of that name.
    pub fn new(resource: impl Into<String>, action: impl Into<String>) -> Self {
        Self { resource: WireName::new(resource), action: WireName::new(action) }
    }
}

impl fmt::Display for WireName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for ActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.resource, self.action)
    }
}
