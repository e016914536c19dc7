//! The same calls without async: with the feature `blocking`.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… cargo run -p generated --features blocking --example blocking`

use losant::{Client, Error};

/// The names of all devices, and that of their application. No runtime is needed.
pub(crate) fn run(client: &Client, application_id: &str) -> Result<(Option<String>, Vec<String>), Error> {
    let application = client.application().get(application_id).send_blocking()?;
    let mut names = Vec::new();
    for device in client.devices().get(application_id).per_page(100).items_blocking() {
        names.extend(device?.name);
    }
    Ok((application.name, names))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("ACCESS_TOKEN")?)?;
    println!("{:?}", run(&client, &std::env::var("APPLICATION_ID")?)?);
    Ok(())
}
