// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Organization Scope.
///
/// Permission to call actions of an organization. A word names one action (`org.get`), all actions
/// of a resource (`org.*`) or a whole set of them (`all.Organization`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganizationScope {
    /// `all.Organization`.
    AllOrganization,
    /// `all.Organization.bounded`.
    AllOrganizationBounded,
    /// `all.Organization.read`.
    AllOrganizationRead,
    /// `only.Organization`.
    OnlyOrganization,
    /// `only.Organization.bounded`.
    OnlyOrganizationBounded,
    /// `only.Organization.read`.
    OnlyOrganizationRead,
    /// `applications.*`.
    ApplicationsAll,
    /// `auditLog.*`.
    AuditLogAll,
    /// `auditLogs.*`.
    AuditLogsAll,
    /// `dashboard.*`.
    DashboardAll,
    /// `dashboards.*`.
    DashboardsAll,
    /// `org.*`.
    OrgAll,
    /// `applications.get`.
    ApplicationsGet,
    /// `applications.post`.
    ApplicationsPost,
    /// `applications.import`.
    ApplicationsImport,
    /// `applications.detailedSummary`.
    ApplicationsDetailedSummary,
    /// `applications.periodSummaries`.
    ApplicationsPeriodSummaries,
    /// `auditLog.get`.
    AuditLogGet,
    /// `auditLogs.get`.
    AuditLogsGet,
    /// `dashboard.patch`.
    DashboardPatch,
    /// `dashboard.delete`.
    DashboardDelete,
    /// `dashboard.sendReport`.
    DashboardSendReport,
    /// `dashboard.suggestCode`.
    DashboardSuggestCode,
    /// `dashboards.get`.
    DashboardsGet,
    /// `dashboards.post`.
    DashboardsPost,
    /// `org.get`.
    OrgGet,
    /// `org.patch`.
    OrgPatch,
    /// `org.delete`.
    OrgDelete,
    /// `org.pendingInvites`.
    OrgPendingInvites,
    /// `org.inviteMember`.
    OrgInviteMember,
    /// `org.revokeInvite`.
    OrgRevokeInvite,
    /// `org.modifyMember`.
    OrgModifyMember,
    /// `org.removeMember`.
    OrgRemoveMember,
    /// `org.payloadCounts`.
    OrgPayloadCounts,
    /// `org.payloadCountsBreakdown`.
    OrgPayloadCountsBreakdown,
    /// `org.deviceCounts`.
    OrgDeviceCounts,
    /// `org.notebookMinuteCounts`.
    OrgNotebookMinuteCounts,
    /// `org.invoices`.
    OrgInvoices,
    /// `org.currentCard`.
    OrgCurrentCard,
    /// `org.transferResources`.
    OrgTransferResources,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(OrganizationScope {
    "all.Organization" => AllOrganization,
    "all.Organization.bounded" => AllOrganizationBounded,
    "all.Organization.read" => AllOrganizationRead,
    "only.Organization" => OnlyOrganization,
    "only.Organization.bounded" => OnlyOrganizationBounded,
    "only.Organization.read" => OnlyOrganizationRead,
    "applications.*" => ApplicationsAll,
    "auditLog.*" => AuditLogAll,
    "auditLogs.*" => AuditLogsAll,
    "dashboard.*" => DashboardAll,
    "dashboards.*" => DashboardsAll,
    "org.*" => OrgAll,
    "applications.get" => ApplicationsGet,
    "applications.post" => ApplicationsPost,
    "applications.import" => ApplicationsImport,
    "applications.detailedSummary" => ApplicationsDetailedSummary,
    "applications.periodSummaries" => ApplicationsPeriodSummaries,
    "auditLog.get" => AuditLogGet,
    "auditLogs.get" => AuditLogsGet,
    "dashboard.patch" => DashboardPatch,
    "dashboard.delete" => DashboardDelete,
    "dashboard.sendReport" => DashboardSendReport,
    "dashboard.suggestCode" => DashboardSuggestCode,
    "dashboards.get" => DashboardsGet,
    "dashboards.post" => DashboardsPost,
    "org.get" => OrgGet,
    "org.patch" => OrgPatch,
    "org.delete" => OrgDelete,
    "org.pendingInvites" => OrgPendingInvites,
    "org.inviteMember" => OrgInviteMember,
    "org.revokeInvite" => OrgRevokeInvite,
    "org.modifyMember" => OrgModifyMember,
    "org.removeMember" => OrgRemoveMember,
    "org.payloadCounts" => OrgPayloadCounts,
    "org.payloadCountsBreakdown" => OrgPayloadCountsBreakdown,
    "org.deviceCounts" => OrgDeviceCounts,
    "org.notebookMinuteCounts" => OrgNotebookMinuteCounts,
    "org.invoices" => OrgInvoices,
    "org.currentCard" => OrgCurrentCard,
    "org.transferResources" => OrgTransferResources,
});
