//! `models/<schema>.rs`: the types of one schema.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::uses::Uses;
use super::{enumeration, record, token, union};
use crate::ir::{Api, Home, NamedType, TypeKind, TypeRef};

/// The whole file.
pub(super) fn expand<'a>(api: &'a Api, uses: &'a Uses<'a>, at: usize) -> TokenStream {
    let Some(module) = api.modules.get(at) else { return TokenStream::new() };
    let scope = Scope::new(api, Home::Models(at)).with_uses(uses);
    let types: Vec<_> = module
        .types
        .iter()
        .filter_map(|id| scope.named(*id))
        .map(|named| expand_named(&scope, named))
        .collect();
    let imports = scope.imports();
    quote!(#imports #(#types)*)
}

/// One named type with all that belongs to it.
pub(super) fn expand_named(scope: &Scope<'_>, named: &NamedType) -> TokenStream {
    match &named.kind {
        TypeKind::Struct(of) => record::expand(scope, named, of),
        TypeKind::Enumeration(of) => enumeration::expand(scope, named, of),
        TypeKind::Union(of) => union::expand(scope, named, of),
        TypeKind::Alias(of) => expand_alias(scope, named, of),
    }
}

fn expand_alias(scope: &Scope<'_>, named: &NamedType, of: &TypeRef) -> TokenStream {
    let doc = doc(scope, named, Doc::item()).outer();
    let (name, ty) = (token::ident(&named.ident), scope.ty(of));
    quote! {
        #doc
        pub type #name = #ty;
    }
}

/// What the spec says of a type, or where it stands, and who uses it.
pub(super) fn doc(scope: &Scope<'_>, named: &NamedType, doc: Doc) -> Doc {
    let doc = match &named.title {
        Some(title) => doc.paragraph(&Words::new().sentence(title)),
        None => doc,
    };
    let doc = doc.prose(named.description.as_deref());
    let doc = if doc.is_empty() {
        doc.paragraph(&Words::new().own("The shape of").code(&named.origin).glue("."))
    } else {
        doc
    };
    match scope.uses {
        Some(uses) => uses.tell(scope.api, named, doc),
        None => doc,
    }
}
