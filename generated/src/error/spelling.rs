//! Secrets in a text of a server, in whatever way it spells them.
//!
//! Each character may stand as it is or escaped: for a URL, for JSON or for HTML, once or several times over, with
//! hexadecimal digits of either case. The whole may be encoded in base64, alone or as a part of something longer.

use std::collections::BTreeMap;
use std::ops::Range;

/// How often one escape may be escaped again.
const NESTED: usize = 3;

const BASE64: [&[u8; 64]; 2] = [
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
];

/// The text with another one in place of the secrets. Where two overlap, both are hidden.
pub(super) fn replace(text: String, secrets: &[String], with: &str) -> String {
    let found = find(&text, &with_base64(secrets));
    if found.is_empty() {
        return text;
    }
    let mut redacted = String::with_capacity(text.len());
    let mut at = 0;
    for range in found {
        redacted.push_str(text.get(at..range.start).unwrap_or_default());
        redacted.push_str(with);
        at = range.end;
    }
    redacted + text.get(at..).unwrap_or_default()
}

/// Where the secrets stand, in order and apart from each other.
fn find(text: &str, secrets: &[String]) -> Vec<Range<usize>> {
    let mut by_first: BTreeMap<char, Vec<&str>> = BTreeMap::new();
    for secret in secrets {
        if let Some(first) = secret.chars().next() {
            by_first.entry(first).or_default().push(secret);
        }
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, first) in text.char_indices() {
        let mut end = None;
        let mut look = |secrets: &[&str]| {
            end = end.max(secrets.iter().filter_map(|secret| end_of(secret, text, at)).max());
        };
        if is_escape(first) {
            let rest = text.get(at..).unwrap_or_default();
            for (letter, secrets) in &by_first {
                let mut begins = false;
                spellings(*letter, rest, &mut |_| begins = true);
                if begins {
                    look(secrets);
                }
            }
        } else if let Some(secrets) = by_first.get(&first) {
            look(secrets);
        }
        match (end, found.last_mut()) {
            (Some(end), Some(last)) if at < last.end => last.end = last.end.max(end),
            (Some(end), _) => found.push(at..end),
            (None, _) => {}
        }
    }
    found
}

/// Where the secret ends that begins at a place of the text. One text may be read in several ways, as `%25` may: all
/// of them are followed.
fn end_of(secret: &str, text: &str, at: usize) -> Option<usize> {
    let mut ends = vec![at];
    for letter in secret.chars() {
        let mut next = Vec::new();
        for end in ends {
            spellings(letter, text.get(end..).unwrap_or_default(), &mut |length| {
                if !next.contains(&(end + length)) {
                    next.push(end + length);
                }
            });
        }
        if next.is_empty() {
            return None;
        }
        ends = next;
    }
    ends.into_iter().max()
}

/// Whether a character may begin a spelling of another one.
fn is_escape(first: char) -> bool {
    matches!(first, '%' | '\\' | '&' | '+')
}

/// Passes on how long the spellings of a character are that the text begins with.
fn spellings(letter: char, text: &str, found: &mut dyn FnMut(usize)) {
    if text.starts_with(letter) {
        found(letter.len_utf8());
    }
    match text.as_bytes().first() {
        Some(b'%') => (0..=NESTED).filter_map(|nested| percent(letter, text, nested)).for_each(found),
        Some(b'\\') => json(letter, text, found),
        Some(b'&') => html(letter, text).into_iter().for_each(found),
        Some(b'+') if letter == ' ' => found(1),
        _ => {}
    }
}

/// `%C3%A4`, or `%25C3%25A4` if it is encoded again.
fn percent(letter: char, text: &str, nested: usize) -> Option<usize> {
    let mut rest = text;
    for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
        rest = rest.strip_prefix('%')?;
        for _ in 0..nested {
            rest = rest.strip_prefix("25")?;
        }
        rest = hexadecimal(rest, 2, byte.into())?;
    }
    Some(text.len() - rest.len())
}

/// `\u00e4` or `\n`, with more backslashes if it is encoded again.
fn json(letter: char, text: &str, found: &mut dyn FnMut(usize)) {
    let most = 1 << NESTED;
    let run = text.bytes().take(most).take_while(|byte| *byte == b'\\').count();
    if letter == '\\' {
        (1..=NESTED).map(|nested| 1 << nested).filter(|length| *length <= run).for_each(&mut *found);
    }
    let Some(behind) = text.get(run..) else { return };
    let short = match letter {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        '"' | '\'' | '/' => letter,
        _ => 'u',
    };
    if short != 'u' && behind.starts_with(short) {
        found(run + short.len_utf8());
    }
    let mut rest = Some(text);
    for unit in letter.encode_utf16(&mut [0; 2]) {
        rest = rest.and_then(|rest| {
            hexadecimal(rest.get(run..)?.strip_prefix('u')?, 4, (*unit).into())
                .filter(|_| rest.bytes().take(run).all(|byte| byte == b'\\'))
        });
    }
    if let Some(rest) = rest {
        found(text.len() - rest.len());
    }
}

/// `&amp;`, `&#38;` or `&#x26;`, with the ampersand encoded again if the whole is.
fn html(letter: char, text: &str) -> Option<usize> {
    let mut rest = text.strip_prefix('&')?;
    for _ in 0..NESTED {
        // An ampersand that is not encoded again is `&amp;` itself.
        rest = rest.strip_prefix("amp;").filter(|rest| !rest.is_empty() && letter != '&').unwrap_or(rest);
    }
    let (name, behind) = rest.split_at_checked(rest.bytes().take(12).position(|byte| byte == b';')?)?;
    let number = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => digits.parse().ok(),
        },
        None => None,
    };
    let named = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => number.and_then(char::from_u32),
    };
    (named == Some(letter)).then(|| text.len() - behind.len() + 1)
}

/// The rest of a text that begins with so many digits of this number.
fn hexadecimal(text: &str, digits: usize, number: u32) -> Option<&str> {
    let (head, rest) = text.split_at_checked(digits)?;
    let digits = head.bytes().all(|byte| byte.is_ascii_hexdigit());
    (digits && u32::from_str_radix(head, 16) == Ok(number)).then_some(rest)
}

/// The secrets, and what stands for them in base64, with padding or not.
///
/// As a part of something longer, a secret may begin at any of the three bytes of a group; then what belongs to it
/// alone is found.
fn with_base64(secrets: &[String]) -> Vec<String> {
    let mut all = secrets.to_vec();
    for (secret, alphabet) in secrets.iter().flat_map(|secret| BASE64.map(|alphabet| (secret, alphabet))) {
        let whole = base64(secret.as_bytes(), alphabet);
        all.push(whole.trim_end_matches('=').to_owned());
        all.push(whole);
        for before in 0..3 {
            let bytes = [&[0].repeat(before), secret.as_bytes()].concat();
            let (start, end) = ((8 * before).div_ceil(6), 8 * bytes.len() / 6);
            all.extend(base64(&bytes, alphabet).get(start..end).map(str::to_owned));
        }
    }
    all.sort_unstable();
    all.dedup();
    all.retain(|word| !word.is_empty());
    all
}

fn base64(bytes: &[u8], alphabet: &[u8; 64]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4_usize {
            let digit = alphabet.get((bits >> (18 - 6 * index) & 63) as usize).copied().unwrap_or_default();
            text.push(if index <= group.len() { digit.into() } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redacted(text: &str, secret: &str) -> String {
        replace(text.to_owned(), &[secret.to_owned()], "#")
    }

    #[test]
    fn s6_characters_are_found_however_they_are_escaped() {
        for (secret, spellings) in [
            (
                "päss!w(o)rd",
                &[
                    "p%C3%A4ss!w(o)rd",
                    "p%c3%a4ss%21w%28o%29rd",
                    r"p\u00e4ss!w(o)rd",
                    r"p\\u00E4ss!w(o)rd",
                    "p%25C3%25A4ss!w(o)rd",
                    "p&#228;ss!w(o)rd",
                    "p&#xE4;ss!w(o)rd",
                ][..],
            ),
            (
                "a\"\\\n/😀 b&",
                &[
                    r#"a\"\\\n\/\ud83d\uDE00 b&"#,
                    r#"a\\\"\\\\\\n/😀+b&amp;"#,
                    "a%22%5C%0A%2F%F0%9F%98%80%20b%26",
                    "a&quot;\\\n/&#128512; b&amp;",
                ],
            ),
            ("100%25", &["100%25", "100%2525", "100%252525"]),
            ("\\\\\\\\", &[r"\\\\", r"\\\\\\\\"]),
        ] {
            for spelling in spellings.iter().chain([&secret]) {
                assert_eq!(redacted(&format!("no: {spelling}."), secret), "no: #.", "{spelling}");
            }
        }
    }

    #[test]
    fn s6_base64_is_found_alone_and_inside() {
        assert_eq!(base64(b"any carnal pleas", BASE64[0]), "YW55IGNhcm5hbCBwbGVhcw==");
        let secret = "aaa.bbb+ccc/ddd??>";
        for length in 4..secret.len() {
            let secret = &secret[..length];
            for alphabet in BASE64 {
                let alone = base64(secret.as_bytes(), alphabet);
                assert_eq!(redacted(&format!("<{alone}>"), secret), "<#>");
                assert_eq!(redacted(&format!("<{}>", alone.trim_end_matches('=')), secret), "<#>");
                for user in ["u:", "us:", "use:"] {
                    let inside = base64(format!("{user}{secret}:more").as_bytes(), alphabet);
                    let kept = redacted(&inside, secret).len() - 1;
                    assert!(inside.len() - kept >= length * 8 / 6 - 1, "{inside}");
                }
            }
        }
    }

    #[test]
    fn s6_secrets_that_overlap_are_hidden_both() {
        let secrets = ["abcd".to_owned(), "cdefgh".to_owned(), "first".to_owned(), "first 2".to_owned()];
        for (text, expected) in
            [("-abcdefgh-", "-#-"), ("first 2, first", "#, #"), ("abcdabcd", "##"), ("abc%", "abc%")]
        {
            assert_eq!(replace(text.to_owned(), &secrets, "#"), expected);
        }
    }
}
