//! What is said of calls: of their token, their pages, their streams, their arguments, and what they are called.

use codegen::diff::Filter;
use codegen::ir::{Api, Ident};
use insta::assert_snapshot;

use super::{Edit, api, compare, edited, files, lines};

const GET_ROUTE: &str = "| device | get | GET | /devices/{deviceId} |  |";
const PER_PAGE: &str = "| perPage | string | N | How many. | 100 | 10 |\n";
const TAG: &str = "| tag | string | Y | Tag of the devices. |  | old |\n";

/// What is said of a change, and of taking it back.
fn both_ways(old: &[Edit], new: &[Edit]) -> String {
    super::both_ways(&api(&edited(old)), &api(&edited(new)))
}

#[test]
fn whether_a_call_sends_a_token() {
    let anonymous = [("_routes.md", GET_ROUTE, "| device | get | GET | /devices/{deviceId} | anonymous |")];
    assert_snapshot!(both_ways(&[], &anonymous), @"
    ## Additive
    - **`get`**: sends no token unless asked
    taken back
    ## Additive
    - **`get`**: sends the client's token
    ");
}

#[test]
fn whether_pages_can_be_walked() {
    let rows = (
        "devices.md",
        PER_PAGE,
        "| perPage | string | N | How many. | 100 | 10 |\n| page | string | N | Which. | 0 | 1 |\n| offset | string | N | From where. | 0 | 1 |\n",
    );
    let count = (
        "_schemas.md",
        "\"properties\": { \"items\":",
        "\"properties\": { \"count\": { \"type\": \"integer\" }, \"items\":",
    );
    let by_page = (
        "api.toml",
        "[headers]",
        "[pagination.page]\nnumber = \"page\"\nsize = \"perPage\"\nitems = \"items\"\n\n[headers]",
    );
    let by_page_with_total = (
        "api.toml",
        "[headers]",
        "[pagination.page]\nnumber = \"page\"\nsize = \"perPage\"\nitems = \"items\"\ntotal = \"count\"\n\n[headers]",
    );
    let by_offset = (
        "api.toml",
        "[headers]",
        "[pagination.offset]\noffset = \"offset\"\nsize = \"perPage\"\nitems = \"items\"\n\n[headers]",
    );
    assert_snapshot!(both_ways(&[rows, count], &[rows, count, by_page]), @"
    ## Additive
    - **`get`**: its pages can be walked
    taken back
    ## Breaking
    - **`get`**: its pages can no longer be walked *(Rust only)*
    ");
    assert_snapshot!(both_ways(&[rows, count, by_page], &[rows, count, by_offset]), @"
    ## Breaking
    - **`get`**: its pages are walked in another way *(Rust only)*
    taken back
    ## Breaking
    - **`get`**: its pages are walked in another way *(Rust only)*
    ");
    assert_snapshot!(both_ways(&[rows, count, by_page], &[rows, count, by_page_with_total]), @"
    ## Additive
    - **`get`**: the number of items on all its pages is read from `count` (was from nothing)
    taken back
    ## Additive
    - **`get`**: the number of items on all its pages is read from nothing (was from `count`)
    ");
    let names = (
        "_schemas.md",
        "\"properties\": { \"items\":",
        "\"properties\": { \"names\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } }, \"items\":",
    );
    let by_names = (
        "api.toml",
        "[headers]",
        "[pagination.page]\nnumber = \"page\"\nsize = \"perPage\"\nitems = \"names\"\n\n[headers]",
    );
    assert_snapshot!(both_ways(&[rows, names, by_page], &[rows, names, by_names]), @"
    ## Breaking
    - **`get`**: the items of its pages are `names` (was `items`) *(Rust only)*
    taken back
    ## Breaking
    - **`get`**: the items of its pages are `items` (was `names`) *(Rust only)*
    ");
}

#[test]
fn a_stream_becomes_one_response() {
    let response = [
        ("device.md", "#### SSE Stream for a Successful Response", "#### Successful Responses"),
        ("device.md", "| SSE Event Name | Type | Description |", "| Code | Type | Description |"),
        (
            "device.md",
            "| said | [Device](_schemas.md#device) | The device said something. |",
            "| 200 | [Device](_schemas.md#device) | What it said. |",
        ),
        ("device.md", "| left | string | The device left. |\n", ""),
    ];
    assert_snapshot!(both_ways(&[], &response), @"
    ## Breaking
    - **`follow`**:
      - may answer 200
      - is no stream any more
      - removed the event `said`
      - removed the event `left`
    taken back
    ## Breaking
    - **`follow`**:
      - no longer answers 200
      - is a stream now
    ## Additive
    - **`follow`**:
      - new event `said`
      - new event `left`
    ");
}

/// A file is neither wider nor narrower than a text: it travels in another way.
#[test]
fn a_text_becomes_a_file() {
    let part = ("_routes.md", "/devices/delete |  |", "/devices/delete | tag in multipart |");
    let file = ("devices.md", TAG, "| tag | file | Y | Tag of the devices. |  | old |\n");
    assert_snapshot!(both_ways(&[part], &[part, file]), @"
    ## Breaking
    - **`delete`**:
      - `tag` is a file (was `string`)
      - `reason` travels in the multipart (was in the query)
    taken back
    ## Breaking
    - **`delete`**:
      - `tag` is `string` (was a file)
      - `reason` travels in the query (was in the multipart)
    ");
    let words =
        ("devices.md", "Tag of the devices. |", "Tag of the devices. Accepted values are: old, new |");
    assert_snapshot!(both_ways(&[part, words], &[part, file]), @"
    ## Breaking
    - **`delete`**:
      - `tag` is a file (was one of `old` and `new`)
      - `reason` travels in the multipart (was in the query)
    taken back
    ## Breaking
    - **`delete`**:
      - `tag` is one of `old` and `new` (was a file)
      - `reason` travels in the query (was in the multipart)
    ");
}

/// The same API with another name in Rust for one thing.
fn renamed(rename: fn(&mut Api)) -> String {
    let old = api(&files());
    let mut new = old.clone();
    rename(&mut new);
    lines(&compare(&old, &new))
}

#[test]
fn names_in_rust_of_what_has_one() {
    assert_snapshot!(renamed(|api| {
        let devices = api.resources.iter_mut().find(|resource| resource.wire.as_str() == "devices").unwrap();
        devices.ident = Ident::new("all_devices");
        let get = devices.actions.iter_mut().find(|action| action.wire.as_str() == "get").unwrap();
        get.method_ident = Ident::new("list");
        get.parameters[0].ident = Ident::new("size");
    }), @"
    ## Breaking
    - its name in Rust is `all_devices` (was `devices`) *(Rust only)*
    - **`get`**:
      - its method in Rust is `list` (was `get`) *(Rust only)*
      - the setter of `perPage` is `size` in Rust (was `per_page`) *(Rust only)*
    - `resources::devices::SortField` is now `resources::all_devices::SortField`
    ");
    assert_snapshot!(renamed(|api| {
        let follow = api.resources[0].actions.iter_mut().find(|action| !action.events.is_empty()).unwrap();
        follow.events[0].ident = Ident::new("Spoke");
    }), @"
    ## Breaking
    - **`follow`**: event `said` is the variant `Spoke` in Rust (was `Said`) *(Rust only)*
    ");
}

/// Names are left out where they are of no interest, those of calls and settings too.
#[test]
fn names_in_rust_may_be_left_out() {
    let old = api(&files());
    let mut new = old.clone();
    new.resources[0].ident = Ident::new("gadget");
    new.resources[0].actions[0].method_ident = Ident::new("list");
    let filter = Filter { names: false, ..Filter::default() };
    assert_eq!(codegen::diff::compare(&old, &new, filter).changes, []);
}

/// An argument that is required now has no place among those that were given before.
#[test]
fn the_order_is_that_of_arguments_that_were_given_before() {
    let reason = "| reason | string | Y | Why. |  | old |\n";
    let optional = ("devices.md", reason, "| reason | string | N | Why. |  | old |\n");
    let swapped =
        [("devices.md", TAG, "<tag>"), ("devices.md", reason, TAG), ("devices.md", "<tag>", reason)];
    let (old, new) = (api(&edited(&[optional])), api(&edited(&swapped)));
    assert_snapshot!(lines(&compare(&old, &new)), @"
    ## Breaking
    - **`delete`**: `reason` is now required
    ");
}

/// An argument that is always given goes by its position: its name in Rust is no part of a call.
#[test]
fn the_name_in_rust_of_a_required_argument_says_nothing() {
    assert_eq!(renamed(|api| api.resources[0].actions[0].parameters[0].ident = Ident::new("which")), "");
}

/// Another resource with actions of the same names is no renaming.
#[test]
fn a_resource_with_other_routes_is_another_one() {
    let mut files = files();
    let page = files.remove("device.md").unwrap().replace("# Device Actions", "# Gadget Actions");
    files.insert("gadget.md".to_owned(), page);
    let routes = files["_routes.md"].replace("| device |", "| gadget |").replace("/devices/{", "/gadgets/{");
    files.insert("_routes.md".to_owned(), routes);
    let report = compare(&api(&self::files()), &api(&files));
    assert_snapshot!(lines(&report), @"
    ## Breaking
    - **`device`**: removed the resource, with 3 actions: `follow`, `get` and `patch`
    ## Additive
    - **`gadget`**: new resource, with 3 actions: `follow`, `get` and `patch`
    ");
}

#[test]
fn logins_come_and_go_one_by_one() {
    let one = ("api.toml", "[headers]", "[login]\nactions = [\"device.get\"]\ntoken = \"id\"\n\n[headers]");
    let two = (
        "api.toml",
        "[headers]",
        "[login]\nactions = [\"device.get\", \"device.patch\"]\ntoken = \"id\"\n\n[headers]",
    );
    assert_snapshot!(both_ways(&[], &[one]), @"
    ## Additive
    - `device.get` is a login
    taken back
    ## Breaking
    - `device.get` is no login any more *(Rust only)*
    ");
    assert_snapshot!(both_ways(&[one], &[two]), @"
    ## Additive
    - `device.patch` is a login
    taken back
    ## Breaking
    - `device.patch` is no login any more *(Rust only)*
    ");
}

#[test]
fn features_come_and_go_one_by_one() {
    let one = ("api.toml", "[headers]", "[groups]\nall-devices = [\"device\", \"devices\"]\n\n[headers]");
    let two = (
        "api.toml",
        "[headers]",
        "[groups]\nall-devices = [\"devices\"]\none-device = [\"device\"]\n\n[headers]",
    );
    assert_snapshot!(both_ways(&[one], &[two]), @"
    ## Breaking
    - **`device`**: moved from the feature `all-devices` to `one-device` *(Rust only)*
    ## Additive
    - new feature `one-device`
    taken back
    ## Breaking
    - removed the feature `one-device` *(Rust only)*
    - **`device`**: moved from the feature `one-device` to `all-devices` *(Rust only)*
    ");
}

/// An option makes a list come as an object, which is read with the option alone.
#[test]
fn whether_a_list_is_read_as_an_object() {
    let option = |key| ("api.toml", "[headers]", key);
    let parts = option("[options]\nasText = { field = \"parts\", key = \"id\" }\n\n[headers]");
    let by_class = option("[options]\nasText = { field = \"parts\", key = \"class\" }\n\n[headers]");
    assert_snapshot!(both_ways(&[parts], &[]), @"
    ## Breaking
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `parts` is no longer read where it comes as an object *(Rust only)*
    taken back
    ## Additive
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `parts` is also read where it comes as an object
    ");
    assert_snapshot!(super::lines(&compare(&api(&edited(&[parts])), &api(&edited(&[by_class])))), @"
    ## Breaking
    - **`Device`**, received from `device.follow`, `device.get`, `device.patch` and 2 more: `parts` is read in another way where it comes as an object *(Rust only)*
    ");
}
