/** The history on screen: what was done, by whom, what it concerned, and the way back. What a step is stands in {@code plait.core.history}. */
package plait.ui.history;
