//! An object with known properties.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::{limits, model, token};
use crate::ir::{Field, Items, NamedType, ObjectContent, Presence, Rest, Struct, TypeKind, TypeRef};

/// The struct, its constructor, and the macro that names its properties.
pub(super) fn expand(scope: &Scope<'_>, named: &NamedType, of: &Struct) -> TokenStream {
    let doc = model::doc(scope, named, Doc::item()).outer();
    let name = token::ident(&named.ident);
    let fields = of.fields.iter().filter_map(|field| expand_field(scope, field));
    let rest = of.rest.as_ref().map(|rest| expand_rest(scope, rest));
    let default = of.default.then(|| quote!(, Default));
    let constructor = expand_constructor(scope, named, of);
    let rows = of.fields.iter().map(expand_row).chain(of.rest.as_ref().map(|rest| {
        let field = token::ident(&rest.ident);
        quote!(_ => rest(#field))
    }));
    let record = scope.runtime("record");
    let list = of.items.as_ref().and_then(|items| expand_list(scope, named, of, items));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq #default)]
        pub struct #name { #(#fields,)* #rest }

        #constructor
        #record!(#name { #(#rows),* });
        #list
    }
}

/// The macro that walks the items of a list with a name.
fn expand_list(scope: &Scope<'_>, named: &NamedType, of: &Struct, items: &Items) -> Option<TokenStream> {
    let field = of.fields.get(items.field)?;
    let (name, field, ty) = (token::ident(&named.ident), token::ident(&field.ident), scope.ty(&items.ty));
    let list = scope.runtime("list");
    Some(quote!(#list!(#name, #field: #ty);))
}

fn expand_field(scope: &Scope<'_>, field: &Field) -> Option<TokenStream> {
    let ty = scope.ty(&field.ty);
    let ty = match &field.presence {
        Presence::Constant(_) => return None,
        Presence::Required => ty,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#ty>),
        Presence::OptionalNullable => {
            let nullable = scope.runtime("Nullable");
            quote!(#nullable<#ty>)
        }
    };
    let doc = Doc::member()
        .about(&field.ident, field.description.as_deref())
        .wire(field.wire.as_str(), &field.ident)
        .paragraph(&limits::words(&field.limits))
        .outer();
    let name = token::ident(&field.ident);
    Some(quote!(#doc pub #name: #ty))
}

fn expand_rest(scope: &Scope<'_>, rest: &Rest) -> TokenStream {
    let doc = Doc::member().prose(rest.description.as_deref());
    let doc =
        if doc.is_empty() { doc.paragraph(&Words::new().own("The other properties, by name.")) } else { doc };
    let (doc, name) = (doc.outer(), token::ident(&rest.ident));
    let ty = scope.ty(&TypeRef::Map(Box::new(rest.ty.clone())));
    quote!(#doc pub #name: #ty)
}

fn expand_row(field: &Field) -> TokenStream {
    let (wire, name) = (token::text(field.wire.as_str()), token::ident(&field.ident));
    let presence = match &field.presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "nullable",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional_nullable",
        Presence::Constant(word) => {
            let word = token::text(word);
            return quote!(#wire => constant(#word));
        }
    };
    let presence = token::word(presence);
    let form = field.object_form.as_ref().map(|form| {
        let key = token::text(form.key.as_str());
        match &form.content {
            ObjectContent::Item => quote!(or items(#key)),
            ObjectContent::Value(value) => {
                let value = token::text(value.as_str());
                quote!(or value(#key, #value))
            }
            ObjectContent::Values(value) => {
                let value = token::text(value.as_str());
                quote!(or values(#key, #value))
            }
        }
    });
    quote!(#wire => #presence(#name) #form)
}

/// `new` with what is required; nothing where `Default` serves.
fn expand_constructor(scope: &Scope<'_>, named: &NamedType, of: &Struct) -> Option<TokenStream> {
    let required: Vec<&Field> = of.fields.iter().filter(|field| is_required(field)).collect();
    if required.is_empty() && of.default {
        return None;
    }
    let name = token::ident(&named.ident);
    let arguments = required.iter().map(|field| {
        let (name, ty) = (token::ident(&field.ident), argument(scope, field).0);
        quote!(#name: #ty)
    });
    let values = required.iter().map(|field| {
        let (name, into) = (token::ident(&field.ident), argument(scope, field).1);
        if into { quote!(#name: #name.into()) } else { name.into_token_stream() }
    });
    let fields = of.fields.iter().filter(|field| !matches!(field.presence, Presence::Constant(_)));
    let all = fields.count() == required.len() && of.rest.is_none();
    let others = (!all).then(|| {
        let model = scope.runtime("Model");
        quote!(..#model::empty())
    });
    Some(quote! {
        impl #name {
            /// Creates the value from its required fields.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* #others }
            }
        }
    })
}

fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::RequiredNullable)
}

/// The type of a constructor's argument, and whether the value is converted.
fn argument(scope: &Scope<'_>, field: &Field) -> (TokenStream, bool) {
    let ty = scope.ty(&field.ty);
    if field.presence == Presence::RequiredNullable {
        return (quote!(Option<#ty>), false);
    }
    let converted = match &field.ty {
        TypeRef::String
        | TypeRef::Number
        | TypeRef::Timestamp
        | TypeRef::Scalar
        | TypeRef::Any
        | TypeRef::Secret(_) => true,
        ty => matches!(scope.api.kind(ty), Some(TypeKind::Enumeration(_) | TypeKind::Union(_))),
    };
    if converted { (quote!(impl Into<#ty>), true) } else { (ty, false) }
}
