//! S: secrets.

use losant::{ErrorKind, RetryPolicy};
use tests::raw::{RawServer, nobody};
use tests::sample::{self, TokenPatch, access_token, lists};
use tests::server::{Reply, Server};

const CANARY: &str = "secret-canary";
const TOKEN: &str = r#"{"id":"t1"}"#;

/// Everything that an error says, with all its sources, in both forms.
pub(super) fn everything(error: &losant::Error) -> String {
    let mut chain: Vec<&dyn std::error::Error> = vec![error];
    while let Some(source) = chain.last().and_then(|error| error.source()) {
        chain.push(source);
    }
    chain.iter().map(|error| format!("{error} {error:?} {error:#?}\n")).collect::<Vec<_>>().concat()
}

#[tokio::test]
async fn s1_the_token_never_shows() {
    let echo = r#"{"type":"Unauthorized","message":"bad token secret-canary","id":["secret-canary"]}"#;
    let server = Server::start(move |request| match request.path() {
        "/tokens/error" => Reply::json(401, echo).with("x-echo", CANARY),
        "/tokens/shape" => Reply::json(200, echo).with("x-echo", CANARY),
        "/tokens/html" => Reply::text(200, "text/html", "secret-canary"),
        "/tokens/away" => Reply::status(302).with("location", "http://secret-canary.example.com/"),
        "/follow" => Reply::events_then_end(["event: item\ndata: secret-canary\n\n"]),
        _ => Reply::json(200, TOKEN).with("x-echo", CANARY),
    })
    .await;
    let builder = sample::builder(server.url()).access_token(CANARY);
    assert!(!format!("{builder:?} {builder:#?}").contains(CANARY));
    let client = builder.retry(RetryPolicy::none()).build().unwrap();
    assert!(!format!("{client:?} {client:#?}").contains(CANARY));
    let call = access_token(&client).get("t").header("x-own", CANARY).query_param("x", CANARY);
    assert!(!format!("{call:?} {call:#?}").contains(CANARY));
    let pending = call.send_with_response();
    assert!(!format!("{pending:?}").contains(CANARY));
    let reply = pending.await.unwrap();
    assert!(!format!("{reply:?} {reply:#?}").contains(CANARY));

    for id in ["error", "shape", "html", "away"] {
        let error = access_token(&client).get(id).send().await.unwrap_err();
        assert!(!everything(&error).contains(CANARY), "{id}: {}", everything(&error));
    }
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(!everything(&error).contains(CANARY), "{}", everything(&error));
}

#[tokio::test]
async fn s1_the_token_never_shows_where_the_server_is_at_fault() {
    let raw = RawServer::start(format!("HTTP/1.1 200 OK\r\n{CANARY}\r\n\r\n")).await;
    for url in [raw.url().to_owned(), nobody().await, format!("{}/{CANARY}", raw.url())] {
        let client = sample::builder(&url).access_token(CANARY).retry(RetryPolicy::none()).build().unwrap();
        let call = access_token(&client).get(CANARY).query_param("x", CANARY);
        let error = call.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(!everything(&error).contains(CANARY), "{}", everything(&error));
    }
    for bad in ["secret-canary\n", "ü secret-canary"] {
        let error = sample::builder(raw.url()).access_token(bad).build().unwrap_err();
        assert!(!everything(&error).contains(CANARY));
    }
}

#[tokio::test]
async fn s2_a_body_never_shows() {
    let server = Server::start(|_| Reply::json(200, r#"{"id": 5, "password": "secret-canary"}"#)).await;
    let client = sample::builder(server.url()).build().unwrap();
    let call = access_token(&client).patch("t", TokenPatch { name: Some(CANARY.into()) });
    assert!(!format!("{call:?} {call:#?}").contains(CANARY));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!everything(&error).contains(CANARY), "{}", everything(&error));
    // Who asks for the bytes gets them.
    assert!(error.body().windows(CANARY.len()).any(|part| part == CANARY.as_bytes()));
}

#[tokio::test]
async fn s1_token_is_redacted_in_every_field_of_an_error() {
    for (body, shown) in [
        (r#"{"type":"Bad secret-canary","message":"no"}"#, (Some("Bad [hidden]"), Some("no"))),
        (
            r#"{"type":"Bad","message":"secret-canary, secret-canary"}"#,
            (Some("Bad"), Some("[hidden], [hidden]")),
        ),
        (r#"{"type":"secret-canary","message":"secret-canary"}"#, (Some("[hidden]"), Some("[hidden]"))),
        (r#"{"type":"Bad","message":"secret"}"#, (Some("Bad"), Some("secret"))),
    ] {
        let server = Server::start(move |_| Reply::json(401, body)).await;
        let error = access_token(&sample::client(server.url())).get("t").send().await.unwrap_err();
        assert_eq!((error.error_type(), error.message()), shown, "{body}");
        assert!(!everything(&error).contains(CANARY), "{}", everything(&error));
    }
}

/// What serde says of a fault repeats the value that it met.
#[tokio::test]
async fn s2_the_error_of_an_undocumented_call_repeats_no_value_of_its_body() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    #[expect(dead_code, reason = "only read by serde")]
    struct Narrow {
        id: u8,
        kind: Option<Kind>,
    }
    #[derive(Debug, serde::Deserialize)]
    enum Kind {
        Known,
    }
    async fn shown<T: serde::de::DeserializeOwned + std::fmt::Debug>(body: &'static str) {
        let server = Server::start(move |_| Reply::json(200, body)).await;
        let call = sample::builder(server.url()).build().unwrap().request(losant::Method::GET, "/tokens");
        let error = call.send::<T>().await.unwrap_err();
        assert_eq!((error.kind(), &error.body()[..]), (ErrorKind::Decode, body.as_bytes()));
        let shown = everything(&error);
        assert!(!shown.contains(CANARY) && !shown.contains("918273645"), "{body}: {shown}");
    }
    shown::<u64>(r#""secret-canary""#).await;
    shown::<bool>(r#""secret-canary""#).await;
    shown::<Vec<u8>>(r#"{"secret-canary": 1}"#).await;
    shown::<u8>("918273645").await;
    shown::<Narrow>(r#"{"id": 918273645}"#).await;
    shown::<Narrow>(r#"{"id": 1, "kind": "secret-canary"}"#).await;
    shown::<Narrow>(r#"{"id": 1, "secret-canary": 1}"#).await;
    shown::<Kind>(r#""secret-canary""#).await;
    shown::<u64>("secret-canary").await;
}

#[tokio::test]
async fn s3_the_token_travels_in_one_header_only() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    access_token(&client).patch("t", TokenPatch::default()).send().await.unwrap();
    let request = server.request();
    assert!(!request.target.contains(CANARY));
    for (name, value) in &request.headers {
        assert_eq!(value.to_str().unwrap().contains(CANARY), name == "authorization", "{name}");
    }
    for name in [
        "access_token",
        "jwt",
        "JWT",
        "Access_Token",
        "access_token[0]",
        "jwt[]",
        " jwt",
        "[access_token]",
        "access_token\0",
        "\u{feff}access_token",
        "access\u{200b}_token",
        "[][jwt]",
        "access-token",
        "jwt.x",
        "\0[jwt]",
    ] {
        let error = access_token(&client).get("t").query_param(name, "x").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
        assert!(sample::builder(server.url()).query_param(name, "x").build().is_err(), "{name}");
    }
    for name in ["Authorization", "proxy-authorization", "host", "content-length", "transfer-encoding"] {
        let error = access_token(&client).get("t").header(name, "x").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
    }
    assert_eq!(server.requests().len(), 1);
    // What only looks like them is sent.
    for name in ["token", "filter[jwt]", "jwts", "access", "access_token_id"] {
        access_token(&client).get("t").query_param(name, "x").send().await.unwrap();
    }
}

#[test]
fn s4_plain_http_is_opt_in() {
    for (url, fine) in [
        ("http://api.example.com", false),
        ("https://api.example.com", true),
        ("http://localhost:1", true),
        ("http://127.0.0.1:1", true),
        ("http://[::1]:1", true),
        ("http://localhost.example.com", false),
        ("http://notlocalhost", false),
        ("http://evil-localhost:80", false),
        ("http://api.localhost", false),
        ("http://localhosts", false),
        ("http://10.0.0.1", false),
        ("http://127.255.255.255", true),
        ("http://126.255.255.255", false),
        ("http://128.0.0.1", false),
        ("http://[::2]", false),
    ] {
        assert_eq!(sample::builder(url).build().is_ok(), fine, "{url}");
        assert!(sample::builder(url).allow_http().build().is_ok(), "{url}");
    }
}

#[tokio::test]
async fn s5_anonymous_actions_send_no_token_unless_asked() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    let log_in = || access_token(&client).log_in(TokenPatch::default());
    log_in().send().await.unwrap();
    log_in().with_auth().send().await.unwrap();
    access_token(&client).get("t").send().await.unwrap();
    access_token(&client.without_access_token()).get("t").send().await.unwrap();
    let sent: Vec<_> =
        server.requests().iter().map(|request| request.header("authorization").is_some()).collect();
    assert_eq!(sent, [false, true, true, false]);
}
