//! `list!`: models that wrap a list.

use super::Nullable;

/// A field that holds the items of a list.
pub trait Items {
    /// One item.
    type Item;

    /// The items; none where the field holds no list.
    fn items(&self) -> &[Self::Item];

    /// The items themselves.
    fn into_items(self) -> Vec<Self::Item>;
}

impl<T> Items for Vec<T> {
    type Item = T;

    fn items(&self) -> &[T] {
        self
    }

    fn into_items(self) -> Vec<T> {
        self
    }
}

impl<I: Items> Items for Option<I> {
    type Item = I::Item;

    fn items(&self) -> &[I::Item] {
        self.as_ref().map_or(&[], Items::items)
    }

    fn into_items(self) -> Vec<I::Item> {
        self.map(Items::into_items).unwrap_or_default()
    }
}

impl<I: Items> Items for Nullable<I> {
    type Item = I::Item;

    fn items(&self) -> &[I::Item] {
        self.as_option().map_or(&[], Items::items)
    }

    fn into_items(self) -> Vec<I::Item> {
        match self {
            Self::Value(items) => items.into_items(),
            Self::Absent | Self::Null => Vec::new(),
        }
    }
}

/// Implements iteration for a model that wraps a list: `for device in devices`, `for device in &devices`.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! list {
    ($name:ident, $field:ident: $item:ty) => {
        impl $name {
            /// Iterates over the items; empty if there is no list.
            #[inline]
            pub fn iter(&self) -> ::core::slice::Iter<'_, $item> {
                $crate::__private::Items::items(&self.$field).iter()
            }
        }

        impl ::core::iter::IntoIterator for $name {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            #[inline]
            fn into_iter(self) -> ::std::vec::IntoIter<$item> {
                ::core::iter::IntoIterator::into_iter($crate::__private::Items::into_items(self.$field))
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a $name {
            type Item = &'a $item;
            type IntoIter = ::core::slice::Iter<'a, $item>;

            #[inline]
            fn into_iter(self) -> ::core::slice::Iter<'a, $item> {
                self.iter()
            }
        }
    };
}

pub(crate) use list;
