//! The decoder on bytes, without a wire.

use std::collections::VecDeque;

use super::*;

/// Feeds bytes and adds the events that they complete.
fn push(decoder: &mut Decoder, bytes: &[u8], events: &mut VecDeque<Decoded>) -> Result<(), TooLarge> {
    let mut bytes = Bytes::copy_from_slice(bytes);
    while let Some(event) = decoder.next(&mut bytes) {
        events.push_back(event?);
    }
    Ok(())
}

fn decode(pieces: &[&[u8]]) -> (Vec<Decoded>, Decoder) {
    let (mut decoder, mut events) = (Decoder::new(1000, None), VecDeque::new());
    for piece in pieces {
        push(&mut decoder, piece, &mut events).unwrap();
    }
    (events.into(), decoder)
}

fn event(name: &str, data: &str, id: Option<&str>) -> Decoded {
    Decoded { name: name.into(), data: data.into(), id: id.map(Into::into) }
}

#[test]
fn e1_lines_fields_and_ends() {
    let message = |data: &str| vec![event("message", data, None)];
    for (text, expected) in [
        ("data: a\n\n", message("a")),
        ("data: a\r\r", message("a")),
        ("data: a\r\n\r\n", message("a")),
        ("data: a\n\r\n", message("a")),
        ("\u{feff}data: a\n\n", message("a")),
        ("data:a\n\n", message("a")),
        ("data:  a\n\n", message(" a")),
        ("data: a\ndata: b\n\n", message("a\nb")),
        ("event: x\r\ndata: a\r\ndata: b\r\n\r\n", vec![event("x", "a\nb", None)]),
        ("event: x\rdata: a\rdata: b\r\r", vec![event("x", "a\nb", None)]),
        ("data\ndata\n\n", message("\n")),
        ("data\n\n", message("")),
        (": comment\n\ndata: a\n: comment\n\n", message("a")),
        ("event: x\ndata: a\n\n", vec![event("x", "a", None)]),
        ("event: x\n\ndata: a\n\n", message("a")),
        ("event: x\nevent: y\ndata: a\n\n", vec![event("y", "a", None)]),
        (
            "id: 1\ndata: a\n\ndata: b\n\n",
            vec![event("message", "a", Some("1")), event("message", "b", Some("1"))],
        ),
        (
            "id: 1\ndata: a\n\nid\ndata: b\n\n",
            vec![event("message", "a", Some("1")), event("message", "b", Some(""))],
        ),
        ("id: a\0b\ndata: a\n\n", message("a")),
        ("unknown: x\ndata: a\n\n", message("a")),
        ("data: a", vec![]),
        ("data: a\n", vec![]),
        ("\n\n\n", vec![]),
        ("data: \u{feff}\n\n", message("\u{feff}")),
        ("\n\u{feff}data: a\n\n", vec![]),
        ("data: ü日🙂\n\n", message("ü日🙂")),
    ] {
        assert_eq!(decode(&[text.as_bytes()]).0, expected, "{text:?}");
        // Cut anywhere, the events are the same.
        for cut in 0..=text.len() {
            let (head, tail) = text.as_bytes().split_at(cut);
            assert_eq!(decode(&[head, tail]).0, expected, "{text:?} cut at {cut}");
        }
        let bytes: Vec<_> = text.as_bytes().chunks(1).collect();
        assert_eq!(decode(&bytes).0, expected, "{text:?} byte by byte");
    }
}

#[test]
fn e1_bytes_that_are_no_text_are_replaced() {
    assert_eq!(decode(&[b"data: \xff\xc3\n\n"]).0, [event("message", "\u{fffd}\u{fffd}", None)]);
}

#[test]
fn e2_lines_and_events_are_capped() {
    for text in ["x".repeat(1001), "data: abc\n".repeat(500), format!("data: {}\n\n", "x".repeat(995))] {
        let (mut decoder, mut events) = (Decoder::new(1000, None), VecDeque::new());
        let fed = text.as_bytes().chunks(7).try_for_each(|piece| push(&mut decoder, piece, &mut events));
        assert_eq!(fed, Err(TooLarge));
        assert!(events.is_empty());
    }
    let fine = format!("data: {}\n\n", "x".repeat(900)).repeat(50);
    assert_eq!(decode(&[fine.as_bytes()]).0.len(), 50);
}

#[test]
fn e2_a_line_and_the_data_before_it_may_be_as_large_as_the_cap() {
    // What counts is the line with its field and, of the lines before it, the data with its line feeds.
    for (text, size) in [
        (format!("data: {}\n\n", "x".repeat(94)), 100),
        (format!(": {}\ndata: x\n\n", "x".repeat(98)), 100),
        (format!("data: {}\ndata:{}\n\n", "x".repeat(44), "y".repeat(50)), 100),
    ] {
        for (cap, fine) in [(size, true), (size - 1, false)] {
            for chunk in [1, 7, text.len()] {
                let (mut decoder, mut events) = (Decoder::new(cap, None), VecDeque::new());
                let fed = text
                    .as_bytes()
                    .chunks(chunk)
                    .try_for_each(|piece| push(&mut decoder, piece, &mut events));
                assert_eq!((fed.is_ok(), events.len()), (fine, usize::from(fine)), "{text}, {cap}, {chunk}");
            }
        }
    }
}

#[test]
fn e3_reset_keeps_the_last_event_id_and_retry() {
    let (_, mut decoder) = decode(&[b"retry: 50\nid: 1\ndata: a\n\nid: 2\nevent: x\ndata: half"]);
    decoder.restart();
    assert_eq!(
        (decoder.last_id().map(AsRef::as_ref), decoder.retry()),
        (Some("1"), Some(Duration::from_millis(50)))
    );
    let mut events = VecDeque::new();
    push(&mut decoder, b"data: b\n\n", &mut events).unwrap();
    assert_eq!(events, [event("message", "b", Some("1"))]);
    for nonsense in ["retry: x\n", "retry: -1\n", "retry:\n", "retry: 99999999999999999999\n"] {
        push(&mut decoder, nonsense.as_bytes(), &mut events).unwrap();
        assert_eq!(decoder.retry(), Some(Duration::from_millis(50)));
    }
}

#[test]
fn e4_an_event_that_is_too_large_is_skipped_to_its_end() {
    let long = "x".repeat(200);
    for (large, id) in [
        (format!("id: 2\ndata: {long}\n\n"), "2"),
        (format!("data: {long}\nid: 2\n\n"), "2"),
        (format!("data: {long}\r\nevent: x\r\ndata: {long}\r\nid: 2\r\ndata: {long}\r\n\r\n"), "2"),
        (format!("data: {long}\n\n"), "1"),
        (format!("id: 2\ndata: {long}\nid: {long}\n\n"), "2"),
        (format!("event: {long}\n\n"), "1"),
        (format!(": {long}\ndata: a\n\n"), "1"),
        (format!("id: {}\ndata: {}\n\n", "1".repeat(60), "x".repeat(60)), &"1".repeat(60)),
        (format!("event: {}\ndata: {}\n\n", "1".repeat(60), "x".repeat(60)), "1"),
    ] {
        let text = format!("id: 1\ndata: a\n\n{large}data: b\n\n");
        for size in [1, 7, text.len()] {
            let mut decoder = Decoder::new(100, None);
            let (mut events, mut faults) = (Vec::new(), 0);
            for piece in text.as_bytes().chunks(size) {
                let mut piece = Bytes::copy_from_slice(piece);
                while let Some(next) = decoder.next(&mut piece) {
                    match next {
                        Ok(event) => events.push(event),
                        Err(TooLarge) => faults += 1,
                    }
                }
            }
            let expected = [event("message", "a", Some("1")), event("message", "b", Some(id))];
            assert_eq!((events, faults), (expected.to_vec(), 1), "{large} by {size}");
        }
    }
}

#[test]
fn e4_an_event_that_is_skipped_is_behind_as_soon_as_its_id_is_known() {
    let mut decoder = Decoder::new(100, Some("1".into()));
    let mut bytes = Bytes::from(format!("id: 2\ndata: {}", "x".repeat(200)));
    assert_eq!(decoder.last_id().map(AsRef::as_ref), Some("1"));
    assert_eq!(decoder.next(&mut bytes), Some(Err(TooLarge)));
    assert_eq!(decoder.last_id().map(AsRef::as_ref), Some("2"));
    decoder.restart();
    assert_eq!(decoder.last_id().map(AsRef::as_ref), Some("2"));
    // Of one that is not too large it is not, before the event is complete.
    assert_eq!(decoder.next(&mut Bytes::from_static(b"id: 3\ndata: x\n")), None);
    assert_eq!(decoder.last_id().map(AsRef::as_ref), Some("2"));
}

#[test]
fn e2_an_event_without_end_is_found_out() {
    let mut decoder = Decoder::new(100, None);
    let mega = Bytes::from(vec![b'x'; 1 << 20]);
    assert_eq!(decoder.next(&mut mega.clone()), Some(Err(TooLarge)));
    for _ in 1..64 {
        assert!(!decoder.is_endless());
        assert_eq!(decoder.next(&mut mega.clone()), None);
    }
    assert_eq!(decoder.next(&mut mega.clone()), None);
    assert!(decoder.is_endless());
}

#[test]
fn e2_an_id_counts_and_is_kept_once() {
    let id = "i".repeat(90);
    let text = format!("id: {id}\ndata:\n\n{}", "data:\n\n".repeat(50));
    let (mut decoder, mut events) = (Decoder::new(100, None), VecDeque::new());
    push(&mut decoder, text.as_bytes(), &mut events).unwrap();
    let first = events[0].id.clone().unwrap();
    assert!(events.iter().all(|event| Arc::ptr_eq(event.id.as_ref().unwrap(), &first)));
    assert_eq!((events.len(), &*first), (51, id.as_str()));
}
