//! All steps from schemas to types, in order.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::alternatives::Context;
use super::assemble::{Assembly, class_ident};
use super::boxes::boxes;
use super::classes::{Class, Classes, first_node};
use super::modules::{collect, modules, reach};
use super::naming::{Naming, type_ident};
use super::phrase::{Phrase, phrase};
use super::places::{Parent, Place, PlaceStep, core, has_name, places};
use super::shape::{Shape, ShapeId, Shapes};
use super::{Input, Types, Untyped};
use crate::diagnostic::Diagnostics;
use crate::ir::{Home, Ident, NamedType, TypeId, TypeKind, TypeRef, When, WordValue};
use crate::json_schema::{Schemas, Trees};

/// Runs all steps.
pub(super) fn run(input: Input<'_>, diagnostics: &mut Diagnostics) -> Types {
    let schemas = Schemas::parse(input.schemas, input.texts, diagnostics);
    let trees = Trees::new(&schemas);
    let mut shapes = Shapes::new(Context { schemas: &schemas, trees: &trees });
    let roots: Vec<ShapeId> = schemas.roots.iter().map(|&root| shapes.of(&[trees.of(root)])).collect();
    let words = input.words.iter().map(|words| {
        shapes.words(words.values.iter().map(|value| WordValue::String(value.clone())).collect())
    });
    let words: Vec<ShapeId> = words.collect();
    shapes.finish();
    let classes = Classes::new(&shapes);
    let mut job = Job { input, schemas: &schemas, shapes: &shapes, classes: &classes, roots, words };
    job.run()
}

/// What a named type is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// A class.
    Class(Class),
    /// A schema that is another name for something.
    Alias(usize),
}

/// A type on its way into the list.
struct Entry {
    ident: Ident,
    name: Phrase,
    home: Home,
    source: Source,
}

struct Job<'n, 'a, 's> {
    input: Input<'n>,
    schemas: &'s Schemas<'a>,
    shapes: &'n Shapes<'a, 's>,
    classes: &'n Classes,
    roots: Vec<ShapeId>,
    words: Vec<ShapeId>,
}

impl<'a> Job<'_, 'a, '_> {
    fn run(&mut self) -> Types {
        let constants = self.constants();
        let places = self.places(&constants);
        let pages: Vec<Phrase> = self.input.words.iter().map(|words| phrase(&words.resource_name)).collect();
        let schemas: Vec<Phrase> = self.input.schemas.iter().map(|schema| phrase(&schema.name)).collect();
        let mut naming = Naming {
            shapes: self.shapes,
            classes: self.classes,
            places: &places,
            schemas: &schemas,
            pages: &pages,
            named: vec![None; self.classes.count()],
            documented: vec![false; self.classes.count()],
            taken: HashSet::new(),
        };
        let (claims, aliases) = self.claim(&mut naming);
        let local = self.local(&places);
        naming.run(&|class| local.contains_key(&class));
        let mut entries = self.entries(&naming, &aliases, &local);
        entries.sort_by(|a, b| {
            (a.ident.as_str(), home_key(&a.home)).cmp(&(b.ident.as_str(), home_key(&b.home)))
        });
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
            untyped: Vec::new(),
        };
        let mut named: Vec<NamedType> =
            entries.iter().map(|entry| self.named(entry, &mut assembly, &naming, &claims)).collect();
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
    fn core(&self, schema: usize) -> Option<ShapeId> {
        let root = *self.roots.get(schema)?;
        let shape = match self.shapes.list[root.index()] {
            Shape::Nullable(inner) => inner,
            _ => root,
        };
        has_name(&self.shapes.list[shape.index()]).then_some(shape)
    }

    /// Tags that are one word in a struct that is nothing but a branch with this word.
    fn constants(&self) -> HashMap<(Class, &'a str), String> {
        let mut words: HashMap<(Class, &'a str), Option<String>> = HashMap::new();
        let used: BTreeSet<Class> = self
            .input
            .uses
            .iter()
            .filter_map(|used| self.core(used.schema))
            .map(|shape| self.classes.of(shape))
            .collect();
        let all = places(self.shapes, self.classes);
        for (class, places) in (0..).map(Class).zip(&all) {
            let Shape::Struct(object) = &self.shapes.list[self.classes.first(class).index()] else {
                continue;
            };
            for field in &object.fields {
                let mut found = places.iter().map(|place| self.tag_word(place, field.name));
                let Some(Some(first)) = found.next() else { continue };
                if !used.contains(&class) && found.all(|word| word.as_ref() == Some(&first)) {
                    words.insert((class, field.name), Some(first));
                }
            }
        }
        words.into_iter().filter_map(|(key, word)| Some((key, word?))).collect()
    }

    /// The one word that a tag has where a place is the branch of a union.
    fn tag_word(&self, place: &Place, field: &str) -> Option<String> {
        let (Parent::Class(class), PlaceStep::Variant { index, item: false }) = (place.parent, &place.step)
        else {
            return None;
        };
        let Shape::Union(union) = &self.shapes.list[self.classes.first(class).index()] else { return None };
        let tag = union.tags.iter().position(|tag| tag.as_str() == field)?;
        match &union.variants.get(*index)?.when {
            When::Tags(words) => match words.get(tag)?.as_slice() {
                [word] => Some(word.clone()),
                _ => None,
            },
            _ => None,
        }
    }

    fn places(&self, constants: &HashMap<(Class, &'a str), String>) -> Vec<Vec<Place>> {
        let mut all = places(self.shapes, self.classes);
        let fixed: BTreeSet<(Class, Phrase)> =
            constants.keys().map(|(class, field)| (*class, phrase(field))).collect();
        for list in &mut all {
            list.retain(|place| match (&place.parent, &place.step) {
                (Parent::Class(class), PlaceStep::Field { name, .. }) => {
                    !fixed.contains(&(*class, name.clone()))
                }
                _ => true,
            });
        }
        for (schema, &root) in self.roots.iter().enumerate() {
            if let Some((class, true)) = core(self.shapes, self.classes, root) {
                all[class.index()].push(Place { parent: Parent::Schema(schema), step: PlaceStep::Element });
            }
        }
        for (index, (words, &shape)) in self.input.words.iter().zip(&self.words).enumerate() {
            let step = PlaceStep::Field { name: phrase(&words.parameter), item: false };
            let place = Place { parent: Parent::Page(index), step };
            let list = &mut all[self.classes.of(shape).index()];
            let same = |other: &Place| match other.parent {
                Parent::Page(other_index) => {
                    self.input.words[other_index].resource == words.resource && other.step == place.step
                }
                _ => false,
            };
            if !list.iter().any(same) {
                list.push(place);
            }
        }
        all
    }

    /// Gives schemas their names. The rest are aliases.
    fn claim(&self, naming: &mut Naming<'_, 'a, '_>) -> (BTreeMap<Class, usize>, BTreeMap<usize, Phrase>) {
        let mut order: Vec<usize> = (0..self.roots.len()).collect();
        order.sort_by_key(|&schema| {
            let name = &naming.schemas[schema];
            (name.len(), name.clone(), &self.input.schemas[schema].name)
        });
        let mut claims = BTreeMap::new();
        let mut aliases = BTreeMap::new();
        for schema in order {
            let name = naming.schemas[schema].clone();
            let longer = (0..).map(|times| [name.clone(), vec!["schema".to_owned(); times]].concat());
            let name = longer.into_iter().find(|name| naming.take(name).is_some()).unwrap_or(name);
            let class = self.core(schema).map(|shape| self.classes.of(shape));
            match class.filter(|class| !claims.contains_key(class)) {
                Some(class) => {
                    claims.insert(class, schema);
                    naming.named[class.index()] = Some(name);
                    naming.documented[class.index()] = true;
                }
                None => drop(aliases.insert(schema, name)),
            }
        }
        (claims, aliases)
    }

    /// Words that only the parameters of one page use, with the page.
    fn local(&self, places: &[Vec<Place>]) -> HashMap<Class, usize> {
        let mut local = HashMap::new();
        for &shape in &self.words {
            let class = self.classes.of(shape);
            let pages = places[class.index()].iter().map(|place| match place.parent {
                Parent::Page(index) => Some(self.input.words[index].resource),
                _ => None,
            });
            let pages: BTreeSet<Option<usize>> = pages.collect();
            let documented = self.roots.iter().any(|&root| self.classes.of(root) == class);
            if let (1, Some(Some(page)), false) = (pages.len(), pages.first(), documented) {
                local.insert(class, *page);
            }
        }
        local
    }

    fn entries(
        &self,
        naming: &Naming<'_, 'a, '_>,
        aliases: &BTreeMap<usize, Phrase>,
        local: &HashMap<Class, usize>,
    ) -> Vec<Entry> {
        let models = Home::Models(0);
        let mut entries: Vec<Entry> = aliases
            .iter()
            .map(|(&schema, name)| Entry {
                ident: type_ident(name),
                name: name.clone(),
                home: models.clone(),
                source: Source::Alias(schema),
            })
            .collect();
        for class in (0..).map(Class).take(self.classes.count()) {
            if let (Some(ident), Some(name)) = (class_ident(naming, class), &naming.named[class.index()]) {
                let source = Source::Class(class);
                entries.push(Entry { ident, name: name.clone(), home: models.clone(), source });
            }
        }
        entries.extend(
            super::page_words::entries(&self.input, self.classes, &self.words, local).into_iter().map(
                |(class, page, ident)| Entry {
                    name: phrase(ident.as_str()),
                    ident,
                    home: Home::Resource(page),
                    source: Source::Class(class),
                },
            ),
        );
        entries
    }

    fn named(
        &self,
        entry: &Entry,
        assembly: &mut Assembly<'_, 'a, '_>,
        naming: &Naming<'_, 'a, '_>,
        claims: &BTreeMap<Class, usize>,
    ) -> NamedType {
        let (schema, shape) = match entry.source {
            Source::Class(class) => (claims.get(&class).copied(), assembly.writer(class)),
            Source::Alias(schema) => (Some(schema), self.roots[schema]),
        };
        let kind = match entry.source {
            Source::Class(class) => assembly.kind(class, naming),
            Source::Alias(schema) => self.alias(schema, assembly),
        };
        let doc = schema.and_then(|schema| self.input.schemas.get(schema));
        let node = match schema {
            Some(schema) => Some(self.schemas.roots[schema]),
            None => {
                Some(first_node(self.shapes, shape)).filter(|node| node.index() < self.schemas.nodes.len())
            }
        };
        let said = || match schema {
            Some(schema) => assembly.description(self.schemas.roots[schema]),
            None => assembly.tree_description(&self.shapes.sources[shape.index()]),
        };
        NamedType {
            ident: entry.ident.clone(),
            home: entry.home.clone(),
            title: doc.map(|doc| doc.title.value.clone()),
            description: doc.and_then(|doc| doc.description.clone()).or_else(said),
            origin: node.map_or_else(|| self.parameter(entry), |node| self.schemas.place(node)),
            used_by: self.used_by(entry),
            kind,
        }
    }

    fn alias(&self, schema: usize, assembly: &mut Assembly<'_, 'a, '_>) -> TypeKind {
        let root = self.roots[schema];
        if let Some(reason) = assembly.untyped_reason(root) {
            assembly.untyped.push(Untyped { place: self.schemas.place(self.schemas.roots[schema]), reason });
        }
        TypeKind::Alias(assembly.reference(root))
    }

    /// Where words that only parameters use stand first.
    fn parameter(&self, entry: &Entry) -> String {
        let stands = |&shape: &ShapeId| entry.source == Source::Class(self.classes.of(shape));
        let words = self.words.iter().position(stands).and_then(|at| self.input.words.get(at));
        words.map_or_else(String::new, |words| format!("{}.{}", words.resource_name, words.parameter))
    }

    fn used_by(&self, entry: &Entry) -> Vec<String> {
        let uses = self.input.uses.iter().filter(|used| match entry.source {
            Source::Alias(schema) => used.schema == schema,
            Source::Class(class) => {
                self.core(used.schema).is_some_and(|shape| self.classes.of(shape) == class)
            }
        });
        let actions: BTreeSet<String> = uses.map(|used| used.action.clone()).collect();
        actions.into_iter().collect()
    }
}

fn home_key(home: &Home) -> usize {
    match home {
        Home::Models(_) => 0,
        Home::Resource(page) => page + 1,
    }
}
