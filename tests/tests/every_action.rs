//! Every action of the spec, called through the client against a server on loopback: what it sends, and
//! what it makes of every documented answer.

use std::sync::{Arc, Mutex};

use codegen::ir::{Action, Method, Parameter, ParameterKind, Place, Resource, Response, Segment};
use losant::{Client, ErrorKind, RetryPolicy};
use serde_json::{Map, Value};
use tests::every::{ACTIONS, Arguments, call};
use tests::server::{Reply, Request, Server};
use tests::spec::Spec;

/// A server that remembers its last request and answers what it is told.
struct Peer {
    client: Client,
    last: Arc<Mutex<Option<Request>>>,
    answer: Arc<Mutex<(u16, String, &'static str)>>,
    _server: Server,
}

impl Peer {
    async fn start() -> Self {
        let last = Arc::<Mutex<Option<Request>>>::default();
        let answer = Arc::new(Mutex::new((200, String::new(), "application/json")));
        let (seen, told) = (Arc::clone(&last), Arc::clone(&answer));
        let server = Server::start(move |request| {
            *seen.lock().unwrap() = Some(request.clone());
            let (status, body, kind) = told.lock().unwrap().clone();
            if kind == "text/event-stream" {
                return Reply::events([body]);
            }
            Reply::text(status, kind, body)
        })
        .await;
        let client = Client::builder()
            .base_url(server.url())
            .access_token("token-of-the-test")
            .no_proxy()
            .retry(RetryPolicy::never())
            .build()
            .unwrap();
        Self { client, last, answer, _server: server }
    }

    fn tell(&self, status: u16, body: String, kind: &'static str) {
        *self.answer.lock().unwrap() = (status, body, kind);
    }

    fn request(&self) -> Request {
        self.last.lock().unwrap().take().expect("a request was sent")
    }
}

#[test]
fn the_client_has_every_action_of_the_spec() {
    let spec = Spec::read();
    let documented: Vec<String> = spec.actions().map(|(r, a)| format!("{}.{}", r.wire, a.wire)).collect();
    let callable: Vec<&str> = ACTIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(callable, documented);
    assert!(callable.len() > 300, "{} actions", callable.len());
}

#[tokio::test]
async fn every_action_sends_what_its_page_says_and_reads_every_answer() {
    let spec = Spec::read();
    let peer = Peer::start().await;
    let mut answers = 0;
    for (resource, action) in spec.actions() {
        let name = format!("{}.{}", resource.wire, action.wire);
        let arguments = Arguments::new(spec.arguments(action));
        for response in &action.responses {
            check_answer(&spec, &peer, &name, &arguments, response).await;
            check_request(&spec, action, &name, &arguments.values, &peer.request());
            answers += 1;
        }
        if !action.events.is_empty() {
            check_events(&spec, &peer, resource, action, &arguments).await;
        }
    }
    println!("{} actions, {answers} answers", spec.actions().count());
}

async fn check_answer(spec: &Spec, peer: &Peer, name: &str, arguments: &Arguments, response: &Response) {
    let body = response.schema.as_ref().map_or(Value::Null, |title| spec.example(title).clone());
    let text = if body.is_null() { String::new() } else { body.to_string() };
    peer.tell(response.status, text, "application/json");
    let outcome = call(&peer.client, name, arguments).await;
    if response.status < 300 {
        let outcome = outcome.unwrap_or_else(|error| panic!("{name} {}: {error}", response.status));
        assert_eq!((outcome.status, &outcome.value), (response.status, &body), "{name}");
        return;
    }
    let error = outcome.expect_err(name);
    assert_eq!(error.kind(), ErrorKind::Answered, "{name}: {error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(response.status), "{name}");
    assert_eq!(error.action(), Some(name));
    assert_eq!(error.documented(), response.description.as_deref(), "{name}");
    assert_eq!(error.message(), body["message"].as_str(), "{name}");
    assert_eq!(error.error_type(), body["type"].as_str(), "{name}");
}

async fn check_events(spec: &Spec, peer: &Peer, resource: &Resource, action: &Action, arguments: &Arguments) {
    let name = format!("{}.{}", resource.wire, action.wire);
    for event in &action.events {
        let data = spec.example(event.schema.as_ref().expect("the events of the spec have schemas"));
        peer.tell(200, format!("event: {}\ndata: {data}\n\n", event.wire), "text/event-stream");
        let outcome = call(&peer.client, &name, arguments).await.unwrap();
        assert_eq!(outcome.value[event.wire.as_str()], *data, "{name}");
        check_request(spec, action, &name, &arguments.values, &peer.request());
    }
}

/// Method, path, query, headers and body against the page.
fn check_request(spec: &Spec, action: &Action, name: &str, given: &Map<String, Value>, sent: &Request) {
    assert_eq!(sent.method, action.method.as_str(), "{name}");
    assert_eq!(path(sent), expected_path(action, given), "{name}");
    let mut expected = if action.events.is_empty() { fixed(&spec.api.query) } else { Vec::new() };
    for parameter in at(action, Place::Query) {
        query(parameter, &given[parameter.wire.as_str()], &mut expected);
    }
    let mut query: Vec<(String, String)> =
        url::form_urlencoded::parse(sent.query().as_bytes()).into_owned().collect();
    for parameter in at(action, Place::Query).filter(|parameter| parameter.json) {
        // The order of an object's properties says nothing.
        for (_, value) in query.iter_mut().filter(|(name, _)| name == parameter.wire.as_str()) {
            *value = serde_json::from_str::<Value>(value).unwrap().to_string();
        }
    }
    query.sort();
    expected.sort();
    assert_eq!(query, expected, "{name}");
    for (header, value) in fixed(&spec.api.headers) {
        assert_eq!(sent.header(&header), Some(value.as_str()), "{name}");
    }
    for parameter in at(action, Place::Header) {
        let wire = parameter.wire.as_str();
        assert_eq!(sent.header(wire), given[wire].as_str(), "{name}");
    }
    let token = (!action.anonymous).then_some("Bearer token-of-the-test");
    assert_eq!(sent.header("authorization"), token, "{name}");
    check_body(action, name, given, sent);
}

fn check_body(action: &Action, name: &str, given: &Map<String, Value>, sent: &Request) {
    let kind = sent.header("content-type").unwrap_or_default().to_owned();
    if let Some(body) = at(action, Place::Body).next() {
        assert_eq!(kind, "application/json", "{name}");
        assert_eq!(sent.json(), given[body.wire.as_str()], "{name}");
    } else if at(action, Place::Multipart).next().is_some() {
        assert!(kind.starts_with("multipart/form-data; boundary="), "{name}: {kind}");
        let text = String::from_utf8(sent.body.to_vec()).unwrap();
        for parameter in at(action, Place::Multipart) {
            let value = &given[parameter.wire.as_str()];
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let part = format!("name=\"{}\"", parameter.wire);
            let (_, rest) = text.split_once(&part).unwrap_or_else(|| panic!("{name}: no part {part}"));
            let (_, content) = rest.split_once("\r\n\r\n").unwrap();
            let content = content.split("\r\n--").next().unwrap();
            let same = serde_json::from_str::<Value>(content)
                .is_ok_and(|json| Some(json) == serde_json::from_str(&value).ok());
            assert!(same || content == value, "{name}: {part} holds {content}");
        }
    } else {
        assert!(sent.body.is_empty(), "{name}");
        assert!(action.method != Method::Get || kind.is_empty(), "{name}: {kind}");
    }
}

fn at(action: &Action, place: Place) -> impl Iterator<Item = &Parameter> {
    action.parameters.iter().filter(move |parameter| parameter.place == place)
}

fn fixed(pairs: &[(codegen::ir::WireName, String)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (name.to_string(), value.clone())).collect()
}

fn path(sent: &Request) -> Vec<String> {
    let decode = |segment| percent_encoding::percent_decode_str(segment).decode_utf8().unwrap().into_owned();
    sent.path().trim_start_matches('/').split('/').map(decode).collect()
}

fn expected_path(action: &Action, given: &Map<String, Value>) -> Vec<String> {
    let segment = |segment: &Segment| match segment {
        Segment::Text(text) => text.clone(),
        Segment::Parameter(name) => given[name.as_str()].as_str().unwrap().to_owned(),
    };
    action.path.segments.iter().map(segment).collect()
}

/// The pairs that a value makes in a query, by the rules of the spec.
fn query(parameter: &Parameter, value: &Value, pairs: &mut Vec<(String, String)>) {
    let name = parameter.wire.to_string();
    if parameter.json {
        pairs.push((name, value.to_string()));
    } else if matches!(parameter.kind, ParameterKind::Typed(_) | ParameterKind::List) {
        flatten(name, value, pairs);
    } else {
        pairs.push((name, value.as_str().unwrap().to_owned()));
    }
}

fn flatten(name: String, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                flatten(format!("{name}[{index}]"), item, pairs);
            }
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                flatten(format!("{name}[{key}]"), entry, pairs);
            }
        }
        Value::String(text) => pairs.push((name, text.clone())),
        other => pairs.push((name, other.to_string())),
    }
}
