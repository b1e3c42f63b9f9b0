package plait.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.core.theories.Answers;
import plait.model.Review;
import plait.model.ReviewMode;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.ui.theme.CellPaint;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.PaintedTable;
import plait.ui.theme.PaintedTable.Column;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Who reviews: code, kind, the ways in which they answered, and how many answers there are of each. Names are nowhere. */
final class ReviewersView extends Composite {
    private static final int ROW = 29;
    private static final int SIGN = 14;

    private final OpenStudy study;
    private final Theme theme;
    private final CellPaint cells;
    private final StackLayout stack = new StackLayout();
    private final PaintedTable<Reviewer> table;
    private final EmptyWords empty;
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<Reviewer> onSelect = reviewer -> {};

    ReviewersView(Composite parent, OpenStudy study) {
        super(parent, SWT.NONE);
        this.study = study;
        theme = Theme.on(getDisplay());
        cells = new CellPaint(theme);
        setBackground(theme.colour(Token.SURFACE));
        setLayout(stack);
        table = new PaintedTable<>(this, "Reviewers", ROW, columns());
        table.onSelect(reviewer -> onSelect.accept(reviewer));
        table.waitForChoice();
        empty = new EmptyWords(this, "", "No reviewers yet. They come with their answers.");
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        refresh();
    }

    /** Hears whose answers a person looks at. */
    void onSelect(Consumer<Reviewer> listener) {
        onSelect = listener;
    }

    private List<Column<Reviewer>> columns() {
        return List.of(
                new Column<>("Code", 52, ReviewersView::code, (gc, cell, each) -> cells.words(gc, cell, code(each), isSelected(each) ? theme.strong(13) : theme.sans(13), Token.INK), null),
                new Column<>("Kind", 0, ReviewersView::kind, (gc, cell, each) -> cells.words(gc, cell, kind(each), theme.sans(13), Token.INK2), null),
                new Column<>("How", 42, ReviewersView::modes, this::signs, null),
                new Column<>("Answers", 66, ReviewersView::count, (gc, cell, each) -> cells.right(gc, cell, count(each), theme.sans(12), each.getReviews().isEmpty() ? Token.WARN : Token.INK3), null));
    }

    private boolean isSelected(Reviewer reviewer) {
        return table.selected().filter(reviewer::equals).isPresent();
    }

    private static String code(Reviewer reviewer) {
        return reviewer.getIdentifier() == null ? "" : reviewer.getIdentifier();
    }

    private static String kind(Reviewer reviewer) {
        return reviewer.getKind() == ReviewerKind.ACADEMIC ? "Academic" : "Lived experience";
    }

    private static String modes(Reviewer reviewer) {
        return Answers.modes(reviewer).stream().map(ReviewMode::getLiteral).collect(Collectors.joining(", "));
    }

    private void signs(GC gc, Rectangle cell, Reviewer reviewer) {
        int x = cell.x;
        for (ReviewMode mode : Answers.modes(reviewer)) {
            gc.drawImage(theme.icon(ReviewIcons.of(mode), SIGN, Token.INK2), x, cell.y + (cell.height - SIGN) / 2);
            x += SIGN + 4;
        }
    }

    private static String count(Reviewer reviewer) {
        int count = reviewer.getReviews().size();
        return count == 0 ? "waiting" : Integer.toString(count);
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().anyMatch(each -> each instanceof Reviewer || each instanceof Review)) refresh();
    }

    private void refresh() {
        List<Reviewer> reviewers = Answers.reviewers(study.study());
        table.show(reviewers);
        stack.topControl = reviewers.isEmpty() ? empty : table.control();
        layout();
    }

    Optional<Reviewer> selected() {
        return table.selected();
    }

    PaintedTable<Reviewer> table() {
        return table;
    }

    @Override public boolean setFocus() {
        return !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }
}
