//! A tour of the client: logs in, lists, changes, queries, uploads, follows a stream, handles errors, tests its own code
//! with a mock, and calls without async.
//!
//! `EMAIL=… PASSWORD=… APPLICATION_ID=… cargo run -p generated --features blocking,testing --example tour -- PATH`

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use losant::models::{Device, DeviceCommand, DevicePatch, FilePost, TimeSeriesQuery, UserCredentials};
use losant::resources::device::{CommandStreamEvent, Patch};
use losant::testing::{MockResponse, MockTransport, examples};
use losant::{Client, Error, FilePart, Scalar, StatusCode, Timestamp};

/// Logs in as a user. From here on the client, and every clone of it, sends the token of the response.
pub(crate) async fn login(client: &Client, email: &str, password: &str) -> Result<(), Error> {
    client.auth().authenticate_user(UserCredentials::new(email, password)).login().await?;
    Ok(())
}

/// All devices with a tag, over all pages.
pub(crate) async fn devices_at(client: &Client, application: &str, site: &str) -> Result<Vec<Device>, Error> {
    let call = client.devices().get(application).tag_filter([("site", site)]);
    let mut devices = call.sort_field("name").sort_direction("asc").per_page(100).items();
    let mut found = Vec::new();
    while let Some(device) = devices.next().await {
        found.push(device?);
    }
    Ok(found)
}

/// The call that renames a device and takes it out of its system: `None` sends null, and what is not set stays as it is.
/// There is no such call for a device without ids, which a response may leave out.
pub(crate) fn rename(client: &Client, device: Device, name: &str) -> Option<Patch> {
    let patch = DevicePatch::new().name(name).parent_id(None);
    Some(client.device().patch(device.application_id?, device.device_id?, patch))
}

/// The means of an attribute for each minute of the last hour, with their times.
pub(crate) async fn last_hour(
    client: &Client,
    application: &str,
    attribute: &str,
    site: &str,
) -> Result<Vec<(Timestamp, f64)>, Error> {
    let query = TimeSeriesQuery::new()
        .start(SystemTime::now() - Duration::from_secs(60 * 60))
        .resolution(Duration::from_secs(60))
        .aggregation("MEAN")
        .attributes([attribute])
        .device_tags([("site", site)]);
    let data = client.data().time_series_query(application, query).send().await?;
    let mut means = Vec::new();
    for point in data.devices.into_values().flat_map(|device| device.points) {
        if let Some(mean) = point.data.get(attribute).and_then(Scalar::as_f64) {
            means.push((point.time, mean));
        }
    }
    Ok(means)
}

/// Makes a file in the application, and uploads its content from disk.
pub(crate) async fn upload(
    client: &Client,
    application: &str,
    path: PathBuf,
) -> Result<Option<String>, Error> {
    let file = FilePost::new("tour.txt", "file").content_type("text/plain");
    let file = client.files().post(application, file).send().await?;
    let Some(id) = file.id else { return Ok(None) };
    let content = FilePart::file(path).content_type("text/plain");
    Ok(client.file().upload(application, id, content).send().await?.url)
}

/// The next command that is sent to a device, or `None` when the server ends the stream.
pub(crate) async fn next_command(
    client: &Client,
    application: &str,
    device: &str,
) -> Result<Option<DeviceCommand>, Error> {
    let mut events = client.device().command_stream(application, device).subscribe().await?;
    while let Some(event) = events.next().await {
        if let CommandStreamEvent::DeviceCommand(command) = event? {
            return Ok(Some(command));
        }
    }
    Ok(None)
}

/// What to do about an error.
pub(crate) fn advice(error: &Error) -> String {
    match error.status() {
        Some(StatusCode::UNAUTHORIZED) => "log in again".to_owned(),
        Some(StatusCode::NOT_FOUND) => "it is gone".to_owned(),
        _ if error.is_retryable() => format!("try again after {:?}", error.retry_after().unwrap_or_default()),
        _ => error.to_string(),
    }
}

/// The name of an application, without async.
pub(crate) fn name_blocking(client: &Client, application: &str) -> Result<Option<String>, Error> {
    Ok(client.application().get(application).send_blocking()?.name)
}

/// A test of `rename` that needs no server: the mock finds the device once, and then no more.
pub(crate) async fn test_rename() -> Result<(), Box<dyn std::error::Error>> {
    let device: Device = losant::decode(examples::DEVICE)?;
    let missing = r#"{"type":"NotFound","message":"no device"}"#;
    let mock = MockTransport::new()
        .expect_once("device.patch", MockResponse::model(200, &device))
        .expect_once("device.patch", MockResponse::json(404, missing));
    let client = mock.client()?;

    rename(&client, device.clone(), "North").ok_or("no ids")?.send().await?;
    assert_eq!(mock.requests()[0].body, r#"{"name":"North","parentId":null}"#);
    let error = rename(&client, device, "North").ok_or("no ids")?.send().await.unwrap_err();
    assert_eq!(advice(&error), "it is gone");
    Ok(())
}

/// All of it, one after the other.
pub(crate) async fn run(client: &Client, application: &str, path: PathBuf) -> Result<Vec<String>, Error> {
    let mut report = Vec::new();
    for device in devices_at(client, application, "north").await? {
        let name = format!("North {}", device.name.as_deref().unwrap_or_default());
        let Some(call) = rename(client, device, &name) else { continue };
        match call.send().await {
            Ok(device) => report.extend(device.name),
            Err(error) => report.push(advice(&error)),
        }
    }
    for (time, mean) in last_hour(client, application, "pressure", "north").await? {
        report.push(format!("{mean} at {time}"));
    }
    report.extend(upload(client, application, path).await?);
    Ok(report)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    test_rename().await?;

    let client = Client::builder().build()?;
    login(&client, &std::env::var("EMAIL")?, &std::env::var("PASSWORD")?).await?;
    let application = std::env::var("APPLICATION_ID")?;
    let path = std::env::args_os().nth(1).ok_or("which file?")?;
    for line in run(&client, &application, path.into()).await? {
        println!("{line}");
    }

    if let Ok(device) = std::env::var("DEVICE_ID") {
        println!("{:?}", next_command(&client, &application, &device).await?);
    }

    // Blocking calls belong to threads of their own: on one that runs async tasks they are an error.
    let name = tokio::task::spawn_blocking(move || name_blocking(&client, &application)).await??;
    println!("{name:?}");
    Ok(())
}
