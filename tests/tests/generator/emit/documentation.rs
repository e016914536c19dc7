//! What the documentation of the machine-written code says, and by which words a search finds it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use codegen::emit::modules;
use codegen::output::{Tree, render};
use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta};
use tests::fire::rust;
use tests::spec::Spec;

/// A documented item, or a member of one.
struct Documented {
    /// `models/device.rs: Device::name`
    at: String,
    name: String,
    doc: String,
    aliases: BTreeSet<String>,
}

impl Documented {
    fn new(at: &str, name: &syn::Ident, attributes: &[Attribute]) -> Self {
        let values = |name: &'static str| attributes.iter().filter_map(move |one| value(&one.meta, name));
        let aliases = attributes.iter().filter(|one| one.path().is_ident("doc")).flat_map(aliases).collect();
        let doc = values("doc").map(|line| line.trim().to_owned() + "\n").collect();
        Self { at: format!("{at}: {name}"), name: name.to_string(), doc, aliases }
    }

    fn first_paragraph(&self) -> &str {
        self.doc.split("\n\n").next().unwrap_or_default().trim()
    }
}

/// The text of `name = "text"`.
fn value(meta: &Meta, name: &str) -> Option<String> {
    match meta {
        Meta::NameValue(pair) if pair.path.is_ident(name) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn aliases(attribute: &Attribute) -> Vec<String> {
    let Meta::List(list) = &attribute.meta else { return Vec::new() };
    let all = list.parse_args_with(syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated);
    all.unwrap().iter().filter_map(|meta| value(meta, "alias")).collect()
}

/// What stands in a tree, by kind.
#[derive(Default)]
struct Found {
    types: Vec<Documented>,
    members: Vec<Documented>,
    methods: Vec<Documented>,
    uses: BTreeMap<String, BTreeSet<String>>,
}

fn find(tree: &Tree) -> Found {
    let mut found = Found::default();
    for (path, text) in rust(tree) {
        for item in syn::parse_file(text).unwrap().items {
            match item {
                Item::Macro(item) => {
                    if let Ok(item) = item.mac.parse_body() {
                        found.add(path, &item);
                    }
                }
                item => found.add(path, &item),
            }
        }
    }
    found
}

impl Found {
    fn add(&mut self, path: &str, item: &Item) {
        match item {
            Item::Struct(item) => {
                self.types.push(Documented::new(path, &item.ident, &item.attrs));
                let at = format!("{path}: {}", item.ident);
                let named =
                    item.fields.iter().filter_map(|field| Some((field.ident.as_ref()?, &field.attrs)));
                self.members.extend(named.map(|(name, attributes)| Documented::new(&at, name, attributes)));
            }
            Item::Enum(item) => {
                self.types.push(Documented::new(path, &item.ident, &item.attrs));
                let at = format!("{path}: {}", item.ident);
                let variants = item.variants.iter();
                self.members.extend(variants.map(|one| Documented::new(&at, &one.ident, &one.attrs)));
            }
            Item::Type(item) => self.types.push(Documented::new(path, &item.ident, &item.attrs)),
            Item::Impl(item) => {
                let methods = item.items.iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) => Some(method),
                    _ => None,
                });
                self.methods.extend(methods.map(|one| Documented::new(path, &one.sig.ident, &one.attrs)));
            }
            Item::Use(item) => {
                if let syn::UseTree::Path(path) = &item.tree
                    && let syn::UseTree::Name(name) = &*path.tree
                {
                    let aliases =
                        item.attrs.iter().filter(|one| one.path().is_ident("doc")).flat_map(aliases);
                    self.uses.entry(name.ident.to_string()).or_default().extend(aliases);
                }
            }
            _ => {}
        }
    }
}

/// The letters and digits of a text.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn ours() -> (&'static Spec, &'static Found) {
    static FOUND: LazyLock<Found> = LazyLock::new(|| find(&render(&modules(&Spec::read().api)).unwrap()));
    (Spec::read(), &FOUND)
}

#[test]
fn no_documentation_only_repeats_the_name() {
    let (_, found) = ours();
    assert!(found.members.len() > 5000 && found.types.len() > 1000 && found.methods.len() > 1000);
    let all = [&found.types, &found.members, &found.methods].into_iter().flatten();
    let repeats: Vec<&str> = all
        .filter(|one| !one.doc.is_empty() && letters(one.first_paragraph()) == letters(&one.name))
        .map(|one| one.at.as_str())
        .collect();
    assert_eq!(repeats, [""; 0]);
}

#[test]
fn models_start_with_their_description_not_their_title() {
    let (spec, found) = ours();
    let titled: Vec<_> = spec.api.types.iter().filter(|named| named.title.is_some()).collect();
    assert!(titled.len() > 300);
    for named in titled {
        let ident = named.ident.as_str();
        let at = found.types.iter().find(|one| one.name == ident && one.at.starts_with("models/")).unwrap();
        let first = at.first_paragraph().split(". ").next().unwrap();
        assert!(!first.is_empty(), "{}", at.at);
        assert_ne!(letters(first), letters(named.title.as_ref().unwrap()), "{}", at.at);
    }
}

#[test]
fn calls_start_with_what_the_action_does() {
    let (spec, found) = ours();
    for (resource, action) in spec.actions() {
        let path = format!("resources/{}.rs: {}", resource.ident, action.call_ident);
        let call = found.types.iter().find(|one| one.at == path).unwrap();
        let summary = letters(action.summary.lines().next().unwrap());
        assert!(letters(call.first_paragraph()).starts_with(&summary), "{}\n{}", call.at, call.doc);
    }
}

#[test]
fn every_action_and_every_schema_is_found_by_its_name_on_the_wire_and_by_its_title() {
    let (spec, found) = ours();
    for (resource, action) in spec.actions() {
        let path = format!("resources/{}.rs: {}", resource.ident, action.call_ident);
        let call = found.types.iter().find(|one| one.at == path).unwrap();
        assert!(call.aliases.contains(&resource.id_of(action).to_string()), "{path}");
    }
    // A search looks neither at capitals nor at underscores, so that such names need no alias.
    let folded = |name: &str| name.replace('_', "").to_lowercase();
    for named in spec.api.types.iter().filter(|named| named.title.is_some()) {
        let ident = named.ident.as_str();
        for name in [named.title.as_ref().unwrap(), &named.origin] {
            let alias = found.uses.get(ident).is_some_and(|aliases| aliases.contains(name));
            assert!(alias || folded(name) == folded(ident), "{ident} is not found as {name}");
        }
    }
    let list = found.types.iter().find(|one| one.at == "resources/devices.rs: Get").unwrap();
    assert!(list.aliases.contains("List Devices"));
    assert!(found.uses["TimeSeriesQuery"].contains("Time Series"));
}
