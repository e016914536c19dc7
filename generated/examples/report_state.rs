//! Logs in as a device and reports its state.
//!
//! `DEVICE_ID=… ACCESS_KEY=… ACCESS_SECRET=… cargo run -p generated --example report_state`

use losant::{Client, Error, Scalar, models};

/// Logs in with the key of the device, and reports one state with the token that comes back.
pub(crate) async fn run(
    client: &Client,
    device_id: String,
    key: String,
    secret: String,
) -> Result<(), Error> {
    let credentials = models::DeviceCredentials::new(device_id).key(key).secret(secret);
    // From here on the client, and every clone of it, sends the device's token.
    let device = client.auth().authenticate_device(credentials).login().await?;

    let state = models::DeviceState::new([("flowRate", Scalar::from(12.5)), ("running", true.into())]);
    client.device().send_state(device.application_id, device.device_id, state).send().await?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().build()?;
    let variable = |name| std::env::var(name);
    run(&client, variable("DEVICE_ID")?, variable("ACCESS_KEY")?, variable("ACCESS_SECRET")?).await?;
    Ok(())
}
