//! Links of pages to JSON files.

use crate::markdown::link_targets;

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

/// The names of the JSON files that a page links to. Only a page in which a name may end in `.json`, however it is
/// written, is read for that.
pub(super) fn linked_files(page: &str) -> Vec<String> {
    let byte = |at: usize| page.as_bytes().get(at).copied().unwrap_or(b'\n');
    let ends_name = |(at, ending): (usize, &str)| {
        let after = byte(at + ending.len());
        at > 0
            && matches!(byte(at - 1), b'.' | b';')
            && (after.is_ascii_whitespace() || b")>".contains(&after))
    };
    if !page.match_indices("json").any(ends_name) {
        return Vec::new();
    }
    link_targets(page).iter().filter_map(|target| linked_name(target).ok()).collect()
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
    fn links_are_what_markdown_says() {
        let text = "| [A](../x/a.json) [b](<b c.json>) | c.json `[d](d.json)` [e][r] [f](f\\_1.json)\n\n\
                    [g](g(1).json \"title\") [h](h&amp;&period;json) ![i](i.json) <p.json>\n\n\
                    [r]: ./r.json\n[unused]: u.json\n";
        let names = ["../x/a.json", "b c.json", "r.json", "f_1.json", "g(1).json", "h&.json"];
        assert_eq!(linked_files(text), names);
        assert!(linked_files("```json\n[a](a.txt)\n```\n").is_empty());
    }
}
