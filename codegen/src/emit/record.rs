//! An object with known properties.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::rustdoc::{Doc, Inline};
use super::scope::FileScope;
use super::token;
use crate::ir::{Field, Ident, Items, NamedType, ObjectContent, Presence, Rest, Struct, TypeRef};
use crate::names;

/// The struct, its constructor, and the macro that names its properties; setters for a struct that is sent.
pub(super) fn expand(scope: &FileScope<'_>, named: &NamedType, of: &Struct, sent: bool) -> TokenStream {
    let doc = scope.document(named, Doc::item()).outer();
    let name = token::ident(&named.ident);
    let fields = of.fields.iter().filter_map(|field| expand_field(scope, field));
    let rest = of.rest.as_ref().map(|rest| expand_rest(scope, rest));
    let default = of.default.then(|| quote!(: Default));
    let constructor = expand_constructor(scope, named, of);
    let constants = expand_constants(of);
    let rows = expand_rows(scope, of, sent);
    let record = scope.runtime("record");
    let list = of.items.as_ref().and_then(|items| expand_list(scope, named, of, items));
    let pair = if sent { expand_pair(scope, named, of) } else { None };
    quote! {
        #doc
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #rest }

        #constructor
        #record!(#name #default #constants { #(#rows),* });
        #list
        #pair
    }
}

/// The rows of all properties. An optional one of a struct that is sent stands with its type: it gets a setter, with
/// a name of its own where a method of every model has that of the field.
fn expand_rows(scope: &FileScope<'_>, of: &Struct, sent: bool) -> Vec<TokenStream> {
    let fields =
        || of.fields.iter().map(|field| &field.ident).chain(of.rest.as_ref().map(|rest| &rest.ident));
    let setter = |ident: &Ident, ty: TokenStream| {
        let name = names::model_setter(ident, |name| fields().any(|field| field == name));
        let name = (name != *ident).then(|| token::ident(&name)).map(|name| quote!(as #name));
        sent.then(|| quote!(: #ty #name))
    };
    let rows = of.fields.iter().filter_map(|field| {
        let ty =
            if field.presence.is_required() { None } else { setter(&field.ident, field_type(scope, field)) };
        expand_row(field, ty.as_ref())
    });
    let rest = of.rest.as_ref().map(|rest| {
        let name = token::ident(&rest.ident);
        let ty = setter(&rest.ident, rest_type(scope, rest));
        quote!(_ => rest(#name #ty))
    });
    rows.chain(rest).collect()
}

/// The conversion of a pair, for a model with a key and a value and nothing else that is required.
fn expand_pair(scope: &FileScope<'_>, named: &NamedType, of: &Struct) -> Option<TokenStream> {
    let find = |name: &str| of.fields.iter().find(|field| field.wire.as_str() == name);
    let pair = [find("key")?, find("value")?];
    let is_one = |field: &Field| pair.iter().any(|one| one.wire == field.wire);
    if of.fields.iter().any(|field| is_constant(field) || field.presence.is_required() && !is_one(field)) {
        return None;
    }
    let is_many = |field: &Field| matches!(field.ty, TypeRef::Array(_) | TypeRef::Map(_));
    if pair.iter().any(|field| field.presence == Presence::Required && is_many(field)) {
        return None; // such a bound has no form for a type parameter
    }
    let (key_bound, key_use) = argument(scope, pair[0], &quote!(key));
    let (value_bound, value_use) = argument(scope, pair[1], &quote!(value));
    let name = token::ident(&named.ident);
    let [key_field, value_field] = pair.map(|field| token::ident(&field.ident));
    let model = (of.fields.len() > 2 || of.rest.is_some()).then(|| {
        let model = scope.runtime("Model");
        quote!(, ..#model::empty())
    });
    Some(quote! {
        impl<K: #key_bound, V: #value_bound> From<(K, V)> for #name {
            fn from((key, value): (K, V)) -> Self {
                Self { #key_field: #key_use, #value_field: #value_use #model }
            }
        }
    })
}

/// The macro that walks the items of a list with a name.
fn expand_list(scope: &FileScope<'_>, named: &NamedType, of: &Struct, items: &Items) -> Option<TokenStream> {
    let field = of.fields.get(items.field)?;
    let (name, field, ty) = (token::ident(&named.ident), token::ident(&field.ident), scope.ty(&items.ty));
    let list = scope.runtime("list");
    Some(quote!(#list!(#name, #field: #ty);))
}

/// The type with what its presence adds.
fn field_type(scope: &FileScope<'_>, field: &Field) -> TokenStream {
    let ty = scope.ty(&field.ty);
    match &field.presence {
        Presence::Constant(_) | Presence::Required => ty,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#ty>),
        Presence::OptionalNullable => {
            let nullable = scope.runtime("Nullable");
            quote!(#nullable<#ty>)
        }
    }
}

fn rest_type(scope: &FileScope<'_>, rest: &Rest) -> TokenStream {
    scope.ty(&TypeRef::Map(Box::new(rest.ty.clone())))
}

fn expand_field(scope: &FileScope<'_>, field: &Field) -> Option<TokenStream> {
    if is_constant(field) {
        return None;
    }
    let ty = field_type(scope, field);
    let doc = Doc::member()
        .about(&field.ident, field.description.as_deref())
        .wire(field.wire.as_str(), &field.ident)
        .limits(&field.limits)
        .outer();
    let name = token::ident(&field.ident);
    Some(quote!(#doc pub #name: #ty))
}

fn expand_rest(scope: &FileScope<'_>, rest: &Rest) -> TokenStream {
    let doc = Doc::member().prose(rest.description.as_deref());
    let doc = if doc.is_empty() {
        doc.paragraph(&Inline::new().own("The other properties, by name."))
    } else {
        doc
    }
    .limits(&rest.limits);
    let (doc, name) = (doc.outer(), token::ident(&rest.ident));
    let ty = rest_type(scope, rest);
    quote!(#doc pub #name: #ty)
}

/// The properties that have no field, but always one value.
fn expand_constants(of: &Struct) -> Option<TokenStream> {
    let constants = of.fields.iter().filter_map(|field| match &field.presence {
        Presence::Constant(value) => {
            let (wire, value) = (token::text(field.wire.as_str()), token::text(value));
            Some(quote!(#wire = #value))
        }
        _ => None,
    });
    let constants: Vec<_> = constants.collect();
    (!constants.is_empty()).then(|| quote!(where #(#constants),*))
}

fn expand_row(field: &Field, ty: Option<&TokenStream>) -> Option<TokenStream> {
    let (wire, name) = (token::text(field.wire.as_str()), token::ident(&field.ident));
    let presence = match &field.presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "nullable",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional_nullable",
        Presence::Constant(_) => return None,
    };
    let presence = token::name(presence);
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
    Some(quote!(#wire => #presence(#name #ty) #form))
}

/// `new` with what is required; without that, the macro writes it.
fn expand_constructor(scope: &FileScope<'_>, named: &NamedType, of: &Struct) -> Option<TokenStream> {
    if of.default {
        return None;
    }
    let name = token::ident(&named.ident);
    let both = of.arguments().map(|field| {
        let name = token::ident(&field.ident);
        let (bound, value) = argument(scope, field, &name);
        (quote!(#name: impl #bound), quote!(#name: #value))
    });
    let (arguments, values): (Vec<_>, Vec<_>) = both.unzip();
    let fields = of.fields.iter().filter(|field| !is_constant(field));
    let all = fields.count() == of.arguments.len() && of.rest.is_none();
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

fn is_constant(field: &Field) -> bool {
    matches!(field.presence, Presence::Constant(_))
}

/// What a constructor takes for a field: the trait that the argument has, and how `value` becomes that of the field.
fn argument(scope: &FileScope<'_>, field: &Field, value: &impl ToTokens) -> (TokenStream, TokenStream) {
    match &field.ty {
        _ if field.presence != Presence::Required => {
            let (into_argument, ty) = (scope.runtime("IntoArgument"), field_type(scope, field));
            (quote!(#into_argument<#ty>), quote!(#value.into_argument()))
        }
        TypeRef::Array(item) => {
            let item = scope.ty(item);
            let bound = quote!(IntoIterator<Item = impl Into<#item>>);
            (bound, quote!(#value.into_iter().map(Into::into).collect()))
        }
        TypeRef::Map(of) => {
            let of = scope.ty(of);
            let bound = quote!(IntoIterator<Item = (impl Into<String>, impl Into<#of>)>);
            (bound, quote!(#value.into_iter().map(|(key, value)| (key.into(), value.into())).collect()))
        }
        ty => {
            let ty = scope.ty(ty);
            (quote!(Into<#ty>), quote!(#value.into()))
        }
    }
}
