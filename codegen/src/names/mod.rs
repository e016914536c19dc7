//! Rust names: the only place that makes identifiers.
//!
//! Every function takes any text and gives a valid ASCII identifier, by rules that depend on that text
//! alone:
//!
//! - words are split at capitals and at whatever is no letter or digit, and joined in the case asked for;
//! - a letter outside ASCII becomes its code point (`é` → `ue9`);
//! - `*` is the word `all`, a minus before a number the word `minus`; other signs count only where
//!   there is nothing else (`>=` → `greater_equal`), and no text at all is `empty`;
//! - what starts with a digit gets an `n` in front, and numbers that would run together keep an
//!   underscore (`3.1.1` → `N3_1_1`);
//! - what means something else where it would stand (a keyword, a method of the runtime, a name of the
//!   prelude) gets a trailing underscore;
//! - what names a file too (a module, an accessor) is none that a system keeps for a device, and no longer
//!   than a file may be called: what is cut off is a hash of the whole then.
//!
//! What meets a name that is taken gets another by the one rule of [`Scope`].

mod member;
mod reserved;
mod scope;
mod spell;

pub use member::{Member, Members, Naming};
pub use reserved::{CALL_METHODS, CLIENT_METHODS, DEVICES, MODEL_METHODS, PAGE_NAMES};
pub use scope::Scope;

use crate::ir::Ident;
use reserved::{KEYWORDS, PRELUDE};
use spell::{pascal, snake};

/// A field, argument or any other name of a value.
#[must_use]
pub fn value(text: &str) -> Ident {
    finish(snake(text), &[])
}

/// The setter or argument of a parameter of a call.
#[must_use]
pub fn setter(text: &str) -> Ident {
    finish(snake(text), CALL_METHODS)
}

/// The setter of a field of a model. No other field has its name.
#[must_use]
pub fn model_setter(field: &Ident, is_field: impl Fn(&Ident) -> bool) -> Ident {
    let mut name = field.clone();
    while MODEL_METHODS.contains(&name.as_str()) || name != *field && is_field(&name) {
        name = Ident::new(format!("{name}_"));
    }
    name
}

/// The accessor on the client and the module of a resource.
#[must_use]
pub fn accessor(text: &str) -> Ident {
    file(finish(snake(text), CLIENT_METHODS))
}

/// A module.
#[must_use]
pub fn module(text: &str) -> Ident {
    file(finish(snake(text), &[]))
}

/// A type.
#[must_use]
pub fn type_name(text: &str) -> Ident {
    finish(pascal(text), PRELUDE)
}

/// A type inside a page's module, beside its calls.
#[must_use]
pub fn page_type(text: &str) -> Ident {
    let base = pascal(text);
    if PAGE_NAMES.contains(&base.as_str()) { Ident::new(base + "_") } else { finish(base, PRELUDE) }
}

/// A variant of an enum. The fallback of every open enum is called `Unknown`, so a word of that name
/// becomes `Unknown_`.
#[must_use]
pub fn variant(text: &str) -> Ident {
    finish(pascal(text), &["Unknown"])
}

/// A constant or static.
#[must_use]
pub fn constant(text: &str) -> Ident {
    finish(snake(text).to_ascii_uppercase(), &[])
}

/// Whether a type of `models` can have the name: an identifier with a capital, and free.
#[must_use]
pub fn is_type_name(text: &str) -> bool {
    is_capitalized(text) && !KEYWORDS.contains(&text) && !PRELUDE.contains(&text)
}

/// Whether a variant can have the name.
#[must_use]
pub fn is_variant(text: &str) -> bool {
    is_capitalized(text) && !["Self", "Unknown"].contains(&text)
}

/// Whether a field or an argument can have the name.
#[must_use]
pub fn is_value(text: &str) -> bool {
    let is_start = |first: char| first.is_ascii_lowercase() || first == '_';
    let is_part = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    text.starts_with(is_start) && text.chars().all(is_part) && text != "_" && !KEYWORDS.contains(&text)
}

/// Whether a setter of a call can have the name.
#[must_use]
pub fn is_setter(text: &str) -> bool {
    is_value(text) && !CALL_METHODS.contains(&text)
}

/// Fields and arguments.
pub const VALUES: Naming = Naming { ident: value, is_name: is_value };
/// Setters of calls.
pub const SETTERS: Naming = Naming { ident: setter, is_name: is_setter };
/// Variants.
pub const VARIANTS: Naming = Naming { ident: variant, is_name: is_variant };

/// Whether a text is made of letters, digits and underscores, and starts with a capital.
fn is_capitalized(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Whether a type inside a page's module can have the name.
#[must_use]
pub fn is_page_type(text: &str) -> bool {
    is_type_name(text) && !PAGE_NAMES.contains(&text)
}

/// Whether a type of this name would hide what machine code means by it.
pub(crate) fn is_reserved(name: &str) -> bool {
    PRELUDE.contains(&name) || PAGE_NAMES.contains(&name)
}

/// The longest name of a file but for its ending.
const LONGEST: usize = 100;

/// A name that a file can have as well.
fn file(name: Ident) -> Ident {
    let text = name.as_str();
    if DEVICES.contains(&text) {
        return Ident::new(format!("{text}_"));
    }
    match text.get(..LONGEST) {
        Some(start) if text.len() > LONGEST => {
            Ident::new(format!("{}_{:016x}", start.trim_end_matches('_'), hash(text)))
        }
        _ => name,
    }
}

/// FNV-1a: the same on every machine and by every compiler.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

/// Puts an underscore behind a name that means something else.
fn finish(name: String, reserved: &[&str]) -> Ident {
    let clash = KEYWORDS.contains(&name.as_str()) || reserved.contains(&name.as_str());
    Ident::new(if clash { name + "_" } else { name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        let all = |text: &str| [value(text), type_name(text), constant(text)].map(|ident| ident.to_string());
        assert_eq!(all("deviceId"), ["device_id", "DeviceId", "DEVICE_ID"]);
        assert_eq!(all("Respond to Invite"), ["respond_to_invite", "RespondToInvite", "RESPOND_TO_INVITE"]);
        assert_eq!(all("SAMLResponse"), ["saml_response", "SamlResponse", "SAML_RESPONSE"]);
        assert_eq!(all("$startsWith"), ["starts_with", "StartsWith", "STARTS_WITH"]);
        assert_eq!(all("content-type"), ["content_type", "ContentType", "CONTENT_TYPE"]);
    }

    #[test]
    fn odd_texts() {
        let all = |text: &str| [value(text), variant(text)].map(|ident| ident.to_string());
        assert_eq!(all(""), ["empty", "Empty"]);
        assert_eq!(all("86400000"), ["n86400000", "N86400000"]);
        assert_eq!(all("3.1.1"), ["n3_1_1", "N3_1_1"]);
        assert_eq!(all("-1"), ["minus_1", "Minus1"]);
        assert_eq!(all("device.*"), ["device_all", "DeviceAll"]);
        assert_eq!(all(">="), ["greater_equal", "GreaterEqual"]);
        assert_eq!(all("größe"), ["gr_uf6_udf_e", "GrUf6UdfE"]);
        assert_eq!(all("💥"), ["sign", "Sign"]);
        assert_eq!(all("_"), ["underscore", "Underscore"]);
        assert_eq!(all("unknown"), ["unknown", "Unknown_"]);
    }

    #[test]
    fn reserved() {
        assert_eq!(value("move").as_str(), "move_");
        assert_eq!(value("self").as_str(), "self_");
        assert_eq!(type_name("self").as_str(), "Self_");
        assert_eq!(type_name("option").as_str(), "Option_");
        assert_eq!(setter("timeout").as_str(), "timeout_");
        assert_eq!(value("timeout").as_str(), "timeout");
        assert_eq!(page_type("client").as_str(), "Client_");
    }

    #[test]
    fn names_of_files() {
        assert_eq!(
            [module("aux"), module("mod"), accessor("COM1")].map(|ident| ident.to_string()),
            ["aux_", "mod_", "com1_"]
        );
        assert_eq!(module("com0").as_str(), "com0");
        let long = [module(&"a".repeat(100)), module(&"a".repeat(101)), accessor(&"a".repeat(102))];
        assert_eq!(long.each_ref().map(|ident| ident.as_str().len()), [100, 117, 117]);
        assert_ne!(long[1], long[2], "they differ in what is cut off");
    }
}
