//! Links to schemas, and what the actions want of types.

use std::collections::BTreeMap;

use super::Resource;
use super::types::{Use, Words};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::page::{LinkDoc, TypeDoc};
use crate::docs::schemas::is_file;
use crate::docs::{SCHEMAS, Schemas, nearest};
use crate::source::linked_name;

/// Finds the schema behind a link.
pub(super) struct Links<'a> {
    schemas: &'a Schemas,
}

impl<'a> Links<'a> {
    pub(super) fn new(schemas: &'a Schemas) -> Self {
        Self { schemas }
    }

    /// Index of the schema that a type column links to.
    pub(super) fn schema(&self, ty: &TypeDoc) -> Option<usize> {
        let TypeDoc::Link(link) = ty else { return None };
        self.schemas.links.get(&normal(link)).copied().flatten()
    }

    /// As [`Links::schema`]; notes down the links that lead nowhere, when nobody has told of them.
    fn resolve<'l>(
        &self,
        link: &'l LinkDoc,
        missing: &mut BTreeMap<String, Vec<&'l LinkDoc>>,
    ) -> Option<usize> {
        let target = normal(link);
        let found = self.schemas.links.get(&target).copied();
        if found.is_none() {
            missing.entry(target).or_default().push(link);
        }
        found.flatten()
    }

    /// Tells of a schema that is not there, at the first link to it.
    fn tell_missing(&self, target: &str, links: &[&LinkDoc], diagnostics: &mut Diagnostics) {
        let Some(link) = links.first() else { return };
        let message = format!("`{}` leads to no schema", link.target);
        let mut found = Diagnostic::error("missing-schema", link.span, message);
        found.label = match links.len() {
            1 => None,
            2 => Some("and one more link".to_owned()),
            count => Some(format!("and {} more links", count - 1)),
        };
        let known = || self.schemas.links.keys().map(String::as_str);
        let anchor = |target: &str| target.split_once('#').map(|(_, anchor)| anchor.to_owned());
        let moved = known().find(|known| anchor(target).is_some() && anchor(known) == anchor(target));
        found.hint = if let Some(near) = moved.or_else(|| nearest(target, known())) {
            Some(format!("did you mean `{near}`?"))
        } else if let Some((file, _)) = target.split_once('#').filter(|(file, _)| is_file(file)) {
            Some(format!("add a section `## {}` to {file}", link.text))
        } else {
            Some(format!("a schema is a section, `{SCHEMAS}#device`, or a file, `../schemas/device.json`"))
        };
        diagnostics.push(found);
    }
}

/// A target as [`Schemas::links`] writes it.
fn normal(link: &LinkDoc) -> String {
    let target = link.target.strip_prefix("./").unwrap_or(&link.target);
    if target.split_once('#').is_some_and(|(file, _)| is_file(file)) {
        return target.to_owned();
    }
    linked_name(target).unwrap_or_else(|_| target.to_owned())
}

/// The schemas and lists of words that the actions use.
#[derive(Default)]
pub(super) struct Wanted {
    pub(super) uses: Vec<Use>,
    pub(super) words: Vec<Words>,
}

impl Wanted {
    pub(super) fn collect(
        resources: &[Resource<'_>],
        links: &Links<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut wanted = Self::default();
        let mut missing = BTreeMap::new();
        for (index, resource) in resources.iter().enumerate() {
            let page = resource.page;
            for action in &page.actions {
                let name = format!("{}.{}", page.name, action.name);
                let parameters = action.parameters.iter().map(|parameter| &parameter.ty);
                let events = action.events.iter().flatten().map(|event| &event.ty);
                let types =
                    parameters.chain(action.responses.iter().map(|response| &response.ty)).chain(events);
                for ty in types {
                    let TypeDoc::Link(link) = ty else { continue };
                    let Some(schema) = links.resolve(link, &mut missing) else { continue };
                    wanted.uses.push(Use { schema, action: name.clone(), group: resource.group });
                }
                for parameter in &action.parameters {
                    let Some(values) = &parameter.values else { continue };
                    wanted.words.push(Words {
                        resource: index,
                        resource_name: page.name.clone(),
                        page: page.file_name.clone(),
                        action: action.name.clone(),
                        parameter: parameter.name.value.clone(),
                        group: resource.group,
                        values: values.value.clone(),
                        span: values.span,
                    });
                }
            }
        }
        for (target, nowhere) in &missing {
            links.tell_missing(target, nowhere, diagnostics);
        }
        wanted
    }
}
