//! JSON as the documents write it: order and duplicates of properties kept.

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(serde_json::Number),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Json>),
    /// An object, properties in the order of the text.
    Object(Vec<(String, Json)>),
}
