//! What tests of the callers need: `examples.rs`, the examples of the schemas, and `actions.rs`, the names of all
//! actions.

use std::str::FromStr;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use super::rustdoc::{Doc, Words};
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
    let actions = api.resources.iter().flat_map(|resource| {
        resource.actions.iter().map(|action| token::text(&format!("{}.{}", resource.wire, action.wire)))
    });
    quote! {
        #![doc = " The name of each action, for the mock transport."]

        /// The name of each action: `device.get`.
        pub(crate) static ACTIONS: &[&str] = &[#(#actions),*];
    }
}

fn expand_example(example: &Example) -> TokenStream {
    let (name, json) = (token::ident(&example.ident), expand_json(&example.json));
    let doc =
        Doc::item().paragraph(&Words::new().own("The example of").code(&example.title).glue(".")).outer();
    quote! {
        #doc
        pub const #name: &str = #json;
    }
}

/// The text as people would write it: without escapes, where none of it could be mistaken.
fn expand_json(json: &str) -> TokenStream {
    let plain = |letter: char| letter == ' ' || letter.is_ascii_graphic() || letter.is_alphanumeric();
    let mut signs = String::from("#");
    while json.contains(&format!("\"{signs}")) {
        signs.push('#');
    }
    let raw = TokenStream::from_str(&format!("r{signs}\"{json}\"{signs}"));
    match raw {
        Ok(raw) if json.contains('"') && json.chars().all(plain) => raw,
        _ => token::text(json).into_token_stream(),
    }
}
