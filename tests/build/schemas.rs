//! The table of documented schemas with what decodes and encodes the type of each.

use codegen::ir::{Api, TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

use crate::types::path;

/// `SCHEMAS`: the title of every schema, with a function that makes text of text through its type.
pub(crate) fn expand(api: &Api) -> TokenStream {
    let rows = (0..).zip(&api.types).filter_map(|(id, named)| {
        let title = named.title.as_ref()?;
        let ty = path(api, &TypeRef::Named(TypeId(id)));
        Some(quote!((#title, through::<#ty>)))
    });
    quote! {
        /// Every schema of the spec by its title, with the way through its type.
        pub static SCHEMAS: &[(&str, Around)] = &[#(#rows),*];
    }
}
