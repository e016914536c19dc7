//! How a type of the API is named from outside of the client.

use codegen::ir::{Api, Home, Ident, TypeRef};
use proc_macro2::{Ident as Word, Span, TokenStream};
use quote::quote;

pub(crate) fn ident(ident: &Ident) -> Word {
    Word::new(ident.as_str(), Span::call_site())
}

/// The type's path, as a user of the client writes it.
pub(crate) fn path(api: &Api, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::String => quote!(String),
        TypeRef::Boolean => quote!(bool),
        TypeRef::Integer => quote!(i64),
        TypeRef::Number => quote!(losant::Number),
        TypeRef::Timestamp => quote!(losant::Timestamp),
        TypeRef::EpochMillis(_) => quote!(losant::EpochMillis),
        TypeRef::Duration(_) => quote!(losant::DurationMillis),
        TypeRef::Scalar => quote!(losant::Scalar),
        TypeRef::Any => quote!(serde_json::Value),
        TypeRef::Secret(inner) => generic(&quote!(losant::Secret), api, inner),
        TypeRef::Array(inner) => generic(&quote!(Vec), api, inner),
        TypeRef::Nullable(inner) => generic(&quote!(Option), api, inner),
        TypeRef::Boxed(inner) => generic(&quote!(Box), api, inner),
        TypeRef::Map(inner) => {
            let inner = path(api, inner);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
        TypeRef::Named(id) => {
            let named = api.named(*id);
            let name = ident(&named.ident);
            match named.home {
                Home::Models(_) => quote!(losant::models::#name),
                Home::Resource(at) => {
                    let module = ident(&api.resources[at].ident);
                    quote!(losant::resources::#module::#name)
                }
            }
        }
    }
}

fn generic(outer: &TokenStream, api: &Api, inner: &TypeRef) -> TokenStream {
    let inner = path(api, inner);
    quote!(#outer<#inner>)
}
