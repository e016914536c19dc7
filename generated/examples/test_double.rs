//! Tests code that uses the client, without a server: with the feature `testing`.
//!
//! `cargo run -p generated --features testing --example test_double`

use losant::testing::{MockResponse, MockTransport, RequestMatcher, examples};
use losant::{Client, Error, models};

/// The code under test: renames a device, unless it is gone.
pub(crate) async fn rename(
    client: &Client,
    application: &str,
    device: &str,
    name: &str,
) -> Result<bool, Error> {
    let patch = models::DevicePatch::new().name(name);
    match client.device().patch(application, device, patch).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Its test.
pub(crate) async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let device: models::Device = losant::decode(examples::DEVICE)?;
    let missing = r#"{"type": "NotFound", "message": "no device"}"#;
    let mock = MockTransport::new()
        .expect_once(
            RequestMatcher::action("device.patch").path("deviceId", "d1"),
            MockResponse::model(200, &device),
        )
        .expect_once("device.patch", MockResponse::json(404, missing));
    let client = mock.client()?;
    assert!(rename(&client, "a", "d1", "new").await?);
    assert!(!rename(&client, "a", "d2", "new").await?);

    let requests = mock.requests();
    assert_eq!(requests[0].uri.path(), "/applications/a/devices/d1");
    assert_eq!(&requests[0].body[..], br#"{"name":"new"}"#);

    // A call that was not expected is rejected; an expected one that does not come panics when the mock is dropped.
    let error = rename(&client, "a", "d3", "new").await.unwrap_err();
    assert_eq!(error.to_string(), "device.patch: not sent: a call of device.patch was not expected");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    run().await
}
