//! What `api.toml` says of fields: which are secret, and which come as an object on demand.
//!
//! An option is a parameter that changes the form of a response: with it a list comes as an object. The schemas
//! describe the list, and the field stays one: it is read from either form.

use std::collections::BTreeSet;

use crate::diagnostic::Spanned;
use crate::docs::Config;
use crate::docs::config::OptionDoc;
use crate::ir::{
    Api, Field, NamedType, ObjectContent, ObjectForm, Presence, TypeId, TypeKind, TypeRef, When, WireName,
    reachable,
};

/// The fields of an object; none of any other type.
pub(super) fn fields(of: &TypeKind) -> &[Field] {
    match of {
        TypeKind::Struct(object) => &object.fields,
        _ => &[],
    }
}

/// Hides the named fields, whatever their type. A hidden list is not offered for iteration.
pub(super) fn hide_secrets(types: &mut [NamedType], fields: &[Spanned<String>]) {
    for named in types {
        let TypeKind::Struct(of) = &mut named.kind else { continue };
        for (at, field) in of.fields.iter_mut().enumerate() {
            let is_listed = fields.iter().any(|listed| listed.value == field.wire.as_str());
            let is_constant = matches!(field.presence, Presence::Constant(_));
            if !is_listed || is_constant || matches!(field.ty, TypeRef::Secret(_)) {
                continue;
            }
            field.ty = TypeRef::Secret(Box::new(std::mem::replace(&mut field.ty, TypeRef::Any)));
            of.items = of.items.take().filter(|items| items.field != at);
        }
    }
}

/// Marks the fields that come as an object: lists of that name, with items that have the properties, in the
/// responses of the actions that have the parameter.
pub(super) fn mark_options(api: &mut Api, config: &Config) {
    for option in &config.options {
        for id in responses(api, &option.parameter.value) {
            for (index, form) in forms(api, id, option) {
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
    responses(api, &option.parameter.value).into_iter().any(|id| !forms(api, id, option).is_empty())
}

/// The types in the responses and events of the actions that have a parameter.
fn responses(api: &Api, parameter: &str) -> BTreeSet<TypeId> {
    let actions = api.actions().map(|(_, action)| action);
    let with =
        actions.filter(|action| action.parameters.iter().any(|known| known.wire.as_str() == parameter));
    let tops = with.flat_map(|action| {
        let responses = action.responses.iter().filter(|response| response.status < 400);
        let bodies = responses.filter_map(|response| response.body.as_ref());
        bodies.chain(action.events.iter().filter_map(|event| event.data.as_ref()))
    });
    reachable(&api.types, tops.filter_map(TypeRef::named))
}

/// The fields of a type that an option changes, and the form that each gets.
fn forms(api: &Api, id: TypeId, option: &OptionDoc) -> Vec<(usize, ObjectForm)> {
    let TypeKind::Struct(of) = &api.named(id).kind else { return Vec::new() };
    let named = of.fields.iter().enumerate().filter(|(_, field)| field.wire.as_str() == option.field.value);
    named.filter_map(|(index, field)| Some((index, form(api, &field.ty, option)?))).collect()
}

fn form(api: &Api, ty: &TypeRef, option: &OptionDoc) -> Option<ObjectForm> {
    let TypeRef::Array(item) = bare(api, ty) else { return None };
    let Some(TypeKind::Struct(of)) = api.kind(bare(api, item)) else { return None };
    let find = |name: &str| -> Option<&Field> { of.fields.iter().find(|field| field.wire.as_str() == name) };
    find(&option.key.value)?;
    let content = match &option.value {
        None => ObjectContent::Item,
        Some(value) => {
            let (name, ty) = (WireName::new(&value.value), &find(&value.value)?.ty);
            if takes_list(api, ty) { ObjectContent::Value(name) } else { ObjectContent::Values(name) }
        }
    };
    Some(ObjectForm { key: WireName::new(&option.key.value), content })
}

/// Whether a list can be a value of the type itself.
fn takes_list(api: &Api, ty: &TypeRef) -> bool {
    let ty = bare(api, ty);
    match (ty, api.kind(ty)) {
        (TypeRef::Array(_) | TypeRef::Any, _) => true,
        (_, Some(TypeKind::Union(of))) => of.variants.iter().any(|variant| variant.when == When::Array),
        _ => false,
    }
}

/// A type without null, secret, box or alias around it.
fn bare<'a>(api: &'a Api, ty: &'a TypeRef) -> &'a TypeRef {
    match api.resolve(ty) {
        TypeRef::Nullable(inner) | TypeRef::Secret(inner) => bare(api, inner),
        bare => bare,
    }
}
