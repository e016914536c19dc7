//! Types as text, a line per type and field: what a reviewer reads.

use std::fmt::Write as _;

use codegen::ir::{
    Api, EnumValue, Field, Home, ModelModule, NamedType, Presence, TypeKind, TypeRef, Variant, When, WireName,
};

/// All types of an API.
#[must_use]
pub fn outline(api: &Api) -> String {
    outline_of(&api.types, &api.modules)
}

/// The types in a list, with the files they live in.
#[must_use]
pub fn outline_of(types: &[NamedType], modules: &[ModelModule]) -> String {
    let mut out = String::new();
    for named in types {
        let home = match named.home {
            Home::Models(module) => {
                modules.get(module).map_or_else(String::new, |module| module.ident.to_string())
            }
            Home::Resource(page) => format!("page {page}"),
        };
        let _ = match &named.kind {
            TypeKind::Struct(_) => writeln!(out, "struct {} ({home})", named.ident),
            TypeKind::Enumeration(_) => writeln!(out, "words {} ({home})", named.ident),
            TypeKind::Union(union) if union.tags.is_empty() => {
                writeln!(out, "union {} ({home})", named.ident)
            }
            TypeKind::Union(union) => {
                let tags: Vec<&str> = union.tags.iter().map(WireName::as_str).collect();
                writeln!(out, "union {} by {} ({home})", named.ident, tags.join(", "))
            }
            TypeKind::Alias(ty) => writeln!(out, "type {} = {} ({home})", named.ident, generic(ty, types)),
            TypeKind::Id(wire) => writeln!(out, "id {} \"{wire}\" ({home})", named.ident),
        };
        body(&named.kind, types, &mut out);
    }
    out
}

fn body(kind: &TypeKind, types: &[NamedType], out: &mut String) {
    match kind {
        TypeKind::Struct(object) => {
            for one in &object.fields {
                let _ = writeln!(out, "    {}", field(one, types));
            }
            if let Some(rest) = &object.rest {
                let _ = writeln!(out, "    .. {}: {}", rest.ident, generic(&rest.ty, types));
            }
        }
        TypeKind::Enumeration(of) => {
            for one in &of.variants {
                let _ = writeln!(out, "    {} = {}", one.ident, value(&one.value));
            }
        }
        TypeKind::Union(union) => {
            for one in &union.variants {
                let _ = writeln!(out, "    {}", variant(one, types));
            }
        }
        TypeKind::Alias(_) | TypeKind::Id(_) => {}
    }
}

fn field(field: &Field, types: &[NamedType]) -> String {
    let ty = generic(&field.ty, types);
    let wire = if field.wire.as_str() == field.ident.as_str() {
        String::new()
    } else {
        format!(" \"{}\"", field.wire)
    };
    match &field.presence {
        Presence::Required => format!("{}{wire}: {ty}", field.ident),
        Presence::RequiredNullable => format!("{}{wire}: {ty} or null", field.ident),
        Presence::Optional => format!("{}{wire}?: {ty}", field.ident),
        Presence::OptionalNullable => format!("{}{wire}?: {ty} or null", field.ident),
        Presence::Constant(word) => format!("\"{}\" = \"{word}\"", field.wire),
    }
}

fn variant(variant: &Variant, types: &[NamedType]) -> String {
    let when = match &variant.when {
        When::String => "text".to_owned(),
        When::Tags(tags) => tags.iter().map(|values| values.join(" | ")).collect::<Vec<_>>().join(", "),
        When::Keys(keys) if keys.is_empty() => "any other object".to_owned(),
        When::Keys(keys) => {
            let keys: Vec<&str> = keys.iter().map(WireName::as_str).collect();
            format!("has {}", keys.join(" | "))
        }
        kind => kind.to_string(),
    };
    format!("{}: {} when {when}", variant.ident, generic(&variant.ty, types))
}

fn value(value: &EnumValue) -> String {
    match value {
        EnumValue::String(text) => format!("{text:?}"),
        other => other.to_string(),
    }
}

/// A type in the notation of generics: `List<String>`.
fn generic(ty: &TypeRef, types: &[NamedType]) -> String {
    let (name, inner) = match ty {
        TypeRef::Named(id) => return types[id.index()].ident.to_string(),
        TypeRef::EpochMillis(_) => return "EpochMillis".to_owned(),
        TypeRef::Duration(_) => return "Duration".to_owned(),
        TypeRef::Secret(inner) => ("Secret", inner),
        TypeRef::Array(inner) => ("List", inner),
        TypeRef::Map(inner) => ("Map", inner),
        TypeRef::Nullable(inner) => ("Nullable", inner),
        TypeRef::Boxed(inner) => ("Box", inner),
        other => return format!("{other:?}"),
    };
    format!("{name}<{}>", generic(inner, types))
}
