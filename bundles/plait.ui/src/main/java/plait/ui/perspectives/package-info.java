/** The four ways to look at a study, and how to go from one to another. What each of them shows belongs to its own feature. */
package plait.ui.perspectives;
