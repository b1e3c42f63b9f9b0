package plait.ui.transcript;

import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import plait.core.sources.FindTurn;
import plait.core.sources.FrozenText;
import plait.model.Carry;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.Turn;
import plait.ui.theme.Theme;

/** One text as the canvas shows it at one width: its blocks, their layout, what is visible, and what is marked in it. */
final class Shown {
    /** Pixels at 100 % that stay visible around a caret moved by keyboard. */
    private static final int CONTEXT = 40;

    final Text text;
    final FrozenText frozen;
    final Blocks blocks;
    final TranscriptLayout layout;
    final Viewport viewport;
    final TranscriptPainter painter;
    final CaretMoves moves;
    final FoundWords found;
    final Marked marked;

    Shown(Display display, Text text, FrozenText frozen, Blocks blocks, FoundWords found, Marked marked, Columns columns, Reading reading, int height) {
        this.text = text;
        this.frozen = frozen;
        this.found = found;
        this.marked = marked;
        this.blocks = blocks;
        layout = new TranscriptLayout(display, new Typography(display, reading), blocks, columns);
        viewport = new Viewport(layout, height);
        painter = new TranscriptPainter(Theme.on(display), layout, reading.numbers());
        moves = new CaretMoves(blocks);
        viewport.normalise();
    }

    boolean isEmpty() {
        return blocks.size() == 0;
    }

    Marks marks() {
        return marked.codings();
    }

    EvidenceMarks evidence() {
        return marked.evidence();
    }

    MemoMarks memos() {
        return marked.memos();
    }

    /** Reads codings, evidence and memos again and tells which blocks look different now. */
    BitSet refresh() {
        BitSet changed = marked.refresh();
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            BlockLayout block = layout.known(i);
            if (block != null) block.forgetDecoration();
        }
        return changed;
    }

    /** Where a position is shown, from the canvas's top left: a line's height and no width. */
    Rectangle caret(int position) {
        BlockLayout block = layout.holding(position);
        int top = viewport.shownTop(block.block().index()) + block.lineTop(block.lineOf(position));
        return new Rectangle(layout.columns().text() + block.xOf(position), top, 0, block.type().natural());
    }

    /** What of a selection's last line is visible, from the canvas's top left. */
    Rectangle end(Selected selected) {
        Rectangle end = caret(selected.end());
        Rectangle start = caret(selected.start());
        int x = start.y == end.y ? start.x : layout.columns().text();
        return new Rectangle(x, end.y, Math.max(1, end.x - x), end.height);
    }

    void bring(Selected selected, Sight sight) {
        int place = sight == Sight.THIRD ? selected.start() : selected.caret();
        BlockLayout block = layout.holding(place);
        int line = block.lineOf(place);
        int index = block.block().index();
        if (sight == Sight.THIRD) viewport.bring(index, block.lineTop(line), block.lineBottom(line));
        else viewport.reveal(index, block.lineTop(line), block.lineBottom(line), sight == Sight.CONTEXT ? CONTEXT : 0);
    }

    /** Scrolls so that a position stands at a height of the canvas. */
    void show(int position, int y) {
        viewport.scrollTo(layout.heights().top(blocks.at(position).index()) + Viewport.PADDING);
        viewport.scrollBy(caret(position).y - y);
    }

    /** The nearest position to a point of the canvas. */
    int positionAt(int x, int y) {
        BlockLayout block = layout.block(viewport.blockAt(y));
        return block.positionAt(x - layout.columns().text(), y - viewport.shownTop(block.block().index()));
    }

    /** The whole names of the codes whose stripes pass a height of the canvas, one on each line; null where there are none. */
    String codesBeside(int y) {
        BlockLayout block = layout.block(viewport.blockAt(y));
        int inside = y - viewport.shownTop(block.block().index());
        String names = marks().in(block.block().index()).stream()
                .filter(mark -> block.passes(mark, inside))
                .map(Mark::label)
                .distinct()
                .collect(Collectors.joining("\n"));
        return names.isEmpty() ? null : names;
    }

    /** The evidence whose brackets and the memos whose marks pass a height of the canvas, one on each line; null where there are none. */
    String notesBeside(int y) {
        String notes = Stream.of(evidenceBeside(y), memosBeside(y)).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return notes.isEmpty() ? null : notes;
    }

    private String evidenceBeside(int y) {
        BlockLayout block = layout.block(viewport.blockAt(y));
        int inside = y - viewport.shownTop(block.block().index());
        String words = evidence().in(block.block().index()).stream()
                .filter(mark -> inside >= block.lineTop(block.lineOf(mark.start())) && inside <= block.lineBottom(block.lineOf(mark.end() - 1)))
                .flatMap(mark -> mark.link().getSegment().getEvidence().stream().filter(link -> link.getCarry() != Carry.DROPPED))
                .map(AtCaret::inWords)
                .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1))
                .distinct()
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    /** The memos whose marks stand at a height of the canvas, with their authors; null where there are none. */
    private String memosBeside(int y) {
        BlockLayout block = layout.block(viewport.blockAt(y));
        int inside = y - viewport.shownTop(block.block().index());
        String words = memos().in(block.block().index()).stream()
                .filter(memo -> inside >= block.lineTop(block.lineOf(memo.start())) && inside <= block.lineBottom(block.lineOf(memo.start())))
                .map(memo -> memo.author() + ": " + memo.words())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    /** The position a line below (or above) the caret. @param x the column that the caret keeps to, from the text's left edge */
    int vertically(int position, int lines, int x) {
        BlockLayout block = layout.holding(position);
        int line = block.lineOf(position) + lines;
        if (line >= 0 && line < block.lineCount()) return block.positionAt(x, block.lineTop(line) + 1);
        int next = block.block().index() + (lines < 0 ? -1 : 1);
        if (next < 0) return moves.first();
        if (next >= blocks.size()) return moves.last();
        BlockLayout other = layout.block(next);
        return other.positionAt(x, other.lineTop(lines < 0 ? other.lineCount() - 1 : 0) + 1);
    }

    /** A span of the frozen text as a selection; a label is no place for it to begin or end. */
    Selected selected(Span span) {
        return new Selected(blocks.inside(frozen.points().toUtf16(span.start())), blocks.inside(frozen.points().toUtf16(span.end())));
    }

    /** Where the turn of this number or time begins, or the paragraph where there are no turns. */
    OptionalInt placeOf(String numberOrTime) {
        if (blocks.paragraphs() > 0) return blocks.paragraph(numberOrTime.strip());
        Optional<Turn> turn = FindTurn.find(frozen.structure(), numberOrTime);
        return turn.isPresent() ? OptionalInt.of(blocks.inside(frozen.points().toUtf16(turn.get().spoken().start()))) : OptionalInt.empty();
    }

    /** Where the next turn of a participant begins that has no code at all; empty where every turn from here on has one. */
    OptionalInt nextUncoded(int position) {
        Block here = blocks.closing(blocks.at(position));
        for (int i = here.index() + 1; i < blocks.size(); i = blocks.closing(blocks.get(i)).index() + 1) {
            Block opening = blocks.get(i);
            boolean speaks = opening.voice() == Voice.PARTICIPANT || opening.voice() == Voice.DOCUMENT;
            if (speaks && !isCoded(opening)) return OptionalInt.of(opening.start());
        }
        return OptionalInt.empty();
    }

    private boolean isCoded(Block opening) {
        int last = blocks.closing(opening).index();
        for (int i = opening.index(); i <= last; i++) if (!marks().in(i).isEmpty()) return true;
        return false;
    }

    /** A span with a word more or less at its end; empty where there is none to take or leave. */
    Optional<Span> byAWord(Span span, boolean more) {
        int start = frozen.points().toUtf16(span.start());
        int end = frozen.points().toUtf16(span.end());
        int wanted = more ? moves.nextWordEnd(end) : moves.previousWordEnd(end);
        boolean can = more ? wanted > end : wanted > start;
        return can ? Optional.of(frozen.points().toSpan(start, wanted)) : Optional.empty();
    }

    void dispose() {
        layout.dispose();
    }
}
