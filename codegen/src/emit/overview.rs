//! `overview.md`: every resource by group, for the first page of the crate's documentation.

use std::fmt::Write as _;

use crate::ir::{Api, Resource};

/// The text below the mark. It holds names only, which are identifiers or checked to be plain.
pub(super) fn text(api: &Api) -> String {
    let mut text =
        String::from("# Resources\n\nEach resource is a method of [`Client`] and a module of [`resources`].");
    let of = |group: Option<usize>| -> Vec<&Resource> {
        api.resources.iter().filter(|resource| resource.group == group).collect()
    };
    if !api.groups.is_empty() {
        text.push_str(" Each group is a feature of the crate.\n\n| group | resources |\n| --- | --- |\n");
        for (at, group) in api.groups.iter().enumerate() {
            let _ = writeln!(text, "| `{}` | {} |", group.name, links(&of(Some(at))));
        }
    }
    let others = of(None);
    if !others.is_empty() {
        let _ = writeln!(text, "\n\n{}", links(&others));
    }
    text
}

fn links(resources: &[&Resource]) -> String {
    let link = |resource: &&Resource| {
        let module = resource.ident.as_str();
        format!("[`{module}`](resources::{module})")
    };
    resources.iter().map(link).collect::<Vec<_>>().join(", ")
}
