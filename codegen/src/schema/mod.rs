//! JSON schemas (draft-04 to draft-07) → named types of the IR: one type per structure, names that stay.
//!
//! In come the documented schemas, and where the actions use them; out go [`Types`]. Nothing here knows pages,
//! routes or Rust tokens, and after [`parse`] nothing warns of a keyword again. The passes, in the order in which
//! [`types`] runs them, each a function from one complete value to the next:
//!
//! | pass | gives | with |
//! | --- | --- | --- |
//! | [`parse`] | [`SchemaNodes`](node::SchemaNodes): a node for each schema, checked | [`node`], [`literal`], [`keywords`], [`reference`](mod@reference), [`required`] |
//! | [`example`] | warnings of invalid examples | [`compare`] |
//! | [`times`] | the same, numbers that are times marked | |
//! | [`identity`] | [`Trees`](identity::Trees): nodes of one structure | [`partition`] |
//! | [`normalize`] | [`Normals`](normalize::Normals): `allOf`, unions and null resolved | [`alternatives`], [`normal`], [`discriminator`] |
//! | [`shape`] | [`Shapes`](shape::Shapes): struct, enumeration, union, array, map, scalar | |
//! | [`unify`] | [`Classes`](unify::Classes): one for each type | [`partition`] |
//! | [`ids`] | [`Ids`](ids::Ids): the types of path parameters | |
//! | [`site`] | [`Sites`](site::Sites): where each class stands | |
//! | [`place`] | [`Places`](place::Places): the same as `_names.toml` writes it | |
//! | [`keep`] | [`Kept`](keep::Kept): the names that types have already | |
//! | [`name`] | [`Names`](name::Names): the list of types, every name in it | [`candidate`], [`phrase`], [`variant`], [`local`] |
//! | [`build`] | [`Built`](build::Built): the types of the IR, in no files yet | [`field`], [`member`], [`document`], [`limits`], [`bounds`], [`type_ref`] |
//! | [`dedup`] | the same, nothing said both of a place and of its type | |
//! | [`boxes`] | the same, finite in size | |
//! | [`record`] | the names to keep from now on | |
//! | [`module`] | [`Types`]: the same in files, with the groups that compile them | |

mod alternatives;
mod bounds;
mod boxes;
mod build;
mod candidate;
mod compare;
mod dedup;
mod discriminator;
mod document;
mod example;
mod field;
mod identity;
mod ids;
mod input;
mod keep;
mod keywords;
mod limits;
mod literal;
mod local;
mod member;
mod module;
mod name;
mod node;
mod normal;
mod normalize;
mod parse;
mod partition;
mod phrase;
mod place;
mod record;
mod reference;
mod required;
mod scalars;
mod shape;
mod site;
mod times;
mod type_ref;
mod unify;
mod variant;

pub use build::Untyped;
pub use input::{AcceptedValues, IdException, IdName, Input, Selector, Time, TimePath, Use};
pub use module::Types;
pub use normal::UntypedReason;

use crate::diagnostic::Diagnostics;

/// Makes the types: all passes, in order.
#[must_use]
pub fn types(input: Input<'_>, diagnostics: &mut Diagnostics) -> Types {
    let schemas = parse::parse(input.schemas, diagnostics);
    example::check(&schemas, diagnostics);
    let schemas = times::mark(schemas, input.times);
    let trees = identity::identify(schemas);
    let normals = normalize::normalize(trees);
    let shapes = shape::shape(normals, input.enumerations.iter().map(|of| of.values.as_slice()));
    let classes = unify::unify(shapes);
    let ids = ids::find(&input, &classes);
    let sites = site::locate(&input, &classes);
    let places = place::Places::new(&input, &classes);
    let kept = keep::resolve(&input, &classes, &places);
    let names = name::name(&input, &classes, &ids, &sites, &kept, diagnostics);
    let built = build::build(&input, &classes, &ids, &sites, &kept, &names, diagnostics);
    let boxed = boxes::boxed(&input, &kept, &names, dedup::dedup(built), diagnostics);
    let kept = record::record(&input, &classes, &places, &kept, &names, &boxed, diagnostics);
    module::arrange(&input, &names, boxed, kept)
}
