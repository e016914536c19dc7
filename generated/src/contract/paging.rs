//! The macro for actions that give one page of a longer list.

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
                /// The items of all pages, from this one on: each page is asked for when it is wanted.
                pub fn items(self) -> support::Items<$item> {
                    support::Items::new(self.0, &PAGING, |answer| {
                        let page = support::decode_json::<$page>(answer)?;
                        let info = page_info(&page);
                        support::Result::Ok(support::Batch::new(support::List::into_vec(page.$items), info))
                    })
                }

                /// All pages, from this one on: each is asked for when it is wanted.
                pub fn pages(self) -> support::Pages<$page> {
                    support::Pages::new(self.0, &PAGING, support::decode_json::<$page>, page_info)
                }
            }
        };
    };
    (@count $page:ident) => { ::std::option::Option::None };
    (@count $page:ident $field:ident) => { $crate::contract::support::Count::count(&$page.$field) };
}
