//! The places of a value where something may be changed, found along its schema.

use serde_json::{Map, Value};

use tests::values::check::{Check, branches};

/// A change of a value at one place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    /// JSON pointer to the value that is changed.
    pub(crate) at: String,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    /// A word of an enumeration, which becomes one that nobody knows.
    Word,
    /// A number: whole, or any.
    Number { whole: bool },
    /// An object with known names gets another one.
    Extra,
    /// An optional property goes.
    Dropped(String),
    /// An optional property becomes null, which the schema allows or not.
    Null(String, bool),
}

impl Change {
    /// Whether it is about a property of the whole value.
    pub(crate) fn is_of(&self, property: &str) -> bool {
        match &self.kind {
            Kind::Dropped(name) | Kind::Null(name, _) => self.at.is_empty() && name == property,
            _ => self.at.strip_prefix('/') == Some(property),
        }
    }

    /// The value with the change in it.
    pub(crate) fn of(&self, value: &Value, new: Value) -> Value {
        let mut changed = value.clone();
        let place = changed.pointer_mut(&self.at).unwrap();
        match &self.kind {
            Kind::Word | Kind::Number { .. } => *place = new,
            Kind::Extra => drop(place.as_object_mut().unwrap().insert("aNewProperty".into(), new)),
            Kind::Dropped(name) => drop(place.as_object_mut().unwrap().remove(name)),
            Kind::Null(name, _) => place[name.as_str()] = Value::Null,
        }
        changed
    }
}

/// All changes of a valid value.
pub(crate) fn changes<'a>(check: &Check<'a>, schema: &'a Value, value: &Value) -> Vec<Change> {
    let mut places = Places { check, found: Vec::new() };
    places.walk(schema, value, "");
    places.found
}

struct Places<'c, 'a> {
    check: &'c Check<'a>,
    found: Vec<Change>,
}

impl<'a> Places<'_, 'a> {
    fn add(&mut self, at: &str, kind: Kind) {
        let change = Change { at: at.to_owned(), kind };
        if !self.found.contains(&change) {
            self.found.push(change);
        }
    }

    fn walk(&mut self, schema: &'a Value, value: &Value, at: &str) {
        let schema = self.check.resolve(schema);
        let Some(rules) = schema.as_object() else { return };
        for union in ["oneOf", "anyOf", "allOf"].iter().filter_map(|keyword| rules.get(*keyword)) {
            for branch in branches(union).filter(|branch| self.check.is_valid(branch, value)) {
                self.walk(branch, value, at);
            }
        }
        let known = rules.get("enum").is_some_and(|words| branches(words).any(|word| word == value));
        match value {
            Value::String(_) if known => self.add(at, Kind::Word),
            Value::Number(_) if !known => {
                let is = |kind: &str| {
                    rules.get("type").into_iter().flat_map(branches).any(|name| name.as_str() == Some(kind))
                };
                if is("number") || is("integer") {
                    self.add(at, Kind::Number { whole: !is("number") });
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(rule) = rules.get("items") {
                        self.walk(rule, item, &format!("{at}/{index}"));
                    }
                }
            }
            Value::Object(entries) => self.object(rules, entries, at),
            _ => {}
        }
    }

    fn object(&mut self, rules: &'a Map<String, Value>, entries: &Map<String, Value>, at: &str) {
        let data = rules.contains_key("patternProperties")
            || rules.get("additionalProperties").is_some_and(Value::is_object);
        if rules.contains_key("properties") && !data {
            self.add(at, Kind::Extra);
        }
        for (name, entry) in entries {
            let (by, rule) = self.check.rule_of(rules, name);
            let Some(rule) = rule else { continue };
            let required = |name: &str| {
                rules.get("required").into_iter().flat_map(branches).any(|word| word.as_str() == Some(name))
            };
            if by == "properties" && !required(name) {
                self.add(at, Kind::Dropped(name.clone()));
                self.add(at, Kind::Null(name.clone(), self.check.is_valid(rule, &Value::Null)));
            }
            self.walk(rule, entry, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")));
        }
    }
}
