/**
 * Programme theories and their versions: how a configuration moves on, and why.
 * Freezing and comparing them come with later work.
 */
package plait.core.theories;
