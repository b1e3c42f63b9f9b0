package plait.core.theories;

import java.util.List;
import plait.core.study.Row;

/** Port: the hash of a frozen theory version. */
@FunctionalInterface
public interface FrozenHash {
    /**
     * SHA-256 over the content's RDF: its triples as N-Triples lines in UTF-8, each ended by a line feed, sorted by their bytes.
     *
     * @param content from {@link FrozenContent}
     */
    byte[] of(List<Row> content);
}
