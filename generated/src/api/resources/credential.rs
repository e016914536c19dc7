// @generated from credential.md by codegen/src/emit/resource.rs; do not edit.
//! One credential of an application: the login to an outside service, such as AWS, a database or
//! Git, stored for use by workflows, integrations and archiving.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One credential of an application: the login to an outside service, such as AWS, a database
    /// or Git, stored for use by workflows, integrations and archiving.
    pub fn credential(&self) -> CredentialApi {
        CredentialApi {
            client: self.clone(),
        }
    }
}

/// The actions of Credential, returned by [`Client::credential`].
#[derive(Debug, Clone)]
pub struct CredentialApi {
    client: Client,
}

impl CredentialApi {
    /// Deletes the credential. This cannot be undone through the API. `linkedResources` returns
    /// what depends on it.
    ///
    /// `DELETE /applications/{applicationId}/credentials/{credentialId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
    pub fn delete(&self, application_id: impl Into<models::ApplicationId>, credential_id: impl Into<String>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).path("credentialId", credential_id))
    }

    /// Returns the credential with its type and settings. Secrets, such as passwords and private
    /// keys, are not returned.
    ///
    /// `GET /applications/{applicationId}/credentials/{credentialId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, credential_id: impl Into<String>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).path("credentialId", credential_id))
    }

    /// Returns the integrations, workflows and workflow versions that use the credential.
    ///
    /// `GET /applications/{applicationId}/credentials/{credentialId}/linkedResources`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
    pub fn linked_resources(
        &self,
        application_id: impl Into<models::ApplicationId>,
        credential_id: impl Into<String>,
    ) -> LinkedResources {
        LinkedResources(
            Call::new(&self.client, &LINKED_RESOURCES)
                .id("applicationId", application_id)
                .path("credentialId", credential_id),
        )
    }

    /// Changes properties of the credential. Omitted fields are unchanged. The type cannot be
    /// changed.
    ///
    /// `PATCH /applications/{applicationId}/credentials/{credentialId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
    /// - `credential`: Changes to the credential.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        credential_id: impl Into<String>,
        credential: impl Into<models::CredentialPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .path("credentialId", credential_id)
                .body(credential),
        )
    }
}

static DELETE: Action = Action {
    name: "credential.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/credentials/{credentialId}",
    responses: &[
        (200, "The credential is deleted."),
        (400, "The request is malformed."),
        (404, "The credential does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the credential. This cannot be undone through the API. `linkedResources` returns what
/// depends on it.
///
/// Created by [`CredentialApi::delete`]; sends
/// `DELETE /applications/{applicationId}/credentials/{credentialId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `credential.*`,
/// `credential.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The credential is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The credential does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .credential()
///     .delete("65c8126189a4a5943a7e3a57", "6532f4d672d38560571d533f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "credential.delete", alias = "Delete Credential")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "credential.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/credentials/{credentialId}",
    responses: &[(200, "The credential."), (400, "The request is malformed."), (404, "The credential does not exist.")],
    ..Action::DEFAULT
};

/// Returns the credential with its type and settings. Secrets, such as passwords and private keys,
/// are not returned.
///
/// Created by [`CredentialApi::get`]; sends
/// `GET /applications/{applicationId}/credentials/{credentialId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `credential.*`, `credential.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
///
/// # Responses
///
/// - `200`, [`Credential`](crate::models::Credential): The credential.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The credential does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .credential()
///     .get("65c8126189a4a5943a7e3a57", "6532f4d672d38560571d533f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "credential.get", alias = "Get Credential")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Credential);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static LINKED_RESOURCES: Action = Action {
    name: "credential.linkedResources",
    method: &Method::GET,
    path: "/applications/{applicationId}/credentials/{credentialId}/linkedResources",
    responses: &[
        (200, "The integrations, workflows and workflow versions that use the credential."),
        (400, "The request is malformed."),
        (404, "The credential does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the integrations, workflows and workflow versions that use the credential.
///
/// Created by [`CredentialApi::linked_resources`]; sends
/// `GET /applications/{applicationId}/credentials/{credentialId}/linkedResources`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `credential.*`, `credential.linkedResources`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
///
/// # Responses
///
/// - `200`, [`CredentialLinkedResources`](crate::models::CredentialLinkedResources): The
///   integrations, workflows and workflow versions that use the credential.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The credential does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .credential()
///     .linked_resources("65c8126189a4a5943a7e3a57", "6532f4d672d38560571d533f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "credential.linkedResources", alias = "Linked Resources")]
#[must_use = "a call does nothing until it is sent"]
pub struct LinkedResources(Call);
call!(LinkedResources => models::CredentialLinkedResources);

impl LinkedResources {
    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "credential.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/credentials/{credentialId}",
    responses: &[
        (200, "The credential with the changes applied."),
        (400, "The request is malformed."),
        (404, "The credential does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the credential. Omitted fields are unchanged. The type cannot be changed.
///
/// Created by [`CredentialApi::patch`]; sends
/// `PATCH /applications/{applicationId}/credentials/{credentialId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `credential.*`,
/// `credential.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `credential_id`: ID of the credential. Example: `6532f4d672d38560571d533f`.
/// - `credential`: Changes to the credential.
///
/// # Responses
///
/// - `200`, [`Credential`](crate::models::Credential): The credential with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The credential does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, credential: losant::models::CredentialPatch) -> Result<(), losant::Error> {
/// let response = client
///     .credential()
///     .patch("65c8126189a4a5943a7e3a57", "6532f4d672d38560571d533f", credential)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "credential.patch", alias = "Patch Credential")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::Credential);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
