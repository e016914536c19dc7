//! A resource written by hand, the way the generator writes them.

mod lists;

pub use lists::*;

use losant::__private::{
    Action, Call, Client, ErrorFields, Metadata, Method, QueryValue, Retry, UnknownResponse,
};
use losant::__private::{anonymous, call, login, outcome, record};

/// The API of the sample.
pub static METADATA: Metadata = Metadata {
    title: "Sample",
    version: "1.2.3",
    base_url: None,
    headers: &[("Accept-Version", "^1.2.3")],
    query: &[("_links", "true")],
    errors: Some(ErrorFields { kind: "type", message: "message" }),
    secrets: &["password", "token"],
    keep_alive: Some("keepAlive"),
};

/// A builder for a client of the sample at this address.
pub fn builder(url: &str) -> losant::ClientBuilder {
    losant::__private::client_for(&METADATA).base_url(url).no_proxy()
}

/// A client of the sample at this address, with the token `secret-canary`.
#[must_use]
pub fn client(url: &str) -> Client {
    builder(url).access_token("secret-canary").build().unwrap()
}

/// The actions of *Access Token*.
#[must_use]
pub fn access_token(client: &Client) -> AccessTokenApi {
    AccessTokenApi { client: client.clone() }
}

/// The actions of *Access Token*.
#[derive(Debug, Clone)]
pub struct AccessTokenApi {
    client: Client,
}

impl AccessTokenApi {
    /// Deletes a token.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).path("accessTokenId", id))
    }

    /// Gives a token.
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get(Call::new(&self.client, &GET).path("accessTokenId", id))
    }

    /// Changes a token.
    pub fn patch(&self, id: impl Into<String>, token: impl Into<TokenPatch>) -> Patch {
        Patch(Call::new(&self.client, &PATCH).path("accessTokenId", id).body(token))
    }

    /// Exports tokens.
    pub fn export(&self) -> Export {
        Export(Call::new(&self.client, &EXPORT))
    }

    /// Searches tokens: a write by its method, noted `safe`.
    pub fn search(&self) -> Search {
        Search(Call::new(&self.client, &SEARCH))
    }

    /// Starts work: a read by its method, noted `unsafe`.
    pub fn start(&self) -> Start {
        Start(Call::new(&self.client, &START))
    }

    /// Logs in.
    pub fn log_in(&self, token: impl Into<TokenPatch>) -> LogIn {
        LogIn(Call::new(&self.client, &LOG_IN).body(token))
    }
}

static DELETE: Action = Action {
    name: "accessToken.delete",
    method: &Method::DELETE,
    path: "/tokens/{accessTokenId}",
    anonymous: false,
    retry: Retry::ByMethod,
    stream: false,
    responses: &[(200, "Deleted"), (404, "Error if token was not found")],
};

static GET: Action = Action {
    name: "accessToken.get",
    method: &Method::GET,
    path: "/tokens/{accessTokenId}",
    anonymous: false,
    retry: Retry::ByMethod,
    stream: false,
    responses: &[(200, "Access token"), (404, "Error if token was not found")],
};

static PATCH: Action = Action {
    name: "accessToken.patch",
    method: &Method::PATCH,
    path: "/tokens/{accessTokenId}",
    anonymous: false,
    retry: Retry::ByMethod,
    stream: false,
    responses: &[(200, "Updated access token"), (400, "Error if malformed request")],
};

static EXPORT: Action = Action {
    name: "accessTokens.export",
    method: &Method::POST,
    path: "/tokens/export",
    anonymous: false,
    retry: Retry::ByMethod,
    stream: false,
    responses: &[
        (200, "The export"),
        (202, "If a job was started"),
        (204, "Nothing to export"),
        (303, ""),
        (304, ""),
    ],
};

static SEARCH: Action = Action {
    name: "accessTokens.search",
    method: &Method::POST,
    path: "/tokens/search",
    anonymous: false,
    retry: Retry::Safe,
    stream: false,
    responses: &[(200, "")],
};

static START: Action = Action {
    name: "accessTokens.start",
    method: &Method::GET,
    path: "/tokens/start",
    anonymous: false,
    retry: Retry::Unsafe,
    stream: false,
    responses: &[(200, "")],
};

static LOG_IN: Action = Action {
    name: "auth.logIn",
    method: &Method::POST,
    path: "/auth",
    anonymous: true,
    retry: Retry::ByMethod,
    stream: false,
    responses: &[(200, "Successful authentication"), (401, "Error if authentication failed")],
};

/// A call of [`AccessTokenApi::delete`].
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);

call!(Delete => ());

/// A call of [`AccessTokenApi::get`].
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);

call!(Get => Token);

impl Get {
    /// Tags as an object.
    pub fn tags_as_object(self, value: impl Into<QueryValue>) -> Self {
        Self(self.0.query("tagsAsObject", value))
    }

    /// A list.
    pub fn scopes<T: Into<String>>(self, values: impl IntoIterator<Item = T>) -> Self {
        Self(self.0.query_list("scopes", values))
    }

    /// An object as JSON.
    pub fn filter(self, value: &serde_json::Value) -> Self {
        Self(self.0.query_json("filter", value))
    }

    /// An object in the query.
    pub fn tag_filter(self, value: &serde_json::Value) -> Self {
        Self(self.0.query_object("tagFilter", value))
    }

    /// A header.
    pub fn losantdomain(self, value: impl losant::IntoArgument<losant::OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

/// A call of [`AccessTokenApi::patch`].
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);

call!(Patch => Token);

/// A call of [`AccessTokenApi::export`].
#[must_use = "a call does nothing until it is sent"]
pub struct Export(Call);

/// What [`Export`] gives.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExportOutput {
    /// The export.
    Ok(Token),
    /// If a job was started.
    Accepted(TokenPatch),
    /// Nothing to export.
    NoContent,
    /// It is elsewhere.
    SeeOther,
    /// Nothing is new.
    NotModified,
    /// A success with a status that the documentation does not list.
    Unknown(UnknownResponse),
}

outcome!(ExportOutput { 200 => Ok(Token), 202 => Accepted(TokenPatch), 204 => NoContent, 303 => SeeOther, 304 => NotModified });

call!(Export => ExportOutput);

/// A call of [`AccessTokenApi::search`].
#[must_use = "a call does nothing until it is sent"]
pub struct Search(Call);

call!(Search => Token);

/// A call of [`AccessTokenApi::start`].
#[must_use = "a call does nothing until it is sent"]
pub struct Start(Call);

call!(Start => Token);

/// A call of [`AccessTokenApi::log_in`].
#[must_use = "a call does nothing until it is sent"]
pub struct LogIn(Call);

call!(LogIn => Token);
anonymous!(LogIn);

login!(LogIn => Token, id);

/// A token.
pub struct Token {
    /// Its id.
    pub id: String,
    /// What it allows.
    pub scopes: Option<Vec<String>>,
}

record! { Token { "id" => required(id), "scopes" => optional(scopes) } }

/// A change of a token.
pub struct TokenPatch {
    /// Its new name.
    pub name: Option<String>,
}

record! { TokenPatch: Default { "name" => optional(name) } }
