//! What a value may be, with unions, references and `allOf` taken apart.

use std::cmp::Reverse;

use super::{UntypedReason, walk};
use crate::ir::WordValue;
use crate::json_schema::{Node, Schemas, TreeId, Trees};

/// How many shapes an `allOf` of unions may make.
const MAX_PRODUCT: usize = 64;

/// The schemas and which of them are the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a, 's> {
    pub(super) schemas: &'s Schemas<'a>,
    pub(super) trees: &'s Trees,
}

impl<'a, 's> Context<'a, 's> {
    /// A node that stands for its tree.
    pub(super) fn node(&self, tree: TreeId) -> &'s Node<'a> {
        &self.schemas.nodes[self.trees.members(tree)[0].index()]
    }
}

/// Everything that a value may be: free-form, or the union of what the other fields allow.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Alternatives<'a> {
    /// Set when any value may stand here.
    pub(super) free: Option<UntypedReason>,
    /// Null.
    pub(super) null: bool,
    /// Any text.
    pub(super) text: Option<Text>,
    /// Any number.
    pub(super) number: Option<Numbers>,
    /// True or false.
    pub(super) boolean: bool,
    /// These values.
    pub(super) words: Vec<WordValue>,
    /// A list of values of these trees; of anything, if there is none.
    pub(super) list: Option<Vec<TreeId>>,
    /// An object like one of these.
    pub(super) objects: Vec<Object<'a>>,
}

/// What kind of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Text {
    /// A time.
    Timestamp,
    /// Any.
    Plain,
}

/// What kind of number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbers {
    /// Whole ones.
    Whole,
    /// All.
    All,
}

/// An object that a value may be.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Object<'a> {
    /// Its properties in the order of the spec.
    pub(super) properties: Vec<Property<'a>>,
    /// Names of properties that must be there.
    pub(super) required: Vec<&'a str>,
    /// What a property without a name of its own may be; none means that it may not be there.
    pub(super) rest: Vec<TreeId>,
    /// Set when nothing is said of the properties.
    pub(super) free: Option<UntypedReason>,
    /// The trees that say all this.
    pub(super) sources: Vec<TreeId>,
}

/// A property of an [`Object`].
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Property<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// What it may be.
    pub(super) trees: Vec<TreeId>,
}

/// How much a schema says of the shape of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
    /// Nothing: a description at most.
    Nothing,
    /// A kind, as in `"type": "string"`.
    Shape,
    /// The words, the fewer the more: they tell the branches of a union apart, where the base may only name
    /// the kind, or the words of all branches.
    Words(Reverse<usize>),
}

impl Property<'_> {
    fn says(&self, context: Context<'_, '_>) -> Option<Says> {
        let says = |&tree: &TreeId| {
            let node = context.node(tree);
            if let Some(values) = &node.values {
                Says::Words(Reverse(values.len()))
            } else if node.says_kind() {
                Says::Shape
            } else {
                Says::Nothing
            }
        };
        self.trees.iter().map(says).max()
    }
}

impl<'a> Object<'a> {
    /// The property of that name.
    pub(super) fn property(&self, name: &str) -> Option<&Property<'a>> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// Whether a property of that name must be there.
    pub(super) fn requires(&self, name: &str) -> bool {
        self.required.contains(&name)
    }

    /// An object that is both. Where both name a property, the one that says more counts, else the first.
    pub(super) fn and(mut self, other: &Self, context: Context<'a, '_>) -> Self {
        for property in &other.properties {
            match self.properties.iter_mut().find(|mine| mine.name == property.name) {
                Some(mine) if mine.says(context) < property.says(context) => {
                    mine.trees.clone_from(&property.trees);
                }
                Some(_) => {}
                None => self.properties.push(property.clone()),
            }
        }
        self.required.extend(&other.required);
        extend(&mut self.rest, &other.rest);
        extend(&mut self.sources, &other.sources);
        if other.free.is_none() || !self.properties.is_empty() || !self.rest.is_empty() {
            self.free = None;
        }
        self
    }

    /// An object that holds what either may hold.
    pub(super) fn or(mut self, other: &Self) -> Self {
        for property in &other.properties {
            match self.properties.iter_mut().find(|mine| mine.name == property.name) {
                Some(mine) => extend(&mut mine.trees, &property.trees),
                None => self.properties.push(property.clone()),
            }
        }
        self.required.retain(|name| other.required.contains(name));
        extend(&mut self.rest, &other.rest);
        extend(&mut self.sources, &other.sources);
        self.free = self.free.or_else(|| other.free.clone());
        self
    }
}

pub(super) fn extend(mine: &mut Vec<TreeId>, others: &[TreeId]) {
    for &other in others {
        if !mine.contains(&other) {
            mine.push(other);
        }
    }
}

impl<'a> Alternatives<'a> {
    /// What a value of any of these trees may be.
    pub(super) fn new(context: Context<'a, '_>, trees: &[TreeId]) -> Self {
        walk::walk(context, trees)
    }

    /// The words that a value must be one of, where it must be one of some.
    pub(super) fn finite(&self) -> Option<Vec<&str>> {
        let open =
            self.free.is_some() || self.null || self.text.is_some() || self.number.is_some() || self.boolean;
        if open || self.list.is_some() || !self.objects.is_empty() || self.words.is_empty() {
            return None;
        }
        self.words.iter().map(text).collect()
    }

    /// Whether only words are allowed, or words and null.
    pub(super) fn is_words(&self) -> bool {
        Self { null: false, ..self.clone() }.finite().is_some()
    }

    pub(super) fn or(&mut self, other: Self) {
        self.free = self.free.take().or(other.free);
        self.null |= other.null;
        self.text(other.text);
        self.number(other.number);
        self.boolean |= other.boolean;
        for word in other.words {
            self.word(word);
        }
        if let Some(items) = other.list {
            self.list(&items);
        }
        for object in other.objects {
            self.object(object);
        }
    }

    pub(super) fn text(&mut self, text: Option<Text>) {
        self.text = match (self.text, text) {
            (Some(Text::Plain), _) | (_, Some(Text::Plain)) => Some(Text::Plain),
            (Some(Text::Timestamp), _) | (_, Some(Text::Timestamp)) => Some(Text::Timestamp),
            (None, None) => None,
        };
    }

    pub(super) fn number(&mut self, number: Option<Numbers>) {
        self.number = match (self.number, number) {
            (Some(Numbers::All), _) | (_, Some(Numbers::All)) => Some(Numbers::All),
            (Some(Numbers::Whole), _) | (_, Some(Numbers::Whole)) => Some(Numbers::Whole),
            (None, None) => None,
        };
    }

    pub(super) fn word(&mut self, word: WordValue) {
        if !self.words.contains(&word) {
            self.words.push(word);
        }
    }

    /// A list of anything takes in every other list.
    pub(super) fn list(&mut self, items: &[TreeId]) {
        match &mut self.list {
            Some(mine) if mine.is_empty() || items.is_empty() => mine.clear(),
            Some(mine) => extend(mine, items),
            None => self.list = Some(items.to_vec()),
        }
    }

    pub(super) fn object(&mut self, object: Object<'a>) {
        if !self.objects.iter().any(|mine| mine.sources == object.sources) {
            self.objects.push(object);
        }
    }

    /// What is allowed by both. `None` where nothing is.
    pub(super) fn and(self, other: &Self, context: Context<'a, '_>) -> Option<Self> {
        if self.free.is_some() {
            return Some(other.clone());
        }
        if other.free.is_some() {
            return Some(self);
        }
        if self.objects.len() * other.objects.len() > MAX_PRODUCT {
            return None;
        }
        let pairs =
            self.objects.iter().flat_map(|mine| other.objects.iter().map(move |theirs| (mine, theirs)));
        let objects = pairs.map(|(mine, theirs)| mine.clone().and(theirs, context)).collect();
        let takes = |side: &Self, word: &WordValue| {
            side.words.contains(word)
                || match word {
                    WordValue::String(_) => side.text.is_some(),
                    WordValue::Number(_) => side.number.is_some(),
                    WordValue::Boolean(_) => side.boolean,
                }
        };
        let mine = self.words.iter().filter(|word| takes(other, word));
        let theirs = other.words.iter().filter(|word| takes(&self, word) && !self.words.contains(word));
        let both = Self {
            free: None,
            null: self.null && other.null,
            text: self.text.and(other.text),
            number: self.number.and(other.number),
            boolean: self.boolean && other.boolean,
            words: mine.chain(theirs).cloned().collect(),
            list: self.list.as_ref().and(other.list.as_ref()).cloned(),
            objects,
        };
        (both != Self::default()).then_some(both)
    }
}

fn text(word: &WordValue) -> Option<&str> {
    match word {
        WordValue::String(text) => Some(text),
        WordValue::Number(_) | WordValue::Boolean(_) => None,
    }
}
