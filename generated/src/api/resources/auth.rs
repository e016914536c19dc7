// @generated from auth.md by codegen/src/emit/resource.rs; do not edit.
//! The actions of Auth.
//!
//! Logins, for users and for devices. Each one exchanges credentials for an API access token, which
//! the client then sends with its other calls. Nothing here needs a token beforehand.

use crate::contract::{Action, Call, Client, Method, QueryValue, call, login, outcome};
use crate::models;

impl Client {
    /// The actions of Auth.
    pub fn auth(&self) -> Actions { Actions { client: self.clone() } }
}

/// The actions of Auth, from [`Client::auth`].
#[derive(Debug, Clone)]
pub struct Actions {
    client: Client,
}

impl Actions {
    /// Exchanges the ID, access key and access secret of a device for an API access token. The
    /// token acts for that device.
    ///
    /// The lifetime and the scopes of the token can be asked for in the request. Few scopes are
    /// open to a device: those for devices, their state, commands and logs, and for queries of
    /// data.
    ///
    /// `POST /auth/device`
    ///
    /// - `credentials`: ID, access key and access secret of the device, with the token lifetime and
    ///   the scopes to ask for.
    pub fn authenticate_device(&self, credentials: impl Into<models::DeviceCredentials>) -> AuthenticateDevice {
        AuthenticateDevice(Call::new(&self.client, &AUTHENTICATE_DEVICE).body(&credentials.into()))
    }

    /// Exchanges the email address and password of a user for an API access token. For an account
    /// with two-factor authentication, the current code goes along.
    ///
    /// `POST /auth/user`
    ///
    /// - `credentials`: Email address and password of the user, and a two-factor code where the
    ///   account asks for one.
    pub fn authenticate_user(&self, credentials: impl Into<models::UserCredentials>) -> AuthenticateUser {
        AuthenticateUser(Call::new(&self.client, &AUTHENTICATE_USER).body(&credentials.into()))
    }

    /// Logs a user in through GitHub: an OAuth access token from there is exchanged for an API
    /// access token.
    ///
    /// `POST /auth/user/github`
    ///
    /// - `oauth`: The access token that GitHub issued for the user.
    pub fn authenticate_user_github(&self, oauth: impl Into<models::GithubLogin>) -> AuthenticateUserGithub {
        AuthenticateUserGithub(Call::new(&self.client, &AUTHENTICATE_USER_GITHUB).body(&oauth.into()))
    }

    /// Logs a user in through single sign-on: the SAML response of the identity provider is
    /// exchanged for an API access token. `ssoDomain` tells whether an email address uses single
    /// sign-on at all.
    ///
    /// `POST /auth/user/saml`
    ///
    /// - `saml`: The encoded response of the identity provider for the user.
    pub fn authenticate_user_saml(&self, saml: impl Into<models::SamlResponse>) -> AuthenticateUserSaml {
        AuthenticateUserSaml(Call::new(&self.client, &AUTHENTICATE_USER_SAML).body(&saml.into()))
    }

    /// Looks up whether the domain of an email address is set up for single sign-on. If it is, the
    /// answer holds the request to start the login with; if not, there is no content.
    ///
    /// `GET /auth/ssoDomain`
    ///
    /// - `email`: The address that the user logs in with. Example: `maria@example.com`.
    pub fn sso_domain(&self, email: impl Into<QueryValue>) -> SsoDomain {
        SsoDomain(Call::new(&self.client, &SSO_DOMAIN).query("email", email))
    }
}

static AUTHENTICATE_DEVICE: Action = Action {
    name: "auth.authenticateDevice",
    method: Method::POST,
    path: "/auth/device",
    anonymous: true,
    responses: &[
        (200, "The device is logged in. Its token has the scope `all.Device` unless other scopes were asked for."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// A call of [`Actions::authenticate_device`]: `POST /auth/device`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `credentials`: ID, access key and access secret of the device, with the token lifetime and the
///   scopes to ask for.
///
/// # Answers
///
/// - `200`, [`AuthedDevice`](crate::models::AuthedDevice): The device is logged in. Its token has
///   the scope `all.Device` unless other scopes were asked for.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `401`: The credentials are not accepted.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, credentials: losant::models::DeviceCredentials) -> Result<(), losant::Error> {
/// let answer = client.auth().authenticate_device(credentials).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateDevice(Call);
call!(AuthenticateDevice => models::AuthedDevice);
login!(AuthenticateDevice => models::AuthedDevice, token);

impl AuthenticateDevice {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl Into<String>) -> Self { Self(self.0.header_value("losantdomain", value)) }
}

static AUTHENTICATE_USER: Action = Action {
    name: "auth.authenticateUser",
    method: Method::POST,
    path: "/auth/user",
    anonymous: true,
    responses: &[
        (200, "The user is logged in. The token has the scope `all.User`."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// A call of [`Actions::authenticate_user`]: `POST /auth/user`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `credentials`: Email address and password of the user, and a two-factor code where the account
///   asks for one.
///
/// # Answers
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The user is logged in. The token has the
///   scope `all.User`.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `401`: The credentials are not accepted.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, credentials: losant::models::UserCredentials) -> Result<(), losant::Error> {
/// let answer = client.auth().authenticate_user(credentials).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateUser(Call);
call!(AuthenticateUser => models::AuthedUser);
login!(AuthenticateUser => models::AuthedUser, token);

impl AuthenticateUser {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl Into<String>) -> Self { Self(self.0.header_value("losantdomain", value)) }
}

static AUTHENTICATE_USER_GITHUB: Action = Action {
    name: "auth.authenticateUserGithub",
    method: Method::POST,
    path: "/auth/user/github",
    anonymous: true,
    responses: &[
        (200, "The user is logged in. The token has the scope `all.User`."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// A call of [`Actions::authenticate_user_github`]: `POST /auth/user/github`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `oauth`: The access token that GitHub issued for the user.
///
/// # Answers
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The user is logged in. The token has the
///   scope `all.User`.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `401`: The credentials are not accepted.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, oauth: losant::models::GithubLogin) -> Result<(), losant::Error> {
/// let answer = client.auth().authenticate_user_github(oauth).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateUserGithub(Call);
call!(AuthenticateUserGithub => models::AuthedUser);
login!(AuthenticateUserGithub => models::AuthedUser, token);

impl AuthenticateUserGithub {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl Into<String>) -> Self { Self(self.0.header_value("losantdomain", value)) }
}

static AUTHENTICATE_USER_SAML: Action = Action {
    name: "auth.authenticateUserSaml",
    method: Method::POST,
    path: "/auth/user/saml",
    anonymous: true,
    responses: &[
        (200, "The user is logged in. The token has the scope `all.User`."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// A call of [`Actions::authenticate_user_saml`]: `POST /auth/user/saml`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `saml`: The encoded response of the identity provider for the user.
///
/// # Answers
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The user is logged in. The token has the
///   scope `all.User`.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `401`: The credentials are not accepted.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, saml: losant::models::SamlResponse) -> Result<(), losant::Error> {
/// let answer = client.auth().authenticate_user_saml(saml).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateUserSaml(Call);
call!(AuthenticateUserSaml => models::AuthedUser);
login!(AuthenticateUserSaml => models::AuthedUser, token);

impl AuthenticateUserSaml {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl Into<String>) -> Self { Self(self.0.header_value("losantdomain", value)) }
}

static SSO_DOMAIN: Action = Action {
    name: "auth.ssoDomain",
    method: Method::GET,
    path: "/auth/ssoDomain",
    anonymous: true,
    responses: &[
        (200, "The domain uses single sign-on. Holds the URL to send the user to, and its kind."),
        (204, "The domain has no single sign-on."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// A call of [`Actions::sso_domain`]: `GET /auth/ssoDomain`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `email`: The address that the user logs in with. Example: `maria@example.com`.
///
/// # Answers
///
/// - `200`, [`SsoRequest`](crate::models::SsoRequest): The domain uses single sign-on. Holds the
///   URL to send the user to, and its kind.
/// - `204`: The domain has no single sign-on.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let answer = client.auth().sso_domain("maria@example.com").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SsoDomain(Call);

/// What [`Actions::sso_domain`] gives.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SsoDomainOutput {
    /// `200`: The domain uses single sign-on. Holds the URL to send the user to, and its kind.
    Ok(models::SsoRequest),
    /// `204`: The domain has no single sign-on.
    NoContent,
}

outcome!(SsoDomainOutput { 200 => Ok(models::SsoRequest), 204 => NoContent });
call!(SsoDomain => SsoDomainOutput);

impl SsoDomain {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl Into<String>) -> Self { Self(self.0.header_value("losantdomain", value)) }
}
