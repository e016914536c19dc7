//! Which actions give one page of a longer list.

use crate::docs::Config;
use crate::docs::config::PagingDoc;
use crate::ir::{
    Action, Api, Method, NamedType, Output, Paging, PagingStyle, Place, Struct, TypeKind, TypeRef, WireName,
};

/// Marks the actions that have both parameters of a style and answer with a list in the named field.
pub(super) fn detect(api: &mut Api, config: &Config) {
    let styles = [(PagingStyle::Page, &config.page), (PagingStyle::Offset, &config.offset)];
    for action in api.resources.iter_mut().flat_map(|resource| &mut resource.actions) {
        let found = styles.iter().find_map(|(style, doc)| of(action, *style, doc.as_ref()?, &api.types));
        action.paging = found;
    }
}

fn of(action: &Action, style: PagingStyle, doc: &PagingDoc, types: &[NamedType]) -> Option<Paging> {
    let in_query = |name: &str| {
        action.parameters.iter().any(|known| known.place == Place::Query && known.wire.as_str() == name)
    };
    if action.method != Method::Get || !in_query(&doc.position.value) || !in_query(&doc.size.value) {
        return None;
    }
    let success: Vec<u16> =
        action.responses.iter().map(|answer| answer.status).filter(|code| *code < 400).collect();
    let (Output::One(TypeRef::Named(id)), [200]) = (&action.output, success.as_slice()) else { return None };
    let TypeKind::Struct(answer) = &types.get(id.index())?.kind else { return None };
    let items = field(answer, &doc.items.value)?;
    let TypeRef::List(item) = &answer.fields.get(items)?.ty else { return None };
    Some(Paging {
        style,
        position: WireName::new(&doc.position.value),
        size: WireName::new(&doc.size.value),
        items,
        total: doc.total.as_ref().and_then(|total| count(answer, &total.value, types)),
        answered_size: count(answer, &doc.size.value, types),
        item: (**item).clone(),
    })
}

/// Index of the field of that wire name, if it counts something.
fn count(of: &Struct, name: &str, types: &[NamedType]) -> Option<usize> {
    field(of, name).filter(|&at| of.fields.get(at).is_some_and(|field| is_number(&field.ty, types)))
}

fn is_number(ty: &TypeRef, types: &[NamedType]) -> bool {
    match ty {
        TypeRef::Integer | TypeRef::Number | TypeRef::Any => true,
        TypeRef::Nullable(inner) => is_number(inner, types),
        TypeRef::Named(id) => match types.get(id.index()).map(|named| &named.kind) {
            Some(TypeKind::Alias(inner)) => is_number(inner, types),
            _ => false,
        },
        _ => false,
    }
}

/// Index of the field of that wire name.
fn field(of: &Struct, name: &str) -> Option<usize> {
    of.fields.iter().position(|field| field.wire.as_str() == name)
}
