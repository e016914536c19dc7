//! What a schema allows, its type takes: random schemas, values that are valid against them by a validator of the
//! test's own, and the types as decoding reads them.

use codegen::diagnostic::Diagnostics;
use codegen::ir::{EnumValue, Presence, Struct, TypeId, TypeKind, TypeRef, When};
use codegen::schema::{self, Input, Types};
use serde_json::{Map, Value, json};

use crate::types::{display, doc};

const NAMES: &[&str] = &["a", "b", "kind", "x1"]; // none that matches the pattern
const WORDS: &[&str] = &["on", "off", "kind", "1"];
const DEFINITIONS: usize = 3;

/// Numbers that follow from a seed.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn some<T: Clone>(&mut self, of: &[T]) -> Vec<T> {
        of.iter().filter(|_| self.below(2) == 0).cloned().collect()
    }

    /// A schema that refers to definitions from `next` on: none refers to itself.
    fn schema(&mut self, next: usize, depth: usize) -> Value {
        if depth == 0 {
            return self.leaf(next);
        }
        let parts = |random: &mut Self| -> Vec<Value> {
            (0..=random.below(3)).map(|_| random.schema(next, depth - 1)).collect()
        };
        match self.below(12) {
            0..=4 => self.object(next, depth),
            5 => json!({"type": "array", "items": self.schema(next, depth - 1)}),
            6 | 7 => json!({"oneOf": parts(self)}),
            8 => json!({"anyOf": parts(self)}),
            9 | 10 => json!({"allOf": parts(self)}),
            _ => self.leaf(next),
        }
    }

    fn leaf(&mut self, next: usize) -> Value {
        match self.below(10) {
            0 => json!({"enum": self.some(WORDS)}),
            1 => json!({"type": ["string", "null"]}),
            2 => json!({"enum": [1, 2]}),
            3 => json!({}),
            4 | 5 if next < DEFINITIONS => {
                let name = next + self.below(DEFINITIONS - next);
                json!({"$ref": format!("#/definitions/d{name}")})
            }
            _ => {
                json!({"type": self.one(&["string", "integer", "number", "boolean", "null", "object", "array"])})
            }
        }
    }

    fn object(&mut self, next: usize, depth: usize) -> Value {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), json!("object"));
        let names = self.some(NAMES);
        let properties: Map<String, Value> =
            names.iter().map(|&name| (name.to_owned(), self.schema(next, depth - 1))).collect();
        if !properties.is_empty() || self.below(2) == 0 {
            schema.insert("properties".to_owned(), properties.into());
            schema.insert("required".to_owned(), json!(self.some(&names)));
        }
        match self.below(8) {
            0 => drop(schema.insert("additionalProperties".to_owned(), json!(false))),
            1 => drop(schema.insert("additionalProperties".to_owned(), self.schema(next, depth - 1))),
            // The type says of further properties what the pattern does: no others may be there.
            2 => {
                schema.insert("patternProperties".to_owned(), json!({"^y": self.schema(next, depth - 1)}));
                schema.insert("additionalProperties".to_owned(), json!(false));
            }
            _ => {}
        }
        schema.into()
    }

    /// A value that is valid, and is so by the branches and properties that it was made for; none where none was
    /// found. (By openness alone many values are valid, of which a type says nothing.)
    fn value(&mut self, schema: &Value, definitions: &[Value], depth: usize) -> Option<Value> {
        let list = |name: &str| schema[name].as_array().filter(|list| !list.is_empty());
        let value = if let Some(target) = target(schema, definitions) {
            self.value(target, definitions, depth)?
        } else if let Some(words) = list("enum") {
            self.one(words).clone()
        } else if let Some(branches) = list("oneOf").or(list("anyOf")) {
            let branch = self.one(branches);
            self.value(branch, definitions, depth)?
        } else if let Some(parts) = list("allOf") {
            let values: Option<Vec<Value>> =
                parts.iter().map(|part| self.value(part, definitions, depth)).collect();
            together(values?)
        } else {
            self.of_kind(schema, definitions, depth)?
        };
        valid(schema, &value, definitions).then_some(value)
    }

    fn of_kind(&mut self, schema: &Value, definitions: &[Value], depth: usize) -> Option<Value> {
        let kind = match &schema["type"] {
            Value::String(kind) => kind.as_str(),
            Value::Array(kinds) => self.one(kinds).as_str().unwrap(),
            _ => self.one(&["string", "integer", "number", "boolean", "null", "object", "array"]),
        };
        Some(match kind {
            "string" => json!(self.one(WORDS)),
            "integer" => json!(self.below(4)),
            "number" => json!(*self.one(&[1.5, 2.0, -3.0])),
            "boolean" => json!(self.below(2) == 0),
            "array" if depth > 0 => (0..self.below(3))
                .map(|_| self.value(&schema["items"], definitions, depth - 1))
                .collect::<Option<_>>()?,
            "array" => json!([]),
            "object" => self.members(schema, definitions, depth)?.into(),
            _ => Value::Null,
        })
    }

    /// Members that the schema says something of: others would often be what another branch goes by.
    fn members(&mut self, schema: &Value, definitions: &[Value], depth: usize) -> Option<Map<String, Value>> {
        let mut members = Map::new();
        let required =
            |name: &str| schema["required"].as_array().is_some_and(|all| all.contains(&json!(name)));
        for &name in &[NAMES, &["y1", "other"]].concat() {
            let pattern = schema["patternProperties"].get("^y").filter(|_| name.starts_with('y'));
            let other = !NAMES.contains(&name); // where several objects are one type, its own names count first
            let rest = schema.get("additionalProperties").filter(|rest| other && rest.is_object());
            let Some(rule) = schema["properties"].get(name).or(pattern).or(rest) else { continue };
            if required(name) || depth > 0 && self.below(3) > 0 {
                let value = self.value(rule, definitions, depth.saturating_sub(1))?;
                members.insert(name.to_owned(), value);
            }
        }
        Some(members)
    }
}

/// Values of the parts of an `allOf` as one.
fn together(mut values: Vec<Value>) -> Value {
    let objects = values.iter().filter_map(Value::as_object).flatten();
    let members: Map<String, Value> = objects.map(|(name, value)| (name.clone(), value.clone())).collect();
    if members.is_empty() { values.swap_remove(0) } else { members.into() }
}

fn target<'a>(schema: &Value, definitions: &'a [Value]) -> Option<&'a Value> {
    let name = schema["$ref"].as_str()?.strip_prefix("#/definitions/d")?;
    definitions.get(name.parse::<usize>().unwrap())
}

/// Whether a value is valid by the keywords that are made here.
fn valid(schema: &Value, value: &Value, definitions: &[Value]) -> bool {
    if let Some(target) = target(schema, definitions) {
        return valid(target, value, definitions);
    }
    let Value::Object(keywords) = schema else { return *schema != Value::Bool(false) };
    let fits = |rule: &&Value| valid(rule, value, definitions);
    keywords.iter().all(|(keyword, rule)| {
        let rules = || rule.as_array().unwrap().iter();
        match (keyword.as_str(), value) {
            ("type", _) => match rule {
                Value::Array(_) => rules().any(|kind| is_of(value, kind.as_str().unwrap())),
                kind => is_of(value, kind.as_str().unwrap()),
            },
            ("enum", _) => rules().len() == 0 || rules().any(|word| word == value),
            ("oneOf", _) => rules().filter(fits).count() == 1,
            ("anyOf", _) => rules().any(|rule| fits(&rule)),
            ("allOf", _) => rules().all(|rule| fits(&rule)),
            ("items", Value::Array(items)) => items.iter().all(|item| valid(rule, item, definitions)),
            ("required", Value::Object(members)) => {
                rules().all(|name| members.contains_key(name.as_str().unwrap()))
            }
            ("properties", Value::Object(members)) => rule
                .as_object()
                .unwrap()
                .iter()
                .all(|(name, rule)| members.get(name).is_none_or(|value| valid(rule, value, definitions))),
            ("patternProperties", Value::Object(members)) => members
                .iter()
                .all(|(name, value)| !name.starts_with('y') || valid(&rule["^y"], value, definitions)),
            ("additionalProperties", Value::Object(members)) => members.iter().all(|(name, value)| {
                keywords.get("properties").is_some_and(|known| known.get(name).is_some())
                    || keywords.contains_key("patternProperties") && name.starts_with('y')
                    || valid(rule, value, definitions)
            }),
            _ => true,
        }
    })
}

fn is_of(value: &Value, kind: &str) -> bool {
    match value {
        Value::Null => kind == "null",
        Value::Bool(_) => kind == "boolean",
        Value::Number(number) => {
            kind == "number" || kind == "integer" && number.as_f64().unwrap().fract() == 0.0
        }
        Value::String(_) => kind == "string",
        Value::Array(_) => kind == "array",
        Value::Object(_) => kind == "object",
    }
}

/// Whether a type takes a value without an error.
fn takes(types: &Types, ty: &TypeRef, value: &Value) -> bool {
    match ty {
        TypeRef::Any => true,
        TypeRef::String | TypeRef::Timestamp => value.is_string(),
        TypeRef::Boolean => value.is_boolean(),
        TypeRef::Integer => is_of(value, "integer"),
        TypeRef::Number => value.is_number(),
        TypeRef::Scalar => !value.is_array() && !value.is_object(),
        TypeRef::Array(item) => {
            value.as_array().is_some_and(|items| items.iter().all(|it| takes(types, item, it)))
        }
        TypeRef::Map(of) => {
            value.as_object().is_some_and(|members| members.values().all(|it| takes(types, of, it)))
        }
        TypeRef::Nullable(inner) => value.is_null() || takes(types, inner, value),
        TypeRef::Secret(inner)
        | TypeRef::Boxed(inner)
        | TypeRef::EpochMillis(inner)
        | TypeRef::Duration(inner) => takes(types, inner, value),
        TypeRef::Named(TypeId(id)) => match &types.named[*id as usize].kind {
            TypeKind::Alias(ty) => takes(types, ty, value),
            TypeKind::Id(_) => value.is_string(),
            // Words are known ones of a kind: others of that kind are taken too.
            TypeKind::Enumeration(words) => words.variants.iter().any(|word| match &word.value {
                EnumValue::String(_) => value.is_string(),
                EnumValue::Number(_) => value.is_number(),
                EnumValue::Boolean(_) => value.is_boolean(),
            }),
            TypeKind::Struct(object) => value.as_object().is_some_and(|members| has(types, object, members)),
            TypeKind::Union(union) => union
                .variants
                .iter()
                .any(|variant| may_hold(&variant.when, value) && takes(types, &variant.ty, value)),
        },
    }
}

fn has(types: &Types, object: &Struct, members: &Map<String, Value>) -> bool {
    let fields =
        object.fields.iter().all(|field| match (members.get(field.wire.as_str()), &field.presence) {
            (None, presence) => !matches!(presence, Presence::Required | Presence::RequiredNullable),
            (Some(value), Presence::Constant(word)) => value == word,
            (Some(Value::Null), Presence::RequiredNullable | Presence::OptionalNullable) => true,
            (Some(value), _) => takes(types, &field.ty, value),
        });
    let known = |name: &str| object.fields.iter().any(|field| field.wire.as_str() == name);
    let rest = object
        .rest
        .as_ref()
        .is_none_or(|rest| members.iter().all(|(name, value)| known(name) || takes(types, &rest.ty, value)));
    fields && rest
}

/// Whether a branch may hold a value. Which of several objects it is depends on what the others are.
fn may_hold(when: &When, value: &Value) -> bool {
    match when {
        When::String => value.is_string(),
        When::Number => value.is_number(),
        When::Boolean => value.is_boolean(),
        When::Null => value.is_null(),
        When::Array => value.is_array(),
        When::Object | When::Tags(_) | When::Keys(_) => value.is_object(),
    }
}

/// The same schemas in each run: what is found is found by all.
#[test]
fn a_type_takes_what_its_schema_allows() {
    for seed in 1..=600 {
        let mut random = Random(seed * 0x9E37_79B9);
        let definitions: Vec<Value> = (0..DEFINITIONS).map(|at| random.schema(at + 1, 2)).collect();
        let texts: Vec<String> = definitions.iter().map(Value::to_string).collect();
        let docs: Vec<_> = (0..DEFINITIONS).map(|at| doc(&format!("d{at}"), &texts[at])).collect();
        let types = schema::types(Input { schemas: &docs, ..Input::default() }, &mut Diagnostics::default());
        for (schema, ty) in definitions.iter().zip(&types.schemas) {
            for value in (0..12).filter_map(|_| random.value(schema, &definitions, 3)) {
                let all = texts.join("\n");
                assert!(takes(&types, ty, &value), "{value}\nof {schema}\n{all}\n{}", display(&types));
            }
        }
    }
}
