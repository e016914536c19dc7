//! Schemas: the sections of `_schemas.md` and of the files in `_schemas/`, and JSON files that pages link to.

use std::collections::BTreeMap;

use super::common::action::ActionDoc;
use super::common::cells::{LinkDoc, TypeDoc};
use super::common::names;
use super::common::page::Page;
use super::common::prose::{self, ignored, prose};
use super::common::titles::{schema_name, slug, title_of};
use super::equivalence::demands;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, Spanned, offset};
use crate::json::Json;
use crate::markdown::{Block, Code, Document, Section};
use crate::parallel;
use crate::source::{Source, linked_name};

/// One documented schema, from a section of a page of schemas or from a file of its own.
#[derive(Debug, Clone)]
pub struct SchemaDoc {
    /// Name that `$ref` and links resolve to: the title camel-cased, or the file's name.
    pub name: String,
    /// File that holds it, by its name in the source.
    pub page: String,
    /// Title as people read it.
    pub title: Spanned<String>,
    /// What the section says before the schema.
    pub description: Option<String>,
    /// The schema. Its span covers the JSON text in its file.
    pub json: Json,
    /// The example, when there is one.
    pub example: Option<Json>,
}

/// All schemas, and the links that lead to them.
#[derive(Debug, Default)]
pub struct Schemas {
    /// The schemas, no two of one name: what is called like another gets a number.
    pub list: Vec<SchemaDoc>,
    /// Schemas that are called like one before them, or have its anchor.
    pub again: Vec<Again>,
    /// Index of the schema that a target (`_schemas.md#device`, `_schemas/devices.md#device`,
    /// `../lib/device.json`) leads to; `None`
    /// where it leads to one that could not be read, which was reported.
    pub links: BTreeMap<String, Option<usize>>,
    /// The schema of each name.
    by_name: BTreeMap<String, usize>,
    /// The schemas whose title has an anchor, by page and anchor.
    by_anchor: BTreeMap<(String, String), Alike>,
    /// What schemas demand, of those that were compared.
    demands: BTreeMap<usize, String>,
    /// The last number that a name got which several schemas have.
    numbers: BTreeMap<String, u32>,
}

/// Schemas that have one anchor.
#[derive(Debug)]
struct Alike {
    /// Index of the first.
    first: usize,
    /// Index of the first that demands this, of those behind the first.
    by_demands: BTreeMap<String, usize>,
}

/// A schema that is called like one before it, or whose title has the same anchor.
#[derive(Debug, Clone)]
pub struct Again {
    /// Index of the first.
    pub first: usize,
    /// Index of the second.
    pub second: usize,
    /// Span of the title of the second.
    pub span: Span,
    /// What links to the second write.
    pub target: String,
}

impl Schemas {
    /// Reads the sections of a file of schemas, which links call `name`.
    pub(super) fn read(
        &mut self,
        name: &str,
        source: &Source,
        document: &Document,
        diagnostics: &mut Diagnostics,
    ) {
        let sections = document.root.descendants();
        let schemas = parallel::map(&sections, |section| {
            let mut found = Diagnostics::default();
            (section.level == 2).then(|| (read_section(name, section, source, &mut found), found))
        });
        let mut anchors = Anchors::default();
        for (section, schema) in sections.into_iter().zip(schemas) {
            let title = &section.title;
            let anchor = anchors.of(&title.text);
            if section.level > 2 {
                continue;
            }
            if let Some((schema, found)) = schema {
                diagnostics.extend(found.finish());
                self.add(format!("{name}#{anchor}"), title.span, schema);
                continue;
            }
            for block in &section.blocks {
                prose(block, source, diagnostics); // says what the file is, to people
            }
            for inner in section.sections.iter().filter(|inner| inner.level > 2) {
                unknown_heading(inner, diagnostics);
            }
        }
        for block in &document.root.blocks {
            prose(block, source, diagnostics);
        }
        for inner in document.root.sections.iter().filter(|inner| inner.level > 2) {
            unknown_heading(inner, diagnostics);
        }
    }

    /// Reads the JSON files that the types of pages link to.
    pub(super) fn read_linked(&mut self, source: &Source, pages: &[Page], diagnostics: &mut Diagnostics) {
        for link in pages.iter().flat_map(links_of) {
            let json = link.target.rsplit_once('.').is_some_and(|(_, ending)| ending == "json");
            let name = linked_name(&link.target).unwrap_or_else(|_| link.target.clone());
            if !json || self.links.contains_key(&name) {
                continue;
            }
            match source.linked(&link.target, diagnostics) {
                Ok(file) => {
                    let schema = read_file(source, file, &name, diagnostics);
                    let span = Span { file, start: 0, end: 0 };
                    self.add(name, span, schema);
                }
                Err(reason) => {
                    let message = format!("cannot read the file `{}`: {reason}", link.target);
                    diagnostics.push(Diagnostic::error("unresolved-link", link.span, message));
                    self.links.insert(name, None);
                }
            }
        }
    }

    /// Adds a schema under the target that leads to it. A name means the first that has it.
    fn add(&mut self, target: String, span: Span, schema: Option<SchemaDoc>) {
        let Some(mut schema) = schema else {
            self.links.entry(target).or_insert(None);
            return;
        };
        let anchored = (schema.page.clone(), slug(&schema.title.value));
        let second = self.list.len();
        let named = self.by_name.get(&schema.name).copied();
        let alike = self.by_anchor.get(&anchored).map(|alike| alike.first);
        if let Some(first) = named.into_iter().chain(alike).min() {
            let demanded = demands(&schema.json);
            if let Some(copied) = self.find(named, &anchored, &demanded) {
                self.links.insert(target, Some(copied));
                return;
            }
            self.demands.insert(second, demanded);
            self.again.push(Again { first, second, span, target: target.clone() });
        }
        if named.is_some() {
            schema.name = self.numbered(&schema.name);
        }
        self.by_name.insert(schema.name.clone(), second);
        let alike = self.by_anchor.entry(anchored);
        let alike = alike.or_insert_with(|| Alike { first: second, by_demands: BTreeMap::new() });
        if let Some(demanded) = self.demands.get(&second) {
            alike.by_demands.entry(demanded.clone()).or_insert(second);
        }
        self.links.insert(target, Some(second));
        self.list.push(schema);
    }

    /// The first schema of a name or an anchor that demands just this.
    fn find(&mut self, named: Option<usize>, anchored: &(String, String), demanded: &str) -> Option<usize> {
        let first = self.by_anchor.get(anchored).map(|alike| alike.first);
        for index in named.into_iter().chain(first) {
            let Some(schema) = self.list.get(index) else { continue };
            self.demands.entry(index).or_insert_with(|| demands(&schema.json));
        }
        let of = |index: usize| self.demands.get(&index).map(String::as_str);
        let by_name = named.filter(|&index| of(index) == Some(demanded));
        let by_anchor = first.filter(|&index| of(index) == Some(demanded));
        let by_anchor = by_anchor.or_else(|| self.by_anchor.get(anchored)?.by_demands.get(demanded).copied());
        by_name.into_iter().chain(by_anchor).min()
    }

    /// A name that is like another one: with the first number that makes it one of its own.
    fn numbered(&mut self, name: &str) -> String {
        let last = self.numbers.entry(name.to_owned()).or_insert(1);
        loop {
            *last += 1;
            let numbered = format!("{name}{last}");
            if !self.by_name.contains_key(&numbered) {
                return numbered;
            }
        }
    }
}

/// The anchors of a page, as renderers give them to its headings: a second one of the same letters is `name-1`.
#[derive(Default)]
struct Anchors {
    taken: BTreeMap<String, u32>,
}

impl Anchors {
    fn of(&mut self, title: &str) -> String {
        let base = slug(title);
        let mut anchor = base.clone();
        while self.taken.contains_key(&anchor) {
            let times = self.taken.entry(base.clone()).or_default();
            *times += 1;
            anchor = format!("{base}-{times}");
        }
        self.taken.insert(anchor.clone(), 0);
        anchor
    }
}

/// A heading of a file of schemas that belongs to no schema.
fn unknown_heading(section: &Section, diagnostics: &mut Diagnostics) {
    let message = format!("unknown heading `{}`: its section is ignored", section.title.text);
    let found = Diagnostic::warning("unknown-heading", section.title.span, message);
    diagnostics.push(found.hint("a schema is a heading of the second level: `## Device`"));
}

/// Every link in the type columns of a page, in its order.
fn links_of(page: &Page) -> impl Iterator<Item = &LinkDoc> {
    let types = page.actions.iter().flat_map(ActionDoc::types);
    types.filter_map(|ty| if let TypeDoc::Link(link) = ty { Some(link) } else { None })
}

/// What the fences of a section hold.
#[derive(Default)]
struct Fences<'a> {
    schema: Option<&'a Code>,
    example: Option<&'a Code>,
}

fn read_section(
    page: &str,
    section: &Section,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<SchemaDoc> {
    let title = &section.title;
    let name = schema_name(title.unquoted());
    let mut fences = Fences::default();
    let mut description = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Code(code) if is_json(code) => take(&mut fences.schema, code, diagnostics),
            other => description.extend(prose(other, source, diagnostics)),
        }
    }
    for inner in section.descendants() {
        let words = || inner.title.text.split_whitespace();
        let is = |word: &str| words().next() == Some(word) || words().last() == Some(word);
        let place = if is("Schema") {
            &mut fences.schema
        } else if is("Example") {
            &mut fences.example
        } else {
            let message = format!("unknown heading `{}`: its section is ignored", inner.title.text);
            let found = Diagnostic::warning("unknown-heading", inner.title.span, message);
            diagnostics.push(found.hint("the headings of a schema are `#### Schema` and `#### Example`"));
            continue;
        };
        for block in &inner.blocks {
            match block {
                Block::Code(code) if is_json(code) => take(place, code, diagnostics),
                other => ignored(other, source, diagnostics),
            }
        }
    }
    let inner = section.descendants();
    let last = inner.last().copied().unwrap_or(section);
    if matches!(last.blocks.last(), Some(Block::Unterminated(_))) {
        return None; // what is missing is in there
    }
    let example = fences.example.and_then(|code| parse(source, code.body, diagnostics));
    let Some(code) = fences.schema else {
        let message = format!("the section `{}` has no schema", title.text);
        let found = Diagnostic::error("missing-schema", title.span, message);
        diagnostics.push(found.hint("a schema is a code block that opens with ```json"));
        return None;
    };
    if name.is_empty() {
        diagnostics.push(Diagnostic::error("missing-name", title.span, "the schema has no title"));
        return None;
    }
    if names::is_invalid_name(title, &name, "a schema", diagnostics) {
        return None;
    }
    Some(SchemaDoc {
        name,
        page: page.to_owned(),
        title: Spanned { value: title.text.clone(), span: title.span },
        description: prose::join(&description),
        json: parse(source, code.body, diagnostics)?,
        example,
    })
}

fn is_json(code: &Code) -> bool {
    let language = code.info.as_deref().and_then(|info| info.split_whitespace().next());
    matches!(language, Some("json" | "javascript"))
}

fn take<'a>(place: &mut Option<&'a Code>, code: &'a Code, diagnostics: &mut Diagnostics) {
    if place.is_some() {
        let found = Diagnostic::error("duplicate-block", code.span, "duplicate code block");
        diagnostics.push(found.hint("put an example under a heading `#### Example`"));
    } else {
        *place = Some(code);
    }
}

fn read_file(source: &Source, file: FileId, name: &str, diagnostics: &mut Diagnostics) -> Option<SchemaDoc> {
    let text = &source.file(file)?.text;
    let span = Span { file, start: 0, end: offset(text.len()) };
    let json = parse(source, span, diagnostics)?;
    let stem = name.rsplit('/').next().and_then(|file| file.strip_suffix(".json")).unwrap_or(name);
    let title = json.get("title").and_then(|title| Some((title.as_str()?, title.span)));
    let title = match title {
        Some((title, span)) => Spanned { value: title.to_owned(), span },
        None => Spanned { value: title_of(stem), span: Span { file, start: 0, end: 0 } },
    };
    let (name, page) = (stem.to_owned(), name.to_owned());
    Some(SchemaDoc { name, page, title, description: None, json, example: None })
}

/// Reads the JSON in a span; an error points at the byte where it goes wrong.
pub(super) fn parse(source: &Source, span: Span, diagnostics: &mut Diagnostics) -> Option<Json> {
    let text = source.slice(span);
    match Json::parse(text, span) {
        Ok(json) => Some(json),
        Err(error) => {
            let letter = text.get(error.offset..).and_then(|rest| rest.chars().next());
            let start = span.start + offset(error.offset);
            let place = Span { start, end: start + offset(letter.map_or(0, char::len_utf8)), ..span };
            let what = if error.too_deep { "this JSON nests too deeply" } else { "invalid JSON" };
            let found = Diagnostic::error("invalid-json", place, what);
            diagnostics.push(found.label(error.message));
            None
        }
    }
}
