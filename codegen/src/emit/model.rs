//! `models/<schema>.rs`: the types of one schema, of which aliases and enumerations are written here.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::uses::Uses;
use super::{record, token, union};
use crate::ir::{Api, Enumeration, Home, NamedType, TypeId, TypeKind, TypeRef, WireName, Word};

/// The whole file.
pub(super) fn expand<'a>(api: &'a Api, uses: &'a Uses<'a>, at: usize) -> TokenStream {
    let Some(module) = api.modules.get(at) else { return TokenStream::new() };
    let scope = Scope::new(api, Home::Models(at)).with_uses(uses);
    let types: Vec<_> = module.types.iter().map(|id| expand_named(&scope, *id)).collect();
    let imports = scope.imports();
    quote!(#imports #(#types)*)
}

/// One named type with all that belongs to it.
pub(super) fn expand_named(scope: &Scope<'_>, id: TypeId) -> TokenStream {
    let named = scope.api.named(id);
    match &named.kind {
        TypeKind::Struct(of) => record::expand(scope, named, of, scope.is_sent(id)),
        TypeKind::Enumeration(of) => expand_enumeration(scope, named, of),
        TypeKind::Union(of) => union::expand(scope, named, of),
        TypeKind::Alias(of) => expand_alias(scope, named, of),
        TypeKind::Id(wire) => expand_id(scope, named, wire),
    }
}

fn expand_alias(scope: &Scope<'_>, named: &NamedType, of: &TypeRef) -> TokenStream {
    let doc = scope.document(named, Doc::item()).outer();
    let (name, ty) = (token::ident(&named.ident), scope.ty(of));
    let deprecated = named
        .deprecated
        .then(|| token::deprecated(&format!("it is called `{}` now", ty.to_string().replace(' ', ""))));
    quote! {
        #doc
        #deprecated
        pub type #name = #ty;
    }
}

fn expand_id(scope: &Scope<'_>, named: &NamedType, wire: &WireName) -> TokenStream {
    let own = Words::new().own("The id that paths take as").code(wire.as_str()).glue(".");
    let own = own.own("Text converts into it, other ids do not.");
    let doc = scope.document(named, Doc::member().paragraph(&own)).outer();
    let (name, maker) = (token::ident(&named.ident), scope.runtime("id"));
    quote! {
        #maker! {
            #doc
            pub struct #name;
        }
    }
}

/// The enum, each variant beside its word, in the macro that makes it.
fn expand_enumeration(scope: &Scope<'_>, named: &NamedType, of: &Enumeration) -> TokenStream {
    let doc = scope.document(named, Doc::member()).outer();
    let name = token::ident(&named.ident);
    let maker = scope.runtime(if of.is_text() { "string_enum" } else { "value_enum" });
    let variants = of.variants.iter().map(expand_word);
    quote! {
        #maker! {
            #doc
            pub enum #name {
                #(#variants,)*
            }
        }
    }
}

fn expand_word(word: &Word) -> TokenStream {
    let doc = Doc::nested().wire(&word.value.to_string(), &word.ident).outer();
    let (name, value) = (token::ident(&word.ident), token::value(&word.value));
    quote!(#doc #name = #value)
}
