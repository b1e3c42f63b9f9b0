package plait.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.coding.ShowOnly;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Committed;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Noted;
import plait.model.Participant;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.text.Span;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * Shows a source's words with speakers, codings and evidence, and lets a person select in them. The words never change.
 * Enter on a selection is told as {@code SWT.DefaultSelection}. Spans count code points of the frozen text.
 */
public final class TranscriptCanvas extends Canvas {
    private final Theme theme;
    private final Scrolling scrolling;
    private final List<Runnable> moved = new ArrayList<>();
    private final Consumer<Committed> onCommit = this::committed;
    private final Ranges ranges = new Ranges(this);
    private OpenStudy study;
    private Source source;
    private Shown shown;
    private Selected selected = Selected.at(0);
    private boolean byKeyboard;
    private ShowOnly only = ShowOnly.ALL;
    private Reading reading = Reading.USUAL;

    public TranscriptCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> closed());
        addListener(SWT.FocusIn, event -> redrawCaret());
        addListener(SWT.FocusOut, event -> redrawCaret());
        scrolling = new Scrolling(this);
        repaintBelowDialogs();
        new TranscriptMouse(this);
        new TranscriptKeys(this);
        new TranscriptAccessible(this);
    }

    /** At 200 % some displays do not tell that a window went away that lay above; only that ours is in front again. */
    private void repaintBelowDialogs() {
        Shell shell = getShell();
        Listener inFront = event -> redraw();
        shell.addListener(SWT.Activate, inFront);
        addListener(SWT.Dispose, event -> shell.removeListener(SWT.Activate, inFront));
    }

    /** Shows the current text of a source from its beginning. */
    public void show(OpenStudy openStudy, Source shownSource) {
        closed();
        study = openStudy;
        source = shownSource;
        study.session().listen(onCommit);
        readAgain();
        selected = Selected.at(shown.isEmpty() ? 0 : shown.moves.first());
        ranges.reset();
        redraw();
        tellMoved();
    }

    /** Blocks depend on the text and on who its speakers are. */
    private void readAgain() {
        FrozenText frozen = study.texts().read(source);
        Text text = Texts.current(source);
        Blocks blocks = Blocks.of(frozen, new SpeakerNames(text));
        layOut(text, frozen, blocks, new FoundWords(frozen, blocks), new Marked(text, frozen, blocks, only));
    }

    private void layOut(Text text, FrozenText frozen, Blocks blocks, FoundWords found, Marked marked) {
        if (shown != null) shown.dispose();
        shown = new Shown(getDisplay(), text, frozen, blocks, found, marked, columns(), reading, getClientArea().height);
        scrolling.sync();
    }

    private Columns columns() {
        return Columns.of(getClientArea().width, reading.pixels());
    }

    /** Sets the words in another way; the line at the top stays there. */
    public void read(Reading wanted) {
        if (wanted.equals(reading)) return;
        reading = wanted;
        if (shown != null) layOutAgain();
    }

    /** What to show of codings, evidence and memos; everything that asks what is at the caret follows. */
    public void show(ShowOnly wanted) {
        only = wanted;
        if (shown == null) return;
        shown.marked.only(wanted);
        refresh();
    }

    private void layOutAgain() {
        boolean scrolled = shown.viewport.scrolled() > 0;
        int top = scrolled ? shown.positionAt(0, 0) : 0;
        int y = scrolled ? shown.caret(top).y : 0;
        layOut(shown.text, shown.frozen, shown.blocks, shown.found, shown.marked);
        if (scrolled) shown.show(top, y);
        scrolling.sync();
        redraw();
    }

    private void closed() {
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
        scrolling.sync();
        redraw();
    }

    private void paint(GC gc) {
        Rectangle clip = gc.getClipping();
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRectangle(clip);
        if (shown == null) return;
        boolean focus = isFocusControl();
        shown.painter.paint(gc, shown.viewport, clip, new TranscriptPainter.Look(shown.marks(), shown.evidence(), shown.memos(), shown.found.places(), ranges.painted(), selected, focus, focus && byKeyboard));
        scrolling.sync();
    }

    private void committed(Committed committed) {
        if (shown == null || committed.touched().stream().noneMatch(Marked::concerns)) return;
        if (source.getTexts().isEmpty()) {
            closed();
            redraw();
            return;
        }
        if (committed.touched().stream().anyMatch(each -> each instanceof Speaker || each instanceof Participant || each instanceof Text text && text != shown.text)) {
            readAgain();
            selected = shown.isEmpty() ? Selected.at(0) : new Selected(shown.blocks.inside(selected.anchor()), shown.blocks.inside(selected.caret()));
            ranges.reset();
            redraw();
            return;
        }
        refresh();
    }

    private void refresh() {
        BitSet changed = shown.refresh();
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) redrawBlock(i);
        if (!changed.isEmpty()) tellMoved();
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

    void tellMoved() {
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
        return atCaret().flatMap(AtCaret::selection);
    }

    Optional<AtCaret> atCaret() {
        return Optional.ofNullable(shown).map(each -> new AtCaret(each, selected));
    }

    /** The exact words that are selected, those of several passages one after the other; empty when none are. */
    public String selectedWords() {
        return ranges.words(" … ");
    }

    /** Where the caret is, in code points. */
    public int caret() {
        return shown == null ? 0 : shown.frozen.points().toCodePoint(selected.caret());
    }

    /** All spans that are selected, in the order of the text; several where ranges were added to the selection. */
    public List<Span> selections() {
        return ranges.spans();
    }

    /** The ranges besides the one with the caret. */
    public Ranges ranges() {
        return ranges;
    }

    /** Selects a span and shows it. */
    public void select(Span span) {
        select(List.of(span));
    }

    /** Selects several spans and shows the last. */
    public void select(List<Span> spans) {
        if (shown == null || shown.isEmpty() || spans.isEmpty()) return;
        ranges.forget();
        int last = spans.size() - 1;
        ranges.keep(spans.subList(0, last));
        select(shown.selected(spans.get(last)), false, Sight.THIRD);
    }

    /**
     * Marks every place where words stand, without regard to case and diacritics.
     *
     * @return how many there are
     */
    public int find(String words) {
        if (shown == null || shown.isEmpty()) return 0;
        int found = shown.found.find(words);
        redraw();
        return found;
    }

    /** Marks places that were found elsewhere, in code points, until words are looked for here. */
    public void mark(List<Span> places) {
        if (shown == null) return;
        shown.found.mark(places);
        redraw();
    }

    /** Selects the next place that was found, or the one before; goes round at the ends. @return its number from 1, or 0 where there is none */
    public int nextHit(boolean forwards) {
        return shown == null ? 0 : selectHit(shown.found.next(selected, forwards));
    }

    /** Selects the first place at or behind the caret that was found. @return its number from 1, or 0 where there is none */
    public int firstHit() {
        return shown == null ? 0 : selectHit(shown.found.first(selected));
    }

    private int selectHit(int at) {
        if (at >= 0) select(shown.found.places().get(at), false, Sight.THIRD);
        return at + 1;
    }

    /** Goes to the turn of this number or time, in a document without turns to the paragraph. @return false where there is none */
    public boolean goTo(String place) {
        if (shown == null || shown.isEmpty()) return false;
        OptionalInt start = shown.placeOf(place);
        start.ifPresent(at -> select(Selected.at(at), true, Sight.THIRD));
        return start.isPresent();
    }

    /** Goes to the next turn of a participant that has no code at all. @return false where every turn from here on has one */
    public boolean nextUncoded() {
        if (shown == null || shown.isEmpty()) return false;
        OptionalInt next = shown.nextUncoded(selected.end());
        next.ifPresent(start -> select(Selected.at(start), true, Sight.THIRD));
        return next.isPresent();
    }

    /** Where a coding would end with a word more or less; empty where there is none to take or leave. */
    public Optional<Span> byAWord(Coding coding, boolean more) {
        return shown == null ? Optional.empty() : shown.byAWord(Segments.span(coding.getSegment()), more);
    }

    /** Nothing more is selected at the caret. */
    void collapse(int position) {
        select(Selected.at(position), byKeyboard, Sight.STILL);
    }

    void select(Selected wanted, boolean keyboard) {
        select(wanted, keyboard, keyboard ? Sight.CONTEXT : Sight.STILL);
    }

    private void select(Selected wanted, boolean keyboard, Sight sight) {
        if (shown == null || shown.isEmpty()) return;
        Selected before = selected;
        boolean ringMoves = byKeyboard || keyboard;
        byKeyboard = keyboard;
        selected = wanted;
        int scroll = shown.viewport.scrolled();
        shown.bring(selected, sight);
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
        return shown.frozen;
    }

    void scrollBy(int pixels) {
        scrolling.by(pixels);
    }

    /** The coding at the caret, the innermost if there are several; at the end of a selection what is selected counts. */
    public Optional<Coding> codingAtCaret() {
        return atCaret().flatMap(AtCaret::coding);
    }

    /** The codings that are shown: what somebody hid is not to be changed unseen. */
    public List<Coding> codings() {
        if (shown == null) return List.of();
        return IntStream.range(0, shown.blocks.size()).boxed().flatMap(block -> shown.marked.codings().in(block).stream()).map(Mark::coding).distinct().toList();
    }

    /** The evidence whose passage the caret stands in; of several the one with the shortest passage. */
    public Optional<EvidenceLink> evidenceAtCaret() {
        return atCaret().flatMap(AtCaret::evidence);
    }

    /** What a memo written now would be on: the coding, else the evidence, else the passage with a memo at the caret; with words selected only what they are exactly. */
    public Optional<Noted> notedAtCaret() {
        return atCaret().flatMap(AtCaret::noted);
    }

    /** Where the caret is, for the status line. */
    public Place place() {
        return atCaret().map(AtCaret::place).orElse(Place.NONE).with(selections());
    }

    /** What of the selection's last line is visible, in coordinates of the display: where a popup belongs. */
    public Rectangle selectionEnd() {
        return getDisplay().map(this, null, shown.end(selected));
    }

    void tellEnter() {
        notifyListeners(SWT.DefaultSelection, new Event());
    }

    String titleForReaders() {
        return shown == null ? "Transcript" : "Transcript " + source.getIdentifier();
    }
}
