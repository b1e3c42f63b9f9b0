/**
 * How everything looks: colours by token, fonts by size, icons by name, and the renderer of the tabs.
 * Nothing here knows a study.
 */
package plait.ui.theme;
