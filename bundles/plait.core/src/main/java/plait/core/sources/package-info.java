/**
 * Sources: files come in, frozen texts stay. Holds the port {@code Ingest} and the use case of importing.
 * Nothing here parses a format.
 */
package plait.core.sources;
