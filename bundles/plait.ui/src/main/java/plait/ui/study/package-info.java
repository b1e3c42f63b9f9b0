/**
 * The study as a whole on screen: undo and redo, the status line, how problems are told, and what is shown when there is no study.
 * Opening and closing a study is done by {@code plait.app}, which knows the adapters.
 */
package plait.ui.study;
