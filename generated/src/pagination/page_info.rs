//! The metadata of a page: how many items it has, how many there are in all, and which ones they are.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::__private::Value;
use crate::model::{Fragment, Model, Nullable, Number, encode};

/// The metadata of a page.
#[derive(Debug, Clone, Copy)]
pub struct PageInfo {
    /// How many items are on it.
    pub items: usize,
    /// How many items there are in all.
    pub total: Option<u64>,
    /// The size of a page that the server used.
    pub size: Option<u64>,
    /// Identifies its items; see [`fingerprint`].
    pub fingerprint: u64,
}

/// The hash of the items, one by one, so that their JSON is never in memory as a whole.
pub fn fingerprint<T: Model + ?Sized>(items: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    let add = |item: &dyn Model| encode(item).unwrap_or_default().hash(&mut hasher); // what decoded encodes
    match items.fragment() {
        Fragment::List(list) => (0..list.count()).filter_map(|index| list.get(index)).for_each(add),
        _ => encode(items).unwrap_or_default().hash(&mut hasher),
    }
    hasher.finish()
}

/// A field that holds the items of a page.
pub trait List {
    /// One item.
    type Item;

    /// How many there are.
    fn count(&self) -> usize;

    /// The items themselves.
    fn into_vec(self) -> Vec<Self::Item>;
}

impl<T> List for Vec<T> {
    type Item = T;

    fn count(&self) -> usize {
        self.len()
    }

    fn into_vec(self) -> Vec<T> {
        self
    }
}

impl<L: List> List for Option<L> {
    type Item = L::Item;

    fn count(&self) -> usize {
        self.as_ref().map_or(0, List::count)
    }

    fn into_vec(self) -> Vec<L::Item> {
        self.map(List::into_vec).unwrap_or_default()
    }
}

impl<L: List> List for Nullable<L> {
    type Item = L::Item;

    fn count(&self) -> usize {
        match self {
            Self::Value(list) => list.count(),
            Self::Absent | Self::Null => 0,
        }
    }

    fn into_vec(self) -> Vec<L::Item> {
        self.into_option().into_vec()
    }
}

/// A field that counts something.
pub trait Count {
    /// The count, when it is there and is one.
    fn count(&self) -> Option<u64>;
}

impl Count for i64 {
    fn count(&self) -> Option<u64> {
        u64::try_from(*self).ok()
    }
}

impl Count for Value {
    fn count(&self) -> Option<u64> {
        self.as_u64()
    }
}

impl<C: Count> Count for Option<C> {
    fn count(&self) -> Option<u64> {
        self.as_ref().and_then(Count::count)
    }
}

impl<C: Count> Count for Nullable<C> {
    fn count(&self) -> Option<u64> {
        match self {
            Self::Value(value) => value.count(),
            Self::Absent | Self::Null => None,
        }
    }
}

impl Count for Number {
    fn count(&self) -> Option<u64> {
        self.as_u64()
    }
}
