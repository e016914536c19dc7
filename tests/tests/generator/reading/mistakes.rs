//! What a writer of pages sees first: one mistake in a spec that is right, and the first line that is reported.
//! The words in the last column must be in that line: it names the fault, whatever follows from it.

use std::fmt::Write as _;

use super::{texts, understand};
use tests::shown::check;

/// What was done; the file, what stands there first, and what stands there now; what the line must name.
type Mistake = (&'static str, &'static str, &'static str, &'static str, &'static str);

const PAGE: &str = "thing.md";
const ROUTES: &str = "_routes.md";
const SCHEMAS: &str = "_schemas.md";

const MISTAKES: &[Mistake] = &[
    ("a heading is misspelt", PAGE, "#### Available Parameters", "#### Avaliable Parameters", "Avaliable"),
    (
        "a heading of responses is misspelt",
        PAGE,
        "#### Successful Responses",
        "#### Succesful Response",
        "Succesful",
    ),
    (
        "a heading is at the wrong level",
        PAGE,
        "#### Error Responses",
        "### Error Responses",
        "Error Responses",
    ),
    (
        "a heading stands twice",
        PAGE,
        "#### Error Responses",
        "#### Successful Responses",
        "Successful Responses",
    ),
    ("a column is misspelt", PAGE, "| Required |", "| Requird |", "Requird"),
    (
        "a column is missing",
        PAGE,
        "| Code | Type | Description |\n| ---- | ---- | ----------- |\n| 200 | [Thing](_schemas.md#thing) |",
        "| Code | Description |\n| ---- | ----------- |\n| 200 |",
        "Type",
    ),
    ("a column stands twice", PAGE, "| Default | Example |", "| Default | Default |", "Default"),
    (
        "a section has a second table",
        PAGE,
        "\n#### Successful Responses",
        "\n| Name | Type | Required | Description | Default | Example |\n| - | - | - | - | - | - |\n\n#### Successful Responses",
        "ignored",
    ),
    (
        "a section of responses has a second table",
        PAGE,
        "\n#### Error Responses",
        "\n| Code | Type | Description |\n| - | - | - |\n\n#### Error Responses",
        "ignored",
    ),
    (
        "a cell is missing",
        PAGE,
        "| thingId | string | Y | ID of the thing. |  | 5f1 |",
        "| thingId | string | Y | ID of the thing. |  |",
        "cells",
    ),
    (
        "the line below the header is missing",
        PAGE,
        "| ---- | ---- | -------- | ----------- | ------- | ------- |\n",
        "",
        "table",
    ),
    (
        "a table is missing",
        PAGE,
        "| Name | Type | Required | Description | Default | Example |\n| ---- | ---- | -------- | ----------- | ------- | ------- |\n| thingId | string | Y | ID of the thing. |  | 5f1 |\n",
        "",
        "table",
    ),
    ("Required says yes", PAGE, "| thingId | string | Y |", "| thingId | string | yes |", "yes"),
    ("a type is misspelt", PAGE, "| thingId | string |", "| thingId | strng |", "strng"),
    (
        "a parameter stands twice",
        PAGE,
        "| thing | [Thing](_schemas.md#thing) | Y | What to change. |  |  |",
        "| thing | [Thing](_schemas.md#thing) | Y | What to change. |  |  |\n| thing | string | N | Again. |  |  |",
        "`thing`",
    ),
    (
        "the type of a parameter leads nowhere",
        PAGE,
        "[Thing](_schemas.md#thing) | Y",
        "[Thing](_schemas.md#thig) | Y",
        "thig",
    ),
    (
        "the type of a response leads nowhere",
        PAGE,
        "| 200 | [Thing](_schemas.md#thing)",
        "| 200 | [Thing](_schemas.md#things)",
        "things",
    ),
    ("a code is no number", PAGE, "| 200 |", "| 2OO |", "2OO"),
    (
        "a code stands twice",
        PAGE,
        "| 404 | [Error](_schemas.md#error) | It does not exist. |",
        "| 404 | [Error](_schemas.md#error) | It does not exist. |\n| 404 | [Error](_schemas.md#error) | It is gone. |",
        "404",
    ),
    ("an action stands twice", PAGE, "## Patch", "## Get", "get"),
    (
        "an action has no success",
        PAGE,
        "| 200 | [Thing](_schemas.md#thing) | The thing. |\n",
        "",
        "successful",
    ),
    ("the Contents list another action", PAGE, "*   [Patch](#patch)", "*   [Put](#put)", "Put"),
    ("the title is of another page", PAGE, "# Thing Actions", "# Things Actions", "title"),
    ("a fence never ends", PAGE, "## Patch\n", "```javascript\n## Patch\n", "fence"),
    ("a comment never ends", PAGE, "## Patch\n", "<!-- later\n## Patch\n", "comment"),
    (
        "an action has no route",
        ROUTES,
        "| thing | patch | PATCH | /things/{thingId} |  |\n",
        "",
        "thing.patch",
    ),
    ("a route is of no action", ROUTES, "| thing | patch |", "| thing | ptach |", "thing.patch"),
    ("a method is misspelt", ROUTES, "| PATCH |", "| PACTH |", "PACTH"),
    (
        "a path names another parameter",
        ROUTES,
        "| thing | get | GET | /things/{thingId} |",
        "| thing | get | GET | /things/{thingid} |",
        "thingid",
    ),
    (
        "a brace is missing",
        ROUTES,
        "/things/{thingId} |  |\n| thing | patch",
        "/things/{thingId |  |\n| thing | patch",
        "{thingId",
    ),
    (
        "a note is misspelt",
        ROUTES,
        "| thing | patch | PATCH | /things/{thingId} |  |",
        "| thing | patch | PATCH | /things/{thingId} | saef |",
        "saef",
    ),
    (
        "two actions have one route",
        ROUTES,
        "| thing | patch | PATCH |",
        "| thing | patch | GET |",
        "thing.get",
    ),
    ("JSON lacks a comma", SCHEMAS, "\"type\": \"object\",\n", "\"type\": \"object\"\n", "JSON"),
    (
        "a reference is misspelt",
        SCHEMAS,
        "\"id\": { \"type\": \"string\" }",
        "\"id\": { \"$ref\": \"#/definitions/thng\" }",
        "thng",
    ),
    (
        "a keyword is misspelt",
        SCHEMAS,
        "\"id\": { \"type\": \"string\" }",
        "\"id\": { \"type\": \"string\", \"maxLenght\": 24 }",
        "maxLenght",
    ),
    (
        "a required property is not there",
        SCHEMAS,
        "\"required\": [\"name\"]",
        "\"required\": [\"nmae\"]",
        "nmae",
    ),
    (
        "a schema stands twice",
        SCHEMAS,
        "## Thing\n",
        "## Thing\n\n#### Schema\n\n```json\n{ \"type\": \"string\" }\n```\n\n## Thing\n",
        "Thing",
    ),
];

#[test]
fn the_first_line_names_the_mistake() {
    let mut out = String::new();
    let mut vague = Vec::new();
    for &(title, file, before, now, named) in MISTAKES {
        let mut spec = texts("base", "");
        let text = String::from_utf8(spec.remove(file).unwrap()).unwrap();
        assert!(text.contains(before), "{title}: {file} has no {before:?}");
        spec.insert(file.to_owned(), text.replacen(before, now, 1).into_bytes());
        let (_, found, reported) = understand(spec);
        // the first line, its place, and the hint: what stands between is the row itself
        let first = reported.split("\n\n").next().unwrap_or_default();
        let mut rows = first.lines();
        let line = rows.next().unwrap_or_default();
        let place = rows.next().unwrap_or_default().trim();
        let help = rows.find(|row| row.contains("= help:")).map_or("", str::trim);
        let _ = write!(out, "{title}\n    {line}\n    {place}\n");
        if !help.is_empty() {
            let _ = writeln!(out, "    {help}");
        }
        if found.len() > 1 {
            let _ = writeln!(out, "    ({} more)", found.len() - 1);
        }
        out.push('\n');
        if !line.contains(named) || !place.starts_with("--> spec/") {
            vague.push(title);
        }
    }
    check("mistakes", &out);
    assert!(vague.is_empty(), "these lines do not name the mistake, or no place: {vague:?}");
}
