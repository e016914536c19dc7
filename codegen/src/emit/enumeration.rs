//! A finite set of words or numbers, open to unknown ones.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::{model, token};
use crate::ir::{Enumeration, NamedType, Word, WordValue};

/// The enum, each variant beside its word, in the macro that makes it.
pub(super) fn expand(scope: &Scope<'_>, named: &NamedType, of: &Enumeration) -> TokenStream {
    let doc = model::doc(scope, named, Doc::member()).outer();
    let name = token::ident(&named.ident);
    let words_only = of.variants.iter().all(|word| matches!(word.value, WordValue::String(_)));
    let maker = scope.runtime(if words_only { "words" } else { "values" });
    let variants = of.variants.iter().map(expand_variant);
    quote! {
        #maker! {
            #doc
            pub enum #name {
                #(#variants,)*
            }
        }
    }
}

fn expand_variant(word: &Word) -> TokenStream {
    let value = match &word.value {
        WordValue::String(text) | WordValue::Number(text) => Words::new().code(text),
        WordValue::Boolean(flag) => Words::new().code(if *flag { "true" } else { "false" }),
    };
    let doc = Doc::nested().paragraph(&value.glue(".")).outer();
    let (name, value) = (token::ident(&word.ident), token::value(&word.value));
    quote!(#doc #name = #value)
}
