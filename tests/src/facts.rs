//! Facts of the API that were made without this repository's parsers: the files of `tests/facts`.

/// A file: `actions`, `schemas` or `two-dialects`.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn of(name: &str) -> String {
    let path = format!("{}/facts/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of `actions` but its head: name, method with path, parameters.
///
/// # Panics
/// When a line has fewer parts.
#[must_use]
pub fn actions(facts: &str) -> Vec<[&str; 3]> {
    let lines = facts.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.map(|line| line.splitn(4, " | ").take(3).collect::<Vec<_>>().try_into().unwrap()).collect()
}
