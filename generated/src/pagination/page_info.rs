//! The metadata of a page: how many items it has, how many there are in all, and which ones they are.

use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::LazyLock;

use foldhash::fast::{FoldHasher, RandomState};

use crate::__private::Value;
use crate::model::{Fragment, Map, Model, Nullable, Number};

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

/// Differs from process to process: who writes an item of a list cannot make two of its pages look the same.
static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::default);

/// The hash of the items.
pub fn fingerprint<T: Model + ?Sized>(items: &T) -> u64 {
    let mut hasher = SEED.build_hasher();
    hash(items.fragment(), &mut hasher);
    hasher.finish()
}

fn hash(fragment: Fragment<'_>, hasher: &mut FoldHasher<'_>) {
    std::mem::discriminant(&fragment).hash(hasher);
    match fragment {
        Fragment::Absent | Fragment::Null => {}
        Fragment::Boolean(value) => value.hash(hasher),
        Fragment::Integer(value) => value.hash(hasher),
        Fragment::Unsigned(value) => value.hash(hasher),
        Fragment::Float(value) => value.to_bits().hash(hasher),
        Fragment::Text(value) => value.hash(hasher),
        Fragment::Json(value) => value.hash(hasher),
        Fragment::List(list) => {
            list.count().hash(hasher);
            (0..list.count())
                .filter_map(|index| list.get(index))
                .for_each(|item| hash(item.fragment(), hasher));
        }
        Fragment::Map(map) => entries(map, hasher),
        Fragment::Record(record) => {
            // With the constants and the keys, for it may be one branch of a union or another.
            let shape = record.shape();
            shape.constants.hash(hasher);
            record.visit_fields(&mut |fields: &[&dyn Model], rest: Option<&dyn Map>| {
                let fragments = fields.iter().map(|field| field.fragment());
                for ((wire, ..), fragment) in shape.fields.iter().zip(fragments) {
                    if !matches!(fragment, Fragment::Absent) {
                        wire.hash(hasher);
                        hash(fragment, hasher);
                    }
                }
                if let Some(rest) = rest {
                    entries(rest, hasher);
                }
            });
        }
    }
}

fn entries(map: &dyn Map, hasher: &mut FoldHasher<'_>) {
    map.count().hash(hasher);
    map.each(&mut |key, value| {
        key.hash(hasher);
        hash(value.fragment(), hasher);
    });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_a_whole_number_from_nought_in_whatever_type() {
        assert_eq!([8, 0, -1].map(|count: i64| count.count()), [Some(8), Some(0), None]);
        let numbers = [Number::from(8), Number::from(0), Number::from(-1), Number::from(0.5)];
        assert_eq!(numbers.map(|count| count.count()), [Some(8), Some(0), None, None]);
        let values = [Value::from(8), Value::from(-1), Value::from("8"), Value::Null];
        assert_eq!(values.map(|count| count.count()), [Some(8), None, None, None]);
        assert_eq!([Some(8_i64), None].map(|count| count.count()), [Some(8), None]);
        let nullable = [Nullable::Value(8_i64), Nullable::Null, Nullable::Absent];
        assert_eq!(nullable.map(|count| count.count()), [Some(8), None, None]);
    }
}
