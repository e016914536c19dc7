//! Values of several shapes, open to unknown ones.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::rustdoc::{Doc, Inline};
use super::scope::FileScope;
use super::token;
use crate::ir::{Api, NamedType, TypeKind, TypeRef, Union, Variant, When, WireName};

/// The enum, and the macro that selects its variant.
pub(super) fn expand(scope: &FileScope<'_>, named: &NamedType, of: &Union) -> TokenStream {
    let doc = scope.document(named, Doc::item()).outer();
    let name = token::ident(&named.ident);
    let variants = of.variants.iter().map(|variant| expand_variant(scope, of, variant));
    let sources = sources(scope.api, of, &[]);
    let rows = of.variants.iter().zip(&sources).map(|(variant, sources)| expand_row(scope, variant, sources));
    let (union, unknown) = (scope.runtime("union"), scope.runtime("UnknownValue"));
    let tags = of.tags.iter().map(|tag| token::text(tag.as_str()));
    let by = (!of.tags.is_empty()).then(|| quote!(by [#(#tags),*]));
    let unknown = ("A value that is none of the above, kept as it was received.", &unknown);
    let item = token::open_enum(&doc, &name, variants, unknown);
    quote! {
        #item
        #union!(#name #by { #(#rows),* });
    }
}

fn expand_variant(scope: &FileScope<'_>, of: &Union, variant: &Variant) -> TokenStream {
    let doc = variant_doc(scope, of, variant).outer();
    let name = token::ident(&variant.ident);
    let ty = scope.ty(&variant.ty);
    quote!(#doc #name(#ty))
}

fn expand_row(scope: &FileScope<'_>, variant: &Variant, sources: &[VariantSource]) -> TokenStream {
    let name = token::ident(&variant.ident);
    let when = expand_when(&variant.when);
    let sources = expand_sources(scope, sources);
    quote!(#when => #name #sources)
}

fn expand_when(when: &When) -> TokenStream {
    let kind = match when {
        When::String => "string",
        When::Number => "number",
        When::Boolean => "boolean",
        When::Array => "list",
        When::Object => "object",
        When::Tags(tags) => {
            let tags = tags.iter().map(|values| {
                let values = values.iter().map(|value| token::text(value));
                quote!(#(#values)|*)
            });
            return quote!(tags(#(#tags),*));
        }
        When::Keys(keys) => {
            let keys = keys.iter().map(|key| token::text(key.as_str()));
            return quote!(keys(#(#keys),*));
        }
    };
    let kind = token::name(kind);
    quote!(#kind)
}

/// What a variant is made of.
#[derive(Debug, Clone, PartialEq)]
enum VariantSource {
    /// This type.
    Type(TypeRef),
    /// This number of Rust.
    Number(&'static str),
    /// All that converts into a string.
    AnyString,
    /// All that iterates over items of this type.
    Items(TypeRef),
}

/// What each variant of a union is made of: its content and what becomes that, but nothing that could become
/// another variant as well.
fn sources(api: &Api, of: &Union, within: &[&Union]) -> Vec<Vec<VariantSource>> {
    let all: Vec<Vec<VariantSource>> = of
        .variants
        .iter()
        .map(|variant| match api.resolve(&variant.ty) {
            // what becomes the content does not become a pointer to it
            content if matches!(variant.ty, TypeRef::Boxed(_)) => vec![VariantSource::Type(content.clone())],
            content => content_sources(api, content, &[within, &[of]].concat()),
        })
        .collect();
    let is_unique = |source: &VariantSource| {
        let alike = |other: &&VariantSource| match source {
            VariantSource::Items(_) => matches!(other, VariantSource::Items(_)),
            _ => *other == source,
        };
        all.iter().flatten().filter(alike).count() == 1
    };
    all.iter().map(|sources| sources.iter().filter(|source| is_unique(source)).cloned().collect()).collect()
}

/// What a content is made of: its type, and the sources of an inner union.
fn content_sources(api: &Api, ty: &TypeRef, within: &[&Union]) -> Vec<VariantSource> {
    let itself = VariantSource::Type(ty.clone());
    match (ty, api.kind(ty)) {
        (TypeRef::String, _) => vec![VariantSource::AnyString],
        (TypeRef::Integer, _) => vec![itself, VariantSource::Number("i32")],
        (TypeRef::Number, _) => {
            ["i32", "i64", "f64"].map(VariantSource::Number).into_iter().chain([itself]).collect()
        }
        (TypeRef::Array(item), _) => vec![itself, VariantSource::Items(TypeRef::clone(item))],
        (_, Some(TypeKind::Enumeration(of))) if of.is_text() => vec![itself, VariantSource::AnyString],
        (_, Some(TypeKind::Union(inner))) if !within.contains(&inner) => {
            let inner = sources(api, inner, within).into_iter().flatten();
            inner.filter(|source| !matches!(source, VariantSource::Items(_))).chain([itself]).collect()
        }
        _ => vec![itself],
    }
}

fn expand_sources(scope: &FileScope<'_>, sources: &[VariantSource]) -> TokenStream {
    let types = sources.iter().filter_map(|source| match source {
        VariantSource::Type(ty) => Some(scope.ty(ty)),
        VariantSource::Number(name) => Some(token::name(name).into_token_stream()),
        VariantSource::AnyString | VariantSource::Items(_) => None,
    });
    let types: Vec<_> = types.collect();
    let types = (!types.is_empty()).then(|| quote!((#(#types),*)));
    let more = sources.iter().find_map(|source| match source {
        VariantSource::AnyString => Some(quote!(or text)),
        VariantSource::Items(ty) => {
            let ty = scope.ty(ty);
            Some(quote!(or [#ty]))
        }
        _ => None,
    });
    quote!(#types #more)
}

fn unboxed(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Boxed(inner) => inner,
        other => other,
    }
}

/// What the variant holds: the description of the branch or of its type, and what distinguishes a
/// value of the branch from those of others.
fn variant_doc(scope: &FileScope<'_>, of: &Union, variant: &Variant) -> Doc {
    let held = match unboxed(&variant.ty) {
        TypeRef::Named(id) => scope.api.named(*id).description.as_deref(),
        _ => None,
    };
    let first = held.and_then(|text| text.split("\n\n").next());
    Doc::member()
        .prose(variant.description.as_deref().or(first))
        .paragraph(&condition(of, &variant.when))
        .limits(&variant.limits)
}

/// When a value is of the branch.
fn condition(of: &Union, when: &When) -> Inline {
    let inline = Inline::new();
    match when {
        When::String => inline.own("A string."),
        When::Number => inline.own("A number."),
        When::Boolean => inline.own("`true` or `false`."),
        When::Array => inline.own("A list."),
        When::Object => inline.own("An object."),
        When::Tags(tags) => of
            .tags
            .iter()
            .zip(tags)
            .enumerate()
            .fold(inline.own("An object"), |inline, (at, (tag, values))| {
                let inline =
                    inline.own(if at > 0 { "and whose" } else { "whose" }).code(tag.as_str()).own("is");
                inline.alternatives(values.iter().map(String::as_str))
            })
            .glue("."),
        When::Keys(keys) if keys.is_empty() => inline.own("Any other object."),
        When::Keys(keys) => {
            inline.own("An object with").alternatives(keys.iter().map(WireName::as_str)).glue(".")
        }
    }
}
