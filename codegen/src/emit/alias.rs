//! What else an item is called: its name on the wire and its title, for the search of the documentation.
//!
//! A search for several words finds an item only by an alias of just these words. So a title without its last
//! word, which often says the role (`Query`, `Post`), is an alias too, where nothing else has that title.

use proc_macro2::TokenStream;
use quote::quote;

use super::token;
use crate::ir::{Action, Api, Ident, Method, NamedType, Output, Resource, TypeKind, TypeRef};
use crate::source::is_invisible;

/// The aliases of the module of a resource.
pub(super) fn of_resource(resource: &Resource) -> Option<TokenStream> {
    expand(&resource.ident, [resource.wire.to_string(), resource.title.clone()])
}

/// The aliases of the call of an action: `device.patch`, `Patch Device`, `List Devices`.
pub(super) fn of_action(api: &Api, resource: &Resource, action: &Action) -> Option<TokenStream> {
    let is_word = !action.title.contains(' ');
    let title = if is_word { format!("{} {}", action.title, resource.title) } else { action.title.clone() };
    let listed = is_list(api, action).then(|| format!("List {}", resource.title));
    let names = [resource.id_of(action).to_string(), title];
    expand(&action.call_ident, names.into_iter().chain(listed))
}

/// The aliases of a type that is a documented schema.
pub(super) fn of_type(api: &Api, named: &NamedType) -> Option<TokenStream> {
    let title = named.title.as_ref()?;
    expand(&named.ident, std::iter::once(named.origin.clone()).chain(titles(api, title)))
}

/// Whether a name differs from the identifier made of it in capitals and underscores alone, which also a search
/// does not look at.
pub(super) fn is_spelled(name: &str, ident: &Ident) -> bool {
    let letters = |text: &str| text.replace('_', "").to_lowercase();
    letters(name) == letters(ident.as_str())
}

/// A title, and its words but the last if they are several.
fn titles(api: &Api, title: &str) -> impl Iterator<Item = String> {
    let taken = |words: &&str| {
        api.types.iter().any(|named| named.title.as_deref() == Some(words))
            || api.resources.iter().any(|resource| resource.title == *words)
    };
    let subject = title.rsplit_once(' ').map(|(words, _)| words).filter(|words| words.contains(' '));
    [Some(title), subject.filter(|words| !taken(words))].into_iter().flatten().map(str::to_owned)
}

fn is_list(api: &Api, action: &Action) -> bool {
    let Output::One(TypeRef::Named(id)) = &action.output else { return false };
    let items = matches!(&api.named(*id).kind, TypeKind::Struct(of) if of.items.is_some());
    items && action.method == Method::Get
}

/// The attribute with those of the names that rustdoc takes, and that a search for the name of the item does not
/// find anyway.
fn expand(ident: &Ident, names: impl IntoIterator<Item = String>) -> Option<TokenStream> {
    let mut aliases: Vec<String> = Vec::new();
    for name in names {
        if !is_spelled(&name, ident) && is_alias(&name) && !aliases.contains(&name) {
            aliases.push(name);
        }
    }
    let aliases: Vec<_> = aliases.iter().map(|alias| token::text(alias)).collect();
    (!aliases.is_empty()).then(|| quote!(#[doc(#(alias = #aliases),*)]))
}

/// What rustdoc takes: no quotes, and no white space but single spaces inside.
fn is_alias(name: &str) -> bool {
    let refused = |c: char| {
        matches!(c, '"' | '\'') || c.is_control() || is_invisible(c) || c.is_whitespace() && c != ' '
    };
    !name.is_empty() && name.trim() == name && !name.contains(refused)
}
