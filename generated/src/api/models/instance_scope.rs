// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Instance Scope.
///
/// Permission to call actions of an instance. A word names one action (`instanceOrg.get`), all
/// actions of a resource (`instanceOrg.*`) or a whole set of them (`all.Instance`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceScope {
    /// `all.Instance`.
    AllInstance,
    /// `all.Instance.bounded`.
    AllInstanceBounded,
    /// `all.Instance.read`.
    AllInstanceRead,
    /// `instance.*`.
    InstanceAll,
    /// `instance.get`.
    InstanceGet,
    /// `instance.patch`.
    InstancePatch,
    /// `instance.historicalSummaries`.
    InstanceHistoricalSummaries,
    /// `instance.generateReport`.
    InstanceGenerateReport,
    /// `instance.payloadCounts`.
    InstancePayloadCounts,
    /// `instance.payloadCountsBreakdown`.
    InstancePayloadCountsBreakdown,
    /// `instance.deviceCounts`.
    InstanceDeviceCounts,
    /// `instance.notebookMinuteCounts`.
    InstanceNotebookMinuteCounts,
    /// `instanceOrg.*`.
    InstanceOrgAll,
    /// `instanceOrg.get`.
    InstanceOrgGet,
    /// `instanceOrg.patch`.
    InstanceOrgPatch,
    /// `instanceOrg.delete`.
    InstanceOrgDelete,
    /// `instanceOrg.payloadCounts`.
    InstanceOrgPayloadCounts,
    /// `instanceOrg.payloadCountsBreakdown`.
    InstanceOrgPayloadCountsBreakdown,
    /// `instanceOrg.deviceCounts`.
    InstanceOrgDeviceCounts,
    /// `instanceOrg.notebookMinuteCounts`.
    InstanceOrgNotebookMinuteCounts,
    /// `instanceOrg.convertToEnterprise`.
    InstanceOrgConvertToEnterprise,
    /// `instanceOrgs.*`.
    InstanceOrgsAll,
    /// `instanceOrgs.get`.
    InstanceOrgsGet,
    /// `instanceOrgs.post`.
    InstanceOrgsPost,
    /// `instanceMember.*`.
    InstanceMemberAll,
    /// `instanceMember.get`.
    InstanceMemberGet,
    /// `instanceMember.patch`.
    InstanceMemberPatch,
    /// `instanceMember.delete`.
    InstanceMemberDelete,
    /// `instanceMembers.*`.
    InstanceMembersAll,
    /// `instanceMembers.get`.
    InstanceMembersGet,
    /// `instanceMembers.post`.
    InstanceMembersPost,
    /// `instanceOrgMember.*`.
    InstanceOrgMemberAll,
    /// `instanceOrgMember.get`.
    InstanceOrgMemberGet,
    /// `instanceOrgMember.patch`.
    InstanceOrgMemberPatch,
    /// `instanceOrgMember.delete`.
    InstanceOrgMemberDelete,
    /// `instanceOrgMembers.*`.
    InstanceOrgMembersAll,
    /// `instanceOrgMembers.get`.
    InstanceOrgMembersGet,
    /// `instanceOrgMembers.post`.
    InstanceOrgMembersPost,
    /// `instanceOrgInvite.*`.
    InstanceOrgInviteAll,
    /// `instanceOrgInvite.get`.
    InstanceOrgInviteGet,
    /// `instanceOrgInvite.delete`.
    InstanceOrgInviteDelete,
    /// `instanceOrgInvite.resendInvite`.
    InstanceOrgInviteResendInvite,
    /// `instanceOrgInvites.*`.
    InstanceOrgInvitesAll,
    /// `instanceOrgInvites.get`.
    InstanceOrgInvitesGet,
    /// `instanceOrgInvites.post`.
    InstanceOrgInvitesPost,
    /// `instanceApiTokens.*`.
    InstanceApiTokensAll,
    /// `instanceApiTokens.get`.
    InstanceApiTokensGet,
    /// `instanceApiTokens.post`.
    InstanceApiTokensPost,
    /// `instanceApiToken.*`.
    InstanceApiTokenAll,
    /// `instanceApiToken.get`.
    InstanceApiTokenGet,
    /// `instanceApiToken.patch`.
    InstanceApiTokenPatch,
    /// `instanceApiToken.delete`.
    InstanceApiTokenDelete,
    /// `instanceCustomNodes.*`.
    InstanceCustomNodesAll,
    /// `instanceCustomNodes.get`.
    InstanceCustomNodesGet,
    /// `instanceCustomNodes.post`.
    InstanceCustomNodesPost,
    /// `instanceCustomNode.*`.
    InstanceCustomNodeAll,
    /// `instanceCustomNode.get`.
    InstanceCustomNodeGet,
    /// `instanceCustomNode.patch`.
    InstanceCustomNodePatch,
    /// `instanceCustomNode.delete`.
    InstanceCustomNodeDelete,
    /// `instanceCustomNode.errors`.
    InstanceCustomNodeErrors,
    /// `instanceCustomNode.stats`.
    InstanceCustomNodeStats,
    /// `instanceNotificationRules.*`.
    InstanceNotificationRulesAll,
    /// `instanceNotificationRules.get`.
    InstanceNotificationRulesGet,
    /// `instanceNotificationRules.post`.
    InstanceNotificationRulesPost,
    /// `instanceNotificationRule.*`.
    InstanceNotificationRuleAll,
    /// `instanceNotificationRule.get`.
    InstanceNotificationRuleGet,
    /// `instanceNotificationRule.patch`.
    InstanceNotificationRulePatch,
    /// `instanceNotificationRule.delete`.
    InstanceNotificationRuleDelete,
    /// `instanceNotificationRule.evaluate`.
    InstanceNotificationRuleEvaluate,
    /// `instanceNotificationRule.logs`.
    InstanceNotificationRuleLogs,
    /// `instanceSandbox.*`.
    InstanceSandboxAll,
    /// `instanceSandbox.get`.
    InstanceSandboxGet,
    /// `instanceSandbox.delete`.
    InstanceSandboxDelete,
    /// `instanceSandbox.undelete`.
    InstanceSandboxUndelete,
    /// `instanceSandbox.payloadCounts`.
    InstanceSandboxPayloadCounts,
    /// `instanceSandbox.payloadCountsBreakdown`.
    InstanceSandboxPayloadCountsBreakdown,
    /// `instanceSandbox.deviceCounts`.
    InstanceSandboxDeviceCounts,
    /// `instanceSandbox.notebookMinuteCounts`.
    InstanceSandboxNotebookMinuteCounts,
    /// `instanceSandboxes.*`.
    InstanceSandboxesAll,
    /// `instanceSandboxes.get`.
    InstanceSandboxesGet,
    /// `instanceAuditLog.*`.
    InstanceAuditLogAll,
    /// `instanceAuditLog.get`.
    InstanceAuditLogGet,
    /// `instanceAuditLogs.*`.
    InstanceAuditLogsAll,
    /// `instanceAuditLogs.get`.
    InstanceAuditLogsGet,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(InstanceScope {
    "all.Instance" => AllInstance,
    "all.Instance.bounded" => AllInstanceBounded,
    "all.Instance.read" => AllInstanceRead,
    "instance.*" => InstanceAll,
    "instance.get" => InstanceGet,
    "instance.patch" => InstancePatch,
    "instance.historicalSummaries" => InstanceHistoricalSummaries,
    "instance.generateReport" => InstanceGenerateReport,
    "instance.payloadCounts" => InstancePayloadCounts,
    "instance.payloadCountsBreakdown" => InstancePayloadCountsBreakdown,
    "instance.deviceCounts" => InstanceDeviceCounts,
    "instance.notebookMinuteCounts" => InstanceNotebookMinuteCounts,
    "instanceOrg.*" => InstanceOrgAll,
    "instanceOrg.get" => InstanceOrgGet,
    "instanceOrg.patch" => InstanceOrgPatch,
    "instanceOrg.delete" => InstanceOrgDelete,
    "instanceOrg.payloadCounts" => InstanceOrgPayloadCounts,
    "instanceOrg.payloadCountsBreakdown" => InstanceOrgPayloadCountsBreakdown,
    "instanceOrg.deviceCounts" => InstanceOrgDeviceCounts,
    "instanceOrg.notebookMinuteCounts" => InstanceOrgNotebookMinuteCounts,
    "instanceOrg.convertToEnterprise" => InstanceOrgConvertToEnterprise,
    "instanceOrgs.*" => InstanceOrgsAll,
    "instanceOrgs.get" => InstanceOrgsGet,
    "instanceOrgs.post" => InstanceOrgsPost,
    "instanceMember.*" => InstanceMemberAll,
    "instanceMember.get" => InstanceMemberGet,
    "instanceMember.patch" => InstanceMemberPatch,
    "instanceMember.delete" => InstanceMemberDelete,
    "instanceMembers.*" => InstanceMembersAll,
    "instanceMembers.get" => InstanceMembersGet,
    "instanceMembers.post" => InstanceMembersPost,
    "instanceOrgMember.*" => InstanceOrgMemberAll,
    "instanceOrgMember.get" => InstanceOrgMemberGet,
    "instanceOrgMember.patch" => InstanceOrgMemberPatch,
    "instanceOrgMember.delete" => InstanceOrgMemberDelete,
    "instanceOrgMembers.*" => InstanceOrgMembersAll,
    "instanceOrgMembers.get" => InstanceOrgMembersGet,
    "instanceOrgMembers.post" => InstanceOrgMembersPost,
    "instanceOrgInvite.*" => InstanceOrgInviteAll,
    "instanceOrgInvite.get" => InstanceOrgInviteGet,
    "instanceOrgInvite.delete" => InstanceOrgInviteDelete,
    "instanceOrgInvite.resendInvite" => InstanceOrgInviteResendInvite,
    "instanceOrgInvites.*" => InstanceOrgInvitesAll,
    "instanceOrgInvites.get" => InstanceOrgInvitesGet,
    "instanceOrgInvites.post" => InstanceOrgInvitesPost,
    "instanceApiTokens.*" => InstanceApiTokensAll,
    "instanceApiTokens.get" => InstanceApiTokensGet,
    "instanceApiTokens.post" => InstanceApiTokensPost,
    "instanceApiToken.*" => InstanceApiTokenAll,
    "instanceApiToken.get" => InstanceApiTokenGet,
    "instanceApiToken.patch" => InstanceApiTokenPatch,
    "instanceApiToken.delete" => InstanceApiTokenDelete,
    "instanceCustomNodes.*" => InstanceCustomNodesAll,
    "instanceCustomNodes.get" => InstanceCustomNodesGet,
    "instanceCustomNodes.post" => InstanceCustomNodesPost,
    "instanceCustomNode.*" => InstanceCustomNodeAll,
    "instanceCustomNode.get" => InstanceCustomNodeGet,
    "instanceCustomNode.patch" => InstanceCustomNodePatch,
    "instanceCustomNode.delete" => InstanceCustomNodeDelete,
    "instanceCustomNode.errors" => InstanceCustomNodeErrors,
    "instanceCustomNode.stats" => InstanceCustomNodeStats,
    "instanceNotificationRules.*" => InstanceNotificationRulesAll,
    "instanceNotificationRules.get" => InstanceNotificationRulesGet,
    "instanceNotificationRules.post" => InstanceNotificationRulesPost,
    "instanceNotificationRule.*" => InstanceNotificationRuleAll,
    "instanceNotificationRule.get" => InstanceNotificationRuleGet,
    "instanceNotificationRule.patch" => InstanceNotificationRulePatch,
    "instanceNotificationRule.delete" => InstanceNotificationRuleDelete,
    "instanceNotificationRule.evaluate" => InstanceNotificationRuleEvaluate,
    "instanceNotificationRule.logs" => InstanceNotificationRuleLogs,
    "instanceSandbox.*" => InstanceSandboxAll,
    "instanceSandbox.get" => InstanceSandboxGet,
    "instanceSandbox.delete" => InstanceSandboxDelete,
    "instanceSandbox.undelete" => InstanceSandboxUndelete,
    "instanceSandbox.payloadCounts" => InstanceSandboxPayloadCounts,
    "instanceSandbox.payloadCountsBreakdown" => InstanceSandboxPayloadCountsBreakdown,
    "instanceSandbox.deviceCounts" => InstanceSandboxDeviceCounts,
    "instanceSandbox.notebookMinuteCounts" => InstanceSandboxNotebookMinuteCounts,
    "instanceSandboxes.*" => InstanceSandboxesAll,
    "instanceSandboxes.get" => InstanceSandboxesGet,
    "instanceAuditLog.*" => InstanceAuditLogAll,
    "instanceAuditLog.get" => InstanceAuditLogGet,
    "instanceAuditLogs.*" => InstanceAuditLogsAll,
    "instanceAuditLogs.get" => InstanceAuditLogsGet,
});
