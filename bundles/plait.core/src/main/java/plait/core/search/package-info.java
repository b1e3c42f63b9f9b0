/**
 * Searching the corpus: the port {@code Search}, what is given to it, and what it gives back.
 * The index is derived; the study never depends on it.
 */
package plait.core.search;
