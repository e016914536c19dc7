//! A soak on loopback: very many calls against a server that is at fault a third of the time.
//!
//! `cargo run --release -p tests --example soak -- [CALLS]` prints what became of the calls, and fails when a
//! call ended in a way that is not documented or a write was sent twice that must not be.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::StreamExt;
use losant::{Client, Error, ErrorKind, RetryPolicy};
use tests::sample::{self, TokenPatch, access_token};
use tests::server::{Reply, Request, Server};

const AT_A_TIME: usize = 64;
const TOKEN: &str = r#"{"id":"t1","scopes":["all"]}"#;

/// What the server saw of each call: requests in all, and those after which it may have acted.
struct Seen {
    all: Vec<AtomicU32>,
    acted: Vec<AtomicU32>,
}

impl Seen {
    fn new(calls: usize) -> Self {
        let zeros = || (0..calls).map(|_| AtomicU32::new(0)).collect();
        Self { all: zeros(), acted: zeros() }
    }
}

#[tokio::main]
async fn main() {
    let calls = std::env::args().nth(1).and_then(|calls| calls.parse().ok()).unwrap_or(100_000);
    let seen = Arc::new(Seen::new(calls));
    let record = Arc::clone(&seen);
    let server = Server::forgetful(move |request| answer(request, &record)).await;
    let policy = RetryPolicy::default().base_delay(Duration::from_millis(1));
    let client = sample::builder(server.url()).retry(policy).attempt_timeout(Duration::from_millis(400));
    let client = client.build().unwrap();

    let (start, done) = (Instant::now(), AtomicUsize::new(0));
    let mut counts = BTreeMap::<String, usize>::new();
    let mut memory = Vec::new();
    let mut results =
        futures_util::stream::iter(0..calls).map(|call| one(&client, call)).buffer_unordered(AT_A_TIME);
    while let Some((call, result)) = results.next().await {
        check(&seen, call, &result);
        *counts.entry(name(&result)).or_default() += 1;
        if done.fetch_add(1, Ordering::Relaxed) % (calls / 5).max(1) == 0 {
            memory.push(format!("{} MiB", resident() >> 20));
        }
    }
    let requests: u32 = seen.all.iter().map(|count| count.load(Ordering::Relaxed)).sum();
    println!("{calls} calls, {requests} requests, {:.1} s", start.elapsed().as_secs_f64());
    for (name, count) in counts {
        println!("{count:>8}  {name}");
    }
    println!("memory on the way: {}", memory.join(", "));
}

/// Even calls read, odd calls write.
async fn one(client: &Client, call: usize) -> (usize, Result<(), Error>) {
    let tokens = access_token(client);
    let result = if call.is_multiple_of(2) {
        tokens.get(call.to_string()).send().await.map(drop)
    } else {
        tokens.patch(call.to_string(), TokenPatch::default()).send().await.map(drop)
    };
    (call, result)
}

/// A good answer two times out of three, and else one of the faults.
fn answer(request: &Request, seen: &Seen) -> Reply {
    let call: usize = request.path().rsplit('/').next().and_then(|id| id.parse().ok()).unwrap();
    seen.all[call].fetch_add(1, Ordering::Relaxed);
    let reply = fastrand::u8(..18);
    if reply != 0 {
        seen.acted[call].fetch_add(1, Ordering::Relaxed);
    }
    match reply {
        0 => Reply::json(429, "{}").with("retry-after", "0"),
        1 => Reply::Drop,
        2 => pieces(Duration::from_secs(1), true),
        3 => pieces(Duration::ZERO, false),
        4 => Reply::json(503, r#"{"type":"Unavailable"}"#),
        5 => pieces(Duration::from_millis(20), true),
        _ => Reply::json(200, TOKEN),
    }
}

/// An answer that comes late, or that breaks off.
fn pieces(late: Duration, whole: bool) -> Reply {
    let (head, tail) = TOKEN.split_at(10);
    let first = futures_util::stream::iter([Ok(Bytes::from_static(head.as_bytes()))]);
    let rest = futures_util::stream::once(async move {
        tokio::time::sleep(late).await;
        if whole { Ok(Bytes::from_static(tail.as_bytes())) } else { Err(std::io::Error::other("cut")) }
    });
    Reply::Stream(Vec::new(), first.chain(rest).boxed())
}

/// Whether the call ended as documented, and was sent no more often than it may be.
fn check(seen: &Seen, call: usize, result: &Result<(), Error>) {
    let all = seen.all[call].load(Ordering::Relaxed);
    let acted = seen.acted[call].load(Ordering::Relaxed);
    assert!((1..=3).contains(&all), "call {call} was sent {all} times");
    assert!(
        call.is_multiple_of(2) || acted <= 1,
        "the write {call} was sent again after the server may have acted"
    );
    if let Err(error) = result {
        assert_eq!(error.attempts(), all, "call {call}: {error}");
        assert_ne!(error.kind(), ErrorKind::Refused, "call {call}: {error}");
    }
}

fn name(result: &Result<(), Error>) -> String {
    match result {
        Ok(()) => "succeeded".to_owned(),
        Err(error) => {
            let status = error.status().map_or_else(String::new, |status| format!(" {}", status.as_u16()));
            let time = if error.is_timeout() { ", timed out" } else { "" };
            format!("{:?}{status}{time}", error.kind())
        }
    }
}

/// Bytes of memory that this program holds.
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or_default() * 4096
}
