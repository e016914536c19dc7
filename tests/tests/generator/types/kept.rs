//! N9: names that were kept go to what stands at their places now, whatever else has changed.

use codegen::diagnostic::{Diagnostic, Diagnostics, FileId, Span, Spanned};
use codegen::docs::{KeptName, KeptNames, KeptVariants, SchemaDoc};
use codegen::ir::ActionId;
use codegen::schema::{self, AcceptedValues, Input, Types};
use insta::assert_snapshot;

use crate::types::{display, doc};

/// Where the names of a test stand: nowhere in particular.
const SPAN: Span = Span { file: FileId(0), start: 0, end: 0 };

fn spanned(text: &str) -> Spanned<String> {
    Spanned { value: text.to_owned(), span: SPAN }
}

#[test]
fn n9_a_schema_of_the_same_shape_is_an_alias_of_the_first() {
    let shape = r#"{"type": "object", "properties": {"name": {"type": "string"}}}"#;
    let before = types(&[("deviceInfo", shape)], &[], &KeptNames::default());
    let after = types(&[("device", shape), ("deviceInfo", shape)], &[], &before.kept);
    assert_snapshot!(display(&after), @r#"
    type Device = DeviceInfo (device)
    struct DeviceInfo (device)
        name?: String
    "#);
    let fresh = types(&[("device", shape), ("deviceInfo", shape)], &[], &KeptNames::default());
    assert_snapshot!(display(&fresh), @r#"
    struct Device (device)
        name?: String
    type DeviceInfo = Device (device)
    "#);
}

/// What lists of a page are sorted by.
pub(super) fn fields(resource: usize, name: &str) -> AcceptedValues {
    AcceptedValues {
        resource,
        action: ActionId::new(name, "get"),
        page: format!("{name}.md"),
        parameter: "sortField".to_owned(),
        group: None,
        values: ["id", "name"].map(str::to_owned).to_vec(),
    }
}

#[test]
fn n9_values_of_a_page_stay_with_it() {
    let before = types(&[], &[fields(0, "tokens")], &KeptNames::default());
    let both = [fields(0, "tokens"), fields(1, "users")];
    assert_snapshot!(lines(&types(&[], &both, &before.kept).kept), @r#"
    [types]
    "tokens::SortField" = "tokens.get(sortField)"
    "users::SortField" = "users.get(sortField)"
    "#);
    assert_snapshot!(lines(&types(&[], &both, &KeptNames::default()).kept), @r#"
    [types]
    SortField = ["tokens.get(sortField)", "users.get(sortField)"]
    "#);
    let schema = r#"{"type": "object", "properties": {"by": {"enum": ["id", "name"]}}}"#;
    assert_snapshot!(lines(&types(&[("device", schema)], &both[..1], &before.kept).kept), @r#"
    [types]
    Device = "device"
    DeviceBy = "device.by"
    "tokens::SortField" = "tokens.get(sortField)"
    "#);
}

/// A name of one page is for a parameter of that page.
#[test]
fn n9_a_name_of_a_page_is_kept_for_no_other_page() {
    let kept =
        |place: &str| KeptNames { types: vec![kept_name("tokens::Sorting", place)], ..KeptNames::default() };
    let both = [fields(0, "tokens"), fields(1, "users")];
    let of = |place: &str| lines(&types(&[], &both, &kept(place)).kept);
    assert!(of("tokens.get(sortField)").contains("tokens::Sorting"));
    assert!(!of("users.get(sortField)").contains("Sorting\" ="), "{}", of("users.get(sortField)"));
}

#[test]
fn n9_two_shapes_that_become_one_keep_both_names() {
    let one = r#"{"type": "object", "properties": {"a": {"type": "object", "properties": {"x": {"type": "string"}}}}}"#;
    let two = r#"{"type": "object", "properties": {"b": {"type": "object", "properties": {"x": {"type": "string"}, "y": {"type": "string"}}}}}"#;
    let grown =
        one.replace(r#"{"x": {"type": "string"}}"#, r#"{"x": {"type": "string"}, "y": {"type": "string"}}"#);
    let before = types(&[("one", one), ("two", two)], &[], &KeptNames::default());
    let after = types(&[("one", &grown), ("two", two)], &[], &before.kept);
    assert_snapshot!(display(&after), @r#"
    struct One (one)
        a?: OneA
    struct OneA (one)
        x?: String
        y?: String
    struct Two (two)
        b?: OneA
    type TwoB = OneA (two)
    "#);
    let apart = types(&[("one", one), ("two", two)], &[], &after.kept);
    assert_eq!(display(&apart), display(&before), "they are types of their own again");
}

#[test]
fn n9_a_branch_keeps_the_names_of_its_variant_and_type() {
    let branch = |name: &str| {
        format!(
            r#"{{"type": "object", "properties": {{"{name}": {{"type": "string"}}, "all": {{"type": "string"}}}}, "required": ["{name}"]}}"#
        )
    };
    let union = |branches: &[String]| format!(r#"{{"oneOf": [{}]}}"#, branches.join(", "));
    let text = r#"{"type": "string"}"#.to_owned();
    let few = union(&[text.clone(), branch("z")]);
    let union_of_many = union(&[branch("a"), text, branch("z")]);
    let before = types(&[("query", &few)], &[], &KeptNames::default());
    let after = types(&[("query", &union_of_many)], &[], &before.kept);
    let variants = |types: &Types| {
        let kept = lines(&types.kept);
        kept.split_once("[variants.Query]\n").unwrap().1.to_owned()
    };
    assert_eq!(variants(&before), "string = \"Text\"\nz = \"Object\"\n");
    assert_eq!(variants(&after), "a = \"A\"\nstring = \"Text\"\nz = \"Object\"\n");
    let fresh = types(&[("query", &union_of_many)], &[], &KeptNames::default());
    assert_eq!(variants(&fresh), "a = \"A\"\nstring = \"Text\"\nz = \"Z\"\n");
    assert!(lines(&after.kept).contains("QueryObject = \"query<z>\"\n"), "{}", lines(&after.kept));
}

/// A branch that requires more than before is found by what it required then: of several that do, the one that has
/// the fewest other properties.
#[test]
fn n9_a_branch_that_requires_more_keeps_its_names() {
    let branch = |names: &[&str]| {
        let properties: Vec<String> =
            names.iter().map(|name| format!(r#""{name}": {{"type": "string"}}"#)).collect();
        format!(r#"{{"type": "object", "properties": {{{}}}, "required": {names:?}}}"#, properties.join(", "))
    };
    let named = |others: [&[&str]; 2], grown: &[&str]| {
        let schema =
            format!(r#"{{"oneOf": [{}, {}, {}]}}"#, branch(others[0]), branch(others[1]), branch(grown));
        let names = vec![("z".to_owned(), "Last".to_owned())];
        let kept = KeptNames {
            types: vec![kept_name("Query", "query"), kept_name("Ending", "query<z>")],
            variants: vec![KeptVariants { of: "Query".to_owned(), names }],
            ..KeptNames::default()
        };
        let text = display(&types(&[("query", &schema)], &[], &kept));
        let branches = text.lines().filter(|line| line.starts_with("    "));
        branches
            .map(str::trim)
            .find(|line| line.contains("Last") || line.contains("Ending"))
            .map(str::to_owned)
    };
    assert_eq!(named([&["a"], &["b"]], &["y", "z"]).as_deref(), Some("Last: Ending when has y | z"));
    assert_eq!(named([&["a"], &["c", "d", "z"]], &["b", "z"]).as_deref(), Some("Last: Ending when has b"));
    assert_eq!(named([&["a"], &["b"]], &["y"]), None);
}

/// An object, its name a property of another.
const TAG: &str = r#"{"type": "object", "properties": {"k": {"type": "string"}}}"#;

fn with_tag(property: &str) -> String {
    format!(r#"{{"type": "object", "properties": {{"tag": {TAG}, "{property}": {{"type": "string"}}}}}}"#)
}

#[test]
fn n9_a_type_that_becomes_a_schema_under_its_name_is_that_schema() {
    let device = with_tag("a");
    let before = types(&[("device", &device)], &[], &KeptNames::default());
    assert_snapshot!(lines(&before.kept), @r#"
    [types]
    Device = "device"
    DeviceTag = "device.tag"
    "#);
    let after = types(&[("device", &device), ("deviceTag", TAG)], &[], &before.kept);
    assert_snapshot!(lines(&after.kept), @r#"
    [types]
    Device = "device"
    DeviceTag = "deviceTag"
    "#);
}

#[test]
fn n9_a_name_is_kept_with_three_of_its_places_each_in_another_schema() {
    let schemas = ["a", "b", "c", "d", "e"].map(|name| (name, with_tag(name)));
    let schemas = schemas.each_ref().map(|(name, text)| (*name, text.as_str()));
    let kept = lines(&types(&schemas, &[], &KeptNames::default()).kept);
    assert!(kept.contains("Tag = [\"a.tag\", \"b.tag\", \"c.tag\"]\n"), "{kept}");
}

#[test]
fn n9_what_a_map_holds_has_a_place() {
    let counts = format!(r#"{{"additionalProperties": {TAG}}}"#);
    assert_snapshot!(lines(&types(&[("counts", &counts)], &[], &KeptNames::default()).kept), @r#"
    [types]
    Count = "counts.~"

    [aliases]
    Counts = "counts"
    "#);
}

/// Of two schemas of one name the first is what the name leads to; the other's is no place.
#[test]
fn n9_two_schemas_of_one_name_have_one_place() {
    let (one, two) = (with_tag("one"), with_tag("two"));
    let kept = lines(&types(&[("device", &one), ("device", &two)], &[], &KeptNames::default()).kept);
    assert_eq!(kept.matches("\"device\"").count(), 1, "{kept}");
}

pub(super) fn kept_name(name: &str, place: &str) -> KeptName {
    KeptName { name: name.to_owned(), places: vec![place.to_owned()], span: Some(SPAN) }
}

/// Where two names meet in one type, the schema's own counts, however long it is.
#[test]
fn n9_of_two_names_the_one_of_the_schema_is_the_type() {
    let names = [("Tag", "device.tag"), ("LongTag", "longTag"), ("Device", "device")];
    let names = names.map(|(name, place)| kept_name(name, place)).to_vec();
    let kept = KeptNames { types: names, ..KeptNames::default() };
    let found = display(&types(&[("device", &with_tag("a")), ("longTag", TAG)], &[], &kept));
    assert!(found.contains("struct LongTag (") && found.contains("type Tag = LongTag ("), "{found}");
}

/// What leads nowhere has its name again when it comes back.
#[test]
fn n9_a_type_that_is_gone_for_a_while_has_its_name_when_it_comes_back() {
    let names = vec![kept_name("Device", "device"), kept_name("Label", "device.tag")];
    let kept = KeptNames { types: names, ..KeptNames::default() };
    let without = r#"{"properties": {"a": {"type": "string"}}}"#;
    let gone = types(&[("device", without)], &[], &kept);
    assert_snapshot!(lines(&gone.kept), @r#"
    [types]
    Device = "device"

    [unused]
    Label = "device.tag"
    "#);
    assert_snapshot!(lines(&types(&[("device", &with_tag("a"))], &[], &gone.kept).kept), @r#"
    [types]
    Device = "device"
    Label = "device.tag"
    "#);
}

/// A name keeps the places that lead to its type, and loses those that lead elsewhere now.
#[test]
fn n9_a_parameter_whose_values_change_leaves_the_name_that_pages_share() {
    let both = [fields(0, "tokens"), fields(1, "users")];
    let before = types(&[], &both, &KeptNames::default());
    let mut changed = both;
    changed[1].values.push("size".to_owned());
    assert_snapshot!(lines(&types(&[], &changed, &before.kept).kept), @r#"
    [types]
    SortField = "tokens.get(sortField)"
    "users::SortField" = "users.get(sortField)"
    "#);
}

#[test]
fn n9_a_union_that_is_renamed_keeps_the_names_of_its_variants() {
    let schemas = ["integer", "boolean"].map(|other| {
        format!(r#"{{"oneOf": [{{"type": "string"}}, {{"type": "array", "items": {{"type": "{other}"}}}}]}}"#)
    });
    let schemas = [("filter", schemas[0].as_str()), ("query", schemas[1].as_str())];
    let mut kept = KeptNames::default();
    for (old, new, place, variant) in
        [("Filter", "Sieve", "filter", "Words"), ("Query", "Search", "query", "Phrase")]
    {
        kept.types.push(KeptName { name: new.to_owned(), places: vec![place.to_owned()], span: Some(SPAN) });
        kept.deprecated.push((spanned(old), spanned(new)));
        let names = vec![("string".to_owned(), variant.to_owned())];
        kept.variants.push(KeptVariants { of: old.to_owned(), names });
    }
    assert_snapshot!(display(&types(&schemas, &[], &kept)), @"
    type Filter = Sieve (filter)
    type Query = Search (query)
    union Search (search)
        Phrase: String when text
        List: List<Boolean> when list
    union Sieve (sieve)
        Words: String when text
        List: List<Integer> when list
    ");
}

/// A type of a page is renamed on its page or into the models; one of the models does not go to a page.
#[test]
fn n9_a_type_of_a_page_that_is_renamed_keeps_its_old_name() {
    let renamed = |old: &str, new: &str| {
        let places = vec!["tokens.get(sortField)".to_owned()];
        let types = vec![KeptName { name: new.to_owned(), places, span: Some(SPAN) }];
        KeptNames { types, deprecated: vec![(spanned(old), spanned(new))], ..KeptNames::default() }
    };
    let both = [fields(0, "tokens"), fields(1, "users")];
    assert_snapshot!(display(&types(&[], &both[..1], &renamed("tokens::SortField", "tokens::Order"))), @r#"
    words Order (page 0)
        Id = "id"
        Name = "name"
    type SortField = Order (page 0)
    "#);
    assert_snapshot!(display(&types(&[], &both, &renamed("tokens::SortField", "Order"))), @r#"
    words Order (order)
        Id = "id"
        Name = "name"
    type SortField = Order (page 0)
    "#);
    let (_, found) = lowered(&[], &both[..1], &renamed("Order", "tokens::SortField"));
    assert_eq!(found[0].message, "`Order` cannot be an alias of `tokens::SortField`: no such type");
}

/// The names without what the file says of itself.
pub(super) fn lines(kept: &KeptNames) -> String {
    let text = kept.to_toml();
    let text = text.strip_suffix("\n[members]\n").unwrap_or(&text); // says only that it is known
    text.lines().skip_while(|line| line.starts_with('#')).flat_map(|line| [line, "\n"]).collect()
}

/// The types of schemas and parameters, with names from before.
pub(super) fn types(schemas: &[(&str, &str)], enumerations: &[AcceptedValues], kept: &KeptNames) -> Types {
    let (types, found) = lowered(schemas, enumerations, kept);
    assert!(found.is_empty());
    types
}

/// The same, and what was found.
pub(super) fn lowered(
    schemas: &[(&str, &str)],
    enumerations: &[AcceptedValues],
    kept: &KeptNames,
) -> (Types, Vec<Diagnostic>) {
    let schemas: Vec<SchemaDoc> = schemas.iter().map(|(name, text)| doc(name, text)).collect();
    let pages = vec![Vec::new(); 2];
    let input = Input { schemas: &schemas, enumerations, pages: &pages, kept, ..Input::default() };
    let mut diagnostics = Diagnostics::default();
    let types = schema::types(input, &mut diagnostics);
    (types, diagnostics.finish())
}
