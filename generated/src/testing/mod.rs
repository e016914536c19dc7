//! A mock transport for tests of code that uses the client: it answers as expected, records the requests, and rejects
//! every call that was not expected.
//!
#![cfg_attr(feature = "all", doc = "```")]
#![cfg_attr(not(feature = "all"), doc = "```ignore")]
//! use losant::models::Device;
//! use losant::testing::{MockResponse, MockTransport, RequestMatcher, examples};
//!
//! let device: Device = losant::decode(examples::DEVICE).unwrap();
//! let mock = MockTransport::new()
//!     .expect_once(RequestMatcher::action("device.get").path("deviceId", "d1"), MockResponse::model(200, &device))
//!     .expect("devices.get", MockResponse::json(503, r#"{"type": "Unavailable"}"#));
//! let client = mock.client()?;
//! # let run = async {
//! // … the code under test …
//! # client.device().get("a1", "d1").send().await
//! # };
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(run)?;
//! # Ok::<(), losant::Error>(())
//! ```
//!
//! A call that was expected [once](MockTransport::expect_once) and never came is reported by a panic when the mock is
//! dropped.

mod matcher;
mod response;
mod transport;

use std::borrow::Cow;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

pub use crate::api::examples;
use crate::clock::{Clock, Sleep};
pub use matcher::RequestMatcher;
pub use response::MockResponse;
pub use transport::{MockTransport, RecordedRequest};

/// What a request belongs to, as an extension of the request.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallInfo {
    /// The action, as `device.get`, or `GET /path` for an undocumented call.
    pub(crate) action: Cow<'static, str>,
    /// The values of its path.
    pub(crate) path: Vec<(&'static str, String)>,
    /// The names of all actions, where the API is the documented one.
    pub(crate) known: Option<&'static [&'static str]>,
}

/// A clock whose pauses end as soon as other tasks have run, and whose time limits never pass.
#[derive(Debug, Clone, Copy, Default)]
pub struct InstantClock;

impl Clock for InstantClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, _time: Duration) -> Sleep {
        // Without yielding, a client that only pauses (a stream without events) would starve the caller's timeout.
        let mut over = false;
        Box::pin(std::future::poll_fn(move |cx| {
            if std::mem::replace(&mut over, true) {
                return Poll::Ready(());
            }
            cx.waker().wake_by_ref();
            Poll::Pending
        }))
    }

    fn timeout(&self, _time: Duration) -> Sleep {
        Box::pin(std::future::pending())
    }

    fn jitter(&self) -> f64 {
        1.0
    }
}
