package plait.core.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plait.model.text.CodePoints;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/**
 * What was read from a file, ready to be frozen.
 *
 * @param text normalised: Unicode NFC, line feeds only, no byte order mark, no NUL
 * @param structure positions in code points of {@code text}
 * @param mediaType such as {@code text/vtt}
 * @param encoding how a plain text was encoded, such as {@code UTF-16LE}; empty for formats that say it themselves
 */
public record ReadText(String text, TextStructure structure, String mediaType, String encoding, List<ImportWarning> warnings) {
    public ReadText {
        warnings = List.copyOf(warnings);
    }

    /** Turns of each speaker label, in the order of first appearance. */
    public Map<String, Integer> speakers() {
        var turns = new LinkedHashMap<String, Integer>();
        for (Turn turn : structure.turns()) turns.merge(turn.speaker(), 1, Integer::sum);
        return turns;
    }

    /** Words of each speaker label: pieces of speech between white space, without labels and time stamps. */
    public Map<String, Integer> wordsBySpeaker() {
        var points = CodePoints.of(text);
        var words = new LinkedHashMap<String, Integer>();
        for (Turn turn : structure.turns()) words.merge(turn.speaker(), Words.count(points.slice(turn.spoken())), Integer::sum);
        return words;
    }
}
