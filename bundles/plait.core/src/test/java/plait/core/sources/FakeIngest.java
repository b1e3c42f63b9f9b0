package plait.core.sources;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plait.core.Progress;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/** Reads UTF-8 text alone: a line is a paragraph, and a label in capitals that recurs is a speaker. For tests of what uses the port. */
public final class FakeIngest implements Ingest {
    private static final Pattern LABEL = Pattern.compile("([A-Z][A-Z0-9-]*): ");

    @Override public ReadText read(FileContent file, Progress progress) {
        if (file.bytes().length == 0) throw new UnreadableFile("The file is empty.");
        if (progress.cancelled()) throw new CancellationException();
        String text = normalised(new String(file.bytes(), StandardCharsets.UTF_8));
        return new ReadText(text, structure(text), "text/plain", "UTF-8", List.of());
    }

    private static String normalised(String raw) {
        String clean = raw.replace("\uFEFF", "").replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(clean, Normalizer.Form.NFC).replaceAll("\n{2,}", "\n\n").strip();
    }

    private static TextStructure structure(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        var turns = new ArrayList<Turn>();
        Map<String, Integer> labels = labels(text);
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int end = at + line.codePointCount(0, line.length());
            if (!line.isEmpty()) {
                paragraphs.add(Paragraph.body(new Span(at, end)));
                Matcher label = LABEL.matcher(line);
                if (label.lookingAt() && labels.get(label.group(1)) > 1) turns.add(new Turn(turns.size() + 1, new Span(at, end), at + label.end(), label.group(1), Turn.NO_TIME));
                else if (!turns.isEmpty()) turns.set(turns.size() - 1, until(turns.getLast(), end));
            }
            at = end + 1;
        }
        return new TextStructure(paragraphs, turns, List.of());
    }

    private static Turn until(Turn turn, int end) {
        return new Turn(turn.number(), new Span(turn.span().start(), end), turn.speech(), turn.speaker(), turn.startMs());
    }

    private static Map<String, Integer> labels(String text) {
        var labels = new HashMap<String, Integer>();
        for (String line : text.split("\n")) {
            Matcher label = LABEL.matcher(line);
            if (label.lookingAt()) labels.merge(label.group(1), 1, Integer::sum);
        }
        return labels;
    }
}
