//! The values of secret fields in a JSON text that was sent.
//!
//! The walk has no limit on depth and knows no private keys: whatever can be sent is searched.

use serde::de::IgnoredAny;

use crate::model::{Number, without_lone_surrogates};

/// A list or object around a value.
#[derive(Clone, Copy, Default)]
struct Level {
    object: bool,
    secret: bool,
}

/// Adds the texts and numbers in fields of these names, however deep.
pub(super) fn collect(json: &[u8], names: &[&str], into: &mut Vec<String>) {
    let Ok(mut rest) = str::from_utf8(json) else { return };
    // A field of a form need not be JSON. (Checking it takes no recursion.)
    if serde_json::from_str::<IgnoredAny>(rest).is_err() {
        return;
    }
    let mut around = Vec::new();
    let mut level = Level::default();
    let (mut is_key, mut secret) = (false, false);
    while let Some(token) = next_token(&mut rest) {
        match token.as_bytes().first() {
            Some(b'{' | b'[') => {
                around.push(level);
                level = Level { object: token == "{", secret };
                is_key = level.object;
            }
            Some(b'}' | b']') => level = around.pop().unwrap_or_default(),
            Some(b',') => (is_key, secret) = (level.object, level.secret),
            Some(b':') => is_key = false,
            Some(b'"') if is_key => secret = level.secret || names.contains(&&*content(token)),
            Some(b'"') if secret => into.push(content(token)),
            Some(b'-' | b'0'..=b'9') if secret => {
                into.extend(token.parse::<Number>().map(|number| number.to_string()));
                into.push(token.to_owned());
            }
            _ => {}
        }
    }
}

/// The next bracket, comma, colon, text or word of well-formed JSON.
fn next_token<'t>(rest: &mut &'t str) -> Option<&'t str> {
    let text = rest.trim_ascii_start();
    let end = match text.as_bytes().first()? {
        b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
        b'"' => end_of_text(text),
        _ => text.find(|c: char| ",:]}".contains(c) || c.is_ascii_whitespace()).unwrap_or(text.len()),
    };
    let (token, behind) = text.split_at_checked(end)?;
    *rest = behind;
    Some(token)
}

fn end_of_text(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// What stands between the quotes.
fn content(token: &str) -> String {
    let read = serde_json::from_str(token).ok();
    let repaired = || serde_json::from_slice(&without_lone_surrogates(token.as_bytes())?).ok();
    read.or_else(repaired).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collected(json: &str) -> Vec<String> {
        let mut found = Vec::new();
        collect(json.as_bytes(), &["password", "keys"], &mut found);
        found
    }

    #[test]
    fn s6_secret_fields_are_found_wherever_they_are() {
        for (json, found) in [
            (r#"{"password":"a"}"#, &["a"][..]),
            (r#" { "a" : [ { "pass\u0077ord" : "x\n\"y" , "b" : "no" } ] , "c" : "no" } "#, &["x\n\"y"]),
            (r#"{"keys":{"a":["1",2,{"b":"3"},[]],"c":true},"d":"no"}"#, &["1", "2", "2", "3"]),
            (r#"{"keys":[],"a":"no","password":1.50}"#, &["1.5", "1.50"]),
            (r#"{"password":{"$serde_json::private::RawValue":"oops"}}"#, &["oops"]),
            (r#"{"$serde_json::private::RawValue":"oops","password":"a"}"#, &["a"]),
            (r#"{"password":"a\ud83d"}"#, &["a\u{fffd}"]),
            (r#"{"a":"password","b":["password","no"]}"#, &[]),
            (r#"{"password":"#, &[]),
            ("password", &[]),
            ("", &[]),
        ] {
            assert_eq!(collected(json), found, "{json}");
        }
    }

    #[test]
    fn s6_depth_hides_no_secret_field() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
            assert_eq!(collected(&format!(r#"{{"x":{deep},"password":"a"}}"#)), ["a"]);
            let inside = format!("{}{{\"password\":7}}{}", open.repeat(100_000), close.repeat(100_000));
            assert_eq!(collected(&inside), ["7", "7"]);
        }
    }
}
