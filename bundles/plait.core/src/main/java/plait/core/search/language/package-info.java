/**
 * The query language, and the rule of what a word is.
 * Nothing here knows how or where words are looked up.
 */
package plait.core.search.language;
