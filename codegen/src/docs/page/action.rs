//! One action: its prose and the sections that it must have.

use super::{checks, parameters};
use crate::diagnostic::{Diagnostics, Spanned};
use crate::docs::common::access::{self, Sentences};
use crate::docs::common::action::{ActionDescription, ActionDoc, report_name};
use crate::docs::common::prose::prose;
use crate::docs::common::sections::{ActionSections, RequiredHeadings};
use crate::docs::common::titles::camel;
use crate::docs::common::{Context, responses};
use crate::docs::dialect;
use crate::ir::{Access, ActionId};
use crate::markdown::{Block, Section};

const AUTHENTICATION: &str = "Authentication";
const PARAMETERS: &str = dialect::PARAMETERS;
const SUCCESS: &str = "Successful Responses";
const STREAM: &str = "SSE Stream for a Successful Response";
const ERRORS: &str = "Error Responses";
const HEADINGS: [&str; 5] = [AUTHENTICATION, PARAMETERS, SUCCESS, STREAM, ERRORS];
const REQUIRED: RequiredHeadings = RequiredHeadings {
    always: &[(PARAMETERS, "an action without any says `No parameters needed for this call.` there")],
    success: (SUCCESS, STREAM),
    errors: ERRORS,
};
const ACCESS: Sentences = Sentences {
    open: "No api access token is required to call this action.",
    token: "The client must be configured with a valid api access token to call this action.",
};

/// Reads the actions of a page; of two with one name the second is reported and ignored.
pub(super) fn read_all(
    sections: &[&Section],
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ActionDoc> {
    let mut actions: Vec<ActionDoc> = Vec::new();
    for section in sections {
        let name = camel(section.title.unquoted());
        if !report_name(&name, &section.title, &actions, diagnostics) {
            actions.push(read(name, section, context, diagnostics));
        }
    }
    actions
}

fn read(name: String, section: &Section, context: &Context<'_>, diagnostics: &mut Diagnostics) -> ActionDoc {
    let mut paragraphs = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Code(code) if code.info.is_some() => checks::sample(code, context, &name, diagnostics),
            other => paragraphs.extend(prose(other, context.source, diagnostics)),
        }
    }
    let parts = ActionSections::sort(section, &HEADINGS, 4, diagnostics);
    let mut more = Vec::new();
    let access = parts
        .get(AUTHENTICATION)
        .map_or(Access::Unstated, |part| access::read(part, &ACCESS, &mut more, context, diagnostics));
    let described = ActionDescription::new(paragraphs, &section.title, diagnostics).with(more);
    let responses = responses::read(parts.get(SUCCESS), parts.get(ERRORS), context, diagnostics);
    let errors = diagnostics.errors();
    let parameters = parts.get(PARAMETERS).map(|part| parameters::read(part, context, diagnostics));
    let parameters_complete = parameters.is_some() && diagnostics.errors() == errors;
    parts.report_strays(&[], context.source, diagnostics);
    parts.report_missing(&section.title, &REQUIRED, diagnostics);
    ActionDoc {
        id: ActionId::new(context.resource, name),
        title: Spanned { value: section.title.text.clone(), span: section.title.span },
        summary: described.summary,
        description: described.description,
        deprecated: described.deprecated,
        access,
        parameters: parameters.unwrap_or_default(),
        parameters_complete,
        responses,
        events: parts.get(STREAM).map(|part| responses::read_events(part, None, context, diagnostics)),
    }
}
