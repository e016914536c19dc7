//! Types that no action uses: part of the library, but never on the wire.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, Types, path};
use crate::diff::phrase::code;
use crate::diff::report::{Change, Direction, Impact, Place, What};
use crate::ir::{Action, Api, ParameterKind, TypeId, TypeKind, TypeRef};

pub(super) fn compare(types: &Types<'_>, changes: &mut Vec<Change>) {
    let (olds, news) = (unused(types.old), unused(types.new));
    let all: BTreeSet<String> =
        (0..).map(TypeId).take(types.new.types.len()).map(|id| path(types.new, id)).collect();
    let before: BTreeSet<String> =
        (0..).map(TypeId).take(types.old.types.len()).map(|id| path(types.old, id)).collect();
    for (name, &old) in &olds {
        if let Some(&new) = news.get(name) {
            let place = Place::Type { name: code(name), sent: BTreeSet::new(), received: BTreeSet::new() };
            for (impact, what) in types.compare(Pair { old, new }, Direction::Received).lines {
                // never on the wire
                let impact = impact.max(Impact::RustOnly);
                changes.push(Change { impact, place: place.clone(), what });
            }
        } else if !all.contains(name) {
            changes.push(of_names(Impact::RustOnly, format!("removed {}, which no action used", code(name))));
        }
    }
    for name in news.keys().filter(|name| !before.contains(*name)) {
        changes.push(of_names(Impact::Additive, format!("new {}, which no action uses", code(name))));
    }
}

fn of_names(impact: Impact, phrase: String) -> Change {
    Change { impact, place: Place::Names, what: What::Phrase(phrase) }
}

/// The types that no action reaches, by their paths.
fn unused(api: &Api) -> BTreeMap<String, TypeId> {
    let mut reached: BTreeSet<TypeId> = BTreeSet::new();
    let mut open: Vec<TypeId> = Vec::new();
    for action in api.resources.iter().flat_map(|resource| &resource.actions) {
        for ty in tops(action) {
            ids(ty, &mut open);
        }
    }
    while let Some(id) = open.pop() {
        let Some(named) = api.types.get(id.index()) else { continue };
        if !reached.insert(id) {
            continue;
        }
        match &named.kind {
            TypeKind::Struct(of) => {
                of.fields.iter().for_each(|field| ids(&field.ty, &mut open));
                of.rest.iter().for_each(|rest| ids(&rest.ty, &mut open));
            }
            TypeKind::Union(of) => of.variants.iter().for_each(|variant| ids(&variant.ty, &mut open)),
            TypeKind::Alias(of) => ids(of, &mut open),
            TypeKind::Enumeration(_) => {}
        }
    }
    let left = (0..).map(TypeId).take(api.types.len()).filter(|id| !reached.contains(id));
    left.map(|id| (path(api, id), id)).collect()
}

/// The types at the top of what an action sends and receives.
fn tops(action: &Action) -> Vec<&TypeRef> {
    let parameters = action.parameters.iter().filter_map(|parameter| match &parameter.kind {
        ParameterKind::Typed(ty) => Some(ty),
        _ => None,
    });
    let answers = action.responses.iter().filter_map(|response| response.body.as_ref());
    parameters.chain(answers).chain(action.events.iter().filter_map(|event| event.data.as_ref())).collect()
}

/// The types with names in a reference: at most one.
fn ids(mut ty: &TypeRef, open: &mut Vec<TypeId>) {
    loop {
        ty = match ty {
            TypeRef::List(inner)
            | TypeRef::Map(inner)
            | TypeRef::Nullable(inner)
            | TypeRef::Boxed(inner)
            | TypeRef::Secret(inner) => inner,
            TypeRef::Named(id) => return open.push(*id),
            _ => return,
        };
    }
}
