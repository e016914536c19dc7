//! Prints the types of a folder of JSON schemas: `cargo run -p tests --example types -- DIR [--brief]`.

use std::time::Instant;

use codegen::diagnostic::{Diagnostics, FileId, Severity, Span, Spanned};
use codegen::docs::SchemaDoc;
use codegen::ir::TypeKind;
use codegen::json::Json;
use codegen::schema::{Input, UntypedReason, types};
use tests::outline::outline_of;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("which folder?")?;
    let brief = arguments.next().is_some();
    let mut files: Vec<_> = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let mut docs = Vec::new();
    for (file, path) in (0..).zip(&files) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path)?;
        let span = Span { file: FileId(file), start: 0, end: u32::try_from(text.len())? };
        let json = Json::parse(&text, span).map_err(|_| "not JSON")?;
        let title = Spanned { value: name.clone(), span };
        let page = name.clone();
        docs.push(SchemaDoc { name, page, title, description: None, json, example: None });
    }
    let mut diagnostics = Diagnostics::default();
    let secrets = ["password".to_owned()];
    let input = Input { schemas: &docs, secrets: &secrets, ..Input::default() };
    let start = Instant::now();
    let types = types(input, &mut diagnostics);
    let time = start.elapsed();
    if !brief {
        print!("{}", outline_of(&types.named, &types.modules));
    }
    let count = |kind: fn(&TypeKind) -> bool| types.named.iter().filter(|named| kind(&named.kind)).count();
    eprintln!(
        "{} types: {} structs, {} enumerations, {} unions, {} aliases; {} files; {time:?}",
        types.named.len(),
        count(|kind| matches!(kind, TypeKind::Struct(_))),
        count(|kind| matches!(kind, TypeKind::Enumeration(_))),
        count(|kind| matches!(kind, TypeKind::Union(_))),
        count(|kind| matches!(kind, TypeKind::Alias(_))),
        types.modules.len(),
    );
    let free = types.untyped.iter().filter(|untyped| untyped.reason == UntypedReason::Free).count();
    eprintln!("{} untyped, {free} of them free", types.untyped.len());
    for untyped in &types.untyped {
        eprintln!("  {} {:?}", untyped.place, untyped.reason);
    }
    for finding in diagnostics.finish() {
        let kind = if finding.severity == Severity::Error { "error" } else { "warning" };
        let place =
            finding.span.map(|span| format!("{}:{}", files[span.file.0 as usize].display(), span.start));
        eprintln!("{kind}: {} {}", finding.message, place.unwrap_or_default());
    }
    Ok(())
}
