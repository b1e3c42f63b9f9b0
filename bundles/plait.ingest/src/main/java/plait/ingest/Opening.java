package plait.ingest;

/**
 * How a turn opens in a paragraph: time stamp and speaker label.
 *
 * @param speaker the label as it stands in the file, without brackets and colon
 * @param speechAt where the words begin, in UTF-16 units of the paragraph; its length when the words follow in the next one
 * @param startMs milliseconds from the start of the recording, or {@link plait.model.text.Turn#NO_TIME}
 */
record Opening(String speaker, int speechAt, long startMs) {}
