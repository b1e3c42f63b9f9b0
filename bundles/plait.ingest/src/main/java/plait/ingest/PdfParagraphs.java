package plait.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plait.model.text.Page;
import plait.model.text.Paragraph;

/**
 * Joins printed lines into paragraphs. A paragraph begins after a wider gap, after a line that was left short though the next word had room, at an
 * indent, at a speaker, at an item of a list, and where the letters change their size. At the top of a page, where no gap shows, it goes on if the line
 * before was full and no sentence ended there.
 */
final class PdfParagraphs {
    private static final Pattern NUMBERED = Pattern.compile("\\(?(?:\\d{1,3}|[a-z])[.)]\\s+\\S.*", Pattern.DOTALL);
    /** Part of the column's width that a line may stay short by without being called short. */
    private static final float RAGGED = 0.12f;
    /** A heading is not longer, in UTF-16 units. */
    private static final int LONGEST_HEADING = 200;

    private final List<PdfLine> lines;
    private final LineEndHyphens hyphens;
    private final SpeakerRule.Speakers speakers;
    private final List<Label> labels = new ArrayList<>();
    private final float bodySize;
    private final float leading;
    private final boolean hanging;
    private final List<Float> headingSizes;
    private final List<Block> blocks = new ArrayList<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        hyphens = new LineEndHyphens(lines);
        for (PdfLine line : lines) labels.add(Label.at(line.text()));
        speakers = SpeakerRule.speakers(labels, SpeakerRule.LINES_OF_A_PARAGRAPH);
        bodySize = bodySize();
        leading = leading();
        hanging = hanging();
        headingSizes = headingSizes();
    }

    /** @param lines without running heads */
    static List<Block> blocks(List<PdfLine> lines) {
        if (lines.isEmpty()) return List.of();
        var paragraphs = new PdfParagraphs(lines);
        paragraphs.read();
        return paragraphs.blocks;
    }

    private void read() {
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && !begins(i, start)) continue;
            blocks.add(paragraph(start, i));
            start = i;
        }
    }

    private Block paragraph(int from, int to) {
        PdfLine first = lines.get(from);
        var text = new StringBuilder();
        var pages = new ArrayList<Page>();
        for (int i = from; i < to; i++) {
            PdfLine line = lines.get(i);
            int at = 0;
            if (text.isEmpty()) text.append(isRow(i) ? String.join("\t", line.cells()) : line.text());
            else at = hyphens.append(text, line.text());
            if (i == 0 || line.page() != lines.get(i - 1).page()) pages.add(new Page(line.page(), at));
        }
        return block(from, first, text.toString()).pages(pages);
    }

    private Block block(int from, PdfLine first, String text) {
        Paragraph.Kind before = blocks.isEmpty() ? null : blocks.getLast().kind();
        if (isRow(from)) return Block.of(Paragraph.Kind.TABLE_ROW, text, before == Paragraph.Kind.TABLE_ROW);
        if (first.bullet()) return Block.of(Paragraph.Kind.LIST_ITEM, text, before == Paragraph.Kind.LIST_ITEM);
        int level = headingSizes.indexOf(first.size()) + 1;
        if (level > 0 && text.length() <= LONGEST_HEADING && !speaks(from)) return Block.heading(Math.min(level, 6), text);
        if (NUMBERED.matcher(text).matches()) return Block.of(Paragraph.Kind.LIST_ITEM, text, before == Paragraph.Kind.LIST_ITEM);
        return Block.body(text, false);
    }

    private boolean begins(int i, int start) {
        PdfLine line = lines.get(i);
        PdfLine before = lines.get(i - 1);
        if (line.bullet() || speaks(i) || isRow(i) || isRow(i - 1)) return true;
        if (!line.sameSize(before)) return true;
        boolean sentenceEnded = endsSentence(before.text());
        if (NUMBERED.matcher(line.text()).matches() && sentenceEnded) return true;
        float indent = line.left() - before.left();
        if (line.page() != before.page() || line.y() <= before.y() - before.size()) {
            return isShort(before, line) || sentenceEnded && !Character.isLowerCase(line.text().codePointAt(0));
        }
        float usual = line.largerThan(bodySize) ? 1.65f * line.size() : 1.3f * leading;
        if (line.y() - before.y() > usual) return true;
        if (isShort(before, line)) return true;
        if (indent > 0.8f * line.size()) return sentenceEnded && !hanging && !lines.get(start).bullet();
        return indent < -0.8f * line.size() && i - 1 > start;
    }

    private boolean speaks(int i) {
        return speakers.speaks(i, labels.get(i));
    }

    private static boolean endsSentence(String text) {
        return ".!?…:;]".indexOf(text.charAt(text.length() - 1)) >= 0 || text.matches("(?s).*[.!?…][\"”’')\\]]+");
    }

    /** True when the first word of {@code next} would have had ample room on {@code line}. */
    private boolean isShort(PdfLine line, PdfLine next) {
        float left = line.left();
        float right = line.right();
        for (PdfLine other : near(line)) {
            if (other.left() > line.right() || other.left() < line.left() - 4 * line.size() || !other.sameSize(line)) continue;
            left = Math.min(left, other.left());
            right = Math.max(right, other.right());
        }
        int space = next.text().indexOf(' ');
        float word = next.width(space < 0 ? next.text().length() : space + 1);
        return line.right() + word < right - RAGGED * (right - left);
    }

    /** The lines of the page that {@code line} stands on. */
    private List<PdfLine> near(PdfLine line) {
        return byPage.computeIfAbsent(line.page(), page -> lines.stream().filter(other -> other.page() == page).toList());
    }

    private final Map<Integer, List<PdfLine>> byPage = new HashMap<>();

    /** A row of a table has cells, and so has the line above or below it. */
    private boolean isRow(int i) {
        return celled(i) && (celled(i - 1) && lines.get(i - 1).page() == lines.get(i).page() || celled(i + 1) && lines.get(i + 1).page() == lines.get(i).page());
    }

    private boolean celled(int i) {
        if (i < 0 || i >= lines.size()) return false;
        PdfLine line = lines.get(i);
        return line.cells().size() > 1 && !speaks(i) && !line.cells().getFirst().matches("(?s).{0,63}:|\\(?\\w{1,3}[.)]");
    }

    private float bodySize() {
        var letters = new HashMap<Float, Integer>();
        for (PdfLine line : lines) letters.merge(line.size(), line.text().length(), Integer::sum);
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** The usual distance of two lines of a paragraph, in points; a low part of all distances, because many talks are of one-line turns. */
    private float leading() {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            float gap = line.y() - lines.get(i - 1).y();
            if (line.page() == lines.get(i - 1).page() && line.sameSize(lines.get(i - 1)) && gap > 0.8f * line.size() && gap < 4 * line.size()) gaps.add(gap);
        }
        if (gaps.isEmpty()) return 1.3f * bodySize;
        gaps.sort(null);
        return gaps.get(gaps.size() * 15 / 100);
    }

    /** True when what is said stands indented below its label. */
    private boolean hanging() {
        int indented = 0;
        int flush = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!speaks(i - 1) || speaks(i) || lines.get(i).page() != lines.get(i - 1).page()) continue;
            if (lines.get(i).left() > lines.get(i - 1).left() + 0.8f * lines.get(i).size()) indented++;
            else flush++;
        }
        return indented > flush;
    }

    private List<Float> headingSizes() {
        var sizes = new TreeSet<Float>();
        for (PdfLine line : lines) if (line.largerThan(bodySize)) sizes.add(line.size());
        return List.copyOf(sizes.descendingSet());
    }
}
