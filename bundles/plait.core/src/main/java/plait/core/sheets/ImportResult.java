package plait.core.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plait.core.sources.ImportSource;
import plait.core.sources.ImportWarning;
import plait.core.sources.ReadText;
import plait.model.Source;
import plait.model.Text;

/**
 * What became of one file.
 *
 * @param source human code of the source it became, or empty for sheets and what was refused
 * @param rows how many rows of a sheet were imported; 0 for documents
 * @param speakers turns of each label
 * @param problem why it was refused, else empty
 */
public record ImportResult(
        String file,
        Status status,
        String source,
        int rows,
        int words,
        int spokenWords,
        int characters,
        int paragraphs,
        int turns,
        Map<String, Integer> speakers,
        String encoding,
        int pages,
        List<ImportWarning> warnings,
        String problem) {
    /** What became of it. */
    public enum Status {
        IMPORTED,
        DUPLICATE,
        REFUSED
    }

    static ImportResult imported(Source source, ImportSource.Prepared prepared) {
        return document(Status.IMPORTED, source, prepared);
    }

    static ImportResult duplicate(Source known, ImportSource.Prepared prepared) {
        return document(Status.DUPLICATE, known, prepared);
    }

    private static ImportResult document(Status status, Source source, ImportSource.Prepared prepared) {
        Text text = source.getTexts().get(0);
        ReadText read = prepared.read();
        return new ImportResult(
                prepared.file().name(),
                status,
                source.getIdentifier(),
                0,
                text.getWords(),
                text.getSpokenWords(),
                text.getCharacters(),
                text.getParagraphs(),
                text.getTurns(),
                read.speakers(),
                read.encoding(),
                text.getPages(),
                read.warnings(),
                "");
    }

    static ImportResult sheet(String file, int rows, List<ImportWarning> warnings) {
        return new ImportResult(file, Status.IMPORTED, "", rows, 0, 0, 0, 0, 0, Map.of(), "", 0, warnings, "");
    }

    ImportResult with(List<ImportWarning> more) {
        var all = new ArrayList<>(warnings);
        all.addAll(more);
        return new ImportResult(file, status, source, rows, words, spokenWords, characters, paragraphs, turns, speakers, encoding, pages, List.copyOf(all), problem);
    }

    static ImportResult refused(String file, String problem) {
        return new ImportResult(file, Status.REFUSED, "", 0, 0, 0, 0, 0, 0, Map.of(), "", 0, List.of(), problem);
    }
}
