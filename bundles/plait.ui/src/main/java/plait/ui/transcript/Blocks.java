package plait.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import plait.core.sources.FrozenText;
import plait.model.text.CodePoints;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.Turn;

/** A frozen text cut into the blocks that are shown, in order and without overlaps. Every visible character outside labels is in one of them. */
final class Blocks {
    /** Who a transcript's label stands for on screen. */
    interface Names {
        String shown(String label);

        boolean isInterviewer(String label);
    }

    private final CodePoints points;
    private final List<Block> blocks = new ArrayList<>();
    /** Counted in a document without turns. */
    private int paragraphs;

    private Blocks(CodePoints points) {
        this.points = points;
    }

    static Blocks of(FrozenText frozen, Names names) {
        var blocks = new Blocks(frozen.points());
        int at = 0;
        for (Turn turn : frozen.structure().turns()) {
            blocks.outside(frozen, new Span(at, Math.max(at, turn.span().start())));
            blocks.turn(frozen, turn, names);
            at = turn.span().end();
        }
        blocks.outside(frozen, new Span(at, Math.max(at, frozen.length())));
        return blocks;
    }

    private void turn(FrozenText frozen, Turn turn, Names names) {
        Voice voice = names.isInterviewer(turn.speaker()) ? Voice.INTERVIEWER : Voice.PARTICIPANT;
        String time = turn.hasTime() ? time(turn.startMs()) : "";
        int paragraph = 0;
        List<Span> pieces = pieces(frozen, turn.spoken());
        if (pieces.isEmpty()) pieces = List.of(new Span(turn.span().end(), turn.span().end()));
        for (Span piece : pieces) {
            paragraph++;
            add(piece, turn.number() - 1, paragraph, voice, names.shown(turn.speaker()), paragraph == 1 ? time : "");
        }
    }

    private void outside(FrozenText frozen, Span range) {
        for (Span piece : pieces(frozen, range)) {
            boolean heading = frozen.structure().paragraphAt(piece.start()).map(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING).orElse(false);
            Voice voice = !frozen.structure().turns().isEmpty() ? Voice.NOTE : heading ? Voice.HEADING : Voice.DOCUMENT;
            if (voice != Voice.NOTE) paragraphs++;
            add(piece, Block.NO_TURN, voice == Voice.NOTE ? 0 : paragraphs, voice, "", "");
        }
    }

    private void add(Span piece, int turn, int paragraph, Voice voice, String speaker, String time) {
        blocks.add(new Block(blocks.size(), points.toUtf16(piece.start()), points.toUtf16(piece.end()), turn, turn != Block.NO_TURN && paragraph == 1, paragraph, voice, speaker, time));
    }

    /** The paragraphs inside a range, and whatever words lie between them. */
    private static List<Span> pieces(FrozenText frozen, Span range) {
        var pieces = new ArrayList<Span>();
        int at = range.start();
        List<Paragraph> paragraphs = frozen.structure().paragraphs();
        for (int i = firstEndingAfter(paragraphs, range.start()); i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i).span();
            if (paragraph.start() >= range.end()) break;
            Span inside = new Span(Math.max(at, paragraph.start()), Math.max(at, Math.min(range.end(), paragraph.end())));
            trimmed(frozen, new Span(at, Math.max(at, inside.start())), pieces);
            trimmed(frozen, inside, pieces);
            at = inside.end();
        }
        trimmed(frozen, new Span(at, Math.max(at, range.end())), pieces);
        return pieces;
    }

    private static int firstEndingAfter(List<Paragraph> paragraphs, int position) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().end() <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Without white space around it; nothing if only white space is left. */
    private static void trimmed(FrozenText frozen, Span span, List<Span> into) {
        String words = frozen.slice(span);
        int start = 0;
        int end = words.length();
        while (start < end && Character.isWhitespace(words.charAt(start))) start++;
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) end--;
        if (start < end) into.add(new Span(span.start() + start, span.end() - (words.length() - end)));
    }

    static String time(long ms) {
        long seconds = ms / 1000;
        if (seconds < 3600) return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    int size() {
        return blocks.size();
    }

    Block get(int index) {
        return blocks.get(index);
    }

    /** How many paragraphs a document without turns has; 0 for a transcript. */
    int paragraphs() {
        return paragraphs;
    }

    /** Where the paragraph of this number begins in a document without turns. */
    OptionalInt paragraph(String number) {
        return blocks.stream().filter(block -> !block.inTurn() && number.equals(Integer.toString(block.paragraph()))).mapToInt(Block::start).findFirst();
    }

    CodePoints points() {
        return points;
    }

    String words(Block block) {
        return points.text().substring(block.start(), block.end());
    }

    /** The block that holds a position, or the nearest before it; the first if there is none before. Never for an empty transcript. */
    Block at(int position) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).start() <= position) low = middle;
            else high = middle - 1;
        }
        return blocks.get(low);
    }

    /** The nearest position inside a block: a label is no place for a caret. */
    int inside(int position) {
        Block block = at(position);
        return Math.max(block.start(), Math.min(position, block.end()));
    }

    /** The first block of the turn (or of the paragraph outside turns) that a block belongs to. */
    Block opening(Block block) {
        Block at = block;
        while (at.inTurn() && !at.opensTurn()) at = blocks.get(at.index() - 1);
        return at;
    }

    /** The last block of the turn (or paragraph) that a block belongs to. */
    Block closing(Block block) {
        Block at = block;
        while (at.inTurn() && at.index() + 1 < blocks.size() && blocks.get(at.index() + 1).turn() == at.turn()) at = blocks.get(at.index() + 1);
        return at;
    }
}
