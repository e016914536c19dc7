//! A finite set of words or numbers, open to unknown ones.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::{model, token};
use crate::ir::{Enumeration, NamedType, Word, WordValue};

/// The enum, and the macro that gives it its words.
pub(super) fn expand(scope: &Scope<'_>, named: &NamedType, of: &Enumeration) -> TokenStream {
    let doc = model::doc(scope, named).outer();
    let name = token::ident(&named.ident);
    let words_only = of.variants.iter().all(|word| matches!(word.value, WordValue::String(_)));
    let (rows_macro, unknown) =
        if words_only { ("words", "UnknownWord") } else { ("values", "UnknownValue") };
    let (rows_macro, unknown) = (scope.runtime(rows_macro), scope.runtime(unknown));
    let variants = of.variants.iter().map(expand_variant);
    let rows = of.variants.iter().map(|word| {
        let (value, variant) = (token::value(&word.value), token::ident(&word.ident));
        quote!(#value => #variant)
    });
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// Another, which this version does not know.
            Unknown(#unknown),
        }

        #rows_macro!(#name { #(#rows),* });
    }
}

fn expand_variant(word: &Word) -> TokenStream {
    let value = match &word.value {
        WordValue::String(text) | WordValue::Number(text) => Words::new().code(text),
        WordValue::Boolean(flag) => Words::new().code(if *flag { "true" } else { "false" }),
    };
    let doc = Doc::member().paragraph(&value.glue(".")).outer();
    let name = token::ident(&word.ident);
    quote!(#doc #name)
}
