// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Application Or Organization Scope.
///
/// Permission to call actions of applications or of organizations.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationOrOrganizationScope {
    /// `all.Application`.
    AllApplication,
    /// `all.Application.bounded`.
    AllApplicationBounded,
    /// `all.Application.read`.
    AllApplicationRead,
    /// `all.Application.cli`.
    AllApplicationCli,
    /// `all.Device`.
    AllDevice,
    /// `all.Device.read`.
    AllDeviceRead,
    /// `application.*`.
    ApplicationAll,
    /// `applicationApiToken.*`.
    ApplicationApiTokenAll,
    /// `applicationApiTokens.*`.
    ApplicationApiTokensAll,
    /// `applicationCertificate.*`.
    ApplicationCertificateAll,
    /// `applicationCertificates.*`.
    ApplicationCertificatesAll,
    /// `applicationCertificateAuthority.*`.
    ApplicationCertificateAuthorityAll,
    /// `applicationCertificateAuthorities.*`.
    ApplicationCertificateAuthoritiesAll,
    /// `applicationDashboards.*`.
    ApplicationDashboardsAll,
    /// `applicationDashboard.*`.
    ApplicationDashboardAll,
    /// `applicationJobLogs.*`.
    ApplicationJobLogsAll,
    /// `applicationJobLog.*`.
    ApplicationJobLogAll,
    /// `applicationKey.*`.
    ApplicationKeyAll,
    /// `applicationKeys.*`.
    ApplicationKeysAll,
    /// `credential.*`.
    CredentialAll,
    /// `credentials.*`.
    CredentialsAll,
    /// `data.*`.
    DataAll,
    /// `dataTable.*`.
    DataTableAll,
    /// `dataTables.*`.
    DataTablesAll,
    /// `dataTableRow.*`.
    DataTableRowAll,
    /// `dataTableRows.*`.
    DataTableRowsAll,
    /// `device.*`.
    DeviceAll,
    /// `deviceRecipe.*`.
    DeviceRecipeAll,
    /// `deviceRecipes.*`.
    DeviceRecipesAll,
    /// `devices.*`.
    DevicesAll,
    /// `deviceAttribute.*`.
    DeviceAttributeAll,
    /// `deviceAttributes.*`.
    DeviceAttributesAll,
    /// `edgeDeployment.*`.
    EdgeDeploymentAll,
    /// `edgeDeployments.*`.
    EdgeDeploymentsAll,
    /// `embeddedDeployment.*`.
    EmbeddedDeploymentAll,
    /// `embeddedDeployments.*`.
    EmbeddedDeploymentsAll,
    /// `event.*`.
    EventAll,
    /// `events.*`.
    EventsAll,
    /// `experience.*`.
    ExperienceAll,
    /// `experienceDomain.*`.
    ExperienceDomainAll,
    /// `experienceDomains.*`.
    ExperienceDomainsAll,
    /// `experienceEndpoint.*`.
    ExperienceEndpointAll,
    /// `experienceEndpoints.*`.
    ExperienceEndpointsAll,
    /// `experienceGroup.*`.
    ExperienceGroupAll,
    /// `experienceGroups.*`.
    ExperienceGroupsAll,
    /// `experienceSlug.*`.
    ExperienceSlugAll,
    /// `experienceSlugs.*`.
    ExperienceSlugsAll,
    /// `experienceUser.*`.
    ExperienceUserAll,
    /// `experienceUsers.*`.
    ExperienceUsersAll,
    /// `experienceVersion.*`.
    ExperienceVersionAll,
    /// `experienceVersions.*`.
    ExperienceVersionsAll,
    /// `experienceView.*`.
    ExperienceViewAll,
    /// `experienceViews.*`.
    ExperienceViewsAll,
    /// `integration.*`.
    IntegrationAll,
    /// `integrations.*`.
    IntegrationsAll,
    /// `file.*`.
    FileAll,
    /// `files.*`.
    FilesAll,
    /// `flow.*`.
    FlowAll,
    /// `flows.*`.
    FlowsAll,
    /// `flowVersion.*`.
    FlowVersionAll,
    /// `flowVersions.*`.
    FlowVersionsAll,
    /// `notebook.*`.
    NotebookAll,
    /// `notebooks.*`.
    NotebooksAll,
    /// `privateFile.*`.
    PrivateFileAll,
    /// `privateFiles.*`.
    PrivateFilesAll,
    /// `resourceJobs.*`.
    ResourceJobsAll,
    /// `resourceJob.*`.
    ResourceJobAll,
    /// `webhook.*`.
    WebhookAll,
    /// `webhooks.*`.
    WebhooksAll,
    /// `application.applyTemplate`.
    ApplicationApplyTemplate,
    /// `application.archiveData`.
    ApplicationArchiveData,
    /// `application.backfillArchiveData`.
    ApplicationBackfillArchiveData,
    /// `application.clone`.
    ApplicationClone,
    /// `application.export`.
    ApplicationExport,
    /// `application.import`.
    ApplicationImport,
    /// `application.fullEventsArchive`.
    ApplicationFullEventsArchive,
    /// `application.fullDataTablesArchive`.
    ApplicationFullDataTablesArchive,
    /// `application.debug`.
    ApplicationDebug,
    /// `application.delete`.
    ApplicationDelete,
    /// `application.get`.
    ApplicationGet,
    /// `application.mqttPublishMessage`.
    ApplicationMqttPublishMessage,
    /// `application.mqttSubscriptionStream`.
    ApplicationMqttSubscriptionStream,
    /// `application.patch`.
    ApplicationPatch,
    /// `application.payloadCounts`.
    ApplicationPayloadCounts,
    /// `application.payloadCountsBreakdown`.
    ApplicationPayloadCountsBreakdown,
    /// `application.deviceCounts`.
    ApplicationDeviceCounts,
    /// `application.notebookMinuteCounts`.
    ApplicationNotebookMinuteCounts,
    /// `application.search`.
    ApplicationSearch,
    /// `application.importLogs`.
    ApplicationImportLogs,
    /// `applicationApiToken.delete`.
    ApplicationApiTokenDelete,
    /// `applicationApiToken.get`.
    ApplicationApiTokenGet,
    /// `applicationApiToken.patch`.
    ApplicationApiTokenPatch,
    /// `applicationApiTokens.get`.
    ApplicationApiTokensGet,
    /// `applicationApiTokens.post`.
    ApplicationApiTokensPost,
    /// `applicationCertificate.delete`.
    ApplicationCertificateDelete,
    /// `applicationCertificate.get`.
    ApplicationCertificateGet,
    /// `applicationCertificate.patch`.
    ApplicationCertificatePatch,
    /// `applicationCertificates.get`.
    ApplicationCertificatesGet,
    /// `applicationCertificates.post`.
    ApplicationCertificatesPost,
    /// `applicationCertificateAuthority.delete`.
    ApplicationCertificateAuthorityDelete,
    /// `applicationCertificateAuthority.get`.
    ApplicationCertificateAuthorityGet,
    /// `applicationCertificateAuthority.patch`.
    ApplicationCertificateAuthorityPatch,
    /// `applicationCertificateAuthorities.get`.
    ApplicationCertificateAuthoritiesGet,
    /// `applicationCertificateAuthorities.post`.
    ApplicationCertificateAuthoritiesPost,
    /// `applicationDashboard.get`.
    ApplicationDashboardGet,
    /// `applicationDashboard.patch`.
    ApplicationDashboardPatch,
    /// `applicationDashboard.sendReport`.
    ApplicationDashboardSendReport,
    /// `applicationDashboard.delete`.
    ApplicationDashboardDelete,
    /// `applicationDashboards.get`.
    ApplicationDashboardsGet,
    /// `applicationDashboards.post`.
    ApplicationDashboardsPost,
    /// `applicationJobLogs.get`.
    ApplicationJobLogsGet,
    /// `applicationJobLog.get`.
    ApplicationJobLogGet,
    /// `applicationKey.delete`.
    ApplicationKeyDelete,
    /// `applicationKey.get`.
    ApplicationKeyGet,
    /// `applicationKey.patch`.
    ApplicationKeyPatch,
    /// `applicationKeys.get`.
    ApplicationKeysGet,
    /// `applicationKeys.post`.
    ApplicationKeysPost,
    /// `credential.get`.
    CredentialGet,
    /// `credential.linkedResources`.
    CredentialLinkedResources,
    /// `credential.patch`.
    CredentialPatch,
    /// `credential.delete`.
    CredentialDelete,
    /// `credentials.get`.
    CredentialsGet,
    /// `credentials.post`.
    CredentialsPost,
    /// `data.export`.
    DataExport,
    /// `data.lastValueQuery`.
    DataLastValueQuery,
    /// `data.timeSeriesQuery`.
    DataTimeSeriesQuery,
    /// `dataTable.addColumn`.
    DataTableAddColumn,
    /// `dataTable.delete`.
    DataTableDelete,
    /// `dataTable.get`.
    DataTableGet,
    /// `dataTable.patch`.
    DataTablePatch,
    /// `dataTable.removeColumn`.
    DataTableRemoveColumn,
    /// `dataTableRow.delete`.
    DataTableRowDelete,
    /// `dataTableRow.get`.
    DataTableRowGet,
    /// `dataTableRow.patch`.
    DataTableRowPatch,
    /// `dataTableRows.get`.
    DataTableRowsGet,
    /// `dataTableRows.post`.
    DataTableRowsPost,
    /// `dataTableRows.query`.
    DataTableRowsQuery,
    /// `dataTableRows.export`.
    DataTableRowsExport,
    /// `dataTableRows.delete`.
    DataTableRowsDelete,
    /// `dataTableRows.truncate`.
    DataTableRowsTruncate,
    /// `dataTables.get`.
    DataTablesGet,
    /// `dataTables.post`.
    DataTablesPost,
    /// `device.agentLogs`.
    DeviceAgentLogs,
    /// `device.commandStream`.
    DeviceCommandStream,
    /// `device.debug`.
    DeviceDebug,
    /// `device.delete`.
    DeviceDelete,
    /// `device.export`.
    DeviceExport,
    /// `device.get`.
    DeviceGet,
    /// `device.getCommand`.
    DeviceGetCommand,
    /// `device.getCompositeState`.
    DeviceGetCompositeState,
    /// `device.getLogEntries`.
    DeviceGetLogEntries,
    /// `device.getState`.
    DeviceGetState,
    /// `device.patch`.
    DevicePatch,
    /// `device.payloadCounts`.
    DevicePayloadCounts,
    /// `device.payloadCountsBreakdown`.
    DevicePayloadCountsBreakdown,
    /// `device.removeData`.
    DeviceRemoveData,
    /// `device.sendCommand`.
    DeviceSendCommand,
    /// `device.sendState`.
    DeviceSendState,
    /// `device.setConnectionStatus`.
    DeviceSetConnectionStatus,
    /// `device.stateStream`.
    DeviceStateStream,
    /// `deviceRecipe.bulkCreate`.
    DeviceRecipeBulkCreate,
    /// `deviceRecipe.delete`.
    DeviceRecipeDelete,
    /// `deviceRecipe.get`.
    DeviceRecipeGet,
    /// `deviceRecipe.patch`.
    DeviceRecipePatch,
    /// `deviceRecipes.get`.
    DeviceRecipesGet,
    /// `deviceRecipes.post`.
    DeviceRecipesPost,
    /// `devices.attributeNames`.
    DevicesAttributeNames,
    /// `devices.patch`.
    DevicesPatch,
    /// `devices.delete`.
    DevicesDelete,
    /// `devices.restore`.
    DevicesRestore,
    /// `devices.removeData`.
    DevicesRemoveData,
    /// `devices.deviceNames`.
    DevicesDeviceNames,
    /// `devices.export`.
    DevicesExport,
    /// `devices.get`.
    DevicesGet,
    /// `devices.getCompositeState`.
    DevicesGetCompositeState,
    /// `devices.historicalImport`.
    DevicesHistoricalImport,
    /// `devices.payloadCounts`.
    DevicesPayloadCounts,
    /// `devices.post`.
    DevicesPost,
    /// `devices.sendCommand`.
    DevicesSendCommand,
    /// `devices.tagKeys`.
    DevicesTagKeys,
    /// `devices.tagValues`.
    DevicesTagValues,
    /// `deviceAttribute.get`.
    DeviceAttributeGet,
    /// `deviceAttribute.patch`.
    DeviceAttributePatch,
    /// `deviceAttribute.delete`.
    DeviceAttributeDelete,
    /// `deviceAttributes.get`.
    DeviceAttributesGet,
    /// `deviceAttributes.post`.
    DeviceAttributesPost,
    /// `edgeDeployment.get`.
    EdgeDeploymentGet,
    /// `edgeDeployments.get`.
    EdgeDeploymentsGet,
    /// `edgeDeployments.release`.
    EdgeDeploymentsRelease,
    /// `edgeDeployments.remove`.
    EdgeDeploymentsRemove,
    /// `edgeDeployments.replace`.
    EdgeDeploymentsReplace,
    /// `embeddedDeployment.get`.
    EmbeddedDeploymentGet,
    /// `embeddedDeployments.get`.
    EmbeddedDeploymentsGet,
    /// `embeddedDeployments.release`.
    EmbeddedDeploymentsRelease,
    /// `embeddedDeployments.remove`.
    EmbeddedDeploymentsRemove,
    /// `embeddedDeployments.replace`.
    EmbeddedDeploymentsReplace,
    /// `embeddedDeployments.export`.
    EmbeddedDeploymentsExport,
    /// `event.delete`.
    EventDelete,
    /// `event.get`.
    EventGet,
    /// `event.patch`.
    EventPatch,
    /// `events.delete`.
    EventsDelete,
    /// `events.detailedSummary`.
    EventsDetailedSummary,
    /// `events.get`.
    EventsGet,
    /// `events.mostRecentBySeverity`.
    EventsMostRecentBySeverity,
    /// `events.patch`.
    EventsPatch,
    /// `events.post`.
    EventsPost,
    /// `events.export`.
    EventsExport,
    /// `experience.delete`.
    ExperienceDelete,
    /// `experience.bootstrap`.
    ExperienceBootstrap,
    /// `experienceDomain.delete`.
    ExperienceDomainDelete,
    /// `experienceDomain.get`.
    ExperienceDomainGet,
    /// `experienceDomain.patch`.
    ExperienceDomainPatch,
    /// `experienceDomains.get`.
    ExperienceDomainsGet,
    /// `experienceDomains.post`.
    ExperienceDomainsPost,
    /// `experienceEndpoint.delete`.
    ExperienceEndpointDelete,
    /// `experienceEndpoint.get`.
    ExperienceEndpointGet,
    /// `experienceEndpoint.linkedResources`.
    ExperienceEndpointLinkedResources,
    /// `experienceEndpoint.patch`.
    ExperienceEndpointPatch,
    /// `experienceEndpoints.get`.
    ExperienceEndpointsGet,
    /// `experienceEndpoints.post`.
    ExperienceEndpointsPost,
    /// `experienceEndpoints.stats`.
    ExperienceEndpointsStats,
    /// `experienceGroup.delete`.
    ExperienceGroupDelete,
    /// `experienceGroup.get`.
    ExperienceGroupGet,
    /// `experienceGroup.patch`.
    ExperienceGroupPatch,
    /// `experienceGroups.detailedSummary`.
    ExperienceGroupsDetailedSummary,
    /// `experienceGroups.get`.
    ExperienceGroupsGet,
    /// `experienceGroups.post`.
    ExperienceGroupsPost,
    /// `experienceSlug.delete`.
    ExperienceSlugDelete,
    /// `experienceSlug.get`.
    ExperienceSlugGet,
    /// `experienceSlug.patch`.
    ExperienceSlugPatch,
    /// `experienceSlugs.get`.
    ExperienceSlugsGet,
    /// `experienceSlugs.post`.
    ExperienceSlugsPost,
    /// `experienceUser.delete`.
    ExperienceUserDelete,
    /// `experienceUser.get`.
    ExperienceUserGet,
    /// `experienceUser.patch`.
    ExperienceUserPatch,
    /// `experienceUsers.detailedSummary`.
    ExperienceUsersDetailedSummary,
    /// `experienceUsers.get`.
    ExperienceUsersGet,
    /// `experienceUsers.post`.
    ExperienceUsersPost,
    /// `experienceVersion.delete`.
    ExperienceVersionDelete,
    /// `experienceVersion.get`.
    ExperienceVersionGet,
    /// `experienceVersion.patch`.
    ExperienceVersionPatch,
    /// `experienceVersions.get`.
    ExperienceVersionsGet,
    /// `experienceVersions.post`.
    ExperienceVersionsPost,
    /// `experienceView.debug`.
    ExperienceViewDebug,
    /// `experienceView.delete`.
    ExperienceViewDelete,
    /// `experienceView.get`.
    ExperienceViewGet,
    /// `experienceView.linkedResources`.
    ExperienceViewLinkedResources,
    /// `experienceView.patch`.
    ExperienceViewPatch,
    /// `experienceViews.debug`.
    ExperienceViewsDebug,
    /// `experienceViews.detailedSummary`.
    ExperienceViewsDetailedSummary,
    /// `experienceViews.get`.
    ExperienceViewsGet,
    /// `experienceViews.post`.
    ExperienceViewsPost,
    /// `file.get`.
    FileGet,
    /// `file.patch`.
    FilePatch,
    /// `file.move`.
    FileMove,
    /// `file.delete`.
    FileDelete,
    /// `file.upload`.
    FileUpload,
    /// `files.get`.
    FilesGet,
    /// `files.post`.
    FilesPost,
    /// `flow.clearStorageEntries`.
    FlowClearStorageEntries,
    /// `flow.debug`.
    FlowDebug,
    /// `flow.delete`.
    FlowDelete,
    /// `flow.errors`.
    FlowErrors,
    /// `flow.get`.
    FlowGet,
    /// `flow.getStorageEntries`.
    FlowGetStorageEntries,
    /// `flow.log`.
    FlowLog,
    /// `flow.patch`.
    FlowPatch,
    /// `flow.pressVirtualButton`.
    FlowPressVirtualButton,
    /// `flow.setStorageEntry`.
    FlowSetStorageEntry,
    /// `flow.getStorageEntriesMetadata`.
    FlowGetStorageEntriesMetadata,
    /// `flow.stats`.
    FlowStats,
    /// `flow.suggestFunction`.
    FlowSuggestFunction,
    /// `flows.get`.
    FlowsGet,
    /// `flows.getByVersion`.
    FlowsGetByVersion,
    /// `flows.import`.
    FlowsImport,
    /// `flows.palette`.
    FlowsPalette,
    /// `flows.post`.
    FlowsPost,
    /// `flowVersion.delete`.
    FlowVersionDelete,
    /// `flowVersion.debug`.
    FlowVersionDebug,
    /// `flowVersion.errors`.
    FlowVersionErrors,
    /// `flowVersion.get`.
    FlowVersionGet,
    /// `flowVersion.log`.
    FlowVersionLog,
    /// `flowVersion.patch`.
    FlowVersionPatch,
    /// `flowVersion.stats`.
    FlowVersionStats,
    /// `flowVersions.delete`.
    FlowVersionsDelete,
    /// `flowVersions.get`.
    FlowVersionsGet,
    /// `flowVersions.post`.
    FlowVersionsPost,
    /// `integration.delete`.
    IntegrationDelete,
    /// `integration.get`.
    IntegrationGet,
    /// `integration.patch`.
    IntegrationPatch,
    /// `integrations.get`.
    IntegrationsGet,
    /// `integrations.post`.
    IntegrationsPost,
    /// `notebook.delete`.
    NotebookDelete,
    /// `notebook.execute`.
    NotebookExecute,
    /// `notebook.get`.
    NotebookGet,
    /// `notebook.logs`.
    NotebookLogs,
    /// `notebook.notebookMinuteCounts`.
    NotebookNotebookMinuteCounts,
    /// `notebook.patch`.
    NotebookPatch,
    /// `notebook.requestInputDataExport`.
    NotebookRequestInputDataExport,
    /// `notebook.upload`.
    NotebookUpload,
    /// `notebooks.get`.
    NotebooksGet,
    /// `notebooks.post`.
    NotebooksPost,
    /// `privateFile.get`.
    PrivateFileGet,
    /// `privateFile.patch`.
    PrivateFilePatch,
    /// `privateFile.move`.
    PrivateFileMove,
    /// `privateFile.delete`.
    PrivateFileDelete,
    /// `privateFile.upload`.
    PrivateFileUpload,
    /// `privateFiles.get`.
    PrivateFilesGet,
    /// `privateFiles.post`.
    PrivateFilesPost,
    /// `resourceJob.get`.
    ResourceJobGet,
    /// `resourceJob.logs`.
    ResourceJobLogs,
    /// `resourceJob.patch`.
    ResourceJobPatch,
    /// `resourceJob.delete`.
    ResourceJobDelete,
    /// `resourceJob.execute`.
    ResourceJobExecute,
    /// `resourceJob.cancelExecution`.
    ResourceJobCancelExecution,
    /// `resourceJobs.get`.
    ResourceJobsGet,
    /// `resourceJobs.post`.
    ResourceJobsPost,
    /// `webhook.delete`.
    WebhookDelete,
    /// `webhook.get`.
    WebhookGet,
    /// `webhook.patch`.
    WebhookPatch,
    /// `webhooks.get`.
    WebhooksGet,
    /// `webhooks.post`.
    WebhooksPost,
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

words!(ApplicationOrOrganizationScope {
    "all.Application" => AllApplication,
    "all.Application.bounded" => AllApplicationBounded,
    "all.Application.read" => AllApplicationRead,
    "all.Application.cli" => AllApplicationCli,
    "all.Device" => AllDevice,
    "all.Device.read" => AllDeviceRead,
    "application.*" => ApplicationAll,
    "applicationApiToken.*" => ApplicationApiTokenAll,
    "applicationApiTokens.*" => ApplicationApiTokensAll,
    "applicationCertificate.*" => ApplicationCertificateAll,
    "applicationCertificates.*" => ApplicationCertificatesAll,
    "applicationCertificateAuthority.*" => ApplicationCertificateAuthorityAll,
    "applicationCertificateAuthorities.*" => ApplicationCertificateAuthoritiesAll,
    "applicationDashboards.*" => ApplicationDashboardsAll,
    "applicationDashboard.*" => ApplicationDashboardAll,
    "applicationJobLogs.*" => ApplicationJobLogsAll,
    "applicationJobLog.*" => ApplicationJobLogAll,
    "applicationKey.*" => ApplicationKeyAll,
    "applicationKeys.*" => ApplicationKeysAll,
    "credential.*" => CredentialAll,
    "credentials.*" => CredentialsAll,
    "data.*" => DataAll,
    "dataTable.*" => DataTableAll,
    "dataTables.*" => DataTablesAll,
    "dataTableRow.*" => DataTableRowAll,
    "dataTableRows.*" => DataTableRowsAll,
    "device.*" => DeviceAll,
    "deviceRecipe.*" => DeviceRecipeAll,
    "deviceRecipes.*" => DeviceRecipesAll,
    "devices.*" => DevicesAll,
    "deviceAttribute.*" => DeviceAttributeAll,
    "deviceAttributes.*" => DeviceAttributesAll,
    "edgeDeployment.*" => EdgeDeploymentAll,
    "edgeDeployments.*" => EdgeDeploymentsAll,
    "embeddedDeployment.*" => EmbeddedDeploymentAll,
    "embeddedDeployments.*" => EmbeddedDeploymentsAll,
    "event.*" => EventAll,
    "events.*" => EventsAll,
    "experience.*" => ExperienceAll,
    "experienceDomain.*" => ExperienceDomainAll,
    "experienceDomains.*" => ExperienceDomainsAll,
    "experienceEndpoint.*" => ExperienceEndpointAll,
    "experienceEndpoints.*" => ExperienceEndpointsAll,
    "experienceGroup.*" => ExperienceGroupAll,
    "experienceGroups.*" => ExperienceGroupsAll,
    "experienceSlug.*" => ExperienceSlugAll,
    "experienceSlugs.*" => ExperienceSlugsAll,
    "experienceUser.*" => ExperienceUserAll,
    "experienceUsers.*" => ExperienceUsersAll,
    "experienceVersion.*" => ExperienceVersionAll,
    "experienceVersions.*" => ExperienceVersionsAll,
    "experienceView.*" => ExperienceViewAll,
    "experienceViews.*" => ExperienceViewsAll,
    "integration.*" => IntegrationAll,
    "integrations.*" => IntegrationsAll,
    "file.*" => FileAll,
    "files.*" => FilesAll,
    "flow.*" => FlowAll,
    "flows.*" => FlowsAll,
    "flowVersion.*" => FlowVersionAll,
    "flowVersions.*" => FlowVersionsAll,
    "notebook.*" => NotebookAll,
    "notebooks.*" => NotebooksAll,
    "privateFile.*" => PrivateFileAll,
    "privateFiles.*" => PrivateFilesAll,
    "resourceJobs.*" => ResourceJobsAll,
    "resourceJob.*" => ResourceJobAll,
    "webhook.*" => WebhookAll,
    "webhooks.*" => WebhooksAll,
    "application.applyTemplate" => ApplicationApplyTemplate,
    "application.archiveData" => ApplicationArchiveData,
    "application.backfillArchiveData" => ApplicationBackfillArchiveData,
    "application.clone" => ApplicationClone,
    "application.export" => ApplicationExport,
    "application.import" => ApplicationImport,
    "application.fullEventsArchive" => ApplicationFullEventsArchive,
    "application.fullDataTablesArchive" => ApplicationFullDataTablesArchive,
    "application.debug" => ApplicationDebug,
    "application.delete" => ApplicationDelete,
    "application.get" => ApplicationGet,
    "application.mqttPublishMessage" => ApplicationMqttPublishMessage,
    "application.mqttSubscriptionStream" => ApplicationMqttSubscriptionStream,
    "application.patch" => ApplicationPatch,
    "application.payloadCounts" => ApplicationPayloadCounts,
    "application.payloadCountsBreakdown" => ApplicationPayloadCountsBreakdown,
    "application.deviceCounts" => ApplicationDeviceCounts,
    "application.notebookMinuteCounts" => ApplicationNotebookMinuteCounts,
    "application.search" => ApplicationSearch,
    "application.importLogs" => ApplicationImportLogs,
    "applicationApiToken.delete" => ApplicationApiTokenDelete,
    "applicationApiToken.get" => ApplicationApiTokenGet,
    "applicationApiToken.patch" => ApplicationApiTokenPatch,
    "applicationApiTokens.get" => ApplicationApiTokensGet,
    "applicationApiTokens.post" => ApplicationApiTokensPost,
    "applicationCertificate.delete" => ApplicationCertificateDelete,
    "applicationCertificate.get" => ApplicationCertificateGet,
    "applicationCertificate.patch" => ApplicationCertificatePatch,
    "applicationCertificates.get" => ApplicationCertificatesGet,
    "applicationCertificates.post" => ApplicationCertificatesPost,
    "applicationCertificateAuthority.delete" => ApplicationCertificateAuthorityDelete,
    "applicationCertificateAuthority.get" => ApplicationCertificateAuthorityGet,
    "applicationCertificateAuthority.patch" => ApplicationCertificateAuthorityPatch,
    "applicationCertificateAuthorities.get" => ApplicationCertificateAuthoritiesGet,
    "applicationCertificateAuthorities.post" => ApplicationCertificateAuthoritiesPost,
    "applicationDashboard.get" => ApplicationDashboardGet,
    "applicationDashboard.patch" => ApplicationDashboardPatch,
    "applicationDashboard.sendReport" => ApplicationDashboardSendReport,
    "applicationDashboard.delete" => ApplicationDashboardDelete,
    "applicationDashboards.get" => ApplicationDashboardsGet,
    "applicationDashboards.post" => ApplicationDashboardsPost,
    "applicationJobLogs.get" => ApplicationJobLogsGet,
    "applicationJobLog.get" => ApplicationJobLogGet,
    "applicationKey.delete" => ApplicationKeyDelete,
    "applicationKey.get" => ApplicationKeyGet,
    "applicationKey.patch" => ApplicationKeyPatch,
    "applicationKeys.get" => ApplicationKeysGet,
    "applicationKeys.post" => ApplicationKeysPost,
    "credential.get" => CredentialGet,
    "credential.linkedResources" => CredentialLinkedResources,
    "credential.patch" => CredentialPatch,
    "credential.delete" => CredentialDelete,
    "credentials.get" => CredentialsGet,
    "credentials.post" => CredentialsPost,
    "data.export" => DataExport,
    "data.lastValueQuery" => DataLastValueQuery,
    "data.timeSeriesQuery" => DataTimeSeriesQuery,
    "dataTable.addColumn" => DataTableAddColumn,
    "dataTable.delete" => DataTableDelete,
    "dataTable.get" => DataTableGet,
    "dataTable.patch" => DataTablePatch,
    "dataTable.removeColumn" => DataTableRemoveColumn,
    "dataTableRow.delete" => DataTableRowDelete,
    "dataTableRow.get" => DataTableRowGet,
    "dataTableRow.patch" => DataTableRowPatch,
    "dataTableRows.get" => DataTableRowsGet,
    "dataTableRows.post" => DataTableRowsPost,
    "dataTableRows.query" => DataTableRowsQuery,
    "dataTableRows.export" => DataTableRowsExport,
    "dataTableRows.delete" => DataTableRowsDelete,
    "dataTableRows.truncate" => DataTableRowsTruncate,
    "dataTables.get" => DataTablesGet,
    "dataTables.post" => DataTablesPost,
    "device.agentLogs" => DeviceAgentLogs,
    "device.commandStream" => DeviceCommandStream,
    "device.debug" => DeviceDebug,
    "device.delete" => DeviceDelete,
    "device.export" => DeviceExport,
    "device.get" => DeviceGet,
    "device.getCommand" => DeviceGetCommand,
    "device.getCompositeState" => DeviceGetCompositeState,
    "device.getLogEntries" => DeviceGetLogEntries,
    "device.getState" => DeviceGetState,
    "device.patch" => DevicePatch,
    "device.payloadCounts" => DevicePayloadCounts,
    "device.payloadCountsBreakdown" => DevicePayloadCountsBreakdown,
    "device.removeData" => DeviceRemoveData,
    "device.sendCommand" => DeviceSendCommand,
    "device.sendState" => DeviceSendState,
    "device.setConnectionStatus" => DeviceSetConnectionStatus,
    "device.stateStream" => DeviceStateStream,
    "deviceRecipe.bulkCreate" => DeviceRecipeBulkCreate,
    "deviceRecipe.delete" => DeviceRecipeDelete,
    "deviceRecipe.get" => DeviceRecipeGet,
    "deviceRecipe.patch" => DeviceRecipePatch,
    "deviceRecipes.get" => DeviceRecipesGet,
    "deviceRecipes.post" => DeviceRecipesPost,
    "devices.attributeNames" => DevicesAttributeNames,
    "devices.patch" => DevicesPatch,
    "devices.delete" => DevicesDelete,
    "devices.restore" => DevicesRestore,
    "devices.removeData" => DevicesRemoveData,
    "devices.deviceNames" => DevicesDeviceNames,
    "devices.export" => DevicesExport,
    "devices.get" => DevicesGet,
    "devices.getCompositeState" => DevicesGetCompositeState,
    "devices.historicalImport" => DevicesHistoricalImport,
    "devices.payloadCounts" => DevicesPayloadCounts,
    "devices.post" => DevicesPost,
    "devices.sendCommand" => DevicesSendCommand,
    "devices.tagKeys" => DevicesTagKeys,
    "devices.tagValues" => DevicesTagValues,
    "deviceAttribute.get" => DeviceAttributeGet,
    "deviceAttribute.patch" => DeviceAttributePatch,
    "deviceAttribute.delete" => DeviceAttributeDelete,
    "deviceAttributes.get" => DeviceAttributesGet,
    "deviceAttributes.post" => DeviceAttributesPost,
    "edgeDeployment.get" => EdgeDeploymentGet,
    "edgeDeployments.get" => EdgeDeploymentsGet,
    "edgeDeployments.release" => EdgeDeploymentsRelease,
    "edgeDeployments.remove" => EdgeDeploymentsRemove,
    "edgeDeployments.replace" => EdgeDeploymentsReplace,
    "embeddedDeployment.get" => EmbeddedDeploymentGet,
    "embeddedDeployments.get" => EmbeddedDeploymentsGet,
    "embeddedDeployments.release" => EmbeddedDeploymentsRelease,
    "embeddedDeployments.remove" => EmbeddedDeploymentsRemove,
    "embeddedDeployments.replace" => EmbeddedDeploymentsReplace,
    "embeddedDeployments.export" => EmbeddedDeploymentsExport,
    "event.delete" => EventDelete,
    "event.get" => EventGet,
    "event.patch" => EventPatch,
    "events.delete" => EventsDelete,
    "events.detailedSummary" => EventsDetailedSummary,
    "events.get" => EventsGet,
    "events.mostRecentBySeverity" => EventsMostRecentBySeverity,
    "events.patch" => EventsPatch,
    "events.post" => EventsPost,
    "events.export" => EventsExport,
    "experience.delete" => ExperienceDelete,
    "experience.bootstrap" => ExperienceBootstrap,
    "experienceDomain.delete" => ExperienceDomainDelete,
    "experienceDomain.get" => ExperienceDomainGet,
    "experienceDomain.patch" => ExperienceDomainPatch,
    "experienceDomains.get" => ExperienceDomainsGet,
    "experienceDomains.post" => ExperienceDomainsPost,
    "experienceEndpoint.delete" => ExperienceEndpointDelete,
    "experienceEndpoint.get" => ExperienceEndpointGet,
    "experienceEndpoint.linkedResources" => ExperienceEndpointLinkedResources,
    "experienceEndpoint.patch" => ExperienceEndpointPatch,
    "experienceEndpoints.get" => ExperienceEndpointsGet,
    "experienceEndpoints.post" => ExperienceEndpointsPost,
    "experienceEndpoints.stats" => ExperienceEndpointsStats,
    "experienceGroup.delete" => ExperienceGroupDelete,
    "experienceGroup.get" => ExperienceGroupGet,
    "experienceGroup.patch" => ExperienceGroupPatch,
    "experienceGroups.detailedSummary" => ExperienceGroupsDetailedSummary,
    "experienceGroups.get" => ExperienceGroupsGet,
    "experienceGroups.post" => ExperienceGroupsPost,
    "experienceSlug.delete" => ExperienceSlugDelete,
    "experienceSlug.get" => ExperienceSlugGet,
    "experienceSlug.patch" => ExperienceSlugPatch,
    "experienceSlugs.get" => ExperienceSlugsGet,
    "experienceSlugs.post" => ExperienceSlugsPost,
    "experienceUser.delete" => ExperienceUserDelete,
    "experienceUser.get" => ExperienceUserGet,
    "experienceUser.patch" => ExperienceUserPatch,
    "experienceUsers.detailedSummary" => ExperienceUsersDetailedSummary,
    "experienceUsers.get" => ExperienceUsersGet,
    "experienceUsers.post" => ExperienceUsersPost,
    "experienceVersion.delete" => ExperienceVersionDelete,
    "experienceVersion.get" => ExperienceVersionGet,
    "experienceVersion.patch" => ExperienceVersionPatch,
    "experienceVersions.get" => ExperienceVersionsGet,
    "experienceVersions.post" => ExperienceVersionsPost,
    "experienceView.debug" => ExperienceViewDebug,
    "experienceView.delete" => ExperienceViewDelete,
    "experienceView.get" => ExperienceViewGet,
    "experienceView.linkedResources" => ExperienceViewLinkedResources,
    "experienceView.patch" => ExperienceViewPatch,
    "experienceViews.debug" => ExperienceViewsDebug,
    "experienceViews.detailedSummary" => ExperienceViewsDetailedSummary,
    "experienceViews.get" => ExperienceViewsGet,
    "experienceViews.post" => ExperienceViewsPost,
    "file.get" => FileGet,
    "file.patch" => FilePatch,
    "file.move" => FileMove,
    "file.delete" => FileDelete,
    "file.upload" => FileUpload,
    "files.get" => FilesGet,
    "files.post" => FilesPost,
    "flow.clearStorageEntries" => FlowClearStorageEntries,
    "flow.debug" => FlowDebug,
    "flow.delete" => FlowDelete,
    "flow.errors" => FlowErrors,
    "flow.get" => FlowGet,
    "flow.getStorageEntries" => FlowGetStorageEntries,
    "flow.log" => FlowLog,
    "flow.patch" => FlowPatch,
    "flow.pressVirtualButton" => FlowPressVirtualButton,
    "flow.setStorageEntry" => FlowSetStorageEntry,
    "flow.getStorageEntriesMetadata" => FlowGetStorageEntriesMetadata,
    "flow.stats" => FlowStats,
    "flow.suggestFunction" => FlowSuggestFunction,
    "flows.get" => FlowsGet,
    "flows.getByVersion" => FlowsGetByVersion,
    "flows.import" => FlowsImport,
    "flows.palette" => FlowsPalette,
    "flows.post" => FlowsPost,
    "flowVersion.delete" => FlowVersionDelete,
    "flowVersion.debug" => FlowVersionDebug,
    "flowVersion.errors" => FlowVersionErrors,
    "flowVersion.get" => FlowVersionGet,
    "flowVersion.log" => FlowVersionLog,
    "flowVersion.patch" => FlowVersionPatch,
    "flowVersion.stats" => FlowVersionStats,
    "flowVersions.delete" => FlowVersionsDelete,
    "flowVersions.get" => FlowVersionsGet,
    "flowVersions.post" => FlowVersionsPost,
    "integration.delete" => IntegrationDelete,
    "integration.get" => IntegrationGet,
    "integration.patch" => IntegrationPatch,
    "integrations.get" => IntegrationsGet,
    "integrations.post" => IntegrationsPost,
    "notebook.delete" => NotebookDelete,
    "notebook.execute" => NotebookExecute,
    "notebook.get" => NotebookGet,
    "notebook.logs" => NotebookLogs,
    "notebook.notebookMinuteCounts" => NotebookNotebookMinuteCounts,
    "notebook.patch" => NotebookPatch,
    "notebook.requestInputDataExport" => NotebookRequestInputDataExport,
    "notebook.upload" => NotebookUpload,
    "notebooks.get" => NotebooksGet,
    "notebooks.post" => NotebooksPost,
    "privateFile.get" => PrivateFileGet,
    "privateFile.patch" => PrivateFilePatch,
    "privateFile.move" => PrivateFileMove,
    "privateFile.delete" => PrivateFileDelete,
    "privateFile.upload" => PrivateFileUpload,
    "privateFiles.get" => PrivateFilesGet,
    "privateFiles.post" => PrivateFilesPost,
    "resourceJob.get" => ResourceJobGet,
    "resourceJob.logs" => ResourceJobLogs,
    "resourceJob.patch" => ResourceJobPatch,
    "resourceJob.delete" => ResourceJobDelete,
    "resourceJob.execute" => ResourceJobExecute,
    "resourceJob.cancelExecution" => ResourceJobCancelExecution,
    "resourceJobs.get" => ResourceJobsGet,
    "resourceJobs.post" => ResourceJobsPost,
    "webhook.delete" => WebhookDelete,
    "webhook.get" => WebhookGet,
    "webhook.patch" => WebhookPatch,
    "webhooks.get" => WebhooksGet,
    "webhooks.post" => WebhooksPost,
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
