// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, Number, Timestamp, record};
use super::{DeviceId, FlowVersionId};

/// Number of runs of a workflow in each interval of a time range.
///
/// Used by [`flow.stats`](crate::resources::flow::Stats),
/// [`flowVersion.stats`](crate::resources::flow_version::Stats),
/// [`instanceCustomNode.stats`](crate::resources::instance_custom_node::Stats).
#[non_exhaustive]
pub struct FlowStats {
    /// Name of the version filtered on.
    ///
    /// 1 to 255 characters.
    pub flow_version: Option<String>,
    /// ID of the version filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub flow_version_id: Option<FlowVersionId>,
    /// ID of the device filtered on.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_id: Option<DeviceId>,
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Length of an interval in ms.
    pub resolution: Option<DurationMillis>,
    pub metrics: Option<Vec<FlowStatsMetric>>,
}
record!(FlowStats: Default {
    "flowVersion" => optional(flow_version),
    "flowVersionId" => optional(flow_version_id),
    "deviceId" => optional(device_id),
    "start" => optional(start),
    "end" => optional(end),
    "resolution" => optional(resolution),
    "metrics" => optional(metrics),
});

/// Runs of a workflow in one interval.
///
/// Used by the resources [`flow`](crate::resources::flow),
/// [`flowVersion`](crate::resources::flow_version),
/// [`instanceCustomNode`](crate::resources::instance_custom_node).
#[non_exhaustive]
pub struct FlowStatsMetric {
    /// Start of the interval.
    pub time: Option<Timestamp>,
    /// Number of paths that ended in an error.
    pub paths_failed: Option<Number>,
    /// Number of paths that completed.
    pub paths_completed: Option<Number>,
    /// Number of runs.
    pub run_count: Option<Number>,
    /// Time that the runs took. The unit is not documented.
    pub wall_time: Option<Number>,
}
record!(FlowStatsMetric: Default {
    "time" => optional(time),
    "pathsFailed" => optional(paths_failed),
    "pathsCompleted" => optional(paths_completed),
    "runCount" => optional(run_count),
    "wallTime" => optional(wall_time),
});
