package plait.ingest;

import java.util.ArrayList;
import java.util.List;
import plait.model.text.Page;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

/**
 * Sets blocks one after another into the text that will be frozen, and notes where each paragraph, turn and page stands. Blocks are parted by a
 * blank line, or by a line feed where they stand close. Footnotes come last, so that no turn is cut by one.
 */
final class FrozenText {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    /** In code points, like all that follows. */
    private int length;

    private Opening opening;
    private int turnStart;
    /** Where the words begin; -1 while only the label was seen. */
    private int speech;
    private int turnEnd;

    static FrozenText of(List<Block> blocks) {
        var frozen = new FrozenText();
        for (Block block : blocks) if (block.kind() != Paragraph.Kind.FOOTNOTE) frozen.add(block);
        for (Block block : blocks) if (block.kind() == Paragraph.Kind.FOOTNOTE) frozen.add(block);
        frozen.closeTurn();
        return frozen;
    }

    String text() {
        return text.toString();
    }

    TextStructure structure() {
        return new TextStructure(paragraphs, turns, pages);
    }

    private void add(Block block) {
        if (length > 0) separate(block.close());
        int start = length;
        text.append(block.text());
        length += block.text().codePointCount(0, block.text().length());
        paragraphs.add(new Paragraph(new Span(start, length), block.kind(), block.headingLevel()));
        for (Page page : block.pages()) pages.add(new Page(page.number(), start + block.text().codePointCount(0, page.start())));
        follow(block, start);
    }

    private void separate(boolean close) {
        text.append(close ? "\n" : "\n\n");
        length += close ? 1 : 2;
    }

    private void follow(Block block, int start) {
        if (block.opening() != null) {
            closeTurn();
            opening = block.opening();
            turnStart = start;
            boolean labelOnly = opening.speechAt() >= block.text().length();
            speech = labelOnly ? -1 : start + block.text().codePointCount(0, opening.speechAt());
            turnEnd = length;
        } else if (block.endsTurn()) {
            closeTurn();
        } else if (opening != null) {
            if (speech < 0) speech = start;
            turnEnd = length;
        }
    }

    private void closeTurn() {
        if (opening == null) return;
        turns.add(new Turn(turns.size() + 1, new Span(turnStart, turnEnd), speech < 0 ? turnEnd : speech, opening.speaker(), opening.startMs()));
        opening = null;
    }
}
