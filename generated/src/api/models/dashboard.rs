// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Nullable, Number, Scalar, Secret, Timestamp, UnknownValue, record, union, words};
use super::{
    Aggregation, ApplicationExportResult, CreatorType, DeviceTagMatch, EmptyObject,
    OwnerType, SortDirection, SortField,
};

/// Dashboard.
///
/// A dashboard: blocks on a grid, the variables they share and the reports made from them. Its
/// owner is a user or an organization; it may belong to an application.
///
/// Used by [`applicationDashboard.get`](crate::resources::application_dashboard::Get),
/// [`applicationDashboard.patch`](crate::resources::application_dashboard::Patch),
/// [`applicationDashboards.post`](crate::resources::application_dashboards::Post),
/// [`dashboard.get`](crate::resources::dashboard::Get),
/// [`dashboard.patch`](crate::resources::dashboard::Patch),
/// [`dashboards.post`](crate::resources::dashboards::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dashboard {
    /// Same as `dashboardId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `dashboardId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub dashboard_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// User or organization, as `ownerType` says.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    /// `ownerType`.
    pub owner_type: Option<OwnerType>,
    /// Who created it, of the kind `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    /// `createdByType`.
    pub created_by_type: Option<CreatorType>,
    /// Who changed it last, of the kind `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    /// `lastUpdatedByType`.
    pub last_updated_by_type: Option<CreatorType>,
    /// Only if an organization owns the dashboard.
    ///
    /// 1 to 255 characters.
    pub organization_name: Option<String>,
    /// Only if an organization owns the dashboard.
    ///
    /// At most 64 characters.
    pub organization_icon_color: Option<String>,
    /// Absent if the dashboard belongs to no application.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `applicationName`.
    ///
    /// 1 to 255 characters.
    pub application_name: Option<String>,
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
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
    /// Set by the server: whether a password is in place.
    pub is_password_protected: Option<bool>,
    /// If true, the dashboard can be opened without an account.
    pub public: Option<bool>,
    /// Reports that are sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<DashboardReport>>,
    /// `blocks`.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Variables that the blocks read as `{{ctx.name}}`.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}

record!(Dashboard {
    "id" => optional(id),
    "dashboardId" => optional(dashboard_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "ownerId" => optional(owner_id),
    "ownerType" => optional(owner_type),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "organizationName" => optional(organization_name),
    "organizationIconColor" => optional(organization_icon_color),
    "applicationId" => optional(application_id),
    "applicationName" => optional(application_name),
    "name" => optional(name),
    "description" => optional(description),
    "refreshRate" => optional(refresh_rate),
    "duration" => optional(duration),
    "resolution" => optional(resolution),
    "defaultTheme" => optional(default_theme),
    "isPasswordProtected" => optional(is_password_protected),
    "public" => optional(public),
    "reportConfigs" => optional(report_configs),
    "blocks" => optional(blocks),
    "contextConfiguration" => optional(context_configuration),
});

/// Dashboard Block.
///
/// One block of a dashboard. `blockType` names the kind, and `config` follows it.
///
/// Every kind has a place and a size on the grid (`startX`, `startY`, `width`, `height`, in cells),
/// an `id` that is unique within the dashboard, a heading (`title`, `description`) and the
/// application whose data it shows (`applicationId`).
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlock {
    /// `application-list`.
    ApplicationList(Box<DashboardBlockApplicationList>),
    /// `bar`.
    Bar(Box<DashboardBlockBar>),
    /// `custom-chart`, `custom-html`.
    Custom(Box<DashboardBlockCustom>),
    /// `dashboard-list`.
    DashboardList(Box<DashboardBlockDashboardList>),
    /// `data-table`.
    DataTable(Box<DashboardBlockDataTable>),
    /// `device-count`.
    DeviceCount(Box<DashboardBlockDeviceCount>),
    /// `device-list`.
    DeviceList(Box<DashboardBlockDeviceList>),
    /// `device-log`.
    DeviceLog(Box<DashboardBlockDeviceLog>),
    /// `device-state-table`.
    DeviceStateTable(Box<DashboardBlockDeviceStateTable>),
    /// `event-list`.
    EventList(Box<DashboardBlockEventList>),
    /// `gauge`.
    Gauge(Box<DashboardBlockGauge>),
    /// `graph`.
    Graph(Box<DashboardBlockGraph>),
    /// `heatmap`.
    Heatmap(Box<DashboardBlockHeatmap>),
    /// `iframe`.
    Iframe(Box<DashboardBlockIframe>),
    /// `image`.
    Image(Box<DashboardBlockImage>),
    /// `image-overlay`.
    ImageOverlay(Box<DashboardBlockImageOverlay>),
    /// `indicator`.
    Indicator(Box<DashboardBlockIndicator>),
    /// `input`.
    Input(Box<DashboardBlockInput>),
    /// `map`.
    Map(Box<DashboardBlockMap>),
    /// `open-event-indicator`.
    OpenEventIndicator(Box<DashboardBlockOpenEventIndicator>),
    /// `pie`.
    Pie(Box<DashboardBlockPie>),
    /// `position-chart`.
    PositionChart(Box<DashboardBlockPositionChart>),
    /// `section-header`.
    SectionHeader(Box<DashboardBlockSectionHeader>),
    /// `workflow-list`.
    WorkflowList(Box<DashboardBlockWorkflowList>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardBlock by ["blockType"] {
    tags("application-list") => ApplicationList(DashboardBlockApplicationList),
    tags("bar") => Bar(DashboardBlockBar),
    tags("custom-chart" | "custom-html") => Custom(DashboardBlockCustom),
    tags("dashboard-list") => DashboardList(DashboardBlockDashboardList),
    tags("data-table") => DataTable(DashboardBlockDataTable),
    tags("device-count") => DeviceCount(DashboardBlockDeviceCount),
    tags("device-list") => DeviceList(DashboardBlockDeviceList),
    tags("device-log") => DeviceLog(DashboardBlockDeviceLog),
    tags("device-state-table") => DeviceStateTable(DashboardBlockDeviceStateTable),
    tags("event-list") => EventList(DashboardBlockEventList),
    tags("gauge") => Gauge(DashboardBlockGauge),
    tags("graph") => Graph(DashboardBlockGraph),
    tags("heatmap") => Heatmap(DashboardBlockHeatmap),
    tags("iframe") => Iframe(DashboardBlockIframe),
    tags("image") => Image(DashboardBlockImage),
    tags("image-overlay") => ImageOverlay(DashboardBlockImageOverlay),
    tags("indicator") => Indicator(DashboardBlockIndicator),
    tags("input") => Input(DashboardBlockInput),
    tags("map") => Map(DashboardBlockMap),
    tags("open-event-indicator") => OpenEventIndicator(DashboardBlockOpenEventIndicator),
    tags("pie") => Pie(DashboardBlockPie),
    tags("position-chart") => PositionChart(DashboardBlockPositionChart),
    tags("section-header") => SectionHeader(DashboardBlockSectionHeader),
    tags("workflow-list") => WorkflowList(DashboardBlockWorkflowList),
});

/// Dashboard Block Application List.
///
/// A list of the applications that the viewer can open.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockApplicationList {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardListConfig>,
}

impl DashboardBlockApplicationList {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockApplicationList {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("application-list"),
    "config" => optional(config),
});

/// Dashboard Block Bar.
///
/// A bar chart with one bar per segment.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockBar {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockBarConfig>,
}

impl DashboardBlockBar {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockBar {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("bar"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockBar.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockBarConfig {
    /// If true, the bars show the values as they are reported; otherwise each shows an aggregation
    /// over `duration`.
    pub real_time: Option<bool>,
    /// In ms, or `{{dashboard.duration}}` to follow the duration of the dashboard.
    pub duration: Option<Scalar>,
    /// Number format of the axis.
    ///
    /// At most 255 characters.
    pub x_axis_format: Option<String>,
    /// `xAxisLabel`.
    ///
    /// At most 255 characters.
    pub x_axis_label: Option<String>,
    /// End of the axis, a number or a template.
    pub x_axis_max: Option<Scalar>,
    /// Start of the axis, a number or a template.
    pub x_axis_min: Option<Scalar>,
    /// `segments`.
    ///
    /// At most 255 items.
    pub segments: Option<Vec<DashboardSegment>>,
}

record!(DashboardBlockBarConfig {
    "realTime" => optional(real_time),
    "duration" => optional(duration),
    "xAxisFormat" => optional(x_axis_format),
    "xAxisLabel" => optional(x_axis_label),
    "xAxisMax" => optional(x_axis_max),
    "xAxisMin" => optional(x_axis_min),
    "segments" => optional(segments),
});

/// Dashboard Block Custom.
///
/// A block that the author draws: a Vega chart (`custom-chart`) or a page of HTML (`custom-html`),
/// fed by the segments.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockCustom {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `blockType`.
    pub block_type: DashboardBlockCustomBlockType,
    /// `config`.
    pub config: Option<DashboardBlockCustomConfig>,
}

impl DashboardBlockCustom {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
        block_type: impl Into<DashboardBlockCustomBlockType>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            block_type: block_type.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockCustom {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => required(block_type),
    "config" => optional(config),
});

words! {
    /// The shape of `dashboardBlockCustom.blockType`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockCustomBlockType {
        /// `custom-chart`.
        CustomChart = "custom-chart",
        /// `custom-html`.
        CustomHtml = "custom-html",
    }
}

/// The shape of `dashboardBlockCustom.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockCustomConfig {
    /// The Vega specification as JSON text for `custom-chart`, the page for `custom-html`.
    pub configuration: Option<DashboardBlockCustomConfigConfiguration>,
    /// The data that the block can read.
    ///
    /// At most 100 items.
    pub segments: Option<Vec<DashboardCustomSegment>>,
    /// Library and major version that draw a `custom-chart`.
    pub vega_version: Option<DashboardBlockCustomConfigVegaVersion>,
    /// If true, the block receives tooltip events.
    pub tooltip_event_subscribe: Option<bool>,
}

record!(DashboardBlockCustomConfig {
    "configuration" => optional(configuration),
    "segments" => optional(segments),
    "vegaVersion" => optional(vega_version),
    "tooltipEventSubscribe" => optional(tooltip_event_subscribe),
});

/// The Vega specification as JSON text for `custom-chart`, the page for `custom-html`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlockCustomConfigConfiguration {
    /// Text.
    Text(String),
    /// An object.
    CustomHtml(DashboardCustomHtml),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardBlockCustomConfigConfiguration {
    string => Text(String, &str),
    object => CustomHtml(DashboardCustomHtml),
});

words! {
    /// Library and major version that draw a `custom-chart`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockCustomConfigVegaVersion {
        /// `vegaLite2`.
        VegaLite2 = "vegaLite2",
        /// `vegaLite3`.
        VegaLite3 = "vegaLite3",
        /// `vegaLite4`.
        VegaLite4 = "vegaLite4",
        /// `vegaLite5`.
        VegaLite5 = "vegaLite5",
        /// `vegaLite6`.
        VegaLite6 = "vegaLite6",
        /// `vega4`.
        Vega4 = "vega4",
        /// `vega5`.
        Vega5 = "vega5",
        /// `vega6`.
        Vega6 = "vega6",
    }
}

/// Dashboard Block Dashboard List.
///
/// A list of the dashboards that the viewer can open.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockDashboardList {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardListConfig>,
}

impl DashboardBlockDashboardList {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockDashboardList {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("dashboard-list"),
    "config" => optional(config),
});

/// Dashboard Block Data Table.
///
/// The rows of a data table, with columns of choice.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockDataTable {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockDataTableConfig>,
}

impl DashboardBlockDataTable {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockDataTable {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("data-table"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockDataTable.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockDataTableConfig {
    /// `dataTableId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<String>,
    /// Column ordered by until the viewer picks another.
    ///
    /// At most 255 characters.
    pub default_sort_column: Option<String>,
    /// A direction, or a template that yields one.
    pub default_sort_direction: Option<SortDirection>,
    /// Rows per page, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub default_limit: Option<String>,
    /// Rows to skip at first, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub default_offset: Option<String>,
    /// Condition that the rows must meet, as JSON text; `queryMode` says how to read it.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// `queryMode`.
    pub query_mode: Option<DashboardQueryMode>,
    /// `columns`.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardDataTableColumn>>,
}

record!(DashboardBlockDataTableConfig {
    "dataTableId" => optional(data_table_id),
    "defaultSortColumn" => optional(default_sort_column),
    "defaultSortDirection" => optional(default_sort_direction),
    "defaultLimit" => optional(default_limit),
    "defaultOffset" => optional(default_offset),
    "query" => optional(query),
    "queryMode" => optional(query_mode),
    "columns" => optional(columns),
});

/// Dashboard Block Device Count.
///
/// The number of devices that match a query, shown with the color and label of the first condition
/// that holds.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockDeviceCount {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockDeviceCountConfig>,
}

impl DashboardBlockDeviceCount {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockDeviceCount {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("device-count"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockDeviceCount.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockDeviceCountConfig {
    /// The counts. A condition can name each of them.
    ///
    /// 1 to 100 items.
    pub segments: Vec<DashboardDeviceCountSegment>,
    /// Tried in order.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Used when no condition holds.
    pub default_condition: DashboardDeviceCountDefault,
}

impl DashboardBlockDeviceCountConfig {
    /// With what is required.
    pub fn new(segments: Vec<DashboardDeviceCountSegment>, default_condition: DashboardDeviceCountDefault) -> Self {
        Self { segments, default_condition, ..Model::blank() }
    }
}

record!(DashboardBlockDeviceCountConfig {
    "segments" => required(segments),
    "conditions" => optional(conditions),
    "defaultCondition" => required(default_condition),
});

/// Dashboard Block Device List.
///
/// A table of devices.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockDeviceList {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockDeviceListConfig>,
}

impl DashboardBlockDeviceList {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockDeviceList {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("device-list"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockDeviceList.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockDeviceListConfig {
    /// Attributes to fetch for the templates of the columns. Null stands for all.
    ///
    /// At most 100 items.
    pub additional_attributes: Nullable<Vec<String>>,
    /// If true, the connection state of the devices is not fetched.
    pub exclude_connection_info: Option<bool>,
    /// `deviceLinkNewWindow`.
    pub device_link_new_window: Option<bool>,
    /// Where a click on a device leads: its own page, or `deviceLinkUrl` with `custom`.
    pub device_link_type: Option<DashboardBlockDeviceListConfigDeviceLinkType>,
    /// Template of the address, used with `custom`.
    ///
    /// At most 2048 characters.
    pub device_link_url: Option<String>,
    /// Whether the devices must match all parts of the filter, any of them, or are not filtered.
    pub match_: Option<DashboardBlockDeviceListConfigMatch>,
    /// If true, viewers of a public dashboard may search the list.
    pub show_public_filter: Option<bool>,
    /// `sortField`.
    pub sort_field: Option<SortField>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// A text to search for, or IDs and tags.
    pub filter: Option<DashboardBlockDeviceListConfigFilter>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// `columns`.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardDeviceListColumn>>,
}

record!(DashboardBlockDeviceListConfig {
    "additionalAttributes" => maybe(additional_attributes),
    "excludeConnectionInfo" => optional(exclude_connection_info),
    "deviceLinkNewWindow" => optional(device_link_new_window),
    "deviceLinkType" => optional(device_link_type),
    "deviceLinkUrl" => optional(device_link_url),
    "match" => optional(match_),
    "showPublicFilter" => optional(show_public_filter),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "filter" => optional(filter),
    "query" => optional(query),
    "columns" => optional(columns),
});

words! {
    /// Where a click on a device leads: its own page, or `deviceLinkUrl` with `custom`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockDeviceListConfigDeviceLinkType {
        /// `custom`.
        Custom = "custom",
        /// `default`.
        Default = "default",
    }
}

/// A text to search for, or IDs and tags.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlockDeviceListConfigFilter {
    /// Text.
    Text(String),
    /// An object.
    DeviceFilter(DashboardDeviceFilter),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardBlockDeviceListConfigFilter {
    string => Text(String, &str),
    object => DeviceFilter(DashboardDeviceFilter),
});

words! {
    /// Whether the devices must match all parts of the filter, any of them, or are not filtered.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockDeviceListConfigMatch {
        /// `unfiltered`.
        Unfiltered = "unfiltered",
        /// `all`.
        All = "all",
        /// `any`.
        Any = "any",
    }
}

/// Dashboard Block Device Log.
///
/// The latest entries in the logs of devices.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockDeviceLog {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockDeviceLogConfig>,
}

impl DashboardBlockDeviceLog {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockDeviceLog {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("device-log"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockDeviceLog.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockDeviceLogConfig {
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// If true, each entry tells which device it came from.
    pub include_device_info: Option<bool>,
    /// Most entries per device, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub max_results_per_device: Option<String>,
}

record!(DashboardBlockDeviceLogConfig {
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "includeDeviceInfo" => optional(include_device_info),
    "maxResultsPerDevice" => optional(max_results_per_device),
});

/// Dashboard Block Device State Table.
///
/// A table with one row per device: its last values within a span of time.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockDeviceStateTable {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockDeviceStateTableConfig>,
}

impl DashboardBlockDeviceStateTable {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockDeviceStateTable {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("device-state-table"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockDeviceStateTable.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockDeviceStateTableConfig {
    /// Attributes to fetch. Null stands for all.
    ///
    /// At most 100 items.
    pub attributes: Nullable<Vec<String>>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// How far back to look. In ms, or `{{dashboard.duration}}` to follow the duration of the
    /// dashboard.
    pub duration: Option<Scalar>,
    /// 1 ascending, -1 descending, 0 unsorted.
    ///
    /// From `-1` to `1`.
    pub sort_direction: Option<i64>,
    /// Column to sort by, 0-based.
    ///
    /// From `0` to `100`.
    pub sort_index: Option<i64>,
    /// `columns`.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardDeviceStateColumn>>,
}

record!(DashboardBlockDeviceStateTableConfig {
    "attributes" => maybe(attributes),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "duration" => optional(duration),
    "sortDirection" => optional(sort_direction),
    "sortIndex" => optional(sort_index),
    "columns" => optional(columns),
});

/// Dashboard Block Event List.
///
/// A list of the events of an application.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockEventList {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockEventListConfig>,
}

impl DashboardBlockEventList {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockEventList {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("event-list"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockEventList.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockEventListConfig {
    /// If true, viewers may change the events, for instance resolve them.
    pub allow_updates: Option<bool>,
    /// Events by an advanced event query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// `sortDirection`.
    pub sort_direction: Option<SortDirection>,
    /// `sortField`.
    ///
    /// At most 255 characters.
    pub sort_field: Option<String>,
    /// Pattern for the subject of an event.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
    /// Only events of this state; null or an empty object for every state.
    pub event_state: Nullable<DashboardBlockEventListConfigEventState>,
    /// Empty.
    pub column_errors: Option<EmptyObject>,
    /// `columns`.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardEventListColumn>>,
}

record!(DashboardBlockEventListConfig {
    "allowUpdates" => optional(allow_updates),
    "query" => optional(query),
    "sortDirection" => optional(sort_direction),
    "sortField" => optional(sort_field),
    "filter" => optional(filter),
    "eventState" => maybe(event_state),
    "columnErrors" => optional(column_errors),
    "columns" => optional(columns),
});

/// Only events of this state; null or an empty object for every state.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlockEventListConfigEventState {
    /// Text.
    Text(String),
    /// Empty.
    Object(EmptyObject),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardBlockEventListConfigEventState {
    string => Text(String, &str),
    object => Object(EmptyObject),
});

/// Dashboard Block Gauge.
///
/// One value, drawn as an instrument.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockGauge {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockGaugeConfig>,
}

impl DashboardBlockGauge {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockGauge {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("gauge"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockGauge.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockGaugeConfig {
    /// If true, the value is shown as it is reported; otherwise an aggregation over `duration` is.
    pub real_time: Option<bool>,
    /// If true, the value is shown as its share of the range from `gaugeMin` to `gaugeMax`.
    pub display_as_percentage: Option<bool>,
    /// In ms, or `{{dashboard.duration}}` to follow the duration of the dashboard.
    pub duration: Option<Scalar>,
    /// Upper end of the instrument, a number or a template.
    pub gauge_max: Option<Scalar>,
    /// Lower end of the instrument, a number or a template.
    pub gauge_min: Option<Scalar>,
    /// `gaugeType`.
    pub gauge_type: Option<DashboardBlockGaugeConfigGaugeType>,
    /// Number of digits, a number or a template.
    pub precision: Option<Scalar>,
    /// What `precision` counts: digits after the point (`floating`) or significant digits.
    pub precision_type: Option<DashboardBlockGaugeConfigPrecisionType>,
    /// `segment`.
    pub segment: Option<DashboardSegment>,
    /// The first that holds gives the color and label.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
}

record!(DashboardBlockGaugeConfig {
    "realTime" => optional(real_time),
    "displayAsPercentage" => optional(display_as_percentage),
    "duration" => optional(duration),
    "gaugeMax" => optional(gauge_max),
    "gaugeMin" => optional(gauge_min),
    "gaugeType" => optional(gauge_type),
    "precision" => optional(precision),
    "precisionType" => optional(precision_type),
    "segment" => optional(segment),
    "conditions" => optional(conditions),
});

words! {
    /// The shape of `dashboardBlockGauge.config.gaugeType`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockGaugeConfigGaugeType {
        /// `battery`.
        Battery = "battery",
        /// `dial`.
        Dial = "dial",
        /// `number`.
        Number = "number",
        /// `tank`.
        Tank = "tank",
        /// `thermometer`.
        Thermometer = "thermometer",
        /// `needle`.
        Needle = "needle",
    }
}

words! {
    /// What `precision` counts: digits after the point (`floating`) or significant digits.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockGaugeConfigPrecisionType {
        /// `floating`.
        Floating = "floating",
        /// `significant`.
        Significant = "significant",
    }
}

/// Dashboard Block Graph.
///
/// A time series graph with one line, area or row of bars per segment.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockGraph {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockGraphConfig>,
}

impl DashboardBlockGraph {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockGraph {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("graph"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockGraph.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockGraphConfig {
    /// If true, new points are added as devices report them.
    pub real_time: Option<bool>,
    /// `hideLegend`.
    pub hide_legend: Option<bool>,
    /// If true, the viewer cannot choose another span of time.
    pub disallow_user_selected_duration: Option<bool>,
    /// In ms, or `{{dashboard.duration}}` to follow the duration of the dashboard.
    pub duration: Option<Scalar>,
    /// Time between two points in ms, or a template. Null leaves the data as reported.
    pub resolution: Nullable<Scalar>,
    /// If true, the graph is drawn with the Recharts library.
    pub recharts: Option<bool>,
    /// Form of the graph as a whole; a segment has its own `graphType`.
    pub display_type: Option<DashboardBlockGraphConfigDisplayType>,
    /// `segments`.
    ///
    /// At most 100 items.
    pub segments: Option<Vec<DashboardGraphSegment>>,
    /// Axes that segments and decorators name by `id`.
    ///
    /// At most 10 items.
    pub y_axes: Option<Vec<DashboardGraphAxis>>,
    /// Fixed lines and areas behind the data.
    ///
    /// At most 10 items.
    pub decorators: Option<Vec<DashboardGraphDecorator>>,
}

record!(DashboardBlockGraphConfig {
    "realTime" => optional(real_time),
    "hideLegend" => optional(hide_legend),
    "disallowUserSelectedDuration" => optional(disallow_user_selected_duration),
    "duration" => optional(duration),
    "resolution" => maybe(resolution),
    "recharts" => optional(recharts),
    "displayType" => optional(display_type),
    "segments" => optional(segments),
    "yAxes" => optional(y_axes),
    "decorators" => optional(decorators),
});

words! {
    /// Form of the graph as a whole; a segment has its own `graphType`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockGraphConfigDisplayType {
        /// `stick`.
        Stick = "stick",
        /// `line`.
        Line = "line",
    }
}

/// Dashboard Block Heatmap.
///
/// A map that is colored by where devices reported, and by how much if `attribute` is set.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockHeatmap {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockHeatmapConfig>,
}

impl DashboardBlockHeatmap {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockHeatmap {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("heatmap"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockHeatmap.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockHeatmapConfig {
    /// Further attributes to fetch. Null stands for all.
    ///
    /// At most 100 items.
    pub additional_attributes: Nullable<Vec<String>>,
    /// Attribute that weighs a point.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// If true, the view moves to the data, and `defaultCenter` and `defaultZoom` serve only while
    /// there is none.
    pub center_on_data_points: Option<bool>,
    /// Degrees clockwise from north.
    pub default_bearing: Option<Number>,
    /// Latitude and longitude with a comma between, or a template.
    ///
    /// At most 255 characters.
    pub default_center: Option<String>,
    /// Tilt in degrees, 0 is straight down.
    pub default_pitch: Option<Number>,
    /// Zoom level, a number or a template.
    pub default_zoom: Option<Scalar>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// How far back to look. In ms, or `{{dashboard.duration}}` to follow the duration of the
    /// dashboard.
    pub duration: Option<Scalar>,
    /// Tag that holds the place of devices which do not move, or a template.
    pub location_tag_key: Option<String>,
    /// `mapStyle`.
    pub map_style: Option<DashboardMapStyle>,
}

record!(DashboardBlockHeatmapConfig {
    "additionalAttributes" => maybe(additional_attributes),
    "attribute" => optional(attribute),
    "centerOnDataPoints" => optional(center_on_data_points),
    "defaultBearing" => optional(default_bearing),
    "defaultCenter" => optional(default_center),
    "defaultPitch" => optional(default_pitch),
    "defaultZoom" => optional(default_zoom),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "duration" => optional(duration),
    "locationTagKey" => optional(location_tag_key),
    "mapStyle" => optional(map_style),
});

/// Dashboard Block Iframe.
///
/// A page of another site.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockIframe {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<ApplicationExportResult>,
}

impl DashboardBlockIframe {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockIframe {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("iframe"),
    "config" => optional(config),
});

/// Dashboard Block Image.
///
/// A picture, fixed or taken from a device.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockImage {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockImageConfig>,
}

impl DashboardBlockImage {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockImage {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("image"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockImage.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockImageConfig {
    /// `bgColor`.
    ///
    /// At most 64 characters.
    pub bg_color: Option<String>,
    /// `imageLinkNewWindow`.
    pub image_link_new_window: Option<bool>,
    /// Where a click leads.
    ///
    /// At most 2048 characters.
    pub image_link_url: Option<String>,
    /// Address of a `static` picture; may hold templates.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// Whether `imageUrl` or the attribute of a device says what to show.
    pub image_source: Option<DashboardBlockImageConfigImageSource>,
    /// Device of the attribute, as an ID or a template.
    ///
    /// At most 255 characters.
    pub device_id: Option<String>,
    /// Attribute whose last value is the picture.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
}

record!(DashboardBlockImageConfig {
    "bgColor" => optional(bg_color),
    "imageLinkNewWindow" => optional(image_link_new_window),
    "imageLinkUrl" => optional(image_link_url),
    "imageUrl" => optional(image_url),
    "imageSource" => optional(image_source),
    "deviceId" => optional(device_id),
    "attribute" => optional(attribute),
});

words! {
    /// Whether `imageUrl` or the attribute of a device says what to show.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockImageConfigImageSource {
        /// `static`.
        Static = "static",
        /// `attribute`.
        Attribute = "attribute",
    }
}

/// Dashboard Block Image Overlay.
///
/// A picture with markers, values and bars on top.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockImageOverlay {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: DashboardBlockImageOverlayConfig,
}

impl DashboardBlockImageOverlay {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
        config: DashboardBlockImageOverlayConfig,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            config,
            ..Model::blank()
        }
    }
}

record!(DashboardBlockImageOverlay {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("image-overlay"),
    "config" => required(config),
});

/// The shape of `dashboardBlockImageOverlay.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockImageOverlayConfig {
    /// Address of the picture; may hold templates.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// `backgroundColor`.
    ///
    /// At most 64 characters.
    pub background_color: Option<String>,
    /// `defaultZoom`.
    pub default_zoom: Option<Number>,
    /// If true, the viewer cannot zoom.
    pub disable_zoom: Option<bool>,
    /// Values that the overlays and their conditions can name.
    ///
    /// At most 300 items.
    pub segments: Option<Vec<DashboardCustomSegmentGauge>>,
    /// What is drawn, each at its own position.
    ///
    /// At most 100 items.
    pub overlays: Option<Vec<DashboardOverlay>>,
}

record!(DashboardBlockImageOverlayConfig {
    "imageUrl" => optional(image_url),
    "backgroundColor" => optional(background_color),
    "defaultZoom" => optional(default_zoom),
    "disableZoom" => optional(disable_zoom),
    "segments" => optional(segments),
    "overlays" => optional(overlays),
});

/// Dashboard Block Indicator.
///
/// A label on a color, both set by the first condition that holds.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockIndicator {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockIndicatorConfig>,
}

impl DashboardBlockIndicator {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockIndicator {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("indicator"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockIndicator.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockIndicatorConfig {
    /// If true, the conditions see the values as they are reported; otherwise aggregations over
    /// `duration`.
    pub real_time: Option<bool>,
    /// In ms, or `{{dashboard.duration}}` to follow the duration of the dashboard.
    pub duration: Option<Scalar>,
    /// Values that a condition can name.
    ///
    /// At most 255 items.
    pub segments: Option<Vec<DashboardSegment>>,
    /// Tried in order.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Used when no condition holds.
    pub default_condition: Option<DashboardCondition>,
}

record!(DashboardBlockIndicatorConfig {
    "realTime" => optional(real_time),
    "duration" => optional(duration),
    "segments" => optional(segments),
    "conditions" => optional(conditions),
    "defaultCondition" => optional(default_condition),
});

/// Dashboard Block Input.
///
/// Controls with which a viewer starts workflows and sends commands to devices.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockInput {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockInputConfig>,
}

impl DashboardBlockInput {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockInput {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("input"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockInput.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockInputConfig {
    /// Whether the controls start locked or ready for use.
    pub default_mode: Option<DashboardBlockInputConfigDefaultMode>,
    /// The controls; buttons send what the others hold.
    ///
    /// At most 100 items.
    pub controls: Option<Vec<DashboardControl>>,
}

record!(DashboardBlockInputConfig {
    "defaultMode" => optional(default_mode),
    "controls" => optional(controls),
});

words! {
    /// Whether the controls start locked or ready for use.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockInputConfigDefaultMode {
        /// `unlocked`.
        Unlocked = "unlocked",
        /// `locked`.
        Locked = "locked",
    }
}

/// Dashboard Block Map.
///
/// A map with the places where devices are, or have been.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockMap {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockMapConfig>,
}

impl DashboardBlockMap {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockMap {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("map"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockMap.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockMapConfig {
    /// Attributes to fetch for the popups. Null stands for all.
    ///
    /// At most 100 items.
    pub additional_attributes: Nullable<Vec<String>>,
    /// Attribute that holds the place, of the type gps.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// If true, the view moves to the data, and `defaultCenter` and `defaultZoom` serve only while
    /// there is none.
    pub center_on_data_points: Option<bool>,
    /// If true, near pins are joined to one.
    pub cluster_points: Option<bool>,
    /// If true, a point is completed with the last known values of its other attributes.
    pub composite_result: Option<bool>,
    /// Degrees clockwise from north.
    pub default_bearing: Option<Number>,
    /// Latitude and longitude with a comma between, or a template.
    ///
    /// At most 255 characters.
    pub default_center: Option<String>,
    /// Tilt in degrees, 0 is straight down.
    pub default_pitch: Option<Number>,
    /// Zoom level, a number or a template.
    pub default_zoom: Option<Scalar>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// How far back to look. In ms, or `{{dashboard.duration}}` to follow the duration of the
    /// dashboard.
    pub duration: Option<Scalar>,
    /// Color of the latest point.
    ///
    /// At most 64 characters.
    pub end_color: Option<String>,
    /// Template of a pin, for `advanced` pins.
    ///
    /// At most 73727 characters.
    pub icon_template: Option<String>,
    /// If true, arrows on the lines show the direction of travel.
    pub include_arrows: Option<bool>,
    /// If true, the points of a device are joined in order of time.
    pub include_lines: Option<bool>,
    /// Tag that holds the place of devices which do not move, or a template.
    pub location_tag_key: Option<String>,
    /// `mapStyle`.
    pub map_style: Option<DashboardMapStyle>,
    /// `pinMode`.
    pub pin_mode: Option<DashboardPinMode>,
    /// Template of what a click on a pin opens.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// If true, older pins are drawn smaller.
    pub resized_pins: Option<bool>,
    /// Time between two points in ms, or a template. Null leaves the data as reported.
    pub resolution: Nullable<Scalar>,
    /// Color of the earliest point.
    ///
    /// At most 64 characters.
    pub start_color: Option<String>,
}

record!(DashboardBlockMapConfig {
    "additionalAttributes" => maybe(additional_attributes),
    "attribute" => optional(attribute),
    "centerOnDataPoints" => optional(center_on_data_points),
    "clusterPoints" => optional(cluster_points),
    "compositeResult" => optional(composite_result),
    "defaultBearing" => optional(default_bearing),
    "defaultCenter" => optional(default_center),
    "defaultPitch" => optional(default_pitch),
    "defaultZoom" => optional(default_zoom),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "duration" => optional(duration),
    "endColor" => optional(end_color),
    "iconTemplate" => optional(icon_template),
    "includeArrows" => optional(include_arrows),
    "includeLines" => optional(include_lines),
    "locationTagKey" => optional(location_tag_key),
    "mapStyle" => optional(map_style),
    "pinMode" => optional(pin_mode),
    "popupTemplate" => optional(popup_template),
    "resizedPins" => optional(resized_pins),
    "resolution" => maybe(resolution),
    "startColor" => optional(start_color),
});

/// Dashboard Block Open Event Indicator.
///
/// The number of open events and their severity.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockOpenEventIndicator {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockOpenEventIndicatorConfig>,
}

impl DashboardBlockOpenEventIndicator {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockOpenEventIndicator {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("open-event-indicator"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockOpenEventIndicator.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockOpenEventIndicatorConfig {
    /// If true, viewers may change the events, for instance resolve them.
    pub allow_updates: Option<bool>,
    /// Events by an advanced event query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Pattern for the subject of an event.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
}

record!(DashboardBlockOpenEventIndicatorConfig {
    "allowUpdates" => optional(allow_updates),
    "query" => optional(query),
    "filter" => optional(filter),
});

/// Dashboard Block Pie.
///
/// A pie chart with one slice per segment.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockPie {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockPieConfig>,
}

impl DashboardBlockPie {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockPie {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("pie"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockPie.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockPieConfig {
    /// If true, the slices show the values as they are reported; otherwise each shows an
    /// aggregation over `duration`.
    pub real_time: Option<bool>,
    /// In ms, or `{{dashboard.duration}}` to follow the duration of the dashboard.
    pub duration: Option<Scalar>,
    /// Number format of the shares.
    ///
    /// At most 255 characters.
    pub percent_format: Option<String>,
    /// Number format of the values.
    ///
    /// At most 255 characters.
    pub value_format: Option<String>,
    /// `segments`.
    ///
    /// At most 255 items.
    pub segments: Option<Vec<DashboardSegment>>,
}

record!(DashboardBlockPieConfig {
    "realTime" => optional(real_time),
    "duration" => optional(duration),
    "percentFormat" => optional(percent_format),
    "valueFormat" => optional(value_format),
    "segments" => optional(segments),
});

/// Dashboard Block Position Chart.
///
/// The positions of devices on a picture such as a floor plan. Two pairs of a coordinate and a
/// pixel tie the values of the devices to the picture.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockPositionChart {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockPositionChartConfig>,
}

impl DashboardBlockPositionChart {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockPositionChart {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("position-chart"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockPositionChart.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockPositionChartConfig {
    /// Attributes to fetch for the popups. Null stands for all.
    ///
    /// At most 100 items.
    pub additional_attributes: Nullable<Vec<String>>,
    /// If true, the view moves to the data, and `defaultCenter` and `defaultZoom` serve only while
    /// there is none.
    pub center_on_data_points: Option<bool>,
    /// If true, a point is completed with the last known values of its other attributes.
    pub composite_result: Option<bool>,
    /// First known position, x and y with a comma between.
    ///
    /// 3 to 255 characters.
    pub coordinate_a: Option<String>,
    /// Second known position.
    ///
    /// 3 to 255 characters.
    pub coordinate_b: Option<String>,
    /// Position in the middle of the view at first, x and y, or a template.
    ///
    /// At most 255 characters.
    pub default_center: Option<String>,
    /// Zoom level, a number or a template.
    pub default_zoom: Option<Scalar>,
    /// If true, the viewer cannot zoom.
    pub disable_zoom: Option<bool>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// How far back to look. In ms, or `{{dashboard.duration}}` to follow the duration of the
    /// dashboard.
    pub duration: Option<Scalar>,
    /// Color of the latest point.
    ///
    /// At most 64 characters.
    pub end_color: Option<String>,
    /// Template of a pin, for `advanced` pins.
    ///
    /// At most 73727 characters.
    pub icon_template: Option<String>,
    /// `imageUrl`.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// If true, arrows on the lines show the direction of travel.
    pub include_arrows: Option<bool>,
    /// If true, the points of a device are joined in order of time.
    pub include_lines: Option<bool>,
    /// `pinMode`.
    pub pin_mode: Option<DashboardPinMode>,
    /// Pixel of the picture where `coordinateA` is, x and y with a comma between.
    ///
    /// 3 to 255 characters.
    pub pixel_a: Option<String>,
    /// Pixel where `coordinateB` is.
    ///
    /// 3 to 255 characters.
    pub pixel_b: Option<String>,
    /// Template of what a click on a pin opens.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// If true, older pins are drawn smaller.
    pub resized_pins: Option<bool>,
    /// Time between two points in ms, or a template. Null leaves the data as reported.
    pub resolution: Nullable<Scalar>,
    /// Color of the earliest point.
    ///
    /// At most 64 characters.
    pub start_color: Option<String>,
    /// Attribute that holds the x coordinate.
    ///
    /// At most 255 characters.
    pub x_attribute: Option<String>,
    /// Attribute that holds the y coordinate.
    ///
    /// At most 255 characters.
    pub y_attribute: Option<String>,
}

record!(DashboardBlockPositionChartConfig {
    "additionalAttributes" => maybe(additional_attributes),
    "centerOnDataPoints" => optional(center_on_data_points),
    "compositeResult" => optional(composite_result),
    "coordinateA" => optional(coordinate_a),
    "coordinateB" => optional(coordinate_b),
    "defaultCenter" => optional(default_center),
    "defaultZoom" => optional(default_zoom),
    "disableZoom" => optional(disable_zoom),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "duration" => optional(duration),
    "endColor" => optional(end_color),
    "iconTemplate" => optional(icon_template),
    "imageUrl" => optional(image_url),
    "includeArrows" => optional(include_arrows),
    "includeLines" => optional(include_lines),
    "pinMode" => optional(pin_mode),
    "pixelA" => optional(pixel_a),
    "pixelB" => optional(pixel_b),
    "popupTemplate" => optional(popup_template),
    "resizedPins" => optional(resized_pins),
    "resolution" => maybe(resolution),
    "startColor" => optional(start_color),
    "xAttribute" => optional(x_attribute),
    "yAttribute" => optional(y_attribute),
});

/// Dashboard Block Section Header.
///
/// A heading that parts the dashboard.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockSectionHeader {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockSectionHeaderConfig>,
}

impl DashboardBlockSectionHeader {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockSectionHeader {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("section-header"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockSectionHeader.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockSectionHeaderConfig {
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Text below the heading; may hold templates.
    ///
    /// At most 32767 characters.
    pub content: Option<String>,
}

record!(DashboardBlockSectionHeaderConfig {
    "title" => optional(title),
    "content" => optional(content),
});

/// Dashboard Block Workflow List.
///
/// A list of the workflows of an application.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardBlockWorkflowList {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `title`.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `startX`.
    pub start_x: Number,
    /// `startY`.
    pub start_y: Number,
    /// `width`.
    pub width: Number,
    /// `height`.
    pub height: Number,
    /// `config`.
    pub config: Option<DashboardBlockWorkflowListConfig>,
}

impl DashboardBlockWorkflowList {
    /// With what is required.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            ..Model::blank()
        }
    }
}

record!(DashboardBlockWorkflowList {
    "id" => optional(id),
    "title" => optional(title),
    "description" => optional(description),
    "applicationId" => optional(application_id),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => constant("workflow-list"),
    "config" => optional(config),
});

/// The shape of `dashboardBlockWorkflowList.config`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardBlockWorkflowListConfig {
    /// Pattern for the names.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
    /// `includeCloud`.
    pub include_cloud: Option<bool>,
    /// `includeEdge`.
    pub include_edge: Option<bool>,
    /// `includeEmbedded`.
    pub include_embedded: Option<bool>,
    /// `includeExperience`.
    pub include_experience: Option<bool>,
    /// Experience version whose workflows are listed, with `includeExperience`.
    ///
    /// 1 to 255 characters.
    pub experience_version: Option<String>,
}

record!(DashboardBlockWorkflowListConfig {
    "filter" => optional(filter),
    "includeCloud" => optional(include_cloud),
    "includeEdge" => optional(include_edge),
    "includeEmbedded" => optional(include_embedded),
    "includeExperience" => optional(include_experience),
    "experienceVersion" => optional(experience_version),
});

/// Dashboard Condition.
///
/// A look and the condition under which it applies. As a default it needs no `condition`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardCondition {
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text to show; may hold templates.
    ///
    /// At most 32767 characters.
    pub label: Option<String>,
    /// Expression that is true or false, such as `{{value-0}} > 5`.
    ///
    /// At most 2048 characters.
    pub condition: Option<String>,
    /// Picture to show, for overlays of the type `image`.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// Shape to draw, for overlays of the type `indicator`.
    pub shape: Option<DashboardConditionShape>,
}

record!(DashboardCondition {
    "color" => optional(color),
    "id" => optional(id),
    "label" => optional(label),
    "condition" => optional(condition),
    "imageUrl" => optional(image_url),
    "shape" => optional(shape),
});

words! {
    /// Shape to draw, for overlays of the type `indicator`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardConditionShape {
        /// `circle`.
        Circle = "circle",
        /// `square`.
        Square = "square",
        /// `triangle-down`.
        TriangleDown = "triangle-down",
        /// `triangle-up`.
        TriangleUp = "triangle-up",
        /// `octagon`.
        Octagon = "octagon",
    }
}

/// Dashboard Context.
///
/// A variable of a dashboard, of the type that `type` names.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardContext {
    /// `deviceAttribute`.
    DeviceAttribute(DashboardContextDeviceAttribute),
    /// `deviceId`.
    DeviceId(DashboardContextDeviceId),
    /// `deviceTag`.
    DeviceTag(DashboardContextDeviceTag),
    /// `number`.
    Number(DashboardContextNumber),
    /// `string`.
    String(DashboardContextString),
    /// `experienceUser`.
    ExperienceUser(DashboardContextExperienceUser),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardContext by ["type"] {
    tags("deviceAttribute") => DeviceAttribute(DashboardContextDeviceAttribute),
    tags("deviceId") => DeviceId(DashboardContextDeviceId),
    tags("deviceTag") => DeviceTag(DashboardContextDeviceTag),
    tags("number") => Number(DashboardContextNumber),
    tags("string") => String(DashboardContextString),
    tags("experienceUser") => ExperienceUser(DashboardContextExperienceUser),
});

/// Dashboard Context Device Attribute.
///
/// A variable that holds the name of a device attribute.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardContextDeviceAttribute {
    /// Name of the variable, read as `{{ctx.name}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Application that the values come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Value when the viewer gives none.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, a value must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// `validationConfig`.
    pub validation_config: Option<DashboardContextDeviceAttributeValidationConfig>,
}

impl DashboardContextDeviceAttribute {
    /// With what is required.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::blank() }
    }
}

record!(DashboardContextDeviceAttribute {
    "name" => required(name),
    "type" => constant("deviceAttribute"),
    "applicationId" => optional(application_id),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled),
    "validationConfig" => optional(validation_config),
});

/// The shape of `dashboardContextDeviceAttribute.validationConfig`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardContextDeviceAttributeValidationConfig {
    /// The names allowed.
    ///
    /// At most 100 items.
    pub attributes: Option<Vec<String>>,
}

record!(DashboardContextDeviceAttributeValidationConfig {
    "attributes" => optional(attributes),
});

/// Dashboard Context Device Id.
///
/// A variable that holds the ID of a device.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardContextDeviceId {
    /// Name of the variable, read as `{{ctx.name}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Application that the values come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Value when the viewer gives none.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, a value must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// `validationConfig`.
    pub validation_config: Option<DashboardContextDeviceIdValidationConfig>,
}

impl DashboardContextDeviceId {
    /// With what is required.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::blank() }
    }
}

record!(DashboardContextDeviceId {
    "name" => required(name),
    "type" => constant("deviceId"),
    "applicationId" => optional(application_id),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled),
    "validationConfig" => optional(validation_config),
});

/// The shape of `dashboardContextDeviceId.validationConfig`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardContextDeviceIdValidationConfig {
    /// Devices allowed by ID.
    ///
    /// At most 1000 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices allowed by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Devices allowed by an advanced device query, as JSON text.
    ///
    /// At most 8192 characters.
    pub query: Nullable<String>,
    /// If true, the variable holds the whole device and not only its ID.
    pub include_full_device: Option<bool>,
}

record!(DashboardContextDeviceIdValidationConfig {
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => maybe(query),
    "includeFullDevice" => optional(include_full_device),
});

/// Dashboard Context Device Tag.
///
/// A variable that holds a device tag.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardContextDeviceTag {
    /// Name of the variable, read as `{{ctx.name}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Application that the values come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Value when the viewer gives none.
    pub default_value: DeviceTagMatch,
    /// If true, a value must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// `validationConfig`.
    pub validation_config: Option<DashboardContextDeviceTagValidationConfig>,
}

impl DashboardContextDeviceTag {
    /// With what is required.
    pub fn new(name: impl Into<String>, default_value: DeviceTagMatch) -> Self {
        Self { name: name.into(), default_value, ..Model::blank() }
    }
}

record!(DashboardContextDeviceTag {
    "name" => required(name),
    "type" => constant("deviceTag"),
    "applicationId" => optional(application_id),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled),
    "validationConfig" => optional(validation_config),
});

/// The shape of `dashboardContextDeviceTag.validationConfig`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardContextDeviceTagValidationConfig {
    /// Tags allowed. An entry with only a key allows every value of it.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
}

record!(DashboardContextDeviceTagValidationConfig {
    "deviceTags" => optional(device_tags),
});

/// Dashboard Context Experience User.
///
/// A variable that holds an experience user.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardContextExperienceUser {
    /// Name of the variable, read as `{{ctx.name}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Application that the values come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Value when the viewer gives none.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, a value must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// `validationConfig`.
    pub validation_config: Option<DashboardContextExperienceUserValidationConfig>,
}

impl DashboardContextExperienceUser {
    /// With what is required.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::blank() }
    }
}

record!(DashboardContextExperienceUser {
    "name" => required(name),
    "type" => constant("experienceUser"),
    "applicationId" => optional(application_id),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled),
    "validationConfig" => optional(validation_config),
});

/// The shape of `dashboardContextExperienceUser.validationConfig`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardContextExperienceUserValidationConfig {
    /// Groups whose members are allowed.
    ///
    /// At most 1000 items.
    pub experience_group_ids: Option<Vec<String>>,
}

record!(DashboardContextExperienceUserValidationConfig {
    "experienceGroupIds" => optional(experience_group_ids),
});

/// Dashboard Context Instance.
///
/// Values for the variables of a dashboard. A variable that is left out has its default value.
///
/// Used by [`dashboard.validateContext`](crate::resources::dashboard::ValidateContext).
pub type DashboardContextInstance = BTreeMap<String, DashboardReportCtx>;

/// Dashboard Context Number.
///
/// A variable that holds a number.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardContextNumber {
    /// Name of the variable, read as `{{ctx.name}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Application that the values come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Value when the viewer gives none.
    pub default_value: Scalar,
    /// If true, a value must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// `validationConfig`.
    pub validation_config: Option<DashboardContextNumberValidationConfig>,
}

impl DashboardContextNumber {
    /// With what is required.
    pub fn new(name: impl Into<String>, default_value: impl Into<Scalar>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::blank() }
    }
}

record!(DashboardContextNumber {
    "name" => required(name),
    "type" => constant("number"),
    "applicationId" => optional(application_id),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled),
    "validationConfig" => optional(validation_config),
});

/// The shape of `dashboardContextNumber.validationConfig`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardContextNumberValidationConfig {
    /// Least number allowed.
    pub min: Option<Number>,
    /// Greatest number allowed.
    pub max: Option<Number>,
}

record!(DashboardContextNumberValidationConfig {
    "min" => optional(min),
    "max" => optional(max),
});

/// Dashboard Context String.
///
/// A variable that holds text.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardContextString {
    /// Name of the variable, read as `{{ctx.name}}`.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// Application that the values come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// Value when the viewer gives none.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, a value must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// `validationConfig`.
    pub validation_config: Option<DashboardContextStringValidationConfig>,
}

impl DashboardContextString {
    /// With what is required.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::blank() }
    }
}

record!(DashboardContextString {
    "name" => required(name),
    "type" => constant("string"),
    "applicationId" => optional(application_id),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled),
    "validationConfig" => optional(validation_config),
});

/// The shape of `dashboardContextString.validationConfig`.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardContextStringValidationConfig {
    /// Regular expression that the text must match.
    ///
    /// At most 1024 characters.
    pub reg_exp: Option<String>,
}

record!(DashboardContextStringValidationConfig {
    "regExp" => optional(reg_exp),
});

/// Dashboard Control.
///
/// One control of an input block, of the type that `type` names.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardControl {
    /// `range`.
    Range(Box<DashboardControlRange>),
    /// `toggle`.
    Toggle(Box<DashboardControlToggle>),
    /// `text`.
    Text(Box<DashboardControlText>),
    /// `select`.
    Select(Box<DashboardControlSelect>),
    /// `help`.
    Help(DashboardControlHelp),
    /// `button`.
    Button(Box<DashboardControlButton>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardControl by ["type"] {
    tags("range") => Range(DashboardControlRange),
    tags("toggle") => Toggle(DashboardControlToggle),
    tags("text") => Text(DashboardControlText),
    tags("select") => Select(DashboardControlSelect),
    tags("help") => Help(DashboardControlHelp),
    tags("button") => Button(DashboardControlButton),
});

/// Dashboard Control Button.
///
/// A button that starts a workflow or sends a command.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlButton {
    /// `action`.
    pub action: Option<DashboardControlButtonAction>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name under which templates of the block find the button.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// `label`.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    /// `grid`.
    pub grid: Option<DashboardControlGrid>,
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// Template of what is sent, filled with the values of the other controls.
    ///
    /// At most 32767 characters.
    pub payload: Option<String>,
    /// Virtual button of the workflow that is pressed, for `workflow`.
    ///
    /// At most 255 characters.
    pub button_id: Option<String>,
    /// Workflow to start, as an ID or a template; null for none.
    ///
    /// At most 255 characters.
    pub workflow_id: Nullable<String>,
    /// Devices that get the command, by ID or template.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices that get the command, by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices that get the command, by an advanced device query as JSON text.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Command to send, for `command`.
    ///
    /// At most 255 characters.
    pub command_name: Option<String>,
}

record!(DashboardControlButton {
    "type" => constant("button"),
    "action" => optional(action),
    "id" => optional(id),
    "templateId" => optional(template_id),
    "label" => optional(label),
    "grid" => optional(grid),
    "color" => optional(color),
    "payload" => optional(payload),
    "buttonId" => optional(button_id),
    "workflowId" => maybe(workflow_id),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "commandName" => optional(command_name),
});

words! {
    /// The shape of `dashboardControlButton.action`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardControlButtonAction {
        /// `workflow`.
        Workflow = "workflow",
        /// `command`.
        Command = "command",
    }
}

/// Dashboard Control Grid.
///
/// Place and size of a control in its block, in cells.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlGrid {
    /// Height.
    pub h: Option<Number>,
    /// Width.
    pub w: Option<Number>,
    /// Column.
    pub x: Option<Number>,
    /// Row.
    pub y: Option<Number>,
}

record!(DashboardControlGrid {
    "h" => optional(h),
    "w" => optional(w),
    "x" => optional(x),
    "y" => optional(y),
});

/// Dashboard Control Help.
///
/// A text between the controls.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlHelp {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name under which templates of the block find the text.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// `grid`.
    pub grid: Option<DashboardControlGrid>,
    /// The text; may hold templates.
    ///
    /// At most 32767 characters.
    pub help: Option<String>,
}

record!(DashboardControlHelp {
    "type" => constant("help"),
    "id" => optional(id),
    "templateId" => optional(template_id),
    "grid" => optional(grid),
    "help" => optional(help),
});

/// Dashboard Control Option.
///
/// A choice of a select control.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlOption {
    /// What templates get.
    ///
    /// At most 255 characters.
    pub value: Option<String>,
    /// What the viewer sees.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
}

record!(DashboardControlOption {
    "value" => optional(value),
    "label" => optional(label),
});

/// Dashboard Control Query.
///
/// The data that a control takes its first value from.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlQuery {
    /// `attribute`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// `aggregation`.
    pub aggregation: Option<Aggregation>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
}

record!(DashboardControlQuery {
    "attribute" => optional(attribute),
    "aggregation" => optional(aggregation),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
});

/// Dashboard Control Range.
///
/// A slider.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlRange {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name under which templates of the block find the value.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// `label`.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// `grid`.
    pub grid: Option<DashboardControlGrid>,
    /// Data whose value the control starts with.
    pub default_query: Option<DashboardControlQuery>,
    /// Upper end, a number or a template.
    pub max: Option<Scalar>,
    /// Lower end, a number or a template.
    pub min: Option<Scalar>,
    /// Distance between two values, a number or a template.
    pub step: Option<Scalar>,
    /// Value to start with when there is no data.
    pub default_value: Option<Scalar>,
}

record!(DashboardControlRange {
    "type" => constant("range"),
    "id" => optional(id),
    "templateId" => optional(template_id),
    "label" => optional(label),
    "color" => optional(color),
    "grid" => optional(grid),
    "defaultQuery" => optional(default_query),
    "max" => optional(max),
    "min" => optional(min),
    "step" => optional(step),
    "defaultValue" => optional(default_value),
});

/// Dashboard Control Select.
///
/// A list to choose from.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlSelect {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name under which templates of the block find the value.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// `label`.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    /// `grid`.
    pub grid: Option<DashboardControlGrid>,
    /// Data whose value the control starts with.
    pub default_query: Option<DashboardControlQuery>,
    /// Value to start with when there is no data.
    ///
    /// At most 255 characters.
    pub default_value: Option<String>,
    /// `options`.
    ///
    /// At most 500 items.
    pub options: Option<Vec<DashboardControlOption>>,
}

record!(DashboardControlSelect {
    "type" => constant("select"),
    "id" => optional(id),
    "templateId" => optional(template_id),
    "label" => optional(label),
    "grid" => optional(grid),
    "defaultQuery" => optional(default_query),
    "defaultValue" => optional(default_value),
    "options" => optional(options),
});

/// Dashboard Control Text.
///
/// A field for text.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlText {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name under which templates of the block find the value.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// `label`.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    /// `grid`.
    pub grid: Option<DashboardControlGrid>,
    /// Data whose value the control starts with.
    pub default_query: Option<DashboardControlQuery>,
    /// Value to start with when there is no data.
    ///
    /// At most 2048 characters.
    pub default_value: Option<String>,
}

record!(DashboardControlText {
    "type" => constant("text"),
    "id" => optional(id),
    "templateId" => optional(template_id),
    "label" => optional(label),
    "grid" => optional(grid),
    "defaultQuery" => optional(default_query),
    "defaultValue" => optional(default_value),
});

/// Dashboard Control Toggle.
///
/// A switch that is on or off.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardControlToggle {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name under which templates of the block find the value.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// `label`.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// `grid`.
    pub grid: Option<DashboardControlGrid>,
    /// Data whose value the control starts with.
    pub default_query: Option<DashboardControlQuery>,
    /// Value to start with when there is no data.
    pub default_value: Option<bool>,
    /// If true, the label is shown beside the switch.
    pub include_label: Option<bool>,
}

record!(DashboardControlToggle {
    "type" => constant("toggle"),
    "id" => optional(id),
    "templateId" => optional(template_id),
    "label" => optional(label),
    "color" => optional(color),
    "grid" => optional(grid),
    "defaultQuery" => optional(default_query),
    "defaultValue" => optional(default_value),
    "includeLabel" => optional(include_label),
});

/// Dashboard Custom Html.
///
/// The two parts of a page that a custom block shows; both may hold templates.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardCustomHtml {
    /// Content of `<head>`, such as scripts and styles.
    ///
    /// At most 32767 characters.
    pub head_content: Option<String>,
    /// Content of `<body>`.
    ///
    /// At most 32767 characters.
    pub body_content: Option<String>,
}

record!(DashboardCustomHtml {
    "headContent" => optional(head_content),
    "bodyContent" => optional(body_content),
});

/// Dashboard Custom Segment.
///
/// Data for a custom block, of the kind that `queryType` names.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardCustomSegment {
    /// `time-series`.
    TimeSeries(Box<DashboardCustomSegmentTimeSeries>),
    /// `gauge`.
    Gauge(Box<DashboardCustomSegmentGauge>),
    /// `data-table`.
    DataTable(Box<DashboardCustomSegmentDataTable>),
    /// `device-info`.
    DeviceInfo(Box<DashboardCustomSegmentDeviceInfo>),
    /// `events`.
    Events(DashboardCustomSegmentEvents),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardCustomSegment by ["queryType"] {
    tags("time-series") => TimeSeries(DashboardCustomSegmentTimeSeries),
    tags("gauge") => Gauge(DashboardCustomSegmentGauge),
    tags("data-table") => DataTable(DashboardCustomSegmentDataTable),
    tags("device-info") => DeviceInfo(DashboardCustomSegmentDeviceInfo),
    tags("events") => Events(DashboardCustomSegmentEvents),
});

/// Dashboard Custom Segment Data Table.
///
/// Rows of a data table for a custom block.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardCustomSegmentDataTable {
    /// Name under which the block finds the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `dataTableId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<String>,
    /// Condition that the rows must meet, as JSON text; `queryMode` says how to read it.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// `queryMode`.
    pub query_mode: Option<DashboardQueryMode>,
    /// `sortColumn`.
    ///
    /// At most 255 characters.
    pub sort_column: Option<String>,
    /// A direction, or a template that yields one.
    ///
    /// At most 255 characters.
    pub sort_direction: Option<String>,
    /// Most rows, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub limit: Option<String>,
    /// Rows to skip, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub offset: Option<String>,
}

record!(DashboardCustomSegmentDataTable {
    "queryType" => constant("data-table"),
    "id" => optional(id),
    "dataTableId" => optional(data_table_id),
    "query" => optional(query),
    "queryMode" => optional(query_mode),
    "sortColumn" => optional(sort_column),
    "sortDirection" => optional(sort_direction),
    "limit" => optional(limit),
    "offset" => optional(offset),
});

/// Dashboard Custom Segment Device Info.
///
/// Devices and their last values for a custom block.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardCustomSegmentDeviceInfo {
    /// Name under which the block finds the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Attributes to fetch. Null stands for all.
    ///
    /// At most 100 items.
    pub attributes: Nullable<Vec<String>>,
    /// If true, the connection state of the devices is not fetched.
    pub exclude_connection_info: Option<bool>,
    /// `sortField`.
    ///
    /// At most 255 characters.
    pub sort_field: Option<String>,
    /// A direction, or a template that yields one.
    ///
    /// At most 255 characters.
    pub sort_direction: Option<String>,
    /// Page to fetch, 0-based, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub page: Option<String>,
    /// Entries per page, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub per_page: Option<String>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Which last values come along with a device.
    ///
    /// At most 255 characters.
    pub composite_state_type: Option<String>,
}

record!(DashboardCustomSegmentDeviceInfo {
    "queryType" => constant("device-info"),
    "id" => optional(id),
    "attributes" => maybe(attributes),
    "excludeConnectionInfo" => optional(exclude_connection_info),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "page" => optional(page),
    "perPage" => optional(per_page),
    "query" => optional(query),
    "compositeStateType" => optional(composite_state_type),
});

/// Dashboard Custom Segment Events.
///
/// Events for a custom block.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardCustomSegmentEvents {
    /// Name under which the block finds the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `sortField`.
    ///
    /// At most 255 characters.
    pub sort_field: Option<String>,
    /// A direction, or a template that yields one.
    ///
    /// At most 255 characters.
    pub sort_direction: Option<String>,
    /// Page to fetch, 0-based, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub page: Option<String>,
    /// Entries per page, as text so that a template fits.
    ///
    /// At most 255 characters.
    pub per_page: Option<String>,
    /// Events by an advanced event query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// If true, the events come with their data and updates.
    pub include_extended_event_info: Option<bool>,
}

record!(DashboardCustomSegmentEvents {
    "queryType" => constant("events"),
    "id" => optional(id),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "page" => optional(page),
    "perPage" => optional(per_page),
    "query" => optional(query),
    "includeExtendedEventInfo" => optional(include_extended_event_info),
});

/// Dashboard Custom Segment Gauge.
///
/// One value per query, for a custom block or an image overlay.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardCustomSegmentGauge {
    /// `queryType`.
    pub query_type: Option<String>,
    /// Name under which the block finds the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `attribute`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// `aggregation`.
    pub aggregation: Option<Aggregation>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Span that is aggregated. In ms, or `{{dashboard.duration}}` to follow the duration of the
    /// dashboard.
    pub duration: Option<Scalar>,
}

record!(DashboardCustomSegmentGauge {
    "queryType" => optional(query_type),
    "id" => optional(id),
    "attribute" => optional(attribute),
    "aggregation" => optional(aggregation),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "duration" => optional(duration),
});

/// Dashboard Custom Segment Time Series.
///
/// A time series for a custom block.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardCustomSegmentTimeSeries {
    /// Name under which the block finds the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// `attribute`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// `aggregation`.
    pub aggregation: Option<Aggregation>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// In ms, or `{{dashboard.duration}}` to follow the duration of the dashboard.
    pub duration: Option<Scalar>,
    /// Time between two points in ms, or a template. Null leaves the data as reported.
    pub resolution: Nullable<Scalar>,
}

record!(DashboardCustomSegmentTimeSeries {
    "queryType" => constant("time-series"),
    "id" => optional(id),
    "attribute" => optional(attribute),
    "aggregation" => optional(aggregation),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "duration" => optional(duration),
    "resolution" => maybe(resolution),
});

/// Dashboard Data Table Column.
///
/// A column of a data table block.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardDataTableColumn {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name of a column of the table, or `$custom` for one made by `rowTemplate`.
    pub type_: Option<String>,
    /// Template of the heading.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// Template of a cell.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
}

record!(DashboardDataTableColumn {
    "id" => optional(id),
    "type" => optional(type_),
    "headerTemplate" => optional(header_template),
    "rowTemplate" => optional(row_template),
});

/// Dashboard Device Count Default.
///
/// The look of a device count when no condition holds.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardDeviceCountDefault {
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: String,
    /// May hold templates.
    ///
    /// At most 32767 characters.
    pub label: Option<String>,
    /// Template of the number shown.
    ///
    /// At most 32767 characters.
    pub value: Option<String>,
}

impl DashboardDeviceCountDefault {
    /// With what is required.
    pub fn new(color: impl Into<String>) -> Self { Self { color: color.into(), ..Model::blank() } }
}

record!(DashboardDeviceCountDefault {
    "color" => required(color),
    "label" => optional(label),
    "value" => optional(value),
});

/// Dashboard Device Count Segment.
///
/// One count of a device count block.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardDeviceCountSegment {
    /// Name under which a condition finds the count.
    ///
    /// At most 48 characters.
    pub id: String,
    /// Devices to count, by an advanced device query as JSON text.
    ///
    /// At most 32767 characters.
    pub query: String,
}

impl DashboardDeviceCountSegment {
    /// With what is required.
    pub fn new(id: impl Into<String>, query: impl Into<String>) -> Self { Self { id: id.into(), query: query.into() } }
}

record!(DashboardDeviceCountSegment {
    "id" => required(id),
    "query" => required(query),
});

/// Dashboard Device Filter.
///
/// Which devices a device list shows. `match` of the block says how the parts combine.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardDeviceFilter {
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub ids: Option<Vec<String>>,
    /// `tags`.
    ///
    /// At most 100 items.
    pub tags: Option<Vec<DashboardDeviceTag>>,
    /// Text to search for in the names.
    ///
    /// At most 255 characters.
    pub search_param: Option<String>,
}

record!(DashboardDeviceFilter {
    "ids" => optional(ids),
    "tags" => optional(tags),
    "searchParam" => optional(search_param),
});

/// Dashboard Device List Column.
///
/// A column of a device list.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardDeviceListColumn {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// What a cell shows; `custom` is made by `rowTemplate`.
    pub type_: Option<DashboardDeviceListColumnType>,
    /// Name of the attribute or key of the tag, for these two types.
    ///
    /// At most 255 characters.
    pub source: Option<String>,
    /// Template of the heading.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// Template of a cell.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
}

record!(DashboardDeviceListColumn {
    "id" => optional(id),
    "type" => optional(type_),
    "source" => optional(source),
    "headerTemplate" => optional(header_template),
    "rowTemplate" => optional(row_template),
});

words! {
    /// What a cell shows; `custom` is made by `rowTemplate`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardDeviceListColumnType {
        /// `id`.
        Id = "id",
        /// `connectionStatus`.
        ConnectionStatus = "connectionStatus",
        /// `attribute`.
        Attribute = "attribute",
        /// `tag`.
        Tag = "tag",
        /// `name`.
        Name = "name",
        /// `custom`.
        Custom = "custom",
        /// `created`.
        Created = "created",
        /// `updated`.
        Updated = "updated",
    }
}

/// Dashboard Device State Column.
///
/// A column of a device state table.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardDeviceStateColumn {
    /// Template of the heading.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Template of a cell.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
    /// What a cell shows; `timestamp` is when the values were reported.
    pub type_: Option<DashboardDeviceStateColumnType>,
    /// Name of the attribute, for this type.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
}

record!(DashboardDeviceStateColumn {
    "headerTemplate" => optional(header_template),
    "id" => optional(id),
    "rowTemplate" => optional(row_template),
    "type" => optional(type_),
    "attribute" => optional(attribute),
});

words! {
    /// What a cell shows; `timestamp` is when the values were reported.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardDeviceStateColumnType {
        /// `deviceTags`.
        DeviceTags = "deviceTags",
        /// `deviceId`.
        DeviceId = "deviceId",
        /// `deviceName`.
        DeviceName = "deviceName",
        /// `timestamp`.
        Timestamp = "timestamp",
        /// `attribute`.
        Attribute = "attribute",
    }
}

/// Dashboard Device Tag.
///
/// A tag to choose devices by. With only a key or only a value, the other may be anything.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardDeviceTag {
    /// May be a template.
    ///
    /// At most 255 characters.
    pub key: Option<String>,
    /// May be a template.
    ///
    /// At most 255 characters.
    pub value: Option<String>,
    /// Name of a variable of the dashboard that holds the tag, instead of key and value.
    ///
    /// At most 255 characters.
    pub from_ctx: Option<String>,
}

record!(DashboardDeviceTag {
    "key" => optional(key),
    "value" => optional(value),
    "fromCtx" => optional(from_ctx),
});

/// Dashboard Event List Column.
///
/// A column of an event list.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardEventListColumn {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Key of the event tag, for the type `tag`.
    ///
    /// At most 255 characters.
    pub selected_tag: Option<String>,
    /// What a cell shows; `custom` is made by `rowTemplate`.
    pub type_: Option<DashboardEventListColumnType>,
    /// Template of the heading.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// Template of a cell.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
}

record!(DashboardEventListColumn {
    "id" => optional(id),
    "selectedTag" => optional(selected_tag),
    "type" => optional(type_),
    "headerTemplate" => optional(header_template),
    "rowTemplate" => optional(row_template),
});

words! {
    /// What a cell shows; `custom` is made by `rowTemplate`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardEventListColumnType {
        /// `level`.
        Level = "level",
        /// `subject`.
        Subject = "subject",
        /// `subjectWithMessage`.
        SubjectWithMessage = "subjectWithMessage",
        /// `creationDate`.
        CreationDate = "creationDate",
        /// `creationDateWithSource`.
        CreationDateWithSource = "creationDateWithSource",
        /// `lastUpdatedDate`.
        LastUpdatedDate = "lastUpdatedDate",
        /// `lastUpdatedDateWithSource`.
        LastUpdatedDateWithSource = "lastUpdatedDateWithSource",
        /// `id`.
        Id = "id",
        /// `state`.
        State = "state",
        /// `tag`.
        Tag = "tag",
        /// `deviceName`.
        DeviceName = "deviceName",
        /// `sourceId`.
        SourceId = "sourceId",
        /// `custom`.
        Custom = "custom",
    }
}

/// Dashboard Graph Axis.
///
/// A y axis of a graph.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardGraphAxis {
    /// Name that segments and decorators use in `yAxisId`.
    ///
    /// At most 48 characters.
    pub id: String,
    /// `label`.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
    /// `position`.
    ///
    /// Default: `"left"`.
    pub position: Option<DashboardGraphAxisPosition>,
    /// Lower end, a number or a template.
    pub min: Option<Scalar>,
    /// Upper end, a number or a template.
    pub max: Option<Scalar>,
    /// Number format of the ticks.
    ///
    /// At most 255 characters.
    pub format: Option<String>,
    /// `scale`.
    ///
    /// Default: `"linear"`.
    pub scale: Option<DashboardGraphAxisScale>,
    /// If true, the segments on this axis are piled on each other.
    pub stacked: Option<bool>,
}

impl DashboardGraphAxis {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self { Self { id: id.into(), ..Model::blank() } }
}

record!(DashboardGraphAxis {
    "id" => required(id),
    "label" => optional(label),
    "position" => optional(position),
    "min" => optional(min),
    "max" => optional(max),
    "format" => optional(format),
    "scale" => optional(scale),
    "stacked" => optional(stacked),
});

words! {
    /// The shape of `dashboardGraphAxis.position`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphAxisPosition {
        /// `left`.
        Left = "left",
        /// `right`.
        Right = "right",
        /// `hidden`.
        Hidden = "hidden",
    }
}

words! {
    /// The shape of `dashboardGraphAxis.scale`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphAxisScale {
        /// `linear`.
        Linear = "linear",
        /// `log`.
        Log = "log",
        /// `sqrt`.
        Sqrt = "sqrt",
    }
}

/// Dashboard Graph Decorator.
///
/// A fixed line or area in a graph.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardGraphDecorator {
    /// `type`.
    pub type_: DashboardGraphDecoratorType,
    /// Axis that the values belong to.
    ///
    /// At most 48 characters.
    pub y_axis_id: String,
    /// `label`.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// `lineStyle`.
    pub line_style: Option<DashboardGraphDecoratorLineStyle>,
    /// Thickness of the line.
    ///
    /// From `0` to `5`.
    pub line_weight: Option<i64>,
    /// Height of the line or first edge of the area, a number or a template.
    pub y1: Scalar,
    /// Second edge of the area.
    pub y2: Option<Scalar>,
}

impl DashboardGraphDecorator {
    /// With what is required.
    pub fn new(
        type_: impl Into<DashboardGraphDecoratorType>,
        y_axis_id: impl Into<String>,
        y1: impl Into<Scalar>,
    ) -> Self {
        Self { type_: type_.into(), y_axis_id: y_axis_id.into(), y1: y1.into(), ..Model::blank() }
    }
}

record!(DashboardGraphDecorator {
    "type" => required(type_),
    "yAxisId" => required(y_axis_id),
    "label" => optional(label),
    "color" => optional(color),
    "lineStyle" => optional(line_style),
    "lineWeight" => optional(line_weight),
    "y1" => required(y1),
    "y2" => optional(y2),
});

words! {
    /// The shape of `dashboardGraphDecorator.lineStyle`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphDecoratorLineStyle {
        /// `solid`.
        Solid = "solid",
        /// `dotted`.
        Dotted = "dotted",
        /// `dashed`.
        Dashed = "dashed",
    }
}

words! {
    /// The shape of `dashboardGraphDecorator.type`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphDecoratorType {
        /// `line`.
        Line = "line",
        /// `area`.
        Area = "area",
    }
}

/// Dashboard Graph Segment.
///
/// One time series of a graph: its data and its look.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardGraphSegment {
    /// `attribute`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// `aggregation`.
    pub aggregation: Option<Aggregation>,
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// If true, each point is the sum of all points up to it.
    pub cumulative: Option<bool>,
    /// If true, the line breaks where points are missing.
    pub detect_data_gaps: Option<bool>,
    /// Template that works on the value before it is shown.
    ///
    /// At most 255 characters.
    pub expression: Option<String>,
    /// `graphType`.
    pub graph_type: Option<DashboardGraphSegmentGraphType>,
    /// `label`.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
    /// Number format of the axis, where `yAxisId` names none.
    ///
    /// At most 255 characters.
    pub y_axis_format: Option<String>,
    /// `yAxisLabel`.
    ///
    /// At most 255 characters.
    pub y_axis_label: Option<String>,
    /// Upper end of the axis, a number or a template.
    pub y_axis_max: Option<Scalar>,
    /// Lower end of the axis, a number or a template.
    pub y_axis_min: Option<Scalar>,
    /// Axis of the graph to use.
    ///
    /// At most 48 characters.
    pub y_axis_id: Option<String>,
    /// How two points are joined: straight, with a curve (`monotone`) or in steps.
    pub line_type: Option<DashboardGraphSegmentLineType>,
    /// Thickness of the line.
    ///
    /// From `0` to `5`.
    pub line_weight: Option<i64>,
    /// Size of the dots.
    ///
    /// From `0` to `5`.
    pub dot_weight: Option<i64>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
}

record!(DashboardGraphSegment {
    "attribute" => optional(attribute),
    "aggregation" => optional(aggregation),
    "color" => optional(color),
    "cumulative" => optional(cumulative),
    "detectDataGaps" => optional(detect_data_gaps),
    "expression" => optional(expression),
    "graphType" => optional(graph_type),
    "label" => optional(label),
    "yAxisFormat" => optional(y_axis_format),
    "yAxisLabel" => optional(y_axis_label),
    "yAxisMax" => optional(y_axis_max),
    "yAxisMin" => optional(y_axis_min),
    "yAxisId" => optional(y_axis_id),
    "lineType" => optional(line_type),
    "lineWeight" => optional(line_weight),
    "dotWeight" => optional(dot_weight),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
});

words! {
    /// The shape of `dashboardGraphSegment.graphType`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphSegmentGraphType {
        /// `area`.
        Area = "area",
        /// `bar`.
        Bar = "bar",
        /// `line`.
        Line = "line",
    }
}

words! {
    /// How two points are joined: straight, with a curve (`monotone`) or in steps.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphSegmentLineType {
        /// `monotone`.
        Monotone = "monotone",
        /// `step`.
        Step = "step",
        /// `stepAfter`.
        StepAfter = "stepAfter",
        /// `linear`.
        Linear = "linear",
        /// `stepBefore`.
        StepBefore = "stepBefore",
    }
}

/// Dashboard List Config.
///
/// What a list of applications or dashboards shows.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardListConfig {
    /// Pattern for the names; all are listed without it.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
}

record!(DashboardListConfig { "filter" => optional(filter) });

words! {
    /// Dashboard Map Style.
    ///
    /// The background of a map: streets, or pictures from above.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardMapStyle {
        /// `normal`.
        Normal = "normal",
        /// `satellite`.
        Satellite = "satellite",
    }
}

/// Dashboard Overlay.
///
/// Something drawn on a picture, of the kind that `type` names.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardOverlay {
    /// `indicator`, `label`, `image`.
    Marker(Box<DashboardOverlayMarker>),
    /// `value`.
    Value(Box<DashboardOverlayValue>),
    /// `bar`.
    Bar(Box<DashboardOverlayBar>),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardOverlay by ["type"] {
    tags("indicator" | "label" | "image") => Marker(DashboardOverlayMarker),
    tags("value") => Value(DashboardOverlayValue),
    tags("bar") => Bar(DashboardOverlayBar),
});

/// Dashboard Overlay Bar.
///
/// A bar on a picture that fills up with a value.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardOverlayBar {
    /// `size`.
    pub size: DashboardOverlaySize,
    /// Place on the picture, x and y with a comma between.
    ///
    /// 3 to 255 characters.
    pub position: String,
    /// Template of what a click opens.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// Tried in order; the first that holds sets the look.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Look when no condition holds.
    pub default_condition: DashboardCondition,
    /// Value of an empty bar, a number or a template.
    pub min: Option<Scalar>,
    /// Value of a full bar, a number or a template.
    pub max: Option<Scalar>,
    /// Color of the empty part.
    ///
    /// At most 64 characters.
    pub background_color: Option<String>,
    /// Template of the value.
    ///
    /// At most 255 characters.
    pub value_template: Option<String>,
    /// Relative length of the bar.
    ///
    /// From `1` to `10`.
    pub length: Option<i64>,
    /// `orientation`.
    pub orientation: Option<DashboardOverlayBarOrientation>,
}

impl DashboardOverlayBar {
    /// With what is required.
    pub fn new(
        size: impl Into<DashboardOverlaySize>,
        position: impl Into<String>,
        default_condition: DashboardCondition,
    ) -> Self {
        Self { size: size.into(), position: position.into(), default_condition, ..Model::blank() }
    }
}

record!(DashboardOverlayBar {
    "type" => constant("bar"),
    "size" => required(size),
    "position" => required(position),
    "popupTemplate" => optional(popup_template),
    "conditions" => optional(conditions),
    "defaultCondition" => required(default_condition),
    "min" => optional(min),
    "max" => optional(max),
    "backgroundColor" => optional(background_color),
    "valueTemplate" => optional(value_template),
    "length" => optional(length),
    "orientation" => optional(orientation),
});

words! {
    /// The shape of `dashboardOverlayBar.orientation`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardOverlayBarOrientation {
        /// `horizontal`.
        Horizontal = "horizontal",
        /// `vertical`.
        Vertical = "vertical",
    }
}

/// Dashboard Overlay Marker.
///
/// A shape, a label or a small picture on a picture.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardOverlayMarker {
    /// `type`.
    pub type_: DashboardOverlayMarkerType,
    /// `size`.
    pub size: DashboardOverlaySize,
    /// Place on the picture, x and y with a comma between.
    ///
    /// 3 to 255 characters.
    pub position: String,
    /// Template of what a click opens.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// Tried in order; the first that holds sets the look.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Look when no condition holds.
    pub default_condition: DashboardCondition,
}

impl DashboardOverlayMarker {
    /// With what is required.
    pub fn new(
        type_: impl Into<DashboardOverlayMarkerType>,
        size: impl Into<DashboardOverlaySize>,
        position: impl Into<String>,
        default_condition: DashboardCondition,
    ) -> Self {
        Self { type_: type_.into(), size: size.into(), position: position.into(), default_condition, ..Model::blank() }
    }
}

record!(DashboardOverlayMarker {
    "type" => required(type_),
    "size" => required(size),
    "position" => required(position),
    "popupTemplate" => optional(popup_template),
    "conditions" => optional(conditions),
    "defaultCondition" => required(default_condition),
});

words! {
    /// The shape of `dashboardOverlayMarker.type`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardOverlayMarkerType {
        /// `indicator`.
        Indicator = "indicator",
        /// `label`.
        Label = "label",
        /// `image`.
        Image = "image",
    }
}

words! {
    /// Dashboard Overlay Size.
    ///
    /// How large an overlay is drawn.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardOverlaySize {
        /// `small`.
        Small = "small",
        /// `medium`.
        Medium = "medium",
        /// `large`.
        Large = "large",
    }
}

/// Dashboard Overlay Value.
///
/// A value written on a picture.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardOverlayValue {
    /// `size`.
    pub size: DashboardOverlaySize,
    /// Place on the picture, x and y with a comma between.
    ///
    /// 3 to 255 characters.
    pub position: String,
    /// Template of what a click opens.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// Tried in order; the first that holds sets the look.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Look when no condition holds.
    pub default_condition: DashboardCondition,
    /// Template of the text.
    ///
    /// At most 255 characters.
    pub value_template: Option<String>,
}

impl DashboardOverlayValue {
    /// With what is required.
    pub fn new(
        size: impl Into<DashboardOverlaySize>,
        position: impl Into<String>,
        default_condition: DashboardCondition,
    ) -> Self {
        Self { size: size.into(), position: position.into(), default_condition, ..Model::blank() }
    }
}

record!(DashboardOverlayValue {
    "type" => constant("value"),
    "size" => required(size),
    "position" => required(position),
    "popupTemplate" => optional(popup_template),
    "conditions" => optional(conditions),
    "defaultCondition" => required(default_condition),
    "valueTemplate" => optional(value_template),
});

/// Dashboard Patch.
///
/// What to send to change a dashboard. What is absent stays as it is; `blocks`, `reportConfigs` and
/// `contextConfiguration` are replaced as a whole.
///
/// Used by [`applicationDashboard.patch`](crate::resources::application_dashboard::Patch),
/// [`dashboard.patch`](crate::resources::dashboard::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardPatch {
    /// `name`.
    ///
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// `blocks`.
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Reports that are sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<DashboardReport>>,
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
    /// If true, the dashboard can be opened without an account.
    pub public: Option<bool>,
    /// A new password for viewers of the public dashboard. Null removes it.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Nullable<Secret<String>>,
    /// Variables that the blocks read as `{{ctx.name}}`.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}

record!(DashboardPatch {
    "name" => optional(name),
    "blocks" => optional(blocks),
    "reportConfigs" => optional(report_configs),
    "description" => optional(description),
    "refreshRate" => optional(refresh_rate),
    "duration" => optional(duration),
    "resolution" => optional(resolution),
    "defaultTheme" => optional(default_theme),
    "public" => optional(public),
    "password" => maybe(password),
    "contextConfiguration" => optional(context_configuration),
});

words! {
    /// Dashboard Pin Mode.
    ///
    /// How pins are drawn: by the colors of the block, or by its `iconTemplate` with `advanced`.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardPinMode {
        /// `simple`.
        Simple = "simple",
        /// `advanced`.
        Advanced = "advanced",
    }
}

/// Dashboard Post.
///
/// What to send to create a dashboard. Without `orgId` and `applicationId` it belongs to the user
/// who asks.
///
/// Used by [`dashboards.post`](crate::resources::dashboards::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct DashboardPost {
    /// Organization that becomes the owner.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<String>,
    /// Application that the dashboard is for.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
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
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Nullable<Secret<String>>,
    /// Variables that the blocks read as `{{ctx.name}}`.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}

impl DashboardPost {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::blank() } }
}

record!(DashboardPost {
    "orgId" => optional(org_id),
    "applicationId" => optional(application_id),
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

words! {
    /// Dashboard Query Mode.
    ///
    /// How a data table query is read: its conditions joined by or, joined by and, or as an
    /// advanced query.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardQueryMode {
        /// `$or`.
        Or = "$or",
        /// `$and`.
        And = "$and",
        /// `advanced`.
        Advanced = "advanced",
    }
}

/// Dashboard Report.
///
/// A report of a dashboard that is sent on a schedule, by mail or to an address.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardReport {
    /// `id`.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// When to send, as a cron expression.
    ///
    /// At most 255 characters.
    pub cron: Option<String>,
    /// `toEmail`.
    ///
    /// 1 to 10 items.
    pub to_email: Option<Vec<String>>,
    /// Address that is called with the report.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// `subject`.
    ///
    /// At most 255 characters.
    pub subject: Option<String>,
    /// Text of the mail.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    /// `theme`.
    pub theme: Option<DashboardTheme>,
    /// IANA name of the time zone that the report is drawn in.
    ///
    /// At most 255 characters.
    pub timezone: Option<String>,
    /// Language and region that the report is drawn in.
    ///
    /// At most 5 characters.
    pub locale: Option<String>,
    /// Values of the variables for this report.
    pub ctx: Option<BTreeMap<String, DashboardReportCtx>>,
    /// If true, the report carries branding.
    pub branded: Option<bool>,
}

record!(DashboardReport {
    "id" => optional(id),
    "cron" => optional(cron),
    "toEmail" => optional(to_email),
    "callbackUrl" => optional(callback_url),
    "subject" => optional(subject),
    "message" => optional(message),
    "theme" => optional(theme),
    "timezone" => optional(timezone),
    "locale" => optional(locale),
    "ctx" => optional(ctx),
    "branded" => optional(branded),
});

/// Value of the variable of this name, of the type its configuration asks for.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardReportCtx {
    /// Text.
    Text(String),
    /// A number.
    Number(Number),
    /// An object.
    Object(DeviceTagMatch),
    /// Another shape, which this version does not know.
    Unknown(UnknownValue),
}

union!(DashboardReportCtx {
    string => Text(String, &str),
    number => Number(Number, i64),
    object => Object(DeviceTagMatch),
});

/// Dashboard Segment.
///
/// One value of a bar, gauge, indicator or pie block: its data and its look.
///
/// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardSegment {
    /// `attribute`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// `aggregation`.
    pub aggregation: Option<Aggregation>,
    /// `color`.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// Devices by ID; a template may stand for an ID.
    ///
    /// At most 100 items.
    pub device_ids: Option<Vec<String>>,
    /// Devices by tag.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Devices by an advanced device query, as JSON text that may hold templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// `label`.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
    /// Template that works on the value before it is shown.
    ///
    /// At most 255 characters.
    pub expression: Option<String>,
    /// Label of the axis that the value is on.
    ///
    /// At most 255 characters.
    pub y_axis_label: Option<String>,
    /// Thickness of the line.
    ///
    /// From `0` to `5`.
    pub line_weight: Option<i64>,
    /// If true, the line breaks where points are missing.
    pub detect_data_gaps: Option<bool>,
    /// Form of the segment, as of a graph segment.
    ///
    /// At most 255 characters.
    pub graph_type: Option<String>,
}

record!(DashboardSegment {
    "attribute" => optional(attribute),
    "aggregation" => optional(aggregation),
    "color" => optional(color),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "query" => optional(query),
    "label" => optional(label),
    "expression" => optional(expression),
    "yAxisLabel" => optional(y_axis_label),
    "lineWeight" => optional(line_weight),
    "detectDataGaps" => optional(detect_data_gaps),
    "graphType" => optional(graph_type),
});

/// Dashboard Send Report.
///
/// What to send to have a report made of a dashboard now. It goes by mail, to an address, or both.
///
/// Used by
/// [`applicationDashboard.sendReport`](crate::resources::application_dashboard::SendReport),
/// [`dashboard.sendReport`](crate::resources::dashboard::SendReport).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardSendReport {
    /// `toEmail`.
    ///
    /// 1 to 10 items.
    pub to_email: Option<Vec<String>>,
    /// Address that is called with the report.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// `subject`.
    ///
    /// At most 255 characters.
    pub subject: Option<String>,
    /// Text of the mail.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    /// `theme`.
    pub theme: Option<DashboardTheme>,
    /// Moment that the report shows, in ms since epoch.
    pub time: Option<Number>,
    /// IANA name of the time zone that the report is drawn in.
    ///
    /// At most 255 characters.
    pub timezone: Option<String>,
    /// Language and region that the report is drawn in.
    ///
    /// At most 5 characters.
    pub locale: Option<String>,
    /// Values of the variables for this report.
    pub ctx: Option<BTreeMap<String, DashboardReportCtx>>,
    /// If true, the report carries branding.
    pub branded: Option<bool>,
}

record!(DashboardSendReport {
    "toEmail" => optional(to_email),
    "callbackUrl" => optional(callback_url),
    "subject" => optional(subject),
    "message" => optional(message),
    "theme" => optional(theme),
    "time" => optional(time),
    "timezone" => optional(timezone),
    "locale" => optional(locale),
    "ctx" => optional(ctx),
    "branded" => optional(branded),
});

words! {
    /// Dashboard Theme.
    ///
    /// Light or dark colors.
    ///
    /// Used on the pages [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardTheme {
        /// `dark`.
        Dark = "dark",
        /// `light`.
        Light = "light",
    }
}
