//! Where classes stand beside one another, and which of their fields are none: tags with one word.

use std::collections::{BTreeSet, HashMap};

use super::classes::Class;
use super::phrase::phrase;
use super::pipeline::Job;
use super::places::{Parent, Place, PlaceStep, core, has_name};
use super::shape::Shape;
use crate::ir::When;

/// Tags that are always one word, by struct and property.
pub(super) type Constants<'a> = HashMap<(Class, &'a str), String>;

impl<'a> Job<'_, 'a, '_> {
    /// Tags that are one word in a struct that is nothing but a branch with this word.
    pub(super) fn constants(&self, all: &[Vec<Place>]) -> Constants<'a> {
        let mut words: HashMap<(Class, &'a str), Option<String>> = HashMap::new();
        let used: BTreeSet<Class> = self
            .input
            .uses
            .iter()
            .filter_map(|used| self.core(used.schema))
            .map(|shape| self.classes.of(shape))
            .collect();
        for (class, places) in (0..).map(Class).zip(all) {
            let Shape::Struct(object) = &self.shapes.list[self.classes.first(class).index()] else {
                continue;
            };
            for field in &object.fields {
                let mut found = places.iter().map(|place| self.tag_word(place, field.name));
                let Some(Some(first)) = found.next() else { continue };
                if !used.contains(&class) && found.all(|word| word.as_ref() == Some(&first)) {
                    words.insert((class, field.name), Some(first));
                }
            }
        }
        words.into_iter().filter_map(|(key, word)| Some((key, word?))).collect()
    }

    /// The one word that a tag has where a place is the branch of a union.
    fn tag_word(&self, place: &Place, field: &str) -> Option<String> {
        let (Parent::Class(class), PlaceStep::Variant { index, item: false }) = (place.parent, &place.step)
        else {
            return None;
        };
        let Shape::Union(union) = &self.shapes.list[self.classes.first(class).index()] else { return None };
        let tag = union.tags.iter().position(|tag| tag.as_str() == field)?;
        match &union.variants.get(*index)?.when {
            When::Tags(words) => match words.get(tag)?.as_slice() {
                [word] => Some(word.clone()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Adds the places in schemas that are lists or maps, and in pages.
    pub(super) fn outer_places(&self, all: &mut [Vec<Place>]) {
        for (schema, &root) in self.roots.iter().enumerate() {
            if let Some((class, true)) = core(self.shapes, self.classes, root) {
                all[class.index()].push(Place { parent: Parent::Schema(schema), step: PlaceStep::Element });
            }
        }
        for (index, (words, &shape)) in self.input.words.iter().zip(&self.words).enumerate() {
            if !has_name(&self.shapes.list[shape.index()]) {
                continue;
            }
            let step = PlaceStep::Field { name: phrase(&words.parameter), item: false };
            let place = Place { parent: Parent::Page(index), step };
            let list = &mut all[self.classes.of(shape).index()];
            let same = |other: &Place| match other.parent {
                Parent::Page(other_index) => {
                    self.input.words[other_index].resource == words.resource && other.step == place.step
                }
                _ => false,
            };
            if !list.iter().any(same) {
                list.push(place);
            }
        }
    }
}
