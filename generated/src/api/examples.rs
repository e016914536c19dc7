// @generated from several pages by codegen/src/emit/fixture.rs; do not edit.
//! The example of each schema, as JSON.

/// The example of `Access Token`.
pub const ACCESS_TOKEN: &str = r#"{"id":"659e5ffaf1196e715acb72a9","accessTokenId":"659e5ffaf1196e715acb72a9","userId":"654dd5c1af5831130c6bb816","name":"Reporting Token","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","expirationDate":"2025-03-04T08:15:00.000Z","scope":["all.Application"],"status":"active","token":"not-a-real-token"}"#;

/// The example of `Access Token Patch`.
pub const ACCESS_TOKEN_PATCH: &str = r#"{"name":"Old Reporting Token","status":"inactive"}"#;

/// The example of `Access Token Post`.
pub const ACCESS_TOKEN_POST: &str = r#"{"name":"Reporting Token","expirationDate":"2025-03-04T08:15:00.000Z","scope":["all.Application"],"status":"active"}"#;

/// The example of `Access Tokens`.
pub const ACCESS_TOKENS: &str = r#"{"items":[{"id":"659e5ffaf1196e715acb72a9","accessTokenId":"659e5ffaf1196e715acb72a9","userId":"654dd5c1af5831130c6bb816","name":"Reporting Token","scope":["all.Application"],"status":"active"}],"count":1}"#;

/// The example of `Advanced Application Job Log Query`.
pub const ADVANCED_APPLICATION_JOB_LOG_QUERY: &str = r#"{"$and":[{"runQueuedAt":{"$gte":"2024-05-01T00:00:00.000Z"}},{"runStartedAt":{"$ne":null}},{"runCompletedAt":null}],"$or":[{"resourceType":"device"},{"resourceId":{"$in":["65c8126189a4a5943a7e3a57","658135330459e237e01a0f3a"]}}],"$nor":[{"id":"64a1f00000000000000001a2"}],"status":{"$in":["queued","inProgress"]},"name":{"$contains":"export","$ci":true}}"#;

/// The example of `Advanced Application Key Query`.
pub const ADVANCED_APPLICATION_KEY_QUERY: &str = r#"{"$and":[{"status":"active"},{"creationDate":{"$lt":"2024-05-21T14:02:37.512Z"}},{"lastUpdated":{"$gte":"2024-03-04T08:15:00.000Z"}}],"$or":[{"deviceIds":"658135330459e237e01a0f3a"},{"deviceTags":{"site":"north"}},{"pubTopics":"plant/north/levels"},{"subTopics":{"$startsWith":"plant/"}}],"$nor":[{"id":"6557cccb4779981f9d1bb167"},{"key":{"$startsWith":"example"}},{"description":{"$contains":"trial"}}],"name":{"$endsWith":"Pumps"},"filterType":{"$ne":"all"},"addressFilterType":"whitelist","addresses":"192.0.2.40"}"#;

/// The example of `Advanced Device Query`.
pub const ADVANCED_DEVICE_QUERY: &str = r#"{"$and":[{"name":{"$startsWith":"pump","$ci":true}},{"deviceClass":{"$in":["peripheral","floating"]}},{"gatewayId":{"$eq":"64a1f00000000000000000d1"}},{"parentId":{"$ne":null}},{"ancestorId":{"$in":["64a1f00000000000000000d4","64a1f00000000000000000d5"]}}],"$or":[{"connectionStatus":"disconnected"},{"disconnectedAt":{"$gte":"2024-03-04T08:15:00.000Z"}},{"connectedAt":{"$lt":"2024-03-04T08:15:00.000Z"}}],"$nor":[{"tags":{"$tagKey":"retired"}},{"attributeName":{"$endsWith":"_raw"}}],"tags":{"$eq":{"site":"north","service":{"$nin":["stopped","planned"]}}},"creationDate":{"$lte":"2024-05-21T14:02:37.512Z"}}"#;

/// The example of `Advanced Event Query`.
pub const ADVANCED_EVENT_QUERY: &str = r#"{"$and":[{"state":{"$ne":"resolved"}},{"level":{"$in":["error","critical"]}},{"creationDate":{"$gt":"2024-03-04T08:15:00.000Z"}}],"$or":[{"subject":{"$contains":"pressure","$ci":true}},{"deviceId":"658135330459e237e01a0f3a"}],"$nor":[{"sourceType":{"$eq":"public"}},{"sourceId":"65d8ffa2acbba18c55cc5310"}],"id":{"$nin":["6560ba4845861acaed7dea55"]},"lastUpdated":{"$lt":"2024-05-21T14:02:37.512Z"},"experienceUserId":{"$nin":["65d8ffa2acbba18c55cc5310"]},"experienceGroupId":"65b1729567cf5ccd52d8c6fe","eventTags":{"$ne":{"shift":{"$in":["night","weekend"]}}}}"#;

/// The example of `Advanced Experience Group Query`.
pub const ADVANCED_EXPERIENCE_GROUP_QUERY: &str = r#"{"$and":[{"name":{"$startsWith":"Oper"}},{"groupTags":{"$eq":{"key":"region","value":"north"}}}],"$or":[{"experienceUserId":"65d8ffa2acbba18c55cc5310"},{"experienceEndpointId":"6535b8778536a48d0fcbb661"}],"$nor":[{"parentId":null},{"id":"64a1f00000000000000001c1"}],"ancestorId":"64a1f00000000000000001c1","creationDate":{"$gte":"2024-03-04T08:15:00.000Z"},"lastUpdated":{"$lt":"2024-05-21T14:02:37.512Z"}}"#;

/// The example of `Advanced Experience User Query`.
pub const ADVANCED_EXPERIENCE_USER_QUERY: &str = r#"{"$and":[{"email":{"$endsWith":"@example.com","$ci":true}},{"userTags":{"$eq":{"key":"shift","value":"early"}}}],"$or":[{"firstName":"Operator"},{"lastName":"Kim"}],"$nor":[{"lastLogin":{"$lt":"2024-03-04T08:15:00.000Z"}},{"id":"64a1f00000000000000001c5"}],"experienceGroupId":"65b1729567cf5ccd52d8c6fe","passwordLastUpdated":{"$gte":"2024-03-04T08:15:00.000Z"},"creationDate":{"$gte":"2024-03-04T08:15:00.000Z"},"lastUpdated":{"$lte":"2024-05-21T14:02:37.512Z"}}"#;

/// The example of `Advanced Flow By Version Query`.
pub const ADVANCED_FLOW_BY_VERSION_QUERY: &str = r#"{"$and":[{"name":{"$contains":"Pressure"}},{"enabled":true}],"$or":[{"flowClass":"cloud"},{"flowClass":"edge"}],"$nor":[{"flowId":"64a1f00000000000000000e3"},{"id":"64a1f00000000000000001c4"}],"creationDate":{"$gte":"2024-03-04T08:15:00.000Z"},"lastUpdated":{"$lt":"2024-05-21T14:02:37.512Z"}}"#;

/// The example of `Advanced Flow Query`.
pub const ADVANCED_FLOW_QUERY: &str = r#"{"$and":[{"triggers":{"type":"timer","config":{"seconds":60}}},{"nodes":{"type":"CreateEventNode"}},{"customNodeSupports":"edge"}],"$or":[{"name":{"$startsWith":"Pressure"}},{"triggers":{"$ne":{"type":"webhook","key":"6594d7f4abaefe2d018db70b"}}}],"$nor":[{"enabled":false},{"id":"65cec3af1dc85f34e47b196f"}],"flowClass":{"$in":["cloud","edge"]},"defaultVersion":null,"creationDate":{"$gte":"2024-03-04T08:15:00.000Z"},"lastUpdated":{"$lt":"2024-05-21T14:02:37.512Z"}}"#;

/// The example of `Advanced Flow Version Query`.
pub const ADVANCED_FLOW_VERSION_QUERY: &str = r#"{"$and":[{"version":{"$ne":"v1.4.0"}},{"nodes":{"$ne":{"type":"DebugNode","config":{"level":"error"}}}},{"customNodeSupports":"cloud"}],"$or":[{"triggers":{"$eq":{"type":"deviceId","key":"658135330459e237e01a0f3a"}}},{"nodes":{"$eq":{"type":"HttpNode"}}}],"$nor":[{"enabled":true},{"id":"651dcd8874341a83ba030055"}],"name":"Pressure Watch","flowClass":"cloud","creationDate":{"$lt":"2024-03-04T08:15:00.000Z"},"lastUpdated":{"$lt":"2024-03-04T08:15:00.000Z"}}"#;

/// The example of `Advanced Instance Org Query`.
pub const ADVANCED_INSTANCE_ORG_QUERY: &str = r#"{"$and":[{"creationDate":{"$gte":"2024-03-04T08:15:00.000Z"}},{"lastUpdated":{"$lt":"2024-05-21T14:02:37.512Z"}},{"isReadOnly":false}],"$or":[{"mfaMode":{"$ne":"required"}},{"auditLogEnabled":false},{"memberId":"654dd5c1af5831130c6bb816"}],"$nor":[{"id":"6530e2123958ca93236be4f8"},{"referralId":"crm-1042"}],"name":{"$startsWith":"Brook"},"disabledAt":{"$eq":false},"tags":{"plan":"standard"}}"#;

/// The example of `Advanced Query`.
pub const ADVANCED_QUERY: &str = r#"{"$or":[{"technician":{"$startsWith":"Lind"}},{"hours":{"$gte":2,"$lt":8}}],"$and":[{"done":true}],"$nor":[{"note":null}],"id":{"$ne":"65574888a6d873bb1783b975"}}"#;

/// The example of `Aggregation Time At Value`.
pub const AGGREGATION_TIME_AT_VALUE: &str = r#"{"type":"TIMEATVALUE","options":{"value":true}}"#;

/// The example of `Api Token`.
pub const API_TOKEN: &str = r#"{"id":"65ec30113e83805ecfb09111","apiTokenId":"65ec30113e83805ecfb09111","ownerId":"654dd5c1af5831130c6bb816","ownerType":"user","creatorId":"654dd5c1af5831130c6bb816","creatorType":"user","creatorName":"Ada Lindqvist","name":"Reporting Token","description":"For the monthly figures","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","expirationDate":"2025-03-04T08:15:00.000Z","defaultRole":"view","orgRoles":[{"orgId":"6530e2123958ca93236be4f8","role":"collaborate","applicationRoles":[{"resourceId":"65c8126189a4a5943a7e3a57","role":"view"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"none"}]}],"scope":["all.Application.read","me.get"],"status":"active","token":"not-a-real-token"}"#;

/// The example of `Api Token Patch`.
pub const API_TOKEN_PATCH: &str = r#"{"name":"Old Reporting Token","description":"No longer in use","defaultRole":"none","orgRoles":[{"orgId":"sandbox","role":"view"}],"status":"inactive"}"#;

/// The example of `Api Token Post`.
pub const API_TOKEN_POST: &str = r#"{"name":"Reporting Token","description":"For the monthly figures","expirationDate":"2025-03-04T08:15:00.000Z","defaultRole":"none","orgRoles":[{"orgId":"6530e2123958ca93236be4f8","role":"view"}],"scope":["data.timeSeriesQuery","devices.get"],"status":"active"}"#;

/// The example of `Api Tokens`.
pub const API_TOKENS: &str = r#"{"items":[{"id":"64a1f0000000000000000161","apiTokenId":"64a1f0000000000000000161","ownerId":"65c8126189a4a5943a7e3a57","ownerType":"application","creatorId":"65cec3af1dc85f34e47b196f","creatorType":"flow","name":"Pump Agent","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-03-04T08:15:00.000Z","scope":["all.Device"],"status":"inactive"}],"count":1,"totalCount":3,"perPage":1,"page":0,"filter":"Pump*","filterField":"name","sortField":"name","sortDirection":"asc","ownerId":"65c8126189a4a5943a7e3a57","ownerType":"application"}"#;

/// The example of `Application`.
pub const APPLICATION: &str = r##"{"id":"65c8126189a4a5943a7e3a57","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","appliedTemplateIds":["65c404eb40721027237da246"],"ownerId":"6530e2123958ca93236be4f8","ownerType":"organization","organizationName":"Brook Water Works","organizationIconColor":"#2a6f97","name":"Pump Monitoring","description":"Pumps and stations of the north network","endpointSlug":"brook-pumps","expUserTokenCutoff":"2024-03-04T08:15:00.000Z","endpointDefaultCors":false,"globals":[{"key":"pressureLimit","json":"3.5","cloudOnly":false,"description":"In bar"}],"blobUrlTTL":86400,"summary":{"apiTokenCount":6,"certificateCount":12,"certificateAuthorityCount":1,"credentialCount":3,"dashCount":8,"dataTableCount":2,"deviceCount":56,"deviceRecipeCount":2,"eventCount":73,"experienceDomainCount":1,"experienceEndpointCount":14,"experienceGroupCount":3,"experienceSlugCount":1,"experienceUserCount":22,"experienceVersionCount":2,"experienceViewCount":17,"fileCount":30,"flowCount":19,"integrationCount":2,"keyCount":5,"notebookCount":1,"privateFileCount":11,"resourceJobCount":1,"webhookCount":3,"payloadCount":{"deviceState":{"device.mqtt":18604}},"storageStats":{"count":31,"size":2048512},"notebookStats":{"awaitingCompletion":1,"minutesThisPeriod":118,"runsThisPeriod":31}},"ftueTracking":[{"name":"workflow-editor","version":2,"status":"completed"}],"archiveConfig":{"directory":"brook/pumps","mode":"whitelist","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"includeDevices":true,"includeEvents":true,"includeDataTables":true,"dataTablesMode":"blacklist","dataTableIds":["65a10686295d4ef78888544e"],"includeApplicationExport":true,"applicationExportOptions":{"includeFiles":true,"includePrivateFiles":false,"includeDataTableRows":false,"includeDevices":true,"exportType":"repo","credentialName":"config-repo","repo":{"branch":"main","directory":"pumps","commitMessage":"Daily export"}},"delayDays":40,"s3":{"bucket":"brook-archive","region":"eu-north-1"},"credentialName":"archive-bucket"}}"##;

/// The example of `Application Apply Template Patch`.
pub const APPLICATION_APPLY_TEMPLATE_PATCH: &str = r#"{"templateId":"65c404eb40721027237da246","email":"ada@example.com","callbackUrl":"https://hooks.example.com/done"}"#;

/// The example of `Application Archive Config`.
pub const APPLICATION_ARCHIVE_CONFIG: &str = r#"{"directory":"brook","mode":"all","includeEvents":true,"gcs":{"projectId":"brook-archive","keyJson":"{\"example\": \"not-a-real-key\"}","bucket":"brook-archive"}}"#;

/// The example of `Application Certificate`.
pub const APPLICATION_CERTIFICATE: &str = r#"{"id":"652bc014bd07ffdb1a3d194c","applicationCertificateId":"652bc014bd07ffdb1a3d194c","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","status":"active","description":"Pump 7, second controller","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"certificateInfo":{"serialNumber":"5c:19:e2:40:7b:aa","fingerprint":"3D:90:1E:77:C5:0B:42:6A","commonName":"pump7.example.net","issuerName":"Brook Device CA","notValidBefore":"2024-03-01T00:00:00.000Z","notValidAfter":"2027-03-01T00:00:00.000Z"},"certificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","filterType":"whitelist","pubTopics":["losant/658135330459e237e01a0f3a/state"],"subTopics":["losant/658135330459e237e01a0f3a/command"]}"#;

/// The example of `Application Certificate Authorities`.
pub const APPLICATION_CERTIFICATE_AUTHORITIES: &str = r#"{"items":[{"id":"65cfb46f516f24e8d37eeaf9","applicationCertificateAuthorityId":"65cfb46f516f24e8d37eeaf9","applicationId":"65c8126189a4a5943a7e3a57","status":"active","name":"Brook Device CA"}],"count":1,"totalCount":2,"perPage":25,"page":0,"filter":"Brook*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Application Certificate Authority`.
pub const APPLICATION_CERTIFICATE_AUTHORITY: &str = r#"{"id":"65cfb46f516f24e8d37eeaf9","applicationCertificateAuthorityId":"65cfb46f516f24e8d37eeaf9","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","status":"active","name":"Brook Device CA","description":"Signs the controllers of all stations","caBundle":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","caInfo":[{"serialNumber":"5c:19:e2:40:7b:aa","fingerprint":"3D:90:1E:77:C5:0B:42:6A","commonName":"Brook Device CA","issuerName":"Brook Root CA","notValidBefore":"2024-03-01T00:00:00.000Z","notValidAfter":"2027-03-01T00:00:00.000Z"}]}"#;

/// The example of `Application Certificate Authority Patch`.
pub const APPLICATION_CERTIFICATE_AUTHORITY_PATCH: &str = r#"{"name":"Brook Device CA 2024","status":"inactive","description":"Replaced in May","caBundle":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----"}"#;

/// The example of `Application Certificate Authority Post`.
pub const APPLICATION_CERTIFICATE_AUTHORITY_POST: &str = r#"{"name":"Brook Device CA","status":"active","description":"Signs the controllers of all stations","caBundle":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----"}"#;

/// The example of `Application Certificate Patch`.
pub const APPLICATION_CERTIFICATE_PATCH: &str = r#"{"status":"inactive","description":"Controller was exchanged","certificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","filterType":"blacklist","pubTopics":["plant/alarms"],"subTopics":["plant/orders"]}"#;

/// The example of `Application Certificate Post`.
pub const APPLICATION_CERTIFICATE_POST: &str = r#"{"status":"active","description":"All pumps of the north station","certificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"site","value":"north"}],"filterType":"all","pubTopics":[],"subTopics":[]}"#;

/// The example of `Application Certificates`.
pub const APPLICATION_CERTIFICATES: &str = r#"{"items":[{"id":"652bc014bd07ffdb1a3d194c","applicationCertificateId":"652bc014bd07ffdb1a3d194c","applicationId":"65c8126189a4a5943a7e3a57","status":"active","certificateInfo":{"serialNumber":"5c:19:e2:40:7b:aa","fingerprint":"3D:90:1E:77:C5:0B:42:6A","commonName":"pump7.example.net","issuerName":"Brook Device CA","notValidBefore":"2024-03-01T00:00:00.000Z","notValidAfter":"2027-03-01T00:00:00.000Z"}}],"count":1,"totalCount":6,"perPage":25,"page":0,"filter":"pump*","filterField":"certificateInfo.commonName","sortField":"creationDate","sortDirection":"desc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Application Clone Dry Run Result`.
pub const APPLICATION_CLONE_DRY_RUN_RESULT: &str = r#"{"success":true,"requiresJob":false}"#;

/// The example of `Application Clone Post`.
pub const APPLICATION_CLONE_POST: &str = r#"{"dryRun":false,"includeFiles":true,"includePrivateFiles":false,"includeDataTableRows":false,"includeDevices":true,"ownerId":"6530e2123958ca93236be4f8","ownerType":"organization","email":"ada@example.com","callbackUrl":"https://hooks.example.com/done","forceJob":true}"#;

/// The example of `Application Creation By Template Result`.
pub const APPLICATION_CREATION_BY_TEMPLATE_RESULT: &str = r#"{"application":{"id":"64a1f00000000000000000c2","applicationId":"64a1f00000000000000000c2","creationDate":"2024-05-21T14:02:37.512Z","lastUpdated":"2024-05-21T14:02:37.512Z","appliedTemplateIds":["65c404eb40721027237da246"],"ownerId":"654dd5c1af5831130c6bb816","ownerType":"user","name":"Pump Monitoring Staging"},"validationErrors":[{"type":"Flow","name":"Pressure Watch","id":"65cec3af1dc85f34e47b196f","message":"The credential archive-bucket is missing"}]}"#;

/// The example of `Application Dashboard Post`.
pub const APPLICATION_DASHBOARD_POST: &str = r#"{"name":"Station Overview","description":"For the control room.","refreshRate":30,"duration":3600000,"resolution":60000,"defaultTheme":"dark","public":false,"password":null,"reportConfigs":[{"cron":"0 6 1 * *","toEmail":["tomas@example.com"]}],"blocks":[{"id":"block-1","blockType":"workflow-list","startX":0,"startY":0,"width":1,"height":3,"config":{"filter":"Pressure*","includeCloud":true}},{"id":"block-2","title":"Other stations","description":"One dashboard each.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"dashboard-list","startX":1,"startY":0,"width":1,"height":3,"config":{"filter":"Station*"}},{"id":"block-3","blockType":"custom-html","startX":2,"startY":0,"width":1,"height":3,"config":{"configuration":{"headContent":"<style>p { color: teal }</style>","bodyContent":"<p>{{ctx.note}}</p>"},"segments":[{"queryType":"time-series","id":"flow","attribute":"flowRate","aggregation":"NONE","deviceIds":["658135330459e237e01a0f3a"],"duration":3600000,"resolution":null},{"queryType":"device-info","id":"pumps","attributes":null},{"queryType":"gauge","id":"now","attribute":"flowRate","deviceIds":["658135330459e237e01a0f3a"],"duration":"{{dashboard.duration}}"}]}},{"id":"block-4","blockType":"input","startX":3,"startY":0,"width":1,"height":3,"config":{"defaultMode":"unlocked","controls":[{"type":"button","action":"command","label":"Stop","commandName":"stop","deviceIds":["658135330459e237e01a0f3a"]}]}},{"id":"block-5","blockType":"image-overlay","startX":0,"startY":3,"width":2,"height":4,"config":{"imageUrl":"https://files.example.com/north-station.png","overlays":[{"type":"label","size":"small","position":"20,20","defaultCondition":{"label":"Hall 1"}}]}},{"id":"block-6","blockType":"position-chart","startX":2,"startY":3,"width":2,"height":4,"config":{"duration":"{{dashboard.duration}}","xAttribute":"positionX","yAttribute":"positionY","resolution":null,"additionalAttributes":null,"deviceTags":[{"key":"site","value":"north"}]}}],"contextConfiguration":[{"name":"note","type":"string","applicationId":"65c8126189a4a5943a7e3a57","defaultValue":"No remarks","validationEnabled":true,"validationConfig":{"regExp":"^.{1,200}$"}}]}"#;

/// The example of `Application Export Post`.
pub const APPLICATION_EXPORT_POST: &str = r#"{"includeFiles":true,"includePrivateFiles":true,"includeDataTableRows":false,"includeDevices":false,"email":"ada@example.com","callbackUrl":"https://hooks.example.com/done","forceJob":false,"exportType":"repo","credentialName":"config-repo","repo":{"branch":"main","directory":"pumps","commitMessage":"Export before the spring service"}}"#;

/// The example of `Application Export Result`.
pub const APPLICATION_EXPORT_RESULT: &str = r#"{"url":"https://files.example.com/exports/pump-monitoring.zip"}"#;

/// The example of `Application Global Patch`.
pub const APPLICATION_GLOBAL_PATCH: &str = r#"[{"key":"pressureLimit","json":"3.75","cloudOnly":false,"description":"In bar"},{"key":"oldLimit","json":null}]"#;

/// The example of `Application Import Executions`.
pub const APPLICATION_IMPORT_EXECUTIONS: &str = r#"[{"id":"64a1f00000000000000001a2","importSourceType":"repository","importExecutionId":"64a1f00000000000000001a2","applicationId":"64a1f00000000000000000c2","runQueuedAt":"2024-05-21T14:01:50.000Z","runStartedAt":"2024-05-21T14:02:00.000Z","runCompletedAt":"2024-05-21T14:02:37.512Z","status":"failed","dryRun":true,"conflictBehavior":"replace","callbackUrl":"https://hooks.example.com/done","email":"ada@example.com","include":["Flow","Dashboard"],"jobId":"example-job-000000000","sourceId":"654dd5c1af5831130c6bb816","sourceType":"user","error":{"name":"Validation","message":"Too many dashboards"},"dryRunResults":{"limitErrors":["Dashboard"],"url":"https://files.example.com/imports/results.json"},"validationErrors":[{"type":"Flow","name":"Pressure Watch","id":"65cec3af1dc85f34e47b196f","message":"The credential archive-bucket is missing"}],"credentialName":"config-repo","repo":{"branch":"main","directory":"pumps"}},{"id":"64a1f00000000000000001a3","importSourceType":"fromApplication","importExecutionId":"64a1f00000000000000001a3","applicationId":"64a1f00000000000000000c2","fromApplicationId":"65c8126189a4a5943a7e3a57","runQueuedAt":"2024-03-04T08:15:00.000Z","status":"queued","dryRun":false},{"id":"64a1f00000000000000001a4","importSourceType":"importUrl","importExecutionId":"64a1f00000000000000001a4","applicationId":"64a1f00000000000000000c2","status":"completed","importedFileUrl":"https://files.example.com/imports/bundle.zip","importUrl":"https://files.example.com/exports/pump-monitoring.zip"}]"#;

/// The example of `Application Job Log`.
pub const APPLICATION_JOB_LOG: &str = r#"{"id":"64a1f00000000000000001a2","jobId":"64a1f00000000000000001a1","jobExecutionId":"64a1f00000000000000001a2","name":"HistoricalImport","applicationId":"65c8126189a4a5943a7e3a57","runQueuedAt":"2024-05-21T14:01:50.000Z","runStartedAt":"2024-05-21T14:02:00.000Z","runCompletedAt":"2024-05-21T14:02:37.512Z","status":"completed","requestedById":"654dd5c1af5831130c6bb816","requestedByType":"user","ownerType":"application","ownerId":"65c8126189a4a5943a7e3a57","resourceType":"device","resourceId":"658135330459e237e01a0f3a","progress":{"completed":640,"total":640,"status":"Writing points"},"input":{"callbackUrl":"https://hooks.example.com/done","emails":["ada@example.com"],"start":1716213757512,"end":1716300157512,"fileUrl":"https://files.example.com/pump-7.csv"},"output":{"skippedDeviceNotFound":2,"skippedDateTooOld":11,"skippedDateInFuture":0,"skippedInvalidDate":1,"skippedNoValidAttributes":3,"written":623}}"#;

/// The example of `Application Job Logs`.
pub const APPLICATION_JOB_LOGS: &str = r#"{"items":[{"id":"64a1f00000000000000001a3","jobExecutionId":"64a1f00000000000000001a3","name":"ExportApplication","status":"completed","resourceType":"application","resourceId":"65c8126189a4a5943a7e3a57","output":{"downloadUrls":["https://files.example.com/exports/pump-monitoring.zip"],"repoUrl":"https://git.example.com/brook/config","commit":"0123abc","noChanges":false}},{"id":"64a1f00000000000000001a4","jobExecutionId":"64a1f00000000000000001a4","name":"ArchiveData","status":"completed","requestedByType":"system","output":{"devicesDirectory":"brook/devices","eventsDirectory":"brook/events","dataTablesDirectory":"brook/tables"}},{"id":"64a1f00000000000000001a5","jobExecutionId":"64a1f00000000000000001a5","name":"BulkCreateDevices","status":"errored","resourceType":"deviceRecipe","error":{"name":"Validation","message":"Line 12 has no name"},"input":{"gatewayId":"64a1f00000000000000000d1","parentId":"64a1f00000000000000000d4"},"output":{"created":11,"failed":1}},{"id":"64a1f00000000000000001a6","jobExecutionId":"64a1f00000000000000001a6","name":"RestoreDevices","status":"completed","resourceType":"device","input":{"query":"{\"tags\":{\"site\":\"north\"}}"},"output":{"removed":0,"restored":4}},{"id":"64a1f00000000000000001a7","jobExecutionId":"64a1f00000000000000001a7","name":"CloneApplication","status":"completed","input":{"ownerId":"6530e2123958ca93236be4f8","ownerType":"organization","templateContext":"{\"site\":\"north\"}"},"output":{"applicationId":"64a1f00000000000000000c2","validationErrors":[{"type":"Flow","name":"Pressure Watch","id":"65cec3af1dc85f34e47b196f","message":"The credential archive-bucket is missing"}],"eeaBundleVersion":"1.5.0"}}],"count":5,"totalCount":48,"perPage":5,"page":0,"query":{"status":{"$in":["completed","errored"]}},"sortField":"runQueuedAt","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Application Key`.
pub const APPLICATION_KEY: &str = r#"{"id":"6557cccb4779981f9d1bb167","applicationKeyId":"6557cccb4779981f9d1bb167","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdated":"2024-05-21T14:02:37.512Z","lastUpdatedById":"65ec30113e83805ecfb09111","lastUpdatedByType":"apiToken","key":"example-only-access-key","status":"active","deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"site","value":"north"}],"name":"North Station Pumps","description":"For the pump controllers","filterType":"whitelist","pubTopics":["plant/north/levels"],"subTopics":["plant/north/orders"],"addressFilterType":"whitelist","addresses":["192.0.2.40","203.0.113.0/24"]}"#;

/// The example of `Application Key Patch`.
pub const APPLICATION_KEY_PATCH: &str = r#"{"status":"inactive","name":null,"description":"Off until the station is rebuilt","filterType":"none","pubTopics":[],"subTopics":[],"addressFilterType":"blacklist","addresses":["203.0.113.77"]}"#;

/// The example of `Application Key Post`.
pub const APPLICATION_KEY_POST: &str = r#"{"deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"site","value":"north"}],"name":"North Station Pumps","description":"For the pump controllers","filterType":"whitelist","pubTopics":["plant/north/levels"],"subTopics":["plant/north/orders"],"addressFilterType":"whitelist","addresses":["192.0.2.40","203.0.113.0/24"]}"#;

/// The example of `Application Key Post Response`.
pub const APPLICATION_KEY_POST_RESPONSE: &str = r#"{"id":"6557cccb4779981f9d1bb167","applicationKeyId":"6557cccb4779981f9d1bb167","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdated":"2024-03-04T08:15:00.000Z","lastUpdatedById":"654dd5c1af5831130c6bb816","lastUpdatedByType":"user","key":"example-only-access-key","status":"active","secret":"example-only-access-secret","deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"site","value":"north"}],"name":"North Station Pumps","description":"For the pump controllers","filterType":"whitelist","pubTopics":["plant/north/levels"],"subTopics":["plant/north/orders"],"addressFilterType":"whitelist","addresses":["192.0.2.40","203.0.113.0/24"]}"#;

/// The example of `Application Keys`.
pub const APPLICATION_KEYS: &str = r#"{"items":[{"id":"6557cccb4779981f9d1bb167","applicationKeyId":"6557cccb4779981f9d1bb167","applicationId":"65c8126189a4a5943a7e3a57","key":"example-only-access-key","status":"active","name":"North Station Pumps"}],"count":1,"totalCount":4,"perPage":25,"page":0,"filter":"North*","filterField":"name","sortField":"creationDate","sortDirection":"desc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Application Patch`.
pub const APPLICATION_PATCH: &str = r#"{"name":"Pump Monitoring","description":"Pumps and stations of both networks","endpointSlug":"brook-pumps","expUserTokenCutoff":"2024-05-21T14:02:37.512Z","endpointDefaultCors":true,"globals":[{"key":"pressureLimit","json":"3.5","cloudOnly":false,"description":"In bar"}],"ftueTracking":[{"name":"dashboards","version":1,"status":"skipped"}],"archiveConfig":null,"blobUrlTTL":7200}"#;

/// The example of `Application Post`.
pub const APPLICATION_POST: &str = r#"{"orgId":"6530e2123958ca93236be4f8","applicationTemplateId":"65c404eb40721027237da246","name":"Pump Monitoring","description":"Pumps and stations of the north network","appliedTemplateIds":["65c404eb40721027237da246"],"endpointSlug":"brook-pumps","expUserTokenCutoff":"2024-03-04T08:15:00.000Z","endpointDefaultCors":false,"globals":[{"key":"stations","json":"[\"north\",\"south\"]","cloudOnly":true}],"archiveConfig":{"mode":"all","s3":{"bucket":"brook-archive","accessKeyId":"example-only-key-id","secretAccessKey":"example-only-secret","region":"eu-north-1"}},"blobUrlTTL":86400}"#;

/// The example of `Application Readme`.
pub const APPLICATION_README: &str = r##"{"applicationId":"65c8126189a4a5943a7e3a57","lastUpdated":"2024-05-21T14:02:37.512Z","lastUpdatedById":"654dd5c1af5831130c6bb816","lastUpdatedByType":"user","content":"# Pump Monitoring\n\nWatches the pumps of the north network."}"##;

/// The example of `Application Readme Patch`.
pub const APPLICATION_README_PATCH: &str = r##"{"content":"# Pump Monitoring\n\nWatches the pumps of both networks."}"##;

/// The example of `Application Search Result`.
pub const APPLICATION_SEARCH_RESULT: &str = r#"[{"id":"658135330459e237e01a0f3a","name":"Pump 7","metadata":{"descriptor":"Second pump of the north station"},"deviceClass":"embedded","_type":"device"},{"id":"65cec3af1dc85f34e47b196f","name":"Pump Hours","flowClass":"embedded","_type":"flow"},{"id":"651c148ecbf455a3ebda3bad","name":"Pump Page","version":"v2","viewType":"page","_type":"experienceView"},{"id":"65a01419df87bbd9da7a0808","name":"pump-plan.png","metadata":{"parentDirectory":"/stations","contentType":"image/png"},"_type":"file"}]"#;

/// The example of `Application Template`.
pub const APPLICATION_TEMPLATE: &str = r##"{"id":"65c404eb40721027237da246","templateId":"65c404eb40721027237da246","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Pump Starter","readme":"# Pump Starter\n\nOne station, four pumps.","categoryIds":["64a1f0000000000000000192"],"keywords":["pump","pressure"],"description":"A pump station to start from","public":true,"authorName":"Brook Water Works","imageUrl":"https://files.example.com/pump-starter.png","authorUrl":"https://brook.example.com","templateUrl":"https://brook.example.com/pump-starter","summary":{"applicationCertificateAuthorityCount":0,"dashboardCount":2,"deviceCount":4,"deviceRecipeCount":1,"dataTableCount":1,"experienceGroupCount":1,"experienceUserCount":0,"experienceVersionCount":1,"experienceViewCount":6,"experienceEndpointCount":5,"fileCount":3,"flowCount":7,"integrationCount":0,"notebookCount":1,"privateFileCount":0,"resourceJobCount":0,"dataTableCsvSize":4210,"webhookCount":1}}"##;

/// The example of `Application Template Categories`.
pub const APPLICATION_TEMPLATE_CATEGORIES: &str = r#"{"items":[{"id":"64a1f0000000000000000192","name":"Water"},{"id":"64a1f0000000000000000193","parentId":"64a1f0000000000000000192","name":"Pumps","resourceTypes":["DeviceRecipe"]}],"baseId":"64a1f0000000000000000192","count":2,"totalCount":2}"#;

/// The example of `Application Template Category`.
pub const APPLICATION_TEMPLATE_CATEGORY: &str = r#"{"id":"64a1f0000000000000000193","parentId":"64a1f0000000000000000192","name":"Pumps","description":"For stations and single pumps","resourceTypes":["DeviceRecipe"]}"#;

/// The example of `Application Templates`.
pub const APPLICATION_TEMPLATES: &str = r#"{"items":[{"id":"65c404eb40721027237da246","templateId":"65c404eb40721027237da246","name":"Pump Starter","keywords":["pump","pressure"],"public":true}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"Pump*","filterField":"name","categoryId":"64a1f0000000000000000192","keywords":["pump"],"sortField":"name","sortDirection":"asc"}"#;

/// The example of `Applications`.
pub const APPLICATIONS: &str = r#"{"items":[{"id":"64a1f00000000000000000c2","applicationId":"64a1f00000000000000000c2","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","ownerId":"654dd5c1af5831130c6bb816","ownerType":"user","name":"Pump Monitoring Staging","summary":{"deviceCount":4,"flowCount":19},"archiveConfig":{"mode":"all","azure":{"account":"brookstaging","accountKey":"example-only-key","bucket":"pump-archive"}}}],"count":1,"totalCount":4,"perPage":1,"page":0,"filter":"*Staging","filterField":"name","sortField":"name","sortDirection":"asc"}"#;

/// The example of `Attribute Names Response`.
pub const ATTRIBUTE_NAMES_RESPONSE: &str = r#"{"attributeNames":["flowRate","location","pressure","running"]}"#;

/// The example of `Audit Log`.
pub const AUDIT_LOG: &str = r#"{"id":"65d13e43e2d0d98942040e5f","auditLogId":"65d13e43e2d0d98942040e5f","creationDate":"2024-05-21T14:02:37.512Z","orgId":"6530e2123958ca93236be4f8","primaryTargetId":"65c8126189a4a5943a7e3a57","primaryTargetType":"Application","primaryTargetName":"Pump Monitoring","secondaryTargetId":"658135330459e237e01a0f3a","secondaryTargetType":"Device","secondaryTargetName":"Pump 7","actorId":"654dd5c1af5831130c6bb816","actorType":"User","actorName":"ada@example.com","requestResource":"device","requestAction":"patch","requestQueryParams":{"tagsAsObject":"true"},"requestBody":{"name":"Pump 7"},"requestPathParams":{"applicationId":"65c8126189a4a5943a7e3a57","deviceId":"658135330459e237e01a0f3a"},"responseBody":{"deviceId":"658135330459e237e01a0f3a","name":"Pump 7"},"responseStatus":200}"#;

/// The example of `Audit Log Filter`.
pub const AUDIT_LOG_FILTER: &str = r#"{"primaryTarget":[{"id":"65c8126189a4a5943a7e3a57","type":"Application","name":"Pump Monitoring"}],"secondaryTarget":[{"type":"Device"},{"id":"65cec3af1dc85f34e47b196f","type":"Flow","name":"Pressure Watch"}],"actor":[{"id":"64a1f00000000000000000b2","type":"User","name":"tomas@example.com"}],"request":[{"resource":"device","action":"delete"},{"resource":"flow"}],"responseCode":[200,201]}"#;

/// The example of `Audit Logs`.
pub const AUDIT_LOGS: &str = r#"{"items":[{"id":"65d13e43e2d0d98942040e5f","auditLogId":"65d13e43e2d0d98942040e5f","creationDate":"2024-05-21T14:02:37.512Z","orgId":"6530e2123958ca93236be4f8","primaryTargetId":"65c8126189a4a5943a7e3a57","primaryTargetType":"Application","actorId":"654dd5c1af5831130c6bb816","actorType":"User","requestResource":"device","requestAction":"patch","responseStatus":200}],"count":1,"totalCount":310,"perPage":1,"page":0,"sortField":"creationDate","sortDirection":"desc","orgId":"6530e2123958ca93236be4f8"}"#;

/// The example of `Authed Device`.
pub const AUTHED_DEVICE: &str = r#"{"applicationId":"65c8126189a4a5943a7e3a57","deviceId":"658135330459e237e01a0f3a","deviceClass":"standalone","token":"not-a-real-token","ownerType":"organization","filterType":"whitelist","pubTopics":["losant/658135330459e237e01a0f3a/state"],"subTopics":["losant/658135330459e237e01a0f3a/command"]}"#;

/// The example of `Authed User`.
pub const AUTHED_USER: &str = r#"{"userId":"654dd5c1af5831130c6bb816","token":"not-a-real-token","needsToVerifyEmail":false,"orgId":"6530e2123958ca93236be4f8"}"#;

/// The example of `Bulk Delete Response`.
pub const BULK_DELETE_RESPONSE: &str = r#"{"removed":14,"failed":1}"#;

/// The example of `Bulk Restore Response`.
pub const BULK_RESTORE_RESPONSE: &str = r#"{"restored":12,"failed":2}"#;

/// The example of `Change Password`.
pub const CHANGE_PASSWORD: &str = r#"{"twoFactorCode":"104862","password":"example-only-password","newPassword":"Example-only-password-1","invalidateExistingTokens":true,"tokenTTL":86400}"#;

/// The example of `Composite Device State`.
pub const COMPOSITE_DEVICE_STATE: &str = r#"{"flowRate":{"value":41.6,"time":1716300157512},"running":{"value":true,"time":{"$date":"2024-05-21T14:02:37.512Z"}},"location":{"value":"59.8586,17.6389","time":"2024-03-04T08:15:00.000Z"}}"#;

/// The example of `Composite Devices State`.
pub const COMPOSITE_DEVICES_STATE: &str = r#"{"items":[{"id":"658135330459e237e01a0f3a","name":"Pump 7","compositeState":{"pressure":{"value":3.2,"time":"2024-05-21T14:02:37.512Z"}}}],"count":1,"totalCount":9,"perPage":25,"page":0,"sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","query":{"tags":{"site":"north"}}}"#;

/// The example of `Credential`.
pub const CREDENTIAL: &str = r#"{"id":"6532f4d672d38560571d533f","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdatedById":"65ec30113e83805ecfb09111","lastUpdatedByType":"apiToken","name":"archive-bucket","description":"For the daily archive","enabled":true,"type":"aws","awsConfig":{"accessKeyId":"EXAMPLE-ONLY-KEY-ID","region":"eu-north-1"}}"#;

/// The example of `Credential Api Key Patch`.
pub const CREDENTIAL_API_KEY_PATCH: &str = r#"{"apiKey":"example-only-new-key"}"#;

/// The example of `Credential Api Key Post`.
pub const CREDENTIAL_API_KEY_POST: &str = r#"{"apiKey":"example-only-key"}"#;

/// The example of `Credential Linked Resources`.
pub const CREDENTIAL_LINKED_RESOURCES: &str = r#"{"integrations":{"items":[{"id":"65eeb01355c13afb2e8025c3","integrationId":"65eeb01355c13afb2e8025c3","applicationId":"65c8126189a4a5943a7e3a57","name":"Plant Broker","credentialName":"plant-broker","integrationType":"mqtt","enabled":true}],"count":1,"totalCount":1,"perPage":25,"page":0,"sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"},"flows":{"items":[{"id":"65cec3af1dc85f34e47b196f","flowId":"65cec3af1dc85f34e47b196f","applicationId":"65c8126189a4a5943a7e3a57","name":"Pressure Watch","enabled":true,"flowClass":"cloud"}],"count":1,"totalCount":1,"perPage":25,"page":0,"sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"},"flowVersions":{"items":[{"id":"651dcd8874341a83ba030055","flowVersionId":"651dcd8874341a83ba030055","flowId":"65cec3af1dc85f34e47b196f","applicationId":"65c8126189a4a5943a7e3a57","name":"Pump Report","flowClass":"experience","versions":["v2"],"enabled":true}],"count":1,"totalCount":1,"perPage":25,"page":0,"sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}}"#;

/// The example of `Credential Patch`.
pub const CREDENTIAL_PATCH: &str = r#"{"name":"config-repo","description":"Key changed in May","enabled":true,"gitConfig":{"type":"ssh-key","cloneUrl":"ssh://git@git.example.com/brook/config","username":"git","committerName":"Brook Exports","committerEmail":"exports@example.com","generatePrivateKey":false,"secretValue":"-----BEGIN PRIVATE KEY-----\nnot-a-real-key\n-----END PRIVATE KEY-----"}}"#;

/// The example of `Credential Post`.
pub const CREDENTIAL_POST: &str = r#"{"name":"billing-db","description":"Read-only user","enabled":true,"type":"sql","sqlConfig":{"system":"pg","host":"db.example.com","port":null,"username":"reports","password":"example-only-password","secureConnection":true,"caCertificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","disableSSLVerification":false}}"#;

/// The example of `Credentials`.
pub const CREDENTIALS: &str = r#"{"items":[{"id":"64a1f0000000000000000201","name":"meter-storage","type":"azure","azureConfig":{"account":"brookmeters"}},{"id":"64a1f0000000000000000202","name":"forecast","type":"gcp","gcpConfig":{"keyMetaJson":"{\"project_id\":\"brook-forecast\"}"}},{"id":"64a1f0000000000000000203","name":"weather-api","type":"http","httpConfig":{"uriMatch":"https://weather.example.com/*","authMethod":"header","publicValue":"X-Api-Key"}},{"id":"64a1f0000000000000000204","name":"mail","type":"sendgrid","sendgridConfig":{}},{"id":"64a1f0000000000000000205","name":"texts","type":"twilio","twilioConfig":{"accountSid":"example-only-account","apiKeySid":"example-only-key"}},{"id":"64a1f0000000000000000206","name":"logs","type":"loggly","logglyConfig":{}},{"id":"64a1f0000000000000000207","name":"partner-login","type":"jwt","jwtConfig":{"issuer":"brook-water-works","algorithm":"RS256"}},{"id":"64a1f0000000000000000208","name":"on-call-chat","type":"whatsapp","whatsappConfig":{"fromNumberId":"example-only-number"}},{"id":"64a1f0000000000000000209","name":"billing-db","type":"sql","sqlConfig":{"system":"pg","host":"db.example.com","port":5432,"username":"reports","secureConnection":true,"caCertificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","disableSSLVerification":false}},{"id":"64a1f000000000000000020a","name":"work-orders","type":"mongodb","mongodbConfig":{}},{"id":"64a1f000000000000000020b","name":"newsletter","type":"mailgun","mailgunConfig":{}},{"id":"64a1f000000000000000020c","name":"warehouse","type":"snowflake","snowflakeConfig":{"host":"brook.warehouse.example.com","username":"loader","publicKey":"-----BEGIN PUBLIC KEY-----\nnot-a-real-key\n-----END PUBLIC KEY-----"}},{"id":"64a1f000000000000000020d","name":"config-repo","type":"git","gitConfig":{"type":"ssh-key","cloneUrl":"ssh://git@git.example.com/brook/config","publicKey":"-----BEGIN PUBLIC KEY-----\nnot-a-real-key\n-----END PUBLIC KEY-----","username":"git","committerName":"Brook Exports","committerEmail":"exports@example.com"}},{"id":"64a1f000000000000000020e","name":"metrics","type":"datadog","datadogConfig":{"site":"metrics.example.com"}},{"id":"64a1f000000000000000020f","name":"scada-client","type":"certificateKeyPair","certificateKeyPairConfig":{"certificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","info":{"commonName":"scada.example.com","issuerName":"Brook Root","notValidAfter":"2025-03-04T08:15:00.000Z"}}}],"count":15,"totalCount":15,"perPage":25,"page":0,"filter":"*","filterField":"name","sortField":"creationDate","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Dashboard`.
pub const DASHBOARD: &str = r##"{"id":"6560feaf8ed3276c45d4c5bd","dashboardId":"6560feaf8ed3276c45d4c5bd","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","ownerId":"6530e2123958ca93236be4f8","ownerType":"organization","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdatedById":"64a1f00000000000000000b2","lastUpdatedByType":"user","organizationName":"Brook Water Works","organizationIconColor":"#2471a3","applicationId":"65c8126189a4a5943a7e3a57","applicationName":"Pump Monitoring","name":"Station Overview","description":"All pumps of one station at a glance.","refreshRate":60,"duration":86400000,"resolution":900000,"defaultTheme":"light","isPasswordProtected":false,"public":false,"reportConfigs":[{"id":"weekly","cron":"0 6 * * 1","toEmail":["ada@example.com"],"callbackUrl":"https://hooks.example.com/report","subject":"Station Overview","message":"The week in pumps.","theme":"light","timezone":"Europe/Stockholm","locale":"sv","ctx":{"site":{"key":"site","value":"north"}},"branded":true}],"blocks":[{"id":"block-1","title":"North Station","description":"The station by the brook.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"section-header","startX":0,"startY":0,"width":4,"height":1,"config":{"title":"North Station","content":"Values of the last **24 hours**."}},{"id":"block-2","blockType":"gauge","startX":0,"startY":1,"width":1,"height":3,"config":{"gaugeType":"dial","gaugeMin":0,"gaugeMax":6,"segment":{"attribute":"pressure","aggregation":"LAST","deviceIds":["658135330459e237e01a0f3a"]}}},{"id":"block-3","blockType":"graph","startX":1,"startY":1,"width":2,"height":3,"config":{"duration":"{{dashboard.duration}}","resolution":null,"segments":[{"attribute":"flowRate","aggregation":"MEAN","deviceTags":[{"fromCtx":"site"}]}]}},{"id":"block-4","blockType":"map","startX":3,"startY":1,"width":1,"height":3,"config":{"duration":"{{dashboard.duration}}","attribute":"location","locationTagKey":"{{ctx.placeKey}}","resolution":null,"additionalAttributes":null,"deviceTags":[{"fromCtx":"site"}]}},{"id":"block-5","blockType":"event-list","startX":0,"startY":4,"width":2,"height":3,"config":{"allowUpdates":true,"query":"{\"level\": \"critical\"}","sortField":"creationDate","sortDirection":"desc","filter":"*pressure*","eventState":"new"}}],"contextConfiguration":[{"name":"site","type":"deviceTag","applicationId":"65c8126189a4a5943a7e3a57","defaultValue":{"key":"site","value":"north"},"validationEnabled":true,"validationConfig":{"deviceTags":[{"key":"site"}]}},{"name":"maxPressure","type":"number","applicationId":"65c8126189a4a5943a7e3a57","defaultValue":6,"validationEnabled":true,"validationConfig":{"min":2,"max":10}}]}"##;

/// The example of `Dashboard Block Bar`.
pub const DASHBOARD_BLOCK_BAR: &str = r##"{"id":"block-1","title":"Mean flow","description":"Over the span of the dashboard.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"bar","startX":0,"startY":0,"width":2,"height":3,"config":{"realTime":false,"duration":"{{dashboard.duration}}","xAxisFormat":".0f","xAxisLabel":"l/min","xAxisMin":"{{ctx.minFlow}}","xAxisMax":"{{ctx.maxFlow}}","segments":[{"attribute":"flowRate","aggregation":"MEAN","label":"Pump 7","color":"#2471a3","deviceIds":["658135330459e237e01a0f3a"],"yAxisLabel":"Flow","lineWeight":1,"detectDataGaps":false,"graphType":"bar"}]}}"##;

/// The example of `Dashboard Block Custom`.
pub const DASHBOARD_BLOCK_CUSTOM: &str = r#"{"id":"block-1","title":"Flow of the day","description":"Drawn as columns.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"custom-chart","startX":0,"startY":0,"width":2,"height":4,"config":{"configuration":"{\"mark\": \"bar\", \"data\": {\"name\": \"flow\"}}","vegaVersion":"vegaLite5","tooltipEventSubscribe":true,"segments":[{"queryType":"time-series","id":"flow","attribute":"flowRate","aggregation":{"type":"MAX","options":{}},"deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": \"Pump 7\"}","duration":"{{dashboard.duration}}","resolution":"{{dashboard.resolution}}"},{"queryType":"gauge","id":"stopped","attribute":"running","aggregation":{"type":"TIMEATVALUE","options":{"value":"false"}},"deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": \"Pump 7\"}","duration":86400000},{"queryType":"data-table","id":"visits","dataTableId":"65a10686295d4ef78888544e","query":"{\"done\": false}","queryMode":"advanced","sortColumn":"visitedOn","sortDirection":"desc","limit":"20","offset":"0"},{"queryType":"device-info","id":"pumps","attributes":["flowRate"],"excludeConnectionInfo":true,"sortField":"name","sortDirection":"asc","page":"0","perPage":"50","query":"{\"name\": {\"$startsWith\": \"Pump\"}}","compositeStateType":"{{ctx.stateType}}"},{"queryType":"events","id":"open","sortField":"creationDate","sortDirection":"desc","page":"0","perPage":"10","query":"{\"state\": \"new\"}","includeExtendedEventInfo":true}]}}"#;

/// The example of `Dashboard Block Data Table`.
pub const DASHBOARD_BLOCK_DATA_TABLE: &str = r#"{"id":"block-1","title":"Service visits","description":"Visits that are not done yet.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"data-table","startX":0,"startY":0,"width":2,"height":4,"config":{"dataTableId":"65a10686295d4ef78888544e","defaultSortColumn":"visitedOn","defaultSortDirection":"{{ctx.direction}}","defaultLimit":"25","defaultOffset":"0","query":"{\"done\": false}","queryMode":"advanced","columns":[{"id":"col-1","type":"visitedOn","headerTemplate":"Day","rowTemplate":"{{value}}"},{"id":"col-2","type":"$custom","rowTemplate":"{{row.technician}}"}]}}"#;

/// The example of `Dashboard Block Device Count`.
pub const DASHBOARD_BLOCK_DEVICE_COUNT: &str = r##"{"id":"block-1","title":"Offline pumps","description":"Counted now.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"device-count","startX":0,"startY":3,"width":1,"height":2,"config":{"segments":[{"id":"offline","query":"{\"connectedAt\": null}"}],"conditions":[{"id":"some","condition":"{{offline}} > 0","color":"#c0392b","label":"Offline"}],"defaultCondition":{"color":"#229954","label":"All online","value":"{{offline}}"}}}"##;

/// The example of `Dashboard Block Device List`.
pub const DASHBOARD_BLOCK_DEVICE_LIST: &str = r#"{"id":"block-1","title":"Pumps","description":"A click opens the page of the pump.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"device-list","startX":0,"startY":0,"width":2,"height":5,"config":{"additionalAttributes":["flowRate"],"excludeConnectionInfo":false,"deviceLinkNewWindow":true,"deviceLinkType":"custom","deviceLinkUrl":"https://pumps.example.com/pumps/{{device.id}}","match":"all","showPublicFilter":false,"sortField":"name","sortDirection":"asc","filter":{"ids":["658135330459e237e01a0f3a","{{ctx.device}}"],"tags":[{"key":"site","value":"north"}],"searchParam":"Pump"},"query":"{\"deviceClass\": \"peripheral\"}","columns":[{"id":"col-1","type":"name","headerTemplate":"Pump","rowTemplate":"{{device.name}}"},{"id":"col-2","type":"attribute","source":"flowRate","headerTemplate":"l/min"}]}}"#;

/// The example of `Dashboard Block Device Log`.
pub const DASHBOARD_BLOCK_DEVICE_LOG: &str = r#"{"id":"block-1","title":"Log","description":"The last ten.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"device-log","startX":3,"startY":0,"width":1,"height":3,"config":{"deviceIds":["{{ctx.pump}}"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": \"Pump 7\"}","includeDeviceInfo":true,"maxResultsPerDevice":"10"}}"#;

/// The example of `Dashboard Block Device State Table`.
pub const DASHBOARD_BLOCK_DEVICE_STATE_TABLE: &str = r#"{"id":"block-1","title":"Pressure of the pumps","description":"Highest first.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"device-state-table","startX":0,"startY":0,"width":2,"height":4,"config":{"attributes":["pressure"],"deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": {\"$startsWith\": \"Pump\"}}","duration":"{{dashboard.duration}}","sortDirection":-1,"sortIndex":1,"columns":[{"id":"col-1","type":"deviceName","headerTemplate":"Pump","rowTemplate":"{{deviceName}}"},{"id":"col-2","type":"attribute","attribute":"pressure","headerTemplate":"bar"}]}}"#;

/// The example of `Dashboard Block Event List`.
pub const DASHBOARD_BLOCK_EVENT_LIST: &str = r#"{"id":"block-1","title":"Events of all sites","description":"Newest first.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"event-list","startX":0,"startY":0,"width":2,"height":4,"config":{"eventState":{},"columnErrors":{},"sortField":"creationDate","sortDirection":"desc","columns":[{"id":"col-1","type":"tag","selectedTag":"site","headerTemplate":"Site","rowTemplate":"{{event.eventTags.site}}"}]}}"#;

/// The example of `Dashboard Block Gauge`.
pub const DASHBOARD_BLOCK_GAUGE: &str = r##"{"id":"block-1","title":"Pressure","description":"In bar.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"gauge","startX":0,"startY":1,"width":1,"height":3,"config":{"realTime":false,"displayAsPercentage":false,"duration":"{{dashboard.duration}}","gaugeMin":"{{ctx.minPressure}}","gaugeMax":"{{ctx.maxPressure}}","gaugeType":"dial","precision":"{{ctx.digits}}","precisionType":"floating","segment":{"attribute":"pressure","aggregation":"LAST","color":"#2471a3","deviceIds":["658135330459e237e01a0f3a"],"label":"Pump 7","expression":"{{value}}","deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": \"Pump 7\"}"},"conditions":[{"condition":"{{value-0}} < 2","color":"#c0392b","label":"Low"}]}}"##;

/// The example of `Dashboard Block Graph`.
pub const DASHBOARD_BLOCK_GRAPH: &str = r##"{"id":"block-1","title":"Pressure","description":"Against the safe range.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"graph","startX":0,"startY":0,"width":2.5,"height":5,"config":{"realTime":false,"hideLegend":false,"disallowUserSelectedDuration":false,"duration":"{{dashboard.duration}}","resolution":"{{dashboard.resolution}}","recharts":true,"displayType":"line","segments":[{"attribute":"pressure","aggregation":"MEAN","color":"#2471a3","cumulative":false,"detectDataGaps":true,"expression":"{{value}}","graphType":"line","label":"Pressure","yAxisFormat":".1f","yAxisLabel":"bar","yAxisMax":"{{ctx.maxPressure}}","yAxisMin":"{{ctx.minPressure}}","yAxisId":"left","lineType":"monotone","lineWeight":2,"dotWeight":0,"deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": \"Pump 7\"}"}],"yAxes":[{"id":"left","label":"bar","position":"left","min":"{{ctx.minPressure}}","max":"{{ctx.maxPressure}}","format":".1f","scale":"linear","stacked":false}],"decorators":[{"type":"area","yAxisId":"left","label":"Safe range","color":"#d5f5e3","lineStyle":"dashed","lineWeight":1,"y1":"{{ctx.low}}","y2":"{{ctx.high}}"}]}}"##;

/// The example of `Dashboard Block Heatmap`.
pub const DASHBOARD_BLOCK_HEATMAP: &str = r#"{"id":"block-1","title":"Pressure","description":"Darker is higher.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"heatmap","startX":0,"startY":0,"width":2,"height":6,"config":{"additionalAttributes":null,"attribute":"pressure","centerOnDataPoints":true,"defaultBearing":15,"defaultCenter":"59.33,18.07","defaultPitch":30,"defaultZoom":"{{ctx.zoom}}","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"fromCtx":"site"}],"query":"{\"deviceClass\": \"peripheral\"}","duration":"{{dashboard.duration}}","locationTagKey":"{{ctx.placeKey}}","mapStyle":"satellite"}}"#;

/// The example of `Dashboard Block Image Overlay`.
pub const DASHBOARD_BLOCK_IMAGE_OVERLAY: &str = r##"{"id":"block-1","title":"Hall 1","description":"The pumps where they stand.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"image-overlay","startX":0,"startY":0,"width":2.5,"height":6,"config":{"imageUrl":"https://files.example.com/north-station.png","backgroundColor":"#ffffff","defaultZoom":1,"disableZoom":true,"segments":[{"queryType":"gauge","id":"flow","attribute":"flowRate","aggregation":"LAST","deviceIds":["658135330459e237e01a0f3a"],"duration":"{{dashboard.duration}}"}],"overlays":[{"type":"indicator","size":"small","position":"120,80","popupTemplate":"Pump 7","conditions":[{"id":"stopped","condition":"{{flow}} === 0","color":"#c0392b","shape":"octagon"}],"defaultCondition":{"color":"#229954","shape":"circle"}},{"type":"image","size":"medium","position":"60,60","defaultCondition":{"imageUrl":"https://files.example.com/pump.svg"}},{"type":"value","size":"medium","position":"120,110","popupTemplate":"Flow","conditions":[{"condition":"{{flow}} > 90","color":"#d68910"}],"defaultCondition":{"color":"#1c2833"},"valueTemplate":"{{flow}} l/min"},{"type":"bar","size":"large","position":"180,80","popupTemplate":"Flow","conditions":[{"condition":"{{flow}} > 90","color":"#d68910"}],"defaultCondition":{"color":"#2471a3"},"min":"{{ctx.minFlow}}","max":"{{ctx.maxFlow}}","backgroundColor":"#eaecee","valueTemplate":"{{flow}}","length":4,"orientation":"vertical"}]}}"##;

/// The example of `Dashboard Block Input`.
pub const DASHBOARD_BLOCK_INPUT: &str = r##"{"id":"block-1","title":"Pump 7","description":"Speed and mode.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"input","startX":0,"startY":0,"width":1.5,"height":6,"config":{"defaultMode":"locked","controls":[{"type":"range","id":"c1","templateId":"speed","label":"Speed","color":"#2471a3","grid":{"x":0,"y":0,"w":4,"h":1},"defaultQuery":{"attribute":"flowRate","aggregation":"LAST","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": \"Pump 7\"}"},"min":"{{ctx.minSpeed}}","max":"{{ctx.maxSpeed}}","step":"{{ctx.step}}","defaultValue":"{{ctx.speed}}"},{"type":"toggle","id":"c2","templateId":"running","label":"Running","color":"#229954","grid":{"x":0,"y":1,"w":2,"h":1},"defaultQuery":{"attribute":"running","deviceIds":["658135330459e237e01a0f3a"]},"defaultValue":false,"includeLabel":true},{"type":"text","id":"c3","templateId":"reason","label":"Reason","grid":{"x":2,"y":1,"w":2,"h":1},"defaultQuery":{"attribute":"reason","deviceIds":["658135330459e237e01a0f3a"]},"defaultValue":"inspection"},{"type":"select","id":"c4","templateId":"mode","label":"Mode","grid":{"x":0,"y":2,"w":4,"h":1},"defaultQuery":{"attribute":"mode","deviceIds":["658135330459e237e01a0f3a"]},"defaultValue":"auto","options":[{"value":"auto","label":"Automatic"},{"value":"hand","label":"By hand"}]},{"type":"help","id":"c5","templateId":"hint","grid":{"x":0,"y":3,"w":4,"h":1},"help":"Call the station before you change the speed."},{"type":"button","action":"command","id":"c6","templateId":"send","label":"Set speed","grid":{"x":0,"y":4,"w":2,"h":1},"color":"#2471a3","payload":"{\"speed\": {{speed}}}","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": \"Pump 7\"}","commandName":"setSpeed"},{"type":"button","action":"workflow","id":"c7","label":"Report fault","workflowId":"65cec3af1dc85f34e47b196f","buttonId":"faultButton","payload":"{\"reason\": \"{{reason}}\"}"},{"type":"button","action":"workflow","id":"c8","label":"Not connected yet","workflowId":null}]}}"##;

/// The example of `Dashboard Block Map`.
pub const DASHBOARD_BLOCK_MAP: &str = r##"{"id":"block-1","title":"Pumps","description":"Where the mobile pumps are.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"map","startX":0,"startY":0,"width":2,"height":6,"config":{"additionalAttributes":["flowRate"],"attribute":"location","centerOnDataPoints":false,"clusterPoints":true,"compositeResult":true,"defaultBearing":0,"defaultCenter":"59.33,18.07","defaultPitch":0,"defaultZoom":"{{ctx.zoom}}","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"name\": {\"$startsWith\": \"Pump\"}}","duration":86400000,"startColor":"#aed6f1","endColor":"#1b4f72","pinMode":"advanced","iconTemplate":"<b>{{device.name}}</b>","popupTemplate":"{{device.name}}: {{data.flowRate}} l/min","includeArrows":false,"includeLines":true,"locationTagKey":"place","mapStyle":"normal","resizedPins":false,"resolution":"{{dashboard.resolution}}"}}"##;

/// The example of `Dashboard Block Position Chart`.
pub const DASHBOARD_BLOCK_POSITION_CHART: &str = r##"{"id":"block-1","title":"Crew in the hall","description":"Over the last hour.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"position-chart","startX":0,"startY":0,"width":2,"height":5,"config":{"additionalAttributes":["running"],"centerOnDataPoints":false,"compositeResult":false,"coordinateA":"0,0","coordinateB":"40,25","pixelA":"12,388","pixelB":"652,12","defaultCenter":"20,12","defaultZoom":"{{ctx.zoom}}","disableZoom":false,"deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"query":"{\"tags\": {\"$tagKey\": \"site\"}}","duration":3600000,"startColor":"#d5f5e3","endColor":"#145a32","iconTemplate":"<i>{{device.name}}</i>","imageUrl":"https://files.example.com/north-station.png","includeArrows":true,"includeLines":true,"pinMode":"advanced","popupTemplate":"{{device.name}}","resizedPins":true,"resolution":"{{dashboard.resolution}}","xAttribute":"positionX","yAttribute":"positionY"}}"##;

/// The example of `Dashboard Block Suggest Code Post`.
pub const DASHBOARD_BLOCK_SUGGEST_CODE_POST: &str = r#"{"text":"Show the flow of today as a row of small columns, red where it is above 90 l/min.","blockConfig":{"id":"block-3","title":"Flow today","blockType":"custom-html","startX":0,"startY":0,"width":4,"height":3,"config":{"configuration":{"headContent":"","bodyContent":""},"segments":[{"queryType":"time-series","id":"flow","attribute":"flowRate","deviceIds":["658135330459e237e01a0f3a"],"duration":86400000}]}}}"#;

/// The example of `Dashboard Block Suggest Code Response`.
pub const DASHBOARD_BLOCK_SUGGEST_CODE_RESPONSE: &str = r#"{"response":{"headContent":"<style>.high { background: #c0392b }</style>","bodyContent":"<div id=\"columns\"></div>","comments":"Draws one column per hour and marks those above 90 l/min."},"responseId":"answer-0001","finishReason":"STOP"}"#;

/// The example of `Dashboard Block Workflow List`.
pub const DASHBOARD_BLOCK_WORKFLOW_LIST: &str = r#"{"id":"block-1","title":"Workflows","description":"That watch the pressure.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"workflow-list","startX":0,"startY":0,"width":1,"height":3,"config":{"filter":"Pressure*","includeCloud":true,"includeEdge":true,"includeEmbedded":false,"includeExperience":true,"experienceVersion":"v2"}}"#;

/// The example of `Dashboard Context Instance`.
pub const DASHBOARD_CONTEXT_INSTANCE: &str = r#"{"site":{"key":"site","value":"north"},"maxPressure":6,"pump":"658135330459e237e01a0f3a","note":"Valve 3 is being cleaned"}"#;

/// The example of `Dashboard Patch`.
pub const DASHBOARD_PATCH: &str = r##"{"name":"Station Overview North","description":"The pumps of the north station.","refreshRate":120,"duration":43200000,"resolution":600000,"defaultTheme":"light","public":true,"password":null,"reportConfigs":[],"blocks":[{"id":"block-1","title":"The station","description":"Taken in spring.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"image","startX":0,"startY":0,"width":1,"height":3,"config":{"bgColor":"#ffffff","imageLinkNewWindow":true,"imageLinkUrl":"https://pumps.example.com","imageUrl":"https://files.example.com/north-station.png","imageSource":"static"}},{"id":"block-2","blockType":"image","startX":1,"startY":0,"width":1,"height":3,"config":{"imageSource":"attribute","deviceId":"{{ctx.pump}}","attribute":"picture"}},{"id":"block-3","title":"Weather","description":"From another site.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"iframe","startX":2,"startY":0,"width":1,"height":3,"config":{"url":"https://weather.example.com/north"}},{"id":"block-4","blockType":"device-log","startX":3,"startY":0,"width":1,"height":3,"config":{"deviceIds":["{{ctx.pump}}"],"maxResultsPerDevice":"10"}},{"id":"block-5","title":"Errors","description":"Open ones.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"open-event-indicator","startX":0,"startY":3,"width":1,"height":2,"config":{"allowUpdates":false,"query":"{\"level\": \"error\"}","filter":"*pump*"}},{"id":"block-6","blockType":"device-list","startX":1,"startY":3,"width":1.5,"height":3,"config":{"match":"unfiltered","filter":"Pump","additionalAttributes":null}},{"id":"block-7","blockType":"device-state-table","startX":2.5,"startY":3,"width":1.5,"height":3,"config":{"attributes":null,"deviceIds":["658135330459e237e01a0f3a"],"duration":3600000}}],"contextConfiguration":[{"name":"metric","type":"deviceAttribute","applicationId":"65c8126189a4a5943a7e3a57","defaultValue":"pressure","validationEnabled":true,"validationConfig":{"attributes":["pressure","flowRate"]}},{"name":"operator","type":"experienceUser","applicationId":"65c8126189a4a5943a7e3a57","defaultValue":"65d8ffa2acbba18c55cc5310","validationEnabled":true,"validationConfig":{"experienceGroupIds":["65b1729567cf5ccd52d8c6fe"]}}]}"##;

/// The example of `Dashboard Post`.
pub const DASHBOARD_POST: &str = r##"{"orgId":"6530e2123958ca93236be4f8","applicationId":"65c8126189a4a5943a7e3a57","name":"Station Overview","description":"All pumps of one station at a glance.","refreshRate":60,"duration":86400000,"resolution":900000,"defaultTheme":"dark","public":true,"password":"Example-only-password-1","reportConfigs":[{"cron":"30 5 * * *","callbackUrl":"https://hooks.example.com/report","timezone":"UTC"}],"blocks":[{"id":"block-1","blockType":"bar","startX":0,"startY":0,"width":2,"height":3,"config":{"duration":"{{dashboard.duration}}","segments":[{"attribute":"flowRate","aggregation":"MEAN","deviceIds":["658135330459e237e01a0f3a"]}]}},{"id":"block-2","title":"Share of the flow","description":"Live.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"pie","startX":2,"startY":0,"width":1,"height":3,"config":{"realTime":true,"duration":"{{dashboard.duration}}","percentFormat":".0%","valueFormat":".1f","segments":[{"attribute":"flowRate","label":"Pump 8","deviceIds":["64a1f00000000000000000d3"]}]}},{"id":"block-3","title":"Pressure","description":"Of pump 7.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"indicator","startX":3,"startY":0,"width":1,"height":3,"config":{"realTime":true,"duration":"{{dashboard.duration}}","segments":[{"attribute":"pressure","deviceIds":["658135330459e237e01a0f3a"]}],"conditions":[{"condition":"{{value-0}} < 2","color":"#c0392b","label":"Low"}],"defaultCondition":{"color":"#229954","label":"Fine"}}},{"id":"block-4","blockType":"device-count","startX":0,"startY":3,"width":1,"height":2,"config":{"segments":[{"id":"offline","query":"{\"connectedAt\": null}"}],"defaultCondition":{"color":"#229954"}}},{"id":"block-5","blockType":"heatmap","startX":1,"startY":3,"width":1,"height":3,"config":{"duration":604800000,"locationTagKey":"place","additionalAttributes":["pressure"]}},{"id":"block-6","blockType":"event-list","startX":2,"startY":3,"width":2,"height":3,"config":{"eventState":null}}],"contextConfiguration":[{"name":"pump","type":"deviceId","applicationId":"65c8126189a4a5943a7e3a57","defaultValue":"658135330459e237e01a0f3a","validationEnabled":true,"validationConfig":{"deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"site","value":"north"}],"query":null,"includeFullDevice":true}}]}"##;

/// The example of `Dashboard Send Report`.
pub const DASHBOARD_SEND_REPORT: &str = r#"{"toEmail":["ada@example.com"],"callbackUrl":"https://hooks.example.com/report","subject":"Pressure drop at North Station","message":"The hour before the alarm.","theme":"light","time":1716300157512,"timezone":"Europe/Stockholm","locale":"sv","ctx":{"site":{"key":"site","value":"north"},"maxPressure":6},"branded":false}"#;

/// The example of `Dashboard Update Events`.
pub const DASHBOARD_UPDATE_EVENTS: &str = r#"{"eventIds":["6560ba4845861acaed7dea55"],"updates":{"state":"resolved","comment":"The valve was closed by hand."}}"#;

/// The example of `Dashboards`.
pub const DASHBOARDS: &str = r#"{"items":[{"id":"6560feaf8ed3276c45d4c5bd","name":"Station Overview","public":false,"blocks":[{"id":"block-1","title":"Applications","description":"Of the water works.","applicationId":"65c8126189a4a5943a7e3a57","blockType":"application-list","startX":0,"startY":0,"width":1.5,"height":3,"config":{"filter":"Pump*"}},{"id":"block-2","blockType":"data-table","startX":1.5,"startY":0,"width":2.5,"height":3,"config":{"dataTableId":"65a10686295d4ef78888544e","defaultSortColumn":"visitedOn","defaultSortDirection":"desc"}}]}],"count":1,"totalCount":3,"perPage":1,"page":0,"filter":"Station*","filterField":"name","sortField":"name","sortDirection":"asc","orgId":"6530e2123958ca93236be4f8","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Data Table`.
pub const DATA_TABLE: &str = r#"{"id":"65a10686295d4ef78888544e","dataTableId":"65a10686295d4ef78888544e","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Service Visits","description":"One row per visit to a pump.","columns":[{"name":"visitedOn","dataType":"string","constraint":"required"},{"name":"minutes","dataType":"number","constraint":"optional","defaultValue":30}]}"#;

/// The example of `Data Table Column`.
pub const DATA_TABLE_COLUMN: &str = r#"{"name":"done","dataType":"boolean","constraint":"required","defaultValue":false}"#;

/// The example of `Data Table Patch`.
pub const DATA_TABLE_PATCH: &str = r#"{"name":"Service Visits 2024","description":"Visits of this year."}"#;

/// The example of `Data Table Post`.
pub const DATA_TABLE_POST: &str = r#"{"name":"Service Visits","description":"One row per visit to a pump.","columns":[{"name":"ticket","dataType":"string","constraint":"unique"},{"name":"visitedOn","dataType":"string","constraint":"required"},{"name":"minutes","dataType":"number","constraint":"optional","defaultValue":30}]}"#;

/// The example of `Data Table Row`.
pub const DATA_TABLE_ROW: &str = r#"{"id":"65574888a6d873bb1783b975","createdAt":"2024-03-04T08:15:00.000Z","updatedAt":"2024-05-21T14:02:37.512Z","visitedOn":"2024-05-20","minutes":45,"done":true,"remark":null}"#;

/// The example of `Data Table Row In Multiple`.
pub const DATA_TABLE_ROW_IN_MULTIPLE: &str = r#"[{"visitedOn":"2024-05-20","minutes":45,"done":true},{"visitedOn":"2024-05-21","minutes":20,"done":false}]"#;

/// The example of `Data Table Row Insert`.
pub const DATA_TABLE_ROW_INSERT: &str = r#"[{"visitedOn":"2024-05-21","done":false}]"#;

/// The example of `Data Table Row Insert Result`.
pub const DATA_TABLE_ROW_INSERT_RESULT: &str = r#"{"createdAt":"2024-05-21T14:02:37.512Z","count":2,"rowIds":["65574888a6d873bb1783b975","65574888a6d873bb1783b976"]}"#;

/// The example of `Data Table Row Insert Update`.
pub const DATA_TABLE_ROW_INSERT_UPDATE: &str = r#"{"visitedOn":"2024-05-22","done":true,"remark":null}"#;

/// The example of `Data Table Rows`.
pub const DATA_TABLE_ROWS: &str = r#"{"items":[{"id":"65574888a6d873bb1783b975","createdAt":"2024-03-04T08:15:00.000Z","updatedAt":"2024-05-21T14:02:37.512Z","visitedOn":"2024-05-20","minutes":45,"done":true}],"count":1,"totalCount":12,"limit":1,"offset":0,"sortColumn":"visitedOn","sortDirection":"desc","dataTableId":"65a10686295d4ef78888544e","applicationId":"65c8126189a4a5943a7e3a57","query":{"done":true}}"#;

/// The example of `Data Table Rows Delete`.
pub const DATA_TABLE_ROWS_DELETE: &str = r#"{"removed":12}"#;

/// The example of `Data Table Rows Export`.
pub const DATA_TABLE_ROWS_EXPORT: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/export","query":{"$and":[{"done":true},{"minutes":{"$gt":30}}]},"queryOptions":{"sortColumn":"visitedOn","sortDirection":"asc","limit":500,"offset":0}}"#;

/// The example of `Data Tables`.
pub const DATA_TABLES: &str = r#"{"items":[{"id":"65a10686295d4ef78888544e","name":"Service Visits","columns":[{"name":"visitedOn","dataType":"string","constraint":"required"}]}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"Service*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Debug Exclude Ids`.
pub const DEBUG_EXCLUDE_IDS: &str = r#"["debug-raw","debug-every-second"]"#;

/// The example of `Debug Levels`.
pub const DEBUG_LEVELS: &str = r#"["info","error"]"#;

/// The example of `Device`.
pub const DEVICE: &str = r#"{"id":"658135330459e237e01a0f3a","deviceId":"658135330459e237e01a0f3a","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Pump 7","description":"Main pump of the north station","tags":[{"key":"site","value":"north"},{"key":"kind","value":"pump"}],"attributes":[{"name":"flowRate","dataType":"number","description":"In litres per second","attributeTags":{"unit":"lps"}},{"name":"pressure","dataType":"number","description":"Behind the valve, in bar","attributeTags":{"unit":"bar"}},{"name":"running","dataType":"boolean"},{"name":"location","dataType":"gps"},{"name":"snapshot","dataType":"blob","contentType":"image/jpeg"}],"deviceClass":"peripheral","gatewayId":"64a1f00000000000000000d1","connectionInfo":{"time":"2024-05-21T14:02:37.512Z","connected":1},"parentId":"64a1f00000000000000000d4","ancestorIds":["64a1f00000000000000000d4","64a1f00000000000000000d5"],"keepDuplicates":false}"#;

/// The example of `Device Attribute`.
pub const DEVICE_ATTRIBUTE: &str = r#"{"name":"totalFlow","dataType":"number","system":{"aggregation":"SUM","aggregationOptions":[],"childAttributes":[{"name":"flowRate","mode":"whitelist","deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"kind","value":"pump"}]}]},"description":"Flow of all pumps together","attributeTags":{"unit":"lps"},"applicationId":"65c8126189a4a5943a7e3a57","deviceId":"64a1f00000000000000000d4"}"#;

/// The example of `Device Attribute Data Type Filter`.
pub const DEVICE_ATTRIBUTE_DATA_TYPE_FILTER: &str = r#"["number","boolean"]"#;

/// The example of `Device Attribute Patch`.
pub const DEVICE_ATTRIBUTE_PATCH: &str = r#"{"name":"frame","contentType":"image/png","description":"Last picture of the gauge","attributeTags":{"camera":"gauge-2"},"system":{"aggregation":"LAST","childAttributes":[{"name":"snapshot","mode":"all"}]}}"#;

/// The example of `Device Attribute Post`.
pub const DEVICE_ATTRIBUTE_POST: &str = r#"{"name":"pressure","dataType":"number","description":"Behind the valve, in bar","attributeTags":{"unit":"bar"},"system":{"aggregation":"MEAN","aggregationOptions":[],"childAttributes":[{"name":"pressure","mode":"blacklist","deviceIds":["64a1f00000000000000000d3"],"deviceTags":[{"key":"retired","value":"yes"}]}]}}"#;

/// The example of `Device Attributes`.
pub const DEVICE_ATTRIBUTES: &str = r#"{"items":[{"name":"snapshot","dataType":"blob","contentType":"image/jpeg","applicationId":"65c8126189a4a5943a7e3a57","deviceId":"658135330459e237e01a0f3a"}],"count":1,"totalCount":1,"filter":"snap*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","deviceId":"658135330459e237e01a0f3a"}"#;

/// The example of `Device Class Filter`.
pub const DEVICE_CLASS_FILTER: &str = r#"["gateway","edgeCompute"]"#;

/// The example of `Device Command`.
pub const DEVICE_COMMAND: &str = r#"{"time":{"$date":"2024-05-21T14:02:37.512Z"},"name":"setSpeed","payload":{"rpm":1450}}"#;

/// The example of `Device Commands`.
pub const DEVICE_COMMANDS: &str = r#"[{"time":"2024-05-21T14:02:37.512Z","name":"stop"},{"time":1716213757512,"name":"setSpeed","payload":{"rpm":900}}]"#;

/// The example of `Device Connection Status`.
pub const DEVICE_CONNECTION_STATUS: &str = r#"{"status":"disconnected","connectedAt":1716213757512,"disconnectedAt":{"$date":"2024-05-21T14:02:37.512Z"},"disconnectReason":"Power cut at the station","messagesFromClient":1312,"messagesToClient":27,"ipAddress":"192.0.2.40"}"#;

/// The example of `Device Connection Status Connected`.
pub const DEVICE_CONNECTION_STATUS_CONNECTED: &str = r#"{"status":"connected","connectedAt":"2024-05-21T14:02:37.512Z","ipAddress":"192.0.2.40"}"#;

/// The example of `Device Counts`.
pub const DEVICE_COUNTS: &str = r#"{"start":"2024-05-20T00:00:00.000Z","end":"2024-05-21T23:59:59.999Z","counts":[{"date":"2024-05-20T00:00:00.000Z","created":3,"deleted":0,"total":58},{"date":"2024-05-21T00:00:00.000Z","created":0,"deleted":2,"total":56}]}"#;

/// The example of `Device Credentials`.
pub const DEVICE_CREDENTIALS: &str = r#"{"deviceId":"658135330459e237e01a0f3a","key":"example-only-access-key","secret":"example-only-access-secret","tokenTTL":86400,"requestedScopes":["device.sendState","device.getCommand"]}"#;

/// The example of `Device Data Export`.
pub const DEVICE_DATA_EXPORT: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/export","attributes":["flowRate","pressure"],"start":1716213757512,"end":1716300157512,"options":{"includeDate":true,"includeID":false,"includeBlobData":false}}"#;

/// The example of `Device Log`.
pub const DEVICE_LOG: &str = r#"[{"connected":1,"time":"2024-05-21T14:02:37.512Z","ipAddress":"192.0.2.40"},{"connected":0,"time":"2024-05-21T13:58:02.077Z","disconnectReason":"Keep-alive missed","messagesFromClient":811,"messagesToClient":6,"ipAddress":"192.0.2.40"}]"#;

/// The example of `Device Names Response`.
pub const DEVICE_NAMES_RESPONSE: &str = r#"{"deviceSummary":[{"id":"658135330459e237e01a0f3a","deviceClass":"peripheral","name":"Pump 7"},{"id":"64a1f00000000000000000d3","deviceClass":"peripheral","name":"Pump 8"}]}"#;

/// The example of `Device Patch`.
pub const DEVICE_PATCH: &str = r#"{"name":"North Station","description":"Three pumps since May","tags":[{"key":"site","value":"north"}],"attributes":[{"name":"totalFlow","dataType":"number","system":{"aggregation":"SUM","aggregationOptions":[],"childAttributes":[{"name":"flowRate","mode":"whitelist","deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[{"key":"kind","value":"pump"}]}]}}],"deviceClass":"system","parentId":"64a1f00000000000000000d5","systemInterval":30,"keepDuplicates":true}"#;

/// The example of `Device Payload Counts`.
pub const DEVICE_PAYLOAD_COUNTS: &str = r#"{"deviceCommand":18,"deviceConnect":4,"deviceDisconnect":3,"deviceState":43190,"mqttIn":260,"mqttOut":21}"#;

/// The example of `Device Post`.
pub const DEVICE_POST: &str = r#"{"name":"Pump 8","description":"Spare pump of the north station","tags":[{"key":"site","value":"north"}],"attributes":[{"name":"flowRate","dataType":"number","description":"In litres per second","attributeTags":{"unit":"lps"}},{"name":"pressure","dataType":"number","description":"Behind the valve, in bar","attributeTags":{"unit":"bar"}}],"deviceClass":"peripheral","gatewayId":"64a1f00000000000000000d1","parentId":null,"systemInterval":60,"keepDuplicates":false}"#;

/// The example of `Device Recipe`.
pub const DEVICE_RECIPE: &str = r#"{"id":"65e6354632f4d1b9138a0b52","deviceRecipeId":"65e6354632f4d1b9138a0b52","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Standard Pump","deviceName":"New pump","description":"For pumps of the 2024 series","deviceDescription":"Not yet in service","tags":[{"key":"kind","value":"pump"}],"attributes":[{"name":"flowRate","dataType":"number","description":"In litres per second","attributeTags":{"unit":"lps"}},{"name":"pressure","dataType":"number","description":"Behind the valve, in bar","attributeTags":{"unit":"bar"}}],"deviceClass":"peripheral","gatewayId":"64a1f00000000000000000d1","parentId":"64a1f00000000000000000d4","systemInterval":60,"keepDuplicates":false}"#;

/// The example of `Device Recipe Bulk Create`.
pub const DEVICE_RECIPE_BULK_CREATE: &str = r#"{"created":2,"failed":1,"csvResult":"pump,station,result\nPump 21,south,created\nPump 22,south,created\nPump 23,,failed\n"}"#;

/// The example of `Device Recipe Bulk Create Post`.
pub const DEVICE_RECIPE_BULK_CREATE_POST: &str = r#"{"csv":"pump,remark,gateway,station\nPump 21,Left hall,,\nPump 22,Right hall,,\n","count":2,"nameColumn":"pump","descriptionColumn":"remark","gatewayIdColumn":"gateway","parentIdColumn":"station","makeUniqueKeySecret":true,"email":"ada@example.com","callbackUrl":"https://hooks.example.com/done","gatewayId":"64a1f00000000000000000d1","parentId":"64a1f00000000000000000d4"}"#;

/// The example of `Device Recipe Patch`.
pub const DEVICE_RECIPE_PATCH: &str = r#"{"name":"Standard Pump 2025","deviceName":"New pump","description":"For pumps of the 2025 series","deviceDescription":"Waits for its first check","tags":[{"key":"kind","value":"pump"},{"key":"series","value":"2025"}],"attributes":[{"name":"pressure","dataType":"number","description":"Behind the valve, in bar","attributeTags":{"unit":"bar"}}],"deviceClass":"floating","gatewayId":null,"parentId":null,"systemInterval":60,"keepDuplicates":true}"#;

/// The example of `Device Recipe Post`.
pub const DEVICE_RECIPE_POST: &str = r#"{"name":"Standard Valve","deviceName":"New valve","description":"For valves of the 2024 series","deviceDescription":"Not yet in service","tags":[{"key":"kind","value":"valve"}],"attributes":[{"name":"open","dataType":"boolean"}],"deviceClass":"peripheral","gatewayId":"64a1f00000000000000000d1","parentId":null,"systemInterval":300,"keepDuplicates":false}"#;

/// The example of `Device Recipes`.
pub const DEVICE_RECIPES: &str = r#"{"items":[{"id":"65e6354632f4d1b9138a0b52","deviceRecipeId":"65e6354632f4d1b9138a0b52","applicationId":"65c8126189a4a5943a7e3a57","name":"Standard Pump","deviceName":"New pump","deviceClass":"peripheral","parentId":null}],"count":1,"totalCount":2,"perPage":25,"page":0,"filter":"Standard*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Device State`.
pub const DEVICE_STATE: &str = r#"{"time":1716300157512,"meta":{"shift":"early"},"data":{"flowRate":41.6,"pressure":3.2,"running":true,"location":"59.8586,17.6389"},"flowVersion":"v2.1.0"}"#;

/// The example of `Device State Or States`.
pub const DEVICE_STATE_OR_STATES: &str = r#"[{"time":"2024-03-04T08:15:00.000Z","data":{"pressure":3.1}},{"time":"2024-05-21T14:02:37.512Z","data":{"pressure":3.2,"running":true}}]"#;

/// The example of `Device States`.
pub const DEVICE_STATES: &str = r#"[{"time":{"$date":"2024-05-21T14:02:37.512Z"},"data":{"flowRate":41.6,"pressure":3.2}}]"#;

/// The example of `Device Tag Filter`.
pub const DEVICE_TAG_FILTER: &str = r#"[{"key":"site","value":"north"},{"key":"serviced"},{"value":"pump"}]"#;

/// The example of `Devices`.
pub const DEVICES: &str = r#"{"items":[{"id":"64a1f00000000000000000d1","deviceId":"64a1f00000000000000000d1","applicationId":"65c8126189a4a5943a7e3a57","deletedAt":"2024-05-19T06:00:00.000Z","name":"North Station Gateway","deviceClass":"edgeCompute","edgeAgentVersion":"1.48.2","connectionInfo":{"time":"2024-05-19T05:58:41.300Z","connected":0},"parentId":null},{"id":"64a1f00000000000000000d4","deviceId":"64a1f00000000000000000d4","applicationId":"65c8126189a4a5943a7e3a57","name":"North Station","deviceClass":"system","parentId":"64a1f00000000000000000d5","systemInterval":60}],"count":2,"totalCount":3,"perPage":25,"page":0,"filter":"North*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","deviceClass":"system","tagFilter":[{"key":"site","value":"north"}],"parentId":"64a1f00000000000000000d5","query":{"name":{"$startsWith":"North"}}}"#;

/// The example of `Devices Data Export`.
pub const DEVICES_DATA_EXPORT: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/export","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"deviceQuery":{"gatewayId":{"$nin":["64a1f00000000000000000d1"]},"parentId":null,"tags":{"$eq":{"$tagKey":"kind","$tagValue":"pump"}}},"attributes":["flowRate"],"start":1716213757512,"end":1716300157512,"options":{"includeDate":true,"includeID":true,"includeBlobData":true,"filePerDevice":true}}"#;

/// The example of `Devices Delete Or Restore Post`.
pub const DEVICES_DELETE_OR_RESTORE_POST: &str = r#"{"email":"tomas@example.com","query":{"deletedAt":{"$gt":"2024-03-04T08:15:00.000Z"},"id":{"$gt":"658135330459e237e01a0f3a"},"tags":{"retired":"yes"}},"callbackUrl":"https://hooks.example.com/done","forceJob":true}"#;

/// The example of `Devices Export Payload Count Post`.
pub const DEVICES_EXPORT_PAYLOAD_COUNT_POST: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/export","query":{"experienceGroupId":"65b1729567cf5ccd52d8c6fe","tags":{"$eq":{"plan":null}}},"start":1716213757512,"end":1716300157512}"#;

/// The example of `Devices Export Post`.
pub const DEVICES_EXPORT_POST: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/export","query":{"gatewayId":{"$eq":null},"parentId":{"$ne":"64a1f00000000000000000d4"},"experienceUserId":{"$lt":"65d8ffa2acbba18c55cc5310"},"tags":{"$ne":null}},"format":"json"}"#;

/// The example of `Devices Historical Import Post`.
pub const DEVICES_HISTORICAL_IMPORT_POST: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/done","fileUrl":"https://archive.example.com/north-2023.csv"}"#;

/// The example of `Devices Patch`.
pub const DEVICES_PATCH: &str = r#"{"updateFields":{"gatewayId":"64a1f00000000000000000d1","parentId":null},"deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"query":{"id":{"$gte":"64a1f00000000000000000d3"},"lastUpdated":{"$lte":"2024-05-21T14:02:37.512Z"},"tags":{"$ne":{"$tagKey":"locked","$tagValue":{"$in":["yes","always"]}}}},"updateOperations":[{"operation":"set","target":"name","value":"Pump"},{"operation":"set","target":"deviceClass","value":"peripheral"},{"operation":"set","target":"description","value":"Moved to the south station"},{"operation":"set","target":"gatewayId","value":"64a1f00000000000000000d1"},{"operation":"set","target":"systemInterval","value":120},{"operation":"set","target":"keepDuplicates","value":true},{"operation":"set","target":"tag","value":{"key":"site","value":"south"}},{"operation":"set","target":"attributeTag","attributeName":"pressure","value":{"key":"unit","value":"kPa"}},{"operation":"set","target":"attributeDescription","attributeName":"pressure","value":"In kilopascal"},{"operation":"set","target":"attributeContentType","attributeName":"snapshot","value":"image/png"},{"operation":"set","target":"attributeName","attributeName":"running","value":"isRunning"},{"operation":"remove","target":"parentId"},{"operation":"remove","target":"tag","tagKey":"retired"},{"operation":"remove","target":"attribute","attributeName":"level"},{"operation":"remove","target":"attributeTag","attributeName":"flowRate","tagKey":"unit"},{"operation":"remove","target":"attributeDescription","attributeName":"flowRate"},{"operation":"add","target":"attribute","value":{"name":"vibration","dataType":"number"}},{"operation":"add","target":"attributeSystem","value":{"name":"maxPressure","dataType":"number","system":{"aggregation":"MAX","childAttributes":[{"name":"pressure","mode":"all"}]}}}],"email":"ada@example.com","callbackUrl":"https://hooks.example.com/done"}"#;

/// The example of `Devices Remove Data Post`.
pub const DEVICES_REMOVE_DATA_POST: &str = r#"{"query":{"id":{"$lte":"64a1f00000000000000000d3"},"name":{"$in":["Pump 7","Pump 8"]},"connectionStatus":{"$nin":["connected"]}},"start":1716213757512,"end":1716300157512,"attributes":["pressure"],"keepConnectionHistory":true,"keepCommandHistory":false,"email":"ada@example.com","callbackUrl":"https://hooks.example.com/done"}"#;

/// The example of `Devices Updated`.
pub const DEVICES_UPDATED: &str = r#"{"updated":41,"failed":0,"skipped":5,"logLink":"https://files.example.com/updates/pumps.csv"}"#;

/// The example of `Edge Deployment`.
pub const EDGE_DEPLOYMENT: &str = r#"{"id":"65eff6206b549753620e2e7f","edgeDeploymentId":"65eff6206b549753620e2e7f","applicationId":"65c8126189a4a5943a7e3a57","deviceId":"64a1f00000000000000000d1","deviceName":"North Station Gateway","deviceConnectionInfo":{"time":"2024-05-21T14:02:37.512Z","connected":1},"flowId":"65cec3af1dc85f34e47b196f","flowName":"Pressure Watch","flowClass":"edge","fileName":"pressure-watch.json","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","currentVersion":"v2.0.3","desiredVersion":"v2.1.0","currentEtag":"b71c0e","desiredEtag":"f20a93","logs":[{"sourceType":"device","sourceId":"64a1f00000000000000000d1","date":"2024-05-21T14:02:37.512Z","changeType":"current","attemptedValue":"v2.1.0","attemptedEtag":"f20a93","error":"The disk of the device is full"},{"sourceType":"user","sourceId":"654dd5c1af5831130c6bb816","date":"2024-05-21T13:40:10.120Z","changeType":"desired","newValue":"v2.1.0","previousValue":"v2.0.3","newEtag":"f20a93","previousEtag":"b71c0e"}]}"#;

/// The example of `Edge Deployment Release`.
pub const EDGE_DEPLOYMENT_RELEASE: &str = r#"{"flowId":"65cec3af1dc85f34e47b196f","version":"v2.1.0","deviceIds":["64a1f00000000000000000d1"],"deviceTags":[{"key":"site","value":"north"}]}"#;

/// The example of `Edge Deployment Remove`.
pub const EDGE_DEPLOYMENT_REMOVE: &str = r#"{"flowId":"65cec3af1dc85f34e47b196f","deviceId":null}"#;

/// The example of `Edge Deployment Replace`.
pub const EDGE_DEPLOYMENT_REPLACE: &str = r#"{"flowId":"65cec3af1dc85f34e47b196f","oldVersion":"v2.0.3","newVersion":"v2.1.0"}"#;

/// The example of `Edge Deployments`.
pub const EDGE_DEPLOYMENTS: &str = r#"{"items":[{"id":"65eff6206b549753620e2e7f","edgeDeploymentId":"65eff6206b549753620e2e7f","applicationId":"65c8126189a4a5943a7e3a57","deviceId":"64a1f00000000000000000d1","flowId":"65cec3af1dc85f34e47b196f","currentVersion":"v2.0.3","desiredVersion":"v2.1.0"}],"count":1,"totalCount":1,"applicationId":"65c8126189a4a5943a7e3a57","deviceId":"64a1f00000000000000000d1","flowId":"65cec3af1dc85f34e47b196f","version":"v2.1.0"}"#;

/// The example of `Email Verification Verify`.
pub const EMAIL_VERIFICATION_VERIFY: &str = r#"{"email":"ada@example.com","token":"not-a-real-token"}"#;

/// The example of `Embedded Deployment`.
pub const EMBEDDED_DEPLOYMENT: &str = r#"{"id":"65931adb4b88c11bc8eb67da","embeddedDeploymentId":"65931adb4b88c11bc8eb67da","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","deviceId":"64a1f00000000000000000d6","deviceName":"Valve Controller 3","deviceConnectionInfo":{"time":"2024-03-04T08:15:00.000Z","connected":null},"flows":{"65cec3af1dc85f34e47b196f":{"flowName":"Pressure Watch","currentVersion":null,"desiredVersion":"v2.1.0"}},"currentBundleVersion":null,"desiredBundleVersion":"1716300157","unknownBundle":false,"logs":[{"sourceType":"user","sourceId":"654dd5c1af5831130c6bb816","date":"2024-05-21T14:02:37.512Z","changeType":"desired","updateType":"newFlow","updateFlowId":"65cec3af1dc85f34e47b196f","desiredVersion":"v2.1.0","newBundle":"1716300157"},{"sourceType":"device","sourceId":"64a1f00000000000000000d6","date":"2024-05-21T14:02:37.512Z","changeType":"current","updateType":"knownBundle","attemptedBundle":"1716213757","error":"The bundle needs more memory"}]}"#;

/// The example of `Embedded Deployment Export`.
pub const EMBEDDED_DEPLOYMENT_EXPORT: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/export","embeddedDeploymentId":"65931adb4b88c11bc8eb67da","deviceId":"64a1f00000000000000000d6","traceLevel":1,"disableDebugMessage":true,"stackSize":16384,"debugSymbols":false,"exportMemory":true,"gzip":true}"#;

/// The example of `Embedded Deployment Release`.
pub const EMBEDDED_DEPLOYMENT_RELEASE: &str = r#"{"flowId":"65cec3af1dc85f34e47b196f","version":"v2.1.0","deviceIds":["64a1f00000000000000000d6"],"deviceTags":[{"key":"kind","value":"valve"}],"releaseTag":"spring"}"#;

/// The example of `Embedded Deployment Remove`.
pub const EMBEDDED_DEPLOYMENT_REMOVE: &str = r#"{"flowId":null,"deviceId":"64a1f00000000000000000d6"}"#;

/// The example of `Embedded Deployment Replace`.
pub const EMBEDDED_DEPLOYMENT_REPLACE: &str = r#"{"flowId":"65cec3af1dc85f34e47b196f","oldVersion":"v2.1.0","newVersion":null}"#;

/// The example of `Embedded Deployments`.
pub const EMBEDDED_DEPLOYMENTS: &str = r#"{"items":[{"id":"65931adb4b88c11bc8eb67da","embeddedDeploymentId":"65931adb4b88c11bc8eb67da","applicationId":"65c8126189a4a5943a7e3a57","deviceId":"64a1f00000000000000000d6","currentBundleVersion":null,"desiredBundleVersion":"1716300157"}],"count":1,"totalCount":1,"applicationId":"65c8126189a4a5943a7e3a57","deviceId":"64a1f00000000000000000d6","flowId":"65cec3af1dc85f34e47b196f","version":"v2.1.0"}"#;

/// The example of `Error`.
pub const ERROR: &str = r#"{"type":"Validation","message":"The name of a device cannot be empty"}"#;

/// The example of `Event`.
pub const EVENT: &str = r#"{"id":"6560ba4845861acaed7dea55","eventId":"6560ba4845861acaed7dea55","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","sourceType":"flow","sourceId":"65cec3af1dc85f34e47b196f","sourceName":"Pressure Watch","level":"error","state":"acknowledged","subject":"Pressure too low","message":"Pump 7 has been below 2 bar for ten minutes.","data":{"pressure":1.7},"deviceId":"658135330459e237e01a0f3a","deviceName":"Pump 7","disableTagChangeTracking":false,"eventTags":{"shift":"night"},"updates":[{"sourceType":"user","sourceId":"654dd5c1af5831130c6bb816","sourceName":"Ada Lindqvist","creationDate":"2024-05-21T14:02:37.512Z","comment":"It was the pump next to it.","data":{"ticket":4711},"state":"acknowledged","stateChange":{"old":"new","new":"acknowledged"},"levelChange":{"old":"warning","new":"error"},"subjectChange":{"old":"Pressure low","new":"Pressure too low"},"deviceIdChange":{"old":"64a1f00000000000000000d3","oldDeviceName":"Pump 8","new":"658135330459e237e01a0f3a","newDeviceName":"Pump 7"},"tagsChange":{"shift":{"old":"early","new":"night"}}}]}"#;

/// The example of `Event Patch`.
pub const EVENT_PATCH: &str = r#"{"state":"resolved","level":"info","subject":"Pressure back to normal","deviceId":null,"comment":"The valve was shut.","data":{"ticket":4711},"eventTags":{"cause":"valve"}}"#;

/// The example of `Event Plus New Count`.
pub const EVENT_PLUS_NEW_COUNT: &str = r#"{"event":{"id":"6560ba4845861acaed7dea55","eventId":"6560ba4845861acaed7dea55","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","level":"error","state":"new","subject":"Pressure too low","deviceId":"658135330459e237e01a0f3a"},"newCount":3}"#;

/// The example of `Event Post`.
pub const EVENT_POST: &str = r#"{"level":"warning","state":"new","subject":"Pressure low","message":"Pump 7 is below 2.5 bar.","data":{"pressure":2.4},"deviceId":"658135330459e237e01a0f3a","eventTags":{"shift":"early"},"creationDate":{"$date":"2024-05-21T14:02:37.512Z"},"disableTagChangeTracking":true}"#;

/// The example of `Event Tags Summary`.
pub const EVENT_TAGS_SUMMARY: &str = r#"{"eventTags":[{"key":"shift","value":"night"},{"key":"cause","value":"valve"}]}"#;

/// The example of `Events`.
pub const EVENTS: &str = r#"{"items":[{"id":"6560ba4845861acaed7dea55","eventId":"6560ba4845861acaed7dea55","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","level":"error","state":"acknowledged","subject":"Pressure too low","deviceId":"658135330459e237e01a0f3a"}],"count":1,"totalCount":7,"perPage":25,"page":0,"filter":"Pressure*","filterField":"subject","sortField":"creationDate","sortDirection":"desc","applicationId":"65c8126189a4a5943a7e3a57","state":"acknowledged","query":{"level":{"$in":["error","critical"]}}}"#;

/// The example of `Events Deleted`.
pub const EVENTS_DELETED: &str = r#"{"removed":26}"#;

/// The example of `Events Export`.
pub const EVENTS_EXPORT: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/export","query":{"$and":[{"state":"resolved"},{"eventTags":{"cause":"valve"}}]},"format":"csv","excludeUpdates":true}"#;

/// The example of `Experience Bootstrap Options`.
pub const EXPERIENCE_BOOTSTRAP_OPTIONS: &str = r#"{"replaceExisting":false,"createUsers":true,"createGroups":true,"slug":"brook-pumps"}"#;

/// The example of `Experience Bootstrap Result`.
pub const EXPERIENCE_BOOTSTRAP_RESULT: &str = r#"{"resourceSuffix":"-2","password":"example-only-password","email":"first.user@example.com"}"#;

/// The example of `Experience Domain`.
pub const EXPERIENCE_DOMAIN: &str = r#"{"id":"65e8207816d325fc804d2340","experienceDomainId":"65e8207816d325fc804d2340","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","sslCert":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","sslBundle":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","domainName":"pumps.example.com","version":"v2"}"#;

/// The example of `Experience Domain Patch`.
pub const EXPERIENCE_DOMAIN_PATCH: &str = r#"{"sslKey":"-----BEGIN PRIVATE KEY-----\nnot-a-real-private-key\n-----END PRIVATE KEY-----","sslCert":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","sslBundle":null,"version":null,"domainName":"pumps.example.net"}"#;

/// The example of `Experience Domain Post`.
pub const EXPERIENCE_DOMAIN_POST: &str = r#"{"sslKey":"-----BEGIN PRIVATE KEY-----\nnot-a-real-private-key\n-----END PRIVATE KEY-----","sslCert":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","sslBundle":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","domainName":"pumps.example.com","version":"v2"}"#;

/// The example of `Experience Domains`.
pub const EXPERIENCE_DOMAINS: &str = r#"{"items":[{"id":"65e8207816d325fc804d2340","experienceDomainId":"65e8207816d325fc804d2340","domainName":"pumps.example.com","version":"v2"}],"count":1,"totalCount":1,"applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Experience Endpoint`.
pub const EXPERIENCE_ENDPOINT: &str = r#"{"id":"6535b8778536a48d0fcbb661","experienceEndpointId":"6535b8778536a48d0fcbb661","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdatedById":"65ec30113e83805ecfb09111","lastUpdatedByType":"apiToken","description":"One pump with its latest values.","route":"/pumps/{id}","enabled":true,"method":"get","access":"group","deviceIdTemplate":"","endpointTags":{"area":"pumps"},"staticReply":null,"unauthorizedReply":{"value":"/login","type":"redirect","statusCode":302},"experienceGroups":[{"name":"Operators","id":"65b1729567cf5ccd52d8c6fe"}]}"#;

/// The example of `Experience Endpoint Patch`.
pub const EXPERIENCE_ENDPOINT_PATCH: &str = r#"{"description":"Now for those who reach the pump.","route":"/pumps/{id}/note","enabled":false,"method":"post","access":"device","deviceIdTemplate":"{{request.params.id}}","endpointTags":{"area":"notes"},"experienceGroupIds":[],"staticReply":null,"unauthorizedReply":null}"#;

/// The example of `Experience Endpoint Post`.
pub const EXPERIENCE_ENDPOINT_POST: &str = r#"{"description":"The start page.","route":"/start","enabled":true,"method":"get","access":"public","deviceIdTemplate":"","endpointTags":{"area":"start"},"experienceGroupIds":[],"staticReply":{"value":"651c148ecbf455a3ebda3bad","type":"page","statusCode":200},"unauthorizedReply":{"value":"/login","type":"redirect"}}"#;

/// The example of `Experience Endpoint Stats`.
pub const EXPERIENCE_ENDPOINT_STATS: &str = r#"{"200":[{"time":"2024-05-21T12:00:00.000Z","count":41},{"time":"2024-05-21T13:00:00.000Z","count":38}],"404":[{"time":"2024-05-21T13:00:00.000Z","count":2}]}"#;

/// The example of `Experience Endpoints`.
pub const EXPERIENCE_ENDPOINTS: &str = r#"{"items":[{"id":"6535b8778536a48d0fcbb661","route":"/pumps/{id}","method":"get","access":"authenticated","enabled":true}],"count":1,"totalCount":6,"filter":"/pumps*","filterField":"route","sortField":"order","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","experienceGroupId":"65b1729567cf5ccd52d8c6fe","notFoundRequestCount":3}"#;

/// The example of `Experience Group`.
pub const EXPERIENCE_GROUP: &str = r#"{"id":"65b1729567cf5ccd52d8c6fe","experienceGroupId":"65b1729567cf5ccd52d8c6fe","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Operators","description":"Those who run the north station.","experienceUserIds":["65d8ffa2acbba18c55cc5310"],"experienceEndpointIds":["6535b8778536a48d0fcbb661"],"groupTags":{"region":"north"},"deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"station","value":"north"}],"deviceQueryJson":"{\"name\":{\"$startsWith\":\"Pump\"}}","parentId":"64a1f00000000000000001c1","ancestorIds":["64a1f00000000000000001c1"],"directDeviceCount":6,"totalDeviceCount":9}"#;

/// The example of `Experience Group Patch`.
pub const EXPERIENCE_GROUP_PATCH: &str = r#"{"name":"North Operators","description":"Early and late shift.","experienceUserIds":["65d8ffa2acbba18c55cc5310"],"experienceEndpointIds":["6535b8778536a48d0fcbb661"],"groupTags":{"region":"north"},"deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceTags":[],"deviceQueryJson":null,"parentId":null}"#;

/// The example of `Experience Group Post`.
pub const EXPERIENCE_GROUP_POST: &str = r#"{"name":"Operators","description":"Those who run the north station.","experienceUserIds":["65d8ffa2acbba18c55cc5310"],"experienceEndpointIds":["6535b8778536a48d0fcbb661"],"groupTags":{"region":"north"},"deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"station","value":"north"}],"deviceQueryJson":"{\"deviceClass\":\"peripheral\"}","parentId":"64a1f00000000000000001c1"}"#;

/// The example of `Experience Groups`.
pub const EXPERIENCE_GROUPS: &str = r#"{"items":[{"id":"65b1729567cf5ccd52d8c6fe","experienceGroupId":"65b1729567cf5ccd52d8c6fe","name":"Operators","parentId":null,"ancestorIds":[]}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"Oper*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Experience Linked Resources`.
pub const EXPERIENCE_LINKED_RESOURCES: &str = r#"{"experienceViews":{"items":[{"id":"651c148ecbf455a3ebda3bad","name":"Pump Page","viewType":"page"}],"count":1,"totalCount":1},"experienceEndpoints":{"items":[{"id":"6535b8778536a48d0fcbb661","route":"/pumps/{id}","method":"get","access":"authenticated","enabled":true}],"count":1,"totalCount":1},"flows":{"items":[{"id":"64a1f00000000000000001c3","name":"Show Pump","flowClass":"experience"}],"count":1,"totalCount":1},"flowVersions":{"items":[{"id":"64a1f00000000000000001c4","flowId":"64a1f00000000000000001c3","name":"Show Pump","flowClass":"experience","versions":["v2"]}],"count":1,"totalCount":1}}"#;

/// The example of `Experience Slug`.
pub const EXPERIENCE_SLUG: &str = r#"{"id":"656f5f1bb437f4d6d0911318","experienceSlugId":"656f5f1bb437f4d6d0911318","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","slug":"brook-pumps","version":"v2"}"#;

/// The example of `Experience Slug Patch`.
pub const EXPERIENCE_SLUG_PATCH: &str = r#"{"version":null,"slug":"brook-stations"}"#;

/// The example of `Experience Slug Post`.
pub const EXPERIENCE_SLUG_POST: &str = r#"{"version":"develop","slug":"brook-pumps"}"#;

/// The example of `Experience Slugs`.
pub const EXPERIENCE_SLUGS: &str = r#"{"items":[{"id":"656f5f1bb437f4d6d0911318","experienceSlugId":"656f5f1bb437f4d6d0911318","slug":"brook-pumps","version":"develop"}],"count":1,"totalCount":1,"applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Experience User`.
pub const EXPERIENCE_USER: &str = r#"{"id":"65d8ffa2acbba18c55cc5310","experienceUserId":"65d8ffa2acbba18c55cc5310","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","passwordLastUpdated":"2024-03-05T06:40:12.000Z","lastLogin":"2024-05-21T05:58:03.410Z","email":"kim@example.com","firstName":"Operator","lastName":"Kim","avatarUrl":"https://avatars.example.com/kim.png","tokenCutoff":"2024-03-05T06:40:12.000Z","userTags":{"shift":"early"},"experienceGroups":[{"name":"Operators","id":"65b1729567cf5ccd52d8c6fe","parentId":"64a1f00000000000000001c1"},{"name":"All Stations","id":"64a1f00000000000000001c1","parentId":null}]}"#;

/// The example of `Experience User Patch`.
pub const EXPERIENCE_USER_PATCH: &str = r#"{"email":"kim.operator@example.com","firstName":"Operator","lastName":"Kim","password":"example-only-password","tokenCutoff":"2024-05-21T14:02:37.512Z","userTags":{"shift":"late"},"experienceGroupIds":["65b1729567cf5ccd52d8c6fe"]}"#;

/// The example of `Experience User Post`.
pub const EXPERIENCE_USER_POST: &str = r#"{"email":"kim@example.com","firstName":"Operator","lastName":"Kim","password":"example-only-password","tokenCutoff":"2024-03-04T08:15:00.000Z","userTags":{"shift":"early"},"experienceGroupIds":["65b1729567cf5ccd52d8c6fe"]}"#;

/// The example of `Experience Users`.
pub const EXPERIENCE_USERS: &str = r#"{"items":[{"id":"65d8ffa2acbba18c55cc5310","experienceUserId":"65d8ffa2acbba18c55cc5310","email":"kim@example.com","firstName":"Operator","lastName":"Kim"}],"count":1,"totalCount":1,"perPage":100,"page":0,"filter":"kim*","filterField":"email","sortField":"lastName","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","experienceGroupId":"65b1729567cf5ccd52d8c6fe"}"#;

/// The example of `Experience Version`.
pub const EXPERIENCE_VERSION: &str = r#"{"id":"64a1f0000000000000000155","experienceVersionId":"64a1f0000000000000000155","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdated":"2024-05-21T14:02:37.512Z","lastUpdatedById":"64a1f00000000000000000b2","lastUpdatedByType":"user","endpointDefaultCors":true,"allowedCorsOrigins":["https://pumps.example.com"],"version":"v2","description":"With the page of a single pump.","globals":[{"key":"contact","json":"{\"phone\":\"555-0100\"}","description":"Shown at the foot of each page."}],"notFoundReply":{"value":"651c148ecbf455a3ebda3bad","type":"page","statusCode":404},"unauthorizedReply":{"value":"/login","type":"redirect","statusCode":302},"responseHeaders":{"x-frame-options":"DENY"},"attachedDomains":[{"domainName":"pumps.example.com","id":"65e8207816d325fc804d2340"}],"attachedSlugs":[{"slug":"brook-pumps","id":"656f5f1bb437f4d6d0911318"}]}"#;

/// The example of `Experience Version Patch`.
pub const EXPERIENCE_VERSION_PATCH: &str = r#"{"endpointDefaultCors":false,"allowedCorsOrigins":["https://maps.example.com"],"globals":[{"key":"theme","json":"\"light\""}],"notFoundReply":null,"unauthorizedReply":null,"description":"Back to the state of v2.","sourceVersionIdOrName":"v2","responseHeaders":{"cache-control":"no-store"}}"#;

/// The example of `Experience Version Post`.
pub const EXPERIENCE_VERSION_POST: &str = r#"{"version":"v2","description":"With the page of a single pump.","domainIds":["65e8207816d325fc804d2340"],"slugIds":["656f5f1bb437f4d6d0911318"],"endpointDefaultCors":true,"globals":[{"key":"theme","json":"\"dark\""}],"notFoundReply":{"value":"651c148ecbf455a3ebda3bad","type":"page","statusCode":404},"unauthorizedReply":{"value":"/login","type":"redirect","statusCode":302},"allowedCorsOrigins":["https://pumps.example.com"],"responseHeaders":{"x-frame-options":"DENY"}}"#;

/// The example of `Experience Versions`.
pub const EXPERIENCE_VERSIONS: &str = r#"{"items":[{"id":"64a1f0000000000000000155","experienceVersionId":"64a1f0000000000000000155","version":"v2","notFoundReply":null,"unauthorizedReply":null}],"count":1,"totalCount":1,"applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Experience View`.
pub const EXPERIENCE_VIEW: &str = r#"{"id":"651c148ecbf455a3ebda3bad","experienceViewId":"651c148ecbf455a3ebda3bad","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdatedById":"65ec30113e83805ecfb09111","lastUpdatedByType":"apiToken","name":"Pump Page","description":"Values and events of one pump.","viewType":"page","layoutId":"64a1f00000000000000001c2","layoutName":"Frame","body":"<h1>{{pageData.pump.name}}</h1>\n{{component \"gauge\" pageData.pump}}","viewTags":{"area":"pumps"},"headers":{"content-type":"text/html"}}"#;

/// The example of `Experience View Patch`.
pub const EXPERIENCE_VIEW_PATCH: &str = r#"{"name":"Pump Page","description":"Now without a frame.","layoutId":null,"body":"<h1>{{pageData.pump.name}}</h1>","viewTags":{"area":"stations"},"headers":{"content-type":"text/plain"}}"#;

/// The example of `Experience View Post`.
pub const EXPERIENCE_VIEW_POST: &str = r#"{"name":"Frame","description":"Head and foot of all pages.","viewType":"layout","layoutId":null,"body":"<main>{{page}}</main>","viewTags":{"area":"all"},"headers":{"content-type":"text/html"}}"#;

/// The example of `Experience Views`.
pub const EXPERIENCE_VIEWS: &str = r#"{"items":[{"id":"651c148ecbf455a3ebda3bad","experienceViewId":"651c148ecbf455a3ebda3bad","name":"Pump Page","viewType":"page","layoutId":"64a1f00000000000000001c2","layoutName":"Frame"}],"count":1,"totalCount":4,"perPage":1,"page":0,"filter":"Pump*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","viewType":"page"}"#;

/// The example of `File`.
pub const FILE: &str = r#"{"id":"65a01419df87bbd9da7a0808","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","authorId":"654dd5c1af5831130c6bb816","authorType":"user","status":"moving","name":"north-station.png","parentDirectory":"/stations","type":"file","fileSize":48213,"s3etag":"example-only-etag","contentType":"image/png","fileDimensions":{"width":664,"height":400},"moveIntoId":"65a01419df87bbd9da7a0809","url":"https://files.example.com/stations/north-station.png"}"#;

/// The example of `File Patch`.
pub const FILE_PATCH: &str = r#"{"fileSize":51877,"contentType":"image/png","fileDimensions":{"width":664,"height":420}}"#;

/// The example of `File Post`.
pub const FILE_POST: &str = r#"{"name":"north-station.png","parentDirectory":"/stations","type":"file","fileSize":48213,"contentType":"image/png","fileDimensions":{"width":664,"height":400}}"#;

/// The example of `File Upload Post Response`.
pub const FILE_UPLOAD_POST_RESPONSE: &str = r#"{"id":"65a01419df87bbd9da7a0808","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-05-21T14:02:37.512Z","lastUpdated":"2024-05-21T14:02:37.512Z","authorId":"654dd5c1af5831130c6bb816","authorType":"user","status":"pending","name":"north-station.png","parentDirectory":"/stations","type":"file","fileSize":48213,"contentType":"image/png","upload":{"url":"https://storage.example.com/uploads","fields":{"key":"pump-monitoring/north-station.png","bucket":"uploads","policy":"not-a-real-policy"}}}"#;

/// The example of `Files`.
pub const FILES: &str = r#"{"items":[{"id":"65a01419df87bbd9da7a0808","name":"north-station.png","parentDirectory":"/stations","type":"file","status":"completed","fileSize":48213}],"count":1,"totalCount":4,"perPage":1,"page":0,"filter":"north*","filterField":"name","sortField":"lastUpdated","sortDirection":"desc","parentExists":true}"#;

/// The example of `Flow`.
pub const FLOW: &str = r#"{"id":"65cec3af1dc85f34e47b196f","flowId":"65cec3af1dc85f34e47b196f","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdatedById":"65ec30113e83805ecfb09111","lastUpdatedByType":"apiToken","name":"Pressure Watch","description":"Raises an event when the pressure of a pump drops.","enabled":true,"defaultVersionId":"651dcd8874341a83ba030055","flowClass":"cloud","triggers":[{"key":"658135330459e237e01a0f3a","type":"deviceId","config":{"attributeWhitelist":["pressure"],"triggerOn":"both"},"meta":{"category":"trigger","name":"deviceIdsTags","label":"State of Pump 7","x":80,"y":40},"outputIds":[["node-1"]]},{"type":"deviceTagInactivity","key":"station=north","config":{"seconds":1800},"outputIds":[["node-2"]]},{"type":"event","config":{"subject":"Pressure too low","resolved":true},"outputIds":[[]]},{"type":"integration","key":"65eeb01355c13afb2e8025c3","config":{"message":true},"outputIds":[["node-1"]]},{"type":"timer","config":{"seconds":300},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"ConditionalNode","config":{"expression":"{{data.pressure}} < globals.low"},"meta":{"label":"Too low?","x":80,"y":140},"outputIds":[[],["node-2"]]},{"id":"node-2","type":"CreateEventNode","config":{"subject":"Pressure too low","level":"warning"},"meta":{"label":"Raise event","x":160,"y":240},"outputIds":[]}],"globals":[{"key":"low","json":"1.2"}],"deletedInDevelop":false,"stats":{"runCount":1440,"errorCount":2,"byVersion":{"develop":{"runCount":20,"errorCount":2},"651dcd8874341a83ba030055":{"runCount":1420,"errorCount":0}}}}"#;

/// The example of `Flow Errors`.
pub const FLOW_ERRORS: &str = r#"{"flowVersion":"v1.4.0","flowVersionId":"651dcd8874341a83ba030055","deviceId":"64a1f00000000000000000d1","start":"2024-05-20T14:02:37.512Z","end":"2024-05-21T14:02:37.512Z","limit":25,"sortDirection":"desc","errors":[{"time":"2024-05-21T11:31:08.204Z","deviceId":"64a1f00000000000000000d1","deviceName":"North Station Gateway","flowVersion":"v1.4.0","flowVersionId":"651dcd8874341a83ba030055","nodeId":"node-2","nodeLabel":"Raise event","error":{"name":"TypeError","message":"pressure is not a number"}}]}"#;

/// The example of `Flow Log`.
pub const FLOW_LOG: &str = r#"[{"flowVersionId":"651dcd8874341a83ba030055","time":"2024-05-21T14:02:00.000Z","pathsFailed":1,"pathsCompleted":5,"runCount":6,"wallTime":83,"errors":[{"nodeId":"node-2","message":"pressure is not a number"}]}]"#;

/// The example of `Flow Patch`.
pub const FLOW_PATCH: &str = r#"{"name":"Bar To Kilopascal","description":"Now with a check of limits.","shortDescription":"Converts bar to kPa and checks it.","iconData":null,"docsUrl":"","category":"","enabled":true,"defaultVersionId":null,"triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]},{"type":"virtualButton","key":"64a1f00000000000000000e3-try","config":{},"meta":{"label":"Try it","payload":"{\"bar\":3}","deviceId":null},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"MathNode","config":{"expression":"{{data.fields.bar}} * 100","resultPath":"working.kPa"},"meta":{"label":"To kPa","x":80,"y":140},"outputIds":[["node-2"]]},{"id":"node-2","type":"CustomNodeOutputNode","config":{"resultPath":"working.kPa"},"meta":{"label":"Done","x":80,"y":240},"outputIds":[]}],"globals":[{"key":"factor","json":"100"}],"minimumAgentVersion":"1.40.0","customNodeConfig":{"outputCount":2,"resultMode":"optional","resultDescription":"The pressure in kPa, and whether it is within the limits.","fields":[{"type":"stringTemplate","label":"Station","id":"station","description":"Short name of the station.","defaultValue":"north","required":true,"validRegExp":"^[a-z]+$"},{"type":"jsonTemplate","label":"Limits","id":"limits","description":"Lowest and highest pressure.","defaultValue":"{\"low\":1.2,\"high\":5}","required":false},{"type":"checkbox","label":"Strict","id":"strict","description":"Fail where the value is missing.","defaultValue":true}]}}"#;

/// The example of `Flow Post`.
pub const FLOW_POST: &str = r#"{"name":"Bar To Kilopascal","description":"Converts a pressure.","shortDescription":"Converts bar to kPa.","iconData":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=","docsUrl":"https://docs.example.com/bar-to-kilopascal","category":"logic","enabled":true,"triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"MathNode","config":{"expression":"{{data.fields.bar}} * 100","resultPath":"working.kPa"},"meta":{"label":"To kPa","x":80,"y":140},"outputIds":[["node-2"]]},{"id":"node-2","type":"CustomNodeOutputNode","config":{"resultPath":"working.kPa"},"meta":{"label":"Done","x":80,"y":240},"outputIds":[]}],"globals":[],"flowClass":"customNode","minimumAgentVersion":"1.38.0","customNodeConfig":{"outputCount":1,"resultMode":"required","resultDescription":"The pressure in kPa.","fields":[{"type":"section","label":"Reading","id":"reading","description":"Where the pressure comes from."},{"type":"payloadPath","label":"Pressure in bar","id":"bar","description":"Path of the value to convert.","required":true},{"type":"numberTemplate","label":"Offset","id":"offset","description":"Added before the conversion.","defaultValue":0,"required":false,"validMin":-5,"validMax":5},{"type":"select","label":"Rounding","id":"rounding","description":"How many decimals are kept.","defaultValue":"one","options":[{"label":"One decimal","value":"one"},{"value":"none"}]}]},"customNodeSupports":["edge"]}"#;

/// The example of `Flow Snmp Trap Config`.
pub const FLOW_SNMP_TRAP_CONFIG: &str = r#"{"community":"example-only-community"}"#;

/// The example of `Flow Stats`.
pub const FLOW_STATS: &str = r#"{"flowVersion":"v1.4.0","flowVersionId":"651dcd8874341a83ba030055","deviceId":"64a1f00000000000000000d1","start":"2024-05-21T12:00:00.000Z","end":"2024-05-21T13:00:00.000Z","resolution":3600000,"metrics":[{"time":"2024-05-21T12:00:00.000Z","pathsFailed":1,"pathsCompleted":59,"runCount":60,"wallTime":921}]}"#;

/// The example of `Flow Storage Entries`.
pub const FLOW_STORAGE_ENTRIES: &str = r#"{"lastPressure":2.7,"openEvents":["6560ba4845861acaed7dea55"]}"#;

/// The example of `Flow Storage Entry`.
pub const FLOW_STORAGE_ENTRY: &str = r#"{"key":"lastPressure","value":2.7}"#;

/// The example of `Flow Storage Metadata`.
pub const FLOW_STORAGE_METADATA: &str = r#"{"memoryUsed":148,"keysCount":2}"#;

/// The example of `Flow Trigger App File`.
pub const FLOW_TRIGGER_APP_FILE: &str = r##"{"type":"appFile","key":"appFile","config":{"create":true,"update":true,"delete":false,"public":true,"private":false},"meta":{"category":"trigger","name":"appFile","label":"New drawing","x":80,"y":40,"uiId":"ui-appfile","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Beckhoff`.
pub const FLOW_TRIGGER_BECKHOFF: &str = r##"{"type":"beckhoff","key":"plc-1","config":{"localAmsNetId":"192.0.2.10.1.1","localAdsPort":"32750","targetAmsNetId":"192.0.2.11.1.1","targetAdsPort":"851","routerHost":"192.0.2.11","routerTcpPort":"48898","cycleTimeMs":500,"subscriptions":[{"name":"MAIN.pressure"}],"configName":"station-plc"},"meta":{"category":"trigger","name":"beckhoff","label":"Pressure from PLC","x":80,"y":40,"uiId":"ui-beckhoff","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Data Table`.
pub const FLOW_TRIGGER_DATA_TABLE: &str = r##"{"type":"dataTable","key":"65a10686295d4ef78888544e","config":{"bulkInsert":false,"delete":true,"insert":true,"update":true},"meta":{"category":"trigger","name":"dataTable","label":"Service visit noted","x":80,"y":40,"uiId":"ui-datatable","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Device`.
pub const FLOW_TRIGGER_DEVICE: &str = r##"{"type":"deviceId","key":"658135330459e237e01a0f3a","config":{"attributeWhitelist":["pressure","flowRate"],"attributeBlacklist":[],"maxAge":600,"triggerOn":"both","batchBehavior":"each","allowInvalid":false},"meta":{"category":"trigger","name":"deviceIdsTags","label":"State of Pump 7","x":80,"y":40,"uiId":"ui-deviceidstags","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","timeUnit":"minutes","maxAgeToggle":true,"allowedAttributeType":"attributeWhitelist"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Device Inactivity`.
pub const FLOW_TRIGGER_DEVICE_INACTIVITY: &str = r##"{"type":"deviceIdInactivity","key":"658135330459e237e01a0f3a","config":{"seconds":1800},"meta":{"category":"trigger","name":"deviceIdsTagsInactivity","label":"Pump 7 silent","x":80,"y":40,"uiId":"ui-deviceidstagsinactiv","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Direct`.
pub const FLOW_TRIGGER_DIRECT: &str = r##"{"type":"direct","key":"sample-now","config":{},"meta":{"category":"trigger","name":"direct","label":"Called by firmware","x":80,"y":40,"uiId":"ui-direct","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Endpoint`.
pub const FLOW_TRIGGER_ENDPOINT: &str = r##"{"type":"endpoint","key":"6535b8778536a48d0fcbb661","config":{"experienceVersion":"v2"},"meta":{"category":"trigger","name":"endpoint","label":"GET /pumps/{id}","x":80,"y":40,"uiId":"ui-endpoint","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Event`.
pub const FLOW_TRIGGER_EVENT: &str = r##"{"type":"event","key":"65c8126189a4a5943a7e3a57","config":{"subject":"Pressure too low","new":true,"acknowledged":false,"resolved":true},"meta":{"category":"trigger","name":"event","label":"Pressure events","x":80,"y":40,"uiId":"ui-event","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger File Tail`.
pub const FLOW_TRIGGER_FILE_TAIL: &str = r##"{"type":"fileTail","key":"log-1","config":{"path":"/var/log/station.log","encoding":"utf8","byteLength":"","delimiter":"\n"},"meta":{"category":"trigger","name":"fileTail","label":"Station log","x":80,"y":40,"uiId":"ui-filetail","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger File Watch`.
pub const FLOW_TRIGGER_FILE_WATCH: &str = r##"{"type":"fileWatch","key":"dir-1","config":{"path":"/data/exports","fileAdded":true,"fileChanged":false,"fileRemoved":false,"directoryAdded":false,"directoryRemoved":false},"meta":{"category":"trigger","name":"fileWatch","label":"New export","x":80,"y":40,"uiId":"ui-filewatch","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Filter`.
pub const FLOW_TRIGGER_FILTER: &str = r#"[{"key":"6594d7f4abaefe2d018db70b","type":"webhook"},{"type":"timer"}]"#;

/// The example of `Flow Trigger Flow Error`.
pub const FLOW_TRIGGER_FLOW_ERROR: &str = r##"{"type":"flowError","key":"errors-1","config":{"scope":"local"},"meta":{"category":"trigger","name":"flowError","label":"On error","x":80,"y":40,"uiId":"ui-flowerror","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Generic`.
pub const FLOW_TRIGGER_GENERIC: &str = r##"{"type":"webhook","key":"6594d7f4abaefe2d018db70b","config":{},"meta":{"category":"trigger","name":"webhook","label":"Weather alert","x":80,"y":40,"uiId":"ui-webhook","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","triggerId":"weather"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Integration`.
pub const FLOW_TRIGGER_INTEGRATION: &str = r##"{"type":"integration","key":"65eeb01355c13afb2e8025c3","config":{"message":true,"connect":false,"disconnect":false,"failure":true},"meta":{"category":"trigger","name":"mqtt","label":"Plant Broker","x":80,"y":40,"uiId":"ui-mqtt","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","triggerId":"plant-broker"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Mqtt Topic`.
pub const FLOW_TRIGGER_MQTT_TOPIC: &str = r##"{"type":"mqttTopic","key":"plant/north/+/pressure","config":{"integrationId":"local"},"meta":{"category":"trigger","name":"mqtt","label":"Pressure topics","x":80,"y":40,"uiId":"ui-mqtt","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","triggerId":"pressure"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger On Sync`.
pub const FLOW_TRIGGER_ON_SYNC: &str = r#"{"type":"onSync","key":"sync-1","config":{"syncTypes":["device","peripheral"]},"meta":{"category":"trigger","name":"onSync","label":"Settings changed","x":80,"y":40,"uiId":"ui-onsync","description":"Start of the run."},"outputIds":[["node-1"]]}"#;

/// The example of `Flow Trigger Opcua`.
pub const FLOW_TRIGGER_OPCUA: &str = r##"{"type":"opcua","key":"opcua-1","config":{"uri":"opc.tcp://192.0.2.20:4840","securityPolicy":"Basic256Sha256","securityMode":"SignAndEncrypt","username":"reader","password":"example-only-password","cert":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","privateKey":"-----BEGIN PRIVATE KEY-----\nnot-a-real-private-key\n-----END PRIVATE KEY-----","nameSpace":"2","identifier":"North.Pump7.Pressure","samplingInterval":"1000","eventFilter":["Message","Severity"],"configName":"station-opcua"},"meta":{"category":"trigger","name":"opcua","label":"OPC UA pressure","x":80,"y":40,"uiId":"ui-opcua","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Redis`.
pub const FLOW_TRIGGER_REDIS: &str = r##"{"type":"redis","key":"redis-1","config":{"host":"192.0.2.30","port":"6379","password":"example-only-password","topic":"pumps","fileAdded":false,"fileChanged":false,"fileRemoved":false,"directoryAdded":false,"directoryRemoved":false},"meta":{"category":"trigger","name":"redisTrigger","label":"Channel pumps","x":80,"y":40,"uiId":"ui-redistrigger","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Request`.
pub const FLOW_TRIGGER_REQUEST: &str = r##"{"type":"request","key":"request-1","config":{"method":"post","route":"/local/pumps/{id}"},"meta":{"category":"trigger","name":"request","label":"Local request","x":80,"y":40,"uiId":"ui-request","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","triggerId":"local-pumps"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Serial`.
pub const FLOW_TRIGGER_SERIAL: &str = r##"{"type":"serial","key":"serial-1","config":{"path":"/dev/ttyUSB0","baudRate":9600,"dataBits":8,"stopBits":1,"parity":"none","rtscts":false,"encoding":"utf8","writeOnOpen":"START","writeOnOpenEncoding":"utf8","byteLength":"","delimiter":"0d0a","delimiterEncoding":"hex"},"meta":{"category":"trigger","name":"serial","label":"Flow meter","x":80,"y":40,"uiId":"ui-serial","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","parseBy":"delimiter"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Snmp Trap`.
pub const FLOW_TRIGGER_SNMP_TRAP: &str = r##"{"type":"snmpTrap","key":"snmp-1","config":{"udpPort":"1162","snmpTrapConfig":{"user":{"name":"station","securityLevel":"authAndEncrypt","authMethod":"sha","authKey":"example-only-key","encryptionMethod":"aes","encryptionKey":"example-only-key"}}},"meta":{"category":"trigger","name":"snmpTrap","label":"Traps of the switch","x":80,"y":40,"uiId":"ui-snmptrap","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Timer`.
pub const FLOW_TRIGGER_TIMER: &str = r##"{"type":"timer","key":"timer-1","config":{"cron":"0 6 * * 1,4","tz":"Europe/Stockholm"},"meta":{"category":"trigger","name":"timer","label":"Mon and Thu at six","x":80,"y":40,"uiId":"ui-timer","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","timerTypeSelect":"cronWeekly","timeAt":"06:00","timezone":"Europe/Stockholm","weekdays":[1,4]},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Trigger Virtual Button`.
pub const FLOW_TRIGGER_VIRTUAL_BUTTON: &str = r##"{"type":"virtualButton","key":"65cec3af1dc85f34e47b196f-try","config":{},"meta":{"category":"trigger","name":"virtualButton","label":"Try it","x":80,"y":40,"uiId":"ui-virtualbutton","description":"Start of the run.","icon":"bolt","color":"#2471a3","inputCount":0,"outputCount":1,"id":"trigger-1","groupId":"group-1","payload":"{\"pressure\":0.9}","deviceId":"658135330459e237e01a0f3a"},"outputIds":[["node-1"]]}"##;

/// The example of `Flow Version`.
pub const FLOW_VERSION: &str = r#"{"id":"651dcd8874341a83ba030055","flowVersionId":"651dcd8874341a83ba030055","flowId":"65cec3af1dc85f34e47b196f","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdatedById":"65ec30113e83805ecfb09111","lastUpdatedByType":"apiToken","version":"v1.4.0","flowClass":"edge","notes":"Lower limit for the north station.","enabled":true,"triggers":[{"type":"mqttTopic","key":"plant/north/+/pressure","config":{"integrationId":"local"},"meta":{"label":"Pressure topics"},"outputIds":[["node-1"]]},{"type":"request","config":{"method":"*","route":"/pumps"},"outputIds":[["node-1"]]},{"type":"serial","config":{"path":"/dev/ttyUSB0","baudRate":9600,"delimiter":"\n"},"outputIds":[["node-1"]]},{"type":"beckhoff","config":{"targetAmsNetId":"192.0.2.11.1.1","subscriptions":[{"name":"MAIN.pressure"}]},"outputIds":[["node-1"]]},{"type":"opcua","config":{"uri":"opc.tcp://192.0.2.20:4840","identifier":"North.Pump7.Pressure"},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"ConditionalNode","config":{"expression":"{{data.pressure}} < globals.low"},"meta":{"label":"Too low?","x":80,"y":140},"outputIds":[[],["node-2"]]},{"id":"node-2","type":"CreateEventNode","config":{"subject":"Pressure too low","level":"warning"},"meta":{"label":"Raise event","x":160,"y":240},"outputIds":[]}],"globals":[{"key":"low","json":"1.2"}],"minimumAgentVersion":"1.38.0","stats":{"runCount":1420,"errorCount":0}}"#;

/// The example of `Flow Version Patch`.
pub const FLOW_VERSION_PATCH: &str = r#"{"notes":"In use since May.","enabled":false}"#;

/// The example of `Flow Version Post`.
pub const FLOW_VERSION_POST: &str = r#"{"version":"v1.1.0","notes":"Checks the limits as well.","enabled":true,"triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"MathNode","config":{"expression":"{{data.fields.bar}} * 100","resultPath":"working.kPa"},"meta":{"label":"To kPa","x":80,"y":140},"outputIds":[["node-2"]]},{"id":"node-2","type":"CustomNodeOutputNode","config":{"resultPath":"working.kPa"},"meta":{"label":"Done","x":80,"y":240},"outputIds":[]}],"globals":[{"key":"factor","json":"100"}],"minimumAgentVersion":"1.40.0","customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]}}"#;

/// The example of `Flow Versions`.
pub const FLOW_VERSIONS: &str = r#"{"items":[{"id":"64a1f00000000000000001c4","flowVersionId":"64a1f00000000000000001c4","flowId":"64a1f00000000000000001c3","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Show Pump","description":"Gives the page of one pump.","flowClass":"experience","versions":["v1","v2"],"enabled":true,"triggers":[{"type":"endpoint","key":"6535b8778536a48d0fcbb661","config":{"experienceVersion":"v2"},"meta":{"label":"GET /pumps/{id}"},"outputIds":[[]]}],"nodes":[],"globals":[{"key":"title","json":"\"Pumps\""}],"stats":{"runCount":310,"errorCount":1}}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"v*","filterField":"version","sortField":"version","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","flowId":"64a1f00000000000000001c3"}"#;

/// The example of `Flow Versions Delete Post`.
pub const FLOW_VERSIONS_DELETE_POST: &str = r#"{"email":"ada@example.com","query":{"version":{"$startsWith":"v0."}},"callbackUrl":"https://hooks.example.com/versions-deleted"}"#;

/// The example of `Flows`.
pub const FLOWS: &str = r#"{"items":[{"id":"64a1f00000000000000000e3","flowId":"64a1f00000000000000000e3","name":"Bar To Kilopascal","shortDescription":"Converts bar to kPa.","iconData":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=","docsUrl":"https://docs.example.com/bar-to-kilopascal","category":"logic","minimumAgentVersion":"1.38.0","flowClass":"customNode","triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]}],"nodes":[],"customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]},"customNodeSupports":["cloud"],"customNodeUseCount":3}],"count":1,"totalCount":7,"perPage":1,"page":0,"filter":"Bar*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57","flowClass":"customNode"}"#;

/// The example of `Flows Import Post`.
pub const FLOWS_IMPORT_POST: &str = r#"{"flows":[{"id":"64a1f00000000000000000e3","applicationId":"65c8126189a4a5943a7e3a57","name":"Bar To Kilopascal","description":"Converts a pressure.","shortDescription":"Converts bar to kPa.","iconData":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=","docsUrl":"https://docs.example.com/bar-to-kilopascal","category":"logic","enabled":true,"triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"MathNode","config":{"expression":"{{data.fields.bar}} * 100","resultPath":"working.kPa"},"meta":{"label":"To kPa","x":80,"y":140},"outputIds":[["node-2"]]},{"id":"node-2","type":"CustomNodeOutputNode","config":{"resultPath":"working.kPa"},"meta":{"label":"Done","x":80,"y":240},"outputIds":[]}],"globals":[{"key":"factor","json":"100"}],"flowClass":"customNode","defaultVersionId":"64a1f00000000000000001c4","minimumAgentVersion":"1.38.0","customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]},"customNodeSupports":["edge"],"creationDate":"2024-03-04T08:15:00.000Z"},{"id":"65cec3af1dc85f34e47b196f","name":"Pressure Watch","flowClass":"cloud","iconData":null,"defaultVersionId":null,"triggers":[{"type":"webhook","key":"6594d7f4abaefe2d018db70b","config":{},"outputIds":[["node-1"]]},{"type":"dataTable","key":"65a10686295d4ef78888544e","config":{"insert":true},"outputIds":[["node-1"]]},{"type":"appFile","config":{"create":true},"outputIds":[["node-1"]]},{"type":"flowError","config":{"scope":"global"},"outputIds":[["node-1"]]}]},{"id":"64a1f00000000000000001c3","name":"Read Station","flowClass":"edge"},{"name":"Sample Valve","flowClass":"embedded","triggers":[{"type":"direct","key":"sample-now","config":{},"outputIds":[["node-1"]]}]}],"flowVersions":[{"id":"64a1f00000000000000001c4","flowId":"64a1f00000000000000000e3","applicationId":"65c8126189a4a5943a7e3a57","version":"v1.0.0","notes":"First release.","enabled":true,"triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]}],"nodes":[],"globals":[],"minimumAgentVersion":"1.38.0","customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]},"creationDate":"2024-03-04T08:15:00.000Z"},{"flowId":"64a1f00000000000000001c3","version":"v0.9.0","triggers":[{"type":"fileWatch","config":{"path":"/data/exports","fileAdded":true},"outputIds":[["node-1"]]},{"type":"fileTail","config":{"path":"/var/log/station.log","delimiter":"\n"},"outputIds":[["node-1"]]},{"type":"redis","config":{"host":"192.0.2.30","topic":"pumps"},"outputIds":[["node-1"]]},{"type":"snmpTrap","config":{"udpPort":"1162","snmpTrapConfig":{"community":"example-only-community"}},"outputIds":[["node-1"]]},{"type":"onSync","config":{"syncTypes":["device"]},"outputIds":[["node-1"]]}]}]}"#;

/// The example of `Flows Import Result`.
pub const FLOWS_IMPORT_RESULT: &str = r#"{"flows":[{"id":"64a1f00000000000000001c6","flowId":"64a1f00000000000000001c6","applicationId":"65c8126189a4a5943a7e3a57","name":"Bar To Kilopascal","flowClass":"customNode","enabled":true,"defaultVersionId":"64a1f00000000000000001c7","triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]}],"nodes":[]}],"flowVersions":[{"id":"64a1f00000000000000001c7","flowVersionId":"64a1f00000000000000001c7","flowId":"64a1f00000000000000001c6","version":"v1.0.0","flowClass":"customNode","customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]}}],"importedFlowIdMap":{"64a1f00000000000000000e3":"64a1f00000000000000001c6"},"importedVersionIdMap":{"64a1f00000000000000001c4":"64a1f00000000000000001c7"}}"#;

/// The example of `Github Login`.
pub const GITHUB_LOGIN: &str = r#"{"accessToken":"not-a-real-token","requestedScopes":["all.Instance.read"],"tokenTTL":3600}"#;

/// The example of `Historical Summaries`.
pub const HISTORICAL_SUMMARIES: &str = r#"{"items":[{"resourceType":"application","resourceId":"65c8126189a4a5943a7e3a57","resourceName":"Pump Monitoring","ownerType":"organization","ownerId":"6530e2123958ca93236be4f8","ownerName":"Brook Water Works","currentPeriodStart":"2024-05-01T00:00:00.000Z","currentPeriodEnd":"2024-05-31T23:59:59.999Z","deviceCount":41}],"count":1,"totalCount":4,"perPage":25,"page":0,"filter":"application","filterField":"resourceType","sortField":"currentPeriodStart","sortDirection":"asc"}"#;

/// The example of `Historical Summary`.
pub const HISTORICAL_SUMMARY: &str = r#"{"resourceType":"organization","resourceId":"6530e2123958ca93236be4f8","resourceName":"Brook Water Works","resourceProration":0.75,"ownerType":"user","ownerId":"654dd5c1af5831130c6bb816","ownerName":"Ada Lindqvist","limits":{"application":20,"device":500,"payload":2000000,"dataTTL":15552000},"currentPeriodStart":"2024-05-01T00:00:00.000Z","currentPeriodEnd":"2024-05-31T23:59:59.999Z","applicationCount":4,"applicationCountProrated":3.5,"userCount":9,"userCountProrated":8.25,"apiTokenCount":6,"applicationKeyCount":5,"certificateAuthorityCount":1,"certificateCount":12,"credentialCount":3,"dashboardCount":8,"dashboardCountProrated":7.5,"dataTableCount":2,"dataTableRowCount":640,"dataTableTotalSizeMb":1.4,"deviceCount":56,"deviceCountProrated":51.25,"deviceRecipeCount":2,"eventCount":73,"experienceDomainCount":1,"experienceEndpointCount":14,"experienceGroupCount":3,"experienceSlugCount":1,"experienceUserCount":22,"experienceVersionCount":2,"experienceViewCount":17,"fileCount":30,"fileTotalSizeMb":18.6,"integrationCount":2,"notebookCount":1,"resourceJobCount":1,"notebookRunCount":31,"notebookMinutesCount":118,"privateFileCount":11,"privateFileTotalSizeMb":7.2,"webhookCount":3,"workflowCount":19,"payloadBillableCount":577020,"payloadNonbillableCount":310,"payloadBillableSizeMb":96.3,"payloadNonbillableSizeMb":0.1,"payloadCountDetails":{"deviceState":{"device.mqtt":518400}},"payloadSizeDetails":{"deviceState":{"device.mqtt":88.1}}}"#;

/// The example of `Import Into Application Options`.
pub const IMPORT_INTO_APPLICATION_OPTIONS: &str = r#"{"callbackUrl":"https://hooks.example.com/done","conflictBehavior":"replace","dryRun":true,"forceJob":false,"include":["Flow","Dashboard"],"credentialName":"config-repo","repo":{"branch":"main","directory":"pumps"}}"#;

/// The example of `Import New Application Options`.
pub const IMPORT_NEW_APPLICATION_OPTIONS: &str = r#"{"importUrl":"https://files.example.com/exports/pump-monitoring.zip","callbackUrl":"https://hooks.example.com/done","include":["Device","DataTable"],"forceJob":true}"#;

/// The example of `Instance`.
pub const INSTANCE: &str = r#"{"name":"Brook Cloud","id":"6512c3bfbbea68f0713ad82a","instanceId":"6512c3bfbbea68f0713ad82a","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","allowAuditLogging":true,"reportConfigs":[{"id":"monthly","cron":"0 6 1 * *","timezone":"Europe/Stockholm","emails":["ada@example.com"],"callbackUrl":"https://hooks.example.com/done","resourceGroupBy":"organization","dateGroupBy":"month","periods":2,"includeSandbox":false}],"limits":{"organization":40,"instanceApiToken":20,"instanceNotificationRule":30,"instanceCustomNode":15,"apitoken":4000,"application":800,"applicationcertificate":20000,"applicationcertificateauthority":400,"applicationkey":8000,"credential":2000,"dashboard":1600,"datatable":1200,"device":20000,"devicerecipe":1000,"experiencedomain":200,"experienceendpoint":12000,"experiencegroup":2400,"experienceslug":200,"experienceuser":16000,"experienceversion":800,"experienceview":10000,"file":32000,"flow":14000,"integration":600,"notebook":480,"privatefile":32000,"resourcejob":400,"webhook":1800,"dataTTL":15552000,"member":1000,"payload":80000000,"storage":214748364800,"notebookMinutesPerRun":30,"notebookMinutesPerMonth":600,"notebookInParallel":2,"experienceFlowSlots":20,"applicationFlowSlots":80,"systemInterval":5},"orgDefaultLimitConfig":{"application":20,"device":500,"payload":2000000},"members":[{"userId":"654dd5c1af5831130c6bb816","role":"admin"},{"userId":"64a1f00000000000000000b2","role":"view"}],"mfaMode":"adminRequired"}"#;

/// The example of `Instance Audit Log`.
pub const INSTANCE_AUDIT_LOG: &str = r#"{"id":"650d2641245cb6c7d5f47f7f","instanceAuditLogId":"650d2641245cb6c7d5f47f7f","creationDate":"2024-05-21T14:02:37.512Z","instanceId":"6512c3bfbbea68f0713ad82a","primaryTargetId":"6530e2123958ca93236be4f8","primaryTargetType":"Organization","primaryTargetName":"Brook Water Works","secondaryTargetId":"654b364494810a39623b1341","secondaryTargetType":"OrgInvite","secondaryTargetName":"kim@example.com","actorId":"65ec30113e83805ecfb09111","actorType":"ApiToken","actorName":"Onboarding Token","requestResource":"instanceOrgInvites","requestAction":"post","requestQueryParams":{},"requestBody":{"email":"kim@example.com","role":"view"},"requestPathParams":{"instanceId":"6512c3bfbbea68f0713ad82a","orgId":"6530e2123958ca93236be4f8"},"responseBody":{"count":1},"responseStatus":201}"#;

/// The example of `Instance Audit Log Filter`.
pub const INSTANCE_AUDIT_LOG_FILTER: &str = r#"{"primaryTarget":[{"id":"6530e2123958ca93236be4f8","type":"Organization","name":"Brook Water Works"}],"secondaryTarget":[{"id":"654b364494810a39623b1341","type":"OrgInvite","name":"kim@example.com"}],"actor":[{"id":"654dd5c1af5831130c6bb816","type":"User","name":"ada@example.com"}],"request":[{"resource":"instanceOrg","action":"patch"}],"responseCode":[400,403]}"#;

/// The example of `Instance Audit Logs`.
pub const INSTANCE_AUDIT_LOGS: &str = r#"{"items":[{"id":"650d2641245cb6c7d5f47f7f","instanceAuditLogId":"650d2641245cb6c7d5f47f7f","creationDate":"2024-05-21T14:02:37.512Z","instanceId":"6512c3bfbbea68f0713ad82a","primaryTargetId":"6530e2123958ca93236be4f8","primaryTargetType":"Organization","actorId":"65ec30113e83805ecfb09111","actorType":"ApiToken","requestResource":"instanceOrgInvites","requestAction":"post","responseStatus":201}],"count":1,"totalCount":52,"perPage":1,"page":0,"sortField":"creationDate","sortDirection":"desc","instanceId":"6512c3bfbbea68f0713ad82a"}"#;

/// The example of `Instance Custom Node`.
pub const INSTANCE_CUSTOM_NODE: &str = r##"{"id":"650cc43985b36ac4a93e52c4","instanceCustomNodeId":"650cc43985b36ac4a93e52c4","instanceId":"6512c3bfbbea68f0713ad82a","creationDate":"2024-03-04T08:15:00.000Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdated":"2024-05-21T14:02:37.512Z","lastUpdatedById":"65ec30113e83805ecfb09111","lastUpdatedByType":"apiToken","name":"Bar To Kilopascal","description":"Converts a pressure, for all organizations of the instance.","shortDescription":"Converts bar to kPa.","iconData":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=","docsUrl":"https://docs.example.com/bar-to-kilopascal","category":"logic","minimumAgentVersion":"1.38.0","triggers":[{"key":"start","type":"customNodeStart","config":{},"meta":{"category":"trigger","name":"customNodeStart","label":"Start","x":80,"y":40,"uiId":"ui-start","description":"Takes the fields."},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"MathNode","config":{"expression":"{{data.fields.bar}} * 100","resultPath":"working.kPa"},"meta":{"label":"To kPa","x":80,"y":140},"outputIds":[["node-2"]]},{"id":"node-2","type":"CustomNodeOutputNode","config":{"resultPath":"working.kPa"},"meta":{"label":"Done","x":80,"y":240},"outputIds":[]}],"customNodeConfig":{"outputCount":1,"resultMode":"required","resultDescription":"The pressure in kPa.","fields":[{"type":"section","label":"Reading","id":"reading","description":"Where the pressure comes from."},{"type":"payloadPath","label":"Pressure in bar","id":"bar","description":"Path of the value to convert.","required":true},{"type":"numberTemplate","label":"Offset","id":"offset","description":"Added before the conversion.","defaultValue":0,"required":false,"validMin":-5,"validMax":5},{"type":"select","label":"Rounding","id":"rounding","description":"How many decimals are kept.","defaultValue":"one","options":[{"label":"One decimal","value":"one"},{"value":"none"}]}]},"customNodeSupports":["edge"],"sourceApplicationId":"65c8126189a4a5943a7e3a57","sourceFlowId":"64a1f00000000000000000e3","sourceFlowVersion":"v1.4.0","stats":{"errorCount":4,"runCount":9120},"usage":{"sandbox":{"appCount":1,"flowCount":1},"6530e2123958ca93236be4f8":{"appCount":2,"flowCount":5,"orgName":"Brook Water Works","orgIconColor":"#2471a3"}}}"##;

/// The example of `Instance Custom Node Patch`.
pub const INSTANCE_CUSTOM_NODE_PATCH: &str = r#"{"name":"Bar To Kilopascal","description":"Now with a check of limits.","shortDescription":"Converts bar to kPa and checks it.","iconData":null,"docsUrl":"","category":"","minimumAgentVersion":"1.40.0","triggers":[{"type":"customNodeStart","key":"start","config":{},"meta":{"label":"Start"},"outputIds":[["node-1"]]},{"type":"virtualButton","key":"650cc43985b36ac4a93e52c4-try","config":{},"meta":{"label":"Try it","payload":"{\"bar\":3}","deviceId":""},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"MathNode","config":{"expression":"{{data.fields.bar}} * 100","resultPath":"working.kPa"},"meta":{"label":"To kPa","x":80,"y":140},"outputIds":[["node-2"]]},{"id":"node-2","type":"CustomNodeOutputNode","config":{"resultPath":"working.kPa"},"meta":{"label":"Done","x":80,"y":240},"outputIds":[]}],"customNodeConfig":{"outputCount":2,"resultMode":"optional","resultDescription":"The pressure in kPa, and whether it is within the limits.","fields":[{"type":"stringTemplate","label":"Station","id":"station","description":"Short name of the station.","defaultValue":"north","required":true,"validRegExp":"^[a-z]+$"},{"type":"jsonTemplate","label":"Limits","id":"limits","description":"Lowest and highest pressure.","defaultValue":"{\"low\":1.2,\"high\":5}","required":false},{"type":"checkbox","label":"Strict","id":"strict","description":"Fail where the value is missing.","defaultValue":true}]},"customNodeSupports":["cloud"],"flowClass":"customNode","enabled":true,"globals":[]}"#;

/// The example of `Instance Custom Node Post`.
pub const INSTANCE_CUSTOM_NODE_POST: &str = r#"{"name":"Bar To Kilopascal","description":"Converts a pressure.","shortDescription":"Converts bar to kPa.","iconData":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=","docsUrl":"https://docs.example.com/bar-to-kilopascal","category":"logic","minimumAgentVersion":"1.38.0","triggers":[{"type":"customNodeStart","key":"start","meta":{"label":"Start"},"outputIds":[["node-1"]]}],"nodes":[{"id":"node-1","type":"MathNode","config":{"expression":"{{data.fields.bar}} * 100","resultPath":"working.kPa"},"meta":{"label":"To kPa","x":80,"y":140},"outputIds":[["node-2"]]},{"id":"node-2","type":"CustomNodeOutputNode","config":{"resultPath":"working.kPa"},"meta":{"label":"Done","x":80,"y":240},"outputIds":[]}],"customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]},"customNodeSupports":["edge"],"flowClass":"customNode","enabled":true,"globals":[]}"#;

/// The example of `Instance Custom Nodes`.
pub const INSTANCE_CUSTOM_NODES: &str = r#"{"items":[{"id":"650cc43985b36ac4a93e52c4","instanceCustomNodeId":"650cc43985b36ac4a93e52c4","name":"Bar To Kilopascal","category":"logic","stats":{"errorCount":4,"runCount":9120}}],"instanceId":"6512c3bfbbea68f0713ad82a","count":1,"totalCount":3,"perPage":1,"page":0,"filter":"Bar*","filterField":"name","sortField":"name","sortDirection":"asc"}"#;

/// The example of `Instance Member`.
pub const INSTANCE_MEMBER: &str = r#"{"instanceId":"6512c3bfbbea68f0713ad82a","userId":"654dd5c1af5831130c6bb816","email":"ada@example.com","firstName":"Ada","lastName":"Lindqvist","role":"admin","avatarUrl":"https://files.example.com/ada.png","twoFactorAuthEnabled":true,"ssoLinked":false}"#;

/// The example of `Instance Member Patch`.
pub const INSTANCE_MEMBER_PATCH: &str = r#"{"role":"admin"}"#;

/// The example of `Instance Member Post`.
pub const INSTANCE_MEMBER_POST: &str = r#"{"email":"tomas@example.com","role":"view"}"#;

/// The example of `Instance Members`.
pub const INSTANCE_MEMBERS: &str = r#"{"items":[{"instanceId":"6512c3bfbbea68f0713ad82a","userId":"64a1f00000000000000000b2","email":"tomas@example.com","firstName":"Tomas","lastName":"Reyes","role":"view"}],"instanceId":"6512c3bfbbea68f0713ad82a","count":1,"filter":"Tom*","filterField":"firstName","sortField":"email","sortDirection":"asc"}"#;

/// The example of `Instance Org`.
pub const INSTANCE_ORG: &str = r##"{"creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Brook Water Works","id":"6530e2123958ca93236be4f8","orgId":"6530e2123958ca93236be4f8","instanceId":"6512c3bfbbea68f0713ad82a","description":"Water for the valley","iconColor":"#2a6f97","limits":{"apitoken":100,"application":20,"applicationcertificate":500,"applicationcertificateauthority":10,"applicationkey":200,"credential":50,"dashboard":40,"datatable":30,"device":500,"devicerecipe":25,"experiencedomain":5,"experienceendpoint":300,"experiencegroup":60,"experienceslug":5,"experienceuser":400,"experienceversion":20,"experienceview":250,"file":800,"flow":350,"integration":15,"notebook":12,"privatefile":800,"resourcejob":10,"webhook":45,"dataTTL":7776000,"member":25,"payload":2000000,"storage":5368709120,"notebookMinutesPerRun":30,"notebookMinutesPerMonth":600,"notebookInParallel":2,"experienceFlowSlots":20,"applicationFlowSlots":80,"systemInterval":30},"summary":{"apiTokenCount":1,"appCount":4,"certificateCount":12,"certificateAuthorityCount":1,"credentialCount":3,"dashCount":8,"dataTableCount":2,"deviceCount":56,"deviceRecipeCount":2,"eventCount":73,"experienceDomainCount":1,"experienceEndpointCount":14,"experienceGroupCount":3,"experienceSlugCount":1,"experienceUserCount":22,"experienceVersionCount":2,"experienceViewCount":17,"fileCount":30,"flowCount":19,"integrationCount":2,"keyCount":5,"notebookCount":1,"privateFileCount":11,"resourceJobCount":1,"webhookCount":3,"memberCount":9,"pendingInviteCount":1,"payloadCount":{"deviceState":{"device.mqtt":18604}},"storageStats":{"count":31,"size":2048512},"notebookStats":{"awaitingCompletion":1,"minutesThisPeriod":118,"runsThisPeriod":31}},"whitelistedEmailDomains":["example.com"],"auditLogEnabled":true,"disabledAt":false,"isReadOnly":false,"tags":[{"key":"plan","value":"standard"}],"referralId":"crm-1042","mfaMode":"adminRequired","banner":{"message":"Service on Sunday night","level":"info"},"planId":"standard-2024","customerId":"example-customer","subscriptionId":"example-subscription","billingEmail":"billing@example.com","subscriptionStatus":"active","currentPeriodStart":"2024-05-01T00:00:00.000Z","currentPeriodEnd":"2024-05-31T23:59:59.999Z"}"##;

/// The example of `Instance Org Member`.
pub const INSTANCE_ORG_MEMBER: &str = r#"{"instanceId":"6512c3bfbbea68f0713ad82a","orgId":"6530e2123958ca93236be4f8","userId":"64a1f00000000000000000b2","email":"tomas@example.com","firstName":"Tomas","lastName":"Reyes","role":"edit","avatarUrl":"https://files.example.com/tomas.png","twoFactorAuthEnabled":false,"ssoLinked":true}"#;

/// The example of `Instance Org Member Patch`.
pub const INSTANCE_ORG_MEMBER_PATCH: &str = r#"{"role":"collaborate","applicationRoles":[{"resourceId":"65c8126189a4a5943a7e3a57","role":"view"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"collaborate"}]}"#;

/// The example of `Instance Org Member Post`.
pub const INSTANCE_ORG_MEMBER_POST: &str = r#"{"userId":"64a1f00000000000000000b2","role":"view","applicationRoles":[{"resourceId":"64a1f00000000000000000c2","role":"none"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"collaborate"}]}"#;

/// The example of `Instance Org Members`.
pub const INSTANCE_ORG_MEMBERS: &str = r#"{"items":[{"instanceId":"6512c3bfbbea68f0713ad82a","orgId":"6530e2123958ca93236be4f8","userId":"654dd5c1af5831130c6bb816","email":"ada@example.com","firstName":"Ada","lastName":"Lindqvist","role":"admin"}],"instanceId":"6512c3bfbbea68f0713ad82a","orgId":"6530e2123958ca93236be4f8","count":1,"filter":"ada*","filterField":"email","sortField":"email","sortDirection":"desc"}"#;

/// The example of `Instance Org Patch`.
pub const INSTANCE_ORG_PATCH: &str = r##"{"name":"Brook Water Works","description":"Water for the valley and the coast","iconColor":"#2a6f97","limits":{"device":750,"payload":3000000},"whitelistedEmailDomains":["example.com","example.net"],"auditLogEnabled":true,"disabledAt":false,"isReadOnly":true,"tags":[{"key":"plan","value":"large"}],"referralId":"crm-1043","mfaMode":"required","banner":{"message":"Read-only until the move is done","level":"warning"}}"##;

/// The example of `Instance Org Post`.
pub const INSTANCE_ORG_POST: &str = r##"{"name":"Brook Water Works","description":"Water for the valley","iconColor":"#2a6f97","limits":{"device":500,"member":25},"members":[{"userId":"654dd5c1af5831130c6bb816","role":"admin"},{"email":"tomas@example.com","role":"edit","disallowTransfer":true}],"whitelistedEmailDomains":["example.com"],"auditLogEnabled":true,"disabledAt":"2025-01-01T00:00:00.000Z","isReadOnly":false,"tags":[{"key":"plan","value":"standard"}],"referralId":"crm-1042","mfaMode":"notRequired","banner":{"message":"Welcome aboard","level":"info"}}"##;

/// The example of `Instance Orgs`.
pub const INSTANCE_ORGS: &str = r#"{"items":[{"creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Brook Coast","id":"64a1f00000000000000000a3","orgId":"64a1f00000000000000000a3","instanceId":"6512c3bfbbea68f0713ad82a","disabledAt":"2024-05-21T14:02:37.512Z","isReadOnly":true}],"instanceId":"6512c3bfbbea68f0713ad82a","count":1,"totalCount":6,"perPage":1,"page":0,"filter":"Brook*","filterField":"name","sortField":"name","sortDirection":"desc"}"#;

/// The example of `Instance Patch`.
pub const INSTANCE_PATCH: &str = r#"{"reportConfigs":[{"id":"daily","cron":"30 5 * * *","emails":["tomas@example.com"],"resourceGroupBy":"application","dateGroupBy":"day","periods":14}],"orgDefaultLimitConfig":{"device":600,"member":30},"mfaMode":"required"}"#;

/// The example of `Instance Report Options Post`.
pub const INSTANCE_REPORT_OPTIONS_POST: &str = r#"{"email":"ada@example.com","callbackUrl":"https://hooks.example.com/done","resourceGroupBy":"application","dateGroupBy":"day","includeSandbox":true,"start":"2024-05-01T00:00:00.000Z","end":"2024-05-31T23:59:59.999Z"}"#;

/// The example of `Instance Sandbox`.
pub const INSTANCE_SANDBOX: &str = r##"{"id":"6592ecac5f4cb6dd94bd1f1b","instanceSandboxId":"6592ecac5f4cb6dd94bd1f1b","instanceId":"6512c3bfbbea68f0713ad82a","creationDate":"2024-03-04T08:15:00.000Z","permanentDeletion":"2024-08-01T00:00:00.000Z","dataDeletion":"2024-07-01T00:00:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","lastSuccessfulLogin":"2024-05-20T06:31:00.000Z","lastFailedLogin":"2024-05-19T21:07:00.000Z","failedLoginCount":0,"passwordLastUpdated":"2024-03-04T08:15:00.000Z","email":"kim@example.com","firstName":"Kim","lastName":"Olsen","companyName":"Olsen Pumps","title":"Fitter","phoneNumber":"+1 555 0101","location":"South Station","url":"https://olsen.example.com","tokenCutoff":"2024-03-04T08:15:00.000Z","emailVerified":true,"needsToVerifyEmail":false,"twoFactorAuthEnabled":false,"fullName":"Kim Olsen","githubName":"example-kim","avatarUrl":"https://files.example.com/kim.png","limits":{"application":2,"device":10,"payload":100000,"dataTTL":2592000},"summary":{"appCount":1,"deviceCount":4,"flowCount":3},"currentPeriodStart":"2024-05-01T00:00:00.000Z","currentPeriodEnd":"2024-05-31T23:59:59.999Z","ssoLinked":false,"orgs":[{"id":"6530e2123958ca93236be4f8","iconColor":"#2a6f97","name":"Brook Water Works"}]}"##;

/// The example of `Instance Sandboxes`.
pub const INSTANCE_SANDBOXES: &str = r#"{"items":[{"id":"6592ecac5f4cb6dd94bd1f1b","instanceSandboxId":"6592ecac5f4cb6dd94bd1f1b","instanceId":"6512c3bfbbea68f0713ad82a","creationDate":"2024-03-04T08:15:00.000Z","email":"kim@example.com","fullName":"Kim Olsen","emailVerified":true}],"count":1,"limit":1,"startingAfterId":"654dd5c1af5831130c6bb816","endingBeforeId":"64a1f00000000000000000b2","filter":"kim*","filterField":"email","sortField":"email","sortDirection":"asc","hasMore":true}"#;

/// The example of `Instances`.
pub const INSTANCES: &str = r#"{"items":[{"name":"Brook Cloud","id":"6512c3bfbbea68f0713ad82a","instanceId":"6512c3bfbbea68f0713ad82a","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","members":[{"userId":"654dd5c1af5831130c6bb816","role":"admin"}]}],"count":1,"totalCount":1,"perPage":25,"page":0,"filter":"Brook*","filterField":"name","sortField":"name","sortDirection":"asc"}"#;

/// The example of `Integration`.
pub const INTEGRATION: &str = r#"{"id":"65eeb01355c13afb2e8025c3","integrationId":"65eeb01355c13afb2e8025c3","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Plant Broker","integrationType":"mqtt","enabled":true,"topics":["plant/north/#"],"mqttConfig":{"clientId":"brook-cloud","username":"brook","password":"example-only-password","clean":true,"port":8883,"protocol":"mqtts","host":"mqtt.example.net","privateKey":"-----BEGIN PRIVATE KEY-----\nnot-a-real-private-key\n-----END PRIVATE KEY-----","certificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","caCertificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","disableSSLVerification":false,"protocolVersion":"5"},"status":{"lastKeepAlive":1716300157512,"nextAttempt":1716300187512,"connectInfo":{"ts":1716213757512},"disconnectInfo":{"ts":1716213755100,"error":"Connection reset"}}}"#;

/// The example of `Integration Azure Event Hub Config`.
pub const INTEGRATION_AZURE_EVENT_HUB_CONFIG: &str = r#"{"hubName":"meters","consumerGroup":"brook","connectionString":"example-only-connection-string"}"#;

/// The example of `Integration Google Pub Sub Config`.
pub const INTEGRATION_GOOGLE_PUB_SUB_CONFIG: &str = r#"{"projectId":"brook-water-works","keyJson":"{\"private_key\":\"not-a-real-key\"}"}"#;

/// The example of `Integration Particle Config`.
pub const INTEGRATION_PARTICLE_CONFIG: &str = r#"{"accessToken":"not-a-real-token","productSlugOrId":"brook-loggers","orgSlugOrId":"brook","deviceNameOrId":"logger-12"}"#;

/// The example of `Integration Patch`.
pub const INTEGRATION_PATCH: &str = r#"{"name":"Tank Sockets","enabled":false,"topics":["tanks"],"credentialName":null,"websocketConfig":{"url":"wss://tanks.example.net/stream","disableSSLVerification":false,"username":"brook","password":"example-only-password","privateKey":"-----BEGIN PRIVATE KEY-----\nnot-a-real-private-key\n-----END PRIVATE KEY-----","certificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","caCertificate":"-----BEGIN CERTIFICATE-----\nnot-a-real-certificate\n-----END CERTIFICATE-----","headers":[{"headerKey":"x-station","headerValue":"north"}]}}"#;

/// The example of `Integration Post`.
pub const INTEGRATION_POST: &str = r#"{"name":"Order Queue","integrationType":"sqs","enabled":true,"credentialName":"archive-bucket","topics":[],"sqsConfig":{"queueUrl":"https://sqs.example.com/orders","region":"eu-north-1"}}"#;

/// The example of `Integration Sqs Config`.
pub const INTEGRATION_SQS_CONFIG: &str = r#"{"queueUrl":"https://sqs.example.com/orders","region":"eu-north-1","accessKeyId":"example-only-id","secretAccessKey":"example-only-secret"}"#;

/// The example of `Integrations`.
pub const INTEGRATIONS: &str = r#"{"items":[{"id":"64a1f00000000000000001d0","name":"Meter Hub","integrationType":"azureEventHub","credentialName":"meter-hub","azureEventHubConfig":{"hubName":"meters","hostName":"meters.example.net","consumerGroup":"brook"}},{"id":"64a1f00000000000000001d1","name":"Forecasts","integrationType":"googlePubSub","topics":["rain"],"googlePubSubConfig":{"projectId":"brook-water-works","keyJson":"{\"private_key\":\"not-a-real-key\"}"}},{"id":"64a1f00000000000000001d2","name":"Loggers","integrationType":"particle","particleConfig":{"accessToken":"not-a-real-token","productSlugOrId":"brook-loggers"}},{"id":"64a1f00000000000000001d3","name":"Order Queue","integrationType":"sqs","credentialName":"archive-bucket","sqsConfig":{"queueUrl":"https://sqs.example.com/orders","region":"eu-north-1"}},{"id":"64a1f00000000000000001d4","name":"Tank Sockets","integrationType":"websocket","websocketConfig":{"url":"wss://tanks.example.net/stream"}}],"count":5,"totalCount":5,"perPage":5,"page":0,"filter":"*r*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Job Enqueued Result`.
pub const JOB_ENQUEUED_RESULT: &str = r#"{"jobQueued":true,"jobId":"example-job-000000000","success":true}"#;

/// The example of `Last Value Data`.
pub const LAST_VALUE_DATA: &str = r#"{"658135330459e237e01a0f3a":{"time":"2024-05-21T14:02:37.512Z","data":{"pressure":3.4}},"64a1f00000000000000000d3":{"time":"2024-05-21T13:58:02.100Z","data":{"pressure":2.9}}}"#;

/// The example of `Last Value Query`.
pub const LAST_VALUE_QUERY: &str = r#"{"attribute":"pressure","deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"deviceQuery":{"name":{"$startsWith":"Pump"}},"end":1716300157512}"#;

/// The example of `Me`.
pub const ME: &str = r#"{"id":"654dd5c1af5831130c6bb816","userId":"654dd5c1af5831130c6bb816","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","passwordLastUpdated":"2024-03-04T08:15:00.000Z","email":"ada@example.com","requestedEmail":"ada@example.net","firstName":"Ada","lastName":"Lindqvist","companyName":"Brook Water Works","title":"Network Engineer","phoneNumber":"+1 555 0100","location":"North Station","url":"https://brook.example.com","tokenCutoff":"2024-03-04T08:15:00.000Z","emailVerified":true,"needsToVerifyEmail":false,"twoFactorAuthEnabled":true,"fullName":"Ada Lindqvist","githubName":"example-ada","avatarUrl":"https://files.example.com/ada.png","limits":{"apitoken":100,"application":20,"applicationcertificate":500,"applicationcertificateauthority":10,"applicationkey":200,"credential":50,"dashboard":40,"datatable":30,"device":500,"devicerecipe":25,"experiencedomain":5,"experienceendpoint":300,"experiencegroup":60,"experienceslug":5,"experienceuser":400,"experienceversion":20,"experienceview":250,"file":800,"flow":350,"integration":15,"notebook":12,"privatefile":800,"resourcejob":10,"webhook":45,"dataTTL":2592000,"payload":2000000,"storage":5368709120,"notebookMinutesPerRun":30,"notebookMinutesPerMonth":600,"notebookInParallel":2,"experienceFlowSlots":20,"applicationFlowSlots":80,"systemInterval":30},"recentDashboards":{"itemType":"dashboard","items":[{"name":"Station Overview","id":"6560feaf8ed3276c45d4c5bd"}]},"recentApplications":{"itemType":"application","items":[{"name":"Pump Monitoring","id":"65c8126189a4a5943a7e3a57"}]},"recentOrganizations":{"itemType":"organization","items":[{"name":"Brook Water Works","id":"6530e2123958ca93236be4f8"}]},"summary":{"apiTokenCount":1,"appCount":2,"certificateCount":12,"certificateAuthorityCount":1,"credentialCount":3,"dashCount":8,"dataTableCount":2,"deviceCount":56,"deviceRecipeCount":2,"eventCount":73,"experienceDomainCount":1,"experienceEndpointCount":14,"experienceGroupCount":3,"experienceSlugCount":1,"experienceUserCount":22,"experienceVersionCount":2,"experienceViewCount":17,"fileCount":30,"flowCount":19,"integrationCount":2,"keyCount":5,"notebookCount":1,"privateFileCount":11,"resourceJobCount":1,"webhookCount":3,"orgCount":2,"instanceCount":1,"payloadCount":{"deviceState":{"device.mqtt":18604}},"storageStats":{"count":31,"size":2048512},"notebookStats":{"awaitingCompletion":1,"minutesThisPeriod":118,"runsThisPeriod":31}},"currentPeriodStart":"2024-05-01T00:00:00.000Z","currentPeriodEnd":"2024-05-31T23:59:59.999Z","ssoLinked":false}"#;

/// The example of `Me Patch`.
pub const ME_PATCH: &str = r#"{"email":"ada@example.net","firstName":"Ada","lastName":"Lindqvist","companyName":"Brook Water Works","title":"Network Engineer","phoneNumber":"+1 555 0100","location":"North Station","url":"https://brook.example.com","password":"Example-only-password-1","tokenCutoff":"2024-05-21T14:02:37.512Z","currentCredentials":{"twoFactorCode":"104862","password":"example-only-password"}}"#;

/// The example of `Mqtt Publish Body`.
pub const MQTT_PUBLISH_BODY: &str = r#"{"topic":"plant/north/orders","message":"{\"rpm\": 1450}"}"#;

/// The example of `Multi Device Command`.
pub const MULTI_DEVICE_COMMAND: &str = r#"{"time":1716300157512,"name":"setSpeed","payload":{"rpm":900},"deviceTags":[{"key":"site","value":"north"}],"deviceIds":["658135330459e237e01a0f3a","64a1f00000000000000000d3"],"deviceQuery":{"id":"658135330459e237e01a0f3a","experienceGroupId":{"$in":["65b1729567cf5ccd52d8c6fe"]}}}"#;

/// The example of `Multi Factor Auth Disable`.
pub const MULTI_FACTOR_AUTH_DISABLE: &str = r#"{"twoFactorCode":"104862","password":"example-only-password"}"#;

/// The example of `Multi Factor Auth Enable`.
pub const MULTI_FACTOR_AUTH_ENABLE: &str = r#"{"twoFactorAuthKey":"EXAMPLEKEYEXAMPLEKEYEXAMPLEKEYEXAMPLEKEYEXAMPLEKEYAA","password":"example-only-password","twoFactorCode":"104862"}"#;

/// The example of `Multi Factor Auth Info`.
pub const MULTI_FACTOR_AUTH_INFO: &str = r#"{"key":"EXAMPLEKEYEXAMPLEKEYEXAMPLEKEYEXAMPLEKEYEXAMPLEKEYAA","keyUri":"otpauth://totp/ada%40example.com?secret=EXAMPLEKEYEXAMPLEKEYEXAMPLEKEYEXAMPLEKEYEXAMPLEKEYAA"}"#;

/// The example of `Notebook`.
pub const NOTEBOOK: &str = r#"{"id":"6509f5e317e78cbf456a767c","notebookId":"6509f5e317e78cbf456a767c","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Monthly Flow Report","description":"Adds up the flow of every pump.","jupyterFileName":"flow-report.ipynb","jupyterFileUrl":"https://files.example.com/notebooks/flow-report.ipynb","imageVersion":"v4","inputs":[{"inputType":"deviceData","fileName":"flow.csv","deviceTags":[{"key":"site","value":"north"}],"deviceIds":["658135330459e237e01a0f3a","{{ctx.pump}}"],"queryJson":"{\"name\": {\"$startsWith\": \"Pump\"}}","attributes":["flowRate"],"start":-2592000000,"end":0},{"inputType":"dataTable","fileName":"visits.csv","dataTableId":"65a10686295d4ef78888544e","queryJson":"{\"done\": true}"},{"inputType":"deviceMetadata","fileName":"pumps.json","deviceTags":[{"key":"{{ctx.tagKey}}","value":"north"}],"deviceIds":["658135330459e237e01a0f3a","{{ctx.pump}}"],"queryJson":"{\"name\": \"Pump 7\"}","format":"json"}],"outputs":[{"outputType":"dataTable","fileName":"totals.csv","dataTableId":"65a10686295d4ef78888544e","createMissingColumns":true,"truncateExistingTable":false},{"outputType":"executionResult","fileName":"result.html","destinationDirectoryTemplate":"/reports","destinationFileNameTemplate":"flow-{{execution.month}}.html","destinationPrivate":true}],"stats":{"minutesThisPeriod":34,"runsThisPeriod":5,"errorsThisPeriod":1}}"#;

/// The example of `Notebook Data Export Options`.
pub const NOTEBOOK_DATA_EXPORT_OPTIONS: &str = r#"{"email":"ada@example.com","relativeTo":1716213757512}"#;

/// The example of `Notebook Execution Logs`.
pub const NOTEBOOK_EXECUTION_LOGS: &str = r#"[{"id":"656725ef5ee7bd25ce5ae7b9","notebookExecutionId":"656725ef5ee7bd25ce5ae7b9","notebookId":"6509f5e317e78cbf456a767c","imageVersion":"v4","applicationId":"65c8126189a4a5943a7e3a57","status":"errored","executionRelativeTo":"2024-05-21T14:02:37.512Z","maxAllowedRunMinutes":60,"sourceType":"user","sourceId":"654dd5c1af5831130c6bb816","runQueuedAt":"2024-05-21T14:02:37.512Z","runStartedAt":"2024-05-21T14:02:41.020Z","inputsCompletedAt":"2024-05-21T14:03:10.300Z","notebookCompletedAt":"2024-05-21T14:08:55.741Z","outputsCompletedAt":"2024-05-21T14:09:02.008Z","templateContext":"{\"month\": \"2024-05\"}","inputInfo":{"flow.csv":{"size":903112,"url":"https://files.example.com/runs/flow.csv"}},"outputInfo":{"result.html":{"size":20480,"url":"https://files.example.com/runs/result.html","contentType":"text/html"}},"executionErrors":[{"name":"OutputMissing","message":"totals.csv was not written"}]}]"#;

/// The example of `Notebook Execution Options`.
pub const NOTEBOOK_EXECUTION_OPTIONS: &str = r#"{"email":"ada@example.com","relativeTo":1716300157512,"templateContext":"{\"month\": \"2024-05\"}","callbackUrl":"https://hooks.example.com/notebook"}"#;

/// The example of `Notebook Minute Counts`.
pub const NOTEBOOK_MINUTE_COUNTS: &str = r#"{"start":"2024-05-20T00:00:00.000Z","end":"2024-05-20T23:59:59.999Z","counts":[{"date":"2024-05-20T00:00:00.000Z","minutes":21,"completed":3,"canceled":1,"errored":0,"timeout":1}]}"#;

/// The example of `Notebook Patch`.
pub const NOTEBOOK_PATCH: &str = r#"{"name":"Weekly Flow Report","description":"The same for one week.","imageVersion":"v4","inputs":[{"inputType":"dataTable","fileName":"{{ctx.table}}","dataTableId":"{{ctx.tableId}}"},{"inputType":"deviceMetadata","fileName":"{{ctx.meta}}"},{"inputType":"deviceConnectionHistory","fileName":"history.csv","start":-604800000,"end":0},{"inputType":"eventData","fileName":"{{ctx.events}}"},{"inputType":"externalUrl","fileName":"{{ctx.rain}}","sourceUrl":"https://weather.example.com/rain.csv"},{"inputType":"applicationFile","fileName":"{{ctx.limits}}","filePath":"/config/limits.json"}],"outputs":[{"outputType":"dataTable","fileName":"{{ctx.totals}}","dataTableId":"{{ctx.tableId}}"},{"outputType":"file","fileName":"{{ctx.totals}}","destinationFileNameTemplate":"totals.csv"},{"outputType":"directory","directoryName":"{{ctx.plots}}","destinationDirectoryTemplate":"/reports"},{"outputType":"temporaryUrl","fileName":"{{ctx.summary}}"}]}"#;

/// The example of `Notebook Post`.
pub const NOTEBOOK_POST: &str = r#"{"name":"Monthly Flow Report","description":"Adds up the flow of every pump.","imageVersion":"v4","inputs":[{"inputType":"deviceConnectionHistory","fileName":"{{ctx.history}}","deviceTags":[{"key":"site","value":"north"}],"deviceIds":["658135330459e237e01a0f3a","{{ctx.pump}}"],"queryJson":"{\"name\": \"Pump 7\"}","start":-604800000,"end":0},{"inputType":"eventData","fileName":"events.csv","queryJson":"{\"level\": \"critical\"}","format":"csv"},{"inputType":"externalUrl","fileName":"rain.csv","sourceUrl":"https://weather.example.com/rain.csv"},{"inputType":"applicationFile","fileName":"limits.json","filePath":"/config/limits.json","private":true},{"inputType":"deviceData","fileName":"{{ctx.data}}","start":-604800000,"end":0}],"outputs":[{"outputType":"file","fileName":"totals.csv","destinationDirectoryTemplate":"/reports","destinationFileNameTemplate":"totals-{{execution.month}}.csv","destinationPrivate":false},{"outputType":"directory","directoryName":"plots","destinationDirectoryTemplate":"/reports/plots","destinationPrivate":false},{"outputType":"temporaryUrl","fileName":"summary.pdf"}]}"#;

/// The example of `Notebook Usage`.
pub const NOTEBOOK_USAGE: &str = r#"{"awaitingCompletion":1,"minutesThisPeriod":34,"runsThisPeriod":5}"#;

/// The example of `Notebooks`.
pub const NOTEBOOKS: &str = r#"{"items":[{"id":"6509f5e317e78cbf456a767c","name":"Monthly Flow Report","imageVersion":"v4"}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"*Flow*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Notification Rule`.
pub const NOTIFICATION_RULE: &str = r#"{"id":"65748d7816c9e52bfc0d7ae0","notificationRuleId":"65748d7816c9e52bfc0d7ae0","ownerId":"6512c3bfbbea68f0713ad82a","ownerType":"instance","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","createdById":"654dd5c1af5831130c6bb816","createdByType":"user","lastUpdatedById":"64a1f00000000000000000b2","lastUpdatedByType":"user","targetType":"organization","targetQueryJson":"{\"tags\": {\"plan\": \"standard\"}}","name":"Payloads At 80 Percent","description":"Early word to the customer","enabled":true,"callbackUrl":"https://hooks.example.com/usage","emailConfig":{"subjectTemplate":"Most of the payloads are used","bodyTemplate":"<p>Please look at the usage page.</p>","sendToTarget":"admins","sendToOwner":"none","sendToAddresses":["ada@example.com"]},"ruleConfig":{"ruleType":"payloadUsage","thresholdType":"percentOfLimit","threshold":80,"maxFrequency":"billingCycle"}}"#;

/// The example of `Notification Rule Delivery Logs`.
pub const NOTIFICATION_RULE_DELIVERY_LOGS: &str = r#"[{"id":"64a1f0000000000000000172","notificationRuleDeliveryId":"64a1f0000000000000000172","notificationRuleId":"65748d7816c9e52bfc0d7ae0","ownerId":"6512c3bfbbea68f0713ad82a","ownerType":"instance","requestedById":"654dd5c1af5831130c6bb816","requestedByType":"user","sentAt":"2024-05-21T14:02:37.512Z","targetType":"organization","targetId":"6530e2123958ca93236be4f8","targetName":"Brook Water Works","callbackUrl":"https://hooks.example.com/usage","email":{"subject":"Most of the payloads are used","body":"<p>Please look at the usage page.</p>","addresses":["ada@example.com","tomas@example.com"]},"evaluation":{"value":1702440,"limit":2000000,"ruleType":"payloadUsage","thresholdType":"percentOfLimit","threshold":80,"maxFrequency":"unlimited"}}]"#;

/// The example of `Notification Rule Evaluation Options`.
pub const NOTIFICATION_RULE_EVALUATION_OPTIONS: &str = r#"{"ignoreFrequencyCheck":true}"#;

/// The example of `Notification Rule Patch`.
pub const NOTIFICATION_RULE_PATCH: &str = r#"{"targetQueryJson":"{\"tags\": {\"plan\": \"standard\"}}","name":"Payloads At 90 Percent","description":"Later word to the customer","enabled":false,"callbackUrl":"https://hooks.example.com/usage-late","emailConfig":null,"ruleConfig":{"ruleType":"payloadUsage","thresholdType":"percentOfLimit","threshold":90,"maxFrequency":"daily"}}"#;

/// The example of `Notification Rule Post`.
pub const NOTIFICATION_RULE_POST: &str = r#"{"targetType":"organization","targetQueryJson":"{\"tags\": {\"plan\": \"standard\"}}","name":"Notebook Minutes Used Up","description":"For the support team","enabled":true,"callbackUrl":null,"emailConfig":{"subjectTemplate":"Notebook minutes used up","bodyTemplate":"<p>Please look at the usage page.</p>","sendToTarget":"members","sendToOwner":"admins","sendToAddresses":["ada@example.com"]},"ruleConfig":{"ruleType":"notebookMinuteUsage","thresholdType":"percentOfLimit","threshold":100,"maxFrequency":"billingCycle"}}"#;

/// The example of `Notification Rules`.
pub const NOTIFICATION_RULES: &str = r#"{"items":[{"id":"65748d7816c9e52bfc0d7ae0","notificationRuleId":"65748d7816c9e52bfc0d7ae0","ownerId":"6512c3bfbbea68f0713ad82a","ownerType":"instance","name":"Payloads At 80 Percent","enabled":true,"ruleConfig":{"ruleType":"payloadUsage","thresholdType":"percentOfLimit","threshold":80,"maxFrequency":"billingCycle"}}],"count":1,"totalCount":2,"perPage":25,"page":0,"filter":"Payloads*","filterField":"name","sortField":"name","sortDirection":"asc","ownerId":"6512c3bfbbea68f0713ad82a","ownerType":"instance"}"#;

/// The example of `Oauth Client`.
pub const OAUTH_CLIENT: &str = r#"{"client_id":"64a1f0000000000000000163","client_secret":"example-only-secret","client_id_issued_at":1709540100,"client_secret_expires_at":1741076100,"client_name":"Brook Reports","client_uri":"https://reports.example.com","logo_uri":"https://reports.example.com/logo.svg","redirect_uris":["https://reports.example.com/signed-in"],"grant_types":["authorization_code","refresh_token"],"response_types":["code"],"token_endpoint_auth_method":"client_secret_basic","scope":"all.Application.read only.User.read","tos_uri":"https://reports.example.com/terms-of-use","policy_uri":"https://reports.example.com/data-protection","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","id":"64a1f0000000000000000163"}"#;

/// The example of `Oauth Client Post`.
pub const OAUTH_CLIENT_POST: &str = r#"{"client_name":"Brook Reports","client_uri":"https://reports.example.com","logo_uri":"https://reports.example.com/logo.svg","redirect_uris":["https://reports.example.com/signed-in"],"grant_types":["authorization_code","refresh_token"],"response_types":["code"],"token_endpoint_auth_method":"client_secret_basic","scope":"all.Application.read only.User.read","contacts":["ada@example.com"],"tos_uri":"https://reports.example.com/terms-of-use","policy_uri":"https://reports.example.com/data-protection"}"#;

/// The example of `Oauth Dcr Error`.
pub const OAUTH_DCR_ERROR: &str = r#"{"error":"invalid_client_metadata","error_description":"redirect_uris must not be empty"}"#;

/// The example of `Oauth Error`.
pub const OAUTH_ERROR: &str = r#"{"error":"invalid_scope","error_description":"The scope all.User is not offered to clients","error_uri":"https://docs.example.com/oauth/scopes"}"#;

/// The example of `Org`.
pub const ORG: &str = r##"{"id":"6530e2123958ca93236be4f8","orgId":"6530e2123958ca93236be4f8","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Brook Water Works","description":"Water for the valley","members":[{"userId":"654dd5c1af5831130c6bb816","firstName":"Ada","lastName":"Lindqvist","email":"ada@example.com","avatarUrl":"https://files.example.com/ada.png","role":"edit","applicationRoles":[{"resourceId":"65c8126189a4a5943a7e3a57","role":"collaborate"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"view"}],"twoFactorAuthEnabled":true,"ssoLinked":false}],"limits":{"application":20,"device":500,"payload":2000000,"dataTTL":7776000},"summary":{"appCount":4,"deviceCount":56,"memberCount":9,"pendingInviteCount":1},"planId":"standard-2024","billingEmail":"billing@example.com","subscriptionStatus":"active","currentPeriodStart":"2024-05-01T00:00:00.000Z","currentPeriodEnd":"2024-05-31T23:59:59.999Z","isEnterprise":false,"iconColor":"#2a6f97","whitelistedEmailDomains":["example.com"],"disabledAt":false,"isReadOnly":false,"mfaMode":"adminRequired","banner":{"message":"Service on Sunday night","level":"critical"}}"##;

/// The example of `Org Invite`.
pub const ORG_INVITE: &str = r#"{"id":"654b364494810a39623b1341","email":"kim@example.com","role":"view","applicationRoles":[{"resourceId":"65c8126189a4a5943a7e3a57","role":"collaborate"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"view"}],"inviteDate":"2024-05-16T09:40:00.000Z","ttl":604800000,"hasExpired":false,"disallowTransfer":true}"#;

/// The example of `Org Invite Action`.
pub const ORG_INVITE_ACTION: &str = r#"{"email":"kim@example.com","token":"not-a-real-token","accept":false}"#;

/// The example of `Org Invite Action User`.
pub const ORG_INVITE_ACTION_USER: &str = r#"{"action":"dismiss"}"#;

/// The example of `Org Invite Collection`.
pub const ORG_INVITE_COLLECTION: &str = r#"{"items":[{"id":"654b364494810a39623b1341","email":"kim@example.com","role":"view","inviteDate":"2024-05-16T09:40:00.000Z","ttl":604800000,"hasExpired":false}],"instanceId":"6512c3bfbbea68f0713ad82a","orgId":"6530e2123958ca93236be4f8","count":1,"filter":"kim*","filterField":"email","sortField":"inviteDate","sortDirection":"desc"}"#;

/// The example of `Org Invite Info`.
pub const ORG_INVITE_INFO: &str = r#"{"orgName":"Brook Water Works","email":"kim@example.com","role":"view","inviteDate":"2024-05-16T09:40:00.000Z","ttl":604800000,"disallowTransfer":false}"#;

/// The example of `Org Invite Post`.
pub const ORG_INVITE_POST: &str = r#"{"email":"kim@example.com","role":"view","applicationRoles":[{"resourceId":"65c8126189a4a5943a7e3a57","role":"collaborate"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"view"}],"disallowTransfer":true}"#;

/// The example of `Org Invite Result`.
pub const ORG_INVITE_RESULT: &str = r#"{"accepted":false,"orgId":"6530e2123958ca93236be4f8"}"#;

/// The example of `Org Invite Result User`.
pub const ORG_INVITE_RESULT_USER: &str = r#"{"result":"accepted","orgId":"6530e2123958ca93236be4f8"}"#;

/// The example of `Org Invite User`.
pub const ORG_INVITE_USER: &str = r#"{"orgName":"Brook Water Works","role":"view","requiresMFA":true,"inviteDate":"2024-05-16T09:40:00.000Z","ttl":604800000,"expired":false,"id":"654b364494810a39623b1341","invitedBy":{"fullName":"Ada Lindqvist","email":"ada@example.com"}}"#;

/// The example of `Org Invites`.
pub const ORG_INVITES: &str = r#"[{"id":"654b364494810a39623b1341","email":"kim@example.com","role":"view","inviteDate":"2024-05-16T09:40:00.000Z","ttl":604800000,"hasExpired":false}]"#;

/// The example of `Org Invites User`.
pub const ORG_INVITES_USER: &str = r#"[{"orgName":"Brook Water Works","role":"view","requiresMFA":true,"inviteDate":"2024-05-16T09:40:00.000Z","ttl":604800000,"expired":false,"id":"654b364494810a39623b1341"}]"#;

/// The example of `Org Member Patch`.
pub const ORG_MEMBER_PATCH: &str = r#"{"userId":"64a1f00000000000000000b2","role":"edit","applicationRoles":[{"resourceId":"64a1f00000000000000000c2","role":"none"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"view"}]}"#;

/// The example of `Org Patch`.
pub const ORG_PATCH: &str = r##"{"name":"Brook Water Works","description":"Water for the valley and the coast","planId":"large-2024","billingEmail":"accounts@example.com","cardToken":"not-a-real-token","iconColor":"#014f86","mfaMode":"required"}"##;

/// The example of `Org Post`.
pub const ORG_POST: &str = r##"{"name":"Brook Water Works","description":"Water for the valley","planId":"standard-2024","billingEmail":"billing@example.com","cardToken":"not-a-real-token","iconColor":"#2a6f97","mfaMode":"notRequired"}"##;

/// The example of `Org Role Info`.
pub const ORG_ROLE_INFO: &str = r#"{"role":"edit","applicationRoles":[{"resourceId":"65c8126189a4a5943a7e3a57","role":"collaborate"}],"dashboardRoles":[{"resourceId":"6560feaf8ed3276c45d4c5bd","role":"none"}]}"#;

/// The example of `Orgs`.
pub const ORGS: &str = r#"{"items":[{"id":"64a1f00000000000000000a3","orgId":"64a1f00000000000000000a3","name":"Brook Coast","isEnterprise":true,"disabledAt":"2024-05-21T14:02:37.512Z"}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"Brook*","filterField":"name","sortField":"name","sortDirection":"asc"}"#;

/// The example of `Palette Instance Node`.
pub const PALETTE_INSTANCE_NODE: &str = r#"{"id":"650cc43985b36ac4a93e52c4","name":"Bar To Kilopascal","description":"Converts a pressure.","shortDescription":"Converts bar to kPa.","iconData":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=","docsUrl":"https://docs.example.com/bar-to-kilopascal","category":"logic","customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]},"compatibleFlowClasses":{"cloud":true,"edge":true}}"#;

/// The example of `Palette Response`.
pub const PALETTE_RESPONSE: &str = r#"{"customNodes":[{"id":"64a1f00000000000000000e3","name":"Bar To Kilopascal","description":"Converts a pressure.","shortDescription":"Converts bar to kPa.","iconData":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=","docsUrl":"https://docs.example.com/bar-to-kilopascal","category":"logic","customNodeConfig":{"outputCount":1,"resultMode":"none","fields":[]},"flowVersionId":"64a1f00000000000000001c4","version":"v1.0.0","compatibleFlowClasses":{"cloud":true,"experience":true,"customNode":false,"edge":"1.38.0","embedded":false}}],"applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Password Reset Finish`.
pub const PASSWORD_RESET_FINISH: &str = r#"{"token":"not-a-real-token","email":"ada@example.com","password":"Example-only-password-1"}"#;

/// The example of `Password Reset Input`.
pub const PASSWORD_RESET_INPUT: &str = r#"{"email":"ada@example.com"}"#;

/// The example of `Password Reset Response`.
pub const PASSWORD_RESET_RESPONSE: &str = r#"{"success":true,"accountIsLocked":false,"twoFactorAuthEnabled":true}"#;

/// The example of `Payload Counts Breakdown`.
pub const PAYLOAD_COUNTS_BREAKDOWN: &str = r#"{"start":"2024-05-20T00:00:00.000Z","end":"2024-05-21T23:59:59.999Z","counts":[{"date":"2024-05-20T00:00:00.000Z","value":18604},{"date":"2024-05-21T00:00:00.000Z","value":18211}]}"#;

/// The example of `Payload Stats`.
pub const PAYLOAD_STATS: &str = r#"{"appFile":{"user.rest":12},"dataTable":{"flow.flow":301},"deviceCreate":{"user.rest":4},"deviceCommand":{"flow.flow":96},"deviceConnect":{"device.mqtt":210},"deviceDisconnect":{"device.mqtt":207},"deviceState":{"device.mqtt":518400,"flow.flow":8640},"endpoint":{"experienceUser.rest":2230},"event":{"flow.flow":41},"flowError":{"flow.flow":5},"inboundEmail":{"public.email":3},"integration":{"integration.mqtt":880},"mqttIn":{"device.mqtt":1260},"mqttOut":{"device.mqtt":97},"notebook":{"notebook.flow":2},"resourceJob":{"resourceJob.flow":60},"timer":{"timer.flow":44640},"virtualButton":{"user.rest":7},"webhook":{"public.rest":512}}"#;

/// The example of `Period Summaries`.
pub const PERIOD_SUMMARIES: &str = r#"{"items":[{"name":"Pump Monitoring","id":"65c8126189a4a5943a7e3a57","applicationId":"65c8126189a4a5943a7e3a57","summary":{"deviceCounts":{"start":"2024-05-21T00:00:00.000Z","end":"2024-05-21T23:59:59.999Z","counts":[{"date":"2024-05-21T00:00:00.000Z","created":0,"deleted":2,"total":56}]},"notebookMinuteCounts":{"start":"2024-05-21T00:00:00.000Z","end":"2024-05-21T23:59:59.999Z","counts":[{"date":"2024-05-21T00:00:00.000Z","minutes":6,"completed":2,"canceled":0,"errored":1,"timeout":0}]},"payloadCounts":{"start":"2024-05-21T00:00:00.000Z","end":"2024-05-21T23:59:59.999Z","counts":[{"date":"2024-05-21T00:00:00.000Z","value":18211}]}}}],"count":1,"totalCount":2,"perPage":25,"page":0,"filter":"Pump*","filterField":"name","sortField":"name","sortDirection":"asc"}"#;

/// The example of `Recent Item`.
pub const RECENT_ITEM: &str = r#"{"itemType":"flow","parentId":"65c8126189a4a5943a7e3a57","itemId":"65cec3af1dc85f34e47b196f"}"#;

/// The example of `Recent Item List`.
pub const RECENT_ITEM_LIST: &str = r#"{"itemType":"flow","parentId":"65c8126189a4a5943a7e3a57","items":[{"id":"65cec3af1dc85f34e47b196f","name":"Pressure Watch"}]}"#;

/// The example of `Resource Job`.
pub const RESOURCE_JOB: &str = r#"{"id":"65607de99a47a256920ba797","resourceJobId":"65607de99a47a256920ba797","name":"Nightly Calibration","description":"Zeroes the sensors of each pump under service.","applicationId":"65c8126189a4a5943a7e3a57","dataTableId":"65a10686295d4ef78888544e","queryJson":"{\"done\": false}","resourceType":"dataTableRow","maxIterationConcurrency":10,"iterationDelay":250,"iterationTimeout":120000,"creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","lastExecutionRequested":"2024-05-21T01:00:00.000Z","defaultContext":"{\"dryRun\": false}","retryOnTimeout":true,"retryOnFailure":false,"maxIterationRetries":2,"retryDelay":5000}"#;

/// The example of `Resource Job Execution Logs`.
pub const RESOURCE_JOB_EXECUTION_LOGS: &str = r#"[{"id":"656725ef5ee7bd25ce5ae7b9","applicationId":"65c8126189a4a5943a7e3a57","resourceJobExecutionId":"656725ef5ee7bd25ce5ae7b9","resourceJobId":"65607de99a47a256920ba797","accumulator":"17","status":"canceled","queryJson":"{\"name\": {\"$startsWith\": \"Pump\"}}","resourceType":"device","sourceType":"flow","sourceId":"65cec3af1dc85f34e47b196f","cancelSourceType":"user","cancelSourceId":"654dd5c1af5831130c6bb816","runStartedAt":"2024-05-21T01:00:00.000Z","runCompletedAt":"2024-05-21T01:06:12.400Z","executionReportUrl":"https://files.example.com/runs/calibration.csv","templateContext":"{\"dryRun\": false}","maxIterationConcurrency":10,"iterationDelay":250,"iterationTimeout":120000,"executionSummary":{"succeeded":17,"failed":1,"timedOut":0,"inProgress":0,"remaining":6},"retryOnTimeout":true,"retryOnFailure":false,"maxIterationRetries":2,"retryDelay":5000}]"#;

/// The example of `Resource Job Execution Options`.
pub const RESOURCE_JOB_EXECUTION_OPTIONS: &str = r#"{"templateContext":"{\"dryRun\": true}","queryJson":"{\"name\": \"Pump 7\"}","dataTableId":"65a10686295d4ef78888544e"}"#;

/// The example of `Resource Job Patch`.
pub const RESOURCE_JOB_PATCH: &str = r#"{"name":"Weekly Calibration","description":"Once a week is enough.","dataTableId":"65a10686295d4ef78888544e","queryJson":"{\"name\": {\"$startsWith\": \"Pump\"}}","maxIterationConcurrency":1,"iterationDelay":1000,"iterationTimeout":60000,"defaultContext":"{\"dryRun\": true}","retryOnTimeout":false,"retryOnFailure":true,"maxIterationRetries":1,"retryDelay":0}"#;

/// The example of `Resource Job Post`.
pub const RESOURCE_JOB_POST: &str = r#"{"name":"Nightly Calibration","description":"Zeroes the sensors of each pump under service.","dataTableId":"{{ctx.tableId}}","queryJson":"{\"done\": false}","resourceType":"dataTableRow","maxIterationConcurrency":10,"iterationDelay":250,"iterationTimeout":120000,"defaultContext":"{\"dryRun\": false}","retryOnTimeout":true,"retryOnFailure":false,"maxIterationRetries":2,"retryDelay":5000}"#;

/// The example of `Resource Jobs`.
pub const RESOURCE_JOBS: &str = r#"{"items":[{"id":"65607de99a47a256920ba797","name":"Nightly Calibration","resourceType":"dataTableRow","dataTableId":"{{ctx.tableId}}"}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"Nightly*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;

/// The example of `Resource Transfer`.
pub const RESOURCE_TRANSFER: &str = r#"{"destinationId":"6530e2123958ca93236be4f8","destinationType":"organization","applicationIds":["64a1f00000000000000000c2"],"dashboardIds":["6560feaf8ed3276c45d4c5bd"],"strict":true}"#;

/// The example of `Saml Response`.
pub const SAML_RESPONSE: &str = r#"{"SAMLResponse":"bm90LWEtcmVhbC1yZXNwb25zZQ==","SAMLDomain":"example.com","requestedScopes":["all.Organization.read"],"tokenTTL":43200}"#;

/// The example of `Sso Request`.
pub const SSO_REQUEST: &str = r#"{"ssoType":"SAML","ssoRequest":"https://login.example.net/sso?SAMLRequest=not-a-real-request"}"#;

/// The example of `Success`.
pub const SUCCESS: &str = r#"{"success":true}"#;

/// The example of `Success With Execution Id`.
pub const SUCCESS_WITH_EXECUTION_ID: &str = r#"{"success":true,"executionId":"656725ef5ee7bd25ce5ae7b9"}"#;

/// The example of `Suggest Function Post`.
pub const SUGGEST_FUNCTION_POST: &str = r#"{"text":"Round the pressure to one decimal and keep the old value.","payload":{"data":{"pressure":2.7431}}}"#;

/// The example of `Suggest Function Response`.
pub const SUGGEST_FUNCTION_RESPONSE: &str = r#"{"text":"Keeps the old value and rounds the pressure.","response":{"code":"payload.data.rawPressure = payload.data.pressure;\npayload.data.pressure = Math.round(payload.data.pressure * 10) / 10;","comments":"Keeps the old value and rounds the pressure."},"responseId":"answer-0002","finishReason":"STOP"}"#;

/// The example of `Tag Keys Response`.
pub const TAG_KEYS_RESPONSE: &str = r#"{"tagKeys":["kind","series","site"]}"#;

/// The example of `Tag Values Response`.
pub const TAG_VALUES_RESPONSE: &str = r#"{"tagKey":"site","tagValues":["north","south"]}"#;

/// The example of `Template Keywords`.
pub const TEMPLATE_KEYWORDS: &str = r#"{"keywords":["pump","pressure"]}"#;

/// The example of `Time Series Data`.
pub const TIME_SERIES_DATA: &str = r#"{"start":"2024-05-20T14:02:37.512Z","end":"2024-05-21T14:02:37.512Z","resolution":3600000,"aggregation":"MAX","limit":null,"order":"desc","devices":{"658135330459e237e01a0f3a":{"name":"Pump 7","tags":{"site":["north"]},"points":[{"time":"2024-05-21T14:00:00.000Z","data":{"flowRate":88.5}},{"time":"2024-05-21T13:00:00.000Z","data":{"flowRate":91.2}}]}}}"#;

/// The example of `Time Series Query`.
pub const TIME_SERIES_QUERY: &str = r#"{"start":1716213757512,"end":1716300157512,"duration":86400000,"resolution":3600000,"aggregation":"MAX","attributes":["flowRate"],"deviceIds":["658135330459e237e01a0f3a"],"deviceTags":[{"key":"site","value":"north"}],"deviceQuery":{"name":{"$startsWith":"Pump"}},"limit":100,"order":"desc"}"#;

/// The example of `User Credentials`.
pub const USER_CREDENTIALS: &str = r#"{"email":"ada@example.com","password":"example-only-password","twoFactorCode":"104862","requestedScopes":["all.User.read"],"tokenTTL":86400}"#;

/// The example of `User Oauth Token`.
pub const USER_OAUTH_TOKEN: &str = r#"{"id":"65591d19f9535c3db72e85f9","oauthTokenId":"65591d19f9535c3db72e85f9","name":"Brook Reports","description":"Reads the pump data","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","expirationDate":"2025-03-04T08:15:00.000Z","defaultRole":"none","orgRoles":[{"orgId":"6530e2123958ca93236be4f8","role":"view"}],"scope":["all.Application.read"],"status":"active","oauth":{"client_id":"64a1f0000000000000000163","client_name":"Brook Reports","client_uri":"https://reports.example.com","logo_uri":"https://reports.example.com/logo.svg","redirect_uri":"https://reports.example.com/signed-in","resource":["https://api.example.com"],"authorizationStatus":"authorized"}}"#;

/// The example of `User Oauth Token Patch`.
pub const USER_OAUTH_TOKEN_PATCH: &str = r#"{"name":"Brook Reports","status":"inactive"}"#;

/// The example of `User Oauth Token Post`.
pub const USER_OAUTH_TOKEN_POST: &str = r#"{"name":"Brook Reports","description":"Reads the pump data","expirationDate":null,"oauth":{"client_id":"64a1f0000000000000000163","redirect_uri":"https://reports.example.com/signed-in","resource":["https://api.example.com"],"code_challenge":"not-a-real-challenge_not-a-real-challenge_01","code_challenge_method":"S256"},"defaultRole":"none","orgRoles":[{"orgId":"6530e2123958ca93236be4f8","role":"view"}],"scope":["all.Application.read","only.User.read"]}"#;

/// The example of `User Oauth Tokens`.
pub const USER_OAUTH_TOKENS: &str = r#"{"items":[{"id":"65591d19f9535c3db72e85f9","oauthTokenId":"65591d19f9535c3db72e85f9","name":"Brook Reports","creationDate":"2024-03-04T08:15:00.000Z","scope":["all.Application.read"],"status":"active"}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"Brook*","filterField":"name","sortField":"name","sortDirection":"asc"}"#;

/// The example of `User Post`.
pub const USER_POST: &str = r#"{"email":"ada@example.com","firstName":"Ada","lastName":"Lindqvist","companyName":"Brook Water Works","title":"Network Engineer","phoneNumber":"+1 555 0100","location":"North Station","url":"https://brook.example.com","oauth":{"service":"github","accessToken":"not-a-real-token"},"acceptTerms":"on","hsToken":"example-only-visit","iotJourneyStage":"First devices connected","requestedScopes":["all.User"],"tokenTTL":86400,"inviteToken":"not-a-real-token","acceptInvite":true}"#;

/// The example of `Validate Context Error`.
pub const VALIDATE_CONTEXT_ERROR: &str = r#"{"type":"Validation","message":"maxPressure must not exceed 10","invalidCtxName":"maxPressure","ctx":{"site":{"key":"site","value":"north"},"maxPressure":40,"note":"No remarks"},"dashboard":{"name":"Station Overview","id":"6560feaf8ed3276c45d4c5bd","duration":86400000,"resolution":900000,"refreshRate":60}}"#;

/// The example of `Validate Context Success`.
pub const VALIDATE_CONTEXT_SUCCESS: &str = r#"{"success":true,"ctx":{"pump":{"id":"658135330459e237e01a0f3a","name":"Pump 7","description":"Main pump of the north station.","tags":{"site":["north"]},"attributes":{"pressure":{"dataType":"number","description":"At the outlet.","tags":{"unit":"bar"}}}},"site":{"key":"site","value":"north"},"maxPressure":6},"dashboard":{"name":"Station Overview","id":"6560feaf8ed3276c45d4c5bd","duration":86400000,"resolution":900000,"refreshRate":60}}"#;

/// The example of `Validation Errors`.
pub const VALIDATION_ERRORS: &str = r#"{"type":"Validation","message":"Two resources do not fit the new application.","validationErrors":[{"type":"Flow","name":"Pressure Watch","id":"65cec3af1dc85f34e47b196f","message":"The workflow uses a credential that is not there"}]}"#;

/// The example of `Virtual Button Press`.
pub const VIRTUAL_BUTTON_PRESS: &str = r#"{"key":"65cec3af1dc85f34e47b196f-try","payload":{"pressure":0.9},"meta":{"note":"test from the field"},"flowVersion":"v1.4.0","deviceId":"64a1f00000000000000000d1","deploymentId":"65eff6206b549753620e2e7f"}"#;

/// The example of `Webhook`.
pub const WEBHOOK: &str = r#"{"id":"6594d7f4abaefe2d018db70b","webhookId":"6594d7f4abaefe2d018db70b","applicationId":"65c8126189a4a5943a7e3a57","creationDate":"2024-03-04T08:15:00.000Z","lastUpdated":"2024-05-21T14:02:37.512Z","name":"Weather Alerts","description":"Storm warnings from the weather service.","token":"not-a-real-token","responseCode":202,"verificationType":"none","verificationCode":"example-only-code","waitForReply":false,"basicAuthUsername":"weather","basicAuthPassword":"example-only-password","isWebsocket":false,"castBuffersAs":"base64","annotateMultipart":true,"enabled":true}"#;

/// The example of `Webhook Patch`.
pub const WEBHOOK_PATCH: &str = r#"{"name":"Weather And Flood Alerts","description":"Now with floods.","responseCode":204,"verificationType":"twilio","verificationCode":"example-only-code","waitForReply":true,"basicAuthUsername":"flood","basicAuthPassword":"example-only-password","isWebsocket":false,"castBuffersAs":"utf8","annotateMultipart":false,"enabled":false}"#;

/// The example of `Webhook Post`.
pub const WEBHOOK_POST: &str = r#"{"name":"Weather Alerts","description":"Storm warnings from the weather service.","responseCode":202,"verificationType":"none","verificationCode":"example-only-code","waitForReply":false,"basicAuthUsername":"weather","basicAuthPassword":"example-only-password","isWebsocket":false,"castBuffersAs":"base64","annotateMultipart":true,"enabled":true}"#;

/// The example of `Webhooks`.
pub const WEBHOOKS: &str = r#"{"items":[{"id":"6594d7f4abaefe2d018db70b","name":"Weather Alerts","responseCode":202,"enabled":true}],"count":1,"totalCount":2,"perPage":1,"page":0,"filter":"Weather*","filterField":"name","sortField":"name","sortDirection":"asc","applicationId":"65c8126189a4a5943a7e3a57"}"#;
