//! What a type says of itself is not said again where the type is used.

use super::build::Built;
use crate::ir::{Inner, Limits, NamedType, TypeKind, TypeRef};

/// What each type says, by its id.
type Said = Vec<(Option<String>, Limits)>;

/// Takes out of every place what the type at it says.
pub(super) fn tell(mut types: Built) -> Built {
    let said: Said =
        types.named.iter().map(|named| (named.description.clone(), named.limits.clone())).collect();
    for NamedType { kind, limits, .. } in &mut types.named {
        match kind {
            TypeKind::Struct(of) => {
                of.fields.iter_mut().for_each(|field| place(&field.ty, &mut field.limits, &said));
                if let Some(rest) = &mut of.rest {
                    nested(&rest.ty, &mut rest.limits.entries, &said);
                }
            }
            TypeKind::Union(of) => {
                of.variants.iter_mut().for_each(|variant| place(&variant.ty, &mut variant.limits, &said));
            }
            TypeKind::Alias(ty) => place(ty, limits, &said),
            TypeKind::Enumeration(_) | TypeKind::Id(_) => {}
        }
    }
    types
}

/// References nest no deeper than the schemas do, and those are bounded.
fn place(ty: &TypeRef, limits: &mut Limits, said: &Said) {
    match ty {
        TypeRef::Named(id) => {
            if let Some((_, own)) = said.get(id.index()) {
                limits.remove(own);
            }
        }
        TypeRef::Array(items) => nested(items, &mut limits.items, said),
        TypeRef::Map(values) => nested(values, &mut limits.entries, said),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) | TypeRef::Secret(inner) => {
            place(inner, limits, said);
        }
        _ => {}
    }
}

fn nested(ty: &TypeRef, inner: &mut Option<Box<Inner>>, said: &Said) {
    let Some(of) = inner else { return };
    place(ty, &mut of.limits, said);
    let mut core = ty;
    while let TypeRef::Nullable(inner) | TypeRef::Boxed(inner) | TypeRef::Secret(inner) = core {
        core = inner;
    }
    if let TypeRef::Named(id) = core
        && said.get(id.index()).is_some_and(|(description, _)| *description == of.description)
    {
        of.description = None;
    }
    if **of == Inner::default() {
        *inner = None;
    }
}
