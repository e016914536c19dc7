//! `metadata.rs`: the title, version, address and defaults of the API.

use proc_macro2::TokenStream;
use quote::quote;

use super::token;
use crate::ir::{Api, ErrorFields, WireName};

/// The whole file.
pub(super) fn expand(api: &Api) -> TokenStream {
    let (title, version) = (token::text(&api.title), token::text(&api.version));
    let base_url = expand_option(api.base_url.as_deref().map(token::text));
    let (headers, query) = (expand_pairs(&api.headers), expand_pairs(&api.query));
    let errors = expand_option(api.errors.as_ref().map(expand_errors));
    let secrets = api.secrets.iter().map(|name| token::text(name.as_str()));
    let keep_alive = expand_option(api.keep_alive.as_ref().map(|name| token::text(name.as_str())));
    let imports = if api.errors.is_some() { quote!({Metadata, ErrorFields}) } else { quote!(Metadata) };
    quote! {
        #![doc = " The title, version, address and defaults of the API."]
        use crate::__private::#imports;

        /// The title, version, address and defaults of the API.
        pub(crate) static METADATA: Metadata = Metadata {
            title: #title,
            version: #version,
            base_url: #base_url,
            headers: #headers,
            query: #query,
            errors: #errors,
            secrets: &[#(#secrets),*],
            keep_alive: #keep_alive,
        };
    }
}

fn expand_pairs(pairs: &[(WireName, String)]) -> TokenStream {
    let pairs = pairs.iter().map(|(name, value)| {
        let (name, value) = (token::text(name.as_str()), token::text(value));
        quote!((#name, #value))
    });
    quote!(&[#(#pairs),*])
}

fn expand_errors(errors: &ErrorFields) -> TokenStream {
    let (kind, message) = (token::text(errors.kind.as_str()), token::text(errors.message.as_str()));
    quote!(ErrorFields { kind: #kind, message: #message })
}

fn expand_option(value: Option<impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
