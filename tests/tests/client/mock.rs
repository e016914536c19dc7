//! The mock transport: what it matches, answers and reports.

use std::panic::{AssertUnwindSafe, catch_unwind};

use losant::models::Device;
use losant::testing::{InstantClock, MockResponse, MockTransport, RequestMatcher, examples};
use losant::{Client, ErrorKind};

/// What a panic says.
fn message(panics: impl FnOnce()) -> Option<String> {
    let panic = catch_unwind(AssertUnwindSafe(panics)).err()?;
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
}

fn get(device: &str) -> RequestMatcher {
    RequestMatcher::action("device.get").path("deviceId", device)
}

#[tokio::test]
async fn a_response_is_made_of_a_model_and_matched_by_id() {
    let mut device: Device = losant::decode(examples::DEVICE).unwrap();
    device.name = Some("North".into());
    let mock = MockTransport::new()
        .expect_once(get("d/2"), MockResponse::json(404, "{}"))
        .expect(get("d1").path("applicationId", "a"), MockResponse::model(200, &device));
    let client = mock.client().unwrap();
    for _ in 0..2 {
        assert_eq!(client.device().get("a", "d1").send().await.unwrap(), device);
    }
    assert!(client.device().get("a", "d/2").send().await.unwrap_err().is_not_found());
    for (application, id) in [("b", "d1"), ("a", "d3"), ("a", "d/2")] {
        let error = client.device().get(application, id).send().await.unwrap_err();
        assert_eq!(error.to_string(), "device.get: not sent: a call of device.get was not expected");
    }
}

#[tokio::test]
async fn an_expected_call_that_does_not_come_panics_when_the_mock_is_dropped() {
    let mock = || {
        let other = RequestMatcher::action("device.get").path("applicationId", "a").path("deviceId", "d");
        MockTransport::new()
            .expect_once("device.patch", MockResponse::json(200, "{}"))
            .expect_once(other, MockResponse::json(200, "{}"))
            .expect("devices.get", MockResponse::status(503))
    };
    let text =
        "expected calls that did not come: device.patch, device.get with applicationId a and deviceId d";
    assert_eq!(message(|| drop(mock())).as_deref(), Some(text));
    // The last clone reports it; that of a client counts.
    let client = mock().client().unwrap();
    assert_eq!(message(|| drop(client)).as_deref(), Some(text));
    let half = mock();
    half.client().unwrap().device().get("a", "d").send().await.unwrap();
    assert_eq!(half.unmet(), ["device.patch"]);
    assert!(message(|| drop(half)).is_some_and(|text| text.ends_with("come: device.patch")));
    // A test that has failed already is not failed twice, which would abort the program.
    let failing = mock();
    let failed = message(move || {
        let _inside = failing;
        panic!("first");
    });
    assert_eq!(failed.as_deref(), Some("first"));
    let removed = mock();
    removed.reset();
    assert_eq!(message(|| drop(removed)), None);
}

#[tokio::test]
async fn an_unknown_action_is_refused() {
    let mock = || MockTransport::new().expect("device.gte", MockResponse::json(200, "{}"));
    let text = "the mock expects a call of `device.gte`, which is not an action of the API";
    assert!(mock().client().unwrap_err().to_string().contains(text));
    let client = Client::builder().transport(mock()).clock(InstantClock).build().unwrap();
    let error = client.device().get("a", "d").send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 1));
    assert_eq!(error.to_string(), format!("device.get: not sent: {text}"));
    // An undocumented call is called by its method and path.
    let report = MockTransport::new().expect_once("GET /reports/{id}", MockResponse::json(200, "7"));
    let call = report.client().unwrap().request(losant::Method::GET, "/reports/{id}").path("id", "r");
    assert_eq!(call.send::<i64>().await.unwrap(), 7);
}

#[test]
fn every_action_is_known() {
    let actions =
        include_str!("../../facts/actions.txt").lines().filter(|line| !line.starts_with('#')).skip(1);
    let names = actions.filter_map(|line| line.split(' ').next());
    let mock = names.fold(MockTransport::new(), |mock, name| mock.expect(name, MockResponse::status(204)));
    assert!(mock.client().is_ok());
}
