/** Searching the whole corpus on screen. What a search is is in {@code plait.core.search}. */
package plait.ui.search;
