//! How two requests differ, and whether the difference is of a known kind.

use std::collections::BTreeSet;
use std::fmt;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::parity::sent::Sent;

/// A kind of difference that `kinds.toml` gives a reason for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    PathEscapes,
    QuerySpaces,
    QueryOrder,
    Booleans,
    JsonText,
    Anonymous,
    Refused,
    Route,
}

impl fmt::Display for Kind {
    /// The name in `kinds.toml`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PathEscapes => "path-escapes",
            Self::QuerySpaces => "query-spaces",
            Self::QueryOrder => "query-order",
            Self::Booleans => "booleans",
            Self::JsonText => "json-text",
            Self::Anonymous => "anonymous",
            Self::Refused => "refused",
            Self::Route => "route",
        })
    }
}

/// What a comparison may know of the action and its arguments.
pub(crate) struct Facts<'a> {
    /// Whether no token is sent unless asked.
    pub(crate) anonymous: bool,
    /// The values that went into the path.
    pub(crate) path_values: Vec<&'a str>,
}

/// The kinds of all differences, or what differs for no known reason.
pub(crate) fn differences(ours: &Sent, theirs: &Sent, facts: &Facts) -> Result<BTreeSet<Kind>, String> {
    let mut kinds = BTreeSet::new();
    if ours == theirs {
        return Ok(kinds);
    }
    same("method", &ours.method, &theirs.method)?;
    same("body", &ours.body, &theirs.body)?;
    headers(ours, theirs, facts, &mut kinds)?;
    path(ours, theirs, facts, &mut kinds)?;
    // A question mark in the path makes a query of what follows.
    if !(kinds.contains(&Kind::Route) && facts.holds(&['?'])) {
        query(&pairs(&ours.query)?, &pairs(&theirs.query)?, &mut kinds)?;
    }
    if kinds.is_empty() { Err("they differ, but in no part".to_owned()) } else { Ok(kinds) }
}

impl Facts<'_> {
    /// Whether a value of the path names another path.
    pub(crate) fn leads_elsewhere(&self) -> bool {
        self.path_values.iter().any(|value| matches!(*value, "" | "." | ".."))
    }

    fn holds(&self, characters: &[char]) -> bool {
        self.path_values.iter().any(|value| value.contains(characters))
    }
}

fn same<T: PartialEq + fmt::Debug>(what: &str, ours: &T, theirs: &T) -> Result<(), String> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: ours {ours:?}, theirs {theirs:?}")) }
}

fn headers(ours: &Sent, theirs: &Sent, facts: &Facts, kinds: &mut BTreeSet<Kind>) -> Result<(), String> {
    let mut theirs = theirs.headers.clone();
    if facts.anonymous && !ours.headers.contains_key("authorization") {
        kinds.extend(theirs.remove("authorization").map(|_| Kind::Anonymous));
    }
    same("headers", &ours.headers, &theirs)
}

fn path(ours: &Sent, theirs: &Sent, facts: &Facts, kinds: &mut BTreeSet<Kind>) -> Result<(), String> {
    if ours.path == theirs.path {
        return Ok(());
    }
    let segments = |path: &str| path.split('/').map(decoded).collect::<Result<Vec<_>, _>>();
    if segments(&ours.path)? == segments(&theirs.path)? {
        kinds.insert(Kind::PathEscapes);
        return Ok(());
    }
    if facts.holds(&['/', '?', '#', '%']) {
        kinds.insert(Kind::Route);
        return Ok(());
    }
    same("path", &ours.path, &theirs.path)
}

/// A pair of a query as it was sent, and its name without escapes.
struct Pair<'a> {
    name: String,
    raw_name: &'a str,
    raw_value: &'a str,
}

fn pairs(query: &str) -> Result<Vec<Pair<'_>>, String> {
    let pair = |pair| {
        let (name, value) = str::split_once(pair, '=').ok_or_else(|| format!("no value: {pair}"))?;
        Ok(Pair { name: plain(name)?, raw_name: name, raw_value: value })
    };
    query.split('&').map(pair).collect()
}

fn query(ours: &[Pair], theirs: &[Pair], kinds: &mut BTreeSet<Kind>) -> Result<(), String> {
    let names = |pairs: &[Pair]| pairs.iter().map(|pair| pair.name.clone()).collect::<Vec<_>>();
    let (mut our_names, mut their_names) = (names(ours), names(theirs));
    if our_names != their_names {
        our_names.sort();
        their_names.sort();
        same("names in the query", &our_names, &their_names)?;
        kinds.insert(Kind::QueryOrder);
    }
    for our in ours {
        let their = theirs.iter().find(|pair| pair.name == our.name).ok_or("both have the same names")?;
        same("name in the query", &our.raw_name, &their.raw_name)?;
        if our.raw_value != their.raw_value {
            let kind = value(our.raw_value, their.raw_value)?;
            kinds.insert(
                kind.ok_or_else(|| format!("query: ours {}, theirs {}", our.raw_value, their.raw_value))?,
            );
        }
    }
    Ok(())
}

/// The kind of difference between two values, if it is of one.
fn value(ours: &str, theirs: &str) -> Result<Option<Kind>, String> {
    if ours == theirs.replace('+', "%20") {
        return Ok(Some(Kind::QuerySpaces));
    }
    if matches!((ours, theirs), ("true", "True") | ("false", "False")) {
        return Ok(Some(Kind::Booleans));
    }
    let json = |text: String| serde_json::from_str::<Value>(&text).ok();
    let (ours, theirs) = (json(plain(ours)?), json(plain(theirs)?));
    Ok((ours.as_ref().is_some_and(Value::is_object) && ours == theirs).then_some(Kind::JsonText))
}

/// A name or value of a query without its escapes.
fn plain(text: &str) -> Result<String, String> {
    decoded(&text.replace('+', " "))
}

fn decoded(text: &str) -> Result<String, String> {
    let decoded = percent_decode_str(text).decode_utf8().map_err(|error| format!("{text}: {error}"))?;
    Ok(decoded.into_owned())
}
