// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Nullable, Secret, Timestamp, id, record};
use super::ApplicationId;

/// A user of the experience of an application. Experience users log in to the experience only.
///
/// Used by [`experienceUser.get`](crate::resources::experience_user::Get),
/// [`experienceUser.patch`](crate::resources::experience_user::Patch),
/// [`experienceUsers.post`](crate::resources::experience_users::Post).
#[non_exhaustive]
pub struct ExperienceUser {
    /// Same as `experienceUserId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_user_id: Option<ExperienceUserId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// When the password was last changed.
    pub password_last_updated: Option<Timestamp>,
    pub last_login: Option<Timestamp>,
    /// Email address that the user logs in with, unique within the application.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// At most 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// URL of a picture of the user. Set by the server.
    ///
    /// At most 1024 characters. Format: `uri`.
    pub avatar_url: Option<String>,
    /// Tokens issued before this time are invalid.
    pub token_cutoff: Option<Timestamp>,
    /// Tags of the user, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub user_tags: Option<BTreeMap<String, String>>,
    pub experience_groups: Option<Vec<ExperienceUserGroup>>,
}
record!(ExperienceUser: Default {
    "id" => optional(id),
    "experienceUserId" => optional(experience_user_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "passwordLastUpdated" => optional(password_last_updated),
    "lastLogin" => optional(last_login),
    "email" => optional(email),
    "firstName" => optional(first_name),
    "lastName" => optional(last_name),
    "avatarUrl" => optional(avatar_url),
    "tokenCutoff" => optional(token_cutoff),
    "userTags" => optional(user_tags),
    "experienceGroups" => optional(experience_groups),
});

/// A group of an experience user.
///
/// Used by the resources [`experienceUser`](crate::resources::experience_user),
/// [`experienceUsers`](crate::resources::experience_users).
#[non_exhaustive]
pub struct ExperienceUserGroup {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// ID of the parent group, or null if there is none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub parent_id: Nullable<String>,
}
record!(ExperienceUserGroup: Default {
    "name" => optional(name),
    "id" => optional(id),
    "parentId" => optional_nullable(parent_id),
});

id! {
    /// The id that paths take as `experienceUserId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`experienceUser`](crate::resources::experience_user),
    /// [`experienceUsers`](crate::resources::experience_users).
    pub struct ExperienceUserId;
}

/// Request body that changes an experience user. Omitted fields are unchanged; `userTags` and
/// `experienceGroupIds` are replaced as a whole.
///
/// Used by [`experienceUser.patch`](crate::resources::experience_user::Patch).
#[non_exhaustive]
pub struct ExperienceUserPatch {
    /// Email address that the user logs in with, unique within the application.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: Option<String>,
    /// At most 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// Secret. New password, at least 8 characters. Never returned.
    ///
    /// 8 to 2048 characters.
    pub password: Option<Secret<String>>,
    /// Tokens issued before this time are invalid.
    pub token_cutoff: Option<Timestamp>,
    /// Tags of the user, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// IDs of the groups of the user.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_ids: Option<Vec<String>>,
}
record!(ExperienceUserPatch: Default {
    "email" => optional(email: Option<String>),
    "firstName" => optional(first_name: Option<String>),
    "lastName" => optional(last_name: Option<String>),
    "password" => optional(password: Option<Secret<String>>),
    "tokenCutoff" => optional(token_cutoff: Option<Timestamp>),
    "userTags" => optional(user_tags: Option<BTreeMap<String, String>>),
    "experienceGroupIds" => optional(experience_group_ids: Option<Vec<String>>),
});

/// Request body that creates an experience user.
///
/// Used by [`experienceUsers.post`](crate::resources::experience_users::Post).
#[non_exhaustive]
pub struct ExperienceUserPost {
    /// Email address that the user logs in with, unique within the application.
    ///
    /// At most 1024 characters. Format: `email`.
    pub email: String,
    /// At most 1024 characters.
    pub first_name: Option<String>,
    /// At most 1024 characters.
    pub last_name: Option<String>,
    /// Secret. Password, at least 8 characters. Never returned.
    ///
    /// 8 to 2048 characters.
    pub password: Secret<String>,
    /// Tokens issued before this time are invalid.
    pub token_cutoff: Option<Timestamp>,
    /// Tags of the user, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub user_tags: Option<BTreeMap<String, String>>,
    /// IDs of the groups of the user.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_ids: Option<Vec<String>>,
}

impl ExperienceUserPost {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>, password: impl Into<Secret<String>>) -> Self {
        Self { email: email.into(), password: password.into(), ..Model::empty() }
    }
}
record!(ExperienceUserPost {
    "email" => required(email),
    "firstName" => optional(first_name: Option<String>),
    "lastName" => optional(last_name: Option<String>),
    "password" => required(password),
    "tokenCutoff" => optional(token_cutoff: Option<Timestamp>),
    "userTags" => optional(user_tags: Option<BTreeMap<String, String>>),
    "experienceGroupIds" => optional(experience_group_ids: Option<Vec<String>>),
});
