//! Every action of the spec, callable by name with arguments given as JSON.
#![allow(deprecated)] // every setter is called, deprecated ones too
#![allow(clippy::possible_missing_else)] // what the build script makes stands on one line

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::{Arc, Mutex};

use losant::{Error, EventStream, FilePart, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

include!(concat!(env!("OUT_DIR"), "/dispatch.rs"));

/// A function that calls one action.
pub type Caller = fn(&losant::Client, &Arguments) -> Run;

/// A running call.
pub type Run = Pin<Box<dyn Future<Output = Result<Outcome, Error>> + Send>>;

/// What came of a call.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Status of the response; 200 for a stream.
    pub status: u16,
    /// The decoded response, encoded again; for a stream its first event as `{name: data}`.
    pub value: Value,
    /// The decoded response as debug output shows it.
    pub debug: String,
}

/// Arguments of a call, by the wire names of the parameters.
#[derive(Debug, Clone, Default)]
pub struct Arguments {
    /// Values of documented parameters. A file is given as text.
    pub values: Map<String, Value>,
    /// Query parameters beyond those that the documents name.
    pub extra: Vec<(String, String)>,
    /// What debug output shows of the models that the values became.
    pub shown: Arc<Mutex<Vec<String>>>,
}

/// Calls an action.
///
/// # Panics
/// When the spec has no such action, or a required argument is missing.
#[must_use]
pub fn call(client: &losant::Client, action: &str, arguments: &Arguments) -> Run {
    let at = ACTIONS.iter().find(|(name, _)| *name == action);
    let (_, run) = at.unwrap_or_else(|| panic!("no action {action}"));
    run(client, arguments)
}

impl Arguments {
    /// With the given values.
    #[must_use]
    pub fn new(values: Map<String, Value>) -> Self {
        Self { values, ..Self::default() }
    }

    fn text(&self, name: &str) -> Option<String> {
        match self.values.get(name)? {
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    /// A value of a type that is written as one text. A text that the type rules out gives the default: a
    /// query parameter that is added to the call takes its place.
    fn parsed<T: FromStr + Default>(&self, name: &str) -> Option<T> {
        Some(self.text(name)?.parse().unwrap_or_default())
    }

    /// Whether a text was given that the type rules out, as the recorded calls of a client without types have.
    fn is_other<T: FromStr>(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| text.parse::<T>().is_err())
    }

    /// A list that is written as one text, or as a list.
    fn list(&self, name: &str) -> Option<Vec<String>> {
        if self.values.get(name)?.is_array() {
            return self.model(name);
        }
        Some(self.text(name)?.split(',').map(str::to_owned).collect())
    }

    fn model<T: DeserializeOwned + Debug>(&self, name: &str) -> Option<T> {
        match T::deserialize(self.values.get(name)?) {
            Ok(model) => {
                self.shown.lock().unwrap().push(shown(&model));
                Some(model)
            }
            Err(error) => panic!("{name}: {error}"),
        }
    }

    fn file(&self, name: &str) -> Option<FilePart> {
        self.text(name).map(|text| FilePart::bytes(text.into_bytes()).file_name("file.bin"))
    }
}

fn given<T>(value: Option<T>, name: &str) -> T {
    value.unwrap_or_else(|| panic!("the argument {name} is required"))
}

fn json<T: Serialize>(value: T) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| panic!("a decoded response does not encode: {error}"))
}

fn named(name: &str, data: Value) -> Value {
    Value::Object(Map::from_iter([(name.to_owned(), data)]))
}

fn reply<T: Debug>(reply: Result<Response<T>, Error>, value: fn(T) -> Value) -> Result<Outcome, Error> {
    let reply = reply?;
    let debug = shown(&reply);
    Ok(Outcome { status: reply.status.as_u16(), value: value(reply.value), debug })
}

fn shown(value: &dyn Debug) -> String {
    format!("{value:?}")
}

async fn first_event<E: Debug>(
    events: Result<EventStream<E>, Error>,
    value: fn(E) -> Value,
) -> Result<Outcome, Error> {
    match events?.next().await {
        Some(event) => {
            let event = event?;
            let debug = shown(&event);
            Ok(Outcome { status: 200, value: value(event), debug })
        }
        None => Ok(Outcome { status: 200, value: Value::Null, debug: String::new() }),
    }
}
