package plait.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import plait.core.OpenStudy;
import plait.core.sources.FindTurn;
import plait.core.sources.FoldedText;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Committed;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.Turn;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * Shows a source's words with speakers, codings and evidence, and lets a person select in them. The words never change.
 * Enter on a selection is told as {@code SWT.DefaultSelection}. Spans count code points of the frozen text.
 */
public final class TranscriptCanvas extends Canvas {
    /** Pixels at 100 %; 62 to 66 characters. */
    public static final int READING_WIDTH = 440;

    /** Pixels at 100 % that stay visible around a caret moved by keyboard. */
    private static final int CONTEXT = 40;

    private final Theme theme;
    private final List<Runnable> moved = new ArrayList<>();
    private final Consumer<Committed> onCommit = this::committed;
    private OpenStudy study;
    private Source source;
    private FrozenText frozen;
    private SpeakerNames names;
    private Shown shown;
    private Selected selected = Selected.at(0);
    private boolean byKeyboard;
    private int zoom = 100;
    private FoldedText folded;
    private List<Selected> hits = List.of();

    public TranscriptCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> closed());
        addListener(SWT.FocusIn, event -> redrawCaret());
        addListener(SWT.FocusOut, event -> redrawCaret());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        new TranscriptMouse(this);
        new TranscriptKeys(this);
        new TranscriptAccessible(this);
    }

    /** Shows the current text of a source from its beginning. */
    public void show(OpenStudy openStudy, Source shownSource) {
        closed();
        study = openStudy;
        source = shownSource;
        frozen = study.texts().read(source);
        names = new SpeakerNames(Texts.current(source));
        study.session().listen(onCommit);
        layOut(Blocks.of(frozen, names));
        selected = Selected.at(shown.isEmpty() ? 0 : shown.moves.first());
        redraw();
        tellMoved();
    }

    private void layOut(Blocks blocks) {
        if (shown != null) shown.dispose();
        Rectangle area = getClientArea();
        shown = new Shown(getDisplay(), Texts.current(source), blocks, columns(), zoom, area.height);
        syncScrollBar();
    }

    private Columns columns() {
        return Columns.of(getClientArea().width, READING_WIDTH * zoom / 100);
    }

    /** How large the words are, in per cent. */
    public int zoom() {
        return zoom;
    }

    /** Makes the words larger or smaller; the line at the top stays there. */
    public void zoom(int percent) {
        if (percent == zoom) return;
        zoom = percent;
        if (shown != null) layOutAgain();
    }

    private void layOutAgain() {
        int first = shown.viewport.first();
        layOut(shown.blocks);
        if (first > 0) shown.viewport.scrollTo(shown.layout.heights().top(first) + Viewport.PADDING);
        syncScrollBar();
        redraw();
    }

    private void closed() {
        folded = null;
        hits = List.of();
        if (study != null) study.session().stopListening(onCommit);
        if (shown != null) shown.dispose();
        shown = null;
        study = null;
    }

    private void resized() {
        if (shown == null) return;
        Rectangle area = getClientArea();
        if (shown.layout.columns().equals(columns())) shown.viewport.height(area.height);
        else layOutAgain();
        syncScrollBar();
        redraw();
    }

    private void paint(GC gc) {
        Rectangle clip = gc.getClipping();
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRectangle(clip);
        if (shown == null) return;
        boolean focus = isFocusControl();
        shown.painter.paint(gc, shown.viewport, clip, new TranscriptPainter.Look(shown.marks(), shown.evidence(), shown.memos(), hits, selected, focus, focus && byKeyboard));
        syncScrollBar();
    }

    private void committed(Committed committed) {
        if (shown == null || committed.touched().stream().noneMatch(TranscriptCanvas::concernsMarks)) return;
        if (source.getTexts().isEmpty()) {
            closed();
            redraw();
            return;
        }
        if (committed.touched().stream().anyMatch(each -> each instanceof Speaker || each instanceof Participant || each instanceof Text text && text != shown.text)) {
            frozen = study.texts().read(source);
            names = new SpeakerNames(Texts.current(source));
            layOut(Blocks.of(frozen, names));
            redraw();
            return;
        }
        BitSet changed = shown.refresh();
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) redrawBlock(i);
        if (!changed.isEmpty()) tellMoved();
    }

    private static boolean concernsMarks(Object touched) {
        return touched instanceof Segment || touched instanceof Coding || touched instanceof Factor || touched instanceof EvidenceLink || touched instanceof Memo
                || touched instanceof Text || touched instanceof Speaker || touched instanceof Participant;
    }

    private void redrawBlock(int index) {
        if (shown.layout.known(index) == null) return;
        int overhang = 10;
        redraw(0, shown.viewport.shownTop(index) - overhang, getSize().x, shown.layout.heights().get(index) + 2 * overhang, false);
    }

    /** Hears whenever the caret, the selection or the codes at the caret change. */
    public void onMove(Runnable listener) {
        moved.add(listener);
    }

    private void tellMoved() {
        moved.forEach(Runnable::run);
    }

    /** The source that is shown, if any. */
    public Optional<Source> source() {
        return shown == null ? Optional.empty() : Optional.of(source);
    }

    public Optional<Text> text() {
        return shown == null ? Optional.empty() : Optional.of(shown.text);
    }

    /** The selected span without white space around it; empty when nothing is selected. */
    public Optional<Span> selection() {
        if (shown == null || selected.isEmpty()) return Optional.empty();
        String words = frozen.text();
        int start = selected.start();
        int end = selected.end();
        while (start < end && Character.isWhitespace(words.charAt(start))) start++;
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) end--;
        return start == end ? Optional.empty() : Optional.of(frozen.points().toSpan(start, end));
    }

    /** The exact words that are selected; empty when none are. */
    public String selectedWords() {
        return selection().map(frozen::slice).orElse("");
    }

    /** Selects a span and shows it. */
    public void select(Span span) {
        if (shown == null || shown.isEmpty()) return;
        Selected wanted = new Selected(shown.blocks.inside(frozen.points().toUtf16(span.start())), shown.blocks.inside(frozen.points().toUtf16(span.end())));
        select(wanted, false, CONTEXT);
    }

    /**
     * Marks every place where words stand, without regard to case and diacritics.
     *
     * @return how many there are
     */
    public int find(String words) {
        if (shown == null || shown.isEmpty()) return 0;
        if (folded == null) folded = FoldedText.of(frozen);
        hits = folded.find(words).stream().map(span -> new Selected(frozen.points().toUtf16(span.start()), frozen.points().toUtf16(span.end()))).filter(this::isShown).toList();
        redraw();
        return hits.size();
    }

    /** Labels and time stamps are no words of anybody. */
    private boolean isShown(Selected hit) {
        return shown.blocks.inside(hit.start()) == hit.start() && shown.blocks.inside(hit.end()) == hit.end();
    }

    /** Selects the next place that was found, or the one before; goes round at the ends. @return its number from 1, or 0 where there is none */
    public int nextHit(boolean forwards) {
        if (hits.isEmpty()) return 0;
        int at = -1;
        if (forwards) for (int i = hits.size() - 1; i >= 0 && hits.get(i).start() >= after(); i--) at = i;
        else for (int i = 0; i < hits.size() && hits.get(i).start() < selected.start(); i++) at = i;
        if (at < 0) at = forwards ? 0 : hits.size() - 1;
        select(hits.get(at), false, CONTEXT);
        return at + 1;
    }

    /** Selects the first place at or behind the caret that was found. @return its number from 1, or 0 where there is none */
    public int firstHit() {
        if (hits.isEmpty()) return 0;
        int at = 0;
        while (at < hits.size() - 1 && hits.get(at).start() < selected.start()) at++;
        select(hits.get(at), false, CONTEXT);
        return at + 1;
    }

    private int after() {
        return selected.isEmpty() ? selected.caret() : selected.start() + 1;
    }

    /** Goes to the turn of this number or time. @return false where there is none */
    public boolean goTo(String place) {
        if (shown == null) return false;
        Optional<Turn> turn = FindTurn.find(frozen.structure(), place);
        turn.ifPresent(found -> select(new Span(found.spoken().start(), found.spoken().start())));
        return turn.isPresent();
    }

    /** Goes to the next turn of a participant that has no code at all. @return false where every turn from here on has one */
    public boolean nextUncoded() {
        if (shown == null || shown.isEmpty()) return false;
        Block here = shown.blocks.closing(shown.blocks.at(selected.end()));
        for (int i = here.index() + 1; i < shown.blocks.size(); i = shown.blocks.closing(shown.blocks.get(i)).index() + 1) {
            Block opening = shown.blocks.get(i);
            boolean speaks = opening.voice() == Voice.PARTICIPANT || opening.voice() == Voice.DOCUMENT;
            if (!speaks || isCoded(opening)) continue;
            select(Selected.at(opening.start()), true);
            return true;
        }
        return false;
    }

    private boolean isCoded(Block opening) {
        int last = shown.blocks.closing(opening).index();
        for (int i = opening.index(); i <= last; i++) if (!shown.marks().in(i).isEmpty()) return true;
        return false;
    }

    /** Where a coding would end with a word more or less; empty where there is none to take or leave. */
    public Optional<Span> byAWord(Coding coding, boolean more) {
        if (shown == null) return Optional.empty();
        Span span = Segments.span(coding.getSegment());
        int end = frozen.points().toUtf16(span.end());
        int wanted = more ? shown.moves.nextWordEnd(end) : shown.moves.previousWordEnd(end);
        boolean can = more ? wanted > end : wanted > frozen.points().toUtf16(span.start());
        return can ? Optional.of(frozen.points().toSpan(frozen.points().toUtf16(span.start()), wanted)) : Optional.empty();
    }

    /** By mouse nothing that is visible may move under the pointer; by keyboard some lines around the caret stay in sight. */
    void select(Selected wanted, boolean keyboard) {
        select(wanted, keyboard, keyboard ? CONTEXT : 0);
    }

    private void select(Selected wanted, boolean keyboard, int context) {
        if (shown == null || shown.isEmpty()) return;
        Selected before = selected;
        boolean ringMoves = byKeyboard || keyboard;
        byKeyboard = keyboard;
        selected = wanted;
        int scroll = shown.viewport.scrolled();
        BlockLayout block = shown.layout.holding(selected.caret());
        int line = block.lineOf(selected.caret());
        shown.viewport.reveal(block.block().index(), block.lineTop(line), block.lineBottom(line), context);
        if (scroll != shown.viewport.scrolled() || ringMoves) redraw();
        else redrawBetween(before, selected);
        tellMoved();
    }

    /** Only the blocks in which the selection looks different. */
    private void redrawBetween(Selected before, Selected after) {
        boolean grown = before.anchor() == after.anchor();
        int from = grown ? Math.min(before.caret(), after.caret()) : Math.min(before.start(), after.start());
        int to = grown ? Math.max(before.caret(), after.caret()) : Math.max(before.end(), after.end());
        for (int i = shown.blocks.at(from).index(); i <= shown.blocks.at(to).index(); i++) redrawBlock(i);
    }

    private void redrawCaret() {
        if (shown == null || shown.isEmpty()) return;
        if (byKeyboard) redraw();
        else redrawBlock(shown.blocks.at(selected.caret()).index());
    }

    Selected selected() {
        return selected;
    }

    /** What is shown, or null. */
    Shown shown() {
        return shown;
    }

    FrozenText frozen() {
        return frozen;
    }

    void scrollBy(int pixels) {
        shown.viewport.scrollBy(pixels);
        syncScrollBar();
        redraw();
    }

    private void scrolled() {
        if (shown == null) return;
        shown.viewport.scrollTo(getVerticalBar().getSelection());
        redraw();
    }

    private void syncScrollBar() {
        ScrollBar bar = getVerticalBar();
        int height = Math.max(1, shown.viewport.height());
        int content = Math.max(1, shown.isEmpty() ? 1 : shown.viewport.contentHeight());
        boolean needed = content > height;
        if (bar.getEnabled() != needed) bar.setEnabled(needed);
        int at = shown.viewport.scrolled();
        if (bar.getMaximum() == content && bar.getThumb() == Math.min(height, content) && bar.getSelection() == at) return;
        bar.setValues(at, 0, content, Math.min(height, content), 25, Math.max(25, height - 50));
    }

    /** The coding at the caret, the innermost if there are several; at the end of a selection what is selected counts. */
    public Optional<Coding> codingAtCaret() {
        List<Mark> marks = marksAtCaret();
        Optional<Span> span = selection();
        return marks.stream()
                .filter(mark -> span.isPresent() && frozen.points().toSpan(mark.start(), mark.end()).equals(span.get()))
                .findFirst()
                .or(() -> marks.stream().findFirst())
                .map(Mark::coding);
    }

    private List<Mark> marksAtCaret() {
        if (shown == null || shown.isEmpty()) return List.of();
        int position = selected.isEmpty() ? selected.caret() : selected.start();
        int block = shown.blocks.at(position).index();
        List<Mark> here = shown.marks().at(position, block);
        return here.isEmpty() && selected.isEmpty() && position > shown.blocks.get(block).start() ? shown.marks().at(position - 1, block) : here;
    }

    /** The evidence whose passage the caret stands in; of several the one with the shortest passage. */
    public Optional<EvidenceLink> evidenceAtCaret() {
        if (shown == null || shown.isEmpty()) return Optional.empty();
        int position = frozen.points().toCodePoint(selected.start());
        return Texts.current(source).getSegments().stream()
                .filter(segment -> !segment.getEvidence().isEmpty() && Segments.span(segment).contains(position))
                .min(Comparator.comparingInt(segment -> segment.getEnd() - segment.getStart()))
                .map(segment -> segment.getEvidence().get(0));
    }

    /** What a memo written now would be on: the coding, else the evidence, else the passage with a memo at the caret; with words selected only what they are exactly. */
    public Optional<Noted> notedAtCaret() {
        if (shown == null || shown.isEmpty()) return Optional.empty();
        Optional<Span> span = selection();
        if (span.isPresent()) return Segments.find(Texts.current(source), span.get()).map(TranscriptCanvas::notedOf);
        Optional<Coding> coding = codingAtCaret();
        if (coding.isPresent()) return Optional.of(coding.get());
        int position = frozen.points().toCodePoint(selected.start());
        return Texts.current(source).getSegments().stream()
                .filter(segment -> Segments.span(segment).contains(position) && !(segment.getEvidence().isEmpty() && segment.getMemos().isEmpty()))
                .min(Comparator.comparingInt(segment -> segment.getEnd() - segment.getStart()))
                .map(TranscriptCanvas::notedOf);
    }

    private static Noted notedOf(Segment segment) {
        if (!segment.getMemos().isEmpty()) return segment;
        if (!segment.getCodings().isEmpty()) return segment.getCodings().get(0);
        return segment.getEvidence().isEmpty() ? segment : segment.getEvidence().get(0);
    }

    /** The words of the memos whose passages the caret stands in, for screen readers. */
    List<String> memosAtCaret() {
        if (shown == null || shown.isEmpty()) return List.of();
        int position = selected.start();
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= shown.blocks.at(position).index(); i++) {
            for (MemoMarks.MemoMark memo : shown.memos().in(i)) if (memo.start() <= position && position < memo.end()) words.add(memo.words());
        }
        return words;
    }

    /** Where the caret is, for the status line. */
    public Place place() {
        if (shown == null || shown.isEmpty()) return new Place(0, 0, "", 0, List.of());
        Block block = shown.blocks.at(selected.start());
        List<String> codes = marksAtCaret().stream().map(Mark::label).distinct().toList();
        return new Place(block.turn() + 1, frozen.structure().turns().size(), block.speaker(), selection().map(Span::length).orElse(0), codes);
    }

    /** What of the selection's last line is visible, in coordinates of the display: where a popup belongs. */
    public Rectangle selectionEnd() {
        Rectangle end = shown.caret(selected.end());
        Rectangle start = shown.caret(selected.start());
        int x = start.y == end.y ? start.x : Columns.TEXT;
        return getDisplay().map(this, null, x, end.y, Math.max(1, end.x - x), end.height);
    }

    /** Copies the selected words exactly as they stand in the text. */
    public void copy() {
        if (selected.isEmpty() || shown == null) return;
        var clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] {frozen.text().substring(selected.start(), selected.end())}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    void tellEnter() {
        notifyListeners(SWT.DefaultSelection, new Event());
    }

    String titleForReaders() {
        return shown == null ? "Transcript" : "Transcript " + source.getIdentifier();
    }
}
