// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Scope for actions of an application and its resources: one action (`device.get`), all
    /// actions of a resource (`device.*`) or a set of actions (`all.Application`).
    pub enum ApplicationScope {
        /// On the wire: `all.Application`.
        AllApplication = "all.Application",
        /// On the wire: `all.Application.bounded`.
        AllApplicationBounded = "all.Application.bounded",
        /// On the wire: `all.Application.read`.
        AllApplicationRead = "all.Application.read",
        /// On the wire: `all.Application.cli`.
        AllApplicationCli = "all.Application.cli",
        /// On the wire: `all.Device`.
        AllDevice = "all.Device",
        /// On the wire: `all.Device.read`.
        AllDeviceRead = "all.Device.read",
        /// On the wire: `application.*`.
        ApplicationAll = "application.*",
        /// On the wire: `applicationApiToken.*`.
        ApplicationApiTokenAll = "applicationApiToken.*",
        /// On the wire: `applicationApiTokens.*`.
        ApplicationApiTokensAll = "applicationApiTokens.*",
        /// On the wire: `applicationCertificate.*`.
        ApplicationCertificateAll = "applicationCertificate.*",
        /// On the wire: `applicationCertificates.*`.
        ApplicationCertificatesAll = "applicationCertificates.*",
        /// On the wire: `applicationCertificateAuthority.*`.
        ApplicationCertificateAuthorityAll = "applicationCertificateAuthority.*",
        /// On the wire: `applicationCertificateAuthorities.*`.
        ApplicationCertificateAuthoritiesAll = "applicationCertificateAuthorities.*",
        /// On the wire: `applicationDashboards.*`.
        ApplicationDashboardsAll = "applicationDashboards.*",
        /// On the wire: `applicationDashboard.*`.
        ApplicationDashboardAll = "applicationDashboard.*",
        /// On the wire: `applicationJobLogs.*`.
        ApplicationJobLogsAll = "applicationJobLogs.*",
        /// On the wire: `applicationJobLog.*`.
        ApplicationJobLogAll = "applicationJobLog.*",
        /// On the wire: `applicationKey.*`.
        ApplicationKeyAll = "applicationKey.*",
        /// On the wire: `applicationKeys.*`.
        ApplicationKeysAll = "applicationKeys.*",
        /// On the wire: `credential.*`.
        CredentialAll = "credential.*",
        /// On the wire: `credentials.*`.
        CredentialsAll = "credentials.*",
        /// On the wire: `data.*`.
        DataAll = "data.*",
        /// On the wire: `dataTable.*`.
        DataTableAll = "dataTable.*",
        /// On the wire: `dataTables.*`.
        DataTablesAll = "dataTables.*",
        /// On the wire: `dataTableRow.*`.
        DataTableRowAll = "dataTableRow.*",
        /// On the wire: `dataTableRows.*`.
        DataTableRowsAll = "dataTableRows.*",
        /// On the wire: `device.*`.
        DeviceAll = "device.*",
        /// On the wire: `deviceRecipe.*`.
        DeviceRecipeAll = "deviceRecipe.*",
        /// On the wire: `deviceRecipes.*`.
        DeviceRecipesAll = "deviceRecipes.*",
        /// On the wire: `devices.*`.
        DevicesAll = "devices.*",
        /// On the wire: `deviceAttribute.*`.
        DeviceAttributeAll = "deviceAttribute.*",
        /// On the wire: `deviceAttributes.*`.
        DeviceAttributesAll = "deviceAttributes.*",
        /// On the wire: `edgeDeployment.*`.
        EdgeDeploymentAll = "edgeDeployment.*",
        /// On the wire: `edgeDeployments.*`.
        EdgeDeploymentsAll = "edgeDeployments.*",
        /// On the wire: `embeddedDeployment.*`.
        EmbeddedDeploymentAll = "embeddedDeployment.*",
        /// On the wire: `embeddedDeployments.*`.
        EmbeddedDeploymentsAll = "embeddedDeployments.*",
        /// On the wire: `event.*`.
        EventAll = "event.*",
        /// On the wire: `events.*`.
        EventsAll = "events.*",
        /// On the wire: `experience.*`.
        ExperienceAll = "experience.*",
        /// On the wire: `experienceDomain.*`.
        ExperienceDomainAll = "experienceDomain.*",
        /// On the wire: `experienceDomains.*`.
        ExperienceDomainsAll = "experienceDomains.*",
        /// On the wire: `experienceEndpoint.*`.
        ExperienceEndpointAll = "experienceEndpoint.*",
        /// On the wire: `experienceEndpoints.*`.
        ExperienceEndpointsAll = "experienceEndpoints.*",
        /// On the wire: `experienceGroup.*`.
        ExperienceGroupAll = "experienceGroup.*",
        /// On the wire: `experienceGroups.*`.
        ExperienceGroupsAll = "experienceGroups.*",
        /// On the wire: `experienceSlug.*`.
        ExperienceSlugAll = "experienceSlug.*",
        /// On the wire: `experienceSlugs.*`.
        ExperienceSlugsAll = "experienceSlugs.*",
        /// On the wire: `experienceUser.*`.
        ExperienceUserAll = "experienceUser.*",
        /// On the wire: `experienceUsers.*`.
        ExperienceUsersAll = "experienceUsers.*",
        /// On the wire: `experienceVersion.*`.
        ExperienceVersionAll = "experienceVersion.*",
        /// On the wire: `experienceVersions.*`.
        ExperienceVersionsAll = "experienceVersions.*",
        /// On the wire: `experienceView.*`.
        ExperienceViewAll = "experienceView.*",
        /// On the wire: `experienceViews.*`.
        ExperienceViewsAll = "experienceViews.*",
        /// On the wire: `integration.*`.
        IntegrationAll = "integration.*",
        /// On the wire: `integrations.*`.
        IntegrationsAll = "integrations.*",
        /// On the wire: `file.*`.
        FileAll = "file.*",
        /// On the wire: `files.*`.
        FilesAll = "files.*",
        /// On the wire: `flow.*`.
        FlowAll = "flow.*",
        /// On the wire: `flows.*`.
        FlowsAll = "flows.*",
        /// On the wire: `flowVersion.*`.
        FlowVersionAll = "flowVersion.*",
        /// On the wire: `flowVersions.*`.
        FlowVersionsAll = "flowVersions.*",
        /// On the wire: `notebook.*`.
        NotebookAll = "notebook.*",
        /// On the wire: `notebooks.*`.
        NotebooksAll = "notebooks.*",
        /// On the wire: `privateFile.*`.
        PrivateFileAll = "privateFile.*",
        /// On the wire: `privateFiles.*`.
        PrivateFilesAll = "privateFiles.*",
        /// On the wire: `resourceJobs.*`.
        ResourceJobsAll = "resourceJobs.*",
        /// On the wire: `resourceJob.*`.
        ResourceJobAll = "resourceJob.*",
        /// On the wire: `webhook.*`.
        WebhookAll = "webhook.*",
        /// On the wire: `webhooks.*`.
        WebhooksAll = "webhooks.*",
        /// On the wire: `application.applyTemplate`.
        ApplicationApplyTemplate = "application.applyTemplate",
        /// On the wire: `application.archiveData`.
        ApplicationArchiveData = "application.archiveData",
        /// On the wire: `application.backfillArchiveData`.
        ApplicationBackfillArchiveData = "application.backfillArchiveData",
        /// On the wire: `application.clone`.
        ApplicationClone = "application.clone",
        /// On the wire: `application.export`.
        ApplicationExport = "application.export",
        /// On the wire: `application.import`.
        ApplicationImport = "application.import",
        /// On the wire: `application.fullEventsArchive`.
        ApplicationFullEventsArchive = "application.fullEventsArchive",
        /// On the wire: `application.fullDataTablesArchive`.
        ApplicationFullDataTablesArchive = "application.fullDataTablesArchive",
        /// On the wire: `application.debug`.
        ApplicationDebug = "application.debug",
        /// On the wire: `application.delete`.
        ApplicationDelete = "application.delete",
        /// On the wire: `application.get`.
        ApplicationGet = "application.get",
        /// On the wire: `application.mqttPublishMessage`.
        ApplicationMqttPublishMessage = "application.mqttPublishMessage",
        /// On the wire: `application.mqttSubscriptionStream`.
        ApplicationMqttSubscriptionStream = "application.mqttSubscriptionStream",
        /// On the wire: `application.patch`.
        ApplicationPatch = "application.patch",
        /// On the wire: `application.payloadCounts`.
        ApplicationPayloadCounts = "application.payloadCounts",
        /// On the wire: `application.payloadCountsBreakdown`.
        ApplicationPayloadCountsBreakdown = "application.payloadCountsBreakdown",
        /// On the wire: `application.deviceCounts`.
        ApplicationDeviceCounts = "application.deviceCounts",
        /// On the wire: `application.notebookMinuteCounts`.
        ApplicationNotebookMinuteCounts = "application.notebookMinuteCounts",
        /// On the wire: `application.search`.
        ApplicationSearch = "application.search",
        /// On the wire: `application.importLogs`.
        ApplicationImportLogs = "application.importLogs",
        /// On the wire: `applicationApiToken.delete`.
        ApplicationApiTokenDelete = "applicationApiToken.delete",
        /// On the wire: `applicationApiToken.get`.
        ApplicationApiTokenGet = "applicationApiToken.get",
        /// On the wire: `applicationApiToken.patch`.
        ApplicationApiTokenPatch = "applicationApiToken.patch",
        /// On the wire: `applicationApiTokens.get`.
        ApplicationApiTokensGet = "applicationApiTokens.get",
        /// On the wire: `applicationApiTokens.post`.
        ApplicationApiTokensPost = "applicationApiTokens.post",
        /// On the wire: `applicationCertificate.delete`.
        ApplicationCertificateDelete = "applicationCertificate.delete",
        /// On the wire: `applicationCertificate.get`.
        ApplicationCertificateGet = "applicationCertificate.get",
        /// On the wire: `applicationCertificate.patch`.
        ApplicationCertificatePatch = "applicationCertificate.patch",
        /// On the wire: `applicationCertificates.get`.
        ApplicationCertificatesGet = "applicationCertificates.get",
        /// On the wire: `applicationCertificates.post`.
        ApplicationCertificatesPost = "applicationCertificates.post",
        /// On the wire: `applicationCertificateAuthority.delete`.
        ApplicationCertificateAuthorityDelete = "applicationCertificateAuthority.delete",
        /// On the wire: `applicationCertificateAuthority.get`.
        ApplicationCertificateAuthorityGet = "applicationCertificateAuthority.get",
        /// On the wire: `applicationCertificateAuthority.patch`.
        ApplicationCertificateAuthorityPatch = "applicationCertificateAuthority.patch",
        /// On the wire: `applicationCertificateAuthorities.get`.
        ApplicationCertificateAuthoritiesGet = "applicationCertificateAuthorities.get",
        /// On the wire: `applicationCertificateAuthorities.post`.
        ApplicationCertificateAuthoritiesPost = "applicationCertificateAuthorities.post",
        /// On the wire: `applicationDashboard.get`.
        ApplicationDashboardGet = "applicationDashboard.get",
        /// On the wire: `applicationDashboard.patch`.
        ApplicationDashboardPatch = "applicationDashboard.patch",
        /// On the wire: `applicationDashboard.sendReport`.
        ApplicationDashboardSendReport = "applicationDashboard.sendReport",
        /// On the wire: `applicationDashboard.delete`.
        ApplicationDashboardDelete = "applicationDashboard.delete",
        /// On the wire: `applicationDashboards.get`.
        ApplicationDashboardsGet = "applicationDashboards.get",
        /// On the wire: `applicationDashboards.post`.
        ApplicationDashboardsPost = "applicationDashboards.post",
        /// On the wire: `applicationJobLogs.get`.
        ApplicationJobLogsGet = "applicationJobLogs.get",
        /// On the wire: `applicationJobLog.get`.
        ApplicationJobLogGet = "applicationJobLog.get",
        /// On the wire: `applicationKey.delete`.
        ApplicationKeyDelete = "applicationKey.delete",
        /// On the wire: `applicationKey.get`.
        ApplicationKeyGet = "applicationKey.get",
        /// On the wire: `applicationKey.patch`.
        ApplicationKeyPatch = "applicationKey.patch",
        /// On the wire: `applicationKeys.get`.
        ApplicationKeysGet = "applicationKeys.get",
        /// On the wire: `applicationKeys.post`.
        ApplicationKeysPost = "applicationKeys.post",
        /// On the wire: `credential.get`.
        CredentialGet = "credential.get",
        /// On the wire: `credential.linkedResources`.
        CredentialLinkedResources = "credential.linkedResources",
        /// On the wire: `credential.patch`.
        CredentialPatch = "credential.patch",
        /// On the wire: `credential.delete`.
        CredentialDelete = "credential.delete",
        /// On the wire: `credentials.get`.
        CredentialsGet = "credentials.get",
        /// On the wire: `credentials.post`.
        CredentialsPost = "credentials.post",
        /// On the wire: `data.export`.
        DataExport = "data.export",
        /// On the wire: `data.lastValueQuery`.
        DataLastValueQuery = "data.lastValueQuery",
        /// On the wire: `data.timeSeriesQuery`.
        DataTimeSeriesQuery = "data.timeSeriesQuery",
        /// On the wire: `dataTable.addColumn`.
        DataTableAddColumn = "dataTable.addColumn",
        /// On the wire: `dataTable.delete`.
        DataTableDelete = "dataTable.delete",
        /// On the wire: `dataTable.get`.
        DataTableGet = "dataTable.get",
        /// On the wire: `dataTable.patch`.
        DataTablePatch = "dataTable.patch",
        /// On the wire: `dataTable.removeColumn`.
        DataTableRemoveColumn = "dataTable.removeColumn",
        /// On the wire: `dataTableRow.delete`.
        DataTableRowDelete = "dataTableRow.delete",
        /// On the wire: `dataTableRow.get`.
        DataTableRowGet = "dataTableRow.get",
        /// On the wire: `dataTableRow.patch`.
        DataTableRowPatch = "dataTableRow.patch",
        /// On the wire: `dataTableRows.get`.
        DataTableRowsGet = "dataTableRows.get",
        /// On the wire: `dataTableRows.post`.
        DataTableRowsPost = "dataTableRows.post",
        /// On the wire: `dataTableRows.query`.
        DataTableRowsQuery = "dataTableRows.query",
        /// On the wire: `dataTableRows.export`.
        DataTableRowsExport = "dataTableRows.export",
        /// On the wire: `dataTableRows.delete`.
        DataTableRowsDelete = "dataTableRows.delete",
        /// On the wire: `dataTableRows.truncate`.
        DataTableRowsTruncate = "dataTableRows.truncate",
        /// On the wire: `dataTables.get`.
        DataTablesGet = "dataTables.get",
        /// On the wire: `dataTables.post`.
        DataTablesPost = "dataTables.post",
        /// On the wire: `device.agentLogs`.
        DeviceAgentLogs = "device.agentLogs",
        /// On the wire: `device.commandStream`.
        DeviceCommandStream = "device.commandStream",
        /// On the wire: `device.debug`.
        DeviceDebug = "device.debug",
        /// On the wire: `device.delete`.
        DeviceDelete = "device.delete",
        /// On the wire: `device.export`.
        DeviceExport = "device.export",
        /// On the wire: `device.get`.
        DeviceGet = "device.get",
        /// On the wire: `device.getCommand`.
        DeviceGetCommand = "device.getCommand",
        /// On the wire: `device.getCompositeState`.
        DeviceGetCompositeState = "device.getCompositeState",
        /// On the wire: `device.getLogEntries`.
        DeviceGetLogEntries = "device.getLogEntries",
        /// On the wire: `device.getState`.
        DeviceGetState = "device.getState",
        /// On the wire: `device.patch`.
        DevicePatch = "device.patch",
        /// On the wire: `device.payloadCounts`.
        DevicePayloadCounts = "device.payloadCounts",
        /// On the wire: `device.payloadCountsBreakdown`.
        DevicePayloadCountsBreakdown = "device.payloadCountsBreakdown",
        /// On the wire: `device.removeData`.
        DeviceRemoveData = "device.removeData",
        /// On the wire: `device.sendCommand`.
        DeviceSendCommand = "device.sendCommand",
        /// On the wire: `device.sendState`.
        DeviceSendState = "device.sendState",
        /// On the wire: `device.setConnectionStatus`.
        DeviceSetConnectionStatus = "device.setConnectionStatus",
        /// On the wire: `device.stateStream`.
        DeviceStateStream = "device.stateStream",
        /// On the wire: `deviceRecipe.bulkCreate`.
        DeviceRecipeBulkCreate = "deviceRecipe.bulkCreate",
        /// On the wire: `deviceRecipe.delete`.
        DeviceRecipeDelete = "deviceRecipe.delete",
        /// On the wire: `deviceRecipe.get`.
        DeviceRecipeGet = "deviceRecipe.get",
        /// On the wire: `deviceRecipe.patch`.
        DeviceRecipePatch = "deviceRecipe.patch",
        /// On the wire: `deviceRecipes.get`.
        DeviceRecipesGet = "deviceRecipes.get",
        /// On the wire: `deviceRecipes.post`.
        DeviceRecipesPost = "deviceRecipes.post",
        /// On the wire: `devices.attributeNames`.
        DevicesAttributeNames = "devices.attributeNames",
        /// On the wire: `devices.patch`.
        DevicesPatch = "devices.patch",
        /// On the wire: `devices.delete`.
        DevicesDelete = "devices.delete",
        /// On the wire: `devices.restore`.
        DevicesRestore = "devices.restore",
        /// On the wire: `devices.removeData`.
        DevicesRemoveData = "devices.removeData",
        /// On the wire: `devices.deviceNames`.
        DevicesDeviceNames = "devices.deviceNames",
        /// On the wire: `devices.export`.
        DevicesExport = "devices.export",
        /// On the wire: `devices.get`.
        DevicesGet = "devices.get",
        /// On the wire: `devices.getCompositeState`.
        DevicesGetCompositeState = "devices.getCompositeState",
        /// On the wire: `devices.historicalImport`.
        DevicesHistoricalImport = "devices.historicalImport",
        /// On the wire: `devices.payloadCounts`.
        DevicesPayloadCounts = "devices.payloadCounts",
        /// On the wire: `devices.post`.
        DevicesPost = "devices.post",
        /// On the wire: `devices.sendCommand`.
        DevicesSendCommand = "devices.sendCommand",
        /// On the wire: `devices.tagKeys`.
        DevicesTagKeys = "devices.tagKeys",
        /// On the wire: `devices.tagValues`.
        DevicesTagValues = "devices.tagValues",
        /// On the wire: `deviceAttribute.get`.
        DeviceAttributeGet = "deviceAttribute.get",
        /// On the wire: `deviceAttribute.patch`.
        DeviceAttributePatch = "deviceAttribute.patch",
        /// On the wire: `deviceAttribute.delete`.
        DeviceAttributeDelete = "deviceAttribute.delete",
        /// On the wire: `deviceAttributes.get`.
        DeviceAttributesGet = "deviceAttributes.get",
        /// On the wire: `deviceAttributes.post`.
        DeviceAttributesPost = "deviceAttributes.post",
        /// On the wire: `edgeDeployment.get`.
        EdgeDeploymentGet = "edgeDeployment.get",
        /// On the wire: `edgeDeployments.get`.
        EdgeDeploymentsGet = "edgeDeployments.get",
        /// On the wire: `edgeDeployments.release`.
        EdgeDeploymentsRelease = "edgeDeployments.release",
        /// On the wire: `edgeDeployments.remove`.
        EdgeDeploymentsRemove = "edgeDeployments.remove",
        /// On the wire: `edgeDeployments.replace`.
        EdgeDeploymentsReplace = "edgeDeployments.replace",
        /// On the wire: `embeddedDeployment.get`.
        EmbeddedDeploymentGet = "embeddedDeployment.get",
        /// On the wire: `embeddedDeployments.get`.
        EmbeddedDeploymentsGet = "embeddedDeployments.get",
        /// On the wire: `embeddedDeployments.release`.
        EmbeddedDeploymentsRelease = "embeddedDeployments.release",
        /// On the wire: `embeddedDeployments.remove`.
        EmbeddedDeploymentsRemove = "embeddedDeployments.remove",
        /// On the wire: `embeddedDeployments.replace`.
        EmbeddedDeploymentsReplace = "embeddedDeployments.replace",
        /// On the wire: `embeddedDeployments.export`.
        EmbeddedDeploymentsExport = "embeddedDeployments.export",
        /// On the wire: `event.delete`.
        EventDelete = "event.delete",
        /// On the wire: `event.get`.
        EventGet = "event.get",
        /// On the wire: `event.patch`.
        EventPatch = "event.patch",
        /// On the wire: `events.delete`.
        EventsDelete = "events.delete",
        /// On the wire: `events.detailedSummary`.
        EventsDetailedSummary = "events.detailedSummary",
        /// On the wire: `events.get`.
        EventsGet = "events.get",
        /// On the wire: `events.mostRecentBySeverity`.
        EventsMostRecentBySeverity = "events.mostRecentBySeverity",
        /// On the wire: `events.patch`.
        EventsPatch = "events.patch",
        /// On the wire: `events.post`.
        EventsPost = "events.post",
        /// On the wire: `events.export`.
        EventsExport = "events.export",
        /// On the wire: `experience.delete`.
        ExperienceDelete = "experience.delete",
        /// On the wire: `experience.bootstrap`.
        ExperienceBootstrap = "experience.bootstrap",
        /// On the wire: `experienceDomain.delete`.
        ExperienceDomainDelete = "experienceDomain.delete",
        /// On the wire: `experienceDomain.get`.
        ExperienceDomainGet = "experienceDomain.get",
        /// On the wire: `experienceDomain.patch`.
        ExperienceDomainPatch = "experienceDomain.patch",
        /// On the wire: `experienceDomains.get`.
        ExperienceDomainsGet = "experienceDomains.get",
        /// On the wire: `experienceDomains.post`.
        ExperienceDomainsPost = "experienceDomains.post",
        /// On the wire: `experienceEndpoint.delete`.
        ExperienceEndpointDelete = "experienceEndpoint.delete",
        /// On the wire: `experienceEndpoint.get`.
        ExperienceEndpointGet = "experienceEndpoint.get",
        /// On the wire: `experienceEndpoint.linkedResources`.
        ExperienceEndpointLinkedResources = "experienceEndpoint.linkedResources",
        /// On the wire: `experienceEndpoint.patch`.
        ExperienceEndpointPatch = "experienceEndpoint.patch",
        /// On the wire: `experienceEndpoints.get`.
        ExperienceEndpointsGet = "experienceEndpoints.get",
        /// On the wire: `experienceEndpoints.post`.
        ExperienceEndpointsPost = "experienceEndpoints.post",
        /// On the wire: `experienceEndpoints.stats`.
        ExperienceEndpointsStats = "experienceEndpoints.stats",
        /// On the wire: `experienceGroup.delete`.
        ExperienceGroupDelete = "experienceGroup.delete",
        /// On the wire: `experienceGroup.get`.
        ExperienceGroupGet = "experienceGroup.get",
        /// On the wire: `experienceGroup.patch`.
        ExperienceGroupPatch = "experienceGroup.patch",
        /// On the wire: `experienceGroups.detailedSummary`.
        ExperienceGroupsDetailedSummary = "experienceGroups.detailedSummary",
        /// On the wire: `experienceGroups.get`.
        ExperienceGroupsGet = "experienceGroups.get",
        /// On the wire: `experienceGroups.post`.
        ExperienceGroupsPost = "experienceGroups.post",
        /// On the wire: `experienceSlug.delete`.
        ExperienceSlugDelete = "experienceSlug.delete",
        /// On the wire: `experienceSlug.get`.
        ExperienceSlugGet = "experienceSlug.get",
        /// On the wire: `experienceSlug.patch`.
        ExperienceSlugPatch = "experienceSlug.patch",
        /// On the wire: `experienceSlugs.get`.
        ExperienceSlugsGet = "experienceSlugs.get",
        /// On the wire: `experienceSlugs.post`.
        ExperienceSlugsPost = "experienceSlugs.post",
        /// On the wire: `experienceUser.delete`.
        ExperienceUserDelete = "experienceUser.delete",
        /// On the wire: `experienceUser.get`.
        ExperienceUserGet = "experienceUser.get",
        /// On the wire: `experienceUser.patch`.
        ExperienceUserPatch = "experienceUser.patch",
        /// On the wire: `experienceUsers.detailedSummary`.
        ExperienceUsersDetailedSummary = "experienceUsers.detailedSummary",
        /// On the wire: `experienceUsers.get`.
        ExperienceUsersGet = "experienceUsers.get",
        /// On the wire: `experienceUsers.post`.
        ExperienceUsersPost = "experienceUsers.post",
        /// On the wire: `experienceVersion.delete`.
        ExperienceVersionDelete = "experienceVersion.delete",
        /// On the wire: `experienceVersion.get`.
        ExperienceVersionGet = "experienceVersion.get",
        /// On the wire: `experienceVersion.patch`.
        ExperienceVersionPatch = "experienceVersion.patch",
        /// On the wire: `experienceVersions.get`.
        ExperienceVersionsGet = "experienceVersions.get",
        /// On the wire: `experienceVersions.post`.
        ExperienceVersionsPost = "experienceVersions.post",
        /// On the wire: `experienceView.debug`.
        ExperienceViewDebug = "experienceView.debug",
        /// On the wire: `experienceView.delete`.
        ExperienceViewDelete = "experienceView.delete",
        /// On the wire: `experienceView.get`.
        ExperienceViewGet = "experienceView.get",
        /// On the wire: `experienceView.linkedResources`.
        ExperienceViewLinkedResources = "experienceView.linkedResources",
        /// On the wire: `experienceView.patch`.
        ExperienceViewPatch = "experienceView.patch",
        /// On the wire: `experienceViews.debug`.
        ExperienceViewsDebug = "experienceViews.debug",
        /// On the wire: `experienceViews.detailedSummary`.
        ExperienceViewsDetailedSummary = "experienceViews.detailedSummary",
        /// On the wire: `experienceViews.get`.
        ExperienceViewsGet = "experienceViews.get",
        /// On the wire: `experienceViews.post`.
        ExperienceViewsPost = "experienceViews.post",
        /// On the wire: `file.get`.
        FileGet = "file.get",
        /// On the wire: `file.patch`.
        FilePatch = "file.patch",
        /// On the wire: `file.move`.
        FileMove = "file.move",
        /// On the wire: `file.delete`.
        FileDelete = "file.delete",
        /// On the wire: `file.upload`.
        FileUpload = "file.upload",
        /// On the wire: `files.get`.
        FilesGet = "files.get",
        /// On the wire: `files.post`.
        FilesPost = "files.post",
        /// On the wire: `flow.clearStorageEntries`.
        FlowClearStorageEntries = "flow.clearStorageEntries",
        /// On the wire: `flow.debug`.
        FlowDebug = "flow.debug",
        /// On the wire: `flow.delete`.
        FlowDelete = "flow.delete",
        /// On the wire: `flow.errors`.
        FlowErrors = "flow.errors",
        /// On the wire: `flow.get`.
        FlowGet = "flow.get",
        /// On the wire: `flow.getStorageEntries`.
        FlowGetStorageEntries = "flow.getStorageEntries",
        /// On the wire: `flow.log`.
        FlowLog = "flow.log",
        /// On the wire: `flow.patch`.
        FlowPatch = "flow.patch",
        /// On the wire: `flow.pressVirtualButton`.
        FlowPressVirtualButton = "flow.pressVirtualButton",
        /// On the wire: `flow.setStorageEntry`.
        FlowSetStorageEntry = "flow.setStorageEntry",
        /// On the wire: `flow.getStorageEntriesMetadata`.
        FlowGetStorageEntriesMetadata = "flow.getStorageEntriesMetadata",
        /// On the wire: `flow.stats`.
        FlowStats = "flow.stats",
        /// On the wire: `flow.suggestFunction`.
        FlowSuggestFunction = "flow.suggestFunction",
        /// On the wire: `flows.get`.
        FlowsGet = "flows.get",
        /// On the wire: `flows.getByVersion`.
        FlowsGetByVersion = "flows.getByVersion",
        /// On the wire: `flows.import`.
        FlowsImport = "flows.import",
        /// On the wire: `flows.palette`.
        FlowsPalette = "flows.palette",
        /// On the wire: `flows.post`.
        FlowsPost = "flows.post",
        /// On the wire: `flowVersion.delete`.
        FlowVersionDelete = "flowVersion.delete",
        /// On the wire: `flowVersion.debug`.
        FlowVersionDebug = "flowVersion.debug",
        /// On the wire: `flowVersion.errors`.
        FlowVersionErrors = "flowVersion.errors",
        /// On the wire: `flowVersion.get`.
        FlowVersionGet = "flowVersion.get",
        /// On the wire: `flowVersion.log`.
        FlowVersionLog = "flowVersion.log",
        /// On the wire: `flowVersion.patch`.
        FlowVersionPatch = "flowVersion.patch",
        /// On the wire: `flowVersion.stats`.
        FlowVersionStats = "flowVersion.stats",
        /// On the wire: `flowVersions.delete`.
        FlowVersionsDelete = "flowVersions.delete",
        /// On the wire: `flowVersions.get`.
        FlowVersionsGet = "flowVersions.get",
        /// On the wire: `flowVersions.post`.
        FlowVersionsPost = "flowVersions.post",
        /// On the wire: `integration.delete`.
        IntegrationDelete = "integration.delete",
        /// On the wire: `integration.get`.
        IntegrationGet = "integration.get",
        /// On the wire: `integration.patch`.
        IntegrationPatch = "integration.patch",
        /// On the wire: `integrations.get`.
        IntegrationsGet = "integrations.get",
        /// On the wire: `integrations.post`.
        IntegrationsPost = "integrations.post",
        /// On the wire: `notebook.delete`.
        NotebookDelete = "notebook.delete",
        /// On the wire: `notebook.execute`.
        NotebookExecute = "notebook.execute",
        /// On the wire: `notebook.get`.
        NotebookGet = "notebook.get",
        /// On the wire: `notebook.logs`.
        NotebookLogs = "notebook.logs",
        /// On the wire: `notebook.notebookMinuteCounts`.
        NotebookNotebookMinuteCounts = "notebook.notebookMinuteCounts",
        /// On the wire: `notebook.patch`.
        NotebookPatch = "notebook.patch",
        /// On the wire: `notebook.requestInputDataExport`.
        NotebookRequestInputDataExport = "notebook.requestInputDataExport",
        /// On the wire: `notebook.upload`.
        NotebookUpload = "notebook.upload",
        /// On the wire: `notebooks.get`.
        NotebooksGet = "notebooks.get",
        /// On the wire: `notebooks.post`.
        NotebooksPost = "notebooks.post",
        /// On the wire: `privateFile.get`.
        PrivateFileGet = "privateFile.get",
        /// On the wire: `privateFile.patch`.
        PrivateFilePatch = "privateFile.patch",
        /// On the wire: `privateFile.move`.
        PrivateFileMove = "privateFile.move",
        /// On the wire: `privateFile.delete`.
        PrivateFileDelete = "privateFile.delete",
        /// On the wire: `privateFile.upload`.
        PrivateFileUpload = "privateFile.upload",
        /// On the wire: `privateFiles.get`.
        PrivateFilesGet = "privateFiles.get",
        /// On the wire: `privateFiles.post`.
        PrivateFilesPost = "privateFiles.post",
        /// On the wire: `resourceJob.get`.
        ResourceJobGet = "resourceJob.get",
        /// On the wire: `resourceJob.logs`.
        ResourceJobLogs = "resourceJob.logs",
        /// On the wire: `resourceJob.patch`.
        ResourceJobPatch = "resourceJob.patch",
        /// On the wire: `resourceJob.delete`.
        ResourceJobDelete = "resourceJob.delete",
        /// On the wire: `resourceJob.execute`.
        ResourceJobExecute = "resourceJob.execute",
        /// On the wire: `resourceJob.cancelExecution`.
        ResourceJobCancelExecution = "resourceJob.cancelExecution",
        /// On the wire: `resourceJobs.get`.
        ResourceJobsGet = "resourceJobs.get",
        /// On the wire: `resourceJobs.post`.
        ResourceJobsPost = "resourceJobs.post",
        /// On the wire: `webhook.delete`.
        WebhookDelete = "webhook.delete",
        /// On the wire: `webhook.get`.
        WebhookGet = "webhook.get",
        /// On the wire: `webhook.patch`.
        WebhookPatch = "webhook.patch",
        /// On the wire: `webhooks.get`.
        WebhooksGet = "webhooks.get",
        /// On the wire: `webhooks.post`.
        WebhooksPost = "webhooks.post",
    }
}
