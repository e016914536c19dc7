//! Whether the examples of the schemas are valid against them.
//!
//! All keywords count but those that a type cannot express, of which [`parse`](super::parse) warns. Patterns
//! are those of the `regex` family: whether one that needs more (`(?=…)`) matches is not known.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::{Mutex, PoisonError};

use regex_lite::Regex;
use rustc_hash::{FxHashMap, FxHashSet};

use super::compare::{canonical, same};
use super::literal::Kinds;
use super::node::{NodeId, SchemaNodes};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::json::{Json, Member, Value};
use crate::number::Number;
use crate::parallel;

/// Deeper than this no value is looked at, and no chain of schemas followed.
const MAX_DEPTH: usize = 256;

/// Warns of each value in an example that its schema refuses.
pub(super) fn check(schemas: &SchemaNodes<'_>, diagnostics: &mut Diagnostics) {
    let by_source = schemas.ids().map(|id| (place(schemas[id].source), id)).collect();
    let patterns = Mutex::default();
    let found = parallel::map(schemas.docs, |doc| {
        let example = doc.example.as_ref()?;
        let known = FxHashMap::default();
        let mut check = Check { schemas, by_source: &by_source, patterns: &patterns, known, first: false };
        Some(check.value(&doc.json, example, 0).faults.clone())
    });
    for (doc, faults) in schemas.docs.iter().zip(found) {
        for (span, message) in faults.into_iter().flatten() {
            let message = format!("the example of `{}` is invalid: {message}", doc.title.value);
            diagnostics.push(Diagnostic::warning("invalid-example", span, message));
        }
    }
}

/// What a schema says of a value.
#[derive(Default)]
struct Findings {
    /// What it refuses, and why. Schemas that share parts find the same fault, which counts once.
    faults: BTreeSet<(Span, String)>,
    /// Whether there is a pattern that cannot be read: there may be more faults.
    unsure: bool,
}

impl Findings {
    fn extend(&mut self, other: &Self) {
        self.faults.extend(other.faults.iter().cloned());
        self.unsure |= other.unsure;
    }
}

struct Check<'c, 'a> {
    schemas: &'c SchemaNodes<'a>,
    /// The nodes by the place of their keywords in memory.
    by_source: &'c FxHashMap<(usize, usize), NodeId>,
    /// The patterns met so far, in any example; none where one cannot be read.
    patterns: &'c Mutex<FxHashMap<&'a str, Option<Regex>>>,
    /// What was found of a schema and a value, by their places in memory, and whether after the first fault no more
    /// were looked for. A pair that is still being looked at, which comes again in a cycle of schemas, has no fault.
    known: FxHashMap<(*const Json, *const Json, bool), Rc<Findings>>,
    /// Whether only the first fault matters: in a branch, for which the question is whether the value fits.
    first: bool,
}

impl<'a> Check<'_, 'a> {
    fn value(&mut self, schema: &'a Json, value: &Json, depth: usize) -> Rc<Findings> {
        let pair = (std::ptr::from_ref(schema), std::ptr::from_ref(value), self.first);
        if let Some(known) = self.known.get(&pair) {
            return Rc::clone(known);
        }
        self.known.insert(pair, Rc::default());
        let keywords = latest(self.keywords(schema));
        let nullable = |member: &&Member| member.name == "nullable" && is_true(&member.value);
        let is_null = matches!(value.value, Value::Null) && keywords.iter().any(nullable);
        let mut found = Findings::default();
        if depth < MAX_DEPTH && !is_null {
            for Member { name, value: rule, .. } in keywords.iter().copied() {
                if self.is_done(&found) {
                    break;
                }
                self.keyword(name, rule, value, depth + 1, &mut found);
            }
            if !self.is_done(&found) {
                self.further_items(&keywords, value, depth + 1, &mut found);
                self.properties(&keywords, value, depth + 1, &mut found);
            }
        }
        let found = Rc::new(found);
        self.known.insert(pair, Rc::clone(&found));
        found
    }

    /// Whether no more faults are looked for.
    fn is_done(&self, found: &Findings) -> bool {
        self.first && !found.faults.is_empty()
    }

    fn keyword(&mut self, name: &str, rule: &'a Json, value: &Json, depth: usize, found: &mut Findings) {
        let inside: Vec<(&'a Json, &Json)> = match (name, &rule.value) {
            ("items", Value::Object(_)) => items(value).iter().map(|item| (rule, item)).collect(),
            ("items", Value::Array(rules)) => rules.iter().zip(items(value)).collect(),
            ("allOf", Value::Array(rules)) => rules.iter().map(|rule| (rule, value)).collect(),
            _ => Vec::new(),
        };
        for (rule, value) in inside {
            found.extend(&self.value(rule, value, depth));
        }
        let message = match (name, &rule.value) {
            ("anyOf" | "oneOf", Value::Array(rules)) => {
                let outer = std::mem::replace(&mut self.first, true);
                let branches: Vec<Rc<Findings>> =
                    rules.iter().map(|rule| self.value(rule, value, depth)).collect();
                self.first = outer;
                let fitting = branches.iter().filter(|branch| branch.faults.is_empty());
                let sure = fitting.clone().filter(|branch| !branch.unsure).count();
                found.unsure |= fitting.clone().count() > sure;
                match (fitting.count(), sure) {
                    (0, _) => Some(format!("it matches no branch of `{name}`")),
                    (_, 2..) if name == "oneOf" => Some(format!("it matches {sure} branches of `oneOf`")),
                    _ => None,
                }
            }
            ("pattern", Value::String(pattern)) => {
                let matches = value.as_str().map(|text| self.matches(pattern, text));
                found.unsure |= matches == Some(None);
                (matches == Some(Some(false))).then(|| format!("it does not match the pattern `{pattern}`"))
            }
            _ => plain(name, rule, value),
        };
        found.faults.extend(message.map(|message| (value.span, message)));
    }

    /// The keywords that hold at a place: those behind references; none where the schema is not usable.
    fn keywords(&self, schema: &'a Json) -> &'a [Member] {
        let members = schema.members();
        let Some(&id) = self.by_source.get(&place(members)).filter(|_| !members.is_empty()) else {
            return members;
        };
        let node = &self.schemas[self.schemas.resolve(id)];
        if node.state.is_usable() { node.source } else { &[] }
    }

    /// `additionalItems`, for those after the items that have a position of their own.
    fn further_items(&mut self, keywords: &[&'a Member], value: &Json, depth: usize, found: &mut Findings) {
        let named = |name: &str| keywords.iter().find(|member| member.name == name).map(|one| &one.value);
        let (Some(Json { value: Value::Array(positions), .. }), Some(rule)) =
            (named("items"), named("additionalItems"))
        else {
            return;
        };
        for item in items(value).iter().skip(positions.len()) {
            if matches!(rule.value, Value::Bool(false)) {
                found.faults.insert((
                    item.span,
                    "an item that is not allowed: `additionalItems` is false".to_owned(),
                ));
            }
            found.extend(&self.value(rule, item, depth));
        }
    }

    /// `properties`, `patternProperties`, and `additionalProperties` for all others.
    fn properties(&mut self, keywords: &[&'a Member], value: &Json, depth: usize, found: &mut Findings) {
        let named = |name: &str| keywords.iter().find(|member| member.name == name).map(|one| &one.value);
        let properties = named("properties").map_or(&[][..], Json::members);
        let properties: FxHashMap<&str, &Json> =
            properties.iter().map(|member| (member.name.as_str(), &member.value)).collect();
        let patterns = latest(named("patternProperties").map_or(&[], Json::members));
        for Member { name, name_span, value } in value.members() {
            if self.is_done(found) {
                return;
            }
            let mut rules: Vec<&'a Json> = properties.get(name.as_str()).copied().into_iter().collect();
            let is_of = |one: &&&'a Member| self.matches(&one.name, name).unwrap_or(true);
            rules.extend(patterns.iter().filter(is_of).map(|one| &one.value));
            if let (true, Some(rest)) = (rules.is_empty(), named("additionalProperties")) {
                rules.push(rest);
            }
            for rule in rules {
                if matches!(rule.value, Value::Bool(false)) {
                    found.faults.insert((*name_span, format!("the property `{name}` is not allowed")));
                }
                found.extend(&self.value(rule, value, depth));
            }
        }
    }

    /// Whether a text has a pattern in it; none where the pattern cannot be read.
    fn matches(&self, pattern: &'a str, text: &str) -> Option<bool> {
        let read = || Regex::new(&braced(pattern)).ok();
        let mut patterns = self.patterns.lock().unwrap_or_else(PoisonError::into_inner);
        let regex = patterns.entry(pattern).or_insert_with(read).clone();
        drop(patterns);
        Some(regex?.is_match(text))
    }
}

/// The pattern with a backslash before each brace that is no part of a count: JavaScript takes such for text.
fn braced(pattern: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        let count = rest.strip_prefix('{').and_then(|inner| inner.split_once('}')).filter(|(inner, _)| {
            inner.starts_with(|first: char| first.is_ascii_digit())
                && inner.chars().all(|letter| letter.is_ascii_digit() || letter == ',')
        });
        let length = match (letter, count) {
            (_, Some((inner, _))) => inner.len() + 2,
            ('\\', None) => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            ('{' | '}', None) => {
                out.push('\\');
                1
            }
            _ => letter.len_utf8(),
        };
        let (taken, left) = rest.split_at(length);
        out.push_str(taken);
        rest = left;
    }
    out
}

/// The place of keywords in memory, and how many they are.
fn place(members: &[Member]) -> (usize, usize) {
    (members.as_ptr().addr(), members.len())
}

/// The members of an object, of those with one name the last.
fn latest(members: &[Member]) -> Vec<&Member> {
    let mut seen = FxHashSet::default();
    members.iter().rev().filter(|member| seen.insert(member.name.as_str())).collect()
}

fn is_true(rule: &Json) -> bool {
    matches!(rule.value, Value::Bool(true))
}

fn items(value: &Json) -> &[Json] {
    if let Value::Array(items) = &value.value { items } else { &[] }
}

/// What is wrong with a value by a keyword that holds no schema.
fn plain(keyword: &str, rule: &Json, value: &Json) -> Option<String> {
    let length = || value.as_str().map(|text| text.chars().count());
    let list = || if let Value::Array(items) = &value.value { Some(items.len()) } else { None };
    let size = || matches!(value.value, Value::Object(_)).then(|| value.members().len());
    let count = |found: Option<usize>| Some((u64::try_from(found?).ok()?, rule.as_count()?));
    let least = |found| count(found).is_some_and(|(found, least)| found < least);
    let most = |found| count(found).is_some_and(|(found, most)| found > most);
    let bound = |beyond: Ordering| {
        let both = value.as_number().zip(rule.as_number());
        both.is_some_and(|(found, bound)| Number(found).cmp(&Number(bound)) == beyond)
    };
    let refused = match keyword {
        "type" => return wrong_type(rule, value),
        "required" => return missing(rule, value),
        "enum" => !items(rule).is_empty() && !items(rule).iter().any(|one| same(one, value)),
        "const" => !same(rule, value),
        "minLength" => least(length()),
        "maxLength" => most(length()),
        "minItems" => least(list()),
        "maxItems" => most(list()),
        "minProperties" => least(size()),
        "maxProperties" => most(size()),
        "minimum" => bound(Ordering::Less),
        "maximum" => bound(Ordering::Greater),
        "uniqueItems" => {
            let distinct: BTreeSet<String> = items(value).iter().map(canonical).collect();
            is_true(rule) && distinct.len() < items(value).len()
        }
        _ => false,
    };
    refused.then(|| format!("`{keyword}` is {rule}"))
}

fn wrong_type(rule: &Json, value: &Json) -> Option<String> {
    let names = if let Value::Array(names) = &rule.value { names } else { std::slice::from_ref(rule) };
    let kinds = names.iter().filter_map(|name| Kinds::named(name.as_str()?));
    let fits = kinds.fold(Kinds::NONE, Kinds::with).has(Kinds::of(value));
    (!fits).then(|| format!("`type` is {rule}, this is {}", value.kind()))
}

fn missing(rule: &Json, value: &Json) -> Option<String> {
    let Value::Object(members) = &value.value else { return None };
    let names = items(rule).iter().filter_map(Json::as_str);
    let known: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let missing: Vec<String> =
        names.filter(|name| !known.contains(name)).map(|name| format!("`{name}`")).collect();
    (!missing.is_empty()).then(|| format!("it lacks the required {}", missing.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_that_count_nothing_are_text() {
        for (pattern, expected) in [
            ("^[A-F]{24}$", "^[A-F]{24}$"),
            (".*{{.+}}.*", r".*\{\{.+\}\}.*"),
            (r"\{a{2,}\}", r"\{a{2,}\}"),
            ("{,3}", r"\{,3\}"),
            ("a\\", "a\\"),
        ] {
            assert_eq!(braced(pattern), expected);
        }
    }
}
