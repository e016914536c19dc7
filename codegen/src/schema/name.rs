//! Sites → names: the list of types, with every name that they need.
//!
//! A type that is a documented schema has the schema's name; of several schemas the shortest name, the
//! others are aliases. Every other type has one of the names that its sites give ([`Candidates`]), types with
//! short names first, for those are part of longer ones. An enumeration that only the parameters of one page
//! use lives with the page, under the parameter's name; where two share it, with the action's before it.
//!
//! Who gets a name that several could have, and what the others are called, is the rule of [`Scope`]. No
//! name depends on the order in which schemas are read. Whatever has a name already keeps it ([`Kept`]): it is
//! taken before anything else is named. So does its home: values that only one page used stay with it, and
//! further pages get their own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Input;
use super::candidate::{Candidates, Origin, Way};
use super::ids::{Id, Ids};
use super::keep::Kept;
use super::phrase::{Phrase, phrase, singular};
use super::place::branches;
use super::shape::Shape;
use super::site::{Parent, Role, Site, Sites};
use super::unify::{Class, Classes};
use super::variant::variant_names;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::KeptName;
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
    /// Another name of a type: index into [`Names::others`].
    Other(usize),
    /// An id: index into [`Ids::list`].
    Id(usize),
}

/// A further name of a type.
pub(super) struct Other {
    /// The type's home and name.
    pub(super) target: (Home, Ident),
    /// Whether it is what the type was called before.
    pub(super) deprecated: bool,
}

/// All names.
pub(super) struct Names {
    /// The types in the order of their names.
    pub(super) list: Vec<Entry>,
    /// The schema whose name a class has.
    pub(super) documented: BTreeMap<Class, usize>,
    /// The enumerations that live with a page, by resource.
    pub(super) local: BTreeSet<(usize, Class)>,
    /// Further names of types.
    pub(super) others: Vec<Other>,
    /// The names of the branches of each union, in the order of the class's first shape.
    pub(super) branches: HashMap<Class, Vec<Ident>>,
}

/// A type's name: as an identifier, and as words.
type Name = (Phrase, Ident);

/// Names everything.
pub(super) fn name(
    input: &Input<'_>,
    classes: &Classes<'_>,
    ids: &Ids<'_>,
    sites: &Sites,
    kept: &Kept<'_>,
    diagnostics: &mut Diagnostics,
) -> Names {
    let mut naming = Naming {
        input,
        classes,
        sites,
        kept,
        schemas: input.schemas.iter().map(|schema| phrase(&schema.name)).collect(),
        named: HashMap::new(),
        documented: BTreeMap::new(),
        local: BTreeSet::new(),
        branches: HashMap::new(),
        scope: Scope::new(input.kept.deprecated.iter().map(|(old, _)| Ident::new(&old.value))),
    };
    let mut aliases = naming.keep();
    naming.name_schemas(&mut aliases);
    let ids = naming.name_ids(ids, &mut aliases);
    naming.local = naming.local();
    naming.name_types();
    let models = |((words, ident), of): (Name, Subject)| Entry { ident, words, home: Home::Models(0), of };
    let aliases = aliases.into_iter().map(|(schema, name)| (name, Subject::Alias(schema)));
    let named = naming.named.iter().map(|(class, name)| (name.clone(), Subject::Class(*class)));
    let ids = ids.into_iter().map(|(id, name)| (name, Subject::Id(id)));
    let mut list: Vec<Entry> = aliases.chain(named).chain(ids).map(models).collect();
    list.extend(on_pages(input, classes, kept, &naming.local, diagnostics));
    let others = further(input, kept, &mut list, diagnostics);
    list.sort_by(|a, b| (a.ident.as_str(), page(&a.home)).cmp(&(b.ident.as_str(), page(&b.home))));
    Names { list, documented: naming.documented, local: naming.local, others, branches: naming.branches }
}

/// The page of a home.
fn page(home: &Home) -> Option<usize> {
    match home {
        Home::Models(_) => None,
        Home::Resource(page) => Some(*page),
    }
}

struct Naming<'n, 'a> {
    input: &'n Input<'a>,
    classes: &'n Classes<'a>,
    sites: &'n Sites,
    kept: &'n Kept<'n>,
    /// Names of the schemas, as words.
    schemas: Vec<Phrase>,
    named: HashMap<Class, Name>,
    documented: BTreeMap<Class, usize>,
    /// Enumerations that live with a page, by resource.
    local: BTreeSet<(usize, Class)>,
    branches: HashMap<Class, Vec<Ident>>,
    scope: Scope,
}

impl Naming<'_, '_> {
    /// Gives out the names that are kept; those of schemas that are aliases come back.
    fn keep(&mut self) -> BTreeMap<usize, Name> {
        let name = |kept: &KeptName| (phrase(&kept.name), Ident::new(&kept.name));
        self.named = self.kept.types.iter().map(|(class, kept)| (*class, name(kept))).collect();
        let mut aliases = BTreeMap::new();
        for (&schema, kept) in &self.kept.schemas {
            match self.classes.of_schema(schema).filter(|class| self.kept.types.get(class) == Some(kept)) {
                Some(class) => drop(self.documented.insert(class, schema)),
                None => drop(aliases.insert(schema, name(kept))),
            }
        }
        let further = self.kept.further.iter().map(|(kept, _)| Ident::new(&kept.name));
        let idents = self.named.values().chain(aliases.values()).map(|(_, ident)| ident.clone());
        for ident in idents.chain(further) {
            self.scope.take(ident);
        }
        aliases
    }

    /// Gives schemas their names: the classes that they are, and the others as aliases.
    fn name_schemas(&mut self, aliases: &mut BTreeMap<usize, Name>) {
        let mut order: Vec<usize> =
            (0..self.schemas.len()).filter(|schema| !self.kept.schemas.contains_key(schema)).collect();
        order.sort_by_cached_key(|&schema| {
            let words = &self.schemas[schema];
            // A name that Rust has given to something else is the last choice.
            let clash = type_ident(words).as_str().ends_with('_');
            (clash, words.len(), words.clone(), self.input.schemas[schema].name.as_str())
        });
        for schema in order {
            let words = &self.schemas[schema];
            let class = self.classes.of_schema(schema);
            let named = class.and_then(|class| self.named.get(&class));
            if let Some(class) = class.filter(|class| !self.documented.contains_key(class))
                && named.is_some_and(|(_, ident)| *ident == type_ident(words))
            {
                // A shape that has become a schema under the name that it had.
                self.documented.insert(class, schema);
                continue;
            }
            let fresh = class.filter(|_| named.is_none());
            let longer = [words.as_slice(), &["schema".to_owned()]].concat();
            let name = self.scope.claim_by(words.clone(), [longer], |words| type_ident(words));
            match fresh {
                Some(class) => {
                    self.documented.insert(class, schema);
                    self.named.insert(class, name);
                }
                None => drop(aliases.insert(schema, name)),
            }
        }
        let named: BTreeSet<Class> = self.named.keys().copied().collect();
        for class in named {
            self.name_branches(class);
        }
    }

    /// Names the ids: each has the name of its parameter, and one that is documented as a schema the schema's.
    fn name_ids(&mut self, ids: &Ids<'_>, aliases: &mut BTreeMap<usize, Name>) -> Vec<(usize, Name)> {
        let fresh: Vec<Vec<String>> = (ids.list.iter().filter(|id| id.documented.is_none()))
            .map(|id| vec![id.name.to_owned(), format!("{} id", id.name), format!("{} value", id.name)])
            .collect();
        let mut fresh = self.scope.claim_all(&fresh, names::type_name).into_iter();
        let name = |(at, id): (usize, &Id<'_>)| {
            let name = match id.documented {
                Some(schema) => aliases.remove(&schema)?,
                None => fresh.next().map(|ident| (phrase(ident.as_str()), ident))?,
            };
            Some((at, name))
        };
        ids.list.iter().enumerate().filter_map(name).collect()
    }

    /// Enumerations that live with a page: those that have been there, and those that nothing but the parameters
    /// of one page uses.
    fn local(&self) -> BTreeSet<(usize, Class)> {
        let mut pages: BTreeMap<Class, BTreeSet<usize>> = BTreeMap::new();
        let shapes = &self.classes.shapes;
        for (values, &shape) in self.input.enumerations.iter().zip(&shapes.enumerations) {
            if shapes.has_name(shape) {
                pages.entry(self.classes.of(shape)).or_default().insert(values.resource);
            }
        }
        let mut local = BTreeSet::new();
        for (class, pages) in pages {
            let only_pages = self.sites.of(class).iter().all(|site| matches!(site.parent, Parent::Page(_)));
            let free = only_pages && !self.named.contains_key(&class);
            let apart = free && (pages.len() == 1 || self.kept.is_local(class));
            let kept = |page: &usize| self.kept.local.contains_key(&(*page, class));
            local.extend(pages.into_iter().filter(|page| apart || kept(page)).map(|page| (page, class)));
        }
        local
    }

    /// Names every class that has a site and no name yet.
    fn name_types(&mut self) {
        let shapes = &self.classes.shapes;
        let mut fresh: BTreeSet<Class> =
            self.classes.all().filter(|&class| shapes.has_name(self.classes.members(class)[0])).collect();
        let mut waiting: BTreeMap<Class, Candidates> = BTreeMap::new();
        loop {
            fresh.retain(|class| !self.named.contains_key(class));
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
        let on_page = |site: &&Site| match site.parent {
            Parent::Page(index) => self.local.contains(&(self.input.enumerations[index].resource, class)),
            _ => false,
        };
        let sites: Vec<&Site> = self.sites.of(class).iter().filter(|site| !on_page(site)).collect();
        let pages = sites.iter().filter(|site| matches!(site.parent, Parent::Page(_))).count();
        let origins: Vec<Origin> = sites.into_iter().filter_map(|site| self.origin(site)).collect();
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
        let (Shape::Union(union), Some((name, ident))) = (self.classes.first(class), self.named.get(&class))
        else {
            return;
        };
        let documented = |class: Class| {
            let (name, _) = self.named.get(&class)?;
            self.documented.contains_key(&class).then_some(name)
        };
        let kept = branches(self.classes, union, self.input.kept.variants_of(ident.as_str()));
        let kept: Vec<Option<Ident>> = kept.into_iter().map(|(_, name)| name.map(Ident::new)).collect();
        let names = variant_names(self.classes, union, name, &documented, &kept);
        self.branches.insert(class, names);
    }
}

/// The enumerations that live with pages.
fn on_pages(
    input: &Input<'_>,
    classes: &Classes<'_>,
    kept: &Kept<'_>,
    local: &BTreeSet<(usize, Class)>,
    diagnostics: &mut Diagnostics,
) -> Vec<Entry> {
    let mut scopes: Vec<Scope> = input.pages.iter().map(|calls| Scope::new(calls.iter().cloned())).collect();
    let entry = |page, class, ident: Ident| Entry {
        words: phrase(ident.as_str()),
        ident,
        home: Home::Resource(page),
        of: Subject::Class(class),
    };
    let mut entries = Vec::new();
    for (&(page, class), kept) in &kept.local {
        let name = kept.name.rsplit("::").next().map(Ident::new);
        let Some((ident, scope)) = name.zip(scopes.get_mut(page)) else { continue };
        if !scope.take(ident.clone()) {
            let message = format!("`{}` is the name of a call too", kept.name);
            let found = Diagnostic::error("name-collision", kept.span, message);
            diagnostics.push(found.hint("rename the action, or give the type another name here"));
        }
        entries.push(entry(page, class, ident));
    }
    for (page, texts, class) in names_on_pages(input, classes, local) {
        if kept.local.contains_key(&(page, class)) {
            continue;
        }
        let last = texts.last().map(|last| format!("{last} word"));
        let mut idents = texts.iter().chain(&last).map(|text| names::page_type(text));
        if let Some((ident, scope)) = idents.next().zip(scopes.get_mut(page)) {
            entries.push(entry(page, class, scope.claim(ident, idents)));
        }
    }
    entries
}

/// The names that the enumerations of pages could have, in the order in which they choose: the parameter's,
/// where no other has it, and the action's before it.
fn names_on_pages(
    input: &Input<'_>,
    classes: &Classes<'_>,
    local: &BTreeSet<(usize, Class)>,
) -> Vec<(usize, Vec<String>, Class)> {
    let mut used: BTreeMap<(usize, Class), BTreeSet<(&str, &str)>> = BTreeMap::new();
    for (values, &shape) in input.enumerations.iter().zip(&classes.shapes.enumerations) {
        let on_page = (values.resource, classes.of(shape));
        if local.contains(&on_page) {
            used.entry(on_page).or_default().insert((&values.parameter, values.action.action.as_str()));
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
    order
}

/// Adds further names of types to the list: where two names met in one type, and what types were called before.
fn further(
    input: &Input<'_>,
    kept: &Kept<'_>,
    list: &mut Vec<Entry>,
    diagnostics: &mut Diagnostics,
) -> Vec<Other> {
    let mut others = Vec::new();
    let known: BTreeMap<(Option<usize>, String), Subject> =
        list.iter().map(|entry| ((page(&entry.home), entry.ident.to_string()), entry.of)).collect();
    let mut add = |old: (Option<usize>, &str), target: (Option<usize>, &str), deprecated| {
        let home = |page: Option<usize>| page.map_or(Home::Models(0), Home::Resource);
        list.push(Entry {
            ident: Ident::new(old.1),
            words: phrase(old.1),
            home: home(old.0),
            of: Subject::Other(others.len()),
        });
        others.push(Other { target: (home(target.0), Ident::new(target.1)), deprecated });
    };
    for (alias, class) in &kept.further {
        if let Some(name) = kept.types.get(class) {
            add((None, &alias.name), (None, &name.name), false);
        }
    }
    for (old, new) in &input.kept.deprecated {
        let (from, to) = (module_and_name(input, &old.value), module_and_name(input, &new.value));
        match from.zip(to) {
            Some((from, to))
                if known.contains_key(&(to.0, to.1.to_owned())) && (from.0 == to.0 || to.0.is_none()) =>
            {
                add(from, to, true);
            }
            _ => {
                let message = format!("`{}` cannot be an alias of `{}`: no such type", old.value, new.value);
                let found = Diagnostic::error("unresolved-name", new.span, message);
                let names = known.keys().map(|(_, name)| name.as_str());
                diagnostics.push(found.suggest(&new.value, names));
            }
        }
    }
    others
}

/// The page of a name, where it has one, and the name in there; `None` where there is no such page.
fn module_and_name<'t>(input: &Input<'_>, text: &'t str) -> Option<(Option<usize>, &'t str)> {
    let Some((module, name)) = text.split_once("::") else { return Some((None, text)) };
    let of_module =
        |values: &&super::EnumValues| names::accessor(values.action.resource.as_str()).as_str() == module;
    let values = input.enumerations.iter().find(of_module)?;
    Some((Some(values.resource), name))
}

/// The identifier of a type with these words.
fn type_ident(words: &[String]) -> Ident {
    names::type_name(&words.join("_"))
}
