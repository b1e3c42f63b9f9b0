/**
 * Questions to the theory: the sixteen that come with Plait and the study's own, with their parameters and answers.
 * A question is one query file; it is asked of the dataset, which {@code theories} keeps.
 */
package plait.core.questions;
