/** What was done, by whom and when, for people: steps read from the journal in pages, what each touched, and the way back to one of them. */
package plait.core.history;
