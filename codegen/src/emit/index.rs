//! `models/mod.rs` and `resources/mod.rs`: the modules, and the features that compile them.
//!
//! Gates stand on these lines and nowhere else.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rustdoc::{Doc, Words};
use super::token;
use crate::ir::{Api, Gate, ModelModule, Resource};

/// `models/mod.rs`.
pub(super) fn expand_models(api: &Api) -> TokenStream {
    let doc = Doc::file().paragraph(&Words::new().own("Every type that the API sends or receives.")).inner();
    let modules = api.modules.iter().map(|module| expand_model(api, module));
    quote!(#doc #(#modules)*)
}

fn expand_model(api: &Api, module: &ModelModule) -> TokenStream {
    let gate = expand_gate(api, &module.gate);
    let name = token::ident(&module.ident);
    let mut types: Vec<_> = module.types.iter().map(|id| api.named(*id)).collect();
    types.sort_by(|a, b| a.ident.cmp(&b.ident));
    let types: Vec<_> = types.iter().map(|named| token::ident(&named.ident)).collect();
    let types = match types.as_slice() {
        [one] => quote!(#one),
        many => quote!({#(#many),*}),
    };
    quote! {
        #gate
        mod #name;
        #gate
        pub use #name::#types;
    }
}

/// `resources/mod.rs`.
pub(super) fn expand_resources(api: &Api) -> TokenStream {
    let doc = Doc::file()
        .paragraph(
            &Words::new().own("The actions of the API: one module for each page of its documentation."),
        )
        .inner();
    let modules = api.resources.iter().map(|resource| expand_resource(api, resource));
    quote!(#doc #(#modules)*)
}

fn expand_resource(api: &Api, resource: &Resource) -> TokenStream {
    let name = token::ident(&resource.ident);
    let group = resource.group.and_then(|at| api.groups.get(at)).map(|group| Literal::string(&group.name));
    let gate = group.map_or_else(
        || quote!(#[cfg(feature = "client")]),
        |group| quote!(#[cfg(all(feature = "client", feature = #group))]),
    );
    quote! {
        #gate
        pub mod #name;
    }
}

/// The attribute for a gate; nothing where all is always compiled.
fn expand_gate(api: &Api, gate: &Gate) -> TokenStream {
    let group = |at: &usize| api.groups.get(*at).map(|group| Literal::string(&group.name));
    match gate {
        Gate::Open => TokenStream::new(),
        Gate::All => quote!(#[cfg(feature = "all")]),
        Gate::Any(groups) => match groups.iter().filter_map(group).collect::<Vec<_>>().as_slice() {
            [one] => quote!(#[cfg(feature = #one)]),
            many => quote!(#[cfg(any(#(feature = #many),*))]),
        },
    }
}
