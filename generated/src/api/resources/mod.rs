// @generated from api.toml by codegen/src/emit/index.rs; do not edit.
//! The actions of the API: one module for each page of its documentation.

#[cfg(all(feature = "client", feature = "legacy"))]
#[doc(alias = "Access Token")]
pub mod access_token;
#[cfg(all(feature = "client", feature = "legacy"))]
#[doc(alias = "Access Tokens")]
pub mod access_tokens;
#[cfg(all(feature = "client", feature = "applications"))]
pub mod application;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Api Token")]
pub mod application_api_token;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Api Tokens")]
pub mod application_api_tokens;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Certificate")]
pub mod application_certificate;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Certificate Authorities")]
pub mod application_certificate_authorities;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Certificate Authority")]
pub mod application_certificate_authority;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Certificates")]
pub mod application_certificates;
#[cfg(all(feature = "client", feature = "dashboards"))]
#[doc(alias = "Application Dashboard")]
pub mod application_dashboard;
#[cfg(all(feature = "client", feature = "dashboards"))]
#[doc(alias = "Application Dashboards")]
pub mod application_dashboards;
#[cfg(all(feature = "client", feature = "applications"))]
#[doc(alias = "Application Job Log")]
pub mod application_job_log;
#[cfg(all(feature = "client", feature = "applications"))]
#[doc(alias = "Application Job Logs")]
pub mod application_job_logs;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Key")]
pub mod application_key;
#[cfg(all(feature = "client", feature = "credentials"))]
#[doc(alias = "Application Keys")]
pub mod application_keys;
#[cfg(all(feature = "client", feature = "applications"))]
#[doc(alias = "Application Template")]
pub mod application_template;
#[cfg(all(feature = "client", feature = "applications"))]
#[doc(alias = "Application Templates")]
pub mod application_templates;
#[cfg(all(feature = "client", feature = "applications"))]
pub mod applications;
#[cfg(all(feature = "client", feature = "organizations"))]
#[doc(alias = "Audit Log")]
pub mod audit_log;
#[cfg(all(feature = "client", feature = "organizations"))]
#[doc(alias = "Audit Logs")]
pub mod audit_logs;
#[cfg(all(feature = "client", feature = "account"))]
pub mod auth;
#[cfg(all(feature = "client", feature = "credentials"))]
pub mod credential;
#[cfg(all(feature = "client", feature = "credentials"))]
pub mod credentials;
#[cfg(all(feature = "client", feature = "dashboards"))]
pub mod dashboard;
#[cfg(all(feature = "client", feature = "dashboards"))]
pub mod dashboards;
#[cfg(all(feature = "client", feature = "data"))]
pub mod data;
#[cfg(all(feature = "client", feature = "data"))]
#[doc(alias = "Data Table")]
pub mod data_table;
#[cfg(all(feature = "client", feature = "data"))]
#[doc(alias = "Data Table Row")]
pub mod data_table_row;
#[cfg(all(feature = "client", feature = "data"))]
#[doc(alias = "Data Table Rows")]
pub mod data_table_rows;
#[cfg(all(feature = "client", feature = "data"))]
#[doc(alias = "Data Tables")]
pub mod data_tables;
#[cfg(all(feature = "client", feature = "devices"))]
pub mod device;
#[cfg(all(feature = "client", feature = "devices"))]
#[doc(alias = "Device Attribute")]
pub mod device_attribute;
#[cfg(all(feature = "client", feature = "devices"))]
#[doc(alias = "Device Attributes")]
pub mod device_attributes;
#[cfg(all(feature = "client", feature = "devices"))]
#[doc(alias = "Device Recipe")]
pub mod device_recipe;
#[cfg(all(feature = "client", feature = "devices"))]
#[doc(alias = "Device Recipes")]
pub mod device_recipes;
#[cfg(all(feature = "client", feature = "devices"))]
pub mod devices;
#[cfg(all(feature = "client", feature = "edge"))]
#[doc(alias = "Edge Deployment")]
pub mod edge_deployment;
#[cfg(all(feature = "client", feature = "edge"))]
#[doc(alias = "Edge Deployments")]
pub mod edge_deployments;
#[cfg(all(feature = "client", feature = "edge"))]
#[doc(alias = "Embedded Deployment")]
pub mod embedded_deployment;
#[cfg(all(feature = "client", feature = "edge"))]
#[doc(alias = "Embedded Deployments")]
pub mod embedded_deployments;
#[cfg(all(feature = "client", feature = "events"))]
pub mod event;
#[cfg(all(feature = "client", feature = "events"))]
pub mod events;
#[cfg(all(feature = "client", feature = "experiences"))]
pub mod experience;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Domain")]
pub mod experience_domain;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Domains")]
pub mod experience_domains;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Endpoint")]
pub mod experience_endpoint;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Endpoints")]
pub mod experience_endpoints;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Group")]
pub mod experience_group;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Groups")]
pub mod experience_groups;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Slug")]
pub mod experience_slug;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Slugs")]
pub mod experience_slugs;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience User")]
pub mod experience_user;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Users")]
pub mod experience_users;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Version")]
pub mod experience_version;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Versions")]
pub mod experience_versions;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience View")]
pub mod experience_view;
#[cfg(all(feature = "client", feature = "experiences"))]
#[doc(alias = "Experience Views")]
pub mod experience_views;
#[cfg(all(feature = "client", feature = "files"))]
pub mod file;
#[cfg(all(feature = "client", feature = "files"))]
pub mod files;
#[cfg(all(feature = "client", feature = "workflows"))]
pub mod flow;
#[cfg(all(feature = "client", feature = "workflows"))]
#[doc(alias = "Flow Version")]
pub mod flow_version;
#[cfg(all(feature = "client", feature = "workflows"))]
#[doc(alias = "Flow Versions")]
pub mod flow_versions;
#[cfg(all(feature = "client", feature = "workflows"))]
pub mod flows;
#[cfg(all(feature = "client", feature = "instances"))]
pub mod instance;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Api Token")]
pub mod instance_api_token;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Api Tokens")]
pub mod instance_api_tokens;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Audit Log")]
pub mod instance_audit_log;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Audit Logs")]
pub mod instance_audit_logs;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Custom Node")]
pub mod instance_custom_node;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Custom Nodes")]
pub mod instance_custom_nodes;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Member")]
pub mod instance_member;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Members")]
pub mod instance_members;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Notification Rule")]
pub mod instance_notification_rule;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Notification Rules")]
pub mod instance_notification_rules;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Org")]
pub mod instance_org;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Org Invite")]
pub mod instance_org_invite;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Org Invites")]
pub mod instance_org_invites;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Org Member")]
pub mod instance_org_member;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Org Members")]
pub mod instance_org_members;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Orgs")]
pub mod instance_orgs;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Sandbox")]
pub mod instance_sandbox;
#[cfg(all(feature = "client", feature = "instances"))]
#[doc(alias = "Instance Sandboxes")]
pub mod instance_sandboxes;
#[cfg(all(feature = "client", feature = "instances"))]
pub mod instances;
#[cfg(all(feature = "client", feature = "workflows"))]
pub mod integration;
#[cfg(all(feature = "client", feature = "workflows"))]
pub mod integrations;
#[cfg(all(feature = "client", feature = "account"))]
pub mod me;
#[cfg(all(feature = "client", feature = "notebooks"))]
pub mod notebook;
#[cfg(all(feature = "client", feature = "notebooks"))]
pub mod notebooks;
#[cfg(all(feature = "client", feature = "organizations"))]
pub mod org;
#[cfg(all(feature = "client", feature = "organizations"))]
#[doc(alias = "Org Invites")]
pub mod org_invites;
#[cfg(all(feature = "client", feature = "organizations"))]
pub mod orgs;
#[cfg(all(feature = "client", feature = "files"))]
#[doc(alias = "Private File")]
pub mod private_file;
#[cfg(all(feature = "client", feature = "files"))]
#[doc(alias = "Private Files")]
pub mod private_files;
#[cfg(all(feature = "client", feature = "workflows"))]
#[doc(alias = "Resource Job")]
pub mod resource_job;
#[cfg(all(feature = "client", feature = "workflows"))]
#[doc(alias = "Resource Jobs")]
pub mod resource_jobs;
#[cfg(all(feature = "client", feature = "account"))]
#[doc(alias = "User Api Token")]
pub mod user_api_token;
#[cfg(all(feature = "client", feature = "account"))]
#[doc(alias = "User Api Tokens")]
pub mod user_api_tokens;
#[cfg(all(feature = "client", feature = "account"))]
#[doc(alias = "User Oauth Token")]
pub mod user_oauth_token;
#[cfg(all(feature = "client", feature = "account"))]
#[doc(alias = "User Oauth Tokens")]
pub mod user_oauth_tokens;
#[cfg(all(feature = "client", feature = "workflows"))]
pub mod webhook;
#[cfg(all(feature = "client", feature = "workflows"))]
pub mod webhooks;
