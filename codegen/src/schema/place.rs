//! Places: the ways from a schema, or a parameter, to the types, in names of the wire.
//!
//! `device.tags[]` is the way from the schema `device` over a property to an item of its list; `.~` is any other
//! property. A branch of a union is `<type=graph>` by its tag, `<string>` by its kind, and an object without a tag
//! `<a,b>` by the properties that it requires. A parameter is `devices.get(sortField)`. A way ends where another
//! schema begins: what stands in there has its place in that schema.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use rustc_hash::FxHashMap;

use super::input::Input;
use super::shape::{FieldShape, Shape, ShapeId, StructShape, UnionShape, VariantShape};
use super::unify::{Class, Classes};
use crate::ir::When;

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceTarget {
    /// A documented schema.
    Schema(usize),
    /// A type inside one.
    Class(Class),
    /// The values of a parameter: index into [`Input::enumerations`].
    Parameter(usize),
}

/// The steps that lead on from a shape.
struct Steps {
    list: Vec<(String, ShapeId)>,
    /// Those that are written in one way, as indices.
    by_text: FxHashMap<String, Vec<usize>>,
    /// The length of the longest text.
    longest: usize,
}

/// All places.
pub(super) struct Places<'n, 'a> {
    classes: &'n Classes<'a>,
    /// What leads on from each shape.
    steps: Vec<Steps>,
    roots: HashMap<&'n str, usize>,
    parameters: HashMap<String, usize>,
    /// Every place of a class that is not a schema of its own, the shortest of each schema.
    pub(super) of: HashMap<Class, Vec<String>>,
}

impl<'n, 'a> Places<'n, 'a> {
    pub(super) fn new(input: &Input<'n>, classes: &'n Classes<'a>) -> Self {
        let mut roots = HashMap::new();
        for (index, schema) in input.schemas.iter().enumerate() {
            roots.entry(schema.name.as_str()).or_insert(index);
        }
        let parameters =
            (0..input.enumerations.len()).map(|index| (parameter(input, index), index)).collect();
        let steps = classes.shapes.list.iter().map(|shape| Steps::of(classes, shape)).collect();
        let mut this = Self { classes, steps, roots, parameters, of: HashMap::new() };
        let schemas: BTreeMap<&str, usize> = this.roots.iter().map(|(name, index)| (*name, *index)).collect();
        let begins = (0..input.schemas.len()).map(|schema| classes.of(this.root(schema))).collect();
        for (name, schema) in schemas {
            this.walk(name, this.root(schema), &begins);
        }
        for places in this.of.values_mut() {
            places.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
        }
        this
    }

    fn root(&self, schema: usize) -> ShapeId {
        self.classes.shapes.non_null(self.classes.shapes.root(schema))
    }

    /// Notes the shortest way from a schema to each type in it.
    fn walk(&mut self, name: &str, root: ShapeId, begins: &HashSet<Class>) {
        let mut seen = HashSet::new();
        let mut queue = VecDeque::from([(root, name.to_owned())]);
        while let Some((shape, way)) = queue.pop_front() {
            let class = self.classes.shapes.has_name(shape).then(|| self.classes.of(shape));
            if !seen.insert((class, class.is_none().then_some(shape))) {
                continue;
            }
            if let Some(class) = class.filter(|_| shape != root) {
                self.of.entry(class).or_default().push(way.clone());
            }
            for (step, next) in &self.steps[shape.index()].list {
                let next = self.classes.shapes.non_null(*next);
                if !begins.contains(&self.classes.of(next)) {
                    queue.push_back((next, format!("{way}{step}")));
                }
            }
        }
    }

    /// What stands at a place, if there is a type.
    pub(super) fn target(&self, place: &str) -> Option<PlaceTarget> {
        if let Some(&index) = self.parameters.get(place) {
            let shape = self.classes.shapes.enumerations[index];
            return self.classes.shapes.has_name(shape).then_some(PlaceTarget::Parameter(index));
        }
        if let Some(&schema) = self.roots.get(place) {
            return Some(PlaceTarget::Schema(schema));
        }
        let starts = place.match_indices(['.', '[', '<']).map(|(at, _)| place.split_at(at));
        let found = starts.filter_map(|(name, way)| self.follow(self.root(*self.roots.get(name)?), way));
        let class = found.map(|shape| self.classes.of(shape)).next();
        class.map(PlaceTarget::Class)
    }

    /// The type at the end of a way, where there is one. Names may hold the signs of a way, so every way to read
    /// it is tried, each once.
    fn follow(&self, root: ShapeId, way: &str) -> Option<ShapeId> {
        let shapes = &self.classes.shapes;
        let mut seen = HashSet::new();
        let mut open = vec![(shapes.non_null(root), way, false)];
        while let Some((shape, way, is_last_try)) = open.pop() {
            if is_last_try {
                let next = branch(self.classes, shape, way);
                open.extend(next.map(|(next, rest)| (shapes.non_null(next), rest, false)));
                continue;
            }
            if !seen.insert((shape, way.len())) {
                continue;
            }
            if way.is_empty() && shapes.has_name(shape) {
                return Some(shape);
            }
            open.push((shape, way, true));
            let steps = &self.steps[shape.index()];
            let ends = way.match_indices(['.', '[', '<']).map(|(end, _)| end).chain([way.len()]);
            let mut found: Vec<(usize, usize)> = Vec::new();
            for end in ends.take_while(|&end| end <= steps.longest) {
                found.extend(steps.by_text.get(&way[..end]).into_iter().flatten().map(|&step| (step, end)));
            }
            // the first step is tried first
            found.sort_unstable_by(|one, other| other.cmp(one));
            let next = |(step, end): (usize, usize)| (steps.list[step].1, &way[end..]);
            open.extend(found.into_iter().map(next).map(|(next, rest)| (shapes.non_null(next), rest, false)));
        }
        None
    }
}

impl Steps {
    fn of(classes: &Classes<'_>, shape: &Shape<'_>) -> Self {
        let list = steps(classes, shape);
        let mut by_text = FxHashMap::<String, Vec<usize>>::default();
        for (index, (step, _)) in list.iter().enumerate() {
            by_text.entry(step.clone()).or_default().push(index);
        }
        let longest = by_text.keys().map(String::len).max().unwrap_or_default();
        Self { list, by_text, longest }
    }
}

/// The place of a parameter.
pub(super) fn parameter(input: &Input<'_>, index: usize) -> String {
    let values = &input.enumerations[index];
    format!("{}.{}({})", values.action.resource, values.action.action, values.parameter)
}

/// The steps that lead on from a shape.
fn steps(classes: &Classes<'_>, shape: &Shape<'_>) -> Vec<(String, ShapeId)> {
    match shape {
        &Shape::Array(inner) => vec![("[]".to_owned(), inner)],
        &Shape::Map(inner) => vec![(".~".to_owned(), inner)],
        &Shape::Nullable(inner) => steps(classes, classes.shapes.get(inner)),
        Shape::Struct(object) => {
            let fields = object.fields.iter().map(|field| (format!(".{}", field.name), field.shape));
            fields.chain(object.rest.map(|rest| (".~".to_owned(), rest))).collect()
        }
        Shape::Union(union) => {
            let step = |variant: &VariantShape| {
                let labels = labels(classes, union, variant).into_iter();
                labels.map(|label| (format!("<{label}>"), variant.shape)).collect::<Vec<_>>()
            };
            union.variants.iter().flat_map(step).collect()
        }
        _ => Vec::new(),
    }
}

/// What a branch may be called: by each value of its first tag, else by one name.
fn labels(classes: &Classes<'_>, union: &UnionShape, variant: &VariantShape) -> Vec<String> {
    match &variant.when {
        When::Tags(tags) => {
            // Of a pair of tags both count.
            let tags = union.tags.iter().zip(tags);
            let tags = tags.map(|(tag, values)| values.iter().map(move |value| format!("{tag}={value}")));
            tags.fold(vec![String::new()], |before, values| {
                let values: Vec<String> = values.collect();
                let both = |first: &String| {
                    let comma = if first.is_empty() { "" } else { "," };
                    values.iter().map(|value| format!("{first}{comma}{value}")).collect::<Vec<_>>()
                };
                before.iter().flat_map(both).collect()
            })
        }
        When::Keys(_) | When::Object => vec![match classes.shapes.get(variant.shape) {
            Shape::Struct(object) => properties(object).join(","),
            _ => "object".to_owned(),
        }],
        When::String => vec!["string".to_owned()],
        When::Number => vec!["number".to_owned()],
        When::Boolean => vec!["boolean".to_owned()],
        When::Array => vec!["array".to_owned()],
    }
}

/// The properties that an object requires; all where it requires none.
fn properties<'a>(object: &StructShape<'a>) -> Vec<&'a str> {
    let required: Vec<&str> =
        object.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let all = || object.fields.iter().map(|field| field.name).collect();
    let mut names = if required.is_empty() { all() } else { required };
    names.sort_unstable();
    names
}

/// The branch that the way begins with, by the properties of its object.
fn branch<'w>(classes: &Classes<'_>, shape: ShapeId, way: &'w str) -> Option<(ShapeId, &'w str)> {
    let (label, rest) = way.strip_prefix('<')?.split_once('>')?;
    let Shape::Union(union) = classes.shapes.get(shape) else { return None };
    let found = by_values(classes, union, label).or_else(|| by_properties(classes, union, label));
    found.map(|index| (union.variants[index].shape, rest))
}

/// The branch that a label of a tag is of, though that may discriminate no more: its properties have the values.
fn by_values(classes: &Classes<'_>, union: &UnionShape, label: &str) -> Option<usize> {
    smallest(classes, union, |fields| has_values(classes, fields, label))
}

/// The branch that has these properties, and the fewest others: it may have got some.
fn by_properties(classes: &Classes<'_>, union: &UnionShape, label: &str) -> Option<usize> {
    smallest(classes, union, |fields| {
        label.split(',').all(|name| fields.iter().any(|field| field.name == name))
    })
}

/// Of the branches whose properties fit, the one that has the fewest.
fn smallest(
    classes: &Classes<'_>,
    union: &UnionShape,
    fits: impl Fn(&[FieldShape<'_>]) -> bool,
) -> Option<usize> {
    let fields = |(index, variant): (usize, &VariantShape)| match classes.shapes.get(variant.shape) {
        Shape::Struct(object) => Some((index, &object.fields)),
        _ => None,
    };
    let objects = union.variants.iter().enumerate().filter_map(fields);
    objects.filter(|(_, fields)| fits(fields)).min_by_key(|(_, fields)| fields.len()).map(|(index, _)| index)
}

/// Whether properties have the values that a label says: `type=graph`, or `type=graph,kind=bar`. Values may hold the
/// signs of a label, so every way to read it is tried, each rest once.
fn has_values(classes: &Classes<'_>, fields: &[FieldShape<'_>], label: &str) -> bool {
    let (mut open, mut seen) = (vec![label], HashSet::new());
    while let Some(label) = open.pop() {
        for field in fields {
            let Some(rest) = label.strip_prefix(field.name).and_then(|rest| rest.strip_prefix('=')) else {
                continue;
            };
            let values = classes.shapes.normals.get(field.normal).scalars.strings().unwrap_or_default();
            for rest in values.iter().filter_map(|value| rest.strip_prefix(*value)) {
                match rest.strip_prefix(',') {
                    Some(more) => open.extend(seen.insert(more.len()).then_some(more)),
                    None if rest.is_empty() => return true,
                    None => {}
                }
            }
        }
    }
    false
}

/// Finds the branch that a label is of, but for some.
type FindBranch<'f> = dyn Fn(&str, &dyn Fn(usize) -> bool) -> Option<usize> + 'f;

/// What each branch of a union is called, with its name where one is kept.
pub(super) fn branches(
    classes: &Classes<'_>,
    union: &UnionShape,
    kept: &[(String, String)],
) -> Vec<(String, Option<String>)> {
    let all: Vec<Vec<String>> =
        union.variants.iter().map(|variant| labels(classes, union, variant)).collect();
    let mut branches: Vec<(String, Option<String>)> =
        all.iter().map(|labels| (labels.first().cloned().unwrap_or_default(), None)).collect();
    let exact = |label: &str, skip: &dyn Fn(usize) -> bool| {
        (0..all.len()).find(|&at| !skip(at) && all[at].iter().any(|other| other == label))
    };
    let only = |label: &str, _: &dyn Fn(usize) -> bool| {
        let first = exact(label, &|_| false)?;
        exact(label, &|at| at == first).is_none().then_some(first)
    };
    let values = |label: &str, _: &dyn Fn(usize) -> bool| by_values(classes, union, label);
    let properties = |label: &str, _: &dyn Fn(usize) -> bool| by_properties(classes, union, label);
    // the surest first
    let ways: [&FindBranch<'_>; 4] = [&only, &values, &exact, &properties];
    let mut open: Vec<&(String, String)> = kept.iter().collect();
    for find in ways {
        open.retain(|(label, name)| {
            let found = find(label, &|at| branches[at].1.is_some()).filter(|&at| branches[at].1.is_none());
            if let Some(at) = found {
                branches[at] = (label.clone(), Some(name.clone()));
            }
            found.is_none()
        });
    }
    branches
}
