//! A parameter of an action: an argument of its method, or a setter of its call type.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::rustdoc::{Doc, Inline};
use super::scope::FileScope;
use super::token;
use crate::ir::{Location, Parameter, ParameterKind, TypeKind, TypeRef};

/// How a value is encoded: what a caller gives, and what becomes of it.
enum Encoding {
    /// `impl Into<String>`, passed on as a string.
    String,
    /// `impl Into<QueryValue>`, written as it is.
    Plain,
    /// `impl Into<Argument<T>>` of a type that the runtime has, of an enumeration, or of an id.
    Argument(TokenStream),
    /// `impl Into<T>` of an id, passed on as a string.
    Id(TypeRef),
    /// `impl Into<T>` of a type that is written as one string.
    Scalar(TypeRef),
    /// `impl Into<T>`, encoded by structure.
    Structured(TypeRef),
    /// A list of strings, passed on as a list.
    Strings,
    /// A list of strings, passed on as one string.
    JoinedStrings,
    /// A list of strings, encoded as JSON.
    JsonStrings,
    /// The contents of a file.
    File,
}

/// The argument in a method's signature.
pub(super) fn expand_argument(scope: &FileScope<'_>, parameter: &Parameter) -> TokenStream {
    let name = token::ident(&parameter.ident);
    let ty = expand_type(scope, parameter, &encoding(scope, parameter));
    quote!(#name: #ty)
}

/// The part of a call's construction that takes the argument: `.path("deviceId", device_id)`.
pub(super) fn expand_step(scope: &FileScope<'_>, parameter: &Parameter) -> TokenStream {
    let name = token::ident(&parameter.ident);
    expand_use(scope, parameter, &quote!(#name))
}

/// The setter of an optional parameter.
pub(super) fn expand_setter(scope: &FileScope<'_>, parameter: &Parameter) -> TokenStream {
    let doc = Doc::member().setter(parameter).outer();
    let deprecated = parameter
        .deprecated
        .then(|| token::deprecated_in_spec(&parameter.wire, parameter.description.as_deref()));
    let name = token::ident(&parameter.ident);
    let ty = expand_type(scope, parameter, &encoding(scope, parameter));
    let step = expand_use(scope, parameter, &quote!(value));
    quote! {
        #doc
        #deprecated
        pub fn #name(self, value: #ty) -> Self {
            Self(self.0 #step)
        }
    }
}

impl Doc {
    fn setter(self, parameter: &Parameter) -> Self {
        self.about(&parameter.ident, parameter.description.as_deref())
            .wire(parameter.wire.as_str(), &parameter.ident)
            .paragraph(&notes(Inline::new(), parameter))
    }
}

/// The entry of a required parameter in the documentation of its method.
pub(super) fn entry(parameter: &Parameter) -> Inline {
    let inline = Inline::new().code(parameter.ident.as_str()).described(parameter.description.as_deref());
    let inline = if parameter.deprecated { inline.own("Deprecated.") } else { inline };
    notes(inline, parameter)
}

/// Accepted values, default and example.
fn notes(inline: Inline, parameter: &Parameter) -> Inline {
    let inline = match &parameter.values {
        Some(values) => inline.own("Accepted values are:").codes(values.iter().map(String::as_str)).glue("."),
        None => inline,
    };
    let inline = match &parameter.default {
        Some(default) => inline.own("Default:").code(default).glue("."),
        None => inline,
    };
    match &parameter.example {
        Some(example) if is_short(example) => inline.own("Example:").code(example).glue("."),
        _ => inline,
    }
}

fn is_short(example: &str) -> bool {
    example.len() <= 60 && !example.contains(['\n', '`'])
}

fn encoding(scope: &FileScope<'_>, parameter: &Parameter) -> Encoding {
    let location = parameter.location;
    let as_json = parameter.json || location == Location::Body;
    match &parameter.kind {
        ParameterKind::Typed(ty) if location == Location::Path && scope.api.is_id(ty) => {
            Encoding::Id(ty.clone())
        }
        _ if location == Location::Path => Encoding::String,
        ParameterKind::File if matches!(location, Location::Body | Location::Multipart) => Encoding::File,
        ParameterKind::Scalar(ty) if as_json => Encoding::Structured(ty.clone()),
        ParameterKind::Scalar(TypeRef::Any) => Encoding::Plain,
        ParameterKind::Scalar(TypeRef::Duration(_)) => Encoding::Argument(quote!(::core::time::Duration)),
        ParameterKind::Scalar(ty) => Encoding::Argument(scope.ty(ty)),
        ParameterKind::Typed(ty) if !as_json && scope.api.is_scalar(ty) => match scope.api.kind(ty) {
            Some(TypeKind::Id(_)) => Encoding::Argument(scope.ty(ty)),
            Some(TypeKind::Enumeration(of)) if of.is_text() => Encoding::Argument(scope.ty(ty)),
            _ => Encoding::Scalar(ty.clone()),
        },
        _ if location == Location::Header => Encoding::String,
        ParameterKind::Typed(ty) => Encoding::Structured(ty.clone()),
        ParameterKind::Array if location == Location::Query && !as_json => Encoding::Strings,
        ParameterKind::List if location == Location::Query && !as_json => Encoding::JoinedStrings,
        ParameterKind::Array | ParameterKind::List => Encoding::JsonStrings,
        ParameterKind::File => Encoding::Plain,
    }
}

fn expand_type(scope: &FileScope<'_>, parameter: &Parameter, encoding: &Encoding) -> TokenStream {
    let of_type = matches!(encoding, Encoding::Argument(_) | Encoding::Scalar(_) | Encoding::Structured(_));
    let optional = of_type && !parameter.required;
    let ty = match encoding {
        Encoding::String => quote!(String),
        Encoding::Plain => scope.runtime("QueryValue").into_token_stream(),
        Encoding::File => scope.runtime("FilePart").into_token_stream(),
        Encoding::Argument(ty) => {
            let argument = scope.runtime(if optional { "OptionalArgument" } else { "Argument" });
            quote!(#argument<#ty>)
        }
        Encoding::Id(ty) | Encoding::Scalar(ty) | Encoding::Structured(ty) => {
            let ty = scope.ty(ty);
            if optional { quote!(Option<#ty>) } else { ty }
        }
        Encoding::Strings | Encoding::JoinedStrings | Encoding::JsonStrings => {
            return quote!(impl IntoIterator<Item = impl Into<String>>);
        }
    };
    if optional {
        let into_argument = scope.runtime("IntoArgument");
        quote!(impl #into_argument<#ty>)
    } else {
        quote!(impl Into<#ty>)
    }
}

fn expand_use(scope: &FileScope<'_>, parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = token::text(parameter.wire.as_str());
    let encoding = encoding(scope, parameter);
    let converted = if parameter.required { quote!(#value.into()) } else { quote!(#value.into_argument()) };
    let structured = if matches!(encoding, Encoding::JsonStrings) {
        quote!(&#value.into_iter().map(Into::into).collect::<Vec<String>>())
    } else {
        quote!(&#converted)
    };
    match (encoding, parameter.location) {
        (Encoding::File, _) => quote!(.part_file(#wire, #value)),
        (Encoding::Structured(_), Location::Body) if parameter.required => quote!(.body(#value)),
        (Encoding::Structured(_) | Encoding::JsonStrings, Location::Body) => quote!(.body_json(#structured)),
        (Encoding::Structured(_) | Encoding::JsonStrings, Location::Multipart) => {
            quote!(.part_json(#wire, #structured))
        }
        (Encoding::JsonStrings, _) => quote!(.query_json(#wire, #structured)),
        (Encoding::Structured(_), _) if parameter.json => quote!(.query_json(#wire, #structured)),
        (Encoding::Structured(_), _) => quote!(.query_object(#wire, #structured)),
        (Encoding::Strings, _) => quote!(.query_list(#wire, #value)),
        (Encoding::JoinedStrings, _) => quote!(.query_joined(#wire, #value)),
        (Encoding::Argument(_) | Encoding::Scalar(_), location) => match (location, parameter.required) {
            (Location::Multipart, _) => quote!(.part(#wire, #converted)),
            (Location::Header, true) => quote!(.header_value(#wire, #converted)),
            (Location::Header, false) => quote!(.header_argument(#wire, #value)),
            (_, true) => quote!(.query(#wire, #converted)),
            (_, false) => quote!(.query_argument(#wire, #value)),
        },
        (Encoding::Id(_), _) => quote!(.id(#wire, #value)),
        (Encoding::String, Location::Path) => quote!(.path(#wire, #value)),
        (Encoding::String, Location::Header) => quote!(.header_value(#wire, #value)),
        (Encoding::Plain, Location::Multipart) => quote!(.part(#wire, #value)),
        (Encoding::String | Encoding::Plain, _) => quote!(.query(#wire, #value)),
    }
}
