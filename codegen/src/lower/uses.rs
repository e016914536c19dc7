//! What actions use of types: schemas, accepted values, and ids of path parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::links::Links;
use super::locations::ResolvedResource;
use crate::docs::{Config, ParameterDoc, TypeDoc};
use crate::ir::{Location, TypeName};
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
                let mut accept = |name: String, values: &[String]| {
                    enumerations.push(AcceptedValues {
                        resource: index,
                        page: page.file_name.clone(),
                        action: action.id.clone(),
                        parameter: name,
                        group: resource.group,
                        values: values.to_vec(),
                    });
                };
                for parameter in &action.parameters {
                    let Some(values) = parameter.enum_values() else { continue };
                    accept(parameter.name.value.clone(), &values.value);
                }
                for response in &action.responses {
                    let TypeDoc::OneOf(values) = &response.ty else { continue };
                    accept(answer(response.status), &values.value);
                }
            }
        }
        Self { schemas, enumerations, ids: id_names(resources, config) }
    }
}

/// What the values of an answer are called among those of parameters: no parameter has a name of two words.
pub(super) fn answer(status: u16) -> String {
    format!("answer {status}")
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

/// Whether a parameter takes an id, if its name is that of one: in a path, or as a string.
pub(super) fn takes_id(doc: &ParameterDoc, location: Location) -> bool {
    location == Location::Path || (doc.ty == TypeDoc::Name(TypeName::String) && doc.enum_values().is_none())
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
