//! How changes are listed: what is the same in many places, names that change alike, the versions.

use codegen::diff::{Heading, markdown};
use codegen::ir::{Action, Api, Ident, WireName};
use insta::assert_snapshot;

use super::{api, body, compare, edited, files, lines, report};

/// The API with further actions, so many that they are not all named in one line.
fn many(change: fn(&mut Action)) -> String {
    let mut old = api(&files());
    let get = old.resources[0].actions[1].clone();
    for number in 0..9 {
        let mut action = get.clone();
        action.wire = WireName::new(format!("get{number}"));
        old.resources[0].actions.push(action);
    }
    let mut new = old.clone();
    for action in new.resources[0].actions.iter_mut().filter(|action| action.wire.as_str() != "get") {
        if action.wire.as_str().starts_with("get") {
            change(action);
        }
    }
    body(&compare(&old, &new))
}

/// Which actions they are is listed below; where only words changed, the pages themselves say it better.
#[test]
fn many_places_are_listed_below_but_for_words() {
    assert_snapshot!(many(|action| action.deprecated = true), @"
    ## Additive

    ### In several places

    - in 9 actions: deprecated
      <details><summary>which</summary>

      `device`: `get0`, `get1`, `get2`, `get3`, `get4`, `get5`, `get6`, `get7` and `get8`
      </details>
    ");
    assert_snapshot!(many(|action| action.summary = "Other words.".to_owned()), @"
    ## Documentation

    ### In several places

    - in 9 actions: changed documentation of the action
    ");
    assert_snapshot!(many(|action| {
        action.deprecated = true;
        action.anonymous = true;
    }), @"
    ## Additive

    ### In several places

    - in 9 actions:
      <details><summary>which</summary>

      `device`: `get0`, `get1`, `get2`, `get3`, `get4`, `get5`, `get6`, `get7` and `get8`
      </details>

      - deprecated
      - sends no token unless asked
    ");
}

/// Only what changed in the very same places is listed together.
#[test]
fn changes_in_other_places_stand_apart() {
    assert_snapshot!(many(|action| {
        action.deprecated = true;
        action.anonymous = action.wire.as_str() != "get8";
    }), @"
    ## Additive

    ### In several places

    - in 9 actions: deprecated
      <details><summary>which</summary>

      `device`: `get0`, `get1`, `get2`, `get3`, `get4`, `get5`, `get6`, `get7` and `get8`
      </details>
    - in 8 actions: sends no token unless asked (`device.get0`, `device.get1`, `device.get2`, `device.get3`, `device.get4`, `device.get5`, `device.get6` and `device.get7`)
    ");
}

#[test]
fn the_first_line_says_whom_it_breaks() {
    let line = |change: fn(&mut Api)| {
        let old = api(&files());
        let mut new = old.clone();
        change(&mut new);
        let text = markdown(&compare(&old, &new), &Heading::default());
        text.lines().nth(2).unwrap().to_owned()
    };
    let method: fn(&mut Api) = |api| api.resources[0].actions[0].method_ident = Ident::new("watch");
    assert_snapshot!(line(|_| {}), @"**Nothing changed.**");
    assert_snapshot!(line(|api| api.title = "Other".to_owned()), @"**Nothing breaks.** 1 change: 1 of documentation.");
    assert_snapshot!(line(method), @"**Breaks code written against the client, not the wire.** 1 change: 1 breaking in Rust only.");
    assert_snapshot!(line(|api| api.base_url = None), @"**Breaks callers.** 1 change: 1 breaking.");
}

/// The same change of three types is one line, with their names now.
#[test]
fn a_change_of_several_types_is_listed_once() {
    let more = "\"more\": { \"type\": \"string\" }, ";
    let first = ["\"id\":", "\"name\":", "\"recipeId\":"];
    let fields = first.map(|field| format!("{more}{field}"));
    let edits: Vec<_> =
        first.iter().zip(&fields).map(|(before, now)| ("_schemas.md", *before, now.as_str())).collect();
    let title = [("_schemas.md", "\"title\": \"Recipe\",", "\"title\": \"Cookbook\",")];
    assert_snapshot!(body(&report(&[&edits[..], &title[..]].concat())), @"
    ## Additive

    ### In several places

    - in 3 types: new field `more` (`DevicePatch`, `Device` and `SourceRecipe`)

    ## Documentation

    ### Types

    - **`SourceRecipe`**, sent by `device.patch`, received from `device.follow`, `device.get`, `device.patch` and 2 more: changed documentation of the type
    - **`Source`**, sent by `device.patch`, received from `device.follow`, `device.get`, `device.patch` and 2 more: changed documentation of the branch `Recipe`
    ");
}

/// The names of three types, in Rust, before and now.
fn types_renamed(names: [(&str, &str); 3]) -> String {
    let mut old = api(&files());
    let mut new = old.clone();
    let name = |api: &mut Api, names: [&str; 3]| {
        for (at, known) in ["Device", "DevicePatch", "Devices"].into_iter().enumerate() {
            let found = api.types.iter_mut().find(|ty| ty.ident.as_str() == known).unwrap();
            found.ident = Ident::new(names[at]);
        }
    };
    name(&mut old, names.map(|pair| pair.0));
    name(&mut new, names.map(|pair| pair.1));
    lines(&compare(&old, &new))
}

/// What names have in common at their end is words, not letters or lengths.
#[test]
fn names_change_in_one_way_where_they_end_in_the_same_words() {
    assert_snapshot!(types_renamed([("OldAbc", "NewXyz"), ("OldDef", "NewUvw"), ("OldGhi", "NewRst")]), @"
    ## Breaking
    - `models::OldAbc` is now `models::NewXyz`
    - `models::OldDef` is now `models::NewUvw`
    - `models::OldGhi` is now `models::NewRst`
    ");
    assert_snapshot!(types_renamed([("OldAbc", "NewAbc"), ("OldDef", "NewDef"), ("OldGhi", "NewGhi")]), @"
    ## Breaking
    - `models::Old…` is now `models::New…`, in 3 names
    ");
    assert_snapshot!(types_renamed([("OldAbc", "NewXabc"), ("OldDef", "NewXdef"), ("OldGhi", "NewXghi")]), @"
    ## Breaking
    - `models::OldAbc` is now `models::NewXabc`
    - `models::OldDef` is now `models::NewXdef`
    - `models::OldGhi` is now `models::NewXghi`
    ");
}

/// A version is reported as soon as one of the two states says one.
#[test]
fn a_version_comes_and_goes() {
    let versions = |old: &[super::Edit], new: &[super::Edit]| {
        let report = compare(&api(&edited(old)), &api(&edited(new)));
        let text = markdown(&report, &Heading::default());
        text.lines()
            .filter(|line| line.starts_with("- the API"))
            .flat_map(|line| [line, "\n"])
            .collect::<String>()
    };
    let none = ("api.toml", "version = \"1.4.2\"\n", "");
    assert_snapshot!(versions(&[none], &[]), @"- the API (`api.toml`): had none; now it says `1.4.2`");
    assert_snapshot!(versions(&[], &[none]), @"- the API (`api.toml`): stays `1.4.2`; now it says none");
    assert_eq!(versions(&[none], &[none]), "");
}
