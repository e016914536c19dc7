// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, list, record, string_enum};
use super::NamedResource;

/// An item that the user has used, to add to a list of recent items.
///
/// Used by [`me.addRecentItem`](crate::resources::me::AddRecentItem).
#[non_exhaustive]
pub struct RecentItem {
    pub item_type: RecentItemType,
    /// ID of the parent of the item, such as the application of a device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub item_id: String,
}

impl RecentItem {
    /// Creates the value from its required fields.
    pub fn new(item_type: impl Into<RecentItemType>, item_id: impl Into<String>) -> Self {
        Self { item_type: item_type.into(), item_id: item_id.into(), ..Model::empty() }
    }
}
record!(RecentItem {
    "itemType" => required(item_type),
    "parentId" => optional(parent_id: Option<String>),
    "itemId" => required(item_id),
});

/// Items of one type that the user has used recently.
///
/// Used by [`me.addRecentItem`](crate::resources::me::AddRecentItem),
/// [`me.fetchRecentItems`](crate::resources::me::FetchRecentItems).
#[non_exhaustive]
pub struct RecentItemList {
    pub item_type: Option<RecentItemType>,
    /// ID of the parent that the list is limited to.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Option<String>,
    pub items: Option<Vec<NamedResource>>,
}
record!(RecentItemList: Default {
    "itemType" => optional(item_type),
    "parentId" => optional(parent_id),
    "items" => optional(items),
});
list!(RecentItemList, items: NamedResource);

string_enum! {
    /// Type of a recent item; `flow` is a workflow.
    ///
    /// Used by the resources [`me`](crate::resources::me).
    pub enum RecentItemType {
        Application = "application",
        Device = "device",
        Flow = "flow",
        Dashboard = "dashboard",
        Organization = "organization",
    }
}
