//! The IR in few words: what a reader of a snapshot wants to see of a spec, and nothing of its layout.

use std::fmt::Write as _;

use codegen::ir::{
    Access, Action, ActionId, Api, Enumeration, Output, Parameter, Presence, Resource, Retry, Struct,
    TypeKind, TypeName,
};
use codegen::lower::Lowered;
use tests::shown::{object_form, parameter_kind, ty};

/// Prints an API.
pub(crate) fn print(lowered: &Lowered) -> String {
    let api = &lowered.api;
    let mut out = String::new();
    head(api, &mut out);
    for resource in &api.resources {
        print_resource(api, resource, &mut out);
    }
    for named in &api.types {
        let _ = write!(out, "\ntype {} ({:?})", named.ident, named.home);
        match &named.kind {
            TypeKind::Struct(of) => fields(api, of, &mut out),
            TypeKind::Enumeration(of) => words(of, &mut out),
            TypeKind::Alias(of) => drop(write!(out, " = {}", ty(api, of))),
            TypeKind::Id(wire) => drop(write!(out, " = id {wire}")),
            TypeKind::Union(of) => {
                let variants =
                    of.variants.iter().map(|variant| format!("{}({})", variant.ident, ty(api, &variant.ty)));
                let _ = write!(out, " = {}", variants.collect::<Vec<_>>().join(" | "));
            }
        }
    }
    out.trim_start().to_owned() + "\n"
}

fn head(api: &Api, out: &mut String) {
    if !api.title.is_empty() {
        let _ = writeln!(out, "{} {} at {}", api.title, api.version, api.base_url.as_deref().unwrap_or("-"));
    }
    for (kind, pairs) in [("header", &api.headers), ("query", &api.query)] {
        for (name, value) in pairs {
            let _ = writeln!(out, "always {kind} {} = {value}", name.as_str());
        }
    }
    for group in &api.groups {
        let _ = writeln!(out, "group {}", group.name);
    }
    if let Some(errors) = &api.errors {
        let _ = writeln!(out, "errors: {}, {}", errors.kind.as_str(), errors.message.as_str());
    }
    if let Some(keep_alive) = &api.keep_alive {
        let _ = writeln!(out, "keep-alives every {} seconds", keep_alive.as_str());
    }
    if let Some(login) = &api.login {
        let actions: Vec<String> = login.actions.iter().map(ActionId::to_string).collect();
        let _ = writeln!(out, "login {} gives {}", actions.join(", "), login.token.as_str());
    }
}

fn print_resource(api: &Api, resource: &Resource, out: &mut String) {
    let _ = write!(out, "\n{} `{}` ({})", resource.ident, resource.title, resource.page);
    if let Some(group) = resource.group {
        let _ = write!(out, " in {}", api.groups[group].name);
    }
    if let Some(description) = &resource.description {
        let _ = write!(out, ": {description:?}");
    }
    out.push('\n');
    for action in &resource.actions {
        print_action(api, action, out);
    }
}

fn print_action(api: &Api, action: &Action, out: &mut String) {
    let idents = [&action.method_ident, &action.call_ident, &action.static_ident].map(ToString::to_string);
    let _ = write!(out, "  {} {} = {}", action.route(), action.wire.as_str(), idents.join(" "));
    for (mark, set) in [("deprecated", action.deprecated), ("anonymous", action.anonymous)] {
        if set {
            let _ = write!(out, " {mark}");
        }
    }
    if action.retry != Retry::ByMethod {
        let _ = write!(out, " {:?}", action.retry);
    }
    match &action.access {
        Access::Unstated => {}
        Access::Open => out.push_str(" open"),
        Access::Scopes(scopes) => drop(write!(out, " scopes {}", scopes.join(" "))),
    }
    let _ = writeln!(out, "\n    {:?}", action.summary);
    if let Some(description) = &action.description {
        let _ = writeln!(out, "    {description:?}");
    }
    for parameter in &action.parameters {
        print_parameter(api, parameter, out);
    }
    print_responses(api, action, out);
}

fn print_responses(api: &Api, action: &Action, out: &mut String) {
    for response in &action.responses {
        let body = response.body.as_ref().map_or_else(|| "-".to_owned(), |body| ty(api, body));
        let _ = writeln!(
            out,
            "    {} {body} {:?}",
            response.status,
            response.description.as_deref().unwrap_or_default()
        );
    }
    for event in &action.events {
        let data = event.data.as_ref().map_or_else(|| "text".to_owned(), |data| ty(api, data));
        let _ = writeln!(out, "    event {} = {}({data})", event.wire.as_str(), event.ident);
    }
    let _ = writeln!(out, "    -> {}", output(api, &action.output));
    if let Some(paging) = &action.paging {
        let _ = writeln!(
            out,
            "    pages by {:?} {} {}: items {}, total {:?}, size {:?}",
            paging.style,
            paging.position.as_str(),
            paging.size.as_str(),
            paging.items,
            paging.total,
            paging.reported_size
        );
    }
}

fn print_parameter(api: &Api, parameter: &Parameter, out: &mut String) {
    let kind = parameter_kind(api, &parameter.kind);
    let name =
        if parameter.required { parameter.ident.to_string() } else { format!(".{}()", parameter.ident) };
    let _ = write!(out, "    {} {} = {name}: {kind}", parameter.location.as_str(), parameter.wire.as_str());
    for (mark, set) in [("as json", parameter.json), ("deprecated", parameter.deprecated)] {
        if set {
            let _ = write!(out, " {mark}");
        }
    }
    let type_name = parameter.type_name.as_ref().map(TypeName::as_str);
    let (default, example) = (parameter.default.as_deref(), parameter.example.as_deref());
    let texts = [("word", type_name), ("default", default), ("example", example)];
    for (mark, text) in texts {
        if let Some(text) = text {
            let _ = write!(out, " {mark} {text}");
        }
    }
    if let Some(values) = &parameter.values {
        let _ = write!(out, " of {}", values.join("|"));
    }
    let _ = writeln!(out, " {:?}", parameter.description.as_deref().unwrap_or_default());
}

fn output(api: &Api, output: &Output) -> String {
    match output {
        Output::Empty => "nothing".to_owned(),
        Output::One(of) => ty(api, of),
        Output::Stream(ident) => format!("stream of {ident}"),
        Output::Many(outcome) => {
            let variants = outcome.variants.iter().map(|variant| {
                let body =
                    variant.body.as_ref().map_or_else(String::new, |body| format!("({})", ty(api, body)));
                format!("{} {}{body}", variant.status, variant.ident)
            });
            format!("{} {{ {} }}", outcome.ident, variants.collect::<Vec<_>>().join(", "))
        }
    }
}

fn fields(api: &Api, of: &Struct, out: &mut String) {
    for field in &of.fields {
        let mark = match &field.presence {
            Presence::Required => "",
            Presence::RequiredNullable => " or null",
            Presence::Optional => "?",
            Presence::OptionalNullable => "? or null",
            Presence::Constant(_) => " constant",
        };
        let _ = write!(out, "\n  {}{mark}: {}", field.wire.as_str(), ty(api, &field.ty));
        if let Some(form) = &field.object_form {
            let _ = write!(out, " or {}", object_form(form));
        }
    }
}

fn words(of: &Enumeration, out: &mut String) {
    let words = of.variants.iter().map(|word| word.ident.to_string());
    let _ = write!(out, " = {}", words.collect::<Vec<_>>().join(" | "));
}
