//! S1 and S2 in what is traced, in a process of its own: a subscriber is there for all threads.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use losant::testing::InstantClock;
use tests::again;
use tests::sample::{self, TokenPatch, access_token};
use tests::server::{Reply, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_core::span::Current;

/// Writes down everything that is traced.
#[derive(Debug, Clone, Default)]
struct Log {
    text: Arc<Mutex<String>>,
    span: Arc<Mutex<Option<&'static Metadata<'static>>>>,
}

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.text.lock().unwrap(), "{}={value:?} ", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        write!(self.text.lock().unwrap(), "{} ", span.metadata().name()).unwrap();
        *self.span.lock().unwrap() = Some(span.metadata());
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn current_span(&self) -> Current {
        self.span.lock().unwrap().map_or_else(Current::none, |span| Current::new(Id::from_u64(1), span))
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn s1_s2_tracing_tells_the_route_and_no_secret() {
    let output = again("promises::tracing::calls_that_are_traced").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
#[ignore = "s1_s2_tracing_tells_the_route_and_no_secret runs it in a process of its own"]
fn calls_that_are_traced() {
    let log = Log::default();
    tracing::subscriber::set_global_default(log.clone()).unwrap();
    {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::script([
                Reply::json(503, r#"{"type":"secret-canary","message":"secret-canary"}"#),
                Reply::json(200, r#"{"id":"secret-canary"}"#),
                Reply::json(400, r#"{"message":"secret-canary"}"#),
            ])
            .await;
            let builder = sample::builder(server.url()).clock(InstantClock).access_token("secret-canary");
            let client = builder.build().unwrap();
            let call = access_token(&client).get("secret-canary").query_param("x", "secret-canary");
            call.header("x-own", "secret-canary").send().await.unwrap();
            let patch = TokenPatch { name: Some("secret-canary".into()) };
            access_token(&client).patch("secret-canary", patch).send().await.unwrap_err();
        });
    }
    let log = log.text.lock().unwrap().clone();
    assert!(!log.contains("canary"), "{log}");
    for part in [
        "api_call",
        "action=\"accessToken.get\"",
        "method=\"GET\"",
        "route=\"/tokens/{accessTokenId}\"",
        "status=200",
        "attempts=2",
        "attempt=1",
        "retrying",
        "status=400",
        "error=Status",
    ] {
        assert!(log.contains(part), "{part}: {log}");
    }
}
