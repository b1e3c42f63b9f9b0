/**
 * Sources on screen: the study explorer, and the part that shows one transcript.
 * The canvas itself is in {@code plait.ui.transcript}.
 */
package plait.ui.sources;
