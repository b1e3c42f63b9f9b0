/**
 * Finds coded passages by codes, cases, participants, roles and what stands near, and counts them in matrices. Works on an immutable picture of
 * all codings, so that long counts can go on in the background; words are read only where nearness in words or turns is asked for.
 */
package plait.core.retrieval;
