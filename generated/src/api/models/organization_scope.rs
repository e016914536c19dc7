// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Organization Scope.
    ///
    /// Scope for actions of an organization: one action (`org.get`), all actions of a resource
    /// (`org.*`) or a set of actions (`all.Organization`).
    pub enum OrganizationScope {
        /// `all.Organization`.
        AllOrganization = "all.Organization",
        /// `all.Organization.bounded`.
        AllOrganizationBounded = "all.Organization.bounded",
        /// `all.Organization.read`.
        AllOrganizationRead = "all.Organization.read",
        /// `only.Organization`.
        OnlyOrganization = "only.Organization",
        /// `only.Organization.bounded`.
        OnlyOrganizationBounded = "only.Organization.bounded",
        /// `only.Organization.read`.
        OnlyOrganizationRead = "only.Organization.read",
        /// `applications.*`.
        ApplicationsAll = "applications.*",
        /// `auditLog.*`.
        AuditLogAll = "auditLog.*",
        /// `auditLogs.*`.
        AuditLogsAll = "auditLogs.*",
        /// `dashboard.*`.
        DashboardAll = "dashboard.*",
        /// `dashboards.*`.
        DashboardsAll = "dashboards.*",
        /// `org.*`.
        OrgAll = "org.*",
        /// `applications.get`.
        ApplicationsGet = "applications.get",
        /// `applications.post`.
        ApplicationsPost = "applications.post",
        /// `applications.import`.
        ApplicationsImport = "applications.import",
        /// `applications.detailedSummary`.
        ApplicationsDetailedSummary = "applications.detailedSummary",
        /// `applications.periodSummaries`.
        ApplicationsPeriodSummaries = "applications.periodSummaries",
        /// `auditLog.get`.
        AuditLogGet = "auditLog.get",
        /// `auditLogs.get`.
        AuditLogsGet = "auditLogs.get",
        /// `dashboard.patch`.
        DashboardPatch = "dashboard.patch",
        /// `dashboard.delete`.
        DashboardDelete = "dashboard.delete",
        /// `dashboard.sendReport`.
        DashboardSendReport = "dashboard.sendReport",
        /// `dashboard.suggestCode`.
        DashboardSuggestCode = "dashboard.suggestCode",
        /// `dashboards.get`.
        DashboardsGet = "dashboards.get",
        /// `dashboards.post`.
        DashboardsPost = "dashboards.post",
        /// `org.get`.
        OrgGet = "org.get",
        /// `org.patch`.
        OrgPatch = "org.patch",
        /// `org.delete`.
        OrgDelete = "org.delete",
        /// `org.pendingInvites`.
        OrgPendingInvites = "org.pendingInvites",
        /// `org.inviteMember`.
        OrgInviteMember = "org.inviteMember",
        /// `org.revokeInvite`.
        OrgRevokeInvite = "org.revokeInvite",
        /// `org.modifyMember`.
        OrgModifyMember = "org.modifyMember",
        /// `org.removeMember`.
        OrgRemoveMember = "org.removeMember",
        /// `org.payloadCounts`.
        OrgPayloadCounts = "org.payloadCounts",
        /// `org.payloadCountsBreakdown`.
        OrgPayloadCountsBreakdown = "org.payloadCountsBreakdown",
        /// `org.deviceCounts`.
        OrgDeviceCounts = "org.deviceCounts",
        /// `org.notebookMinuteCounts`.
        OrgNotebookMinuteCounts = "org.notebookMinuteCounts",
        /// `org.invoices`.
        OrgInvoices = "org.invoices",
        /// `org.currentCard`.
        OrgCurrentCard = "org.currentCard",
        /// `org.transferResources`.
        OrgTransferResources = "org.transferResources",
    }
}
