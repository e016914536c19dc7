//! The position of a value while it is decoded: its depth, the memory used so far, and after an error its path.
//!
//! The path costs nothing until an error occurs. As the error is returned, each level adds its own
//! segment, so the segments are in reverse order until they are printed.

use super::budget;
use std::cell::{Cell, RefCell};
use std::fmt::Write;

/// The deepest nesting that is read. The parser has the same limit, but starts anew at each union.
const DEEPEST: u32 = 128;

/// The message for deeper nesting.
pub(super) const TOO_DEEP: &str = "nested too deeply";

/// The message for values beyond the memory limit.
pub(super) const TOO_LARGE: &str = "the values take too much memory";

/// The least memory that the allocator gives for a text.
const TEXT: usize = 32;

/// How many entries fit into a node of a `BTreeMap`, and how many there are at least in all but the first.
const NODE: (usize, usize) = (11, 5);

/// The state of one decoding.
#[derive(Debug)]
pub(super) struct Path {
    depth: Cell<u32>,
    segments: RefCell<Vec<Segment>>,
    too_deep: Cell<bool>,
    /// How many more bytes of memory the values may take.
    budget: Cell<usize>,
    too_large: Cell<bool>,
    /// Integers are read from their text, and not as the parser's floats.
    exact: bool,
    inexact: Cell<bool>,
}

impl Default for Path {
    fn default() -> Self {
        Self::new(usize::MAX)
    }
}

/// The memory that a text takes beside its place. Its length does not count: that is bounded by the body.
pub(super) const fn text_size() -> usize {
    TEXT
}

/// The memory that the next entry of a map takes beside its value, with so many entries before it: its key, and
/// now and then a node with room for several.
pub(super) const fn entry_size(before: usize, value: usize) -> usize {
    let (most, least) = NODE;
    let node = most * (size_of::<String>() + value + size_of::<usize>());
    TEXT + if before.is_multiple_of(least) { node } else { 0 }
}

/// One segment of a path.
#[derive(Debug)]
pub(super) enum Segment {
    /// Into a field with this wire name.
    Field(&'static str),
    /// Into an entry of a map.
    Key(String),
    /// Into an item of a list.
    Index(usize),
}

impl Path {
    /// Starts at the top of a body whose values may take so many bytes of memory.
    pub(super) fn new(budget: usize) -> Self {
        Self {
            depth: Cell::new(0),
            segments: RefCell::default(),
            too_deep: Cell::new(false),
            budget: Cell::new(budget),
            too_large: Cell::new(false),
            exact: false,
            inexact: Cell::new(false),
        }
    }

    /// The same with integers read from their text: slower, and only few need it.
    pub(super) fn exact(self) -> Self {
        Self { exact: true, ..self }
    }

    /// Starts at the top of a model, which may be a part of another value: that has the budget then.
    pub(super) fn within_budget() -> Self {
        match budget::left() {
            Some(left) => Self::new(left).exact(),
            None => Self::default(),
        }
    }

    /// Counts what was used in the budget of that other value.
    pub(super) fn finalize(&self) {
        budget::set_left(self.budget.get(), self.too_large.get());
    }

    /// Whether integers are read from their text.
    pub(super) fn is_exact(&self) -> bool {
        self.exact
    }

    /// Remembers that an integer came as a float that may stand for several.
    pub(super) fn set_inexact(&self) {
        self.inexact.set(true);
    }

    /// Whether one did.
    pub(super) fn is_inexact(&self) -> bool {
        self.inexact.get()
    }

    /// Counts memory for values; false if that is more than there may be.
    pub(super) fn charge(&self, bytes: usize) -> bool {
        let left = self.budget.get().checked_sub(bytes);
        self.budget.set(left.unwrap_or_default());
        if left.is_none() {
            self.too_large.set(true);
        }
        left.is_some()
    }

    /// Whether the decoding ended because its values take too much memory.
    pub(super) fn too_large(&self) -> bool {
        self.too_large.get()
    }

    /// Enters a list or object; false if it is too deep.
    pub(super) fn enter(&self) -> bool {
        let depth = self.depth.get();
        self.depth.set(depth + 1);
        if depth >= DEEPEST {
            self.too_deep.set(true);
        }
        depth < DEEPEST
    }

    /// Leaves a list or object.
    pub(super) fn leave(&self) {
        self.depth.set(self.depth.get().saturating_sub(1));
    }

    /// Adds a segment to the path of an error, from the inside out.
    pub(super) fn failed_at(&self, segment: Segment) {
        if let Ok(mut segments) = self.segments.try_borrow_mut() {
            segments.push(segment);
        }
    }

    /// Whether the decoding ended because the text nests too deeply.
    pub(super) fn too_deep(&self) -> bool {
        self.too_deep.get()
    }

    /// The path to the error, as `items[3].attributes[0].dataType`; empty for the whole value.
    pub(super) fn render(&self) -> String {
        let mut path = String::new();
        if let Ok(segments) = self.segments.try_borrow() {
            for segment in segments.iter().rev() {
                match segment {
                    Segment::Field(key) => push_key(&mut path, key),
                    Segment::Key(key) => push_key(&mut path, key),
                    Segment::Index(index) => {
                        let _ = write!(path, "[{index}]");
                    }
                }
            }
        }
        path
    }
}

/// Adds a key: after a dot if it is a plain word, else as a JSON string in brackets.
fn push_key(path: &mut String, key: &str) {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$');
    if !key.is_empty() && key.chars().all(plain) {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key);
    } else {
        let _ = write!(path, "[{}]", serde_json::Value::from(key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_from_the_outside_in() {
        let path = Path::default();
        path.failed_at(Segment::Field("dataType"));
        path.failed_at(Segment::Index(0));
        path.failed_at(Segment::Field("attributes"));
        path.failed_at(Segment::Index(3));
        path.failed_at(Segment::Field("items"));
        assert_eq!(path.render(), "items[3].attributes[0].dataType");
    }

    #[test]
    fn odd_keys_are_quoted() {
        let path = Path::default();
        path.failed_at(Segment::Field("value"));
        path.failed_at(Segment::Key("a.b \"c\"".into()));
        path.failed_at(Segment::Key("$or".into()));
        assert_eq!(path.render(), r#"$or["a.b \"c\""].value"#);
    }

    #[test]
    fn an_empty_path_means_the_whole_value() {
        assert_eq!(Path::default().render(), "");
    }
}
