package plait.core.sources;

import plait.core.Progress;

/** Port: turns a file into a frozen text with its paragraphs, turns and pages. */
public interface Ingest {
    /**
     * Reads one document or transcript. The same bytes always give the same text. Several threads may read at once.
     *
     * @throws UnreadableFile if nobody could use what is in the file, with a sentence that says why
     * @throws java.util.concurrent.CancellationException if the progress said to stop; nothing was kept
     */
    ReadText read(FileContent file, Progress progress) throws UnreadableFile;
}
