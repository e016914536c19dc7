//! The twin's models: the same fields by hand, with serde's derive.

#![allow(clippy::struct_field_names)] // they are called as on the wire

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident { $($(#[$rename:meta])? $field:ident: $type:ty),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub(crate) struct $name {
            $($(#[$rename])? #[serde(skip_serializing_if = "Option::is_none")] pub(crate) $field: Option<$type>),*
        }
    };
}

twin!(
    /// A device.
    Device {
        id: String,
        device_id: String,
        application_id: String,
        creation_date: String,
        last_updated: String,
        deleted_at: String,
        name: String,
        description: String,
        tags: Vec<Tag>,
        attributes: Vec<Attribute>,
        device_class: Class,
        gateway_id: String,
        edge_agent_version: String,
        connection_info: ConnectionInfo,
        parent_id: String,
        ancestor_ids: Vec<String>,
        system_interval: i64,
        keep_duplicates: bool,
    }
);

twin!(
    /// A page of devices.
    Devices {
        items: Vec<Device>,
        count: i64,
        total_count: i64,
        per_page: i64,
        page: i64,
        filter: String,
        filter_field: String,
        sort_field: String,
        sort_direction: Direction,
        application_id: String,
        device_class: Class,
        tag_filter: Vec<Tag>,
        parent_id: String,
        query: BTreeMap<String, serde_json::Value>,
    }
);

twin!(Tag { key: String, value: String });
twin!(ConnectionInfo { time: String, connected: i64 });
twin!(System { aggregation: String });

/// An attribute of a device.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Attribute {
    name: String,
    data_type: DataType,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute_tags: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    system: Option<System>,
}

/// A device to make.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct NewDevice {
    /// Its name.
    pub(crate) name: String,
    /// Its class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) device_class: Option<Class>,
}

/// An order.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Asc,
    Desc,
}

/// A class of devices.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Class {
    Standalone,
    Gateway,
    Peripheral,
    Floating,
    EdgeCompute,
    System,
    Embedded,
}

/// A type of data.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DataType {
    Boolean,
    Number,
    String,
    Gps,
    Blob,
}

twin!(
    /// A condition on devices.
    Query {
        #[serde(rename = "$and")]
        and: Vec<Query>,
        #[serde(rename = "$or")]
        or: Vec<Query>,
        #[serde(rename = "$nor")]
        nor: Vec<Query>,
        id: Condition,
        creation_date: Condition,
        last_updated: Condition,
        deleted_at: Condition,
        name: Condition,
        device_class: Condition,
        gateway_id: Condition,
        parent_id: Condition,
        ancestor_id: Condition,
        attribute_name: Condition,
        experience_user_id: Condition,
        experience_group_id: Condition,
        tags: Condition,
        disconnected_at: Condition,
        connected_at: Condition,
        connection_status: Condition,
    }
);

/// A condition on one property.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Condition {
    Text(String),
    Number(f64),
    Flag(bool),
    Operators(Operators),
}

twin!(
    /// The operators of a condition.
    Operators {
        #[serde(rename = "$eq")]
        eq: serde_json::Value,
        #[serde(rename = "$ne")]
        ne: serde_json::Value,
        #[serde(rename = "$in")]
        among: Vec<serde_json::Value>,
        #[serde(rename = "$nin")]
        not_among: Vec<serde_json::Value>,
        #[serde(rename = "$startsWith")]
        starts_with: String,
        #[serde(rename = "$endsWith")]
        ends_with: String,
        #[serde(rename = "$contains")]
        contains: String,
    }
);
