//! R: redirects.

use losant::ErrorKind;
use tests::sample::{self, TokenPatch, access_token};
use tests::server::{Reply, Server};

const TOKEN: &str = r#"{"id":"t1"}"#;
const CODES: [u16; 5] = [301, 302, 303, 307, 308];

fn to(status: u16, location: &str) -> Reply {
    Reply::status(status).with("location", location)
}

#[tokio::test]
async fn r1_the_same_place_gets_everything_another_place_no_secret() {
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

#[tokio::test]
async fn r1_the_way_back_gets_no_secret_either() {
    let home = std::sync::Arc::new(std::sync::OnceLock::<String>::new());
    let back = std::sync::Arc::clone(&home);
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
        let errors = [
            tokens.delete("t").send().await.unwrap_err(),
            tokens.patch("t", TokenPatch::default()).send().await.unwrap_err(),
            tokens.export().send().await.unwrap_err(),
            tokens.search().send().await.unwrap_err(),
            tokens.start().send().await.unwrap_err(),
        ];
        for error in &errors {
            assert_eq!(error.kind(), ErrorKind::Answered, "{error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
        assert_eq!(server.requests().len(), errors.len());
    }
}

#[tokio::test]
async fn r3_bad_redirects_are_refused() {
    for location in [
        "http://example.com/",
        "ftp://example.com/",
        "file:///etc/passwd",
        "http://user:pass@127.0.0.1/",
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
        assert_eq!(error.kind(), ErrorKind::Answered, "{location}: {error}");
    }
}

#[tokio::test]
async fn r3_a_ring_of_redirects_ends() {
    let server = Server::start(|_| to(302, "/again")).await;
    let client = sample::client(server.url());
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Answered);
    assert_eq!(server.requests().len(), 6);
}

#[tokio::test]
async fn r3_https_never_goes_on_as_http() {
    // Without a wire: the answer comes from "https", and names plain http on this machine.
    #[derive(Debug)]
    struct Away;
    impl losant::transport::Transport for Away {
        fn send(&self, request: http::Request<losant::transport::Body>) -> losant::transport::Exchange {
            assert_eq!(request.uri().scheme_str(), Some("https"));
            let answer = http::Response::builder().status(302).header("location", "http://localhost/x");
            Box::pin(std::future::ready(Ok(answer.body(losant::transport::Body::empty()).unwrap())))
        }
    }
    let client = sample::builder("https://localhost").allow_plain_http().transport(Away).build().unwrap();
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Answered);
    assert!(error.to_string().contains("from https to http"), "{error}");
}
