//! The code that comes out: its text, its safety, and what reaches the disk.

mod api;
mod documentation;
#[cfg(unix)]
mod fire;
mod hostile;
mod sync;

use codegen::emit::modules;
use codegen::output::render;
use tests::shown::check;

#[test]
fn every_shape_is_emitted() {
    let api = api::api();
    let tree = render(&modules(&api)).unwrap();
    let files: Vec<_> = tree.files().map(|(path, text)| format!("=== {path}\n{text}\n")).collect();
    check("emit-every-shape", &files.concat());
}

#[test]
fn a_defect_of_a_name_is_reported_with_the_module_and_its_tokens() {
    let mut api = api::api();
    api.resources[0].actions[0].call_ident = codegen::ir::Ident::new("no name");
    let errors = render(&modules(&api)).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].message.contains("`resources/device.rs`"), "{}", errors[0].message);
    assert!(errors[0].hint.as_deref().unwrap_or_default().contains("\"no name\""));
}
