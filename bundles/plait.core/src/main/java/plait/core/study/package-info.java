/**
 * The one write path: {@code Session.commit} notes what was touched, makes images, stores them with a journal entry, and can undo them.
 * It knows the metamodel and the port {@code Store}, and nothing of what a coding or a configuration means.
 */
package plait.core.study;
