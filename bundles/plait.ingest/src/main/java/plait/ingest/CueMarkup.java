package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the tags of captions away: voices say who speaks, styles and times are dropped, character references become characters. A tag that no
 * caption format knows, such as {@code <inaudible>}, is what the transcriber wrote and stays.
 */
final class CueMarkup {
    private static final Pattern TAG = Pattern.compile("<(?:(?<voice>v)(?:\\.[^\\s>]*)?(?:\\s+(?<name>[^>]*))?|(?<end>/v)|/?(?:c|i|b|u|s|em|strong|ruby|rt|lang|font|span)(?:[.\\s][^>]*)?|"
            + "(?:\\d{1,5}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})\\s*>|\\{\\\\[^}]*}", Pattern.CASE_INSENSITIVE);

    private CueMarkup() {}

    /** True when a line carries times inside, as captions do that roll up word by word. */
    static boolean timed(String payload) {
        return payload.indexOf('<') >= 0 && payload.matches("(?s).*<(?:\\d{1,5}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}>.*");
    }

    /** @param payload the lines of one cue as they stand in the file; a voice holds until the next or until it ends */
    static List<Cue.Line> lines(List<String> payload) {
        var lines = new ArrayList<Cue.Line>();
        String voice = null;
        for (String raw : payload) {
            Matcher tag = TAG.matcher(raw);
            var text = new StringBuilder();
            int at = 0;
            while (tag.find()) {
                text.append(raw, at, tag.start());
                at = tag.end();
                if (tag.group("voice") == null && tag.group("end") == null) continue;
                add(lines, voice, text);
                voice = tag.group("name") == null || tag.group("name").isBlank() ? null : CleanText.line(Entities.decode(tag.group("name")));
            }
            text.append(raw, at, raw.length());
            add(lines, voice, text);
        }
        return lines;
    }

    private static void add(List<Cue.Line> lines, String voice, StringBuilder text) {
        String clean = CleanText.line(Entities.decode(text.toString()));
        text.setLength(0);
        if (!clean.isEmpty()) lines.add(new Cue.Line(voice, clean));
    }
}
