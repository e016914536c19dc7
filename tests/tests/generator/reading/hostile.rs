//! Any text: findings or success, never a panic, never a hang, never a name that is none.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::names;
use codegen::source::Source;
use proptest::prelude::*;

use super::texts;

/// The base that has a file, with that file changed.
fn with(name: &str, change: impl FnOnce(String) -> String) -> BTreeMap<String, Vec<u8>> {
    let rest = ["small-thing.md", "schemas.md"].contains(&name);
    let mut texts = texts(if rest { "rest-base" } else { "base" }, "");
    let text = String::from_utf8(texts.remove(name).unwrap_or_default()).unwrap();
    texts.insert(name.to_owned(), change(text).into_bytes());
    texts
}

const FILES: [&str; 6] =
    ["thing.md", "_routes.md", "_schemas.md", "small-thing.md", "schemas.md", "api.toml"];

/// Pieces that mean something to one of the readers.
const PIECES: [&str; 50] = [
    "# ",
    "## ",
    "#### ",
    "\n",
    "\n\n",
    "|",
    "\\|",
    "| --- | --- |\n",
    "`",
    "```json\n",
    "```\n",
    "~~~",
    "<!--",
    "-->",
    "<br/>",
    "&#x27;",
    "&amp;",
    "[",
    "](",
    ")",
    "../x.json",
    "_schemas.md#thing",
    "{",
    "}",
    "\"",
    "**DEPRECATED**",
    "(deprecated)",
    "Accepted values are: ",
    "One of: ",
    "scopes: a, b, or c.",
    "\u{202e}",
    "\u{0}",
    "\r",
    "> ",
    "- ",
    "    ",
    "*",
    "é💥",
    "Available Parameters",
    "undefined",
    "### ",
    "---\n",
    "<a name=\"get-method-url\"></a>",
    "Method And Url",
    "Request Query Parameters",
    "GET https://api.example.com/",
    "**`THING_ID`**",
    "schemas.md#small-thing",
    "See [",
    "-X POST https://",
];

/// Runs all phases but the last.
fn survive(texts: BTreeMap<String, Vec<u8>>) {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    let made = codegen::generate(&source, None, &mut diagnostics);
    assert!(made.is_some() || diagnostics.has_errors());
    for style in [Style::Plain, Style::Json] {
        let _ = render(&diagnostics.clone().finish(), &source, style);
    }
}

fn valid(ident: &codegen::ir::Ident) -> bool {
    syn::parse_str::<syn::Ident>(ident.as_str()).is_ok() && ident.as_str().is_ascii()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn n4_any_text_is_survived(file in 0..FILES.len(), text in "\\PC{0,300}|(?s).{0,300}") {
        survive(with(FILES[file], |_| text));
    }

    #[test]
    fn n4_pieces_in_any_order_are_survived(
        file in 0..FILES.len(),
        pieces in proptest::collection::vec(0..PIECES.len(), 0..120),
    ) {
        let text: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        survive(with(FILES[file], |_| text));
    }

    #[test]
    fn n4_truncated_and_changed_files_are_survived(
        file in 0..FILES.len() - 1,
        at in 0..2000_usize,
        length in 0..200_usize,
        piece in 0..PIECES.len(),
    ) {
        let changed = |text: String| {
            let (start, end) = (at.min(text.len()), (at + length).min(text.len()));
            format!("{}{}{}", &text[..start], PIECES[piece], &text[end..])
        };
        survive(with(FILES[file], changed));
        survive(with(FILES[file], |text| text[..at.min(text.len())].to_owned()));
    }

    #[test]
    fn any_text_gives_names(text in ".{0,40}") {
        let all = [
            names::value(&text), names::setter(&text), names::accessor(&text), names::module(&text),
            names::type_name(&text), names::page_type(&text), names::variant(&text), names::constant(&text),
        ];
        for ident in &all {
            prop_assert!(valid(ident), "{ident}");
        }
        let mut scope = names::Scope::default();
        let mut assign = || scope.assign(names::variant(&text), []);
        let (one, two) = (assign(), assign());
        prop_assert!(one != two && valid(&two), "{one} {two}");
    }
}

#[test]
fn n4_sizes_and_depths_are_survived() {
    let row = "| a | string | N | x |\n";
    let rows = row.repeat(5_000);
    let table = "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    let page = format!("# Thing Actions\n\n## Get\n\nx\n\n#### Available Parameters\n\n{table}{rows}");
    let deep = [
        page,
        ">".repeat(20_000),
        "- ".repeat(5_000),
        "[".repeat(20_000),
        "![](".repeat(5_000),
        "`".repeat(20_000),
        "*a _b ".repeat(10_000),
        "<a ".repeat(10_000),
        "## x\n\n".repeat(3_000),
        "#### Available Parameters\n\n".repeat(3_000),
        "|".repeat(20_000) + "\n" + &"|-".repeat(10_000) + "|\n" + &"|".repeat(20_000),
    ];
    for text in deep {
        survive(with("thing.md", |_| text));
    }
    let schema = |json: String| format!("# Schemas\n\n## Thing\n\n#### Schema\n\n```json\n{json}\n```\n");
    for json in [
        "[".repeat(100_000),
        "{\"properties\":".repeat(100_000),
        "{\"items\":".repeat(120) + "{}" + &"}".repeat(120),
    ] {
        survive(with("_schemas.md", |_| schema(json)));
    }
    let mut links = String::new();
    for at in 1..=20_000 {
        let _ = write!(links, r##""d{}": {{"anyOf": [{{"$ref": "#/definitions/d{at}"}}]}}, "##, at - 1);
    }
    let chain = format!(r##"{{"$ref": "#/definitions/d0", "definitions": {{{links}"d20000": {{}}}}}}"##);
    survive(with("_schemas.md", |_| schema(chain) + "\n#### Example\n\n```json\n{}\n```\n"));
    survive(with("api.toml", |_| "a = ".to_owned() + &"[".repeat(100_000)));
    survive(with("api.toml", |_| "[a.".to_owned() + &"a.".repeat(100_000)));
}
