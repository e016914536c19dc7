//! The features `blocking` and `testing`, and the names that belong to the runtime.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use losant::clock::{Clock, Sleep};
use losant::testing::{InstantClock, MockResponse, MockTransport, examples};
use losant::transport::Transport;
use losant::{Client, ErrorKind, Method};
use tests::sample::{self, TokenPatch, access_token, lists};
use tests::server::{Reply, Server};
use tests::spec::Spec;

const TOKEN: &str = r#"{"id":"t1"}"#;
const PAGE: &str = r#"{"items":[{"n":1},{"n":2}],"totalCount":2}"#;

fn on(mock: &MockTransport) -> Client {
    sample::builder("https://localhost").clock(InstantClock).transport(mock.clone()).build().unwrap()
}

#[test]
fn blocking_calls_need_no_runtime() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start(|request| match request.path() {
        "/lists" => Reply::json(200, PAGE),
        "/follow" => Reply::events(["event: item\ndata: {\"n\":1}\n\nevent: item\ndata: {\"n\":2}\n\n"]),
        "/tokens/none" => Reply::json(404, "{}"),
        _ => Reply::json(200, TOKEN),
    }));
    let client = sample::client(server.url());
    assert_eq!(access_token(&client).get("t").send_blocking().unwrap().id, "t1");
    assert!(access_token(&client).get("none").send_blocking().unwrap_err().is_not_found());
    assert_eq!(access_token(&client).get("t").send_with_response_blocking().unwrap().attempts, 1);
    let call = client.request(Method::GET, "/tokens/{id}").path("id", "t");
    let raw = call.send_raw_blocking().unwrap();
    assert_eq!((raw.status.as_u16(), &raw.body[..]), (200, TOKEN.as_bytes()));
    let items: Result<Vec<_>, _> = lists(&client).by_page().items_blocking().collect();
    assert_eq!(items.unwrap().len(), 2);
    assert_eq!(lists(&client).by_page().pages_blocking().count(), 1);
    let events = lists(&client).follow().subscribe_blocking().unwrap();
    assert_eq!(events.take(2).flatten().count(), 2);
    let threads = (0..4).map(|_| {
        let client = client.clone();
        std::thread::spawn(move || access_token(&client).get("t").send_blocking().unwrap().id)
    });
    for thread in threads.collect::<Vec<_>>() {
        assert_eq!(thread.join().unwrap(), "t1");
    }
}

#[tokio::test]
async fn blocking_calls_inside_a_runtime_are_an_error() {
    let client = on(&MockTransport::new().expect("accessToken.get", MockResponse::json(200, TOKEN)));
    let error = access_token(&client).get("t").send_blocking().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let mut items = lists(&client).by_page().items_blocking();
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert!(items.next().is_none());
}

#[tokio::test]
async fn a_mock_answers_and_rejects() {
    let mock = MockTransport::new()
        .expect_once("accessToken.get", MockResponse::json(200, TOKEN))
        .expect_once("accessToken.get", MockResponse::json(404, r#"{"type":"NotFound"}"#))
        .expect_once("accessToken.delete", MockResponse::connection_reset())
        .expect("accessToken.patch", MockResponse::status(429).header("retry-after", "3"))
        .expect_once("lists.follow", MockResponse::events("event: note\ndata: hi\n\n"))
        .expect_once("lists.upload", MockResponse::connect_error());
    let client = on(&mock);
    let tokens = access_token(&client);
    assert_eq!(tokens.get("t").send().await.unwrap().id, "t1");
    assert!(tokens.get("t").send().await.unwrap_err().is_not_found());
    let error = tokens.get("t").send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 1));
    assert_eq!(error.to_string(), "accessToken.get: not sent: a call of accessToken.get was not expected");
    assert_eq!(tokens.delete("t").send().await.unwrap_err().kind(), ErrorKind::Transport);
    let patch = TokenPatch { name: Some("n".into()) };
    let error = tokens.patch("t", patch).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after().unwrap().as_secs()), (3, 3));
    assert_eq!(mock.unmet(), ["lists.follow", "lists.upload"]);
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert!(events.next().await.unwrap().is_ok());
    // The second attempt is not expected.
    let error = lists(&client).upload(b"x".to_vec()).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 2));
    let patches: Vec<_> =
        mock.requests().into_iter().filter(|request| request.action == "accessToken.patch").collect();
    assert_eq!((patches.len(), &patches[0].body[..]), (3, &br#"{"name":"n"}"#[..]));
    assert_eq!(patches[0].uri.path(), "/tokens/t");
    assert!(MockTransport::new().client().is_ok());
}

#[tokio::test]
async fn a_mock_knows_the_action_of_a_redirect() {
    let mock = MockTransport::new()
        .expect_once("accessToken.get", MockResponse::status(302).header("location", "/elsewhere"))
        .expect_once("accessToken.get", MockResponse::json(200, TOKEN));
    assert_eq!(access_token(&on(&mock)).get("t").send().await.unwrap().id, "t1");
    assert_eq!(mock.requests()[1].uri.path(), "/elsewhere");
    let away = MockTransport::new()
        .expect("accessToken.get", MockResponse::status(302).header("location", "/elsewhere"));
    let error = access_token(&on(&away)).get("t").send().await.unwrap_err();
    assert!(error.to_string().contains("too many redirects"), "{error}");
}

/// The clock of the double, on which nobody may pause without end.
#[derive(Debug, Default)]
struct Patience(AtomicUsize);

impl Clock for Patience {
    fn now(&self) -> Instant {
        InstantClock.now()
    }

    fn system_time(&self) -> SystemTime {
        InstantClock.system_time()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        assert!(self.0.fetch_add(1, Ordering::Relaxed) < 1000, "nobody else had a turn");
        InstantClock.sleep(time)
    }

    fn timeout(&self, time: Duration) -> Sleep {
        InstantClock.timeout(time)
    }

    fn jitter(&self) -> f64 {
        InstantClock.jitter()
    }
}

#[tokio::test]
async fn a_stream_without_events_times_out() {
    let mock = MockTransport::new().expect("lists.follow", MockResponse::events(": nothing\n\n"));
    let builder = sample::builder("https://localhost").clock(Patience::default()).transport(mock);
    let mut events = lists(&builder.build().unwrap()).follow().subscribe().await.unwrap();
    tokio::select! {
        biased;
        event = events.next() => panic!("{event:?}"),
        () = tokio::task::yield_now() => {}
    }
}

#[tokio::test]
async fn transports_and_clocks_come_in_boxes() {
    let mock = MockTransport::new()
        .expect("accessToken.get", MockResponse::json(200, include_bytes!("../../src/sample/token.json")));
    let shared: Arc<dyn Transport> = Arc::new(mock.clone());
    let boxed: Box<dyn Transport> = Box::new(mock);
    let clock: Arc<dyn Clock> = Arc::new(InstantClock);
    let boxed_clock: Box<dyn Clock> = Box::new(InstantClock);
    let builder = || sample::builder("https://localhost");
    let clients = [
        builder().transport(Arc::clone(&shared)).clock(clock).build().unwrap(),
        builder().transport(boxed).clock(boxed_clock).build().unwrap(),
    ];
    for client in clients {
        assert_eq!(access_token(&client).get("t").send().await.unwrap().id, "t1");
    }
}

/// The methods that stand in a source, in the macros of calls for instance.
fn methods(source: &str) -> Vec<&str> {
    let after = source.split("pub fn ").skip(1);
    let mut names: Vec<_> = after.filter_map(|text| text.split(['(', '<']).next()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn names_of_runtime_methods_are_reserved() {
    let calls = include_str!("../../../generated/src/__private/call.rs");
    assert_eq!(methods(calls), codegen::names::CALL_METHODS);
    let client = include_str!("../../../generated/src/client/mod.rs");
    let mut client = methods(client.split("pub(crate) fn").next().unwrap());
    client.push("clone");
    client.sort_unstable();
    assert_eq!(client, codegen::names::CLIENT_METHODS);
    let model = [
        include_str!("../../../generated/src/model/record.rs"),
        include_str!("../../../generated/src/model/list.rs"),
    ];
    let macros =
        model.iter().filter_map(|source| Some(source.split_once("macro_rules!")?.1)).collect::<String>();
    let mut model = methods(&macros);
    model.retain(|name| !name.starts_with('$'));
    model.extend(["clone", "into"]);
    model.sort_unstable();
    assert_eq!(model, codegen::names::MODEL_METHODS);
}

/// A text for each schema that has an example, and it is that example.
#[test]
fn the_examples_of_the_documents_are_there() {
    let spec = Spec::read();
    let source = include_str!("../../../generated/src/api/examples.rs");
    assert_eq!(source.matches("pub const ").count(), spec.examples.len());
    for (title, text) in
        [("Device", examples::DEVICE), ("Api Token", examples::API_TOKEN), ("Error", examples::ERROR)]
    {
        assert_eq!(serde_json::from_str::<serde_json::Value>(text).unwrap(), *spec.example(title), "{title}");
    }
    let device: losant::models::Device = losant::decode(examples::DEVICE).unwrap();
    assert!(device.name.is_some());
}
