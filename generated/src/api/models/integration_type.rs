// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Type of the external source of an integration.
    ///
    /// Used by 9 resources.
    pub enum IntegrationType {
        AzureEventHub = "azureEventHub",
        GooglePubSub = "googlePubSub",
        Mqtt = "mqtt",
        Particle = "particle",
        Sqs = "sqs",
        Websocket = "websocket",
    }
}
