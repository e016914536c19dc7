// @generated from orgInvites.md by codegen/src/emit/resource.rs; do not edit.
//! Invitations to organizations, for the person invited. The email address and the token of the
//! invitation identify it. Logged-in users can use `me.respondToInvite` instead.

use crate::__private::{Action, Argument, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// Invitations to organizations, for the person invited. The email address and the token of the
    /// invitation identify it. Logged-in users can use `me.respondToInvite` instead.
    pub fn org_invites(&self) -> OrgInvitesApi {
        OrgInvitesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Org Invites, returned by [`Client::org_invites`].
#[derive(Debug, Clone)]
pub struct OrgInvitesApi {
    client: Client,
}

impl OrgInvitesApi {
    /// Returns the invitation with the given token and email address.
    ///
    /// `GET /invites`
    ///
    /// - `token`: Token of the invitation. Example: `c2l0ZS1pbnZpdGF0aW9u`.
    /// - `email`: Email address that was invited. Example: `maria@example.com`.
    pub fn get(&self, token: impl Into<Argument<String>>, email: impl Into<Argument<String>>) -> Get {
        Get(Call::new(&self.client, &GET).query("token", token.into()).query("email", email.into()))
    }

    /// Accepts or rejects the invitation with the given token and email address.
    ///
    /// `POST /invites`
    ///
    /// - `invite`: Token and email address of the invitation, and whether to accept it.
    pub fn post(&self, invite: impl Into<models::OrgInviteAction>) -> Post {
        Post(Call::new(&self.client, &POST).body(invite))
    }
}

static GET: Action = Action {
    name: "orgInvites.get",
    method: &Method::GET,
    path: "/invites",
    responses: &[
        (200, "The invitation."),
        (400, "The request is malformed."),
        (404, "The invitation does not exist."),
        (410, "The invitation has expired."),
    ],
    ..Action::DEFAULT
};

/// Returns the invitation with the given token and email address.
///
/// Created by [`OrgInvitesApi::get`]; sends `GET /invites`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `token`: Token of the invitation. Example: `c2l0ZS1pbnZpdGF0aW9u`.
/// - `email`: Email address that was invited. Example: `maria@example.com`.
///
/// # Responses
///
/// - `200`, [`OrgInviteInfo`](crate::models::OrgInviteInfo): The invitation.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The invitation does not exist.
/// - `410`: The invitation has expired.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .org_invites()
///     .get("c2l0ZS1pbnZpdGF0aW9u", "maria@example.com")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "orgInvites.get", alias = "Get Org Invites")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::OrgInviteInfo);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "orgInvites.post",
    method: &Method::POST,
    path: "/invites",
    responses: &[
        (200, "Whether the invitation was accepted, and the ID of the organization."),
        (400, "The request is malformed."),
        (404, "The invitation does not exist."),
        (410, "The invitation has expired."),
    ],
    ..Action::DEFAULT
};

/// Accepts or rejects the invitation with the given token and email address.
///
/// Created by [`OrgInvitesApi::post`]; sends `POST /invites`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `invite`: Token and email address of the invitation, and whether to accept it.
///
/// # Responses
///
/// - `200`, [`OrgInviteResult`](crate::models::OrgInviteResult): Whether the invitation was
///   accepted, and the ID of the organization.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The invitation does not exist.
/// - `410`: The invitation has expired.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, invite: losant::models::OrgInviteAction) -> Result<(), losant::Error> {
/// let response = client.org_invites().post(invite).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "orgInvites.post", alias = "Post Org Invites")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::OrgInviteResult);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
