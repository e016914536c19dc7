//! Parameters that change the form of an answer: with one of them a list comes as an object.
//!
//! The schemas describe the list, and the field stays one: it is read from either form.

use std::collections::BTreeSet;

use crate::docs::Config;
use crate::docs::config::OptionDoc;
use crate::ir::{
    Action, Api, Field, NamedType, ObjectContent, ObjectForm, TypeId, TypeKind, TypeRef, When, WireName,
};
use crate::schema::{collect, named_in};

/// Marks the fields that come as an object: lists of that name, with items that have the properties, in the
/// answers of the actions that have the parameter.
pub(super) fn mark(api: &mut Api, config: &Config) {
    for option in &config.options {
        for id in answers(api, &option.parameter.value) {
            for (index, form) in forms(api.named(id), option, &api.types) {
                if let Some(TypeKind::Struct(of)) = api.types.get_mut(id.index()).map(|named| &mut named.kind)
                    && let Some(field) = of.fields.get_mut(index)
                {
                    field.object_form = Some(form);
                }
            }
        }
    }
}

/// Whether an option changes any field.
pub(super) fn is_used(api: &Api, option: &OptionDoc) -> bool {
    let mut types = answers(api, &option.parameter.value).into_iter();
    types.any(|id| !forms(api.named(id), option, &api.types).is_empty())
}

/// The types in the answers and events of the actions that have a parameter.
fn answers(api: &Api, parameter: &str) -> BTreeSet<TypeId> {
    let mut waiting = Vec::new();
    let has = |action: &&Action| action.parameters.iter().any(|known| known.wire.as_str() == parameter);
    for action in api.resources.iter().flat_map(|resource| &resource.actions).filter(has) {
        let answers = action.responses.iter().filter(|answer| answer.status < 400);
        let bodies = answers.filter_map(|answer| answer.body.as_ref());
        for ty in bodies.chain(action.events.iter().filter_map(|event| event.data.as_ref())) {
            collect(ty, &mut waiting);
        }
    }
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if reached.insert(id) {
            waiting.extend(named_in(&api.named(id).kind));
        }
    }
    reached
}

/// The fields of a type that an option changes, and the form that each gets.
fn forms(named: &NamedType, option: &OptionDoc, types: &[NamedType]) -> Vec<(usize, ObjectForm)> {
    let TypeKind::Struct(of) = &named.kind else { return Vec::new() };
    let named = of.fields.iter().enumerate().filter(|(_, field)| field.wire.as_str() == option.field.value);
    named.filter_map(|(index, field)| Some((index, form(&field.ty, option, types)?))).collect()
}

fn form(ty: &TypeRef, option: &OptionDoc, types: &[NamedType]) -> Option<ObjectForm> {
    let TypeRef::List(item) = resolve(ty, types) else { return None };
    let properties = properties(item, types)?;
    let find = |name: &str| properties.iter().find(|field| field.wire.as_str() == name);
    find(&option.key.value)?;
    let content = match &option.value {
        None => ObjectContent::Item,
        Some(value) => {
            let (name, ty) = (WireName::new(&value.value), &find(&value.value)?.ty);
            if takes_list(ty, types) { ObjectContent::Value(name) } else { ObjectContent::Values(name) }
        }
    };
    Some(ObjectForm { key: WireName::new(&option.key.value), content })
}

/// The fields of an object.
fn properties<'a>(ty: &'a TypeRef, types: &'a [NamedType]) -> Option<&'a [Field]> {
    let TypeRef::Named(id) = resolve(ty, types) else { return None };
    match &types.get(id.index())?.kind {
        TypeKind::Struct(of) => Some(&of.fields),
        _ => None,
    }
}

/// Whether a list can be a value of the type itself.
fn takes_list(ty: &TypeRef, types: &[NamedType]) -> bool {
    match resolve(ty, types) {
        TypeRef::List(_) | TypeRef::Any => true,
        TypeRef::Named(id) => match types.get(id.index()).map(|named| &named.kind) {
            Some(TypeKind::Union(of)) => of.variants.iter().any(|variant| variant.when == When::List),
            _ => false,
        },
        _ => false,
    }
}

/// A type without what stands around it: null, a box, another name.
fn resolve<'a>(mut ty: &'a TypeRef, types: &'a [NamedType]) -> &'a TypeRef {
    for _ in 0..=types.len() {
        ty = match ty {
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) | TypeRef::Secret(inner) => inner,
            TypeRef::Named(id) => match types.get(id.index()).map(|named| &named.kind) {
                Some(TypeKind::Alias(inner)) => inner,
                _ => return ty,
            },
            _ => return ty,
        };
    }
    ty
}
