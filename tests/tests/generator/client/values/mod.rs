//! N7: what a schema allows survives its type: values go through the compiled types of schemas whose parts
//! meet, overlap or differ, and come back whole. Some schemas were chosen, others are made by chance; all are
//! compiled together.

pub(crate) mod random;
mod schemas;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use codegen::diagnostic::{Diagnostics, Severity};
use codegen::ir::{Api, NamedType};
use codegen::output::Tree;
use codegen::source::Source;
use fastrand::Rng;
use serde_json::Value;
use tests::spec::Schema;
use tests::values::check::Check;
use tests::values::generate::Generate;
use tests::values::tagged;

use self::schemas::SCHEMAS;
use super::compile::run;
use super::generate;

/// How many values each schema gets that is made by chance.
const VALUES: usize = 8;

/// A value, and what came of it.
struct Passed {
    /// Title of its schema.
    title: String,
    value: String,
    /// What it is as a model, or why it is none.
    debug: String,
    /// What the model is encoded as.
    encoded: String,
}

impl Passed {
    fn is_whole(&self) -> bool {
        serde_json::from_str::<Value>(&self.encoded).ok() == serde_json::from_str(&self.value).ok()
    }

    /// Whether something in it is kept by a fallback.
    fn is_unknown(&self) -> bool {
        self.debug.contains("Unknown(")
    }
}

/// All schemas, in one spec that is compiled once.
struct Sample {
    seed: u64,
    /// Those that are made by chance.
    made: Vec<(String, Value)>,
    /// How many more were refused.
    refused: usize,
    /// The titles of those with a place that no type can express.
    untyped: Vec<String>,
    /// The values of chosen schemas.
    chosen: Vec<Passed>,
    /// The values of the others.
    random: Vec<Passed>,
}

static SAMPLE: LazyLock<Sample> = LazyLock::new(|| {
    let number = |name: &str, other| match std::env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|error| panic!("{name}={text}: {error}")),
        Err(_) => other,
    };
    Sample::new(number("VALUES_SEED", 1), usize::try_from(number("VALUES_SCHEMAS", 40)).unwrap())
});

impl Sample {
    fn new(seed: u64, count: usize) -> Self {
        let mut made = random::schemas(seed, count);
        let refused = with_finding(&made, |severity, _| severity == Severity::Error);
        made.retain(|(title, _)| !refused.contains(title));
        let untyped = with_finding(&made, |_, code| ["unsupported-schema", "invalid-schema"].contains(&code));

        let mut schemas = texts(&made);
        schemas.extend(SCHEMAS.iter().map(|(title, schema, _)| ((*title).to_owned(), (*schema).to_owned())));
        let mut diagnostics = Diagnostics::default();
        let source = Source::from_texts(spec(&schemas), &mut diagnostics);
        let (api, tree) = generate(&source, diagnostics);

        let plain = |value: &str| value.trim_start_matches('?').to_owned();
        let chosen = SCHEMAS.iter().flat_map(|(title, _, values)| {
            values.iter().map(move |value| ((*title).to_owned(), plain(value)))
        });
        let chosen: Vec<(String, String)> = chosen.collect();
        let random = values(&made, seed)
            .into_iter()
            .map(|(title, value)| (title.to_owned(), tagged(&api, title, value).to_string()));
        let count = chosen.len();
        let mut chosen = through(&api, &tree, chosen.into_iter().chain(random).collect());
        let random = chosen.split_off(count);
        Self { seed, made, refused: refused.len(), untyped, chosen, random }
    }
}

fn texts(schemas: &[(String, Value)]) -> Vec<(String, String)> {
    schemas.iter().map(|(title, schema)| (title.clone(), schema.to_string())).collect()
}

/// The titles of schemas with a finding of some kind.
fn with_finding(schemas: &[(String, Value)], is_of_kind: impl Fn(Severity, &str) -> bool) -> Vec<String> {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(spec(&texts(schemas)), &mut diagnostics);
    let _ = codegen::understand(&source, &mut diagnostics);
    let found = diagnostics.finish();
    let found = found.iter().filter(|one| is_of_kind(one.severity, one.code));
    let title = |span: codegen::diagnostic::Span| {
        let before = source.file(span.file)?.text.get(..span.start as usize)?;
        Some(before.rsplit_once("\n## ")?.1.lines().next()?.to_owned())
    };
    let mut titles: Vec<String> = found.filter_map(|one| title(one.span?)).collect();
    titles.dedup();
    titles
}

/// Values of schemas that were made by chance, with the titles of these. Null is left out: a type that is not in
/// another one has no null. So is what a schema does not speak of, which a model ignores.
pub(crate) fn values(made: &[(String, Value)], seed: u64) -> Vec<(&str, Value)> {
    let schema = |title: &str, json: &Value| Schema { title: title.to_owned(), json: json.clone() };
    let mut schemas = BTreeMap::new();
    for (title, json) in made {
        schemas.insert(random::name(title), schema(title, json));
        let parts = json.get("definitions").and_then(Value::as_object);
        schemas.extend(parts.into_iter().flatten().map(|(name, json)| (name.clone(), schema("", json))));
    }
    let check = Check::new(&schemas);
    let mut generate = Generate::new(&check, Rng::with_seed(seed));
    let mut values = Vec::new();
    for (title, _) in made {
        let schema = &schemas[&random::name(title)].json;
        let made = (0..VALUES).filter_map(|_| generate.valid(schema));
        let made = made.filter(|value| !value.is_null() && check.describes(schema, value));
        values.extend(made.map(|value| (title.as_str(), value)));
    }
    values
}

/// A spec of nothing but schemas, by their titles, around a page that there must be.
fn spec(schemas: &[(String, String)]) -> Vec<(String, String)> {
    let mut sections = include_str!("../../../../fixtures/base/_schemas.md").to_owned();
    for (title, schema) in schemas {
        let _ = write!(sections, "\n## {title}\n\nIt.\n\n#### Schema\n\n```json\n{schema}\n```\n");
    }
    let settings = "title = \"Values\"\nversion = \"1.0.0\"\nbase_url = \"https://api.example.com\"\n";
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    vec![
        file("_routes.md", include_str!("../../../../fixtures/base/_routes.md")),
        file("_schemas.md", &sections),
        file("api.toml", settings),
        file("thing.md", include_str!("../../../../fixtures/base/thing.md")),
    ]
}

/// A program that decodes and encodes: lines `type, tab, value` become lines `debug output, tab, value`.
fn program<'t>(types: impl Iterator<Item = &'t str>) -> String {
    let arms = types.fold(String::new(), |arms, name| {
        arms + &format!("            \"{name}\" => through::<losant::models::{name}>(value),\n")
    });
    format!(
        r#"
fn through<T: losant::Model + std::fmt::Debug>(value: &str) -> String {{
    match losant::decode::<T>(value) {{
        Ok(model) => format!("{{model:?}}\t{{}}", String::from_utf8(losant::encode(&model).unwrap()).unwrap()),
        Err(error) => format!("{{error}}\t"),
    }}
}}

fn main() {{
    for line in std::io::stdin().lines() {{
        let line = line.unwrap();
        let (name, value) = line.split_once('\t').unwrap();
        println!("{{}}", match name {{
{arms}            _ => unreachable!(),
        }});
    }}
}}
"#
    )
}

/// Sends values, each with the title of its schema, through the types.
fn through(api: &Api, tree: &Tree, values: Vec<(String, String)>) -> Vec<Passed> {
    let titled = |named: &'_ NamedType| Some((named.title.clone()?, named.ident.as_str().to_owned()));
    let types: BTreeMap<String, String> = api.types.iter().filter_map(titled).collect();
    let mut input = String::new();
    for (title, value) in &values {
        let _ = writeln!(input, "{}\t{value}", types[title]);
    }
    let printed = run("values", tree, &program(types.values().map(String::as_str)), &input);
    assert_eq!(printed.lines().count(), values.len(), "{printed}");
    let passed = |((title, value), line): ((String, String), &str)| {
        let (debug, encoded) = line.split_once('\t').unwrap();
        Passed { title, value, debug: debug.to_owned(), encoded: encoded.to_owned() }
    };
    values.into_iter().zip(printed.lines()).map(passed).collect()
}

#[test]
fn n7_values_survive_the_types_of_their_schemas() {
    let expected =
        SCHEMAS.iter().flat_map(|(_, _, values)| values.iter().map(|value| value.starts_with('?')));
    let faults = SAMPLE.chosen.iter().zip(expected);
    let faults = faults.filter(|(passed, unknown)| !passed.is_whole() || passed.is_unknown() != *unknown);
    let faults: Vec<String> = faults.map(|(passed, _)| fault(passed)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn n7_values_survive_the_types_of_random_schemas() {
    let Sample { seed, made, refused, untyped, random, .. } = &*SAMPLE;
    let faults = random.iter().filter(|passed| !passed.is_whole()).map(|passed| {
        let (_, schema) = made.iter().find(|(title, _)| *title == passed.title).unwrap();
        format!("{}\n  its schema is {schema}", fault(passed))
    });
    let faults: Vec<String> = faults.collect();
    let count = made.len() + refused;
    assert!(faults.is_empty(), "seed {seed} of {count} schemas:\n{}", faults.join("\n"));

    let unknown = random.iter().filter(|passed| passed.is_unknown()).count();
    let counts = format!(
        "seed {seed}: {count} schemas, {refused} refused, {} untyped in places, {} values, {unknown} by a fallback",
        untyped.len(),
        random.len(),
    );
    println!("{counts}");
    assert!(refused * 10 <= count && untyped.len() * 5 <= count, "{counts}");
    assert!(random.len() * 2 >= count * VALUES && unknown * 5 <= random.len(), "{counts}");
}

fn fault(Passed { title, value, debug, encoded }: &Passed) -> String {
    format!("{title}: {value}\n  became {encoded}, {debug}")
}
