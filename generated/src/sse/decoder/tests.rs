//! The decoder on bytes, without a wire.

use super::*;

fn decode(pieces: &[&[u8]]) -> (Vec<Decoded>, Decoder) {
    let (mut decoder, mut events) = (Decoder::new(1000, None), VecDeque::new());
    for piece in pieces {
        decoder.push(piece, &mut events).unwrap();
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
        let fed = text.as_bytes().chunks(7).try_for_each(|piece| decoder.push(piece, &mut events));
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
                let fed =
                    text.as_bytes().chunks(chunk).try_for_each(|piece| decoder.push(piece, &mut events));
                assert_eq!((fed.is_ok(), events.len()), (fine, usize::from(fine)), "{text}, {cap}, {chunk}");
            }
        }
    }
}

#[test]
fn e3_reset_keeps_the_last_event_id_and_retry() {
    let (_, mut decoder) = decode(&[b"retry: 50\nid: 1\ndata: a\n\nid: 2\nevent: x\ndata: half"]);
    decoder.restart();
    assert_eq!((decoder.last_id(), decoder.retry()), (Some("1"), Some(Duration::from_millis(50))));
    let mut events = VecDeque::new();
    decoder.push(b"data: b\n\n", &mut events).unwrap();
    assert_eq!(events, [event("message", "b", Some("1"))]);
    for nonsense in ["retry: x\n", "retry: -1\n", "retry:\n", "retry: 99999999999999999999\n"] {
        decoder.push(nonsense.as_bytes(), &mut events).unwrap();
        assert_eq!(decoder.retry(), Some(Duration::from_millis(50)));
    }
}
