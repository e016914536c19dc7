//! The commands: what they print, what they leave on the disk, and their status.

use std::fs;
use std::path::Path;

use codegen::cli::{Cli, CommandOutput, Environment, run};
use tempfile::TempDir;

/// A workspace with the spec of a fixture.
pub(crate) fn workspace(kind: &str, name: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("spec")).unwrap();
    for (name, text) in super::texts(kind, name) {
        fs::write(folder.path().join("spec").join(name), text).unwrap();
    }
    folder
}

fn codegen_in(root: &Path, here: &Path, arguments: &str) -> CommandOutput {
    let cli = Cli::try_parse_from(["codegen"].into_iter().chain(arguments.split_whitespace())).unwrap();
    run(&cli, &Environment { root: root.to_path_buf(), here: here.to_path_buf(), colours: false })
}

pub(crate) fn codegen(folder: &TempDir, arguments: &str) -> CommandOutput {
    codegen_in(folder.path(), folder.path(), arguments)
}

/// A message without its time.
fn timeless(text: &str) -> String {
    let lines = text.lines().map(|line| {
        line.rsplit_once("; ").filter(|(_, time)| time.ends_with(" s")).map_or(line, |(line, _)| line)
    });
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn a_tree_is_written_once() {
    let folder = workspace("base", "");
    let first = codegen(&folder, "");
    assert_eq!((first.status, first.stderr.as_str()), (0, ""));
    let files = "generated/src/api: 0 files changed, 9 new, 0 removed, of 9\n";
    let read = "read 3 files: 1 resources, 2 actions, 2 types\n";
    let names = "spec/_names.toml: written\n";
    let places = "0 places could not be typed, 0 are free by their schema (`untyped` lists them)\n";
    assert_eq!(timeless(&first.stdout), format!("{read}{files}{names}{places}"));
    let second = codegen(&folder, "");
    assert!(second.stdout.contains("nothing to write, 9 files are as they should be"), "{}", second.stdout);
    assert!(folder.path().join("generated/src/api/resources/thing.rs").is_file());
}

#[test]
fn n9_a_plain_run_keeps_the_names_and_nothing_else_writes_them() {
    let folder = workspace("base", "");
    let names = folder.path().join("spec/_names.toml");
    for read in ["--check", "ir", "untyped", "diff spec spec"] {
        codegen(&folder, read);
        assert!(!names.exists(), "{read}");
    }
    assert!(codegen(&folder, "--check").stdout.contains("missing: spec/_names.toml\n"));
    assert!(codegen(&folder, "").stdout.contains("spec/_names.toml: written\n"));
    let text = fs::read_to_string(&names).unwrap();
    assert!(text.ends_with("\n[types]\nError = \"error\"\nThing = \"thing\"\n\n[members]\n"), "{text}");
    assert_eq!(codegen(&folder, "--check").status, 0);

    // A rename by hand, with the old name for those who use it.
    let renamed = text.replace("Thing =", "Gadget =") + "\n[deprecated]\nThing = \"Gadget\"\n";
    fs::write(&names, &renamed).unwrap();
    let check = codegen(&folder, "--check");
    assert!(check.stdout.starts_with("stale: generated/src/api/"), "{} {}", check.stdout, check.stderr);
    assert_eq!(codegen(&folder, "").status, 0);
    let models = fs::read_to_string(folder.path().join("generated/src/api/models/gadget.rs")).unwrap();
    assert!(models.contains("pub struct Gadget"), "{models}");
    let alias = fs::read_to_string(folder.path().join("generated/src/api/models/thing.rs")).unwrap();
    assert!(
        alias.contains("#[deprecated(note = \"it is called `Gadget` now\")]\npub type Thing = Gadget;"),
        "{alias}"
    );

    // What is written by hand is sorted; a name that is lost is chosen anew.
    let by_hand = "[deprecated]\nThing = \"Gadget\"\n[types]\nGadget = \"thing\"\n";
    fs::write(&names, by_hand).unwrap();
    assert!(codegen(&folder, "--check").stdout.starts_with("stale: spec/_names.toml\n"));
    assert_eq!(codegen(&folder, "").status, 0);
    let sorted =
        "\n[types]\nError = \"error\"\nGadget = \"thing\"\n\n[deprecated]\nThing = \"Gadget\"\n\n[members]\n";
    assert!(fs::read_to_string(&names).unwrap().ends_with(sorted));
}

#[test]
fn untyped_places_are_listed_with_the_reason() {
    let folder = workspace("base", "");
    let schemas = folder.path().join("spec/_schemas.md");
    let free = "\n## Free\n\nA schema.\n\n#### Schema\n\n```json\n{ \"properties\": { \"any\": {} } }\n```\n";
    fs::write(&schemas, fs::read_to_string(&schemas).unwrap() + free).unwrap();
    assert_eq!(codegen(&folder, "untyped").stdout, "free.any: free: the schema takes any value\n");
}

#[test]
fn a_check_lists_every_difference_and_writes_nothing() {
    let folder = workspace("base", "");
    assert_eq!(codegen(&folder, "--check").status, 1);
    assert!(!folder.path().join("generated").exists());
    codegen(&folder, "");
    assert_eq!(codegen(&folder, "--check").status, 0);
    let api = folder.path().join("generated/src/api");
    let text = fs::read_to_string(api.join("models/thing.rs")).unwrap();
    fs::write(api.join("models/thing.rs"), text.clone() + "\n").unwrap();
    fs::write(api.join("models/gone.rs"), text).unwrap();
    fs::remove_file(api.join("metadata.rs")).unwrap();
    let stale = codegen(&folder, "--check");
    let expected = "stale: generated/src/api/models/thing.rs\nmissing: generated/src/api/metadata.rs\n\
                    orphan: generated/src/api/models/gone.rs\n\
                    3 files differ from the spec: run `cargo run -p codegen`\n";
    assert_eq!((stale.status, stale.stdout.as_str()), (1, expected));
}

#[test]
fn a_spec_with_errors_writes_nothing() {
    let folder = workspace("bad", "route-missing");
    let outcome = codegen(&folder, "");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
    assert!(outcome.stderr.ends_with("1 error, 2 warnings; nothing is written\n"), "{}", outcome.stderr);
    assert!(!folder.path().join("generated").exists());
    assert_eq!(codegen(&folder, "ir").stdout, "");
    assert_eq!(codegen(&folder, "ir").status, 2);
}

#[test]
fn warnings_can_be_denied() {
    let folder = workspace("bad", "contents-order");
    assert_eq!(codegen(&folder, "ir").status, 0);
    let denied = codegen(&folder, "--deny-warnings");
    assert_eq!(denied.status, 2);
    assert!(denied.stderr.starts_with("error[mismatched-contents]"), "{}", denied.stderr);
    assert!(!folder.path().join("generated").exists());
}

#[test]
fn n5_an_action_or_a_schema_that_disappears_fails_the_check() {
    let folder = workspace("base", "");
    assert_eq!(codegen(&folder, "").status, 0);
    let page = folder.path().join("spec/thing.md");
    let routes = folder.path().join("spec/_routes.md");
    let (page_text, routes_text) = (fs::read_to_string(&page).unwrap(), fs::read_to_string(&routes).unwrap());
    let without = page_text.split("## Patch\n").next().unwrap().replace("*   [Patch](#patch)\n", "");
    fs::write(&page, without).unwrap();
    fs::write(&routes, routes_text.replace("| thing | patch | PATCH | /things/{thingId} |  |\n", ""))
        .unwrap();
    let gone = codegen(&folder, "--check --deny-warnings");
    assert_eq!(gone.status, 1, "{gone:?}");
    assert!(gone.stdout.contains("stale: generated/src/api/resources/thing.rs\n"), "{}", gone.stdout);

    // a schema that no page names any more, and one that a page still names
    fs::write(&routes, routes_text).unwrap();
    fs::write(&page, page_text.replace("[Error](_schemas.md#error)", "undefined")).unwrap();
    let schemas = folder.path().join("spec/_schemas.md");
    let text = fs::read_to_string(&schemas).unwrap();
    let (_, thing) = text.split_once("## Thing\n").unwrap();
    fs::write(&schemas, format!("# Schemas\n\n## Thing\n{thing}")).unwrap();
    let gone = codegen(&folder, "--check --deny-warnings");
    assert_eq!(gone.status, 1, "{gone:?}");
    assert!(gone.stdout.contains("orphan: generated/src/api/models/error.rs\n"), "{}", gone.stdout);
    fs::write(&page, page_text).unwrap();
    let dangling = codegen(&folder, "--check");
    assert_eq!(dangling.status, 2);
    assert!(dangling.stderr.starts_with("error[unresolved-schema]"), "{}", dangling.stderr);
}

#[test]
fn n1_every_folder_does() {
    let folder = workspace("base", "");
    let here = folder.path().join("spec");
    assert_eq!(codegen_in(folder.path(), &here, "").status, 0);
    assert_eq!(codegen(&folder, "--check").status, 0);
    assert_eq!(codegen_in(Path::new("/"), &here, "--spec . --out ../generated/src/api --check").status, 0);
    fs::remove_file(here.join("_routes.md")).unwrap();
    assert!(codegen_in(folder.path(), &here, "").stderr.contains("--> ../spec/thing.md:10:4"));
}

#[test]
fn tools_get_json() {
    let folder = workspace("bad", "route-missing");
    let lines = |command: &str| -> Vec<serde_json::Value> {
        let stderr = codegen(&folder, command).stderr;
        stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    assert!(!codegen(&folder, "routes").stderr.is_empty());
    assert_eq!(lines("--format json routes").len(), 0);
    let lines = lines("--format json");
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["code"], "missing-route");
    assert_eq!(lines[0]["place"]["file"], "spec/thing.md");
}

#[test]
fn the_ir_is_an_object_with_wire_names() {
    let folder = workspace("dialect", "types");
    let ir: serde_json::Value = serde_json::from_str(&codegen(&folder, "ir").stdout).unwrap();
    let action = &ir["resources"][0]["actions"][0];
    assert_eq!((&action["name"], &action["path"]), (&"get".into(), &"/t".into()));
    let parameter = &action["parameters"][7];
    assert_eq!(parameter["values"], serde_json::json!(["name", "lastUpdated", "86400000"]));
    assert_eq!(parameter["default"], "name");
    assert_eq!(action["responses"][0]["schema"], "Thing");
    assert!(ir["types"].as_array().unwrap().iter().any(|named| named["name"] == "Thing"));
}

#[test]
fn groups_are_compared_with_the_features_of_the_crate() {
    let folder = workspace("dialect", "settings");
    assert_eq!(codegen(&folder, "--check").status, 1); // no crate, no comparison
    let manifest = folder.path().join("generated/Cargo.toml");
    fs::create_dir_all(folder.path().join("generated")).unwrap();
    fs::write(&manifest, "[features]\nall = [\"other\"]\nother = []\n").unwrap();
    let outcome = codegen(&folder, "");
    assert_eq!(outcome.status, 2);
    for words in
        ["missing features in ", "add\n", "stock = []", "is not the list of all groups", "all = [\"stock\"]"]
    {
        assert!(outcome.stderr.contains(words), "{words}: {}", outcome.stderr);
    }
    assert!(!folder.path().join("generated/src").exists());
    fs::write(&manifest, "[features]\nall = [\"stock\"]\nstock = []\n").unwrap();
    assert_eq!(codegen(&folder, "").status, 0);
}
