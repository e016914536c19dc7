//! What the snapshot tests share: where snapshots lie, and how a type is written in them.

use codegen::ir::{Api, ObjectContent, ObjectForm, ParameterKind, TypeRef};

/// Compares a text with `tests/snapshots/<name>.snap`.
pub fn check(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// A type the way Rust writes it, maps by their values alone.
#[must_use]
pub fn ty(api: &Api, of: &TypeRef) -> String {
    match of {
        TypeRef::Named(id) => api.named(*id).ident.to_string(),
        TypeRef::Boolean => "bool".to_owned(),
        TypeRef::Integer => "i64".to_owned(),
        TypeRef::Any => "Value".to_owned(),
        TypeRef::Secret(inner) => format!("Secret<{}>", ty(api, inner)),
        TypeRef::Array(inner) => format!("Vec<{}>", ty(api, inner)),
        TypeRef::Map(inner) => format!("Map<{}>", ty(api, inner)),
        TypeRef::Nullable(inner) => format!("Option<{}>", ty(api, inner)),
        TypeRef::Boxed(inner) => format!("Box<{}>", ty(api, inner)),
        other => format!("{other:?}"),
    }
}

/// What a parameter takes.
#[must_use]
pub fn parameter_kind(api: &Api, kind: &ParameterKind) -> String {
    match kind {
        ParameterKind::Scalar(of) => api.type_text(of),
        ParameterKind::Array => "array".to_owned(),
        ParameterKind::List => "list".to_owned(),
        ParameterKind::File => "file".to_owned(),
        ParameterKind::Typed(of) => ty(api, of),
    }
}

/// The object that a list of objects may come as.
#[must_use]
pub fn object_form(form: &ObjectForm) -> String {
    let content = match &form.content {
        ObjectContent::Item => "item".to_owned(),
        ObjectContent::Value(value) => value.as_str().to_owned(),
        ObjectContent::Values(value) => format!("one or more {}", value.as_str()),
    };
    format!("an object of {} to {content}", form.key.as_str())
}
