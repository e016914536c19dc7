//! Schemas made by chance out of the keywords that make types.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// How many schemas come first: objects of scalars, to which others refer from any place.
const NAMED: usize = 8;
/// Deeper than this a schema has no further schemas in it.
const DEEP: usize = 3;
/// Names of properties, and halves of them, which two objects have nothing of in common.
const NAMES: &[&str] = &["a", "b", "c", "d"];
const HALVES: [&[&str]; 2] = [&["a", "b"], &["c", "d"]];
const WORDS: &[&str] = &["x", "y", "z", "w"];

/// The schemas of a seed, each with its title.
pub(crate) fn schemas(seed: u64, count: usize) -> Vec<(String, Value)> {
    let mut maker = Maker { rng: Rng::with_seed(seed), count, number: 0, parts: 0 };
    let schema = |number| {
        (maker.number, maker.parts) = (number, 0);
        (title(number), maker.root())
    };
    (0..count).map(schema).collect()
}

fn title(number: usize) -> String {
    format!("Made {number}")
}

/// The name that `$ref` has for the schema of a title.
pub(crate) fn name(title: &str) -> String {
    title.replace("Made ", "made")
}

struct Maker {
    rng: Rng,
    count: usize,
    /// The schema at hand.
    number: usize,
    /// How many definitions of its own it has.
    parts: usize,
}

impl Maker {
    fn root(&mut self) -> Value {
        if self.number < NAMED {
            let tag = self.words();
            return if self.rng.bool() { self.tagged(NAMES, &tag, 2) } else { self.object(NAMES, 2) };
        }
        self.parts = self.rng.usize(..2);
        let kind = self.rng.u8(8..);
        let mut root = self.of_kind(kind, 0);
        let mut parts = Map::new();
        for part in 0..std::mem::take(&mut self.parts) {
            parts.insert(self.part(part), self.object(NAMES, 2));
            self.parts += 1; // a part refers to those before it, or its values would have no end
        }
        if !parts.is_empty() {
            root["definitions"] = parts.into();
        }
        root
    }

    /// The name of a definition inside of a schema, which no other schema has.
    fn part(&self, part: usize) -> String {
        format!("part{}x{part}", self.number)
    }

    fn schema(&mut self, depth: usize) -> Value {
        let kind = if depth >= DEEP { self.rng.u8(..72) } else { self.rng.u8(..) };
        self.of_kind(kind, depth)
    }

    /// A schema of a kind, perhaps with null.
    fn of_kind(&mut self, kind: u8, depth: usize) -> Value {
        let mut schema = match kind {
            0..24 => self.scalar(),
            24..40 => self.enumeration(),
            40..72 => return self.reference(),
            72..88 => self.list(depth),
            88..104 => self.map(depth),
            104..144 => self.object(NAMES, depth),
            144..176 => self.all_of(depth),
            176..208 => self.any_of(depth),
            208.. => self.one_of(depth),
        };
        if self.rng.u8(..6) == 0 {
            schema["nullable"] = true.into();
        }
        schema
    }

    fn one(&mut self, schemas: Vec<Value>) -> Value {
        let at = self.rng.usize(..schemas.len());
        schemas.into_iter().nth(at).unwrap_or_default()
    }

    fn some<'n>(&mut self, names: &[&'n str]) -> Vec<&'n str> {
        names.iter().copied().filter(|_| self.rng.bool()).collect()
    }

    /// Some words, at least one.
    fn words(&mut self) -> Vec<&'static str> {
        let from = self.rng.usize(..WORDS.len());
        let to = self.rng.usize(from..WORDS.len());
        WORDS[from..=to].to_vec()
    }

    fn scalar(&mut self) -> Value {
        self.one(vec![
            json!({ "type": "string" }),
            json!({ "type": "integer" }),
            json!({ "type": "number" }),
            json!({ "type": "boolean" }),
            json!({ "type": ["string", "null"] }),
            json!({ "type": ["integer", "string"] }),
            json!({ "type": ["number", "boolean", "null"] }),
            json!({ "type": "integer", "format": "uint64" }),
            json!({ "type": "integer", "maximum": u64::MAX }),
            json!({ "type": "string", "format": "date-time" }),
            json!({ "type": ["string", "array"] }),
            json!({}),
        ])
    }

    fn enumeration(&mut self) -> Value {
        let words = self.words();
        self.one(vec![
            json!({ "enum": words }),
            json!({ "type": "string", "enum": words }),
            json!({ "const": words[0] }),
            json!({ "enum": [1, 2, 5_000_000_000_i64] }),
            json!({ "type": "integer", "enum": [1, u64::MAX] }),
            json!({ "enum": ["x", 1, true] }),
            json!({ "enum": ["x", "y", null] }),
            json!({ "anyOf": [{ "enum": words }, { "type": "string" }] }),
        ])
    }

    /// A reference to a schema that is the same everywhere, or to a definition.
    fn reference(&mut self) -> Value {
        let named = NAMED.min(self.number);
        if named + self.parts == 0 {
            return self.scalar();
        }
        let at = self.rng.usize(..named + self.parts);
        let name = if at < named { format!("made{at}") } else { self.part(at - named) };
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    /// A reference to any schema, in whose values the one at hand may stand again.
    fn recursion(&mut self) -> Value {
        let at = if self.rng.bool() { self.number } else { self.rng.usize(..self.count) };
        json!({ "$ref": format!("#/definitions/made{at}") })
    }

    /// What may stand where there may be nothing.
    fn optional(&mut self, depth: usize) -> Value {
        if self.rng.u8(..6) == 0 { self.recursion() } else { self.schema(depth + 1) }
    }

    fn list(&mut self, depth: usize) -> Value {
        let items = self.optional(depth);
        self.one(vec![
            json!({ "type": "array", "items": items }),
            json!({ "type": "array", "items": { "type": "array", "items": items } }),
            json!({ "type": ["array", "null"], "items": items }),
        ])
    }

    fn map(&mut self, depth: usize) -> Value {
        let values = self.optional(depth);
        self.one(vec![
            json!({ "type": "object" }),
            json!({ "type": "object", "additionalProperties": values }),
            json!({ "type": "object", "patternProperties": { "^a-": values }, "additionalProperties": false }),
            json!({ "type": "object", "patternProperties": { "^a-": values, "^[0-9]": { "type": "string" } } }),
        ])
    }

    fn object(&mut self, names: &[&'static str], depth: usize) -> Value {
        let mut names = self.some(names);
        if names.is_empty() && self.number < NAMED {
            names = vec!["a"]; // without any property it would be one of any properties
        }
        let required = self.some(&names);
        let mut properties = Map::new();
        for name in names {
            let schema = match (required.contains(&name), self.number < NAMED) {
                (true, true) => self.scalar(),
                (true, false) => self.schema(depth + 1),
                (false, _) => self.optional(depth),
            };
            properties.insert(name.to_owned(), schema);
        }
        let mut object = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            object["required"] = required.into();
        }
        match self.rng.u8(..8) {
            0 | 1 => object["additionalProperties"] = false.into(),
            2 if self.number >= NAMED => object["additionalProperties"] = self.scalar(),
            3 => object["additionalProperties"] = true.into(),
            _ => {}
        }
        object
    }

    /// An object with a property that has one of some words.
    fn tagged(&mut self, names: &[&'static str], words: &[&str], depth: usize) -> Value {
        let mut object = self.object(names, depth);
        object["properties"]["t"] = json!({ "enum": words });
        if self.rng.u8(..4) > 0 {
            require(&mut object, "t");
        }
        object
    }

    fn all_of(&mut self, depth: usize) -> Value {
        let [one, other] = HALVES.map(|names| self.object(names, depth + 1));
        match self.rng.u8(..8) {
            0 | 1 => json!({ "allOf": [one, other] }),
            2 | 3 => {
                let (mine, theirs) = self.meeting(depth);
                let part = |schema| json!({ "type": "object", "properties": { "m": schema } });
                let mut parts = [part(mine), part(theirs)];
                if self.rng.bool() {
                    require(&mut parts[0], "m");
                }
                json!({ "allOf": parts })
            }
            4 => json!({ "allOf": [self.object(NAMES, depth + 1), self.object(NAMES, depth + 1)] }),
            5 => json!({ "allOf": [self.reference(), other, { "required": ["c"] }] }),
            6 => {
                let mut object = one;
                object["allOf"] = json!([other]);
                object
            }
            _ => {
                let union = if self.rng.bool() { self.any_of(depth + 1) } else { self.one_of(depth + 1) };
                json!({ "allOf": [other, union] })
            }
        }
    }

    /// Two schemas that are different and have values in common.
    fn meeting(&mut self, depth: usize) -> (Value, Value) {
        let [one, other] = HALVES.map(|names| self.object(names, depth + 1));
        let list = |items: &Value| json!({ "type": "array", "items": items });
        let pairs = [
            (json!({ "type": "string" }), json!({ "enum": self.words() })),
            (json!({ "enum": ["x", "y", "z"] }), json!({ "enum": ["y", "z", "w"] })),
            (json!({ "type": "number" }), json!({ "type": ["integer", "null"] })),
            (json!({ "type": "integer", "format": "uint64" }), json!({ "type": "number" })),
            (json!({ "type": ["string", "integer"] }), json!({ "type": ["integer", "boolean"] })),
            (json!({ "type": "string", "nullable": true }), json!({ "type": "string", "nullable": true })),
            (list(&one), list(&other)),
            (
                json!({ "type": "object", "additionalProperties": { "type": "number" } }),
                json!({ "type": "object",
                "additionalProperties": { "type": "integer" } }),
            ),
            (json!({}), self.schema(depth + 1)),
            (one, other),
        ];
        let at = self.rng.usize(..pairs.len());
        let (one, other) = pairs.into_iter().nth(at).unwrap_or_default();
        if self.rng.bool() { (one, other) } else { (other, one) }
    }

    fn any_of(&mut self, depth: usize) -> Value {
        let count = self.rng.usize(2..4);
        match self.rng.u8(..8) {
            0 | 1 => self.branches("anyOf", count, |maker| maker.object(NAMES, depth + 1)),
            2 => json!({ "anyOf": HALVES.map(|names| self.object(names, depth + 1)) }),
            3 => self.branches("anyOf", count, Self::reference),
            4 | 5 => self.branches("anyOf", count, |maker| maker.schema(depth + 1)),
            6 => self.branches("anyOf", count, |maker| maker.list(depth + 1)),
            _ => {
                let mut object = self.object(&["a", "b"], depth + 1);
                object["anyOf"] =
                    json!([self.object(&["c"], depth + 1), self.object(&["b", "d"], depth + 1)]);
                object
            }
        }
    }

    /// Branches of which a value is one. An object of any properties is none of them beside other objects: a
    /// property of those says that a value is theirs, though the other one takes it too.
    fn one_of(&mut self, depth: usize) -> Value {
        let count = self.rng.usize(2..4);
        let mut union = match self.rng.u8(..8) {
            0 | 1 => {
                let tags: &[&[&str]] = if self.rng.u8(..3) == 0 {
                    &[&["x", "y"], &["y", "z"]]
                } else {
                    &[&["x", "y"], &["z"], &["w"]]
                };
                let branches = tags.iter().map(|words| self.tagged(NAMES, words, depth + 1));
                json!({ "oneOf": branches.collect::<Vec<_>>() })
            }
            2 => {
                let mut branches = [["a", "c"], ["b", "c"]].map(|names| self.object(&names, depth + 1));
                for (branch, name) in branches.iter_mut().zip(["a", "b"]) {
                    branch["properties"][name] = self.scalar();
                    require(branch, name);
                }
                json!({ "oneOf": branches })
            }
            3 | 4 => self.by_required(depth),
            5 => self.branches("oneOf", count, Self::reference),
            _ => {
                let object = if self.rng.bool() { self.reference() } else { self.schema(depth + 1) };
                let others = [self.scalar(), self.enumeration(), self.list(depth + 1)];
                let others = others.into_iter().filter(|_| self.rng.bool());
                let branches: Vec<Value> = std::iter::once(object).chain(others).collect();
                return json!({ "oneOf": branches });
            }
        };
        for branch in union["oneOf"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
            if branch.get("additionalProperties").is_some_and(Value::is_object) {
                branch.remove("additionalProperties");
            }
        }
        union
    }

    /// Branches that differ in what they require and in nothing else.
    fn by_required(&mut self, depth: usize) -> Value {
        let mut object = self.object(NAMES, depth + 1);
        for name in ["a", "b"] {
            object["properties"][name] = self.scalar();
        }
        if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| name != "a" && name != "b");
        }
        if self.rng.bool() {
            object["oneOf"] = json!([{ "required": ["a"] }, { "required": ["b"] }]);
            return object;
        }
        let branch = |name| {
            let mut branch = object.clone();
            require(&mut branch, name);
            branch
        };
        let branches = ["a", "b"].map(branch);
        json!({ "oneOf": branches })
    }

    fn branches(&mut self, keyword: &str, count: usize, branch: impl FnMut(&mut Self) -> Value) -> Value {
        let mut branch = branch;
        let branches: Vec<Value> = (0..count).map(|_| branch(self)).collect();
        json!({ keyword: branches })
    }
}

/// Makes a property one that must be there.
fn require(object: &mut Value, name: &str) {
    match object.get_mut("required").and_then(Value::as_array_mut) {
        Some(names) if names.iter().any(|there| there == name) => {}
        Some(names) => names.push(name.into()),
        None => object["required"] = json!([name]),
    }
}
