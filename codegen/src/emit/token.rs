//! Names and texts as tokens.

use std::borrow::Cow;
use std::str::FromStr;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

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
pub(super) fn name(name: &str) -> Ident {
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
pub(super) fn value(value: &ir::EnumValue) -> TokenStream {
    match value {
        ir::EnumValue::String(text) => Literal::string(text).into_token_stream(),
        ir::EnumValue::Boolean(flag) => name(if *flag { "true" } else { "false" }).into_token_stream(),
        ir::EnumValue::Number(number) => number_literal(number),
    }
}

/// A number as the spec writes it; only digits, a point, signs and an exponent pass. A whole number that is no
/// `i32` carries its type, for that is what Rust takes it for otherwise; one that no integer holds is a float.
fn number_literal(number: &str) -> TokenStream {
    let plain = number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E'));
    match TokenStream::from_str(&typed(number)) {
        Ok(tokens) if plain => tokens,
        _ => Literal::string(number).into_token_stream(),
    }
}

fn typed(number: &str) -> Cow<'_, str> {
    if number.contains(['.', 'e', 'E']) || number.parse::<i32>().is_ok() {
        Cow::Borrowed(number)
    } else if number.parse::<i64>().is_ok() {
        Cow::Owned(format!("{number}_i64"))
    } else if number.parse::<u64>().is_ok() {
        Cow::Owned(format!("{number}_u64"))
    } else {
        Cow::Owned(format!("{number}.0"))
    }
}

/// The attribute of what is deprecated.
pub(super) fn deprecated(note: &str) -> TokenStream {
    let note = text(note);
    quote!(#[deprecated(note = #note)])
}

/// The attribute of what the spec calls deprecated, with what it says of it.
pub(super) fn deprecated_in_spec(name: &ir::WireName, description: Option<&str>) -> TokenStream {
    let mark = format!("the API marks `{name}` as deprecated");
    match description.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => deprecated(&format!("{mark}: {text}")),
        None => deprecated(&mark),
    }
}

/// An enum that is open: its last variant holds what is not known. The macro beside it writes its debug output.
pub(super) fn open_enum(
    doc: &TokenStream,
    name: &TokenTree,
    variants: impl Iterator<Item = TokenStream>,
    unknown: (&str, &Ident),
) -> TokenStream {
    let (what, ty) = (text(&format!(" {}", unknown.0)), unknown.1);
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = #what]
            Unknown(#ty),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_type_that_holds_them() {
        let written = |number: &str| number_literal(number).to_string().replace(' ', "");
        for plain in ["0", "-0", "2147483647", "-2147483648", "1.5", "1e10", "-2E-3"] {
            assert_eq!(written(plain), plain);
        }
        assert_eq!(written("2147483648"), "2147483648_i64");
        assert_eq!(written("-3000000000"), "-3000000000_i64");
        assert_eq!(written("18446744073709551615"), "18446744073709551615_u64");
        assert_eq!(written("18446744073709551616"), "18446744073709551616.0");
        assert_eq!(written("-9223372036854775809"), "-9223372036854775809.0");
    }

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
