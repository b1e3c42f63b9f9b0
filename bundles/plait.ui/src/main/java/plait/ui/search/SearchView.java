package plait.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.core.search.Grouping;
import plait.core.search.Hit;
import plait.core.search.LatestSearch.Outcome;
import plait.core.search.QueryProblem;
import plait.core.search.SearchResult;
import plait.core.search.language.QueryParts;
import plait.ui.theme.Segmented;
import plait.ui.theme.Segmented.Choice;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The search field with its chips, the line that says what was found, and the hits. */
final class SearchView extends Composite {
    private static final int MARGIN = 14;
    /** A query is wrong at nearly every key while it is typed; that is told when the typing rests. */
    private static final int PATIENCE_MS = 700;

    private final Searching searching;
    private final Theme theme;
    private final Runnable onSearch = this::changed;
    private final Composite query;
    private final QueryField field;
    private final QueryTrouble trouble;
    private final QueryChips chips;
    private final QueryBuilder builder;
    private final Label total;
    private final Label where;
    private final Segmented<Grouping> grouping;
    private final Composite body;
    private final EmptyWords empty;
    private final EmptyWords unclear;
    private final NothingFound none;
    private final HitList hits;
    private final HitActions actions;
    private Outcome.Found shown;
    private Grouping shownBy;

    SearchView(Composite parent, Searching searching, HitActions.Work work) {
        super(parent, SWT.NONE);
        this.searching = searching;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setLayout(plain(1, 0));
        query = band(this, Token.WIN);
        field = new QueryField(query);
        var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
        room.minimumHeight = room.heightHint = 32;
        field.setLayoutData(room);
        field.onType(searching::query);
        SaveButton.below(query, searching, work.problems());
        trouble = new QueryTrouble(query);
        chips = new QueryChips(query);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        builder = new QueryBuilder(chips, searching.study().study(), this::take);
        chips.onChange(builder::change);
        chips.onRemove(builder::remove);
        line(this);
        Composite summary = band(this, Token.SURFACE);
        ((GridLayout) summary.getLayout()).numColumns = 4;
        ((GridLayout) summary.getLayout()).marginHeight = 5;
        total = label(summary, 14, true);
        where = label(summary, 12, false);
        where.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(summary, 12, false).setText("Group by");
        grouping = new Segmented<>(summary, "Group by", List.of(choice(Grouping.CASE, "Case"), choice(Grouping.SOURCE, "Source"), choice(Grouping.SPEAKER, "Speaker")));
        grouping.onSelect(searching::grouping);
        line(this);
        body = new Composite(this, SWT.NONE);
        body.setBackground(getBackground());
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new EmptyWords(body, "", "Type a word, or add a part above.");
        unclear = new EmptyWords(body, "", "Change the search above: as it stands, it cannot be understood.");
        none = new NothingFound(body, searching, builder);
        hits = new HitList(body);
        hits.onChoose(searching::choose);
        hits.onOpen(work::open);
        hits.onStep(searching::step);
        line(this);
        actions = new HitActions(this, searching, hits, work);
        actions.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        hits.onShow(work::showContext);
        keys();
        searching.listen(onSearch);
        addListener(SWT.Dispose, event -> searching.stopListening(onSearch));
        changed();
    }

    HitList hits() {
        return hits;
    }

    QueryField field() {
        return field;
    }

    QueryChips chips() {
        return chips;
    }

    /** What stands beside the number of hits. */
    String summary() {
        return (total.getText() + " " + where.getText()).strip();
    }

    void takeFocus() {
        field.text().setFocus();
    }

    private static Choice<Grouping> choice(Grouping by, String word) {
        return new Choice<>(by, word, (char) 0, null);
    }

    static GridLayout plain(int columns, int margin) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = margin;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Composite band(Composite parent, Token ground) {
        var band = new Composite(parent, SWT.NONE);
        band.setBackground(theme.colour(ground));
        band.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = plain(2, 0);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        layout.horizontalSpacing = 8;
        band.setLayout(layout);
        return band;
    }

    static void line(Composite parent) {
        var line = new Label(parent, SWT.NONE);
        line.setBackground(Theme.on(parent.getDisplay()).colour(Token.LINE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = 1;
        line.setLayoutData(data);
    }

    private Label label(Composite parent, int size, boolean strong) {
        var label = new Label(parent, SWT.NONE);
        label.setFont(strong ? theme.strong(size) : theme.sans(size));
        label.setForeground(theme.colour(strong ? Token.INK : Token.INK3));
        label.setBackground(parent.getBackground());
        return label;
    }

    private void keys() {
        field.text().addListener(SWT.KeyDown, event -> {
            boolean shift = (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
            switch (event.keyCode) {
                case SWT.F3 -> searching.step(!shift);
                case SWT.CR, SWT.KEYPAD_CR -> searching.step(!shift);
                case SWT.ARROW_DOWN -> {
                    event.doit = false;
                    if (searching.chosen().isEmpty()) searching.step(true);
                    hits.control().setFocus();
                }
                default -> {}
            }
        });
    }

    /** A query that was built from parts. */
    private void take(String built) {
        searching.query(built);
    }

    private void changed() {
        field.show(searching.query());
        showParts();
        showTrouble();
        showFound();
        searching.chosen().ifPresent(hits::choose);
        actions.show();
    }

    private void showParts() {
        boolean blank = searching.query().isBlank();
        var expression = searching.expression();
        if (blank || expression.isPresent()) builder.show(expression.map(QueryParts::of).orElse(QueryParts.none()));
        chips.show(builder.chips(), builder.additions(), blank || expression.isPresent());
        field.hint(expression.isPresent() ? ChipWords.hint(builder.parts().parts()) : "");
        boolean reflow = chips.getSize().y != chips.computeSize(chips.getSize().x, SWT.DEFAULT).y;
        if (reflow && chips.getSize().x > 0) layout(true, true);
    }

    private void showTrouble() {
        if (searching.failed().isEmpty() || searching.query().isBlank()) {
            trouble(false);
            return;
        }
        Outcome.Failed failed = searching.failed().get();
        getDisplay().timerExec(PATIENCE_MS, () -> {
            boolean still = !isDisposed() && searching.failed().filter(now -> now == failed).isPresent() && searching.isCurrent();
            if (!still) return;
            trouble.show(failed.request().query(), failed.problem().getMessage(), failed.problem() instanceof QueryProblem problem ? problem.position() : -1);
            trouble(true);
        });
    }

    private void trouble(boolean visible) {
        if (trouble.getVisible() == visible && trouble.getLayoutData() != null) {
            if (visible) layout(true, true);
            return;
        }
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.exclude = !visible;
        trouble.setLayoutData(data);
        trouble.setVisible(visible);
        layout(true, true);
    }

    private void showFound() {
        Outcome.Found found = searching.found().orElse(null);
        grouping.value(searching.grouping());
        boolean same = found == shown && searching.grouping() == shownBy;
        if (!same && found != null) {
            SearchResult result = found.result();
            hits.show(searching.grouping().of(result), searching.grouping(), new Voices(searching.study()), searching.chosen().orElse(null));
            if (result.total() == 0) none.show(found.request().query());
        }
        shown = found;
        shownBy = searching.grouping();
        total.setText(found == null ? "" : count(found.result().total(), "hit", "hits"));
        where.setText(found == null ? "" : details(found));
        total.getParent().layout();
        front(found == null ? searching.failed().isPresent() ? unclear : empty : found.result().total() == 0 ? none : hits.control());
    }

    private void front(org.eclipse.swt.widgets.Control control) {
        var stack = (StackLayout) body.getLayout();
        if (stack.topControl == control) return;
        stack.topControl = control;
        body.layout();
    }

    /** Such as “in 9 sources, 6 cases · 4 ms”. */
    private static String details(Outcome.Found found) {
        SearchResult result = found.result();
        if (result.total() == 0) return "";
        var words = new StringBuilder("in " + count(result.sources(), "source", "sources"));
        if (result.cases() > 0) words.append(", ").append(count(result.cases(), "case", "cases"));
        words.append(" · ").append(Math.max(1, TimeUnit.NANOSECONDS.toMillis(found.nanos()))).append(" ms");
        if (result.hits().size() < result.total()) words.append(" · the first ").append(number(result.hits().size())).append(" are listed, all are counted");
        if (result.capped()) words.append(" · there may be more: a part stands for too many words");
        return words.toString();
    }

    static String count(long n, String one, String many) {
        return number(n) + " " + (n == 1 ? one : many);
    }

    private static String number(long n) {
        return String.format(Locale.UK, "%,d", n);
    }

    /** What stands in place of hits when there are none: what was not found, and how many there would be without one of the conditions. */
    static final class NothingFound extends Composite {
        private final Searching searching;
        private final QueryBuilder builder;
        private final Label words;
        private final Link wider;
        private String instead = "";

        NothingFound(Composite parent, Searching searching, QueryBuilder builder) {
            super(parent, SWT.NONE);
            this.searching = searching;
            this.builder = builder;
            Theme theme = Theme.on(getDisplay());
            setBackground(theme.colour(Token.SURFACE));
            var layout = plain(1, 16);
            layout.verticalSpacing = 6;
            setLayout(layout);
            words = new Label(this, SWT.WRAP);
            words.setFont(theme.sans(13));
            words.setForeground(theme.colour(Token.INK2));
            words.setBackground(getBackground());
            words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            wider = new Link(this, SWT.WRAP);
            wider.setFont(theme.sans(13));
            wider.setForeground(theme.colour(Token.INK2));
            wider.setLinkForeground(theme.colour(Token.ACCENT));
            wider.setBackground(getBackground());
            wider.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            wider.addListener(SWT.Selection, event -> searching.query(instead));
        }

        void show(String query) {
            QueryParts parts = builder.parts();
            words.setText(NoneFound.sentence(parts, builder.chips()));
            wider.setText("");
            var queries = parts.conditions().stream().map(index -> builder.text(parts.without(index))).filter(each -> !each.isBlank()).toList();
            var most = new long[1];
            searching.count(queries, (without, found) -> {
                if (isDisposed() || found <= most[0] || !searching.query().equals(query)) return;
                most[0] = found;
                instead = without;
                int dropped = parts.conditions().get(queries.indexOf(without));
                wider.setText("<a>" + NoneFound.without(found, builder.chips().get(dropped)) + "</a>");
                layout();
            });
            layout();
        }
    }
}
