//! What is just right and what is just wrong: a spec that is right with one text in another's place, and all that is
//! reported of it.

use std::collections::BTreeMap;

use codegen::diagnostic::{Diagnostics, Severity};
use codegen::docs::{self, Dialect, Docs};
use codegen::source::Source;

use super::texts;

/// A file, what stands there, and what stands there now. The file is a new one where nothing stands there.
type Edit = (&'static str, &'static str, &'static str);

/// Which spec, what is done to it, and what is reported: the name of each finding and the text that it points at.
type Case = (&'static str, &'static [Edit], &'static [(&'static str, &'static str)]);

const FIRST: &str = "base";
const REST: &str = "rest-base";
const PAGE: &str = "thing.md";
const ROUTES: &str = "_routes.md";
const SCHEMAS: &str = "_schemas.md";
const REST_PAGE: &str = "small-thing.md";

const THING_ID: &str = "| thingId | string | Y | ID of the thing. |  | 5f1 |\n| thing |";
const PATCH_ROUTE: &str = "| thing | patch | PATCH | /things/{thingId} |  |";
const GET_ROUTE: &str = "| GET | /things/{thingId} |";
const HEADERS: &str = "### Request Headers <a name=\"get-headers\"></a>";
const SAMPLE: &str = "```json\n{\n  \"name\": \"a thing\"\n}\n```";
const FIRST_URL: &str = "https://api.example.com/small-things/**`SMALL_THING_ID`**\n\nOne";
const PARAMETERS: &str = "#### Available Parameters";
const SENTENCE: &str = "Returns the thing.\n";

/// Reads a spec after some edits.
fn read(kind: &str, edits: &[Edit]) -> (Docs, Source, Diagnostics) {
    let mut files = texts(kind, "");
    for &(name, before, now) in edits {
        let text = String::from_utf8(files.remove(name).unwrap_or_default()).unwrap();
        assert!(text.contains(before), "{name} has no {before:?}");
        let text = if before.is_empty() { now.to_owned() } else { text.replacen(before, now, 1) };
        files.insert(name.to_owned(), text.into_bytes());
    }
    read_files(files)
}

fn read_files(files: BTreeMap<String, Vec<u8>>) -> (Docs, Source, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(files, &mut diagnostics);
    let docs = docs::read(&source, &mut diagnostics);
    (docs, source, diagnostics)
}

const CASES: &[Case] = &[
    // a name in backticks means every sign of it
    (
        FIRST,
        &[(
            PAGE,
            THING_ID,
            "| thingId | string | Y | ID of the thing. |  | 5f1 |\n| `a~~b~~` | string | N | More. |  |  |\n| thing |",
        )],
        &[],
    ),
    (
        FIRST,
        &[(
            PAGE,
            THING_ID,
            "| thingId | string | Y | ID of the thing. |  | 5f1 |\n| a~~b~~ | string | N | More. |  |  |\n| thing |",
        )],
        &[("invalid-name", "a~~b~~")],
    ),
    // a heading of two words with a full stop is no `resource.action`
    (
        FIRST,
        &[("notes.md", "", "# Notes Actions\n\n## Notes. And more\n\nWords.\n")],
        &[
            ("missing-heading", "Notes. And more"),
            ("missing-heading", "Notes. And more"),
            ("missing-heading", "Notes. And more"),
        ],
    ),
    (
        FIRST,
        &[("notes.md", "", "# Notes Actions\n\n## notes.get\n\nWords.\n")],
        &[("unsupported-dialect", "notes.get")],
    ),
    // nothing between the points is no call
    (
        FIRST,
        &[(PAGE, SENTENCE, "Returns the thing.\n\n```javascript\nclient..get(x)\nclient.thing.(x)\n```\n")],
        &[],
    ),
    (
        FIRST,
        &[(PAGE, SENTENCE, "Returns the thing.\n\n```javascript\nclient.other.get(x)\n```\n")],
        &[("mismatched-sample", "other.get")],
    ),
    // JSON that goes wrong does so at one sign
    (
        FIRST,
        &[(SCHEMAS, "\"type\": \"object\",\n  \"properties\"", "\"type\": \"object\"\n  \"properties\"")],
        &[("invalid-json", "\"")],
    ),
    (FIRST, &[(SCHEMAS, "\"required\": [\"name\"]", "\"required\": é")], &[("invalid-json", "é")]),
    // a file of schemas need not have a title
    (FIRST, &[(SCHEMAS, "# Schemas\n\n", "")], &[]),
    (FIRST, &[(SCHEMAS, "# Schemas\n", "### Schemas\n")], &[("unknown-heading", "Schemas")]),
    // a parameter has one place; two parameters may have one each
    (
        FIRST,
        &[(ROUTES, PATCH_ROUTE, "| thing | patch | PATCH | /things/{thingId} | a in query, b in query |")],
        &[],
    ),
    (
        FIRST,
        &[(ROUTES, PATCH_ROUTE, "| thing | patch | PATCH | /things/{thingId} | a in query, a in header |")],
        &[("mismatched-notes", "a in query, a in header")],
    ),
    (
        FIRST,
        &[(ROUTES, PATCH_ROUTE, "| thing | patch | PATCH | /things/{thingId} | a in query, a as json |")],
        &[],
    ),
    // a table beside the sentence on access says nothing, and that is reported
    (
        FIRST,
        &[(
            PAGE,
            PARAMETERS,
            "#### Authentication\n\nNo api access token is required to call this action.\n\n#### Available Parameters",
        )],
        &[],
    ),
    (
        FIRST,
        &[(
            PAGE,
            PARAMETERS,
            "#### Authentication\n\nNo api access token is required to call this action.\n\n| A |\n| - |\n| b |\n\n#### Available Parameters",
        )],
        &[("ignored-block", "| A |\n| - |\n| b |\n")],
    ),
    (
        FIRST,
        &[(
            PAGE,
            PARAMETERS,
            "#### Authentication\n\n| It costs.\n\nscopes: a.\n\n#### Available Parameters",
        )],
        &[("invalid-table", "| It costs.")],
    ),
    // a block without an end takes what is below with it, wherever it is
    (
        FIRST,
        &[(SCHEMAS, "\"a thing\" }\n```\n", "\"a thing\" }\n```\n<pre>\n## A")],
        &[("unterminated-html", "<pre>\n## A")],
    ),
    (
        FIRST,
        &[(ROUTES, PATCH_ROUTE, "| thing | patch | PATCH | /things/{thingId} |  |\n\n<?x")],
        &[("unterminated-html", "<?x\n")],
    ),
    // a row that is there but broken is none that is missing
    (
        FIRST,
        &[(ROUTES, PATCH_ROUTE, "| thing | patch | PATCH | /things/{thingId} |")],
        &[("mismatched-row", "| thing | patch | PATCH | /things/{thingId} |")],
    ),
    // a path leads nowhere but down
    (FIRST, &[(ROUTES, GET_ROUTE, "| GET | /things/.../{thingId} |")], &[]),
    (
        FIRST,
        &[(ROUTES, GET_ROUTE, "| GET | /things/./{thingId} |")],
        &[("invalid-path", "/things/./{thingId}")],
    ),
    (
        FIRST,
        &[(ROUTES, GET_ROUTE, "| GET | /things/../{thingId} |")],
        &[("invalid-path", "/things/../{thingId}")],
    ),
    (
        FIRST,
        &[(ROUTES, GET_ROUTE, "| GET | /thi%6egs/{thingId} |")],
        &[("invalid-path", "/thi%6egs/{thingId}")],
    ),
    // a line of the YAML block
    (
        REST,
        &[(
            REST_PAGE,
            "description: What can be done with a small thing.\n",
            "description: What can be done with a small thing.\n\ntitle: A thing \n",
        )],
        &[("ignored-block", "title: A thing")],
    ),
    // in every file, and a later line of hyphens is none of it
    (
        REST,
        &[
            (REST_PAGE, "---\ndescription", "---\ntitle: A thing\ndescription"),
            (REST_PAGE, "One small thing.", "---\nOne small thing.\n\n---\n"),
            ("schemas.md", "description: The schemas.", "description: All.\nname: Schemas"),
        ],
        &[("ignored-block", "name: Schemas"), ("ignored-block", "title: A thing")],
    ),
    // an anchor that can be no name leaves the name to the others
    (
        REST,
        &[(REST_PAGE, "\"get-method-url\"", "\"get.it-method-url\"")],
        &[("mismatched-anchor", "<a name=\"get.it-method-url\">")],
    ),
    // one word is no URL, and neither is a sentence that starts with one
    (REST, &[(REST_PAGE, "One small thing.", "Things.")], &[]),
    (REST, &[(REST_PAGE, FIRST_URL, "https://api.example.com/other is another.\n\nOne")], &[]),
    (
        REST,
        &[(REST_PAGE, FIRST_URL, "https://api.example.com/other\n\nOne")],
        &[("mismatched-url", "https://api.example.com/other")],
    ),
    // the URL of a request may stand below its method
    (
        REST,
        &[(
            REST_PAGE,
            "PATCH https://api.example.com/small-things/**`SMALL_THING_ID`**",
            "PATCH\n   https://api.example.org/other",
        )],
        &[("invalid-url", "https://api.example.org/other")],
    ),
    // code without a fence is no sample of the body
    (REST, &[(REST_PAGE, SAMPLE, "    words")], &[("ignored-block", "words\n")]),
    (REST, &[(REST_PAGE, SAMPLE, "```json\nwords\n```")], &[("invalid-json", "w")]),
    // an example starts with the whole name
    (
        REST,
        &[(
            REST_PAGE,
            HEADERS,
            "### Request Query Parameters <a name=\"get-query-params\"></a>\n\n| Name | Required | Description | Default | Example |\n| - | - | - | - | - |\n| sort | N | How. |  | sort=id |\n\n### Request Headers <a name=\"get-headers\"></a>",
        )],
        &[],
    ),
    (
        REST,
        &[(
            REST_PAGE,
            HEADERS,
            "### Request Query Parameters <a name=\"get-query-params\"></a>\n\n| Name | Required | Description | Default | Example |\n| - | - | - | - | - |\n| sort | N | How. |  | sorting=id |\n\n### Request Headers <a name=\"get-headers\"></a>",
        )],
        &[("mismatched-example", "sorting=id")],
    ),
];

#[test]
fn one_text_makes_a_spec_right_or_wrong() {
    let mut wrong = Vec::new();
    for &(kind, edits, expected) in CASES {
        let (_, source, diagnostics) = read(kind, edits);
        let found = diagnostics.finish();
        let found: Vec<(&str, &str)> =
            found.iter().map(|one| (one.code, one.span.map_or("", |span| source.slice(span)))).collect();
        if found != expected {
            wrong.push(format!("{edits:?}\n  {found:?}\n  instead of {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Pages that carry their routes are of the second dialect as long as nothing beside them is of the first.
#[test]
fn one_file_makes_a_spec_of_the_first_dialect() {
    let dialect = |edits: &[Edit]| read(REST, edits).0.dialect;
    assert_eq!(dialect(&[]), Dialect::Rest);
    for name in [ROUTES, SCHEMAS, "_schemas/more.md"] {
        assert_eq!(dialect(&[(name, "", "# Words\n")]), Dialect::First, "{name}");
    }
    // without a file of schemas the pages say it
    let without_schemas = |more: Option<(&str, &str)>| {
        let mut files = texts(REST, "");
        files.remove("schemas.md");
        files.extend(more.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())));
        read_files(files).0.dialect
    };
    assert_eq!(without_schemas(None), Dialect::Rest);
    let page = "# More Actions\n\n## Get\n\n#### Available Parameters\n";
    assert_eq!(without_schemas(Some(("more.md", page))), Dialect::First);
}

/// The address of the first URL, whatever its length, without the path.
#[test]
fn the_address_is_that_of_the_first_url() {
    for address in ["http://a.b", "https://a.b", "https://api.example.org:8443"] {
        let get = "GET https://api.example.com/small-things";
        let now: &'static str = format!("GET {address}/small-things").leak();
        let (docs, source, _) = read(REST, &[(REST_PAGE, get, now)]);
        let base = docs.config.base_url.unwrap();
        assert_eq!((base.value.as_str(), source.slice(base.span)), (address, address));
    }
    let nowhere = ("GET https://api.example.com/small-things", "GET https:///small-things");
    let (docs, ..) = read(REST, &[(REST_PAGE, nowhere.0, nowhere.1)]);
    assert_eq!(
        docs.config.base_url.unwrap().value,
        "https://api.example.com",
        "without a host it is no address"
    );
}

/// A schema of the same name that says the same is a copy, also where a number is larger than most readers take.
#[test]
fn a_copy_of_a_schema_may_hold_any_number() {
    let again = |one: &str, other: &str| {
        let section = |number: &str| format!("## Size\n\n```json\n{{ \"maximum\": {number} }}\n```\n\n");
        let text = format!("# Schemas\n\n{}{}", section(one), section(other));
        let mut files = texts(FIRST, "");
        files.insert("_schemas/sizes.md".to_owned(), text.into_bytes());
        read_files(files).0.schemas.again.len()
    };
    assert_eq!((again("1e999", "1e999"), again("1e999", "2e999"), again("1", "1")), (0, 1, 0));
}

/// A misspelt heading is an error where the action cannot do without its section, else a warning.
#[test]
fn a_misspelt_heading_is_as_bad_as_its_loss() {
    const RESPONSES: &str = "#### Successful Responses";
    const ERRORS: &str = "#### Error Responses";
    let severity = |edits: &[Edit]| {
        let found = read(FIRST, edits).2.finish();
        found.iter().find(|one| one.code == "unknown-heading").map(|one| one.severity)
    };
    let stream = "#### SSE Stream for a Succesful Response\n\n#### Error Responses";
    assert_eq!(severity(&[]), None);
    assert_eq!(severity(&[(PAGE, RESPONSES, "#### Succesful Responses")]), Some(Severity::Error));
    assert_eq!(severity(&[(PAGE, ERRORS, stream)]), Some(Severity::Warning), "the responses are there");
    assert_eq!(severity(&[(PAGE, ERRORS, "#### Error Respones")]), Some(Severity::Warning));
    let neither = [(PAGE, RESPONSES, "#### Example"), (PAGE, ERRORS, "#### Error Respones")];
    let found = read(FIRST, &neither).2.finish();
    let respones = found.iter().find(|one| one.message.contains("Respones")).unwrap();
    assert_eq!(respones.severity, Severity::Warning, "that the responses are missing is said elsewhere");
}
