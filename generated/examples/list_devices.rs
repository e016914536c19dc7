//! Lists all devices of an application, however many pages they fill.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… cargo run -p generated --example list_devices`

use losant::{Client, Error};

/// The names of all devices. Each page is asked for when the one before is read.
pub(crate) async fn run(client: &Client, application_id: &str) -> Result<Vec<String>, Error> {
    let mut devices = client.devices().get(application_id).per_page(100).items();
    let mut names = Vec::new();
    while let Some(device) = devices.next().await {
        names.extend(device?.name);
    }
    Ok(names)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("ACCESS_TOKEN")?)?;
    for name in run(&client, &std::env::var("APPLICATION_ID")?).await? {
        println!("{name}");
    }
    Ok(())
}
