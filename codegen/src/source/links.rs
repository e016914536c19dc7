//! Links of pages to JSON files.

/// The name in the source of the JSON file that a page links to.
///
/// # Errors
///
/// Why such a link is not followed: it must end in `.json` and stay inside the parent of the spec folder.
pub fn linked_name(target: &str) -> Result<String, String> {
    let extension = target.rsplit_once('.').map(|(_, extension)| extension);
    if extension != Some("json") {
        return Err("only links to `.json` files are followed".to_owned());
    }
    if target.starts_with('/') || target.contains(['\\', ':', '\0', '%', '?', '#']) {
        return Err("only plain relative paths are followed".to_owned());
    }
    let name = join("", target);
    if name.starts_with("../../") {
        return Err("it lies outside of the folder that holds the spec".to_owned());
    }
    Ok(name)
}

/// Joins two paths by their text alone.
pub(super) fn join(folder: &str, path: &str) -> String {
    let root = if folder.starts_with('/') { "/" } else { "" };
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("{root}{}", parts.join("/"))
}

/// Every text of a page that may be a link to a JSON file. Knows no markdown: what is found here is
/// read, and what is read without need does no harm.
pub(super) fn candidates(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(".json").filter_map(|(dot, ending)| {
        let end = dot + ending.len();
        let boundary = |letter: char| letter.is_whitespace() || "()<>[]|`\"'".contains(letter);
        let before = text.get(..dot)?;
        let start =
            before.rfind(boundary).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        text.get(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_json_beside_the_spec() {
        assert_eq!(linked_name("../lib/./schemas/x.json").unwrap(), "../lib/schemas/x.json");
        assert_eq!(linked_name("a/../x.json").unwrap(), "x.json");
        let refused = [
            "../../x.json",
            "/etc/x.json",
            "../lib/../../x.json",
            "https://h/x.json",
            "..\\x.json",
            "x.md",
            "../x.json#a",
            "x.json/..",
            "%2e%2e/x.json",
        ];
        for target in refused {
            assert!(linked_name(target).is_err(), "{target}");
        }
    }

    #[test]
    fn candidates_in_text() {
        let text = "| [A](../x/a.json) | <b.json>\u{3000}c.json d.jsonx [r]: ./e.json";
        let found: Vec<_> = candidates(text).collect();
        assert_eq!(found, ["../x/a.json", "b.json", "c.json", "d.json", "./e.json"]);
    }
}
