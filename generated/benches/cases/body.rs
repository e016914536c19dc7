//! The bodies: JSON without white space, as servers send it.

const DEVICE: &str = include_str!("device.json");
const ID: &str = "658135330459e237e01a0f3a";

/// One device.
pub(crate) fn device() -> String {
    let mut quoted = false;
    DEVICE
        .chars()
        .filter(|c| {
            quoted ^= *c == '"';
            quoted || !c.is_whitespace()
        })
        .collect()
}

/// A page with as many devices as make a megabyte.
pub(crate) fn devices() -> String {
    let count = 1_000_000 / device().len() + 1;
    page(0, count, count)
}

/// A page of a list.
pub(crate) fn page(number: usize, count: usize, total: usize) -> String {
    let device = device();
    let items: Vec<_> =
        (0..count).map(|index| device.replace(ID, &format!("{:024x}", number * count + index))).collect();
    format!(
        r#"{{"items":[{}],"count":{count},"totalCount":{total},"perPage":{count},"page":{number},"sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}}"#,
        items.join(",")
    )
}

/// The same with the keys of all objects in the order of the alphabet, which is not ours.
pub(crate) fn sorted(body: &str) -> String {
    serde_json::from_str::<serde_json::Value>(body).expect("JSON").to_string()
}

/// A condition on devices that nests forty levels deep, an object and a list each two of them.
pub(crate) fn query() -> String {
    let mut query = r#"{"name":{"$startsWith":"Pump"}}"#.to_owned();
    for (level, operator) in ["$and", "$or", "$nor"].iter().cycle().take(20).enumerate() {
        query = format!(
            r#"{{"deviceClass":"standalone","name":{{"$ne":"Pump {level}"}},"{operator}":[{query},{{"connectionStatus":"connected"}}]}}"#
        );
    }
    query
}
