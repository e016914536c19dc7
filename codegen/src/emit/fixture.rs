//! What tests of the callers need: `examples.rs`, the examples of the schemas, and `actions.rs`, the names of all
//! actions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::rustdoc::{Doc, Inline};
use super::token;
use crate::ir::{Api, Example};

/// The whole file.
pub(super) fn expand(api: &Api) -> TokenStream {
    let examples = api.examples.iter().map(expand_example);
    quote! {
        #![doc = " The example of each schema, as JSON."]
        #(#examples)*
    }
}

/// The whole file of the names.
pub(super) fn expand_actions(api: &Api) -> TokenStream {
    let actions = api.actions().map(|(resource, action)| token::text(&resource.id_of(action).to_string()));
    quote! {
        #![doc = " The name of each action, for the mock transport."]

        /// The name of each action: `device.get`.
        pub(crate) static ACTIONS: &[&str] = &[#(#actions),*];
    }
}

fn expand_example(example: &Example) -> TokenStream {
    let (name, json) = (token::ident(&example.ident), expand_json(&example.json));
    let doc =
        Doc::item().paragraph(&Inline::new().own("The example of").code(&example.title).glue(".")).outer();
    quote! {
        #doc
        pub const #name: &str = #json;
    }
}

/// The text as people would write it: without escapes, where none of it could be mistaken.
fn expand_json(json: &str) -> Literal {
    let plain = |letter: char| letter == ' ' || letter.is_ascii_graphic() || letter.is_alphanumeric();
    if json.contains('"') && json.chars().all(plain) { token::raw(json) } else { token::text(json) }
}
