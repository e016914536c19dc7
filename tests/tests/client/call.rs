//! A described call over a real connection.

use http::StatusCode;
use losant::{Error, ErrorKind, Method, RetryPolicy};
use serde_json::{Value, json};
use tests::sample::{self, ExportOutput, Token, TokenPatch, access_token, lists};
use tests::server::{Reply, Server};

const TOKEN: &str = r#"{"id":"t1","scopes":["all"]}"#;

fn token() -> Token {
    Token { id: "t1".into(), scopes: Some(vec!["all".into()]) }
}

#[tokio::test]
async fn a_get_sends_what_it_describes() {
    let server = Server::script([Reply::json(200, TOKEN)]).await;
    let client = sample::client(server.url());
    let response = access_token(&client)
        .get("t1")
        .tags_as_object(true)
        .scopes(["a b", "c"])
        .filter(&json!({"$or": [{"x": 1}]}))
        .tag_filter(&json!([{"key": "k", "value": "v&w"}]))
        .losantdomain("example.com")
        .header("x-extra", "1")
        .query_param("page", 2)
        .send()
        .await
        .unwrap();
    assert_eq!(response, token());

    let request = server.request();
    assert_eq!((request.method.as_str(), request.path()), ("GET", "/tokens/t1"));
    let query: Vec<_> = url::form_urlencoded::parse(request.query().as_bytes()).into_owned().collect();
    let expected = [
        ("_links", "true"),
        ("tagsAsObject", "true"),
        ("scopes[0]", "a b"),
        ("scopes[1]", "c"),
        ("filter", r#"{"$or":[{"x":1}]}"#),
        ("tagFilter[0][key]", "k"),
        ("tagFilter[0][value]", "v&w"),
        ("page", "2"),
    ];
    assert_eq!(query, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(request.header("authorization"), Some("Bearer secret-canary"));
    assert_eq!(request.header("accept-version"), Some("^1.2.3"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("losantdomain"), Some("example.com"));
    assert_eq!(request.header("x-extra"), Some("1"));
    assert_eq!(request.header("content-type"), None);
    assert!(request.header("user-agent").unwrap().starts_with("losant-rust/"));
}

/// A default of the client gives way to a pair of the call with its name, with keys or without.
#[tokio::test]
async fn a_pair_of_the_call_replaces_the_default_of_its_name() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::builder(server.url()).query_param("filter", "default").build().unwrap();
    for (name, expected) in [
        ("filter", "_links=true&filter=x"),
        ("filter[0]", "_links=true&filter%5B0%5D=x"),
        ("filter[0][key]", "_links=true&filter%5B0%5D%5Bkey%5D=x"),
        ("_links[]", "filter=default&_links%5B%5D=x"),
        ("filters", "_links=true&filter=default&filters=x"),
        ("fil", "_links=true&filter=default&fil=x"),
        ("x[filter]", "_links=true&filter=default&x%5Bfilter%5D=x"),
    ] {
        access_token(&client).get("t").query_param(name, "x").send().await.unwrap();
        let mut sent: Vec<_> =
            server.requests().pop().unwrap().query().split('&').map(str::to_owned).collect();
        let mut expected: Vec<_> = expected.split('&').collect();
        sent.sort();
        expected.sort_unstable();
        assert_eq!(sent, expected, "{name}");
    }
}

/// A null has no form in a query. In a list it keeps its place, so that the others keep theirs.
#[tokio::test]
async fn a_null_in_a_list_of_a_query_shifts_no_index() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    for (value, expected) in [
        (json!([null, {"key": "a"}, null, {"key": "b"}]), vec!["tagFilter[1][key]=a", "tagFilter[3][key]=b"]),
        (json!({"in": [1, null, 2], "not": null}), vec!["tagFilter[in][0]=1", "tagFilter[in][2]=2"]),
        (json!([[null, "a"], [], {}]), vec!["tagFilter[0][1]=a"]),
        (json!([null]), vec![]),
    ] {
        access_token(&client).get("t").tag_filter(&value).send().await.unwrap();
        let request = server.requests().pop().unwrap();
        let sent =
            url::form_urlencoded::parse(request.query().as_bytes()).filter(|(name, _)| name != "_links");
        let sent: Vec<_> = sent.map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(sent, expected, "{value}");
    }
}

/// A setter that is called again replaces what it gave before, in a form too.
#[tokio::test]
async fn a_part_that_is_given_twice_is_sent_once() {
    let server = Server::start(|_| Reply::json(200, "{}")).await;
    let upload = lists(&sample::client(server.url())).upload(b"content".to_vec());
    let upload = upload.email("first").options(&json!({"n": 1})).email("second").options(&json!({"n": 2}));
    upload.send().await.unwrap();
    let body = String::from_utf8(server.request().body.to_vec()).unwrap();
    for name in ["file", "email", "options"] {
        assert_eq!(body.matches(&format!("form-data; name=\"{name}\"")).count(), 1, "{body}");
    }
    assert!(body.contains("second") && !body.contains("first"), "{body}");
    assert!(body.contains(r#"{"n":2}"#) && !body.contains(r#"{"n":1}"#), "{body}");
}

#[tokio::test]
async fn a_patch_sends_its_body() {
    let server = Server::script([Reply::json(200, TOKEN)]).await;
    let client = sample::client(server.url());
    let patch = TokenPatch { name: Some("new".into()) };
    let reply = access_token(&client).patch("t1", patch).send_with_response().await.unwrap();
    assert_eq!((reply.status, &reply.value, reply.attempts), (StatusCode::OK, &token(), 1));
    assert_eq!(reply.body, TOKEN);
    assert_eq!(reply.headers["content-type"], "application/json");
    let request = server.request();
    assert_eq!((request.method.as_str(), request.path()), ("PATCH", "/tokens/t1"));
    assert_eq!(request.json(), json!({"name": "new"}));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("content-length"), Some("14"));
}

#[tokio::test]
async fn a_delete_gives_nothing() {
    let server = Server::script([Reply::json(200, "{\"success\":true}"), Reply::status(204)]).await;
    let client = sample::client(server.url());
    access_token(&client).delete("t1").send().await.unwrap();
    access_token(&client).delete("t1").send().await.unwrap();
    assert_eq!(server.requests()[0].method, "DELETE");
}

#[tokio::test]
async fn several_success_codes_give_several_variants() {
    let server = Server::script([
        Reply::json(200, TOKEN),
        Reply::json(202, r#"{"name":"job"}"#),
        Reply::status(204),
        Reply::status(303).with("location", "/elsewhere"),
        Reply::status(304),
        Reply::json(201, TOKEN),
        Reply::status(205),
        Reply::status(302),
    ])
    .await;
    let client = sample::client(server.url());
    let tokens = access_token(&client);
    assert_eq!(tokens.export().send().await.unwrap(), ExportOutput::Ok(token()));
    let job = TokenPatch { name: Some("job".into()) };
    assert_eq!(tokens.export().send().await.unwrap(), ExportOutput::Accepted(job));
    assert_eq!(tokens.export().send().await.unwrap(), ExportOutput::NoContent);
    assert_eq!(tokens.export().send().await.unwrap(), ExportOutput::SeeOther);
    assert_eq!(tokens.export().send().await.unwrap(), ExportOutput::NotModified);
    let ExportOutput::Unknown(other) = tokens.export().send().await.unwrap() else {
        panic!("201 is not listed")
    };
    assert_eq!((other.status(), &other.body()[..]), (StatusCode::CREATED, TOKEN.as_bytes()));
    assert_eq!(other.json::<Token>().unwrap(), token());
    assert!(!format!("{other:?}").contains("t1"), "{other:?}");
    let ExportOutput::Unknown(other) = tokens.export().send().await.unwrap() else {
        panic!("205 is not listed")
    };
    assert_eq!((other.status(), other.body().len()), (StatusCode::RESET_CONTENT, 0));
    assert_eq!(tokens.export().send().await.unwrap_err().status(), Some(StatusCode::FOUND));
}

#[tokio::test]
async fn an_error_has_all_properties() {
    let body = r#"{"type":"NotFound","message":"No such token"}"#;
    let server = Server::script([Reply::json(404, body)]).await;
    let client = sample::client(server.url());
    let error = access_token(&client).get("t1").send().await.unwrap_err();
    assert!(error.is_not_found() && !error.is_retryable());
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.action(), Some("accessToken.get"));
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.status_description(), Some("Error if token was not found"));
    assert_eq!((error.error_type(), error.message()), (Some("NotFound"), Some("No such token")));
    assert_eq!((error.attempts(), &error.body()[..]), (1, body.as_bytes()));
    assert_eq!(
        error.to_string(),
        "accessToken.get: the server answered 404 Not Found (Error if token was not found): \
         NotFound: No such token"
    );
}

/// What an error says of itself.
type Predicate = fn(&Error) -> bool;

/// Each predicate holds for its own statuses and for no others.
#[tokio::test]
async fn each_status_has_its_predicate() {
    let server = Server::start(|request| {
        let status = request.path().rsplit('/').next().and_then(|status| status.parse().ok());
        Reply::status(status.unwrap())
    })
    .await;
    let client = sample::builder(server.url()).retry(RetryPolicy::none()).build().unwrap();
    let predicates: [(&str, Predicate); 8] = [
        ("bad request", Error::is_bad_request),
        ("unauthorized", Error::is_unauthorized),
        ("forbidden", Error::is_forbidden),
        ("not found", Error::is_not_found),
        ("conflict", Error::is_conflict),
        ("rate limited", Error::is_rate_limited),
        ("server error", Error::is_server_error),
        ("timeout", Error::is_timeout),
    ];
    for (status, expected) in [
        (400, &["bad request"][..]),
        (401, &["unauthorized"]),
        (402, &[]),
        (403, &["forbidden"]),
        (404, &["not found"]),
        (405, &[]),
        (408, &["timeout"]),
        (409, &["conflict"]),
        (410, &["not found"]),
        (411, &[]),
        (412, &["conflict"]),
        (413, &[]),
        (422, &["bad request"]),
        (429, &["rate limited"]),
        (499, &[]),
        (500, &["server error"]),
        (503, &["server error"]),
        (504, &["server error", "timeout"]),
        (599, &["server error"]),
    ] {
        let error = access_token(&client).get(status.to_string()).send().await.unwrap_err();
        let found = predicates.iter().filter(|(_, holds)| holds(&error)).map(|(name, _)| *name);
        assert_eq!(found.collect::<Vec<_>>(), expected, "{status}");
    }
}

#[tokio::test]
async fn clones_share_the_token_and_others_do_not() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    let (clone, other) = (client.clone(), client.with_access_token("other").unwrap());
    client.set_access_token("second").unwrap();
    for client in [&clone, &other, &client.without_access_token()] {
        access_token(client).get("t1").send().await.unwrap();
    }
    let sent: Vec<_> =
        server.requests().iter().map(|request| request.header("authorization").map(str::to_owned)).collect();
    assert_eq!(sent, [Some("Bearer second".to_owned()), Some("Bearer other".to_owned()), None]);
}

#[tokio::test]
async fn a_login_sets_the_token() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = sample::client(server.url());
    let response = access_token(&client).log_in(TokenPatch::default()).login().await.unwrap();
    assert_eq!(response, token());
    access_token(&client).get("x").send().await.unwrap();
    assert_eq!(server.requests()[1].header("authorization"), Some("Bearer t1"));
}

#[tokio::test]
async fn undocumented_endpoints_are_called_by_method_and_path() {
    let server = Server::script([
        Reply::json(200, "\u{feff}[1,2]"),
        Reply::status(204),
        Reply::json(404, r#"{"type":"NotFound","message":"no"}"#),
        Reply::json(200, r#"{"secret":"canary"}"#),
        Reply::status(202),
        Reply::status(202),
    ])
    .await;
    let client = sample::client(server.url());
    let call = |method, path: &str| client.request(method, path).path("id", "a/../b");
    let numbers: Vec<i64> =
        call(Method::GET, "/new/{id}").query("n", 1).header("x-own", "1").send().await.unwrap();
    assert_eq!(numbers, [1, 2]);
    let reply = call(Method::POST, "/new/{id}/run").body(&json!({"a": 1})).send_raw().await.unwrap();
    assert_eq!((reply.status, reply.body.len()), (StatusCode::NO_CONTENT, 0));
    let error = call(Method::DELETE, "/new/{id}").send::<Value>().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "DELETE /new/{id}: the server answered 404 Not Found: NotFound: no");
    let error = call(Method::PUT, "/new/{id}").send_with_response::<Vec<i64>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().starts_with("PUT /new/{id}: the response cannot be read"), "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"));
    // no body is null where any value is taken, and an error elsewhere
    assert_eq!(call(Method::POST, "/new/{id}").send::<Value>().await.unwrap(), Value::Null);
    let error = call(Method::POST, "/new/{id}").send::<Vec<i64>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);

    let requests = server.requests();
    assert_eq!(requests[0].target, "/new/a%2F..%2Fb?_links=true&n=1");
    assert_eq!(requests[0].header("authorization"), Some("Bearer secret-canary"));
    assert_eq!(
        (requests[0].header("accept-version"), requests[0].header("x-own")),
        (Some("^1.2.3"), Some("1"))
    );
    assert_eq!((requests[1].method.as_str(), requests[1].json()), ("POST", json!({"a": 1})));
}

#[tokio::test]
async fn undocumented_endpoints_follow_the_same_rules() {
    let server = Server::start(|_| Reply::status(503)).await;
    let clock = tests::clock::TestClock::new();
    let client = sample::builder(server.url()).clock(clock).build().unwrap();
    for (method, attempts) in [(Method::GET, 3), (Method::POST, 1), (Method::DELETE, 1)] {
        let error = client.request(method.clone(), "/new").send::<Value>().await.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{method}");
    }
    assert_eq!(server.requests().len(), 5);
    let get = |path: &str| client.request(Method::GET, path);
    let trace = Method::from_bytes(b"TRACE").unwrap();
    for call in [
        get("/new/{id}"),
        get("/new/{id}").path("id", ".."),
        get("/new/../old"),
        get("/new/%2e%2e"),
        get("https://example.com/new"),
        get("/new?jwt=x"),
        get("/new").query("jwt", "x"),
        get("/new").header("authorization", "x"),
        client.request(trace, "/new"),
    ] {
        let shown = format!("{call:?}");
        assert_eq!(call.send::<Value>().await.unwrap_err().kind(), ErrorKind::InvalidRequest, "{shown}");
    }
    assert_eq!(server.requests().len(), 5);
}
