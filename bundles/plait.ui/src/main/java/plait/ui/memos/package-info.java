/** Memos on screen: the small editor at the caret. What memos are is in {@code plait.core.memos}. */
package plait.ui.memos;
