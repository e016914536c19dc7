//! R: redirects.

use std::sync::{Arc, Mutex};

use losant::ErrorKind;
use losant::transport::{Body, Transport, TransportFuture};
use tests::raw::RawServer;
use tests::sample::{self, TokenPatch, access_token};
use tests::server::{Reply, Server};

const TOKEN: &str = r#"{"id":"t1"}"#;
const CODES: [u16; 5] = [301, 302, 303, 307, 308];

fn to(status: u16, location: &str) -> Reply {
    Reply::status(status).with("location", location)
}

#[tokio::test]
async fn r1_cross_origin_redirect_strips_secrets() {
    let other = Server::start(|_| Reply::json(200, TOKEN)).await;
    let elsewhere = format!("{}/landed?x=1", other.url());
    for status in CODES {
        let target = elsewhere.clone();
        let server = Server::start(move |request| match request.path() {
            "/tokens/near" => to(status, "/landed"),
            "/landed" => Reply::json(200, TOKEN),
            _ => to(status, &target),
        })
        .await;
        let client = sample::client(server.url());
        let get = |id: &str| access_token(&client).get(id).losantdomain("example.com").header("x-own", "1");
        get("near").send().await.unwrap();
        let near = server.requests().pop().unwrap();
        for name in ["authorization", "losantdomain", "x-own", "accept-version"] {
            assert!(near.header(name).is_some(), "{name}");
        }
        get("far").send().await.unwrap();
        let far = other.requests().pop().unwrap();
        assert_eq!((far.method.as_str(), far.target.as_str()), ("GET", "/landed?x=1"));
        for name in ["authorization", "losantdomain", "x-own", "accept-version"] {
            assert!(far.header(name).is_none(), "{name}");
        }
        assert!(far.headers.values().all(|value| !value.to_str().unwrap().contains("secret-canary")));
    }
}

/// Sends every request but those to `landed` there, and remembers what it was asked.
#[derive(Debug, Clone)]
struct Sends {
    to: &'static str,
    asked: Arc<Mutex<Vec<http::Request<Body>>>>,
}

impl Transport for Sends {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let response = match request.uri().path() {
            "/landed" => http::Response::builder().body(Body::from(TOKEN)),
            _ => http::Response::builder().status(307).header("location", self.to).body(Body::empty()),
        };
        self.asked.lock().unwrap().push(request);
        Box::pin(std::future::ready(Ok(response.unwrap())))
    }
}

#[tokio::test]
async fn r1_origin_is_scheme_host_and_port() {
    for (from, to, near) in [
        ("https://localhost", "https://localhost/landed", true),
        ("https://localhost", "https://LOCALHOST:443/landed", true),
        ("https://localhost", "https://localhost:444/landed", false),
        ("https://localhost", "https://localhost.example.com/landed", false),
        ("https://localhost", "https://127.0.0.1/landed", false),
        ("https://localhost", "//example.com/landed", false),
        ("http://localhost", "https://localhost/landed", false),
        ("http://localhost:443", "https://localhost/landed", false),
    ] {
        let sends = Sends { to, asked: Arc::default() };
        let client = sample::builder(from).access_token("t").transport(sends.clone()).build().unwrap();
        access_token(&client).get("t").losantdomain("x").header("x-own", "1").send().await.unwrap();
        let asked = sends.asked.lock().unwrap();
        assert_eq!(asked.len(), 2, "{to}");
        for name in ["authorization", "losantdomain", "x-own", "accept-version"] {
            assert_eq!(asked[1].headers().contains_key(name), near, "{from} to {to}: {name}");
        }
    }
}

#[tokio::test]
async fn r1_redirect_back_to_the_origin_stays_stripped() {
    let home = Arc::new(std::sync::OnceLock::<String>::new());
    let back = Arc::clone(&home);
    let other = Server::start(move |_| to(302, &format!("{}/landed", back.get().unwrap()))).await;
    let away = other.url().to_owned();
    let server = Server::start(move |request| match request.path() {
        "/landed" => Reply::json(200, TOKEN),
        _ => to(302, &away),
    })
    .await;
    home.set(server.url().to_owned()).unwrap();
    let client = sample::client(server.url());
    access_token(&client).get("t").losantdomain("example.com").send().await.unwrap();
    let landed = server.requests().pop().unwrap();
    assert_eq!(landed.path(), "/landed");
    assert!(landed.header("authorization").is_none() && landed.header("losantdomain").is_none());
}

#[tokio::test]
async fn r2_a_redirected_write_is_an_error() {
    for status in CODES {
        let server = Server::start(move |_| to(status, "/landed")).await;
        let client = sample::client(server.url());
        let tokens = access_token(&client);
        let mut errors = vec![
            tokens.delete("t").send().await.unwrap_err(),
            tokens.patch("t", TokenPatch::default()).send().await.unwrap_err(),
            tokens.search().send().await.unwrap_err(),
            tokens.start().send().await.unwrap_err(),
        ];
        // its documents list 303: there it is a response
        if status != 303 {
            errors.push(tokens.export().send().await.unwrap_err());
        }
        for error in &errors {
            assert_eq!(error.kind(), ErrorKind::Status, "{error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
        assert_eq!(server.requests().len(), errors.len());
    }
}

#[tokio::test]
async fn r3_invalid_redirects_error() {
    for location in [
        "http://example.com/",
        "ftp://example.com/",
        "ftp://localhost/",
        "file:///etc/passwd",
        "http://user:pass@127.0.0.1/",
        "http://user@127.0.0.1/",
        "http://:pass@127.0.0.1/",
        "https://",
        "",
    ] {
        let server = Server::start(move |request| match request.path() {
            "/tokens/t" => to(302, location),
            _ => to(302, "/again"),
        })
        .await;
        let client = sample::client(server.url());
        let error = access_token(&client).get("t").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status, "{location}: {error}");
    }
}

#[tokio::test]
async fn r3_redirect_limit_is_five() {
    for (redirects, lands) in [(5, true), (6, false)] {
        let replies = (0..redirects).map(|_| to(302, "/again")).chain([Reply::json(200, TOKEN)]);
        let server = Server::script(replies).await;
        let result = access_token(&sample::client(server.url())).get("t").send().await;
        assert_eq!(result.is_ok(), lands, "{redirects}: {result:?}");
        assert_eq!(server.requests().len(), 6);
        if let Err(error) = result {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
            assert!(error.to_string().contains("too many redirects"), "{error}");
        }
    }
}

#[tokio::test]
async fn r3_https_to_http_redirect_errors() {
    // Plain http on this machine is allowed, but not on the way from https.
    let sends = Sends { to: "http://localhost/landed", asked: Arc::default() };
    let client = sample::builder("https://localhost").allow_http().transport(sends).build().unwrap();
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.to_string().contains("from https to http"), "{error}");
}

#[tokio::test]
async fn r1_a_callers_own_accept_is_a_custom_header_too() {
    let other = Server::start(|_| Reply::json(200, TOKEN)).await;
    let away = other.url().to_owned();
    let server = Server::start(move |_| to(307, &away)).await;
    let client = sample::builder(server.url()).user_agent("my-program/1").build().unwrap();
    access_token(&client).get("t").header("accept", "x/secret-canary").send().await.unwrap();
    let far = other.request();
    assert_ne!(far.header("accept"), Some("x/secret-canary"));
    assert!(far.header("user-agent").unwrap().starts_with("my-program/1 "));
}

#[tokio::test]
async fn r2_redirected_get_with_a_body_errors() {
    for status in CODES {
        let server = Server::start(move |_| to(status, "/landed")).await;
        let client = sample::client(server.url());
        let call = client.request(losant::Method::GET, "/tokens").body(&[1]);
        let error = call.send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Status, 1), "{error}");
    }
}

#[tokio::test]
async fn r1_an_address_beyond_ascii_is_followed() {
    for (location, path) in [
        ("/gel\u{e4}nde?x=\u{65e5}".as_bytes(), "/gel%C3%A4nde"),
        (b"/gel\xe4nde?x=1", "/gel%E4nde"),
        ("//[::1\u{e4}".as_bytes(), ""),
    ] {
        let found =
            [b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: ", location, b"\r\n\r\n"].concat();
        let server = RawServer::start(found).await;
        let client = sample::client(server.url());
        let error = access_token(&client).get("t").send().await.unwrap_err();
        // It leads on to the same server, which sends it on and on.
        let connections = if path.is_empty() { 1 } else { 6 };
        assert_eq!(server.connections(), connections, "{error}");
    }
    let sends = Sends { to: "/landed?\u{e4}", asked: Arc::default() };
    let client =
        sample::builder("https://localhost").access_token("t").transport(sends.clone()).build().unwrap();
    access_token(&client).get("t").send().await.unwrap();
    let asked = sends.asked.lock().unwrap();
    assert_eq!(asked[1].uri().path_and_query().unwrap(), "/landed?%C3%A4");
    assert!(asked[1].headers().contains_key("authorization"));
}
