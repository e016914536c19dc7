//! One action: its prose, its request, and the sections that it must have.

use super::anchors::{AUTHENTICATION, BODY, ERRORS, HEADINGS, SAMPLE, STREAM, SUCCESS};
use super::request::{self, Request};
use super::{anchors, arguments, sample};
use crate::diagnostic::{Diagnostics, Spanned};
use crate::docs::common::Context;
use crate::docs::common::access::{self, Sentences};
use crate::docs::common::action::{ActionDescription, ActionDoc, report_name};
use crate::docs::common::prose::prose;
use crate::docs::common::responses;
use crate::docs::common::sections::{ActionSections, RequiredHeadings};
use crate::docs::dialect::REQUEST;
use crate::docs::routes::{RouteDoc, RouteFlag, RouteTable};
use crate::ir::{Access, ActionId};
use crate::markdown::Section;

const REQUIRED: RequiredHeadings = RequiredHeadings {
    always: &[(REQUEST, "write under it ``GET https://example.com/devices/**`DEVICE_ID`**``")],
    success: (SUCCESS, STREAM),
    errors: ERRORS,
};
const ACCESS: Sentences = Sentences {
    open: "No authentication is required for this endpoint.",
    token: "A valid api access token is required to access this endpoint.",
};

/// Reads the actions of a page, and puts their routes into the table; `base` is what every URL starts with. Of two actions with one name the
/// second is reported and ignored.
pub(super) fn read_all(
    sections: &[&Section],
    base: Option<&str>,
    context: &Context<'_>,
    routes: &mut RouteTable,
    diagnostics: &mut Diagnostics,
) -> Vec<ActionDoc> {
    let mut actions: Vec<ActionDoc> = Vec::new();
    for section in sections {
        let parts = ActionSections::sort(section, &HEADINGS, 3, diagnostics);
        let name = anchors::name(section, &parts, diagnostics);
        if report_name(&name, &section.title, &actions, diagnostics) {
            continue;
        }
        let id = ActionId::new(context.resource, name);
        let request =
            parts.get(REQUEST).and_then(|part| request::read(part, base, context.source, diagnostics));
        let (action, notes) = read(id.clone(), section, &parts, request.as_ref(), context, diagnostics);
        match request {
            Some(Request { method, path, url_span: path_span, span, .. }) => {
                routes.rows.push(RouteDoc { action: id, method, path, path_span, notes, span });
            }
            None => drop(routes.broken.insert(id)),
        }
        actions.push(action);
    }
    actions
}

fn read(
    id: ActionId,
    section: &Section,
    parts: &ActionSections<'_>,
    request: Option<&Request>,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> (ActionDoc, Vec<Spanned<RouteFlag>>) {
    let source = context.source;
    let paragraphs = section.blocks.iter().filter_map(|block| prose(block, source, diagnostics)).collect();
    let described = ActionDescription::new(paragraphs, &section.title, diagnostics);
    let mut more = Vec::new();
    let access = parts
        .get(AUTHENTICATION)
        .map_or(Access::Unstated, |part| access::read(part, &ACCESS, &mut more, context, diagnostics));
    let errors = diagnostics.errors();
    let (parameters, notes) = arguments::read(parts, request, &access, context, diagnostics);
    let parameters_complete = diagnostics.errors() == errors;
    if let Some(part) = parts.get(SAMPLE) {
        sample::check(part, request, context, diagnostics);
    }
    let responses = responses::read(parts.get(SUCCESS), parts.get(ERRORS), context, diagnostics);
    let events =
        parts.get(STREAM).map(|part| responses::read_events(part, Some(&mut more), context, diagnostics));
    parts.report_strays(&[BODY, SAMPLE], source, diagnostics);
    parts.report_missing(&section.title, &REQUIRED, diagnostics);
    let described = described.with(more);
    let action = ActionDoc {
        id,
        title: Spanned { value: section.title.text.clone(), span: section.title.span },
        summary: described.summary,
        description: described.description,
        deprecated: described.deprecated,
        access,
        parameters,
        parameters_complete,
        responses,
        events,
    };
    (action, notes)
}
