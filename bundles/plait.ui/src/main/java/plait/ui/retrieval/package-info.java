/**
 * Coded passages found again, and counted: the Retrieve tab, the list of what it finds, and the matrix of codes.
 */
package plait.ui.retrieval;
