// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Instance Scope.
    ///
    /// Scope for actions of an instance: one action (`instanceOrg.get`), all actions of a resource
    /// (`instanceOrg.*`) or a set of actions (`all.Instance`).
    pub enum InstanceScope {
        /// `all.Instance`.
        AllInstance = "all.Instance",
        /// `all.Instance.bounded`.
        AllInstanceBounded = "all.Instance.bounded",
        /// `all.Instance.read`.
        AllInstanceRead = "all.Instance.read",
        /// `instance.*`.
        InstanceAll = "instance.*",
        /// `instance.get`.
        InstanceGet = "instance.get",
        /// `instance.patch`.
        InstancePatch = "instance.patch",
        /// `instance.historicalSummaries`.
        InstanceHistoricalSummaries = "instance.historicalSummaries",
        /// `instance.generateReport`.
        InstanceGenerateReport = "instance.generateReport",
        /// `instance.payloadCounts`.
        InstancePayloadCounts = "instance.payloadCounts",
        /// `instance.payloadCountsBreakdown`.
        InstancePayloadCountsBreakdown = "instance.payloadCountsBreakdown",
        /// `instance.deviceCounts`.
        InstanceDeviceCounts = "instance.deviceCounts",
        /// `instance.notebookMinuteCounts`.
        InstanceNotebookMinuteCounts = "instance.notebookMinuteCounts",
        /// `instanceOrg.*`.
        InstanceOrgAll = "instanceOrg.*",
        /// `instanceOrg.get`.
        InstanceOrgGet = "instanceOrg.get",
        /// `instanceOrg.patch`.
        InstanceOrgPatch = "instanceOrg.patch",
        /// `instanceOrg.delete`.
        InstanceOrgDelete = "instanceOrg.delete",
        /// `instanceOrg.payloadCounts`.
        InstanceOrgPayloadCounts = "instanceOrg.payloadCounts",
        /// `instanceOrg.payloadCountsBreakdown`.
        InstanceOrgPayloadCountsBreakdown = "instanceOrg.payloadCountsBreakdown",
        /// `instanceOrg.deviceCounts`.
        InstanceOrgDeviceCounts = "instanceOrg.deviceCounts",
        /// `instanceOrg.notebookMinuteCounts`.
        InstanceOrgNotebookMinuteCounts = "instanceOrg.notebookMinuteCounts",
        /// `instanceOrg.convertToEnterprise`.
        InstanceOrgConvertToEnterprise = "instanceOrg.convertToEnterprise",
        /// `instanceOrgs.*`.
        InstanceOrgsAll = "instanceOrgs.*",
        /// `instanceOrgs.get`.
        InstanceOrgsGet = "instanceOrgs.get",
        /// `instanceOrgs.post`.
        InstanceOrgsPost = "instanceOrgs.post",
        /// `instanceMember.*`.
        InstanceMemberAll = "instanceMember.*",
        /// `instanceMember.get`.
        InstanceMemberGet = "instanceMember.get",
        /// `instanceMember.patch`.
        InstanceMemberPatch = "instanceMember.patch",
        /// `instanceMember.delete`.
        InstanceMemberDelete = "instanceMember.delete",
        /// `instanceMembers.*`.
        InstanceMembersAll = "instanceMembers.*",
        /// `instanceMembers.get`.
        InstanceMembersGet = "instanceMembers.get",
        /// `instanceMembers.post`.
        InstanceMembersPost = "instanceMembers.post",
        /// `instanceOrgMember.*`.
        InstanceOrgMemberAll = "instanceOrgMember.*",
        /// `instanceOrgMember.get`.
        InstanceOrgMemberGet = "instanceOrgMember.get",
        /// `instanceOrgMember.patch`.
        InstanceOrgMemberPatch = "instanceOrgMember.patch",
        /// `instanceOrgMember.delete`.
        InstanceOrgMemberDelete = "instanceOrgMember.delete",
        /// `instanceOrgMembers.*`.
        InstanceOrgMembersAll = "instanceOrgMembers.*",
        /// `instanceOrgMembers.get`.
        InstanceOrgMembersGet = "instanceOrgMembers.get",
        /// `instanceOrgMembers.post`.
        InstanceOrgMembersPost = "instanceOrgMembers.post",
        /// `instanceOrgInvite.*`.
        InstanceOrgInviteAll = "instanceOrgInvite.*",
        /// `instanceOrgInvite.get`.
        InstanceOrgInviteGet = "instanceOrgInvite.get",
        /// `instanceOrgInvite.delete`.
        InstanceOrgInviteDelete = "instanceOrgInvite.delete",
        /// `instanceOrgInvite.resendInvite`.
        InstanceOrgInviteResendInvite = "instanceOrgInvite.resendInvite",
        /// `instanceOrgInvites.*`.
        InstanceOrgInvitesAll = "instanceOrgInvites.*",
        /// `instanceOrgInvites.get`.
        InstanceOrgInvitesGet = "instanceOrgInvites.get",
        /// `instanceOrgInvites.post`.
        InstanceOrgInvitesPost = "instanceOrgInvites.post",
        /// `instanceApiTokens.*`.
        InstanceApiTokensAll = "instanceApiTokens.*",
        /// `instanceApiTokens.get`.
        InstanceApiTokensGet = "instanceApiTokens.get",
        /// `instanceApiTokens.post`.
        InstanceApiTokensPost = "instanceApiTokens.post",
        /// `instanceApiToken.*`.
        InstanceApiTokenAll = "instanceApiToken.*",
        /// `instanceApiToken.get`.
        InstanceApiTokenGet = "instanceApiToken.get",
        /// `instanceApiToken.patch`.
        InstanceApiTokenPatch = "instanceApiToken.patch",
        /// `instanceApiToken.delete`.
        InstanceApiTokenDelete = "instanceApiToken.delete",
        /// `instanceCustomNodes.*`.
        InstanceCustomNodesAll = "instanceCustomNodes.*",
        /// `instanceCustomNodes.get`.
        InstanceCustomNodesGet = "instanceCustomNodes.get",
        /// `instanceCustomNodes.post`.
        InstanceCustomNodesPost = "instanceCustomNodes.post",
        /// `instanceCustomNode.*`.
        InstanceCustomNodeAll = "instanceCustomNode.*",
        /// `instanceCustomNode.get`.
        InstanceCustomNodeGet = "instanceCustomNode.get",
        /// `instanceCustomNode.patch`.
        InstanceCustomNodePatch = "instanceCustomNode.patch",
        /// `instanceCustomNode.delete`.
        InstanceCustomNodeDelete = "instanceCustomNode.delete",
        /// `instanceCustomNode.errors`.
        InstanceCustomNodeErrors = "instanceCustomNode.errors",
        /// `instanceCustomNode.stats`.
        InstanceCustomNodeStats = "instanceCustomNode.stats",
        /// `instanceNotificationRules.*`.
        InstanceNotificationRulesAll = "instanceNotificationRules.*",
        /// `instanceNotificationRules.get`.
        InstanceNotificationRulesGet = "instanceNotificationRules.get",
        /// `instanceNotificationRules.post`.
        InstanceNotificationRulesPost = "instanceNotificationRules.post",
        /// `instanceNotificationRule.*`.
        InstanceNotificationRuleAll = "instanceNotificationRule.*",
        /// `instanceNotificationRule.get`.
        InstanceNotificationRuleGet = "instanceNotificationRule.get",
        /// `instanceNotificationRule.patch`.
        InstanceNotificationRulePatch = "instanceNotificationRule.patch",
        /// `instanceNotificationRule.delete`.
        InstanceNotificationRuleDelete = "instanceNotificationRule.delete",
        /// `instanceNotificationRule.evaluate`.
        InstanceNotificationRuleEvaluate = "instanceNotificationRule.evaluate",
        /// `instanceNotificationRule.logs`.
        InstanceNotificationRuleLogs = "instanceNotificationRule.logs",
        /// `instanceSandbox.*`.
        InstanceSandboxAll = "instanceSandbox.*",
        /// `instanceSandbox.get`.
        InstanceSandboxGet = "instanceSandbox.get",
        /// `instanceSandbox.delete`.
        InstanceSandboxDelete = "instanceSandbox.delete",
        /// `instanceSandbox.undelete`.
        InstanceSandboxUndelete = "instanceSandbox.undelete",
        /// `instanceSandbox.payloadCounts`.
        InstanceSandboxPayloadCounts = "instanceSandbox.payloadCounts",
        /// `instanceSandbox.payloadCountsBreakdown`.
        InstanceSandboxPayloadCountsBreakdown = "instanceSandbox.payloadCountsBreakdown",
        /// `instanceSandbox.deviceCounts`.
        InstanceSandboxDeviceCounts = "instanceSandbox.deviceCounts",
        /// `instanceSandbox.notebookMinuteCounts`.
        InstanceSandboxNotebookMinuteCounts = "instanceSandbox.notebookMinuteCounts",
        /// `instanceSandboxes.*`.
        InstanceSandboxesAll = "instanceSandboxes.*",
        /// `instanceSandboxes.get`.
        InstanceSandboxesGet = "instanceSandboxes.get",
        /// `instanceAuditLog.*`.
        InstanceAuditLogAll = "instanceAuditLog.*",
        /// `instanceAuditLog.get`.
        InstanceAuditLogGet = "instanceAuditLog.get",
        /// `instanceAuditLogs.*`.
        InstanceAuditLogsAll = "instanceAuditLogs.*",
        /// `instanceAuditLogs.get`.
        InstanceAuditLogsGet = "instanceAuditLogs.get",
    }
}
