package plait.core.search;

import java.util.HexFormat;
import java.util.UUID;

/**
 * How far an index has come.
 *
 * @param study whose index this is
 * @param revision the last journal entry that it has taken in
 * @param journalHash hash of that entry, in hexadecimal: tells a restored or foreign study apart
 */
public record IndexMark(UUID study, long revision, String journalHash) {
    public static IndexMark of(UUID study, long revision, byte[] journalHash) {
        return new IndexMark(study, revision, HexFormat.of().formatHex(journalHash));
    }
}
