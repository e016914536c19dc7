//! The examples of the client, run against a server on loopback.
#![allow(dead_code)] // their `main`

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use losant::Client;
use losant::testing::{InstantClock, MockResponse, MockTransport};
use tests::server::{Reply, Request, Server};

#[path = "../../../generated/examples/blocking.rs"]
mod blocking;
#[path = "../../../generated/examples/build_models.rs"]
mod build_models;
#[path = "../../../generated/examples/custom_transport.rs"]
mod custom_transport;
#[path = "../../../generated/examples/list_devices.rs"]
mod list_devices;
#[path = "../../../generated/examples/report_state.rs"]
mod report_state;
#[path = "../../../generated/examples/retry_policy.rs"]
mod retry_policy;
#[path = "../../../generated/examples/streams.rs"]
mod streams;
#[path = "../../../generated/examples/test_double.rs"]
mod test_double;
#[path = "../../../generated/examples/time_series.rs"]
mod time_series;
#[path = "../../../generated/examples/tour.rs"]
mod tour;
#[path = "../../../generated/examples/upload.rs"]
mod upload;

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).no_proxy().build().unwrap()
}

#[tokio::test]
async fn report_state_goes_on_with_the_token() {
    let login = r#"{"applicationId":"a","deviceId":"d","deviceClass":"standalone","token":"fresh"}"#;
    let server = Server::script([Reply::json(200, login), Reply::json(200, r#"{"success":true}"#)]).await;
    let (key, secret) = ("key".to_owned(), "secret".to_owned());
    report_state::run(&client(&server), "d".to_owned(), key, secret).await.unwrap();
    let requests = server.requests();
    assert_eq!((requests[0].path(), requests[0].header("authorization")), ("/auth/device", None));
    assert_eq!(requests[1].path(), "/applications/a/devices/d/state");
    assert_eq!(requests[1].header("authorization"), Some("Bearer fresh"));
    assert_eq!(requests[1].json()["data"]["flowRate"], 12.5);
}

#[tokio::test]
async fn list_devices_reads_every_page() {
    let page = |names: &str| format!(r#"{{"items":[{names}],"totalCount":3,"perPage":2}}"#);
    let server = Server::script([
        Reply::json(200, page(r#"{"name":"a"},{"name":"b"}"#)),
        Reply::json(200, page(r#"{"name":"c"}"#)),
    ])
    .await;
    assert_eq!(list_devices::run(&client(&server), "app").await.unwrap(), ["a", "b", "c"]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn streams_hands_over_commands() {
    let server = Server::script([Reply::events([
        ": hi\n\nevent: deviceCommand\ndata: {\"name\":\"open\",\"payload\":{\"to\":1}}\n\n",
        "event: later\ndata: x\n\nevent: deviceCommand\ndata: {\"name\":7}\n\n",
        "event: deviceCommand\ndata: {\"name\":\"close\"}\n\n",
    ])])
    .await;
    let mut names = Vec::new();
    let more = |command: losant::models::DeviceCommand| {
        names.push(command.name);
        if names.len() == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    streams::run(&client(&server), "a", "d", more).await.unwrap();
    assert_eq!(names, ["open", "close"]);
    assert_eq!(server.request().target, "/applications/a/devices/d/commandStream?keepAliveInterval=5");
}

#[tokio::test]
async fn upload_sends_the_contents() {
    let server = Server::start(|_| Reply::json(200, r#"{"id":"f"}"#)).await;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    upload::run(&client(&server), "a", "f", path.clone()).await.unwrap();
    let request = server.request();
    assert_eq!((request.method.as_str(), request.path()), ("POST", "/applications/a/file/f/upload"));
    let length: usize = request.header("content-length").unwrap().parse().unwrap();
    assert_eq!(length, request.body.len());
    let body = String::from_utf8(request.body.to_vec()).unwrap();
    assert!(body.contains(&std::fs::read_to_string(path).unwrap()));
    assert!(body.contains("name=\"file\"; filename=\"Cargo.toml\"\r\nContent-Type: text/plain\r\n"));
    let missing = upload::run(&client(&server), "a", "f", "/nowhere/at/all".into()).await;
    assert_eq!(missing.unwrap_err().kind(), losant::ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn retry_policy_asks_once() {
    let server =
        Server::script([Reply::status(503), Reply::json(200, r#"{"name":"plant"}"#), Reply::status(404)])
            .await;
    let builder = Client::builder().base_url(server.url()).no_proxy();
    let client = retry_policy::patient(builder).build().unwrap();
    assert_eq!(retry_policy::run(&client, "a").await.unwrap(), None);
    assert_eq!(retry_policy::run(&client, "a").await.unwrap().as_deref(), Some("plant"));
    assert!(retry_policy::run(&client, "a").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn test_double_needs_no_server() {
    test_double::run().await.unwrap();
}

#[tokio::test]
async fn build_models_round_trips() {
    let device = r#"{"name":"Pump 7","tags":{},"points":[
        {"time":"2024-05-21T13:00:00.000Z","data":{"pressure":2.5}},
        {"time":"2024-05-21T14:00:00.000Z","data":{"pressure":3,"on":true}},
        {"time":"2024-05-21T15:00:00.000Z","data":{"pressure":null}}]}"#;
    let data = format!(
        r#"{{"start":"s","end":"e","resolution":null,"aggregation":"MEAN","limit":null,"order":"asc","devices":{{"d":{device}}}}}"#
    );
    let dashboard = losant::encode(&build_models::dashboard("d")).unwrap();
    let flow = losant::encode(&build_models::workflow()).unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let server = Server::script([
        Reply::json(201, text(dashboard).replacen("[{", r#"[{"blockType":"later"},{"#, 1)),
        Reply::json(201, text(flow)),
        Reply::json(200, data),
    ])
    .await;
    let report = build_models::run(&client(&server), "a", "d").await.unwrap();
    assert!(report[0].starts_with("some block Unknown("), "{report:?}");
    assert_eq!(
        report[1..],
        [
            "the heading Pump 7",
            "a gauge of pressure",
            "runs every 60 s",
            "Pump 7: 3 at 2024-05-21T14:00:00.000Z"
        ]
    );
    let sent: Vec<serde_json::Value> = server.requests().iter().map(Request::json).collect();
    assert_eq!(sent[0]["blocks"][1]["blockType"], "gauge");
    assert_eq!(sent[0]["blocks"][1]["config"]["gaugeMax"], "{{ctx.limit}}");
    assert_eq!(sent[1]["triggers"][0]["type"], "timer");
    assert_eq!(sent[2]["aggregation"], "MEAN");
}

#[test]
fn blocking_needs_no_runtime() {
    let device = r#"{"items":[{"name":"a"},{"name":"b"}],"totalCount":2}"#;
    let mock = MockTransport::new()
        .expect_once("application.get", MockResponse::json(200, r#"{"name":"plant"}"#))
        .expect_once("devices.get", MockResponse::json(200, device));
    let (application, devices) = blocking::run(&mock.client().unwrap(), "a").unwrap();
    assert_eq!((application.as_deref(), devices), (Some("plant"), vec!["a".to_owned(), "b".to_owned()]));
}

#[tokio::test]
async fn time_series_reads_the_last_day() {
    let data = r#"{"start":"s","end":"e","resolution":3600000,"aggregation":"MEAN","limit":null,"order":"asc",
        "devices":{"d":{"name":"Pump 7","tags":{},"points":[
        {"time":"2024-05-21T13:00:00.000Z","data":{"pressure":2.5}},
        {"time":"2024-05-21T14:00:00.000Z","data":{"pressure":null}}]}}}"#;
    let mock = MockTransport::new().expect_once("data.timeSeriesQuery", MockResponse::json(200, data));
    let means = time_series::run(&mock.client().unwrap(), "a", "d", "pressure").await.unwrap();
    assert_eq!(means, [("2024-05-21T13:00:00.000Z".to_owned(), 2.5)]);
    let sent: serde_json::Value = serde_json::from_slice(&mock.requests()[0].body).unwrap();
    assert_eq!((&sent["resolution"], &sent["aggregation"]), (&3_600_000.into(), &"MEAN".into()));
    assert_eq!((&sent["attributes"][0], &sent["deviceIds"][0]), (&"pressure".into(), &"d".into()));
}

#[tokio::test]
async fn custom_transport_counts_requests() {
    let mock = MockTransport::new()
        .expect_once("application.get", MockResponse::status(503))
        .expect_once("application.get", MockResponse::json(200, r#"{"name":"plant"}"#));
    let builder = Client::builder().clock(InstantClock);
    let counted = custom_transport::run(builder, mock, "a").await.unwrap();
    assert_eq!(counted, (Some("plant".to_owned()), 2));
}

/// What the server of the tour answers: two pages of devices, of which the second device cannot be renamed.
fn tour_reply(request: &Request) -> Reply {
    let device = |id: &str| {
        format!(
            r#"{{"items":[{{"applicationId":"a","deviceId":"{id}","name":"{id}"}}],"totalCount":2,"perPage":1}}"#
        )
    };
    let point = r#"{"time":"2024-05-21T13:00:00.000Z","data":{"pressure":2.5}}"#;
    let series = format!(
        r#"{{"start":"s","end":"e","resolution":60000,"aggregation":"MEAN","limit":null,"order":"asc",
        "devices":{{"d1":{{"name":"d1","tags":{{}},"points":[{point}]}}}}}}"#
    );
    match (request.method.as_str(), request.path()) {
        ("POST", "/auth/user") => Reply::json(200, r#"{"userId":"u","token":"fresh"}"#),
        ("GET", "/applications/a/devices") if request.query().contains("page=1") => {
            Reply::json(200, device("d2"))
        }
        ("GET", "/applications/a/devices") => Reply::json(200, device("d1")),
        ("PATCH", "/applications/a/devices/d1") => Reply::json(200, r#"{"name":"North d1"}"#),
        ("PATCH", _) => Reply::status(404),
        ("POST", "/applications/a/data/time-series-query") => Reply::json(200, series),
        ("POST", "/applications/a/files") => Reply::json(201, r#"{"id":"f"}"#),
        ("POST", "/applications/a/file/f/upload") => {
            Reply::json(200, r#"{"id":"f","url":"https://files/f"}"#)
        }
        _ => Reply::status(599),
    }
}

#[tokio::test]
async fn tour_makes_each_kind_of_call() {
    let server = Server::start(tour_reply).await;
    let client = client(&server);
    let hour = Duration::from_secs(60 * 60);
    let before = SystemTime::now() - hour;
    tour::login(&client, "user@example.com", "password").await.unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let report = tour::run(&client, "a", path).await.unwrap();
    let after = SystemTime::now() - hour;
    assert_eq!(report, ["North d1", "it is gone", "2.5 at 2024-05-21T13:00:00.000Z", "https://files/f"]);

    let requests = server.requests();
    assert!(requests[1..].iter().all(|request| request.header("authorization") == Some("Bearer fresh")));
    let body = |path: &str| requests.iter().find(|request| request.path() == path).unwrap().json();
    assert_eq!(
        body("/applications/a/devices/d1"),
        serde_json::json!({ "name": "North d1", "parentId": null })
    );
    assert_eq!(
        body("/applications/a/files"),
        serde_json::json!({ "name": "tour.txt", "type": "file", "contentType": "text/plain" })
    );
    let tag = "&tagFilter%5B0%5D%5Bkey%5D=site&tagFilter%5B0%5D%5Bvalue%5D=north&";
    assert!(requests[1].query().contains(tag), "{}", requests[1].query());

    let query = body("/applications/a/data/time-series-query");
    let millis =
        |time: SystemTime| u64::try_from(time.duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap();
    assert!((millis(before)..=millis(after)).contains(&query["start"].as_u64().unwrap()));
    assert_eq!((&query["resolution"], &query["aggregation"]), (&60_000.into(), &"MEAN".into()));
    assert_eq!(query["deviceTags"], serde_json::json!([{ "key": "site", "value": "north" }]));
}

#[tokio::test]
async fn tour_reads_a_command_and_tests_itself() {
    let server =
        Server::script([Reply::events(["event: deviceCommand\ndata: {\"name\":\"open\"}\n\n"])]).await;
    let command = tour::next_command(&client(&server), "a", "d").await.unwrap();
    assert_eq!(command.unwrap().name, "open");
    tour::test_rename().await.unwrap();
}

#[test]
fn tour_explains_errors_without_async() {
    let mock = MockTransport::new()
        .expect_once("application.get", MockResponse::json(200, r#"{"name":"plant"}"#))
        .expect_once("application.get", MockResponse::status(401))
        .expect("application.get", MockResponse::status(503).header("retry-after", "7"));
    let client = mock.client().unwrap();
    assert_eq!(tour::name_blocking(&client, "a").unwrap().as_deref(), Some("plant"));
    assert_eq!(tour::advice(&tour::name_blocking(&client, "a").unwrap_err()), "log in again");
    assert_eq!(tour::advice(&tour::name_blocking(&client, "a").unwrap_err()), "try again after 7s");
}
