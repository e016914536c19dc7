//! Names for the branches of a union, as words: by tag, by type, by what only they have, by kind.

use super::phrase::{Phrase, common_start, phrase};
use super::shape::{Shape, UnionShape, VariantShape};
use super::unify::{Class, Classes};
use crate::ir::{Ident, When, WireName};
use crate::names::{self, Scope};

/// Most values of a tag, or keys, that make a name together.
const MAX_JOINED: usize = 3;

/// The name of each branch: the one that is kept, or else by what it is; `schema` gives the name of a documented
/// schema.
pub(super) fn variant_names<'n>(
    classes: &Classes<'_>,
    union: &UnionShape,
    name: &Phrase,
    schema: &dyn Fn(Class) -> Option<&'n Phrase>,
    kept: &[Option<Ident>],
) -> Vec<Ident> {
    let one = one_of_list(classes, union);
    let names = union.variants.iter().enumerate().map(|(index, variant)| {
        let own = schema(classes.of(variant.shape)).and_then(|own| without(own, name));
        let mut names = Vec::new();
        if one == Some(index) {
            names.push(vec!["one".to_owned()]);
        }
        match &variant.when {
            When::Tags(tags) => tagged(tags, own, &mut names),
            When::Keys(keys) => {
                names.extend(own);
                if !union.variants[..index].iter().any(|earlier| has_any(classes, earlier, keys)) {
                    let keys: Vec<Phrase> = keys.iter().map(|key| phrase(key.as_str())).collect();
                    keyed(&keys, &mut names);
                }
            }
            When::Object => {
                names.extend(own);
                names.extend(only_field(classes, variant));
            }
            _ => {}
        }
        names.push(kind(classes, variant));
        names.iter().map(|name| name.join("_")).collect()
    });
    let texts: Vec<Vec<String>> = names.collect();
    let shares_start = |at: &usize| match &union.variants[*at].when {
        When::Tags(tags) => tags.iter().any(|values| values.len() != 1),
        _ => false,
    };
    // Branches of one value each choose before those that share the start of many.
    let mut order: Vec<usize> = (0..texts.len()).filter(|&at| kept[at].is_none()).collect();
    order.sort_by_key(shares_start);
    let chosen: Vec<Vec<String>> = order.iter().map(|&at| texts[at].clone()).collect();
    let taken = kept.iter().flatten().cloned().chain([Ident::new("Unknown")]);
    let idents = Scope::new(taken).assign_all(&chosen, names::variant);
    let mut all = kept.to_vec();
    for (at, ident) in order.into_iter().zip(idents) {
        all[at] = Some(ident);
    }
    all.into_iter().flatten().collect()
}

fn tagged(tags: &[Vec<String>], own: Option<Phrase>, names: &mut Vec<Phrase>) {
    let joined: Vec<Phrase> = tags.iter().map(|values| either(values)).collect();
    if tags.iter().all(|values| values.len() == 1) {
        names.push(joined.concat());
    }
    names.extend(own);
    if let [values] = tags {
        let phrases: Vec<Phrase> = values.iter().map(|value| phrase(value)).collect();
        let start = common_start(&phrases.iter().collect::<Vec<_>>());
        if !start.is_empty() {
            names.push(start);
        }
    }
    if tags.iter().all(|values| values.len() <= MAX_JOINED) {
        names.push(joined.concat());
    }
    names.push(vec!["other".to_owned()]);
    names.push(joined.concat());
}

/// Values as alternatives: `gatewayId`, `parentId` → `gateway id or parent id`.
fn either(values: &[String]) -> Phrase {
    let phrases: Vec<Phrase> = values.iter().map(|value| phrase(value)).collect();
    phrases.join(&"or".to_owned())
}

fn keyed(keys: &[Phrase], names: &mut Vec<Phrase>) {
    let Some(first) = keys.first() else { return };
    let start = common_start(&keys.iter().collect::<Vec<_>>());
    if !start.is_empty() {
        names.push(start);
    }
    if keys.len() < MAX_JOINED {
        names.push(keys.concat());
    }
    names.push(vec!["object".to_owned()]);
    names.push([&["with".to_owned()], first.as_slice()].concat());
}

/// Whether a branch has a property of these names.
fn has_any(classes: &Classes<'_>, variant: &VariantShape, names: &[WireName]) -> bool {
    match classes.shapes.get(variant.shape) {
        Shape::Struct(object) => {
            object.fields.iter().any(|field| names.iter().any(|name| name.as_str() == field.name))
        }
        _ => false,
    }
}

/// The one field of an object that has no other.
fn only_field(classes: &Classes<'_>, variant: &VariantShape) -> Option<Phrase> {
    match classes.shapes.get(variant.shape) {
        Shape::Struct(object) => match object.fields.as_slice() {
            [field] if object.rest.is_none() => Some(phrase(field.name)),
            _ => None,
        },
        _ => None,
    }
}

/// What kind of JSON a branch is.
fn kind(classes: &Classes<'_>, variant: &VariantShape) -> Phrase {
    let word = match (&variant.when, classes.shapes.get(variant.shape)) {
        (When::String, Shape::Enumeration(_)) => "word",
        (When::String, _) => "text",
        (When::Number, _) => "number",
        (When::Boolean, _) => "flag",
        (When::Array, _) => "list",
        (_, Shape::Map(_)) => "map",
        (When::Keys(_), _) => "other",
        _ => "object",
    };
    vec![word.to_owned()]
}

/// The branch that a list of the same is the only other branch beside.
fn one_of_list(classes: &Classes<'_>, union: &UnionShape) -> Option<usize> {
    let [first, second] = union.variants.as_slice() else { return None };
    let item = |variant: &VariantShape| match *classes.shapes.get(variant.shape) {
        Shape::Array(item) => Some(classes.of(item)),
        _ => None,
    };
    if item(second) == Some(classes.of(first.shape)) {
        Some(0)
    } else if item(first) == Some(classes.of(second.shape)) {
        Some(1)
    } else {
        None
    }
}

/// A type's name without the words that it shares with the union's at the start; none if it shares none,
/// for then it says nothing of its role here.
fn without(own: &Phrase, union: &Phrase) -> Option<Phrase> {
    let shared = common_start(&[own, union]).len();
    match shared {
        0 => None,
        shared if shared == own.len() => Some(own.clone()),
        shared => Some(own[shared..].to_vec()),
    }
}
