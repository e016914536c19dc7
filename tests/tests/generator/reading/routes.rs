//! `routes`: rows that are guessed, and rows that are taken from pages of the second dialect.

use std::fs;

use codegen::docs::routes::HEADER;
use tempfile::TempDir;

use super::commands::{codegen, workspace};

const GET: &str = "| thing | get | GET | /things/{thingId} |  |\n";
const PATCH: &str = "| thing | patch | PATCH | /things/{thingId} |  |\n";

/// The base with an empty `_routes.md`, and beside it a folder `rest` with the same page in the second
/// dialect.
fn both_dialects() -> TempDir {
    let folder = workspace("base", "");
    fs::write(folder.path().join("spec/_routes.md"), "\n").unwrap();
    fs::create_dir(folder.path().join("rest")).unwrap();
    for (name, text) in super::texts("rest-base", "") {
        let text = String::from_utf8(text).unwrap();
        let pairs = [("SMALL_THING", "THING"), ("small-thing", "thing"), ("Small Thing", "Thing")];
        let text = pairs.iter().fold(text, |text, (old, new)| text.replace(old, new));
        fs::write(folder.path().join("rest").join(name.replace("small-", "")), text).unwrap();
    }
    folder
}

#[test]
fn rows_are_guessed_and_marked() {
    let folder = workspace("bad", "route-missing");
    let outcome = codegen(&folder, "routes");
    assert_eq!(outcome.stdout, "| thing | patch | PATCH | /things/{thingId} | guess |\n");
    let routes = folder.path().join("spec/_routes.md");
    fs::write(&routes, fs::read_to_string(&routes).unwrap() + &outcome.stdout).unwrap();
    assert!(codegen(&folder, "").stderr.contains("error[unknown-note]: unknown note `guess`"));
}

#[test]
fn a_whole_file_is_taken_from_pages_that_carry_routes() {
    let folder = both_dialects();
    assert_eq!(codegen(&folder, "").status, 2);
    let outcome = codegen(&folder, "routes --from rest");
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, "2 rows taken\n"));
    assert_eq!(outcome.stdout, format!("{HEADER}{GET}{PATCH}"));
    fs::write(folder.path().join("spec/_routes.md"), outcome.stdout).unwrap();
    assert_eq!(codegen(&folder, "").status, 0);
    let complete = codegen(&folder, "routes --from rest");
    assert_eq!((complete.stdout.as_str(), complete.status), ("", 0));
}

#[test]
fn what_the_pages_do_not_have_is_guessed() {
    let folder = both_dialects();
    let page = folder.path().join("rest/thing.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.split("## Patch").next().unwrap()).unwrap();
    let outcome = codegen(&folder, "routes --from rest");
    assert_eq!(outcome.stdout, format!("{HEADER}{GET}{}", PATCH.replace("|  |", "| guess |")));
    assert_eq!(outcome.stderr, "1 row taken, 1 row guessed by REST convention, to be checked\n");
}

#[test]
fn pages_that_carry_routes_are_taken_at_their_word() {
    let folder = both_dialects();
    let outcome = codegen(&folder, "--spec rest routes");
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, "2 rows, as the pages have them\n"));
    assert_eq!(outcome.stdout, format!("{HEADER}{GET}{PATCH}"));
}

/// What a row alone would not say is noted: that a parameter travels in a header.
#[test]
fn the_place_of_a_header_is_noted() {
    let folder = both_dialects();
    let page = folder.path().join("rest/thing.md");
    let text = fs::read_to_string(&page).unwrap();
    let token = "| Authorization | Y | The token for authenticating the request, prepended with Bearer | |\n";
    assert!(text.contains(token));
    fs::write(&page, text.replacen(token, &format!("{token}| If-Match | N | What it was. | |\n"), 1))
        .unwrap();
    let outcome = codegen(&folder, "--spec rest routes");
    assert_eq!(outcome.stdout, format!("{HEADER}{}{PATCH}", GET.replace("|  |", "| If-Match in header |")));
}

#[test]
fn rows_come_only_from_pages_that_carry_routes() {
    let folder = both_dialects();
    let outcome = codegen(&folder, "routes --from spec");
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.starts_with("error["), "{}", outcome.stderr);
    let folder = workspace("base", "");
    let outcome = codegen(&folder, "routes --from spec");
    assert!(
        outcome.stderr.starts_with("error[missing-rest-page]: no page with `### Method And Url`"),
        "{}",
        outcome.stderr
    );
    let nowhere = codegen(&folder, "routes --from nowhere");
    assert!(
        nowhere.stderr.starts_with("error[read-failed]: cannot read the folder nowhere"),
        "{}",
        nowhere.stderr
    );
}

/// A row that is there but broken is corrected, not doubled.
#[test]
fn broken_rows_are_not_guessed() {
    for broken in [
        "| thing | patch | PATSH | /things/{thingId} |  |",
        "| thing | patch | PATCH | things |  |",
        "| thing | patch | PATCH | /things/{thingId} |",
        "| thing | [patch](x) | PATCH | /things/{thingId} |  |",
        "\n| Resource | Action | Method | Path | Notes |\n| - | - | - | - | - |\n| thing | patch | PATCH | /things/{thingId} |  |",
    ] {
        let folder = workspace("base", "");
        let routes = folder.path().join("spec/_routes.md");
        let text = fs::read_to_string(&routes).unwrap();
        assert!(text.ends_with(PATCH));
        fs::write(&routes, text.replace(PATCH, broken)).unwrap();
        let outcome = codegen(&folder, "routes");
        assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{broken}\n{}", outcome.stderr);
        let end = "1 error; nothing is written\nno row is missing but those that cannot be read\n";
        assert!(outcome.stderr.ends_with(end), "{broken}\n{}", outcome.stderr);
        assert!(!codegen(&folder, "").stderr.contains("missing-route"), "{broken}");
    }
    let folder = workspace("base", "");
    let routes = folder.path().join("spec/_routes.md");
    fs::write(&routes, fs::read_to_string(&routes).unwrap().replace("| Method |", "| Methd |")).unwrap();
    assert_eq!(codegen(&folder, "routes").stdout, "");
}
