// @generated from applicationTemplate.md by codegen/src/emit/resource.rs; do not edit.
//! One application template: a set of resources that `application.applyTemplate` adds to an
//! application.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One application template: a set of resources that `application.applyTemplate` adds to an
    /// application.
    pub fn application_template(&self) -> ApplicationTemplateApi {
        ApplicationTemplateApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Template, returned by [`Client::application_template`].
#[derive(Debug, Clone)]
pub struct ApplicationTemplateApi {
    client: Client,
}

impl ApplicationTemplateApi {
    /// Returns the application template with its readme, author, keywords, categories and number of
    /// resources.
    ///
    /// `GET /applicationTemplates/{templateId}`
    ///
    /// - `template_id`: ID of the application template. Example: `65c404eb40721027237da246`.
    pub fn get(&self, template_id: impl Into<models::TemplateId>) -> Get {
        Get(Call::new(&self.client, &GET).id("templateId", template_id))
    }
}

static GET: Action = Action {
    name: "applicationTemplate.get",
    method: &Method::GET,
    path: "/applicationTemplates/{templateId}",
    responses: &[
        (200, "The application template."),
        (400, "The request is malformed."),
        (404, "The template does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the application template with its readme, author, keywords, categories and number of
/// resources.
///
/// Created by [`ApplicationTemplateApi::get`]; sends `GET /applicationTemplates/{templateId}`.
///
/// The access token needs one of the scopes `all.User`, `all.User.bounded`, `all.User.read`,
/// `applicationTemplate.*`, `applicationTemplate.get`, `only.User`, `only.User.bounded`,
/// `only.User.read`.
///
/// # Arguments
///
/// - `template_id`: ID of the application template. Example: `65c404eb40721027237da246`.
///
/// # Responses
///
/// - `200`, [`ApplicationTemplate`](crate::models::ApplicationTemplate): The application template.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The template does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_template()
///     .get("65c404eb40721027237da246")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationTemplate.get", alias = "Get Application Template")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationTemplate);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
