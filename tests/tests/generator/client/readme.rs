//! What the README says of the features, the examples and the reports, held against what they are.

use std::fs;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::source::Source;

use crate::client::{client, root};

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

#[test]
fn the_readme_names_every_feature_and_every_example() {
    let (api, _) = client();
    let text = readme();
    let manifest = fs::read_to_string(root().join("generated/Cargo.toml")).unwrap();
    let manifest: toml::Table = toml::from_str(&manifest).unwrap();
    let features = manifest["features"].as_table().unwrap().keys().map(String::as_str);
    let grouped = |name: &str| api.groups.iter().any(|group| group.name == name);
    let internal = |name: &str| name == "default" || name.starts_with("__");
    for feature in features.filter(|name| !internal(name) && !grouped(name)) {
        let row = text.lines().any(|line| {
            let cells = line.split('|').nth(1).unwrap_or_default();
            line.starts_with("| `") && cells.contains(&format!("`{feature}`"))
        });
        assert!(row, "{feature}");
    }
    for entry in fs::read_dir(root().join("generated/examples")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let is_program = path.extension().is_some_and(|ending| ending == "rs");
        assert!(!is_program || text.contains(&format!("(generated/examples/{name})")), "{name}");
    }
}

#[test]
fn the_readme_shows_an_error_as_it_is_reported() {
    let mut files = tests::spec::texts();
    let page = files.get_mut("device.md").unwrap();
    *page = page.replacen("(_schemas/devices.md#device)", "(_schemas/devices.md#devise)", 1);
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(files, &mut diagnostics);
    assert!(codegen::generate(&source, None, &mut diagnostics).is_none());
    let report = render(&diagnostics.finish(), &source, Style::Plain);
    assert!(readme().contains(report.trim_end()), "{report}");
}
