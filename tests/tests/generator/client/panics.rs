//! Y5: nothing in the client can panic. Lints see to it whenever clippy runs; here is what keeps the lints.

use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

const LINTS: [&str; 8] = [
    "unwrap_used",
    "expect_used",
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
    "indexing_slicing",
    "string_slice",
];
const METHODS: [&str; 4] = ["unwrap", "unwrap_err", "expect", "expect_err"];
const MACROS: [&str; 7] =
    ["panic", "todo", "unimplemented", "unreachable", "assert", "assert_eq", "assert_ne"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// What stands in the tokens and can panic, is unsafe, or lifts one of the lints. The unit tests of a file
/// stand at its end.
fn findings(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let next = |ahead: usize, text: &str| tokens.get(at + ahead).is_some_and(|t| t.to_string() == text);
        match token {
            TokenTree::Punct(_) if next(0, "#") && next(1, "[cfg (test)]") => break,
            TokenTree::Group(group) => found.extend(findings(group.stream())),
            TokenTree::Ident(word) => {
                let word = word.to_string();
                let method = METHODS.contains(&&*word) && at > 0 && tokens[at - 1].to_string() == ".";
                let macro_call = MACROS.contains(&&*word) && next(1, "!");
                let lifted = LINTS.contains(&&*word) && at > 2 && tokens[at - 3].to_string() == "clippy";
                if method || macro_call || lifted || word == "unsafe" {
                    found.push(word);
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

#[test]
fn y5_nothing_in_the_client_can_panic() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 150, "{} files", files.len());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        // Derive macros and attributes of documentation are tokens as well, but hold none of the words.
        let found = findings(text.parse().unwrap());
        let expected = match file.strip_prefix(&root).unwrap().to_str().unwrap() {
            "lib.rs" => LINTS.map(str::to_owned).to_vec(),
            // A mock reports a call that did not come when it is dropped.
            "testing/transport.rs" => vec!["assert".to_owned()],
            _ => Vec::new(),
        };
        assert_eq!(found, expected, "{}", file.display());
    }
    let workspace = std::fs::read_to_string(root.join("../../Cargo.toml")).unwrap();
    assert!(workspace.contains("\nunsafe_code = \"forbid\""));
}

#[test]
fn y5_the_words_are_found() {
    for (text, found) in [
        ("fn f() { a.unwrap(); b().expect(\"\"); }", 2),
        ("fn f() { vec![panic!(\"\")]; unreachable!() }", 2),
        ("#[allow(clippy::unwrap_used)] fn f() {}", 1),
        ("#[allow(clippy::panic)] fn f() {}", 1),
        ("use std::panic::catch_unwind;", 0),
        ("fn f() { unsafe { g() } }", 1),
        ("fn unwrap() { a.unwrap_or_default(); \"panic!()\"; } // .unwrap()", 0),
        ("fn f() {} #[cfg(test)] mod tests { fn f() { a.unwrap(); } }", 0),
    ] {
        assert_eq!(findings(text.parse().unwrap()).len(), found, "{text}");
    }
}
