//! A soak of the client on loopback: many calls, many at a time, against a server that drops, delays,
//! truncates, refuses and rate-limits a third of them.
//!
//! What becomes of a call is fixed by its number, so that each can be held against what the documents
//! of the client say: the right value or the right kind of error, after the right number of requests.
//! The server counts the requests of each call, whose number is an id in its path.
//!
//! `soak [calls] [at a time]`; `tests/scripts/soak.sh` builds and runs it. Fails when anything is off.

mod calls;
mod memory;
mod scenario;
mod server;
mod tally;

use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use losant::{Client, RetryPolicy};
use scenario::{Fault, Scenario};
use server::Server;
use tally::Tally;

/// How long one attempt may take: the server's silence costs so much.
const PATIENCE: Duration = Duration::from_millis(2500);

#[tokio::main]
async fn main() -> std::process::ExitCode {
    let mut arguments = std::env::args().skip(1).map(|text| text.parse::<usize>());
    let (calls, at_once) = match (arguments.next(), arguments.next()) {
        (None, _) => (100_000, 64),
        (Some(Ok(calls)), None) => (calls, 64),
        (Some(Ok(calls)), Some(Ok(at_once))) => (calls, at_once),
        _ => {
            eprintln!("soak [calls] [at a time]");
            return std::process::ExitCode::FAILURE;
        }
    };
    let tally = soak(calls, at_once.max(1)).await;
    if tally.print() { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}

/// Makes the calls and holds each against its scenario.
async fn soak(calls: usize, at_once: usize) -> Tally {
    let server = Server::start(calls).await;
    let (heard, unheard) = (client(server.url()), client(server.nobody()));
    let start = Instant::now();
    let mut tally = Tally::default();
    let mut running = stream::iter(0..calls)
        .map(|id| {
            let scenario = Scenario::of(id);
            let client = if scenario.fault == Fault::NoConnection { unheard.clone() } else { heard.clone() };
            // A task of its own for each call, as in a program: they run on all cores.
            tokio::spawn(async move { (scenario, calls::run(&client, &scenario).await) })
        })
        .buffer_unordered(at_once);
    // The first tenth fills pools and caches; from there on memory has to stay.
    let warm = calls / 10;
    while let Some(done) = running.next().await {
        let (scenario, ended) = done.expect("a call does not panic");
        tally.add(&scenario, &ended);
        if tally.calls == warm {
            tally.memory_warm = memory::resident();
        }
        if tally.calls >= warm && tally.calls.is_multiple_of(1000) {
            tally.memory_most = tally.memory_most.max(memory::resident());
        }
    }
    tally.memory_end = memory::resident();
    tally.time = start.elapsed();
    for id in 0..calls {
        tally.count(&Scenario::of(id), server.seen(id));
    }
    tally
}

/// A client as any other, but for its waits, and for a stock of retries that never runs out: with the
/// stock of a normal client it would depend on the order of the calls which of them are repeated.
fn client(url: &str) -> Client {
    let retry = RetryPolicy::default()
        .base_delay(Duration::from_millis(2))
        .max_delay(Duration::from_millis(4))
        .max_retry_after(Duration::from_millis(6));
    let builder = Client::builder().base_url(url).access_token("token").no_proxy();
    let builder = builder.retry(retry).retry_budget(u32::MAX / 10).attempt_timeout(PATIENCE);
    builder.build().expect("the settings are right")
}
