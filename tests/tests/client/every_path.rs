//! P1 for every path parameter of every action: what is put there stays there, or nothing is sent.
//! Elsewhere `..` as the id of a device turns "delete this device" into "delete the application".

use std::sync::{Arc, Mutex};

use codegen::ir::{Action, Segment};
use losant::{Client, ErrorKind, RetryPolicy};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tests::every::{Arguments, call};
use tests::segments;
use tests::server::{Reply, Request, Server};
use tests::spec::Spec;

/// A server that says no to everything, and remembers what it was asked last.
struct Peer {
    client: Client,
    asked: Arc<Mutex<Vec<Request>>>,
    _server: Server,
}

impl Peer {
    async fn start() -> Self {
        let asked = Arc::<Mutex<Vec<Request>>>::default();
        let seen = Arc::clone(&asked);
        let server = Server::start(move |request| {
            seen.lock().unwrap().push(request.clone());
            Reply::json(404, "{}")
        })
        .await;
        let builder = Client::builder().base_url(server.url()).access_token("t").no_proxy();
        let client = builder.retry(RetryPolicy::none()).build().unwrap();
        Self { client, asked, _server: server }
    }

    /// Makes the call and gives the path that the server saw, if it saw one.
    async fn sees(&self, name: &str, arguments: &Arguments) -> Option<String> {
        let error = call(&self.client, name, arguments).await.expect_err("the server says no");
        let mut asked = std::mem::take(&mut *self.asked.lock().unwrap());
        if error.kind() == ErrorKind::InvalidRequest {
            assert!(asked.is_empty(), "{name}: refused, yet sent: {asked:?}");
            return None;
        }
        assert_eq!((error.kind(), asked.len()), (ErrorKind::Status, 1), "{name}: {error}");
        asked.pop().map(|request| request.path().to_owned())
    }
}

/// The segments that the page of the action asks for.
fn expected(action: &Action, arguments: &Arguments) -> Vec<String> {
    let segment = |segment: &Segment| match segment {
        Segment::Fixed(text) => text.clone(),
        Segment::Parameter(name) => match &arguments.values[name.as_str()] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        },
    };
    action.path.segments.iter().map(segment).collect()
}

fn decoded(path: &str) -> Vec<String> {
    let segments = path.strip_prefix('/').expect("a path starts with a slash").split('/');
    segments.map(|segment| percent_decode_str(segment).decode_utf8().unwrap().into_owned()).collect()
}

/// What the action cannot do without: the rest is no matter of the path.
fn required(spec: &Spec, action: &Action) -> Arguments {
    let mut values = spec.arguments(action);
    values.retain(|name, _| action.parameters.iter().any(|p| p.required && p.wire.as_str() == name));
    Arguments::new(values)
}

#[tokio::test(flavor = "multi_thread")]
async fn p1_every_path_parameter_of_every_action_keeps_to_its_segment() {
    let spec = Spec::read();
    let peer = Peer::start().await;
    let (mut parameters, mut sent, mut refused) = (0, 0, 0);
    for (resource, action) in spec.actions() {
        let name = resource.id_of(action).to_string();
        let plain = required(spec, action);
        for segment in &action.path.segments {
            let Segment::Parameter(parameter) = segment else { continue };
            parameters += 1;
            for value in segments::hostile() {
                let mut arguments = plain.clone();
                arguments.values.insert(parameter.to_string(), value.as_str().into());
                let Some(path) = peer.sees(&name, &arguments).await else {
                    assert!(matches!(value.as_str(), "" | "." | ".."), "{name}: {value:?} is refused");
                    refused += 1;
                    continue;
                };
                assert_eq!(decoded(&path), expected(action, &arguments), "{name}: {path}");
                sent += 1;
            }
        }
    }
    assert_eq!(refused, parameters * 3);
    assert_eq!(sent, parameters * (segments::hostile().len() - 3));
    println!("{parameters} path parameters, {sent} requests, {refused} calls refused");
}
