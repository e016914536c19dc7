//! S6 and S7: what an error shows of a server's text.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use losant::testing::{MockResponse, MockTransport};
use losant::{Client, Error, FilePart, Method, Number, RetryPolicy};
use proptest::prelude::*;
use serde_json::json;
use tests::sample::{self, access_token, lists};
use tests::server::{Reply, Request, Server};

use super::secrets::everything;

/// What an error says, in every form but the body.
fn said(error: &Error) -> String {
    format!("{} {:?} {:?} {:?}", everything(error), error.message(), error.error_type(), error.json_path())
}

/// A server that refuses everything and repeats what it was sent.
async fn parrot() -> Server {
    Server::start(|request| {
        let body = String::from_utf8_lossy(&request.body).into_owned();
        let heard = format!("{} {:?} {body}", request.target, request.header("authorization"));
        Reply::json(422, json!({ "type": heard, "message": format!("no: {heard}") }).to_string())
    })
    .await
}

#[tokio::test]
async fn s6_a_secret_that_the_server_repeats_is_hidden() {
    let server = parrot().await;
    let client = sample::client(server.url());
    let post = |body| client.request(Method::POST, "/users").body(&body).send::<()>();
    let secret = "hunter \"2\"/ü\n";
    for body in [
        json!({ "name": "Ada", "password": secret }),
        json!({ "name": "Ada", "deep": [{ "password": [secret, { "any": secret }] }] }),
    ] {
        let error = post(body).await.unwrap_err();
        let said = said(&error);
        assert!(!said.contains("hunter") && !said.contains("canary"), "{said}");
        // What is no secret helps to find the mistake.
        assert!(error.message().unwrap().contains(r#""name":"Ada""#), "{said}");
        // Who asks for the bytes gets them.
        assert!(String::from_utf8_lossy(error.body()).contains("hunter"));
    }
    let upload = lists(&client).upload(FilePart::bytes("content")).options(&json!({ "password": secret }));
    let error = upload.send().await.unwrap_err();
    assert!(!said(&error).contains("hunter"), "{}", said(&error));
    let error = access_token(&client).get("t").query_param("token", "hunter/2").send().await.unwrap_err();
    assert!(!said(&error).contains("hunter"), "{}", said(&error));
}

/// What is sent may nest as deeply as it likes, and have keys that mean something to a parser.
#[tokio::test]
async fn s6_secrets_are_found_in_every_body() {
    let server = parrot().await;
    let client = sample::client(server.url());
    let deep = (0..140).fold(json!(1), |inner, _| json!([inner]));
    for other in [deep, json!({ "$serde_json::private::RawValue": "oops" })] {
        for body in [
            json!({ "name": "Ada", "password": "hunter2", "x": other }),
            json!({ "password": "hunter2", "$serde_json::private::RawValue": "oops", "name": "Ada" }),
            json!({ "name": "Ada", "x": [other, { "password": "hunter2" }] }),
        ] {
            let error = client.request(Method::POST, "/users").body(&body).send::<()>().await.unwrap_err();
            assert!(!said(&error).contains("hunter"), "{}", said(&error));
            assert!(error.message().unwrap().contains("Ada"), "{}", said(&error));
        }
    }
}

/// The ways in which servers write a character that they escape.
fn escaped(letter: char, way: u8) -> String {
    let plain = letter.to_string();
    let percent = |text: &str| {
        let all = percent_encoding::NON_ALPHANUMERIC;
        percent_encoding::utf8_percent_encode(text, all).to_string()
    };
    let unit = |unit: &u16| format!("\\u{unit:04x}");
    let units: String = letter.encode_utf16(&mut [0; 2]).iter().map(unit).collect();
    let json = json!(plain).to_string();
    match way % 8 {
        0 => percent(&plain),
        1 if !letter.is_ascii() => percent(&plain).to_lowercase(),
        2 => percent(&percent(&plain)),
        3 => units,
        4 => units.to_uppercase().replace("\\U", "\\\\u"),
        5 => json[1..json.len() - 1].to_owned(),
        6 => format!("&#{};", u32::from(letter)),
        7 => format!("&#x{:X};", u32::from(letter)),
        _ => plain,
    }
}

proptest! {
    #[test]
    fn s6_a_secret_is_hidden_however_its_characters_are_escaped(
        letters in proptest::collection::vec((any::<char>(), any::<u8>()), 4..12),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let secret: String = letters.iter().map(|(letter, _)| letter).collect();
        let spelled: String = letters.iter().map(|(letter, way)| escaped(*letter, *way)).collect();
        let message = format!("<{spelled}>");
        let mock = MockTransport::new()
            .expect("POST /users", MockResponse::json(400, json!({ "message": message }).to_string()));
        let client = sample::builder("https://localhost").transport(mock).build().unwrap();
        let call = client.request(Method::POST, "/users").body(&json!({ "password": secret })).send::<()>();
        let error = runtime.block_on(call).unwrap_err();
        prop_assert_eq!(error.message(), Some("<[hidden]>"), "{:?} as {:?}", secret, spelled);
    }
}

#[tokio::test]
async fn s6_a_token_is_hidden_in_lower_case_escapes_and_base64() {
    for echo in [
        "aaa.bbb%2bccc%2fddd%3d%3d",
        "aaa.bbb%2Bccc%2Fddd==",
        "YWFhLmJiYitjY2MvZGRkPT0=",
        "YWFhLmJiYitjY2MvZGRkPT0",
        "YWFhLmJiYitjY2MvZGRkPT0%3D",
        r"aaa.bbb+ccc\/ddd==",
    ] {
        let server =
            Server::start(move |_| Reply::json(403, json!({ "message": format!("<{echo}>") }).to_string()))
                .await;
        let client = sample::builder(server.url()).access_token("aaa.bbb+ccc/ddd==").build().unwrap();
        let error = access_token(&client).get("t").send().await.unwrap_err();
        assert_eq!(error.message(), Some("<[hidden]>"), "{echo}");
    }
}

#[tokio::test]
async fn s6_the_error_of_an_undocumented_success_hides_the_token() {
    let server = Server::start(|_| Reply::json(299, r#"{"secret-canary":[]}"#)).await;
    let output = access_token(&sample::client(server.url())).export().send().await.unwrap();
    let sample::ExportOutput::Unknown(unknown) = output else { panic!("{output:?}") };
    let error = unknown.json::<BTreeMap<String, Number>>().unwrap_err();
    assert_eq!(error.path(), "[hidden]");
    assert!(!format!("{error} {error:?} {error:#?} {unknown:?}").contains("canary"));
    assert_eq!(unknown.json::<losant::Value>().unwrap(), json!({ "secret-canary": [] }));
}

#[tokio::test]
async fn s6_a_short_secret_hides_the_whole_text() {
    let server = parrot().await;
    let client = sample::client(server.url());
    let call = client.request(Method::POST, "/users").body(&json!({ "name": "Ada", "password": "123" }));
    let error = call.send::<()>().await.unwrap_err();
    assert_eq!((error.message(), error.error_type()), (Some("[hidden]"), Some("[hidden]")));
    assert!(!said(&error).contains("Ada"), "{}", said(&error));
}

#[tokio::test]
async fn s6_the_fields_of_the_documents_are_known() {
    let server = parrot().await;
    let client = Client::builder().base_url(server.url()).no_proxy().build().unwrap();
    let body = br#"{"email": "ada@example.com", "password": "hunter2"}"#;
    let body: losant::models::UserCredentials = losant::decode(body).unwrap();
    let error = client.auth().authenticate_user(body).send().await.unwrap_err();
    assert!(
        !said(&error).contains("hunter2") && said(&error).contains("ada@example.com"),
        "{}",
        said(&error)
    );
}

#[tokio::test]
async fn s1_a_token_that_was_replaced_in_flight_is_hidden() {
    for next in [Some("another-token"), None] {
        let client = Arc::new(OnceLock::<Client>::new());
        let held = Arc::clone(&client);
        let response = move |request: &Request| {
            match next {
                Some(token) => held.get().unwrap().set_access_token(token).unwrap(),
                None => held.get().unwrap().clear_access_token(),
            }
            let token = request.header("authorization").unwrap_or_default();
            Reply::json(
                503,
                json!({ "type": token, "message": format!("{token} secret-canary is old") }).to_string(),
            )
        };
        let server = Server::start(response).await;
        let builder = sample::builder(server.url()).access_token("secret-canary");
        let client = client.get_or_init(|| builder.clock(losant::testing::InstantClock).build().unwrap());
        let error = access_token(client).get("t").send().await.unwrap_err();
        // The server heard one token first, and then the other; it repeats both.
        assert_eq!(error.attempts(), 3);
        let said = said(&error);
        assert!(!said.contains("canary") && !said.contains("another-token"), "{said}");
        assert!(said.contains("is old"), "{said}");
    }
}

#[tokio::test]
async fn s7_server_text_is_escaped_and_truncated() {
    let evil = "line one\r\nINFO all is well\u{1b}[2J\u{9b}31m \u{202e}txet\u{2028}";
    for (message, most) in [(evil.to_owned(), 400), (format!("{evil}{}", "日".repeat(300_000)), 2500)] {
        let body = json!({ "type": evil, "message": message }).to_string();
        let server = Server::start(move |_| Reply::json(400, body.clone())).await;
        let client = sample::builder(server.url()).retry(RetryPolicy::none()).build().unwrap();
        let error = access_token(&client).get("t").send().await.unwrap_err();
        for shown in [error.to_string(), format!("{error:?}")] {
            let harmful = |letter: char| letter.is_control() || "\u{202e}\u{2028}".contains(letter);
            assert!(!shown.contains(harmful), "{shown:?}");
            assert!(shown.contains("line one\\r\\nINFO") && shown.contains("\\u{202e}txet"), "{shown:?}");
            assert!(shown.chars().count() < most, "{}", shown.chars().count());
        }
        // The raw text is there for who asks for it.
        assert_eq!((error.message(), error.error_type()), (Some(&*message), Some(evil)));
    }
}

#[test]
fn s7_path_of_a_decode_error_is_escaped_and_truncated() {
    let evil = "a\r\nb\u{1b}[2J\u{7f}\u{9b}31m \u{202e}txet\u{2028}\"\\";
    for (key, most) in [(evil.to_owned(), 250), (format!("{evil}{}", "日".repeat(300_000)), 750)] {
        let body = json!({ "tags": { &key: {} } }).to_string();
        let error = losant::decode::<BTreeMap<String, BTreeMap<String, Number>>>(&body).unwrap_err();
        for shown in [error.to_string(), format!("{error:?}")] {
            let harmful = |letter: char| letter.is_control() || "\u{202e}\u{2028}".contains(letter);
            assert!(!shown.contains(harmful), "{shown:?}");
            assert!(shown.contains("tags[\"a\\r\\nb\\u") && shown.contains("\\u{202e}txet"), "{shown}");
            assert!(shown.chars().count() < most, "{}", shown.chars().count());
        }
        assert_eq!(error.path(), format!("tags[{}]", json!(key)));
    }
}

/// What `main` prints when it returns an error, and `unwrap`.
#[tokio::test]
async fn s1_debug_is_the_message_and_its_causes() {
    let server = Server::start(|_| Reply::json(404, r#"{"type":"NotFound","message":"no\ntoken"}"#)).await;
    let error = access_token(&sample::client(server.url())).get("t").send().await.unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(format!("{error:#?}").contains("attempts: 1"), "{error:#?}");
    let mock = losant::testing::MockTransport::new()
        .expect("accessToken.delete", losant::testing::MockResponse::connection_reset());
    let client = sample::builder("https://localhost").transport(mock).build().unwrap();
    let error = access_token(&client).delete("t").send().await.unwrap_err();
    let causes =
        "accessToken.delete: the exchange broke off\n\nCaused by:\n    the mock simulates a reset connection";
    assert_eq!(format!("{error:?}"), causes);
}
