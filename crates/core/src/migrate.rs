//! Bringing features of earlier format versions up to the present one, step by step.
