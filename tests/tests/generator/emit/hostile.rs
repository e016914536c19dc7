//! N3: texts of the spec are data, whatever they hold.

use std::fs;
use std::process::Command;

use codegen::emit::{Contents, modules};
use codegen::ir::{
    Access, ActionId, Api, EnumValue, ParameterKind, Presence, Rest, TypeKind, TypeRef, WireName,
};
use codegen::output::{Tree, render};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use tests::fire::rust;
use tests::fire::rustdoc::{check_comment, comments};
use tests::fire::texts::TEXTS;

use crate::emit::api;

/// Puts a text wherever a spec can put one.
fn poison(text: &str) -> Api {
    let mut api = api::api();
    let some = || Some(text.to_owned());
    (api.title, api.version, api.base_url) = (text.to_owned(), text.to_owned(), some());
    api.headers.push((WireName::new(text), text.to_owned()));
    api.query.push((WireName::new(text), text.to_owned()));
    for resource in &mut api.resources {
        (resource.title, resource.description, resource.page) = (text.to_owned(), some(), text.to_owned());
        resource.wire = WireName::new(text);
        for action in &mut resource.actions {
            (action.summary, action.description, action.title) = (text.to_owned(), some(), text.to_owned());
            action.wire = WireName::new(text);
            action.access = Access::Scopes(vec![text.to_owned(), text.to_owned()]);
            action.path.segments.push(codegen::ir::Segment::Fixed(text.to_owned()));
            action.responses.iter_mut().for_each(|response| response.description = some());
            action.events.iter_mut().for_each(|event| {
                (event.wire, event.description) = (WireName::new(text), some());
            });
            for parameter in &mut action.parameters {
                parameter.wire = WireName::new(text);
                (parameter.description, parameter.default, parameter.example) = (some(), some(), some());
                if matches!(parameter.kind, ParameterKind::Scalar(_)) {
                    parameter.values = Some(vec![text.to_owned(), text.to_owned()]);
                }
            }
        }
    }
    api.types.iter_mut().for_each(|named| poison_type(named, text));
    api
}

fn poison_type(named: &mut codegen::ir::NamedType, text: &str) {
    let some = || Some(text.to_owned());
    (named.title, named.description, named.origin) = (some(), some(), text.to_owned());
    named.used_by = vec![ActionId::new(text, text)];
    match &mut named.kind {
        TypeKind::Struct(of) => {
            of.fields.push(api::field("x", "constant", TypeRef::String, Presence::Constant(text.to_owned())));
            of.rest = of.rest.take().map(|rest| Rest { description: some(), ..rest });
            for field in &mut of.fields {
                (field.wire, field.description) = (WireName::new(text), some());
                (field.limits.pattern, field.limits.format) = (some(), some());
                (field.limits.minimum, field.limits.default) = (some(), some());
            }
        }
        TypeKind::Enumeration(of) => {
            of.variants.iter_mut().for_each(|word| word.value = EnumValue::String(text.to_owned()));
        }
        TypeKind::Union(of) => {
            of.tags = vec![WireName::new(text)];
            of.variants.iter_mut().for_each(|variant| {
                variant.description = some();
                if let codegen::ir::When::Tags(tags) = &mut variant.when {
                    *tags = vec![vec![text.to_owned()]];
                }
            });
        }
        TypeKind::Id(wire) => *wire = WireName::new(text),
        TypeKind::Alias(_) => {}
    }
}

fn emit(api: &Api) -> Tree {
    render(&modules(api)).unwrap()
}

/// The tokens of a file without comments, nor the commas that the printer adds where it breaks a line.
fn code(file: &syn::File, literal: fn(&str) -> &str) -> String {
    let mut code = Vec::new();
    push_code(file.to_token_stream(), literal, &mut code);
    code.join(" ")
}

fn push_code(tokens: TokenStream, literal: fn(&str) -> &str, code: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                tokens.next_if(|token| token.to_string() == "!");
                let doc = |token: &TokenTree| token.to_string().starts_with("[doc");
                if tokens.next_if(doc).is_none() {
                    code.push("#".to_owned());
                }
            }
            TokenTree::Group(group) => {
                code.push(format!("{:?}", group.delimiter()));
                push_code(group.stream(), literal, code);
                code.push("end".to_owned());
            }
            TokenTree::Literal(text) => code.push(literal(&text.to_string()).to_owned()),
            other => code.push(other.to_string()),
        }
    }
}

fn parse(text: &str) -> syn::File {
    syn::parse_file(text).unwrap()
}

#[test]
fn n3_printing_keeps_every_token() {
    for api in [api::api(), poison("plain"), poison(&TEXTS.concat())] {
        let tree = emit(&api);
        for module in modules(&api) {
            let Contents::Tokens(tokens) = module.contents() else { continue };
            let made: syn::File = syn::parse2(tokens()).unwrap();
            let printed = parse(tree.get(&module.path).unwrap());
            assert_eq!(code(&made, |text| text), code(&printed, |text| text), "{}", module.path);
        }
    }
}

#[test]
fn n3_no_text_changes_the_code() {
    let plain = emit(&poison("plain"));
    for text in TEXTS {
        let tree = emit(&poison(text));
        assert_eq!(tree.len(), plain.len());
        for (path, file) in rust(&tree) {
            let blank = |text: &str| code(&parse(text), |literal| &literal[..1]);
            assert_eq!(blank(file), blank(plain.get(path).unwrap()), "{path}, {text:?}");
        }
    }
}

#[test]
fn n3_no_text_means_anything_to_rustdoc() {
    for text in TEXTS {
        for (path, file) in rust(&emit(&poison(text))) {
            for line in file.lines() {
                assert!(!line.contains(|c: char| c.is_control()), "{path}, {text:?}: {line:?}");
            }
            for comment in comments(file) {
                check_comment(&comment, &format!("{path}, {text:?}"));
            }
        }
    }
}

#[test]
fn long_texts_are_wrapped() {
    let text = "word ".repeat(400);
    for (path, file) in emit(&poison(&text)).files() {
        // the lines of a sample are code, and those that rustdoc hides nobody reads
        let hidden = |line: &&str| line.trim_start().starts_with("/// # async");
        for line in file.lines().filter(|line| line.trim_start().starts_with("///") && !hidden(line)) {
            let spans = line.contains('`');
            assert!(spans || line.chars().count() <= 100, "{path}: {line}");
        }
    }
}

/// What the machine code needs of the runtime, as little as passes the type checker.
const CONTRACT: &str = include_str!("contract.rs.txt");

#[test]
fn n3_hostile_code_compiles() {
    let folder = tempfile::tempdir().unwrap();
    let text = TEXTS.concat();
    for (path, file) in emit(&poison(&text)).files() {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, file).unwrap();
    }
    fs::write(folder.path().join("lib.rs"), CONTRACT).unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--edition", "2024", "--crate-type", "lib", "--crate-name", "losant", "--emit", "metadata"])
        .args(["-D", "warnings", "-A", "deprecated", "-A", "dead_code", "--cfg", "feature=\"client\""])
        .args(["--cfg", "feature=\"devices\"", "--out-dir"])
        .arg(folder.path())
        .arg(folder.path().join("lib.rs"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
