package plait.ui.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import plait.core.OpenStudy;
import plait.core.cases.QuoteConsent;
import plait.core.questions.Cells;
import plait.core.sheets.ExportAnswer;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Segment;
import plait.ui.theme.Grid;
import plait.ui.theme.GridCell;
import plait.ui.theme.GridForm;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What a question brought, as a list: each row leads to its passage and its configuration. What is copied follows consent. */
final class AnswerGrid extends Composite {
    private static final int LETTER = 7;
    private static final int MOST = 300;
    private static final int LEAST = 64;
    /** Rows that are looked at for the widths of columns: all of a long answer would be read for it. */
    private static final int LOOKED_AT = 40;

    private final AnswerContent content;
    private final OpenStudy study;
    private final Answer answer;
    private final Grid grid;
    private Consumer<Segment> onPassage = segment -> {};
    private Consumer<EObject> onSubject = subject -> {};

    /** @param room how wide it is going to be */
    AnswerGrid(Composite parent, OpenStudy study, String title, Answer answer, int room) {
        super(parent, SWT.NONE);
        this.study = study;
        this.answer = answer;
        setLayout(new FillLayout());
        content = new AnswerContent(study.session(), new Cells(study.session(), study.segments(), new QuoteConsent(study.texts()), true), answer);
        grid = new Grid(this, GridForm.list(widths(room)), title, content);
        Theme theme = Theme.on(getDisplay());
        grid.draw((gc, box, column, row) -> GridCell.words(gc, box, content.text(column, row), content.isQuote(column, row) ? theme.serif(13) : theme.sans(13), theme, Token.INK, SWT.LEFT));
        grid.onOpen(() -> open(grid.row()));
        grid.onSelect(() -> {
            if (grid.row() >= 0) content.subject(grid.row()).ifPresent(subject -> onSubject.accept(subject));
        });
        grid.addListener(SWT.KeyDown, this::pressed);
    }

    private Integer[] widths(int room) {
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < content.columns(); column++) widths.add(width(column));
        int widest = 0;
        for (int column = 1; column < widths.size(); column++) if (widths.get(column) > widths.get(widest)) widest = column;
        if (!widths.isEmpty() && widths.stream().mapToInt(Integer::intValue).sum() < room) widths.set(widest, GridForm.REST);
        return widths.toArray(Integer[]::new);
    }

    /** By the longest of the first words that stand in it. */
    private int width(int column) {
        int longest = content.head(column).length();
        for (int row = 0; row < Math.min(content.rows(), LOOKED_AT); row++) longest = Math.max(longest, content.text(column, row).length());
        return Math.max(LEAST, Math.min(MOST, 20 + LETTER * longest));
    }

    void onPassage(Consumer<Segment> listener) {
        onPassage = listener;
    }

    void onSubject(Consumer<EObject> listener) {
        onSubject = listener;
    }

    /** A passage is opened before anything else. */
    void open(int row) {
        content.passage(row).ifPresentOrElse(passage -> onPassage.accept(passage), () -> content.subject(row).ifPresent(subject -> onSubject.accept(subject)));
    }

    private void pressed(Event event) {
        if (event.keyCode != 'c' || (event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1 || grid.rows().length == 0) return;
        var clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] {copied()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** The selected rows with their heads, to be pasted into a sheet; as they may leave the study. */
    String copied() {
        List<List<Value>> selected = Arrays.stream(grid.rows()).mapToObj(answer.rows()::get).toList();
        Stream<String> heads = Stream.of(line(answer.columns()));
        Stream<String> lines = new ExportAnswer(study).leaving(new Answer(answer.columns(), selected)).stream().map(AnswerGrid::line);
        return Stream.concat(heads, lines).collect(Collectors.joining("\n"));
    }

    private static String line(List<?> cells) {
        return cells.stream().map(each -> each.toString().replaceAll("[\\t\\n]", " ")).collect(Collectors.joining("\t"));
    }

    Grid grid() {
        return grid;
    }

    AnswerContent content() {
        return content;
    }
}
