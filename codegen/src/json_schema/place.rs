//! Where a node stands: as a JSON pointer for tools, as a path for people, as a span in the text.

use super::node::{NodeId, Schemas, Step};
use crate::diagnostic::Span;
use crate::json::{locate, push_segment};

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

    /// The place in the text: of the node, or of one of its keywords. The whole schema where the text is
    /// not at hand.
    #[must_use]
    pub fn span(&self, node: NodeId, keyword: Option<&str>, text: Option<&str>) -> Span {
        let whole = self.docs[self.nodes[node.index()].schema].json.span;
        let mut pointer = self.pointer(node);
        if let Some(keyword) = keyword {
            push_segment(&mut pointer, keyword);
        }
        let Some(found) = text.and_then(|text| locate(text, &pointer)) else { return whole };
        let range = found.key.unwrap_or(found.value);
        let offset = |at: usize| whole.start.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
        Span { file: whole.file, start: offset(range.start), end: offset(range.end) }
    }
}
