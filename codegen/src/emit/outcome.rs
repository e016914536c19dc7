//! The enum of an action with several success codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::token;
use crate::ir::{Action, Outcome, OutcomeVariant};

/// The enum, and the macro that decodes it.
pub(super) fn expand(scope: &Scope<'_>, action: &Action, outcome: &Outcome) -> TokenStream {
    let method = format!("[`Actions::{}`]", action.method_ident);
    let doc = Doc::item().paragraph(&Words::new().own("What").unit(method).own("gives.")).outer();
    let name = token::ident(&outcome.ident);
    let variants = outcome.variants.iter().map(|variant| expand_variant(scope, variant));
    let rows = outcome.variants.iter().map(|variant| {
        let status = Literal::u16_unsuffixed(variant.status);
        let variant = expand_payload(scope, variant);
        quote!(#status => #variant)
    });
    let (outcome_macro, unknown) = (scope.runtime("outcome"), scope.runtime("UnknownResponse"));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A success with a status that the documentation does not list.
            Unknown(#unknown),
        }

        #outcome_macro!(#name { #(#rows),* });
    }
}

fn expand_variant(scope: &Scope<'_>, variant: &OutcomeVariant) -> TokenStream {
    let words = Words::new().code(&variant.status.to_string()).glue(":");
    let doc = Doc::member()
        .paragraph(&match &variant.description {
            Some(text) => words.sentence(text),
            None => words.own("not described."),
        })
        .outer();
    let variant = expand_payload(scope, variant);
    quote!(#doc #variant)
}

fn expand_payload(scope: &Scope<'_>, variant: &OutcomeVariant) -> TokenStream {
    let name = token::ident(&variant.ident);
    let Some(ty) = &variant.body else { return quote!(#name) };
    let ty = scope.ty(ty);
    quote!(#name(#ty))
}
