//! Where a value must, or had better, stand behind a pointer.
//!
//! - A type that holds itself, not through a list or a map, would be of no size: the edge that closes the
//!   cycle is boxed.
//! - A branch of a union larger than [`LARGE`] bytes is boxed, so that a union is not as large as its
//!   largest branch.

use super::build::Built;
use crate::ir::{NamedType, TypeId, TypeKind, TypeRef};

/// Bytes from which on a branch of a union is boxed, by a rough count for 64 bits.
const LARGE: u64 = 200;

/// Boxes what must be.
pub(super) fn boxed(mut types: Built) -> Built {
    let named = &mut types.named;
    large(named);
    for (id, place) in cycles(named) {
        match &mut named[id].kind {
            TypeKind::Struct(of) => wrap(&mut of.fields[place].ty),
            TypeKind::Union(of) => wrap(&mut of.variants[place].ty),
            TypeKind::Alias(ty) => wrap(ty),
            TypeKind::Enumeration(_) | TypeKind::Id(_) => {}
        }
    }
    types
}

/// Puts a box around a type.
fn wrap(ty: &mut TypeRef) {
    *ty = TypeRef::Boxed(Box::new(std::mem::replace(ty, TypeRef::Any)));
}

/// The types that a type holds, but for those in its map of other properties.
fn held(kind: &TypeKind) -> Vec<&TypeRef> {
    let mut held = kind.references();
    if matches!(kind, TypeKind::Struct(of) if of.rest.is_some()) {
        held.pop();
    }
    held
}

/// The type that a reference holds without a pointer between. Of a field or a branch that may be null, null is no
/// part of the type; only an alias has it there, and no type holds an alias.
fn direct(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

/// The edges that close cycles, as type and place: a walk in the order of the types, without recursion.
fn cycles(types: &[NamedType]) -> Vec<(usize, usize)> {
    let mut state = vec![Mark::New; types.len()];
    let mut back = Vec::new();
    for start in 0..types.len() {
        if state[start] != Mark::New {
            continue;
        }
        state[start] = Mark::Open;
        let mut path = vec![(start, 0)];
        while let Some((at, place)) = path.last_mut() {
            let below = held(&types[*at].kind);
            let Some(ty) = below.get(*place) else {
                state[*at] = Mark::Done;
                path.pop();
                continue;
            };
            let edge = (*at, *place);
            *place += 1;
            let Some(next) = direct(ty).map(TypeId::index) else { continue };
            match state[next] {
                Mark::New => {
                    state[next] = Mark::Open;
                    path.push((next, 0));
                }
                Mark::Open => back.push(edge),
                Mark::Done => {}
            }
        }
    }
    back
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

fn large(types: &mut [NamedType]) {
    let mut sizes = vec![None; types.len()];
    for id in 0..types.len() {
        size(types, id, &mut sizes, 0);
    }
    let big = |ty: &TypeRef| match ty {
        TypeRef::Named(id) => sizes[id.index()].unwrap_or(0) > LARGE,
        _ => false,
    };
    for named in types {
        if let TypeKind::Union(union) = &mut named.kind {
            for variant in union.variants.iter_mut().filter(|variant| big(&variant.ty)) {
                wrap(&mut variant.ty);
            }
        }
    }
}

/// How many types deep a size is followed.
const MAX_DEPTH: usize = 40;

/// Roughly how many bytes a type takes; what holds itself counts as a pointer.
fn size(types: &[NamedType], id: usize, sizes: &mut [Option<u64>], depth: usize) -> u64 {
    if let Some(known) = sizes[id] {
        return known;
    }
    if depth > MAX_DEPTH {
        return 8;
    }
    sizes[id] = Some(8);
    let mut of = |ty: &TypeRef| match ty {
        TypeRef::Boolean => 1,
        TypeRef::Integer | TypeRef::Number | TypeRef::EpochMillis(_) | TypeRef::Duration(_) => 16,
        TypeRef::Any | TypeRef::Scalar => 32,
        TypeRef::Named(id) => size(types, id.index(), sizes, depth + 1),
        _ => 24,
    };
    let total = match &types[id].kind {
        TypeKind::Enumeration(_) | TypeKind::Id(_) => 24,
        TypeKind::Alias(ty) => of(ty),
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().map(|field| of(&field.ty));
            fields.sum::<u64>() + if object.rest.is_some() { 24 } else { 0 }
        }
        TypeKind::Union(union) => {
            let largest = union.variants.iter().map(|variant| of(&variant.ty)).max().unwrap_or(0);
            8 + largest.clamp(32, LARGE)
        }
    };
    sizes[id] = Some(total);
    total
}
