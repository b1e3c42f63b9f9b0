/** What is known about the thing that is chosen, and the dialogs in which it is described. What may be changed is decided in {@code plait.core}. */
package plait.ui.properties;
