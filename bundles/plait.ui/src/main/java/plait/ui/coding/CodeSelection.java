package plait.ui.coding;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Spoken;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Text;
import plait.model.text.Span;
import plait.ui.configurations.Passage;
import plait.ui.transcript.TranscriptCanvas;

/** What the coding commands do to the selection of one transcript. Each change is one commit. */
public final class CodeSelection {
    /** The longest name that is taken from somebody's words, in characters. */
    static final int LONGEST_NAME = 60;

    private final OpenStudy study;
    private final TranscriptCanvas canvas;
    private final RecentCodes recent;

    public CodeSelection(OpenStudy study, TranscriptCanvas canvas, RecentCodes recent) {
        this.study = study;
        this.canvas = canvas;
        this.recent = recent;
    }

    OpenStudy study() {
        return study;
    }

    public TranscriptCanvas canvas() {
        return canvas;
    }

    RecentCodes recent() {
        return recent;
    }

    /** What is selected, with its text. */
    public Optional<Passage> selection() {
        return canvas.selection().map(span -> new Passage(text(), span));
    }

    /** All that is selected, in the order of the text. */
    public List<Passage> passages() {
        return canvas.selections().stream().map(span -> new Passage(text(), span)).toList();
    }

    public boolean canApply() {
        return !canvas.selections().isEmpty();
    }

    public boolean canRemove() {
        return canvas.codingAtCaret().isPresent();
    }

    /** True when there is a selection and a code was used before. */
    public boolean canRepeat() {
        return canApply() && recent.last().isPresent();
    }

    /** Codes all that is selected; nothing happens without a selection. */
    public void apply(Factor factor) {
        apply(List.of(factor));
    }

    /** Codes all that is selected with each of these codes, in one commit. */
    public void apply(Collection<Factor> factors) {
        apply(canvas.selections(), factors);
    }

    /** Codes these passages, selected or not, in one commit. */
    void apply(List<Span> spans, Collection<Factor> factors) {
        if (spans.isEmpty() || factors.isEmpty()) return;
        study.codings().apply(text(), spans, factors);
        factors.forEach(recent::used);
    }

    /** Codes the selection with the code used last. */
    public void again() {
        recent.last().ifPresent(this::apply);
    }

    /** Codes the selection with a code named in the selected words themselves. */
    public void inTheirWords() {
        name(nameFrom(canvas.selectedWords()));
    }

    /** Codes the selection with the code of this name, made if there is none. */
    public void name(String name) {
        name(name, List.of());
    }

    /** Codes the selection with the code of this name, made if there is none, together with others; in one commit. */
    public void name(String name, Collection<Factor> others) {
        List<Span> spans = canvas.selections();
        if (name.isBlank() || spans.isEmpty()) return;
        var factors = new LinkedHashSet<>(others);
        Optional<Factor> known = CodeBook.find(study.study(), name);
        known.ifPresent(factors::add);
        if (known.isPresent()) {
            apply(factors);
            return;
        }
        Factor made = study.codings().applyNew(text(), spans, name, factors).get(0).getFactor();
        factors.forEach(recent::used);
        recent.used(made);
    }

    /** Gives a coding another code. */
    void replace(Coding coding, Factor factor) {
        study.codings().replace(coding, factor);
        recent.used(factor);
    }

    /** Takes the innermost coding at the caret off; the one that is exactly selected goes first. */
    public void remove() {
        canvas.codingAtCaret().ifPresent(this::remove);
    }

    /** True when the coding at the caret can reach a word further, or less far. */
    public boolean canStretch(boolean more) {
        return canvas.codingAtCaret().flatMap(coding -> canvas.byAWord(coding, more)).isPresent();
    }

    /** Lets the coding at the caret reach a word further, or less far; words that were selected with it stay so. */
    public void stretch(boolean more) {
        Coding coding = canvas.codingAtCaret().orElseThrow();
        Span before = Segments.span(coding.getSegment());
        canvas.byAWord(coding, more).ifPresent(span -> {
            boolean isSelected = canvas.selection().filter(before::equals).isPresent();
            study.moveCodings().to(coding, span);
            if (isSelected) canvas.select(span);
        });
    }

    private void remove(Coding coding) {
        study.codings().remove(coding);
    }

    /** The codings that share a word with what is selected; those at the caret where nothing is. */
    List<Coding> codingsInSelection() {
        List<Span> spans = canvas.selections();
        int caret = canvas.caret();
        return canvas.codings().stream().filter(coding -> {
            Span span = Segments.span(coding.getSegment());
            return spans.isEmpty() ? span.contains(caret) : spans.stream().anyMatch(span::overlaps);
        }).toList();
    }

    /** Takes off all codes in the selection, in one commit. */
    public void removeAll() {
        study.codings().remove(codingsInSelection());
    }

    private Optional<Coding> splittable() {
        int caret = canvas.caret();
        return canvas.codings().stream().filter(coding -> Segments.span(coding.getSegment()).contains(caret))
                .sorted(Comparator.comparingInt(coding -> Segments.span(coding.getSegment()).length()))
                .filter(coding -> study.splitCodings().can(coding, caret)).findFirst();
    }

    public boolean canSplit() {
        return splittable().isPresent();
    }

    /** Cuts the innermost coding at the caret in two. */
    public void split() {
        splittable().ifPresent(coding -> study.splitCodings().at(coding, canvas.caret()));
    }

    private List<Coding> touching() {
        return canvas.codingAtCaret().map(study.mergeCodings()::touching).orElse(List.of());
    }

    public boolean canMerge() {
        return touching().size() > 1;
    }

    /** Makes one coding of that at the caret and those of the same code that touch it. */
    public void merge() {
        study.mergeCodings().merge(touching());
    }

    private Optional<Coding> next() {
        return canvas.codingAtCaret().flatMap(study.mergeCodings()::next);
    }

    public boolean canMergeNext() {
        return next().isPresent();
    }

    /** Makes one coding of that at the caret and the next of the same code, over the words between. */
    public void mergeNext() {
        Coding first = canvas.codingAtCaret().orElseThrow();
        next().ifPresent(next -> study.mergeCodings().merge(List.of(first, next)));
    }

    /** Selects the turn at the caret; a paragraph where the text has no turns. @return false where there is none */
    public boolean selectTurn() {
        return select(turnAt(canvas.caret()));
    }

    /** The words of the turn or paragraph at a position in code points. */
    List<Span> turnAt(int position) {
        return Spoken.turn(frozen(), position);
    }

    /** Selects what one participant says between two questions, round the caret. @return false where nobody answers there */
    public boolean selectAnswer() {
        return select(Spoken.answer(text(), frozen(), canvas.caret()));
    }

    private boolean select(List<Span> spans) {
        canvas.select(spans);
        return !spans.isEmpty();
    }

    private FrozenText frozen() {
        return study.texts().read(text());
    }

    private Text text() {
        return canvas.text().orElseThrow();
    }

    /** Somebody's words as a name: one line, without the marks at its ends, cut after a word. */
    static String nameFrom(String words) {
        String name = words.replaceAll("\\s+", " ").replaceAll("^[\\p{Punct}“‘\\s]+|[\\p{Punct}”’…\\s]+$", "");
        if (name.lastIndexOf('[') > name.lastIndexOf(']')) name += "]"; // such as [town], put in for a name
        if (name.length() <= LONGEST_NAME) return name;
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        int end = space > 0 ? space : LONGEST_NAME;
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end);
    }
}
