//! Values of several shapes, open to unknown ones.

use proc_macro2::TokenStream;
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::{model, token};
use crate::ir::{NamedType, TypeRef, Union, Variant, When, WireName};

/// The enum, and the macro that selects its variant.
pub(super) fn expand(scope: &Scope<'_>, named: &NamedType, of: &Union) -> TokenStream {
    let doc = model::doc(scope, named, Doc::item()).outer();
    let name = token::ident(&named.ident);
    let variants = of.variants.iter().map(|variant| expand_variant(scope, of, variant));
    let rows = of.variants.iter().map(|variant| expand_row(scope, of, variant));
    let (union, unknown) = (scope.runtime("union"), scope.runtime("UnknownValue"));
    let tags = of.tags.iter().map(|tag| token::text(tag.as_str()));
    let by = (!of.tags.is_empty()).then(|| quote!(by [#(#tags),*]));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that is none of the above, kept as it was received.
            Unknown(#unknown),
        }

        #union!(#name #by { #(#rows),* });
    }
}

fn expand_variant(scope: &Scope<'_>, of: &Union, variant: &Variant) -> TokenStream {
    let doc = variant_doc(scope, of, variant).outer();
    let name = token::ident(&variant.ident);
    let ty = if variant.when == When::Null { &TypeRef::Any } else { &variant.ty };
    let ty = scope.ty(ty);
    quote!(#doc #name(#ty))
}

fn expand_row(scope: &Scope<'_>, of: &Union, variant: &Variant) -> TokenStream {
    let name = token::ident(&variant.ident);
    let when = expand_when(&variant.when);
    let sources = expand_sources(scope, of, variant);
    quote!(#when => #name #sources)
}

fn expand_when(when: &When) -> TokenStream {
    let kind = match when {
        When::String => "string",
        When::Number => "number",
        When::Boolean => "boolean",
        When::Null => "null",
        When::List => "list",
        When::Object => "object",
        When::Tags(tags) => {
            let tags = tags.iter().map(|words| {
                let words = words.iter().map(|word| token::text(word));
                quote!(#(#words)|*)
            });
            return quote!(tags(#(#tags),*));
        }
        When::Keys(keys) => {
            let keys = keys.iter().map(|key| token::text(key.as_str()));
            return quote!(keys(#(#keys),*));
        }
    };
    let kind = token::word(kind);
    quote!(#kind)
}

/// The types that turn into the variant by `From`: its payload, if no other variant holds the same.
fn expand_sources(scope: &Scope<'_>, of: &Union, variant: &Variant) -> Option<TokenStream> {
    let payload = unboxed(&variant.ty);
    let alike = of.variants.iter().filter(|other| other.when != When::Null && unboxed(&other.ty) == payload);
    if variant.when == When::Null || alike.count() != 1 {
        return None;
    }
    let ty = scope.ty(payload);
    let more = match payload {
        TypeRef::String => Some(quote!(, &str)),
        TypeRef::Number => Some(quote!(, i64)),
        _ => None,
    };
    Some(quote!((#ty #more)))
}

fn unboxed(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Boxed(inner) => inner,
        other => other,
    }
}

/// What the variant holds: the description of the branch or of its type, and what distinguishes a
/// value of the branch from those of others.
fn variant_doc(scope: &Scope<'_>, of: &Union, variant: &Variant) -> Doc {
    let held = match unboxed(&variant.ty) {
        TypeRef::Named(id) => scope.api.named(*id).description.as_deref(),
        _ => None,
    };
    let first = held.and_then(|text| text.split("\n\n").next());
    Doc::member().prose(variant.description.as_deref().or(first)).paragraph(&condition(of, &variant.when))
}

/// When a value is of the branch.
fn condition(of: &Union, when: &When) -> Words {
    let words = Words::new();
    match when {
        When::String => words.own("A string."),
        When::Number => words.own("A number."),
        When::Boolean => words.own("`true` or `false`."),
        When::Null => words.own("Null."),
        When::List => words.own("A list."),
        When::Object => words.own("An object."),
        When::Tags(tags) => of
            .tags
            .iter()
            .zip(tags)
            .enumerate()
            .fold(words.own("An object"), |words, (at, (tag, values))| {
                let words =
                    words.own(if at > 0 { "and whose" } else { "whose" }).code(tag.as_str()).own("is");
                words.alternatives(values.iter().map(String::as_str))
            })
            .glue("."),
        When::Keys(keys) if keys.is_empty() => words.own("Any other object."),
        When::Keys(keys) => {
            words.own("An object with").alternatives(keys.iter().map(WireName::as_str)).glue(".")
        }
    }
}
