//! Sites → names: the list of types, with every name that they need.
//!
//! A type that is a documented schema has the schema's name; of several schemas the shortest name, the
//! others are aliases. Every other type has one of the names that its sites give ([`Candidates`]), types with
//! short names first, for those are part of longer ones. An enumeration that only the parameters of one page
//! use lives with the page, under the parameter's name; where two share it, with the action's before it.
//!
//! Who gets a name that several could have, and what the others are called, is the rule of [`Scope`]. No
//! name depends on the order in which schemas are read.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Input;
use super::candidate::{Candidates, Origin, Way};
use super::phrase::{Phrase, phrase, singular};
use super::shape::Shape;
use super::site::{Parent, Role, Site, Sites};
use super::unify::{Class, Classes};
use super::variant::variant_names;
use crate::ir::{Home, Ident};
use crate::names::{self, Scope};

/// A type of the list.
pub(super) struct Entry {
    pub(super) ident: Ident,
    /// The name as words.
    pub(super) words: Phrase,
    pub(super) home: Home,
    pub(super) of: Subject,
}

/// What a type of the list is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// A class.
    Class(Class),
    /// A schema that is another name for something.
    Alias(usize),
}

/// All names.
pub(super) struct Names {
    /// The types in the order of their names.
    pub(super) list: Vec<Entry>,
    /// The schema whose name a class has.
    pub(super) documented: BTreeMap<Class, usize>,
    /// The names of the branches of each union, in the order of the class's first shape.
    pub(super) branches: HashMap<Class, Vec<Ident>>,
}

/// A type's name: as an identifier, and as words.
type Name = (Phrase, Ident);

/// Names everything.
pub(super) fn name(input: &Input<'_>, classes: &Classes<'_>, sites: &Sites) -> Names {
    let mut naming = Naming {
        input,
        classes,
        sites,
        schemas: input.schemas.iter().map(|schema| phrase(&schema.name)).collect(),
        named: HashMap::new(),
        documented: BTreeMap::new(),
        branches: HashMap::new(),
        scope: Scope::default(),
    };
    let aliases = naming.name_schemas();
    let local = naming.local();
    naming.name_types(&|class| local.contains_key(&class));
    let models = |((words, ident), of): (Name, Subject)| Entry { ident, words, home: Home::Models(0), of };
    let aliases = aliases.into_iter().map(|(schema, name)| (name, Subject::Alias(schema)));
    let named = naming.named.into_iter().map(|(class, name)| (name, Subject::Class(class)));
    let mut list: Vec<Entry> = aliases.chain(named).map(models).collect();
    list.extend(on_pages(input, classes, &local));
    let home = |home: &Home| match home {
        Home::Models(_) => None,
        Home::Resource(page) => Some(*page),
    };
    list.sort_by(|a, b| (a.ident.as_str(), home(&a.home)).cmp(&(b.ident.as_str(), home(&b.home))));
    Names { list, documented: naming.documented, branches: naming.branches }
}

struct Naming<'n, 'a> {
    input: &'n Input<'a>,
    classes: &'n Classes<'a>,
    sites: &'n Sites,
    /// Names of the schemas, as words.
    schemas: Vec<Phrase>,
    named: HashMap<Class, Name>,
    documented: BTreeMap<Class, usize>,
    branches: HashMap<Class, Vec<Ident>>,
    scope: Scope,
}

impl Naming<'_, '_> {
    /// Gives schemas their names: the classes that they are, and the others as aliases.
    fn name_schemas(&mut self) -> BTreeMap<usize, Name> {
        let mut order: Vec<usize> = (0..self.schemas.len()).collect();
        order.sort_by_cached_key(|&schema| {
            let words = &self.schemas[schema];
            // A name that Rust has given to something else is the last choice.
            let clash = type_ident(words).as_str().ends_with('_');
            (clash, words.len(), words.clone(), self.input.schemas[schema].name.as_str())
        });
        let mut aliases = BTreeMap::new();
        for schema in order {
            let words = &self.schemas[schema];
            let longer = [words.as_slice(), &["schema".to_owned()]].concat();
            let name = self.scope.claim_by(words.clone(), [longer], |words| type_ident(words));
            match self.classes.of_schema(schema).filter(|class| !self.documented.contains_key(class)) {
                Some(class) => {
                    self.documented.insert(class, schema);
                    self.named.insert(class, name);
                }
                None => drop(aliases.insert(schema, name)),
            }
        }
        let documented: Vec<Class> = self.documented.keys().copied().collect();
        for class in documented {
            self.name_branches(class);
        }
        aliases
    }

    /// Enumerations that only the parameters of one page use, with the page.
    fn local(&self) -> BTreeMap<Class, usize> {
        let mut local = BTreeMap::new();
        let shapes = &self.classes.shapes;
        for &shape in shapes.enumerations.iter().filter(|&&shape| shapes.has_name(shape)) {
            let class = self.classes.of(shape);
            let pages = self.sites.of(class).iter().map(|site| match site.parent {
                Parent::Page(index) => Some(self.input.enumerations[index].resource),
                _ => None,
            });
            let pages: BTreeSet<Option<usize>> = pages.collect();
            let roots = || (0..self.schemas.len()).map(|schema| shapes.root(schema));
            let documented = roots().any(|root| self.classes.of(root) == class);
            if let (1, Some(Some(page)), false) = (pages.len(), pages.first(), documented) {
                local.insert(class, *page);
            }
        }
        local
    }

    /// Names every class that has a site and is not skipped.
    fn name_types(&mut self, skip: &dyn Fn(Class) -> bool) {
        let shapes = &self.classes.shapes;
        let mut fresh: BTreeSet<Class> =
            self.classes.all().filter(|&class| shapes.has_name(self.classes.members(class)[0])).collect();
        let mut waiting: BTreeMap<Class, Candidates> = BTreeMap::new();
        loop {
            fresh.retain(|&class| !self.named.contains_key(&class) && !skip(class));
            for class in std::mem::take(&mut fresh) {
                waiting.extend(self.candidates(class).map(|candidates| (class, candidates)));
            }
            let Some(length) = waiting.values().map(Candidates::length).min() else { return };
            let (now, later): (BTreeMap<_, _>, _) =
                waiting.into_iter().partition(|(_, candidates)| candidates.length() == length);
            waiting = later;
            let mut now: Vec<(Candidates, Class)> =
                now.into_iter().map(|(class, candidates)| (candidates, class)).collect();
            now.sort();
            for (candidates, class) in now {
                self.name_type(class, candidates);
                fresh.extend(self.sites.children(class));
            }
        }
    }

    fn name_type(&mut self, class: Class, Candidates { best, others, .. }: Candidates) {
        let item = self.sites.of(class).iter().all(|site| match site.role {
            Role::Field { item, .. } | Role::Variant { item, .. } => item,
            Role::Rest | Role::Element => true,
        });
        let kind = if item { "item" } else { self.kind(class) };
        let last = [others.last().unwrap_or(&best).as_slice(), &[kind.to_owned()]].concat();
        let longer = others.into_iter().chain([last]);
        let name = self.scope.claim_by(best, longer, |words| type_ident(words));
        self.named.insert(class, name);
        self.name_branches(class);
    }

    /// A word for the kind of type.
    fn kind(&self, class: Class) -> &'static str {
        match self.classes.first(class) {
            Shape::Enumeration(_) => "kind",
            Shape::Union(_) => "value",
            _ => "object",
        }
    }

    /// The names a class may have; none while no parent has a name.
    fn candidates(&self, class: Class) -> Option<Candidates> {
        let sites = self.sites.of(class);
        let pages = sites.iter().filter(|site| matches!(site.parent, Parent::Page(_))).count();
        let origins: Vec<Origin> = sites.iter().filter_map(|site| self.origin(site)).collect();
        if origins.is_empty() {
            return None;
        }
        let empty = match self.classes.first(class) {
            Shape::Struct(object) => object.fields.is_empty() && object.rest.is_none(),
            _ => false,
        };
        let fixed = empty.then(|| vec!["empty".to_owned(), "object".to_owned()]);
        Candidates::new(origins, self.kind(class), fixed, pages)
    }

    fn origin(&self, site: &Site) -> Option<Origin> {
        let parent = match site.parent {
            Parent::Class(class) => self.named.get(&class)?.0.clone(),
            Parent::Schema(schema) => self.schemas[schema].clone(),
            Parent::Page(page) => phrase(self.input.enumerations[page].action.resource.as_str()),
        };
        let (way, step) = match &site.role {
            Role::Field { name, item: true } if *name == ["items"] => (Way::Item, vec!["item".to_owned()]),
            Role::Field { name, item: true } => {
                (Way::Property, singular(name).unwrap_or_else(|| name.clone()))
            }
            Role::Field { name, item: false } => (Way::Property, name.clone()),
            Role::Rest => (Way::Rest, vec!["entry".to_owned()]),
            Role::Element | Role::Variant { item: true, .. } => (Way::Item, vec!["item".to_owned()]),
            Role::Variant { index, item: false } => {
                let Parent::Class(class) = site.parent else { return None };
                let variant = self.branches.get(&class)?.get(*index)?;
                (Way::Branch, phrase(variant.as_str()))
            }
        };
        Some(Origin { way, step, parent })
    }

    /// Names the branches of a union that has a name itself.
    fn name_branches(&mut self, class: Class) {
        let (Shape::Union(union), Some((name, _))) = (self.classes.first(class), self.named.get(&class))
        else {
            return;
        };
        let documented = |class: Class| {
            let (name, _) = self.named.get(&class)?;
            self.documented.contains_key(&class).then_some(name)
        };
        let names = variant_names(self.classes, union, name, &documented);
        self.branches.insert(class, names);
    }
}

/// The enumerations that live with pages.
fn on_pages(input: &Input<'_>, classes: &Classes<'_>, local: &BTreeMap<Class, usize>) -> Vec<Entry> {
    let mut used: BTreeMap<(usize, Class), BTreeSet<(&str, &str)>> = BTreeMap::new();
    for (values, &shape) in input.enumerations.iter().zip(&classes.shapes.enumerations) {
        let class = classes.of(shape);
        if let Some(&page) = local.get(&class) {
            used.entry((page, class)).or_default().insert((&values.parameter, values.action.action.as_str()));
        }
    }
    let mut short: HashMap<(usize, &str), usize> = HashMap::new();
    for ((page, _), parameters) in &used {
        for (parameter, _) in parameters.iter().take(1) {
            *short.entry((*page, parameter)).or_default() += 1;
        }
    }
    let mut order: Vec<(usize, Vec<String>, Class)> = Vec::new();
    for (&(page, class), parameters) in &used {
        let alone = parameters.iter().take(1).map(|(parameter, _)| *parameter);
        let alone = alone.filter(|parameter| short.get(&(page, *parameter)) == Some(&1)).map(str::to_owned);
        let long = parameters.iter().map(|(parameter, action)| format!("{action} {parameter}"));
        order.push((page, alone.chain(long).collect(), class));
    }
    order.sort();
    let mut scopes: HashMap<usize, Scope> = HashMap::new();
    let entry = |(page, texts, class): (usize, Vec<String>, Class)| {
        let reserved = || Scope::new(input.pages.get(page).into_iter().flatten().cloned());
        let last = texts.last().map(|last| format!("{last} word"));
        let mut idents = texts.iter().chain(&last).map(|text| names::page_type(text));
        let ident = scopes.entry(page).or_insert_with(reserved).claim(idents.next()?, idents);
        let (home, of) = (Home::Resource(page), Subject::Class(class));
        Some(Entry { words: phrase(ident.as_str()), ident, home, of })
    };
    order.into_iter().filter_map(entry).collect()
}

/// The identifier of a type with these words.
fn type_ident(words: &[String]) -> Ident {
    names::type_name(&words.join("_"))
}
