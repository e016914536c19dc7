// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Device Class.
///
/// Kind of device. A `peripheral` speaks through one fixed gateway, a `floating` device through
/// any. A `system` computes its state from its child devices; `edgeCompute` and `embedded` devices
/// run workflows.
///
/// Used on the pages [`application`](crate::resources::application),
/// [`auth`](crate::resources::auth), [`device`](crate::resources::device),
/// [`deviceRecipe`](crate::resources::device_recipe),
/// [`deviceRecipes`](crate::resources::device_recipes), [`devices`](crate::resources::devices).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceClass {
    /// `standalone`.
    Standalone,
    /// `gateway`.
    Gateway,
    /// `peripheral`.
    Peripheral,
    /// `floating`.
    Floating,
    /// `edgeCompute`.
    EdgeCompute,
    /// `system`.
    System,
    /// `embedded`.
    Embedded,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(DeviceClass {
    "standalone" => Standalone,
    "gateway" => Gateway,
    "peripheral" => Peripheral,
    "floating" => Floating,
    "edgeCompute" => EdgeCompute,
    "system" => System,
    "embedded" => Embedded,
});
