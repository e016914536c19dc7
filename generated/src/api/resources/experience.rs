// @generated from experience.md by codegen/src/emit/resource.rs; do not edit.
//! The experience of an application: the web pages and APIs that it offers to its users. These
//! actions set it up and clear it.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// The experience of an application: the web pages and APIs that it offers to its users. These
    /// actions set it up and clear it.
    pub fn experience(&self) -> ExperienceApi {
        ExperienceApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience, returned by [`Client::experience`].
#[derive(Debug, Clone)]
pub struct ExperienceApi {
    client: Client,
}

impl ExperienceApi {
    /// Sets up the experience with standard endpoints and views. By default an experience user and
    /// groups are created too.
    ///
    /// `PATCH /applications/{applicationId}/experience/bootstrap`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `options`: Whether to create a user and groups, whether to replace existing resources, and
    ///   a slug to create.
    pub fn bootstrap(
        &self,
        application_id: impl Into<models::ApplicationId>,
        options: impl Into<models::ExperienceBootstrapOptions>,
    ) -> Bootstrap {
        Bootstrap(Call::new(&self.client, &BOOTSTRAP).id("applicationId", application_id).body(options))
    }

    /// Deletes most of the experience. By default all users, groups, slugs and domains are deleted,
    /// and the views and endpoints of the develop version; parameters keep them. Workflows and
    /// other versions are kept unless requested.
    ///
    /// This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/experience`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn delete(&self, application_id: impl Into<models::ApplicationId>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id))
    }
}

static BOOTSTRAP: Action = Action {
    name: "experience.bootstrap",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/bootstrap",
    responses: &[
        (
            200,
            "The experience is set up. Holds the email address and password of the new user, and the suffix of the names of the new resources.",
        ),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Sets up the experience with standard endpoints and views. By default an experience user and
/// groups are created too.
///
/// Created by [`ExperienceApi::bootstrap`]; sends
/// `PATCH /applications/{applicationId}/experience/bootstrap`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `experience.*`, `experience.bootstrap`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `options`: Whether to create a user and groups, whether to replace existing resources, and a
///   slug to create.
///
/// # Responses
///
/// - `200`, [`ExperienceBootstrapResult`](crate::models::ExperienceBootstrapResult): The experience
///   is set up. Holds the email address and password of the new user, and the suffix of the names
///   of the new resources.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, options: losant::models::ExperienceBootstrapOptions) -> Result<(), losant::Error> {
/// let response = client
///     .experience()
///     .bootstrap("65c8126189a4a5943a7e3a57", options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experience.bootstrap", alias = "Bootstrap Experience")]
#[must_use = "a call does nothing until it is sent"]
pub struct Bootstrap(Call);
call!(Bootstrap => models::ExperienceBootstrapResult);

impl Bootstrap {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static DELETE: Action = Action {
    name: "experience.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience",
    responses: &[
        (200, "The requested parts are deleted."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes most of the experience. By default all users, groups, slugs and domains are deleted, and
/// the views and endpoints of the develop version; parameters keep them. Workflows and other
/// versions are kept unless requested.
///
/// This cannot be undone through the API.
///
/// Created by [`ExperienceApi::delete`]; sends `DELETE /applications/{applicationId}/experience`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `experience.*`,
/// `experience.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The requested parts are deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.experience().delete("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experience.delete", alias = "Delete Experience")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// If set, experience users are kept.
    ///
    /// Example: `true`.
    pub fn keep_users(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("keepUsers", value))
    }

    /// If set, experience groups are kept.
    ///
    /// Example: `true`.
    pub fn keep_groups(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("keepGroups", value))
    }

    /// If set, experience slugs are kept.
    ///
    /// Example: `true`.
    pub fn keep_slugs(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("keepSlugs", value))
    }

    /// If set, experience domains are kept.
    ///
    /// Example: `true`.
    pub fn keep_domains(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("keepDomains", value))
    }

    /// If set, all experience versions but `develop` are deleted, with their contents.
    ///
    /// Example: `true`.
    pub fn remove_versions(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("removeVersions", value))
    }

    /// If set, the experience views of the develop version are kept.
    ///
    /// Example: `true`.
    pub fn keep_views(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("keepViews", value))
    }

    /// If set, the experience endpoints of the develop version are kept.
    ///
    /// Example: `true`.
    pub fn keep_endpoints(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("keepEndpoints", value))
    }

    /// If set, the experience workflows of the develop version are deleted too.
    ///
    /// Example: `true`.
    pub fn remove_workflows(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("removeWorkflows", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
