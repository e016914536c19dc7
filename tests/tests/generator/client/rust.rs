//! The emitted Rust in full: of the seed's page, and of one fixture for each feature of the dialect.

use codegen::diagnostic::Diagnostics;
use codegen::output::Tree;
use codegen::source::Source;
use tests::fixtures::{names, texts};

use tests::shown::check;

use crate::client::{client, generate};

fn print<'a>(tree: &'a Tree, wanted: impl Fn(&str) -> bool + 'a) -> String {
    let files = tree.files().filter(|(path, _)| wanted(path));
    files.map(|(path, text)| ["=== ", path, "\n", text, "\n"].concat()).collect()
}

#[test]
fn the_page_of_the_seed() {
    let (_, tree) = client();
    let wanted = ["resources/access_token.rs", "models/access_token.rs"];
    check("rust-access-token", &print(tree, |path| wanted.contains(&path)));
}

#[test]
fn every_feature_of_the_dialect() {
    for name in names("dialect") {
        let mut diagnostics = Diagnostics::default();
        let source = Source::from_texts(texts("dialect", &name), &mut diagnostics);
        let (_, tree) = generate(&source, diagnostics);
        check(&format!("rust-{name}"), &print(&tree, |_| true));
    }
}
