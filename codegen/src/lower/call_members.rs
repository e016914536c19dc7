//! The names of what an action has: arguments, setters, and the variants of its events.
//!
//! `_names.toml` keeps those of setters, as `devices.get()`, and of events, as `devices.follow<>`. Arguments go by
//! their position: what they are called concerns no caller.

use super::locations::{LocatedParameter, ResolvedAction};
use crate::diagnostic::Diagnostics;
use crate::docs::{ActionDoc, KeptMembers, KeptNames, ParameterDoc};
use crate::ir::{Action, ActionId, Api, Ident, Location};
use crate::names::{Member, Members, Naming, SETTERS, Scope, VALUES, VARIANTS};

/// Whether a call needs the parameter: then it is an argument, else a setter.
pub(super) fn is_required(doc: &ParameterDoc, located: LocatedParameter) -> bool {
    doc.required || located.location == Location::Path
}

/// The names of the parameters of an action. Arguments and setters have separate scopes.
pub(super) fn parameters(resolved: &ResolvedAction<'_>, kept: &KeptNames) -> Vec<Ident> {
    let all = || resolved.doc.parameters.iter().zip(resolved.locations.iter().copied());
    let names = |required: bool| {
        all()
            .filter(move |(doc, located)| is_required(doc, *located) == required)
            .map(|(doc, _)| &doc.name.value)
    };
    let arguments = members(VALUES, names(true), &[]);
    let setters = members(SETTERS, names(false), kept.members_of(&setters_of(&resolved.doc.id)));
    let mut arguments = arguments.assign(Scope::default()).into_iter();
    let mut setters = setters.assign(Scope::default()).into_iter();
    let next = |(doc, located): (&ParameterDoc, LocatedParameter)| {
        if is_required(doc, located) { arguments.next() } else { setters.next() }
    };
    all().filter_map(next).collect()
}

/// The names of the events of an action.
pub(super) fn events(doc: &ActionDoc, kept: &KeptNames) -> Vec<Ident> {
    let names = doc.events.iter().flatten().map(|event| &event.name);
    members(VARIANTS, names, kept.members_of(&events_of(&doc.id))).assign(Scope::default())
}

/// The names of setters and events that are to be kept. Reports those of which nothing says who was first.
pub(super) fn record(
    api: &Api,
    docs: &[&ActionDoc],
    kept: &KeptNames,
    diagnostics: &mut Diagnostics,
) -> Vec<KeptMembers> {
    let mut now = Vec::new();
    for (resource, action) in api.actions() {
        let id = resource.id_of(action);
        let span = || docs.iter().find(|doc| doc.id == id).map(|doc| doc.title.span);
        for (of, naming, pairs) in
            [(setters_of(&id), SETTERS, setters(action)), (events_of(&id), VARIANTS, self::variants(action))]
        {
            let (names, idents): (Vec<String>, Vec<Ident>) = pairs.into_iter().unzip();
            let members = members(naming, &names, kept.members_of(&of));
            let names = members.to_keep(&idents);
            kept.check_members((&of, &members), &names, kept.has_members, span, diagnostics);
            now.extend((!names.is_empty()).then_some(KeptMembers { of, names, span: None }));
        }
    }
    now
}

fn setters(action: &Action) -> Vec<(String, Ident)> {
    let setters = action.parameters.iter().filter(|parameter| !parameter.required);
    setters.map(|parameter| (parameter.wire.to_string(), parameter.ident.clone())).collect()
}

fn variants(action: &Action) -> Vec<(String, Ident)> {
    action.events.iter().map(|event| (event.wire.to_string(), event.ident.clone())).collect()
}

fn members<'k, 'n>(
    naming: Naming,
    names: impl IntoIterator<Item = &'n String>,
    kept: &'k [(String, String)],
) -> Members<'k> {
    let member = |name: &String| Member { key: name.clone(), texts: vec![name.clone()] };
    Members { naming, list: names.into_iter().map(member).collect(), kept }
}

fn setters_of(id: &ActionId) -> String {
    format!("{id}()")
}

fn events_of(id: &ActionId) -> String {
    format!("{id}<>")
}
