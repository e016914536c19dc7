//! Y1 to Y5 over all schemas of the spec.

use fastrand::Rng;
use serde_json::{Value, json};
use tests::schemas::around;
use tests::spec::{Schema, Spec};
use tests::values::check::Check;
use tests::values::generate::Generate;
use tests::values::{constants, tagged};

use crate::models::places::{Change, Kind, changes};

/// How many values are made up for each schema.
const VALUES: usize = 4;

/// What came of a value on its way through the type of its schema.
fn through(title: &str, text: &str) -> Result<Value, String> {
    let text = around(title)(text).map_err(|error| format!("{title}: {error}\n  {text}"))?;
    Ok(serde_json::from_str(&text).unwrap())
}

/// Fails with all that was found, not with the first.
#[track_caller]
fn none(faults: &[String]) {
    let shown: Vec<&str> = faults.iter().take(12).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), shown.join("\n"));
}

/// Every valid value there is: the example of each schema, and some made up.
fn values<'a>(spec: &'a Spec, check: &Check<'a>) -> Vec<(&'a Schema, Value)> {
    let mut generate = Generate::new(check, Rng::with_seed(7));
    let mut values = Vec::new();
    for schema in spec.schemas.values() {
        let example = spec.examples.get(&schema.title).filter(|value| check.is_valid(&schema.json, value));
        values.extend(example.map(|value| (schema, value.clone())));
        let made = (0..VALUES).filter_map(|_| generate.valid(&schema.json));
        values.extend(made.map(|value| (schema, tagged(&spec.api, &schema.title, value))));
    }
    values
}

/// Checks what comes of every change of every value.
fn change(mut check_one: impl FnMut(&Schema, &Value, &Change, &mut Vec<String>) -> bool) -> usize {
    let spec = Spec::read();
    let check = Check::new(&spec.schemas);
    let mut faults = Vec::new();
    let mut count = 0;
    for (schema, value) in values(spec, &check) {
        let constants = constants(&spec.api, &schema.title);
        let mut changes = changes(&check, &schema.json, &value);
        changes.retain(|change| constants.iter().all(|(name, _)| !change.is_of(name)));
        for change in changes {
            count += usize::from(check_one(schema, &value, &change, &mut faults));
        }
    }
    none(&faults);
    count
}

#[test]
fn y1_every_example_round_trips() {
    let spec = Spec::read();
    let faults = spec.examples.iter().filter_map(|(title, example)| {
        let result = through(title, &example.to_string());
        match result {
            Ok(value) if value == *example => None,
            Ok(value) => Some(format!("{title}: {example}\n  became {value}")),
            Err(error) => Some(error),
        }
    });
    none(&faults.collect::<Vec<_>>());
    assert!(spec.examples.len() > 300, "{} examples", spec.examples.len());
}

#[test]
fn y1_values_made_from_a_schema_round_trip_and_stay_valid() {
    let spec = Spec::read();
    let check = Check::new(&spec.schemas);
    let mut generate = Generate::new(&check, Rng::with_seed(1));
    let mut faults = Vec::new();
    for schema in spec.schemas.values() {
        let made: Vec<Value> = (0..4 * VALUES)
            .filter_map(|_| generate.valid(&schema.json))
            .map(|value| tagged(&spec.api, &schema.title, value))
            .collect();
        if made.len() < VALUES {
            faults.push(format!("{}: only {} values could be made", schema.title, made.len()));
        }
        for value in made {
            match through(&schema.title, &value.to_string()) {
                Ok(came) if came == value => {
                    faults.extend(check.check(&schema.json, &came, &schema.title).err());
                }
                Ok(came) => faults.push(format!("{}: {value}\n  became {came}", schema.title)),
                Err(error) => faults.push(error),
            }
        }
    }
    none(&faults);
}

#[test]
fn y2_unknown_enum_values_are_kept() {
    let count = change(|schema, value, change, faults| {
        let changed = change.of(value, json!("aWordOfTomorrow"));
        let asked = change.kind == Kind::Word;
        if asked {
            match through(&schema.title, &changed.to_string()) {
                Ok(came) if came == changed => {}
                Ok(came) => faults.push(format!("{} {change:?}: {changed}\n  became {came}", schema.title)),
                Err(error) => faults.push(format!("{change:?} {error}")),
            }
        }
        asked
    });
    assert!(count > 1000, "{count} words");
}

#[test]
fn y2_new_properties_are_ignored() {
    let count = change(|schema, value, change, faults| {
        let asked = change.kind == Kind::Extra;
        let changed = change.of(value, json!({"deep": [1, null, "x"]}));
        if asked {
            match through(&schema.title, &changed.to_string()) {
                Ok(came) if came == changed || came == *value => {}
                Ok(came) => faults.push(format!("{} {change:?}: {changed}\n  became {came}", schema.title)),
                Err(error) => faults.push(format!("{change:?} {error}")),
            }
        }
        asked
    });
    assert!(count > 1000, "{count} objects");
}

#[test]
fn y2_optional_properties_may_go_or_be_null() {
    let count = change(|schema, value, change, faults| {
        let changed = change.of(value, Value::Null);
        let gone = match &change.kind {
            Kind::Dropped(name) | Kind::Null(name, _) => {
                Change { at: change.at.clone(), kind: Kind::Dropped(name.clone()) }.of(value, Value::Null)
            }
            _ => return false,
        };
        match through(&schema.title, &changed.to_string()) {
            Ok(came) if came == changed || came == gone => {}
            Ok(came) => faults.push(format!("{} {change:?}: {changed}\n  became {came}", schema.title)),
            Err(error) => faults.push(format!("{change:?} {error}")),
        }
        true
    });
    assert!(count > 5000, "{count} properties");
}

#[test]
fn y3_absent_null_and_value_stay_three_things() {
    let count = change(|schema, value, change, faults| {
        let Kind::Null(name, true) = &change.kind else { return false };
        let dropped = Change { at: change.at.clone(), kind: Kind::Dropped(name.clone()) };
        for sent in [value, &change.of(value, Value::Null), &dropped.of(value, Value::Null)] {
            match through(&schema.title, &sent.to_string()) {
                Ok(came) if came == *sent => {}
                Ok(came) => faults.push(format!("{} {change:?}: {sent}\n  became {came}", schema.title)),
                Err(error) => faults.push(format!("{change:?} {error}")),
            }
        }
        true
    });
    assert!(count > 300, "{count} places");
}

#[test]
fn y4_large_integers_and_extreme_floats_survive() {
    const WHOLE: &[&str] =
        &["9007199254740993", "-9007199254740993", "9223372036854775807", "-9223372036854775808"];
    const ANY: &[&str] =
        &["18446744073709551615", "1.7976931348623157e+308", "5e-324", "-2.2250738585072014e-308", "0.1"];
    let count = change(|schema, value, change, faults| {
        let Kind::Number { whole } = change.kind else { return false };
        for number in WHOLE.iter().chain(ANY.iter().filter(|_| !whole)) {
            let text = change.of(value, json!("HERE")).to_string().replace("\"HERE\"", number);
            let came = around(&schema.title)(&text);
            match came {
                Ok(came) if came.contains(number) => {}
                Ok(came) => faults.push(format!("{} {change:?}: {text}\n  became {came}", schema.title)),
                Err(error) => faults.push(format!("{} {change:?} {error}: {text}", schema.title)),
            }
        }
        true
    });
    assert!(count > 300, "{count} numbers");
}
