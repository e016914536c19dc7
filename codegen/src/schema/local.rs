//! Enumerations that live with a page: which do, and their names.
//!
//! An enumeration that only the parameters of one page use lives with the page, under the parameter's name; where
//! two share it, with the action's before it. Values that only one page used stay with it, and further pages get
//! their own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::input::Input;
use super::keep::Kept;
use super::site::{Parent, Sites};
use super::unify::{Class, Classes};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Ident;
use crate::names::{self, Scope};

/// The enumerations that live with a page, by resource: those that have been there, and those that nothing but the
/// parameters of one page uses. What has a name already lives in `models`.
pub(super) fn find(
    input: &Input<'_>,
    classes: &Classes<'_>,
    sites: &Sites,
    kept: &Kept<'_>,
    has_name: impl Fn(Class) -> bool,
) -> BTreeSet<(usize, Class)> {
    let mut pages: BTreeMap<Class, BTreeSet<usize>> = BTreeMap::new();
    for (values, &shape) in input.enumerations.iter().zip(&classes.shapes.enumerations) {
        if classes.shapes.has_name(shape) {
            pages.entry(classes.of(shape)).or_default().insert(values.resource);
        }
    }
    let mut local = BTreeSet::new();
    for (class, pages) in pages {
        let only_pages = sites.of(class).iter().all(|site| matches!(site.parent, Parent::Page(_)));
        let apart = only_pages && !has_name(class) && (pages.len() == 1 || kept.is_local(class));
        let stays = |page: &usize| kept.local.contains_key(&(*page, class));
        local.extend(pages.into_iter().filter(|page| apart || stays(page)).map(|page| (page, class)));
    }
    local
}

/// Names the enumerations that live with pages.
pub(super) fn name(
    input: &Input<'_>,
    classes: &Classes<'_>,
    kept: &Kept<'_>,
    local: &BTreeSet<(usize, Class)>,
    diagnostics: &mut Diagnostics,
) -> Vec<(usize, Class, Ident)> {
    let mut scopes: Vec<Scope> = input.pages.iter().map(|calls| Scope::new(calls.iter().cloned())).collect();
    let mut named = Vec::new();
    for (&(page, class), kept) in &kept.local {
        let name = kept.name.rsplit("::").next().map(Ident::new);
        let Some((ident, scope)) = name.zip(scopes.get_mut(page)) else { continue };
        if !scope.take(ident.clone()) {
            let message = format!("`{}` is the name of a call too", kept.name);
            let found = Diagnostic::error("name-collision", kept.span, message);
            diagnostics.push(found.hint("rename the action, or give the type another name here"));
        }
        named.push((page, class, ident));
    }
    for (page, texts, class) in candidates(input, classes, local) {
        if kept.local.contains_key(&(page, class)) {
            continue;
        }
        let last = texts.last().map(|last| format!("{last} word"));
        let mut idents = texts.iter().chain(&last).map(|text| names::page_type(text));
        if let Some((ident, scope)) = idents.next().zip(scopes.get_mut(page)) {
            named.push((page, class, scope.assign(ident, idents)));
        }
    }
    named
}

/// The names that the enumerations of pages could have, in the order in which they choose: the parameter's,
/// where no other has it, and the action's before it.
fn candidates(
    input: &Input<'_>,
    classes: &Classes<'_>,
    local: &BTreeSet<(usize, Class)>,
) -> Vec<(usize, Vec<String>, Class)> {
    let mut used: BTreeMap<(usize, Class), BTreeSet<(&str, &str)>> = BTreeMap::new();
    for (values, &shape) in input.enumerations.iter().zip(&classes.shapes.enumerations) {
        let on_page = (values.resource, classes.of(shape));
        if local.contains(&on_page) {
            used.entry(on_page).or_default().insert((&values.parameter, values.action.action.as_str()));
        }
    }
    let mut short: HashMap<(usize, &str), usize> = HashMap::new();
    for ((page, _), parameters) in &used {
        for (parameter, _) in parameters.iter().take(1) {
            *short.entry((*page, parameter)).or_default() += 1;
        }
    }
    let mut order: Vec<(usize, Vec<String>, Class)> = Vec::new();
    for (&(page, class), parameters) in &used {
        let alone = parameters.iter().take(1).map(|(parameter, _)| *parameter);
        let alone = alone.filter(|parameter| short.get(&(page, *parameter)) == Some(&1)).map(str::to_owned);
        let long = parameters.iter().map(|(parameter, action)| format!("{action} {parameter}"));
        order.push((page, alone.chain(long).collect(), class));
    }
    order.sort();
    order
}
