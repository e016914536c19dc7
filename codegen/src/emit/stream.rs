//! The enum of a stream's events.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::token;
use crate::ir::{Action, Event, Ident};

/// The enum, and the macro that subscribes to it.
pub(super) fn expand(scope: &Scope<'_>, action: &Action, ident: &Ident) -> TokenStream {
    let method = format!("[`Actions::{}`].", action.method_ident);
    let doc = Doc::item().paragraph(&Words::new().own("The events of").unit(method)).outer();
    let (call, name) = (token::ident(&action.call_ident), token::ident(ident));
    let variants = action.events.iter().map(|event| expand_variant(scope, event));
    let rows = action.events.iter().map(|event| expand_row(scope, event));
    let (stream, unknown) = (scope.runtime("stream"), scope.runtime("UnknownEvent"));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// An event that this version does not know.
            Unknown(#unknown),
        }

        #stream!(#call => #name { #(#rows),* });
    }
}

fn expand_variant(scope: &Scope<'_>, event: &Event) -> TokenStream {
    let doc = Doc::member().prose(event.description.as_deref());
    let doc =
        if doc.is_empty() { doc.paragraph(&Words::new().code(event.wire.as_str()).glue(".")) } else { doc };
    let (doc, name) = (doc.outer(), token::ident(&event.ident));
    let ty = event.data.as_ref().map_or_else(|| quote!(String), |ty| scope.ty(ty));
    quote!(#doc #name(#ty))
}

fn expand_row(scope: &Scope<'_>, event: &Event) -> TokenStream {
    let (wire, name) = (token::text(event.wire.as_str()), token::ident(&event.ident));
    let Some(ty) = &event.data else { return quote!(#wire => #name: text) };
    let ty = scope.ty(ty);
    quote!(#wire => #name(#ty))
}
