//! Values made up from a schema, valid against it.

use std::iter::repeat_with;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::check::{Check, branches, is_wide};

/// Beyond this depth only what must be there is made.
const DEEP: usize = 5;
/// With more values than this in one, only what must be there is made.
const LARGE: usize = 500;
/// How often a value is made anew that did not turn out valid.
const TRIES: usize = 30;
/// Texts for the patterns: of those that fit, one is taken.
const TEXTS: &[&str] = &[
    "575ec7417ae143cd83dc4a95",
    "575EC8687AE143CD83DC4A97",
    "a",
    "a-key_9",
    "a-slug-5",
    "1.20.3",
    "0.0.0",
    "{{data.value}}",
    "before {{ a.b }} after",
    "aB3$aB3$aB3$",
    "data:image/png;base64,iVBORw0KGgo=",
    "a-hash_of-43-letters-0123456789-abcdefghijk",
    "ümläut 🦀",
];
const NUMBERS: &[&str] = &[
    "0",
    "1",
    "-1",
    "7",
    "60000",
    "0.5",
    "-2.25",
    "1e300",
    "5e-324",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
];
/// Keywords that say what a value is. A part of `allOf` without any of them only narrows the others.
const SHAPES: &[&str] =
    &["$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "properties", "patternProperties", "items"];

/// Makes them up, by chance.
pub struct Generate<'c, 'a> {
    check: &'c Check<'a>,
    rng: Rng,
    /// How many values the value at hand has in it so far.
    made: usize,
}

impl<'c, 'a> Generate<'c, 'a> {
    /// Follows references and patterns as the check does.
    #[must_use]
    pub fn new(check: &'c Check<'a>, rng: Rng) -> Self {
        Self { check, rng, made: 0 }
    }

    /// A valid value; none where chance did not find one.
    pub fn valid(&mut self, schema: &'a Value) -> Option<Value> {
        let check = self.check;
        let any = || {
            self.made = 0;
            self.value(schema, 0)
        };
        repeat_with(any).take(TRIES).find(|value| check.is_valid(schema, value))
    }

    fn value(&mut self, schema: &'a Value, depth: usize) -> Value {
        self.made += 1;
        let schema = self.check.resolve(schema);
        let Some(rules) = schema.as_object().filter(|rules| !rules.is_empty()) else { return self.any() };
        if rules.get("nullable") == Some(&Value::Bool(true)) && self.rng.u8(..4) == 0 {
            return Value::Null;
        }
        if let Some(words) = rules.get("enum").or_else(|| rules.get("const")) {
            return self.one_of(branches(words)).clone();
        }
        if let Some(all) = rules.get("allOf") {
            let shaped = |part: &&Value| SHAPES.iter().any(|keyword| part.get(keyword).is_some());
            let own = rules.contains_key("properties").then(|| self.plain(rules, depth));
            let parts: Vec<Value> =
                branches(all).filter(shaped).map(|part| self.value(part, depth)).collect();
            return own
                .into_iter()
                .chain(parts)
                .reduce(|one, other| self.join(one, other))
                .unwrap_or_default();
        }
        match (rules.get("oneOf"), rules.get("anyOf")) {
            (Some(union), _) => self.union(rules, union, depth),
            (None, Some(union)) => {
                let one = self.union(rules, union, depth);
                let other = self.rng.bool().then(|| self.union(rules, union, depth));
                other.into_iter().fold(one, |one, other| self.join(one, other))
            }
            (None, None) => self.plain(rules, depth),
        }
    }

    /// A value of a branch, with the properties that stand beside the union.
    fn union(&mut self, rules: &'a Map<String, Value>, union: &'a Value, depth: usize) -> Value {
        let branch = self.one_of(branches(union));
        let value = self.value(branch, depth);
        if !rules.contains_key("properties") {
            return value;
        }
        let Value::Object(mut own) = self.plain(rules, depth) else { return value };
        for name in branch.get("required").into_iter().flat_map(branches).filter_map(Value::as_str) {
            if let Some(rule) = rules["properties"].get(name) {
                own.insert(name.to_owned(), self.value(rule, depth + 1));
            }
        }
        let shaped = SHAPES.iter().any(|keyword| branch.get(keyword).is_some());
        if shaped { self.join(own.into(), value) } else { own.into() }
    }

    /// A value that has what both have; of two that cannot be joined, either.
    fn join(&mut self, one: Value, other: Value) -> Value {
        match (one, other) {
            (Value::Object(mut ones), Value::Object(others)) => {
                for (name, other) in others {
                    let joined = match ones.remove(&name) {
                        Some(one) => self.join(one, other),
                        None => other,
                    };
                    ones.insert(name, joined);
                }
                ones.into()
            }
            (Value::Array(ones), Value::Array(others)) => {
                ones.into_iter().zip(others).map(|(one, other)| self.join(one, other)).collect()
            }
            (one, other) => {
                if self.rng.bool() {
                    one
                } else {
                    other
                }
            }
        }
    }

    /// Whether to make only what must be there.
    fn is_enough(&self, depth: usize) -> bool {
        depth > DEEP || self.made > LARGE
    }

    fn plain(&mut self, rules: &'a Map<String, Value>, depth: usize) -> Value {
        let kind = rules.get("type").map(|kinds| self.one_of(branches(kinds)).as_str().unwrap());
        match kind {
            Some("string") => self.text(rules).into(),
            Some("boolean") => self.rng.bool().into(),
            Some("null") => Value::Null,
            Some(kind @ ("number" | "integer")) => self.number(rules, kind == "integer"),
            Some("array") => self.list(rules, depth),
            Some("object") => self.object(rules, depth),
            None if rules.contains_key("properties") || rules.contains_key("patternProperties") => {
                self.object(rules, depth)
            }
            _ => self.any(),
        }
    }

    fn any(&mut self) -> Value {
        let values =
            [json!(null), json!("any"), json!(-1.5), json!([1, "a", {}]), json!({"a": {"b": [null]}})];
        self.one_of(values.iter()).clone()
    }

    fn text(&mut self, rules: &Map<String, Value>) -> String {
        let limit = |name: &str, other: u64| rules.get(name).and_then(Value::as_u64).unwrap_or(other);
        let (least, most) = (limit("minLength", 0), limit("maxLength", u64::MAX));
        if let Some(pattern) = rules.get("pattern").and_then(Value::as_str) {
            let mut fit: Vec<&str> = TEXTS.to_vec();
            fit.retain(|text| {
                (least..=most).contains(&(text.chars().count() as u64)) && self.check.matches(pattern, text)
            });
            return (*self.one_of(fit.iter())).to_owned();
        }
        match rules.get("format").and_then(Value::as_str) {
            Some("date-time") => {
                let times = ["2016-06-13T04:00:00.000Z", "2024-02-29T23:59:59+02:00", "0001-01-01T00:00:00Z"];
                (*self.one_of(times.iter())).to_owned()
            }
            Some("uri") => "https://example.com/a?b=c".to_owned(),
            Some("email") => "a.b@example.com".to_owned(),
            Some(other) => panic!("no text of the format `{other}`"),
            None => {
                let letters = ['a', 'Z', '5', ' ', '"', '\\', '\n', '\u{0}', 'é', '🦀', '/', '<'];
                (0..self.rng.u64(least..=most.min(least + 12)))
                    .map(|_| letters[self.rng.usize(..letters.len())])
                    .collect()
            }
        }
    }

    fn number(&mut self, rules: &Map<String, Value>, whole: bool) -> Value {
        let numbers = NUMBERS.iter().map(|text| serde_json::from_str(text).unwrap());
        let limits = ["minimum", "maximum"].iter().filter_map(|name| rules.get(*name).cloned());
        let wide = is_wide(rules);
        let unsigned = wide.then(|| json!(u64::MAX));
        let mut fit: Vec<Value> = numbers.chain(limits).chain(unsigned).collect();
        fit.retain(|number| {
            let fits = |keyword: &str, holds: fn(f64, f64) -> bool| {
                rules.get(keyword).is_none_or(|rule| holds(number.as_f64().unwrap(), rule.as_f64().unwrap()))
            };
            (!whole || number.is_i64() || number.is_u64() && wide)
                && fits("minimum", |a, b| a >= b)
                && fits("maximum", |a, b| a <= b)
        });
        self.one_of(fit.iter()).clone()
    }

    fn list(&mut self, rules: &'a Map<String, Value>, depth: usize) -> Value {
        let limit = |name: &str, other: usize| {
            rules.get(name).and_then(Value::as_u64).map_or(other, |limit| usize::try_from(limit).unwrap())
        };
        let least = limit("minItems", 0);
        let most = if self.is_enough(depth) { least } else { limit("maxItems", 3).min(least + 3) };
        let count = self.rng.usize(least..=most.max(least));
        (0..count)
            .map(|_| rules.get("items").map_or(Value::Null, |item| self.value(item, depth + 1)))
            .collect()
    }

    fn object(&mut self, rules: &'a Map<String, Value>, depth: usize) -> Value {
        let required: Vec<&Value> = rules.get("required").into_iter().flat_map(branches).collect();
        let share = if self.is_enough(depth) { 0.0 } else { [0.0, 0.4, 1.0][self.rng.usize(..3)] };
        let mut object = Map::new();
        for (name, rule) in rules.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if required.contains(&&json!(name)) || self.rng.f64() < share {
                object.insert(name.clone(), self.value(rule, depth + 1));
            }
        }
        let more = if self.is_enough(depth) { 0 } else { self.rng.usize(..3) };
        for (pattern, rule) in rules.get("patternProperties").and_then(Value::as_object).into_iter().flatten()
        {
            let mut fit: Vec<&str> = TEXTS.to_vec();
            fit.retain(|text| self.check.matches(pattern, text) && !object.contains_key(*text));
            for _ in 0..more {
                let name = (*self.one_of(fit.iter())).to_owned();
                object.insert(name, self.value(rule, depth + 1));
            }
        }
        if let Some(rule) = rules.get("additionalProperties").filter(|rule| rule.is_object()) {
            for name in ["any name", "zweiter"].iter().take(more) {
                object.insert((*name).to_owned(), self.value(rule, depth + 1));
            }
        }
        object.into()
    }

    fn one_of<T: Copy>(&mut self, items: impl Iterator<Item = T>) -> T {
        let items: Vec<T> = items.collect();
        assert!(!items.is_empty(), "nothing fits: add a text or a number to the lists above");
        items[self.rng.usize(..items.len())]
    }
}
