//! Additions to the spec (an optional field, a word, a branch) break no caller.

use std::collections::BTreeMap;

use codegen::diagnostic::Diagnostics;
use codegen::source::Source;

use super::compile::compiles_with;
use super::generate;

/// The same everywhere in a file, which must hold it.
fn edit(texts: &mut BTreeMap<String, String>, file: &str, from: &str, to: &str) {
    let text = texts.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    *text = text.replace(from, to);
}

/// An optional property for every schema with a name of these.
fn add_field(texts: &mut BTreeMap<String, String>, file: &str, title: &str) {
    let text = texts.get_mut(file).unwrap();
    let section = text.find(&format!("## {title}\n")).unwrap();
    let properties = "\"properties\": {";
    let at = section + text[section..].find(properties).unwrap() + properties.len();
    text.insert_str(at, "\"colour\": { \"type\": \"string\" }, ");
}

#[test]
fn additions_to_the_spec_break_no_caller() {
    let mut texts = tests::spec::texts();
    add_field(&mut texts, "_schemas/devices.md", "Device Patch");
    add_field(&mut texts, "_schemas/shared-devices.md", "Tag");
    add_field(&mut texts, "_schemas/data.md", "Time Series Query");
    let (one, two) = ("\"enum\": [\"NONE\"]", "\"enum\": [\"NONE\", \"PERCENTILE\"]");
    edit(&mut texts, "_schemas/shared-devices.md", one, two);
    let branch = "    { \"$ref\": \"#/definitions/aggregationTimeAtValue\" }\n";
    let more =
        branch.replace("}\n", "},\n    { \"type\": \"array\", \"items\": { \"type\": \"string\" } }\n");
    edit(&mut texts, "_schemas/shared-devices.md", branch, &more);

    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    let (api, tree) = generate(&source, diagnostics);
    let named = |name: &str| api.types.iter().find(|named| named.ident.as_str() == name).unwrap();
    for (name, addition) in [
        ("DevicePatch", "colour"),
        ("Tag", "colour"),
        ("TimeSeriesQuery", "colour"),
        ("AggregationTypeOrNone", "PERCENTILE"),
        ("Aggregation", "List"),
    ] {
        assert!(format!("{:?}", named(name).kind).contains(addition), "{name} has no {addition}");
    }
    let program = format!("{}\nfn main() {{}}\n", include_str!("../../client/models/usage.rs"));
    compiles_with("additions", &tree, "client,dashboards,data,devices", &program);
}
