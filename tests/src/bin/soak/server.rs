//! A server that does to each call what its scenario says, and counts its requests.
//!
//! It writes bytes as they are, for no proper server answers by halves.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::scenario::{Fault, Kind, Scenario};

/// What a server says of when to come again: now, soon, long ago, and nonsense.
const RETRY_AFTER: [&str; 4] = ["0", "1", "Sun, 06 Nov 1994 08:49:57 GMT", "soon"];

/// A running server.
pub(crate) struct Server {
    url: String,
    nobody: String,
    seen: Arc<[AtomicU32]>,
    // Bound, so that nobody else gets its port; and as it does not listen, connections are refused.
    _deaf: TcpSocket,
}

impl Server {
    /// A server for so many calls.
    pub(crate) async fn start(calls: usize) -> Self {
        let seen: Arc<[AtomicU32]> = (0..calls).map(|_| AtomicU32::new(0)).collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let counts = Arc::clone(&seen);
        tokio::spawn(async move {
            loop {
                if let Ok((stream, _)) = listener.accept().await {
                    let counts = Arc::clone(&counts);
                    tokio::spawn(async move {
                        // A connection that breaks is what this server is for.
                        let _ = converse(stream, &counts).await;
                    });
                }
            }
        });
        let deaf = TcpSocket::new_v4().expect("there are sockets");
        deaf.bind(([127, 0, 0, 1], 0).into()).expect("loopback has a free port");
        let nobody = format!("http://{}", deaf.local_addr().expect("it is bound"));
        Self { url, nobody, seen, _deaf: deaf }
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Where nobody listens.
    pub(crate) fn nobody(&self) -> &str {
        &self.nobody
    }

    /// How many requests of a call came.
    pub(crate) fn seen(&self, id: usize) -> u32 {
        self.seen[id].load(Ordering::SeqCst)
    }
}

/// Answers the requests of a connection until one of the sides has enough.
async fn converse(mut stream: TcpStream, seen: &[AtomicU32]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    while let Some(id) = request(&mut stream, &mut buffer).await? {
        let scenario = Scenario::of(id);
        let before = seen[id].fetch_add(1, Ordering::SeqCst);
        let fault = if before < scenario.times { scenario.fault } else { Fault::None };
        if !answer(&mut stream, &scenario, fault).await? {
            return Ok(());
        }
    }
    Ok(())
}

/// Reads a whole request and gives the number of its call; `None` at the end of the connection.
async fn request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<usize>> {
    loop {
        if let Some(head) = buffer.windows(4).position(|end| end == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
            let length = text.lines().find_map(|line| line.strip_prefix("content-length:"));
            let length: usize = length.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
            if buffer.len() >= head + 4 + length {
                buffer.drain(..head + 4 + length);
                let id = text.split_once("call-").map_or("", |(_, rest)| rest);
                let digits = id.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(id.len());
                return id[..digits].parse().map(Some).map_err(io::Error::other);
            }
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

/// Does what is to be done; whether the connection goes on.
async fn answer(stream: &mut TcpStream, scenario: &Scenario, fault: Fault) -> io::Result<bool> {
    let body = body(scenario);
    let half = body.len() / 2;
    let whole = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let (text, goes_on) = match fault {
        Fault::None | Fault::NoConnection => (whole, true),
        Fault::Late => {
            tokio::time::sleep(Duration::from_millis(1 + scenario.id as u64 % 20)).await;
            (whole, true)
        }
        Fault::Drop => return Ok(false),
        Fault::Reset => {
            stream.set_zero_linger()?;
            return Ok(false);
        }
        Fault::Silence => {
            // Until the client has enough and hangs up.
            while stream.read(&mut [0; 64]).await? != 0 {}
            return Ok(false);
        }
        Fault::HalfHead => ("HTTP/1.1 200 OK\r\ncontent-le".to_owned(), false),
        Fault::HalfBody => (whole[..whole.len() - half].to_owned(), false),
        Fault::HalfChunks => {
            let chunk = format!("{:x}\r\n{}\r\n", half, &body[..half]);
            (format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunk}"), false)
        }
        Fault::Busy => (refusal("503 Service Unavailable", ""), true),
        Fault::TooMany => {
            let after = RETRY_AFTER[scenario.id % RETRY_AFTER.len()];
            (refusal("429 Too Many Requests", &format!("retry-after: {after}\r\n")), true)
        }
        Fault::Missing => (refusal("404 Not Found", ""), true),
        Fault::NoJson => ("HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n<html></html>".to_owned(), true),
    };
    stream.write_all(text.as_bytes()).await?;
    Ok(goes_on)
}

/// What the call asks for: it finds its id where it looks for it.
fn body(scenario: &Scenario) -> String {
    let (id, padding) = (scenario.id, "x".repeat(200 + scenario.id % 800));
    if scenario.kind == Kind::SafePost {
        return format!(
            r#"{{"call-{id}":{{"time":"2020-02-20T20:20:20.020Z","data":{{"text":"{padding}"}}}}}}"#
        );
    }
    format!(r#"{{"deviceId":"call-{id}","jobId":"call-{id}","success":true,"name":"{padding}"}}"#)
}

fn refusal(status: &str, headers: &str) -> String {
    let body = r#"{"type":"Error","message":"not now"}"#;
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}
