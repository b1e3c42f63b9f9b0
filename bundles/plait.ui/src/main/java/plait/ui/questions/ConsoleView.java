package plait.ui.questions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.questions.Draft;
import plait.core.questions.OwnQuestions;
import plait.core.questions.QueryFault;
import plait.core.questions.Question;
import plait.core.questions.TimeLimit;
import plait.core.theories.Answer;
import plait.core.theories.TheoryDataset;
import plait.model.Segment;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Any SPARQL query that reads: written, asked and looked at. What was asked is remembered while the study is open, and written nowhere. */
final class ConsoleView extends Composite {
    private static final List<Integer> SECONDS = List.of(10, 30, 120);
    private static final int REMEMBERED = 50;
    private static final String FIRST = """
            # SELECT, ASK, CONSTRUCT or DESCRIBE. Ctrl+Enter asks. Nothing here can change the study.
            SELECT ?configuration ?name
            WHERE {
              ?configuration a plait:Configuration ;
                             skos:prefLabel ?name .
            }
            ORDER BY ?name
            """;

    private final OpenStudy study;
    private final Problems problems;
    private final Supplier<Supplier<TheoryDataset>> dataset;
    private final OwnQuestions own;
    private final Map<String, String> prefixes;
    private final Theme theme;
    private final QueryEditor query;
    private final Combo limit;
    private final Button ask;
    private final Button export;
    private final Button earlier;
    private final Button later;
    private final Composite place;
    private final Foot foot;
    private final Asking asking;
    private final List<String> history = new ArrayList<>();
    private int shown;
    private Answer answer;
    private Question asked;
    private Consumer<Segment> onPassage = segment -> {};
    private Consumer<EObject> onSubject = subject -> {};
    private Runnable onExport = () -> {};

    /** @param dataset readied here, used on another thread */
    ConsoleView(Composite parent, OpenStudy study, Jobs jobs, Problems problems, Supplier<Supplier<TheoryDataset>> dataset) {
        super(parent, SWT.NONE);
        this.study = study;
        this.problems = problems;
        this.dataset = dataset;
        own = study.ownQuestions();
        prefixes = own.prefixes();
        theme = Theme.on(getDisplay());
        setLayout(new FillLayout());
        var sash = new SashForm(this, SWT.VERTICAL);
        sash.setSashWidth(1);
        sash.setBackground(theme.colour(Token.LINE));
        Composite above = pane(sash, 14, 12);
        Composite bar = bar(above);
        ask = button(bar, "Ask", null, this::ask);
        limit = combo(bar, "Stop after", SECONDS.stream().map(each -> each + " seconds").toList());
        limit.select(1);
        Combo prefix = combo(bar, "Prefixes", prefixes.entrySet().stream().map(each -> each.getKey() + ":  " + each.getValue()).toList());
        prefix.setText("");
        prefix.addListener(SWT.Selection, event -> addPrefix(prefix));
        earlier = button(bar, "Earlier", Icon.CHEVRON_UP, () -> remember(shown - 1));
        later = button(bar, "Later", Icon.CHEVRON_DOWN, () -> remember(shown + 1));
        export = button(bar, "Export…", Icon.FILE_OUTPUT, () -> onExport.run());
        query = new QueryEditor(above, "Query, in SPARQL", 6);
        query.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        query.onChange(this::look);
        query.control().addVerifyKeyListener(this::pressed);
        Composite below = pane(sash, 0, 0);
        place = new Composite(below, SWT.NONE);
        place.setBackground(theme.colour(Token.SURFACE));
        place.setLayout(new FillLayout());
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        foot = new Foot(below);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        new EmptyWords(place, "", "What the query brings is shown here. It can only read, and only this study; prefixes of the list need not be written.");
        asking = new Asking(this, jobs, foot);
        sash.setWeights(45, 55);
        query.text(FIRST);
        offer();
        look();
    }

    private Composite pane(Composite parent, int width, int height) {
        var pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = width == 0 ? 0 : 8;
        pane.setLayout(layout);
        return pane;
    }

    private Composite bar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        bar.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(8, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return bar;
    }

    private Button button(Composite bar, String words, Icon icon, Runnable does) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(words);
        if (icon != null) button.setImage(theme.icon(icon, 14, Token.INK2));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    private Combo combo(Composite bar, String name, List<String> items) {
        var label = new Label(bar, SWT.NONE);
        label.setText(name);
        label.setFont(theme.sans(13));
        label.setForeground(theme.colour(Token.INK2));
        label.setBackground(theme.colour(Token.SURFACE));
        var combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setVisibleItemCount(16);
        var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = Math.min(120, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        combo.setLayoutData(data);
        return Named.as(combo, name);
    }

    /** Writes the line of a prefix above the query. */
    private void addPrefix(Combo prefix) {
        int at = prefix.getSelectionIndex();
        if (at < 0) return;
        String name = List.copyOf(prefixes.keySet()).get(at);
        query.begin("PREFIX " + name + ": <" + prefixes.get(name) + ">");
        prefix.deselectAll();
        query.control().setFocus();
    }

    private void pressed(VerifyEvent event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (!enter || (event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) return;
        event.doit = false;
        ask();
    }

    /** Looks through what is written. Prefixes of the list are there by themselves. */
    private void look() {
        query.faults(faults());
        ask.setEnabled(query.isSound());
    }

    private List<QueryFault> faults() {
        int before = (int) whole().lines().count() - (int) query.text().lines().count();
        return own.faults(new Draft("", "", whole())).stream()
                .map(fault -> fault.line() == 0 ? fault : new QueryFault(Math.max(1, fault.line() - before), fault.column(), fault.words(), fault.grave()))
                .toList();
    }

    /** With those prefixes of the list that it does not name itself. */
    private String whole() {
        return own.withPrefixes(query.text());
    }

    /** Asks what is written. */
    void ask() {
        look();
        if (query.text().isBlank() || !query.isSound()) return;
        problems.reporting("The query was not asked", () -> {
            remember(query.text());
            asked = new Question("query", "Query", "", List.of(), whole());
            String text = whole();
            Supplier<TheoryDataset> ready = dataset.get();
            Duration most = Duration.ofSeconds(SECONDS.get(Math.max(0, limit.getSelectionIndex())));
            Function<Progress, Answer> limited = progress -> TimeLimit.ask(watched -> ready.get().ask(text, Map.of(), watched), progress, most);
            answer = null;
            offer();
            asking.ask(limited, this::ask, this::show);
        });
    }

    private void show(Answer brought, String time) {
        answer = brought;
        for (Control child : place.getChildren()) child.dispose();
        foot.say((brought.rows().size() == 1 ? "1 row" : String.format(Locale.UK, "%,d rows", brought.rows().size())) + " · " + time);
        if (brought.rows().isEmpty()) new EmptyWords(place, "", "Nothing found.");
        else {
            var grid = new AnswerGrid(place, study, "What the query brings", brought, place.getSize().x);
            grid.onPassage(onPassage);
            grid.onSubject(onSubject);
        }
        offer();
        place.layout(true, true);
    }

    private void remember(String text) {
        if (history.isEmpty() || !history.get(history.size() - 1).equals(text)) history.add(text);
        if (history.size() > REMEMBERED) history.remove(0);
        shown = history.size() - 1;
    }

    /** Brings back what was asked before or after. */
    private void remember(int at) {
        if (at < 0 || at >= history.size()) return;
        shown = at;
        query.text(history.get(at));
        look();
        offer();
    }

    private void offer() {
        export.setEnabled(answer != null);
        earlier.setEnabled(shown > 0);
        later.setEnabled(shown < history.size() - 1);
    }

    void onPassage(Consumer<Segment> listener) {
        onPassage = listener;
    }

    void onSubject(Consumer<EObject> listener) {
        onSubject = listener;
    }

    void onExport(Runnable listener) {
        onExport = listener;
    }

    /** What was asked last, for the name of a file. */
    Question question() {
        return asked;
    }

    /** Null while there is none. */
    Answer answer() {
        return answer;
    }

    QueryEditor query() {
        return query;
    }

    Foot foot() {
        return foot;
    }

    /** Writes, as a person would. */
    void write(String text) {
        query.text(text);
        look();
    }

    Button earlier() {
        return earlier;
    }

    void takeFocus() {
        query.control().setFocus();
    }
}
