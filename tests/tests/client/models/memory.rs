//! L6: what a body takes in memory is bounded by the cap on its bytes, whatever it is made of.
//!
//! The allocator is asked, not the clock. The values of a body may take four bytes for each that a body may have. A
//! list that grows holds up to three times what its items need for a moment, and the body is there as well: so the
//! peak is below twelve times the cap.

use std::collections::VecDeque;
use std::io::Write;

use allocation_counter::measure;
use flate2::Compression;
use flate2::write::GzEncoder;
use losant::models::Devices;
use losant::testing::{InstantClock, MockResponse, MockTransport};
use losant::{Client, ClientBuilder, Error, ErrorKind, Method, Value};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tests::sample;
use tests::server::{Reply, Server};

const CAP: usize = 1 << 20;

/// The most memory at any time, for each byte of the cap: 11.3 was measured.
const PEAK: usize = 12;

fn builder(mock: MockTransport) -> ClientBuilder {
    Client::builder().access_token("t").clock(InstantClock).transport(mock)
}

/// A body just below the cap of as many equal items as fit in.
fn of_items(open: &str, item: &str, close: &str) -> String {
    let count = (CAP - open.len() - close.len()) / (item.len() + 1);
    format!("{open}{}{close}", vec![item; count].join(","))
}

/// The same of entries, each under a key of its own.
fn of_entries(open: &str, value: &str, close: &str) -> String {
    let mut text = open.to_owned();
    for index in 0.. {
        let entry = format!("\"{index:x}\":{value},");
        if text.len() + entry.len() + close.len() > CAP {
            break;
        }
        text.push_str(&entry);
    }
    text.pop();
    text + close
}

fn bodies() -> Vec<(&'static str, &'static str, String)> {
    let part = r#"{"name":"a","dataType":"number"}"#;
    vec![
        ("objects", "devices.get", of_items(r#"{"items":["#, "{}", "]}")),
        ("objects in objects", "devices.get", of_items(r#"{"items":["#, r#"{"connectionInfo":{}}"#, "]}")),
        ("lists in lists", "devices.get", of_items(r#"{"items":["#, r#"{"tags":[]}"#, "]}")),
        ("items of an inner list", "device.get", of_items(r#"{"attributes":["#, part, "]}")),
        ("a list as an object", "device.get", of_entries(r#"{"attributes":{"#, r#"{"dataType":"x"}"#, "}}")),
        (
            "maps",
            "device.get",
            of_items(r#"{"attributes":["#, r#"{"name":"","dataType":"","attributeTags":{"":""}}"#, "]}"),
        ),
        ("entries of a map", "dataTableRow.get", of_entries("{", "1", "}")),
        ("empty texts", "device.get", of_items(r#"{"ancestorIds":["#, r#""""#, "]}")),
        ("short texts", "device.get", of_items(r#"{"ancestorIds":["#, r#""a""#, "]}")),
        ("numbers in free form", "auditLog.get", of_items(r#"{"responseBody":{"a":["#, "1", "]}}")),
        ("objects in free form", "auditLog.get", of_items(r#"{"responseBody":{"a":["#, r#"{"":0}"#, "]}}")),
        ("lists in free form", "auditLog.get", of_items(r#"{"responseBody":{"a":["#, "[[]]", "]}}")),
        ("entries in free form", "auditLog.get", of_entries(r#"{"responseBody":{"#, "{}", "}}")),
        ("branches", "flow.get", of_items(r#"{"triggers":["#, r#"{"type":"udp"}"#, "]}")),
        ("branches in boxes", "flow.get", of_items(r#"{"triggers":["#, r#"{"type":"request"}"#, "]}")),
        ("large branches", "flowVersions.get", of_items(r#"{"items":["#, r#"{"flowClass":"edge"}"#, "]}")),
        ("values", "GET /value", of_items("[", r#"{"":0}"#, "]")),
        ("lists of values", "GET /value", of_items("[", "[[]]", "]")),
        ("entries of values", "GET /value", of_entries("{", "1", "}")),
        ("models in any type", "GET /devices", of_items("[", r#"{"items":[{}]}"#, "]")),
        ("structs in boxes", "GET /boxes", of_items("[", "{}", "]")),
        ("structs made of others", "GET /made", of_items("[", "0", "]")),
        ("texts in any type", "GET /texts", of_items("[", r#""a""#, "]")),
        ("buffered values", "GET /buffered", of_items("[", r#"{"a":[0]}"#, "]")),
    ]
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only its size counts")]
struct Large {
    #[serde(default)]
    room: [u64; 30],
}

/// Larger than what the parser hands out for it.
#[derive(Deserialize)]
#[serde(from = "u8")]
#[expect(dead_code, reason = "only its size counts")]
struct Made([u64; 30]);

impl From<u8> for Made {
    fn from(_: u8) -> Self {
        Self([0; 30])
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its size counts")]
enum Either {
    Text(String),
    Value(Value),
}

async fn undocumented<T: DeserializeOwned>(client: &Client, path: &str) -> Result<(), Error> {
    client.request(Method::GET, path).send::<T>().await.map(drop)
}

async fn call(client: &Client, action: &str) -> Result<(), Error> {
    match action {
        "devices.get" => client.devices().get("a").send().await.map(drop),
        "device.get" => client.device().get("a", "d").send().await.map(drop),
        "dataTableRow.get" => client.data_table_row().get("a", "t", "r").send().await.map(drop),
        "flow.get" => client.flow().get("a", "f").send().await.map(drop),
        "flowVersions.get" => client.flow_versions().get("a", "f").send().await.map(drop),
        "GET /value" => undocumented::<Value>(client, "/value").await,
        "GET /devices" => undocumented::<VecDeque<Devices>>(client, "/devices").await,
        "GET /boxes" => undocumented::<Vec<Option<Box<Large>>>>(client, "/boxes").await,
        "GET /made" => undocumented::<Vec<Made>>(client, "/made").await,
        "GET /texts" => undocumented::<Vec<Option<String>>>(client, "/texts").await,
        "GET /buffered" => undocumented::<Vec<Either>>(client, "/buffered").await,
        _ => client.audit_log().get("o", "l").send().await.map(drop),
    }
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// Calls with this body as the answer; also gives the most memory at any time.
fn measured(action: &str, body: &str) -> (Result<(), Error>, usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let packed = gzip(body);
    let mock = MockTransport::new()
        .expect(action.to_owned(), MockResponse::json(200, packed).header("content-encoding", "gzip"));
    let client = builder(mock).max_response_bytes(CAP).build().unwrap();
    let mut outcome = Ok(());
    let info = measure(|| outcome = runtime.block_on(call(&client, action)));
    (outcome, usize::try_from(info.bytes_max).unwrap())
}

#[test]
fn l6_small_values_do_not_get_around_the_cap() {
    for (name, action, body) in bodies() {
        let (outcome, peak) = measured(action, &body);
        println!("{name}: the peak is {}.{} times the cap", peak / CAP, peak * 10 / CAP % 10);
        assert!(peak <= PEAK * CAP, "{name}: {peak}");
        let error = outcome.expect_err(name);
        assert_eq!((error.kind(), error.body().len()), (ErrorKind::Decode, body.len()), "{name}");
        let reason = format!("more than {} bytes of memory", 4 * CAP);
        assert!(error.to_string().contains(&reason), "{name}: {error}");
    }
}

/// Where a list may come as an object, each value under a key becomes an item with that key.
#[test]
fn l6_a_key_counts_with_each_item_that_it_is_copied_into() {
    for (key, values) in [(20_000, 1000), (200_000, 10_000), (CAP / 2, CAP / 7)] {
        let body = format!(r#"{{"tags":{{"{}":[{}]}}}}"#, "k".repeat(key), vec![r#""""#; values].join(","));
        let (outcome, peak) = measured("device.get", &body);
        assert!(peak <= PEAK * CAP, "{key}: {peak}");
        assert!(outcome.unwrap_err().to_string().contains("more than"), "{key}");
    }
    let body = format!(r#"{{"tags":{{"{}":["",""]}}}}"#, "k".repeat(1000));
    measured("device.get", &body).0.unwrap();
}

/// What is only looked at takes memory too.
#[test]
fn l6_what_is_ignored_is_not_kept() {
    for body in [
        of_items(r#"{"attributes":{"n":{"#, r#""":0"#, "}}}"),
        of_items(r#"{"tags":{"n":["#, "0", "]}}"),
        of_items("{", r#""":0"#, "}"),
    ] {
        let (_, peak) = measured("device.get", &body);
        assert!(peak <= PEAK * CAP, "{peak}: {}", &body[..40]);
    }
}

/// The body of a success that is not documented is decoded later, under the same limit.
#[test]
fn l6_an_undocumented_success_is_bounded_too() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let body = of_items("[", r#"{"":0}"#, "]");
    let mock = MockTransport::new().expect("accessTokens.export", MockResponse::json(299, body));
    let client =
        sample::builder("https://localhost").transport(mock).max_response_bytes(CAP).build().unwrap();
    let output = runtime.block_on(sample::access_token(&client).export().send()).unwrap();
    let sample::ExportOutput::Unknown(unknown) = output else { panic!("{output:?}") };
    let mut error = None;
    let info = measure(|| error = unknown.json::<Value>().err());
    assert!(usize::try_from(info.bytes_max).unwrap() <= PEAK * CAP);
    assert!(error.unwrap().to_string().contains("bytes of memory"));
}

#[test]
fn l6_typical_values_decode_up_to_the_cap() {
    let spec = tests::spec::Spec::read();
    for (title, action) in [("Device", "device.get"), ("Devices", "devices.get")] {
        let example = spec.examples[title].to_string();
        let text = if title == "Devices" {
            let item = spec.examples[title]["items"][0].to_string();
            of_items(r#"{"items":["#, &item, "]}")
        } else {
            example
        };
        let mock = MockTransport::new().expect(action, MockResponse::json(200, text));
        let client = builder(mock).max_response_bytes(CAP).build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(call(&client, action)).unwrap_or_else(|error| panic!("{title}: {error}"));
    }
}

/// The pages of a list and the events of a stream are bounded as calls are.
#[test]
fn l6_pages_and_events_are_bounded_too() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let cap = 4096;
    let text = format!(r#"{{"name":"n","payload":[{}]}}"#, vec!["1"; 1000].join(","));
    let mock = MockTransport::new()
        .expect("devices.get", MockResponse::json(200, of_items(r#"{"items":["#, "{}", "]}")))
        .expect(
            "device.commandStream",
            MockResponse::events(format!("event: deviceCommand\ndata: {text}\n\n")),
        );
    let client = builder(mock.clone()).max_response_bytes(CAP).max_event_bytes(cap).build().unwrap();
    let page = runtime.block_on(async { client.devices().get("a").items().next().await }).unwrap();
    assert!(page.unwrap_err().to_string().contains("bytes of memory"));
    let stream =
        || async { client.device().command_stream("a", "d").subscribe().await?.next().await.unwrap() };
    let error = runtime.block_on(stream()).unwrap_err();
    assert!(error.to_string().contains(&format!("more than {} bytes of memory", 4 * cap)), "{error}");
    let client = builder(mock).max_event_bytes(16 * cap).build().unwrap();
    let stream =
        || async { client.device().command_stream("a", "d").subscribe().await?.next().await.unwrap() };
    assert!(runtime.block_on(stream()).is_ok());
}

/// Chunks are put together in room for what they hold.
#[test]
fn l6_a_body_in_chunks_takes_the_memory_of_its_bytes() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let chunk = "x".repeat(1 << 16);
    let body = [format!("{{\"id\":\"{chunk}"), chunk.clone(), chunk, "\"}".to_owned()];
    let size = body.concat().len();
    let info = measure(|| {
        runtime.block_on(async {
            let server = Server::start(move |_| Reply::events_then_end(body.clone())).await;
            let token = sample::access_token(&sample::client(server.url())).get("t").send().await.unwrap();
            assert_eq!(token.id.len(), 3 << 16);
        });
    });
    let peak = usize::try_from(info.bytes_max).unwrap();
    assert!(peak <= PEAK * size, "{peak}");
}

/// Events are decoded when they are wanted, and share the id of the one that had it.
#[test]
fn l6_a_long_id_and_many_events_take_the_memory_of_their_bytes() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let text =
        format!("id: {}\nevent: ping\ndata: x\n\n{}", "i".repeat(CAP / 2), "data:\n\n".repeat(CAP / 2));
    let size = text.len();
    let mock = MockTransport::new().expect("device.stateStream", MockResponse::events(text));
    let client = builder(mock).build().unwrap();
    let mut last = None;
    let info = measure(|| {
        last = runtime.block_on(async {
            let mut events = client.device().state_stream("a", "d").subscribe().await.unwrap();
            for _ in 0..1000 {
                events.next().await.unwrap().unwrap();
            }
            events.last_event_id().map(str::len)
        });
    });
    assert_eq!(last, Some(CAP / 2));
    let peak = usize::try_from(info.bytes_max).unwrap();
    assert!(peak <= size, "{peak} for {size}");
}
