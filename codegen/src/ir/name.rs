//! Names on the wire and names in Rust, which do not convert into one another.

use std::fmt;

/// A name as it travels: a JSON property, a query parameter, a header, a resource or an action.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WireName(String);

/// A finished Rust identifier: right case, no keyword, unique where it stands.
///
/// Only [`names`](crate::names) makes them; an emitter may turn one into a token without a second look.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

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
