//! Sets how often and how long calls are tried, for a client and for one call.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… cargo run -p generated --example retry_policy`

use std::time::Duration;

use losant::{Client, ClientBuilder, Error, RetryPolicy};

/// For a program that would rather wait than fail.
pub(crate) fn patient(builder: ClientBuilder) -> ClientBuilder {
    let policy = RetryPolicy::default()
        .max_attempts(6)
        .base_delay(Duration::from_millis(500))
        .max_delay(Duration::from_secs(30))
        .max_retry_after(Duration::from_secs(120));
    builder.retry(policy).timeout(Duration::from_secs(300)).attempt_timeout(Duration::from_secs(20))
}

/// Asks once and quickly, whatever the client's policy is; `None` when the server is busy.
pub(crate) async fn run(client: &Client, application_id: &str) -> Result<Option<String>, Error> {
    let call = client.application().get(application_id);
    match call.retry(RetryPolicy::none()).timeout(Duration::from_secs(2)).send().await {
        Ok(application) => Ok(application.name),
        Err(error) if error.is_retryable() => {
            eprintln!("busy, wait {:?}: {error}", error.retry_after());
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = patient(Client::builder().access_token(std::env::var("ACCESS_TOKEN")?)).build()?;
    println!("{:?}", run(&client, &std::env::var("APPLICATION_ID")?).await?);
    Ok(())
}
