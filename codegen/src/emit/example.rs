//! The sample of an action: its call, compiled as a doctest.
//!
//! Cheap, though there is one for each action: the doctests of a crate are merged into one program, and
//! an async function that nobody calls is checked but hardly compiled.

use crate::ir::{Action, Api, Ident, Location, Output, Parameter, ParameterKind, Resource, TypeRef};
use crate::names::Scope;

/// So many letters of a sample fit a page without scrolling.
const LONGEST: usize = 84;

/// The lines of the sample; none where the crate has no name, or the action takes what has no path.
pub(super) fn sample(api: &Api, resource: &Resource, action: &Action) -> Option<Vec<String>> {
    let library = api.library.as_ref()?;
    let (client, given, values) = arguments(api, library, action)?;
    let (result, send) = match action.output {
        Output::Stream(_) => ("let events = ", ".subscribe()"),
        Output::Empty => ("", ".send()"),
        Output::One(_) | Output::Many(_) => ("let response = ", ".send()"),
    };
    let method = format!(".{}({})", action.method_ident, values.join(", "));
    let steps = [format!(".{}()", resource.ident), method, send.to_owned(), ".await?;".to_owned()];
    let mut lines =
        vec![format!("# async fn sample({}) -> Result<(), {library}::Error> {{", given.join(", "))];
    let line = format!("{result}{client}{}", steps.concat());
    if line.chars().count() <= LONGEST {
        lines.push(line);
    } else {
        lines.push(format!("{result}{client}"));
        lines.extend(steps.iter().map(|step| format!("    {step}")));
    }
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    Some(lines)
}

/// The name of the client, what the sample's function is given, and the arguments of the call.
fn arguments(api: &Api, library: &Ident, action: &Action) -> Option<(Ident, Vec<String>, Vec<String>)> {
    let mut scope = Scope::default();
    let client = scope.assign(Ident::new("client"), []);
    let (mut given, mut values) = (vec![format!("{client}: {library}::Client")], Vec::new());
    for parameter in action.parameters.iter().filter(|parameter| parameter.required) {
        let ty = match &parameter.kind {
            _ if parameter.location == Location::Path => None,
            ParameterKind::Typed(ty) if api.is_id(ty) => None,
            ParameterKind::Scalar(ty) => {
                values.push(scalar(ty, parameter));
                continue;
            }
            ParameterKind::Typed(ty) => Some(type_path(api, library, ty)?),
            ParameterKind::File => Some(format!("{library}::FilePart")),
            ParameterKind::Array | ParameterKind::List => {
                values.push(format!("[{}]", literal(parameter)));
                continue;
            }
        };
        match ty {
            Some(ty) => {
                let ident = scope.assign(parameter.ident.clone(), []);
                given.push(format!("{ident}: {ty}"));
                values.push(ident.to_string());
            }
            None => values.push(literal(parameter)),
        }
    }
    Some((client, given, values))
}

/// A value to show: the page's example or else the name on the wire, if it can stand in a literal.
fn literal(parameter: &Parameter) -> String {
    let plain = |text: &&str| {
        (1..=40).contains(&text.len())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.@".contains(c))
    };
    let candidates = [parameter.example.as_deref(), Some(parameter.wire.as_str())];
    format!("\"{}\"", candidates.into_iter().flatten().find(plain).unwrap_or("value"))
}

/// A value of a type that is written as one text.
fn scalar(ty: &TypeRef, parameter: &Parameter) -> String {
    let example = parameter.example.as_deref().unwrap_or_default();
    let number = example.parse::<i64>().unwrap_or(1);
    match ty {
        TypeRef::Boolean => (example != "false").to_string(),
        TypeRef::Integer | TypeRef::Number => number.to_string(),
        TypeRef::EpochMillis(_) => "std::time::SystemTime::now()".to_owned(),
        TypeRef::Duration(_) => format!("std::time::Duration::from_millis({})", number.unsigned_abs()),
        _ => literal(parameter),
    }
}

fn type_path(api: &Api, library: &Ident, ty: &TypeRef) -> Option<String> {
    let TypeRef::Named(id) = ty else { return None };
    Some(format!("{library}::{}", api.type_path(*id)))
}
