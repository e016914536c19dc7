// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Aggregation Type.
    ///
    /// The method that turns many points into one. `STD_DEV` is the standard deviation; `COUNT`
    /// counts the points and ignores their values.
    ///
    /// Used on the pages [`device`](crate::resources::device),
    /// [`deviceAttribute`](crate::resources::device_attribute),
    /// [`deviceAttributes`](crate::resources::device_attributes),
    /// [`deviceRecipe`](crate::resources::device_recipe),
    /// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
    pub enum AggregationType {
        /// `FIRST`.
        First = "FIRST",
        /// `LAST`.
        Last = "LAST",
        /// `COUNT`.
        Count = "COUNT",
        /// `MAX`.
        Max = "MAX",
        /// `MIN`.
        Min = "MIN",
        /// `MEDIAN`.
        Median = "MEDIAN",
        /// `MEAN`.
        Mean = "MEAN",
        /// `SUM`.
        Sum = "SUM",
        /// `STD_DEV`.
        StdDev = "STD_DEV",
    }
}
