//! Which calls an expectation fits.

use std::fmt;

use super::CallInfo;

/// Which calls an expectation fits: those of an action, and if wanted only those with certain ids in the path.
///
/// ```
/// use losant::testing::RequestMatcher;
///
/// let all = RequestMatcher::from("device.get");
/// let one = RequestMatcher::action("device.get").path("deviceId", "575ecf887ae143cd83dc4aa2");
/// assert_eq!(one.to_string(), "device.get with deviceId 575ecf887ae143cd83dc4aa2");
/// # drop(all);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestMatcher {
    action: String,
    path: Vec<(String, String)>,
}

impl RequestMatcher {
    /// Calls of an action, by its name as in `device.get`; or of an undocumented endpoint, as in
    /// `GET /applications/{applicationId}/reports`.
    #[must_use]
    pub fn action(name: impl Into<String>) -> Self {
        Self { action: name.into(), path: Vec::new() }
    }

    /// Only calls with this value for a `{name}` of the path.
    #[must_use]
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.path.push((name.into(), value.into()));
        self
    }

    pub(super) fn action_name(&self) -> &str {
        &self.action
    }

    pub(super) fn matches(&self, call: &CallInfo) -> bool {
        let given =
            |name: &str| call.path.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value);
        self.action == call.action && self.path.iter().all(|(name, value)| given(name) == Some(value))
    }
}

impl From<&str> for RequestMatcher {
    fn from(action: &str) -> Self {
        Self::action(action)
    }
}

impl From<String> for RequestMatcher {
    fn from(action: String) -> Self {
        Self::action(action)
    }
}

impl fmt::Display for RequestMatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.action)?;
        let mut link = "with";
        for (name, value) in &self.path {
            write!(f, " {link} {name} {value}")?;
            link = "and";
        }
        Ok(())
    }
}
