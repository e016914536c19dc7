//! The processor time of a whole call over loopback, against a hand-written twin on reqwest.
//!
//! `cargo bench -p generated --bench whole_call`: prints the time of one call of each, and their ratio.
//! Both run on one thread of their own, so that the server does not count.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use losant::models::Device;

const BODY: &str = include_str!("device.json");
const ROUND: u32 = 2_000;
const ROUNDS: usize = 15;

fn main() {
    let url = serve();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let client = losant::Client::builder().base_url(&url).access_token("token").no_proxy().build();
        let client = client.expect("a client");
        let twin = reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(90))
            .user_agent("twin")
            .build()
            .expect("a client");
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let start = cpu();
            for _ in 0..ROUND {
                let call = client.device().get("575ec8687ae143cd83dc4a97", "575ecf887ae143cd83dc4aa2");
                std::hint::black_box(call.tags_as_object(false).send().await.expect("a device"));
            }
            ours.push(cpu().saturating_sub(start) / ROUND);
            let start = cpu();
            for _ in 0..ROUND {
                std::hint::black_box(by_hand(&twin, &url).await.expect("a device"));
            }
            theirs.push(cpu().saturating_sub(start) / ROUND);
        }
        let (ours, theirs) = (best(&ours), best(&theirs));
        println!("ours {ours:?}, twin {theirs:?}, ratio {:.3}", ours.as_secs_f64() / theirs.as_secs_f64());
    });
}

/// What somebody would write without this crate.
async fn by_hand(client: &reqwest::Client, url: &str) -> Result<Device, Box<dyn std::error::Error>> {
    let (application, device) = ("575ec8687ae143cd83dc4a97", "575ecf887ae143cd83dc4aa2");
    let url = format!(
        "{url}/applications/{application}/devices/{device}?_actions=false&_links=true&_embedded=true&tagsAsObject=false"
    );
    let answer = client
        .get(url)
        .header("Accept", "application/json")
        .header("Accept-Version", "^1.30.0")
        .bearer_auth("token")
        .send()
        .await?
        .error_for_status()?;
    Ok(losant::decode(answer.bytes().await?)?)
}

/// The time that this thread has been on a processor.
fn cpu() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    match text.split(' ').next().and_then(|nanos| nanos.parse().ok()) {
        Some(nanos) => Duration::from_nanos(nanos),
        None => START.elapsed(),
    }
}

static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);

/// The best of all rounds: what disturbs a measurement only ever adds to it.
fn best(times: &[Duration]) -> Duration {
    times.iter().min().copied().unwrap_or_default()
}

/// A server that answers every request with the same device.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            std::thread::spawn(move || {
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ";
                let answer = format!("{head}{}\r\n\r\n{BODY}", BODY.len());
                let mut buffer = [0; 8192];
                while stream.read(&mut buffer).is_ok_and(|read| read > 0) {
                    stream.write_all(answer.as_bytes()).expect("a reader");
                }
            });
        }
    });
    url
}
