//! Trees → normal forms: null outside, scalars together, objects by a discriminator.
//!
//! A [`Domain`] is the values of any of some trees, or of any of each of several sets of them. Beginning with
//! the schemas themselves, every domain that something asks for gets its normal form once, so there are
//! finitely many though trees are infinite.

use std::collections::HashMap;

use super::alternatives::alternatives;
use super::discriminator::{Objects, discriminate};
use super::identity::{TreeId, Trees};
use super::node::number;
use super::normal::{Domain, UntypedReason};
use super::scalars::Scalars;

/// Normal forms that are made before the generator gives up on new ones. Specs have about one for each tree; there can
/// be one for each set of trees, where schemas that refer to one another meet in every combination.
fn limit(trees: &Trees<'_>) -> usize {
    1_000 + 8 * trees.count()
}

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
    /// An array of values of this domain; of anything, where it is empty.
    pub(super) array: Option<Domain>,
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
    ids: HashMap<Domain, NormalId>,
}

/// Makes the normal form of every schema, and of whatever stands in one.
///
/// They are numbered in the order of the schemas' names, in whatever order the schemas come.
pub(super) fn normalize(trees: Trees<'_>) -> Normals<'_> {
    let mut worklist = Worklist::default();
    let mut order: Vec<usize> = (0..trees.schemas.roots.len()).collect();
    order.sort_by_key(|&schema| trees.schemas.roots[schema]);
    let mut roots = vec![NormalId(0); order.len()];
    for schema in order {
        roots[schema] = worklist.ask(&Domain::any_of(vec![trees.of(trees.schemas.roots[schema])]));
    }
    let limit = limit(&trees);
    while let Some((id, domain)) = worklist.waiting.pop() {
        let full = worklist.list.len() > limit;
        let normal = if full { Normal::too_many(&domain) } else { Normal::new(&trees, &domain) };
        for domain in normal.domains() {
            worklist.ask(domain);
        }
        worklist.list[id.index()] = normal;
    }
    Normals { trees, list: worklist.list, roots, ids: worklist.ids }
}

impl<'a> Normals<'a> {
    /// The normal form of a domain that some other normal form has.
    pub(super) fn at(&self, domain: &Domain) -> NormalId {
        self.ids.get(&domain.sorted()).copied().unwrap_or(NormalId(0))
    }

    pub(super) fn get(&self, id: NormalId) -> &Normal<'a> {
        &self.list[id.index()]
    }
}

impl<'a> Normal<'a> {
    fn new(trees: &Trees<'a>, domain: &Domain) -> Self {
        let found = alternatives(trees, domain);
        let sources = domain.trees();
        if found.any.is_some() {
            return Self { sources, any: found.any, ..Self::default() };
        }
        let objects = discriminate(trees, found.objects);
        Self { sources, any: None, null: found.null, scalars: found.scalars, array: found.array, objects }
    }

    fn too_many(domain: &Domain) -> Self {
        let any = Some(UntypedReason::Unsupported("too many different shapes"));
        Self { sources: domain.trees(), any, ..Self::default() }
    }

    /// The domains in it.
    fn domains(&self) -> impl Iterator<Item = &Domain> {
        let objects = self.objects.all().into_iter().flat_map(|object| {
            std::iter::once(&object.rest).chain(object.properties.iter().map(|property| &property.domain))
        });
        self.array.iter().chain(objects).filter(|domain| !domain.is_empty())
    }
}

#[derive(Default)]
struct Worklist<'a> {
    list: Vec<Normal<'a>>,
    ids: HashMap<Domain, NormalId>,
    waiting: Vec<(NormalId, Domain)>,
}

impl Worklist<'_> {
    fn ask(&mut self, domain: &Domain) -> NormalId {
        let fresh = NormalId(number(self.list.len()));
        let id = *self.ids.entry(domain.sorted()).or_insert(fresh);
        if id == fresh {
            self.list.push(Normal::default());
            self.waiting.push((id, domain.clone()));
        }
        id
    }
}
