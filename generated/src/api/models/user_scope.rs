// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// User Scope.
    ///
    /// Scope for actions of a user: one action (`me.get`), all actions of a resource (`me.*`) or a
    /// set of actions (`all.User`).
    pub enum UserScope {
        /// `all.User`.
        AllUser = "all.User",
        /// `all.User.bounded`.
        AllUserBounded = "all.User.bounded",
        /// `all.User.read`.
        AllUserRead = "all.User.read",
        /// `all.User.cli`.
        AllUserCli = "all.User.cli",
        /// `only.User`.
        OnlyUser = "only.User",
        /// `only.User.bounded`.
        OnlyUserBounded = "only.User.bounded",
        /// `only.User.read`.
        OnlyUserRead = "only.User.read",
        /// `userApiToken.*`.
        UserApiTokenAll = "userApiToken.*",
        /// `userApiToken.get`.
        UserApiTokenGet = "userApiToken.get",
        /// `userApiToken.patch`.
        UserApiTokenPatch = "userApiToken.patch",
        /// `userApiToken.delete`.
        UserApiTokenDelete = "userApiToken.delete",
        /// `userApiTokens.*`.
        UserApiTokensAll = "userApiTokens.*",
        /// `userApiTokens.get`.
        UserApiTokensGet = "userApiTokens.get",
        /// `userApiTokens.post`.
        UserApiTokensPost = "userApiTokens.post",
        /// `userOauthToken.*`.
        UserOauthTokenAll = "userOauthToken.*",
        /// `userOauthToken.get`.
        UserOauthTokenGet = "userOauthToken.get",
        /// `userOauthToken.patch`.
        UserOauthTokenPatch = "userOauthToken.patch",
        /// `userOauthToken.delete`.
        UserOauthTokenDelete = "userOauthToken.delete",
        /// `userOauthTokens.*`.
        UserOauthTokensAll = "userOauthTokens.*",
        /// `userOauthTokens.get`.
        UserOauthTokensGet = "userOauthTokens.get",
        /// `userOauthTokens.post`.
        UserOauthTokensPost = "userOauthTokens.post",
        /// `applicationTemplate.*`.
        ApplicationTemplateAll = "applicationTemplate.*",
        /// `applicationTemplate.get`.
        ApplicationTemplateGet = "applicationTemplate.get",
        /// `applicationTemplates.*`.
        ApplicationTemplatesAll = "applicationTemplates.*",
        /// `applicationTemplates.get`.
        ApplicationTemplatesGet = "applicationTemplates.get",
        /// `applicationTemplates.getCategories`.
        ApplicationTemplatesGetCategories = "applicationTemplates.getCategories",
        /// `applicationTemplates.getUniqueKeywords`.
        ApplicationTemplatesGetUniqueKeywords = "applicationTemplates.getUniqueKeywords",
        /// `instances.*`.
        InstancesAll = "instances.*",
        /// `instances.get`.
        InstancesGet = "instances.get",
        /// `me.*`.
        MeAll = "me.*",
        /// `me.get`.
        MeGet = "me.get",
        /// `me.patch`.
        MePatch = "me.patch",
        /// `me.delete`.
        MeDelete = "me.delete",
        /// `me.verifyEmail`.
        MeVerifyEmail = "me.verifyEmail",
        /// `me.changePassword`.
        MeChangePassword = "me.changePassword",
        /// `me.generateTwoFactorAuth`.
        MeGenerateTwoFactorAuth = "me.generateTwoFactorAuth",
        /// `me.enableTwoFactorAuth`.
        MeEnableTwoFactorAuth = "me.enableTwoFactorAuth",
        /// `me.disableTwoFactorAuth`.
        MeDisableTwoFactorAuth = "me.disableTwoFactorAuth",
        /// `me.disconnectGithub`.
        MeDisconnectGithub = "me.disconnectGithub",
        /// `me.connectGithub`.
        MeConnectGithub = "me.connectGithub",
        /// `me.addRecentItem`.
        MeAddRecentItem = "me.addRecentItem",
        /// `me.fetchRecentItems`.
        MeFetchRecentItems = "me.fetchRecentItems",
        /// `me.payloadCounts`.
        MePayloadCounts = "me.payloadCounts",
        /// `me.payloadCountsBreakdown`.
        MePayloadCountsBreakdown = "me.payloadCountsBreakdown",
        /// `me.deviceCounts`.
        MeDeviceCounts = "me.deviceCounts",
        /// `me.notebookMinuteCounts`.
        MeNotebookMinuteCounts = "me.notebookMinuteCounts",
        /// `me.transferResources`.
        MeTransferResources = "me.transferResources",
        /// `me.invite`.
        MeInvite = "me.invite",
        /// `me.invites`.
        MeInvites = "me.invites",
        /// `me.respondToInvite`.
        MeRespondToInvite = "me.respondToInvite",
        /// `me.refreshToken`.
        MeRefreshToken = "me.refreshToken",
        /// `orgs.*`.
        OrgsAll = "orgs.*",
        /// `orgs.get`.
        OrgsGet = "orgs.get",
        /// `orgs.post`.
        OrgsPost = "orgs.post",
    }
}
