package plait.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.core.theories.Answers;
import plait.model.ConfigurationVersion;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.model.Verdict;
import plait.ui.theme.CellPaint;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.PaintedTable;
import plait.ui.theme.PaintedTable.Column;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The statements above, and of the chosen one what the two kinds of reviewer said, side by side: every answer counted, the longest words first, nothing averaged. */
final class StatementsView extends Composite {
    private static final int ROW = 29;
    private static final int SIGN = 14;
    private static final List<Verdict> ORDER = List.of(Verdict.AGREE, Verdict.UNSURE, Verdict.REWORD, Verdict.DISAGREE, Verdict.PASS);

    private final OpenStudy study;
    private final Theme theme;
    private final CellPaint cells;
    private final StackLayout stack = new StackLayout();
    private final EmptyWords empty;
    private final Composite shown;
    private final PaintedTable<PlainStatement> table;
    private final Composite head;
    private final Composite lived;
    private final Composite academic;
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<ConfigurationVersion> onSelect = version -> {};
    private PlainStatement chosen;
    private Reviewer looked;

    StatementsView(Composite parent, OpenStudy study) {
        super(parent, SWT.NONE);
        this.study = study;
        theme = Theme.on(getDisplay());
        cells = new CellPaint(theme);
        setBackground(theme.colour(Token.SURFACE));
        setLayout(stack);
        empty = new EmptyWords(this, "", "No answers yet. Import an answers sheet.");
        shown = plain(this, 0, 0);
        var rows = new SashForm(shown, SWT.VERTICAL);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        rows.setSashWidth(1);
        rows.setBackground(theme.colour(Token.LINE));
        table = new PaintedTable<>(rows, "Statements", ROW, columns());
        var below = plain(rows, 0, 0);
        head = plain(below, 20, 14);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var sides = new SashForm(below, SWT.HORIZONTAL);
        sides.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sides.setSashWidth(1);
        sides.setBackground(theme.colour(Token.LINE));
        lived = scrolled(sides);
        academic = scrolled(sides);
        sides.setWeights(55, 45);
        rows.setWeights(30, 70);
        table.onSelect(this::choose);
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        refresh();
        if (table.control().getItemCount() > 0) {
            PlainStatement first = Answers.statements(study.study()).get(0);
            table.select(first);
            choose(first);
        }
    }

    private Composite plain(Composite parent, int width, int height) {
        var made = new Composite(parent, SWT.NONE);
        made.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = width == 0 ? 0 : 6;
        made.setLayout(layout);
        return made;
    }

    private Composite scrolled(Composite parent) {
        var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setBackground(theme.colour(Token.SURFACE));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite body = plain(scrolled, 20, 14);
        scrolled.setContent(body);
        scrolled.addListener(SWT.Resize, event -> fit(body));
        return body;
    }

    private static void fit(Composite body) {
        var scrolled = (ScrolledComposite) body.getParent();
        scrolled.setMinSize(body.computeSize(Math.max(160, scrolled.getClientArea().width), SWT.DEFAULT));
        body.layout(true, true);
    }

    /** Hears whose statement a person looks at. */
    void onSelect(Consumer<ConfigurationVersion> listener) {
        onSelect = listener;
    }

    private List<Column<PlainStatement>> columns() {
        return List.of(
                new Column<>("", 64, StatementsView::code, (gc, cell, each) -> cells.words(gc, cell, code(each), each == chosen ? theme.strong(13) : theme.sans(13), Token.INK2), null),
                new Column<>("", 0, StatementsView::text, (gc, cell, each) -> cells.words(gc, cell, text(each), theme.serif(13), Token.INK), null),
                new Column<>("", 200, StatementsView::signs, this::signs, null));
    }

    private static String code(PlainStatement statement) {
        return statement.getIdentifier() == null ? "" : statement.getIdentifier();
    }

    private static String text(PlainStatement statement) {
        return statement.getText() == null ? "" : statement.getText();
    }

    private static String rewordings(PlainStatement statement) {
        int count = Answers.rewordings(statement);
        return count == 0 ? "" : count == 1 ? "1 rewording" : count + " rewordings";
    }

    private static String disagreement(PlainStatement statement) {
        return Answers.disagree(statement) ? "they disagree" : "";
    }

    private static String signs(PlainStatement statement) {
        return Stream.of(disagreement(statement), rewordings(statement)).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    private void signs(GC gc, Rectangle cell, PlainStatement statement) {
        int middle = cell.y + cell.height / 2;
        int right = cells.chip(gc, cell.x + cell.width, middle, disagreement(statement), Token.REFUTET, Token.REFUTE);
        cells.chip(gc, right == cell.x + cell.width ? right : right - 6, middle, rewordings(statement), Token.TINT, Token.ACCENT);
    }

    private void choose(PlainStatement statement) {
        chosen = statement;
        rebuild();
        table.control().redraw();
        onSelect.accept(statement.getVersion());
    }

    private void rebuild() {
        for (Composite each : List.of(head, lived, academic)) for (Control child : each.getChildren()) child.dispose();
        if (chosen != null) {
            label(head, place(chosen), theme.sans(12), Token.INK3);
            label(head, text(chosen), theme.serif(20), Token.INK);
            side(lived, "Lived experience", Answers.of(chosen, ReviewerKind.LIVED_EXPERIENCE));
            side(academic, "Academic", Answers.of(chosen, ReviewerKind.ACADEMIC));
            Label note = label(academic, "The two groups are shown side by side and never averaged. Disagreement is a finding.", theme.sans(12), Token.INK2);
            ((GridData) note.getLayoutData()).verticalIndent = 10;
        }
        layout(true, true);
        fit(lived);
        fit(academic);
    }

    /** Such as “S07 · from CMOC-07, v2 · topic: stigma, work”. */
    private static String place(PlainStatement statement) {
        ConfigurationVersion version = statement.getVersion();
        String theory = version.getTheoryVersions().stream().map(each -> each.getLabel()).sorted().collect(Collectors.joining(", "));
        String from = " · from " + version.getConfiguration().getIdentifier() + (theory.isEmpty() ? ", version " + version.getNumber() : ", " + theory);
        return code(statement) + from + (statement.getTopicFlag() == null ? "" : " · topic: " + statement.getTopicFlag());
    }

    private void side(Composite side, String kind, List<Review> reviews) {
        label(side, kind + "  " + reviews.size(), theme.strong(13), Token.INK);
        Map<Verdict, Integer> counts = Answers.counts(reviews);
        label(side, ORDER.stream().map(verdict -> counts.get(verdict) + " " + verdict.getLiteral()).collect(Collectors.joining("    ")), theme.sans(12), Token.INK2);
        for (Review review : reviews) answer(side, review);
    }

    private void answer(Composite side, Review review) {
        var line = new Composite(side, SWT.NONE);
        line.setBackground(theme.colour(Token.LINE));
        var rule = new GridData(SWT.FILL, SWT.TOP, true, false);
        rule.heightHint = 1;
        line.setLayoutData(rule);
        var row = new Composite(side, SWT.NONE);
        row.setBackground(theme.colour(review.getReviewer() == looked ? Token.TINT : Token.SURFACE));
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        layout.horizontalSpacing = 6;
        row.setLayout(layout);
        boolean disagrees = review.getVerdict() == Verdict.DISAGREE;
        boolean rewords = review.getVerdict() == Verdict.REWORD;
        Token ink = disagrees ? Token.REFUTE : rewords ? Token.ACCENT : Token.INK2;
        picture(row, ReviewIcons.of(review.getVerdict()), ink);
        label(row, capital(review.getVerdict().getLiteral()), disagrees || rewords ? theme.strong(13) : theme.sans(13), ink);
        Label who = label(row, review.getReviewer().getIdentifier(), theme.sans(12), Token.INK3);
        who.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        String mode = capital(review.getMode().getLiteral());
        Label how = picture(row, ReviewIcons.of(review.getMode()), Token.INK3);
        how.setToolTipText(mode);
        Named.as(how, mode);
        if (review.getRewording() != null && !review.getRewording().isBlank()) indented(side, review.getRewording());
        if (review.getComment() != null && !review.getComment().isBlank()) indented(side, review.getComment());
    }

    private void indented(Composite side, String words) {
        ((GridData) label(side, words, theme.serif(14), Token.INK).getLayoutData()).horizontalIndent = 20;
    }

    private Label picture(Composite row, Icon icon, Token ink) {
        var picture = new Label(row, SWT.NONE);
        picture.setImage(theme.icon(icon, SIGN, ink));
        picture.setBackground(row.getBackground());
        return picture;
    }

    /** Whose answers stand out; null for nobody's. */
    void look(Reviewer reviewer) {
        if (looked == reviewer || isDisposed()) return; // the study may have been closed
        looked = reviewer;
        rebuild();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private Label label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(parent.getBackground());
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 140;
        label.setLayoutData(data);
        return label;
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().noneMatch(each -> each instanceof PlainStatement || each instanceof Review || each instanceof ConfigurationVersion)) return;
        refresh();
        rebuild();
    }

    private void refresh() {
        List<PlainStatement> statements = Answers.statements(study.study());
        if (!statements.contains(chosen)) chosen = null;
        table.show(statements);
        stack.topControl = statements.isEmpty() ? empty : shown;
        layout();
    }

    Optional<PlainStatement> chosen() {
        return Optional.ofNullable(chosen);
    }

    PaintedTable<PlainStatement> table() {
        return table;
    }

    @Override public boolean setFocus() {
        return !isDisposed() && !stack.topControl.isDisposed() && (stack.topControl == empty ? empty.setFocus() : table.control().setFocus());
    }
}
