/**
 * Where a claim comes from, and what a passage is used for: passages, versions, reasons, answers and codes, each with who and when.
 * It only looks; what it finds is told by what it is, and a window or a command puts it into rows.
 */
package plait.core.provenance;
