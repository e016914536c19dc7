//! P: paths and headers.

use losant::transport::reqwest::ReqwestTransport;
use losant::transport::{Body, Transport};
use losant::{ErrorKind, Method};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use tests::capture::Capture;
use tests::clock::TestClock;
use tests::sample::{self, access_token, lists};
use tests::segments;
use tests::server::{Reply, Server};

const TOKEN: &str = r#"{"id":"t1"}"#;

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

#[tokio::test]
async fn p1_a_value_stays_in_its_segment() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    let mut refused = Vec::new();
    for value in segments::hostile() {
        let before = server.requests().len();
        match access_token(&client).delete(value.as_str()).send().await {
            Ok(()) => {
                let request = server.requests().pop().unwrap();
                let segments: Vec<_> = request.path().split('/').collect();
                assert_eq!(segments.len(), 3, "{value:?} became {:?}", request.target);
                assert_eq!(segments[1], "tokens");
                assert_eq!(percent_decode_str(segments[2]).decode_utf8().unwrap(), value);
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{value:?}: {error}");
                assert_eq!(server.requests().len(), before, "{value:?}");
                refused.push(value);
            }
        }
    }
    assert_eq!(refused, ["", ".", ".."]);
}

#[tokio::test]
async fn p1_url_that_is_too_long_is_rejected() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    let error = access_token(&client).get("x".repeat(70_000)).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(server.requests().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn p2_parsing_the_url_gives_the_template_back(value in any::<String>()) {
        let capture = Capture::new(TOKEN);
        let client = sample::builder("http://localhost/pre/fix").transport(capture.clone());
        let client = client.clock(TestClock::new()).build().unwrap();
        let sent = block_on(access_token(&client).get(value.clone()).send());
        let requests = capture.take();
        if sent.is_err() {
            prop_assert!(matches!(value.as_str(), "" | "." | ".."));
            prop_assert!(requests.is_empty());
            return Ok(());
        }
        let url = url::Url::parse(&requests[0].uri().to_string()).unwrap();
        let segments: Vec<_> = url.path_segments().unwrap().collect();
        prop_assert_eq!(&segments[..3], ["pre", "fix", "tokens"]);
        prop_assert_eq!(segments.len(), 4);
        prop_assert_eq!(percent_decode_str(segments[3]).decode_utf8().unwrap(), value);
        prop_assert_eq!(url.query(), Some("_links=true"));
        prop_assert_eq!(url.fragment(), None);
    }

    #[test]
    fn p2_parsing_the_query_gives_the_pairs_back(name in "[^\\[]+", value in any::<String>()) {
        let capture = Capture::new(TOKEN);
        let client = sample::builder("http://localhost").transport(capture.clone());
        let client = client.clock(TestClock::new()).build().unwrap();
        block_on(access_token(&client).get("t").query_param(&name, value.as_str()).send()).unwrap();
        let url = url::Url::parse(&capture.take()[0].uri().to_string()).unwrap();
        let pairs: Vec<_> = url.query_pairs().filter(|(name, _)| name != "_links").collect();
        if name != "_links" {
            prop_assert_eq!(pairs.len(), 1);
            prop_assert_eq!((pairs[0].0.as_ref(), pairs[0].1.as_ref()), (name.as_str(), value.as_str()));
        }
    }
}

#[tokio::test]
async fn p3_a_prefix_of_the_base_url_is_kept() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    for (base, path) in [
        ("", "/tokens/t"),
        ("/", "/tokens/t"),
        ("/v1", "/v1/tokens/t"),
        ("/v1/", "/v1/tokens/t"),
        ("/a/b%20c", "/a/b%20c/tokens/t"),
    ] {
        let client = sample::client(&format!("{}{base}", server.url()));
        access_token(&client).get("t").send().await.unwrap();
        assert_eq!(server.requests().pop().unwrap().path(), path);
    }
}

#[tokio::test]
async fn p4_invalid_header_values_error() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    for bad in ["a\r\nx: y", "a\nb", "a\rb", "a\0b", "ü", "日本", "\u{7f}"] {
        let builder = || sample::builder(server.url());
        assert!(builder().access_token(bad).build().is_err(), "{bad:?}");
        assert!(builder().user_agent(bad).build().is_err(), "{bad:?}");
        assert!(builder().header("accept-version", bad).build().is_err(), "{bad:?}");
        assert!(builder().header(bad, "x").build().is_err(), "{bad:?}");
        let client = builder().build().unwrap();
        assert!(client.set_access_token(bad).is_err(), "{bad:?}");
        assert!(client.with_access_token(bad).is_err(), "{bad:?}");
        let get = || access_token(&client).get("t");
        for call in [get().losantdomain(bad), get().header("x-extra", bad), get().header(bad, "x")] {
            let error = call.send().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{bad:?}");
        }
    }
    for bad in ["", " ", "two words"] {
        assert!(sample::builder(server.url()).access_token(bad).build().is_err(), "{bad:?}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn p5_a_name_cannot_add_a_header_or_a_part() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    let file = |name: &str, kind: &str| losant::FilePart::bytes("content").file_name(name).content_type(kind);
    for name in ["a\"b", "a\r\nX-Evil: 1", "a\"\r\n\r\nbody\r\n------x--", "a\0b"] {
        lists(&client).upload(file(name, "text/plain")).email("e\r\n--x").send().await.unwrap();
        let request = server.requests().pop().unwrap();
        let text = String::from_utf8(request.body.to_vec()).unwrap();
        let boundary = request.header("content-type").unwrap().split_once("boundary=").unwrap().1;
        assert_eq!(text.matches(&format!("--{boundary}")).count(), 3, "{text}");
        let head: Vec<_> = text.split("\r\n\r\n").next().unwrap().split("\r\n").collect();
        assert_eq!(head.len(), 3, "{head:?}");
        assert_eq!(head[1].matches('"').count(), 4, "{head:?}");
    }
    let before = server.requests().len();
    for kind in ["text/plain\r\nX-Evil: 1", "text", "text/pläin", ""] {
        let error = lists(&client).upload(file("a", kind)).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{kind:?}");
    }
    assert_eq!(server.requests().len(), before);
}

#[tokio::test]
async fn p6_write_without_a_body_has_content_length_zero() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    let sent = |method: Method| {
        let call = client.request(method, "/tokens").send_raw();
        let server = &server;
        async move {
            call.await.unwrap();
            server.requests().pop().unwrap().header("content-length").map(str::to_owned)
        }
    };
    for method in [Method::POST, Method::PUT, Method::PATCH] {
        assert_eq!(sent(method.clone()).await.as_deref(), Some("0"), "{method}");
    }
    for method in [Method::GET, Method::HEAD, Method::DELETE, Method::OPTIONS] {
        assert_eq!(sent(method.clone()).await, None, "{method}");
    }
    access_token(&client).search().send().await.unwrap();
    assert_eq!(server.requests().pop().unwrap().header("content-length"), Some("0"));
    client.request(Method::POST, "/tokens").body(&[1]).send_raw().await.unwrap();
    assert_eq!(server.requests().pop().unwrap().header("content-length"), Some("3"));
}

#[tokio::test]
async fn p1_no_path_of_a_bare_transport_leads_to_another_host() {
    let other = Server::start(|_| Reply::json(200, TOKEN)).await;
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let transport = ReqwestTransport::from_client(reqwest::Client::builder().no_proxy().build().unwrap());
    let host = other.url().strip_prefix("http://").unwrap();
    let paths = ["/first", "//", "/\\", "/\\/", "\\\\"]
        .map(|start| if start == "/first" { start.to_owned() } else { format!("{start}{host}/x") });
    for path in paths.iter().filter(|path| path.starts_with('/')) {
        let request =
            http::Request::get(format!("{}{path}", server.url())).header("authorization", "Bearer t");
        transport.send(request.body(Body::empty()).unwrap()).await.unwrap();
    }
    assert_eq!((server.requests().len(), other.requests().len()), (4, 0));
}

#[tokio::test]
async fn p2_a_parameter_that_is_set_again_replaces_the_first() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let builder =
        sample::builder(server.url()).query_param("all[0]", "client").query_param("_links", "client");
    let client = builder.query_param("all[0]", "again").build().unwrap();
    for (pairs, query) in [
        (&[("f[0]", "a"), ("f[0]", "b")][..], "_links=client&all[0]=again&f[0]=b"),
        (&[("f[0]", "a"), ("f[1]", "b")], "_links=client&all[0]=again&f[0]=a&f[1]=b"),
        (&[("f[0][key]", "a"), ("f[0]", "b")], "_links=client&all[0]=again&f[0]=b"),
        (&[("f", "a"), ("f[0]", "b")], "_links=client&all[0]=again&f[0]=b"),
        (&[("all[0]", "call")], "_links=client&all[0]=call"),
        (&[("all[1]", "call")], "_links=client&all[0]=again&all[1]=call"),
        (&[("all", "call"), ("_links[x]", "call")], "all=call&_links[x]=call"),
    ] {
        let call = pairs
            .iter()
            .fold(access_token(&client).get("t"), |call, (name, value)| call.query_param(name, *value));
        call.send().await.unwrap();
        let request = server.requests().pop().unwrap();
        assert_eq!(percent_decode_str(request.query()).decode_utf8().unwrap(), query);
    }
}
