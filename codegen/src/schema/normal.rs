//! What a value may be once references, unions and `allOf` are taken apart, and how two such things join:
//! [`Alternatives::or`] takes what either allows, [`Alternatives::and`] what both allow.

use super::identity::{TreeId, Trees, extend};
use super::literal::{Kinds, Literal};
use super::scalars::Scalars;

/// How many objects an `allOf` of unions may make, and how many sets a union of domains.
const MAX_PRODUCT: usize = 64;

/// Everything that a value may be: free-form, or the union of what the other fields allow.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Alternatives<'a> {
    /// Set when any value may stand here.
    pub(super) any: Option<UntypedReason>,
    /// Null.
    pub(super) null: bool,
    /// A string, a number or a boolean.
    pub(super) scalars: Scalars<'a>,
    /// An array of values of this domain; of anything, where it is empty.
    pub(super) array: Option<Domain>,
    /// An object like one of these.
    pub(super) objects: Vec<Object<'a>>,
}

/// Why a place is untyped; the greater is the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UntypedReason {
    /// The schema leaves it free: nothing to type.
    Free,
    /// The schema says something that the generator cannot express.
    Unsupported(&'static str),
    /// The schema is malformed here, or points nowhere; a warning was given.
    Malformed,
}

/// An object that a value may be.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Object<'a> {
    /// Its properties in the order of the spec.
    pub(super) properties: Vec<Property<'a>>,
    /// Names of properties that must be there.
    pub(super) required: Vec<&'a str>,
    /// What a property without a name of its own may be; an empty domain means that it may not be there.
    pub(super) rest: Domain,
    /// Whether `rest` is said of names with a pattern alone.
    pub(super) partial: bool,
    /// Set when such a property may be anything: then `rest` does not count.
    pub(super) any: Option<UntypedReason>,
    /// Whether no such property may be there.
    pub(super) closed: bool,
    /// The union that it is a branch of, if several branches may hold of one value.
    pub(super) any_of: Option<TreeId>,
    /// The trees that say all this.
    pub(super) sources: Vec<TreeId>,
}

/// A property of an [`Object`].
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Property<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// What it may be.
    pub(super) domain: Domain,
}

/// The values that a place takes: for each set of trees, those of any of them; for an empty set, any value.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Domain(Vec<Vec<TreeId>>);

impl Domain {
    /// The values of any of these trees; without any, a domain of which nothing is said.
    pub(super) fn any_of(trees: Vec<TreeId>) -> Self {
        Self(if trees.is_empty() { Vec::new() } else { vec![trees] })
    }

    /// A domain that is said to take any value: one set, of which no tree says what is in it.
    fn anything() -> Self {
        Self(vec![Vec::new()])
    }

    /// Whether it is said to take any value.
    fn is_anything(&self) -> bool {
        self.0.first().is_some_and(Vec::is_empty)
    }

    /// Whether nothing is said of it.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sets of trees: a value of any of each.
    pub(super) fn sets(&self) -> &[Vec<TreeId>] {
        &self.0
    }

    /// All trees that it speaks of.
    pub(super) fn trees(&self) -> Vec<TreeId> {
        let mut trees = Vec::new();
        extend(&mut trees, self.0.iter().flatten().copied());
        trees
    }

    /// The values that may stand there, where its nodes list them.
    fn literals<'a>(&self, trees: &Trees<'a>) -> Option<Vec<Literal<'a>>> {
        let [set] = self.0.as_slice() else { return None };
        if set.is_empty() {
            return None;
        }
        let mut nodes = set.iter().map(|&tree| trees.node(tree));
        let lists: Option<Vec<_>> = nodes.clone().map(|node| node.values.as_deref()).collect();
        let mut literals = lists?.concat();
        literals.extend(nodes.any(|node| node.nullable).then_some(Literal::Null));
        Some(literals)
    }

    /// The same domain, in whatever order it was put together.
    pub(super) fn sorted(&self) -> Self {
        let mut sets = self.0.clone();
        for set in &mut sets {
            set.sort_unstable();
            set.dedup();
        }
        sets.sort_unstable();
        sets.dedup();
        Self(sets)
    }

    /// The values that both take.
    fn and(&mut self, other: &Self) {
        if other.is_anything() {
            return;
        }
        if self.is_anything() && !other.is_empty() {
            self.0.clear();
        }
        for set in &other.0 {
            if !self.0.contains(set) {
                self.0.push(set.clone());
            }
        }
    }

    /// The values that either takes; more than that, if it were too many sets. One of which nothing is said
    /// does not count.
    fn or(&mut self, other: &Self) {
        if self.is_empty() || other.is_empty() {
            return self.and(other);
        }
        if self.is_anything() || other.is_anything() {
            *self = Self::anything();
            return;
        }
        if self.0.len() * other.0.len() > MAX_PRODUCT {
            let mut all = self.trees();
            extend(&mut all, other.trees());
            self.0 = vec![all];
            return;
        }
        let pairs = self.0.iter().flat_map(|mine| other.0.iter().map(move |theirs| (mine, theirs)));
        let mut sets: Vec<Vec<TreeId>> = Vec::new();
        for (mine, theirs) in pairs {
            let mut either = mine.clone();
            extend(&mut either, theirs.iter().copied());
            // One that has all of another and more allows what it allows, but its trees may name more properties.
            if !sets.iter().any(|set| same(set, &either)) {
                sets.push(either);
            }
        }
        self.0 = sets;
    }
}

impl<'a> Object<'a> {
    /// The property of that name.
    pub(super) fn property(&self, name: &str) -> Option<&Property<'a>> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// Whether it has a property of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.property(name).is_some()
    }

    /// Whether a property of that name must be there.
    pub(super) fn requires(&self, name: &str) -> bool {
        self.required.contains(&name)
    }

    /// Whether no object is both, by a property that must be there and has other values in each.
    fn excludes(&self, other: &Self, trees: &Trees<'a>) -> bool {
        self.properties.iter().any(|mine| {
            let Some(theirs) = other.property(mine.name) else { return false };
            let (Some(one), Some(two)) = (mine.domain.literals(trees), theirs.domain.literals(trees)) else {
                return false;
            };
            let needed = self.requires(mine.name) || other.requires(mine.name);
            needed && one.iter().all(|literal| !two.contains(literal))
        })
    }

    /// An object that is both: what both name must be what both say.
    pub(super) fn and(mut self, other: &Self) -> Self {
        for property in &other.properties {
            match self.properties.iter_mut().find(|mine| mine.name == property.name) {
                Some(mine) => mine.domain.and(&property.domain),
                None => self.properties.push(property.clone()),
            }
        }
        self.required.extend(&other.required);
        self.closed = (self.closed || self.any.is_some()) && (other.closed || other.any.is_some());
        self.any_of = self.any_of.or(other.any_of);
        self.rest_and(other);
        extend(&mut self.sources, other.sources.iter().copied());
        if other.any.is_none() {
            self.any = None;
        }
        self
    }

    /// What it says of all properties that have no name of their own.
    fn others(&self) -> Domain {
        match self.any {
            Some(_) => Domain::anything(),
            None if self.partial => Domain::default(),
            None => self.rest.clone(),
        }
    }

    /// Takes in what the other says of properties without a name of their own. What one says of names with a
    /// pattern does not narrow what the other says of names that have none, or another one.
    fn rest_and(&mut self, other: &Self) {
        let (mine, theirs) = (self.rest.clone(), &other.rest);
        self.rest.and(theirs);
        if !mine.is_empty() && !theirs.is_empty() {
            for (alone, is_partial) in [(mine, other.partial), (theirs.clone(), self.partial)] {
                if is_partial {
                    self.rest.or(&alone);
                }
            }
            self.partial &= other.partial;
        } else {
            self.partial |= other.partial;
        }
    }

    /// An object that holds what either may hold. A property that only one names is in the other one of those
    /// without a name.
    pub(super) fn or(mut self, other: &Self) -> Self {
        let (mine, theirs) = (self.others(), other.others());
        for property in self.properties.iter_mut().filter(|property| !other.has(property.name)) {
            property.domain.or(&theirs);
        }
        for property in &other.properties {
            if let Some(mine) = self.properties.iter_mut().find(|mine| mine.name == property.name) {
                mine.domain.or(&property.domain);
            } else {
                let mut property = property.clone();
                property.domain.or(&mine);
                self.properties.push(property);
            }
        }
        self.required.retain(|name| other.required.contains(name));
        self.any = self.any.or(other.any);
        if self.ignores_others() != other.ignores_others() && !self.closed && !other.closed {
            // One of them takes what the rest of the other does not.
            self.any = self.any.or(Some(UntypedReason::Free));
        }
        self.rest.or(&other.rest);
        self.partial |= other.partial;
        self.closed &= other.closed;
        extend(&mut self.sources, other.sources.iter().copied());
        self
    }

    /// Whether further properties may be there, but nothing is said of them.
    fn ignores_others(&self) -> bool {
        !self.closed && self.rest.is_empty() && self.any.is_none()
    }
}

/// Whether two lists, each without duplicates, have the same trees.
fn same(one: &[TreeId], other: &[TreeId]) -> bool {
    one.len() == other.len() && one.iter().all(|tree| other.contains(tree))
}

impl<'a> Alternatives<'a> {
    /// The strings that a value must be one of, where it must be one of some.
    pub(super) fn strings(&self) -> Option<Vec<&'a str>> {
        let open = self.any.is_some() || self.null || self.array.is_some() || !self.objects.is_empty();
        if open { None } else { self.scalars.strings() }
    }

    /// Takes in what the other allows.
    pub(super) fn or(&mut self, other: Self) {
        self.any = self.any.or(other.any);
        self.null |= other.null;
        self.scalars.or(other.scalars);
        if let Some(items) = other.array {
            self.array(items);
        }
        for object in other.objects {
            self.object(object);
        }
    }

    /// Notes that a value may be several of the objects from an index on at once, as branches of a union.
    pub(super) fn may_overlap(&mut self, from: usize, union: TreeId) {
        for object in self.objects.iter_mut().skip(from) {
            object.any_of = Some(union);
        }
    }

    /// Takes in an array of these items; one of anything takes in every other.
    fn array(&mut self, items: Domain) {
        match &mut self.array {
            Some(mine) if mine.is_empty() || items.is_empty() => *mine = Domain::default(),
            Some(mine) => mine.or(&items),
            None => self.array = Some(items),
        }
    }

    /// Takes in an object.
    pub(super) fn object(&mut self, object: Object<'a>) {
        if !self.objects.iter().any(|mine| mine.sources == object.sources) {
            self.objects.push(object);
        }
    }

    /// What of it is of these kinds; all where there are none. `None` where nothing is.
    pub(super) fn of_kinds(mut self, kinds: Kinds) -> Option<Self> {
        if kinds == Kinds::NONE || self.any.is_some() {
            return Some(self);
        }
        self.null &= kinds.has(Kinds::NULL);
        self.scalars = self.scalars.of_kinds(kinds);
        self.array = self.array.filter(|_| kinds.has(Kinds::ARRAY));
        self.objects.retain(|_| kinds.has(Kinds::OBJECT));
        (self != Self::default()).then_some(self)
    }

    /// What is allowed by both. `None` where nothing is.
    pub(super) fn and(self, other: &Self, trees: &Trees<'a>) -> Option<Self> {
        if self.any.is_some() {
            return Some(other.clone());
        }
        if other.any.is_some() {
            return Some(self);
        }
        if self.objects.len() * other.objects.len() > MAX_PRODUCT {
            return None;
        }
        let pairs =
            self.objects.iter().flat_map(|mine| other.objects.iter().map(move |theirs| (mine, theirs)));
        let pairs = pairs.filter(|(mine, theirs)| !mine.excludes(theirs, trees));
        let mut objects: Vec<Object<'a>> = Vec::new();
        for object in pairs.map(|(mine, theirs)| mine.clone().and(theirs)) {
            if !objects.iter().any(|other| same(&other.sources, &object.sources)) {
                objects.push(object);
            }
        }
        let both = Self {
            any: None,
            null: self.null && other.null,
            scalars: self.scalars.and(&other.scalars),
            array: self.array.zip(other.array.as_ref()).map(|(mut mine, theirs)| {
                mine.and(theirs);
                mine
            }),
            objects,
        };
        (both != Self::default()).then_some(both)
    }
}
