//! `models/mod.rs` and `resources/mod.rs`: the modules, and the features that compile them.
//!
//! Gates stand on these lines and nowhere else.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rustdoc::{Doc, Inline};
use super::{alias, token};
use crate::ir::{Api, Gate, ModelModule, Resource};

/// `models/mod.rs`.
pub(super) fn expand_models(api: &Api) -> TokenStream {
    let doc = Doc::file().paragraph(&Inline::new().own("Every type that the API sends or receives.")).inner();
    let modules = api.modules.iter().map(|module| expand_model(api, module));
    quote!(#doc #(#modules)*)
}

fn expand_model(api: &Api, module: &ModelModule) -> TokenStream {
    let gate = expand_gate(api, &module.gate);
    let name = token::ident(&module.ident);
    let mut types: Vec<_> = module.types.iter().map(|id| api.named(*id)).collect();
    types.sort_by(|a, b| a.ident.cmp(&b.ident));
    // rustdoc reads the aliases of a type in a private module where it is exported, and nowhere else.
    let (mut plain, mut uses) = (Vec::new(), Vec::new());
    for named in types {
        let ty = token::ident(&named.ident);
        if named.deprecated {
            uses.push(quote!(#gate #[allow(deprecated)] pub use #name::#ty;));
        } else if named.title.is_some() {
            let aliases = alias::of_type(api, named);
            uses.push(quote!(#gate #aliases pub use #name::#ty;));
        } else {
            plain.push(ty);
        }
    }
    let plain = match plain.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(#gate pub use #name::#one;),
        many => quote!(#gate pub use #name::{#(#many),*};),
    };
    quote! {
        #gate
        mod #name;
        #plain
        #(#uses)*
    }
}

/// `resources/mod.rs`.
pub(super) fn expand_resources(api: &Api) -> TokenStream {
    let doc = Doc::file()
        .paragraph(
            &Inline::new().own("The actions of the API: one module for each page of its documentation."),
        )
        .inner();
    let modules = api.resources.iter().map(|resource| expand_resource(api, resource));
    quote!(#doc #(#modules)*)
}

fn expand_resource(api: &Api, resource: &Resource) -> TokenStream {
    let name = token::ident(&resource.ident);
    let aliases = alias::of_resource(resource);
    let group = resource.group.and_then(|at| api.groups.get(at)).map(|group| Literal::string(&group.name));
    let gate = group.map_or_else(
        || quote!(#[cfg(feature = "client")]),
        |group| quote!(#[cfg(all(feature = "client", feature = #group))]),
    );
    quote! {
        #gate
        #aliases
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
