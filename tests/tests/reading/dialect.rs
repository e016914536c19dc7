//! One fixture for each feature of the dialect: what it is understood as.

use super::print::print;
use super::{check, names, texts, understand};

#[test]
fn every_feature_is_understood_as_this() {
    for name in names("dialect") {
        let (lowered, _, told) = understand(texts("dialect", &name));
        assert_eq!(told, "", "{name}");
        check(&format!("dialect-{name}"), &print(&lowered));
    }
}
