//! Numbers of bodies that are times: `[times]` of `api.toml` says which.

use std::collections::BTreeSet;

use super::fields::fields;
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::{Config, SchemaDoc};
use crate::ir::{Api, NamedType, TypeId, TypeKind, TypeRef};

/// The schemas, each with the type that it became.
pub(super) type Roots<'a> = [(&'a SchemaDoc, &'a TypeRef)];

/// Makes the type of a time from that of a number.
type Make = fn(Box<TypeRef>) -> TypeRef;

/// Gives the properties that `api.toml` lists the types of times.
///
/// Only where there was no error: what could not be read may be what is listed. Pages with the settings of another
/// spec may lack what those list.
pub(super) fn mark(api: &mut Api, schemas: &Roots<'_>, config: &Config, diagnostics: &mut Diagnostics) {
    if diagnostics.has_errors() {
        return;
    }
    let lists: [(_, Make); 2] =
        [(&config.times.millis, TypeRef::EpochMillis), (&config.times.duration, TypeRef::Duration)];
    for (list, make) in lists {
        for path in list {
            match find(api, schemas, path).and_then(|targets| numbers(api, &targets, path, make)) {
                Ok(numbers) => numbers.into_iter().for_each(|number| change(&mut api.types, number, make)),
                Err(_) if config.borrowed => {}
                Err(found) => diagnostics.push(found),
            }
        }
    }
}

/// A step of a path: a property, the items of a list, or the values of a map.
enum Selector<'a> {
    Property(&'a str),
    Items,
    Values,
}

/// The schema that a path starts at, and the selectors below it.
fn parse(path: &str) -> (&str, Vec<Selector<'_>>) {
    let mut selectors = Vec::new();
    let mut schema = "";
    for (at, part) in path.split('.').enumerate() {
        let name = part.trim_end_matches("[]");
        match (at, name) {
            (0, name) => schema = name,
            (_, "~") => selectors.push(Selector::Values),
            (_, name) => selectors.push(Selector::Property(name)),
        }
        selectors.extend((name.len()..part.len()).step_by(2).map(|_| Selector::Items));
    }
    (schema, selectors)
}

/// A place that a path leads to.
#[derive(Clone, Copy)]
struct Target<'a> {
    ty: &'a TypeRef,
    /// The field around it; none above the first property.
    field: Option<(TypeId, usize)>,
    /// How many lists and maps are between the field and it.
    depth: usize,
}

/// The places that a path leads to: several where a property is one of several branches of a union.
fn find<'a>(
    api: &'a Api,
    schemas: &Roots<'a>,
    path: &Spanned<String>,
) -> Result<Vec<Target<'a>>, Diagnostic> {
    let (schema, selectors) = parse(&path.value);
    let Some((_, root)) = schemas.iter().find(|(known, _)| known.name == schema) else {
        let found = Diagnostic::error("unknown-schema", path.span, format!("unknown schema `{schema}`"));
        return Err(found.suggest(schema, schemas.iter().map(|(known, _)| known.name.as_str())));
    };
    let mut targets = vec![Target { ty: root, field: None, depth: 0 }];
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
    let inner = |ty| Target { ty, field: target.field, depth: target.depth + 1 };
    match (selector, bare(api, target.ty)) {
        (Selector::Items, TypeRef::Array(ty)) | (Selector::Values, TypeRef::Map(ty)) => vec![inner(ty)],
        (Selector::Property(name), ty) => {
            let fields = structs(api, ty).into_iter().flat_map(|id| {
                fields(&api.named(id).kind).iter().enumerate().map(move |(at, field)| (id, at, field))
            });
            let named = fields.filter(|(_, _, field)| field.wire.as_str() == *name);
            named.map(|(id, at, field)| Target { ty: &field.ty, field: Some((id, at)), depth: 0 }).collect()
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

/// A number: the field, and how many lists and maps are between the field and it.
type Number = (TypeId, usize, usize);

/// The numbers at some places that are no times yet.
fn numbers(
    api: &Api,
    targets: &[Target<'_>],
    path: &Spanned<String>,
    make: Make,
) -> Result<BTreeSet<Number>, Diagnostic> {
    let error = |message: String| Err(Diagnostic::error("invalid-time", path.span, message));
    let mut numbers = BTreeSet::new();
    for target in targets {
        let Some((id, at)) = target.field else {
            return error(format!("`{}` is a schema: a property of one is expected", path.value));
        };
        match bare(api, target.ty) {
            TypeRef::Integer | TypeRef::Number => drop(numbers.insert((id, at, target.depth))),
            time @ (TypeRef::EpochMillis(number) | TypeRef::Duration(number)) => {
                if *time != make(number.clone()) {
                    return error(format!("`{}` is in `millis` too, perhaps by another schema", path.value));
                }
            }
            _ => return error(format!("`{}` is not a number", path.value)),
        }
    }
    Ok(numbers)
}

/// Makes a number a time.
fn change(types: &mut [NamedType], (id, at, depth): Number, make: Make) {
    let Some(TypeKind::Struct(of)) = types.get_mut(id.index()).map(|named| &mut named.kind) else { return };
    let Some(field) = of.fields.get_mut(at) else { return };
    if let Some(number) = inside(&mut field.ty, depth) {
        *number = make(Box::new(std::mem::replace(number, TypeRef::Any)));
    }
    if let (Some(items), TypeRef::Array(item)) =
        (of.items.as_mut().filter(|items| items.field == at), &field.ty)
    {
        items.ty.clone_from(item);
    }
}

/// What is so many lists and maps inside of a type, null aside.
fn inside(ty: &mut TypeRef, depth: usize) -> Option<&mut TypeRef> {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => inside(inner, depth),
        TypeRef::Array(inner) | TypeRef::Map(inner) => inside(inner, depth.checked_sub(1)?),
        other => (depth == 0).then_some(other),
    }
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
