//! G: pagination.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::StreamExt;
use losant::__private::support::fingerprint;
use losant::{Client, ErrorKind, Model, RetryPolicy, models};
use serde_json::json;
use tests::sample::{self, Item, lists};
use tests::server::{Reply, Request, Server};

fn client(url: &str) -> Client {
    sample::builder(url).retry(RetryPolicy::none()).build().unwrap()
}

/// A number in the query of a request.
fn number(request: &Request, name: &str) -> Option<usize> {
    let mut pairs = url::form_urlencoded::parse(request.query().as_bytes());
    pairs.find(|(known, _)| known == name).map(|(_, value)| value.parse().unwrap())
}

/// One page of a list of this length, by number; the server gives at most 4 items a page.
fn page(request: &Request, length: usize, total: bool, reported: bool) -> Reply {
    let size = number(request, "perPage").unwrap_or(4).min(4);
    let start = number(request, "page").unwrap_or(0) * size;
    let items: Vec<_> = (start..length.min(start + size)).map(|n| json!({ "n": n })).collect();
    let mut body = json!({ "items": items });
    if total {
        body["totalCount"] = json!(length);
    }
    if reported {
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
    for (length, total, reported, requests) in [
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
        let server = Server::start(move |request| page(request, length, total, reported)).await;
        // More is asked for than the server gives: only what it says of itself counts.
        let items = lists(&client(server.url())).by_page().per_page(100).items();
        let case = (length, total, reported);
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
async fn g1_endlessly_repeated_page_errors() {
    for total in [json!(null), json!(1000), json!(5)] {
        let body = json!({ "items": [{"n": 1}, {"n": 2}], "totalCount": total }).to_string();
        // Who goes on for too long comes to an end, and is found out.
        let server = Server::start(move |request| match number(request, "page") {
            Some(50..) => Reply::json(200, "{\"items\":[]}"),
            _ => Reply::json(200, body.clone()),
        })
        .await;
        let mut items = lists(&client(server.url())).by_page().items();
        assert_eq!(items.next().await.unwrap().unwrap().n, 1);
        assert_eq!(items.next().await.unwrap().unwrap().n, 2);
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("`page`"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(server.requests().len(), 4);
    }
}

#[tokio::test]
async fn g1_pages_are_compared_by_their_items_only() {
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        // Around the items stands what changes from response to response.
        let time = asked.fetch_add(1, Ordering::SeqCst);
        let items = if time < 50 { json!([{"n": 1}]) } else { json!([]) };
        Reply::json(200, json!({ "items": items, "time": time }).to_string())
    })
    .await;
    let items: Vec<_> = lists(&client(server.url())).by_page().items().collect().await;
    assert!(matches!(&items[..], [Ok(_), Err(error)] if error.kind() == ErrorKind::Decode), "{items:?}");
}

#[tokio::test]
async fn g1_pages_repeated_after_insertions_are_skipped() {
    for (moved, total) in [(1, true), (2, true), (1, false), (2, false)] {
        let asked = AtomicUsize::new(0);
        let server = Server::start(move |request| {
            // So many pages of new items appear in front while the list is read.
            let new = 4 * asked.fetch_add(1, Ordering::SeqCst).min(moved);
            let start = 4 * number(request, "page").unwrap();
            let length = 10 + new;
            let items: Vec<_> =
                (start..length.min(start + 4)).map(|at| json!({ "n": (at + 100 - new) % 100 })).collect();
            let total = total.then_some(length);
            Reply::json(200, json!({ "items": items, "totalCount": total, "perPage": 4 }).to_string())
        })
        .await;
        let items: Vec<_> = lists(&client(server.url())).by_page().items().collect().await;
        assert_eq!(numbers(items), (0..10).collect::<Vec<_>>(), "{moved} {total}");
    }
}

#[tokio::test]
async fn g2_pages_are_requested_lazily() {
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
async fn g3_transient_error_is_yielded_once_and_the_stream_continues() {
    for bad in [Reply::status(500), Reply::status(429), Reply::Drop] {
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
async fn g3_another_stream_starts_where_one_stopped() {
    // (page style, the number of the request that fails, the position then)
    for (by_page, fails, position) in [(true, 0, 0), (true, 1, 1), (true, 2, 2), (false, 1, 4), (false, 2, 8)]
    {
        let count = AtomicUsize::new(0);
        let server = Server::start(move |request| {
            let start = number(request, "offset").unwrap_or_else(|| number(request, "page").unwrap() * 4);
            let items: Vec<_> = (start..10.min(start + 4)).map(|n| json!({ "n": n })).collect();
            let request = count.fetch_add(1, Ordering::SeqCst);
            let fine = request < fails || request > fails + 1;
            if fine { Reply::json(200, json!({ "items": items }).to_string()) } else { Reply::status(503) }
        })
        .await;
        let lists = lists(&client(server.url()));
        let mut items = if by_page { lists.by_page().items() } else { lists.by_offset().items() };
        let mut read = Vec::new();
        let mut errors = 0;
        while let Some(item) = items.next().await {
            match item {
                Ok(item) => read.push(Ok(item)),
                Err(_) => errors += 1,
            }
        }
        assert_eq!((errors, items.position()), (2, position), "{by_page} {fails}");
        let from = items.position();
        let rest = if by_page {
            lists.by_page().page(from).items()
        } else {
            lists.by_offset().query_param("offset", from).items()
        };
        read.extend(rest.collect::<Vec<_>>().await);
        assert_eq!(numbers(read), (0..10).collect::<Vec<_>>(), "{by_page} {fails}");
    }
}

#[tokio::test]
async fn g3_the_position_counts_what_was_yielded() {
    let server = Server::start(|request| {
        let start = number(request, "offset").unwrap_or_else(|| number(request, "page").unwrap() * 4);
        let items: Vec<_> = (start..10.min(start + 4)).map(|n| json!({ "n": n })).collect();
        Reply::json(200, json!({ "items": items }).to_string())
    })
    .await;
    let lists = lists(&client(server.url()));
    let (mut pages, mut offsets) = (lists.by_page().items(), lists.by_offset().items());
    let mut positions = Vec::new();
    for _ in 0..6 {
        positions.push((pages.position(), offsets.position()));
        pages.next().await.unwrap().unwrap();
        offsets.next().await.unwrap().unwrap();
    }
    assert_eq!(positions, [(0, 0), (0, 1), (0, 2), (0, 3), (1, 4), (1, 5)]);
}

#[tokio::test]
async fn g3_invalid_position_errors() {
    let server = Server::start(|request| page(request, 10, true, true)).await;
    let items: Vec<_> = lists(&client(server.url())).by_page().page("x").items().collect().await;
    assert!(matches!(&items[..], [Err(error)] if error.to_string().contains("`page`")), "{items:?}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn g3_a_call_that_cannot_be_sent_ends_the_stream() {
    let server = Server::start(|request| page(request, 10, true, true)).await;
    let items = lists(&client(server.url())).by_page().query_param("jwt", "x").items();
    let items: Vec<_> = items.collect().await;
    assert!(matches!(&items[..], [Err(error)] if error.kind() == ErrorKind::InvalidRequest), "{items:?}");
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

/// A server that always answers so: what the stream yields, and how many requests it makes.
async fn endless(
    reply: impl Fn(usize) -> Reply + Send + Sync + 'static,
    size: Option<u64>,
) -> (Vec<bool>, usize) {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| reply(count.fetch_add(1, Ordering::SeqCst))).await;
    let call = lists(&client(server.url())).by_page();
    let items = match size {
        Some(size) => call.per_page(size).items(),
        None => call.items(),
    };
    // Who goes on for too long is cut off, and found out.
    let items: Vec<_> = items.map(|item| item.is_ok()).take(50).collect().await;
    (items, server.requests().len())
}

/// A page repeats another only if all of their items are the same, so every value counts, of whatever kind.
#[test]
fn g5_items_that_differ_in_one_value_are_others() {
    fn of<T: Model>(items: &str) -> u64 {
        fingerprint(&losant::decode::<Vec<T>>(items).unwrap())
    }
    fn distinct<T: Model>(lists: &[&str]) {
        let found: BTreeSet<u64> = lists.iter().map(|list| of::<T>(list)).collect();
        assert_eq!(found.len(), lists.len(), "{lists:?}");
        assert!(lists.iter().all(|list| found.contains(&of::<T>(list))), "{lists:?}");
    }
    let devices = [
        "[]",
        "[{}]",
        "[{},{}]",
        r#"[{"name":"a"}]"#,
        r#"[{"name":"b"}]"#,
        r#"[{"description":"a"}]"#,
        r#"[{"name":"a"},{}]"#,
        r#"[{},{"name":"a"}]"#,
        r#"[{"parentId":null}]"#,
        r#"[{"systemInterval":1}]"#,
        r#"[{"systemInterval":2}]"#,
        r#"[{"keepDuplicates":true}]"#,
        r#"[{"keepDuplicates":false}]"#,
        r#"[{"tags":[{"key":"a","value":"b"}]}]"#,
        r#"[{"tags":[{"key":"ab","value":""}]}]"#,
        r#"[{"tags":[{"key":"a","value":""},{"key":"b","value":""}]}]"#,
        r#"[{"deviceClass":"gateway"}]"#,
        r#"[{"deviceClass":"of tomorrow"}]"#,
    ];
    distinct::<models::Device>(&devices);
    let free = [
        r#"[{"requestBody":{}}]"#,
        r#"[{"requestBody":{"a":1}}]"#,
        r#"[{"requestBody":{"a":1.5}}]"#,
        r#"[{"requestBody":{"b":1}}]"#,
        r#"[{"requestBody":{"a":18446744073709551615}}]"#,
        r#"[{"requestBody":{"a":[1]}}]"#,
        r#"[{"requestBody":{"a":1,"b":1}}]"#,
        r#"[{"responseBody":{"a":1}}]"#,
    ];
    distinct::<models::AuditLog>(&free);
    // Branches of a union that differ in nothing but their tag, which is no field.
    let block =
        |tag: &str| format!(r#"[{{"blockType":"{tag}","startX":0,"startY":0,"width":1,"height":1}}]"#);
    distinct::<models::DashboardBlock>(&[&block("application-list"), &block("dashboard-list")]);
}

#[tokio::test]
async fn g5_permanent_error_ends_the_stream() {
    for status in [400, 401, 403, 404, 409, 422, 302] {
        assert_eq!(endless(move |_| Reply::status(status), None).await, (vec![false], 1), "{status}");
    }
}

#[tokio::test]
async fn g5_the_same_failure_twice_ends_the_stream() {
    for status in [408, 429, 500, 502, 503] {
        assert_eq!(endless(move |_| Reply::status(status), None).await, (vec![false; 2], 2), "{status}");
    }
    assert_eq!(endless(|_| Reply::Drop, None).await.0, [false; 2]);
    let changing = |count: usize| Reply::status([500, 502][count % 2]);
    assert_eq!(endless(changing, None).await, (vec![false; 3], 3));
}

#[tokio::test]
async fn g5_pages_that_never_decode_end_the_stream() {
    // Whose page size is known from the answer itself is followed by the next one.
    let sized = "{\"items\":[{\"n\":1},{}],\"perPage\":2,\"totalCount\":9}";
    for (bad, requests) in [("{\"items\":7}", 1), (sized, 3), ("<html>", 1), ("", 1)] {
        let ended = (vec![false; requests], requests);
        assert_eq!(endless(move |_| Reply::json(200, bad), None).await, ended, "{bad}");
        assert_eq!(endless(move |_| Reply::json(200, bad), Some(2)).await, (vec![false; 3], 3), "{bad}");
    }
}

#[tokio::test]
async fn g5_undecodable_page_is_one_error_and_the_next_page_follows() {
    // (total and size given, size asked for, the bad page, the items of the others)
    for (reported, asked, bad) in [
        (true, None, 1),
        (true, None, 2),
        (false, None, 1),
        (false, Some(4), 0),
        (true, Some(100), 0), // the server gives four
        (true, Some(4), 2),
    ] {
        let server = Server::start(move |request| match number(request, "page") {
            Some(page) if page == bad => Reply::json(200, "{\"items\":[{\"n\":\"x\"}]}"),
            _ => page(request, 10, reported, reported),
        })
        .await;
        let call = lists(&client(server.url())).by_page();
        let items = match asked {
            Some(size) => call.per_page(size).items(),
            None => call.items(),
        };
        let (read, errors): (Vec<_>, Vec<_>) =
            items.collect::<Vec<_>>().await.into_iter().partition(Result::is_ok);
        let expected: Vec<_> = (0..10).filter(|n| n / 4 != bad).collect();
        assert_eq!((numbers(read), errors.len()), (expected, 1), "{reported} {asked:?} {bad}");
    }
    let server = Server::start(|request| {
        let start = number(request, "offset").unwrap();
        let item = |n| if n == 5 { json!({}) } else { json!({ "n": n }) };
        let items: Vec<_> = (start..10.min(start + 4)).map(item).collect();
        Reply::json(200, json!({ "items": items }).to_string())
    })
    .await;
    let items: Vec<_> = lists(&client(server.url())).by_offset().items().collect().await;
    assert_eq!(items.iter().filter(|item| item.is_err()).count(), 1);
    let read = items.into_iter().flatten().map(Ok).collect();
    assert_eq!(numbers(read), [0, 1, 2, 3, 8, 9]);
}
