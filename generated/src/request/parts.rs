//! What is needed of a call while it runs: its name, its copy for another page, its secrets.

use std::borrow::Cow;
use std::fmt;

use super::{Parts, Payload, query};
use crate::error::{Reason, Secrets};

impl Parts {
    /// The path, with a `{name}` for each value.
    pub(crate) fn route(&self) -> &str {
        self.template.as_deref().unwrap_or(self.action.path)
    }

    /// The name of the action, or the method and the path of an undocumented call.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        match &self.template {
            None => Cow::Borrowed(self.action.name),
            Some(template) => Cow::Owned(format!("{} {template}", self.action.method)),
        }
    }

    /// The same call again.
    pub(crate) fn again(&self) -> Box<Self> {
        let payload = self.payload.again();
        let lost = payload.is_none().then_some("the call cannot be repeated");
        Box::new(Self {
            client: self.client.clone(),
            action: self.action,
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            payload: payload.unwrap_or(Payload::None),
            timeout: self.timeout,
            idle: self.idle,
            retry: self.retry.clone(),
            with_auth: self.with_auth,
            fault: self.fault.clone().or(lost.map(Reason::from)),
            template: self.template.clone(),
            tokens: Vec::new(),
        })
    }

    /// The secrets that were sent so far.
    pub(crate) fn secrets(&self) -> Secrets {
        let names = self.client.shared().metadata.secrets;
        let mut secrets = Secrets::new(self.tokens.clone(), names);
        self.query.iter().for_each(|(name, value)| secrets.add_field(name, value.as_bytes()));
        self.path.iter().for_each(|(name, value)| secrets.add_field(name, value.as_bytes()));
        match &self.payload {
            Payload::None => {}
            Payload::Json(json) => secrets.add_json(json.clone()),
            Payload::Form(form) => form.add_secrets(&mut secrets),
        }
        secrets
    }

    /// A query parameter as a number, when it was set to one.
    pub(crate) fn query_number(&self, name: &str) -> Option<u64> {
        self.query.iter().find(|(known, _)| known == name).and_then(|(_, value)| value.parse().ok())
    }

    /// Whether a query parameter was set.
    pub(crate) fn has_query(&self, name: &str) -> bool {
        self.query.iter().any(|(known, _)| known == name)
    }

    /// Sets a query parameter to a number.
    pub(crate) fn set_query_number(&mut self, name: &'static str, value: u64) {
        self.forget(name);
        self.query.push((Cow::Borrowed(name), value.to_string()));
    }

    /// Drops earlier values of a query parameter, its parts included.
    pub(super) fn forget(&mut self, name: &str) {
        self.query.retain(|(known, _)| !query::overlap(known, name));
    }
}

impl fmt::Debug for Parts {
    /// What is called, and the names of what is sent; no values, which may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("action", &self.name())
            .field("method", &self.action.method)
            .field("path", &self.route())
            .field("query", &self.query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body", &self.payload)
            .field("timeout", &self.timeout)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}
