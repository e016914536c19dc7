//! What a spec becomes: `ir` prints the API as one JSON object, `untyped` every place without a type.
//!
//! The JSON is a stable interface for tools: fields are added, never renamed.

use std::borrow::Cow;

use serde_core::{Serialize, Serializer};

use super::session::{CommandOutput, Session};
use crate::ir::{
    Access, Action, Api, Event, Field, NamedType, Parameter, Resource, Response, TypeKind, TypeName, TypeRef,
    Variant,
};
use crate::schema::{Untyped, UntypedReason};

/// Prints the API, when nothing is wrong with the spec.
pub(super) fn run(mut session: Session) -> CommandOutput {
    let lowered = crate::understand(&session.source, &mut session.diagnostics);
    let mut output = session.close();
    if output.status == 0 {
        // text for keys and whole numbers: writing them cannot fail
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

/// A value of JSON. The members of an object keep their order, which `serde_json::Value` would not; and a
/// derive for each kind of object would have to be compiled before anything of this crate.
enum Node<'a> {
    Null,
    Flag(bool),
    Number(u16),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<(&'static str, Node<'a>)>),
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_u16(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl<'a> From<&'a str> for Node<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<bool> for Node<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<'a, T: Into<Node<'a>>> From<Option<T>> for Node<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<'a> From<&'a [String]> for Node<'a> {
    fn from(texts: &'a [String]) -> Self {
        list(texts, |text| text.as_str().into())
    }
}

fn list<'a, T>(items: &'a [T], node: impl Fn(&'a T) -> Node<'a>) -> Node<'a> {
    Node::List(items.iter().map(node).collect())
}

fn api(api: &Api) -> Node<'_> {
    Node::Object(vec![
        ("title", api.title.as_str().into()),
        ("version", api.version.as_str().into()),
        ("resources", list(&api.resources, |one| resource(api, one))),
        ("types", list(&api.types, |one| named(api, one))),
    ])
}

fn resource<'a>(api: &'a Api, resource: &'a Resource) -> Node<'a> {
    let group = resource.group.and_then(|group| api.groups.get(group));
    Node::Object(vec![
        ("name", resource.wire.as_str().into()),
        ("title", resource.title.as_str().into()),
        ("group", group.map(|group| group.name.as_str()).into()),
        ("actions", list(&resource.actions, action)),
    ])
}

fn action(action: &Action) -> Node<'_> {
    let scopes = if let Access::Scopes(scopes) = &action.access { scopes.as_slice() } else { &[] };
    Node::Object(vec![
        ("name", action.wire.as_str().into()),
        ("method", action.method.as_str().into()),
        ("path", action.path.to_string().into()),
        ("summary", action.summary.as_str().into()),
        ("deprecated", action.deprecated.into()),
        ("scopes", scopes.into()),
        ("parameters", list(&action.parameters, parameter)),
        ("responses", list(&action.responses, response)),
        ("events", list(&action.events, event)),
    ])
}

fn parameter(parameter: &Parameter) -> Node<'_> {
    Node::Object(vec![
        ("name", parameter.wire.as_str().into()),
        ("place", parameter.location.as_str().into()),
        ("required", parameter.required.into()),
        ("type", parameter.type_name.as_ref().map(TypeName::as_str).into()),
        ("schema", parameter.schema.as_deref().into()),
        ("default", parameter.default.as_deref().into()),
        ("values", parameter.values.as_deref().into()),
        ("deprecated", parameter.deprecated.into()),
        ("description", parameter.description.as_deref().into()),
    ])
}

fn response(response: &Response) -> Node<'_> {
    Node::Object(vec![
        ("status", Node::Number(response.status)),
        ("schema", response.schema.as_deref().into()),
        ("description", response.description.as_deref().into()),
    ])
}

fn event(event: &Event) -> Node<'_> {
    Node::Object(vec![("name", event.wire.as_str().into()), ("schema", event.schema.as_deref().into())])
}

fn named<'a>(api: &'a Api, named: &'a NamedType) -> Node<'a> {
    let is = |text: String| vec![("is", text.into())];
    let (kind, of) = match &named.kind {
        TypeKind::Struct(of) => {
            let mut of_struct = members("fields", &of.fields, |one| field(api, one));
            of_struct.extend(
                of.rest.iter().map(|rest| ("is", format!("map of {}", api.type_text(&rest.ty)).into())),
            );
            ("struct", of_struct)
        }
        TypeKind::Enumeration(of) => (
            "enumeration",
            members("variants", &of.variants, |one| {
                Node::Object(vec![
                    ("name", one.ident.as_str().into()),
                    ("when", one.value.to_string().into()),
                ])
            }),
        ),
        TypeKind::Union(of) => ("union", members("variants", &of.variants, |one| variant(api, one))),
        TypeKind::Alias(of) => ("alias", is(api.type_text(of))),
        TypeKind::Id(_) => ("id", is(api.type_text(&TypeRef::String))),
    };
    let mut node = vec![
        ("name", named.ident.as_str().into()),
        ("kind", kind.into()),
        ("title", named.title.as_deref().into()),
        ("origin", named.origin.as_str().into()),
    ];
    node.extend(of);
    Node::Object(node)
}

/// A list as a member, unless it is empty.
fn members<'a, T>(
    name: &'static str,
    items: &'a [T],
    node: impl Fn(&'a T) -> Node<'a>,
) -> Vec<(&'static str, Node<'a>)> {
    if items.is_empty() { Vec::new() } else { vec![(name, list(items, node))] }
}

fn field<'a>(api: &'a Api, field: &'a Field) -> Node<'a> {
    Node::Object(vec![
        ("name", field.wire.as_str().into()),
        ("type", api.type_text(&field.ty).into()),
        ("presence", field.presence.as_str().into()),
    ])
}

fn variant<'a>(api: &'a Api, variant: &'a Variant) -> Node<'a> {
    Node::Object(vec![
        ("name", variant.ident.as_str().into()),
        ("when", variant.when.to_string().into()),
        ("type", api.type_text(&variant.ty).into()),
    ])
}
