//! One fixture for each feature of the dialect: what it is understood as.

use super::print::print;
use super::{names, texts, understand};
use tests::shown::check;

#[test]
fn every_feature_is_understood_as_this() {
    for kind in ["dialect", "rest"] {
        for name in names(kind) {
            let (lowered, _, told) = understand(texts(kind, &name));
            assert_eq!(told, "", "{kind}/{name}");
            check(&format!("{kind}-{name}"), &print(&lowered));
        }
    }
}
