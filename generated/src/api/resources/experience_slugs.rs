// @generated from experienceSlugs.md by codegen/src/emit/resource.rs; do not edit.
//! The slugs of the experience of an application, which are subdomains of the platform: list them
//! and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// The slugs of the experience of an application, which are subdomains of the platform: list
    /// them and create new ones.
    pub fn experience_slugs(&self) -> ExperienceSlugsApi {
        ExperienceSlugsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Slugs, returned by [`Client::experience_slugs`].
#[derive(Debug, Clone)]
pub struct ExperienceSlugsApi {
    client: Client,
}

impl ExperienceSlugsApi {
    /// Lists all experience slugs of the application, each with the version that it serves.
    ///
    /// `GET /applications/{applicationId}/experience/slugs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an experience slug of 3 to 63 lowercase letters, digits and hyphens.
    ///
    /// `POST /applications/{applicationId}/experience/slugs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_slug`: The experience slug to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_slug: impl Into<models::ExperienceSlugPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(experience_slug))
    }
}

static GET: Action = Action {
    name: "experienceSlugs.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/slugs",
    responses: &[
        (200, "The experience slugs, with their total number."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists all experience slugs of the application, each with the version that it serves.
///
/// Created by [`ExperienceSlugsApi::get`]; sends
/// `GET /applications/{applicationId}/experience/slugs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `experienceSlugs.*`, `experienceSlugs.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceSlugs`](crate::models::ExperienceSlugs): The experience slugs, with their
///   total number.
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
/// let response = client
///     .experience_slugs()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceSlugs.get", alias = "Get Experience Slugs", alias = "List Experience Slugs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceSlugs);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "experienceSlugs.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/experience/slugs",
    responses: &[
        (201, "The new experience slug."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an experience slug of 3 to 63 lowercase letters, digits and hyphens.
///
/// Created by [`ExperienceSlugsApi::post`]; sends
/// `POST /applications/{applicationId}/experience/slugs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceSlugs.*`, `experienceSlugs.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_slug`: The experience slug to create.
///
/// # Responses
///
/// - `201`, [`ExperienceSlug`](crate::models::ExperienceSlug): The new experience slug.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_slug: losant::models::ExperienceSlugPost) -> Result<(), losant::Error> {
/// let response = client
///     .experience_slugs()
///     .post("65c8126189a4a5943a7e3a57", experience_slug)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceSlugs.post", alias = "Post Experience Slugs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ExperienceSlug);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
