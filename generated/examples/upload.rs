//! Uploads a file from disk.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… FILE_ID=… cargo run -p generated --example upload -- PATH`

use std::path::PathBuf;
use std::time::Duration;

use losant::{Client, Error, FilePart, models};

/// Stores the contents of a file. It is read while it is sent, and read again should the server ask for
/// another try.
pub(crate) async fn run(
    client: &Client,
    application_id: &str,
    file_id: &str,
    path: PathBuf,
) -> Result<models::File, Error> {
    let file = FilePart::file(path).content_type("text/plain");
    client.file().upload(application_id, file_id, file).timeout(Duration::from_secs(600)).send().await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("ACCESS_TOKEN")?)?;
    let path = std::env::args_os().nth(1).ok_or("which file?")?;
    let (application_id, file_id) = (std::env::var("APPLICATION_ID")?, std::env::var("FILE_ID")?);
    println!("{:?}", run(&client, &application_id, &file_id, path.into()).await?);
    Ok(())
}
