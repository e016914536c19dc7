//! What a type says of itself is not stated again where the type is used.

use super::build::Built;
use crate::ir::{Inner, Limits, NamedType, TypeKind, TypeRef};

/// What each type says, by its id.
type Stated = Vec<(Option<String>, Limits)>;

/// Takes out of every place what the type at it says.
pub(super) fn dedup(mut types: Built) -> Built {
    let stated: Stated =
        types.named.iter().map(|named| (named.description.clone(), named.limits.clone())).collect();
    for NamedType { kind, limits, .. } in &mut types.named {
        match kind {
            TypeKind::Struct(of) => {
                of.fields.iter_mut().for_each(|field| place(&field.ty, &mut field.limits, &stated));
                if let Some(rest) = &mut of.rest {
                    nested(&rest.ty, &mut rest.limits.entries, &stated);
                }
            }
            TypeKind::Union(of) => {
                of.variants.iter_mut().for_each(|variant| place(&variant.ty, &mut variant.limits, &stated));
            }
            TypeKind::Alias(ty) => place(ty, limits, &stated),
            TypeKind::Enumeration(_) | TypeKind::Id(_) => {}
        }
    }
    types
}

/// References nest no deeper than the schemas do, and those are bounded.
fn place(ty: &TypeRef, limits: &mut Limits, stated: &Stated) {
    match value(ty) {
        TypeRef::Named(id) => {
            if let Some((_, own)) = stated.get(id.index()) {
                limits.remove(own);
            }
        }
        TypeRef::Array(items) => nested(items, &mut limits.items, stated),
        TypeRef::Map(values) => nested(values, &mut limits.entries, stated),
        _ => {}
    }
}

fn nested(ty: &TypeRef, inner: &mut Option<Box<Inner>>, stated: &Stated) {
    let Some(of) = inner else { return };
    place(ty, &mut of.limits, stated);
    if let TypeRef::Named(id) = value(ty)
        && stated.get(id.index()).is_some_and(|(description, _)| *description == of.description)
    {
        of.description = None;
    }
    if **of == Inner::default() {
        *inner = None;
    }
}

/// The type of a value where it is there, without what hides it or points at it.
fn value(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) | TypeRef::Secret(inner) => value(inner),
        other => other,
    }
}
