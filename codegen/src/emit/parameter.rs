//! A parameter of an action: an argument of its method, or a setter of its call type.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::rustdoc::{Doc, Words};
use super::scope::Scope;
use super::token;
use crate::ir::{Location, Parameter, ParameterKind, ScalarType, TypeKind, TypeRef, WordValue};

/// How a value travels: what a caller gives, and what becomes of it.
enum Way {
    /// `impl Into<String>`, passed on as text.
    Text,
    /// `impl Into<QueryValue>`, written as it is.
    Plain,
    /// `impl Into<Argument<T>>` of a type that the runtime has, of an enumeration, or of an id.
    Argument(TokenStream),
    /// `impl Into<T>` of an id, passed on as text.
    Id(TypeRef),
    /// `impl Into<T>` of a type that is written as one word.
    Word(TypeRef),
    /// `impl Into<T>`, encoded by structure.
    Typed(TypeRef),
    /// A list of texts, passed on as a list.
    Texts,
    /// A list of texts, passed on as one text.
    Joined,
    /// A list of texts, encoded as JSON.
    JsonTexts,
    /// The contents of a file.
    File,
}

/// The argument in a method's signature.
pub(super) fn expand_argument(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let name = token::ident(&parameter.ident);
    let ty = expand_type(scope, parameter, &way(scope, parameter));
    quote!(#name: #ty)
}

/// The part of a call's construction that takes the argument: `.path("deviceId", device_id)`.
pub(super) fn expand_step(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let name = token::ident(&parameter.ident);
    expand_use(scope, parameter, &quote!(#name))
}

/// The setter of an optional parameter.
pub(super) fn expand_setter(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let doc = Doc::member().setter(parameter).outer();
    let deprecated = parameter
        .deprecated
        .then(|| token::deprecated_in_spec(&parameter.wire, parameter.description.as_deref()));
    let name = token::ident(&parameter.ident);
    let ty = expand_type(scope, parameter, &way(scope, parameter));
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
            .paragraph(&notes(Words::new(), parameter))
    }
}

/// The entry of a required parameter in the documentation of its method.
pub(super) fn entry(parameter: &Parameter) -> Words {
    let words = Words::new().code(parameter.ident.as_str());
    let words = match &parameter.description {
        Some(text) => words.glue(":").sentence(text),
        None => words.glue("."),
    };
    let words = if parameter.deprecated { words.own("Deprecated.") } else { words };
    notes(words, parameter)
}

/// Accepted values, default and example.
fn notes(words: Words, parameter: &Parameter) -> Words {
    let words = match &parameter.values {
        Some(values) => words.own("Accepted values are:").codes(values.iter().map(String::as_str)).glue("."),
        None => words,
    };
    let words = match &parameter.default {
        Some(default) => words.own("Default:").code(default).glue("."),
        None => words,
    };
    match &parameter.example {
        Some(example) if is_short(example) => words.own("Example:").code(example).glue("."),
        _ => words,
    }
}

fn is_short(example: &str) -> bool {
    example.len() <= 60 && !example.contains(['\n', '`'])
}

fn way(scope: &Scope<'_>, parameter: &Parameter) -> Way {
    let part = matches!(parameter.location, Location::Body | Location::Multipart);
    if parameter.location == Location::Path {
        return match &parameter.kind {
            ParameterKind::Typed(ty) if scope.api.is_id(ty) => Way::Id(ty.clone()),
            _ => Way::Text,
        };
    }
    match &parameter.kind {
        ParameterKind::File if part => Way::File,
        ParameterKind::Typed(ty)
            if !parameter.json && parameter.location != Location::Body && scope.api.is_word(ty) =>
        {
            if enumeration(scope, ty) || scope.api.is_id(ty) {
                Way::Argument(scope.ty(ty))
            } else {
                Way::Word(ty.clone())
            }
        }
        ParameterKind::Scalar(kind) if parameter.json || parameter.location == Location::Body => {
            Way::Typed(in_json(*kind))
        }
        ParameterKind::Scalar(kind) => scalar(scope, *kind).map_or(Way::Plain, Way::Argument),
        _ if parameter.location == Location::Header => Way::Text,
        ParameterKind::Typed(ty) => Way::Typed(ty.clone()),
        ParameterKind::Array if parameter.location == Location::Query && !parameter.json => Way::Texts,
        ParameterKind::List if parameter.location == Location::Query && !parameter.json => Way::Joined,
        ParameterKind::Array | ParameterKind::List => Way::JsonTexts,
        ParameterKind::File => Way::Plain,
    }
}

/// The type in Rust of values that are written as one text; none where any will do.
fn scalar(scope: &Scope<'_>, kind: ScalarType) -> Option<TokenStream> {
    Some(match kind {
        ScalarType::Any => return None,
        ScalarType::String => scope.ty(&TypeRef::String),
        ScalarType::Boolean => quote!(bool),
        ScalarType::Integer => quote!(i64),
        ScalarType::Number => scope.ty(&TypeRef::Number),
        ScalarType::Time => scope.runtime("EpochMillis").into_token_stream(),
        ScalarType::Duration => quote!(::core::time::Duration),
    })
}

/// The type of such a value where it is a value of JSON.
fn in_json(kind: ScalarType) -> TypeRef {
    match kind {
        ScalarType::Any => TypeRef::Any,
        ScalarType::String => TypeRef::String,
        ScalarType::Boolean => TypeRef::Boolean,
        ScalarType::Number => TypeRef::Number,
        ScalarType::Integer => TypeRef::Integer,
        ScalarType::Time => TypeRef::EpochMillis(Box::new(TypeRef::Integer)),
        ScalarType::Duration => TypeRef::Duration(Box::new(TypeRef::Integer)),
    }
}

/// Whether a type is an enumeration of words.
fn enumeration(scope: &Scope<'_>, ty: &TypeRef) -> bool {
    let Some(TypeKind::Enumeration(of)) = scope.api.kind(ty) else { return false };
    of.variants.iter().all(|variant| matches!(variant.value, WordValue::String(_)))
}

fn expand_type(scope: &Scope<'_>, parameter: &Parameter, way: &Way) -> TokenStream {
    match way {
        Way::Text => quote!(impl Into<String>),
        Way::Plain => {
            let value = scope.runtime("QueryValue");
            quote!(impl Into<#value>)
        }
        Way::Id(ty) => {
            let ty = scope.ty(ty);
            quote!(impl Into<#ty>)
        }
        Way::Word(ty) | Way::Typed(ty) if parameter.required => {
            let ty = scope.ty(ty);
            quote!(impl Into<#ty>)
        }
        Way::Word(ty) | Way::Typed(ty) => {
            let (into_argument, ty) = (scope.runtime("IntoArgument"), scope.ty(ty));
            quote!(impl #into_argument<Option<#ty>>)
        }
        Way::Argument(ty) if parameter.required => {
            let argument = scope.runtime("Argument");
            quote!(impl Into<#argument<#ty>>)
        }
        Way::Argument(ty) => {
            let (into_argument, argument) =
                (scope.runtime("IntoArgument"), scope.runtime("OptionalArgument"));
            quote!(impl #into_argument<#argument<#ty>>)
        }
        Way::Texts | Way::Joined | Way::JsonTexts => quote!(impl IntoIterator<Item = impl Into<String>>),
        Way::File => {
            let file = scope.runtime("FilePart");
            quote!(impl Into<#file>)
        }
    }
}

fn expand_use(scope: &Scope<'_>, parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = token::text(parameter.wire.as_str());
    let way = way(scope, parameter);
    let converted = if parameter.required { quote!(#value.into()) } else { quote!(#value.into_argument()) };
    let structured = if matches!(way, Way::JsonTexts) {
        quote!(&#value.into_iter().map(Into::into).collect::<Vec<String>>())
    } else {
        quote!(&#converted)
    };
    match (way, parameter.location) {
        (Way::File, _) => quote!(.part_file(#wire, #value)),
        (Way::Typed(_) | Way::JsonTexts, Location::Body) => quote!(.body(#structured)),
        (Way::Typed(_) | Way::JsonTexts, Location::Multipart) => quote!(.part_json(#wire, #structured)),
        (Way::JsonTexts, _) => quote!(.query_json(#wire, #structured)),
        (Way::Typed(_), _) if parameter.json => quote!(.query_json(#wire, #structured)),
        (Way::Typed(_), _) => quote!(.query_object(#wire, #structured)),
        (Way::Texts, _) => quote!(.query_list(#wire, #value)),
        (Way::Joined, _) => quote!(.query_joined(#wire, #value)),
        (Way::Argument(_) | Way::Word(_), Location::Header) => quote!(.header_value(#wire, #converted)),
        (Way::Argument(_) | Way::Word(_), Location::Multipart) => quote!(.part(#wire, #converted)),
        (Way::Argument(_) | Way::Word(_), _) => quote!(.query(#wire, #converted)),
        (Way::Id(_), _) => quote!(.path(#wire, #value.into().into_string())),
        (Way::Text, Location::Path) => quote!(.path(#wire, #value)),
        (Way::Text, Location::Header) => quote!(.header_value(#wire, #value)),
        (Way::Plain, Location::Multipart) => quote!(.part(#wire, #value)),
        (Way::Text | Way::Plain, _) => quote!(.query(#wire, #value)),
    }
}
