//! Trees → normal forms: null outside, scalars together, objects told apart.
//!
//! What stands at a place is a value of any of some trees, or of any of each of several sets of them. Beginning
//! with the schemas themselves, every place that something asks for gets its normal form once, so there are
//! finitely many though trees are infinite.

use std::collections::{HashMap, HashSet};

use super::UntypedReason;
use super::discriminator::{Objects, discriminate};
use super::identity::{TreeId, Trees};
use super::node::{Kinds, Literal, Node, State, Union, Width};
use super::normal::{Alternatives, Numbers, Object, Place, Property, Scalars, Strings};

/// How deep unions may stand in one another.
const MAX_DEPTH: usize = 64;

/// How many unions, branches and parts one value may have.
const MAX_STEPS: usize = 10_000;

/// Normal forms that are made before the generator gives up on new ones.
const MAX_NORMALS: usize = 300_000;

/// Why nothing is left of an intersection.
const EXCLUDED: &str = "an `allOf` whose parts exclude one another, or are too many";

/// Index of a normal form in [`Normals::list`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NormalId(pub(super) u32);

impl NormalId {
    fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a value may be.
#[derive(Debug, Default)]
pub(super) struct Normal<'a> {
    /// The trees that speak of it.
    pub(super) sources: Vec<TreeId>,
    /// Set when any value may stand here; then nothing else is.
    pub(super) any: Option<UntypedReason>,
    /// Null.
    pub(super) null: bool,
    /// A string, a number or a boolean.
    pub(super) scalars: Scalars<'a>,
    /// An array of what this place takes; of anything, if it says nothing.
    pub(super) array: Option<Place>,
    /// One of these objects.
    pub(super) objects: Objects<'a>,
}

/// Every normal form of the spec.
#[derive(Debug)]
pub(super) struct Normals<'a> {
    pub(super) trees: Trees<'a>,
    pub(super) list: Vec<Normal<'a>>,
    /// The normal form of each schema, in the order of the input.
    pub(super) roots: Vec<NormalId>,
    ids: HashMap<Place, NormalId>,
}

/// Makes the normal form of every schema, and of whatever stands in one.
///
/// They are numbered in the order of the schemas' names, in whatever order the schemas come.
pub(super) fn normalize(trees: Trees<'_>) -> Normals<'_> {
    let mut table = Table::default();
    let mut order: Vec<usize> = (0..trees.schemas.roots.len()).collect();
    order.sort_by_key(|&schema| trees.schemas.roots[schema]);
    let mut roots = vec![NormalId(0); order.len()];
    for schema in order {
        roots[schema] = table.ask(&Place::any_of(vec![trees.of(trees.schemas.roots[schema])]));
    }
    while let Some((id, place)) = table.waiting.pop() {
        let full = table.list.len() > MAX_NORMALS;
        let normal = if full { Normal::too_many(&place) } else { Normal::new(&trees, &place) };
        for place in normal.places() {
            table.ask(place);
        }
        table.list[id.index()] = normal;
    }
    Normals { trees, list: table.list, roots, ids: table.ids }
}

/// What may stand at a place.
pub(super) fn alternatives<'a>(trees: &Trees<'a>, place: &Place) -> Alternatives<'a> {
    let mut walk = Walk { trees, seen: HashSet::new(), steps: 0, found: Alternatives::default() };
    let sets = place.sets().iter().map(|set| {
        walk.apart(|walk| {
            for &tree in set {
                walk.tree(tree, Kinds::NONE, 0);
            }
            if set.len() > 1 {
                walk.found.may_overlap(0, set[0]);
            }
        })
    });
    let both = sets.map(Some).reduce(|all, set| all?.and(&set?, trees));
    both.unwrap_or_else(|| Some(Alternatives::default())).unwrap_or_else(|| Alternatives {
        any: Some(UntypedReason::Unsupported(EXCLUDED)),
        ..Alternatives::default()
    })
}

impl<'a> Normals<'a> {
    /// The normal form of a place that some other normal form has.
    pub(super) fn at(&self, place: &Place) -> NormalId {
        self.ids.get(&place.sorted()).copied().unwrap_or(NormalId(0))
    }

    pub(super) fn get(&self, id: NormalId) -> &Normal<'a> {
        &self.list[id.index()]
    }
}

impl<'a> Normal<'a> {
    fn new(trees: &Trees<'a>, place: &Place) -> Self {
        let found = alternatives(trees, place);
        let sources = place.trees();
        if found.any.is_some() {
            return Self { sources, any: found.any, ..Self::default() };
        }
        let objects = discriminate(trees, found.objects);
        Self { sources, any: None, null: found.null, scalars: found.scalars, array: found.array, objects }
    }

    fn too_many(place: &Place) -> Self {
        let any = Some(UntypedReason::Unsupported("more shapes than can be told apart"));
        Self { sources: place.trees(), any, ..Self::default() }
    }

    /// Whether only strings of a list are allowed, or those and null.
    pub(super) fn is_strings(&self) -> bool {
        let open = self.any.is_some() || self.array.is_some() || !matches!(self.objects, Objects::None);
        !open && self.scalars.strings().is_some()
    }

    /// The places in it.
    fn places(&self) -> impl Iterator<Item = &Place> {
        let objects = self.objects.iter().flat_map(|object| {
            std::iter::once(&object.rest).chain(object.properties.iter().map(|property| &property.place))
        });
        self.array.iter().chain(objects).filter(|place| !place.is_empty())
    }
}

#[derive(Default)]
struct Table<'a> {
    list: Vec<Normal<'a>>,
    ids: HashMap<Place, NormalId>,
    waiting: Vec<(NormalId, Place)>,
}

impl Table<'_> {
    fn ask(&mut self, place: &Place) -> NormalId {
        let fresh = NormalId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        let id = *self.ids.entry(place.sorted()).or_insert(fresh);
        if id == fresh {
            self.list.push(Normal::default());
            self.waiting.push((id, place.clone()));
        }
        id
    }
}

/// Takes unions, references and `allOf` apart.
struct Walk<'a, 't> {
    trees: &'t Trees<'a>,
    seen: HashSet<(TreeId, Kinds)>,
    steps: usize,
    found: Alternatives<'a>,
}

impl<'a> Walk<'a, '_> {
    fn tree(&mut self, tree: TreeId, inherited: Kinds, depth: usize) {
        self.steps += 1;
        if depth > MAX_DEPTH || self.steps > MAX_STEPS {
            return self.any(UntypedReason::Unsupported("unions nested too deeply, or too many of them"));
        }
        if !self.seen.insert((tree, inherited)) {
            return;
        }
        let trees = self.trees;
        let node = trees.node(tree);
        match node.state {
            State::Malformed => return self.any(UntypedReason::Malformed),
            State::Unsupported(what) => return self.any(UntypedReason::Unsupported(what)),
            State::Sound | State::Weakened => {}
        }
        self.found.null |= node.nullable;
        let kinds = if node.kinds == Kinds::NONE { inherited } else { node.kinds };
        if !node.parts.is_empty() {
            self.all_of(tree, node, depth);
        } else if !trees.schemas.any_shaped(&node.branches) {
            self.plain(tree, node, kinds);
        } else if !node.properties.is_empty() || !node.rest.is_empty() {
            self.based(tree, node, kinds, depth);
        } else {
            self.any_of(tree, node, kinds, depth);
        }
    }

    fn any(&mut self, reason: UntypedReason) {
        self.found.any.get_or_insert(reason);
    }

    /// The branches of `anyOf` or `oneOf`.
    fn any_of(&mut self, tree: TreeId, node: &Node<'a>, kinds: Kinds, depth: usize) {
        let before = self.found.objects.len();
        for &branch in &node.branches {
            self.tree(self.trees.of(branch), kinds, depth + 1);
        }
        if node.union == Union::AnyOf {
            self.found.may_overlap(before, tree);
        }
    }

    /// A union whose branches share properties that stand beside it.
    fn based(&mut self, tree: TreeId, node: &Node<'a>, kinds: Kinds, depth: usize) {
        let base = self.own_object(tree, node);
        let mut branches = self.apart(|walk| walk.any_of(tree, node, kinds, depth));
        if branches.objects.is_empty() || branches.any.is_some() {
            branches.any = None;
            branches.objects.push(base);
        } else {
            let objects = branches.objects.iter();
            branches.objects = objects.map(|object| base.clone().and(object)).collect();
        }
        self.found.or(branches);
    }

    /// `allOf`, with the keywords beside it.
    fn all_of(&mut self, tree: TreeId, node: &Node<'a>, depth: usize) {
        let own = !node.properties.is_empty() || !node.rest.is_empty() || !node.required.is_empty();
        let mut all = own
            .then(|| Alternatives { objects: vec![self.own_object(tree, node)], ..Alternatives::default() });
        for &part in &node.parts {
            let inner = &self.trees.schemas[part];
            if inner.is_constraint() && inner.required.is_empty() {
                continue;
            }
            let part = self.trees.of(part);
            let part = self.apart(|walk| walk.tree(part, node.kinds, depth + 1));
            let both = match all {
                None => Some(part),
                Some(all) => all.and(&part, self.trees),
            };
            let Some(both) = both else {
                return self.any(UntypedReason::Unsupported(EXCLUDED));
            };
            all = Some(both);
        }
        match all {
            Some(all) => self.found.or(all),
            None => self.plain(tree, node, node.kinds),
        }
    }

    /// What a part of the walk finds by itself.
    fn apart(&mut self, walk: impl FnOnce(&mut Self)) -> Alternatives<'a> {
        let found = std::mem::take(&mut self.found);
        let seen = std::mem::take(&mut self.seen);
        walk(self);
        self.seen = seen;
        std::mem::replace(&mut self.found, found)
    }

    /// The object that a node describes by itself.
    fn own_object(&self, tree: TreeId, node: &Node<'a>) -> Object<'a> {
        let rest = Place::any_of(self.trees.of_all(&node.rest));
        let property = |&(name, child): &(&'a str, _)| Property {
            name,
            place: Place::any_of(vec![self.trees.of(child)]),
        };
        let silent = node.properties.is_empty() && rest.is_empty() && !node.closed;
        Object {
            properties: node.properties.iter().map(property).collect(),
            required: node.required.clone(),
            any: silent.then(|| reason(node)),
            closed: node.closed && rest.is_empty(),
            any_of: None,
            rest,
            sources: vec![tree],
        }
    }

    /// A node without branches that count.
    fn plain(&mut self, tree: TreeId, node: &Node<'a>, kinds: Kinds) {
        if let Some(values) = &node.values {
            self.found.null |= values.contains(&Literal::Null);
            return self.found.scalars.extend(values.iter().copied().filter(|value| *value != Literal::Null));
        }
        let kinds = if kinds == Kinds::NONE { node.implied_kinds() } else { kinds };
        if kinds == Kinds::NONE {
            return self.any(reason(node));
        }
        let string = if node.timestamp { Strings::Timestamp } else { Strings::Plain };
        let number = if kinds.has(Kinds::NUMBER) || node.width == Width::Any {
            Numbers::All
        } else {
            Numbers::Integer
        };
        self.found.or(Alternatives {
            any: None,
            null: kinds.has(Kinds::NULL),
            scalars: Scalars {
                string: kinds.has(Kinds::STRING).then_some(string),
                number: kinds.has(Kinds::NUMBER.with(Kinds::INTEGER)).then_some(number),
                boolean: kinds.has(Kinds::BOOLEAN),
                literals: Vec::new(),
            },
            array: kinds.has(Kinds::ARRAY).then(|| Place::any_of(self.trees.of_all(&node.items))),
            objects: if kinds.has(Kinds::OBJECT) { vec![self.own_object(tree, node)] } else { Vec::new() },
        });
    }
}

/// Why a node that says nothing takes any value.
fn reason(node: &Node<'_>) -> UntypedReason {
    if node.state == State::Weakened { UntypedReason::Malformed } else { UntypedReason::Free }
}
