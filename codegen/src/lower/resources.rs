//! Resources and actions, put together from the results of all passes.

use super::links::Links;
use super::locations::{LocatedParameter, ResolvedAction, ResolvedResource};
use super::{call_members, responses, uses};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::routes::RouteFlag;
use crate::docs::{ActionDoc, EventDoc, KeptNames, ParameterDoc, ResponseDoc, SchemaDoc, TypeDoc};
use crate::ir::{
    self, Action, ActionId, Event, Home, Ident, Location, Method, NamedType, Output, Parameter,
    ParameterKind, Response, Retry, TypeName, TypeRef, WireName,
};
use crate::names::{self, Scope};
use crate::schema::{AcceptedValues, Types};

/// The types that schemas became, and the way to them.
pub(super) struct LoweredTypes<'a> {
    pub(super) all: &'a Types,
    pub(super) named: &'a [NamedType],
    pub(super) links: &'a Links<'a>,
    pub(super) schemas: &'a [SchemaDoc],
    pub(super) enumerations: &'a [AcceptedValues],
    /// Names that are kept.
    pub(super) kept: &'a KeptNames,
}

/// The names that an action has in the module of its resource.
struct CallNames {
    /// The call.
    call: Ident,
    /// What describes it.
    constant: Ident,
    /// What it returns, where that may be a type of its own: events, or one of several responses.
    output: Option<Ident>,
}

impl CallNames {
    fn all(&self) -> impl Iterator<Item = &Ident> {
        [&self.call, &self.constant].into_iter().chain(&self.output)
    }
}

/// The names of a resource in its module. They come before all other types of it.
pub(super) struct ResourceNames {
    /// The type that holds the actions.
    api: Ident,
    /// The calls, in the order of the actions.
    calls: Vec<CallNames>,
}

impl ResourceNames {
    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &Ident> {
        std::iter::once(&self.api).chain(self.calls.iter().flat_map(CallNames::all))
    }
}

/// Names a resource: `DeviceApi`, and then its calls.
pub(super) fn name(resource: &ResolvedResource<'_>, diagnostics: &mut Diagnostics) -> ResourceNames {
    let api = names::page_type(&format!("{} api", resource.page.name));
    let calls = name_calls(resource, &api, diagnostics);
    ResourceNames { api, calls }
}

fn name_calls(resource: &ResolvedResource<'_>, api: &Ident, diagnostics: &mut Diagnostics) -> Vec<CallNames> {
    let mut scope = Scope::new([api.clone()]);
    let mut calls: Vec<Ident> = Vec::new();
    for resolved in &resource.actions {
        let call = names::page_type(resolved.doc.id.action.as_str());
        if call != *api && scope.contains(&call) {
            let message =
                format!("`{}` has the same name in Rust as another action, `{call}`", resolved.doc.id.action);
            let found = Diagnostic::error("name-collision", resolved.doc.title.span, message);
            diagnostics.push(found.hint("rename one of them"));
        }
        calls.push(scope.assign(call, []));
    }
    let names = |(resolved, call): (&ResolvedAction<'_>, Ident)| {
        let successes = resolved.doc.responses.iter().filter(|response| response.status < 400).count();
        let output = match resolved.doc.events {
            Some(_) => Some("Event"),
            None => (successes > 1).then_some("Output"),
        };
        let ident = output.map(|output| names::page_type(&format!("{call} {output}")));
        let output = ident.map(|ident| scope.assign(ident, []));
        // A name of one letter is written alike in both cases, and a call has a constructor of its name.
        let constant = scope.assign(names::constant(resolved.doc.id.action.as_str()), []);
        CallNames { call, constant, output }
    };
    resource.actions.iter().zip(calls).map(names).collect()
}

/// Makes all resources.
pub(super) fn lower(
    resources: &[ResolvedResource<'_>],
    names: Vec<ResourceNames>,
    types: &LoweredTypes<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ir::Resource> {
    let mut taken: Vec<(Ident, &str)> = Vec::new();
    let mut lowered = Vec::new();
    for (index, (resource, names)) in resources.iter().zip(names).enumerate() {
        for resolved in &resource.actions {
            responses::check_bodies(resolved.doc, resolved.route.method, diagnostics);
            responses::check_types(resolved.doc, resolved.route.method, diagnostics);
        }
        let page = resource.page;
        let ident = names::accessor(&page.name);
        if let Some((_, first)) = taken.iter().find(|(taken, _)| *taken == ident) {
            let message = format!("`{first}` and `{}` have the same name in Rust, `{ident}`", page.name);
            diagnostics.push(
                Diagnostic::error("name-collision", page.span, message).hint("rename one of the files"),
            );
        }
        taken.push((ident.clone(), &page.name));
        lowered.push(ir::Resource {
            wire: WireName::new(&page.name),
            title: page.title.clone(),
            description: page.description.clone(),
            page: page.file_name.clone(),
            ident,
            api_ident: names.api,
            group: resource.group,
            types: local_types(index, types.named),
            actions: resource
                .actions
                .iter()
                .zip(names.calls)
                .map(|(resolved, names)| action(resolved, names, types))
                .collect(),
        });
    }
    lowered
}

/// The types that live in the module of a resource.
fn local_types(resource: usize, types: &[NamedType]) -> Vec<ir::TypeId> {
    let all = (0..).map(ir::TypeId).zip(types);
    all.filter(|(_, named)| named.home == Home::Resource(resource)).map(|(id, _)| id).collect()
}

fn action(resolved: &ResolvedAction<'_>, names: CallNames, types: &LoweredTypes<'_>) -> Action {
    let ResolvedAction { doc, route, .. } = resolved;
    let responses: Vec<Response> =
        doc.responses.iter().map(|response| types.response(&doc.id, route.method, response)).collect();
    let output = match names.output {
        Some(events) if doc.events.is_some() => Output::Stream(events),
        several => responses::output(&responses, several),
    };
    let noted = |note: &RouteFlag| route.notes.iter().any(|known| known.value == *note);
    let name = doc.id.action.as_str();
    Action {
        wire: doc.id.action.clone(),
        title: doc.title.value.clone(),
        method_ident: names::value(name),
        static_ident: names.constant,
        call_ident: names.call,
        method: route.method,
        path: route.path.clone(),
        summary: doc.summary.clone(),
        description: doc.description.clone(),
        deprecated: doc.deprecated,
        access: doc.access.clone(),
        anonymous: noted(&RouteFlag::Anonymous),
        retry: match (noted(&RouteFlag::Safe), noted(&RouteFlag::Unsafe)) {
            (true, _) => Retry::Safe,
            (_, true) => Retry::Unsafe,
            _ => Retry::ByMethod,
        },
        parameters: parameters(resolved, types),
        responses,
        output,
        events: events(doc, types),
        paging: None,
    }
}

/// Arguments and setters have separate scopes: their names cannot collide.
fn parameters(resolved: &ResolvedAction<'_>, types: &LoweredTypes<'_>) -> Vec<Parameter> {
    let idents = call_members::parameters(resolved, types.kept);
    let pairs = resolved.doc.parameters.iter().zip(&resolved.locations).zip(idents);
    let parameter = |((doc, located), ident): ((&ParameterDoc, &LocatedParameter), Ident)| {
        let name = &doc.name.value;
        Parameter {
            wire: WireName::new(name),
            ident,
            location: located.location,
            json: located.json,
            required: call_members::is_required(doc, *located),
            type_name: match &doc.ty {
                TypeDoc::Name(name) => Some(name.clone()),
                _ => None,
            },
            schema: types.title(&doc.ty),
            kind: types.kind(&resolved.doc.id, doc, located.location),
            values: doc.values.as_ref().map(|values| values.value.clone()),
            default: doc.default.clone(),
            example: doc.example.clone(),
            deprecated: doc.deprecated,
            description: doc.description.clone(),
        }
    };
    pairs.map(parameter).collect()
}

fn events(doc: &ActionDoc, types: &LoweredTypes<'_>) -> Vec<Event> {
    let docs = doc.events.as_deref().unwrap_or_default();
    let event = |(doc, ident): (&EventDoc, Ident)| Event {
        wire: WireName::new(&doc.name),
        ident,
        schema: types.title(&doc.ty),
        data: match &doc.ty {
            TypeDoc::Undefined | TypeDoc::OneOf(_) | TypeDoc::Name(TypeName::String) => None,
            ty => Some(types.body(ty)),
        },
        description: doc.description.clone(),
    };
    docs.iter().zip(call_members::events(doc, types.kept)).map(event).collect()
}

impl LoweredTypes<'_> {
    /// Title of the schema that a type column links to.
    fn title(&self, ty: &TypeDoc) -> Option<String> {
        let schema = self.schemas.get(self.links.schema(ty)?)?;
        Some(schema.title.value.clone())
    }

    /// The type of a body that has one.
    fn body(&self, ty: &TypeDoc) -> TypeRef {
        let name = match ty {
            TypeDoc::Link(_) => {
                let found = self.links.schema(ty).and_then(|schema| self.all.schemas.get(schema));
                return found.cloned().unwrap_or(TypeRef::Any);
            }
            TypeDoc::OneOf(_) => return TypeRef::String,
            TypeDoc::Undefined => return TypeRef::Any,
            TypeDoc::Name(name) => name,
        };
        match name {
            TypeName::String => TypeRef::String,
            TypeName::Boolean => TypeRef::Boolean,
            TypeName::Integer => TypeRef::Integer,
            TypeName::Time => TypeRef::EpochMillis(Box::new(TypeRef::Integer)),
            TypeName::Duration => TypeRef::Duration(Box::new(TypeRef::Integer)),
            TypeName::Number => TypeRef::Number,
            TypeName::Array => TypeRef::Array(Box::new(TypeRef::Any)),
            TypeName::List | TypeName::Object | TypeName::File | TypeName::Unknown(_) => TypeRef::Any,
        }
    }

    /// The type of the accepted values that an action has under a name.
    fn values(&self, action: &ActionId, name: &str) -> Option<&TypeRef> {
        let is = |of: &AcceptedValues| of.action == *action && of.parameter == name;
        self.all.enumerations.get(self.enumerations.iter().position(is)?)
    }

    fn response(&self, action: &ActionId, method: Method, doc: &ResponseDoc) -> Response {
        let has_body = responses::has_body(method, doc.status, &doc.ty);
        let values = self.values(action, &responses::name(doc.status)).cloned();
        Response {
            status: doc.status,
            schema: self.title(&doc.ty).filter(|_| has_body),
            body: has_body.then(|| values.unwrap_or_else(|| self.body(&doc.ty))),
            description: doc.description.clone(),
        }
    }

    fn kind(&self, action: &ActionId, doc: &ParameterDoc, location: Location) -> ParameterKind {
        let id = self.all.ids.get(&doc.name.value).filter(|_| uses::takes_id(doc, location));
        if let Some(id) = id {
            return ParameterKind::Typed(id.clone());
        }
        match (&doc.ty, self.values(action, &doc.name.value)) {
            (TypeDoc::Link(_), _) => ParameterKind::Typed(self.body(&doc.ty)),
            (TypeDoc::Name(TypeName::File), _) => ParameterKind::File,
            (TypeDoc::Name(TypeName::Array), _) => ParameterKind::Array,
            (TypeDoc::Name(TypeName::List), _) => ParameterKind::List,
            (TypeDoc::Name(TypeName::Object), _) => ParameterKind::Typed(TypeRef::Any),
            (_, Some(values)) => ParameterKind::Typed(values.clone()),
            (TypeDoc::Name(_), _) => ParameterKind::Scalar(self.body(&doc.ty)),
            _ => ParameterKind::Scalar(TypeRef::Any),
        }
    }
}
