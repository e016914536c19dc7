//! The promises of the client as it calls; each test starts with the id of its promise.

mod events;
mod limits;
mod lists;
mod paths;
mod redirects;
mod retries;
mod secrets;
