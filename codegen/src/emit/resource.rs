//! `resources/<page>.rs`: the handle of a resource, and its actions in the order of the page.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Inline};
use super::scope::FileScope;
use super::{action, model, token};
use crate::ir::{Api, Home, Resource};

/// The whole file.
pub(super) fn expand(api: &Api, at: usize) -> TokenStream {
    let Some(resource) = api.resources.get(at) else { return TokenStream::new() };
    let scope = FileScope::new(api, Home::Resource(at));
    let handle = expand_handle(&scope, resource);
    let actions: Vec<_> =
        resource.actions.iter().map(|action| action::expand(&scope, resource, action)).collect();
    let types: Vec<_> = resource.types.iter().map(|id| model::expand_named(&scope, *id)).collect();
    let doc = purpose(Doc::file(), resource).inner();
    let imports = scope.imports();
    quote! {
        #doc
        #imports
        #handle
        #(#actions)*
        #(#types)*
    }
}

fn expand_handle(scope: &FileScope<'_>, resource: &Resource) -> TokenStream {
    let client = scope.runtime("Client");
    let (name, api) = (token::ident(&resource.ident), token::ident(&resource.api_ident));
    let methods = resource.actions.iter().map(|action| action::expand_method(scope, action));
    let accessor_doc = purpose(Doc::member(), resource).outer();
    let accessor = format!("[`Client::{}`].", resource.ident);
    let doc = Doc::item().paragraph(
        &Inline::new().own("The actions of").spec(&resource.title).glue(", returned by").unit(accessor),
    );
    let doc = doc.outer();
    quote! {
        impl #client {
            #accessor_doc
            pub fn #name(&self) -> #api {
                #api { client: self.clone() }
            }
        }

        #doc
        #[derive(Debug, Clone)]
        pub struct #api {
            client: #client,
        }

        impl #api { #(#methods)* }
    }
}

/// What the spec says of the resource.
fn purpose(doc: Doc, resource: &Resource) -> Doc {
    let doc = doc.prose(resource.description.as_deref());
    if doc.is_empty() {
        return doc.paragraph(&Inline::new().own("The actions of").spec(&resource.title).glue("."));
    }
    doc
}
