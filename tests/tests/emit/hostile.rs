//! N3: texts of the spec are data, whatever they hold.
