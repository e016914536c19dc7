//! Where a value must, or had better, stand behind a pointer.
//!
//! - A type that holds itself, not through a list or a map, would be of no size: an edge of each cycle is boxed.
//! - A branch of a union larger than [`LARGE`] bytes is boxed, so that a union is not as large as its
//!   largest branch.
//!
//! A box is part of the type of a public field. What has one keeps it, and what was there without one gets none: of a
//! cycle that something new has closed, the new edge is boxed. Where nothing tells which that is, it is asked for.

use super::build::Built;
use super::input::Input;
use super::keep::Kept;
use super::member::{known, type_key};
use super::name::{NameEntry, Names};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::ir::{NamedType, TypeId, TypeKind, TypeRef};

/// Bytes from which on a branch of a union is boxed, by a rough count for 64 bits.
const LARGE: u64 = 200;

/// Boxes what must be.
pub(super) fn boxed(
    input: &Input<'_>,
    kept: &Kept<'_>,
    names: &Names,
    mut types: Built,
    diagnostics: &mut Diagnostics,
) -> Built {
    let list = &mut types.named;
    let before: Vec<Before<'_>> = names.list.iter().map(|entry| Before::new(input, kept, entry)).collect();
    let sizes = sizes(list);
    for (named, before) in list.iter_mut().zip(&before) {
        keep(&mut named.kind, before, &sizes);
    }
    if input.kept.has_members {
        while let Some(cycle) = first_cycle(list) {
            let edge = edge_to_box(list, &before, &cycle, diagnostics);
            wrap_edge(list, edge);
        }
    } else {
        for edge in cycles(list) {
            wrap_edge(list, edge);
        }
    }
    types
}

/// What is known of a type from before.
struct Before<'k> {
    is_known: bool,
    span: Option<Span>,
    /// Its fields and variants that are boxed.
    boxed: &'k [String],
    /// Its branches, with the names of the variants.
    variants: &'k [(String, String)],
}

impl<'k> Before<'k> {
    fn new(input: &Input<'k>, kept: &Kept<'k>, entry: &NameEntry) -> Self {
        let (key, known) = (type_key(input, entry), known(input, kept, entry));
        Self {
            is_known: known.is_some(),
            span: known.and_then(|known| known.span),
            boxed: input.kept.boxed_of(&key),
            variants: input.kept.variants_of(&key),
        }
    }

    fn is_boxed(&self, member: &str) -> bool {
        self.boxed.iter().any(|boxed| boxed == member)
    }

    fn has_variant(&self, ident: &str) -> bool {
        self.is_known && self.variants.iter().any(|(_, name)| name == ident)
    }
}

/// Boxes what was boxed, and new branches that are large.
fn keep(kind: &mut TypeKind, before: &Before<'_>, sizes: &[u64]) {
    match kind {
        TypeKind::Struct(of) => {
            let fields = of.fields.iter_mut().filter(|field| before.is_boxed(field.wire.as_str()));
            for field in fields.filter(|field| direct(&field.ty).is_some()) {
                wrap(&mut field.ty);
            }
        }
        TypeKind::Union(of) => {
            for variant in &mut of.variants {
                let name = variant.ident.as_str();
                let is_large = |id: TypeId| sizes.get(id.index()).is_some_and(|&size| size > LARGE);
                let boxes = |id| if before.has_variant(name) { before.is_boxed(name) } else { is_large(id) };
                if direct(&variant.ty).is_some_and(boxes) {
                    wrap(&mut variant.ty);
                }
            }
        }
        TypeKind::Alias(_) | TypeKind::Enumeration(_) | TypeKind::Id(_) => {}
    }
}

/// The fields and variants of a type that are boxed, sorted.
pub(super) fn members(kind: &TypeKind) -> Vec<String> {
    let is_boxed = |ty: &TypeRef| matches!(ty, TypeRef::Boxed(_));
    let mut boxed: Vec<String> = match kind {
        TypeKind::Struct(of) => {
            let boxed = of.fields.iter().filter(|field| is_boxed(&field.ty));
            boxed.map(|field| field.wire.to_string()).collect()
        }
        TypeKind::Union(of) => {
            let boxed = of.variants.iter().filter(|variant| is_boxed(&variant.ty));
            boxed.map(|variant| variant.ident.to_string()).collect()
        }
        TypeKind::Alias(_) | TypeKind::Enumeration(_) | TypeKind::Id(_) => Vec::new(),
    };
    boxed.sort_unstable();
    boxed
}

/// Puts a box around a type.
fn wrap(ty: &mut TypeRef) {
    *ty = TypeRef::Boxed(Box::new(std::mem::replace(ty, TypeRef::Any)));
}

/// A type, and which of the types that it holds.
type EdgeAt = (usize, usize);

fn wrap_edge(types: &mut [NamedType], (id, place): EdgeAt) {
    match &mut types[id].kind {
        TypeKind::Struct(of) => wrap(&mut of.fields[place].ty),
        TypeKind::Union(of) => wrap(&mut of.variants[place].ty),
        TypeKind::Alias(ty) => wrap(ty),
        TypeKind::Enumeration(_) | TypeKind::Id(_) => {}
    }
}

/// The edge of a cycle to box: the last one that is new, where one is known to be; else the one that alone may be.
/// Where several may, it is asked for.
fn edge_to_box(
    types: &[NamedType],
    before: &[Before<'_>],
    cycle: &[EdgeAt],
    diagnostics: &mut Diagnostics,
) -> EdgeAt {
    let closing = cycle.last().copied().unwrap_or_default();
    let is_new = |&&(id, place): &&EdgeAt| match &types[id].kind {
        TypeKind::Union(of) => !before[id].has_variant(of.variants[place].ident.as_str()),
        _ => !before[id].is_known,
    };
    if let Some(&edge) = cycle.iter().rfind(is_new) {
        return edge;
    }
    let field = |&(id, place): &EdgeAt| match &types[id].kind {
        TypeKind::Struct(of) => Some(((id, place), of.fields[place].wire.as_str())),
        _ => None,
    };
    let open: Vec<(EdgeAt, &str)> = cycle.iter().filter_map(field).collect();
    if let [.., _, ((last, _), _)] = open.as_slice() {
        let way: Vec<String> =
            open.iter().map(|((id, _), name)| format!("`{}.{name}`", types[*id].ident)).collect();
        let message = format!("{} hold one another, and one of them is to be boxed", way.join(" and "));
        let lines: Vec<String> =
            open.iter().map(|((id, _), name)| format!("`{} = [{name:?}]`", types[*id].ident)).collect();
        diagnostics.push(Diagnostic::error("missing-box", before[*last].span, message).hint(format!(
            "say in `_names.toml` which of them is new: below `[boxed]` the line {}; the types of the others stay",
            lines.join(" or ")
        )));
    }
    open.first().filter(|_| open.len() == 1).map_or(closing, |(edge, _)| *edge)
}

/// The types that a type holds, but for those in its map of other properties.
fn held(kind: &TypeKind) -> Vec<&TypeRef> {
    let mut held = kind.references();
    if matches!(kind, TypeKind::Struct(of) if of.rest.is_some()) {
        held.pop();
    }
    held
}

/// The type that a reference holds without a pointer between. Of a field or a branch that may be null, null is no
/// part of the type; only an alias has it there, and no type holds an alias.
fn direct(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        _ => None,
    }
}

/// The edges that close cycles.
fn cycles(types: &[NamedType]) -> Vec<EdgeAt> {
    let mut back = Vec::new();
    walk(types, |cycle| {
        back.extend(cycle.last());
        true
    });
    back
}

/// The edges of the first cycle, the one that closes it last.
fn first_cycle(types: &[NamedType]) -> Option<Vec<EdgeAt>> {
    let mut first = None;
    walk(types, |cycle| {
        first = Some(cycle.to_vec());
        false
    });
    first
}

/// Passes every cycle to a callback until that has enough: a walk in the order of the types, without recursion.
fn walk(types: &[NamedType], mut found: impl FnMut(&[EdgeAt]) -> bool) {
    let mut state = vec![Mark::New; types.len()];
    for start in 0..types.len() {
        if state[start] != Mark::New {
            continue;
        }
        state[start] = Mark::Open;
        let mut path = vec![(start, 0)];
        while let Some((at, place)) = path.last_mut() {
            let below = held(&types[*at].kind);
            let Some(ty) = below.get(*place) else {
                state[*at] = Mark::Done;
                path.pop();
                continue;
            };
            *place += 1;
            let Some(next) = direct(ty).map(TypeId::index) else { continue };
            match state[next] {
                Mark::New => {
                    state[next] = Mark::Open;
                    path.push((next, 0));
                }
                Mark::Open => {
                    let start = path.iter().position(|(at, _)| *at == next).unwrap_or_default();
                    let cycle: Vec<EdgeAt> =
                        path[start..].iter().map(|(at, place)| (*at, place - 1)).collect();
                    if !found(&cycle) {
                        return;
                    }
                }
                Mark::Done => {}
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Roughly how many bytes each type takes.
fn sizes(types: &[NamedType]) -> Vec<u64> {
    let mut sizes = vec![None; types.len()];
    (0..types.len()).map(|id| size(types, id, &mut sizes, 0)).collect()
}

/// How many types deep a size is followed.
const MAX_DEPTH: usize = 40;

/// Roughly how many bytes a type takes; what holds itself counts as a pointer.
fn size(types: &[NamedType], id: usize, sizes: &mut [Option<u64>], depth: usize) -> u64 {
    if let Some(known) = sizes[id] {
        return known;
    }
    if depth > MAX_DEPTH {
        return 8;
    }
    sizes[id] = Some(8);
    let mut of = |ty: &TypeRef| match ty {
        TypeRef::Boolean => 1,
        TypeRef::Integer | TypeRef::Number | TypeRef::EpochMillis(_) | TypeRef::Duration(_) => 16,
        TypeRef::Any | TypeRef::Scalar => 32,
        TypeRef::Named(id) => size(types, id.index(), sizes, depth + 1),
        _ => 24,
    };
    let total = match &types[id].kind {
        TypeKind::Enumeration(_) | TypeKind::Id(_) => 24,
        TypeKind::Alias(ty) => of(ty),
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().map(|field| of(&field.ty));
            fields.sum::<u64>() + if object.rest.is_some() { 24 } else { 0 }
        }
        TypeKind::Union(union) => {
            let largest = union.variants.iter().map(|variant| of(&variant.ty)).max().unwrap_or(0);
            8 + largest.clamp(32, LARGE)
        }
    };
    sizes[id] = Some(total);
    total
}
