/**
 * Finds words across all texts of a study, with Lucene: keeps the index, looks a query's words up in it, and gives back exact places.
 * It knows nothing of the store, the session or the window; the query language itself is in {@code plait.core.search.language}.
 */
package plait.search;
