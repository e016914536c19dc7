//! L1 and L7 for transports of the caller's: limits hold whatever a body does.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::StreamBody;
use hyper::body::{Body as HttpBody, Frame};
use losant::transport::{Body, Transport, TransportFuture};
use losant::{ErrorKind, RetryPolicy};
use tests::clock::{TestClock, until};
use tests::sample::{self, access_token, lists};
use tokio::io::AsyncRead as _;

use super::limits::{TOKEN, gzip};

type Headers = &'static [(&'static str, &'static str)];

/// Responds at once, with a body that is always ready: these frames, once or again and again.
#[derive(Debug, Clone)]
struct Ready {
    headers: Vec<(&'static str, &'static str)>,
    frames: Vec<&'static [u8]>,
    endless: bool,
    calls: Arc<AtomicUsize>,
}

impl Ready {
    fn once(headers: &[(&'static str, &'static str)], frames: &[&'static [u8]]) -> Self {
        Self { headers: headers.to_vec(), frames: frames.to_vec(), endless: false, calls: Arc::default() }
    }

    fn endless(headers: Headers, frame: &'static [u8]) -> Self {
        Self { endless: true, ..Self::once(headers, &[frame]) }
    }
}

impl Transport for Ready {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let frame = |bytes| Ok::<_, Infallible>(Frame::data(Bytes::from_static(bytes)));
        let frames = self.frames.clone().into_iter();
        let body = if self.endless {
            Body::new(StreamBody::new(futures_util::stream::iter(frames.cycle().map(frame))))
        } else {
            Body::new(StreamBody::new(futures_util::stream::iter(frames.map(frame))))
        };
        let mut response = http::Response::new(body);
        for (name, value) in &self.headers {
            response.headers_mut().append(*name, value.parse().unwrap());
        }
        Box::pin(async move { Ok(response) })
    }
}

#[tokio::test]
async fn l1_a_body_that_is_always_ready_is_bounded() {
    let empty: &'static [u8] = gzip(b"").leak();
    for transport in [Ready::endless(&[], b""), Ready::endless(&[("content-encoding", "gzip")], empty)] {
        for policy in [RetryPolicy::none(), RetryPolicy::default()] {
            let clock = TestClock::new();
            let builder = sample::builder("https://localhost").transport(transport.clone());
            let client = builder.clock(clock.clone()).retry(policy).build().unwrap();
            let call = tokio::spawn(async move { access_token(&client).get("t").send().await });
            let error = clock.until_done(call).await.unwrap_err();
            assert!(error.is_timeout(), "{error}");
        }
    }
}

#[tokio::test]
async fn l1_a_stream_of_frames_without_bytes_is_silent() {
    const EVENTS: Headers = &[("content-type", "text/event-stream")];
    let transport = Ready::endless(EVENTS, b"");
    let (clock, calls) = (TestClock::new(), Arc::clone(&transport.calls));
    let builder = sample::builder("https://localhost").transport(transport).clock(clock.clone());
    let mut events = lists(&builder.build().unwrap()).follow().subscribe().await.unwrap();
    let task = tokio::spawn(async move { events.next().await.is_some() });
    until(|| {
        clock.advance(Duration::from_secs(1));
        calls.load(Ordering::Relaxed) > 3
    })
    .await;
    task.abort();
    // One of comments is not silent, but leaves their turn to others.
    let client =
        sample::builder("https://localhost").transport(Ready::endless(EVENTS, b":\n")).build().unwrap();
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert!(tokio::time::timeout(Duration::ZERO, events.next()).await.is_err());
}

/// Takes as much of tokio's budget as there is, like a socket that always has bytes.
#[derive(Debug)]
struct Hungry;

impl HttpBody for Hungry {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let mut bytes = [0];
        for _ in 0..1000 {
            let mut buffer = tokio::io::ReadBuf::new(&mut bytes);
            ready!(Pin::new(&mut tokio::io::repeat(0)).poll_read(cx, &mut buffer)).unwrap();
        }
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"0")))))
    }
}

impl Transport for Hungry {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        Box::pin(async { Ok(http::Response::new(Body::new(Hungry))) })
    }
}

#[tokio::test]
async fn l1_a_time_limit_is_seen_though_the_task_has_used_up_its_budget() {
    let client = sample::builder("https://localhost").transport(Hungry).build().unwrap();
    let error = access_token(&client).get("t").timeout(Duration::ZERO).send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

/// A transport may pass on a body without counting it.
#[tokio::test]
async fn l7_a_declared_length_of_a_response_is_counted() {
    let packed: &'static [u8] = gzip(TOKEN.as_bytes()).leak();
    let length: &'static str = packed.len().to_string().leak();
    let halves = [&TOKEN.as_bytes()[..5], &TOKEN.as_bytes()[5..]];
    for (headers, frames, fault) in [
        (&[("content-length", "11")][..], &halves[..], None),
        (&[("content-length", "11, 11")], &halves, None),
        (&[("content-length", "11"), ("content-length", "11")], &halves, None),
        (&[], &halves, None),
        (&[("content-length", "9"), ("transfer-encoding", "chunked")], &halves, None),
        (&[("content-length", length), ("content-encoding", "gzip")], &[packed], None),
        (&[("content-length", "12")], &halves, Some("after 11 of 12 declared bytes")),
        (&[("content-length", "10")], &halves, Some("longer than the 10 bytes declared")),
        (&[("content-length", "0")], &halves, Some("longer than the 0 bytes declared")),
        (&[("content-length", "11"), ("content-encoding", "gzip")], &[packed], Some("longer than the 11")),
        (&[("content-length", "11"), ("content-length", "12")], &halves, Some("is not a number")),
        (&[("content-length", "-1")], &halves, Some("is not a number")),
        (&[("content-length", "+11")], &halves, Some("is not a number")),
        (&[("content-length", "")], &halves, Some("is not a number")),
    ] {
        let transport = Ready::once(headers, frames);
        let builder = sample::builder("https://localhost").transport(transport).retry(RetryPolicy::none());
        let result = access_token(&builder.build().unwrap()).get("t").send().await;
        let Some(fault) = fault else {
            assert_eq!(result.unwrap().id, "t1", "{headers:?}");
            continue;
        };
        let error = result.unwrap_err();
        assert!(error.to_string().contains(fault), "{headers:?}: {error}");
        // As where the transport counts: what is cut off may come whole another time.
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Decode, fault.starts_with("after")));
    }
    // HEAD declares the length of what GET would send.
    let transport = Ready::once(&[("content-length", "500")], &[]);
    let client = sample::builder("https://localhost").transport(transport).build().unwrap();
    client.request(losant::Method::HEAD, "/tokens").send_raw().await.unwrap();
}
