//! The files of `models` and the groups that compile them.
//!
//! A type stands in the file of the shortest type name that its own begins with, word by word, among the
//! types that the same groups reach: `Device`, `DevicePatch` and `DeviceAttribute` share a file. All types
//! of a file are reached by the same groups, so one gate on its `mod` line says it all.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::build::{Built, Untyped};
use super::input::Input;
use super::keep::MODELS;
use super::name::{Names, TypeSource};
use super::node::number;
use crate::docs::KeptNames;
use crate::ir::{Gate, Home, Ident, ModelModule, NamedType, TypeId, TypeKind, TypeRef, reachable};
use crate::names;

/// The types of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Types {
    /// All named types, sorted as [`Api::types`](crate::ir::Api::types) wants them.
    pub named: Vec<NamedType>,
    /// The files they live in.
    pub modules: Vec<ModelModule>,
    /// The type of each of [`Input::schemas`].
    pub schemas: Vec<TypeRef>,
    /// The type of each of [`Input::enumerations`].
    pub enumerations: Vec<TypeRef>,
    /// The types of ids, by name on the wire.
    pub ids: BTreeMap<String, TypeRef>,
    /// The names for which an [`IdException`](super::IdException) changed something.
    pub exceptions: BTreeSet<String>,
    /// Places left untyped.
    pub untyped: Vec<Untyped>,
    /// The names that are to be kept from now on.
    pub kept: KeptNames,
}

/// Which groups reach each type.
fn reach(types: &[NamedType], starts: &BTreeMap<usize, Vec<TypeId>>) -> Vec<BTreeSet<usize>> {
    let mut reached = vec![BTreeSet::new(); types.len()];
    for (&group, starts) in starts {
        for id in reachable(types, starts.iter().copied()) {
            reached[id.index()].insert(group);
        }
    }
    reached
}

/// Puts the types of `models` into files.
pub(super) fn arrange(input: &Input<'_>, names: &Names, types: Built, kept: KeptNames) -> Types {
    let mut reached = reach(&types.named, &starts(input, &types));
    let Built { mut named, schemas, enumerations, ids, exceptions, untyped } = types;
    for (id, named) in named.iter().enumerate() {
        // Nothing mentions a further name of a type, which goes where the type goes.
        if let (TypeSource::Further(_), TypeKind::Alias(TypeRef::Named(target))) =
            (names.list[id].of, &named.kind)
        {
            let of_target = reached[target.index()].clone();
            reached[id] = of_target;
        }
    }
    let words = |id: usize| names.list[id].words.as_slice();
    let shared: Vec<usize> = (0..named.len()).filter(|&id| named[id].home == MODELS).collect();
    let known: HashSet<(&[String], &BTreeSet<usize>)> =
        shared.iter().map(|&id| (words(id), &reached[id])).collect();
    let mut files: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for &id in &shared {
        let name = words(id);
        let head = (1..=name.len()).find(|&count| known.contains(&(&name[..count], &reached[id])));
        let module = names::module(&name[..head.unwrap_or(name.len())].join("_"));
        files.entry(module.as_str().to_owned()).or_default().push(id);
    }
    let mut modules = Vec::new();
    for (file, ids) in files {
        let gate = ids.first().map_or(Gate::Open, |&id| gate(&reached[id], input.groups));
        for &id in &ids {
            named[id].home = Home::Models(modules.len());
        }
        let ids = ids.into_iter().map(|id| TypeId(number(id))).collect();
        modules.push(ModelModule { ident: Ident::new(file), gate, types: ids });
    }
    Types { named, modules, schemas, enumerations, ids, exceptions, untyped, kept }
}

/// The types that the actions of each group mention.
fn starts(input: &Input<'_>, types: &Built) -> BTreeMap<usize, Vec<TypeId>> {
    let schemas = input.uses.iter().map(|used| (used.group, types.schemas.get(used.schema)));
    let enumerations = input.enumerations.iter().zip(&types.enumerations);
    let enumerations = enumerations.map(|(of, ty)| (of.group, Some(ty)));
    let mut starts: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    let ids =
        input.ids.iter().flat_map(|id| id.groups.iter().map(|&group| (Some(group), types.ids.get(&id.name))));
    for (group, ty) in schemas.chain(enumerations).chain(ids) {
        if let (Some(group), Some(ty)) = (group, ty) {
            starts.entry(group).or_default().extend(ty.named());
        }
    }
    starts
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
