//! Y6: options that change the form of a response. The list that the schema describes comes as an object, and is
//! read from either form.

use codegen::ir::{Action, ObjectContent, ObjectForm, TypeKind};
use losant::{DecodeErrorKind, decode, encode};
use serde_json::{Map, Value, json};
use tests::model::{Keyed, Part};
use tests::sample;
use tests::schemas::around;
use tests::server::{Reply, Server};
use tests::spec::{Spec, folder};

/// The parameters that `api.toml` says to change the form of a response.
fn options() -> toml::Table {
    let text = std::fs::read_to_string(folder().join("api.toml")).unwrap();
    text.parse::<toml::Table>().unwrap()["options"].as_table().unwrap().clone()
}

fn has(action: &Action, parameter: &str) -> bool {
    action.parameters.iter().any(|known| known.wire.as_str() == parameter)
}

/// How the fields of a name look as an object: the same for all types.
fn form_of(spec: &Spec, field: &str) -> ObjectForm {
    let structs = spec.api.types.iter().filter_map(|named| match &named.kind {
        TypeKind::Struct(of) => Some(&of.fields),
        _ => None,
    });
    let mut forms = structs.flatten().filter(|known| known.wire.as_str() == field);
    forms.find_map(|known| known.object_form.clone()).unwrap()
}

/// The response as the server gives it with the option, wherever the field stands in it.
fn as_object(value: &Value, field: &str, form: &ObjectForm) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| as_object(item, field, form)).collect(),
        Value::Object(entries) => {
            let entry = |(key, value): (&String, &Value)| match value.as_array() {
                Some(items) if key == field => (key.clone(), turned(items, form)),
                _ => (key.clone(), as_object(value, field, form)),
            };
            Value::Object(entries.iter().map(entry).collect())
        }
        other => other.clone(),
    }
}

fn turned(items: &[Value], form: &ObjectForm) -> Value {
    let mut object = Map::new();
    for item in items {
        let key = item[form.key.as_str()].as_str().unwrap().to_owned();
        let value = match &form.content {
            ObjectContent::Item => {
                let mut item = item.clone();
                item.as_object_mut().unwrap().remove(form.key.as_str());
                item
            }
            ObjectContent::Value(name) | ObjectContent::Values(name) => item[name.as_str()].clone(),
        };
        match object.get_mut(&key) {
            None => drop(object.insert(key, value)),
            Some(Value::Array(values)) => values.push(value),
            Some(before) => *before = json!([before.clone(), value]),
        }
    }
    object.into()
}

/// Every option of every action: the example of its response decodes to the same value in both forms.
#[test]
fn y6_every_response_decodes_in_both_forms() {
    let spec = Spec::read();
    let mut responses = 0;
    for (option, setting) in options() {
        let field = setting["field"].as_str().unwrap();
        let form = form_of(spec, field);
        for (resource, action) in spec.actions().filter(|(_, action)| has(action, &option)) {
            for title in action
                .responses
                .iter()
                .filter(|response| response.status < 400)
                .filter_map(|a| a.schema.as_ref())
            {
                let example = with_field(spec, spec.examples[title].clone(), field, &form);
                let object = as_object(&example, field, &form);
                let name = format!("{}.{} {option}", resource.wire, action.wire);
                assert_ne!(object, example, "{name}: the example has no `{field}`");
                let decoded = |value: &Value| {
                    around(title)(&value.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"))
                };
                let read = |value: &Value| serde_json::from_str::<Value>(&decoded(value)).unwrap();
                assert!(same_items(&read(&object), &read(&example)), "{name}");
                responses += 1;
            }
        }
    }
    assert_eq!(responses, 16);
}

/// An example whose items have the field: lists show short ones.
fn with_field(spec: &Spec, mut example: Value, field: &str, form: &ObjectForm) -> Value {
    if as_object(&example, field, form) == example {
        example["items"][0][field] = spec.examples["Device"][field].clone();
    }
    example
}

/// Whether two values are equal, the order of items aside: an object has none.
fn same_items(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(items), Value::Array(others)) => {
            items.len() == others.len()
                && items.iter().all(|item| others.iter().any(|other| same_items(item, other)))
        }
        (Value::Object(entries), Value::Object(others)) => {
            entries.len() == others.len()
                && entries
                    .iter()
                    .all(|(key, value)| others.get(key).is_some_and(|other| same_items(value, other)))
        }
        _ => one == other,
    }
}

/// No page says of another parameter that a response comes in another form.
#[test]
fn y6_every_option_that_changes_a_form_is_set() {
    let spec = Spec::read();
    let options = options();
    for (resource, action) in spec.actions() {
        for parameter in &action.parameters {
            let words = parameter.description.as_deref().unwrap_or_default();
            let says = words.contains("as an object") || words.contains("instead of a list");
            let wire = parameter.wire.as_str();
            let name = format!("{}.{} {wire}: {words}", resource.wire, action.wire);
            assert_eq!(says || wire.ends_with("AsObject"), options.contains_key(wire), "{name}");
        }
    }
}

#[tokio::test]
async fn y6_what_a_call_with_the_option_returns_is_read() {
    let body = json!({
        "deviceId": "5f1",
        "tags": { "site": ["north", "south"], "floor": "2" },
        "attributes": { "load": { "dataType": "number" }, "on": { "name": "on", "dataType": "boolean" } }
    });
    let server = Server::start(move |_| Reply::json(201, body.to_string())).await;
    let client = losant::Client::builder().base_url(server.url()).no_proxy().build().unwrap();
    let call = client.devices().post("5f0", losant::models::DevicePost::new("d"));
    let device = call.tags_as_object(true).attributes_as_object(true).send().await.unwrap();
    let tags: Vec<_> =
        device.tags.iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
    assert_eq!(tags, [("floor", "2"), ("site", "north"), ("site", "south")]);
    let attributes = device.attributes.unwrap();
    let names: Vec<_> = attributes.iter().map(|attribute| attribute.name.as_str()).collect();
    assert_eq!(names, ["load", "on"]);
    assert!(server.request().query().contains("tagsAsObject=true"));
    let _ = sample::METADATA; // the API of the client is another one
}

#[test]
fn y6_either_form_gives_the_list() {
    let part = |name: &str, size: i64| Part { name: name.into(), size: Some(size), values: Vec::new() };
    let parts = |text: &str| decode::<Keyed>(format!(r#"{{"parts":{text}}}"#)).unwrap().parts;
    let both = Some(vec![part("a\"b", 1), part("c", 2)]);
    assert_eq!(parts(r#"[{"name":"a\"b","size":1},{"name":"c","size":2}]"#), both);
    assert_eq!(parts(r#"{"a\"b":{"size":1},"c":{"size":2}}"#), both);
    assert_eq!(parts(r#" { "a\"b" : {"size":1,"name":"a\"b"} , "c" : {"more":[{}],"size":2.0} } "#), both);
    assert_eq!(parts("{}"), Some(Vec::new()));
    assert_eq!(parts("null"), None);

    let tags = |text: &str| decode::<Keyed>(format!(r#"{{"tags":{text}}}"#)).unwrap().tags;
    let listed = tags(r#"[{"key":"a","value":"1"},{"key":"b","value":"2"},{"key":"b","value":"3"}]"#);
    assert_eq!(tags(r#"{"a":"1","b":["2","3"]}"#), listed);
    assert_eq!(tags(r#"{"a":["1"],"c":[],"b":["2","3"]}"#), listed);
    // A property that takes lists itself has one for each key.
    let lists = |text: &str| decode::<Keyed>(format!(r#"{{"lists":{text}}}"#)).unwrap().lists;
    assert_eq!(lists(r#"{"a":["1","2"]}"#), lists(r#"[{"name":"a","values":["1","2"]}]"#));
    assert!(lists("null").is_null());
    assert_eq!(lists(r#"{"a":["1","2"]}"#).as_option().map(Vec::len), Some(1));

    // It is sent as the list that the schema describes, and goes through every serde format.
    let text = r#"{"parts":{"a":{"size":1}},"tags":{"k":["1"]}}"#;
    let model: Keyed = decode(text).unwrap();
    let sent = r#"{"parts":[{"name":"a","size":1,"values":[]}],"tags":[{"key":"k","value":"1"}]}"#;
    assert_eq!(String::from_utf8(encode(&model).unwrap()).unwrap(), sent);
    assert_eq!(serde_json::from_value::<Keyed>(serde_json::from_str(text).unwrap()).unwrap(), model);
    assert_eq!(serde_json::from_reader::<_, Keyed>(text.as_bytes()).unwrap(), model);
}

#[test]
fn y6_what_fits_neither_form_is_an_error_with_its_path() {
    for (text, path) in [
        (r#"{"parts":"x"}"#, "parts"),
        (r#"{"parts":7}"#, "parts"),
        (r#"{"parts":{"a":"x"}}"#, "parts.a"),
        (r#"{"parts":{"a":{"size":"x"}}}"#, "parts.a.size"),
        (r#"{"parts":[{"size":1}]}"#, "parts[0]"),
        (r#"{"tags":{"a":[1]}}"#, "tags.a.value"),
        (r#"{"tags":{"a":{}}}"#, "tags.a.value"),
    ] {
        let error = decode::<Keyed>(text).unwrap_err();
        assert_eq!((error.kind(), error.path()), (DecodeErrorKind::InvalidType, path), "{text}: {error}");
    }
}
