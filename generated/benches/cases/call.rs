//! Building requests, whole calls over loopback, and lists over several pages.

use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use losant::Client;
use losant::models::{DeviceClass, DevicePost};
use losant::transport::{Body, Transport, TransportFuture};
use tokio::runtime::{Builder, Runtime};

use super::server::Server;
use super::{Case, PAGES, models};

const APPLICATION: &str = "575ec8687ae143cd83dc4a97";
const DEVICE: &str = "575ecf887ae143cd83dc4aa2";
/// As long as the one that the client sends.
const ACCEPT_VERSION: &str = "^0.00.0";
/// The twin's limit on the time of a call.
const LIMIT: Duration = Duration::from_secs(90);
const OWN_QUERY: &str = "_actions=false&_links=true&_embedded=true";

/// Takes a request and never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        black_box(request);
        Box::pin(std::future::pending())
    }
}

/// From nothing to the request in the hands of the transport, with a limit on its time, which costs both a wake
/// of the runtime. What ours sets up beside, the policy of tries, is more than the twin does.
pub(crate) fn build() -> Case {
    let (client, runtime, other, twin) = (silent(), runtime(), runtime(), twin());
    Case::new(
        move || {
            let call = client.device().get(APPLICATION, DEVICE).tags_as_object(false);
            start(&runtime, call.send().into_future());
        },
        move || start(&other, silently(get_device(&twin, "http://127.0.0.1:1"))),
    )
}

/// The same with a body.
pub(crate) fn build_with_body() -> Case {
    let (client, runtime, other, twin) = (silent(), runtime(), runtime(), twin());
    Case::new(
        move || {
            let mut device = DevicePost::new("Pump 7");
            device.device_class = Some(DeviceClass::Standalone);
            start(&runtime, client.devices().post(APPLICATION, device).send().into_future());
        },
        move || {
            let device = models::NewDevice {
                name: "Pump 7".to_owned(),
                device_class: Some(models::Class::Standalone),
            };
            let body = serde_json::to_vec(&device).expect("JSON");
            let request = twin
                .post(format!("http://127.0.0.1:1/applications/{APPLICATION}/devices?{OWN_QUERY}"))
                .header("Accept", "application/json")
                .header("Accept-Version", ACCEPT_VERSION)
                .header("Content-Type", "application/json")
                .bearer_auth("token")
                .body(body);
            start(&other, silently(request));
        },
    )
}

/// A call from its description to the decoded response.
pub(crate) fn whole() -> Case {
    let (client, server) = connected();
    let (runtime, other, url, twin) = (runtime(), runtime(), server.url.clone(), twin());
    Case::new(
        move || {
            let call = client.device().get(APPLICATION, DEVICE).tags_as_object(false);
            drop(black_box(runtime.block_on(call.send()).expect("a device")));
        },
        move || {
            let _alive = &server;
            let body = other.block_on(bytes(get_device(&twin, &url)));
            drop(black_box(serde_json::from_slice::<models::Device>(&body).expect("a device")));
        },
    )
}

/// All items of a list over several pages.
pub(crate) fn pages() -> Case {
    let (client, server) = connected();
    let (runtime, other, url, twin) = (runtime(), runtime(), server.url.clone(), twin());
    Case::new(
        move || {
            let mut items = client.devices().get(APPLICATION).page(0).per_page(100).items();
            let mut count = 0;
            runtime.block_on(async {
                while let Some(device) = items.next().await {
                    black_box(device.expect("a device"));
                    count += 1;
                }
            });
            assert_eq!(count, 100 * PAGES);
        },
        move || {
            let _alive = &server;
            let mut count = 0;
            for page in 0..PAGES {
                let body = other.block_on(bytes(get_page(&twin, &url, page)));
                let page: models::Devices = serde_json::from_slice(&body).expect("a page");
                for device in page.items.unwrap_or_default() {
                    black_box(device);
                    count += 1;
                }
            }
            assert_eq!(count, 100 * PAGES);
        },
    )
}

fn get_device(client: &reqwest::Client, url: &str) -> reqwest::RequestBuilder {
    let path = format!("applications/{APPLICATION}/devices/{DEVICE}");
    get(client, format!("{url}/{path}?{OWN_QUERY}&tagsAsObject=false"))
}

fn get_page(client: &reqwest::Client, url: &str, page: u32) -> reqwest::RequestBuilder {
    get(client, format!("{url}/applications/{APPLICATION}/devices?{OWN_QUERY}&page={page}&perPage=100"))
}

fn get(client: &reqwest::Client, url: String) -> reqwest::RequestBuilder {
    client
        .get(url)
        .header("Accept", "application/json")
        .header("Accept-Version", ACCEPT_VERSION)
        .bearer_auth("token")
}

async fn bytes(request: reqwest::RequestBuilder) -> bytes::Bytes {
    let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("a response");
    let body = response.bytes().await.expect("a body");
    assert!(!body.is_empty());
    body
}

/// A request of the twin on its way to a transport that never answers.
async fn silently(request: reqwest::RequestBuilder) {
    black_box(request.build().expect("a request"));
    let _ = tokio::time::timeout(LIMIT, std::future::pending::<()>()).await;
}

/// Polls a call once, as far as the transport.
fn start(runtime: &Runtime, call: impl Future) {
    let _context = runtime.enter();
    let call = pin!(call);
    assert!(call.poll(&mut Context::from_waker(Waker::noop())).is_pending());
}

fn silent() -> Client {
    Client::builder().access_token("token").transport(Silent).build().expect("a client")
}

fn connected() -> (Client, Server) {
    let server = Server::start();
    let client = Client::builder().base_url(&server.url).access_token("token").no_proxy().build();
    (client.expect("a client"), server)
}

fn twin() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy().user_agent("twin");
    let builder = builder.connect_timeout(Duration::from_secs(10)).timeout(LIMIT);
    builder.build().expect("a client")
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}
