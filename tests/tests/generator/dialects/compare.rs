//! Where two APIs differ, as far as both say a thing.

use std::collections::BTreeMap;
use std::fmt::Debug;

use codegen::ir::{Action, Api, Location, Parameter, Response};
use tests::outline::outline;

/// What differs, where, and how it is in the first and in the second one.
pub(crate) type Difference = [String; 4];

/// All differences between two APIs.
pub(crate) fn differences(first: &Api, second: &Api) -> Vec<Difference> {
    let mut found = Differences::default();
    let (one, two) = (actions(first), actions(second));
    for (name, one, two) in pairs(&one, &two) {
        found.at.clone_from(name);
        match (one, two) {
            (Some(one), Some(two)) => found.action(one, two),
            (one, _) => found.only("action", "documented", one.is_some()),
        }
    }
    "-".clone_into(&mut found.at);
    let (one, two) = (outline(first), outline(second));
    let lines = one.lines().zip(two.lines()).find(|(one, two)| one != two);
    if one != two {
        let (one, two) = lines.unwrap_or_default();
        found.push("first line of types", one, two);
    }
    found.compare("title", &first.title, &second.title);
    found.compare("base_url", &first.base_url, &second.base_url);
    found.list
}

fn actions(api: &Api) -> BTreeMap<String, &Action> {
    let of = |resource: &codegen::ir::Resource, action: &Action| resource.id_of(action).to_string();
    api.resources.iter().flat_map(|r| r.actions.iter().map(move |action| (of(r, action), action))).collect()
}

/// A body has no name on the wire, and none in the second dialect.
fn parameters(action: &Action) -> BTreeMap<String, &Parameter> {
    let name = |parameter: &Parameter| match parameter.location {
        Location::Body => "(body)".to_owned(),
        _ => parameter.wire.to_string(),
    };
    action.parameters.iter().map(|parameter| (name(parameter), parameter)).collect()
}

fn responses(action: &Action) -> BTreeMap<String, &Response> {
    action.responses.iter().map(|response| (response.status.to_string(), response)).collect()
}

/// Every name of both, with what each has of it.
fn pairs<'a, T>(
    one: &'a BTreeMap<String, &'a T>,
    two: &'a BTreeMap<String, &'a T>,
) -> impl Iterator<Item = (&'a String, Option<&'a T>, Option<&'a T>)> {
    let others = two.keys().filter(|name| !one.contains_key(*name));
    one.keys().chain(others).map(|name| (name, one.get(name).copied(), two.get(name).copied()))
}

#[derive(Default)]
struct Differences {
    at: String,
    list: Vec<Difference>,
}

impl Differences {
    fn action(&mut self, one: &Action, two: &Action) {
        self.compare("method", &one.method, &two.method);
        self.compare("path", &one.path, &two.path);
        self.compare("access", &one.access, &two.access);
        self.compare("summary", &one.summary, &two.summary);
        self.compare("deprecated", &one.deprecated, &two.deprecated);
        for (name, one, two) in pairs(&parameters(one), &parameters(two)) {
            match (one, two) {
                (Some(one), Some(two)) => self.parameter(name, one, two),
                (one, _) => self.only("parameter", name, one.is_some()),
            }
        }
        for (status, one, two) in pairs(&responses(one), &responses(two)) {
            match (one, two) {
                (Some(one), Some(two)) => {
                    self.compare(&format!("schema of {status}"), &one.schema, &two.schema);
                    self.compare(&format!("description of {status}"), &one.description, &two.description);
                }
                (one, _) => self.only("response", status, one.is_some()),
            }
        }
        self.compare("events", &one.events, &two.events);
    }

    fn parameter(&mut self, name: &str, one: &Parameter, two: &Parameter) {
        self.compare(&format!("place of {name}"), &one.location, &two.location);
        self.compare(&format!("required of {name}"), &one.required, &two.required);
        self.compare(&format!("schema of {name}"), &one.schema, &two.schema);
        self.compare(&format!("default of {name}"), &one.default, &two.default);
        self.compare(&format!("values of {name}"), &one.values, &two.values);
        self.compare(&format!("deprecated of {name}"), &one.deprecated, &two.deprecated);
        // the second dialect has no words for types, and none of its own for a body
        if let (Some(one), Some(two)) = (&one.type_name, &two.type_name) {
            self.compare(&format!("type of {name}"), one, two);
        }
        if let (Some(one), Some(two)) = (&one.description, &two.description) {
            self.compare(&format!("description of {name}"), one, two);
        }
    }

    fn only(&mut self, what: &str, name: &str, first: bool) {
        let (one, two) = if first { (name, "-") } else { ("-", name) };
        self.push(what, one, two);
    }

    fn compare<T: PartialEq + Debug>(&mut self, what: &str, one: &T, two: &T) {
        if one != two {
            self.push(what, &format!("{one:?}"), &format!("{two:?}"));
        }
    }

    fn push(&mut self, what: &str, one: &str, two: &str) {
        self.list.push([what, &self.at, one, two].map(str::to_owned));
    }
}
