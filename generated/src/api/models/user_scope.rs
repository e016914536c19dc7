// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Scope for actions of a user: one action (`me.get`), all actions of a resource (`me.*`) or a
    /// set of actions (`all.User`).
    pub enum UserScope {
        /// On the wire: `all.User`.
        AllUser = "all.User",
        /// On the wire: `all.User.bounded`.
        AllUserBounded = "all.User.bounded",
        /// On the wire: `all.User.read`.
        AllUserRead = "all.User.read",
        /// On the wire: `all.User.cli`.
        AllUserCli = "all.User.cli",
        /// On the wire: `only.User`.
        OnlyUser = "only.User",
        /// On the wire: `only.User.bounded`.
        OnlyUserBounded = "only.User.bounded",
        /// On the wire: `only.User.read`.
        OnlyUserRead = "only.User.read",
        /// On the wire: `userApiToken.*`.
        UserApiTokenAll = "userApiToken.*",
        /// On the wire: `userApiToken.get`.
        UserApiTokenGet = "userApiToken.get",
        /// On the wire: `userApiToken.patch`.
        UserApiTokenPatch = "userApiToken.patch",
        /// On the wire: `userApiToken.delete`.
        UserApiTokenDelete = "userApiToken.delete",
        /// On the wire: `userApiTokens.*`.
        UserApiTokensAll = "userApiTokens.*",
        /// On the wire: `userApiTokens.get`.
        UserApiTokensGet = "userApiTokens.get",
        /// On the wire: `userApiTokens.post`.
        UserApiTokensPost = "userApiTokens.post",
        /// On the wire: `userOauthToken.*`.
        UserOauthTokenAll = "userOauthToken.*",
        /// On the wire: `userOauthToken.get`.
        UserOauthTokenGet = "userOauthToken.get",
        /// On the wire: `userOauthToken.patch`.
        UserOauthTokenPatch = "userOauthToken.patch",
        /// On the wire: `userOauthToken.delete`.
        UserOauthTokenDelete = "userOauthToken.delete",
        /// On the wire: `userOauthTokens.*`.
        UserOauthTokensAll = "userOauthTokens.*",
        /// On the wire: `userOauthTokens.get`.
        UserOauthTokensGet = "userOauthTokens.get",
        /// On the wire: `userOauthTokens.post`.
        UserOauthTokensPost = "userOauthTokens.post",
        /// On the wire: `applicationTemplate.*`.
        ApplicationTemplateAll = "applicationTemplate.*",
        /// On the wire: `applicationTemplate.get`.
        ApplicationTemplateGet = "applicationTemplate.get",
        /// On the wire: `applicationTemplates.*`.
        ApplicationTemplatesAll = "applicationTemplates.*",
        /// On the wire: `applicationTemplates.get`.
        ApplicationTemplatesGet = "applicationTemplates.get",
        /// On the wire: `applicationTemplates.getCategories`.
        ApplicationTemplatesGetCategories = "applicationTemplates.getCategories",
        /// On the wire: `applicationTemplates.getUniqueKeywords`.
        ApplicationTemplatesGetUniqueKeywords = "applicationTemplates.getUniqueKeywords",
        /// On the wire: `instances.*`.
        InstancesAll = "instances.*",
        /// On the wire: `instances.get`.
        InstancesGet = "instances.get",
        /// On the wire: `me.*`.
        MeAll = "me.*",
        /// On the wire: `me.get`.
        MeGet = "me.get",
        /// On the wire: `me.patch`.
        MePatch = "me.patch",
        /// On the wire: `me.delete`.
        MeDelete = "me.delete",
        /// On the wire: `me.verifyEmail`.
        MeVerifyEmail = "me.verifyEmail",
        /// On the wire: `me.changePassword`.
        MeChangePassword = "me.changePassword",
        /// On the wire: `me.generateTwoFactorAuth`.
        MeGenerateTwoFactorAuth = "me.generateTwoFactorAuth",
        /// On the wire: `me.enableTwoFactorAuth`.
        MeEnableTwoFactorAuth = "me.enableTwoFactorAuth",
        /// On the wire: `me.disableTwoFactorAuth`.
        MeDisableTwoFactorAuth = "me.disableTwoFactorAuth",
        /// On the wire: `me.disconnectGithub`.
        MeDisconnectGithub = "me.disconnectGithub",
        /// On the wire: `me.connectGithub`.
        MeConnectGithub = "me.connectGithub",
        /// On the wire: `me.addRecentItem`.
        MeAddRecentItem = "me.addRecentItem",
        /// On the wire: `me.fetchRecentItems`.
        MeFetchRecentItems = "me.fetchRecentItems",
        /// On the wire: `me.payloadCounts`.
        MePayloadCounts = "me.payloadCounts",
        /// On the wire: `me.payloadCountsBreakdown`.
        MePayloadCountsBreakdown = "me.payloadCountsBreakdown",
        /// On the wire: `me.deviceCounts`.
        MeDeviceCounts = "me.deviceCounts",
        /// On the wire: `me.notebookMinuteCounts`.
        MeNotebookMinuteCounts = "me.notebookMinuteCounts",
        /// On the wire: `me.transferResources`.
        MeTransferResources = "me.transferResources",
        /// On the wire: `me.invite`.
        MeInvite = "me.invite",
        /// On the wire: `me.invites`.
        MeInvites = "me.invites",
        /// On the wire: `me.respondToInvite`.
        MeRespondToInvite = "me.respondToInvite",
        /// On the wire: `me.refreshToken`.
        MeRefreshToken = "me.refreshToken",
        /// On the wire: `orgs.*`.
        OrgsAll = "orgs.*",
        /// On the wire: `orgs.get`.
        OrgsGet = "orgs.get",
        /// On the wire: `orgs.post`.
        OrgsPost = "orgs.post",
    }
}
