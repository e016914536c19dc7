//! Queries: pairs of names and values.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;

use super::path::RESERVED;

/// Whether two names belong to the same parameter, so that a value for one replaces the other: they are equal, or
/// one is a part of the other, as `filter[0]` and `filter[0][key]` are of `filter`.
pub(crate) fn overlap(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
}

/// Appends `?a=b&c=d`: the defaults that no pair of the call replaces, then the pairs of the call.
pub(super) fn append<'a>(
    url: &mut String,
    defaults: impl Iterator<Item = (&'a str, &'a str)>,
    pairs: &[(Cow<'static, str>, String)],
) {
    let mut mark = '?';
    let mut pair = |url: &mut String, name: &str, value: &str| {
        url.push(mark);
        mark = '&';
        url.extend(utf8_percent_encode(name, RESERVED));
        url.push('=');
        url.extend(utf8_percent_encode(value, RESERVED));
    };
    for (name, value) in defaults {
        if !pairs.iter().any(|(known, _)| overlap(known, name)) {
            pair(url, name, value);
        }
    }
    for (name, value) in pairs {
        pair(url, name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_parameter_overlap() {
        for (one, other, same) in [
            ("filter", "filter", true),
            ("filter", "filter[0]", true),
            ("filter[0]", "filter[0][key]", true),
            ("filter[0]", "filter[0]", true),
            ("filter[0]", "filter[1]", false),
            ("filter[0]", "filter[01]", false),
            ("filter", "filters", false),
            ("filter[]", "filter[]", true),
        ] {
            assert_eq!(overlap(one, other), same, "{one} {other}");
            assert_eq!(overlap(other, one), same, "{other} {one}");
        }
    }
}
