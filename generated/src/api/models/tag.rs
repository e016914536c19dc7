// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// A key and a value that describe something.
///
/// Used by the resources [`device`](crate::resources::device),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices),
/// [`instanceOrg`](crate::resources::instance_org),
/// [`instanceOrgs`](crate::resources::instance_orgs).
#[non_exhaustive]
pub struct Tag {
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub key: String,
    /// 1 to 255 characters.
    pub value: String,
}

impl Tag {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}
record!(Tag { "key" => required(key), "value" => required(value) });

impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    fn from((key, value): (K, V)) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}
