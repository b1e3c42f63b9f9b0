/**
 * What a person prefers for this computer: looks, words, name, and what opens at the start. Kept with their account, never in a study.
 */
package plait.ui.preferences;
