//! The keywords of schemas that limit values, at the ends of references, branches and parts.
//!
//! Of several branches, what holds at all of them counts: but for those that take no value of the kind that a keyword
//! speaks of. Of the parts of an `allOf`, and of what stands beside branches, all counts.

use rustc_hash::FxHashMap;

use super::literal::Kinds;
use super::node::{Node, NodeId, SchemaNodes};
use crate::ir::{Limits, OneWay};
use crate::json::{Json, Value};
use crate::number::Number;

/// How many references, branches and parts are followed to a keyword, one inside the other.
const MAX_STEPS: usize = 32;

/// How many of them in all, for one value.
const MAX_NODES: usize = 10_000;

/// Which keywords are documented of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeywordFilter {
    /// All of them.
    All,
    /// Those that speak of any kind of value: the others are documented with the branches.
    General,
    /// Those that speak of these kinds alone.
    Kinds(Kinds),
}

/// The keywords that limit a value, as written.
pub(super) type Bounds<'a> = FxHashMap<&'a str, &'a Json>;

/// What holds of a value at the end of references, branches and parts.
#[derive(Clone, PartialEq)]
pub(super) struct End<'a> {
    pub(super) node: NodeId,
    /// The kinds that it takes; none where it does not say.
    kinds: Kinds,
    bounds: Bounds<'a>,
    pub(super) items: Vec<NodeId>,
    pub(super) rest: Vec<NodeId>,
    /// The patterns of the names of `rest`, where it is said of names with a pattern alone.
    pub(super) names: Vec<&'a str>,
}

impl<'a> End<'a> {
    fn new(node: &Node<'a>, id: NodeId) -> Self {
        let patterns = node.keyword("patternProperties").map(Json::members).unwrap_or_default();
        let mut names: Vec<&str> = patterns.iter().map(|member| member.name.as_str()).collect();
        names.sort_unstable();
        Self {
            node: id,
            kinds: node.likely_kinds(),
            bounds: bounds(node),
            items: node.items.clone(),
            rest: node.rest.clone(),
            names: if node.is_total() { Vec::new() } else { names },
        }
    }

    /// Whether it may be of these kinds.
    pub(super) fn takes(&self, kinds: Kinds) -> bool {
        self.kinds == Kinds::NONE || self.kinds.has(kinds)
    }

    /// Takes in what holds as well.
    fn and(&mut self, other: &Self) {
        if self.kinds == Kinds::NONE {
            self.kinds = other.kinds;
        }
        for (&keyword, &theirs) in &other.bounds {
            let mine = self.bounds.entry(keyword).or_insert(theirs);
            *mine = tighter(keyword, mine, theirs);
        }
        self.items.extend(&other.items);
        self.rest.extend(&other.rest);
        self.names.extend(&other.names);
    }
}

/// The one of two values of a keyword that leaves less room.
fn tighter<'a>(keyword: &str, mine: &'a Json, theirs: &'a Json) -> &'a Json {
    let (Some(one), Some(other)) = (mine.as_number().map(Number), theirs.as_number().map(Number)) else {
        return mine;
    };
    let takes_theirs = match keyword {
        "minLength" | "minItems" | "minProperties" | "minimum" => other > one,
        "maxLength" | "maxItems" | "maxProperties" | "maximum" => other < one,
        _ => false,
    };
    if takes_theirs { theirs } else { mine }
}

/// What holds at the ends of some nodes, null left out; `None` where there is too much of it.
pub(super) fn ends<'a>(schemas: &SchemaNodes<'a>, nodes: &[NodeId]) -> Option<Vec<End<'a>>> {
    let mut walk = Walk { schemas, left: MAX_NODES.max(2 * nodes.len()), known: FxHashMap::default() };
    let mut ends = Vec::with_capacity(nodes.len());
    for &node in nodes {
        walk.node(node, MAX_STEPS, &mut ends)?;
    }
    Some(ends)
}

struct Walk<'n, 'a> {
    schemas: &'n SchemaNodes<'a>,
    /// How many nodes it may still look at.
    left: usize,
    /// What was found where several ways lead.
    known: FxHashMap<NodeId, Vec<End<'a>>>,
}

impl<'a> Walk<'_, 'a> {
    fn node(&mut self, id: NodeId, steps: usize, ends: &mut Vec<End<'a>>) -> Option<()> {
        let (schemas, steps) = (self.schemas, steps.checked_sub(1)?);
        self.left = self.left.checked_sub(1)?;
        let node = &schemas[id];
        if let Some(target) = node.reference {
            return self.node(target, steps, ends);
        }
        if node.kinds == Kinds::NULL || !node.state.is_usable() {
            return Some(());
        }
        let is_union = schemas.any_shaped(&node.branches);
        if node.parts.is_empty() && !is_union {
            ends.push(End::new(node, id));
            return Some(());
        }
        if !self.known.contains_key(&id) {
            let found = self.inner(id, steps, is_union)?;
            self.known.insert(id, found);
        }
        ends.extend(self.known.get(&id)?.iter().cloned());
        Some(())
    }

    /// The ends of a node with parts or branches, none twice.
    fn inner(&mut self, id: NodeId, steps: usize, is_union: bool) -> Option<Vec<End<'a>>> {
        let node = &self.schemas[id];
        let mut own = End::new(node, id);
        for &part in &node.parts {
            let mut parts = Vec::new();
            self.node(part, steps, &mut parts)?;
            own.and(&merged(parts, part));
        }
        if !is_union {
            return Some(vec![own]);
        }
        let mut all = Vec::new();
        for &branch in &node.branches {
            self.node(branch, steps, &mut all)?;
        }
        let mut found: Vec<End<'a>> = Vec::new();
        for mut end in all {
            end.and(&own);
            if !found.contains(&end) {
                found.push(end);
            }
        }
        Some(found)
    }
}

/// Several ends as one: what holds at all of them.
fn merged(mut ends: Vec<End<'_>>, node: NodeId) -> End<'_> {
    if ends.len() == 1
        && let Some(only) = ends.pop()
    {
        return only;
    }
    let all = ends.iter().all(|end| end.kinds != Kinds::NONE);
    let kinds = ends.iter().fold(Kinds::NONE, |kinds, end| kinds.with(end.kinds));
    End {
        node,
        kinds: if all { kinds } else { Kinds::NONE },
        bounds: shared(&ends, KeywordFilter::All),
        items: ends.iter().flat_map(|end| end.items.iter().copied()).collect(),
        rest: ends.iter().flat_map(|end| end.rest.iter().copied()).collect(),
        names: ends.iter().flat_map(|end| end.names.iter().copied()).collect(),
    }
}

/// The keywords of a node that limit its values; of repeated ones the last.
fn bounds<'a>(node: &Node<'a>) -> Bounds<'a> {
    // a format that is a type says it by that
    let is_text = node.kinds == Kinds::NONE || node.kinds.has(Kinds::STRING);
    let limits = node.source.iter().filter(|member| match member.name.as_str() {
        "format" => !(node.timestamp && is_text && node.values.is_none()),
        name => speaks_of(name).is_some(),
    });
    limits.map(|member| (member.name.as_str(), &member.value)).collect()
}

/// The kinds of values that a keyword limits: none for one that speaks of any; `None` for one that limits nothing.
fn speaks_of(name: &str) -> Option<Kinds> {
    Some(match name {
        "default" | "readOnly" | "writeOnly" | "deprecated" => Kinds::NONE,
        "pattern" | "minLength" | "maxLength" | "contentEncoding" | "contentMediaType" => Kinds::STRING,
        "format" => Kinds::SCALARS,
        "minimum" | "maximum" => Kinds::NUMBER.with(Kinds::INTEGER),
        "uniqueItems" | "minItems" | "maxItems" => Kinds::ARRAY,
        "minProperties" | "maxProperties" => Kinds::OBJECT,
        _ => return None,
    })
}

/// The keywords that hold at all of these ends.
pub(super) fn shared<'a>(ends: &[End<'a>], filter: KeywordFilter) -> Bounds<'a> {
    let mut tried: FxHashMap<&str, Option<&Json>> = FxHashMap::default();
    for end in ends {
        for (&keyword, &value) in &end.bounds {
            let kinds = speaks_of(keyword).unwrap_or(Kinds::NONE);
            let is_selected = match filter {
                KeywordFilter::All => true,
                KeywordFilter::General => kinds == Kinds::NONE,
                KeywordFilter::Kinds(of) => of.has(kinds) && end.takes(of),
            };
            if !is_selected {
                continue;
            }
            // one that differs from the first to state it is stated by none
            tried.entry(keyword).or_insert_with(|| {
                let is_other = |end: &End<'_>| match filter {
                    KeywordFilter::Kinds(of) => !end.takes(of),
                    _ => kinds != Kinds::NONE && !end.takes(kinds),
                };
                let holds = |end: &End<'_>| end.bounds.get(keyword) == Some(&value) || is_other(end);
                ends.iter().all(holds).then_some(value)
            });
        }
    }
    tried.into_iter().filter_map(|(keyword, value)| Some((keyword, value?))).collect()
}

/// The same as the IR has it.
pub(super) fn finish(bounds: &Bounds<'_>) -> Limits {
    let count = |name: &str| bounds.get(name)?.as_count();
    let number = |name: &str| bounds.get(name)?.as_number().map(str::to_owned);
    let text = |name: &str| bounds.get(name)?.as_str().map(str::to_owned);
    let flag = |name: &str| bounds.get(name).is_some_and(|flag| flag.value == Value::Bool(true));
    Limits {
        min_length: count("minLength"),
        max_length: count("maxLength"),
        minimum: number("minimum"),
        maximum: number("maximum"),
        min_items: count("minItems"),
        max_items: count("maxItems"),
        unique_items: flag("uniqueItems"),
        min_properties: count("minProperties"),
        max_properties: count("maxProperties"),
        pattern: text("pattern"),
        format: text("format"),
        content_encoding: text("contentEncoding"),
        content_media_type: text("contentMediaType"),
        default: bounds.get("default").map(ToString::to_string),
        deprecated: flag("deprecated"),
        one_way: match (flag("readOnly"), flag("writeOnly")) {
            (true, false) => Some(OneWay::ReadOnly),
            (false, true) => Some(OneWay::WriteOnly),
            _ => None,
        },
        ..Limits::default()
    }
}
