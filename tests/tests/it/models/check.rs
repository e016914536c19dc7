//! Whether a value is valid against a schema: the keywords that the spec uses, and a panic on any other.
//!
//! A validator from the registry would turn on features of `serde_json` for all crates of a test run, and
//! numbers would be read in another way than by those who use the client.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use fancy_regex::Regex;
use serde_json::{Map, Value};
use tests::spec::Schema;

/// The schemas of the spec, and the patterns met so far.
pub(crate) struct Check<'a> {
    pub(crate) schemas: &'a BTreeMap<String, Schema>,
    patterns: RefCell<HashMap<String, Regex>>,
}

type Fault = Result<(), String>;

impl<'a> Check<'a> {
    pub(crate) fn new(schemas: &'a BTreeMap<String, Schema>) -> Self {
        Self { schemas, patterns: RefCell::default() }
    }

    /// What a chain of references leads to.
    pub(crate) fn resolve(&self, mut schema: &'a Value) -> &'a Value {
        while let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let name = target.strip_prefix("#/definitions/").expect(target);
            schema = &self.schemas.get(name).expect(target).json;
        }
        schema
    }

    pub(crate) fn is_valid(&self, schema: &'a Value, value: &Value) -> bool {
        self.check(schema, value, "").is_ok()
    }

    /// The first fault of a value, with its place.
    pub(crate) fn check(&self, schema: &'a Value, value: &Value, at: &str) -> Fault {
        let schema = match self.resolve(schema) {
            Value::Bool(true) => return Ok(()),
            Value::Bool(false) => return Err(format!("{at}: nothing is allowed")),
            Value::Object(schema) => schema,
            other => panic!("no schema: {other}"),
        };
        schema.iter().try_for_each(|(keyword, rule)| {
            let fine = match keyword.as_str() {
                "title" | "description" | "default" | "$schema" | "format" => return Ok(()),
                "properties" | "patternProperties" | "additionalProperties" => {
                    return self.properties(keyword, schema, value, at);
                }
                "items" => {
                    return value
                        .as_array()
                        .into_iter()
                        .flatten()
                        .enumerate()
                        .try_for_each(|(index, item)| self.check(rule, item, &format!("{at}[{index}]")));
                }
                "allOf" => branches(rule).all(|rule| self.is_valid(rule, value)),
                "oneOf" => branches(rule).filter(|rule| self.is_valid(rule, value)).count() == 1,
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
            "type" => branches(rule).any(|kind| is_of(kind.as_str().unwrap(), value)),
            "enum" => branches(rule).any(|word| word == value),
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
    pub(crate) fn rule_of<'s>(
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

    /// Whether a text has a pattern in it. In a pattern of the spec, a brace that starts no count is a brace.
    pub(crate) fn matches(&self, pattern: &str, text: &str) -> bool {
        let mut patterns = self.patterns.borrow_mut();
        let regex = patterns.entry(pattern.to_owned()).or_insert_with(|| {
            Regex::new(&pattern.replace("{{", r"\{\{").replace("}}", r"\}\}")).expect(pattern)
        });
        regex.is_match(text).unwrap()
    }
}

/// The items of a list, or a thing that stands for a list of one.
pub(crate) fn branches(rule: &Value) -> impl Iterator<Item = &Value> {
    match rule {
        Value::Array(items) => items.iter(),
        one => std::slice::from_ref(one).iter(),
    }
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        other => panic!("no type: {other}"),
    }
}
