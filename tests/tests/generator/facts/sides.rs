//! The two descriptions: the facts of the schemas, and the types that the generator makes of the spec.

use std::collections::{BTreeMap, BTreeSet};

use codegen::ir::{Api, EnumValue, Field, Presence, Struct, TypeKind, TypeRef};

use super::shape::{Object, Shape, Side, kind_of};

/// `facts/schemas.txt`, by the names of its blocks.
pub(super) struct Facts<'a>(pub(super) BTreeMap<&'a str, Block<'a>>);

/// A block of it.
pub(super) enum Block<'a> {
    /// An object, with the lines of its properties.
    Object(Vec<&'a str>),
    /// Anything else.
    Type(&'a str),
}

impl<'a> Facts<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        let mut blocks = BTreeMap::new();
        let mut last = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(property) = line.strip_prefix("  ") {
                let Some(Block::Object(lines)) = blocks.get_mut(last) else { panic!("no block: {line}") };
                lines.push(property);
            } else if let Some((name, ty)) = line.split_once(" = ") {
                blocks.insert(name, Block::Type(ty));
            } else {
                blocks.insert(line, Block::Object(Vec::new()));
                last = line;
            }
        }
        Self(blocks)
    }
}

impl Side for Facts<'_> {
    type Node = String;

    fn add(&self, node: &String, shape: &mut Shape<String>) {
        let parts = alternatives(node);
        let words = parts.iter().filter(|part| is_word(part)).count();
        for one in parts {
            let kind = match one {
                "string" => "string",
                "time" => "time",
                "number" | "integer" => "number",
                "boolean" => "boolean",
                "null" => "null",
                "any" => "any",
                list if list.starts_with('[') => {
                    shape.items.insert(list[1..list.len() - 1].to_owned());
                    "list"
                }
                name if name.starts_with('@') => match &self.0[&name[1..]] {
                    Block::Type(ty) => {
                        self.add(&(*ty).to_owned(), shape);
                        continue;
                    }
                    Block::Object(lines) => {
                        shape.objects.push(object(lines));
                        "object"
                    }
                },
                word => {
                    let place = if words == 1 { &mut shape.only } else { &mut shape.words };
                    place.insert(word.to_owned());
                    kind_of(word)
                }
            };
            shape.kinds.insert(kind);
        }
    }
}

/// Whether a part of a type is a value.
fn is_word(part: &str) -> bool {
    part.starts_with(['"', '-'])
        || part.starts_with(|letter: char| letter.is_ascii_digit())
        || ["true", "false"].contains(&part)
}

fn object(lines: &[&str]) -> Object<String> {
    let mut object = Object { fields: BTreeMap::new(), rest: BTreeSet::new() };
    for line in lines {
        let (name, ty) = line.split_once(": ").expect("a name and a type");
        if name == "*" {
            object.rest.insert(ty.to_owned());
        } else {
            let field = (BTreeSet::from([ty.to_owned()]), Some(name.ends_with('!')));
            object.fields.insert(name.trim_end_matches('!').to_owned(), field);
        }
    }
    object
}

/// The parts of a type between bars, but for those inside of words and lists.
fn alternatives(ty: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted, mut escaped) = (Vec::new(), 0, 0, false, false);
    for (at, letter) in ty.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = quoted,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '[' => depth += 1,
            ']' => depth -= 1,
            '|' if depth == 0 => {
                parts.push(ty[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(ty[start..].trim());
    parts
}

/// The types of the client.
pub(super) struct Types<'a>(pub(super) &'a Api);

/// A type, and what its place adds to it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    ty: TypeRef,
    null: bool,
    /// The tag of a branch.
    tag: Option<String>,
}

impl From<&TypeRef> for Place {
    fn from(ty: &TypeRef) -> Self {
        Self { ty: ty.clone(), null: false, tag: None }
    }
}

impl From<&Field> for Place {
    fn from(field: &Field) -> Self {
        let null = matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable);
        let tag = if let Presence::Constant(word) = &field.presence { Some(word.clone()) } else { None };
        Self { ty: field.ty.clone(), null, tag }
    }
}

impl Side for Types<'_> {
    type Node = Place;

    fn add(&self, node: &Place, shape: &mut Shape<Place>) {
        if node.null {
            shape.kinds.insert("null");
        }
        shape.only.extend(node.tag.as_ref().map(|tag| serde_json::to_string(tag).unwrap()));
        let kind = match &node.ty {
            TypeRef::String => "string",
            TypeRef::Boolean => "boolean",
            TypeRef::Integer | TypeRef::Number | TypeRef::EpochMillis(_) | TypeRef::Duration(_) => "number",
            TypeRef::Timestamp => "time",
            TypeRef::Any => "any",
            TypeRef::Scalar => {
                shape.mixed = true;
                return;
            }
            TypeRef::Array(items) => {
                shape.items.insert((&**items).into());
                "list"
            }
            TypeRef::Map(values) => {
                let rest = BTreeSet::from([(&**values).into()]);
                shape.objects.push(Object { fields: BTreeMap::new(), rest });
                "object"
            }
            TypeRef::Nullable(of) => {
                self.add(&(&**of).into(), shape);
                "null"
            }
            TypeRef::Secret(of) | TypeRef::Boxed(of) => return self.add(&(&**of).into(), shape),
            TypeRef::Named(id) => return self.add_named(&self.0.types[id.index()].kind, shape),
        };
        shape.kinds.insert(kind);
    }
}

impl Types<'_> {
    fn add_named(&self, kind: &TypeKind, shape: &mut Shape<Place>) {
        match kind {
            TypeKind::Alias(ty) => self.add(&ty.into(), shape),
            TypeKind::Id(_) => drop(shape.kinds.insert("string")),
            TypeKind::Enumeration(of) => of.variants.iter().for_each(|word| add_word(&word.value, shape)),
            TypeKind::Union(of) => {
                of.variants.iter().for_each(|variant| self.add(&(&variant.ty).into(), shape));
            }
            TypeKind::Struct(of) => {
                shape.kinds.insert("object");
                shape.objects.push(record(of));
            }
        }
    }
}

fn record(of: &Struct) -> Object<Place> {
    let fields = of.fields.iter().map(|field| {
        let required = match field.presence {
            Presence::Required | Presence::RequiredNullable => Some(true),
            Presence::Optional | Presence::OptionalNullable => Some(false),
            Presence::Constant(_) => None, // always written, whatever the schema demands
        };
        (field.wire.as_str().to_owned(), (BTreeSet::from([field.into()]), required))
    });
    Object { fields: fields.collect(), rest: of.rest.iter().map(|rest| (&rest.ty).into()).collect() }
}

fn add_word(word: &EnumValue, shape: &mut Shape<Place>) {
    let json = match word {
        EnumValue::String(text) => serde_json::to_string(text).unwrap(),
        EnumValue::Number(number) => number.clone(),
        EnumValue::Boolean(value) => value.to_string(),
    };
    shape.kinds.insert(kind_of(&json));
    shape.words.insert(json);
}
