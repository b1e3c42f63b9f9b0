package plait.core.sources;

import java.util.ArrayList;
import java.util.List;
import plait.model.text.CodePoints;
import plait.model.text.Span;
import plait.model.text.TextStructure;

/** The words of a text with their structure, loaded; never changes. All positions are code points. */
public record FrozenText(CodePoints points, TextStructure structure) {
    public static FrozenText of(String text, TextStructure structure) {
        return new FrozenText(CodePoints.of(text), structure);
    }

    public String text() {
        return points.text();
    }

    /** In code points. */
    public int length() {
        return points.length();
    }

    public String slice(Span span) {
        return points.slice(span);
    }

    /** Every place where exactly these words stand; empty for no words. */
    public List<Span> find(String words) {
        var found = new ArrayList<Span>();
        if (words.isEmpty()) return found;
        for (int at = text().indexOf(words); at >= 0; at = text().indexOf(words, at + 1)) {
            found.add(points.toSpan(at, at + words.length()));
        }
        return found;
    }

    /** A span without the white space at its ends; empty where it holds nothing else. */
    public Span trimmed(Span span) {
        String words = slice(span);
        int start = 0;
        int end = words.length();
        while (start < end && Character.isWhitespace(words.charAt(start))) start++;
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) end--;
        return new Span(span.start() + start, span.end() - (words.length() - end));
    }
}
