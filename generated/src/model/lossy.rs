//! Lone surrogates: `"\ud83d"`, as JavaScript writes text that was cut inside of a character.
//!
//! They are no characters, and the parser refuses a body with one. Such bodies are rare, so nothing looks for
//! them until a body fails.

/// The JSON with U+FFFD in place of each lone surrogate, if it has any.
pub(crate) fn without_lone_surrogates(json: &[u8]) -> Option<Vec<u8>> {
    let mut repaired = None;
    let mut at = 0;
    while let Some(rest) = json.get(at..).filter(|rest| !rest.is_empty()) {
        at += match (rest.first(), unit(rest), rest.get(6..).and_then(unit)) {
            (_, Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => 12,
            (_, Some(0xd800..0xe000), _) => {
                let json = repaired.get_or_insert_with(|| json.to_vec());
                if let Some(digits) = json.get_mut(at + 2..at + 6) {
                    digits.copy_from_slice(b"fffd");
                }
                6
            }
            (Some(b'\\'), None, _) => 2,
            (_, Some(_), _) => 6,
            _ => rest.iter().position(|byte| *byte == b'\\').unwrap_or(rest.len()),
        };
    }
    repaired
}

/// The UTF-16 unit of a `\u` escape at the start.
fn unit(json: &[u8]) -> Option<u16> {
    let digits = json.strip_prefix(b"\\u")?.get(..4)?;
    let digits =
        str::from_utf8(digits).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn y7_lone_surrogates_and_no_others_are_replaced() {
        for (json, expected) in [
            (r#""\ud83d""#, Some(r#""\ufffd""#)),
            (r#""\uDE00x""#, Some(r#""\ufffdx""#)),
            (r#""\ud83d\ud83d\ude00\ude00""#, Some(r#""\ufffd\ud83d\ude00\ufffd""#)),
            (r#"{"a\ud800":"\ud800"}"#, Some(r#"{"a\ufffd":"\ufffd"}"#)),
            (r#""\ud83d\n""#, Some(r#""\ufffd\n""#)),
            (r#""\ud83d\u0041""#, Some(r#""\ufffd\u0041""#)),
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d""#, None),
            (r#""\\\ud83d""#, Some(r#""\\\ufffd""#)),
            (r#""\u00e9\\""#, None),
            (r#""\ud83""#, None),
            ("\\", None),
            ("", None),
        ] {
            let expected = expected.map(|text| text.as_bytes().to_vec());
            let repaired = without_lone_surrogates(json.as_bytes());
            assert_eq!(repaired, expected, "{json}");
            assert_eq!(repaired.and_then(|json| without_lone_surrogates(&json)), None, "{json}");
        }
    }
}
