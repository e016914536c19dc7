//! Numbers of bodies that are times: `[times]` of `api.toml` says which.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::{Config, SchemaDoc};
use crate::ir::{Field, NamedType, TypeId, TypeKind, TypeRef};
use crate::schema::Types;

/// Makes the type of a time from that of a number.
type Make = fn(Box<TypeRef>) -> TypeRef;

/// Gives the properties that `api.toml` lists the types of times.
///
/// Only where there was no error: what could not be read may be what is listed. Pages with the settings of another
/// spec may lack what those list.
pub(super) fn mark(
    mut types: Types,
    schemas: &[SchemaDoc],
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Types {
    if diagnostics.has_errors() {
        return types;
    }
    let lists: [(_, Make); 2] =
        [(&config.times.millis, TypeRef::EpochMillis), (&config.times.duration, TypeRef::Duration)];
    for (list, make) in lists {
        for path in list {
            match find(&types, schemas, path).and_then(|places| numbers(&types.named, &places, path, make)) {
                Ok(numbers) => numbers.into_iter().for_each(|number| change(&mut types.named, number, make)),
                Err(_) if config.borrowed => {}
                Err(found) => diagnostics.push(found),
            }
        }
    }
    types
}

/// A step of a path: a property, the items of a list, or the values of a map.
enum Step<'a> {
    Property(&'a str),
    Items,
    Values,
}

/// The schema that a path starts at, and the steps below it.
fn parse(path: &str) -> (&str, Vec<Step<'_>>) {
    let mut steps = Vec::new();
    let mut schema = "";
    for (at, part) in path.split('.').enumerate() {
        let name = part.trim_end_matches("[]");
        match (at, name) {
            (0, name) => schema = name,
            (_, "~") => steps.push(Step::Values),
            (_, name) => steps.push(Step::Property(name)),
        }
        steps.extend((name.len()..part.len()).step_by(2).map(|_| Step::Items));
    }
    (schema, steps)
}

/// A place that a path leads to.
#[derive(Clone, Copy)]
struct Place<'a> {
    ty: &'a TypeRef,
    /// The field around it; none above the first property.
    field: Option<(TypeId, usize)>,
    /// How many lists and maps are between the field and it.
    depth: usize,
}

/// The places that a path leads to: several where a property is one of several branches of a union.
fn find<'a>(
    types: &'a Types,
    schemas: &[SchemaDoc],
    path: &Spanned<String>,
) -> Result<Vec<Place<'a>>, Diagnostic> {
    let (schema, steps) = parse(&path.value);
    let at = schemas.iter().position(|known| known.name == schema);
    let Some(root) = at.and_then(|at| types.schemas.get(at)) else {
        let found = Diagnostic::error("unknown-schema", path.span, format!("unknown schema `{schema}`"));
        return Err(found.suggest(schema, schemas.iter().map(|known| known.name.as_str())));
    };
    let mut places = vec![Place { ty: root, field: None, depth: 0 }];
    for step in steps {
        let next: Vec<Place<'_>> =
            places.iter().flat_map(|place| below(&types.named, place, &step)).collect();
        if next.is_empty() {
            return Err(missing(&types.named, &places, &step, path));
        }
        places = next;
    }
    Ok(places)
}

/// The places one step below a place.
fn below<'a>(types: &'a [NamedType], place: &Place<'a>, step: &Step<'_>) -> Vec<Place<'a>> {
    let inner = |ty| Place { ty, field: place.field, depth: place.depth + 1 };
    match (step, bare(types, place.ty)) {
        (Step::Items, TypeRef::List(ty)) | (Step::Values, TypeRef::Map(ty)) => vec![inner(ty)],
        (Step::Property(name), ty) => {
            let fields = structs(types, ty)
                .into_iter()
                .flat_map(|id| fields(types, id).iter().enumerate().map(move |(at, field)| (id, at, field)));
            let named = fields.filter(|(_, _, field)| field.wire.as_str() == *name);
            named.map(|(id, at, field)| Place { ty: &field.ty, field: Some((id, at)), depth: 0 }).collect()
        }
        _ => Vec::new(),
    }
}

/// A step that leads nowhere.
fn missing(types: &[NamedType], places: &[Place<'_>], step: &Step<'_>, path: &Spanned<String>) -> Diagnostic {
    let error = |message: String| Diagnostic::error("unknown-property", path.span, message);
    match step {
        Step::Items => error(format!("`[]` in `{}` is not behind a list", path.value)),
        Step::Values => error(format!("`~` in `{}` is not behind a map", path.value)),
        Step::Property(name) => {
            let structs = places.iter().flat_map(|place| structs(types, bare(types, place.ty)));
            let known: Vec<&str> =
                structs.flat_map(|id| fields(types, id)).map(|field| field.wire.as_str()).collect();
            error(format!("unknown property `{name}` in `{}`", path.value)).suggest(name, known)
        }
    }
}

/// A number: the field, and how many lists and maps are between the field and it.
type Number = (TypeId, usize, usize);

/// The numbers at some places that are no times yet.
fn numbers(
    types: &[NamedType],
    places: &[Place<'_>],
    path: &Spanned<String>,
    make: Make,
) -> Result<BTreeSet<Number>, Diagnostic> {
    let error = |message: String| Err(Diagnostic::error("invalid-time", path.span, message));
    let mut numbers = BTreeSet::new();
    for place in places {
        let Some((id, at)) = place.field else {
            return error(format!("`{}` is a schema: a property of one is expected", path.value));
        };
        match bare(types, place.ty) {
            TypeRef::Integer | TypeRef::Number => drop(numbers.insert((id, at, place.depth))),
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
    if let (Some(items), TypeRef::List(item)) =
        (of.items.as_mut().filter(|items| items.field == at), &field.ty)
    {
        items.ty.clone_from(item);
    }
}

/// What is so many lists and maps inside of a type, null aside.
fn inside(ty: &mut TypeRef, depth: usize) -> Option<&mut TypeRef> {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => inside(inner, depth),
        TypeRef::List(inner) | TypeRef::Map(inner) => inside(inner, depth.checked_sub(1)?),
        other => (depth == 0).then_some(other),
    }
}

/// A type without what stands around it: null, a box, another name.
fn bare<'a>(types: &'a [NamedType], ty: &'a TypeRef) -> &'a TypeRef {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => bare(types, inner),
        TypeRef::Named(id) => match types.get(id.index()).map(|named| &named.kind) {
            Some(TypeKind::Alias(of)) => bare(types, of),
            _ => ty,
        },
        _ => ty,
    }
}

/// The objects that a value of a type may be.
fn structs(types: &[NamedType], ty: &TypeRef) -> BTreeSet<TypeId> {
    let (mut found, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![ty]);
    while let Some(ty) = open.pop() {
        let TypeRef::Named(id) = bare(types, ty) else { continue };
        match types.get(id.index()).map(|named| &named.kind) {
            Some(TypeKind::Struct(_)) => drop(found.insert(*id)),
            Some(TypeKind::Union(of)) if seen.insert(*id) => {
                open.extend(of.variants.iter().map(|variant| &variant.ty));
            }
            _ => {}
        }
    }
    found
}

fn fields(types: &[NamedType], id: TypeId) -> &[Field] {
    match types.get(id.index()).map(|named| &named.kind) {
        Some(TypeKind::Struct(of)) => &of.fields,
        _ => &[],
    }
}
