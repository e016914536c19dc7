// @generated from _schemas/shared-devices.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Class of a device. A `peripheral` connects through one gateway, a `floating` device through
    /// any. A `system` computes its state from child devices. `edgeCompute` and `embedded` devices
    /// run workflows.
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`auth`](crate::resources::auth), [`device`](crate::resources::device),
    /// [`deviceRecipe`](crate::resources::device_recipe),
    /// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
    pub enum DeviceClass {
        Standalone = "standalone",
        Gateway = "gateway",
        Peripheral = "peripheral",
        Floating = "floating",
        EdgeCompute = "edgeCompute",
        System = "system",
        Embedded = "embedded",
    }
}
