package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import plait.model.text.Turn;

/**
 * Reads the cues of WebVTT and SubRip files, also when blank lines, numbers or times are missing. Notes, styles, regions, cue settings and
 * identifiers are left out.
 */
final class CueFile {
    private static final Pattern NOT_SHOWN = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    private final List<String> lines;
    private final boolean subRip;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    private CueFile(List<String> lines, boolean subRip) {
        this.lines = lines;
        this.subRip = subRip;
    }

    static List<Cue> vtt(String raw) {
        return new CueFile(CleanText.lines(raw), false).read();
    }

    static List<Cue> srt(String raw) {
        return new CueFile(CleanText.lines(raw), true).read();
    }

    private List<Cue> read() {
        if (!lines.isEmpty() && lines.getFirst().startsWith("WEBVTT")) skipBlock();
        while (at < lines.size()) {
            String line = lines.get(at);
            CueTiming timing = CueTiming.of(line);
            if (timing != null) cue(timing);
            else if (!subRip && NOT_SHOWN.matcher(line).matches()) skipBlock();
            else if (subRip && !line.isEmpty() && !announcesCue(at)) untimed();
            else at++;
        }
        boolean rolling = lines.stream().anyMatch(CueMarkup::timed);
        return rolling ? withoutRepeats(cues) : cues;
    }

    private void skipBlock() {
        while (at < lines.size() && !lines.get(at).isEmpty() && CueTiming.of(lines.get(at)) == null) at++;
    }

    private void cue(CueTiming timing) {
        at++;
        cues.add(new Cue(timing.startMs(), timing.endMs(), CueMarkup.lines(payload())));
    }

    /** SubRip text whose time is missing, or after a blank line inside a cue: words are never lost. */
    private void untimed() {
        if (NUMBER.matcher(lines.get(at)).matches() && at + 1 < lines.size() && !lines.get(at + 1).isEmpty()) at++;
        cues.add(new Cue(Turn.NO_TIME, Turn.NO_TIME, CueMarkup.lines(payload())));
    }

    private List<String> payload() {
        var payload = new ArrayList<String>();
        while (at < lines.size() && !lines.get(at).isEmpty() && CueTiming.of(lines.get(at)) == null && !announcesCue(at)) payload.add(lines.get(at++));
        return payload;
    }

    /** A number directly before a timing is the next cue's identifier, even without a blank line before it. */
    private boolean announcesCue(int i) {
        return NUMBER.matcher(lines.get(i)).matches() && i + 1 < lines.size() && CueTiming.of(lines.get(i + 1)) != null;
    }

    /** Captions that roll up show each line twice: at the bottom, and again above the next. */
    private static List<Cue> withoutRepeats(List<Cue> cues) {
        var fresh = new ArrayList<Cue>();
        String last = "";
        for (Cue cue : cues) {
            var lines = new ArrayList<Cue.Line>();
            for (Cue.Line line : cue.lines()) {
                if (!line.text().equals(last)) lines.add(line);
                last = line.text();
            }
            fresh.add(new Cue(cue.startMs(), cue.endMs(), lines));
        }
        return fresh;
    }
}
