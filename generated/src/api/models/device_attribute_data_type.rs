// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Data type of an attribute. A `gps` value is a position, a `blob` is binary data.
    ///
    /// Used by the resources [`dashboard`](crate::resources::dashboard),
    /// [`device`](crate::resources::device),
    /// [`deviceAttribute`](crate::resources::device_attribute),
    /// [`deviceAttributes`](crate::resources::device_attributes),
    /// [`deviceRecipe`](crate::resources::device_recipe),
    /// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
    pub enum DeviceAttributeDataType {
        String = "string",
        Number = "number",
        Gps = "gps",
        Boolean = "boolean",
        Blob = "blob",
    }
}
