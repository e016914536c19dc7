//! Objects and lists in a query: `name[0][key]=value`.

use std::borrow::Cow;

use serde_json::Value;

/// Adds a pair for every scalar of the JSON text.
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
