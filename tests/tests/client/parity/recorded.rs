//! The recording, and the two lists of what may differ.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::ir::WireName;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tests::every::Arguments;

use crate::parity::sent::{Headers, Sent};

/// The whole file.
#[derive(Deserialize)]
pub(crate) struct Recording {
    pub(crate) package: String,
    headers: Headers,
    pub(crate) calls: Vec<Call>,
}

/// One call: what was given, and what the vendor's client sent, when it has the action.
#[derive(Deserialize)]
pub(crate) struct Call {
    pub(crate) action: String,
    pub(crate) set: String,
    pub(crate) arguments: Map<String, Value>,
    #[serde(default)]
    extra: Map<String, Value>,
    #[serde(default)]
    pub(crate) anonymous: bool,
    sent: Option<(String, String, String)>,
    #[serde(default)]
    headers: BTreeMap<String, Option<String>>,
    body: Option<Value>,
    body_is: Option<String>,
}

impl Recording {
    pub(crate) fn read() -> Self {
        serde_json::from_str(&text("recorded.json")).unwrap()
    }

    /// The token that the recorded calls carry.
    pub(crate) fn token(&self) -> &str {
        self.headers["authorization"].strip_prefix("Bearer ").unwrap()
    }

    /// Takes the headers that the spec sets for all calls as given: the recording may be of an older version of the API.
    /// What differed is said once, not of each call.
    pub(crate) fn take_headers(&mut self, headers: &[(WireName, String)]) {
        for (name, value) in headers {
            let recorded = self.headers.insert(name.as_str().to_lowercase(), value.clone());
            if recorded.as_ref() != Some(value) {
                let recorded = recorded.unwrap_or_default();
                println!(
                    "the recording has `{name}: {recorded}`, the spec `{value}`: {} is of another version",
                    self.package
                );
            }
        }
    }

    /// What the vendor's client sent.
    pub(crate) fn theirs(&self, call: &Call) -> Option<Sent> {
        let (method, path, query) = call.sent.as_ref()?;
        let mut headers = self.headers.clone();
        for (name, value) in &call.headers {
            match value {
                Some(value) => headers.insert(name.clone(), value.clone()),
                None => headers.remove(name),
            };
        }
        let named = call.body_is.as_ref().map(|name| &call.arguments[name]);
        let body = named.or(call.body.as_ref()).cloned();
        Some(Sent { method: method.clone(), path: path.clone(), query: query.clone(), headers, body })
    }
}

impl Call {
    /// All that was given, to tell calls apart.
    pub(crate) fn arguments_text(&self) -> String {
        serde_json::json!([self.arguments, self.extra, self.anonymous]).to_string()
    }

    /// The arguments as our client takes them.
    pub(crate) fn given(&self) -> Arguments {
        let extra = self.extra.iter().map(|(name, value)| (name.clone(), value.to_string())).collect();
        Arguments { extra, ..Arguments::new(self.arguments.clone()) }
    }
}

/// A list with a reason for each entry.
pub(crate) fn reasons(file: &str) -> BTreeMap<String, String> {
    let reasons: BTreeMap<String, String> = from_toml(&text(file));
    for (name, reason) in &reasons {
        assert!(reason.contains(' '), "{file}: {name} has no reason");
    }
    reasons
}

fn from_toml<T: DeserializeOwned>(text: &str) -> T {
    toml::from_str(text).unwrap()
}

fn text(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("parity").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
