//! Entries of the list → named types.

use std::collections::{BTreeMap, BTreeSet};

use super::assemble::Assembly;
use super::classes::{Class, first_node};
use super::entries::{Entry, Source};
use super::naming::Naming;
use super::pipeline::Job;
use super::shape::ShapeId;
use super::{Untyped, Words};
use crate::ir::{NamedType, TypeKind};

/// The actions that use types at the top of a body, a parameter, an answer or an event.
#[derive(Debug, Default)]
pub(super) struct Users {
    classes: BTreeMap<Class, BTreeSet<String>>,
    schemas: BTreeMap<usize, BTreeSet<String>>,
}

impl Users {
    fn of(&self, source: Source) -> Vec<String> {
        let actions = match source {
            Source::Class(class) => self.classes.get(&class),
            Source::Alias(schema) => self.schemas.get(&schema),
        };
        actions.into_iter().flatten().cloned().collect()
    }
}

impl<'a> Job<'_, 'a, '_> {
    /// Sorts the uses by what they use.
    pub(super) fn users(&self) -> Users {
        let mut users = Users::default();
        for used in self.input.uses {
            users.schemas.entry(used.schema).or_default().insert(used.action.clone());
            if let Some(shape) = self.core(used.schema) {
                users.classes.entry(self.classes.of(shape)).or_default().insert(used.action.clone());
            }
        }
        users
    }

    /// The type of an entry, with its documentation.
    pub(super) fn named(
        &self,
        entry: &Entry,
        assembly: &mut Assembly<'_, 'a, '_>,
        naming: &Naming<'_, 'a, '_>,
        claims: &BTreeMap<Class, usize>,
        users: &Users,
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
            page: node.map_or_else(|| self.page(entry), |node| self.schemas.page(node).to_owned()),
            used_by: users.of(entry.source),
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
        let words = self.words_of(entry);
        words.map_or_else(String::new, |words| format!("{}.{}", words.resource_name, words.parameter))
    }

    /// The page of those words.
    fn page(&self, entry: &Entry) -> String {
        self.words_of(entry).map_or_else(String::new, |words| words.page.clone())
    }

    fn words_of(&self, entry: &Entry) -> Option<&Words> {
        let stands = |&shape: &ShapeId| entry.source == Source::Class(self.classes.of(shape));
        self.words.iter().position(stands).and_then(|at| self.input.words.get(at))
    }
}
