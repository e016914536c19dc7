//! Sites → names: the list of types, with every name that they need.
//!
//! A type that is a documented schema has the schema's name; of several schemas the shortest name, the
//! others are aliases. Every other type has one of the names that its sites give ([`Candidates`]), types with
//! short names first, for those are part of longer ones. Enumerations that live with a page ([`local`]) and
//! further names of types come last.
//!
//! Who gets a name that several could have, and what the others are called, is the rule of [`Scope`]. No
//! name depends on the order in which schemas are read. Whatever has a name already keeps it ([`Kept`]): it is
//! taken before anything else is named.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::candidate::{Candidates, Origin, OriginKind};
use super::ids::{Id, Ids};
use super::input::Input;
use super::keep::{FurtherName, Kept, MODELS, further_names};
use super::local;
use super::phrase::{Phrase, phrase, singular};
use super::place::branches;
use super::shape::Shape;
use super::site::{Parent, Role, Site, Sites};
use super::unify::{Class, Classes};
use super::variant::variant_names;
use crate::diagnostic::Diagnostics;
use crate::docs::KeptName;
use crate::ir::{Home, Ident};
use crate::names::{self, Scope};

/// A type of the list.
pub(super) struct NameEntry {
    pub(super) ident: Ident,
    /// The name as words.
    pub(super) words: Phrase,
    pub(super) home: Home,
    pub(super) of: TypeSource,
}

/// What a type of the list is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum TypeSource {
    /// A class.
    Class(Class),
    /// A schema that is another name for something.
    Alias(usize),
    /// A further name of a type: index into [`Names::further`].
    Further(usize),
    /// An id: index into [`Ids::list`].
    Id(usize),
}

/// All names.
pub(super) struct Names {
    /// The types in the order of their names.
    pub(super) list: Vec<NameEntry>,
    /// The schema whose name a class has.
    pub(super) documented: BTreeMap<Class, usize>,
    /// The enumerations that live with a page, by resource.
    pub(super) local: BTreeSet<(usize, Class)>,
    /// Further names of types.
    pub(super) further: Vec<FurtherName>,
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
    naming.local = local::find(input, classes, sites, kept, |class| naming.named.contains_key(&class));
    naming.name_types();
    let models = |((words, ident), of): (Name, TypeSource)| NameEntry { ident, words, home: MODELS, of };
    let aliases = aliases.into_iter().map(|(schema, name)| (name, TypeSource::Alias(schema)));
    let named = naming.named.iter().map(|(class, name)| (name.clone(), TypeSource::Class(*class)));
    let ids = ids.into_iter().map(|(id, name)| (name, TypeSource::Id(id)));
    let mut list: Vec<NameEntry> = aliases.chain(named).chain(ids).map(models).collect();
    let entry = |ident: Ident, home, of| NameEntry { words: phrase(ident.as_str()), ident, home, of };
    let on_pages = local::name(input, classes, kept, &naming.local, diagnostics).into_iter();
    list.extend(
        on_pages.map(|(page, class, ident)| entry(ident, Home::Resource(page), TypeSource::Class(class))),
    );
    let known = list.iter().map(|entry| (entry.home.clone(), entry.ident.clone())).collect();
    let further = further_names(input, kept, &known, diagnostics);
    list.extend(further.iter().enumerate().map(|(at, FurtherName { home, ident, .. })| {
        entry(ident.clone(), home.clone(), TypeSource::Further(at))
    }));
    list.sort_by(|a, b| (&a.ident, &a.home).cmp(&(&b.ident, &b.home)));
    Names { list, documented: naming.documented, local: naming.local, further, branches: naming.branches }
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
            let name = self.scope.assign_by(words.clone(), [longer], |words| type_ident(words));
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
        let mut fresh = self.scope.assign_all(&fresh, names::type_name).into_iter();
        let name = |(at, id): (usize, &Id<'_>)| {
            let name = match id.documented {
                Some(schema) => aliases.remove(&schema)?,
                None => fresh.next().map(|ident| (phrase(ident.as_str()), ident))?,
            };
            Some((at, name))
        };
        ids.list.iter().enumerate().filter_map(name).collect()
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
        let name = self.scope.assign_by(best, longer, |words| type_ident(words));
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
        let (kind, suffix) = match &site.role {
            Role::Field { name, item: true } if *name == ["items"] => {
                (OriginKind::Item, vec!["item".to_owned()])
            }
            Role::Field { name, item: true } => {
                (OriginKind::Property, singular(name).unwrap_or_else(|| name.clone()))
            }
            Role::Field { name, item: false } => (OriginKind::Property, name.clone()),
            Role::Rest => (OriginKind::Rest, vec!["entry".to_owned()]),
            Role::Element | Role::Variant { item: true, .. } => (OriginKind::Item, vec!["item".to_owned()]),
            Role::Variant { index, item: false } => {
                let Parent::Class(class) = site.parent else { return None };
                let variant = self.branches.get(&class)?.get(*index)?;
                (OriginKind::Branch, phrase(variant.as_str()))
            }
        };
        Some(Origin { kind, suffix, parent })
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

/// The identifier of a type with these words.
fn type_ident(words: &[String]) -> Ident {
    names::type_name(&words.join("_"))
}
