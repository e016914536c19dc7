//! The kinds of change: a title, and the edits that make the new state from the fixture.

/// A title, and file, text, and what stands there now.
pub(crate) type Case = (&'static str, &'static [(&'static str, &'static str, &'static str)]);

const GET_ROUTE: &str = "| device | get | GET | /devices/{deviceId} |  |";
const PATCH_ROUTE: &str = "| device | patch | PATCH | /devices/{deviceId} |  |\n";
const TAG: &str = "| tag | string | Y | Tag of the devices. |  | old |\n";
const REASON: &str = "| reason | string | Y | Why. |  | old |\n";
const AS_TEXT: &str = "| asText | boolean | N | Gives texts. | false | true |\n";
const PER_PAGE: &str = "| perPage | string | N | How many. | 100 | 10 |";

pub(crate) const ACTIONS: &[Case] = &[
    (
        "a new action, and one removed",
        &[
            ("device.md", "*   [Patch](#patch)", "*   [Restart](#restart)"),
            ("device.md", "## Patch", "## Restart"),
            ("_routes.md", PATCH_ROUTE, "| device | restart | PATCH | /devices/{deviceId}/restart |  |\n"),
        ],
    ),
    (
        "an action renamed",
        &[
            ("device.md", "*   [Patch](#patch)", "*   [Update](#update)"),
            ("device.md", "## Patch", "## Update"),
            ("_routes.md", "device | patch |", "device | update |"),
        ],
    ),
    (
        "a new resource",
        &[
            (
                "tag.md",
                "",
                "# Tag Actions\n\nOne tag.\n\n##### Contents\n\n*   [Get](#get)\n\n## Get\n\nReturns it.\n\n#### Available Parameters\n\nNo parameters needed for this call.\n\n#### Successful Responses\n\n| Code | Type | Description |\n| ---- | ---- | ----------- |\n| 204 | undefined | Yes. |\n\n#### Error Responses\n\n| Code | Type | Description |\n| ---- | ---- | ----------- |\n",
            ),
            (
                "_routes.md",
                GET_ROUTE,
                "| device | get | GET | /devices/{deviceId} |  |\n| tag | get | GET | /tag |  |",
            ),
        ],
    ),
    (
        "another method and path",
        &[("_routes.md", PATCH_ROUTE, "| device | patch | PUT | /device/{deviceId} |  |\n")],
    ),
    (
        "a path parameter renamed",
        &[("_routes.md", "{deviceId}", "{id}"), ("device.md", "| deviceId |", "| id |")],
    ),
    (
        "scopes",
        &[("device.md", "all.User, device.*,\nor device.get.", "all.User, all.Device,\nor device.get.")],
    ),
    (
        "a token where none was needed",
        &[(
            "devices.md",
            "No api access token is required to call this action.",
            "The API access token of the client needs at least one of these scopes: all.User, or devices.get.",
        )],
    ),
    ("deprecated", &[("device.md", "Returns the device.", "**DEPRECATED** Returns the device.")]),
    (
        "a read that starts work",
        &[("_routes.md", GET_ROUTE, "| device | get | GET | /devices/{deviceId} | unsafe |")],
    ),
];

pub(crate) const PARAMETERS: &[Case] = &[
    ("removed", &[("device.md", AS_TEXT, "")]),
    ("renamed, the rest equal", &[("device.md", "| asText |", "| asTexts |")]),
    ("the body renamed", &[("device.md", "| device | [Device Patch]", "| patch | [Device Patch]")]),
    (
        "renamed beyond recognition",
        &[("device.md", AS_TEXT, "| style | boolean | N | Whether in style. | false | true |\n")],
    ),
    (
        "new, optional and required",
        &[(
            "devices.md",
            PER_PAGE,
            "| perPage | string | N | How many. | 100 | 10 |\n| page | string | N | Which. | 0 | 1 |\n| owner | string | Y | Whose. |  | me |",
        )],
    ),
    ("required now", &[("devices.md", "| perPage | string | N |", "| perPage | string | Y |")]),
    ("no longer required", &[("devices.md", "| reason | string | Y |", "| reason | string | N |")]),
    (
        "another order of the arguments",
        &[("devices.md", TAG, "<tag>"), ("devices.md", REASON, TAG), ("devices.md", "<tag>", REASON)],
    ),
    ("another place", &[("_routes.md", "/devices/delete |  |", "/devices/delete | reason in header |")]),
    (
        "another word",
        &[
            ("device.md", "| asText | boolean |", "| asText | string |"),
            ("devices.md", "| perPage | string |", "| perPage | number |"),
        ],
    ),
    ("values come and go", &[("devices.md", "values are: id, name |", "values are: id, class |")]),
    (
        "values where none were told",
        &[("devices.md", "How many. |", "How many. Accepted values are: 10, 100 |")],
    ),
    ("no values any more", &[("devices.md", " Accepted values are: id, name", "")]),
    (
        "another default, one told, one not told",
        &[
            ("devices.md", "| 100 | 10 |", "| 50 | 10 |"),
            ("device.md", "| false | true |", "|  | true |"),
            ("devices.md", "| string | Y | Why. |  |", "| string | Y | Why. | none |"),
        ],
    ),
    ("deprecated", &[("device.md", "| Gives texts. |", "| (deprecated) Gives texts. |")]),
    ("a list where a text was", &[("devices.md", "| tag | string |", "| tag | array |")]),
];

pub(crate) const RESPONSES: &[Case] = &[
    (
        "another success code",
        &[(
            "device.md",
            "| 200 | [Device](_schemas.md#device) | The changed",
            "| 201 | [Device](_schemas.md#device) | The changed",
        )],
    ),
    (
        "a further success code",
        &[("device.md", "| The changed device. |", "| The changed device. |\n| 202 | undefined | Later. |")],
    ),
    (
        "one success code less",
        &[("devices.md", "| 202 | [Device](_schemas.md#device) | The last device goes later. |\n", "")],
    ),
    (
        "another type altogether",
        &[("devices.md", "| 200 | [Devices](_schemas.md#devices) |", "| 200 | [Error](_schemas.md#error) |")],
    ),
    ("no body any more", &[("devices.md", "| 202 | [Device](_schemas.md#device) |", "| 205 | undefined |")]),
    (
        "errors",
        &[(
            "device.md",
            "| 404 | [Error](_schemas.md#error) | It does not exist. |",
            "| 404 | [Device](_schemas.md#device) | It does not exist. |\n| 410 | [Error](_schemas.md#error) | It is gone. |",
        )],
    ),
    (
        "an error without a body",
        &[(
            "device.md",
            "| 404 | [Error](_schemas.md#error) | It does not exist. |",
            "| 404 | undefined | It does not exist. |",
        )],
    ),
    (
        "events",
        &[(
            "device.md",
            "| left | string | The device left. |",
            "| parted | string | The device left. |\n| came | string | The device came. |",
        )],
    ),
    (
        "an event less, and one with data",
        &[
            ("device.md", "| said | [Device](_schemas.md#device) | The device said something. |\n", ""),
            ("device.md", "| left | string |", "| left | [Device](_schemas.md#device) |"),
        ],
    ),
    (
        "another event with the same words",
        &[("device.md", "| left | string |", "| parted | [Device](_schemas.md#device) |")],
    ),
];
