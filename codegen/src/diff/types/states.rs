//! Both states of an API, and what is asked of their types.

use std::collections::{BTreeMap, BTreeSet};

use super::equal;
use super::findings::TypePair;
use crate::diff::phrase::code;
use crate::diff::report::Filter;
use crate::ir::{Api, Field, TypeId, TypeKind, TypeRef, When, WireName};

/// Both states of an API.
pub(in crate::diff) struct States<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    /// Which changes are of interest.
    pub(in crate::diff) filter: Filter,
    /// The discriminators of the unions that a type is a branch of.
    tags: (Tags, Tags),
}

/// Names of the discriminators of unions, by branch.
type Tags = BTreeMap<TypeId, BTreeSet<WireName>>;

impl<'a> States<'a> {
    pub(super) fn new(old: &'a Api, new: &'a Api, filter: Filter) -> Self {
        Self { old, new, filter, tags: (tags(old), tags(new)) }
    }

    /// The types with names behind two references.
    pub(super) fn named_pair(&self, old: &TypeRef, new: &TypeRef) -> Option<TypePair> {
        match (self.old.resolve(old), self.new.resolve(new)) {
            (TypeRef::Named(old), TypeRef::Named(new)) => Some(TypePair { old: *old, new: *new }),
            _ => None,
        }
    }

    /// Whether two types have the same structure, whatever they are called.
    pub(in crate::diff) fn equal(&self, old: &TypeRef, new: &TypeRef) -> bool {
        equal::equal((self.old, old), (self.new, new))
    }

    /// The same for two types that may be absent.
    pub(in crate::diff) fn both_equal(&self, old: Option<&TypeRef>, new: Option<&TypeRef>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.equal(old, new),
            (old, new) => old.is_none() && new.is_none(),
        }
    }

    /// The name on the wire of a field of an object.
    pub(in crate::diff) fn field_name(&self, object: &TypeRef, at: usize, old: bool) -> Option<&'a str> {
        let api = if old { self.old } else { self.new };
        match api.kind(api.resolve(object))? {
            TypeKind::Struct(of) => of.fields.get(at).map(|field| field.wire.as_str()),
            _ => None,
        }
    }

    /// A type as text, in a code span.
    pub(in crate::diff) fn display(&self, ty: &TypeRef, old: bool) -> String {
        code(if old { self.old } else { self.new }.type_text(ty))
    }

    /// Whether a field chooses the branch of a union, before and now.
    pub(super) fn is_tag(&self, pair: TypePair, old: &Field, new: &Field) -> bool {
        let is =
            |tags: &Tags, id, field: &Field| tags.get(&id).is_some_and(|tags| tags.contains(&field.wire));
        is(&self.tags.0, pair.old, old) && is(&self.tags.1, pair.new, new)
    }
}

/// The branches of unions with their tags.
fn tags(api: &Api) -> Tags {
    let mut out = Tags::new();
    for named in &api.types {
        let TypeKind::Union(union) = &named.kind else { continue };
        for variant in &union.variants {
            if let (When::Tags(_), TypeRef::Named(id)) = (&variant.when, api.resolve(&variant.ty)) {
                out.entry(*id).or_default().extend(union.tags.iter().cloned());
            }
        }
    }
    out
}
