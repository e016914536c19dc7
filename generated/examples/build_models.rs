//! Builds a dashboard and a workflow, and takes apart what comes back, a time series response among it.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… DEVICE_ID=… cargo run -p generated --example build_models`

use std::collections::BTreeMap;
use std::time::Duration;

use losant::models::{
    Aggregation, AggregationTypeOrNone, DashboardBlock, DashboardBlockGauge, DashboardBlockGaugeConfig,
    DashboardBlockSectionHeader, DashboardPost, DashboardSegment, DashboardTheme, FlowNode, FlowPost,
    FlowTrigger, FlowTriggerTimer, FlowTriggerTimerConfig, TimeSeriesData, TimeSeriesQuery,
};
use losant::{Client, Error, Scalar};

/// A dashboard for one pump: a heading, and its pressure below.
pub(crate) fn dashboard(device_id: &str) -> DashboardPost {
    let pressure = DashboardSegment::new().attribute("pressure").aggregation("LAST").device_ids([device_id]);
    let config = DashboardBlockGaugeConfig::new()
        .real_time(true)
        .gauge_min(0)
        .gauge_max("{{ctx.limit}}")
        .segment(pressure);
    let gauge = DashboardBlockGauge::new(0, 1, 4, 3).title("Pressure").config(config);
    let heading = DashboardBlockSectionHeader::new(0, 0, 4, 1).title("Pump 7");
    DashboardPost::new("Pump 7")
        .default_theme(DashboardTheme::Dark)
        .refresh_rate(60)
        .blocks([DashboardBlock::from(heading), gauge.into()])
}

/// What a block shows. Kinds that a later version of the API adds are no reason to fail.
pub(crate) fn describe(block: &DashboardBlock) -> String {
    match block {
        DashboardBlock::Gauge(gauge) => {
            let attribute =
                gauge.config.as_ref().and_then(|config| config.segment.as_ref()?.attribute.as_deref());
            format!("a gauge of {}", attribute.unwrap_or("nothing"))
        }
        DashboardBlock::SectionHeader(heading) => {
            format!("the heading {}", heading.title.as_deref().unwrap_or_default())
        }
        other => format!("some block {other:?}"),
    }
}

/// A workflow that asks a service every minute, and stores what it says.
pub(crate) fn workflow() -> FlowPost {
    let timer =
        FlowTriggerTimer::new().config(FlowTriggerTimerConfig::new().seconds(60)).output_ids([["ask"]]);
    let ask = FlowNode::new("HttpNode")
        .id("ask")
        .config([("uri", "https://example.com/weather"), ("method", "GET")]);
    FlowPost::new("Weather").triggers([timer]).nodes([ask])
}

/// The highest of the last day's hourly means, with the time of each device's.
pub(crate) fn peaks(data: &TimeSeriesData) -> Vec<String> {
    let mut peaks = Vec::new();
    for device in data.devices.values() {
        let pressure = |data: &BTreeMap<String, Scalar>| data.get("pressure").and_then(Scalar::as_f64);
        let points = device.points.iter().filter_map(|point| Some((pressure(&point.data)?, &point.time)));
        if let Some((peak, time)) = points.max_by(|a, b| a.0.total_cmp(&b.0)) {
            peaks.push(format!("{}: {peak} at {time}", device.name));
        }
    }
    peaks
}

/// Makes both, and reports what is there and what was measured.
pub(crate) async fn run(client: &Client, application: &str, device: &str) -> Result<Vec<String>, Error> {
    let made = client.dashboards().post(dashboard(device)).send().await?;
    let mut report: Vec<String> = made.blocks.iter().flatten().map(describe).collect();

    let flow = client.flows().post(application, workflow()).send().await?;
    for trigger in flow.triggers.iter().flatten() {
        if let FlowTrigger::Timer(timer) = trigger
            && let Some(seconds) = timer.config.as_ref().and_then(|config| config.seconds)
        {
            report.push(format!("runs every {seconds} s"));
        }
    }

    let query = TimeSeriesQuery::new()
        .duration(Duration::from_secs(24 * 60 * 60))
        .resolution(Duration::from_secs(60 * 60))
        .aggregation("MEAN")
        .attributes(["pressure"])
        .device_ids([device]);
    let data = client.data().time_series_query(application, query).send().await?;
    if data.aggregation == Aggregation::Word(AggregationTypeOrNone::Mean) {
        report.extend(peaks(&data));
    }
    Ok(report)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name| std::env::var(name);
    let client = Client::builder().access_token(variable("ACCESS_TOKEN")?).build()?;
    for line in run(&client, &variable("APPLICATION_ID")?, &variable("DEVICE_ID")?).await? {
        println!("{line}");
    }
    Ok(())
}
