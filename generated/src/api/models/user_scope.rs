// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// User Scope.
///
/// Permission to call actions of a user. A word names one action (`me.get`), all actions of a
/// resource (`me.*`) or a whole set of them (`all.User`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserScope {
    /// `all.User`.
    AllUser,
    /// `all.User.bounded`.
    AllUserBounded,
    /// `all.User.read`.
    AllUserRead,
    /// `all.User.cli`.
    AllUserCli,
    /// `only.User`.
    OnlyUser,
    /// `only.User.bounded`.
    OnlyUserBounded,
    /// `only.User.read`.
    OnlyUserRead,
    /// `userApiToken.*`.
    UserApiTokenAll,
    /// `userApiToken.get`.
    UserApiTokenGet,
    /// `userApiToken.patch`.
    UserApiTokenPatch,
    /// `userApiToken.delete`.
    UserApiTokenDelete,
    /// `userApiTokens.*`.
    UserApiTokensAll,
    /// `userApiTokens.get`.
    UserApiTokensGet,
    /// `userApiTokens.post`.
    UserApiTokensPost,
    /// `userOauthToken.*`.
    UserOauthTokenAll,
    /// `userOauthToken.get`.
    UserOauthTokenGet,
    /// `userOauthToken.patch`.
    UserOauthTokenPatch,
    /// `userOauthToken.delete`.
    UserOauthTokenDelete,
    /// `userOauthTokens.*`.
    UserOauthTokensAll,
    /// `userOauthTokens.get`.
    UserOauthTokensGet,
    /// `userOauthTokens.post`.
    UserOauthTokensPost,
    /// `applicationTemplate.*`.
    ApplicationTemplateAll,
    /// `applicationTemplate.get`.
    ApplicationTemplateGet,
    /// `applicationTemplates.*`.
    ApplicationTemplatesAll,
    /// `applicationTemplates.get`.
    ApplicationTemplatesGet,
    /// `applicationTemplates.getCategories`.
    ApplicationTemplatesGetCategories,
    /// `applicationTemplates.getUniqueKeywords`.
    ApplicationTemplatesGetUniqueKeywords,
    /// `instances.*`.
    InstancesAll,
    /// `instances.get`.
    InstancesGet,
    /// `me.*`.
    MeAll,
    /// `me.get`.
    MeGet,
    /// `me.patch`.
    MePatch,
    /// `me.delete`.
    MeDelete,
    /// `me.verifyEmail`.
    MeVerifyEmail,
    /// `me.changePassword`.
    MeChangePassword,
    /// `me.generateTwoFactorAuth`.
    MeGenerateTwoFactorAuth,
    /// `me.enableTwoFactorAuth`.
    MeEnableTwoFactorAuth,
    /// `me.disableTwoFactorAuth`.
    MeDisableTwoFactorAuth,
    /// `me.disconnectGithub`.
    MeDisconnectGithub,
    /// `me.connectGithub`.
    MeConnectGithub,
    /// `me.addRecentItem`.
    MeAddRecentItem,
    /// `me.fetchRecentItems`.
    MeFetchRecentItems,
    /// `me.payloadCounts`.
    MePayloadCounts,
    /// `me.payloadCountsBreakdown`.
    MePayloadCountsBreakdown,
    /// `me.deviceCounts`.
    MeDeviceCounts,
    /// `me.notebookMinuteCounts`.
    MeNotebookMinuteCounts,
    /// `me.transferResources`.
    MeTransferResources,
    /// `me.invite`.
    MeInvite,
    /// `me.invites`.
    MeInvites,
    /// `me.respondToInvite`.
    MeRespondToInvite,
    /// `me.refreshToken`.
    MeRefreshToken,
    /// `orgs.*`.
    OrgsAll,
    /// `orgs.get`.
    OrgsGet,
    /// `orgs.post`.
    OrgsPost,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(UserScope {
    "all.User" => AllUser,
    "all.User.bounded" => AllUserBounded,
    "all.User.read" => AllUserRead,
    "all.User.cli" => AllUserCli,
    "only.User" => OnlyUser,
    "only.User.bounded" => OnlyUserBounded,
    "only.User.read" => OnlyUserRead,
    "userApiToken.*" => UserApiTokenAll,
    "userApiToken.get" => UserApiTokenGet,
    "userApiToken.patch" => UserApiTokenPatch,
    "userApiToken.delete" => UserApiTokenDelete,
    "userApiTokens.*" => UserApiTokensAll,
    "userApiTokens.get" => UserApiTokensGet,
    "userApiTokens.post" => UserApiTokensPost,
    "userOauthToken.*" => UserOauthTokenAll,
    "userOauthToken.get" => UserOauthTokenGet,
    "userOauthToken.patch" => UserOauthTokenPatch,
    "userOauthToken.delete" => UserOauthTokenDelete,
    "userOauthTokens.*" => UserOauthTokensAll,
    "userOauthTokens.get" => UserOauthTokensGet,
    "userOauthTokens.post" => UserOauthTokensPost,
    "applicationTemplate.*" => ApplicationTemplateAll,
    "applicationTemplate.get" => ApplicationTemplateGet,
    "applicationTemplates.*" => ApplicationTemplatesAll,
    "applicationTemplates.get" => ApplicationTemplatesGet,
    "applicationTemplates.getCategories" => ApplicationTemplatesGetCategories,
    "applicationTemplates.getUniqueKeywords" => ApplicationTemplatesGetUniqueKeywords,
    "instances.*" => InstancesAll,
    "instances.get" => InstancesGet,
    "me.*" => MeAll,
    "me.get" => MeGet,
    "me.patch" => MePatch,
    "me.delete" => MeDelete,
    "me.verifyEmail" => MeVerifyEmail,
    "me.changePassword" => MeChangePassword,
    "me.generateTwoFactorAuth" => MeGenerateTwoFactorAuth,
    "me.enableTwoFactorAuth" => MeEnableTwoFactorAuth,
    "me.disableTwoFactorAuth" => MeDisableTwoFactorAuth,
    "me.disconnectGithub" => MeDisconnectGithub,
    "me.connectGithub" => MeConnectGithub,
    "me.addRecentItem" => MeAddRecentItem,
    "me.fetchRecentItems" => MeFetchRecentItems,
    "me.payloadCounts" => MePayloadCounts,
    "me.payloadCountsBreakdown" => MePayloadCountsBreakdown,
    "me.deviceCounts" => MeDeviceCounts,
    "me.notebookMinuteCounts" => MeNotebookMinuteCounts,
    "me.transferResources" => MeTransferResources,
    "me.invite" => MeInvite,
    "me.invites" => MeInvites,
    "me.respondToInvite" => MeRespondToInvite,
    "me.refreshToken" => MeRefreshToken,
    "orgs.*" => OrgsAll,
    "orgs.get" => OrgsGet,
    "orgs.post" => OrgsPost,
});
