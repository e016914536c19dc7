// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Scope for actions of an instance: one action (`instanceOrg.get`), all actions of a resource
    /// (`instanceOrg.*`) or a set of actions (`all.Instance`).
    pub enum InstanceScope {
        /// On the wire: `all.Instance`.
        AllInstance = "all.Instance",
        /// On the wire: `all.Instance.bounded`.
        AllInstanceBounded = "all.Instance.bounded",
        /// On the wire: `all.Instance.read`.
        AllInstanceRead = "all.Instance.read",
        /// On the wire: `instance.*`.
        InstanceAll = "instance.*",
        /// On the wire: `instance.get`.
        InstanceGet = "instance.get",
        /// On the wire: `instance.patch`.
        InstancePatch = "instance.patch",
        /// On the wire: `instance.historicalSummaries`.
        InstanceHistoricalSummaries = "instance.historicalSummaries",
        /// On the wire: `instance.generateReport`.
        InstanceGenerateReport = "instance.generateReport",
        /// On the wire: `instance.payloadCounts`.
        InstancePayloadCounts = "instance.payloadCounts",
        /// On the wire: `instance.payloadCountsBreakdown`.
        InstancePayloadCountsBreakdown = "instance.payloadCountsBreakdown",
        /// On the wire: `instance.deviceCounts`.
        InstanceDeviceCounts = "instance.deviceCounts",
        /// On the wire: `instance.notebookMinuteCounts`.
        InstanceNotebookMinuteCounts = "instance.notebookMinuteCounts",
        /// On the wire: `instanceOrg.*`.
        InstanceOrgAll = "instanceOrg.*",
        /// On the wire: `instanceOrg.get`.
        InstanceOrgGet = "instanceOrg.get",
        /// On the wire: `instanceOrg.patch`.
        InstanceOrgPatch = "instanceOrg.patch",
        /// On the wire: `instanceOrg.delete`.
        InstanceOrgDelete = "instanceOrg.delete",
        /// On the wire: `instanceOrg.payloadCounts`.
        InstanceOrgPayloadCounts = "instanceOrg.payloadCounts",
        /// On the wire: `instanceOrg.payloadCountsBreakdown`.
        InstanceOrgPayloadCountsBreakdown = "instanceOrg.payloadCountsBreakdown",
        /// On the wire: `instanceOrg.deviceCounts`.
        InstanceOrgDeviceCounts = "instanceOrg.deviceCounts",
        /// On the wire: `instanceOrg.notebookMinuteCounts`.
        InstanceOrgNotebookMinuteCounts = "instanceOrg.notebookMinuteCounts",
        /// On the wire: `instanceOrg.convertToEnterprise`.
        InstanceOrgConvertToEnterprise = "instanceOrg.convertToEnterprise",
        /// On the wire: `instanceOrgs.*`.
        InstanceOrgsAll = "instanceOrgs.*",
        /// On the wire: `instanceOrgs.get`.
        InstanceOrgsGet = "instanceOrgs.get",
        /// On the wire: `instanceOrgs.post`.
        InstanceOrgsPost = "instanceOrgs.post",
        /// On the wire: `instanceMember.*`.
        InstanceMemberAll = "instanceMember.*",
        /// On the wire: `instanceMember.get`.
        InstanceMemberGet = "instanceMember.get",
        /// On the wire: `instanceMember.patch`.
        InstanceMemberPatch = "instanceMember.patch",
        /// On the wire: `instanceMember.delete`.
        InstanceMemberDelete = "instanceMember.delete",
        /// On the wire: `instanceMembers.*`.
        InstanceMembersAll = "instanceMembers.*",
        /// On the wire: `instanceMembers.get`.
        InstanceMembersGet = "instanceMembers.get",
        /// On the wire: `instanceMembers.post`.
        InstanceMembersPost = "instanceMembers.post",
        /// On the wire: `instanceOrgMember.*`.
        InstanceOrgMemberAll = "instanceOrgMember.*",
        /// On the wire: `instanceOrgMember.get`.
        InstanceOrgMemberGet = "instanceOrgMember.get",
        /// On the wire: `instanceOrgMember.patch`.
        InstanceOrgMemberPatch = "instanceOrgMember.patch",
        /// On the wire: `instanceOrgMember.delete`.
        InstanceOrgMemberDelete = "instanceOrgMember.delete",
        /// On the wire: `instanceOrgMembers.*`.
        InstanceOrgMembersAll = "instanceOrgMembers.*",
        /// On the wire: `instanceOrgMembers.get`.
        InstanceOrgMembersGet = "instanceOrgMembers.get",
        /// On the wire: `instanceOrgMembers.post`.
        InstanceOrgMembersPost = "instanceOrgMembers.post",
        /// On the wire: `instanceOrgInvite.*`.
        InstanceOrgInviteAll = "instanceOrgInvite.*",
        /// On the wire: `instanceOrgInvite.get`.
        InstanceOrgInviteGet = "instanceOrgInvite.get",
        /// On the wire: `instanceOrgInvite.delete`.
        InstanceOrgInviteDelete = "instanceOrgInvite.delete",
        /// On the wire: `instanceOrgInvite.resendInvite`.
        InstanceOrgInviteResendInvite = "instanceOrgInvite.resendInvite",
        /// On the wire: `instanceOrgInvites.*`.
        InstanceOrgInvitesAll = "instanceOrgInvites.*",
        /// On the wire: `instanceOrgInvites.get`.
        InstanceOrgInvitesGet = "instanceOrgInvites.get",
        /// On the wire: `instanceOrgInvites.post`.
        InstanceOrgInvitesPost = "instanceOrgInvites.post",
        /// On the wire: `instanceApiTokens.*`.
        InstanceApiTokensAll = "instanceApiTokens.*",
        /// On the wire: `instanceApiTokens.get`.
        InstanceApiTokensGet = "instanceApiTokens.get",
        /// On the wire: `instanceApiTokens.post`.
        InstanceApiTokensPost = "instanceApiTokens.post",
        /// On the wire: `instanceApiToken.*`.
        InstanceApiTokenAll = "instanceApiToken.*",
        /// On the wire: `instanceApiToken.get`.
        InstanceApiTokenGet = "instanceApiToken.get",
        /// On the wire: `instanceApiToken.patch`.
        InstanceApiTokenPatch = "instanceApiToken.patch",
        /// On the wire: `instanceApiToken.delete`.
        InstanceApiTokenDelete = "instanceApiToken.delete",
        /// On the wire: `instanceCustomNodes.*`.
        InstanceCustomNodesAll = "instanceCustomNodes.*",
        /// On the wire: `instanceCustomNodes.get`.
        InstanceCustomNodesGet = "instanceCustomNodes.get",
        /// On the wire: `instanceCustomNodes.post`.
        InstanceCustomNodesPost = "instanceCustomNodes.post",
        /// On the wire: `instanceCustomNode.*`.
        InstanceCustomNodeAll = "instanceCustomNode.*",
        /// On the wire: `instanceCustomNode.get`.
        InstanceCustomNodeGet = "instanceCustomNode.get",
        /// On the wire: `instanceCustomNode.patch`.
        InstanceCustomNodePatch = "instanceCustomNode.patch",
        /// On the wire: `instanceCustomNode.delete`.
        InstanceCustomNodeDelete = "instanceCustomNode.delete",
        /// On the wire: `instanceCustomNode.errors`.
        InstanceCustomNodeErrors = "instanceCustomNode.errors",
        /// On the wire: `instanceCustomNode.stats`.
        InstanceCustomNodeStats = "instanceCustomNode.stats",
        /// On the wire: `instanceNotificationRules.*`.
        InstanceNotificationRulesAll = "instanceNotificationRules.*",
        /// On the wire: `instanceNotificationRules.get`.
        InstanceNotificationRulesGet = "instanceNotificationRules.get",
        /// On the wire: `instanceNotificationRules.post`.
        InstanceNotificationRulesPost = "instanceNotificationRules.post",
        /// On the wire: `instanceNotificationRule.*`.
        InstanceNotificationRuleAll = "instanceNotificationRule.*",
        /// On the wire: `instanceNotificationRule.get`.
        InstanceNotificationRuleGet = "instanceNotificationRule.get",
        /// On the wire: `instanceNotificationRule.patch`.
        InstanceNotificationRulePatch = "instanceNotificationRule.patch",
        /// On the wire: `instanceNotificationRule.delete`.
        InstanceNotificationRuleDelete = "instanceNotificationRule.delete",
        /// On the wire: `instanceNotificationRule.evaluate`.
        InstanceNotificationRuleEvaluate = "instanceNotificationRule.evaluate",
        /// On the wire: `instanceNotificationRule.logs`.
        InstanceNotificationRuleLogs = "instanceNotificationRule.logs",
        /// On the wire: `instanceSandbox.*`.
        InstanceSandboxAll = "instanceSandbox.*",
        /// On the wire: `instanceSandbox.get`.
        InstanceSandboxGet = "instanceSandbox.get",
        /// On the wire: `instanceSandbox.delete`.
        InstanceSandboxDelete = "instanceSandbox.delete",
        /// On the wire: `instanceSandbox.undelete`.
        InstanceSandboxUndelete = "instanceSandbox.undelete",
        /// On the wire: `instanceSandbox.payloadCounts`.
        InstanceSandboxPayloadCounts = "instanceSandbox.payloadCounts",
        /// On the wire: `instanceSandbox.payloadCountsBreakdown`.
        InstanceSandboxPayloadCountsBreakdown = "instanceSandbox.payloadCountsBreakdown",
        /// On the wire: `instanceSandbox.deviceCounts`.
        InstanceSandboxDeviceCounts = "instanceSandbox.deviceCounts",
        /// On the wire: `instanceSandbox.notebookMinuteCounts`.
        InstanceSandboxNotebookMinuteCounts = "instanceSandbox.notebookMinuteCounts",
        /// On the wire: `instanceSandboxes.*`.
        InstanceSandboxesAll = "instanceSandboxes.*",
        /// On the wire: `instanceSandboxes.get`.
        InstanceSandboxesGet = "instanceSandboxes.get",
        /// On the wire: `instanceAuditLog.*`.
        InstanceAuditLogAll = "instanceAuditLog.*",
        /// On the wire: `instanceAuditLog.get`.
        InstanceAuditLogGet = "instanceAuditLog.get",
        /// On the wire: `instanceAuditLogs.*`.
        InstanceAuditLogsAll = "instanceAuditLogs.*",
        /// On the wire: `instanceAuditLogs.get`.
        InstanceAuditLogsGet = "instanceAuditLogs.get",
    }
}
