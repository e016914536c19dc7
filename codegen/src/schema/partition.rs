//! Which vertices of a graph look the same from afar: partition refinement.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use super::node::number;

/// Splits vertices until two of one class have the same label and, one by one, edges into the same
/// classes: then the infinite trees that unfold from them are equal.
///
/// Classes are numbered by their first vertex. `labels` and `edges` have an entry for each vertex.
/// Takes `n log n` steps: of a class that falls apart, the largest part keeps its number, and only
/// vertices with an edge into the other parts are looked at again.
pub(super) fn refine<L: Eq + Hash>(labels: &[L], edges: &[Vec<u32>]) -> Vec<u32> {
    let mut partition = Partition::new(labels, edges);
    let mut dirty: Vec<u32> = (0..number(labels.len())).collect();
    while !dirty.is_empty() {
        dirty = partition.round(&dirty);
    }
    partition.numbered()
}

struct Partition<'a> {
    edges: &'a [Vec<u32>],
    /// Vertices with an edge into each vertex.
    back: Vec<Vec<u32>>,
    /// Class of each vertex.
    classes: Vec<u32>,
    /// Vertices of each class.
    members: Vec<Vec<u32>>,
    /// Where each vertex stands in `members`.
    position: Vec<usize>,
    /// Vertices of the running round.
    dirty: Vec<bool>,
}

impl<'a> Partition<'a> {
    fn new<L: Eq + Hash>(labels: &[L], edges: &'a [Vec<u32>]) -> Self {
        let mut numbers = HashMap::new();
        let mut members: Vec<Vec<u32>> = Vec::new();
        let mut position = Vec::with_capacity(labels.len());
        let mut back = vec![Vec::new(); labels.len()];
        let mut classes = Vec::with_capacity(labels.len());
        for (vertex, label) in (0..).zip(labels) {
            let class = *numbers.entry(label).or_insert_with(|| {
                members.push(Vec::new());
                number(members.len()) - 1
            });
            classes.push(class);
            position.push(members[class as usize].len());
            members[class as usize].push(vertex);
            for &to in &edges[vertex as usize] {
                back[to as usize].push(vertex);
            }
        }
        Self { edges, back, classes, members, position, dirty: vec![false; labels.len()] }
    }

    /// Splits the classes of the dirty vertices; gives the vertices to look at next.
    fn round(&mut self, dirty: &[u32]) -> Vec<u32> {
        let mut touched: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for &vertex in dirty {
            self.dirty[vertex as usize] = true;
            touched.entry(self.classes[vertex as usize]).or_default().push(vertex);
        }
        let leaving: Vec<Vec<u32>> =
            touched.into_iter().flat_map(|(class, vertices)| self.split(class, &vertices)).collect();
        for &vertex in dirty {
            self.dirty[vertex as usize] = false;
        }
        for group in &leaving {
            self.found(group);
        }
        let mut next: Vec<u32> =
            leaving.iter().flatten().flat_map(|&vertex| self.back[vertex as usize].iter().copied()).collect();
        next.sort_unstable();
        next.dedup();
        next
    }

    /// The groups that must leave a class: all but the largest. Vertices that are not dirty still agree with one
    /// another, and with no dirty one: only that has an edge into a class that is new.
    fn split(&self, class: u32, vertices: &[u32]) -> Vec<Vec<u32>> {
        let members = &self.members[class as usize];
        let mut known = HashMap::new();
        let mut groups: Vec<Vec<u32>> = Vec::new();
        for &vertex in vertices {
            let group = *known.entry(self.signature(vertex)).or_insert_with(|| {
                groups.push(Vec::new());
                groups.len() - 1
            });
            groups[group].push(vertex);
        }
        let quiet = members.len() - vertices.len();
        let largest = (0..groups.len()).max_by_key(|&group| groups[group].len());
        if let Some(largest) = largest.filter(|&group| groups[group].len() > quiet) {
            groups.swap_remove(largest);
            if quiet > 0 {
                groups.push(members.iter().copied().filter(|&vertex| !self.dirty[vertex as usize]).collect());
            }
        }
        groups
    }

    fn signature(&self, vertex: u32) -> Vec<u32> {
        self.edges[vertex as usize].iter().map(|&to| self.classes[to as usize]).collect()
    }

    /// Makes a class of vertices that leave theirs.
    fn found(&mut self, group: &[u32]) {
        let fresh = number(self.members.len());
        for (place, &vertex) in group.iter().enumerate() {
            let old = self.classes[vertex as usize] as usize;
            let at = self.position[vertex as usize];
            self.members[old].swap_remove(at);
            if let Some(&moved) = self.members[old].get(at) {
                self.position[moved as usize] = at;
            }
            self.position[vertex as usize] = place;
            self.classes[vertex as usize] = fresh;
        }
        self.members.push(group.to_vec());
    }

    fn numbered(&self) -> Vec<u32> {
        let mut numbers = HashMap::new();
        self.classes
            .iter()
            .map(|class| {
                let fresh = number(numbers.len());
                *numbers.entry(class).or_insert(fresh)
            })
            .collect()
    }
}

/// The members of each class, in their order.
pub(super) fn members<T>(classified: impl Iterator<Item = (usize, T)>) -> Vec<Vec<T>> {
    let mut members: Vec<Vec<T>> = Vec::new();
    for (class, member) in classified {
        if class >= members.len() {
            members.resize_with(class + 1, Vec::new);
        }
        members[class].push(member);
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_and_its_unrolled_copy_are_one_class() {
        // 0 → 0; 1 → 0 is the cycle unrolled once; 2 ends in 3.
        let classes = refine(&[7, 7, 7, 9], &[vec![0], vec![0], vec![3], vec![]]);
        assert_eq!(classes, [0, 0, 1, 2]);
    }

    #[test]
    fn labels_and_the_order_of_edges_count() {
        let classes = refine(&[1, 1, 2, 3], &[vec![2, 3], vec![3, 2], vec![], vec![]]);
        assert_eq!(classes, [0, 1, 2, 3]);
    }

    #[test]
    fn cycles_of_two_lengths_with_one_label_are_one_class() {
        let classes = refine(&[0; 5], &[vec![1], vec![0], vec![3], vec![4], vec![2]]);
        assert_eq!(classes, [0; 5]);
    }

    #[test]
    fn long_chains_are_quick_and_nothing_has_no_classes() {
        let count = 50_000;
        let mut edges: Vec<Vec<u32>> = (1..count).map(|next| vec![next]).collect();
        edges.push(vec![]);
        let classes = refine(&vec![0; edges.len()], &edges);
        assert_eq!(classes, (0..count).collect::<Vec<_>>());
        assert_eq!(refine::<u32>(&[], &[]), Vec::<u32>::new());
    }

    #[test]
    fn agrees_with_the_plain_method() {
        let mut state = 1_u32;
        let mut random = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) as usize % below
        };
        for _ in 0..300 {
            let count = 2 + random(12);
            let labels: Vec<u32> = (0..count).map(|_| u32::try_from(random(2)).unwrap()).collect();
            let edges: Vec<Vec<u32>> = (0..count)
                .map(|_| (0..random(3)).map(|_| u32::try_from(random(count)).unwrap()).collect())
                .collect();
            assert_eq!(refine(&labels, &edges), plain(&labels, &edges), "{labels:?} {edges:?}");
        }
    }

    fn plain(labels: &[u32], edges: &[Vec<u32>]) -> Vec<u32> {
        let mut classes = labels.to_vec();
        loop {
            let mut seen = HashMap::new();
            let next: Vec<u32> = (0..classes.len())
                .map(|vertex| {
                    let to: Vec<u32> = edges[vertex].iter().map(|&to| classes[to as usize]).collect();
                    let fresh = u32::try_from(seen.len()).unwrap();
                    *seen.entry((classes[vertex], to)).or_insert(fresh)
                })
                .collect();
            if next == classes {
                return next;
            }
            classes = next;
        }
    }
}
