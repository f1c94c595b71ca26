//! Which of two contributions with the same id counts.
