// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Integration Type.
    ///
    /// The kind of source that an integration connects to.
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
