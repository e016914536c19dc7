//! Queries the history of an attribute, and prints its highest hourly means.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… DEVICE_ID=… cargo run -p generated --example time_series`

use std::time::Duration;

use losant::models::TimeSeriesQuery;
use losant::{Client, Error, Scalar};

/// The hourly means of an attribute over the last day, with the time of each.
pub(crate) async fn run(
    client: &Client,
    application_id: &str,
    device_id: &str,
    attribute: &str,
) -> Result<Vec<(String, f64)>, Error> {
    let query = TimeSeriesQuery::new()
        .duration(Duration::from_secs(24 * 60 * 60))
        .resolution(Duration::from_secs(60 * 60))
        .aggregation("MEAN")
        .attributes([attribute])
        .device_ids([device_id]);
    let data = client.data().time_series_query(application_id, query).send().await?;
    let points = data.devices.values().flat_map(|device| &device.points);
    let value =
        |data: &std::collections::BTreeMap<String, Scalar>| data.get(attribute).and_then(Scalar::as_f64);
    Ok(points.filter_map(|point| Some((point.time.to_string(), value(&point.data)?))).collect())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("ACCESS_TOKEN")?)?;
    let (application_id, device_id) = (std::env::var("APPLICATION_ID")?, std::env::var("DEVICE_ID")?);
    for (time, mean) in run(&client, &application_id, &device_id, "pressure").await? {
        println!("{time} {mean}");
    }
    Ok(())
}
