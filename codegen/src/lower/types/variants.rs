//! Names for the branches of a union, as words: by tag, by type, by what only they have, by kind.

use std::collections::HashSet;

use super::classes::Classes;
use super::distinct::distinct;
use super::phrase::{Phrase, common_start, phrase};
use super::shape::{Shape, Shapes, UnionShape, VariantShape};
use crate::ir::{Ident, When};
use crate::lower::names;

/// Most words of a tag, or keys, that make a name together.
const MAX_JOINED: usize = 3;

/// The name of each branch; `schema` gives the name of a documented schema.
pub(super) fn variant_names(
    shapes: &Shapes<'_, '_>,
    classes: &Classes,
    union: &UnionShape,
    name: &Phrase,
    schema: &dyn Fn(super::classes::Class) -> Option<Phrase>,
) -> Vec<Ident> {
    let one = one_of_list(shapes, classes, union);
    let names = union.variants.iter().enumerate().map(|(index, variant)| {
        let own = schema(classes.of(variant.shape)).and_then(|own| without(&own, name));
        let mut names = Vec::new();
        if one == Some(index) {
            names.push(vec!["one".to_owned()]);
        }
        match &variant.when {
            When::Tags(words) => tagged(words, own, &mut names),
            When::Keys(keys) => {
                let keys: Vec<Phrase> = keys.iter().map(|key| phrase(key.as_str())).collect();
                names.extend(own);
                keyed(&keys, &mut names);
            }
            When::Object => {
                names.extend(own);
                names.extend(only_field(shapes, variant));
            }
            _ => {}
        }
        names.push(kind(shapes, variant));
        names.iter().map(|name| name.join("_")).collect()
    });
    let texts: Vec<Vec<String>> = names.collect();
    let exact = union.variants.iter().map(|variant| match &variant.when {
        When::Tags(words) => words.iter().all(|words| words.len() == 1),
        _ => true,
    });
    let exact: Vec<bool> = exact.collect();
    // Branches of one word each choose before those that share the start of many.
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by_key(|&at| !exact[at]);
    let chosen: Vec<Vec<String>> = order.iter().map(|&at| texts[at].clone()).collect();
    let mut taken = HashSet::from(["Unknown".to_owned()]);
    let idents = distinct(&chosen, names::variant, &mut taken);
    let mut placed: Vec<(usize, Ident)> = order.into_iter().zip(idents).collect();
    placed.sort_by_key(|(at, _)| *at);
    placed.into_iter().map(|(_, ident)| ident).collect()
}

fn tagged(words: &[Vec<String>], own: Option<Phrase>, names: &mut Vec<Phrase>) {
    let joined: Vec<Phrase> = words.iter().map(|words| either(words)).collect();
    let short = words.iter().all(|words| words.len() == 1);
    if short {
        names.push(joined.concat());
    }
    names.extend(own);
    if let [several] = words {
        let phrases: Vec<Phrase> = several.iter().map(|word| phrase(word)).collect();
        let start = common_start(&phrases.iter().collect::<Vec<_>>());
        if !start.is_empty() {
            names.push(start);
        }
    }
    if words.iter().all(|words| words.len() <= MAX_JOINED) {
        names.push(joined.concat());
    }
    names.push(vec!["other".to_owned()]);
    names.push(joined.concat());
}

/// Words as alternatives: `gatewayId`, `parentId` → `gateway id or parent id`.
fn either(words: &[String]) -> Phrase {
    let phrases: Vec<Phrase> = words.iter().map(|word| phrase(word)).collect();
    phrases.join(&"or".to_owned())
}

fn keyed(keys: &[Phrase], names: &mut Vec<Phrase>) {
    match keys {
        [] => {}
        keys => {
            let all: Vec<&Phrase> = keys.iter().collect();
            let start = common_start(&all);
            if !start.is_empty() {
                names.push(start);
            }
            if keys.len() < MAX_JOINED {
                names.push(keys.concat());
            }
            names.push(vec!["object".to_owned()]);
            names.push(["with".to_owned()].into_iter().chain(keys[0].iter().cloned()).collect());
        }
    }
}

/// The one field of an object that has no other.
fn only_field(shapes: &Shapes<'_, '_>, variant: &VariantShape) -> Option<Phrase> {
    match &shapes.list[variant.shape.index()] {
        Shape::Struct(object) => match object.fields.as_slice() {
            [field] if object.rest.is_none() => Some(phrase(field.name)),
            _ => None,
        },
        _ => None,
    }
}

/// What kind of JSON a branch is.
fn kind(shapes: &Shapes<'_, '_>, variant: &VariantShape) -> Phrase {
    let word = match (&variant.when, &shapes.list[variant.shape.index()]) {
        (When::String, Shape::Words(_)) => "word",
        (When::String, _) => "text",
        (When::Number, _) => "number",
        (When::Boolean, _) => "flag",
        (When::List, _) => "list",
        (When::Null, _) => "null",
        (_, Shape::Map(_)) => "map",
        (When::Keys(_), _) => "other",
        _ => "object",
    };
    vec![word.to_owned()]
}

/// The branch that a list of the same is the only other branch beside.
fn one_of_list(shapes: &Shapes<'_, '_>, classes: &Classes, union: &UnionShape) -> Option<usize> {
    let [first, second] = union.variants.as_slice() else { return None };
    let item = |variant: &VariantShape| match shapes.list[variant.shape.index()] {
        Shape::List(item) => Some(classes.of(item)),
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
