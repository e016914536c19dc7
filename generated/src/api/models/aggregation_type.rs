// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Method that combines data points into one value: the first, last, largest, smallest or
    /// middle (`MEDIAN`) one, their average (`MEAN`), sum or standard deviation, or their number
    /// regardless of their values (`COUNT`).
    ///
    /// Used by the resources [`device`](crate::resources::device),
    /// [`deviceAttribute`](crate::resources::device_attribute),
    /// [`deviceAttributes`](crate::resources::device_attributes),
    /// [`deviceRecipe`](crate::resources::device_recipe),
    /// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
    pub enum AggregationType {
        First = "FIRST",
        Last = "LAST",
        Count = "COUNT",
        Max = "MAX",
        Min = "MIN",
        Median = "MEDIAN",
        Mean = "MEAN",
        Sum = "SUM",
        StdDev = "STD_DEV",
    }
}
