//! Paths: a template and its values, each of which stays within its segment.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::Reason;

/// Everything but what RFC 3986 calls unreserved.
pub(super) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Appends the template with every `{name}` replaced by its value.
pub(super) fn fill(
    url: &mut String,
    template: &str,
    values: &[(&'static str, String)],
) -> Result<(), Reason> {
    let mut rest = template;
    while let Some((text, tail)) = rest.split_once('{') {
        url.push_str(text);
        let (name, tail) = tail.split_once('}').ok_or("the path of the action is invalid")?;
        let value = values.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        segment(url, name, value.ok_or_else(|| format!("the path value {name} is missing"))?)?;
        rest = tail;
    }
    url.push_str(rest);
    Ok(())
}

/// Checks a template of the caller, so that the path is safe before any value is inserted.
pub(super) fn check(template: &str) -> Result<(), Reason> {
    let rest = template.strip_prefix('/').ok_or("the path does not start with a slash")?;
    for segment in rest.split('/') {
        let inner = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(segment);
        // Characters that are sent as they are; above all no percent sign, which could encode a dot.
        let plain =
            inner.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte));
        if !plain || matches!(inner, "" | "." | "..") {
            return Err("the path has an invalid segment; pass values through `{placeholders}`".into());
        }
    }
    Ok(())
}

/// Appends one value. An empty segment, `.` or `..` would change the path.
fn segment(url: &mut String, name: &str, value: &str) -> Result<(), Reason> {
    match value {
        "" => Err(format!("the path value {name} is empty").into()),
        "." | ".." => Err(format!("the path value {name} is {value:?}, which would change the path").into()),
        _ => {
            url.extend(utf8_percent_encode(value, RESERVED));
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(value: &str) -> Result<String, Reason> {
        let mut url = String::new();
        fill(&mut url, "/a/{id}/b", &[("id", value.to_owned())]).map(|()| url)
    }

    #[test]
    fn p1_values_stay_in_their_segment() {
        for (value, path) in [
            ("575ec8687ae143cd83dc4a97", "/a/575ec8687ae143cd83dc4a97/b"),
            ("a-b_c.d~e", "/a/a-b_c.d~e/b"),
            ("%2e%2e", "/a/%252e%252e/b"),
            ("..\\..\\me", "/a/..%5C..%5Cme/b"),
            ("a/b", "/a/a%2Fb/b"),
            ("a?x", "/a/a%3Fx/b"),
            ("a#f", "/a/a%23f/b"),
            ("\r\n", "/a/%0D%0A/b"),
            ("\0", "/a/%00/b"),
            ("ü", "/a/%C3%BC/b"),
            ("{id}", "/a/%7Bid%7D/b"),
            ("...", "/a/.../b"),
        ] {
            assert_eq!(filled(value).as_deref(), Ok(path), "{value:?}");
        }
        for value in ["", ".", ".."] {
            assert!(filled(value).is_err(), "{value:?}");
        }
    }

    #[test]
    fn p1_a_template_is_plain() {
        for fine in ["/a", "/a/{id}", "/{id}/b-c.d", "/a:b/@c"] {
            assert_eq!(check(fine), Ok(()), "{fine:?}");
        }
        let bad = [
            "",
            "a",
            "/",
            "//",
            "/a/",
            "/a//b",
            "/.",
            "/a/../b",
            "/%2e%2e",
            "/a?x",
            "/a#x",
            "/a b",
            "/\r\n",
            "/ü",
            "/a\\b",
            "/{}",
            "/{..}",
            "/a{id}",
            "/{id",
            "/id}",
            "https://example.com/a",
            "//example.com",
        ];
        for bad in bad {
            assert!(check(bad).is_err(), "{bad:?}");
        }
    }
}
