/**
 * Coding on screen: the codebook, the quick-code popup, and what the coding commands do to the transcript in front.
 * The rules of coding themselves are in {@code plait.core.coding}.
 */
package plait.ui.coding;
