//! What the documents say a request must be, held against what was sent.

use codegen::ir::{Action, Location, Method, Parameter, ParameterKind, Segment, WireName};
use serde_json::{Map, Value};

use crate::every::Arguments;
use crate::server::Request;
use crate::spec::Spec;

/// A call, and the action that it calls.
pub struct Documented<'a> {
    /// The documents.
    pub spec: &'a Spec,
    /// The action.
    pub action: &'a Action,
    /// Its name with the resource: `device.get`.
    pub name: &'a str,
    /// What was given for its parameters.
    pub arguments: &'a Arguments,
    /// The token of the client.
    pub token: Option<&'a str>,
}

impl Documented<'_> {
    /// Method, path, query, headers and body against the page.
    ///
    /// # Panics
    /// When the request is not what the page says.
    pub fn check(&self, sent: &Request) {
        let name = self.name;
        assert_eq!(sent.method, self.action.method.as_str(), "{name}");
        assert_eq!(path(sent), self.path(), "{name}");
        assert_eq!(self.sent_query(sent), self.query(), "{name}");
        for (header, value) in fixed(&self.spec.api.headers) {
            assert_eq!(sent.header(&header), Some(value.as_str()), "{name}");
        }
        for parameter in self.at(Location::Header) {
            let wire = parameter.wire.as_str();
            assert_eq!(sent.header(wire), self.value(parameter).and_then(Value::as_str), "{name}");
        }
        let token = self.token.filter(|_| !self.action.anonymous).map(|token| format!("Bearer {token}"));
        assert_eq!(sent.header("authorization"), token.as_deref(), "{name}");
        self.check_body(sent);
    }

    fn at(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.action.parameters.iter().filter(move |parameter| parameter.location == location)
    }

    fn value(&self, parameter: &Parameter) -> Option<&Value> {
        self.arguments.values.get(parameter.wire.as_str())
    }

    fn path(&self) -> Vec<String> {
        let segment = |segment: &Segment| match segment {
            Segment::Fixed(text) => text.clone(),
            Segment::Parameter(name) => text(&self.arguments.values[name.as_str()]),
        };
        self.action.path.segments.iter().map(segment).collect()
    }

    fn query(&self) -> Vec<(String, String)> {
        let stream = !self.action.events.is_empty();
        let mut pairs = if stream { Vec::new() } else { fixed(&self.spec.api.query) };
        pairs.retain(|(name, _)| !self.arguments.extra.iter().any(|(extra, _)| extra == name));
        pairs.extend(self.arguments.extra.iter().cloned());
        for parameter in self.at(Location::Query) {
            if let Some(value) = self.value(parameter) {
                add(parameter, value, &mut pairs);
            }
        }
        pairs.sort();
        pairs
    }

    fn sent_query(&self, sent: &Request) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> =
            url::form_urlencoded::parse(sent.query().as_bytes()).into_owned().collect();
        for parameter in self.at(Location::Query).filter(|parameter| parameter.json) {
            // The order of an object's properties says nothing.
            for (_, value) in pairs.iter_mut().filter(|(name, _)| name == parameter.wire.as_str()) {
                *value = serde_json::from_str::<Value>(value).unwrap().to_string();
            }
        }
        pairs.sort();
        pairs
    }

    fn check_body(&self, sent: &Request) {
        let name = self.name;
        let kind = sent.header("content-type").unwrap_or_default();
        let body = self.at(Location::Body).find_map(|parameter| self.value(parameter));
        let parts = self.at(Location::Multipart).filter(|parameter| self.value(parameter).is_some()).count();
        if let Some(body) = body {
            assert_eq!(kind, "application/json", "{name}");
            assert_eq!(sent.json(), *body, "{name}");
        } else if parts > 0 {
            assert!(kind.starts_with("multipart/form-data; boundary="), "{name}: {kind}");
            self.check_parts(sent, parts);
        } else {
            assert!(sent.body.is_empty(), "{name}");
            assert!(self.action.method != Method::Get || kind.is_empty(), "{name}: {kind}");
        }
    }

    fn check_parts(&self, sent: &Request, parts: usize) {
        let name = self.name;
        let sent = String::from_utf8(sent.body.to_vec()).unwrap();
        assert_eq!(
            sent.matches("\r\nContent-Disposition: form-data; name=").count(),
            parts,
            "{name}: {sent}"
        );
        for parameter in self.at(Location::Multipart) {
            let Some(value) = self.value(parameter) else { continue };
            let part = format!("name=\"{}\"", parameter.wire);
            let (_, rest) = sent.split_once(&part).unwrap_or_else(|| panic!("{name}: no part {part}"));
            let (_, content) = rest.split_once("\r\n\r\n").unwrap();
            let content = content.split("\r\n--").next().unwrap();
            let same = serde_json::from_str::<Value>(content).is_ok_and(|json| json == *value);
            assert!(same || content == text(value), "{name}: {part} holds {content}");
        }
    }
}

fn fixed(pairs: &[(WireName, String)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (name.to_string(), value.clone())).collect()
}

/// The segments of the path that was sent, decoded one by one.
fn path(sent: &Request) -> Vec<String> {
    let decode = |segment| percent_encoding::percent_decode_str(segment).decode_utf8().unwrap().into_owned();
    sent.path().trim_start_matches('/').split('/').map(decode).collect()
}

/// The pairs that a value makes in a query, by the rules of the spec.
fn add(parameter: &Parameter, value: &Value, pairs: &mut Vec<(String, String)>) {
    let name = parameter.wire.to_string();
    if !parameter.json && matches!(parameter.kind, ParameterKind::Typed(_) | ParameterKind::Array) {
        flatten(name, value, pairs);
    } else {
        pairs.push((name, text(value)));
    }
}

fn flatten(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                flatten(format!("{name}[{index}]"), item, pairs);
            }
        }
        Value::Object(entries) => flatten_entries(&name, entries, pairs),
        scalar => pairs.push((name, text(scalar))),
    }
}

fn flatten_entries(name: &str, entries: &Map<String, Value>, pairs: &mut Vec<(String, String)>) {
    for (key, entry) in entries {
        flatten(format!("{name}[{key}]"), entry, pairs);
    }
}

/// A text as it is, anything else as JSON.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
