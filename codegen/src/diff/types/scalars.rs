//! Which kinds of scalars a value may be of, where it may be of several.

use super::effect::Effect;
use super::equal::wire;
use crate::ir::{Api, EnumValue, Limits, ScalarKind, TypeKind, TypeRef};

/// A place of one of the two states.
type Place<'a> = (&'a Api, &'a TypeRef, &'a Limits);

/// How one type became another, where one of them takes several kinds; `None` where that does not tell.
pub(super) fn between(old: Place<'_>, new: Place<'_>) -> Option<Effect> {
    let is_several = |(api, ty, _): Place<'_>| *wire((api, ty)) == TypeRef::Scalar;
    if !is_several(old) && !is_several(new) {
        return None;
    }
    let (before, now) = (kinds(old)?, kinds(new)?);
    Some(match (covers(&now, &before), covers(&before, &now)) {
        // what is not of several kinds is some values of its kind
        (true, _) if is_several(new) => Effect::Wider,
        (_, true) if is_several(old) => Effect::Narrower,
        _ => Effect::Other,
    })
}

/// How some kinds became others.
pub(super) fn effect(old: &[ScalarKind], new: &[ScalarKind]) -> Effect {
    match (covers(new, old), covers(old, new)) {
        (true, _) => Effect::Wider,
        (_, true) => Effect::Narrower,
        _ => Effect::Other,
    }
}

fn covers(outer: &[ScalarKind], inner: &[ScalarKind]) -> bool {
    let has = |kind| outer.contains(&kind);
    inner.iter().all(|&kind| has(kind) || kind == ScalarKind::Integer && has(ScalarKind::Number))
}

fn kinds((api, ty, limits): Place<'_>) -> Option<Vec<ScalarKind>> {
    Some(match wire((api, ty)) {
        TypeRef::Scalar if limits.kinds.is_empty() => return None,
        TypeRef::Scalar => limits.kinds.clone(),
        TypeRef::String | TypeRef::Timestamp => vec![ScalarKind::String],
        TypeRef::Integer => vec![ScalarKind::Integer],
        TypeRef::Number => vec![ScalarKind::Number],
        TypeRef::Boolean => vec![ScalarKind::Boolean],
        TypeRef::Nullable(inner) => {
            let mut inner = kinds((api, inner, limits))?;
            inner.push(ScalarKind::Null);
            inner
        }
        ty => match api.kind(ty)? {
            TypeKind::Enumeration(of) => of.variants.iter().map(|variant| kind(&variant.value)).collect(),
            _ => return None,
        },
    })
}

fn kind(value: &EnumValue) -> ScalarKind {
    match value {
        EnumValue::String(_) => ScalarKind::String,
        EnumValue::Number(number) if number.parse::<i64>().is_ok() => ScalarKind::Integer,
        EnumValue::Number(_) => ScalarKind::Number,
        EnumValue::Boolean(_) => ScalarKind::Boolean,
    }
}
