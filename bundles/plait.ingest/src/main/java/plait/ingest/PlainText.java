package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Reads plain text: a line is a paragraph, unless the text was wrapped at a fixed width. */
final class PlainText {
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•▪◦·–]|\\d{1,3}[.)]|[a-z][.)])\\s+\\S.*", Pattern.DOTALL);

    private PlainText() {}

    static List<Block> blocks(String raw) {
        List<String> lines = CleanText.lines(raw);
        lines = HardWraps.undo(lines, beginnings(lines));
        var blocks = new ArrayList<Block>();
        boolean close = false;
        for (String line : lines) {
            if (!line.isEmpty()) blocks.add(Block.body(line, close));
            close = !line.isEmpty();
        }
        return blocks;
    }

    /** Lines that begin with a speaker or as an item of a list begin a paragraph. */
    static IntPredicate beginnings(List<String> lines) {
        var labels = new ArrayList<Label>(lines.size());
        for (String line : lines) labels.add(Label.at(line));
        var speakers = SpeakerRule.speakers(labels, SpeakerRule.LINES_OF_A_PARAGRAPH);
        return i -> speakers.speaks(i, labels.get(i)) || ITEM.matcher(lines.get(i)).matches();
    }
}
