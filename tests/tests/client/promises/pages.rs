//! G: pages as a stream of their own, and what calls and streams show of themselves.

use losant::__private::support::{List, fingerprint};
use losant::{Client, FilePart, Nullable, RetryPolicy};
use serde_json::json;
use tests::model::Area;
use tests::sample::{self, Page, TokenPatch, access_token, lists};
use tests::server::{Reply, Server};

fn client(url: &str) -> Client {
    sample::builder(url).retry(RetryPolicy::none()).build().unwrap()
}

fn sum(page: &Page) -> i64 {
    page.items.iter().flatten().map(|item| item.n).sum()
}

#[tokio::test]
async fn g3_pages_report_their_position() {
    let server = Server::script([
        Reply::json(200, r#"{"items":[{"n":1},{"n":2}],"perPage":2,"totalCount":5}"#),
        Reply::status(503),
        Reply::json(200, r#"{"items":[{"n":3},{"n":4}],"perPage":2,"totalCount":5}"#),
        Reply::json(200, r#"{"items":[{"n":5}],"perPage":2,"totalCount":5}"#),
    ])
    .await;
    let mut pages = lists(&client(server.url())).by_page().pages();
    assert_eq!(pages.position(), 0);
    assert_eq!(sum(&pages.next().await.unwrap().unwrap()), 3);
    assert_eq!(pages.position(), 1);
    assert!(pages.next().await.unwrap().unwrap_err().is_server_error());
    assert_eq!(pages.position(), 1, "the page that failed");
    assert_eq!(sum(&pages.next().await.unwrap().unwrap()), 7);
    assert_eq!(sum(&pages.next().await.unwrap().unwrap()), 5);
    assert_eq!(pages.position(), 3);
    assert!(pages.next().await.is_none());
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn g1_a_list_that_is_null_or_absent_has_no_items() {
    let lists =
        [Nullable::Value(vec!["a", "b", "c"]), Nullable::Value(vec![]), Nullable::Null, Nullable::Absent];
    assert_eq!(lists.each_ref().map(List::count), [3, 0, 0, 0]);
    assert_eq!(lists.map(List::into_vec), [vec!["a", "b", "c"], vec![], vec![], vec![]]);
}

/// Otherwise a page of one would repeat a page of the other.
#[test]
fn g5_items_of_two_branches_differ_in_their_keys() {
    let of = |items: &str| fingerprint(&losant::decode::<Vec<Area>>(items).unwrap());
    assert_ne!(of(r#"[{"x":1,"y":2}]"#), of(r#"[{"width":1,"height":2}]"#));
    assert_eq!(of(r#"[{"x":1,"y":2}]"#), of(r#"[{"y":2,"x":1}]"#));
}

#[test]
fn streams_of_pages_and_items_show_their_names_only() {
    let client = client("http://localhost");
    assert_eq!(format!("{:?}", lists(&client).by_page().filter("x").pages()), "PageStream");
    assert_eq!(format!("{:?}", lists(&client).by_page().filter("x").items()), "ItemStream");
}

/// The names of what is sent, and no values.
#[test]
fn a_call_shows_what_it_calls() {
    let client = client("http://localhost");
    let get = access_token(&client).get("t1").tags_as_object(true).header("X-Own", "1");
    assert_eq!(
        format!("{get:?}"),
        r#"Get(Call { action: "accessToken.get", method: GET, path: "/tokens/{accessTokenId}", query: ["tagsAsObject"], headers: ["x-own"], body: none, timeout: None, fault: None, .. })"#
    );
    let patch = access_token(&client).patch("t1", TokenPatch { name: Some("n".into()) });
    let debug = format!("{:?}", patch.timeout(std::time::Duration::from_secs(5)));
    assert!(debug.starts_with(r#"Patch(Call { action: "accessToken.patch", method: PATCH,"#), "{debug}");
    assert!(debug.contains("body: 12 bytes of JSON, timeout: Some(5s)"), "{debug}");
    let upload =
        format!("{:?}", lists(&client).upload(FilePart::bytes("content")).options(&json!({ "a": 1 })));
    assert!(upload.starts_with("Upload(Call {") && upload.contains("body: a form,"), "{upload}");
}
