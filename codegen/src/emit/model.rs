//! `models/<schema>.rs`: the types of one schema, of which aliases and enumerations are written here.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Inline};
use super::scope::FileScope;
use super::uses::TypeUses;
use super::{record, token, union};
use crate::ir::{Api, EnumVariant, Enumeration, Home, NamedType, TypeId, TypeKind, TypeRef, WireName};

/// The whole file.
pub(super) fn expand<'a>(api: &'a Api, uses: &'a TypeUses<'a>, at: usize) -> TokenStream {
    let Some(module) = api.modules.get(at) else { return TokenStream::new() };
    let scope = FileScope::new(api, Home::Models(at)).with_uses(uses);
    let types: Vec<_> = module.types.iter().map(|id| expand_named(&scope, *id)).collect();
    let imports = scope.imports();
    quote!(#imports #(#types)*)
}

/// One named type with all that belongs to it.
pub(super) fn expand_named(scope: &FileScope<'_>, id: TypeId) -> TokenStream {
    let named = scope.api.named(id);
    match &named.kind {
        TypeKind::Struct(of) => record::expand(scope, named, of, scope.is_sent(id)),
        TypeKind::Enumeration(of) => expand_enumeration(scope, named, of),
        TypeKind::Union(of) => union::expand(scope, named, of),
        TypeKind::Alias(of) => expand_alias(scope, named, of),
        TypeKind::Id(wire) => expand_id(scope, named, wire),
    }
}

fn expand_alias(scope: &FileScope<'_>, named: &NamedType, of: &TypeRef) -> TokenStream {
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

fn expand_id(scope: &FileScope<'_>, named: &NamedType, wire: &WireName) -> TokenStream {
    let own = Inline::new().own("The id that paths take as").code(wire.as_str()).glue(".");
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

/// The enum, each variant beside its value, in the macro that makes it.
fn expand_enumeration(scope: &FileScope<'_>, named: &NamedType, of: &Enumeration) -> TokenStream {
    let doc = scope.document(named, Doc::member()).outer();
    let name = token::ident(&named.ident);
    let maker = scope.runtime(if of.is_text() { "string_enum" } else { "value_enum" });
    let variants = of.variants.iter().map(expand_enum_variant);
    quote! {
        #maker! {
            #doc
            pub enum #name {
                #(#variants,)*
            }
        }
    }
}

fn expand_enum_variant(variant: &EnumVariant) -> TokenStream {
    let doc = Doc::nested().wire(&variant.value.to_string(), &variant.ident).outer();
    let (name, value) = (token::ident(&variant.ident), token::value(&variant.value));
    quote!(#doc #name = #value)
}
