package plait.ingest;

import java.util.List;

/**
 * What a caption file shows at one time.
 *
 * @param startMs milliseconds from the start of the recording, or {@link plait.model.text.Turn#NO_TIME}
 * @param endMs the same for its end
 */
record Cue(long startMs, long endMs, List<Line> lines) {
    /**
     * @param voice who speaks, if the file says so by a tag; else null
     * @param text clean and never blank; it may begin with a label
     */
    record Line(String voice, String text) {}
}
