// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Integration Type.
    ///
    /// Type of the external source of an integration.
    ///
    /// Used on 9 pages.
    pub enum IntegrationType {
        /// `azureEventHub`.
        AzureEventHub = "azureEventHub",
        /// `googlePubSub`.
        GooglePubSub = "googlePubSub",
        /// `mqtt`.
        Mqtt = "mqtt",
        /// `particle`.
        Particle = "particle",
        /// `sqs`.
        Sqs = "sqs",
        /// `websocket`.
        Websocket = "websocket",
    }
}
