//! Facts of the API that were made without this repository's parsers: `tests/facts/actions.txt`.

/// All lines.
///
/// # Panics
/// When the file cannot be read.
#[must_use]
pub fn text() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/facts/actions.txt");
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of the actions: name, method with path, parameters.
///
/// # Panics
/// When a line has fewer parts.
#[must_use]
pub fn actions(facts: &str) -> Vec<[&str; 3]> {
    let lines = facts.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.splitn(4, " | ").take(3).collect::<Vec<_>>().try_into().unwrap()).collect()
}
