//! What actions use of types: schemas, accepted values, and ids of path parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::links::Links;
use super::locations::{ResolvedAction, ResolvedResource};
use super::responses;
use crate::docs::{Config, ParameterDoc, TypeDoc};
use crate::ir::{ActionId, Location, TypeName};
use crate::schema::{AcceptedValues, IdException, IdName, Use};

/// The schemas, accepted values and names of ids that actions use.
pub(super) struct SchemaUses {
    pub(super) schemas: Vec<Use>,
    pub(super) enumerations: Vec<AcceptedValues>,
    pub(super) ids: Vec<IdName>,
}

impl SchemaUses {
    pub(super) fn collect(resources: &[ResolvedResource<'_>], links: &Links<'_>, config: &Config) -> Self {
        let (mut schemas, mut enumerations) = (Vec::new(), Vec::new());
        for (index, resource) in resources.iter().enumerate() {
            let page = resource.page;
            for action in &page.actions {
                let linked = action.types().filter_map(|ty| links.schema(ty));
                let of = |schema| Use { schema, action: action.id.clone(), group: resource.group };
                schemas.extend(linked.map(of));
            }
            let accepted = resource.actions.iter().flat_map(accepted);
            enumerations.extend(accepted.map(|(action, parameter, values)| AcceptedValues {
                resource: index,
                page: page.file_name.clone(),
                action: action.clone(),
                parameter,
                group: resource.group,
                values: values.to_vec(),
            }));
        }
        Self { schemas, enumerations, ids: id_names(resources, config) }
    }
}

/// The accepted values of an action: of its parameters, and of its responses that have a body. Each with its name.
fn accepted<'a>(resolved: &ResolvedAction<'a>) -> impl Iterator<Item = (&'a ActionId, String, &'a [String])> {
    let (action, method) = (resolved.doc, resolved.route.method);
    let parameters = action.parameters.iter().filter_map(|parameter| {
        let values = parameter.enum_values()?;
        Some((&action.id, parameter.name.value.clone(), values.value.as_slice()))
    });
    let responses = action.responses.iter().filter_map(move |response| match &response.ty {
        TypeDoc::OneOf(values) if responses::has_body(method, response.status, &response.ty) => {
            Some((&action.id, responses::name(response.status), values.value.as_slice()))
        }
        _ => None,
    });
    parameters.chain(responses)
}

/// The names of all path parameters, with what `api.toml` says of each.
fn id_names(resources: &[ResolvedResource<'_>], config: &Config) -> Vec<IdName> {
    let mut names: BTreeMap<&str, IdName> = BTreeMap::new();
    for (resource, doc, location) in parameters(resources) {
        if location == Location::Path {
            let name = doc.name.value.as_str();
            names.entry(name).or_insert_with(|| IdName {
                name: name.to_owned(),
                exception: exception(name, config),
                groups: BTreeSet::new(),
                page: resource.page.file_name.clone(),
            });
        }
    }
    for (resource, doc, location) in parameters(resources) {
        if takes_id(doc, location)
            && let Some(name) = names.get_mut(doc.name.value.as_str())
        {
            name.groups.extend(resource.group);
        }
    }
    names.into_values().collect()
}

/// Whether a parameter takes an id, if its name is that of one: in a path, or as a string. Accepted values say more.
pub(super) fn takes_id(doc: &ParameterDoc, location: Location) -> bool {
    let is_text = location == Location::Path || doc.ty == TypeDoc::Name(TypeName::String);
    is_text && doc.enum_values().is_none()
}

/// All parameters, with their resources and locations.
fn parameters<'r, 'a>(
    resources: &'r [ResolvedResource<'a>],
) -> impl Iterator<Item = (&'r ResolvedResource<'a>, &'a ParameterDoc, Location)> {
    resources.iter().flat_map(|resource| {
        resource.actions.iter().flat_map(move |resolved| {
            let located = resolved.doc.parameters.iter().zip(&resolved.locations);
            located.map(move |(doc, located)| (resource, doc, located.location))
        })
    })
}

fn exception(name: &str, config: &Config) -> Option<IdException> {
    let lists = [(&config.ids.add, IdException::Add), (&config.ids.drop, IdException::Drop)];
    let listed = lists.into_iter().find(|(list, _)| list.iter().any(|listed| listed.value == name));
    listed.map(|(_, exception)| exception)
}
