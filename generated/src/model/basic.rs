//! [`Model`] for what fields are made of: text, numbers, lists, maps and options.

use super::shape::{Fragment, List, Map, Model, Optional, Place};
use serde_json::Value;
use std::collections::BTreeMap;

impl Model for String {
    fn empty() -> Self {
        Self::new()
    }

    fn place(&mut self) -> Place<'_> {
        Place::Text(self)
    }

    fn optional(place: &mut Option<Self>) -> Place<'_> {
        Place::OptionalText(place)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Text(self)
    }
}

impl Model for bool {
    fn empty() -> Self {
        false
    }

    fn place(&mut self) -> Place<'_> {
        Place::Boolean(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Boolean(*self)
    }
}

impl Model for i64 {
    fn empty() -> Self {
        0
    }

    fn place(&mut self) -> Place<'_> {
        Place::Integer(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Integer(*self)
    }
}

impl Model for Value {
    fn empty() -> Self {
        Self::Null
    }

    fn place(&mut self) -> Place<'_> {
        Place::Json(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Json(self)
    }
}

/// In a record, `None` is left out unless the field is required; elsewhere it is null. A record knows
/// which it is, so the node says only that there is nothing.
impl<T: Model> Model for Option<T> {
    fn empty() -> Self {
        None
    }

    fn place(&mut self) -> Place<'_> {
        T::optional(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        match self {
            Some(value) => value.fragment(),
            None => Fragment::Absent,
        }
    }
}

impl<T: Model> Optional for Option<T> {
    fn null(&mut self) {}

    fn content(&mut self) -> Place<'_> {
        *self = Some(T::empty());
        match self {
            Some(content) => content.place(),
            None => Place::Nothing,
        }
    }
}

impl<T: Model> Model for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn place(&mut self) -> Place<'_> {
        Place::List(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::List(self)
    }
}

impl<T: Model> List for Vec<T> {
    fn push(&mut self) -> Place<'_> {
        self.push(T::empty());
        match self.last_mut() {
            Some(item) => item.place(),
            None => Place::Nothing,
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
    fn empty() -> Self {
        Self::new()
    }

    fn place(&mut self) -> Place<'_> {
        Place::Map(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Map(self)
    }
}

impl<T: Model> Map for BTreeMap<String, T> {
    fn insert_with(&mut self, key: String, read: &mut dyn FnMut(&str, &mut dyn Model)) {
        let mut value = T::empty();
        read(&key, &mut value);
        self.insert(key, value);
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn get(&self, key: &str) -> Option<&dyn Model> {
        match Self::get(self, key) {
            Some(value) => Some(value),
            None => None,
        }
    }

    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Model)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}
