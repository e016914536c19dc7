//! Queries: pairs of names and values.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;

use super::path::RESERVED;

/// The name of a parameter without its keys: `filter` of `filter[0][key]`.
pub(super) fn base(name: &str) -> &str {
    name.split_once('[').map_or(name, |(base, _)| base)
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
        if !pairs.iter().any(|(known, _)| base(known) == name) {
            pair(url, name, value);
        }
    }
    for (name, value) in pairs {
        pair(url, name, value);
    }
}
