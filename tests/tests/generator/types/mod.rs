//! From JSON schemas to types: what comes out, as an outline, and what must not matter.

mod accept;
mod bounds;
mod branches;
mod documented;
mod enumerations;
mod examples;
mod findings;
mod identity;
mod ids;
mod kept;
mod lists;
mod members;
mod names;
mod objects;
mod order;
mod parts;
mod soup;
mod stay;
mod times;
mod unions;

use std::fmt::Write as _;

use codegen::diagnostic::{Diagnostic, Diagnostics, FileId, Span, Spanned};
use codegen::docs::SchemaDoc;
use codegen::ir::Ident;
use codegen::json::Json;
use codegen::schema::{self, AcceptedValues, IdName, Input, Types, Use};
use tests::outline::outline_of;

/// A schema without a page around it.
fn doc(name: &str, text: &str) -> SchemaDoc {
    let span = Span { file: FileId(0), start: 0, end: u32::try_from(text.len()).unwrap() };
    SchemaDoc {
        name: name.to_owned(),
        page: "_schemas.md".to_owned(),
        title: Spanned { value: name.to_owned(), span },
        description: None,
        json: Json::parse(text, span).unwrap(),
        example: None,
    }
}

/// The types of schemas, and what was found.
fn lowered(
    schemas: &[(&str, &str)],
    uses: &[Use],
    enumerations: &[AcceptedValues],
) -> (Types, Vec<Diagnostic>) {
    with_ids(schemas, uses, enumerations, &[])
}

/// The same with names of path parameters.
fn with_ids(
    schemas: &[(&str, &str)],
    uses: &[Use],
    enumerations: &[AcceptedValues],
    ids: &[IdName],
) -> (Types, Vec<Diagnostic>) {
    let docs: Vec<SchemaDoc> = schemas.iter().map(|(name, text)| doc(name, text)).collect();
    let secrets = ["password".to_owned(), "token".to_owned()];
    let groups = uses.iter().filter_map(|used| used.group).map(|group| group + 1).max().unwrap_or(0);
    let calls = |page: usize| {
        let actions = enumerations.iter().filter(|of| of.resource == page).map(|of| &of.action);
        actions.map(|action| codegen::names::page_type(action.action.as_str())).collect()
    };
    let pages = enumerations.iter().map(|of| of.resource + 1).max().unwrap_or(0);
    let pages: Vec<Vec<Ident>> = (0..pages).map(calls).collect();
    let input = Input {
        schemas: &docs,
        uses,
        enumerations,
        ids,
        groups,
        secrets: &secrets,
        pages: &pages,
        ..Input::default()
    };
    let mut diagnostics = Diagnostics::default();
    let types = schema::types(input, &mut diagnostics);
    (types, diagnostics.finish())
}

/// The outline of schemas that are fine, with what is untyped in them.
fn outline(schemas: &[(&str, &str)]) -> String {
    let (types, findings) = lowered(schemas, &[], &[]);
    assert!(findings.is_empty(), "{findings:?}");
    display(&types)
}

fn display(types: &Types) -> String {
    let mut text = outline_of(&types.named, &types.modules);
    for untyped in &types.untyped {
        let _ = writeln!(text, "untyped {}: {:?}", untyped.place, untyped.reason);
    }
    text
}
