// @generated from auth.md by codegen/src/emit/resource.rs; do not edit.
//! Logins of users and devices. Each one exchanges credentials for an API access token, which the
//! client sends with its other calls. No token is needed to log in.

use crate::__private::{
    Action, Argument, Call, Client, IntoArgument, Method, OptionalArgument,
    UnknownResponse, anonymous, call, login, outcome,
};
use crate::models;

impl Client {
    /// Logins of users and devices. Each one exchanges credentials for an API access token, which
    /// the client sends with its other calls. No token is needed to log in.
    pub fn auth(&self) -> AuthApi { AuthApi { client: self.clone() } }
}

/// The actions of Auth, returned by [`Client::auth`].
#[derive(Debug, Clone)]
pub struct AuthApi {
    client: Client,
}

impl AuthApi {
    /// Logs a device in: exchanges its ID, access key and access secret for an API access token.
    ///
    /// The token can report state for the device, and for a gateway also for its peripherals. It
    /// can also read the data of, and send commands to, the other devices that the access key
    /// allows. The lifetime and the scopes of the token can be requested.
    ///
    /// `POST /auth/device`
    ///
    /// - `credentials`: ID, access key and access secret of the device, with the requested lifetime
    ///   and scopes of the token.
    pub fn authenticate_device(&self, credentials: impl Into<models::DeviceCredentials>) -> AuthenticateDevice {
        AuthenticateDevice(Call::new(&self.client, &AUTHENTICATE_DEVICE).body(credentials))
    }

    /// Logs a user in: exchanges an email address and a password for an API access token. Accounts
    /// with two-factor authentication also need the current code.
    ///
    /// `POST /auth/user`
    ///
    /// - `credentials`: Email address and password of the user, and a two-factor code if the
    ///   account requires one.
    pub fn authenticate_user(&self, credentials: impl Into<models::UserCredentials>) -> AuthenticateUser {
        AuthenticateUser(Call::new(&self.client, &AUTHENTICATE_USER).body(credentials))
    }

    /// Logs a user in through GitHub: exchanges an OAuth access token from GitHub for an API access
    /// token.
    ///
    /// `POST /auth/user/github`
    ///
    /// - `oauth`: OAuth access token from GitHub.
    pub fn authenticate_user_github(&self, oauth: impl Into<models::GithubLogin>) -> AuthenticateUserGithub {
        AuthenticateUserGithub(Call::new(&self.client, &AUTHENTICATE_USER_GITHUB).body(oauth))
    }

    /// Logs a user in through single sign-on: exchanges the SAML response of the identity provider
    /// for an API access token. `ssoDomain` checks whether an email address uses single sign-on.
    ///
    /// `POST /auth/user/saml`
    ///
    /// - `saml`: Encoded SAML response of the identity provider.
    pub fn authenticate_user_saml(&self, saml: impl Into<models::SamlResponse>) -> AuthenticateUserSaml {
        AuthenticateUserSaml(Call::new(&self.client, &AUTHENTICATE_USER_SAML).body(saml))
    }

    /// Checks whether the domain of an email address is set up for single sign-on. If so, the
    /// response holds the request that starts the login.
    ///
    /// `GET /auth/ssoDomain`
    ///
    /// - `email`: Email address that the user logs in with. Example: `maria@example.com`.
    pub fn sso_domain(&self, email: impl Into<Argument<String>>) -> SsoDomain {
        SsoDomain(Call::new(&self.client, &SSO_DOMAIN).query("email", email.into()))
    }
}

static AUTHENTICATE_DEVICE: Action = Action {
    name: "auth.authenticateDevice",
    method: &Method::POST,
    path: "/auth/device",
    anonymous: true,
    responses: &[
        (200, "The device is logged in. By default, the token has the scope `all.Device`."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// Logs a device in: exchanges its ID, access key and access secret for an API access token.
///
/// The token can report state for the device, and for a gateway also for its peripherals. It can
/// also read the data of, and send commands to, the other devices that the access key allows. The
/// lifetime and the scopes of the token can be requested.
///
/// Created by [`AuthApi::authenticate_device`]; sends `POST /auth/device`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `credentials`: ID, access key and access secret of the device, with the requested lifetime and
///   scopes of the token.
///
/// # Responses
///
/// - `200`, [`AuthedDevice`](crate::models::AuthedDevice): The device is logged in. By default, the
///   token has the scope `all.Device`.
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
/// let response = client.auth().authenticate_device(credentials).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "auth.authenticateDevice", alias = "Authenticate Device")]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateDevice(Call);
call!(AuthenticateDevice => models::AuthedDevice);
login!(AuthenticateDevice => models::AuthedDevice, token);
anonymous!(AuthenticateDevice);

impl AuthenticateDevice {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static AUTHENTICATE_USER: Action = Action {
    name: "auth.authenticateUser",
    method: &Method::POST,
    path: "/auth/user",
    anonymous: true,
    responses: &[
        (200, "The user is logged in. The token has the scope `all.User`, unless `requestedScopes` names others."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// Logs a user in: exchanges an email address and a password for an API access token. Accounts with
/// two-factor authentication also need the current code.
///
/// Created by [`AuthApi::authenticate_user`]; sends `POST /auth/user`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `credentials`: Email address and password of the user, and a two-factor code if the account
///   requires one.
///
/// # Responses
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The user is logged in. The token has the
///   scope `all.User`, unless `requestedScopes` names others.
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
/// let response = client.auth().authenticate_user(credentials).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "auth.authenticateUser", alias = "Authenticate User")]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateUser(Call);
call!(AuthenticateUser => models::AuthedUser);
login!(AuthenticateUser => models::AuthedUser, token);
anonymous!(AuthenticateUser);

impl AuthenticateUser {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static AUTHENTICATE_USER_GITHUB: Action = Action {
    name: "auth.authenticateUserGithub",
    method: &Method::POST,
    path: "/auth/user/github",
    anonymous: true,
    responses: &[
        (200, "The user is logged in. The token has the scope `all.User`, unless `requestedScopes` names others."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// Logs a user in through GitHub: exchanges an OAuth access token from GitHub for an API access
/// token.
///
/// Created by [`AuthApi::authenticate_user_github`]; sends `POST /auth/user/github`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `oauth`: OAuth access token from GitHub.
///
/// # Responses
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The user is logged in. The token has the
///   scope `all.User`, unless `requestedScopes` names others.
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
/// let response = client.auth().authenticate_user_github(oauth).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "auth.authenticateUserGithub", alias = "Authenticate User Github")]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateUserGithub(Call);
call!(AuthenticateUserGithub => models::AuthedUser);
login!(AuthenticateUserGithub => models::AuthedUser, token);
anonymous!(AuthenticateUserGithub);

impl AuthenticateUserGithub {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static AUTHENTICATE_USER_SAML: Action = Action {
    name: "auth.authenticateUserSaml",
    method: &Method::POST,
    path: "/auth/user/saml",
    anonymous: true,
    responses: &[
        (200, "The user is logged in. The token has the scope `all.User`, unless `requestedScopes` names others."),
        (400, "The request is malformed."),
        (401, "The credentials are not accepted."),
    ],
    ..Action::DEFAULT
};

/// Logs a user in through single sign-on: exchanges the SAML response of the identity provider for
/// an API access token. `ssoDomain` checks whether an email address uses single sign-on.
///
/// Created by [`AuthApi::authenticate_user_saml`]; sends `POST /auth/user/saml`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `saml`: Encoded SAML response of the identity provider.
///
/// # Responses
///
/// - `200`, [`AuthedUser`](crate::models::AuthedUser): The user is logged in. The token has the
///   scope `all.User`, unless `requestedScopes` names others.
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
/// let response = client.auth().authenticate_user_saml(saml).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "auth.authenticateUserSaml", alias = "Authenticate User Saml")]
#[must_use = "a call does nothing until it is sent"]
pub struct AuthenticateUserSaml(Call);
call!(AuthenticateUserSaml => models::AuthedUser);
login!(AuthenticateUserSaml => models::AuthedUser, token);
anonymous!(AuthenticateUserSaml);

impl AuthenticateUserSaml {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static SSO_DOMAIN: Action = Action {
    name: "auth.ssoDomain",
    method: &Method::GET,
    path: "/auth/ssoDomain",
    anonymous: true,
    responses: &[
        (200, "The domain uses single sign-on. Returns the URL to send the user to, and its type."),
        (204, "The domain has no single sign-on."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Checks whether the domain of an email address is set up for single sign-on. If so, the response
/// holds the request that starts the login.
///
/// Created by [`AuthApi::sso_domain`]; sends `GET /auth/ssoDomain`.
///
/// No access token is needed.
///
/// # Arguments
///
/// - `email`: Email address that the user logs in with. Example: `maria@example.com`.
///
/// # Responses
///
/// - `200`, [`SsoRequest`](crate::models::SsoRequest): The domain uses single sign-on. Returns the
///   URL to send the user to, and its type.
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
/// let response = client.auth().sso_domain("maria@example.com").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "auth.ssoDomain", alias = "Sso Domain")]
#[must_use = "a call does nothing until it is sent"]
pub struct SsoDomain(Call);

/// A successful response of [`AuthApi::sso_domain`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SsoDomainOutput {
    /// `200`: The domain uses single sign-on. Returns the URL to send the user to, and its type.
    Ok(models::SsoRequest),
    /// `204`: The domain has no single sign-on.
    NoContent,
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(SsoDomainOutput { 200 => Ok(models::SsoRequest), 204 => NoContent });
call!(SsoDomain => SsoDomainOutput);
anonymous!(SsoDomain);

impl SsoDomain {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
