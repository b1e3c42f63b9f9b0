/**
 * Programme theories and their versions.
 * Frozen versions, the rules that every commit is held to, and the dataset that questions are asked of.
 */
package plait.core.theories;
