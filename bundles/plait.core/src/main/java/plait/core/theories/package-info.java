/**
 * Programme theories and their versions.
 * Freezing, deriving and comparing them come with later work.
 */
package plait.core.theories;
