package plait.core.sources;

import plait.core.Progress;

/** Port: turns a file into a frozen text with its paragraphs, turns and pages. */
public interface Ingest {
    /**
     * Reads one document or transcript.
     *
     * @throws UnreadableFile if nobody could use what is in the file, with a sentence that says why
     */
    ReadText read(FileContent file, Progress progress) throws UnreadableFile;
}
