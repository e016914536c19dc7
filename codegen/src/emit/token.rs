//! Names and texts as tokens.

use std::str::FromStr;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::ir;

/// A finished identifier as a token.
///
/// What is none (a defect of the phase before) becomes a string literal: the file then fails to
/// parse and is reported, where a panic would take the whole run down.
pub(super) fn ident(name: &ir::Ident) -> TokenTree {
    let name = name.as_str();
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain {
        return Ident::new(name, Span::call_site()).into();
    }
    // Words of other scripts: the lexer knows which are identifiers.
    let mut tokens = TokenStream::from_str(name).unwrap_or_default().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(ident)), None) if ident == name => ident.into(),
        _ => Literal::string(name).into(),
    }
}

/// A name of the runtime or of the language.
pub(super) fn word(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// A text of the spec as a string literal.
pub(super) fn text(text: &str) -> Literal {
    Literal::string(text)
}

/// A long text as a raw string literal, which nobody has to escape and to read back: comments are most of
/// what is emitted.
pub(super) fn raw(text: &str) -> Literal {
    let run = |after: &str| after.len() - after.trim_start_matches('#').len();
    let hashes = "#".repeat(text.split('"').skip(1).map(run).max().map_or(0, |longest| longest + 1));
    let literal = format!("r{hashes}\"{text}\"{hashes}");
    Literal::from_str(&literal).unwrap_or_else(|_| Literal::string(text))
}

/// A known value of an enumeration.
pub(super) fn value(value: &ir::WordValue) -> TokenStream {
    match value {
        ir::WordValue::String(word) => Literal::string(word).into_token_stream(),
        ir::WordValue::Boolean(flag) => word(if *flag { "true" } else { "false" }).into_token_stream(),
        ir::WordValue::Number(number) => number_literal(number),
    }
}

/// A number as the spec writes it; only digits, a point, signs and an exponent pass.
fn number_literal(number: &str) -> TokenStream {
    let plain = number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E'));
    match TokenStream::from_str(number) {
        Ok(tokens) if plain => tokens,
        _ => Literal::string(number).into_token_stream(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_texts_are_read_back_as_they_are() {
        for text in
            ["", "plain", "\"", "\"#", "#\"##\"#", "\\", "a\r b", "\u{1}", "é\"\"###", &"\"#".repeat(300)]
        {
            let literal: syn::LitStr = syn::parse2(raw(text).into_token_stream()).unwrap();
            assert_eq!(literal.value(), text);
        }
        let deep = format!("\"{}", "#".repeat(300));
        let literal: syn::LitStr = syn::parse2(raw(&deep).into_token_stream()).unwrap();
        assert_eq!(literal.value(), deep);
    }
}
