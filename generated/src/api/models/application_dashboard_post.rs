// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{Model, Nullable, Number, Secret, record};
use super::{DashboardBlock, DashboardContext, DashboardReport, DashboardTheme};

/// Application Dashboard Post.
///
/// What to send to create a dashboard inside an application. The application comes from the path.
///
/// Used by [`applicationDashboards.post`](crate::resources::application_dashboards::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct ApplicationDashboardPost {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: String,
    /// `blocks`.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Seconds between two refreshes.
    ///
    /// From `5` to `600`.
    pub refresh_rate: Option<Number>,
    /// Span of time the blocks show unless they set their own, in ms.
    ///
    /// At least `1`.
    pub duration: Option<i64>,
    /// Time between two points in ms, for the blocks that follow the dashboard.
    ///
    /// At least `1`.
    pub resolution: Option<i64>,
    /// `defaultTheme`.
    pub default_theme: Option<DashboardTheme>,
    /// Reports that are sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<DashboardReport>>,
    /// If true, the dashboard can be opened without an account.
    pub public: Option<bool>,
    /// Password that viewers of the public dashboard are asked for; null asks for none. No answer
    /// returns it.
    pub password: Nullable<Secret<String>>,
    /// Variables that the blocks read as `{{ctx.name}}`.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}

impl ApplicationDashboardPost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(ApplicationDashboardPost {
    "name" => required(name),
    "blocks" => optional(blocks),
    "description" => optional(description),
    "refreshRate" => optional(refresh_rate),
    "duration" => optional(duration),
    "resolution" => optional(resolution),
    "defaultTheme" => optional(default_theme),
    "reportConfigs" => optional(report_configs),
    "public" => optional(public),
    "password" => maybe(password),
    "contextConfiguration" => optional(context_configuration),
});
