/**
 * Programme theories and their versions: how a configuration moves on, and why; what is frozen.
 * Also the rules that every commit is held to, and the dataset that questions are asked of.
 */
package plait.core.theories;
