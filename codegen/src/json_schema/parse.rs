//! Json → nodes: every keyword checked, everything odd reported at its place.

use std::collections::{HashMap, HashSet};

use super::keywords::{Keyword, keyword};
use super::node::{Kinds, Node, NodeId, Schemas, State, Step, Value};
use super::reference;
use crate::diagnostic::Diagnostics;
use crate::docs::{SchemaDoc, nearest};
use crate::json::{Json, Located};

/// Deepest nesting of schema nodes that is followed.
const MAX_DEPTH: usize = 100;

/// Reads all schemas. `texts` holds the JSON text of each of them as it stands in its file, for places of
/// findings; it may be shorter.
impl<'a> Schemas<'a> {
    /// Takes every schema apart and resolves its references.
    #[must_use]
    pub fn parse(docs: &'a [SchemaDoc], texts: &'a [&'a str], diagnostics: &mut Diagnostics) -> Self {
        let schemas = Schemas { nodes: Vec::new(), roots: vec![NodeId(0); docs.len()], docs };
        let mut parser =
            Parser { schemas, texts, diagnostics, references: Vec::new(), schema: 0, located: None };
        let mut order: Vec<usize> = (0..docs.len()).collect();
        order.sort_by(|&a, &b| docs[a].name.cmp(&docs[b].name));
        for schema in order {
            parser.schema = schema;
            let root = parser.node(None, Step::Root, &docs[schema].json.value, 0);
            parser.schemas.roots[schema] = root;
        }
        let Parser { mut schemas, references, .. } = parser;
        reference::resolve(&mut schemas, &references, texts, diagnostics);
        schemas
    }
}

/// A `$ref` that waits for all schemas to be there.
pub(super) struct Waiting<'a> {
    pub(super) node: NodeId,
    pub(super) text: &'a str,
}

/// Takes schemas apart, one after the other.
pub(super) struct Parser<'a, 'd> {
    pub(super) schemas: Schemas<'a>,
    pub(super) texts: &'a [&'a str],
    pub(super) diagnostics: &'d mut Diagnostics,
    references: Vec<Waiting<'a>>,
    pub(super) schema: usize,
    /// Where the node of the last finding stands.
    pub(super) located: Option<(NodeId, Option<Located>)>,
}

impl<'a> Parser<'a, '_> {
    fn node(&mut self, parent: Option<NodeId>, step: Step<'a>, json: &'a Json, depth: usize) -> NodeId {
        let id = NodeId(u32::try_from(self.schemas.nodes.len()).unwrap_or(u32::MAX));
        let source: &'a [(String, Json)] = json.as_object().unwrap_or(&[]);
        self.schemas.nodes.push(Node {
            schema: self.schema,
            parent,
            step,
            source,
            state: State::Sound,
            kinds: Kinds::NONE,
            reference: None,
            properties: Vec::new(),
            required: Vec::new(),
            rest: Vec::new(),
            closed: false,
            items: Vec::new(),
            values: None,
            branches: Vec::new(),
            parts: Vec::new(),
            timestamp: false,
        });
        match json {
            Json::Object(_) if depth > MAX_DEPTH => self.unsupported(id, None, "nested too deeply"),
            Json::Object(_) => self.keywords(id, source, depth),
            Json::Bool(true) => {}
            Json::Bool(false) => self.unsupported(id, None, "a value that must not be there"),
            other => {
                self.malformed(id, None, &format!("a schema must be an object, this is {}", other.kind()));
            }
        }
        id
    }

    fn keywords(&mut self, id: NodeId, source: &'a [(String, Json)], depth: usize) {
        if let Some((_, target)) = source.iter().find(|(name, _)| name == "$ref") {
            return self.reference(id, target, source);
        }
        for (name, value) in source {
            match keyword(name) {
                Some(Keyword::Shape) => self.shape(id, name, value, depth),
                Some(kind) => self.detail(id, name, kind, value),
                None => self.unknown(id, name, value),
            }
        }
        self.undeclared(id);
    }

    fn shape(&mut self, id: NodeId, name: &'a str, value: &'a Json, depth: usize) {
        let deeper = depth + 1;
        match (name, value) {
            ("type", value) => self.kinds(id, value),
            ("properties", Json::Object(list)) => self.properties(id, list, deeper),
            ("patternProperties", Json::Object(list)) => {
                for (pattern, schema) in list {
                    let child = self.node(Some(id), Step::Pattern(pattern), schema, deeper);
                    self.at(id).rest.push(child);
                }
            }
            ("definitions", Json::Object(list)) => {
                for (definition, schema) in list {
                    self.node(Some(id), Step::Definition(definition), schema, deeper);
                }
            }
            ("additionalProperties", Json::Bool(open)) => self.at(id).closed = !open,
            ("additionalProperties", Json::Object(_)) => {
                let child = self.node(Some(id), Step::Additional, value, deeper);
                self.at(id).rest.push(child);
            }
            ("required", Json::List(names)) => self.required(id, names),
            ("required", Json::Bool(_)) => self.weaken(id, name, "must be a list of names inside the object"),
            ("items", Json::List(items)) => {
                for (index, schema) in items.iter().enumerate() {
                    let child = self.node(Some(id), Step::Item(index), schema, deeper);
                    self.at(id).items.push(child);
                }
            }
            ("items", value) => {
                let child = self.node(Some(id), Step::Items, value, deeper);
                self.at(id).items.push(child);
            }
            ("enum", Json::List(values)) => self.values(id, values),
            ("const", value) => self.values(id, std::slice::from_ref(value)),
            ("oneOf" | "anyOf" | "allOf", Json::List(branches)) if !branches.is_empty() => {
                self.branches(id, name, branches, deeper);
            }
            _ => self.malformed(id, Some(name), &format!("`{name}` cannot be {}", value.kind())),
        }
    }

    fn properties(&mut self, id: NodeId, list: &'a [(String, Json)], depth: usize) {
        let latest: HashMap<&str, usize> =
            list.iter().enumerate().map(|(at, (name, _))| (name.as_str(), at)).collect();
        for (index, (name, schema)) in list.iter().enumerate() {
            if latest.get(name.as_str()) != Some(&index) {
                self.weaken(id, "properties", &format!("names `{name}` twice; the last one counts"));
                continue;
            }
            let child = self.node(Some(id), Step::Property(name), schema, depth);
            self.at(id).properties.push((name, child));
        }
    }

    fn branches(&mut self, id: NodeId, keyword: &str, branches: &'a [Json], depth: usize) {
        let keyword = match keyword {
            "oneOf" => "oneOf",
            "anyOf" => "anyOf",
            _ => "allOf",
        };
        let mut children = Vec::with_capacity(branches.len());
        for (index, schema) in branches.iter().enumerate() {
            children.push(self.node(Some(id), Step::Branch(keyword, index), schema, depth));
        }
        if keyword == "allOf" {
            self.at(id).parts = children;
            return;
        }
        let shaped =
            |list: &[NodeId], nodes: &[Node<'_>]| list.iter().any(|id| !nodes[id.index()].is_constraint());
        let nodes = &self.schemas.nodes;
        let mine = &nodes[id.index()].branches;
        if mine.is_empty() || !shaped(mine, nodes) {
            self.at(id).branches = children;
        } else if shaped(&children, nodes) {
            self.unsupported(id, Some(keyword), "both `oneOf` and `anyOf`");
        }
    }

    fn kinds(&mut self, id: NodeId, value: &'a Json) {
        let words = match value {
            Json::List(words) if !words.is_empty() => words,
            word => std::slice::from_ref(word),
        };
        for word in words {
            match word.as_str().and_then(Kinds::named) {
                Some(kind) => {
                    let node = self.at(id);
                    node.kinds = node.kinds.with(kind);
                }
                None => self.malformed(id, Some("type"), &format!("{word} is no type of JSON schema")),
            }
        }
    }

    fn required(&mut self, id: NodeId, names: &'a [Json]) {
        for name in names {
            match name.as_str() {
                Some(name) => self.at(id).required.push(name),
                None => self.weaken(id, "required", &format!("lists {}, which is no name", name.kind())),
            }
        }
    }

    fn values(&mut self, id: NodeId, list: &'a [Json]) {
        let mut values: Vec<Value<'a>> = Vec::with_capacity(list.len());
        let mut seen = HashSet::with_capacity(list.len());
        for json in list {
            let value = match json {
                Json::Null => Value::Null,
                Json::String(text) => Value::String(text),
                Json::Number(number) => Value::Number(number.to_string()),
                Json::Bool(value) => Value::Boolean(*value),
                Json::List(_) | Json::Object(_) => Value::Other,
            };
            if seen.insert(value.clone()) {
                values.push(value);
            }
        }
        if values.is_empty() || values.contains(&Value::Other) {
            return self.unsupported(id, Some("enum"), "an enumeration of lists or objects, or of nothing");
        }
        self.at(id).values = Some(values);
    }

    fn reference(&mut self, id: NodeId, target: &'a Json, source: &'a [(String, Json)]) {
        for (name, _) in source {
            if !matches!(name.as_str(), "$ref" | "description" | "$schema" | "$comment" | "definitions") {
                self.weaken(id, name, "does not count beside `$ref`; only a description may stand there");
            }
        }
        match target.as_str() {
            Some(text) => self.references.push(Waiting { node: id, text }),
            None => self.malformed(id, Some("$ref"), &format!("`$ref` cannot be {}", target.kind())),
        }
    }

    fn detail(&mut self, id: NodeId, name: &str, kind: Keyword, value: &'a Json) {
        let fits = match kind {
            Keyword::Count => matches!(value, Json::Number(number) if number.as_u64().is_some()),
            Keyword::Bound => matches!(value, Json::Number(_)),
            Keyword::Text => matches!(value, Json::String(_)),
            Keyword::Flag => matches!(value, Json::Bool(_)),
            Keyword::Silent | Keyword::Shape => true,
            Keyword::Left => {
                return self.weaken(id, name, "cannot be expressed as a type; it was left out");
            }
        };
        if !fits {
            return self.weaken(id, name, &format!("cannot be {}; it was left out", value.kind()));
        }
        match (name, value) {
            ("format", Json::String(format)) => self.at(id).timestamp = format == "date-time",
            ("nullable", Json::Bool(true)) if self.at(id).kinds != Kinds::NONE => {
                self.at(id).kinds = self.at(id).kinds.with(Kinds::NULL);
            }
            _ => {}
        }
    }

    /// Names that are required though no property of the object has them.
    fn undeclared(&mut self, id: NodeId) {
        let node = &self.schemas.nodes[id.index()];
        let bare = node.properties.is_empty() || !node.rest.is_empty() || !node.parts.is_empty();
        if bare || !node.branches.is_empty() {
            return;
        }
        let declared = |name: &str| node.properties.iter().any(|(property, _)| *property == name);
        let missing: Vec<&str> = node.required.iter().copied().filter(|name| !declared(name)).collect();
        let properties: Vec<&str> = node.properties.iter().map(|(property, _)| *property).collect();
        for name in missing {
            let meant = nearest(name, properties.iter().copied());
            let message = format!("`{name}` is required but not described");
            let mut found = self.warning(id, Some("required"), "undeclared-property", &message);
            found.hint = meant.map(|meant| format!("did you mean `{meant}`?"));
            self.diagnostics.push(found);
        }
    }

    pub(super) fn at(&mut self, id: NodeId) -> &mut Node<'a> {
        &mut self.schemas.nodes[id.index()]
    }
}
