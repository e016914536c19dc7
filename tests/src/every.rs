//! Every action of the spec, callable by name with arguments given as JSON.
#![allow(deprecated)] // every setter is called, deprecated ones too

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use losant::{Error, Events, FilePart, QueryValue, Reply};
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
    /// Status of the answer; 200 for a stream.
    pub status: u16,
    /// The decoded answer, encoded again; for a stream its first event as `{name: data}`.
    pub value: Value,
    /// The decoded answer as debug output shows it.
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

    fn query(&self, name: &str) -> Option<QueryValue> {
        match self.values.get(name)? {
            Value::Bool(value) => Some((*value).into()),
            Value::Number(value) if value.is_i64() => value.as_i64().map(Into::into),
            Value::Number(value) => value.as_f64().map(Into::into),
            Value::String(value) => Some(value.as_str().into()),
            other => Some(other.to_string().into()),
        }
    }

    fn model<T: DeserializeOwned + Debug>(&self, name: &str) -> Option<T> {
        let value = self.values.get(name)?.clone();
        let model = serde_json::from_value(value).unwrap_or_else(|error| panic!("{name}: {error}"));
        self.shown.lock().unwrap().push(format!("{model:?}"));
        Some(model)
    }

    fn file(&self, name: &str) -> Option<FilePart> {
        self.text(name).map(|text| FilePart::bytes(text.into_bytes()).file_name("file.bin"))
    }

    fn configure<C>(&self, call: C, set: impl Fn(C, &str, &str) -> C) -> C {
        self.extra.iter().fold(call, |call, (name, value)| set(call, name, value))
    }
}

fn given<T>(value: Option<T>, name: &str) -> T {
    value.unwrap_or_else(|| panic!("the argument {name} is required"))
}

fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| panic!("a decoded answer does not encode: {error}"))
}

fn named(name: &str, data: Value) -> Value {
    Value::Object(Map::from_iter([(name.to_owned(), data)]))
}

fn reply<T: Debug>(reply: Result<Reply<T>, Error>, value: impl FnOnce(T) -> Value) -> Result<Outcome, Error> {
    reply.map(|reply| {
        let debug = format!("{reply:?}");
        Outcome { status: reply.status.as_u16(), value: value(reply.value), debug }
    })
}

async fn first_event<E: Debug>(
    events: Result<Events<E>, Error>,
    value: impl FnOnce(E) -> Value,
) -> Result<Outcome, Error> {
    match events?.next().await {
        Some(event) => {
            let event = event?;
            let debug = format!("{event:?}");
            Ok(Outcome { status: 200, value: value(event), debug })
        }
        None => Ok(Outcome { status: 200, value: Value::Null, debug: String::new() }),
    }
}
