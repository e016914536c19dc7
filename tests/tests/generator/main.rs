//! The tests of the generator, and of what it writes as text: one program, which does not hold the client.

mod client;
mod dependencies;
mod dialects;
mod diff;
mod emit;
mod facts;
mod layers;
mod reading;
mod types;
