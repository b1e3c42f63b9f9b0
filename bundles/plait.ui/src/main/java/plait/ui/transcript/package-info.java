/**
 * The transcript on a canvas of our own: layout computes, painters only draw, and the text is never changed.
 * Inside this package positions count UTF-16 units of the frozen text, as SWT does; everything it tells others is a {@code Span} in code points.
 */
package plait.ui.transcript;
