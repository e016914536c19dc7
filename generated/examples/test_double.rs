//! Tests code that uses the client, without a server: with the feature `testing`.
//!
//! `cargo run -p generated --features testing --example test_double`

use losant::testing::{MockResponse, MockTransport, examples};
use losant::{Client, Error, models};

/// The code under test: renames a device, unless it is gone.
pub(crate) async fn rename(
    client: &Client,
    application: &str,
    device: &str,
    name: &str,
) -> Result<bool, Error> {
    let patch = models::DevicePatch { name: Some(name.to_owned()), ..models::DevicePatch::default() };
    match client.device().patch(application, device, patch).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Its test.
pub(crate) async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let table = MockTransport::new()
        .expect_once("device.patch", MockResponse::json(200, examples::DEVICE))
        .expect_once(
            "device.patch",
            MockResponse::json(404, r#"{"type": "NotFound", "message": "no device"}"#),
        );
    let client = table.client()?;
    assert!(rename(&client, "a", "d", "new").await?);
    assert!(!rename(&client, "a", "d", "new").await?);
    assert!(table.unmet().is_empty());

    let requests = table.requests();
    assert_eq!(requests[0].uri.path(), "/applications/a/devices/d");
    assert_eq!(&requests[0].body[..], br#"{"name":"new"}"#);

    // What the table does not hold is refused, by name.
    let error = rename(&client, "a", "d", "new").await.unwrap_err();
    assert_eq!(error.to_string(), "device.patch: not sent: a call of device.patch was not expected");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    run().await
}
