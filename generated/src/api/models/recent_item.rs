// @generated from _schemas/account.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, list, record, words};
use super::NamedResource;

/// Recent Item.
///
/// What to send when the user has opened something, to put it at the head of a recent list.
///
/// Used by [`me.addRecentItem`](crate::resources::me::AddRecentItem).
#[derive(Debug, Clone, PartialEq)]
pub struct RecentItem {
    /// `itemType`.
    pub item_type: RecentItemType,
    /// What the item belongs to, such as the application of a device.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Option<String>,
    /// `itemId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub item_id: String,
}

impl RecentItem {
    /// With what is required.
    pub fn new(item_type: impl Into<RecentItemType>, item_id: impl Into<String>) -> Self {
        Self { item_type: item_type.into(), item_id: item_id.into(), ..Model::blank() }
    }
}

record!(RecentItem {
    "itemType" => required(item_type),
    "parentId" => optional(parent_id),
    "itemId" => required(item_id),
});

/// Recent Item List.
///
/// What the user opened last, of one kind.
///
/// Used by [`me.addRecentItem`](crate::resources::me::AddRecentItem),
/// [`me.fetchRecentItems`](crate::resources::me::FetchRecentItems).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecentItemList {
    /// `itemType`.
    pub item_type: Option<RecentItemType>,
    /// Only if the list is limited to what belongs to this resource.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Option<String>,
    /// `items`.
    pub items: Option<Vec<NamedResource>>,
}

record!(RecentItemList {
    "itemType" => optional(item_type),
    "parentId" => optional(parent_id),
    "items" => optional(items),
});
list!(RecentItemList, items: NamedResource);

words! {
    /// Recent Item Type.
    ///
    /// The kinds of things that recent lists are kept for. A flow is a workflow.
    ///
    /// Used on the pages [`me`](crate::resources::me).
    pub enum RecentItemType {
        /// `application`.
        Application = "application",
        /// `device`.
        Device = "device",
        /// `flow`.
        Flow = "flow",
        /// `dashboard`.
        Dashboard = "dashboard",
        /// `organization`.
        Organization = "organization",
    }
}
