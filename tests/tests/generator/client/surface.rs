//! What callers see, in few words: each page with its methods, and every model with its fields.

use std::fs;

use codegen::ir::{
    Action, Api, EnumValue, Field, NamedType, Output, Presence, Resource, Struct, TypeKind, When,
};

use tests::shown::{check, object_form, parameter_kind, ty};

use crate::client::{client, root};

#[test]
fn pages() {
    let (api, _) = client();
    for resource in &api.resources {
        let mut lines = vec![format!("client.{}()  {}", resource.ident, resource.page)];
        for action in &resource.actions {
            lines.push(String::new());
            print_action(api, action, &mut lines);
        }
        print_types(api, resource, &mut lines);
        check(&format!("page-{}", resource.wire), &(lines.join("\n") + "\n"));
    }
}

/// A page that goes takes its snapshot along.
#[test]
fn every_snapshot_of_a_page_has_its_page() {
    let (api, _) = client();
    let pages: Vec<String> =
        api.resources.iter().map(|resource| format!("page-{}.snap", resource.wire)).collect();
    let names = fs::read_dir(root().join("tests/snapshots")).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let left: Vec<String> = names.filter(|name| name.starts_with("page-") && !pages.contains(name)).collect();
    assert!(left.is_empty(), "remove these of tests/snapshots: {}", left.join(", "));
}

#[test]
fn models() {
    let (api, _) = client();
    let ids = api.modules.iter().flat_map(|module| &module.types);
    let mut types: Vec<&NamedType> = ids.map(|id| api.named(*id)).collect();
    types.sort_by(|one, other| one.ident.cmp(&other.ident));
    let mut lines = Vec::new();
    for named in types {
        print_type(api, named, &mut lines);
    }
    check("models", &(lines.join("\n") + "\n"));
}

fn print_types(api: &Api, resource: &Resource, lines: &mut Vec<String>) {
    if !resource.types.is_empty() {
        lines.push(String::new());
    }
    resource.types.iter().for_each(|id| print_type(api, api.named(*id), lines));
}

fn print_action(api: &Api, action: &Action, lines: &mut Vec<String>) {
    let (required, optional): (Vec<_>, Vec<_>) =
        action.parameters.iter().partition(|parameter| parameter.required);
    let arguments: Vec<_> = required
        .iter()
        .map(|parameter| format!("{}: {}", parameter.ident, parameter_kind(api, &parameter.kind)))
        .collect();
    let mark = if action.deprecated { " deprecated" } else { "" };
    lines.push(format!(
        "{}({}) -> {}{mark}",
        action.method_ident,
        arguments.join(", "),
        output(api, &action.output)
    ));
    lines.push(format!("    {}", action.route()));
    for parameter in optional {
        let (place, json) = (parameter.location.as_str(), if parameter.json { " as json" } else { "" });
        let default = parameter.default.as_ref().map_or_else(String::new, |default| format!(" = {default}"));
        let mark = if parameter.deprecated { " deprecated" } else { "" };
        let ty = parameter_kind(api, &parameter.kind);
        lines
            .push(format!("    .{}({ty})  {place} {}{json}{default}{mark}", parameter.ident, parameter.wire));
    }
    for response in &action.responses {
        let body = response.body.as_ref().map_or_else(String::new, |body| format!(" {}", ty(api, body)));
        lines.push(format!("    {}{body}", response.status));
    }
    for event in &action.events {
        let data = event.data.as_ref().map_or_else(|| "text".to_owned(), |data| ty(api, data));
        lines.push(format!("    event {} = {}({data})", event.wire, event.ident));
    }
    if action.paging.is_some() {
        lines.push("    in pages".to_owned());
    }
}

fn output(api: &Api, output: &Output) -> String {
    match output {
        Output::Empty => "()".to_owned(),
        Output::One(of) => ty(api, of),
        Output::Stream(ident) => format!("stream of {ident}"),
        Output::Many(outcome) => outcome.ident.to_string(),
    }
}

fn print_type(api: &Api, named: &NamedType, lines: &mut Vec<String>) {
    let name = &named.ident;
    match &named.kind {
        TypeKind::Struct(of) => print_struct(api, name.as_str(), of, lines),
        TypeKind::Alias(of) => lines.push(format!("{name} = {}", ty(api, of))),
        TypeKind::Id(wire) => lines.push(format!("{name}: id {wire}")),
        TypeKind::Enumeration(of) => {
            lines.push(format!("{name}: words"));
            for word in &of.variants {
                let (EnumValue::String(value) | EnumValue::Number(value)) = &word.value else {
                    lines.push(format!("    {}", word.ident));
                    continue;
                };
                lines.push(format!("    {} = {value}", word.ident));
            }
        }
        TypeKind::Union(of) => {
            let tags: Vec<_> = of.tags.iter().map(ToString::to_string).collect();
            lines.push(format!(
                "{name}: one of, by {}",
                if tags.is_empty() { "shape".to_owned() } else { tags.join(", ") }
            ));
            for variant in &of.variants {
                let when = when(&variant.when);
                lines.push(format!("    {}({}) for {when}", variant.ident, ty(api, &variant.ty)));
            }
        }
    }
}

fn print_struct(api: &Api, name: &str, of: &Struct, lines: &mut Vec<String>) {
    lines.push(name.to_owned());
    lines.extend(of.fields.iter().map(|field| print_field(api, field)));
    lines.extend(of.rest.as_ref().map(|rest| format!("    {}: others, {}", rest.ident, ty(api, &rest.ty))));
}

fn print_field(api: &Api, field: &Field) -> String {
    let mark = match &field.presence {
        Presence::Required => "required",
        Presence::RequiredNullable => "required or null",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional or null",
        Presence::Constant(word) => return format!("    {} is {word:?}", field.wire),
    };
    let form =
        field.object_form.as_ref().map(|form| format!(" or {}", object_form(form))).unwrap_or_default();
    format!("    {} ({}): {mark} {}{form}", field.ident, field.wire, ty(api, &field.ty))
}

fn when(when: &When) -> String {
    match when {
        When::Tags(tags) => {
            let tags: Vec<_> = tags.iter().map(|words| words.join(" | ")).collect();
            tags.join(" with ")
        }
        When::Keys(keys) => keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + "),
        kind => format!("{kind:?}").to_lowercase(),
    }
}
