//! Which way a type changed, and what that means for whoever sends or receives it.

use super::equal::{View, equal, wire};
use super::states::States;
use crate::diff::report::{Direction, Impact};
use crate::ir::{EnumValue, TypeKind, TypeRef};

/// How the values of a type changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::diff) enum Effect {
    /// All that were allowed still are, and more.
    Wider,
    /// Fewer are allowed, and none that were not.
    Narrower,
    /// Neither.
    Other,
}

impl Effect {
    /// Whom it concerns. The type in Rust is another one in any case.
    pub(in crate::diff) fn impact(self, direction: Direction) -> Impact {
        match (self, direction) {
            (Self::Wider, Direction::Sent) | (Self::Narrower, Direction::Received) => Impact::RustOnly,
            _ => Impact::Breaking,
        }
    }

    /// How one type became another.
    pub(in crate::diff) fn between(states: &States<'_>, old: &TypeRef, new: &TypeRef) -> Self {
        let (old, new) = ((states.old, old), (states.new, new));
        match (accepts(new, old), accepts(old, new)) {
            (true, false) => Self::Wider,
            (false, true) => Self::Narrower,
            _ => Self::Other,
        }
    }
}

fn resolve(view: View<'_>) -> View<'_> {
    (view.0, wire(view))
}

/// Whether every value of `inner` is one of `outer`, as far as that can be seen at once.
fn accepts(outer: View<'_>, inner: View<'_>) -> bool {
    match (resolve(outer), resolve(inner)) {
        ((_, TypeRef::Any), _)
        | ((_, TypeRef::Number), (_, TypeRef::Integer | TypeRef::Number))
        | ((_, TypeRef::String), (_, TypeRef::Timestamp | TypeRef::String)) => true,
        ((outer, TypeRef::Nullable(wide)), (inner, TypeRef::Nullable(narrow)))
        | ((outer, TypeRef::Array(wide)), (inner, TypeRef::Array(narrow)))
        | ((outer, TypeRef::Map(wide)), (inner, TypeRef::Map(narrow))) => {
            accepts((outer, wide), (inner, narrow))
        }
        ((outer, TypeRef::Nullable(wide)), inner) => accepts((outer, wide), inner),
        ((outer, TypeRef::Map(wide)), (api, TypeRef::Named(id))) => {
            *outer.resolve(wide) == TypeRef::Any && matches!(api.named(*id).kind, TypeKind::Struct(_))
        }
        ((_, TypeRef::Scalar), inner) => is_scalar(inner),
        ((_, TypeRef::Number), inner) => has_only(inner, |value| matches!(value, EnumValue::Number(_))),
        ((_, TypeRef::String), inner) => has_only(inner, |value| matches!(value, EnumValue::String(_))),
        ((api, TypeRef::Named(id)), inner) => match &api.named(*id).kind {
            TypeKind::Union(union) => union.variants.iter().any(|one| branch_accepts((api, &one.ty), inner)),
            _ => equal((api, &TypeRef::Named(*id)), inner),
        },
        (outer, inner) => equal(outer, inner),
    }
}

/// A branch holds what it is, or a plain type wider than that: unions are not looked for in unions.
fn branch_accepts(branch: View<'_>, inner: View<'_>) -> bool {
    match resolve(branch) {
        (_, TypeRef::Named(_) | TypeRef::Array(_) | TypeRef::Map(_)) => equal(branch, inner),
        branch => accepts(branch, inner),
    }
}

fn is_scalar(inner: View<'_>) -> bool {
    match inner.1 {
        TypeRef::Nullable(of) => is_scalar(resolve((inner.0, of))),
        TypeRef::String
        | TypeRef::Boolean
        | TypeRef::Integer
        | TypeRef::Number
        | TypeRef::Timestamp
        | TypeRef::Scalar => true,
        _ => has_only(inner, |_| true),
    }
}

/// Whether it is an enumeration of values of one kind.
fn has_only((api, ty): View<'_>, kind: impl Fn(&EnumValue) -> bool) -> bool {
    match api.kind(ty) {
        Some(TypeKind::Enumeration(of)) => of.variants.iter().all(|variant| kind(&variant.value)),
        _ => false,
    }
}
