/** Theories on screen: what the rules say about them. What theories are is in {@code plait.core.theories}. */
package plait.ui.theories;
