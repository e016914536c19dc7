//! The spec against facts of the API that were made without this repository's parsers, so that neither
//! can drift alone.

mod flags;
mod schemas;
mod shape;
mod sides;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::cli::{Cli, Environment, run};
use codegen::diagnostic::Diagnostics;
use codegen::ir::{Access, Action, Api, Event, Parameter, Resource, Response};
use codegen::source::Source;
use tests::facts;
use tests::spec::Spec;

/// Resources of an earlier version of the API: the facts are of the version that `api.toml` names.
const EARLIER: [&str; 2] = ["accessToken", "accessTokens"];

#[test]
fn n2_the_spec_says_what_the_facts_say() {
    let facts = facts::of("actions");
    let differences = differences(&Spec::read().api, &facts);
    let told: Vec<String> =
        differences.iter().map(|(line, side)| format!("only in the {side}: {line}")).collect();
    let told = told.join("\n");
    assert!(told.is_empty(), "the spec and tests/facts/actions.txt differ; one of them is wrong:\n{told}");
    println!("{} actions agree", facts.lines().filter(|line| !line.starts_with('#')).count() - 1);
}

/// Neither side drifts alone: a change of any part of an action is found, on either side.
#[test]
fn n2_a_change_on_either_side_is_found() {
    let edits = [
        ("spec", "device.md", "| tagsAsObject |", "| tagsAsObjects |"),
        ("spec", "device.md", "| tagsAsObject | boolean | N |", "| tagsAsObject | boolean | Y |"),
        ("spec", "device.md", "| tagsAsObject | boolean | N |", "| tagsAsObject | string | N |"),
        ("spec", "device.md", "| 404 |", "| 403 |"),
        ("spec", "device.md", "device.get.", "device.got."),
        (
            "spec",
            "devices.md",
            "Accepted values are: asc, desc | asc |",
            "Accepted values are: asc, desc | desc |",
        ),
        ("spec", "devices.md", "Accepted values are: asc, desc |", "Accepted values are: asc, descending |"),
        ("spec", "_routes.md", "| device | get | GET |", "| device | get | POST |"),
        (
            "spec",
            "_routes.md",
            "/applications/{applicationId}/devices |",
            "/applications/{applicationId}/all |",
        ),
        ("spec", "api.toml", "version = \"", "version = \"9"),
        ("facts", "", "device.get | GET ", "device.get | PUT "),
        ("facts", "", "device.delete | ", "device.remove | "),
    ];
    for (side, file, from, to) in edits {
        let differences = if side == "spec" {
            differences(&edited(file, from, to), &facts::of("actions"))
        } else {
            assert!(facts::of("actions").contains(from), "{from}");
            differences(&Spec::read().api, &facts::of("actions").replace(from, to))
        };
        assert!(!differences.is_empty(), "{side} {file}: {from} became {to}");
    }
}

/// The spec with a text replaced on one of its pages.
fn edited(file: &str, from: &str, to: &str) -> Api {
    let texts = tests::spec::texts().into_iter().map(|(name, mut text)| {
        if name == file {
            assert!(text.contains(from), "{file} has no {from}");
            text = text.replace(from, to);
        }
        (name, text)
    });
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    codegen::understand(&source, &mut diagnostics).api
}

/// The lines that one side has alone, with the side.
fn differences(api: &Api, facts: &str) -> Vec<(String, &'static str)> {
    let resources = api.resources.iter().filter(|resource| !EARLIER.contains(&resource.wire.as_str()));
    let mut found: BTreeSet<String> = resources
        .flat_map(|resource| resource.actions.iter().map(move |action| line(resource, action)))
        .collect();
    found.insert(head(api));
    let facts: BTreeSet<String> =
        facts.lines().filter(|line| !line.starts_with('#')).map(Into::into).collect();
    let of = |side: &'static str| move |line: &String| (line.clone(), side);
    let mut differences: Vec<_> = found.difference(&facts).map(of("spec")).collect();
    differences.extend(facts.difference(&found).map(of("facts")));
    differences.sort_unstable();
    differences
}

/// What the facts' first line says of the whole API.
fn head(api: &Api) -> String {
    let mut query: Vec<String> = api.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    query.sort();
    format!("{} | {} | {}", api.version, api.base_url.as_deref().unwrap_or("-"), query.join(" "))
}

/// The line of an action, as `facts/make.py` writes it.
fn line(resource: &Resource, action: &Action) -> String {
    let deprecated = if action.deprecated { "~" } else { "" };
    let mut responses: Vec<String> = action.responses.iter().map(response).collect();
    responses.extend(action.events.iter().map(event));
    responses.sort();
    let mut scopes = if let Access::Scopes(scopes) = &action.access { scopes.clone() } else { Vec::new() };
    scopes.sort();
    let parameters: Vec<String> = action.parameters.iter().map(parameter).collect();
    let parts = [parameters, responses, scopes].map(|part| part.join(" "));
    let parts = parts.map(|part| if part.is_empty() { "-".to_owned() } else { part });
    let parts = parts.join(" | ");
    format!("{}.{}{deprecated} | {} | {parts}", resource.wire, action.wire, action.route())
}

fn parameter(parameter: &Parameter) -> String {
    let schema = parameter.schema.as_deref().map(camel);
    let kind = schema.as_deref().or_else(|| Some(parameter.type_name.as_ref()?.as_str())).unwrap_or("string");
    let required = if parameter.required { "!" } else { "" };
    let default = parameter.default.as_ref().map(|default| format!("={default}")).unwrap_or_default();
    let values = parameter.values.as_ref().map(|values| format!("{{{}}}", values.join(",")));
    let deprecated = if parameter.deprecated { "~" } else { "" };
    let (wire, place, values) = (&parameter.wire, parameter.location.as_str(), values.unwrap_or_default());
    format!("{wire}:{place}:{kind}{required}{default}{values}{deprecated}")
}

fn response(response: &Response) -> String {
    let schema = response.schema.as_deref().map(|title| format!(":{}", camel(title)));
    format!("{}{}", response.status, schema.unwrap_or_default())
}

fn event(event: &Event) -> String {
    format!("{}:{}", event.wire, event.schema.as_deref().map(camel).unwrap_or_default())
}

/// The name of a schema, of which its title is made.
fn camel(title: &str) -> String {
    let name = title.replace(' ', "");
    let first = name.chars().take(1).flat_map(char::to_lowercase);
    first.chain(name.chars().skip(1)).collect()
}

/// Runs the checks that may lie beside a checkout. They need Python; without either, this is no failure.
#[test]
fn n2_the_checks_beside_the_repository_find_nothing() {
    let checks = repository().join("../shared/checks");
    let python = Command::new("python3").arg("--version").output();
    if !checks.is_dir() || python.is_err() {
        println!("not run: there is no python3, or no ../shared/checks");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let ir = folder.path().join("ir.json");
    let cli = Cli::try_parse_from(["codegen", "ir"]).unwrap();
    let around = Environment { root: repository(), here: repository(), colours: false };
    fs::write(&ir, run(&cli, &around).stdout).unwrap();
    check(&checks.join("check_spec.py"), &tests::spec::folder());
    check(&checks.join("check_ir.py"), &ir);
}

/// Runs a check. It prints a line for each difference, and at last their number.
fn check(script: &Path, argument: &Path) {
    let output = Command::new("python3").arg(script).arg(argument).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let Some(count) = text.lines().last() else {
        panic!("{}: {}", script.display(), String::from_utf8_lossy(&output.stderr));
    };
    let expected = |line: &str| {
        let earlier = EARLIER.iter().any(|name| line.starts_with(&format!("{name}.")));
        let unchecked = line.contains("install the jsonschema module");
        line.is_empty() || line == count || unchecked || (earlier && line.ends_with(": not in the facts"))
    };
    let differences: Vec<&str> = text.lines().filter(|line| !expected(line)).collect();
    assert!(differences.is_empty(), "{differences:#?}\n{count}");
    println!("{count}");
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
