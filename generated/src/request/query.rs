//! Queries: pairs of names and values, and the pairs of objects and lists.

use std::borrow::Cow;

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

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

/// Adds a pair for every scalar of the JSON text: `name[0][key]=value`.
///
/// A null is left out, as is an empty list or object: none of them has a form in a query.
pub(super) fn flatten(
    name: &'static str,
    json: &[u8],
    pairs: &mut Vec<(Cow<'static, str>, String)>,
) -> serde_json::Result<()> {
    let value = serde_json::from_slice(json)?;
    add(Cow::Borrowed(name), value, pairs);
    Ok(())
}

fn add(name: Cow<'static, str>, value: Value, pairs: &mut Vec<(Cow<'static, str>, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(value) => pairs.push((name, value.to_string())),
        Value::Number(value) => pairs.push((name, value.to_string())),
        Value::String(value) => pairs.push((name, value)),
        Value::Array(items) => {
            for (index, item) in items.into_iter().enumerate() {
                add(Cow::Owned(format!("{name}[{index}]")), item, pairs);
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                add(Cow::Owned(format!("{name}[{key}]")), field, pairs);
            }
        }
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

    #[test]
    fn lists_and_objects_flatten() {
        let mut pairs = Vec::new();
        let json = br#"[{"key":"a","value":"b"},{"n":1.50,"t":true,"x":null,"deep":[[2]]}]"#;
        flatten("f", json, &mut pairs).unwrap();
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(
            pairs,
            ["f[0][key]=a", "f[0][value]=b", "f[1][deep][0][0]=2", "f[1][n]=1.5", "f[1][t]=true"]
        );
    }
}
