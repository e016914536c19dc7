//! Bodies that callers build: what setters take, and what of it is sent.

use std::collections::{BTreeSet, HashMap};

use losant::models::{
    Aggregation, AggregationTypeOrNone, DeviceClass, DevicePatch, DevicePost, DeviceTagMatch, FlowImport,
    Tag, TimeSeriesQuery,
};
use losant::testing::{MockResponse, MockTransport, RecordedRequest};
use losant::{Model, Nullable, Number, encode};
use serde_json::{Value, json};

use super::usage;

fn sent(model: &impl Model) -> Value {
    serde_json::from_slice(&encode(model).unwrap()).unwrap()
}

#[test]
fn none_is_null_where_null_is_allowed_and_absent_elsewhere() {
    let tags = json!([{"key": "site", "value": "north"}, {"key": "floor", "value": "1"}]);
    assert_eq!(sent(&usage::patch()), json!({"name": "North", "parentId": null, "tags": tags}));
    assert_eq!(sent(&usage::moved(Nullable::Absent, None)), json!({}));
    assert_eq!(sent(&usage::moved(Nullable::Null, Some(5))), json!({"parentId": null, "systemInterval": 5}));
    assert_eq!(sent(&usage::moved("5f0".into(), None)), json!({"parentId": "5f0"}));
    assert_eq!(sent(&DevicePatch::new()), json!({}));
}

#[test]
fn strings_convert_to_enumerations_and_through_unions() {
    for query in usage::queries(&["5f0".to_owned()]) {
        let expected =
            json!({"aggregation": "MEAN", "attributes": ["pressure"], "deviceIds": ["5f0"], "limit": 100});
        assert_eq!(sent(&query), expected);
        assert_eq!(query.aggregation, Some(Aggregation::Word(AggregationTypeOrNone::Mean)));
        assert_eq!(usage::describe(&query.aggregation.unwrap()), "a mean");
    }
    assert_eq!(sent(&usage::device("a", &[]))["deviceClass"], "gateway");
}

#[test]
fn an_unknown_value_of_a_literal_is_kept_and_sent() {
    let query = TimeSeriesQuery::new().aggregation("PERCENTILE");
    assert_eq!(sent(&query), json!({"aggregation": "PERCENTILE"}));
    let Some(Aggregation::Word(word)) = query.aggregation else { panic!("{query:?}") };
    assert!(word.is_unknown());
    assert_eq!(word, "PERCENTILE");
}

#[test]
fn lists_are_made_of_arrays_vectors_sets_maps_and_iterators() {
    let expected = json!({"tags": [{"key": "site", "value": "north"}]});
    let pair = ("site".to_owned(), "north".to_owned());
    let (patch, tags) = (DevicePatch::new(), vec![Tag::new("site", "north")]);
    for patch in [
        patch.clone().tags([("site", "north")]),
        patch.clone().tags(vec![pair.clone()]),
        patch.clone().tags(HashMap::from([pair.clone()])),
        patch.clone().tags([pair.clone()].as_slice()),
        patch.clone().tags([pair].iter().map(|(key, value)| Tag::new(key, value))),
        patch.clone().tags(Some(vec![Tag::new("site", "north")])),
        patch.clone().tags(&tags),
    ] {
        assert_eq!(sent(&patch), expected);
    }
    assert_eq!(sent(&patch.clone().tags(Vec::<Tag>::new())), json!({"tags": []}));
    assert_eq!(sent(&patch.tags(None)), json!({}));
    let ids = TimeSeriesQuery::new().device_ids(BTreeSet::from(["b", "a"]));
    assert_eq!(sent(&ids), json!({"deviceIds": ["a", "b"]}));
    assert_eq!(sent(&DeviceTagMatch::from(("site", None))), json!({"key": "site"}));
}

#[test]
fn further_properties_are_set_like_a_field() {
    let flow = FlowImport::new("a").rest([("colour", "red")]);
    assert_eq!(sent(&flow), json!({"name": "a", "colour": "red"}));
    assert_eq!(sent(&flow.clone().rest(flow.rest.clone())), sent(&flow));
    assert_eq!(sent(&flow.rest(None)), json!({"name": "a"}));
}

#[test]
fn models_and_numbers_go_into_unions() {
    let blocks = sent(&usage::dashboard(["5f0".to_owned()]))["blocks"].clone();
    assert_eq!(blocks[0]["blockType"], "section-header");
    let config = &blocks[1]["config"];
    assert_eq!(config["gaugeMin"], 0);
    assert_eq!(config["gaugeMax"], "{{ctx.limit}}");
    assert_eq!(config["segment"]["deviceIds"], json!(["5f0"]));
    assert_eq!(sent(&usage::state()), json!({"data": {"flowRate": 12.5, "running": true}}));
}

#[tokio::test]
async fn options_of_queries_are_sent_or_left_out() {
    let mock = MockTransport::new().expect("devices.get", MockResponse::json(200, "{}"));
    let client = mock.client().unwrap();
    for call in usage::lists(&client, Some(5)) {
        call.send().await.unwrap();
    }
    let query = |request: &RecordedRequest| -> Vec<(String, String)> {
        url::form_urlencoded::parse(request.uri.query().unwrap().as_bytes()).into_owned().collect()
    };
    let queries: Vec<_> = mock.requests().iter().map(query).collect();
    let sent = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert!(queries[0].contains(&sent("perPage", "5")), "{queries:?}");
    assert!(queries[0].contains(&sent("tagFilter[0][key]", "site")), "{queries:?}");
    assert!(queries[0].contains(&sent("tagFilter[0][value]", "north")), "{queries:?}");
    assert!(queries[0].contains(&sent("sortDirection", "asc")), "{queries:?}");
    for name in ["perPage", "tagFilter", "deviceClass", "sortField"] {
        assert!(queries[1].iter().all(|(sent, _)| !sent.starts_with(name)), "{queries:?}");
    }
}

#[test]
fn debug_output_has_what_is_there_and_no_secret() {
    assert_eq!(format!("{:?}", DevicePatch::new()), "DevicePatch");
    let patch = DevicePatch::new().name("North").parent_id(None);
    assert_eq!(format!("{patch:?}"), "DevicePatch { name: Some(\"North\"), parent_id: Null }");
    let credentials = losant::models::DeviceCredentials::new("5f0").key("k").secret("hunter2");
    assert!(!format!("{credentials:?}").contains("hunter2"), "{credentials:?}");
}

#[test]
fn models_are_equal_if_they_say_the_same() {
    let patch = usage::patch();
    assert_eq!(patch, patch.clone());
    assert_ne!(patch, patch.clone().name("South"));
    assert_ne!(patch, patch.clone().parent_id("5f0"));
    assert_ne!(DevicePatch::new().parent_id(None), DevicePatch::new(), "null and absent differ");
    assert_ne!(patch, patch.clone().tags([("site", "north")]));
    assert_eq!(TimeSeriesQuery::new().limit(1), TimeSeriesQuery::new().limit(1.0));
    assert_ne!(usage::state(), losant::models::DeviceState::new([("flowRate", 12.5)]));
    assert_eq!(DevicePost::new("a"), DevicePost::new(String::from("a")));
}

#[test]
fn values_are_read_as_in_the_standard_library() {
    assert_eq!(DeviceClass::Gateway, "gateway");
    let hovering = DeviceClass::from("hovering");
    assert!(hovering == *"hovering" && hovering.is_unknown());
    let parent: Nullable<String> = "5f0".into();
    assert_eq!((parent.as_deref(), parent.is_some(), parent.is_none()), (Some("5f0"), true, false));
    assert_eq!(Nullable::<String>::Null.as_deref(), None);
    assert!((f64::from(Number::from(0.5)) - 0.5).abs() < f64::EPSILON);
    assert_eq!(i64::try_from(Number::from(7.0)), Ok(7));
    assert_eq!(u64::try_from(Number::from(u64::MAX)), Ok(u64::MAX));
    let refused = i64::try_from(Number::from(0.5)).unwrap_err();
    assert_eq!(refused.to_string(), "the number is not whole, or does not fit into the integer");
}
