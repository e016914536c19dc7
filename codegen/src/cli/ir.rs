//! What a spec becomes: `ir` prints the API as one JSON object, `untyped` every place without a type.
//!
//! The JSON is a stable interface for tools: fields are added, never renamed.

use serde::Serialize;

use super::session::{CommandOutput, Session};
use crate::ir::{
    Access, Action, Api, Event, NamedType, Parameter, Resource, Response, TypeKind, TypeName, TypeRef,
};
use crate::schema::{Untyped, UntypedReason};

/// Prints the API, when nothing is wrong with the spec.
pub(super) fn run(mut session: Session) -> CommandOutput {
    let lowered = crate::understand(&session.source, &mut session.diagnostics);
    let mut output = session.close();
    if output.status == 0 {
        // maps with text for keys and finite numbers: writing them cannot fail
        output.stdout = serde_json::to_string_pretty(&api(&lowered.api)).unwrap_or_default() + "\n";
    }
    output
}

/// Prints the places, when nothing is wrong with the spec.
pub(super) fn untyped(mut session: Session) -> CommandOutput {
    let lowered = crate::understand(&session.source, &mut session.diagnostics);
    let mut output = session.close();
    if output.status == 0 {
        output.stdout = lowered.untyped.iter().map(untyped_line).collect();
    }
    output
}

/// How many places the schemas leave free, and how many could not be typed.
pub(super) fn count_untyped(places: &[Untyped]) -> (usize, usize) {
    let free = places.iter().filter(|place| place.reason == UntypedReason::Free).count();
    (free, places.len() - free)
}

fn untyped_line(untyped: &Untyped) -> String {
    let reason = match &untyped.reason {
        UntypedReason::Free => "free: the schema takes any value",
        UntypedReason::Unsupported(what) => what,
        UntypedReason::Malformed => "malformed: the schema is broken here, or points nowhere",
    };
    format!("{}: {reason}\n", untyped.place)
}

#[derive(Serialize)]
struct ApiJson<'a> {
    title: &'a str,
    version: &'a str,
    resources: Vec<ResourceJson<'a>>,
    types: Vec<TypeJson<'a>>,
}

#[derive(Serialize)]
struct ResourceJson<'a> {
    name: &'a str,
    title: &'a str,
    group: Option<&'a str>,
    actions: Vec<ActionJson<'a>>,
}

#[derive(Serialize)]
struct ActionJson<'a> {
    name: &'a str,
    method: &'a str,
    path: String,
    summary: &'a str,
    deprecated: bool,
    scopes: &'a [String],
    parameters: Vec<ParameterJson<'a>>,
    responses: Vec<ResponseJson<'a>>,
    events: Vec<EventJson<'a>>,
}

#[derive(Serialize)]
struct ParameterJson<'a> {
    name: &'a str,
    place: &'a str,
    required: bool,
    #[serde(rename = "type")]
    type_name: Option<&'a str>,
    schema: Option<&'a str>,
    default: Option<&'a str>,
    values: Option<&'a [String]>,
    deprecated: bool,
    description: Option<&'a str>,
}

#[derive(Serialize)]
struct ResponseJson<'a> {
    status: u16,
    schema: Option<&'a str>,
    description: Option<&'a str>,
}

#[derive(Serialize)]
struct EventJson<'a> {
    name: &'a str,
    schema: Option<&'a str>,
}

#[derive(Serialize)]
struct TypeJson<'a> {
    name: &'a str,
    kind: &'static str,
    title: Option<&'a str>,
    origin: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<FieldJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variants: Vec<VariantJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<String>,
}

#[derive(Serialize)]
struct FieldJson<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    ty: String,
    presence: &'static str,
}

#[derive(Serialize)]
struct VariantJson<'a> {
    name: &'a str,
    when: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    ty: Option<String>,
}

fn api(api: &Api) -> ApiJson<'_> {
    ApiJson {
        title: &api.title,
        version: &api.version,
        resources: api.resources.iter().map(|one| resource(api, one)).collect(),
        types: api.types.iter().map(|one| named(api, one)).collect(),
    }
}

fn resource<'a>(api: &'a Api, resource: &'a Resource) -> ResourceJson<'a> {
    ResourceJson {
        name: resource.wire.as_str(),
        title: &resource.title,
        group: resource.group.and_then(|group| api.groups.get(group)).map(|group| group.name.as_str()),
        actions: resource.actions.iter().map(action).collect(),
    }
}

fn action(action: &Action) -> ActionJson<'_> {
    ActionJson {
        name: action.wire.as_str(),
        method: action.method.as_str(),
        path: action.path.to_string(),
        summary: &action.summary,
        deprecated: action.deprecated,
        scopes: if let Access::Scopes(scopes) = &action.access { scopes } else { &[] },
        parameters: action.parameters.iter().map(parameter).collect(),
        responses: action.responses.iter().map(response).collect(),
        events: action.events.iter().map(event).collect(),
    }
}

fn parameter(parameter: &Parameter) -> ParameterJson<'_> {
    ParameterJson {
        name: parameter.wire.as_str(),
        place: parameter.location.as_str(),
        required: parameter.required,
        type_name: parameter.type_name.as_ref().map(TypeName::as_str),
        schema: parameter.schema.as_deref(),
        default: parameter.default.as_deref(),
        values: parameter.values.as_deref(),
        deprecated: parameter.deprecated,
        description: parameter.description.as_deref(),
    }
}

fn response(response: &Response) -> ResponseJson<'_> {
    ResponseJson {
        status: response.status,
        schema: response.schema.as_deref(),
        description: response.description.as_deref(),
    }
}

fn event(event: &Event) -> EventJson<'_> {
    EventJson { name: event.wire.as_str(), schema: event.schema.as_deref() }
}

fn named<'a>(api: &'a Api, named: &'a NamedType) -> TypeJson<'a> {
    let (mut fields, mut variants, mut is) = (Vec::new(), Vec::new(), None);
    let kind = match &named.kind {
        TypeKind::Struct(of) => {
            fields.extend(of.fields.iter().map(|field| FieldJson {
                name: field.wire.as_str(),
                ty: api.type_text(&field.ty),
                presence: field.presence.as_str(),
            }));
            is = of.rest.as_ref().map(|rest| format!("map of {}", api.type_text(&rest.ty)));
            "struct"
        }
        TypeKind::Enumeration(of) => {
            variants.extend(of.variants.iter().map(|variant| VariantJson {
                name: variant.ident.as_str(),
                when: variant.value.to_string(),
                ty: None,
            }));
            "enumeration"
        }
        TypeKind::Union(of) => {
            variants.extend(of.variants.iter().map(|variant| VariantJson {
                name: variant.ident.as_str(),
                when: variant.when.to_string(),
                ty: Some(api.type_text(&variant.ty)),
            }));
            "union"
        }
        TypeKind::Alias(of) => {
            is = Some(api.type_text(of));
            "alias"
        }
        TypeKind::Id(_) => {
            is = Some(api.type_text(&TypeRef::String));
            "id"
        }
    };
    let title = named.title.as_deref();
    TypeJson { name: named.ident.as_str(), kind, title, origin: &named.origin, fields, variants, is }
}
