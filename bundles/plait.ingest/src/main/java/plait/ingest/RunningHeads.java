package plait.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes page numbers and running heads away: lines at the top or bottom of a page that stand at the same height on several pages and differ in
 * their numbers only. In a document of one page nothing can be told, and nothing is taken.
 */
final class RunningHeads {
    /** The part of a page's height, at either end, where such lines stand. */
    private static final float MARGIN = 0.12f;
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlc]+\\b");

    private RunningHeads() {}

    /** @param pages how many pages the document has */
    static List<PdfLine> without(List<PdfLine> lines, int pages) {
        if (pages < 2) return lines;
        Map<String, Set<Integer>> found = new HashMap<>();
        for (PdfLine line : lines) if (marginal(line)) found.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page());
        var kept = new ArrayList<PdfLine>();
        for (PdfLine line : lines) {
            Set<Integer> on = marginal(line) ? found.get(key(line)) : Set.of();
            // a third: left and right pages may have heads of their own, and the first page often has none
            boolean repeated = on.size() >= 2 && on.size() * 3 >= pages;
            if (!repeated) kept.add(line);
        }
        return kept;
    }

    private static boolean marginal(PdfLine line) {
        return line.y() < line.pageHeight() * MARGIN || line.y() > line.pageHeight() * (1 - MARGIN);
    }

    private static String key(PdfLine line) {
        return NUMBER.matcher(line.text().toLowerCase(java.util.Locale.ROOT)).replaceAll("#") + "@" + Math.round(line.y() / 4);
    }
}
