//! Every schema of the spec: its type by its title.

use losant::{DecodeError, Model};

include!(concat!(env!("OUT_DIR"), "/schemas.rs"));

/// Decodes a text and encodes what came of it.
pub type Around = fn(&str) -> Result<String, DecodeError>;

/// The way through the type of a schema.
///
/// # Panics
/// When the spec has no such schema.
#[must_use]
pub fn around(title: &str) -> Around {
    let found = SCHEMAS.iter().find(|(name, _)| *name == title);
    found.unwrap_or_else(|| panic!("no type for {title}")).1
}

fn through<T: Model>(text: &str) -> Result<String, DecodeError> {
    Ok(encoded(&losant::decode::<T>(text)?))
}

fn encoded(model: &dyn Model) -> String {
    let bytes =
        losant::encode(model).unwrap_or_else(|error| panic!("a decoded value does not encode: {error}"));
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("{error}"))
}
