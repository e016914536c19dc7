//! The files of `models` and the groups that compile them.
//!
//! A type stands in the file of the shortest type name that its own begins with, word by word, among the
//! types that the same groups reach: `Device`, `DevicePatch` and `DeviceAttribute` share a file. All types
//! of a file are reached by the same groups, so one gate on its `mod` line says it all.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::phrase::Phrase;
use crate::ir::{Gate, Home, ModelModule, NamedType, TypeId, TypeKind, TypeRef};
use crate::lower::names;

/// Which groups reach each type.
pub(super) fn reach(types: &[NamedType], starts: &BTreeMap<usize, Vec<TypeId>>) -> Vec<BTreeSet<usize>> {
    let below: Vec<Vec<TypeId>> = types.iter().map(|named| named_in(&named.kind)).collect();
    let mut reached = vec![BTreeSet::new(); types.len()];
    for (&group, starts) in starts {
        let mut waiting = starts.clone();
        while let Some(id) = waiting.pop() {
            if reached[id.index()].insert(group) {
                waiting.extend(&below[id.index()]);
            }
        }
    }
    reached
}

/// The named types that a type mentions.
fn named_in(kind: &TypeKind) -> Vec<TypeId> {
    let mut found = Vec::new();
    match kind {
        TypeKind::Struct(object) => {
            object.fields.iter().for_each(|field| collect(&field.ty, &mut found));
            object.rest.iter().for_each(|rest| collect(&rest.ty, &mut found));
        }
        TypeKind::Union(union) => union.variants.iter().for_each(|variant| collect(&variant.ty, &mut found)),
        TypeKind::Enumeration(_) => {}
        TypeKind::Alias(ty) => collect(ty, &mut found),
    }
    found
}

/// The named types in a reference.
pub(super) fn collect(ty: &TypeRef, into: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => into.push(*id),
        TypeRef::List(inner)
        | TypeRef::Map(inner)
        | TypeRef::Nullable(inner)
        | TypeRef::Boxed(inner)
        | TypeRef::Secret(inner) => collect(inner, into),
        _ => {}
    }
}

/// Puts the types of `models` into files; gives the files, and each type its home.
pub(super) fn modules(
    types: &mut [NamedType],
    names: &[Phrase],
    reached: &[BTreeSet<usize>],
    groups: usize,
) -> Vec<ModelModule> {
    let shared: Vec<usize> = (0..types.len()).filter(|&id| types[id].home == Home::Models(0)).collect();
    let known: HashSet<(&[String], &BTreeSet<usize>)> =
        shared.iter().map(|&id| (names[id].as_slice(), &reached[id])).collect();
    let mut files: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for &id in &shared {
        let name = &names[id];
        let head = (1..=name.len()).find(|&count| known.contains(&(&name[..count], &reached[id])));
        let head = name[..head.unwrap_or(name.len())].join("_");
        let module = names::module(&head);
        files.entry(module.as_str().to_owned()).or_default().push(id);
    }
    let mut modules = Vec::with_capacity(files.len());
    for (file, ids) in files {
        let gate = ids.first().map_or(Gate::Open, |&id| gate(&reached[id], groups));
        for &id in &ids {
            types[id].home = Home::Models(modules.len());
        }
        let types = ids.into_iter().map(|id| TypeId(u32::try_from(id).unwrap_or(u32::MAX))).collect();
        modules.push(ModelModule { ident: crate::ir::Ident::new(file), gate, types });
    }
    modules
}

fn gate(reached: &BTreeSet<usize>, groups: usize) -> Gate {
    if groups == 0 {
        Gate::Open
    } else if reached.is_empty() {
        Gate::All
    } else {
        Gate::Any(reached.iter().copied().collect())
    }
}
