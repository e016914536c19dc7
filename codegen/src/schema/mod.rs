//! JSON schemas (draft-04 to draft-07) → named types of the IR: one type per structure, names that stay.
//!
//! In come the documented schemas, and where the actions use them; out go [`Types`]. Nothing here knows pages,
//! routes or Rust tokens, and after [`parse`] nothing warns of a keyword again. The passes, in the order in which
//! [`types`] runs them, each a function from one complete value to the next:
//!
//! | pass | gives | with |
//! | --- | --- | --- |
//! | [`parse`] | [`SchemaNodes`](node::SchemaNodes): a node for each schema, checked | [`node`], [`keywords`], [`reference`] |
//! | [`example`] | warnings of invalid examples | |
//! | [`identity`] | [`Trees`](identity::Trees): nodes of one structure | [`partition`] |
//! | [`normalize`] | [`Normals`](normalize::Normals): `allOf`, unions and null resolved | [`alternatives`], [`normal`], [`discriminator`] |
//! | [`shape`] | [`Shapes`](shape::Shapes): struct, enumeration, union, array, map, scalar | |
//! | [`unify`] | [`Classes`](unify::Classes): one for each type | [`partition`] |
//! | [`ids`] | [`Ids`](ids::Ids): the types of path parameters | |
//! | [`site`] | [`Sites`](site::Sites): where each class stands | |
//! | [`place`] | [`Places`](place::Places): the same as `_names.toml` writes it | |
//! | [`keep`] | [`Kept`](keep::Kept): the names that types have already | |
//! | [`name`] | [`Names`](name::Names): the list of types, every name in it | [`candidate`], [`phrase`], [`variant`], [`local`] |
//! | [`build`] | [`Built`](build::Built): the types of the IR, in no files yet | [`field`], [`document`], [`type_ref`] |
//! | [`boxes`] | the same, finite in size | |
//! | [`record`] | the names to keep from now on | |
//! | [`module`] | [`Types`]: the same in files, with the groups that compile them | |

mod alternatives;
mod boxes;
mod build;
mod candidate;
mod discriminator;
mod document;
mod example;
mod field;
mod identity;
mod ids;
mod keep;
mod keywords;
mod local;
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
mod scalars;
mod shape;
mod site;
mod type_ref;
mod unify;
mod variant;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::docs::{KeptNames, SchemaDoc};
use crate::ir::{ActionId, Ident, ModelModule, NamedType, TypeRef};

/// What the types are made from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Input<'a> {
    /// Every documented schema, in the order of the spec.
    pub schemas: &'a [SchemaDoc],
    /// Where actions use schemas.
    pub uses: &'a [Use],
    /// Accepted values of parameters.
    pub enumerations: &'a [AcceptedValues],
    /// Names of path parameters, sorted: those that may be ids.
    pub ids: &'a [IdName],
    /// The names that the module of each resource has for its calls and what they return, in the order of
    /// [`Api::resources`](crate::ir::Api::resources).
    pub pages: &'a [Vec<Ident>],
    /// How many groups `api.toml` makes; none means no gates.
    pub groups: usize,
    /// Names of properties whose values are secret.
    pub secrets: &'a [String],
    /// Names that types have already.
    pub kept: &'a KeptNames,
}

/// An action that uses a schema at the top of a body, a parameter, an answer or an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Index into [`Input::schemas`].
    pub schema: usize,
    /// The action.
    pub action: ActionId,
    /// Group of the action's resource.
    pub group: Option<usize>,
}

/// The accepted values of one parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedValues {
    /// Index of the resource, in the order of [`Api::resources`](crate::ir::Api::resources).
    pub resource: usize,
    /// The action.
    pub action: ActionId,
    /// File of its page.
    pub page: String,
    /// Wire name of the parameter.
    pub parameter: String,
    /// Group of the resource.
    pub group: Option<usize>,
    /// The values in the order of the page.
    pub values: Vec<String>,
}

/// The name of a path parameter, whose values may have a type of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdName {
    /// Name on the wire.
    pub name: String,
    /// Whether `api.toml` says that it has one, or none.
    pub exception: Option<IdException>,
    /// Groups of the resources with a parameter of this name.
    pub groups: BTreeSet<usize>,
    /// File of the first page that has it.
    pub page: String,
}

/// An exception to the rule which names of path parameters are ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdException {
    /// It is an id, whatever properties of this name say; those that are text hold it.
    Add,
    /// It is none.
    Drop,
}

/// The types of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Types {
    /// All named types, sorted as [`Api::types`](crate::ir::Api::types) wants them.
    pub named: Vec<NamedType>,
    /// The files they live in.
    pub modules: Vec<ModelModule>,
    /// The type of each of [`Input::schemas`].
    pub schemas: Vec<TypeRef>,
    /// The type of each of [`Input::enumerations`].
    pub enumerations: Vec<TypeRef>,
    /// The types of ids, by name on the wire.
    pub ids: BTreeMap<String, TypeRef>,
    /// The names for which an [`IdException`] changed something.
    pub exceptions: BTreeSet<String>,
    /// Places left untyped.
    pub untyped: Vec<Untyped>,
    /// The names that are to be kept from now on.
    pub kept: KeptNames,
}

/// A place that became a free-form value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untyped {
    /// Where: `device.attributes[].attributeTags`.
    pub place: String,
    /// Why.
    pub reason: UntypedReason,
}

/// Why a place is untyped; the greater is the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UntypedReason {
    /// The schema leaves it free: nothing to type.
    Free,
    /// The schema says something that the generator cannot express.
    Unsupported(&'static str),
    /// The schema is malformed here, or points nowhere; a warning was given.
    Malformed,
}

/// A count or an index as a number of 32 bits, which the ids of all tables are.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Makes the types: all passes, in order.
#[must_use]
pub fn types(input: Input<'_>, diagnostics: &mut Diagnostics) -> Types {
    let schemas = parse::parse(input.schemas, diagnostics);
    example::check(&schemas, diagnostics);
    let trees = identity::identify(schemas);
    let normals = normalize::normalize(trees);
    let shapes = shape::shape(normals, input.enumerations.iter().map(|of| of.values.as_slice()));
    let classes = unify::unify(shapes);
    let ids = ids::find(&input, &classes);
    let sites = site::locate(&input, &classes);
    let places = place::Places::new(&input, &classes);
    let kept = keep::resolve(&input, &classes, &places);
    let names = name::name(&input, &classes, &ids, &sites, &kept, diagnostics);
    let built = build::build(&input, &classes, &ids, &sites, &names, diagnostics);
    let boxed = boxes::boxed(built);
    let kept = record::record(&input, &classes, &places, &kept, &names);
    module::arrange(&input, &names, boxed, kept)
}
