//! Bodies as callers write them. It stands alone: `additions` compiles it against a client of a spec that has more
//! fields, words and branches.

use losant::models::{
    Aggregation, AggregationTypeOrNone, DashboardBlock, DashboardBlockGauge, DashboardBlockGaugeConfig,
    DashboardBlockSectionHeader, DashboardPost, DashboardSegment, DevicePatch, DevicePost, DeviceState, Tag,
    TimeSeriesQuery,
};
use losant::resources::devices::Get;
use losant::{Client, Nullable, Scalar};

/// Null for one field, two tags of pairs, nothing for the rest.
pub(crate) fn patch() -> DevicePatch {
    DevicePatch::new()
        .name("North")
        .parent_id(None)
        .tags([("site", "north"), ("floor", "1")])
        .description(None)
}

/// A field that keeps the three states of another model.
pub(crate) fn moved(parent: Nullable<String>, interval: Option<i64>) -> DevicePatch {
    DevicePatch::new().parent_id(parent).system_interval(interval)
}

pub(crate) fn device(name: &str, tags: &[Tag]) -> DevicePost {
    DevicePost::new(name).device_class("gateway").tags(tags).keep_duplicates(true)
}

pub(crate) fn state() -> DeviceState {
    DeviceState::new([("flowRate", Scalar::from(12.5)), ("running", true.into())])
}

/// The same aggregation by its word, by the variant of the inner enumeration, and whole.
pub(crate) fn queries(devices: &[String]) -> [TimeSeriesQuery; 3] {
    let query = TimeSeriesQuery::new().attributes(["pressure"]).device_ids(devices).limit(100);
    [
        query.clone().aggregation("MEAN"),
        query.clone().aggregation(AggregationTypeOrNone::Mean),
        query.aggregation(Aggregation::Word(AggregationTypeOrNone::Mean)),
    ]
}

/// Models and numbers in unions, and lists of lists.
pub(crate) fn dashboard(devices: impl IntoIterator<Item = String>) -> DashboardPost {
    let segment = DashboardSegment::new().attribute("pressure").aggregation("LAST");
    let segment = segment.device_ids(devices.into_iter().collect::<Vec<_>>());
    let config = DashboardBlockGaugeConfig::new().real_time(true).gauge_min(0).gauge_max("{{ctx.limit}}");
    let gauge = DashboardBlockGauge::new(0, 1, 4, 3).title("Pressure").config(config.segment(segment));
    let heading = DashboardBlockSectionHeader::new(0, 0, 4, 1).title("Pump 7");
    DashboardPost::new("Pump 7").refresh_rate(60).blocks([DashboardBlock::from(heading), gauge.into()])
}

pub(crate) fn describe(aggregation: &Aggregation) -> &str {
    match aggregation {
        Aggregation::Word(word) if *word == "MEAN" => "a mean",
        Aggregation::Word(AggregationTypeOrNone::None) => "nothing",
        Aggregation::Word(word) => word.as_str(),
        _ => "an object",
    }
}

/// Options in queries: of the argument's own type, or nothing.
pub(crate) fn lists(client: &Client, per_page: Option<i64>) -> [Get; 2] {
    let devices = client.devices();
    [
        devices.get("a").per_page(per_page).tag_filter([("site", "north")]).sort_direction("asc"),
        devices.get("a").per_page(None).tag_filter(None).device_class(None).sort_field(None),
    ]
}
