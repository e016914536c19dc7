//! The promises of the client as it calls; each test starts with the id of its promise.

mod error_texts;
mod events;
mod limits;
mod lists;
mod page_sizes;
mod pages;
mod paths;
mod proxies;
mod reconnects;
mod redirects;
mod retries;
mod runtimes;
mod secrets;
mod tracing;
mod transports;
mod trying_again;
mod undocumented;
mod unfinished_bodies;
mod uploads;
