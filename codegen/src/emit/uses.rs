//! Which pages use a type, at the top of what an action takes or gives, or somewhere inside, and which types are
//! sent.

use std::collections::{BTreeMap, BTreeSet};

use super::rustdoc::{Doc, Inline};
use crate::ir::{Action, ActionId, Api, Home, NamedType, ParameterKind, TypeId, reachable};

/// More pages than these are only counted.
const MOST: usize = 8;

/// The pages that use each type.
pub(super) struct TypeUses<'a> {
    /// By name of a type in `models`, as indices into the resources.
    pages: BTreeMap<&'a str, BTreeSet<usize>>,
    /// The types of parameters, and all inside.
    sent: BTreeSet<TypeId>,
}

impl<'a> TypeUses<'a> {
    /// Follows every type from the actions that use it to the types inside.
    pub(super) fn new(api: &'a Api) -> Self {
        let mut pages: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (page, resource) in api.resources.iter().enumerate() {
            let given = resource.actions.iter().flat_map(parameters);
            let uses = |id: &TypeId| api.named(*id).used_by.iter().any(|id| id.resource == resource.wire);
            for id in reachable(&api.types, given.chain(api.type_ids().filter(uses))) {
                let named = api.named(id);
                if matches!(named.home, Home::Models(_)) {
                    pages.entry(named.ident.as_str()).or_default().insert(page);
                }
            }
        }
        let sent = reachable(&api.types, api.actions().flat_map(|(_, action)| parameters(action)));
        Self { pages, sent }
    }

    /// Whether callers make values of a type.
    pub(super) fn is_sent(&self, id: TypeId) -> bool {
        self.sent.contains(&id)
    }

    /// Adds the pages that use a type to its documentation.
    pub(super) fn append(&self, api: &Api, named: &NamedType, doc: Doc) -> Doc {
        if !named.used_by.is_empty() {
            let links = named.used_by.iter().map(|action| (action.to_string(), call_of(api, action)));
            return doc.paragraph(&listed("Used by", links));
        }
        let pages = self.pages.get(named.ident.as_str());
        match (pages.map_or(0, BTreeSet::len), &named.home) {
            (0, _) | (_, Home::Resource(_)) => doc,
            (count, _) if count > MOST => {
                doc.paragraph(&Inline::new().own(&format!("Used by {count} resources.")))
            }
            _ => {
                let pages = pages.into_iter().flatten().filter_map(|&page| api.resources.get(page));
                let item = |module: &str| Some(format!("crate::resources::{module}"));
                let links = pages.map(|page| (page.wire.to_string(), item(page.ident.as_str())));
                doc.paragraph(&listed("Used by the resources", links))
            }
        }
    }
}

/// The types with a name that the parameters of an action have.
fn parameters(action: &Action) -> impl Iterator<Item = TypeId> {
    action.parameters.iter().filter_map(|parameter| match &parameter.kind {
        ParameterKind::Typed(ty) => ty.named(),
        _ => None,
    })
}

/// Names, each with a link where there is an item for it.
fn listed(head: &str, links: impl Iterator<Item = (String, Option<String>)>) -> Inline {
    let mut links = links.peekable();
    let mut inline = Inline::new().own(head);
    while let Some((name, item)) = links.next() {
        inline = match item {
            Some(item) => inline.link(&name, &item),
            None => inline.code(&name),
        };
        inline = inline.glue(if links.peek().is_some() { "," } else { "." });
    }
    inline
}

/// The type of an action's call.
fn call_of(api: &Api, action: &ActionId) -> Option<String> {
    let (page, action) = api.action(action)?;
    Some(format!("crate::resources::{}::{}", page.ident, action.call_ident))
}
