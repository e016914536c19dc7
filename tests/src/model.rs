//! One small model of each kind, as the generator writes them.
#![allow(missing_docs)] // the names say it all

use losant::__private::{list, record, string_enum, union, value_enum};
use losant::{Nullable, Number, Scalar, Secret, Timestamp, UnknownValue, Value};
use std::collections::BTreeMap;

pub struct Device {
    pub name: String,
    pub last_seen: Option<Timestamp>,
    pub description: Option<String>,
    pub parent: Nullable<String>,
    pub class: Option<Class>,
    pub serial: Option<i64>,
    pub load: Option<Number>,
    pub on: Option<bool>,
    pub password: Option<Secret<String>>,
    pub attributes: Vec<Attribute>,
    pub tags: Option<BTreeMap<String, Scalar>>,
    pub next: Option<Box<Device>>,
    pub free: Option<Value>,
}

record! {
    Device where "kind" = "device" {
        "name" => required(name),
        "lastSeen" => nullable(last_seen),
        "description" => optional(description),
        "parentId" => optional_nullable(parent),
        "deviceClass" => optional(class),
        "serial" => optional(serial),
        "load" => optional(load),
        "on" => optional(on),
        "password" => optional(password),
        "attributes" => required(attributes),
        "tags" => optional(tags),
        "next" => optional(next),
        "free" => optional(free),
    }
}

pub struct Attribute {
    pub name: String,
    pub data_type: Class,
    pub bits: Option<Bits>,
    pub others: BTreeMap<String, i64>,
}

record! {
    Attribute {
        "name" => required(name),
        "dataType" => required(data_type),
        "bits" => optional(bits),
        _ => rest(others),
    }
}

pub struct Empty {}

record! { Empty {} }

string_enum! {
    pub enum Class {
        Gateway = "gateway",
        GatewayUpper = "Gateway",
        Standalone = "standalone",
    }
}

value_enum! {
    pub enum Bits {
        One = 1,
        Great = 5_000_000_000_i64,
        Half = 0.5,
        Negative = -3,
        Auto = "auto",
        Yes = true,
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Block {
    Gauge(Box<Gauge>),
    Graph(Graph),
    Text(String),
    Count(Number),
    Flag(bool),
    Several(Vec<Block>),
    Point(Point),
    Unknown(UnknownValue),
}

union! {
    Block by ["blockType", "version"] {
        tags("gauge", "1" | "2") => Gauge(Gauge),
        tags("graph" | "chart", "1") => Graph(Graph),
        string => Text(String, &str),
        number => Count(Number, i32, i64),
        boolean => Flag(bool),
        list => Several(Vec<Block>) or [Block],
        keys("x", "y") => Point(Point),
    }
}

pub struct Gauge {
    pub version: Class,
    pub min: Number,
    pub inner: Option<Block>,
}

record! {
    Gauge where "blockType" = "gauge" {
        "version" => required(version),
        "min" => required(min),
        "inner" => optional(inner),
    }
}

pub struct Graph {
    pub block_type: Class,
}

record! {
    Graph where "version" = "1" {
        "blockType" => required(block_type),
    }
}

pub struct Point {
    pub x: i64,
    pub y: i64,
}

record! {
    Point {
        "x" => required(x),
        "y" => required(y),
    }
}

/// One tag, many branches: what most unions are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Query {
    And(Box<And>),
    Unknown(UnknownValue),
}

union! {
    Query by ["op"] {
        tags("and") => And(And),
    }
}

pub struct And {
    pub of: Option<Query>,
}

record! {
    And where "op" = "and" {
        "of" => optional(of),
    }
}

/// Lists that may come as an object, one for each form of it.
pub struct Keyed {
    pub parts: Option<Vec<Part>>,
    pub tags: Option<Vec<Tag>>,
    pub lists: Nullable<Vec<Part>>,
}

record! {
    Keyed {
        "parts" => optional(parts) or items("name"),
        "tags" => optional(tags) or values("key", "value"),
        "lists" => optional_nullable(lists) or value("name", "values"),
    }
}

pub struct Part {
    pub name: String,
    pub size: Option<i64>,
    pub values: Vec<String>,
}

record! {
    Part {
        "name" => required(name),
        "size" => optional(size),
        "values" => optional(values),
    }
}

pub struct Tag {
    pub key: String,
    pub value: String,
}

record! {
    Tag {
        "key" => required(key),
        "value" => required(value),
    }
}

/// Branches that have the same fields but for their keys.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Area {
    Name(String),
    Point(Point),
    Size(Size),
    Unknown(UnknownValue),
}

union! {
    Area {
        string => Name(String),
        keys("x") => Point(Point),
        object => Size(Size),
    }
}

pub struct Size {
    pub width: i64,
    pub height: i64,
}

record! {
    Size {
        "width" => required(width),
        "height" => required(height),
    }
}

pub struct Drawing {
    pub area: Area,
}

record! { Drawing { "area" => required(area) } }

/// Two tags, and no keys that count.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Versioned {
    First(Empty),
    Unknown(UnknownValue),
}

union! {
    Versioned by ["kind", "version"] {
        tags("a", "1") => First(Empty),
    }
}

/// Any key but that of the constant.
pub struct Marked {
    pub others: BTreeMap<String, i64>,
}

record! {
    Marked where "kind" = "marked" {
        _ => rest(others),
    }
}

/// A list that may be null.
pub struct Names {
    pub items: Nullable<Vec<String>>,
}

record! { Names { "items" => optional_nullable(items) } }

list!(Names, items: String);
