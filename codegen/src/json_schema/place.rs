//! Where a node stands: as a JSON pointer for tools, as a path for people, as a span in the text.

use std::ops::Range;

use super::node::{NodeId, Schemas, Step};
use crate::diagnostic::Span;
use crate::json::{Located, locate, push_segment};

impl Schemas<'_> {
    /// The nodes from a schema's root down to a node.
    fn path(&self, node: NodeId) -> Vec<NodeId> {
        let mut path = vec![node];
        let mut at = node;
        while let Some(parent) = self.nodes[at.index()].parent {
            path.push(parent);
            at = parent;
        }
        path.reverse();
        path
    }

    /// The place as a JSON pointer into its schema.
    #[must_use]
    pub fn pointer(&self, node: NodeId) -> String {
        let mut pointer = String::new();
        for id in self.path(node) {
            let (keyword, name) = match self.nodes[id.index()].step {
                Step::Root => continue,
                Step::Definition(name) => ("definitions", Some(name.to_owned())),
                Step::Property(name) => ("properties", Some(name.to_owned())),
                Step::Pattern(name) => ("patternProperties", Some(name.to_owned())),
                Step::Additional => ("additionalProperties", None),
                Step::Items => ("items", None),
                Step::Item(index) => ("items", Some(index.to_string())),
                Step::Branch(keyword, index) => (keyword, Some(index.to_string())),
            };
            push_segment(&mut pointer, keyword);
            if let Some(name) = name {
                push_segment(&mut pointer, &name);
            }
        }
        pointer
    }

    /// The page that holds it.
    #[must_use]
    pub fn page(&self, node: NodeId) -> &str {
        &self.docs[self.nodes[node.index()].schema].page
    }

    /// The place as people write it: `device.attributes[].attributeTags`; `.~` stands for any property.
    #[must_use]
    pub fn place(&self, node: NodeId) -> String {
        let mut place = self.docs[self.nodes[node.index()].schema].name.clone();
        for id in self.path(node) {
            match self.nodes[id.index()].step {
                Step::Root | Step::Branch(..) => {}
                Step::Definition(name) | Step::Property(name) => {
                    place.push('.');
                    place.push_str(name);
                }
                Step::Pattern(_) | Step::Additional => place.push_str(".~"),
                Step::Items | Step::Item(_) => place.push_str("[]"),
            }
        }
        place
    }

    /// Where a node stands in the text of its schema.
    /// The span of a node; `text` is that of its schema.
    #[must_use]
    pub fn span_of(&self, node: NodeId, text: &str) -> Span {
        self.span(node, self.located(node, text).as_ref(), None, text)
    }

    pub(super) fn located(&self, node: NodeId, text: &str) -> Option<Located> {
        locate(text, &self.pointer(node))
    }

    /// The span of a located node, or of one of its keywords. The whole schema where it was not found.
    pub(super) fn span(
        &self,
        node: NodeId,
        located: Option<&Located>,
        keyword: Option<&str>,
        text: &str,
    ) -> Span {
        let whole = self.docs[self.nodes[node.index()].schema].json.span;
        let Some(located) = located else { return whole };
        let range = match keyword {
            None => Some(located.key.clone().unwrap_or_else(|| located.value.clone())),
            Some(keyword) => keyword_range(text, located.value.clone(), keyword),
        };
        let Some(range) = range else { return whole };
        let offset = |at: usize| whole.start.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        Span { file: whole.file, start: offset(range.start), end: offset(range.end) }
    }
}

/// Where a keyword stands in the text of a node.
fn keyword_range(text: &str, node: Range<usize>, keyword: &str) -> Option<Range<usize>> {
    let mut pointer = String::new();
    push_segment(&mut pointer, keyword);
    let found = locate(text.get(node.clone())?, &pointer)?;
    let range = found.key.unwrap_or(found.value);
    Some(node.start + range.start..node.start + range.end)
}
