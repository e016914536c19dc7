//! The list of types: which schemas give a name, which are aliases, what lives with a page.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::assemble::class_ident;
use super::classes::Class;
use super::naming::{Naming, type_ident};
use super::page_words;
use super::phrase::{Phrase, phrase};
use super::pipeline::Job;
use super::places::{Parent, Place, has_name};
use crate::ir::{Home, Ident};

/// What a named type is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// A class.
    Class(Class),
    /// A schema that is another name for something.
    Alias(usize),
}

/// A type on its way into the list.
pub(super) struct Entry {
    pub(super) ident: Ident,
    pub(super) name: Phrase,
    pub(super) home: Home,
    pub(super) source: Source,
}

impl<'a> Job<'_, 'a, '_> {
    /// Gives schemas their names. The rest are aliases.
    pub(super) fn claim(
        &self,
        naming: &mut Naming<'_, 'a, '_>,
    ) -> (BTreeMap<Class, usize>, BTreeMap<usize, Phrase>) {
        let mut order: Vec<usize> = (0..self.roots.len()).collect();
        order.sort_by_cached_key(|&schema| {
            let name = &naming.schemas[schema];
            // A name that Rust has given to something else is the last choice.
            let clash = type_ident(name).as_str().ends_with('_');
            (clash, name.len(), name.clone(), self.input.schemas[schema].name.as_str())
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
    pub(super) fn local(&self, places: &[Vec<Place>]) -> HashMap<Class, usize> {
        let mut local = HashMap::new();
        for &shape in self.words.iter().filter(|shape| has_name(&self.shapes.list[shape.index()])) {
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

    pub(super) fn entries(
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
        entries.extend(page_words::entries(&self.input, self.classes, &self.words, local).into_iter().map(
            |(class, page, ident)| Entry {
                name: phrase(ident.as_str()),
                ident,
                home: Home::Resource(page),
                source: Source::Class(class),
            },
        ));
        entries.sort_by(|a, b| {
            (a.ident.as_str(), home_key(&a.home)).cmp(&(b.ident.as_str(), home_key(&b.home)))
        });
        entries
    }
}

fn home_key(home: &Home) -> usize {
    match home {
        Home::Models(_) => 0,
        Home::Resource(page) => page + 1,
    }
}
