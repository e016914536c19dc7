// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{DurationMillis, Model, Nullable, Number, Secret, record};
use super::{DashboardBlock, DashboardContext, DashboardReport, DashboardTheme};

/// Request body that creates a dashboard of an application. All its data comes from that
/// application.
///
/// Used by [`applicationDashboards.post`](crate::resources::application_dashboards::Post).
#[non_exhaustive]
pub struct ApplicationDashboardPost {
    /// 1 to 255 characters.
    pub name: String,
    pub blocks: Option<Vec<DashboardBlock>>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Time between two refreshes, in seconds. The default is 60.
    ///
    /// From `5` to `600`.
    pub refresh_rate: Option<Number>,
    /// Time range in ms of the blocks that use `{{dashboard.duration}}`.
    ///
    /// At least `1`.
    pub duration: Option<DurationMillis>,
    /// Length of an aggregation interval in ms, for the blocks that use `{{dashboard.resolution}}`;
    /// cannot exceed `duration`.
    ///
    /// At least `1`.
    pub resolution: Option<DurationMillis>,
    /// Theme for viewers who have not chosen one. The default is `light`.
    pub default_theme: Option<DashboardTheme>,
    /// Reports sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<DashboardReport>>,
    /// If true, anyone who has the URL can view the dashboard and all data on it. The default is
    /// false.
    pub public: Option<bool>,
    /// Secret. Password with which anyone who has the URL can view the dashboard, or null for none.
    /// Never returned.
    pub password: Nullable<Secret<String>>,
    /// Context variables, which blocks read as `{{ctx.name}}`. Their order is the order in the
    /// toolbar.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}

impl ApplicationDashboardPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(ApplicationDashboardPost {
    "name" => required(name),
    "blocks" => optional(blocks: Option<Vec<DashboardBlock>>),
    "description" => optional(description: Option<String>),
    "refreshRate" => optional(refresh_rate: Option<Number>),
    "duration" => optional(duration: Option<DurationMillis>),
    "resolution" => optional(resolution: Option<DurationMillis>),
    "defaultTheme" => optional(default_theme: Option<DashboardTheme>),
    "reportConfigs" => optional(report_configs: Option<Vec<DashboardReport>>),
    "public" => optional(public: Option<bool>),
    "password" => optional_nullable(password: Nullable<Secret<String>>),
    "contextConfiguration" => optional(context_configuration: Option<Vec<DashboardContext>>),
});
