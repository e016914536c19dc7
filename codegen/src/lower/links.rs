//! Links to schemas.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::diagnostic::{Diagnostic, Diagnostics, folded, nearest};
use crate::docs::dialect::holds_schemas;
use crate::docs::{ActionDoc, LinkDoc, Page, SCHEMAS, SchemaDoc, Schemas, TypeDoc, slug};
use crate::ir::TypeRef;
use crate::source::linked_name;

/// Finds the schema behind a link.
pub(super) struct Links<'a> {
    schemas: &'a Schemas,
}

/// What a link leads to.
enum LinkTarget {
    /// The schema of its target; none where it could not be read, which has been reported.
    Exact(Option<usize>),
    /// The one schema whose anchor has the same letters and digits.
    Alike(Option<usize>),
    /// A schema whose title is that of the link, or of its anchor, though its own anchor has a number.
    Titled(usize),
    /// Nothing.
    Unresolved,
}

impl<'a> Links<'a> {
    pub(super) fn new(schemas: &'a Schemas) -> Self {
        Self { schemas }
    }

    /// Reports the links of all pages that lead nowhere or elsewhere, those of actions without a route too.
    pub(super) fn check(&self, pages: &[&Page], diagnostics: &mut Diagnostics) {
        let mut missing: BTreeMap<String, Vec<&LinkDoc>> = BTreeMap::new();
        for ty in pages.iter().flat_map(|page| &page.actions).flat_map(ActionDoc::types) {
            let TypeDoc::Link(link) = ty else { continue };
            match self.find(link) {
                LinkTarget::Exact(Some(schema)) => self.check_text(link, schema, true, diagnostics),
                LinkTarget::Alike(Some(schema)) | LinkTarget::Titled(schema) => {
                    self.check_text(link, schema, false, diagnostics);
                }
                LinkTarget::Exact(None) | LinkTarget::Alike(None) => {}
                LinkTarget::Unresolved => missing.entry(normal(link)).or_default().push(link),
            }
        }
        for (target, links) in &missing {
            self.report_missing(target, links, diagnostics);
        }
    }

    /// Index of the schema that a type column links to.
    pub(super) fn schema(&self, ty: &TypeDoc) -> Option<usize> {
        let TypeDoc::Link(link) = ty else { return None };
        match self.find(link) {
            LinkTarget::Exact(schema) | LinkTarget::Alike(schema) => schema,
            LinkTarget::Titled(schema) => Some(schema),
            LinkTarget::Unresolved => None,
        }
    }

    /// Looks a target up as a renderer writes it, then by its letters and digits. Renderers number the anchors of
    /// titles that differ by their signs alone, which people do not: there the text of the link decides.
    fn find(&self, link: &LinkDoc) -> LinkTarget {
        let target = normal(link);
        if let Some(&schema) = self.schemas.links.get(&target) {
            return match schema.and_then(|schema| self.titled(&link.text, schema)) {
                Some(other) => LinkTarget::Titled(other),
                None => LinkTarget::Exact(schema),
            };
        }
        let Some((file, anchor)) = target.split_once('#') else { return LinkTarget::Unresolved };
        let letters = folded(anchor);
        let mut alike = self.schemas.links.iter().filter(|(known, _)| {
            known.split_once('#').is_some_and(|(other, anchor)| other == file && folded(anchor) == letters)
        });
        match (alike.next(), alike.next()) {
            (Some((_, &schema)), None) => return LinkTarget::Alike(schema),
            (Some(_), Some(_)) => return LinkTarget::Unresolved,
            (None, _) => {}
        }
        // the anchor may be that of a heading inside of another schema, `#### Example` for one
        let titled = |schema: &SchemaDoc| schema.page == file && slug(&schema.title.value) == anchor;
        self.schemas.list.iter().position(titled).map_or(LinkTarget::Unresolved, LinkTarget::Titled)
    }

    /// Another schema that has the anchor of the found one, and just the title that the link says.
    fn titled(&self, text: &str, found: usize) -> Option<usize> {
        let title = |schema: usize| self.schemas.list.get(schema).map(|schema| schema.title.value.as_str());
        let anchor = slug(title(found)?);
        if title(found)? == text || slug(text) != anchor {
            return None;
        }
        (0..self.schemas.list.len()).find(|&other| title(other) == Some(text))
    }

    /// Reports a link to a schema whose text is not the title of the schema.
    fn check_text(&self, link: &LinkDoc, schema: usize, anchor: bool, diagnostics: &mut Diagnostics) {
        let (Some((file, _)), Some(found)) = (link.target.split_once('#'), self.schemas.list.get(schema))
        else {
            return;
        };
        let title = &found.title.value;
        let message = if folded(&link.text) != folded(title) {
            format!("the text of the link is `{}`, but `{}` points to `{title}`", link.text, link.target)
        } else if !anchor {
            format!("`{}` is not the anchor of `{title}`", link.target)
        } else {
            return;
        };
        let leads =
            |(target, known): (&String, &Option<usize>)| (*known == Some(schema)).then(|| target.clone());
        let target = self.schemas.links.iter().find_map(leads).unwrap_or_else(|| file.to_owned());
        let found = Diagnostic::warning("mismatched-link", link.span, message);
        diagnostics.push(found.hint(format!("the target of `{title}` is `{target}`")));
    }

    /// Reports a schema that is not there, at the first link to it.
    fn report_missing(&self, target: &str, links: &[&LinkDoc], diagnostics: &mut Diagnostics) {
        let Some(link) = links.first() else { return };
        let message = format!("unresolved schema link `{}`", link.target);
        let mut found = Diagnostic::error("unresolved-schema", link.span, message);
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
        } else if let Some((file, _)) = target.split_once('#').filter(|(file, _)| holds_schemas(file)) {
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
    if let Some((file, anchor)) = target.split_once('#').filter(|(file, _)| holds_schemas(file)) {
        return format!("{file}#{}", percent_decode_str(anchor).decode_utf8_lossy());
    }
    linked_name(target).unwrap_or_else(|_| target.to_owned())
}

/// Reports schemas that are called alike and are not: each is a type, and a name means the first.
pub(super) fn report_duplicates(schemas: &Schemas, types: &[TypeRef], diagnostics: &mut Diagnostics) {
    for again in &schemas.again {
        let (Some(first), Some(second)) = (schemas.list.get(again.first), schemas.list.get(again.second))
        else {
            continue;
        };
        if types.get(again.first) == types.get(again.second) {
            continue;
        }
        let message = format!(
            "`{}` and the earlier schema `{}` have the same name but different contents",
            second.title.value, first.title.value
        );
        let hint = format!(
            "links to this one write `{}`, references `{}`; give it a title of its own",
            again.target, second.name
        );
        diagnostics.push(Diagnostic::warning("duplicate-schema", again.span, message).hint(hint));
    }
}
