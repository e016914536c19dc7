// @generated from _schemas/dashboards.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{
    BTreeMap, DurationMillis, EpochMillis, IntoArgument, Model, Nullable, Number, Scalar,
    Secret, Timestamp, UnknownValue, id, record, string_enum, union,
};
use super::{
    Aggregation, ApplicationExportResult, ApplicationId, CreatorType, DataTableId,
    DeviceTagMatch, EmptyObject, OrgId, OwnerType, SortDirection, SortField,
};

/// A dashboard: blocks on a grid, context variables that parameterize them, and scheduled reports.
/// Its owner is a user or an organization; it may belong to an application.
///
/// Used by [`applicationDashboard.get`](crate::resources::application_dashboard::Get),
/// [`applicationDashboard.patch`](crate::resources::application_dashboard::Patch),
/// [`applicationDashboards.post`](crate::resources::application_dashboards::Post),
/// [`dashboard.get`](crate::resources::dashboard::Get),
/// [`dashboard.patch`](crate::resources::dashboard::Patch),
/// [`dashboards.post`](crate::resources::dashboards::Post).
#[non_exhaustive]
pub struct Dashboard {
    /// Same as `dashboardId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub dashboard_id: Option<DashboardId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the owner; see `ownerType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub owner_id: Option<String>,
    pub owner_type: Option<OwnerType>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<CreatorType>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// Name of the organization that owns the dashboard, if any.
    ///
    /// 1 to 255 characters.
    pub organization_name: Option<String>,
    /// Color of the icon of that organization, as a CSS color.
    ///
    /// At most 64 characters.
    pub organization_icon_color: Option<String>,
    /// ID of the application that the dashboard belongs to, if any.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// 1 to 255 characters.
    pub application_name: Option<String>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Time between two refreshes, in seconds.
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
    /// Theme for viewers who have not chosen one.
    pub default_theme: Option<DashboardTheme>,
    /// True if a password is set. Set by the server.
    pub is_password_protected: Option<bool>,
    /// If true, anyone who has the URL can view the dashboard and all data on it.
    pub public: Option<bool>,
    /// Reports sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<DashboardReport>>,
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Context variables, which blocks read as `{{ctx.name}}`. Their order is the order in the
    /// toolbar.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}
record!(Dashboard: Default {
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

/// One block of a dashboard. `blockType` names its type, which determines `config`.
///
/// The grid is 4 columns wide and has no row limit. `startX`, `startY`, `width` and `height` are
/// rounded to the nearest 0.5. Blocks must not overlap. In a dashboard of an organization or a
/// user, each block names the application that its data comes from (`applicationId`), except for
/// `application-list`, `dashboard-list` and `iframe`; in a dashboard of an application, omit it.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlock {
    /// A list of the applications that the owner of the dashboard can access.
    ///
    /// An object whose `blockType` is `application-list`.
    ApplicationList(Box<DashboardBlockApplicationList>),
    /// A bar chart that compares the values of attributes.
    ///
    /// An object whose `blockType` is `bar`.
    Bar(Box<DashboardBlockBar>),
    /// A block with code of your own: a Vega or Vega-Lite chart (`custom-chart`), or HTML
    /// (`custom-html`), with the data of its segments.
    ///
    /// An object whose `blockType` is `custom-chart` or `custom-html`.
    Custom(Box<DashboardBlockCustom>),
    /// A list of the dashboards that the owner of the dashboard can access.
    ///
    /// An object whose `blockType` is `dashboard-list`.
    DashboardList(Box<DashboardBlockDashboardList>),
    /// The rows of a data table, optionally filtered and sorted.
    ///
    /// An object whose `blockType` is `data-table`.
    DataTable(Box<DashboardBlockDataTable>),
    /// The number of devices that match one or more queries, with a color and a label that depend
    /// on conditions.
    ///
    /// An object whose `blockType` is `device-count`.
    DeviceCount(Box<DashboardBlockDeviceCount>),
    /// A table of devices.
    ///
    /// An object whose `blockType` is `device-list`.
    DeviceList(Box<DashboardBlockDeviceList>),
    /// The connection log of devices: when each connected and disconnected.
    ///
    /// An object whose `blockType` is `device-log`.
    DeviceLog(Box<DashboardBlockDeviceLog>),
    /// A table of the attribute values of devices, current or within a time range.
    ///
    /// An object whose `blockType` is `device-state-table`.
    DeviceStateTable(Box<DashboardBlockDeviceStateTable>),
    /// A table of the events of an application.
    ///
    /// An object whose `blockType` is `event-list`.
    EventList(Box<DashboardBlockEventList>),
    /// A single value, as a number or drawn as a gauge.
    ///
    /// An object whose `blockType` is `gauge`.
    Gauge(Box<DashboardBlockGauge>),
    /// A time series graph with a line, an area or bars for each segment.
    ///
    /// An object whose `blockType` is `graph`.
    Graph(Box<DashboardBlockGraph>),
    /// A map colored by how much time devices spent in each place.
    ///
    /// An object whose `blockType` is `heatmap`.
    Heatmap(Box<DashboardBlockHeatmap>),
    /// An embedded page of another website.
    ///
    /// An object whose `blockType` is `iframe`.
    Iframe(Box<DashboardBlockIframe>),
    /// An image from a URL or from an attribute of a device.
    ///
    /// An object whose `blockType` is `image`.
    Image(Box<DashboardBlockImage>),
    /// An image with indicators, values, bars, labels and further images on top.
    ///
    /// An object whose `blockType` is `image-overlay`.
    ImageOverlay(Box<DashboardBlockImageOverlay>),
    /// A color and a label, both set by the first condition that is true.
    ///
    /// An object whose `blockType` is `indicator`.
    Indicator(Box<DashboardBlockIndicator>),
    /// Controls with which viewers run workflows and send commands to devices.
    ///
    /// An object whose `blockType` is `input`.
    Input(Box<DashboardBlockInput>),
    /// A map of the positions of devices: the last of each, or their paths within a time range.
    ///
    /// An object whose `blockType` is `map`.
    Map(Box<DashboardBlockMap>),
    /// The most severe open event of an application, with the number of open events. Red stands for
    /// critical and error, orange for warning, blue for info, and green for no open event.
    ///
    /// An object whose `blockType` is `open-event-indicator`.
    OpenEventIndicator(Box<DashboardBlockOpenEventIndicator>),
    /// A pie chart with one slice per segment.
    ///
    /// An object whose `blockType` is `pie`.
    Pie(Box<DashboardBlockPie>),
    /// The positions of devices on an image, such as a floor plan. Two reference points map the
    /// coordinates of the devices to pixels: `coordinateA` lies at `pixelA`, `coordinateB` at
    /// `pixelB`.
    ///
    /// An object whose `blockType` is `position-chart`.
    PositionChart(Box<DashboardBlockPositionChart>),
    /// A heading with text below, without data.
    ///
    /// An object whose `blockType` is `section-header`.
    SectionHeader(Box<DashboardBlockSectionHeader>),
    /// A list of the workflows of an application, each with its status and its runs and errors of
    /// the last 24 hours.
    ///
    /// An object whose `blockType` is `workflow-list`.
    WorkflowList(Box<DashboardBlockWorkflowList>),
    /// A value that is none of the above, kept as it was received.
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

/// A list of the applications that the owner of the dashboard can access.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockApplicationList {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Not used by blocks of this type.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardListConfig>,
}

impl DashboardBlockApplicationList {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockApplicationList where "blockType" = "application-list" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardListConfig>),
});

/// A bar chart that compares the values of attributes.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockBar {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockBarConfig>,
}

impl DashboardBlockBar {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockBar where "blockType" = "bar" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockBarConfig>),
});

/// The type of `dashboardBlockBar.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockBarConfig {
    /// If true, the block shows values as devices report them; otherwise it queries the values of
    /// `duration`.
    pub real_time: Option<bool>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. Not used if
    /// `realTime` is true.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// D3 format of the axis ticks.
    ///
    /// At most 255 characters.
    pub x_axis_format: Option<String>,
    /// At most 255 characters.
    pub x_axis_label: Option<String>,
    /// Highest value of the axis, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub x_axis_max: Option<Scalar>,
    /// Lowest value of the axis, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub x_axis_min: Option<Scalar>,
    /// Series of bars.
    ///
    /// At most 255 items.
    pub segments: Option<Vec<DashboardSegment>>,
}
record!(DashboardBlockBarConfig: Default {
    "realTime" => optional(real_time: Option<bool>),
    "duration" => optional(duration: Option<Scalar>),
    "xAxisFormat" => optional(x_axis_format: Option<String>),
    "xAxisLabel" => optional(x_axis_label: Option<String>),
    "xAxisMax" => optional(x_axis_max: Option<Scalar>),
    "xAxisMin" => optional(x_axis_min: Option<Scalar>),
    "segments" => optional(segments: Option<Vec<DashboardSegment>>),
});

/// A block with code of your own: a Vega or Vega-Lite chart (`custom-chart`), or HTML
/// (`custom-html`), with the data of its segments.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockCustom {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub block_type: DashboardBlockCustomBlockType,
    pub config: Option<DashboardBlockCustomConfig>,
}

impl DashboardBlockCustom {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockCustom {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "blockType" => required(block_type),
    "config" => optional(config: Option<DashboardBlockCustomConfig>),
});

string_enum! {
    /// The type of `dashboardBlockCustom.blockType`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockCustomBlockType {
        /// On the wire: `custom-chart`.
        CustomChart = "custom-chart",
        /// On the wire: `custom-html`.
        CustomHtml = "custom-html",
    }
}

/// The type of `dashboardBlockCustom.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockCustomConfig {
    /// For `custom-chart` a Vega or Vega-Lite specification as a JSON string, for `custom-html` an
    /// object with the HTML.
    pub configuration: Option<DashboardBlockCustomConfigConfiguration>,
    /// Queries whose results the block can read.
    ///
    /// At most 100 items.
    pub segments: Option<Vec<DashboardCustomSegment>>,
    /// Library and major version that render a `custom-chart`. The default is `vegaLite2`.
    pub vega_version: Option<DashboardBlockCustomConfigVegaVersion>,
    /// If true, the block receives the tooltip events of the time series graphs on the dashboard.
    pub tooltip_event_subscribe: Option<bool>,
}
record!(DashboardBlockCustomConfig: Default {
    "configuration" => optional(configuration: Option<DashboardBlockCustomConfigConfiguration>),
    "segments" => optional(segments: Option<Vec<DashboardCustomSegment>>),
    "vegaVersion" => optional(vega_version: Option<DashboardBlockCustomConfigVegaVersion>),
    "tooltipEventSubscribe" => optional(tooltip_event_subscribe: Option<bool>),
});

/// For `custom-chart` a Vega or Vega-Lite specification as a JSON string, for `custom-html` an
/// object with the HTML.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlockCustomConfigConfiguration {
    /// A string.
    ///
    /// At most 32767 characters.
    Text(String),
    /// HTML of a custom block; both parts may contain templates.
    ///
    /// An object.
    CustomHtml(DashboardCustomHtml),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DashboardBlockCustomConfigConfiguration {
    string => Text or text,
    object => CustomHtml(DashboardCustomHtml),
});

string_enum! {
    /// Library and major version that render a `custom-chart`. The default is `vegaLite2`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockCustomConfigVegaVersion {
        VegaLite2 = "vegaLite2",
        VegaLite3 = "vegaLite3",
        VegaLite4 = "vegaLite4",
        VegaLite5 = "vegaLite5",
        VegaLite6 = "vegaLite6",
        Vega4 = "vega4",
        Vega5 = "vega5",
        Vega6 = "vega6",
    }
}

/// A list of the dashboards that the owner of the dashboard can access.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDashboardList {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Not used by blocks of this type.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardListConfig>,
}

impl DashboardBlockDashboardList {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockDashboardList where "blockType" = "dashboard-list" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardListConfig>),
});

/// The rows of a data table, optionally filtered and sorted.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDataTable {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockDataTableConfig>,
}

impl DashboardBlockDataTable {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockDataTable where "blockType" = "data-table" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockDataTableConfig>),
});

/// The type of `dashboardBlockDataTable.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDataTableConfig {
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<DataTableId>,
    /// Name of the column to sort by; may be a template.
    ///
    /// At most 255 characters.
    pub default_sort_column: Option<String>,
    /// Sort direction, or a template that renders one.
    pub default_sort_direction: Option<SortDirection>,
    /// Maximum number of rows to display, as text; may be a template.
    ///
    /// At most 255 characters.
    pub default_limit: Option<String>,
    /// Number of rows to skip, as text; may be a template.
    ///
    /// At most 255 characters.
    pub default_offset: Option<String>,
    /// Row query as a JSON string; may contain templates. See `queryMode`.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    pub query_mode: Option<DashboardQueryMode>,
    /// Columns of the table. If omitted, all columns of the data table are shown.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardDataTableColumn>>,
}
record!(DashboardBlockDataTableConfig: Default {
    "dataTableId" => optional(data_table_id: Option<DataTableId>),
    "defaultSortColumn" => optional(default_sort_column: Option<String>),
    "defaultSortDirection" => optional(default_sort_direction: Option<SortDirection>),
    "defaultLimit" => optional(default_limit: Option<String>),
    "defaultOffset" => optional(default_offset: Option<String>),
    "query" => optional(query: Option<String>),
    "queryMode" => optional(query_mode: Option<DashboardQueryMode>),
    "columns" => optional(columns: Option<Vec<DashboardDataTableColumn>>),
});

/// The number of devices that match one or more queries, with a color and a label that depend on
/// conditions.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceCount {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockDeviceCountConfig>,
}

impl DashboardBlockDeviceCount {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockDeviceCount where "blockType" = "device-count" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockDeviceCountConfig>),
});

/// The type of `dashboardBlockDeviceCount.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceCountConfig {
    /// Queries whose device counts conditions and templates can read.
    ///
    /// 1 to 100 items.
    pub segments: Vec<DashboardDeviceCountSegment>,
    /// Conditions in order of precedence; the first true one applies.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// What is shown if no condition is true.
    pub default_condition: DashboardDeviceCountDefault,
}

impl DashboardBlockDeviceCountConfig {
    /// Creates the value from its required fields.
    pub fn new(
        segments: impl IntoIterator<Item = impl Into<DashboardDeviceCountSegment>>,
        default_condition: impl Into<DashboardDeviceCountDefault>,
    ) -> Self {
        Self {
            segments: segments.into_iter().map(Into::into).collect(),
            default_condition: default_condition.into(),
            ..Model::empty()
        }
    }
}
record!(DashboardBlockDeviceCountConfig {
    "segments" => required(segments),
    "conditions" => optional(conditions: Option<Vec<DashboardCondition>>),
    "defaultCondition" => required(default_condition),
});

/// A table of devices.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceList {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockDeviceListConfig>,
}

impl DashboardBlockDeviceList {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockDeviceList where "blockType" = "device-list" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockDeviceListConfig>),
});

/// The type of `dashboardBlockDeviceList.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceListConfig {
    /// Names of the attributes to query. If omitted, all are queried; null or an empty list queries
    /// none.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub additional_attributes: Nullable<Vec<String>>,
    /// If true, the connection status of the devices is not queried.
    pub exclude_connection_info: Option<bool>,
    /// If true, links of device names open in a new tab.
    pub device_link_new_window: Option<bool>,
    /// Where the name of a device links to: with `custom` to `deviceLinkUrl`, with `default` to the
    /// page of the device. A `name` column requires `default`.
    pub device_link_type: Option<DashboardBlockDeviceListConfigDeviceLinkType>,
    /// URL that device names link to if `deviceLinkType` is `custom`; may contain templates.
    ///
    /// At most 2048 characters.
    pub device_link_url: Option<String>,
    /// How the tags of the filter combine.
    pub match_: Option<DashboardBlockDeviceListConfigMatch>,
    /// If true, viewers of a public dashboard can search the list.
    pub show_public_filter: Option<bool>,
    /// Field to sort by. The default is `name`.
    pub sort_field: Option<SortField>,
    /// Sort direction. The default is `asc`.
    pub sort_direction: Option<SortDirection>,
    /// Pattern for device names, with `*` as a wildcard, or an object of IDs, tags and a search
    /// text.
    pub filter: Option<DashboardBlockDeviceListConfigFilter>,
    /// Advanced device query as a JSON string; may contain templates. If omitted, all devices are
    /// listed.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Columns of the table, at least one.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardDeviceListColumn>>,
}
record!(DashboardBlockDeviceListConfig: Default {
    "additionalAttributes" => optional_nullable(additional_attributes: Nullable<Vec<String>>),
    "excludeConnectionInfo" => optional(exclude_connection_info: Option<bool>),
    "deviceLinkNewWindow" => optional(device_link_new_window: Option<bool>),
    "deviceLinkType" => optional(device_link_type: Option<DashboardBlockDeviceListConfigDeviceLinkType>),
    "deviceLinkUrl" => optional(device_link_url: Option<String>),
    "match" => optional(match_: Option<DashboardBlockDeviceListConfigMatch>),
    "showPublicFilter" => optional(show_public_filter: Option<bool>),
    "sortField" => optional(sort_field: Option<SortField>),
    "sortDirection" => optional(sort_direction: Option<SortDirection>),
    "filter" => optional(filter: Option<DashboardBlockDeviceListConfigFilter>),
    "query" => optional(query: Option<String>),
    "columns" => optional(columns: Option<Vec<DashboardDeviceListColumn>>),
});

string_enum! {
    /// Where the name of a device links to: with `custom` to `deviceLinkUrl`, with `default` to the
    /// page of the device. A `name` column requires `default`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockDeviceListConfigDeviceLinkType {
        Custom = "custom",
        Default = "default",
    }
}

/// Pattern for device names, with `*` as a wildcard, or an object of IDs, tags and a search text.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlockDeviceListConfigFilter {
    /// A string.
    ///
    /// At most 255 characters.
    Text(String),
    /// Filter of a device list, by IDs, tags and name. See `match` of the block.
    ///
    /// An object.
    DeviceFilter(DashboardDeviceFilter),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DashboardBlockDeviceListConfigFilter {
    string => Text or text,
    object => DeviceFilter(DashboardDeviceFilter),
});

string_enum! {
    /// How the tags of the filter combine.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockDeviceListConfigMatch {
        Unfiltered = "unfiltered",
        All = "all",
        Any = "any",
    }
}

/// The connection log of devices: when each connected and disconnected.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceLog {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockDeviceLogConfig>,
}

impl DashboardBlockDeviceLog {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockDeviceLog where "blockType" = "device-log" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockDeviceLogConfig>),
});

/// The type of `dashboardBlockDeviceLog.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceLogConfig {
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// If true, the block shows the name of each device instead of its ID.
    pub include_device_info: Option<bool>,
    /// Maximum number of entries per device, up to 100, as text; may be a template.
    ///
    /// At most 255 characters.
    pub max_results_per_device: Option<String>,
}
record!(DashboardBlockDeviceLogConfig: Default {
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "includeDeviceInfo" => optional(include_device_info: Option<bool>),
    "maxResultsPerDevice" => optional(max_results_per_device: Option<String>),
});

/// A table of the attribute values of devices, current or within a time range.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceStateTable {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockDeviceStateTableConfig>,
}

impl DashboardBlockDeviceStateTable {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockDeviceStateTable where "blockType" = "device-state-table" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockDeviceStateTableConfig>),
});

/// The type of `dashboardBlockDeviceStateTable.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockDeviceStateTableConfig {
    /// Names of the attributes to query, which must include those of all `attribute` columns.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub attributes: Nullable<Vec<String>>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard; 0 shows only the
    /// last state of each device.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// 1 is ascending, -1 is descending, 0 is unsorted.
    ///
    /// From `-1` to `1`.
    pub sort_direction: Option<i64>,
    /// Index of the column to sort by, 0-based.
    ///
    /// From `0` to `100`.
    pub sort_index: Option<i64>,
    /// Columns of the table, with at least one of the type `attribute`.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardDeviceStateColumn>>,
}
record!(DashboardBlockDeviceStateTableConfig: Default {
    "attributes" => optional_nullable(attributes: Nullable<Vec<String>>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "duration" => optional(duration: Option<Scalar>),
    "sortDirection" => optional(sort_direction: Option<i64>),
    "sortIndex" => optional(sort_index: Option<i64>),
    "columns" => optional(columns: Option<Vec<DashboardDeviceStateColumn>>),
});

/// A table of the events of an application.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockEventList {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockEventListConfig>,
}

impl DashboardBlockEventList {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockEventList where "blockType" = "event-list" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockEventListConfig>),
});

/// The type of `dashboardBlockEventList.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockEventListConfig {
    /// If true, viewers can acknowledge and resolve events.
    pub allow_updates: Option<bool>,
    /// Advanced event query as a JSON string; may contain templates. If omitted, all events are
    /// listed.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Sort direction. The default is `desc`.
    pub sort_direction: Option<SortDirection>,
    /// Field to sort by.
    ///
    /// At most 255 characters.
    pub sort_field: Option<String>,
    /// Pattern for event subjects, with `*` as a wildcard.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
    /// State of the events to list: `new`, `acknowledged` or `resolved`.
    pub event_state: Nullable<DashboardBlockEventListConfigEventState>,
    pub column_errors: Option<EmptyObject>,
    /// Columns of the table.
    ///
    /// At most 100 items.
    pub columns: Option<Vec<DashboardEventListColumn>>,
}
record!(DashboardBlockEventListConfig: Default {
    "allowUpdates" => optional(allow_updates: Option<bool>),
    "query" => optional(query: Option<String>),
    "sortDirection" => optional(sort_direction: Option<SortDirection>),
    "sortField" => optional(sort_field: Option<String>),
    "filter" => optional(filter: Option<String>),
    "eventState" => optional_nullable(event_state: Nullable<DashboardBlockEventListConfigEventState>),
    "columnErrors" => optional(column_errors: Option<EmptyObject>),
    "columns" => optional(columns: Option<Vec<DashboardEventListColumn>>),
});

/// State of the events to list: `new`, `acknowledged` or `resolved`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardBlockEventListConfigEventState {
    /// A string.
    ///
    /// At most 255 characters.
    Text(String),
    /// Empty: these methods have no options.
    ///
    /// An object.
    Object(EmptyObject),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DashboardBlockEventListConfigEventState {
    string => Text or text,
    object => Object(EmptyObject),
});

/// A single value, as a number or drawn as a gauge.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockGauge {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockGaugeConfig>,
}

impl DashboardBlockGauge {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockGauge where "blockType" = "gauge" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockGaugeConfig>),
});

/// The type of `dashboardBlockGauge.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockGaugeConfig {
    /// If true, the block shows values as devices report them; otherwise it queries the values of
    /// `duration`.
    pub real_time: Option<bool>,
    /// If true, the value is shown as a percentage of the range from `gaugeMin` to `gaugeMax`.
    pub display_as_percentage: Option<bool>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. Not used if
    /// `realTime` is true.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// Highest value of the scale, a number or a template. Every type but `number` requires it.
    ///
    /// A string or a number. At most 128 characters.
    pub gauge_max: Option<Scalar>,
    /// Lowest value of the scale, a number or a template. Every type but `number` requires it.
    ///
    /// A string or a number. At most 128 characters.
    pub gauge_min: Option<Scalar>,
    /// Visual style of the gauge; `number` shows the plain value.
    pub gauge_type: Option<DashboardBlockGaugeConfigGaugeType>,
    /// Number of digits to display, a number or a template; see `precisionType`.
    ///
    /// A string or a number. At most 128 characters.
    pub precision: Option<Scalar>,
    /// What `precision` counts: decimal places (`floating`) or significant digits (`significant`).
    pub precision_type: Option<DashboardBlockGaugeConfigPrecisionType>,
    /// Query for the value to show.
    pub segment: Option<DashboardSegment>,
    /// Conditions in order of precedence; the first true one sets the color and label.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
}
record!(DashboardBlockGaugeConfig: Default {
    "realTime" => optional(real_time: Option<bool>),
    "displayAsPercentage" => optional(display_as_percentage: Option<bool>),
    "duration" => optional(duration: Option<Scalar>),
    "gaugeMax" => optional(gauge_max: Option<Scalar>),
    "gaugeMin" => optional(gauge_min: Option<Scalar>),
    "gaugeType" => optional(gauge_type: Option<DashboardBlockGaugeConfigGaugeType>),
    "precision" => optional(precision: Option<Scalar>),
    "precisionType" => optional(precision_type: Option<DashboardBlockGaugeConfigPrecisionType>),
    "segment" => optional(segment: Option<DashboardSegment>),
    "conditions" => optional(conditions: Option<Vec<DashboardCondition>>),
});

string_enum! {
    /// Visual style of the gauge; `number` shows the plain value.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockGaugeConfigGaugeType {
        Battery = "battery",
        Dial = "dial",
        Number = "number",
        Tank = "tank",
        Thermometer = "thermometer",
        Needle = "needle",
    }
}

string_enum! {
    /// What `precision` counts: decimal places (`floating`) or significant digits (`significant`).
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockGaugeConfigPrecisionType {
        Floating = "floating",
        Significant = "significant",
    }
}

/// A time series graph with a line, an area or bars for each segment.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockGraph {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockGraphConfig>,
}

impl DashboardBlockGraph {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockGraph where "blockType" = "graph" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockGraphConfig>),
});

/// The type of `dashboardBlockGraph.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockGraphConfig {
    /// If true, the graph adds points as devices report them; `resolution` and aggregations are
    /// ignored.
    pub real_time: Option<bool>,
    /// If true, the legend is hidden.
    pub hide_legend: Option<bool>,
    /// If true, viewers cannot choose another time range or zoom in. Ignored if `realTime` is true.
    pub disallow_user_selected_duration: Option<bool>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// Length of an aggregation interval in ms, or a template. Ignored if `realTime` is true, and
    /// for segments with the aggregation `NONE`.
    ///
    /// A string, an integer or null. At most 255 characters. At least `0`.
    pub resolution: Nullable<Scalar>,
    pub recharts: Option<bool>,
    /// Form of the whole graph. Usually left out, since each segment has its own `graphType`.
    pub display_type: Option<DashboardBlockGraphConfigDisplayType>,
    /// Series to plot.
    ///
    /// At most 100 items.
    pub segments: Option<Vec<DashboardGraphSegment>>,
    /// The y axes, to which segments and decorators refer by `id`.
    ///
    /// At most 10 items.
    pub y_axes: Option<Vec<DashboardGraphAxis>>,
    /// Fixed lines and areas, such as thresholds and target ranges.
    ///
    /// At most 10 items.
    pub decorators: Option<Vec<DashboardGraphDecorator>>,
}
record!(DashboardBlockGraphConfig: Default {
    "realTime" => optional(real_time: Option<bool>),
    "hideLegend" => optional(hide_legend: Option<bool>),
    "disallowUserSelectedDuration" => optional(disallow_user_selected_duration: Option<bool>),
    "duration" => optional(duration: Option<Scalar>),
    "resolution" => optional_nullable(resolution: Nullable<Scalar>),
    "recharts" => optional(recharts: Option<bool>),
    "displayType" => optional(display_type: Option<DashboardBlockGraphConfigDisplayType>),
    "segments" => optional(segments: Option<Vec<DashboardGraphSegment>>),
    "yAxes" => optional(y_axes: Option<Vec<DashboardGraphAxis>>),
    "decorators" => optional(decorators: Option<Vec<DashboardGraphDecorator>>),
});

string_enum! {
    /// Form of the whole graph. Usually left out, since each segment has its own `graphType`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockGraphConfigDisplayType {
        Stick = "stick",
        Line = "line",
    }
}

/// A map colored by how much time devices spent in each place.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockHeatmap {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockHeatmapConfig>,
}

impl DashboardBlockHeatmap {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockHeatmap where "blockType" = "heatmap" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockHeatmapConfig>),
});

/// The type of `dashboardBlockHeatmap.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockHeatmapConfig {
    /// Names of further attributes to query.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub additional_attributes: Nullable<Vec<String>>,
    /// Name of the GPS attribute that holds the position. Give either this or `locationTagKey`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// If true, the block centers and zooms to fit all data points on load.
    pub center_on_data_points: Option<bool>,
    /// Initial rotation in degrees, from -180 to 180; 0 points north.
    pub default_bearing: Option<Number>,
    /// Initial center, as latitude and longitude separated by a comma, or a template.
    ///
    /// At most 255 characters.
    pub default_center: Option<String>,
    /// Initial tilt in degrees, from 0 (straight down) to 60.
    pub default_pitch: Option<Number>,
    /// Initial zoom level, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub default_zoom: Option<Scalar>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. If omitted, only
    /// the last reported position is shown.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// Key of the device tag whose value is the position, or a template. Give either this or
    /// `attribute`.
    pub location_tag_key: Option<String>,
    pub map_style: Option<DashboardMapStyle>,
}
record!(DashboardBlockHeatmapConfig: Default {
    "additionalAttributes" => optional_nullable(additional_attributes: Nullable<Vec<String>>),
    "attribute" => optional(attribute: Option<String>),
    "centerOnDataPoints" => optional(center_on_data_points: Option<bool>),
    "defaultBearing" => optional(default_bearing: Option<Number>),
    "defaultCenter" => optional(default_center: Option<String>),
    "defaultPitch" => optional(default_pitch: Option<Number>),
    "defaultZoom" => optional(default_zoom: Option<Scalar>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "duration" => optional(duration: Option<Scalar>),
    "locationTagKey" => optional(location_tag_key: Option<String>),
    "mapStyle" => optional(map_style: Option<DashboardMapStyle>),
});

/// An embedded page of another website.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockIframe {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Not used by blocks of this type.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<ApplicationExportResult>,
}

impl DashboardBlockIframe {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockIframe where "blockType" = "iframe" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<ApplicationExportResult>),
});

/// An image from a URL or from an attribute of a device.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockImage {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockImageConfig>,
}

impl DashboardBlockImage {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockImage where "blockType" = "image" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockImageConfig>),
});

/// The type of `dashboardBlockImage.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockImageConfig {
    /// CSS color behind the image.
    ///
    /// At most 64 characters.
    pub bg_color: Option<String>,
    /// If true, `imageLinkUrl` opens in a new tab.
    pub image_link_new_window: Option<bool>,
    /// URL that a click on the image opens.
    ///
    /// At most 2048 characters.
    pub image_link_url: Option<String>,
    /// URL of the image, required if `imageSource` is `static`; may contain templates.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// Where the image comes from: `imageUrl` (`static`) or an attribute of a device (`attribute`).
    pub image_source: Option<DashboardBlockImageConfigImageSource>,
    /// ID of the device whose attribute holds the image, or a template.
    ///
    /// At most 255 characters.
    pub device_id: Option<String>,
    /// Name of the attribute that holds the image: a blob, or a string with its URL.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
}
record!(DashboardBlockImageConfig: Default {
    "bgColor" => optional(bg_color: Option<String>),
    "imageLinkNewWindow" => optional(image_link_new_window: Option<bool>),
    "imageLinkUrl" => optional(image_link_url: Option<String>),
    "imageUrl" => optional(image_url: Option<String>),
    "imageSource" => optional(image_source: Option<DashboardBlockImageConfigImageSource>),
    "deviceId" => optional(device_id: Option<String>),
    "attribute" => optional(attribute: Option<String>),
});

string_enum! {
    /// Where the image comes from: `imageUrl` (`static`) or an attribute of a device (`attribute`).
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockImageConfigImageSource {
        Static = "static",
        Attribute = "attribute",
    }
}

/// An image with indicators, values, bars, labels and further images on top.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockImageOverlay {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: DashboardBlockImageOverlayConfig,
}

impl DashboardBlockImageOverlay {
    /// Creates the value from its required fields.
    pub fn new(
        start_x: impl Into<Number>,
        start_y: impl Into<Number>,
        width: impl Into<Number>,
        height: impl Into<Number>,
        config: impl Into<DashboardBlockImageOverlayConfig>,
    ) -> Self {
        Self {
            start_x: start_x.into(),
            start_y: start_y.into(),
            width: width.into(),
            height: height.into(),
            config: config.into(),
            ..Model::empty()
        }
    }
}
record!(DashboardBlockImageOverlay where "blockType" = "image-overlay" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => required(config),
});

/// The type of `dashboardBlockImageOverlay.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockImageOverlayConfig {
    /// URL of the background image; may contain templates.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// CSS color behind the image.
    ///
    /// At most 64 characters.
    pub background_color: Option<String>,
    /// Initial zoom level; 0 is the natural size of the image.
    pub default_zoom: Option<Number>,
    /// If true, viewers cannot zoom.
    pub disable_zoom: Option<bool>,
    /// Queries whose values overlays and conditions can read.
    ///
    /// At most 300 items.
    pub segments: Option<Vec<DashboardCustomSegmentGauge>>,
    /// What is drawn on the image.
    ///
    /// At most 100 items.
    pub overlays: Option<Vec<DashboardOverlay>>,
}
record!(DashboardBlockImageOverlayConfig: Default {
    "imageUrl" => optional(image_url: Option<String>),
    "backgroundColor" => optional(background_color: Option<String>),
    "defaultZoom" => optional(default_zoom: Option<Number>),
    "disableZoom" => optional(disable_zoom: Option<bool>),
    "segments" => optional(segments: Option<Vec<DashboardCustomSegmentGauge>>),
    "overlays" => optional(overlays: Option<Vec<DashboardOverlay>>),
});

/// A color and a label, both set by the first condition that is true.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockIndicator {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockIndicatorConfig>,
}

impl DashboardBlockIndicator {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockIndicator where "blockType" = "indicator" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockIndicatorConfig>),
});

/// The type of `dashboardBlockIndicator.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockIndicatorConfig {
    /// If true, the block shows values as devices report them; otherwise it queries the values of
    /// `duration`.
    pub real_time: Option<bool>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. Not used if
    /// `realTime` is true.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// Queries whose values conditions can read, by index: `{{value-0}}` and `{{time-0}}` for the
    /// first.
    ///
    /// At most 255 items.
    pub segments: Option<Vec<DashboardSegment>>,
    /// Conditions in order of precedence; the first true one applies.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// What is shown if no condition is true.
    pub default_condition: Option<DashboardCondition>,
}
record!(DashboardBlockIndicatorConfig: Default {
    "realTime" => optional(real_time: Option<bool>),
    "duration" => optional(duration: Option<Scalar>),
    "segments" => optional(segments: Option<Vec<DashboardSegment>>),
    "conditions" => optional(conditions: Option<Vec<DashboardCondition>>),
    "defaultCondition" => optional(default_condition: Option<DashboardCondition>),
});

/// Controls with which viewers run workflows and send commands to devices.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockInput {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockInputConfig>,
}

impl DashboardBlockInput {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockInput where "blockType" = "input" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockInputConfig>),
});

/// The type of `dashboardBlockInput.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockInputConfig {
    /// Mode on load: `locked` shows the state of devices, `unlocked` lets viewers use the controls.
    pub default_mode: Option<DashboardBlockInputConfigDefaultMode>,
    /// The controls. Only a button can send the values of the others.
    ///
    /// At most 100 items.
    pub controls: Option<Vec<DashboardControl>>,
}
record!(DashboardBlockInputConfig: Default {
    "defaultMode" => optional(default_mode: Option<DashboardBlockInputConfigDefaultMode>),
    "controls" => optional(controls: Option<Vec<DashboardControl>>),
});

string_enum! {
    /// Mode on load: `locked` shows the state of devices, `unlocked` lets viewers use the controls.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardBlockInputConfigDefaultMode {
        Unlocked = "unlocked",
        Locked = "locked",
    }
}

/// A map of the positions of devices: the last of each, or their paths within a time range.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockMap {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockMapConfig>,
}

impl DashboardBlockMap {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockMap where "blockType" = "map" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockMapConfig>),
});

/// The type of `dashboardBlockMap.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockMapConfig {
    /// Names of further attributes to query, for use in templates.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub additional_attributes: Nullable<Vec<String>>,
    /// Name of the GPS attribute that holds the position. Give either this or `locationTagKey`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// If true, the block centers and zooms to fit all data points on load.
    pub center_on_data_points: Option<bool>,
    /// If true, nearby pins are grouped at low zoom levels. For maps without a `duration`.
    pub cluster_points: Option<bool>,
    /// If true, each point includes the last known values of the other attributes at its time.
    pub composite_result: Option<bool>,
    /// Initial rotation in degrees, from -180 to 180; 0 points north.
    pub default_bearing: Option<Number>,
    /// Initial center, as latitude and longitude separated by a comma, or a template.
    ///
    /// At most 255 characters.
    pub default_center: Option<String>,
    /// Initial tilt in degrees, from 0 (straight down) to 60.
    pub default_pitch: Option<Number>,
    /// Initial zoom level, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub default_zoom: Option<Scalar>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. If omitted, only
    /// the last reported position is shown.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// CSS color of the latest pin.
    ///
    /// At most 64 characters.
    pub end_color: Option<String>,
    /// Template that renders the URL of an image for each pin, if `pinMode` is `advanced`.
    ///
    /// At most 73727 characters.
    pub icon_template: Option<String>,
    /// If true, arrows on the lines show the direction of travel.
    pub include_arrows: Option<bool>,
    /// If true, lines connect the points of each device.
    pub include_lines: Option<bool>,
    /// Key of the device tag whose value is the position, or a template. Give either this or
    /// `attribute`.
    pub location_tag_key: Option<String>,
    pub map_style: Option<DashboardMapStyle>,
    pub pin_mode: Option<DashboardPinMode>,
    /// Template of the popup that a click on a pin opens, in Markdown.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// If true, custom pin images are scaled to a standard size.
    pub resized_pins: Option<bool>,
    /// Length of an interval in ms, or a template; only the last point of each interval is shown.
    ///
    /// A string, an integer or null. At most 255 characters. At least `0`.
    pub resolution: Nullable<Scalar>,
    /// CSS color of the earliest pin.
    ///
    /// At most 64 characters.
    pub start_color: Option<String>,
}
record!(DashboardBlockMapConfig: Default {
    "additionalAttributes" => optional_nullable(additional_attributes: Nullable<Vec<String>>),
    "attribute" => optional(attribute: Option<String>),
    "centerOnDataPoints" => optional(center_on_data_points: Option<bool>),
    "clusterPoints" => optional(cluster_points: Option<bool>),
    "compositeResult" => optional(composite_result: Option<bool>),
    "defaultBearing" => optional(default_bearing: Option<Number>),
    "defaultCenter" => optional(default_center: Option<String>),
    "defaultPitch" => optional(default_pitch: Option<Number>),
    "defaultZoom" => optional(default_zoom: Option<Scalar>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "duration" => optional(duration: Option<Scalar>),
    "endColor" => optional(end_color: Option<String>),
    "iconTemplate" => optional(icon_template: Option<String>),
    "includeArrows" => optional(include_arrows: Option<bool>),
    "includeLines" => optional(include_lines: Option<bool>),
    "locationTagKey" => optional(location_tag_key: Option<String>),
    "mapStyle" => optional(map_style: Option<DashboardMapStyle>),
    "pinMode" => optional(pin_mode: Option<DashboardPinMode>),
    "popupTemplate" => optional(popup_template: Option<String>),
    "resizedPins" => optional(resized_pins: Option<bool>),
    "resolution" => optional_nullable(resolution: Nullable<Scalar>),
    "startColor" => optional(start_color: Option<String>),
});

/// The most severe open event of an application, with the number of open events. Red stands for
/// critical and error, orange for warning, blue for info, and green for no open event.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockOpenEventIndicator {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockOpenEventIndicatorConfig>,
}

impl DashboardBlockOpenEventIndicator {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockOpenEventIndicator where "blockType" = "open-event-indicator" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockOpenEventIndicatorConfig>),
});

/// The type of `dashboardBlockOpenEventIndicator.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockOpenEventIndicatorConfig {
    /// If true, experience users and viewers of a public dashboard can also acknowledge and resolve
    /// events.
    pub allow_updates: Option<bool>,
    /// Advanced event query as a JSON string, for the events to consider; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Pattern for event subjects, with `*` as a wildcard.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
}
record!(DashboardBlockOpenEventIndicatorConfig: Default {
    "allowUpdates" => optional(allow_updates: Option<bool>),
    "query" => optional(query: Option<String>),
    "filter" => optional(filter: Option<String>),
});

/// A pie chart with one slice per segment.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockPie {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockPieConfig>,
}

impl DashboardBlockPie {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockPie where "blockType" = "pie" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockPieConfig>),
});

/// The type of `dashboardBlockPie.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockPieConfig {
    /// If true, the block shows values as devices report them; otherwise it queries the values of
    /// `duration`.
    pub real_time: Option<bool>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. Not used if
    /// `realTime` is true.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// D3 format of the percentages.
    ///
    /// At most 255 characters.
    pub percent_format: Option<String>,
    /// D3 format of the values.
    ///
    /// At most 255 characters.
    pub value_format: Option<String>,
    /// Slices of the pie.
    ///
    /// At most 255 items.
    pub segments: Option<Vec<DashboardSegment>>,
}
record!(DashboardBlockPieConfig: Default {
    "realTime" => optional(real_time: Option<bool>),
    "duration" => optional(duration: Option<Scalar>),
    "percentFormat" => optional(percent_format: Option<String>),
    "valueFormat" => optional(value_format: Option<String>),
    "segments" => optional(segments: Option<Vec<DashboardSegment>>),
});

/// The positions of devices on an image, such as a floor plan. Two reference points map the
/// coordinates of the devices to pixels: `coordinateA` lies at `pixelA`, `coordinateB` at `pixelB`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockPositionChart {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockPositionChartConfig>,
}

impl DashboardBlockPositionChart {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockPositionChart where "blockType" = "position-chart" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockPositionChartConfig>),
});

/// The type of `dashboardBlockPositionChart.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockPositionChartConfig {
    /// Names of further attributes to query, for use in templates.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub additional_attributes: Nullable<Vec<String>>,
    /// If true, the block centers and zooms to fit all data points on load.
    pub center_on_data_points: Option<bool>,
    /// If true, each point includes the last known values of the other attributes at its time.
    pub composite_result: Option<bool>,
    /// Position in device coordinates at `pixelA`, as x and y separated by a comma.
    ///
    /// 3 to 255 characters.
    pub coordinate_a: Option<String>,
    /// Position in device coordinates at `pixelB`, as x and y separated by a comma.
    ///
    /// 3 to 255 characters.
    pub coordinate_b: Option<String>,
    /// Initial center, as x and y separated by a comma, or a template.
    ///
    /// At most 255 characters.
    pub default_center: Option<String>,
    /// Initial zoom level, a number or a template; 0 is the natural size of the image.
    ///
    /// A string or a number. At most 128 characters.
    pub default_zoom: Option<Scalar>,
    /// If true, viewers cannot zoom.
    pub disable_zoom: Option<bool>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. If omitted, only
    /// the last reported position is shown.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// CSS color of the latest pin.
    ///
    /// At most 64 characters.
    pub end_color: Option<String>,
    /// Template that renders the URL of an image for each pin, if `pinMode` is `advanced`.
    ///
    /// At most 73727 characters.
    pub icon_template: Option<String>,
    /// URL of the background image; may contain templates.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// If true, arrows on the lines show the direction of travel.
    pub include_arrows: Option<bool>,
    /// If true, lines connect the points of each device.
    pub include_lines: Option<bool>,
    pub pin_mode: Option<DashboardPinMode>,
    /// First reference point on the image, as x and y in pixels from the top left, separated by a
    /// comma.
    ///
    /// 3 to 255 characters.
    pub pixel_a: Option<String>,
    /// Second reference point on the image, as x and y in pixels from the top left, separated by a
    /// comma.
    ///
    /// 3 to 255 characters.
    pub pixel_b: Option<String>,
    /// Template of the popup that a click on a pin opens, in Markdown.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// If true, custom pin images are scaled to a standard size.
    pub resized_pins: Option<bool>,
    /// Length of an interval in ms, or a template; only the last point of each interval is shown.
    /// With null all points are shown.
    ///
    /// A string, an integer or null. At most 255 characters. At least `0`.
    pub resolution: Nullable<Scalar>,
    /// CSS color of the earliest pin.
    ///
    /// At most 64 characters.
    pub start_color: Option<String>,
    /// Name of the number attribute that holds the x coordinate.
    ///
    /// At most 255 characters.
    pub x_attribute: Option<String>,
    /// Name of the number attribute that holds the y coordinate.
    ///
    /// At most 255 characters.
    pub y_attribute: Option<String>,
}
record!(DashboardBlockPositionChartConfig: Default {
    "additionalAttributes" => optional_nullable(additional_attributes: Nullable<Vec<String>>),
    "centerOnDataPoints" => optional(center_on_data_points: Option<bool>),
    "compositeResult" => optional(composite_result: Option<bool>),
    "coordinateA" => optional(coordinate_a: Option<String>),
    "coordinateB" => optional(coordinate_b: Option<String>),
    "defaultCenter" => optional(default_center: Option<String>),
    "defaultZoom" => optional(default_zoom: Option<Scalar>),
    "disableZoom" => optional(disable_zoom: Option<bool>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "duration" => optional(duration: Option<Scalar>),
    "endColor" => optional(end_color: Option<String>),
    "iconTemplate" => optional(icon_template: Option<String>),
    "imageUrl" => optional(image_url: Option<String>),
    "includeArrows" => optional(include_arrows: Option<bool>),
    "includeLines" => optional(include_lines: Option<bool>),
    "pinMode" => optional(pin_mode: Option<DashboardPinMode>),
    "pixelA" => optional(pixel_a: Option<String>),
    "pixelB" => optional(pixel_b: Option<String>),
    "popupTemplate" => optional(popup_template: Option<String>),
    "resizedPins" => optional(resized_pins: Option<bool>),
    "resolution" => optional_nullable(resolution: Nullable<Scalar>),
    "startColor" => optional(start_color: Option<String>),
    "xAttribute" => optional(x_attribute: Option<String>),
    "yAttribute" => optional(y_attribute: Option<String>),
});

/// A heading with text below, without data.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockSectionHeader {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockSectionHeaderConfig>,
}

impl DashboardBlockSectionHeader {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockSectionHeader where "blockType" = "section-header" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockSectionHeaderConfig>),
});

/// The type of `dashboardBlockSectionHeader.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockSectionHeaderConfig {
    /// Heading inside the block.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Text below the heading, in Markdown; may contain templates.
    ///
    /// At most 32767 characters.
    pub content: Option<String>,
}
record!(DashboardBlockSectionHeaderConfig: Default {
    "title" => optional(title: Option<String>),
    "content" => optional(content: Option<String>),
});

/// A list of the workflows of an application, each with its status and its runs and errors of the
/// last 24 hours.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockWorkflowList {
    /// ID of the block, unique within the dashboard. Set by the server if omitted.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text of the header bar. Without it there is no header bar.
    ///
    /// At most 255 characters.
    pub title: Option<String>,
    /// Tooltip of the header bar.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the application that the data comes from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Left edge on the grid, in columns from 0, in steps of 0.5.
    pub start_x: Number,
    /// Top edge on the grid, in rows from 0, in steps of 0.5.
    pub start_y: Number,
    /// Width in columns, in steps of 0.5; `startX` plus `width` cannot exceed 4.
    pub width: Number,
    /// Height in rows, in steps of 0.5.
    pub height: Number,
    pub config: Option<DashboardBlockWorkflowListConfig>,
}

impl DashboardBlockWorkflowList {
    /// Creates the value from its required fields.
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
            ..Model::empty()
        }
    }
}
record!(DashboardBlockWorkflowList where "blockType" = "workflow-list" {
    "id" => optional(id: Option<String>),
    "title" => optional(title: Option<String>),
    "description" => optional(description: Option<String>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "startX" => required(start_x),
    "startY" => required(start_y),
    "width" => required(width),
    "height" => required(height),
    "config" => optional(config: Option<DashboardBlockWorkflowListConfig>),
});

/// The type of `dashboardBlockWorkflowList.config`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardBlockWorkflowListConfig {
    /// Pattern for workflow names, with `*` as a wildcard.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
    /// If true, application workflows are listed. The default is true.
    pub include_cloud: Option<bool>,
    /// If true, edge workflows are listed. The default is true.
    pub include_edge: Option<bool>,
    /// If true, embedded workflows are listed. The default is true.
    pub include_embedded: Option<bool>,
    /// If true, experience workflows are listed.
    pub include_experience: Option<bool>,
    /// Name of the experience version whose workflows are listed. Ignored unless only experience
    /// workflows are included.
    ///
    /// 1 to 255 characters.
    pub experience_version: Option<String>,
}
record!(DashboardBlockWorkflowListConfig: Default {
    "filter" => optional(filter: Option<String>),
    "includeCloud" => optional(include_cloud: Option<bool>),
    "includeEdge" => optional(include_edge: Option<bool>),
    "includeEmbedded" => optional(include_embedded: Option<bool>),
    "includeExperience" => optional(include_experience: Option<bool>),
    "experienceVersion" => optional(experience_version: Option<String>),
});

/// A condition, and the look that applies if it is true. As a default it has no `condition`.
///
/// What the expression can read depends on the block: `{{value}}` and `{{time}}` in a gauge,
/// `{{value-0}}` and `{{time-0}}` (the index of a segment) in an indicator, `{{id.count}}` (the ID
/// of a segment) in a device count, and `{{id.value}}` and `{{id.time}}` in an image overlay;
/// everywhere also `{{ctx.name}}`.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardCondition {
    /// CSS color.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// At most 48 characters.
    pub id: Option<String>,
    /// Text to show; may contain Markdown and templates.
    ///
    /// At most 32767 characters.
    pub label: Option<String>,
    /// Expression that evaluates to true or false, such as `{{value-0}} > 5`.
    ///
    /// At most 2048 characters.
    pub condition: Option<String>,
    /// URL of the image that an `image` overlay shows; may contain templates.
    ///
    /// At most 32767 characters.
    pub image_url: Option<String>,
    /// Shape that an `indicator` overlay draws. Required for such overlays.
    pub shape: Option<DashboardConditionShape>,
}
record!(DashboardCondition: Default {
    "color" => optional(color: Option<String>),
    "id" => optional(id: Option<String>),
    "label" => optional(label: Option<String>),
    "condition" => optional(condition: Option<String>),
    "imageUrl" => optional(image_url: Option<String>),
    "shape" => optional(shape: Option<DashboardConditionShape>),
});

string_enum! {
    /// Shape that an `indicator` overlay draws. Required for such overlays.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardConditionShape {
        Circle = "circle",
        Square = "square",
        /// On the wire: `triangle-down`.
        TriangleDown = "triangle-down",
        /// On the wire: `triangle-up`.
        TriangleUp = "triangle-up",
        Octagon = "octagon",
    }
}

/// A context variable of a dashboard. Blocks read it as `{{ctx.name}}`; viewers set it in the
/// toolbar or in the URL, as `?ctx[name]=value`. On the platform an invalid value is replaced by
/// the default, with a warning; in an experience the dashboard fails to load.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardContext {
    /// A context variable that holds the name of a device attribute.
    ///
    /// An object whose `type` is `deviceAttribute`.
    DeviceAttribute(DashboardContextDeviceAttribute),
    /// A context variable that holds the ID of a device.
    ///
    /// An object whose `type` is `deviceId`.
    DeviceId(DashboardContextDeviceId),
    /// A context variable that holds a device tag.
    ///
    /// An object whose `type` is `deviceTag`.
    DeviceTag(DashboardContextDeviceTag),
    /// A context variable that holds a number.
    ///
    /// An object whose `type` is `number`.
    Number(DashboardContextNumber),
    /// A context variable that holds text.
    ///
    /// An object whose `type` is `string`.
    String(DashboardContextString),
    /// A context variable that holds the ID of an experience user.
    ///
    /// An object whose `type` is `experienceUser`.
    ExperienceUser(DashboardContextExperienceUser),
    /// A value that is none of the above, kept as it was received.
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

/// A context variable that holds the name of a device attribute.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextDeviceAttribute {
    /// Name of the variable, unique within the dashboard.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// ID of the application that the values must come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Value used if none is supplied.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, supplied values must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// What supplied values must satisfy.
    pub validation_config: Option<DashboardContextDeviceAttributeValidationConfig>,
}

impl DashboardContextDeviceAttribute {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::empty() }
    }
}
record!(DashboardContextDeviceAttribute where "type" = "deviceAttribute" {
    "name" => required(name),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled: Option<bool>),
    "validationConfig" => optional(validation_config: Option<DashboardContextDeviceAttributeValidationConfig>),
});

/// What supplied values must satisfy.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextDeviceAttributeValidationConfig {
    /// Names of the attributes allowed.
    ///
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub attributes: Option<Vec<String>>,
}
record!(DashboardContextDeviceAttributeValidationConfig: Default {
    "attributes" => optional(attributes: Option<Vec<String>>),
});

/// A context variable that holds the ID of a device.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextDeviceId {
    /// Name of the variable, unique within the dashboard.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// ID of the application that the values must come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Value used if none is supplied.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, supplied values must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// What supplied values must satisfy.
    pub validation_config: Option<DashboardContextDeviceIdValidationConfig>,
}

impl DashboardContextDeviceId {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::empty() }
    }
}
record!(DashboardContextDeviceId where "type" = "deviceId" {
    "name" => required(name),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled: Option<bool>),
    "validationConfig" => optional(validation_config: Option<DashboardContextDeviceIdValidationConfig>),
});

/// What supplied values must satisfy.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextDeviceIdValidationConfig {
    /// IDs of the devices allowed.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices allowed.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// Advanced device query, as a JSON string, that the device must match.
    ///
    /// At most 8192 characters.
    pub query: Nullable<String>,
    /// If true, templates can read `id`, `name` and `tags` of the device, and not only its ID.
    pub include_full_device: Option<bool>,
}
record!(DashboardContextDeviceIdValidationConfig: Default {
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "query" => optional_nullable(query: Nullable<String>),
    "includeFullDevice" => optional(include_full_device: Option<bool>),
});

/// A context variable that holds a device tag.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextDeviceTag {
    /// Name of the variable, unique within the dashboard.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// ID of the application that the values must come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Value used if none is supplied. Without a `value`, it matches every value of the key.
    pub default_value: DeviceTagMatch,
    /// If true, supplied values must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// What supplied values must satisfy.
    pub validation_config: Option<DashboardContextDeviceTagValidationConfig>,
}

impl DashboardContextDeviceTag {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, default_value: impl Into<DeviceTagMatch>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::empty() }
    }
}
record!(DashboardContextDeviceTag where "type" = "deviceTag" {
    "name" => required(name),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled: Option<bool>),
    "validationConfig" => optional(validation_config: Option<DashboardContextDeviceTagValidationConfig>),
});

/// What supplied values must satisfy.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextDeviceTagValidationConfig {
    /// Tags allowed. An entry without a value allows every value, one without a key every key.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
}
record!(DashboardContextDeviceTagValidationConfig: Default {
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
});

/// A context variable that holds the ID of an experience user.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextExperienceUser {
    /// Name of the variable, unique within the dashboard.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// ID of the application that the values must come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Value used if none is supplied.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, supplied values must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// What supplied values must satisfy.
    pub validation_config: Option<DashboardContextExperienceUserValidationConfig>,
}

impl DashboardContextExperienceUser {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::empty() }
    }
}
record!(DashboardContextExperienceUser where "type" = "experienceUser" {
    "name" => required(name),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled: Option<bool>),
    "validationConfig" => optional(validation_config: Option<DashboardContextExperienceUserValidationConfig>),
});

/// What supplied values must satisfy.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextExperienceUserValidationConfig {
    /// IDs of the groups whose users are allowed, descendant groups included.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_ids: Option<Vec<String>>,
}
record!(DashboardContextExperienceUserValidationConfig: Default {
    "experienceGroupIds" => optional(experience_group_ids: Option<Vec<String>>),
});

/// Values of context variables, by name. A variable that is omitted has its default value.
///
/// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
///
/// Used by [`dashboard.validateContext`](crate::resources::dashboard::ValidateContext).
pub type DashboardContextInstance = BTreeMap<String, DashboardReportCtx>;

/// A context variable that holds a number.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextNumber {
    /// Name of the variable, unique within the dashboard.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// ID of the application that the values must come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Value used if none is supplied, a number or a numeric string.
    ///
    /// A string or a number.
    pub default_value: Scalar,
    /// If true, supplied values must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// What supplied values must satisfy.
    pub validation_config: Option<DashboardContextNumberValidationConfig>,
}

impl DashboardContextNumber {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, default_value: impl Into<Scalar>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::empty() }
    }
}
record!(DashboardContextNumber where "type" = "number" {
    "name" => required(name),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled: Option<bool>),
    "validationConfig" => optional(validation_config: Option<DashboardContextNumberValidationConfig>),
});

/// What supplied values must satisfy.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextNumberValidationConfig {
    /// Minimum, inclusive.
    pub min: Option<Number>,
    /// Maximum, inclusive.
    pub max: Option<Number>,
}
record!(DashboardContextNumberValidationConfig: Default {
    "min" => optional(min: Option<Number>),
    "max" => optional(max: Option<Number>),
});

/// A context variable that holds text.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextString {
    /// Name of the variable, unique within the dashboard.
    ///
    /// Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub name: String,
    /// ID of the application that the values must come from.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    /// Value used if none is supplied.
    ///
    /// At most 32767 characters.
    pub default_value: String,
    /// If true, supplied values must satisfy `validationConfig`.
    pub validation_enabled: Option<bool>,
    /// What supplied values must satisfy.
    pub validation_config: Option<DashboardContextStringValidationConfig>,
}

impl DashboardContextString {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, default_value: impl Into<String>) -> Self {
        Self { name: name.into(), default_value: default_value.into(), ..Model::empty() }
    }
}
record!(DashboardContextString where "type" = "string" {
    "name" => required(name),
    "applicationId" => optional(application_id: Option<ApplicationId>),
    "defaultValue" => required(default_value),
    "validationEnabled" => optional(validation_enabled: Option<bool>),
    "validationConfig" => optional(validation_config: Option<DashboardContextStringValidationConfig>),
});

/// What supplied values must satisfy.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardContextStringValidationConfig {
    /// Regular expression that the text must match.
    ///
    /// At most 1024 characters.
    pub reg_exp: Option<String>,
}
record!(DashboardContextStringValidationConfig: Default {
    "regExp" => optional(reg_exp: Option<String>),
});

/// One control of an input block. `type` names its type.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardControl {
    /// A slider that sets a number.
    ///
    /// An object whose `type` is `range`.
    Range(Box<DashboardControlRange>),
    /// A switch that sets true or false.
    ///
    /// An object whose `type` is `toggle`.
    Toggle(Box<DashboardControlToggle>),
    /// A text field.
    ///
    /// An object whose `type` is `text`.
    Text(Box<DashboardControlText>),
    /// A dropdown list.
    ///
    /// An object whose `type` is `select`.
    Select(Box<DashboardControlSelect>),
    /// Text that explains the controls. It adds no value to payloads.
    ///
    /// An object whose `type` is `help`.
    Help(DashboardControlHelp),
    /// A button that runs a workflow or sends a command to devices.
    ///
    /// An object whose `type` is `button`.
    Button(Box<DashboardControlButton>),
    /// A value that is none of the above, kept as it was received.
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

/// A button that runs a workflow or sends a command to devices.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlButton {
    /// What a click does: run a workflow or send a command to devices.
    pub action: Option<DashboardControlButtonAction>,
    /// At most 48 characters.
    pub id: Option<String>,
    /// No effect on buttons.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// Label shown to viewers.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    pub grid: Option<DashboardControlGrid>,
    /// CSS color of the control.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// Template of the payload, which can read the values of the other controls. If `action` is
    /// `workflow`, it must render valid JSON.
    ///
    /// At most 32767 characters.
    pub payload: Option<String>,
    /// The `meta.uiId` of the virtual button trigger to press, if `action` is `workflow`.
    ///
    /// At most 255 characters.
    pub button_id: Option<String>,
    /// ID of the workflow to run, if `action` is `workflow`; may be a template.
    ///
    /// At most 255 characters.
    pub workflow_id: Nullable<String>,
    /// IDs of the devices that receive the command; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices that receive the command.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string, for the devices that receive the command.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Name of the command to send, if `action` is `command`; may be a template.
    ///
    /// At most 255 characters.
    pub command_name: Option<String>,
}
record!(DashboardControlButton: Default where "type" = "button" {
    "action" => optional(action: Option<DashboardControlButtonAction>),
    "id" => optional(id: Option<String>),
    "templateId" => optional(template_id: Option<String>),
    "label" => optional(label: Option<String>),
    "grid" => optional(grid: Option<DashboardControlGrid>),
    "color" => optional(color: Option<String>),
    "payload" => optional(payload: Option<String>),
    "buttonId" => optional(button_id: Option<String>),
    "workflowId" => optional_nullable(workflow_id: Nullable<String>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "commandName" => optional(command_name: Option<String>),
});

string_enum! {
    /// What a click does: run a workflow or send a command to devices.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardControlButtonAction {
        Workflow = "workflow",
        Command = "command",
    }
}

/// Position and size of a control within its block, which is 4 columns wide. All are whole numbers.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlGrid {
    /// Height in rows.
    pub h: Option<Number>,
    /// Width in columns; `x` plus `w` cannot exceed 4.
    pub w: Option<Number>,
    /// Left column, from 0 to 3.
    pub x: Option<Number>,
    /// Top row, 0-based.
    pub y: Option<Number>,
}
record!(DashboardControlGrid: Default {
    "h" => optional(h: Option<Number>),
    "w" => optional(w: Option<Number>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
});

/// Text that explains the controls. It adds no value to payloads.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlHelp {
    /// At most 48 characters.
    pub id: Option<String>,
    /// ID of the control in templates.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    pub grid: Option<DashboardControlGrid>,
    /// Text in Markdown; may contain templates that read the values of the other controls.
    ///
    /// At most 32767 characters.
    pub help: Option<String>,
}
record!(DashboardControlHelp: Default where "type" = "help" {
    "id" => optional(id: Option<String>),
    "templateId" => optional(template_id: Option<String>),
    "grid" => optional(grid: Option<DashboardControlGrid>),
    "help" => optional(help: Option<String>),
});

/// One choice of a select control.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlOption {
    /// Value that templates read.
    ///
    /// At most 255 characters.
    pub value: Option<String>,
    /// Text shown for the option; the value if omitted.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
}
record!(DashboardControlOption: Default {
    "value" => optional(value: Option<String>),
    "label" => optional(label: Option<String>),
});

/// Query for the initial value of a control: the last reported value of an attribute.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlQuery {
    /// Name of the attribute whose last reported value is used.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// How the values of several devices become one.
    pub aggregation: Option<Aggregation>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
}
record!(DashboardControlQuery: Default {
    "attribute" => optional(attribute: Option<String>),
    "aggregation" => optional(aggregation: Option<Aggregation>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
});

/// A slider that sets a number.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlRange {
    /// At most 48 characters.
    pub id: Option<String>,
    /// ID by which templates read the value, as in `{{templateId}}`.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// Label shown to viewers.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    /// CSS color of the control.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    pub grid: Option<DashboardControlGrid>,
    /// Query for the initial value, which a locked block keeps current.
    pub default_query: Option<DashboardControlQuery>,
    /// Highest value, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub max: Option<Scalar>,
    /// Lowest value, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub min: Option<Scalar>,
    /// Step between two values, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub step: Option<Scalar>,
    /// Initial value, if `defaultQuery` yields none.
    ///
    /// A string or a number. At most 128 characters.
    pub default_value: Option<Scalar>,
}
record!(DashboardControlRange: Default where "type" = "range" {
    "id" => optional(id: Option<String>),
    "templateId" => optional(template_id: Option<String>),
    "label" => optional(label: Option<String>),
    "color" => optional(color: Option<String>),
    "grid" => optional(grid: Option<DashboardControlGrid>),
    "defaultQuery" => optional(default_query: Option<DashboardControlQuery>),
    "max" => optional(max: Option<Scalar>),
    "min" => optional(min: Option<Scalar>),
    "step" => optional(step: Option<Scalar>),
    "defaultValue" => optional(default_value: Option<Scalar>),
});

/// A dropdown list.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlSelect {
    /// At most 48 characters.
    pub id: Option<String>,
    /// ID by which templates read the value, as in `{{templateId}}`.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// Label shown to viewers.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    pub grid: Option<DashboardControlGrid>,
    /// Query for the initial value, which a locked block keeps current.
    pub default_query: Option<DashboardControlQuery>,
    /// Initial value, if `defaultQuery` yields none.
    ///
    /// At most 255 characters.
    pub default_value: Option<String>,
    /// Choices of the list.
    ///
    /// At most 500 items.
    pub options: Option<Vec<DashboardControlOption>>,
}
record!(DashboardControlSelect: Default where "type" = "select" {
    "id" => optional(id: Option<String>),
    "templateId" => optional(template_id: Option<String>),
    "label" => optional(label: Option<String>),
    "grid" => optional(grid: Option<DashboardControlGrid>),
    "defaultQuery" => optional(default_query: Option<DashboardControlQuery>),
    "defaultValue" => optional(default_value: Option<String>),
    "options" => optional(options: Option<Vec<DashboardControlOption>>),
});

/// A text field.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlText {
    /// At most 48 characters.
    pub id: Option<String>,
    /// ID by which templates read the value, as in `{{templateId}}`.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// Label shown to viewers.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    pub grid: Option<DashboardControlGrid>,
    /// Query for the initial value, which a locked block keeps current.
    pub default_query: Option<DashboardControlQuery>,
    /// Initial value, if `defaultQuery` yields none.
    ///
    /// At most 2048 characters.
    pub default_value: Option<String>,
}
record!(DashboardControlText: Default where "type" = "text" {
    "id" => optional(id: Option<String>),
    "templateId" => optional(template_id: Option<String>),
    "label" => optional(label: Option<String>),
    "grid" => optional(grid: Option<DashboardControlGrid>),
    "defaultQuery" => optional(default_query: Option<DashboardControlQuery>),
    "defaultValue" => optional(default_value: Option<String>),
});

/// A switch that sets true or false.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardControlToggle {
    /// At most 48 characters.
    pub id: Option<String>,
    /// ID by which templates read the value, as in `{{templateId}}`.
    ///
    /// At most 64 characters.
    pub template_id: Option<String>,
    /// Label shown to viewers.
    ///
    /// At most 512 characters.
    pub label: Option<String>,
    /// CSS color of the control.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    pub grid: Option<DashboardControlGrid>,
    /// Query for the initial value, which a locked block keeps current.
    pub default_query: Option<DashboardControlQuery>,
    /// Initial value, if `defaultQuery` yields none.
    pub default_value: Option<bool>,
    /// If true, the text `on` or `off` is shown beside the switch.
    pub include_label: Option<bool>,
}
record!(DashboardControlToggle: Default where "type" = "toggle" {
    "id" => optional(id: Option<String>),
    "templateId" => optional(template_id: Option<String>),
    "label" => optional(label: Option<String>),
    "color" => optional(color: Option<String>),
    "grid" => optional(grid: Option<DashboardControlGrid>),
    "defaultQuery" => optional(default_query: Option<DashboardControlQuery>),
    "defaultValue" => optional(default_value: Option<bool>),
    "includeLabel" => optional(include_label: Option<bool>),
});

/// HTML of a custom block; both parts may contain templates.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardCustomHtml {
    /// HTML for `<head>`, such as scripts and styles.
    ///
    /// At most 32767 characters.
    pub head_content: Option<String>,
    /// HTML for `<body>`.
    ///
    /// At most 32767 characters.
    pub body_content: Option<String>,
}
record!(DashboardCustomHtml: Default {
    "headContent" => optional(head_content: Option<String>),
    "bodyContent" => optional(body_content: Option<String>),
});

/// A query for the data of a custom block. `queryType` names its type.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardCustomSegment {
    /// Query for a time series, for a custom block.
    ///
    /// An object whose `queryType` is `time-series`.
    TimeSeries(Box<DashboardCustomSegmentTimeSeries>),
    /// Query for a single value, for a custom block or an image overlay.
    ///
    /// An object whose `queryType` is `gauge`.
    Gauge(Box<DashboardCustomSegmentGauge>),
    /// Query for rows of a data table, for a custom block.
    ///
    /// An object whose `queryType` is `data-table`.
    DataTable(Box<DashboardCustomSegmentDataTable>),
    /// Query for devices, for a custom block: their names, tags, attributes and, optionally, their
    /// connection status and composite state.
    ///
    /// An object whose `queryType` is `device-info`.
    DeviceInfo(Box<DashboardCustomSegmentDeviceInfo>),
    /// Query for events, for a custom block.
    ///
    /// An object whose `queryType` is `events`.
    Events(DashboardCustomSegmentEvents),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DashboardCustomSegment by ["queryType"] {
    tags("time-series") => TimeSeries(DashboardCustomSegmentTimeSeries),
    tags("gauge") => Gauge(DashboardCustomSegmentGauge),
    tags("data-table") => DataTable(DashboardCustomSegmentDataTable),
    tags("device-info") => DeviceInfo(DashboardCustomSegmentDeviceInfo),
    tags("events") => Events(DashboardCustomSegmentEvents),
});

/// Query for rows of a data table, for a custom block.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardCustomSegmentDataTable {
    /// Name by which the block reads the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub data_table_id: Option<DataTableId>,
    /// Row query as a JSON string; may contain templates. See `queryMode`.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    pub query_mode: Option<DashboardQueryMode>,
    /// Name of the column to sort by.
    ///
    /// At most 255 characters.
    pub sort_column: Option<String>,
    /// Sort direction, `asc` or `desc`.
    ///
    /// At most 255 characters.
    pub sort_direction: Option<String>,
    /// Maximum number of rows, up to 10000, as text; may be a template.
    ///
    /// At most 255 characters.
    pub limit: Option<String>,
    /// Number of rows to skip, as text; may be a template.
    ///
    /// At most 255 characters.
    pub offset: Option<String>,
}
record!(DashboardCustomSegmentDataTable: Default where "queryType" = "data-table" {
    "id" => optional(id: Option<String>),
    "dataTableId" => optional(data_table_id: Option<DataTableId>),
    "query" => optional(query: Option<String>),
    "queryMode" => optional(query_mode: Option<DashboardQueryMode>),
    "sortColumn" => optional(sort_column: Option<String>),
    "sortDirection" => optional(sort_direction: Option<String>),
    "limit" => optional(limit: Option<String>),
    "offset" => optional(offset: Option<String>),
});

/// Query for devices, for a custom block: their names, tags, attributes and, optionally, their
/// connection status and composite state.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardCustomSegmentDeviceInfo {
    /// Name by which the block reads the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Names of the attributes to include in the composite state.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub attributes: Nullable<Vec<String>>,
    /// If true, the connection status of the devices is not queried.
    pub exclude_connection_info: Option<bool>,
    /// At most 255 characters.
    pub sort_field: Option<String>,
    /// Sort direction, `asc` or `desc`.
    ///
    /// At most 255 characters.
    pub sort_direction: Option<String>,
    /// Number of the page, as text; may be a template.
    ///
    /// At most 255 characters.
    pub page: Option<String>,
    /// Maximum per page, up to 1000, as text; may be a template.
    ///
    /// At most 255 characters.
    pub per_page: Option<String>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Which composite state to include.
    ///
    /// At most 255 characters.
    pub composite_state_type: Option<String>,
}
record!(DashboardCustomSegmentDeviceInfo: Default where "queryType" = "device-info" {
    "id" => optional(id: Option<String>),
    "attributes" => optional_nullable(attributes: Nullable<Vec<String>>),
    "excludeConnectionInfo" => optional(exclude_connection_info: Option<bool>),
    "sortField" => optional(sort_field: Option<String>),
    "sortDirection" => optional(sort_direction: Option<String>),
    "page" => optional(page: Option<String>),
    "perPage" => optional(per_page: Option<String>),
    "query" => optional(query: Option<String>),
    "compositeStateType" => optional(composite_state_type: Option<String>),
});

/// Query for events, for a custom block.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardCustomSegmentEvents {
    /// Name by which the block reads the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Field to sort by. The default is `creationDate`.
    ///
    /// At most 255 characters.
    pub sort_field: Option<String>,
    /// Sort direction, `asc` or `desc`. The default is `desc`.
    ///
    /// At most 255 characters.
    pub sort_direction: Option<String>,
    /// Number of the page, as text; may be a template.
    ///
    /// At most 255 characters.
    pub page: Option<String>,
    /// Maximum per page, up to 1000, as text; may be a template.
    ///
    /// At most 255 characters.
    pub per_page: Option<String>,
    /// Advanced event query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// If true, the events include their message, data, updates and source.
    pub include_extended_event_info: Option<bool>,
}
record!(DashboardCustomSegmentEvents: Default where "queryType" = "events" {
    "id" => optional(id: Option<String>),
    "sortField" => optional(sort_field: Option<String>),
    "sortDirection" => optional(sort_direction: Option<String>),
    "page" => optional(page: Option<String>),
    "perPage" => optional(per_page: Option<String>),
    "query" => optional(query: Option<String>),
    "includeExtendedEventInfo" => optional(include_extended_event_info: Option<bool>),
});

/// Query for a single value, for a custom block or an image overlay.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardCustomSegmentGauge {
    /// Accepted: `gauge`.
    pub query_type: Option<String>,
    /// Name by which the block reads the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name of the attribute to query.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    pub aggregation: Option<Aggregation>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard. If omitted, the
    /// last reported value is used.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
}
record!(DashboardCustomSegmentGauge: Default {
    "queryType" => optional(query_type: Option<String>),
    "id" => optional(id: Option<String>),
    "attribute" => optional(attribute: Option<String>),
    "aggregation" => optional(aggregation: Option<Aggregation>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "duration" => optional(duration: Option<Scalar>),
});

/// Query for a time series, for a custom block.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardCustomSegmentTimeSeries {
    /// Name by which the block reads the data.
    ///
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name of the attribute to query.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    pub aggregation: Option<Aggregation>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Time range in ms, or `{{dashboard.duration}}` to use that of the dashboard.
    ///
    /// A string or an integer. At least `0`. Known values: `{{dashboard.duration}}`.
    pub duration: Option<Scalar>,
    /// Length of an aggregation interval in ms, or a template; cannot exceed `duration`. Omit it or
    /// set it to null if `duration` is a template.
    ///
    /// A string, an integer or null. At most 255 characters. At least `0`.
    pub resolution: Nullable<Scalar>,
}
record!(DashboardCustomSegmentTimeSeries: Default where "queryType" = "time-series" {
    "id" => optional(id: Option<String>),
    "attribute" => optional(attribute: Option<String>),
    "aggregation" => optional(aggregation: Option<Aggregation>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "duration" => optional(duration: Option<Scalar>),
    "resolution" => optional_nullable(resolution: Nullable<Scalar>),
});

/// A column of a data table block.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardDataTableColumn {
    /// At most 48 characters.
    pub id: Option<String>,
    /// Name of a column of the data table, or `$custom` for a column rendered by `rowTemplate`.
    ///
    /// Known values: `$custom`.
    pub type_: Option<String>,
    /// Template of the column header.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// Template of a cell, in Markdown, which can read the row as `{{row.name}}` with the name of a
    /// column.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
}
record!(DashboardDataTableColumn: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<String>),
    "headerTemplate" => optional(header_template: Option<String>),
    "rowTemplate" => optional(row_template: Option<String>),
});

/// What a device count shows if no condition is true.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardDeviceCountDefault {
    /// CSS color of the background.
    ///
    /// At most 64 characters.
    pub color: String,
    /// Text to show; may contain Markdown and templates.
    ///
    /// At most 32767 characters.
    pub label: Option<String>,
    /// Template of the value to show, such as `{{id.count}}` with the ID of a segment.
    ///
    /// At most 32767 characters.
    pub value: Option<String>,
}

impl DashboardDeviceCountDefault {
    /// Creates the value from its required fields.
    pub fn new(color: impl Into<String>) -> Self { Self { color: color.into(), ..Model::empty() } }
}
record!(DashboardDeviceCountDefault {
    "color" => required(color),
    "label" => optional(label: Option<String>),
    "value" => optional(value: Option<String>),
});

/// One query of a device count block.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardDeviceCountSegment {
    /// Name by which conditions and templates read the count, as in `{{id.count}}`.
    ///
    /// At most 48 characters.
    pub id: String,
    /// Advanced device query as a JSON string, for the devices to count; `{}` counts all.
    ///
    /// At most 32767 characters.
    pub query: String,
}

impl DashboardDeviceCountSegment {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, query: impl Into<String>) -> Self { Self { id: id.into(), query: query.into() } }
}
record!(DashboardDeviceCountSegment {
    "id" => required(id),
    "query" => required(query),
});

/// Filter of a device list, by IDs, tags and name. See `match` of the block.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardDeviceFilter {
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub ids: Option<Vec<String>>,
    /// At most 100 items.
    pub tags: Option<Vec<DashboardDeviceTag>>,
    /// Pattern for device names, with `*` as a wildcard.
    ///
    /// At most 255 characters.
    pub search_param: Option<String>,
}
record!(DashboardDeviceFilter: Default {
    "ids" => optional(ids: Option<Vec<String>>),
    "tags" => optional(tags: Option<Vec<DashboardDeviceTag>>),
    "searchParam" => optional(search_param: Option<String>),
});

/// A column of a device list.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardDeviceListColumn {
    /// At most 48 characters.
    pub id: Option<String>,
    /// What a cell shows; a `custom` cell is rendered by `rowTemplate`.
    pub type_: Option<DashboardDeviceListColumnType>,
    /// Name of the attribute for `attribute`, key of the tag for `tag`.
    ///
    /// At most 255 characters.
    pub source: Option<String>,
    /// Template of the column header.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// Template of a cell, such as `{{format value}}`. Without it the cell stays empty, except for
    /// `name` and `connectionStatus`.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
}
record!(DashboardDeviceListColumn: Default {
    "id" => optional(id: Option<String>),
    "type" => optional(type_: Option<DashboardDeviceListColumnType>),
    "source" => optional(source: Option<String>),
    "headerTemplate" => optional(header_template: Option<String>),
    "rowTemplate" => optional(row_template: Option<String>),
});

string_enum! {
    /// What a cell shows; a `custom` cell is rendered by `rowTemplate`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardDeviceListColumnType {
        Id = "id",
        ConnectionStatus = "connectionStatus",
        Attribute = "attribute",
        Tag = "tag",
        Name = "name",
        Custom = "custom",
        Created = "created",
        Updated = "updated",
    }
}

/// A column of a device state table.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardDeviceStateColumn {
    /// Template of the column header.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// At most 48 characters.
    pub id: Option<String>,
    /// Template of a cell, such as `{{format value}}`. Without it the cell stays empty.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
    /// What a cell shows; `timestamp` is the time of the state.
    pub type_: Option<DashboardDeviceStateColumnType>,
    /// Name of the attribute, for `attribute`.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
}
record!(DashboardDeviceStateColumn: Default {
    "headerTemplate" => optional(header_template: Option<String>),
    "id" => optional(id: Option<String>),
    "rowTemplate" => optional(row_template: Option<String>),
    "type" => optional(type_: Option<DashboardDeviceStateColumnType>),
    "attribute" => optional(attribute: Option<String>),
});

string_enum! {
    /// What a cell shows; `timestamp` is the time of the state.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardDeviceStateColumnType {
        DeviceTags = "deviceTags",
        DeviceId = "deviceId",
        DeviceName = "deviceName",
        Timestamp = "timestamp",
        Attribute = "attribute",
    }
}

/// A tag by which devices are selected. Without a value, a tag with any value of the key matches.
/// By the documentation of the platform, a device is selected if it matches any entry of a list; by
/// its guide for authoring dashboards, it must match every entry.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardDeviceTag {
    /// May be a template.
    ///
    /// At most 255 characters.
    pub key: Option<String>,
    /// May be a template.
    ///
    /// At most 255 characters.
    pub value: Option<String>,
    /// Name of a context variable of type `deviceTag`, whose value is used as the tag's value for
    /// `key`.
    ///
    /// At most 255 characters.
    pub from_ctx: Option<String>,
}
record!(DashboardDeviceTag: Default {
    "key" => optional(key: Option<String>),
    "value" => optional(value: Option<String>),
    "fromCtx" => optional(from_ctx: Option<String>),
});

impl<K: IntoArgument<Option<String>>, V: IntoArgument<Option<String>>> From<(K, V)>
for DashboardDeviceTag {
    fn from((key, value): (K, V)) -> Self {
        Self { key: key.into_argument(), value: value.into_argument(), ..Model::empty() }
    }
}

/// A column of an event list.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardEventListColumn {
    /// At most 48 characters.
    pub id: Option<String>,
    /// Key of the event tag, for `tag`.
    ///
    /// At most 255 characters.
    pub selected_tag: Option<String>,
    /// What a cell shows; a `custom` cell is rendered by `rowTemplate`.
    pub type_: Option<DashboardEventListColumnType>,
    /// Template of the column header.
    ///
    /// At most 1024 characters.
    pub header_template: Option<String>,
    /// Template of a `custom` cell, which can read the event as `{{event.subject}}` and so on.
    ///
    /// At most 32767 characters.
    pub row_template: Option<String>,
}
record!(DashboardEventListColumn: Default {
    "id" => optional(id: Option<String>),
    "selectedTag" => optional(selected_tag: Option<String>),
    "type" => optional(type_: Option<DashboardEventListColumnType>),
    "headerTemplate" => optional(header_template: Option<String>),
    "rowTemplate" => optional(row_template: Option<String>),
});

string_enum! {
    /// What a cell shows; a `custom` cell is rendered by `rowTemplate`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardEventListColumnType {
        Level = "level",
        Subject = "subject",
        SubjectWithMessage = "subjectWithMessage",
        CreationDate = "creationDate",
        CreationDateWithSource = "creationDateWithSource",
        LastUpdatedDate = "lastUpdatedDate",
        LastUpdatedDateWithSource = "lastUpdatedDateWithSource",
        Id = "id",
        State = "state",
        Tag = "tag",
        DeviceName = "deviceName",
        SourceId = "sourceId",
        Custom = "custom",
    }
}

/// A y axis of a graph.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardGraphAxis {
    /// ID to which segments and decorators refer in `yAxisId`.
    ///
    /// At most 48 characters.
    pub id: String,
    /// At most 255 characters.
    pub label: Option<String>,
    /// Side of the graph. A `hidden` axis still scales its segments but is not drawn.
    ///
    /// Default: `"left"`.
    pub position: Option<DashboardGraphAxisPosition>,
    /// Lowest value of the axis, a number or a template. If omitted, the axis fits its data and
    /// decorators.
    ///
    /// A string or a number. At most 128 characters.
    pub min: Option<Scalar>,
    /// Highest value of the axis, a number or a template. If omitted, the axis fits its data and
    /// decorators.
    ///
    /// A string or a number. At most 128 characters.
    pub max: Option<Scalar>,
    /// D3 format of the ticks and of the values in tooltips.
    ///
    /// At most 255 characters.
    pub format: Option<String>,
    /// Scale of the axis; `log` is base 10.
    ///
    /// Default: `"linear"`.
    pub scale: Option<DashboardGraphAxisScale>,
    /// If true, area and bar segments on this axis are stacked; line segments are not.
    pub stacked: Option<bool>,
}

impl DashboardGraphAxis {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self { Self { id: id.into(), ..Model::empty() } }
}
record!(DashboardGraphAxis {
    "id" => required(id),
    "label" => optional(label: Option<String>),
    "position" => optional(position: Option<DashboardGraphAxisPosition>),
    "min" => optional(min: Option<Scalar>),
    "max" => optional(max: Option<Scalar>),
    "format" => optional(format: Option<String>),
    "scale" => optional(scale: Option<DashboardGraphAxisScale>),
    "stacked" => optional(stacked: Option<bool>),
});

string_enum! {
    /// Side of the graph. A `hidden` axis still scales its segments but is not drawn.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphAxisPosition {
        Left = "left",
        Right = "right",
        Hidden = "hidden",
    }
}

string_enum! {
    /// Scale of the axis; `log` is base 10.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphAxisScale {
        Linear = "linear",
        Log = "log",
        Sqrt = "sqrt",
    }
}

/// A fixed line or area in a graph, such as a threshold or a target range.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardGraphDecorator {
    /// A `line` at `y1`, or an `area` between `y1` and `y2`.
    pub type_: DashboardGraphDecoratorType,
    /// ID of the y axis that the values refer to.
    ///
    /// At most 48 characters.
    pub y_axis_id: String,
    /// Text of the tooltip.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
    /// CSS color of the decorator.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// Style of the line.
    pub line_style: Option<DashboardGraphDecoratorLineStyle>,
    /// Thickness of the line, from 0 to 5.
    ///
    /// From `0` to `5`.
    pub line_weight: Option<i64>,
    /// Value of the line, or lower edge of the area; a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub y1: Scalar,
    /// Upper edge of the area, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub y2: Option<Scalar>,
}

impl DashboardGraphDecorator {
    /// Creates the value from its required fields.
    pub fn new(
        type_: impl Into<DashboardGraphDecoratorType>,
        y_axis_id: impl Into<String>,
        y1: impl Into<Scalar>,
    ) -> Self {
        Self { type_: type_.into(), y_axis_id: y_axis_id.into(), y1: y1.into(), ..Model::empty() }
    }
}
record!(DashboardGraphDecorator {
    "type" => required(type_),
    "yAxisId" => required(y_axis_id),
    "label" => optional(label: Option<String>),
    "color" => optional(color: Option<String>),
    "lineStyle" => optional(line_style: Option<DashboardGraphDecoratorLineStyle>),
    "lineWeight" => optional(line_weight: Option<i64>),
    "y1" => required(y1),
    "y2" => optional(y2: Option<Scalar>),
});

string_enum! {
    /// Style of the line.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphDecoratorLineStyle {
        Solid = "solid",
        Dotted = "dotted",
        Dashed = "dashed",
    }
}

string_enum! {
    /// A `line` at `y1`, or an `area` between `y1` and `y2`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphDecoratorType {
        Line = "line",
        Area = "area",
    }
}

/// One series of a graph: its data and its look.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardGraphSegment {
    /// Name of the attribute to query.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// How the values of an interval become one point. `NONE` requires exactly one device. Ignored
    /// if `realTime` of the block is true.
    pub aggregation: Option<Aggregation>,
    /// CSS color of the segment.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// If true, each point is the sum of the points up to it.
    pub cumulative: Option<bool>,
    /// If true, the line breaks at intervals without data. Not for bars.
    pub detect_data_gaps: Option<bool>,
    /// Template that transforms the value for display, from `{{value}}`, `{{time}}` and
    /// `{{ctx.name}}`.
    ///
    /// At most 255 characters.
    pub expression: Option<String>,
    /// Form of the segment. The default is `line`.
    pub graph_type: Option<DashboardGraphSegmentGraphType>,
    /// Label of the segment. The default is the name of the attribute.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
    /// D3 format of the axis. Superseded by `yAxes`.
    ///
    /// At most 255 characters.
    pub y_axis_format: Option<String>,
    /// Label of the axis. Superseded by `yAxes`.
    ///
    /// At most 255 characters.
    pub y_axis_label: Option<String>,
    /// Highest value of the axis, a number or a template. Superseded by `yAxes`.
    ///
    /// A string or a number. At most 128 characters.
    pub y_axis_max: Option<Scalar>,
    /// Lowest value of the axis, a number or a template. Superseded by `yAxes`.
    ///
    /// A string or a number. At most 128 characters.
    pub y_axis_min: Option<Scalar>,
    /// ID of the y axis of the segment; required if the graph has more than one.
    ///
    /// At most 48 characters.
    pub y_axis_id: Option<String>,
    /// How points are connected: straight (`linear`), curved (`monotone`) or in steps. Not for
    /// bars. The default is `linear`.
    pub line_type: Option<DashboardGraphSegmentLineType>,
    /// Thickness of the line, from 0 to 5. Not for bars.
    ///
    /// From `0` to `5`.
    pub line_weight: Option<i64>,
    /// Size of the data points, from 0 to 5. Not for bars.
    ///
    /// From `0` to `5`.
    pub dot_weight: Option<i64>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
}
record!(DashboardGraphSegment: Default {
    "attribute" => optional(attribute: Option<String>),
    "aggregation" => optional(aggregation: Option<Aggregation>),
    "color" => optional(color: Option<String>),
    "cumulative" => optional(cumulative: Option<bool>),
    "detectDataGaps" => optional(detect_data_gaps: Option<bool>),
    "expression" => optional(expression: Option<String>),
    "graphType" => optional(graph_type: Option<DashboardGraphSegmentGraphType>),
    "label" => optional(label: Option<String>),
    "yAxisFormat" => optional(y_axis_format: Option<String>),
    "yAxisLabel" => optional(y_axis_label: Option<String>),
    "yAxisMax" => optional(y_axis_max: Option<Scalar>),
    "yAxisMin" => optional(y_axis_min: Option<Scalar>),
    "yAxisId" => optional(y_axis_id: Option<String>),
    "lineType" => optional(line_type: Option<DashboardGraphSegmentLineType>),
    "lineWeight" => optional(line_weight: Option<i64>),
    "dotWeight" => optional(dot_weight: Option<i64>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
});

string_enum! {
    /// Form of the segment. The default is `line`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphSegmentGraphType {
        Area = "area",
        Bar = "bar",
        Line = "line",
    }
}

string_enum! {
    /// How points are connected: straight (`linear`), curved (`monotone`) or in steps. Not for
    /// bars. The default is `linear`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardGraphSegmentLineType {
        Monotone = "monotone",
        Step = "step",
        StepAfter = "stepAfter",
        Linear = "linear",
        StepBefore = "stepBefore",
    }
}

id! {
    /// The id that paths take as `dashboardId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub struct DashboardId;
}

/// Settings of a list of applications or dashboards.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardListConfig {
    /// Pattern for names, with `*` as a wildcard. If omitted, all are listed.
    ///
    /// At most 255 characters.
    pub filter: Option<String>,
}
record!(DashboardListConfig: Default {
    "filter" => optional(filter: Option<String>),
});

string_enum! {
    /// Background of a map: streets in the colors of the theme (`normal`), or satellite images
    /// (`satellite`).
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardMapStyle {
        Normal = "normal",
        Satellite = "satellite",
    }
}

/// Something drawn on an image. `type` names its type.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardOverlay {
    /// A colored shape (`indicator`), text (`label`) or an image (`image`) on an image.
    ///
    /// An object whose `type` is `indicator`, `label` or `image`.
    Marker(Box<DashboardOverlayMarker>),
    /// A value on an image.
    ///
    /// An object whose `type` is `value`.
    Value(Box<DashboardOverlayValue>),
    /// A bar on an image that fills with a value.
    ///
    /// An object whose `type` is `bar`.
    Bar(Box<DashboardOverlayBar>),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DashboardOverlay by ["type"] {
    tags("indicator" | "label" | "image") => Marker(DashboardOverlayMarker),
    tags("value") => Value(DashboardOverlayValue),
    tags("bar") => Bar(DashboardOverlayBar),
});

/// A bar on an image that fills with a value.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardOverlayBar {
    pub size: DashboardOverlaySize,
    /// Position on the image, as x and y in pixels from the top left, separated by a comma.
    ///
    /// 3 to 255 characters.
    pub position: String,
    /// Template of the popup that a click opens, in Markdown.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// Conditions in order of precedence; the first true one sets the look.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Look if no condition is true.
    pub default_condition: DashboardCondition,
    /// Value of an empty bar, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub min: Option<Scalar>,
    /// Value of a full bar, a number or a template.
    ///
    /// A string or a number. At most 128 characters.
    pub max: Option<Scalar>,
    /// CSS color of the unfilled part.
    ///
    /// At most 64 characters.
    pub background_color: Option<String>,
    /// Template of the value, such as `{{id.value}}` with the ID of a segment.
    ///
    /// At most 255 characters.
    pub value_template: Option<String>,
    /// Relative length of the bar.
    ///
    /// From `1` to `10`.
    pub length: Option<i64>,
    pub orientation: Option<DashboardOverlayBarOrientation>,
}

impl DashboardOverlayBar {
    /// Creates the value from its required fields.
    pub fn new(
        size: impl Into<DashboardOverlaySize>,
        position: impl Into<String>,
        default_condition: impl Into<DashboardCondition>,
    ) -> Self {
        Self {
            size: size.into(),
            position: position.into(),
            default_condition: default_condition.into(),
            ..Model::empty()
        }
    }
}
record!(DashboardOverlayBar where "type" = "bar" {
    "size" => required(size),
    "position" => required(position),
    "popupTemplate" => optional(popup_template: Option<String>),
    "conditions" => optional(conditions: Option<Vec<DashboardCondition>>),
    "defaultCondition" => required(default_condition),
    "min" => optional(min: Option<Scalar>),
    "max" => optional(max: Option<Scalar>),
    "backgroundColor" => optional(background_color: Option<String>),
    "valueTemplate" => optional(value_template: Option<String>),
    "length" => optional(length: Option<i64>),
    "orientation" => optional(orientation: Option<DashboardOverlayBarOrientation>),
});

string_enum! {
    /// The type of `dashboardOverlayBar.orientation`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardOverlayBarOrientation {
        Horizontal = "horizontal",
        Vertical = "vertical",
    }
}

/// A colored shape (`indicator`), text (`label`) or an image (`image`) on an image.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardOverlayMarker {
    pub type_: DashboardOverlayMarkerType,
    pub size: DashboardOverlaySize,
    /// Position on the image, as x and y in pixels from the top left, separated by a comma.
    ///
    /// 3 to 255 characters.
    pub position: String,
    /// Template of the popup that a click opens, in Markdown.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// Conditions in order of precedence; the first true one sets the look.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Look if no condition is true.
    pub default_condition: DashboardCondition,
}

impl DashboardOverlayMarker {
    /// Creates the value from its required fields.
    pub fn new(
        type_: impl Into<DashboardOverlayMarkerType>,
        size: impl Into<DashboardOverlaySize>,
        position: impl Into<String>,
        default_condition: impl Into<DashboardCondition>,
    ) -> Self {
        Self {
            type_: type_.into(),
            size: size.into(),
            position: position.into(),
            default_condition: default_condition.into(),
            ..Model::empty()
        }
    }
}
record!(DashboardOverlayMarker {
    "type" => required(type_),
    "size" => required(size),
    "position" => required(position),
    "popupTemplate" => optional(popup_template: Option<String>),
    "conditions" => optional(conditions: Option<Vec<DashboardCondition>>),
    "defaultCondition" => required(default_condition),
});

string_enum! {
    /// The type of `dashboardOverlayMarker.type`.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardOverlayMarkerType {
        Indicator = "indicator",
        Label = "label",
        Image = "image",
    }
}

string_enum! {
    /// Relative size of an overlay.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardOverlaySize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

/// A value on an image.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardOverlayValue {
    pub size: DashboardOverlaySize,
    /// Position on the image, as x and y in pixels from the top left, separated by a comma.
    ///
    /// 3 to 255 characters.
    pub position: String,
    /// Template of the popup that a click opens, in Markdown.
    ///
    /// At most 32767 characters.
    pub popup_template: Option<String>,
    /// Conditions in order of precedence; the first true one sets the look.
    ///
    /// At most 100 items.
    pub conditions: Option<Vec<DashboardCondition>>,
    /// Look if no condition is true.
    pub default_condition: DashboardCondition,
    /// Template of the text, such as `{{id.value}}` with the ID of a segment.
    ///
    /// At most 255 characters.
    pub value_template: Option<String>,
}

impl DashboardOverlayValue {
    /// Creates the value from its required fields.
    pub fn new(
        size: impl Into<DashboardOverlaySize>,
        position: impl Into<String>,
        default_condition: impl Into<DashboardCondition>,
    ) -> Self {
        Self {
            size: size.into(),
            position: position.into(),
            default_condition: default_condition.into(),
            ..Model::empty()
        }
    }
}
record!(DashboardOverlayValue where "type" = "value" {
    "size" => required(size),
    "position" => required(position),
    "popupTemplate" => optional(popup_template: Option<String>),
    "conditions" => optional(conditions: Option<Vec<DashboardCondition>>),
    "defaultCondition" => required(default_condition),
    "valueTemplate" => optional(value_template: Option<String>),
});

/// Request body that changes a dashboard. Omitted fields are unchanged; `blocks`, `reportConfigs`
/// and `contextConfiguration` are replaced as a whole.
///
/// Used by [`applicationDashboard.patch`](crate::resources::application_dashboard::Patch),
/// [`dashboard.patch`](crate::resources::dashboard::Patch).
#[non_exhaustive]
pub struct DashboardPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    pub blocks: Option<Vec<DashboardBlock>>,
    /// Reports sent on a schedule.
    ///
    /// At most 10 items.
    pub report_configs: Option<Vec<DashboardReport>>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Time between two refreshes, in seconds.
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
    /// Theme for viewers who have not chosen one.
    pub default_theme: Option<DashboardTheme>,
    /// If true, anyone who has the URL can view the dashboard and all data on it.
    pub public: Option<bool>,
    /// Secret. New password with which anyone who has the URL can view the dashboard. Null removes
    /// it. It needs 12 characters or more, with an uppercase letter, a lowercase letter, a digit
    /// and a symbol.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Nullable<Secret<String>>,
    /// Context variables, which blocks read as `{{ctx.name}}`. Their order is the order in the
    /// toolbar.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}
record!(DashboardPatch: Default {
    "name" => optional(name: Option<String>),
    "blocks" => optional(blocks: Option<Vec<DashboardBlock>>),
    "reportConfigs" => optional(report_configs: Option<Vec<DashboardReport>>),
    "description" => optional(description: Option<String>),
    "refreshRate" => optional(refresh_rate: Option<Number>),
    "duration" => optional(duration: Option<DurationMillis>),
    "resolution" => optional(resolution: Option<DurationMillis>),
    "defaultTheme" => optional(default_theme: Option<DashboardTheme>),
    "public" => optional(public: Option<bool>),
    "password" => optional_nullable(password: Nullable<Secret<String>>),
    "contextConfiguration" => optional(context_configuration: Option<Vec<DashboardContext>>),
});

string_enum! {
    /// How pins are drawn: in `startColor` and `endColor` (`simple`), or with the image of
    /// `iconTemplate` (`advanced`).
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardPinMode {
        Simple = "simple",
        Advanced = "advanced",
    }
}

/// Request body that creates a dashboard. Without `orgId` and `applicationId` it belongs to the
/// caller.
///
/// Used by [`dashboards.post`](crate::resources::dashboards::Post).
#[non_exhaustive]
pub struct DashboardPost {
    /// ID of the organization that owns the dashboard.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub org_id: Option<OrgId>,
    /// ID of the application that the dashboard belongs to.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
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
    /// Never returned. It needs 12 characters or more, with an uppercase letter, a lowercase
    /// letter, a digit and a symbol.
    ///
    /// 12 to 2048 characters. Pattern:
    /// `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    pub password: Nullable<Secret<String>>,
    /// Context variables, which blocks read as `{{ctx.name}}`. Their order is the order in the
    /// toolbar.
    ///
    /// At most 100 items.
    pub context_configuration: Option<Vec<DashboardContext>>,
}

impl DashboardPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self { Self { name: name.into(), ..Model::empty() } }
}
record!(DashboardPost {
    "orgId" => optional(org_id: Option<OrgId>),
    "applicationId" => optional(application_id: Option<ApplicationId>),
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

string_enum! {
    /// How the conditions of a row query combine: any (`$or`) or all (`$and`) must match, or the
    /// query is an advanced query (`advanced`).
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardQueryMode {
        /// On the wire: `$or`.
        Or = "$or",
        /// On the wire: `$and`.
        And = "$and",
        Advanced = "advanced",
    }
}

/// A report of a dashboard, sent on a schedule to email addresses, to a URL, or both.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardReport {
    /// At most 48 characters.
    pub id: Option<String>,
    /// Schedule as a cron expression.
    ///
    /// At most 255 characters.
    pub cron: Option<String>,
    /// Email addresses that receive the report.
    ///
    /// 1 to 10 items.
    ///
    /// Items: At most 1024 characters. Format: `email`.
    pub to_email: Option<Vec<String>>,
    /// URL that the report is sent to.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Subject of the report email.
    ///
    /// At most 255 characters.
    pub subject: Option<String>,
    /// Message of the report email.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    pub theme: Option<DashboardTheme>,
    /// Time zone of the report, as an IANA name.
    ///
    /// At most 255 characters.
    pub timezone: Option<String>,
    /// Locale of the report.
    ///
    /// At most 5 characters.
    pub locale: Option<String>,
    /// Values of the context variables.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    pub ctx: Option<BTreeMap<String, DashboardReportCtx>>,
    pub branded: Option<bool>,
}
record!(DashboardReport: Default {
    "id" => optional(id: Option<String>),
    "cron" => optional(cron: Option<String>),
    "toEmail" => optional(to_email: Option<Vec<String>>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "subject" => optional(subject: Option<String>),
    "message" => optional(message: Option<String>),
    "theme" => optional(theme: Option<DashboardTheme>),
    "timezone" => optional(timezone: Option<String>),
    "locale" => optional(locale: Option<String>),
    "ctx" => optional(ctx: Option<BTreeMap<String, DashboardReportCtx>>),
    "branded" => optional(branded: Option<bool>),
});

/// Value of the variable with this name.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DashboardReportCtx {
    /// A string.
    ///
    /// At most 32767 characters.
    Text(String),
    /// A number.
    Number(Number),
    /// A tag to match, by key, by value or by both.
    ///
    /// An object.
    Object(DeviceTagMatch),
    /// A value that is none of the above, kept as it was received.
    Unknown(UnknownValue),
}
union!(DashboardReportCtx {
    string => Text or text,
    number => Number(i32, i64, f64, Number),
    object => Object(DeviceTagMatch),
});

/// One query of a bar, gauge, indicator or pie block: its data and its look.
///
/// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
/// [`applicationDashboards`](crate::resources::application_dashboards),
/// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
#[non_exhaustive]
pub struct DashboardSegment {
    /// Name of the attribute to query.
    ///
    /// At most 255 characters.
    pub attribute: Option<String>,
    /// How the values of the time range become one. `NONE` requires exactly one device. Ignored if
    /// the block is in real time.
    pub aggregation: Option<Aggregation>,
    /// CSS color of the segment.
    ///
    /// At most 64 characters.
    pub color: Option<String>,
    /// IDs of the devices; each may be a template.
    ///
    /// At most 100 items.
    ///
    /// Items: At most 255 characters.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DashboardDeviceTag>>,
    /// Advanced device query as a JSON string; may contain templates.
    ///
    /// At most 32767 characters.
    pub query: Option<String>,
    /// Label of the segment. The default is the name of the attribute.
    ///
    /// At most 255 characters.
    pub label: Option<String>,
    /// Template that transforms the value for display, from `{{value}}`, `{{time}}` and
    /// `{{ctx.name}}`.
    ///
    /// At most 255 characters.
    pub expression: Option<String>,
    /// At most 255 characters.
    pub y_axis_label: Option<String>,
    /// Thickness of the line, from 0 to 5.
    ///
    /// From `0` to `5`.
    pub line_weight: Option<i64>,
    /// If true, the line breaks at intervals without data.
    pub detect_data_gaps: Option<bool>,
    /// At most 255 characters.
    pub graph_type: Option<String>,
}
record!(DashboardSegment: Default {
    "attribute" => optional(attribute: Option<String>),
    "aggregation" => optional(aggregation: Option<Aggregation>),
    "color" => optional(color: Option<String>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DashboardDeviceTag>>),
    "query" => optional(query: Option<String>),
    "label" => optional(label: Option<String>),
    "expression" => optional(expression: Option<String>),
    "yAxisLabel" => optional(y_axis_label: Option<String>),
    "lineWeight" => optional(line_weight: Option<i64>),
    "detectDataGaps" => optional(detect_data_gaps: Option<bool>),
    "graphType" => optional(graph_type: Option<String>),
});

/// Request body that sends a report of a dashboard now, to email addresses, to a URL, or both.
///
/// Used by
/// [`applicationDashboard.sendReport`](crate::resources::application_dashboard::SendReport),
/// [`dashboard.sendReport`](crate::resources::dashboard::SendReport).
#[non_exhaustive]
pub struct DashboardSendReport {
    /// Email addresses that receive the report.
    ///
    /// 1 to 10 items.
    ///
    /// Items: At most 1024 characters. Format: `email`.
    pub to_email: Option<Vec<String>>,
    /// URL that the report is sent to.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub callback_url: Option<String>,
    /// Subject of the report email.
    ///
    /// At most 255 characters.
    pub subject: Option<String>,
    /// Message of the report email.
    ///
    /// At most 32767 characters.
    pub message: Option<String>,
    pub theme: Option<DashboardTheme>,
    /// Time of the dashboard state to report, in ms since epoch.
    pub time: Option<EpochMillis>,
    /// Time zone of the report, as an IANA name.
    ///
    /// At most 255 characters.
    pub timezone: Option<String>,
    /// Locale of the report.
    ///
    /// At most 5 characters.
    pub locale: Option<String>,
    /// Values of the context variables.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    pub ctx: Option<BTreeMap<String, DashboardReportCtx>>,
    pub branded: Option<bool>,
}
record!(DashboardSendReport: Default {
    "toEmail" => optional(to_email: Option<Vec<String>>),
    "callbackUrl" => optional(callback_url: Option<String>),
    "subject" => optional(subject: Option<String>),
    "message" => optional(message: Option<String>),
    "theme" => optional(theme: Option<DashboardTheme>),
    "time" => optional(time: Option<EpochMillis>),
    "timezone" => optional(timezone: Option<String>),
    "locale" => optional(locale: Option<String>),
    "ctx" => optional(ctx: Option<BTreeMap<String, DashboardReportCtx>>),
    "branded" => optional(branded: Option<bool>),
});

string_enum! {
    /// Color theme of a dashboard.
    ///
    /// Used by the resources [`applicationDashboard`](crate::resources::application_dashboard),
    /// [`applicationDashboards`](crate::resources::application_dashboards),
    /// [`dashboard`](crate::resources::dashboard), [`dashboards`](crate::resources::dashboards).
    pub enum DashboardTheme {
        Dark = "dark",
        Light = "light",
    }
}
