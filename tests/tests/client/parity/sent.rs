//! A request, as far as it matters.

use std::collections::BTreeMap;

use serde_json::Value;
use tests::server::Request;

/// Headers by their names in lower case.
pub(crate) type Headers = BTreeMap<String, String>;

/// The headers that matter.
const HEADERS: [&str; 5] = ["accept", "accept-version", "authorization", "content-type", "losantdomain"];

/// A request: path and query as they were sent, the body as JSON.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Headers,
    pub(crate) body: Option<Value>,
}

impl Sent {
    pub(crate) fn of(request: &Request) -> Self {
        let header = |name: &str| Some((name.to_owned(), request.header(name)?.to_owned()));
        Self {
            method: request.method.clone(),
            path: request.path().to_owned(),
            query: request.query().to_owned(),
            headers: HEADERS.iter().filter_map(|name| header(name)).collect(),
            body: (!request.body.is_empty()).then(|| request.json()),
        }
    }
}
