//! N8: whatever names a spec has, its client compiles: with the calls, and as models alone.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::ir::Ident;
use codegen::names::{CALL_METHODS, CLIENT_METHODS, page_type};
use codegen::source::Source;

use super::compile::{compiles, write};

/// Names that mean something to the language, the standard library, the runtime or the tools around them.
const NAMES: &str = "
    abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen
    if impl in let loop macro match mod move mut override priv pub ref return self Self static struct super trait
    true try type typeof unsafe unsized use virtual where while yield auto default union raw safe macro_rules
    bool char str u8 i8 u16 i32 u32 i64 u64 i128 u128 usize isize f32 f64 never
    std core alloc proc-macro test prelude http serde serde-json tokio bytes losant generated api models resources
    contract __private support private model runtime request response client error errors metadata examples overview
    None Some Ok Err Option Result String Vec Box Rc Arc Cow Cell Pin Path Duration Instant BTreeMap HashMap
    HashSet Ordering Infallible PhantomData Range Empty Once Wrapping
    Copy Send Sized Sync Unpin Drop Fn FnMut FnOnce AsRef AsMut Into From Default Iterator Extend IntoIterator
    DoubleEndedIterator ExactSizeIterator Clone ToOwned ToString PartialEq PartialOrd Eq Ord Hash Debug Display
    Deref Borrow BorrowMut TryFrom TryInto FromIterator FromStr Future IntoFuture Read Write Error Formatter Any
    Add Sub Mul Index Not Neg
    assert cfg column compile_error concat dbg debug_assert derive deprecated env eprintln file format
    format_args global include include_str line matches module_path must_use allow deny warn forbid panic print
    println stringify thread_local todo unimplemented unreachable vec write writeln inline non_exhaustive doc repr
    words values record list outcome pages stream call login anonymous branch when rest both_ways into_query from_branches
    string_enum value_enum required optional nullable maybe constant tags keys object array number text boolean null
    Number Scalar Secret Timestamp Value Nullable UnknownValue UnknownVariant UnknownEvent Unknown Model
    Record Union Words Values Items Item IntoIter Output Event Action Actions Api Call Client ClientBuilder Method
    Retry RetryPolicy QueryValue FilePart Reply Response Pending ResponseFuture Page Offset Token RawCall
    RequestBuilder Known Variants VARIANTS KNOWN STRINGS VARIANT_TABLE VariantTable DEFAULT PAGING
    new clone clone_from drop eq ne cmp partial_cmp lt hash fmt from into try_from try_into as_ref as_mut as_str
    borrow borrow_mut to_owned to_string to_scalar from_str next iter iter_mut into_iter collect map unwrap expect
    poll wait deref index add not node target blank shape lend lend_mut visit fields serialize deserialize decode
    encode take fill put walk kind is_unknown expose expose_secret choose keep wrap get set insert remove len
    is_empty path query body header value result output answer page facts name client_for this that
    a A b B e E i I n N q Q s S t T u U v V x X z Z D V2 v1 S_ T1 n1 N1 A1 E0 u8a
    0 1 2 -1 1.0 1.1 11 3.1.1 007 86400000 5000000000 1e9 0x1 2fa 404 i18n
    id ids TextType EpochMillis DurationMillis DeviceId
    FOO foo Foo fOO foo_bar foo-bar fooBar FooBar foo.bar foo__bar _foo foo_ $foo @foo foo$ foo2 foo_2 Foo_2
    asc ASC Asc desc DESC on off yes no ON Off id ID Id iD ids IDs
    aux con prn nul com1 com9 lpt1 COM2 Lpt3 AUX clock
    é ß ñ Ünicode größe 日本語 имя ελλάδα naïve ﬁ İstanbul ı ǅ ℓ x² ½ ٣ n٣ Ａ
    all none some any other others unknown unknown_ Unknown2 unknown-value option-value value2 the-value
    constructor prototype __proto__ toString hasOwnProperty undefined NaN Infinity
    device devices deviceGet getDevice get post patch delete head options put trace connect
    getOutput getEvent GetOutput namesOutput namesEvent namesApi parametersApi word wordWord
    long-name-that-goes-on-and-on-until-no-file-of-that-name-can-be-written-on-any-system-that-is-known-to-anyone
";

/// A type whose name only begins with one of these means nothing to anyone: of those there is one for each so many
/// names, or the compiler would be busy for a minute.
const SOME: usize = 7;

/// Values that only a text in quotes can be.
const TEXTS: [&str; 24] = [
    "", " ", "  ", ">=", "<", "!=", "==", "*", "**", "+", "-", "/", "\\", "\"", "'", "`", "#", "//", "/*",
    "*/", "{}", "\u{0}", "💥", "a b",
];

fn names() -> Vec<&'static str> {
    let runtime = CALL_METHODS.iter().chain(CLIENT_METHODS).copied();
    let mut seen = BTreeSet::new();
    NAMES.split_whitespace().chain(runtime).filter(|name| seen.insert(*name)).collect()
}

/// The names that are not one another by their letters alone: what two of them would be is refused in the places
/// where people can give another name.
fn apart<'n>(names: &[&'n str]) -> Vec<&'n str> {
    let letters = |name: &str| -> String {
        name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let (mut seen, mut types) = (BTreeSet::new(), BTreeSet::new());
    let mut new = |name: &str| seen.insert(letters(name)) && types.insert(page_type(name));
    names.iter().copied().filter(|name| !letters(name).is_empty() && new(name)).collect()
}

/// The pages of a spec that has the names in every place where a name can stand.
fn spec() -> Vec<(String, String)> {
    let all = names();
    let apart = apart(&all);
    let mut files =
        vec![("_schemas.md".to_owned(), schemas(&all, &apart)), ("api.toml".to_owned(), settings())];
    files.push((
        "names.md".to_owned(),
        page("Names", &apart.iter().map(|name| action(name, "")).collect::<String>()),
    ));
    files.push(("parameters.md".to_owned(), page("Parameters", &parameters(&all))));
    files.push(("events.md".to_owned(), page("Events", &events(&all))));
    let file = |name: &&&str| !["names", "parameters", "events"].contains(*name) && !name.starts_with('_');
    for name in apart.iter().filter(file).step_by(5) {
        files.push((format!("{name}.md"), page(name, &action("Get", ""))));
    }
    let routes = routes(&files);
    files.push(("_routes.md".to_owned(), routes));
    files
}

fn settings() -> String {
    "title = \"Names\"\nversion = \"1.0.0\"\nbase_url = \"https://api.example.com\"\n".to_owned()
}

fn page(title: &str, actions: &str) -> String {
    format!("# {title} Actions\n\n{actions}")
}

const PARAMETERS: &str = "| Name | Type | Required | Description |\n| - | - | - | - |\n";
const RESPONSES: &str = "| Code | Type | Description |\n| - | - | - |\n";

fn action(title: &str, rows: &str) -> String {
    let parameters = match rows {
        "" => "No parameters needed for this call.\n".to_owned(),
        rows => format!("{PARAMETERS}{rows}"),
    };
    format!(
        "## {}\n\nDoes it.\n\n#### Available Parameters\n\n{parameters}\n#### Successful Responses\n\n{RESPONSES}\
         | 200 | [Every Name](_schemas.md#every-name) | It. |\n| 201 | undefined | New. |\n\n\
         #### Error Responses\n\n{RESPONSES}| 404 | undefined | None there. |\n\n",
        heading(title)
    )
}

/// A title whose signs are meant as they stand.
fn heading(title: &str) -> String {
    if title.starts_with('_') { format!("`{title}`") } else { title.to_owned() }
}

/// An action with every name as an option, one with every name as an argument, one with every name in the path,
/// and accepted values.
fn parameters(all: &[&str]) -> String {
    let rows = |ty: &str, required: char| {
        all.iter()
            .fold(String::new(), |rows, name| rows + &format!("| `{name}` | {ty} | {required} | It. |\n"))
    };
    let words: Vec<String> = all.iter().map(|name| format!("`{name}`")).collect();
    let words = format!("One of: {}", words.join(", "));
    let own = apart(all).into_iter().enumerate().step_by(SOME).fold(String::new(), |rows, (at, name)| {
        rows + &format!("| `{name}` | One of: a{at}, b{at} | N | It. |\n")
    });
    [
        action("Options", &rows("string", 'N')),
        action("Arguments", &rows("string", 'Y')),
        action("Typed", &rows("[Every Name](_schemas.md#every-name)", 'N')),
        action("In Path", &rows("string", 'Y')),
        action("Words", &format!("| order | {words} | N | It. |\n| again | {words} | Y | It. |\n")),
        action("Own Words", &own),
    ]
    .concat()
}

fn events(all: &[&str]) -> String {
    let rows = all.iter().fold(String::new(), |rows, name| {
        rows + &format!("| `{name}` | [Every Name](_schemas.md#every-name) | It. |\n")
    });
    format!(
        "## Follow\n\nDoes it.\n\n#### Available Parameters\n\nNo parameters needed for this call.\n\n\
         #### SSE Stream for a Successful Response\n\n| SSE Event Name | Type | Description |\n| - | - | - |\n{rows}\n\
         #### Error Responses\n\n{RESPONSES}| 404 | undefined | None there. |\n\n"
    )
}

/// Every name as a property, as one that holds the id of a path, as a word, as a number where it is one, as the tag and
/// the key of a branch, as a definition, and as a schema; some as a property with an object of its own.
fn schemas(all: &[&str], apart: &[&str]) -> String {
    use serde_json::{Map, Value, json};
    let each = |step: usize, make: &dyn Fn(usize, &str) -> Value| -> Map<String, Value> {
        all.iter().enumerate().step_by(step).map(|(at, name)| ((*name).to_owned(), make(at, name))).collect()
    };
    let texts: Vec<&str> = all.iter().copied().chain(TEXTS).collect();
    let numbers =
        json!([0, -1, 1.5, 2_147_483_648_u64, -3_000_000_000_i64, u64::MAX, 1e300, "1", true, "true"]);
    let object =
        |at: usize| json!({ "type": "object", "properties": { format!("own{at}"): { "type": "integer" } } });
    let tagged: Vec<Value> = all
        .iter()
        .enumerate()
        .map(|(at, name)| {
            json!({ "type": "object", "required": ["kind"],
                    "properties": { "kind": { "enum": [name] }, format!("tagged{at}"): { "type": "string" } } })
        })
        .collect();
    let mut ids = each(1, &|_, _| json!({ "type": "string", "pattern": "^[a-f]+$" }));
    ids.insert("one more".to_owned(), json!({ "type": "integer" })); // else it is the same object as `plain`
    let parts = json!({
        "plain": { "type": "object", "properties": each(1, &|_, _| json!({ "type": "string" })) },
        "needed": { "type": "object", "required": all, "properties": each(1, &|_, _| json!({ "type": "string" })) },
        "ids": { "type": "object", "properties": ids },
        "nested": { "type": "object", "properties": each(SOME, &|at, _| object(at)) },
        "words": { "enum": texts },
        "numbers": { "enum": numbers },
        "tagged": { "oneOf": tagged },
        "titles": { "type": "object", "properties": titles(apart) },
    });
    let every = json!({ "type": "object", "properties": parts });
    let section = |title: &str, schema: &Value| {
        format!("## {}\n\nIt.\n\n#### Schema\n\n```json\n{schema}\n```\n\n", heading(title))
    };
    let mut text = format!("# Schemas\n\n{}", section("Every Name", &every));
    for (at, name) in apart.iter().enumerate() {
        let mut body = json!({
            "type": "object",
            "properties": {
                "items": { "type": "array", "items": { "type": "string" } },
                "next": { "$ref": format!("#/definitions/{}", definition(name)) },
            },
            "required": ["items"],
        });
        if at % SOME == 0 {
            body["properties"]["state"] = json!({ "enum": ["open", format!("closed{at}")] });
        }
        text += &section(name, &body);
    }
    text
}

/// A property for each schema that is called by a name.
fn titles(apart: &[&str]) -> serde_json::Map<String, serde_json::Value> {
    let property = |(at, name): (usize, &&str)| {
        (format!("p{at}"), serde_json::json!({ "$ref": format!("#/definitions/{}", definition(name)) }))
    };
    apart.iter().enumerate().map(property).collect()
}

/// What references call the schema of a title.
fn definition(title: &str) -> String {
    let mut diagnostics = Diagnostics::default();
    let text = format!("# Schemas\n\n## {}\n\n#### Schema\n\n```json\n{{}}\n```\n", heading(title));
    let source = Source::from_texts([("_schemas.md".to_owned(), text)], &mut diagnostics);
    let docs = codegen::docs::read(&source, &mut diagnostics);
    docs.schemas.list.first().map(|schema| schema.name.clone()).unwrap_or_default()
}

/// A row for every action of the pages.
fn routes(files: &[(String, String)]) -> String {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(files.iter().cloned(), &mut diagnostics);
    let docs = codegen::docs::read(&source, &mut diagnostics);
    let mut rows =
        "# Routes\n\n| Resource | Action | Method | Path | Notes |\n| - | - | - | - | - |\n".to_owned();
    for (at, page) in docs.pages.iter().enumerate() {
        for (action_at, action) in page.actions.iter().enumerate() {
            let names = action.parameters.iter().map(|parameter| format!("/{{{}}}", parameter.name.value));
            let path: String =
                if action.id.action.as_str() == "inPath" { names.collect() } else { String::new() };
            let _ = writeln!(
                rows,
                "| `{}` | `{}` | GET | `/p{at}/a{action_at}{path}` |  |",
                page.name, action.id.action
            );
        }
    }
    rows
}

#[test]
fn n8_any_name_compiles() {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(spec(), &mut diagnostics);
    let made = codegen::generate(&source, Some(Ident::new("losant")), &mut diagnostics);
    let found = diagnostics.finish();
    let Some((lowered, tree)) = made else {
        panic!("{}", render(&found, &source, Style::Plain));
    };
    let types = lowered.api.types.len();
    assert!(types > 1_500, "{types} types");
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &tree);
    compiles("names", folder.path(), &["client,blocking,testing,all", "all"]);
}
