//! [`Model`] for what fields are made of: text, numbers, lists, maps, options and boxes.

use super::shape::{List, Map, Model, Node, Optional, Target};
use serde_json::Value;
use std::collections::BTreeMap;

impl Model for String {
    fn blank() -> Self {
        Self::new()
    }

    fn target(&mut self) -> Target<'_> {
        Target::Text(self)
    }

    fn optional(place: &mut Option<Self>) -> Target<'_> {
        Target::OptionalText(place)
    }

    fn node(&self) -> Node<'_> {
        Node::Text(self)
    }
}

impl Model for bool {
    fn blank() -> Self {
        false
    }

    fn target(&mut self) -> Target<'_> {
        Target::Boolean(self)
    }

    fn node(&self) -> Node<'_> {
        Node::Boolean(*self)
    }
}

impl Model for i64 {
    fn blank() -> Self {
        0
    }

    fn target(&mut self) -> Target<'_> {
        Target::Integer(self)
    }

    fn node(&self) -> Node<'_> {
        Node::Integer(*self)
    }
}

impl Model for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn target(&mut self) -> Target<'_> {
        Target::Json(self)
    }

    fn node(&self) -> Node<'_> {
        Node::Json(self)
    }
}

impl<T: Model> Model for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn target(&mut self) -> Target<'_> {
        T::target(self)
    }

    fn node(&self) -> Node<'_> {
        T::node(self)
    }
}

/// In a record, `None` is left out unless the field is required; elsewhere it is null. A record knows
/// which it is, so the node says only that there is nothing.
impl<T: Model> Model for Option<T> {
    fn blank() -> Self {
        None
    }

    fn target(&mut self) -> Target<'_> {
        T::optional(self)
    }

    fn node(&self) -> Node<'_> {
        match self {
            Some(value) => value.node(),
            None => Node::Absent,
        }
    }
}

impl<T: Model> Optional for Option<T> {
    fn null(&mut self) {}

    fn content(&mut self) -> Target<'_> {
        *self = Some(T::blank());
        match self {
            Some(content) => content.target(),
            None => Target::Nothing,
        }
    }
}

impl<T: Model> Model for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }

    fn node(&self) -> Node<'_> {
        Node::List(self)
    }
}

impl<T: Model> List for Vec<T> {
    fn push(&mut self) -> Target<'_> {
        self.push(T::blank());
        match self.last_mut() {
            Some(item) => item.target(),
            None => Target::Nothing,
        }
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> Option<&dyn Model> {
        match self.as_slice().get(index) {
            Some(item) => Some(item),
            None => None,
        }
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }

    fn node(&self) -> Node<'_> {
        Node::Map(self)
    }
}

impl<T: Model> Map for BTreeMap<String, T> {
    fn put(&mut self, key: String, fill: &mut dyn FnMut(&str, &mut dyn Model)) {
        let mut value = T::blank();
        fill(&key, &mut value);
        self.insert(key, value);
    }

    fn each(&self, put: &mut dyn FnMut(&str, &dyn Model)) {
        for (key, value) in self {
            put(key, value);
        }
    }
}
