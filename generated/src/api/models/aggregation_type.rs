// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Aggregation Type.
    ///
    /// Method that combines data points into one value: the first, last, largest, smallest or
    /// middle (`MEDIAN`) one, their average (`MEAN`), sum or standard deviation, or their number
    /// regardless of their values (`COUNT`).
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
