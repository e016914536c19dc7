//! Follows the commands that are sent to a device.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… DEVICE_ID=… cargo run -p generated --example streams`

use std::ops::ControlFlow;
use std::time::Duration;

use losant::resources::device::CommandStreamEvent;
use losant::{Client, Error, models};

/// Hands over every command, until the function has enough or the server ends the stream. A connection
/// that breaks or falls silent is made anew meanwhile.
pub(crate) async fn run(
    client: &Client,
    application_id: &str,
    device_id: &str,
    mut command: impl FnMut(models::DeviceCommand) -> ControlFlow<()>,
) -> Result<(), Error> {
    let stream = client.device().command_stream(application_id, device_id).keep_alive_interval(5);
    let mut events = stream.idle_timeout(Duration::from_secs(20)).subscribe().await?;
    while let Some(event) = events.next().await {
        match event {
            Ok(CommandStreamEvent::DeviceCommand(next)) => {
                if command(next).is_break() {
                    break;
                }
            }
            Ok(_) => {} // an event of a later version of the API
            Err(error) if error.json_path().is_some() => eprintln!("passed over: {error}"),
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("ACCESS_TOKEN")?)?;
    let (application_id, device_id) = (std::env::var("APPLICATION_ID")?, std::env::var("DEVICE_ID")?);
    run(&client, &application_id, &device_id, |command| {
        println!("{} {:?}", command.name, command.payload);
        ControlFlow::Continue(())
    })
    .await?;
    Ok(())
}
