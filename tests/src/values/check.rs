//! Whether a value is valid against a schema: the keywords that the spec uses, and a panic on any other.
//!
//! A validator from the registry would turn on features of `serde_json` for all crates of a test run, and
//! numbers would be read in another way than by those who use the client.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use crate::spec::Schema;
use regress::Regex;
use serde_json::{Map, Value};

/// The schemas of the spec, and the patterns met so far.
pub struct Check<'a> {
    /// The schemas.
    pub schemas: &'a BTreeMap<String, Schema>,
    patterns: RefCell<HashMap<String, Regex>>,
}

type Fault = Result<(), String>;

/// A schema that speaks of a value.
struct Speaker<'a> {
    rules: &'a Map<String, Value>,
    /// Whether it does so by itself, and is no part of `allOf`.
    alone: bool,
}

impl<'a> Check<'a> {
    /// Looks up references in these.
    #[must_use]
    pub fn new(schemas: &'a BTreeMap<String, Schema>) -> Self {
        Self { schemas, patterns: RefCell::default() }
    }

    /// What a chain of references leads to.
    #[must_use]
    pub fn resolve(&self, mut schema: &'a Value) -> &'a Value {
        while let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let name = target.strip_prefix("#/definitions/").expect(target);
            schema = &self.schemas.get(name).expect(target).json;
        }
        schema
    }

    /// Whether a value has no fault.
    #[must_use]
    pub fn is_valid(&self, schema: &'a Value, value: &Value) -> bool {
        self.check(schema, value, "").is_ok()
    }

    /// Looks for the first fault of a value.
    ///
    /// # Errors
    /// The fault, with its place.
    pub fn check(&self, schema: &'a Value, value: &Value, at: &str) -> Fault {
        let schema = match self.resolve(schema) {
            Value::Bool(true) => return Ok(()),
            Value::Bool(false) => return Err(format!("{at}: nothing is allowed")),
            Value::Object(schema) => schema,
            other => panic!("no schema: {other}"),
        };
        if value.is_null() && schema.get("nullable") == Some(&Value::Bool(true)) {
            return Ok(());
        }
        schema.iter().try_for_each(|(keyword, rule)| {
            let fine = match keyword.as_str() {
                "title" | "description" | "default" | "$schema" | "format" | "definitions" | "nullable" => {
                    return Ok(());
                }
                "properties" | "patternProperties" | "additionalProperties" => {
                    return self.properties(keyword, schema, value, at);
                }
                "items" | "additionalItems" => return self.items(keyword, schema, value, at),
                "allOf" => branches(rule).all(|rule| self.is_valid(rule, value)),
                "oneOf" => branches(rule).filter(|rule| self.is_valid(rule, value)).count() == 1,
                "type" => branches(rule).any(|kind| is_of(kind.as_str().unwrap(), schema, value)),
                "anyOf" => branches(rule).any(|rule| self.is_valid(rule, value)),
                _ => self.plain(keyword, rule, value),
            };
            if fine { Ok(()) } else { Err(format!("{at}: not {keyword} {rule}")) }
        })
    }

    fn plain(&self, keyword: &str, rule: &Value, value: &Value) -> bool {
        let length = value.as_str().map(|text| text.chars().count());
        let items = value.as_array().map(Vec::len);
        let entries = value.as_object().map(Map::len);
        let least = |found: Option<usize>| found.is_none_or(|found| found as u64 >= rule.as_u64().unwrap());
        let most = |found: Option<usize>| found.is_none_or(|found| found as u64 <= rule.as_u64().unwrap());
        match keyword {
            "enum" => branches(rule).any(|word| word == value),
            "const" => rule == value,
            "minLength" => least(length),
            "maxLength" => most(length),
            "minItems" => least(items),
            "maxItems" => most(items),
            "minProperties" => least(entries),
            "maxProperties" => most(entries),
            "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
            "pattern" => value.as_str().is_none_or(|text| self.matches(rule.as_str().unwrap(), text)),
            "uniqueItems" => value
                .as_array()
                .is_none_or(|items| items.iter().enumerate().all(|(at, item)| !items[..at].contains(item))),
            "required" => value.as_object().is_none_or(|entries| {
                branches(rule).all(|name| entries.contains_key(name.as_str().unwrap()))
            }),
            other => panic!("the keyword `{other}` is not checked yet"),
        }
    }

    /// One of the keywords for items: those with a position of their own, or all, are the business of `items`.
    fn items(&self, keyword: &str, schema: &'a Map<String, Value>, value: &Value, at: &str) -> Fault {
        value.as_array().into_iter().flatten().enumerate().try_for_each(|(index, item)| {
            let (by, rule) = match schema.get("items") {
                Some(Value::Array(rules)) if index < rules.len() => ("items", rules.get(index)),
                Some(Value::Array(_)) => ("additionalItems", schema.get("additionalItems")),
                rule => ("items", rule),
            };
            match rule {
                Some(rule) if by == keyword => self.check(rule, item, &format!("{at}[{index}]")),
                _ => Ok(()),
            }
        })
    }

    /// One of the keywords for properties; each property is the business of the first that fits it.
    fn properties(&self, keyword: &str, schema: &'a Map<String, Value>, value: &Value, at: &str) -> Fault {
        value.as_object().into_iter().flatten().try_for_each(|(name, entry)| {
            let (by, rule) = self.rule_of(schema, name);
            match rule {
                Some(rule) if by == keyword => self.check(rule, entry, &format!("{at}.{name}")),
                _ => Ok(()),
            }
        })
    }

    /// The keyword and the schema that speak of a property.
    #[must_use]
    pub fn rule_of<'s>(
        &self,
        schema: &'s Map<String, Value>,
        name: &str,
    ) -> (&'static str, Option<&'s Value>) {
        if let Some(rule) = schema.get("properties").and_then(|rules| rules.get(name)) {
            return ("properties", Some(rule));
        }
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        match patterns.into_iter().flatten().find(|(pattern, _)| self.matches(pattern, name)) {
            Some((_, rule)) => ("patternProperties", Some(rule)),
            None => ("additionalProperties", schema.get("additionalProperties")),
        }
    }

    /// Whether a schema speaks of everything in a valid value: of each property by name, by a pattern or as one
    /// of the others. What holds no property may hold any.
    #[must_use]
    pub fn describes(&self, schema: &'a Value, value: &Value) -> bool {
        let mut speakers = Vec::new();
        self.speakers(schema, true, value, &mut speakers);
        self.is_described(&speakers, value)
    }

    fn is_described(&self, speakers: &[Speaker<'a>], value: &Value) -> bool {
        let inside = |rules: &[(&'a Value, bool)], value: &Value| {
            let mut inner = Vec::new();
            for &(rule, alone) in rules {
                self.speakers(rule, alone || rules.len() == 1, value, &mut inner);
            }
            self.is_described(&inner, value)
        };
        let silent = |speaker: &Speaker<'_>| !speaks_of_properties(speaker.rules);
        match value {
            Value::Array(items) => {
                let rules =
                    speakers.iter().filter_map(|speaker| Some((speaker.rules.get("items")?, speaker.alone)));
                let rules: Vec<_> = rules.collect();
                items.iter().all(|item| inside(&rules, item))
            }
            Value::Object(entries) => {
                let free = speakers.iter().all(silent) || speakers.iter().any(|one| one.alone && silent(one));
                entries.iter().all(|(name, entry)| {
                    let rule = |one: &Speaker<'a>| {
                        Some((self.rule_of(one.rules, name).1.filter(|rule| rule.is_object())?, one.alone))
                    };
                    let rules: Vec<_> = speakers.iter().filter_map(rule).collect();
                    if rules.is_empty() { free } else { inside(&rules, entry) }
                })
            }
            _ => true,
        }
    }

    /// The schemas without branches that speak of a value.
    fn speakers(&self, schema: &'a Value, alone: bool, value: &Value, speakers: &mut Vec<Speaker<'a>>) {
        let Some(rules) = self.resolve(schema).as_object() else { return };
        let of = |keyword: &str| rules.get(keyword).into_iter().flat_map(branches);
        let union = || of("anyOf").chain(of("oneOf"));
        // A union says nothing if anything may stand there.
        let free = union().any(|branch| {
            self.resolve(branch)
                .as_object()
                .is_none_or(|rules| rules.keys().all(|keyword| keyword == "nullable"))
        });
        let fit = union().filter(|branch| self.is_valid(branch, value));
        let named = speaks_of_properties(rules);
        let joined = ["allOf", "anyOf", "oneOf"].iter().any(|keyword| rules.contains_key(*keyword));
        let alone = alone && !(named && joined);
        for part in of("allOf") {
            self.speakers(part, false, value, speakers);
        }
        for branch in fit.filter(|_| !free) {
            self.speakers(branch, alone, value, speakers);
        }
        if named || free || !joined {
            speakers.push(Speaker { rules, alone });
        }
    }

    /// Whether a text has a pattern in it, as in ECMAScript, which JSON schemas mean.
    #[must_use]
    pub fn matches(&self, pattern: &str, text: &str) -> bool {
        let mut patterns = self.patterns.borrow_mut();
        let regex = patterns.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).expect(pattern));
        regex.find(text).is_some()
    }
}

fn speaks_of_properties(rules: &Map<String, Value>) -> bool {
    ["properties", "patternProperties", "additionalProperties"]
        .iter()
        .any(|keyword| rules.contains_key(*keyword))
}

/// The items of a list, or a thing that stands for a list of one.
pub fn branches(rule: &Value) -> impl Iterator<Item = &Value> {
    match rule {
        Value::Array(items) => items.iter(),
        one => std::slice::from_ref(one).iter(),
    }
}

/// Whether a schema says that its whole numbers go beyond `i64`.
#[must_use]
pub fn is_wide(rules: &Map<String, Value>) -> bool {
    let beyond = |number: &Value| number.is_u64() && !number.is_i64();
    rules.get("format").is_some_and(|format| format == "uint64") || rules.get("maximum").is_some_and(beyond)
}

fn is_of(kind: &str, rules: &Map<String, Value>, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64() && is_wide(rules),
        other => panic!("no type: {other}"),
    }
}
