// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Scope for actions of an organization: one action (`org.get`), all actions of a resource
    /// (`org.*`) or a set of actions (`all.Organization`).
    pub enum OrganizationScope {
        /// On the wire: `all.Organization`.
        AllOrganization = "all.Organization",
        /// On the wire: `all.Organization.bounded`.
        AllOrganizationBounded = "all.Organization.bounded",
        /// On the wire: `all.Organization.read`.
        AllOrganizationRead = "all.Organization.read",
        /// On the wire: `only.Organization`.
        OnlyOrganization = "only.Organization",
        /// On the wire: `only.Organization.bounded`.
        OnlyOrganizationBounded = "only.Organization.bounded",
        /// On the wire: `only.Organization.read`.
        OnlyOrganizationRead = "only.Organization.read",
        /// On the wire: `applications.*`.
        ApplicationsAll = "applications.*",
        /// On the wire: `auditLog.*`.
        AuditLogAll = "auditLog.*",
        /// On the wire: `auditLogs.*`.
        AuditLogsAll = "auditLogs.*",
        /// On the wire: `dashboard.*`.
        DashboardAll = "dashboard.*",
        /// On the wire: `dashboards.*`.
        DashboardsAll = "dashboards.*",
        /// On the wire: `org.*`.
        OrgAll = "org.*",
        /// On the wire: `applications.get`.
        ApplicationsGet = "applications.get",
        /// On the wire: `applications.post`.
        ApplicationsPost = "applications.post",
        /// On the wire: `applications.import`.
        ApplicationsImport = "applications.import",
        /// On the wire: `applications.detailedSummary`.
        ApplicationsDetailedSummary = "applications.detailedSummary",
        /// On the wire: `applications.periodSummaries`.
        ApplicationsPeriodSummaries = "applications.periodSummaries",
        /// On the wire: `auditLog.get`.
        AuditLogGet = "auditLog.get",
        /// On the wire: `auditLogs.get`.
        AuditLogsGet = "auditLogs.get",
        /// On the wire: `dashboard.patch`.
        DashboardPatch = "dashboard.patch",
        /// On the wire: `dashboard.delete`.
        DashboardDelete = "dashboard.delete",
        /// On the wire: `dashboard.sendReport`.
        DashboardSendReport = "dashboard.sendReport",
        /// On the wire: `dashboard.suggestCode`.
        DashboardSuggestCode = "dashboard.suggestCode",
        /// On the wire: `dashboards.get`.
        DashboardsGet = "dashboards.get",
        /// On the wire: `dashboards.post`.
        DashboardsPost = "dashboards.post",
        /// On the wire: `org.get`.
        OrgGet = "org.get",
        /// On the wire: `org.patch`.
        OrgPatch = "org.patch",
        /// On the wire: `org.delete`.
        OrgDelete = "org.delete",
        /// On the wire: `org.pendingInvites`.
        OrgPendingInvites = "org.pendingInvites",
        /// On the wire: `org.inviteMember`.
        OrgInviteMember = "org.inviteMember",
        /// On the wire: `org.revokeInvite`.
        OrgRevokeInvite = "org.revokeInvite",
        /// On the wire: `org.modifyMember`.
        OrgModifyMember = "org.modifyMember",
        /// On the wire: `org.removeMember`.
        OrgRemoveMember = "org.removeMember",
        /// On the wire: `org.payloadCounts`.
        OrgPayloadCounts = "org.payloadCounts",
        /// On the wire: `org.payloadCountsBreakdown`.
        OrgPayloadCountsBreakdown = "org.payloadCountsBreakdown",
        /// On the wire: `org.deviceCounts`.
        OrgDeviceCounts = "org.deviceCounts",
        /// On the wire: `org.notebookMinuteCounts`.
        OrgNotebookMinuteCounts = "org.notebookMinuteCounts",
        /// On the wire: `org.invoices`.
        OrgInvoices = "org.invoices",
        /// On the wire: `org.currentCard`.
        OrgCurrentCard = "org.currentCard",
        /// On the wire: `org.transferResources`.
        OrgTransferResources = "org.transferResources",
    }
}
