//! JSON → nodes: every keyword checked, everything odd reported where it stands.

use std::collections::{HashMap, HashSet};

use rustc_hash::FxHashMap;

use super::compare::same;
use super::keywords::{Keyword, keyword, rank, unknown_hint};
use super::literal::{Kinds, Literal};
use super::node::{Edge, Node, NodeId, SchemaNodes, State, UnionKeyword, Width, number};
use super::reference::{self, Reference};
use super::required;
use crate::diagnostic::{Diagnostics, Span};
use crate::docs::SchemaDoc;
use crate::json::{Json, Member, Value};
use crate::number::Number;

/// Deepest nesting of schema nodes that is followed.
const MAX_DEPTH: usize = 100;

/// Takes every schema apart and resolves its references.
pub(super) fn parse<'a>(docs: &'a [SchemaDoc], diagnostics: &mut Diagnostics) -> SchemaNodes<'a> {
    let schemas = SchemaNodes { nodes: Vec::new(), roots: vec![NodeId(0); docs.len()], docs };
    let mut parser = Parser { schemas, diagnostics, references: Vec::new(), schema: 0 };
    let mut order: Vec<usize> = (0..docs.len()).collect();
    order.sort_by(|&a, &b| docs[a].name.cmp(&docs[b].name));
    for schema in order {
        parser.schema = schema;
        let json = &docs[schema].json;
        parser.schemas.roots[schema] = parser.node(None, Edge::Root, json.span, json, 0);
    }
    let Parser { mut schemas, references, .. } = parser;
    reference::resolve(&mut schemas, &references, diagnostics);
    required::check(&schemas, diagnostics);
    schemas
}

/// Takes schemas apart, one after the other.
struct Parser<'a, 'd> {
    schemas: SchemaNodes<'a>,
    diagnostics: &'d mut Diagnostics,
    references: Vec<Reference<'a>>,
    /// The schema at hand.
    schema: usize,
}

impl<'a> Parser<'a, '_> {
    fn node(
        &mut self,
        parent: Option<NodeId>,
        edge: Edge<'a>,
        span: Span,
        json: &'a Json,
        depth: usize,
    ) -> NodeId {
        let (schema, source) = (self.schema, json.members());
        let id = self.add(Node { schema, parent, edge, span, source, ..Node::default() });
        match &json.value {
            Value::Object(_) if depth > MAX_DEPTH => self.unsupported(id, None, "nested too deeply"),
            Value::Object(source) => self.keywords(id, source, depth),
            Value::Bool(true) => {}
            Value::Bool(false) => self.unsupported(id, None, "`false` as a schema"),
            _ => self.malformed(id, None, &format!("a schema must be an object, not {}", json.kind())),
        }
        id
    }

    fn add(&mut self, node: Node<'a>) -> NodeId {
        self.schemas.nodes.push(node);
        NodeId(number(self.schemas.nodes.len() - 1))
    }

    /// A node inside another, of which nothing is said yet.
    fn below(&self, parent: NodeId, edge: Edge<'a>) -> Node<'a> {
        Node { schema: self.schema, parent: Some(parent), edge, ..Node::default() }
    }

    /// The nodes of schemas that have names, in their order.
    fn named(
        &mut self,
        id: NodeId,
        keyword: &str,
        list: &'a [Member],
        edge: fn(&'a str) -> Edge<'a>,
        depth: usize,
    ) -> Vec<(&'a str, NodeId)> {
        let mut list = self.latest(id, Some(keyword), list);
        if keyword == "patternProperties" {
            list.sort_by_key(|member| &member.name); // whose order means nothing, unlike that of `properties`
        }
        let node = |Member { name, name_span, value }: &'a Member| {
            (name.as_str(), self.node(Some(id), edge(name), *name_span, value, depth))
        };
        list.into_iter().map(node).collect()
    }

    /// The nodes of schemas in an array.
    fn listed(&mut self, id: NodeId, list: &'a [Json], edge: Edge<'a>, depth: usize) -> Vec<NodeId> {
        list.iter().map(|json| self.node(Some(id), edge, json.span, json, depth)).collect()
    }

    fn keywords(&mut self, id: NodeId, source: &'a [Member], depth: usize) {
        if let Some(member) = source.iter().rfind(|member| member.name == "$ref") {
            return self.reference(id, &member.value, source, depth);
        }
        let mut members = self.latest(id, None, source);
        members.sort_by_key(|member| rank(&member.name));
        for member in members {
            match keyword(&member.name) {
                Some(Keyword::Shape) => self.shape(id, member, depth),
                Some(kind) => self.detail(id, member, kind),
                None => self.unknown(id, member),
            }
        }
        self.mismatched(id);
    }

    fn shape(&mut self, id: NodeId, member: &'a Member, depth: usize) {
        let (Member { name, name_span, value }, deeper) = (member, depth + 1);
        match (name.as_str(), &value.value) {
            ("type", _) => self.kinds(id, value),
            ("properties", Value::Object(list)) => {
                let children = self.named(id, name, list, Edge::Property, deeper);
                self.at(id).properties.extend(children);
            }
            ("patternProperties", Value::Object(list)) => {
                let children = self.named(id, name, list, |_| Edge::Rest, deeper);
                self.at(id).rest.extend(children.into_iter().map(|(_, child)| child));
            }
            ("definitions", Value::Object(list)) => {
                drop(self.named(id, name, list, Edge::Definition, deeper));
            }
            ("additionalProperties", Value::Bool(open)) => self.at(id).closed = !open,
            ("additionalProperties", Value::Object(_)) => {
                let child = self.node(Some(id), Edge::Rest, *name_span, value, deeper);
                self.at(id).rest.push(child);
            }
            ("required", Value::Array(names)) => self.required(id, names),
            ("required", Value::Bool(_)) => {
                self.weaken(id, name, "must be an array of names, inside the object");
            }
            ("items", Value::Array(items)) => self.tuple(id, *name_span, items, deeper),
            ("items", _) => {
                let child = self.node(Some(id), Edge::Items, *name_span, value, deeper);
                self.at(id).items.push(child);
            }
            ("additionalItems", Value::Bool(_) | Value::Object(_)) => self.further_items(id),
            ("enum", Value::Array(_)) if self.schemas[id].keyword("const").is_some() => {}
            ("enum", Value::Array(values)) => self.values(id, name, values),
            ("const", _) => self.constant(id, value),
            ("oneOf" | "anyOf" | "allOf", Value::Array(branches)) if branches.is_empty() => {
                self.malformed(id, Some(name), &format!("`{name}` must have a branch"));
            }
            ("oneOf" | "anyOf" | "allOf", Value::Array(branches)) => {
                let children = self.listed(id, branches, Edge::Branch, deeper);
                self.branches(id, member, children);
            }
            _ => self.malformed(id, Some(name), &format!("`{name}` cannot be {}", value.kind())),
        }
    }

    /// The members of an object, of those with one name the last; warns of the others.
    fn latest(&mut self, id: NodeId, keyword: Option<&str>, list: &'a [Member]) -> Vec<&'a Member> {
        let latest: FxHashMap<&str, usize> =
            list.iter().enumerate().map(|(at, member)| (member.name.as_str(), at)).collect();
        let is_latest = |(at, member): &(usize, &Member)| latest.get(member.name.as_str()) == Some(at);
        let (kept, repeated): (Vec<_>, Vec<_>) = list.iter().enumerate().partition(is_latest);
        for (_, Member { name, name_span, .. }) in repeated {
            let message = match keyword {
                Some(keyword) => format!("duplicate `{name}` in `{keyword}`; the last one is used"),
                None => format!("duplicate keyword `{name}`; the last one is used"),
            };
            let mut found = self.schemas.finding(id, None, "unsupported-keyword", &message);
            found.span = Some(*name_span);
            self.diagnostics.push(found);
            self.weakened(id);
        }
        kept.into_iter().map(|(_, member)| member).collect()
    }

    /// What each position of an array is, and what may follow: anything, unless that is said or ruled out.
    fn tuple(&mut self, id: NodeId, span: Span, items: &'a [Json], depth: usize) {
        let mut children = self.listed(id, items, Edge::Items, depth);
        let node = &self.schemas[id];
        let most = node.keyword("maxItems").and_then(Json::as_count);
        let is_full = most.is_some_and(|most| usize::try_from(most).is_ok_and(|most| most <= items.len()));
        match node.keyword("additionalItems") {
            Some(Json { value: Value::Bool(false), .. }) => {}
            _ if is_full => {}
            Some(further) => children.push(self.node(Some(id), Edge::Items, further.span, further, depth)),
            None => children.push(self.add(Node { span, ..self.below(id, Edge::Items) })),
        }
        self.at(id).items = children;
    }

    /// Items after those that have a position of their own belong to these; elsewhere the keyword says nothing.
    fn further_items(&mut self, id: NodeId) {
        let is_tuple = |items: &Json| matches!(items.value, Value::Array(_));
        if !self.schemas[id].keyword("items").is_some_and(is_tuple) {
            self.weaken(id, "additionalItems", "says nothing unless `items` is an array, and is ignored");
        }
    }

    fn branches(&mut self, id: NodeId, member: &'a Member, children: Vec<NodeId>) {
        let is_shaped = self.schemas.any_shaped(&children);
        let is_any = member.name == "anyOf" && is_shaped;
        let union = if is_any { UnionKeyword::AnyOf } else { UnionKeyword::OneOf };
        if member.name == "allOf" {
            self.at(id).parts = children;
        } else if !self.schemas.any_shaped(&self.schemas[id].branches) {
            let is_wide = !is_shaped && children.iter().any(|&child| self.schemas[child].width == Width::Any);
            let node = self.at(id);
            (node.branches, node.union) = (children, union);
            if is_wide {
                node.width = Width::Any;
            }
        } else if is_shaped {
            // Of two unions both hold, as if one of them stood in a part.
            let (span, source) = (member.name_span, std::slice::from_ref(member));
            let below = self.below(id, Edge::Branch);
            let part = self.add(Node { span, source, branches: children, union, ..below });
            self.at(id).parts.push(part);
        }
    }

    fn kinds(&mut self, id: NodeId, value: &'a Json) {
        let names = match &value.value {
            Value::Array(names) if !names.is_empty() => names,
            _ => std::slice::from_ref(value),
        };
        for name in names {
            match name.as_str().and_then(Kinds::named) {
                Some(kind) => {
                    let node = self.at(id);
                    node.kinds = node.kinds.with(kind);
                }
                None => self.malformed(id, Some("type"), &format!("unknown type {name}")),
            }
        }
    }

    fn required(&mut self, id: NodeId, names: &'a [Json]) {
        for name in names {
            match name.as_str() {
                Some(name) => self.at(id).required.push(name),
                None => self.weaken(id, "required", &format!("holds {}, which is not a name", name.kind())),
            }
        }
    }

    /// Of `enum` and `const` together `const` is left, if `enum` has it.
    fn constant(&mut self, id: NodeId, value: &'a Json) {
        let listed = self.schemas[id].keyword("enum");
        if let Some(Json { value: Value::Array(listed), .. }) = listed
            && !listed.iter().any(|one| same(one, value))
        {
            return self.malformed(id, Some("const"), "`const` is none of the values of `enum`");
        }
        self.values(id, "const", std::slice::from_ref(value));
    }

    fn values(&mut self, id: NodeId, keyword: &str, list: &'a [Json]) {
        let values: Option<Vec<Literal<'a>>> = list.iter().map(Literal::new).collect();
        let Some(mut values) = values.filter(|values| !values.is_empty()) else {
            return self.unsupported(id, Some(keyword), "an enumeration of arrays or objects, or of nothing");
        };
        let mut seen = HashSet::with_capacity(values.len());
        values.retain(|value| seen.insert(*value));
        self.at(id).values = Some(values);
        self.repeated(id, list);
        self.lost(id, list);
    }

    /// Values of `enum` that stand there already, however they are written.
    fn repeated(&mut self, id: NodeId, list: &'a [Json]) {
        let mut first: HashMap<Literal<'a>, &Json> = HashMap::with_capacity(list.len());
        for (value, json) in list.iter().filter_map(|json| Literal::new(json).zip(Some(json))) {
            if let Some(first) = first.insert(value, json) {
                let hint = if first == json {
                    "list it once".to_owned()
                } else {
                    format!("{first} and {json} are one number: list it once")
                };
                let message = format!("duplicate value {json} in `enum`");
                self.note(id, json.span, "duplicate-value", &message, hint);
            }
        }
    }

    /// Numbers that the client cannot hold: no value of an enumeration stands for them.
    fn lost(&mut self, id: NodeId, list: &'a [Json]) {
        let is_lost = |json: &&Json| Literal::new(json).is_some_and(|value| !value.is_kept());
        for json in list.iter().filter(is_lost) {
            let message = format!("the number {json} is no known value, for the client cannot hold it");
            let hint = "the client holds whole numbers of 64 bits, and what a float of 64 bits is written as";
            self.note(id, json.span, "unsupported-keyword", &message, hint.to_owned());
            self.weakened(id);
        }
    }

    /// Warns of something inside a keyword.
    fn note(&mut self, id: NodeId, span: Span, code: &'static str, message: &str, hint: String) {
        let mut found = self.schemas.finding(id, None, code, message).hint(hint);
        found.span = Some(span);
        self.diagnostics.push(found);
    }

    fn reference(&mut self, id: NodeId, target: &'a Json, source: &'a [Member], depth: usize) {
        for member in self.latest(id, None, source) {
            match member.name.as_str() {
                "$ref" | "description" | "$schema" | "$comment" => {}
                "definitions" => self.shape(id, member, depth),
                name => {
                    self.weaken(id, name, "is ignored beside `$ref`; only a description is allowed there");
                }
            }
        }
        match target.as_str() {
            Some(target) => self.references.push(Reference { node: id, target }),
            None => self.malformed(id, Some("$ref"), &format!("`$ref` cannot be {}", target.kind())),
        }
    }

    fn detail(&mut self, id: NodeId, Member { name, value, .. }: &'a Member, kind: Keyword) {
        let fits = match kind {
            Keyword::Count => value.as_count().is_some(),
            Keyword::Bound => value.as_number().is_some(),
            Keyword::Text => value.as_str().is_some(),
            Keyword::Flag => matches!(value.value, Value::Bool(_)),
            Keyword::Silent | Keyword::Shape => true,
            Keyword::Inexpressible => {
                return self.weaken(id, name, "is not representable as a type, and is ignored");
            }
        };
        if !fits {
            return self.weaken(id, name, &format!("cannot be {}; it is ignored", value.kind()));
        }
        let node = self.at(id);
        match (name.as_str(), &value.value) {
            ("format", Value::String(format)) => {
                node.timestamp = format == "date-time";
                if matches!(format.as_str(), "uint64" | "int128" | "uint128") {
                    node.width = Width::Any;
                }
            }
            ("minimum" | "maximum" | "default", Value::Number(number)) if is_wide(number) => {
                node.width = Width::Any;
            }
            ("nullable", Value::Bool(nullable)) => node.nullable = *nullable,
            _ => {}
        }
    }

    /// Values of `enum` or `const` that `type` excludes. Where it excludes all of them, the kinds of both are
    /// taken.
    fn mismatched(&mut self, id: NodeId) {
        let node = &self.schemas[id];
        let Some(values) = node.values.as_ref().filter(|_| node.kinds != Kinds::NONE) else { return };
        let values: Vec<Literal<'_>> =
            values.iter().copied().filter(|value| *value != Literal::Null).collect();
        let Some(other) = values.iter().find(|value| !node.kinds.has(value.kinds())) else { return };
        let keyword = if node.keyword("const").is_some() { "const" } else { "enum" };
        if values.iter().any(|value| node.kinds.has(value.kinds())) {
            let what = format!("`{keyword}` holds {other}, which is not of the `type`");
            return self.warn(id, Some(keyword), "unsupported-keyword", &what);
        }
        let all = values.iter().fold(node.kinds, |kinds, value| kinds.with(value.kinds()));
        let what = format!("`{keyword}` holds no value of the `type`; values of both are accepted");
        self.warn(id, Some(keyword), "invalid-schema", &what);
        self.weakened(id);
        let node = self.at(id);
        (node.kinds, node.values) = (all, None);
    }

    fn unknown(&mut self, id: NodeId, Member { name, value, .. }: &Member) {
        let message = format!("unknown keyword `{name}`; it is ignored");
        let mut found = self.schemas.finding(id, Some(name), "unknown-keyword", &message);
        if let Some(hint) = unknown_hint(name, value) {
            found = found.hint(hint);
        }
        self.diagnostics.push(found);
        self.weakened(id);
    }

    fn weaken(&mut self, id: NodeId, name: &str, what: &str) {
        self.warn(id, Some(name), "unsupported-keyword", &format!("`{name}` {what}"));
        self.weakened(id);
    }

    fn weakened(&mut self, id: NodeId) {
        let node = self.at(id);
        if node.state == State::Sound {
            node.state = State::Weakened;
        }
    }

    fn malformed(&mut self, id: NodeId, name: Option<&str>, what: &str) {
        self.warn(id, name, "invalid-schema", &format!("{what}; any JSON value is accepted here"));
        self.at(id).state = State::Malformed;
    }

    fn unsupported(&mut self, id: NodeId, name: Option<&str>, what: &'static str) {
        let message = format!("{what}: not representable as a type; any JSON value is accepted here");
        self.warn(id, name, "unsupported-schema", &message);
        self.at(id).state = State::Unsupported(what);
    }

    fn warn(&mut self, id: NodeId, name: Option<&str>, code: &'static str, message: &str) {
        let found = self.schemas.finding(id, name, code, message);
        self.diagnostics.push(found);
    }

    fn at(&mut self, id: NodeId) -> &mut Node<'a> {
        &mut self.schemas.nodes[id.index()]
    }
}

/// Whether a number is beyond those that 64 bits with a sign hold.
fn is_wide(number: &str) -> bool {
    let number = Number(number);
    number < Number("-9223372036854775808") || number > Number("9223372036854775807")
}
