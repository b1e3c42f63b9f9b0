package plait.ui.coding;

import java.util.Optional;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.sources.Segments;
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

    public boolean canApply() {
        return canvas.selection().isPresent();
    }

    public boolean canRemove() {
        return canvas.codingAtCaret().isPresent();
    }

    /** True when there is a selection and a code was used before. */
    public boolean canRepeat() {
        return canApply() && recent.last().isPresent();
    }

    /** Codes the selection; nothing happens without one. */
    public void apply(Factor factor) {
        canvas.selection().ifPresent(span -> {
            study.codings().apply(text(), span, factor);
            recent.used(factor);
        });
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
        if (name.isBlank()) return;
        Optional<Factor> known = CodeBook.find(study.study(), name);
        if (known.isPresent()) apply(known.get());
        else canvas.selection().ifPresent(span -> recent.used(make(span, name)));
    }

    private Factor make(Span span, String name) {
        return study.codings().applyNew(text(), span, name).getFactor();
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

    private Text text() {
        return canvas.text().orElseThrow();
    }

    /** Somebody's words as a name: one line, without the marks at its ends, cut after a word. */
    static String nameFrom(String words) {
        String name = words.replaceAll("\\s+", " ").replaceAll("^[\\p{Punct}“‘\\s]+|[\\p{Punct}”’…\\s]+$", "");
        if (name.length() <= LONGEST_NAME) return name;
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        int end = space > 0 ? space : LONGEST_NAME;
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end);
    }
}
