// @generated from instanceApiToken.md by codegen/src/emit/resource.rs; do not edit.
//! One API token of an instance.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One API token of an instance.
    pub fn instance_api_token(&self) -> InstanceApiTokenApi {
        InstanceApiTokenApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Api Token, returned by [`Client::instance_api_token`].
#[derive(Debug, Clone)]
pub struct InstanceApiTokenApi {
    client: Client,
}

impl InstanceApiTokenApi {
    /// Deletes the API token. To disable it instead, set its status to `inactive` with `patch`.
    ///
    /// `DELETE /instances/{instanceId}/tokens/{apiTokenId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    pub fn delete(
        &self,
        instance_id: impl Into<models::InstanceId>,
        api_token_id: impl Into<models::ApiTokenId>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("instanceId", instance_id).id("apiTokenId", api_token_id))
    }

    /// Returns the API token with its name, scopes, status, creator and expiration date, without
    /// the token itself.
    ///
    /// `GET /instances/{instanceId}/tokens/{apiTokenId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>, api_token_id: impl Into<models::ApiTokenId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id).id("apiTokenId", api_token_id))
    }

    /// Changes properties of the API token. Omitted fields are unchanged. The scopes and the
    /// expiration date cannot be changed.
    ///
    /// `PATCH /instances/{instanceId}/tokens/{apiTokenId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
    /// - `api_token`: Changes to the API token.
    pub fn patch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        api_token_id: impl Into<models::ApiTokenId>,
        api_token: impl Into<models::ApiTokenPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("instanceId", instance_id)
                .id("apiTokenId", api_token_id)
                .body(api_token),
        )
    }
}

static DELETE: Action = Action {
    name: "instanceApiToken.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/tokens/{apiTokenId}",
    responses: &[
        (200, "The API token is deleted."),
        (400, "The request is malformed."),
        (404, "The API token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the API token. To disable it instead, set its status to `inactive` with `patch`.
///
/// Created by [`InstanceApiTokenApi::delete`]; sends
/// `DELETE /instances/{instanceId}/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceApiToken.*`,
/// `instanceApiToken.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The API token is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The API token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_api_token()
///     .delete("6512c3bfbbea68f0713ad82a", "65ec30113e83805ecfb09111")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceApiToken.delete", alias = "Delete Instance Api Token")]
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
    name: "instanceApiToken.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/tokens/{apiTokenId}",
    responses: &[(200, "The API token."), (400, "The request is malformed."), (404, "The API token does not exist.")],
    ..Action::DEFAULT
};

/// Returns the API token with its name, scopes, status, creator and expiration date, without the
/// token itself.
///
/// Created by [`InstanceApiTokenApi::get`]; sends
/// `GET /instances/{instanceId}/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceApiToken.*`,
/// `instanceApiToken.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
///
/// # Responses
///
/// - `200`, [`ApiToken`](crate::models::ApiToken): The API token.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The API token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_api_token()
///     .get("6512c3bfbbea68f0713ad82a", "65ec30113e83805ecfb09111")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceApiToken.get", alias = "Get Instance Api Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApiToken);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "instanceApiToken.patch",
    method: &Method::PATCH,
    path: "/instances/{instanceId}/tokens/{apiTokenId}",
    responses: &[
        (200, "The API token with the changes applied."),
        (400, "The request is malformed."),
        (404, "The API token does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the API token. Omitted fields are unchanged. The scopes and the expiration
/// date cannot be changed.
///
/// Created by [`InstanceApiTokenApi::patch`]; sends
/// `PATCH /instances/{instanceId}/tokens/{apiTokenId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.User`, `instanceApiToken.*`,
/// `instanceApiToken.patch`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `api_token_id`: ID of the API token. Example: `65ec30113e83805ecfb09111`.
/// - `api_token`: Changes to the API token.
///
/// # Responses
///
/// - `200`, [`ApiToken`](crate::models::ApiToken): The API token with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The API token does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, api_token: losant::models::ApiTokenPatch) -> Result<(), losant::Error> {
/// let response = client
///     .instance_api_token()
///     .patch("6512c3bfbbea68f0713ad82a", "65ec30113e83805ecfb09111", api_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceApiToken.patch", alias = "Patch Instance Api Token")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ApiToken);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
