//! A small API put together by hand: every shape that the IR can express.

use codegen::ir::*;

/// A type in the file of models with the index `module`.
pub(crate) fn model(ident: &str, module: usize, kind: TypeKind) -> NamedType {
    NamedType {
        ident: Ident::new(ident),
        home: Home::Models(module),
        title: None,
        description: Some(format!("What a {ident} is")),
        origin: format!("spec.{ident}"),
        page: "_schemas.md".to_owned(),
        used_by: vec![ActionId::new("device", "get")],
        limits: Limits::default(),
        deprecated: false,
        kind,
    }
}

/// A field with a type and a presence.
pub(crate) fn field(wire: &str, ident: &str, ty: TypeRef, presence: Presence) -> Field {
    Field {
        wire: WireName::new(wire),
        ident: Ident::new(ident),
        ty,
        presence,
        description: Some(format!("The {wire}")),
        limits: Limits::default(),
        object_form: None,
    }
}

/// A parameter that travels as text.
pub(crate) fn parameter(wire: &str, ident: &str, location: Location, required: bool) -> Parameter {
    Parameter {
        wire: WireName::new(wire),
        ident: Ident::new(ident),
        location,
        json: false,
        required,
        type_name: Some(TypeName::String),
        schema: None,
        kind: ParameterKind::Scalar(TypeRef::Any),
        values: None,
        default: None,
        example: None,
        deprecated: false,
        description: Some(format!("ID of the {wire}")),
    }
}

/// A documented response.
pub(crate) fn response(status: u16, body: Option<TypeRef>, description: &str) -> Response {
    Response { status, schema: None, body, description: Some(description.to_owned()) }
}

/// An action with a path of two segments and one parameter in it.
pub(crate) fn action(title: &str, method: &str, call: &str, output: Output) -> Action {
    Action {
        wire: WireName::new(method),
        title: title.to_owned(),
        method_ident: Ident::new(method),
        call_ident: Ident::new(call),
        static_ident: Ident::new(method.to_uppercase()),
        method: Method::Get,
        path: PathTemplate {
            segments: vec![
                Segment::Fixed("devices".to_owned()),
                Segment::Parameter(WireName::new("deviceId")),
            ],
        },
        summary: format!("{title}s a device"),
        description: None,
        deprecated: false,
        access: Access::Scopes(vec!["all.Device".to_owned(), "device.*".to_owned()]),
        anonymous: false,
        retry: Retry::ByMethod,
        parameters: vec![parameter("deviceId", "device_id", Location::Path, true)],
        responses: vec![response(404, None, "Error if device was not found")],
        output,
        events: Vec::new(),
        paging: None,
    }
}

/// The whole of it.
pub(crate) fn api() -> Api {
    let types = types();
    Api {
        title: "Sample".to_owned(),
        version: "1.0.0".to_owned(),
        base_url: Some("https://example.com".to_owned()),
        headers: vec![(WireName::new("Accept-Version"), "^1.0.0".to_owned())],
        groups: vec![Group { name: "devices".to_owned() }, Group { name: "files".to_owned() }],
        errors: Some(ErrorFields { kind: WireName::new("type"), message: WireName::new("message") }),
        library: Some(Ident::new("losant")),
        resources: vec![resource()],
        modules: modules(&types),
        types,
        ..Api::default()
    }
}

fn modules(types: &[NamedType]) -> Vec<ModelModule> {
    let home = |at: usize| {
        let of = types.iter().enumerate().filter(move |(_, named)| named.home == Home::Models(at));
        of.map(|(at, _)| TypeId(u32::try_from(at).unwrap())).collect()
    };
    vec![
        ModelModule { ident: Ident::new("block"), gate: Gate::Any(vec![0, 1]), types: home(0) },
        ModelModule { ident: Ident::new("device"), gate: Gate::Any(vec![0]), types: home(1) },
    ]
}

/// The index of each: 0 `Block`, 1 `Class`, 2 `Device`, 3 `Gauge`, 4 `Names`, 5 `Sort`, 6 `DeviceId`.
fn types() -> Vec<NamedType> {
    let word = |ident: &str, value: EnumValue| EnumVariant { ident: Ident::new(ident), value };
    let text = |text: &str| EnumValue::String(text.to_owned());
    let block = Union {
        tags: vec![WireName::new("blockType")],
        variants: vec![
            Variant {
                ident: Ident::new("Gauge"),
                ty: TypeRef::Boxed(Box::new(TypeRef::Named(TypeId(3)))),
                when: When::Tags(vec![vec!["gauge".to_owned(), "dial".to_owned()]]),
                limits: Limits::default(),
                description: None,
            },
            Variant {
                ident: Ident::new("Text"),
                ty: TypeRef::String,
                when: When::String,
                limits: Limits::default(),
                description: None,
            },
        ],
    };
    let class = Enumeration { variants: vec![word("Gateway", text("gateway")), word("Edge", text("edge"))] };
    let sort = Enumeration { variants: vec![word("Name", text("name")), word("Id", text("id"))] };
    let mut sort = model("Sort", 0, TypeKind::Enumeration(sort));
    sort.home = Home::Resource(0);
    vec![
        model("Block", 0, TypeKind::Union(block)),
        model("Class", 1, TypeKind::Enumeration(class)),
        model("Device", 1, TypeKind::Struct(device())),
        model("Gauge", 0, TypeKind::Struct(gauge())),
        model("Names", 1, TypeKind::Alias(TypeRef::Array(Box::new(TypeRef::String)))),
        sort,
        model("DeviceId", 1, TypeKind::Id(WireName::new("deviceId"))),
    ]
}

fn device() -> Struct {
    Struct {
        fields: vec![
            field("name", "name", TypeRef::String, Presence::Required),
            field("deviceClass", "device_class", TypeRef::Named(TypeId(1)), Presence::Required),
            field("lastSeen", "last_seen", TypeRef::Timestamp, Presence::RequiredNullable),
            field("deviceId", "device_id", TypeRef::Named(TypeId(6)), Presence::Required),
            field("parentId", "parent_id", TypeRef::Named(TypeId(6)), Presence::OptionalNullable),
            field("interval", "interval", TypeRef::Duration(Box::new(TypeRef::Number)), Presence::Required),
            field(
                "reportedAt",
                "reported_at",
                TypeRef::EpochMillis(Box::new(TypeRef::Integer)),
                Presence::Optional,
            ),
            field(
                "blocks",
                "blocks",
                TypeRef::Array(Box::new(TypeRef::Named(TypeId(0)))),
                Presence::Optional,
            ),
            field(
                "accessToken",
                "access_token",
                TypeRef::Secret(Box::new(TypeRef::String)),
                Presence::Optional,
            ),
        ],
        rest: None,
        default: false,
        items: None,
        arguments: vec![0, 1, 2, 3, 5],
    }
}

fn gauge() -> Struct {
    let mut field = field("limit", "limit", TypeRef::Number, Presence::Optional);
    field.limits =
        Limits { minimum: Some("0".to_owned()), maximum: Some("100".to_owned()), ..Limits::default() };
    Struct {
        fields: vec![field],
        rest: Some(Rest {
            ident: Ident::new("others"),
            ty: TypeRef::Scalar,
            limits: Box::default(),
            description: None,
        }),
        default: true,
        items: None,
        arguments: Vec::new(),
    }
}

fn resource() -> Resource {
    let mut get = action("Get", "get", "Get", Output::One(TypeRef::Named(TypeId(2))));
    get.responses.insert(0, response(200, Some(TypeRef::Named(TypeId(2))), "Device information"));
    let mut sort = parameter("sortField", "sort_field", Location::Query, false);
    sort.kind = ParameterKind::Typed(TypeRef::Named(TypeId(5)));
    sort.values = Some(vec!["name".to_owned(), "id".to_owned()]);
    sort.default = Some("name".to_owned());
    get.parameters.push(sort);
    get.parameters.push(parameter("losantdomain", "losantdomain", Location::Header, false));
    let id = || ParameterKind::Typed(TypeRef::Named(TypeId(6)));
    get.parameters[0].kind = id();
    let mut gateway = parameter("gatewayId", "gateway_id", Location::Query, false);
    gateway.kind = id();
    get.parameters.push(gateway);

    let mut patch = action(
        "Patch",
        "patch",
        "Patch",
        Output::Many(Outcome {
            ident: Ident::new("PatchOutput"),
            variants: vec![
                OutcomeVariant {
                    status: 200,
                    ident: Ident::new("Ok"),
                    body: Some(TypeRef::Named(TypeId(2))),
                    description: Some("Done".to_owned()),
                },
                OutcomeVariant { status: 204, ident: Ident::new("NoContent"), body: None, description: None },
            ],
        }),
    );
    patch.method = Method::Patch;
    patch.deprecated = true;
    let mut body = parameter("device", "device", Location::Body, true);
    body.kind = ParameterKind::Typed(TypeRef::Named(TypeId(2)));
    patch.parameters.push(body);

    let mut stream =
        action("Command Stream", "command_stream", "CommandStream", Output::Stream(Ident::new("Command")));
    stream.events = vec![
        Event {
            wire: WireName::new("deviceCommand"),
            ident: Ident::new("DeviceCommand"),
            schema: None,
            data: Some(TypeRef::Named(TypeId(2))),
            description: Some("A command".to_owned()),
        },
        Event {
            wire: WireName::new("ping"),
            ident: Ident::new("Ping"),
            schema: None,
            data: None,
            description: None,
        },
    ];
    Resource {
        wire: WireName::new("device"),
        title: "Device".to_owned(),
        description: Some("One device of an application.\n\n- state\n- commands".to_owned()),
        page: "device.md".to_owned(),
        ident: Ident::new("device"),
        api_ident: Ident::new("DeviceApi"),
        group: Some(0),
        types: vec![TypeId(5)],
        actions: vec![get, patch, stream],
    }
}
