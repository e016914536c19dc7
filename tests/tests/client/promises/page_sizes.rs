//! G: what a list learns from its pages: their size, where the server gives fewer items than were asked for, and their
//! position, where two pages have the same items.

use futures_util::{Stream, StreamExt};
use losant::{Client, Error, ErrorKind, RetryPolicy};
use serde_json::{Map, Value, json};
use tests::server::{Reply, Request, Server};

/// A server of a list, by page or by offset, that gives so many items a page at most.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools)] // independent properties
struct List {
    length: u64,
    cap: u64,
    /// The item that has the wrong type.
    bad: Option<u64>,
    /// All items are equal.
    equal: bool,
    total: bool,
    /// Whether responses report the size, and the position.
    size: bool,
    position: bool,
}

const LIST: List =
    List { length: 1000, cap: 1000, bad: None, equal: false, total: true, size: true, position: true };

impl List {
    fn reply(self, request: &Request) -> Reply {
        let number = |name: &str| {
            let mut pairs = url::form_urlencoded::parse(request.query().as_bytes());
            pairs.find(|(known, _)| known == name).map(|(_, value)| value.parse::<u64>().unwrap())
        };
        let by_page = number("page");
        let (position, size) = if by_page.is_some() { ("page", "perPage") } else { ("offset", "limit") };
        let asked = number(position).unwrap();
        let most = number(size).unwrap_or(100).min(self.cap);
        let start = if by_page.is_some() { asked * most } else { asked };
        let item = |at: u64| match self.bad {
            Some(bad) if bad == at => json!({ "id": 7 }),
            _ if self.equal => json!({ "id": "same" }),
            _ => json!({ "id": at.to_string() }),
        };
        let items: Vec<_> = (start..self.length.min(start + most)).map(item).collect();
        let mut body = Map::new();
        body.insert("items".into(), items.into());
        let fields = [
            (self.total, "totalCount", self.length),
            (self.size, size, most),
            (self.position, position, asked),
        ];
        body.extend(fields.iter().filter(|field| field.0).map(|field| (field.1.into(), field.2.into())));
        Reply::json(200, Value::Object(body).to_string())
    }

    async fn start(self) -> Server {
        Server::start(move |request| self.reply(request)).await
    }
}

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).no_proxy().retry(RetryPolicy::none()).build().unwrap()
}

/// The errors of a list and its items; who goes on for too long is cut off, and found out.
async fn read<T>(items: impl Stream<Item = Result<T, Error>>) -> (Vec<Error>, Vec<T>) {
    let (mut errors, mut read) = (Vec::new(), Vec::new());
    for item in items.take(10_000).collect::<Vec<_>>().await {
        match item {
            Ok(item) => read.push(item),
            Err(error) => errors.push(error),
        }
    }
    (errors, read)
}

#[tokio::test]
async fn g1_a_list_from_the_middle_is_read_to_its_end_if_the_server_caps_the_page_size() {
    for (page, size, reported) in [
        (2, 5000, true),
        (2, 5000, false),
        (2, 1000, true),
        (4, 5000, true),
        (4, 5000, false),
        (9, 5000, true),
    ] {
        let server = List { length: 4500, size: reported, ..LIST }.start().await;
        let items = client(&server).devices().get("a").page(page).per_page(size).items();
        let (errors, devices) = read(items).await;
        let expected = 4500_u64.saturating_sub(page * 1000);
        assert_eq!((errors.len(), devices.len() as u64), (0, expected), "{page} {size} {reported}");
    }
    // The total alone does not say that this is the last page of 5000.
    let server = List { length: 11_000, size: false, ..LIST }.start().await;
    let (errors, devices) = read(client(&server).devices().get("a").page(2).per_page(5000).items()).await;
    assert_eq!((errors.len(), devices.len()), (0, 9000));
    // As many requests as there are pages: the first answer says what a page holds.
    let server = List { length: 4500, ..LIST }.start().await;
    let _ = read(client(&server).devices().get("a").page(2).per_page(5000).items()).await;
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn g1_a_server_that_reports_the_requested_size_and_gives_less_is_read_to_its_end() {
    let server = Server::start(|request| {
        let reply = List { length: 4500, size: false, ..LIST }.reply(request);
        let Reply::Response(status, headers, body) = reply else { unreachable!() };
        let mut body: Map<String, Value> = serde_json::from_slice(&body).unwrap();
        body.insert("perPage".into(), 5000.into());
        Reply::Response(status, headers, Value::Object(body).to_string().into())
    })
    .await;
    for (page, expected) in [(0, 4500), (2, 2500), (4, 500)] {
        let items = client(&server).devices().get("a").page(page).per_page(5000).items();
        let (errors, devices) = read(items).await;
        assert_eq!((errors.len(), devices.len()), (0, expected), "{page}");
    }
}

#[tokio::test]
async fn g5_a_list_by_offset_goes_on_behind_a_first_page_that_does_not_decode() {
    // (size asked for, most items a page, total and size reported, items that are lost)
    for (asked, cap, total, size, lost) in [
        (Some(100), 1000, true, true, 100),
        (Some(100), 1000, true, false, 100),
        (Some(100), 1000, false, true, 100),
        (Some(500), 100, true, true, 100),
        (Some(500), 100, true, false, 100),
        (Some(500), 100, false, true, 100),
        (Some(500), 100, false, false, 100),
        (None, 100, true, true, 100),
        (Some(5000), 1000, true, true, 1000),
    ] {
        let list = List { bad: Some(5), cap, total, size, ..LIST };
        let server = list.start().await;
        let items = client(&server).data_table_rows().get("a", "t").limit(asked).items();
        let (errors, rows) = read(items).await;
        assert_eq!((errors.len(), rows.len()), (1, 1000 - lost), "{asked:?} {list:?}");
        assert_eq!(errors[0].kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn g5_a_first_page_that_is_no_json_costs_no_more_than_the_server_gives() {
    for list in [LIST, List { size: false, ..LIST }] {
        let list = List { cap: 100, ..list };
        let server = Server::start(move |request| {
            let first = request.query().contains("offset=0");
            if first { Reply::text(200, "text/html", "<html>") } else { list.reply(request) }
        })
        .await;
        let items = client(&server).data_table_rows().get("a", "t").limit(500).items();
        let (errors, rows) = read(items).await;
        assert_eq!((errors.len(), rows.len()), (1, 900), "{list:?}");
    }
}

#[tokio::test]
async fn g1_equal_pages_at_the_position_that_was_asked_for_are_no_repeats() {
    for (length, total, size) in
        [(300, true, true), (300, true, false), (300, false, true), (1000, true, true), (1000, false, false)]
    {
        let list = List { length, equal: true, total, size, ..LIST };
        let server = list.start().await;
        let items = client(&server).data_table_rows().get("a", "t").limit(100).items();
        let (errors, rows) = read(items).await;
        assert_eq!((errors.len(), rows.len() as u64), (0, length), "{list:?}");
        let items = client(&server).devices().get("a").per_page(100).items();
        let (errors, devices) = read(items).await;
        assert_eq!((errors.len(), devices.len() as u64), (0, length), "by page, {list:?}");
    }
}

#[tokio::test]
async fn g1_equal_pages_of_an_unknown_position_are_repeats() {
    for reported in [None, Some(0)] {
        let server = Server::start(move |_| {
            let body = json!({ "items": [{ "id": "1" }], "totalCount": 1000, "offset": reported });
            Reply::json(200, body.to_string())
        })
        .await;
        let items = client(&server).data_table_rows().get("a", "t").limit(1).items();
        let (errors, rows) = read(items).await;
        assert_eq!((errors.len(), rows.len(), server.requests().len()), (1, 1, 4), "{reported:?}");
    }
}

#[tokio::test]
async fn g5_a_server_that_repeats_a_page_and_reports_every_position_ends_the_stream() {
    // (the total after so many requests, the items, whether an error ends it)
    let constant: fn(u64) -> Option<u64> = |_| Some(50);
    for (total, expected, fails) in [
        (constant, 50, 0),
        (|asked| Some(asked + 50), 1, 1),
        (|asked| (asked % 2 == 0).then_some(asked + 50), 1000, 1),
        (|_| None, 1000, 1),
    ] as [(fn(u64) -> Option<u64>, usize, usize); 4]
    {
        let server = Server::start(move |request| {
            let mut pairs = url::form_urlencoded::parse(request.query().as_bytes());
            let (_, asked) = pairs.find(|(name, _)| name == "offset").unwrap();
            let asked: u64 = asked.parse().unwrap();
            let body = json!({ "items": [{ "id": "1" }], "totalCount": total(asked), "offset": asked });
            Reply::json(200, body.to_string())
        })
        .await;
        let items = client(&server).data_table_rows().get("a", "t").limit(1).items();
        let (errors, rows) = read(items).await;
        assert_eq!((errors.len(), rows.len()), (fails, expected));
        assert!(errors.iter().all(|error| error.to_string().contains("`offset`")), "{errors:?}");
    }
}
