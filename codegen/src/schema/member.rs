//! The members of types: what `_names.toml` calls them, and which texts name them.

use super::input::Input;
use super::keep::{Kept, module_of};
use super::name::{NameEntry, TypeSource};
use crate::docs::KeptName;
use crate::ir::{EnumValue, Field, Home, Ident, TypeKind};
use crate::names::{Member, Members, VALUES, VARIANTS};

/// The fields of a struct: its properties, and the map of all others as the last where there is one.
pub(super) fn fields<'k, 'n>(
    properties: impl IntoIterator<Item = &'n str>,
    has_rest: bool,
    kept: &'k [(String, String)],
) -> Members<'k> {
    // `~` is the map, so that a property of that name has one sign more
    let key =
        |name: &str| if name.chars().all(|sign| sign == '~') { format!("{name}~") } else { name.to_owned() };
    let field = |name: &str| Member { key: key(name), texts: vec![name.to_owned()] };
    let rest = has_rest.then(|| Member {
        key: "~".to_owned(),
        texts: ["rest", "others", "further properties"].map(str::to_owned).to_vec(),
    });
    let list = properties.into_iter().map(field).chain(rest).collect();
    Members { naming: VALUES, list, kept }
}

/// The values of an enumeration.
pub(super) fn values<'k, 'v>(
    values: impl IntoIterator<Item = &'v EnumValue>,
    kept: &'k [(String, String)],
) -> Members<'k> {
    let member = |value: &EnumValue| match value {
        EnumValue::String(text) => Member { key: string_key(text), texts: vec![text.clone()] },
        EnumValue::Number(text) => {
            Member { key: text.clone(), texts: vec![text.clone(), format!("number {text}")] }
        }
        EnumValue::Boolean(value) => {
            Member { key: value.to_string(), texts: vec![value.to_string(), format!("{value} flag")] }
        }
    };
    Members { naming: VARIANTS, list: values.into_iter().map(member).collect(), kept }
}

/// A string as it is; in quotes where it would read as another value.
fn string_key(text: &str) -> String {
    let is_value = text.parse::<f64>().is_ok() || ["true", "false"].contains(&text) || text.starts_with('"');
    if is_value { serde_json::Value::from(text).to_string() } else { text.to_owned() }
}

/// The members of a type, and their names.
pub(super) fn of_type<'k>(
    kind: &TypeKind,
    kept: &'k [(String, String)],
) -> Option<(Members<'k>, Vec<Ident>)> {
    match kind {
        TypeKind::Struct(of) => {
            let names = of.fields.iter().map(|field| field.wire.as_str());
            let idents =
                of.fields.iter().map(|field| &field.ident).chain(of.rest.as_ref().map(|rest| &rest.ident));
            Some((fields(names, of.rest.is_some(), kept), idents.cloned().collect()))
        }
        TypeKind::Enumeration(of) => {
            let all = values(of.variants.iter().map(|variant| &variant.value), kept);
            Some((all, of.variants.iter().map(|variant| variant.ident.clone()).collect()))
        }
        TypeKind::Union(_) | TypeKind::Alias(_) | TypeKind::Id(_) => None,
    }
}

/// What `_names.toml` calls a type: by its name, behind the module of a resource where it lives there.
pub(super) fn type_key(input: &Input<'_>, entry: &NameEntry) -> String {
    let of_page = |page: usize| input.enumerations.iter().position(|values| values.resource == page);
    match entry.home {
        Home::Resource(page) => {
            let module = of_page(page).map(|index| module_of(input, index)).unwrap_or_default();
            format!("{module}::{}", entry.ident)
        }
        Home::Models(_) => entry.ident.to_string(),
    }
}

/// What is kept for the members of a type.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeptMembersOf<'k> {
    /// Names of members.
    pub(super) names: &'k [(String, String)],
    /// The properties that the constructor takes.
    arguments: &'k [String],
    /// Whether the type was there before.
    is_known: bool,
}

impl<'k> KeptMembersOf<'k> {
    pub(super) fn new(input: &Input<'k>, kept: &Kept<'_>, entry: &NameEntry) -> Self {
        let key = type_key(input, entry);
        let (names, arguments) = (input.kept.members_of(&key), input.kept.arguments_of(&key));
        Self { names, arguments, is_known: known(input, kept, entry).is_some() }
    }

    /// The fields that a constructor takes, as indices: in the order that is kept, else in that of the alphabet. A new
    /// type takes them as its schema writes them, and that order is kept from then on.
    pub(super) fn arguments(&self, fields: &[Field]) -> Vec<usize> {
        let mut arguments: Vec<usize> =
            (0..fields.len()).filter(|&at| fields[at].presence.is_required()).collect();
        if self.is_known || !self.arguments.is_empty() {
            arguments.sort_by_key(|&at| {
                let name = fields[at].wire.as_str();
                (self.arguments.iter().position(|kept| kept == name).unwrap_or(usize::MAX), name)
            });
        }
        arguments
    }
}

/// The properties that a constructor takes, where their order is not that of the alphabet.
pub(super) fn arguments_to_keep(kind: &TypeKind) -> Option<Vec<String>> {
    let TypeKind::Struct(of) = kind else { return None };
    let names: Vec<String> = of.arguments().map(|field| field.wire.to_string()).collect();
    (!names.is_sorted()).then_some(names)
}

/// The name that a type has had before, where there was one and it is known what was in the type.
pub(super) fn known<'k>(input: &Input<'_>, kept: &Kept<'k>, entry: &NameEntry) -> Option<&'k KeptName> {
    let name = match (entry.of, &entry.home) {
        (TypeSource::Class(class), Home::Models(_)) => kept.types.get(&class),
        (TypeSource::Class(class), &Home::Resource(page)) => kept.local.get(&(page, class)),
        _ => None,
    };
    name.copied().filter(|_| input.kept.has_members)
}
