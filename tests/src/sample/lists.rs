//! Lists by page and by offset, a stream of events, and uploads.

use losant::__private::{Action, Call, Client, FilePart, Method, QueryValue, Retry, UnknownEvent};
use losant::__private::{call, pages, record, stream};

/// The actions of *Lists*.
#[must_use]
pub fn lists(client: &Client) -> Lists {
    Lists { client: client.clone() }
}

/// The actions of *Lists*.
#[derive(Debug, Clone)]
pub struct Lists {
    client: Client,
}

impl Lists {
    /// A page by its number.
    pub fn by_page(&self) -> ByPage {
        ByPage(Call::new(&self.client, &BY_PAGE))
    }

    /// A page by the items before it, of which only the items are known.
    pub fn by_offset(&self) -> ByOffset {
        ByOffset(Call::new(&self.client, &BY_OFFSET))
    }

    /// Events.
    pub fn follow(&self) -> Follow {
        Follow(Call::new(&self.client, &FOLLOW))
    }

    /// Uploads a file.
    pub fn upload(&self, file: impl Into<FilePart>) -> Upload {
        Upload(Call::new(&self.client, &UPLOAD).part_file("file", file))
    }
}

const fn action(name: &'static str, method: &'static Method, path: &'static str, stream: bool) -> Action {
    let responses = &[(200, "What was asked for")];
    Action { name, method, path, anonymous: false, retry: Retry::ByMethod, stream, responses }
}

static BY_PAGE: Action = action("lists.byPage", &Method::GET, "/lists", false);
static BY_OFFSET: Action = action("lists.byOffset", &Method::GET, "/rows", false);
static FOLLOW: Action = action("lists.follow", &Method::GET, "/follow", true);
static UPLOAD: Action = action("lists.upload", &Method::POST, "/upload", false);

/// A call of [`Lists::by_page`].
#[must_use = "a call does nothing until it is sent"]
pub struct ByPage(Call);

call!(ByPage => Page);
pages!(ByPage => Page [Item], Page { position: "page", size: "perPage", items: items, total: total_count, reported: per_page });

impl ByPage {
    /// Which page.
    pub fn page(self, value: impl Into<QueryValue>) -> Self {
        Self(self.0.query("page", value))
    }

    /// How many items a page has.
    pub fn per_page(self, value: impl Into<QueryValue>) -> Self {
        Self(self.0.query("perPage", value))
    }

    /// A filter.
    pub fn filter(self, value: impl Into<QueryValue>) -> Self {
        Self(self.0.query("filter", value))
    }
}

/// A call of [`Lists::by_offset`].
#[must_use = "a call does nothing until it is sent"]
pub struct ByOffset(Call);

call!(ByOffset => Rows);
pages!(ByOffset => Rows [Item], Offset { position: "offset", size: "limit", items: items });

/// A call of [`Lists::follow`].
#[must_use = "a call does nothing until it is sent"]
pub struct Follow(Call);

impl Follow {
    /// Seconds between two keep-alive messages.
    pub fn keep_alive(self, value: impl Into<QueryValue>) -> Self {
        Self(self.0.query("keepAlive", value))
    }
}

/// An event of [`Follow`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FollowEvent {
    /// An item.
    Item(Item),
    /// A note.
    Note(String),
    /// An event that this version does not know.
    Unknown(UnknownEvent),
}

stream!(Follow => FollowEvent { "item" => Item(Item), "note" => Note: text });

/// A call of [`Lists::upload`].
#[must_use = "a call does nothing until it is sent"]
pub struct Upload(Call);

call!(Upload => ());

impl Upload {
    /// A field.
    pub fn email(self, value: impl Into<QueryValue>) -> Self {
        Self(self.0.part("email", value))
    }

    /// An object.
    pub fn options(self, value: &serde_json::Value) -> Self {
        Self(self.0.part_json("options", value))
    }
}

/// A page.
pub struct Page {
    /// Items.
    pub items: Option<Vec<Item>>,
    /// How many there are.
    pub total_count: Option<i64>,
    /// Size.
    pub per_page: Option<i64>,
}

record! { Page {
    "items" => optional(items),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
} }

/// Rows.
pub struct Rows {
    /// Items.
    pub items: Vec<Item>,
}

record! { Rows { "items" => required(items) } }

/// An item.
pub struct Item {
    /// Its number.
    pub n: i64,
}

record! { Item { "n" => required(n) } }
