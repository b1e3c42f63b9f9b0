/**
 * Files become frozen texts: the adapter of the port {@code Ingest}, with our own readers for plain text, captions and PDF and Tika for office formats.
 * Nothing here writes to a study, merges speakers or keeps a file.
 */
package plait.ingest;
