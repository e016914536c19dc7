//! What is known of values beside their types: single values, and limits.

/// A value of an enumeration on the wire.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnumValue {
    /// Text.
    String(String),
    /// A number, as the client writes it.
    Number(String),
    /// A boolean.
    Boolean(bool),
}

/// What a schema demands of a value beyond its type; for documentation only.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// Shortest text, in characters.
    pub min_length: Option<u64>,
    /// Longest text, in characters.
    pub max_length: Option<u64>,
    /// Least number.
    pub minimum: Option<String>,
    /// Greatest number.
    pub maximum: Option<String>,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// Whether items must differ.
    pub unique_items: bool,
    /// Fewest properties.
    pub min_properties: Option<u64>,
    /// Most properties.
    pub max_properties: Option<u64>,
    /// Regular expression, as the schema writes it.
    pub pattern: Option<String>,
    /// Format that has no type of its own: `email`, `uri`.
    pub format: Option<String>,
    /// How a text stands for bytes: `base64`.
    pub content_encoding: Option<String>,
    /// What a text holds, as a media type.
    pub content_media_type: Option<String>,
    /// Regular expressions of which the names of a map match one.
    pub names: Vec<String>,
    /// The kinds of values, where the type is [`TypeRef::Scalar`](super::TypeRef::Scalar).
    pub kinds: Vec<ScalarKind>,
    /// Value the server takes when none is given, as JSON.
    pub default: Option<String>,
    /// Values that the schema names though the type takes others too: a string with a meaning of its own
    /// beside free text, or the only boolean that occurs; those of `only` among them.
    pub values: Vec<EnumValue>,
    /// The values that are allowed, where the schema lists them but they make no enumeration: there is only one.
    pub only: Vec<EnumValue>,
    /// Whether the schema marks it as deprecated.
    pub deprecated: bool,
    /// Whether it is only sent, or only received.
    pub one_way: Option<OneWay>,
    /// What is said of each item of a list.
    pub items: Option<Box<Inner>>,
    /// What is said of each value of a map.
    pub entries: Option<Box<Inner>>,
}

impl Limits {
    /// Takes out what is said in the same words of values of the type.
    pub fn remove(&mut self, said: &Self) {
        fn same<T: PartialEq>(mine: &mut Option<T>, other: Option<&T>) {
            if mine.as_ref() == other {
                *mine = None;
            }
        }
        same(&mut self.min_length, said.min_length.as_ref());
        same(&mut self.max_length, said.max_length.as_ref());
        same(&mut self.minimum, said.minimum.as_ref());
        same(&mut self.maximum, said.maximum.as_ref());
        same(&mut self.min_properties, said.min_properties.as_ref());
        same(&mut self.max_properties, said.max_properties.as_ref());
        same(&mut self.pattern, said.pattern.as_ref());
        same(&mut self.format, said.format.as_ref());
        same(&mut self.content_encoding, said.content_encoding.as_ref());
        same(&mut self.content_media_type, said.content_media_type.as_ref());
    }
}

/// What a schema says of the values inside of a list or a map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inner {
    /// What the spec says of them.
    pub description: Option<String>,
    /// What the schema demands of them beyond their type.
    pub limits: Limits,
}

/// The one way that a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OneWay {
    /// It is received, and not to be sent.
    ReadOnly,
    /// It is sent, and never received.
    WriteOnly,
}

/// A kind of values that are one of several kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScalarKind {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Null.
    Null,
}
