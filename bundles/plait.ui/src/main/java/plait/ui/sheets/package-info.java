/**
 * Brings files into the study from the window: chosen or dropped, read in the background, each added in a commit of its own.
 * What a file becomes is decided by {@code plait.core.sheets}.
 */
package plait.ui.sheets;
