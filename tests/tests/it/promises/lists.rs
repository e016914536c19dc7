//! G: pagination.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt;
use losant::{Client, ErrorKind, RetryPolicy};
use serde_json::json;
use tests::sample::{self, Item, lists};
use tests::server::{Reply, Request, Server};

fn client(url: &str) -> Client {
    sample::builder(url).retry(RetryPolicy::never()).build().unwrap()
}

/// A number in the query of a request.
fn number(request: &Request, name: &str) -> Option<usize> {
    let mut pairs = url::form_urlencoded::parse(request.query().as_bytes());
    pairs.find(|(known, _)| known == name).map(|(_, value)| value.parse().unwrap())
}

/// One page of a list of this length, by number; the server gives at most 4 items a page.
fn page(request: &Request, length: usize, total: bool, answered: bool) -> Reply {
    let size = number(request, "perPage").unwrap_or(4).min(4);
    let start = number(request, "page").unwrap_or(0) * size;
    let items: Vec<_> = (start..length.min(start + size)).map(|n| json!({ "n": n })).collect();
    let mut body = json!({ "items": items });
    if total {
        body["totalCount"] = json!(length);
    }
    if answered {
        body["perPage"] = json!(size);
    }
    Reply::json(200, body.to_string())
}

fn numbers(items: Vec<Result<Item, losant::Error>>) -> Vec<usize> {
    items.into_iter().map(|item| usize::try_from(item.unwrap().n).unwrap()).collect()
}

#[tokio::test]
async fn g1_the_end_is_found() {
    // (items, total given, size given, requests)
    for (length, total, answered, requests) in [
        (0, true, true, 1),
        (0, false, false, 1),
        (3, true, true, 1),
        (3, false, true, 1),
        (3, false, false, 2),
        (8, true, true, 2),
        (8, false, true, 3),
        (8, false, false, 3),
        (10, true, false, 3),
        (10, false, true, 3),
        (10, false, false, 4),
    ] {
        let server = Server::start(move |request| page(request, length, total, answered)).await;
        // More is asked for than the server gives: only what it says of itself counts.
        let items = lists(&client(server.url())).by_page().per_page(100).items();
        let case = (length, total, answered);
        assert_eq!(numbers(items.collect().await), (0..length).collect::<Vec<_>>(), "{case:?}");
        assert_eq!(server.requests().len(), requests, "{case:?}");
    }
}

#[tokio::test]
async fn g1_by_offset() {
    let server = Server::start(|request| {
        let offset = number(request, "offset").unwrap_or(0);
        let items: Vec<_> = (offset..10.min(offset + 4)).map(|n| json!({ "n": n })).collect();
        Reply::json(200, json!({ "items": items }).to_string())
    })
    .await;
    let items = lists(&client(server.url())).by_offset().items();
    assert_eq!(numbers(items.collect().await), (0..10).collect::<Vec<_>>());
    let offsets: Vec<_> =
        server.requests().iter().map(|request| number(request, "offset").unwrap()).collect();
    assert_eq!(offsets, [0, 4, 8, 10]);
}

#[tokio::test]
async fn g1_from_the_middle() {
    let server = Server::start(|request| page(request, 10, true, true)).await;
    let items = lists(&client(server.url())).by_page().page(1).per_page(4).items();
    assert_eq!(numbers(items.collect().await), (4..10).collect::<Vec<_>>());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn g1_the_same_page_for_ever_is_an_error() {
    for total in [json!(null), json!(1000)] {
        let body = json!({ "items": [{"n": 1}, {"n": 2}], "totalCount": total }).to_string();
        let server = Server::start(move |_| Reply::json(200, body.clone())).await;
        let mut items = lists(&client(server.url())).by_page().items();
        assert_eq!(items.next().await.unwrap().unwrap().n, 1);
        assert_eq!(items.next().await.unwrap().unwrap().n, 2);
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unreadable);
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn g1_the_same_items_in_other_words_are_the_same_page() {
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        // Around the items stands what changes from answer to answer.
        let time = asked.fetch_add(1, Ordering::SeqCst);
        let items = if time < 50 { json!([{"n": 1}]) } else { json!([]) };
        Reply::json(200, json!({ "items": items, "time": time }).to_string())
    })
    .await;
    let items: Vec<_> = lists(&client(server.url())).by_page().items().take(2).collect().await;
    assert!(matches!(&items[..], [Ok(_), Err(error)] if error.kind() == ErrorKind::Unreadable), "{items:?}");
}

#[tokio::test]
async fn g2_one_request_a_page_and_none_too_early() {
    let server = Server::start(|request| page(request, 10, true, true)).await;
    let client = client(server.url());
    let mut items = lists(&client).by_page().items();
    assert_eq!(server.requests().len(), 0);
    for taken in 1..=4 {
        items.next().await.unwrap().unwrap();
        assert_eq!(server.requests().len(), 1, "{taken}");
    }
    items.next().await.unwrap().unwrap();
    assert_eq!(server.requests().len(), 2);
    drop(items);
    assert_eq!(server.requests().len(), 2);

    let pages: Vec<_> = lists(&client).by_page().pages().collect().await;
    let sizes: Vec<_> =
        pages.iter().map(|page| page.as_ref().unwrap().items.as_ref().unwrap().len()).collect();
    assert_eq!(sizes, [4, 4, 2]);
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn g3_an_error_is_given_once_and_the_stream_goes_on() {
    for bad in [Reply::status(500), Reply::json(200, "{\"items\":7}"), Reply::Drop] {
        let bad = std::sync::Mutex::new(Some(bad));
        let count = AtomicUsize::new(0);
        let server = Server::start(move |request| match count.fetch_add(1, Ordering::SeqCst) {
            1 => bad.lock().unwrap().take().unwrap(),
            _ => page(request, 10, true, true),
        })
        .await;
        let items: Vec<_> = lists(&client(server.url())).by_page().items().collect().await;
        let errors: Vec<_> = items.iter().map(Result::is_err).collect();
        let expected: Vec<_> = (0..11).map(|index| index == 4).collect();
        assert_eq!(errors, expected);
        let fine = items.into_iter().flatten().map(Ok).collect();
        assert_eq!(numbers(fine), (0..10).collect::<Vec<_>>());
        assert_eq!(server.requests().len(), 4);
    }
}

#[tokio::test]
async fn g3_a_call_that_cannot_be_sent_ends_the_stream() {
    let server = Server::start(|request| page(request, 10, true, true)).await;
    let items = lists(&client(server.url())).by_page().query_param("jwt", "x").items();
    let items: Vec<_> = items.collect().await;
    assert!(matches!(&items[..], [Err(error)] if error.kind() == ErrorKind::Refused), "{items:?}");
}

#[tokio::test]
async fn g4_filters_stay_on_every_page() {
    let server = Server::start(|request| page(request, 10, true, true)).await;
    let call = lists(&client(server.url())).by_page().filter("a b").per_page(4).header("x-own", "1");
    assert_eq!(call.items().collect::<Vec<_>>().await.len(), 10);
    let targets: Vec<_> = server.requests().iter().map(|request| request.target.clone()).collect();
    assert_eq!(
        targets,
        [0, 1, 2].map(|page| format!("/lists?_links=true&filter=a%20b&perPage=4&page={page}"))
    );
    assert!(server.requests().iter().all(|request| request.header("x-own") == Some("1")));
}
