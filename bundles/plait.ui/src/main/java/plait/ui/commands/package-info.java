/**
 * Every command in one list that is searched by typing. Commands come from the application model; this package knows none by name.
 */
package plait.ui.commands;
