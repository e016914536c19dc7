//! A server that writes bytes as they are: for responses that no proper server gives.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::BoxFuture;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A server on loopback that answers every connection with the same bytes and closes it.
#[derive(Debug)]
pub struct RawServer {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl RawServer {
    /// Starts a server that reads the head of a request and writes the bytes.
    pub async fn start(response: impl Into<Vec<u8>>) -> Self {
        Self::listen(response.into(), true).await
    }

    /// The same, but it keeps the connection open, as if there were more to come.
    pub async fn start_and_wait(response: impl Into<Vec<u8>>) -> Self {
        Self::listen(response.into(), false).await
    }

    fn listen(response: Vec<u8>, close: bool) -> BoxFuture<'static, Self> {
        Box::pin(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap());
            let (response, connections) = (Arc::new(response), Arc::new(AtomicUsize::new(0)));
            let count = Arc::clone(&connections);
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    count.fetch_add(1, Ordering::SeqCst);
                    tokio::spawn(converse(stream, Arc::clone(&response), close));
                }
            });
            Self { url, connections }
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many connections were made.
    #[must_use]
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn converse(mut stream: TcpStream, response: Arc<Vec<u8>>, close: bool) {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let _ = stream.write_all(&response).await;
    if close {
        let _ = stream.shutdown().await;
    } else {
        std::future::pending::<()>().await;
    }
}

/// An address on loopback where nobody listens.
pub async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
