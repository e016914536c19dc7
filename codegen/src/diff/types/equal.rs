//! Whether two types have the same structure, as infinite trees, whatever they are called.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Field, Struct, TypeId, TypeKind, TypeRef, Union, When};

/// A type of one of the two states.
pub(super) type View<'a> = (&'a Api, &'a TypeRef);

/// A type as values of it are on the wire: behind names and pointers, an id as the string that it is, a time as
/// the number.
pub(super) fn wire((api, ty): View<'_>) -> &TypeRef {
    match api.resolve(ty) {
        TypeRef::EpochMillis(number) | TypeRef::Duration(number) => number,
        ty if api.is_id(ty) => &TypeRef::String,
        ty => ty,
    }
}

/// Two types are equal when no pair of places below them differs. Pairs that were met before are taken
/// for equal: their first comparison finds any difference. Iterative, so that deep types cannot overflow the stack.
pub(super) fn equal<'a>(old: View<'a>, new: View<'a>) -> bool {
    let mut seen: BTreeSet<(TypeId, TypeId)> = BTreeSet::new();
    let mut open: Vec<(&TypeRef, &TypeRef)> = vec![(old.1, new.1)];
    let (old, new) = (old.0, new.0);
    while let Some((one, other)) = open.pop() {
        let pair = match (wire((old, one)), wire((new, other))) {
            (TypeRef::Array(one), TypeRef::Array(other))
            | (TypeRef::Map(one), TypeRef::Map(other))
            | (TypeRef::Secret(one), TypeRef::Secret(other))
            | (TypeRef::Nullable(one), TypeRef::Nullable(other)) => {
                open.push((one, other));
                continue;
            }
            (TypeRef::Named(one), TypeRef::Named(other)) => (*one, *other),
            (one, other) if one == other => continue,
            _ => return false,
        };
        if !seen.insert(pair) {
            continue;
        }
        if !level(&old.named(pair.0).kind, &new.named(pair.1).kind, &mut open) {
            return false;
        }
    }
    true
}

/// Compares two types at their own level; what is below is added to what is open.
fn level<'a>(one: &'a TypeKind, other: &'a TypeKind, open: &mut Vec<(&'a TypeRef, &'a TypeRef)>) -> bool {
    match (one, other) {
        (TypeKind::Struct(one), TypeKind::Struct(other)) => structs(one, other, open),
        (TypeKind::Enumeration(one), TypeKind::Enumeration(other)) => {
            let values = |of: &crate::ir::Enumeration| -> BTreeSet<_> {
                of.variants.iter().map(|variant| variant.value.clone()).collect()
            };
            values(one) == values(other)
        }
        (TypeKind::Union(one), TypeKind::Union(other)) => unions(one, other, open),
        _ => false,
    }
}

fn structs<'a>(one: &'a Struct, other: &'a Struct, open: &mut Vec<(&'a TypeRef, &'a TypeRef)>) -> bool {
    let index = |of: &'a Struct| -> BTreeMap<&'a str, &'a Field> {
        of.fields.iter().map(|field| (field.wire.as_str(), field)).collect()
    };
    let (fields, others) = (index(one), index(other));
    if fields.len() != others.len() {
        return false;
    }
    for (name, field) in fields {
        match others.get(name) {
            Some(other) if field.presence == other.presence => open.push((&field.ty, &other.ty)),
            _ => return false,
        }
    }
    match (&one.rest, &other.rest) {
        (Some(one), Some(other)) => open.push((&one.ty, &other.ty)),
        (None, None) => {}
        _ => return false,
    }
    true
}

fn unions<'a>(one: &'a Union, other: &'a Union, open: &mut Vec<(&'a TypeRef, &'a TypeRef)>) -> bool {
    if one.tags != other.tags || one.variants.len() != other.variants.len() {
        return false;
    }
    for variant in &one.variants {
        let same = |other: &&crate::ir::Variant| same_when(&variant.when, &other.when);
        match other.variants.iter().find(same) {
            Some(other) => open.push((&variant.ty, &other.ty)),
            None => return false,
        }
    }
    true
}

/// Whether two branches are chosen by the same values, in whatever order the spec writes them.
fn same_when(one: &When, other: &When) -> bool {
    let sorted = |words: &[String]| -> BTreeSet<String> { words.iter().cloned().collect() };
    match (one, other) {
        (When::Tags(one), When::Tags(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| sorted(one) == sorted(other))
        }
        (When::Keys(one), When::Keys(other)) => one.iter().collect::<BTreeSet<_>>() == other.iter().collect(),
        (one, other) => one == other,
    }
}
