//! The macro for actions that return one page of a list.

/// Lists over all pages, beside `call!`:
/// `pages!(Get => models::Devices [models::Device], Page { position: "page", size: "perPage",
/// items: items, total: total_count, answered: per_page });`
///
/// `total` and `answered` may be left out; `items`, `total` and `answered` are fields of the page.
#[macro_export]
#[doc(hidden)]
macro_rules! pages {
    ($name:ident => $page:ty [$item:ty], $style:ident {
        position: $position:literal, size: $size:literal, items: $items:ident
        $(, total: $total:ident)? $(, answered: $answered:ident)? $(,)?
    }) => {
        const _: () = {
            use $crate::contract::support as support;

            static PAGING: support::Paging = support::Paging {
                style: support::Style::$style,
                position: $position,
                size: $size,
            };

            fn page_info(page: &$page) -> support::PageInfo {
                support::PageInfo {
                    items: support::List::count(&page.$items),
                    total: $crate::pages!(@count page $($total)?),
                    size: $crate::pages!(@count page $($answered)?),
                    fingerprint: support::fingerprint(&page.$items),
                }
            }

            impl $name {
                /// A stream of the items of all pages, from this one on. Each page is requested when it is needed.
                pub fn items(self) -> support::Items<$item> {
                    support::Items::new(self.0, &PAGING, |answer| {
                        let page = support::decode_json::<$page>(answer)?;
                        let info = page_info(&page);
                        support::Result::Ok(support::Batch::new(support::List::into_vec(page.$items), info))
                    })
                }

                /// A stream of all pages, from this one on. Each is requested when it is needed.
                pub fn pages(self) -> support::Pages<$page> {
                    support::Pages::new(self.0, &PAGING, support::decode_json::<$page>, page_info)
                }
            }
        };
    };
    (@count $page:ident) => { ::std::option::Option::None };
    (@count $page:ident $field:ident) => { $crate::contract::support::Count::count(&$page.$field) };
}
