//! Resources and their actions.

use super::{Ident, TypeId, TypeRef, WireName};

/// A resource: one page of the spec, one module of the client.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// Name on the wire: the page's file name without its ending.
    pub wire: WireName,
    /// Title of the page without the word `Actions`.
    pub title: String,
    /// What the page says before its first action.
    pub description: Option<String>,
    /// File name of the page inside the spec, with `/` between folders.
    pub page: String,
    /// Name of the module, and of the accessor on the client.
    pub ident: Ident,
    /// Name of the type that holds its actions: `DeviceApi`.
    pub api_ident: Ident,
    /// Group that it belongs to.
    pub group: Option<usize>,
    /// Types that live in this module (words that only its parameters use), in output order.
    pub types: Vec<TypeId>,
    /// Its actions in the order of the page.
    pub actions: Vec<Action>,
}

/// One action: a route with its parameters and answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Name on the wire: `getState`.
    pub wire: WireName,
    /// Heading of its section: `Get State`.
    pub title: String,
    /// Name of the method: `get_state`.
    pub method_ident: Ident,
    /// Name of the call type: `GetState`.
    pub call_ident: Ident,
    /// Name of the static that describes it: `GET_STATE`.
    pub static_ident: Ident,
    /// HTTP method.
    pub method: Method,
    /// Path with its placeholders.
    pub path: PathTemplate,
    /// First paragraph of the section.
    pub summary: String,
    /// Further paragraphs.
    pub description: Option<String>,
    /// Whether the page says that it is deprecated.
    pub deprecated: bool,
    /// What the page says of access.
    pub access: Access,
    /// Noted `anonymous`: no token is sent unless asked.
    pub anonymous: bool,
    /// Whether a try may be repeated.
    pub retry: Retry,
    /// Parameters in the order of the page.
    pub parameters: Vec<Parameter>,
    /// Every documented answer, in the order of the page.
    pub responses: Vec<Response>,
    /// What a call returns.
    pub output: Output,
    /// Events of a stream; the action is a stream when there are any.
    pub events: Vec<Event>,
    /// Set when the action gives one page of a longer list.
    pub paging: Option<Paging>,
}

/// What an action is called everywhere, shown as `device.get`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId {
    /// Name of the resource on the wire.
    pub resource: WireName,
    /// Name of the action on the wire.
    pub action: WireName,
}

impl ActionId {
    /// The action of that name in the resource of that name.
    pub fn new(resource: impl Into<String>, action: impl Into<String>) -> Self {
        Self { resource: WireName::new(resource), action: WireName::new(action) }
    }
}

/// HTTP methods that the documents use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Read.
    Get,
    /// Create, or start.
    Post,
    /// Replace.
    Put,
    /// Change.
    Patch,
    /// Remove.
    Delete,
    /// Read the headers.
    Head,
    /// Ask what is allowed.
    Options,
}

impl Method {
    /// All of them, in the order in which they are listed to people.
    pub const ALL: [Self; 7] =
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete, Self::Head, Self::Options];

    /// The method of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }

    /// Whether its requests carry a body.
    #[must_use]
    pub fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Patch | Self::Put)
    }

    /// The method as it stands in a request line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

/// A path with placeholders, as a list of segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathTemplate {
    /// Segments, without the slashes between them.
    pub segments: Vec<Segment>,
}

/// One segment of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Fixed text.
    Text(String),
    /// The value of a parameter fills the whole segment.
    Parameter(WireName),
}

/// What a page says of access to an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// Nothing.
    Unstated,
    /// No token is needed.
    Open,
    /// A token with one of these scopes is needed, in the order of the page.
    Scopes(Vec<String>),
}

/// Whether a try may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// By the method: reads yes, writes no.
    ByMethod,
    /// Noted `safe`: may be repeated though it is no read.
    Safe,
    /// Noted `unsafe`: starts work though it is a read.
    Unsafe,
}

/// A parameter of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Name on the wire.
    pub wire: WireName,
    /// Name of the argument or setter.
    pub ident: Ident,
    /// Where it travels.
    pub location: Location,
    /// Whether a query value travels as one JSON string.
    pub json: bool,
    /// Whether a call needs it: then it is an argument, else a setter.
    pub required: bool,
    /// What the page's type column says, when it is the name of a type.
    pub type_name: Option<TypeName>,
    /// Title of the schema, when the type column links to one.
    pub schema: Option<String>,
    /// Type of the value.
    pub kind: ParameterKind,
    /// Accepted values, when the page lists them.
    pub values: Option<Vec<String>>,
    /// Default, as the page writes it.
    pub default: Option<String>,
    /// Example, as the page writes it.
    pub example: Option<String>,
    /// Whether the page marks it as deprecated.
    pub deprecated: bool,
    /// What the page says of it, without markers.
    pub description: Option<String>,
}

/// A name of a type, as a type column writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeName {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// Any number.
    Number,
    /// A whole number.
    Integer,
    /// A point in time: milliseconds since the epoch, or relative to now.
    Time,
    /// A span of time, in milliseconds.
    Duration,
    /// A list of texts, sent as one text.
    List,
    /// A list.
    Array,
    /// An object.
    Object,
    /// The contents of a file.
    File,
    /// A name that no type has; this has been reported.
    Unknown(String),
}

impl TypeName {
    /// The names of types that there are.
    pub const KNOWN: [Self; 10] = [
        Self::String,
        Self::Boolean,
        Self::Number,
        Self::Integer,
        Self::Time,
        Self::Duration,
        Self::List,
        Self::Array,
        Self::Object,
        Self::File,
    ];

    /// The type of that name.
    #[must_use]
    pub fn parse(name: &str) -> Self {
        let known = Self::KNOWN.into_iter().find(|known| known.as_str() == name);
        known.unwrap_or_else(|| Self::Unknown(name.to_owned()))
    }

    /// The name as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::List => "list",
            Self::Array => "array",
            Self::Object => "object",
            Self::File => "file",
            Self::Unknown(name) => name,
        }
    }
}

/// What a caller gives for a parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum ParameterKind {
    /// A value that is written as one text.
    Scalar(ScalarType),
    /// A value of a type of the API: a body, a filter, or one of a list of words.
    Typed(TypeRef),
    /// A list of texts, each written by itself.
    Array,
    /// A list of texts, written as one with commas between.
    List,
    /// The contents of a file.
    File,
}

/// The types of values that are written as one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScalarType {
    /// Any: the page does not say.
    Any,
    /// A text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A point in time: milliseconds since 1970, or relative to now where it is 0 or less.
    Time,
    /// A length of time in milliseconds.
    Duration,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// The whole body, as JSON.
    Body,
    /// A part of a multipart body.
    Multipart,
}

impl Location {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Path, Self::Query, Self::Header, Self::Body, Self::Multipart];

    /// The location of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }

    /// The word for it, in the documents and in what the `ir` command prints.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Multipart => "multipart",
        }
    }
}

/// A documented answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Title of the schema, when there is one.
    pub schema: Option<String>,
    /// Type of the body; `None` for an answer without one.
    pub body: Option<TypeRef>,
    /// What the page says of it.
    pub description: Option<String>,
}

/// What a call returns.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Nothing: the answer has no body.
    Empty,
    /// One type, whatever the success code.
    One(TypeRef),
    /// An enum with a variant for each success code.
    Many(Outcome),
    /// Nothing by `send`: the action is a stream, with this name for the enum of its events.
    Stream(Ident),
}

/// An enum with a variant for each success code.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Name of the enum.
    pub ident: Ident,
    /// The variants, by status.
    pub variants: Vec<OutcomeVariant>,
}

/// One variant of an [`Outcome`].
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeVariant {
    /// Status code.
    pub status: u16,
    /// Name of the variant: `Ok`, `Created`, `Accepted`, `NoContent`.
    pub ident: Ident,
    /// Type of the body; `None` for an answer without one.
    pub body: Option<TypeRef>,
    /// What the page says of it.
    pub description: Option<String>,
}

/// One kind of event of a stream.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Name on the wire.
    pub wire: WireName,
    /// Name of the variant.
    pub ident: Ident,
    /// Title of the schema of its data, when there is one.
    pub schema: Option<String>,
    /// Type of its data; `None` for text.
    pub data: Option<TypeRef>,
    /// What the page says of it.
    pub description: Option<String>,
}

/// How an action that gives a page of a list is asked for the next one.
#[derive(Debug, Clone, PartialEq)]
pub struct Paging {
    /// Style of the parameters.
    pub style: PagingStyle,
    /// Query parameter for the page number (from 0), or for the number of items to skip.
    pub position: WireName,
    /// Query parameter for the size of a page.
    pub size: WireName,
    /// Index into the output struct's fields: the items.
    pub items: usize,
    /// Index into the output struct's fields: how many items there are in all.
    pub total: Option<usize>,
    /// Index into the output struct's fields: the size of a page that the server used.
    pub answered_size: Option<usize>,
    /// Type of one item.
    pub item: TypeRef,
}

/// How a page is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingStyle {
    /// By its number.
    Page,
    /// By the number of items before it.
    Offset,
}
