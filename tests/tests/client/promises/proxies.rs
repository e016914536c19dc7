//! P7: proxies that the environment names. They are read once in a process, so the calls run in one of their own.

use losant::RetryPolicy;
use tests::again;
use tests::sample::{self, access_token};
use tests::server::{Reply, Server};

const TOKEN: &str = r#"{"id":"t1"}"#;

#[tokio::test(flavor = "multi_thread")]
async fn p7_loopback_is_never_proxied() {
    let proxy = Server::start(|request| match request.path() {
        "/tokens/home" => Reply::status(302).with("location", home(request.query())),
        _ => Reply::json(200, TOKEN),
    })
    .await;
    let mut calls = again("promises::proxies::calls_under_a_proxy_of_the_environment");
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        calls.env(name, proxy.url());
    }
    for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        calls.env_remove(name);
    }
    let output = tokio::task::spawn_blocking(move || calls.output()).await.unwrap().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    // The environment counts for others, so the proxy was there to be used.
    let seen: Vec<_> = proxy.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(seen, ["/tokens/away", "/tokens/home"]);
}

/// Where the query says that the server on loopback is.
fn home(query: &str) -> String {
    let port = query.split('&').find_map(|pair| pair.strip_prefix("port=")).unwrap();
    format!("http://127.0.0.1:{port}/tokens/landed")
}

#[tokio::test]
#[ignore = "p7_loopback_is_never_proxied runs it under a proxy"]
async fn calls_under_a_proxy_of_the_environment() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let port = server.url().rsplit(':').next().unwrap();
    let client = |url: &str| {
        let builder =
            losant::__private::client_for(&sample::METADATA).base_url(url).access_token("secret-canary");
        builder.allow_http().retry(RetryPolicy::none()).build().unwrap()
    };
    for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"] {
        access_token(&client(&format!("http://{host}:{port}"))).get("near").send().await.unwrap();
    }
    let away = client("http://proxied.example.com");
    access_token(&away).get("away").send().await.unwrap();
    access_token(&away).get("home").query_param("port", port).send().await.unwrap();
    let seen: Vec<_> = server.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(seen, ["/tokens/near", "/tokens/near", "/tokens/near", "/tokens/landed"]);
}
