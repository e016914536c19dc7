//! Numbers of bodies that are times: `[times]` of `api.toml` says which, [`schema`](crate::schema) makes them such,
//! and here is seen whether all that is listed became one.

use std::collections::BTreeSet;

use super::fields::fields;
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::config::TimesDoc;
use crate::docs::{Config, SchemaDoc};
use crate::ir::{Api, TypeId, TypeKind, TypeRef};
use crate::schema::{Selector, Time, TimePath};

/// The schemas, each with the type that it became.
pub(super) type Roots<'a> = [(&'a SchemaDoc, &'a TypeRef)];

/// The lists of the settings, each with the time that it makes of a number.
fn lists(config: &Config) -> impl Iterator<Item = (&Spanned<String>, Time)> {
    let TimesDoc { millis, duration } = &config.times;
    let millis = millis.iter().map(|path| (path, Time::Millis));
    millis.chain(duration.iter().map(|path| (path, Time::Duration)))
}

/// What the settings list.
pub(super) fn paths(config: &Config) -> Vec<TimePath<'_>> {
    lists(config).map(|(path, time)| TimePath::parse(&path.value, time)).collect()
}

/// Reports what the settings list and what did not become a time.
///
/// Only where there was no error: what could not be read may be what is listed. Pages with the settings of another
/// spec may lack what those list.
pub(super) fn check(api: &Api, schemas: &Roots<'_>, config: &Config, diagnostics: &mut Diagnostics) {
    if diagnostics.has_errors() || config.borrowed {
        return;
    }
    for (path, time) in lists(config) {
        let found = find(api, schemas, path, time);
        diagnostics.extend(found.and_then(|targets| times(api, &targets, path, time)).err());
    }
}

/// A place that a path leads to.
#[derive(Clone, Copy)]
struct Target<'a> {
    ty: &'a TypeRef,
    /// Whether it is in a field; it is not above the first property.
    in_field: bool,
}

/// The places that a path leads to: several where a property is one of several branches of a union.
fn find<'a>(
    api: &'a Api,
    schemas: &Roots<'a>,
    path: &Spanned<String>,
    time: Time,
) -> Result<Vec<Target<'a>>, Diagnostic> {
    let TimePath { schema, selectors, .. } = TimePath::parse(&path.value, time);
    let Some((_, root)) = schemas.iter().find(|(known, _)| known.name == schema) else {
        let found = Diagnostic::error("unknown-schema", path.span, format!("unknown schema `{schema}`"));
        return Err(found.suggest(schema, schemas.iter().map(|(known, _)| known.name.as_str())));
    };
    let mut targets = vec![Target { ty: root, in_field: false }];
    for selector in selectors {
        let next: Vec<Target<'_>> = targets.iter().flat_map(|target| below(api, target, &selector)).collect();
        if next.is_empty() {
            return Err(missing(api, &targets, &selector, path));
        }
        targets = next;
    }
    Ok(targets)
}

/// The places one step below a place.
fn below<'a>(api: &'a Api, target: &Target<'a>, selector: &Selector<'_>) -> Vec<Target<'a>> {
    let inner = |ty| Target { ty, in_field: target.in_field };
    match (selector, bare(api, target.ty)) {
        (Selector::Items, TypeRef::Array(ty)) | (Selector::Values, TypeRef::Map(ty)) => vec![inner(ty)],
        (Selector::Property(name), ty) => {
            let fields = structs(api, ty).into_iter().flat_map(|id| fields(&api.named(id).kind));
            let named = fields.filter(|field| field.wire.as_str() == *name);
            named.map(|field| Target { ty: &field.ty, in_field: true }).collect()
        }
        _ => Vec::new(),
    }
}

/// A step that leads nowhere.
fn missing(api: &Api, targets: &[Target<'_>], selector: &Selector<'_>, path: &Spanned<String>) -> Diagnostic {
    let error = |message: String| Diagnostic::error("unknown-property", path.span, message);
    match selector {
        Selector::Items => error(format!("`[]` in `{}` is not behind a list", path.value)),
        Selector::Values => error(format!("`~` in `{}` is not behind a map", path.value)),
        Selector::Property(name) => {
            let structs = targets.iter().flat_map(|target| structs(api, bare(api, target.ty)));
            let known: Vec<&str> =
                structs.flat_map(|id| fields(&api.named(id).kind)).map(|field| field.wire.as_str()).collect();
            error(format!("unknown property `{name}` in `{}`", path.value)).suggest(name, known)
        }
    }
}

/// Whether all of some places are times of one kind.
fn times(api: &Api, targets: &[Target<'_>], path: &Spanned<String>, time: Time) -> Result<(), Diagnostic> {
    let error = |message: String| Err(Diagnostic::error("invalid-time", path.span, message));
    for target in targets {
        if !target.in_field {
            return error(format!("`{}` is a schema: a property of one is expected", path.value));
        }
        match (bare(api, target.ty), time) {
            (TypeRef::EpochMillis(_), Time::Millis) | (TypeRef::Duration(_), Time::Duration) => {}
            (TypeRef::EpochMillis(_) | TypeRef::Duration(_), _) => {
                return error(format!("`{}` is in `millis` too, perhaps by another schema", path.value));
            }
            _ => return error(format!("`{}` is not a number", path.value)),
        }
    }
    Ok(())
}

/// A type without null, box or alias around it.
fn bare<'a>(api: &'a Api, ty: &'a TypeRef) -> &'a TypeRef {
    match api.resolve(ty) {
        TypeRef::Nullable(inner) => bare(api, inner),
        bare => bare,
    }
}

/// The objects that a value of a type may be.
fn structs(api: &Api, ty: &TypeRef) -> BTreeSet<TypeId> {
    let (mut found, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![ty]);
    while let Some(ty) = open.pop() {
        let TypeRef::Named(id) = bare(api, ty) else { continue };
        match &api.named(*id).kind {
            TypeKind::Struct(_) => drop(found.insert(*id)),
            TypeKind::Union(of) if seen.insert(*id) => {
                open.extend(of.variants.iter().map(|variant| &variant.ty));
            }
            _ => {}
        }
    }
    found
}
