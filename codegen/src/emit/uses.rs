//! Which pages use a type, at the top of what an action takes or gives, or somewhere inside.

use std::collections::{BTreeMap, BTreeSet};

use super::rustdoc::{Doc, Words};
use crate::ir::{Api, Home, NamedType, ParameterKind, TypeId, TypeKind, TypeRef};

/// More pages than these are only counted.
const MOST: usize = 8;

/// The pages that use each type.
pub(super) struct Uses<'a> {
    /// By name of a type in `models`, as indices into the resources.
    pages: BTreeMap<&'a str, BTreeSet<usize>>,
}

impl<'a> Uses<'a> {
    /// Follows every type from the actions that use it to the types inside.
    pub(super) fn new(api: &'a Api) -> Self {
        let mut pages = vec![BTreeSet::new(); api.types.len()];
        let inside: Vec<Vec<TypeId>> = api.types.iter().map(|named| inside(&named.kind)).collect();
        let mut waiting: Vec<(usize, TypeId)> = Vec::new();
        for (page, resource) in api.resources.iter().enumerate() {
            let parameters = resource.actions.iter().flat_map(|action| &action.parameters);
            for parameter in parameters {
                if let ParameterKind::Typed(ty) = &parameter.kind {
                    waiting.extend(named_in(ty).map(|id| (page, id)));
                }
            }
        }
        for (id, named) in (0..).map(TypeId).zip(&api.types) {
            let pages = named.used_by.iter().filter_map(|action| page_of(api, action));
            waiting.extend(pages.map(|page| (page, id)));
        }
        while let Some((page, id)) = waiting.pop() {
            if pages.get_mut(id.index()).is_some_and(|pages| pages.insert(page)) {
                waiting.extend(inside.get(id.index()).into_iter().flatten().map(|&id| (page, id)));
            }
        }
        let models = api.types.iter().zip(pages).filter(|(named, _)| matches!(named.home, Home::Models(_)));
        Self { pages: models.map(|(named, pages)| (named.ident.as_str(), pages)).collect() }
    }

    /// Says it in the documentation of a type.
    pub(super) fn tell(&self, api: &Api, named: &NamedType, doc: Doc) -> Doc {
        if !named.used_by.is_empty() {
            let links = named.used_by.iter().map(|action| (action.as_str(), call_of(api, action)));
            return doc.paragraph(&listed("Used by", links));
        }
        let pages = self.pages.get(named.ident.as_str());
        match (pages.map_or(0, BTreeSet::len), &named.home) {
            (0, _) | (_, Home::Resource(_)) => doc,
            (count, _) if count > MOST => {
                doc.paragraph(&Words::new().own(&format!("Used on {count} pages.")))
            }
            _ => {
                let pages = pages.into_iter().flatten().filter_map(|&page| api.resources.get(page));
                let links =
                    pages.map(|page| (page.wire.as_str(), Some(format!("crate::resources::{}", page.ident))));
                doc.paragraph(&listed("Used on the pages", links))
            }
        }
    }
}

/// Names, each with a link where there is an item for it.
fn listed<'a>(head: &str, links: impl Iterator<Item = (&'a str, Option<String>)>) -> Words {
    let mut links = links.peekable();
    let mut words = Words::new().own(head);
    while let Some((name, item)) = links.next() {
        words = match item {
            Some(item) => words.link(name, &item),
            None => words.code(name),
        };
        words = words.glue(if links.peek().is_some() { "," } else { "." });
    }
    words
}

/// The type of an action's call.
fn call_of(api: &Api, name: &str) -> Option<String> {
    let page = api.resources.get(page_of(api, name)?)?;
    let (_, wire) = name.rsplit_once('.')?;
    let action = page.actions.iter().find(|action| action.wire.as_str() == wire)?;
    Some(format!("crate::resources::{}::{}", page.ident, action.call_ident))
}

fn page_of(api: &Api, action: &str) -> Option<usize> {
    let (page, _) = action.rsplit_once('.')?;
    api.resources.iter().position(|resource| resource.wire.as_str() == page)
}

fn inside(kind: &TypeKind) -> Vec<TypeId> {
    match kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().map(|field| &field.ty);
            fields.chain(object.rest.iter().map(|rest| &rest.ty)).filter_map(named_in).collect()
        }
        TypeKind::Union(union) => union.variants.iter().filter_map(|variant| named_in(&variant.ty)).collect(),
        TypeKind::Enumeration(_) => Vec::new(),
        TypeKind::Alias(ty) => named_in(ty).into_iter().collect(),
    }
}

/// The named type at the core of a reference.
fn named_in(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::List(inner)
        | TypeRef::Map(inner)
        | TypeRef::Nullable(inner)
        | TypeRef::Boxed(inner)
        | TypeRef::Secret(inner) => named_in(inner),
        _ => None,
    }
}
