//! One fixture for each feature of the dialect: what it is understood as.

use super::print::print;
use super::{names, texts, understand};
use tests::shown::check;

#[test]
fn every_feature_is_understood_as_this() {
    for kind in ["dialect", "rest"] {
        for name in names(kind) {
            let (lowered, _, reported) = understand(texts(kind, &name));
            assert_eq!(reported, "", "{kind}/{name}");
            check(&format!("{kind}-{name}"), &print(&lowered));
        }
    }
}

/// A description may mention a list before the one that counts.
#[test]
fn the_last_list_of_accepted_values_counts() {
    let mut files = texts("base", "");
    let page = String::from_utf8(files["thing.md"].clone()).unwrap();
    let row = "| thing | [Thing]";
    let added =
        "| sort | string | N | Once Accepted values are: a, b was all. Accepted values are: c, d. |  |  |\n";
    assert!(page.contains(row));
    files.insert("thing.md".to_owned(), page.replacen(row, &format!("{added}{row}"), 1).into());
    let (lowered, _, reported) = understand(files);
    assert_eq!(reported, "");
    let parameters = lowered.api.resources.iter().flat_map(|r| &r.actions).flat_map(|a| &a.parameters);
    let sort = parameters.into_iter().find(|parameter| parameter.wire.as_str() == "sort").unwrap();
    assert_eq!(sort.values.as_deref(), Some(&["c".to_owned(), "d".to_owned()][..]));
    assert_eq!(sort.description.as_deref(), Some("Once Accepted values are: a, b was all."));
}

/// Each link leads to the schema that it means, whatever else has its name or its anchor.
#[test]
fn schemas_that_are_called_alike_are_each_reached() {
    let (lowered, _, _) = understand(texts("bad", "schemas-alike"));
    check("schemas-alike", &print(&lowered));
}
