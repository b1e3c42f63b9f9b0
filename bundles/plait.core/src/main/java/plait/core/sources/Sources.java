package plait.core.sources;

import java.util.Comparator;
import java.util.List;
import plait.core.Problem;
import plait.model.Source;
import plait.model.Study;

/** Looks sources up. */
public final class Sources {
    private Sources() {}

    /** By code. */
    public static List<Source> ordered(Study study) {
        return study.getSources().stream().sorted(Comparator.comparing(Source::getIdentifier)).toList();
    }

    /** @throws Problem if there is none of this code */
    public static Source get(Study study, String identifier) {
        return study.getSources().stream().filter(source -> identifier.equalsIgnoreCase(source.getIdentifier())).findFirst()
                .orElseThrow(() -> new Problem("There is no source “" + identifier + "”. List them with: plait sources STUDY"));
    }
}
