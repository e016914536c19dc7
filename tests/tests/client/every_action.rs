//! Every action of the spec, called through the client against a server on loopback: what it sends, and
//! what it makes of every documented response.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use codegen::ir::{Action, Resource, Response};
use losant::testing::InstantClock;
use losant::{Client, ErrorKind, RetryPolicy};
use serde_json::Value;
use tests::documented::Documented;
use tests::every::{ACTIONS, Arguments, call};
use tests::facts;
use tests::server::{Reply, Request, Server};
use tests::spec::Spec;

/// Reads by another method than GET.
const SAFE: [&str; 3] = ["data.lastValueQuery", "data.timeSeriesQuery", "dataTableRows.query"];
/// GETs that start work.
const UNSAFE: [&str; 4] = [
    "application.archiveData",
    "application.backfillArchiveData",
    "application.fullDataTablesArchive",
    "application.fullEventsArchive",
];
/// Calls by which a token is got.
const ANONYMOUS: [&str; 5] = [
    "auth.authenticateDevice",
    "auth.authenticateUser",
    "auth.authenticateUserGithub",
    "auth.authenticateUserSaml",
    "auth.ssoDomain",
];

const TOKEN: &str = "token-of-the-test";

/// A server that remembers its last request and answers as it was set up.
struct Peer {
    client: Client,
    last: Arc<Mutex<Option<Request>>>,
    response: Arc<Mutex<(u16, String, &'static str)>>,
    _server: Server,
}

impl Peer {
    async fn start() -> Self {
        let last = Arc::<Mutex<Option<Request>>>::default();
        let response = Arc::new(Mutex::new((200, String::new(), "application/json")));
        let (seen, reply) = (Arc::clone(&last), Arc::clone(&response));
        let server = Server::start(move |request| {
            *seen.lock().unwrap() = Some(request.clone());
            let (status, body, kind) = reply.lock().unwrap().clone();
            if kind == "text/event-stream" {
                return Reply::events([body]);
            }
            Reply::text(status, kind, body)
        })
        .await;
        let client = Client::builder()
            .base_url(server.url())
            .access_token(TOKEN)
            .no_proxy()
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        Self { client, last, response, _server: server }
    }

    fn set_response(&self, status: u16, body: String, kind: &'static str) {
        *self.response.lock().unwrap() = (status, body, kind);
    }

    fn request(&self) -> Request {
        self.last.lock().unwrap().take().expect("a request was sent")
    }
}

#[test]
fn the_client_has_every_action_of_the_spec() {
    let spec = Spec::read();
    let documented: Vec<String> = spec.actions().map(|(r, a)| r.id_of(a).to_string()).collect();
    let callable: Vec<&str> = ACTIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(callable, documented);
    assert!(callable.len() > 300, "{} actions", callable.len());
}

#[tokio::test]
async fn every_action_sends_what_its_page_says_and_reads_every_response() {
    let spec = Spec::read();
    let peer = Peer::start().await;
    let mut responses = 0;
    for (resource, action) in spec.actions() {
        let name = resource.id_of(action).to_string();
        let arguments = Arguments::new(spec.arguments(action));
        for response in &action.responses {
            check_response(spec, &peer, &name, &arguments, response).await;
            let request = peer.request();
            p6(&request);
            documented(spec, action, &name, &arguments).check(&request);
            responses += 1;
        }
        if !action.events.is_empty() {
            check_events(spec, &peer, resource, action, &arguments).await;
        }
    }
    println!("{} actions, {responses} responses", spec.actions().count());
}

/// A write says how long its body is, also if it has none.
fn p6(request: &Request) {
    let length = request.header("content-length").and_then(|length| length.parse().ok());
    if matches!(request.method.as_str(), "POST" | "PUT" | "PATCH")
        && request.header("transfer-encoding").is_none()
    {
        assert_eq!(length, Some(request.body.len()), "{} {}", request.method, request.target);
    }
}

async fn check_response(spec: &Spec, peer: &Peer, name: &str, arguments: &Arguments, response: &Response) {
    let body = response.schema.as_ref().map_or(Value::Null, |title| spec.example(title).clone());
    let text = if body.is_null() { String::new() } else { body.to_string() };
    peer.set_response(response.status, text, "application/json");
    let outcome = call(&peer.client, name, arguments).await;
    if response.status < 300 {
        let outcome = outcome.unwrap_or_else(|error| panic!("{name} {}: {error}", response.status));
        assert_eq!((outcome.status, &outcome.value), (response.status, &body), "{name}");
        return;
    }
    let error = outcome.expect_err(name);
    assert_eq!(error.kind(), ErrorKind::Status, "{name}: {error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(response.status), "{name}");
    assert_eq!(error.action(), Some(name));
    assert_eq!(error.status_description(), response.description.as_deref(), "{name}");
    assert_eq!(error.message(), body["message"].as_str(), "{name}");
    assert_eq!(error.error_type(), body["type"].as_str(), "{name}");
}

async fn check_events(spec: &Spec, peer: &Peer, resource: &Resource, action: &Action, arguments: &Arguments) {
    let name = resource.id_of(action).to_string();
    for event in &action.events {
        let data = spec.example(event.schema.as_ref().expect("the events of the spec have schemas"));
        peer.set_response(200, format!("event: {}\ndata: {data}\n\n", event.wire), "text/event-stream");
        let outcome = call(&peer.client, &name, arguments).await.unwrap();
        assert_eq!(outcome.value[event.wire.as_str()], *data, "{name}");
        documented(spec, action, &name, arguments).check(&peer.request());
    }
}

fn documented<'a>(
    spec: &'a Spec,
    action: &'a Action,
    name: &'a str,
    arguments: &'a Arguments,
) -> Documented<'a> {
    Documented { spec, action, name, arguments, token: Some(TOKEN) }
}

const CANARY: &str = "secret-canary";

/// Puts the canary into every secret of a value, and counts them.
fn plant(value: &mut Value, planted: &mut usize) {
    const SECRETS: [&str; 7] =
        ["password", "secret", "privateKey", "apiKey", "accessToken", "secretAccessKey", "token"];
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, planted)),
        Value::Object(entries) => {
            for (name, entry) in entries {
                if entry.is_string() && SECRETS.contains(&name.as_str()) {
                    *entry = CANARY.into();
                    *planted += 1;
                } else {
                    plant(entry, planted);
                }
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn s2_the_secrets_of_every_body_and_response_are_hidden() {
    let spec = Spec::read();
    let peer = Peer::start().await;
    let (mut sent, mut received) = (0, 0);
    for (resource, action) in spec.actions() {
        let name = resource.id_of(action).to_string();
        let mut arguments = Arguments::new(spec.arguments(action));
        arguments.values.values_mut().for_each(|value| plant(value, &mut sent));
        for response in action.responses.iter().filter(|response| response.status < 300) {
            let Some(schema) = &response.schema else { continue };
            let mut body = spec.example(schema).clone();
            plant(&mut body, &mut received);
            peer.set_response(response.status, body.to_string(), "application/json");
            let outcome = call(&peer.client, &name, &arguments).await.unwrap();
            assert_eq!(outcome.value, body, "{name}");
            assert!(!outcome.debug.contains(CANARY), "{name} shows {}", outcome.debug);
        }
        for shown in arguments.shown.lock().unwrap().iter() {
            assert!(!shown.contains(CANARY), "{name} shows {shown}");
        }
    }
    assert!(sent > 10 && received > 20, "{sent} secrets sent, {received} received");
    println!("{sent} secrets sent, {received} received");
}

#[tokio::test]
async fn n2_every_action_is_retried_and_authenticated_as_documented() {
    let (spec, facts) = (Spec::read(), facts::of("actions"));
    let server = Server::start(|_| Reply::status(503)).await;
    let client = Client::builder().base_url(server.url()).access_token("secret").no_proxy();
    let client = client.clock(InstantClock).retry_budget(u32::MAX).build().unwrap();
    let documented: BTreeMap<String, Arguments> = spec
        .actions()
        .map(|(resource, action)| (resource.id_of(action).to_string(), spec.arguments(action)))
        .map(|(name, arguments)| (name, Arguments::new(arguments)))
        .collect();
    for [name, route, _] in facts::actions(&facts) {
        let name = name.trim_end_matches('~');
        let before = server.requests().len();
        let error = call(&client, name, &documented[name]).await.unwrap_err();
        let requests = server.requests().split_off(before);
        let reads = (route.starts_with("GET ") && !UNSAFE.contains(&name)) || SAFE.contains(&name);
        let expected = if reads { 3 } else { 1 };
        assert_eq!(
            (requests.len(), error.attempts()),
            (expected, u32::try_from(expected).unwrap()),
            "{name}"
        );
        let with_token = requests.iter().all(|request| request.header("authorization").is_some());
        assert_eq!(with_token, !ANONYMOUS.contains(&name), "{name}");
    }
}
