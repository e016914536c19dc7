//! `_names.toml`: the names that types have been given, so that a change of the spec renames nothing.
//!
//! A machine-written file that people may edit:
//!
//! ```text
//! types        = "[types]", { name, "=", places } ;           (* the types, each by the places where it stands *)
//! aliases      = "[aliases]", { name, "=", places } ;         (* further names of types *)
//! deprecated   = "[deprecated]", { name, "=", name } ;        (* what types were called before, and are called now *)
//! unused       = "[unused]", { name, "=", places } ;          (* names of what the spec no longer has *)
//! variants     = "[variants.", name, "]", { branch, "=", identifier } ;   (* the variants of a union *)
//! members      = "[members.", scope, "]", { member, "=", identifier } ;   (* members that have met another of one name *)
//! scope        = name | action, "()" | action, "<>" ;         (* a type, the parameters of an action, its events *)
//! arguments    = "[arguments]", { name, "=", "[", property, { ",", property }, "]" } ;   (* of constructors *)
//! boxed        = "[boxed]", { name, "=", "[", member, { ",", member }, "]" } ;    (* fields and variants behind a pointer *)
//! name         = identifier | module of a resource, "::", identifier ;
//! places       = place | "[", place, { ",", place }, "]" ;
//! ```
//!
//! A place is the way from a schema or a parameter to the type, in names of the wire: `device.tags[]`,
//! `devices.get(sortField)`. Of several places the first that the spec still has decides; a type that loses one
//! keeps its name by the next. A branch of a union is written as in a place: `type=graph`, `string`, `a,b`.
//! A member is a property (`~` is the map of all others), a value, a parameter or an event; see [`members`].
//!
//! The arguments of a constructor stand in the order of the alphabet where the file does not give another.
//!
//! [`members`]: crate::names::Members

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;

use super::toml_reader::{self, TomlReader, TomlValue};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, Spanned};
use crate::names;

/// Name of the file.
pub const NAMES: &str = "_names.toml";

/// What the file says of itself.
const HEADER: &str = "\
# The names of the client's types, kept so that a change of the spec renames nothing: each with the places where the
# type stands. `cargo run -p codegen` adds what is new and keeps the rest; comments are not kept. To rename a type,
# change its name here and add the old one: under [deprecated], `Old = \"New\"` keeps it as an alias until the line is
# removed, with the next major version. Lines under [unused] may be removed. Under [arguments], [boxed] and [members]
# stands what does not follow from the spec alone: the arguments of constructors, what is behind a pointer, and which of
# two members of one name has it.
";

/// The names of an API, as they were and as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptNames {
    /// The types.
    pub types: Vec<KeptName>,
    /// The variants of unions.
    pub variants: Vec<KeptVariants>,
    /// Further names of types.
    pub aliases: Vec<KeptName>,
    /// What types were called before, with what they are called now.
    pub deprecated: Vec<(Spanned<String>, Spanned<String>)>,
    /// Names of what the spec no longer has.
    pub unused: Vec<KeptName>,
    /// The members of types and actions whose names do not follow from their own text.
    pub members: Vec<KeptMembers>,
    /// The properties that the constructors of types take, where their order is not the alphabet's.
    pub arguments: Vec<(String, Vec<String>)>,
    /// The fields and variants of types that are boxed.
    pub boxed: Vec<(String, Vec<String>)>,
    /// Whether the file records members, if only that none has met another. In one that does not, what types
    /// have in them is named, ordered and boxed anew.
    pub has_members: bool,
}

/// A name with the places where its type is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptName {
    /// The name, behind the module of a resource where it lives there: `Device`, `devices::SortField`.
    pub name: String,
    /// The places, the one that counts most first.
    pub places: Vec<String>,
    /// Span of the name in the file; none for a new one.
    pub span: Option<Span>,
}

/// The names of the variants of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptVariants {
    /// Name of the union.
    pub of: String,
    /// Each branch, as a place has it, with the name of its variant.
    pub names: Vec<(String, String)>,
}

/// The names of members of one scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMembers {
    /// Name of a type; or an action, as `devices.get()` for its parameters and `devices.follow<>` for its events.
    pub of: String,
    /// Each member with its name.
    pub names: Vec<(String, String)>,
    /// Span of the scope in the file; none for a new one.
    pub span: Option<Span>,
}

/// Reads `_names.toml`. What is wrong is an error: the file is written anew, and nothing may get lost.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> KeptNames {
    let mut kept = KeptNames::default();
    toml_reader::read(file, text, diagnostics, |reader, table, value| match table.value.as_str() {
        "types" => kept.types = names(reader, value),
        "variants" => kept.variants = variants(reader, value),
        "aliases" => kept.aliases = names(reader, value),
        "deprecated" => kept.deprecated = reader.pairs(value),
        "unused" => kept.unused = names(reader, value),
        "members" => {
            kept.members = members(reader, value);
            kept.has_members = true;
        }
        "arguments" => kept.arguments = lists(reader, value),
        "boxed" => kept.boxed = lists(reader, value),
        _ => {
            let message = format!("unknown table `{}`", table.value);
            let found = Diagnostic::error("unknown-table", table.span, message);
            let tables =
                ["types", "variants", "members", "arguments", "boxed", "aliases", "deprecated", "unused"];
            let found = found.hint(format!("the tables are {}", tables.join(", ")));
            reader.diagnostics.push(found.suggest(&table.value, tables));
        }
    });
    kept.check(diagnostics);
    kept
}

fn names(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Vec<KeptName> {
    let mut names = Vec::new();
    for (name, value) in reader.table(value) {
        let places = match value.get_ref().as_str() {
            Some(place) => vec![place.to_owned()],
            None => reader.texts(value).into_iter().map(|place| place.value).collect(),
        };
        names.push(KeptName { name: name.value, places, span: Some(name.span) });
    }
    names
}

fn variants(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Vec<KeptVariants> {
    let mut variants = Vec::new();
    for (of, value) in reader.table(value) {
        let mut names: Vec<(String, String)> = Vec::new();
        for (branch, name) in reader.pairs(value) {
            let error = if !names::is_variant(&name.value) {
                Some(("invalid-name", format!("invalid name of a variant `{}`", name.value)))
            } else if names.iter().any(|(_, other)| *other == name.value) {
                Some(("duplicate-name", format!("the name `{}` is given twice", name.value)))
            } else {
                None
            };
            reader
                .diagnostics
                .extend(error.map(|(code, message)| Diagnostic::error(code, name.span, message)));
            names.push((branch.value, name.value));
        }
        variants.push(KeptVariants { of: of.value, names });
    }
    variants
}

fn members(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Vec<KeptMembers> {
    let scopes = reader.table(value).into_iter();
    let scope = |(of, value): (Spanned<String>, &TomlValue<'_>)| {
        let names =
            reader.pairs(value).into_iter().map(|(member, name)| (member.value, name.value)).collect();
        KeptMembers { of: of.value, names, span: Some(of.span) }
    };
    scopes.map(scope).collect()
}

fn lists(reader: &mut TomlReader<'_>, value: &TomlValue<'_>) -> Vec<(String, Vec<String>)> {
    let lists = reader.lists(value).into_iter();
    lists.map(|(name, list)| (name.value, list.into_iter().map(|item| item.value).collect())).collect()
}

/// None.
impl Default for &KeptNames {
    fn default() -> Self {
        static NONE: KeptNames = KeptNames {
            types: Vec::new(),
            variants: Vec::new(),
            aliases: Vec::new(),
            deprecated: Vec::new(),
            unused: Vec::new(),
            members: Vec::new(),
            arguments: Vec::new(),
            boxed: Vec::new(),
            has_members: false,
        };
        &NONE
    }
}

impl KeptNames {
    /// The lists of names with their places.
    fn lists(&self) -> impl Iterator<Item = &KeptName> {
        [&self.types, &self.aliases, &self.unused].into_iter().flatten()
    }

    /// Reports names that no type can have, and duplicates.
    fn check(&self, diagnostics: &mut Diagnostics) {
        let mut seen: HashSet<&str> = HashSet::new();
        let mut places: HashMap<&str, &str> = HashMap::new();
        let old = self.deprecated.iter().map(|(old, _)| (old.value.as_str(), Some(old.span)));
        for (name, span) in self.lists().map(|kept| (kept.name.as_str(), kept.span)).chain(old) {
            if !is_name(name) {
                let found =
                    Diagnostic::error("invalid-name", span, format!("invalid name of a type `{name}`"));
                diagnostics
                    .push(found.hint("a name is an identifier such as `DeviceTag`, and none that Rust or the client has for something else"));
            } else if !seen.insert(name) {
                let message = format!("the name `{name}` is given twice");
                diagnostics.push(Diagnostic::error("duplicate-name", span, message).hint("keep one of them"));
            }
        }
        for kept in self.lists() {
            for place in &kept.places {
                if let Some(other) = places.insert(place, &kept.name) {
                    let message = format!("`{place}` has two names, `{other}` and `{}`", kept.name);
                    let found = Diagnostic::error("duplicate-name", kept.span, message);
                    diagnostics.push(found.hint(format!(
                        "keep one; to rename, keep the new one and write `{other} = \"{}\"` under [deprecated]",
                        kept.name
                    )));
                }
            }
        }
    }

    /// The names of the variants of a union, also under the name that it had before.
    pub(crate) fn variants_of(&self, union: &str) -> &[(String, String)] {
        let of = |name: &str| self.variants.iter().find(|variants| variants.of == name);
        self.of_type(union, of).map_or(&[], |variants| variants.names.as_slice())
    }

    /// The names of the members of a scope, also under the name that a type had before.
    pub(crate) fn members_of(&self, scope: &str) -> &[(String, String)] {
        let of = |name: &str| self.members.iter().find(|members| members.of == name);
        self.of_type(scope, of).map_or(&[], |members| members.names.as_slice())
    }

    /// The properties that the constructor of a type takes, in its order.
    pub(crate) fn arguments_of(&self, name: &str) -> &[String] {
        self.list_of(&self.arguments, name)
    }

    /// The fields and variants of a type that are boxed.
    pub(crate) fn boxed_of(&self, name: &str) -> &[String] {
        self.list_of(&self.boxed, name)
    }

    fn list_of<'k>(&'k self, lists: &'k [(String, Vec<String>)], name: &str) -> &'k [String] {
        let of = |name: &str| lists.iter().find(|(of, _)| of == name);
        self.of_type(name, of).map_or(&[], |(_, list)| list.as_slice())
    }

    /// What is kept for a type, under its name or the one that it had before.
    fn of_type<T>(&self, name: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        let before = || self.deprecated.iter().filter(|(_, new)| new.value == name);
        of(name).or_else(|| before().find_map(|(old, _)| of(&old.value)))
    }

    /// The text of the file: sorted, the same for the same names.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text = HEADER.to_owned();
        let list = |names: &[KeptName]| {
            names.iter().map(|kept| (kept.name.clone(), places(&kept.places))).collect::<BTreeMap<_, _>>()
        };
        let deprecated = self.deprecated.iter().map(|(old, new)| (old.value.clone(), quote(&new.value)));
        let lists = |lists: &[(String, Vec<String>)]| {
            lists.iter().map(|(of, names)| (of.clone(), array(names))).collect::<BTreeMap<_, _>>()
        };
        let tables = [
            ("types", list(&self.types)),
            ("aliases", list(&self.aliases)),
            ("deprecated", deprecated.collect()),
            ("unused", list(&self.unused)),
            ("arguments", lists(&self.arguments)),
            ("boxed", lists(&self.boxed)),
        ];
        for (table, lines) in tables.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            let _ = writeln!(text, "\n[{table}]");
            for (name, value) in lines {
                let _ = writeln!(text, "{} = {value}", key(&name));
            }
        }
        let variants = self.variants.iter().map(|variants| (&variants.of, &variants.names));
        let members = self.members.iter().map(|members| (&members.of, &members.names));
        scopes("variants", variants, &mut text);
        if self.has_members {
            text.push_str("\n[members]\n");
        }
        scopes("members", members, &mut text);
        text
    }
}

/// A table for each scope.
fn scopes<'k>(
    table: &str,
    scopes: impl Iterator<Item = (&'k String, &'k Vec<(String, String)>)>,
    text: &mut String,
) {
    for (scope, names) in scopes.collect::<BTreeMap<_, _>>() {
        let _ = writeln!(text, "\n[{table}.{}]", key(scope));
        for (member, name) in names.iter().collect::<BTreeSet<_>>() {
            let _ = writeln!(text, "{} = {}", key(member), quote(name));
        }
    }
}

/// Whether a type can have the name.
fn is_name(text: &str) -> bool {
    match text.split_once("::") {
        Some((module, name)) => names::is_page_type(name) && names::value(module).as_str() == module,
        None => names::is_type_name(text),
    }
}

/// Places, as TOML.
fn places(places: &[String]) -> String {
    match places {
        [one] => quote(one),
        many => array(many),
    }
}

/// Strings, as TOML.
fn array(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quote(text)).collect::<Vec<_>>().join(", "))
}

/// A key, bare where it can be.
pub(super) fn key(name: &str) -> String {
    let bare = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    if name.is_empty() || !name.chars().all(bare) { quote(name) } else { name.to_owned() }
}

/// A string, as TOML: as JSON writes it, but for one sign that only TOML escapes.
fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::{is_name, key};

    #[test]
    fn a_type_of_a_page_has_the_name_of_the_page_before_its_own() {
        for name in ["SortField", "tokens::SortField"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["sortField", "tokens::sortField", "Tokens::SortField", "::SortField", "tokens::"] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn a_key_is_bare_where_it_can_be() {
        for bare in ["device_id", "day-1", "_", "-"] {
            assert_eq!(key(bare), bare);
        }
        for (quoted, expected) in
            [("", "\"\""), ("$eq", "\"$eq\""), ("a,b", "\"a,b\""), ("größe", "\"größe\""), ("\"", "\"\\\"\"")]
        {
            assert_eq!(key(quoted), expected);
        }
    }
}
