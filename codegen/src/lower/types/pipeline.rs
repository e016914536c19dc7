//! All steps from schemas to types, in order.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::alternatives::Context;
use super::assemble::Assembly;
use super::boxes::boxes;
use super::classes::Classes;
use super::entries::{Entry, Source};
use super::modules::{collect, modules, reach};
use super::naming::Naming;
use super::phrase::{Phrase, phrase};
use super::places::{children, has_name, places};
use super::shape::{Shape, ShapeId, Shapes};
use super::{Input, Types, Untyped, UntypedReason};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{NamedType, TypeId, TypeRef, WordValue};
use crate::json_schema::{NodeId, Schemas, Trees};

/// Runs all steps.
pub(super) fn run(input: Input<'_>, diagnostics: &mut Diagnostics) -> Types {
    let schemas = Schemas::parse(input.schemas, input.texts, diagnostics);
    let trees = Trees::new(&schemas);
    let mut shapes = Shapes::new(Context { schemas: &schemas, trees: &trees });
    let roots = roots(&schemas, &trees, &mut shapes);
    let words = input.words.iter().map(|words| {
        shapes.words(words.values.iter().map(|value| WordValue::String(value.clone())).collect())
    });
    let words: Vec<ShapeId> = words.collect();
    shapes.finish();
    let classes = Classes::new(&shapes);
    let mut job = Job { input, schemas: &schemas, shapes: &shapes, classes: &classes, roots, words };
    let types = job.run();
    report(&types.untyped, &schemas, input.texts, diagnostics);
    types
}

/// Tells what the lowering could not say in types; what the parser met is told already.
fn report(untyped: &[Untyped], schemas: &Schemas<'_>, texts: &[&str], diagnostics: &mut Diagnostics) {
    let told = |what: &str| schemas.nodes.iter().any(|node| node.state.unsupported() == Some(what));
    for Untyped { place, reason } in untyped {
        let UntypedReason::Unsupported(what) = reason else { continue };
        let at = (0..).map(NodeId).take(schemas.nodes.len()).find(|&id| schemas.place(id) == *place);
        let Some(id) = at.filter(|_| !told(what)) else { continue };
        let text = texts.get(schemas.nodes[id.index()].schema).copied().unwrap_or_default();
        let span = schemas.span_of(id, text);
        let message = format!("{what}: no type can say this; any value is taken here (in `{place}`)");
        diagnostics.push(Diagnostic::warning("unsupported-schema", span, message));
    }
}

/// The shape of each schema. Shapes are asked for in the order of the nodes, which is that of the schemas'
/// names: shapes and classes get the same numbers in whatever order the schemas come.
fn roots<'a>(schemas: &Schemas<'a>, trees: &Trees, shapes: &mut Shapes<'a, '_>) -> Vec<ShapeId> {
    let mut order: Vec<usize> = (0..schemas.roots.len()).collect();
    order.sort_by_key(|&schema| schemas.roots[schema]);
    let mut roots = vec![ShapeId(0); schemas.roots.len()];
    for schema in order {
        roots[schema] = shapes.of(&[trees.of(schemas.roots[schema])]);
    }
    roots
}

/// What all steps after the classes work with.
pub(super) struct Job<'n, 'a, 's> {
    pub(super) input: Input<'n>,
    pub(super) schemas: &'s Schemas<'a>,
    pub(super) shapes: &'n Shapes<'a, 's>,
    pub(super) classes: &'n Classes,
    /// Shape of each schema.
    pub(super) roots: Vec<ShapeId>,
    /// Shape of each list of words.
    pub(super) words: Vec<ShapeId>,
}

impl<'a> Job<'_, 'a, '_> {
    fn run(&mut self) -> Types {
        let mut places = places(self.shapes, self.classes);
        let constants = self.constants(&places);
        self.outer_places(&mut places);
        let pages: Vec<Phrase> = self.input.words.iter().map(|words| phrase(&words.resource_name)).collect();
        let schemas: Vec<Phrase> = self.input.schemas.iter().map(|schema| phrase(&schema.name)).collect();
        let mut naming = Naming {
            shapes: self.shapes,
            classes: self.classes,
            places: &places,
            children: children(&places),
            schemas: &schemas,
            pages: &pages,
            named: vec![None; self.classes.count()],
            documented: vec![false; self.classes.count()],
            taken: HashSet::new(),
            branches: HashMap::new(),
        };
        let (claims, aliases) = self.claim(&mut naming);
        for &class in claims.keys() {
            naming.settle(class);
        }
        let local = self.local(&places);
        naming.run(&|class| local.contains_key(&class));
        let entries = self.entries(&naming, &aliases, &local);
        let id = |at: usize| TypeId(u32::try_from(at).unwrap_or(u32::MAX));
        let mut ids = HashMap::new();
        let mut alias_ids = HashMap::new();
        for (at, entry) in entries.iter().enumerate() {
            match entry.source {
                Source::Class(class) => drop(ids.insert(class, id(at))),
                Source::Alias(schema) => drop(alias_ids.insert(schema, id(at))),
            }
        }
        let roots =
            claims.iter().map(|(&class, &schema)| (class, self.core(schema).unwrap_or(self.roots[schema])));
        let mut assembly = Assembly {
            schemas: self.schemas,
            shapes: self.shapes,
            classes: self.classes,
            secrets: self.input.secrets.iter().map(String::as_str).collect(),
            constants,
            roots: roots.collect(),
            ids,
            values: HashMap::new(),
            untyped: Vec::new(),
        };
        let users = self.users();
        let mut named: Vec<NamedType> =
            entries.iter().map(|entry| self.named(entry, &mut assembly, &naming, &claims, &users)).collect();
        boxes(&mut named);
        self.finish(named, &entries, &assembly, &alias_ids)
    }

    fn finish(
        &self,
        mut named: Vec<NamedType>,
        entries: &[Entry],
        assembly: &Assembly<'_, 'a, '_>,
        aliases: &HashMap<usize, TypeId>,
    ) -> Types {
        let schemas = self.roots.iter().enumerate();
        let schemas: Vec<TypeRef> = schemas
            .map(|(schema, &root)| match aliases.get(&schema) {
                Some(&id) => TypeRef::Named(id),
                None => assembly.reference(root),
            })
            .collect();
        let words: Vec<TypeRef> = self.words.iter().map(|&shape| assembly.reference(shape)).collect();
        let mut starts: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
        for used in self.input.uses {
            if let (Some(group), Some(ty)) = (used.group, schemas.get(used.schema)) {
                collect(ty, starts.entry(group).or_default());
            }
        }
        for (used, ty) in self.input.words.iter().zip(&words) {
            if let Some(group) = used.group {
                collect(ty, starts.entry(group).or_default());
            }
        }
        let reached = reach(&named, &starts);
        let phrases: Vec<Phrase> = entries.iter().map(|entry| entry.name.clone()).collect();
        let modules = modules(&mut named, &phrases, &reached, self.input.groups);
        let mut untyped = assembly.untyped.clone();
        untyped.sort_by(|a, b| a.place.cmp(&b.place));
        untyped.dedup();
        Types { named, modules, schemas, words, untyped }
    }

    /// The shape of a schema without null: what can have the schema's name.
    pub(super) fn core(&self, schema: usize) -> Option<ShapeId> {
        let root = *self.roots.get(schema)?;
        let shape = match self.shapes.list[root.index()] {
            Shape::Nullable(inner) => inner,
            _ => root,
        };
        has_name(&self.shapes.list[shape.index()]).then_some(shape)
    }
}
