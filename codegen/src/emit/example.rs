//! The sample of a resource: one call, compiled as a doctest.
//!
//! One for each page: the doctests of all of them are merged into one program, and every action more
//! would cost its reader and the test run more than it tells.

use crate::ir::{
    Action, Api, Home, Ident, Method, Output, Parameter, ParameterKind, Place, Resource, TypeRef,
};

/// The lines of the sample; none where the crate has no name or no action is simple enough.
pub(super) fn sample(api: &Api, resource: &Resource) -> Option<Vec<String>> {
    let library = api.library.as_ref()?;
    let simple = |action: &&Action| !action.deprecated && arguments(api, library, action).is_some();
    let action =
        resource.actions.iter().filter(simple).min_by_key(|action| {
            (matches!(action.output, Output::Stream(_)), action.method != Method::Get)
        })?;
    let (given, values) = arguments(api, library, action)?;
    let call = format!("client.{}().{}({})", resource.ident, action.method_ident, values.join(", "));
    let run = match action.output {
        Output::Stream(_) => format!("let events = {call}.subscribe().await?;"),
        Output::Empty => format!("{call}.send().await?;"),
        Output::One(_) | Output::Many(_) => format!("let answer = {call}.send().await?;"),
    };
    Some(vec![
        format!("# async fn sample({}) -> Result<(), {library}::Error> {{", given.join(", ")),
        run,
        "# Ok(())".to_owned(),
        "# }".to_owned(),
    ])
}

/// What the sample's function is given, and the arguments of the call.
fn arguments(api: &Api, library: &Ident, action: &Action) -> Option<(Vec<String>, Vec<String>)> {
    let (mut given, mut values) = (vec![format!("client: {library}::Client")], Vec::new());
    for parameter in action.parameters.iter().filter(|parameter| parameter.required) {
        let ty = match &parameter.kind {
            _ if parameter.place == Place::Path => None,
            ParameterKind::Scalar => None,
            ParameterKind::Typed(ty) => Some(type_path(api, library, ty)?),
            ParameterKind::File => Some(format!("{library}::FilePart")),
            ParameterKind::List => {
                values.push(format!("[{}]", literal(parameter)));
                continue;
            }
        };
        match ty {
            Some(ty) => {
                given.push(format!("{}: {ty}", parameter.ident));
                values.push(parameter.ident.to_string());
            }
            None => values.push(literal(parameter)),
        }
    }
    Some((given, values))
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

fn type_path(api: &Api, library: &Ident, ty: &TypeRef) -> Option<String> {
    let TypeRef::Named(id) = ty else { return None };
    let named = api.types.get(id.index())?;
    Some(match named.home {
        Home::Models(_) => format!("{library}::models::{}", named.ident),
        Home::Resource(at) => {
            format!("{library}::resources::{}::{}", api.resources.get(at)?.ident, named.ident)
        }
    })
}
