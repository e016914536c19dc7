//! The tests of the client, in one program: it is linked once.

mod call;
mod every_action;
mod every_path;
mod examples;
mod features;
mod mock;
mod models;
mod parity;
mod promises;
mod tower;
