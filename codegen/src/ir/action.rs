//! Resources and their actions.

use super::name::{ActionId, Ident, WireName};
use super::parameter::Parameter;
use super::types::{TypeId, TypeRef};

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
    /// Types that live in this module (enumerations that only its parameters use), in output order.
    pub types: Vec<TypeId>,
    /// Its actions in the order of the page.
    pub actions: Vec<Action>,
}

impl Resource {
    /// The id of one of its actions.
    #[must_use]
    pub fn id_of(&self, action: &Action) -> ActionId {
        ActionId { resource: self.wire.clone(), action: action.wire.clone() }
    }
}

/// One action: a route with its parameters and responses.
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
    /// Every documented response, in the order of the page.
    pub responses: Vec<Response>,
    /// What a call returns.
    pub output: Output,
    /// Events of a stream; the action is a stream when there are any.
    pub events: Vec<Event>,
    /// Set when the action gives one page of a longer list.
    pub paging: Option<Paging>,
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
    Fixed(String),
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

/// A documented response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// Title of the schema, when there is one.
    pub schema: Option<String>,
    /// Type of the body; `None` for a response without one.
    pub body: Option<TypeRef>,
    /// What the page says of it.
    pub description: Option<String>,
}

/// What a call returns.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Nothing: the response has no body.
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
    /// Type of the body; `None` for a response without one.
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
    pub reported_size: Option<usize>,
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
