package plait.ui.questions;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.questions.Draft;
import plait.core.questions.Heard;
import plait.core.questions.OwnQuestions;
import plait.core.questions.Parameter;
import plait.core.questions.Questions;
import plait.core.questions.Subgroup;
import plait.core.theories.Answer;
import plait.model.Question;
import plait.model.Segment;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A question of the study's own while it is written: title, explanation, query; tried below before it is kept. Nothing is kept until the person says so. */
final class QuestionForm extends Composite {
    private final OpenStudy study;
    private final Problems problems;
    private final Supplier<Questions> questions;
    private final Theme theme;
    private final OwnQuestions own;
    /** Null for a new one. */
    private final Question changed;
    private final Draft begun;
    private final Text title;
    private final Text explanation;
    private final QueryEditor query;
    private final Label found;
    private final Button trial;
    private final Composite place;
    private final Foot foot;
    private final Asking asking;
    private Consumer<String> onDone = name -> {};
    private Consumer<Segment> onPassage = segment -> {};
    private Consumer<EObject> onSubject = subject -> {};

    /** @param changed the question that is changed; null for a new one */
    QuestionForm(Composite parent, OpenStudy study, Jobs jobs, Problems problems, Supplier<Questions> questions, Question changed, Draft draft) {
        super(parent, SWT.NONE);
        this.study = study;
        this.problems = problems;
        this.questions = questions;
        this.changed = changed;
        begun = draft;
        own = study.ownQuestions();
        theme = Theme.on(getDisplay());
        setLayout(new FillLayout());
        var sash = new SashForm(this, SWT.VERTICAL);
        sash.setSashWidth(1);
        sash.setBackground(theme.colour(Token.LINE));
        var form = new Composite(sash, SWT.NONE);
        form.setBackground(theme.colour(Token.SURFACE));
        form.setLayout(layout(2, 16, 12));
        Label heading = label(form, changed == null ? "A question of our own" : "Change question");
        heading.setFont(theme.strong(15));
        heading.setForeground(theme.colour(Token.INK));
        ((GridData) heading.getLayoutData()).horizontalSpan = 2;
        title = field(form, "Title", draft.title(), 1, "What do we want to know? Such as “Who speaks of waiting, and where?”");
        explanation = field(form, "Explanation", draft.explanation(), 2, "What each row means, for whoever reads the answer");
        Label word = label(form, "Query");
        ((GridData) word.getLayoutData()).verticalAlignment = SWT.TOP;
        query = new QueryEditor(form, "Query, in SPARQL", 8);
        query.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        query.text(draft.query());
        label(form, "Asked with");
        found = label(form, "");
        Composite buttons = buttons(form);
        trial = button(buttons, "Try", this::tryIt);
        button(buttons, changed == null ? "Keep question" : "Keep changes", this::keep);
        button(buttons, "Cancel", () -> onDone.accept(null));
        var add = new Link(buttons, SWT.NONE);
        add.setText("<a>Add a parameter</a>");
        add.setFont(theme.sans(13));
        add.setBackground(theme.colour(Token.SURFACE));
        add.setLinkForeground(theme.colour(Token.ACCENT));
        add.addListener(SWT.Selection, event -> query.begin("# parameter: cases | number | 2 | What it means"));
        var below = new Composite(sash, SWT.NONE);
        below.setBackground(theme.colour(Token.SURFACE));
        below.setLayout(layout(1, 0, 0));
        place = new Composite(below, SWT.NONE);
        place.setBackground(theme.colour(Token.SURFACE));
        place.setLayout(new FillLayout());
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new EmptyWords(place, "", "“Try” shows here what the question brings, before it is kept.");
        foot = new Foot(below);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        asking = new Asking(this, jobs, foot);
        sash.setWeights(62, 38);
        query.onChange(this::look);
        look();
    }

    private static GridLayout layout(int columns, int width, int height) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = columns == 1 ? 0 : 8;
        return layout;
    }

    private Label label(Composite parent, String words) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setFont(theme.sans(13));
        label.setForeground(theme.colour(Token.INK2));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return label;
    }

    private Text field(Composite form, String word, String words, int lines, String hint) {
        label(form, word);
        var text = new Text(form, lines == 1 ? SWT.BORDER | SWT.SINGLE : SWT.BORDER | SWT.MULTI | SWT.WRAP);
        text.setText(words);
        text.setFont(theme.sans(13));
        text.setMessage(hint);
        text.setToolTipText(hint);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 300;
        if (lines > 1) data.heightHint = lines * text.getLineHeight();
        text.setLayoutData(data);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
        return Named.as(text, word);
    }

    private Composite buttons(Composite form) {
        label(form, "");
        var buttons = new Composite(form, SWT.NONE);
        buttons.setBackground(theme.colour(Token.SURFACE));
        var row = layout(4, 0, 0);
        row.horizontalSpacing = 8;
        buttons.setLayout(row);
        return buttons;
    }

    private static Button button(Composite parent, String words, Runnable does) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    /** Looks through what is written: its faults and its parameters. */
    private void look() {
        Draft draft = draft();
        query.faults(own.faults(draft));
        trial.setEnabled(query.isSound());
        List<Parameter> parameters = draft.parameters();
        found.setText(parameters.isEmpty() ? "Nothing: it is asked as it stands."
                : parameters.stream().map(each -> each.name() + " (" + each.kind().word() + ", else " + each.otherwise() + ")").collect(Collectors.joining(", ")).replace("&", "&&"));
        layout(true, true);
    }

    private Draft draft() {
        return new Draft(title.getText(), explanation.getText(), query.text());
    }

    private void tryIt() {
        problems.reporting("The question was not asked", () -> {
            plait.core.questions.Question tried = own.tried(draft());
            Function<Progress, Answer> ready = questions.get().prepare(tried, Map.of(), Heard.in(study.study(), Subgroup.EVERYBODY));
            asking.ask(ready, this::tryIt, this::show);
        });
    }

    private void show(Answer answer, String time) {
        for (Control child : place.getChildren()) child.dispose();
        foot.say((answer.rows().size() == 1 ? "1 row" : answer.rows().size() + " rows") + " · " + time);
        if (answer.rows().isEmpty()) new EmptyWords(place, "", "Nothing found.");
        else {
            var grid = new AnswerGrid(place, study, "What the question brings", answer, place.getSize().x);
            grid.onPassage(onPassage);
            grid.onSubject(onSubject);
        }
        place.layout(true, true);
    }

    private void keep() {
        problems.reporting("The question was not kept", () -> {
            String name = changed == null ? own.add(draft()) : changed.getIdentifier();
            if (changed != null) own.change(changed, draft());
            onDone.accept(name);
        });
    }

    /** Whether something was written that is not kept. */
    boolean isDirty() {
        return !draft().text().equals(begun.text());
    }

    /** Hears when the person has done: the name of the question that was kept, or null. */
    void onDone(Consumer<String> listener) {
        onDone = listener;
    }

    void onPassage(Consumer<Segment> listener) {
        onPassage = listener;
    }

    void onSubject(Consumer<EObject> listener) {
        onSubject = listener;
    }

    void takeFocus() {
        title.setFocus();
    }

    /** Writes, as a person would. */
    void write(String titleWords, String queryWords) {
        title.setText(titleWords);
        query.text(queryWords);
        look();
    }

    QueryEditor query() {
        return query;
    }

    Foot foot() {
        return foot;
    }

    String foundParameters() {
        return found.getText();
    }
}
