package plait.ingest;

import java.util.List;
import plait.core.sources.ImportWarning;

/** What a reader made of a file: its paragraphs, and what the person should know. */
record Reading(List<Block> blocks, List<ImportWarning> warnings) {
    static Reading of(List<Block> blocks) {
        return new Reading(blocks, List.of());
    }
}
