//! Damage to a spec, described by numbers: a property test shrinks them, a script counts them up.

use super::Texts;
use super::texts::TEXTS;

/// One damage to one file. All numbers are taken as they fit: none is out of range.
#[derive(Debug, Clone, Copy)]
pub struct Mutation {
    /// Which file.
    pub file: u32,
    /// Which of [`KINDS`].
    pub kind: u32,
    /// Where.
    pub at: u32,
    /// How much, or what.
    pub by: u32,
}

type Change = fn(&mut Vec<u8>, usize, usize);

/// What can be done to a file, by name.
pub const KINDS: [(&str, Change); 23] = [
    ("hostile cell", cell),
    ("hostile string in JSON", json_string),
    ("hostile text in place of a paragraph", paragraph),
    ("a name of another custom", word),
    ("cut lines", cut_lines),
    ("doubled line", double_line),
    ("doubled section", double_section),
    ("swapped lines", swap_lines),
    ("swapped sections", swap_sections),
    ("cut off", cut_off),
    ("cut bytes", cut_bytes),
    ("random bytes", random_bytes),
    ("hostile text anywhere", insert),
    ("deep markdown", deep_markdown),
    ("deep JSON", deep_json),
    ("a very long line", long_line),
    ("CR LF", |text, _, _| *text = String::from_utf8_lossy(text).replace('\n', "\r\n").into_bytes()),
    ("CR", |text, _, _| *text = String::from_utf8_lossy(text).replace('\n', "\r").into_bytes()),
    ("byte order mark", |text, _, _| drop(text.splice(0..0, *b"\xef\xbb\xbf"))),
    ("NUL", |text, at, _| put(text, at, b"\0")),
    ("right to left", |text, at, _| put(text, at, "\u{202e}x\u{2066}".as_bytes())),
    ("emptied", |text, _, _| text.clear()),
    ("another sign", |text, at, by| {
        let at = at % text.len().max(1);
        text.get_mut(at).into_iter().for_each(|byte| *byte = b"|#`*_[]()<>\"\\{}:,-\n 0aA"[by % 23]);
    }),
];

/// Does it.
pub fn apply(texts: &mut Texts, mutation: Mutation) {
    let size = |number: u32| number as usize;
    let count = texts.len().max(1);
    let Some(text) = texts.values_mut().nth(size(mutation.file) % count) else { return };
    let (_, change) = KINDS[size(mutation.kind) % KINDS.len()];
    change(text, size(mutation.at), size(mutation.by));
}

/// Starts and ends of the lines that are wanted, without their ends.
fn lines(text: &[u8], wanted: impl Fn(&[u8]) -> bool) -> Vec<(usize, usize)> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split(|&byte| byte == b'\n') {
        if wanted(line) {
            found.push((start, start + line.len()));
        }
        start += line.len() + 1;
    }
    found
}

/// The places of one kind, one of which is chosen.
fn choose(places: &[(usize, usize)], at: usize) -> Option<(usize, usize)> {
    places.get(at % places.len().max(1)).copied()
}

fn put(text: &mut Vec<u8>, at: usize, what: &[u8]) {
    let at = at % (text.len() + 1);
    text.splice(at..at, what.iter().copied());
}

fn hostile(by: usize) -> &'static str {
    TEXTS[by % TEXTS.len()]
}

/// One cell of a table holds a hostile text, spelled so that the table stays one.
fn cell(text: &mut Vec<u8>, at: usize, by: usize) {
    let rows = lines(text, |line| line.starts_with(b"|") && !line.starts_with(b"| -"));
    let Some((start, end)) = choose(&rows, at) else { return };
    let bars: Vec<usize> = (start..end).filter(|&at| text[at] == b'|').collect();
    let cells: Vec<_> = bars.windows(2).map(|pair| (pair[0] + 1, pair[1])).collect();
    // the later cells are prose more often
    let Some((start, end)) = choose(&cells, cells.len().wrapping_sub(1 + by / TEXTS.len() % 4)) else {
        return;
    };
    let plain = hostile(by).replace(['\n', '\r'], " ").replace('|', "\\|");
    text.splice(start..end, format!(" {plain} ").into_bytes());
}

/// One string of the JSON in the file is a hostile one: a name, a word, a description, a pattern.
fn json_string(text: &mut Vec<u8>, at: usize, by: usize) {
    let quotes: Vec<usize> = (0..text.len()).filter(|&at| text[at] == b'"').collect();
    let pairs: Vec<_> = quotes.chunks_exact(2).map(|pair| (pair[0], pair[1] + 1)).collect();
    let Some((start, end)) = choose(&pairs, at) else { return };
    let spelled = serde_json::Value::from(hostile(by)).to_string();
    text.splice(start..end, spelled.into_bytes());
}

fn paragraph(text: &mut Vec<u8>, at: usize, by: usize) {
    let prose = lines(text, |line| line.first().is_some_and(u8::is_ascii_alphabetic));
    let Some((start, end)) = choose(&prose, at) else { return };
    text.splice(start..end, hostile(by).bytes());
}

/// A word becomes one that means something in Rust, or that other words become too.
fn word(text: &mut Vec<u8>, at: usize, by: usize) {
    const WORDS: [&str; 20] = [
        "self", "Self", "super", "crate", "async", "type", "fn", "Option", "String", "Vec", "Unknown",
        "models", "client", "Error", "_", "__", "get", "GET", "2fa", "gEt",
    ];
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let starts: Vec<usize> =
        (0..text.len()).filter(|&at| letter(text[at]) && (at == 0 || !letter(text[at - 1]))).collect();
    let Some(&start) = starts.get(at % starts.len().max(1)) else { return };
    let end = (start..text.len()).find(|&at| !letter(text[at])).unwrap_or(text.len());
    text.splice(start..end, WORDS[by % WORDS.len()].bytes());
}

fn cut_lines(text: &mut Vec<u8>, at: usize, by: usize) {
    let all = lines(text, |_| true);
    let first = at % all.len();
    let last = (first + by % 8).min(all.len() - 1);
    text.drain(all[first].0..(all[last].1 + 1).min(text.len()));
}

fn double_line(text: &mut Vec<u8>, at: usize, by: usize) {
    let Some((start, end)) = choose(&lines(text, |line| !line.is_empty()), at) else { return };
    let line = [&text[start..end], b"\n"].concat();
    text.splice(start..start, line.repeat(1 + by % 3));
}

/// Starts and ends of the sections.
fn sections(text: &[u8]) -> Vec<(usize, usize)> {
    let mut starts: Vec<usize> =
        lines(text, |line| line.starts_with(b"##")).into_iter().map(|(start, _)| start).collect();
    starts.push(text.len());
    starts.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

fn double_section(text: &mut Vec<u8>, at: usize, by: usize) {
    let sections = sections(text);
    let (Some((start, end)), Some((to, _))) = (choose(&sections, at), choose(&sections, by)) else { return };
    let section = text[start..end].to_vec();
    text.splice(to..to, section);
}

fn swap_sections(text: &mut Vec<u8>, at: usize, by: usize) {
    swap(text, &sections(text), at, by);
}

fn swap_lines(text: &mut Vec<u8>, at: usize, by: usize) {
    swap(text, &lines(text, |line| !line.is_empty()), at, by);
}

fn swap(text: &mut Vec<u8>, parts: &[(usize, usize)], at: usize, by: usize) {
    let (Some(one), Some(two)) = (choose(parts, at), choose(parts, by)) else { return };
    let (one, two) = (one.min(two), one.max(two));
    if one != two {
        let swapped = [&text[two.0..two.1], &text[one.1..two.0], &text[one.0..one.1]].concat();
        text.splice(one.0..two.1, swapped);
    }
}

fn cut_off(text: &mut Vec<u8>, at: usize, _: usize) {
    text.truncate(at % (text.len() + 1));
}

fn cut_bytes(text: &mut Vec<u8>, at: usize, by: usize) {
    let start = at % (text.len() + 1);
    let end = (start + by % 100).min(text.len());
    text.drain(start..end);
}

fn random_bytes(text: &mut Vec<u8>, at: usize, by: usize) {
    // a simple generator of our own: the same bytes for the same numbers, for ever
    let mut state = by as u64 | 1;
    let bytes: Vec<u8> = (0..=by % 40)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        })
        .collect();
    put(text, at, &bytes);
}

fn insert(text: &mut Vec<u8>, at: usize, by: usize) {
    put(text, at, hostile(by).as_bytes());
}

fn deep_markdown(text: &mut Vec<u8>, at: usize, by: usize) {
    let opener =
        ["> ", "- ", "[", "![](", "*a _b ", "`", "<a ", "<!-- ", "```\n", "  1. ", "|", "\\"][by % 12];
    put(text, at, opener.repeat(1 + by % 3_000).as_bytes());
}

fn deep_json(text: &mut Vec<u8>, at: usize, by: usize) {
    let depth = 1 + by / 4 % 300;
    let (open, close) = [
        ("[", "]"),
        ("{\"items\": ", "}"),
        ("{\"type\": \"object\", \"properties\": {\"a\": ", "}}"),
        ("{\"oneOf\": [{\"type\": \"string\"}, ", "]}"),
    ][by % 4];
    let deep = format!("{}{{}}{}", open.repeat(depth), close.repeat(depth));
    let values = lines(text, |line| line.ends_with(b"{") || line.ends_with(b"{},"));
    match choose(&values, at) {
        Some((start, end)) => {
            let key: Vec<u8> = text[start..end].to_vec();
            let key = String::from_utf8_lossy(&key);
            let key = key.trim_end_matches(['{', '}', ',']);
            let rest = if key.len() + 1 == end - start { "," } else { "" };
            let _ = text.splice(start..end, format!("{key}{deep}{rest}").into_bytes());
        }
        None => put(text, at, deep.as_bytes()),
    }
}

fn long_line(text: &mut Vec<u8>, at: usize, by: usize) {
    let word = ["word ", "é", "a.b/c?d=", "x\\|", "\u{200b}", "&amp;"][by % 6];
    put(text, at, word.repeat(20_000).as_bytes());
}
