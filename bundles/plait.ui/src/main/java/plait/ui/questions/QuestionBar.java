package plait.ui.questions;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.questions.OwnQuestions;
import plait.core.questions.Question;
import plait.core.questions.Subgroup;
import plait.model.Study;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Below a question: what it is asked with, what a matrix shows, whom it is held to; beside its title what can be done with it. */
final class QuestionBar extends Composite {
    private static final int SHORT = 26;

    private final Theme theme;
    private final Study study;
    private final ParameterRow parameters;
    private final MatrixChoices choices;
    private final Button hold;
    private final Button export;
    private Subgroup only;
    private Consumer<Subgroup> onOnly = subgroup -> {};

    /**
     * What the buttons do.
     *
     * @param change opens a question of the study's own to be changed
     * @param remove takes such a question away
     * @param copy begins one of the study's own with this
     */
    record Actions(Runnable export, Consumer<Question> change, Consumer<Question> remove, Consumer<Question> copy) {
        static final Actions NONE = new Actions(() -> {}, question -> {}, question -> {}, question -> {});
    }

    /** @param buttons where those stand that do something with the question */
    QuestionBar(Composite parent, Composite buttons, Study study, Question question, boolean matrix, Subgroup only, Actions actions) {
        super(parent, SWT.NONE);
        this.study = study;
        theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        setLayout(new FillLayout());
        parameters = new ParameterRow(this, study, question);
        choices = matrix ? new MatrixChoices(parameters, study) : null;
        Composite pair = ParameterRow.pair(parameters);
        label(pair, "Only");
        hold = new Button(pair, SWT.PUSH);
        Named.as(hold, () -> "Only " + this.only.words());
        hold.addListener(SWT.Selection, event -> chooseSubgroup());
        only(only);
        export = new Button(buttons, SWT.PUSH);
        export.setText("Export…");
        export.setImage(theme.icon(Icon.FILE_OUTPUT, 14, Token.INK2));
        export.setEnabled(false);
        export.addListener(SWT.Selection, event -> actions.export.run());
        more(buttons, question, actions);
    }

    private void label(Composite pair, String word) {
        var label = new Label(pair, SWT.NONE);
        label.setText(word);
        label.setFont(theme.sans(13));
        label.setForeground(theme.colour(Token.INK2));
        label.setBackground(getBackground());
    }

    /** What is seldom done. */
    private void more(Composite buttons, Question question, Actions actions) {
        var more = new Button(buttons, SWT.PUSH);
        more.setText("More");
        more.setImage(theme.icon(Icon.CHEVRON_DOWN, 14, Token.INK2));
        more.setToolTipText("Copy, change or remove this question");
        var menu = new Menu(more);
        boolean own = OwnQuestions.find(study, question.name()).isPresent();
        if (own) {
            item(menu, "Change question…", () -> actions.change.accept(question));
            item(menu, "Remove question", () -> actions.remove.accept(question));
        }
        item(menu, own ? "Copy question…" : "Copy to our own questions…", () -> actions.copy.accept(question));
        more.addListener(SWT.Selection, event -> {
            menu.setLocation(more.toDisplay(0, more.getSize().y));
            menu.setVisible(true);
        });
    }

    private static void item(Menu menu, String words, Runnable does) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> menu.getDisplay().asyncExec(does)); // it may take away the bar that the menu hangs on
    }

    private void chooseSubgroup() {
        var dialog = new SubgroupDialog(getShell(), study, only);
        if (dialog.open() == Window.OK) onOnly.accept(dialog.chosen());
    }

    /** Says whom the question is held to. */
    void only(Subgroup to) {
        only = to;
        String words = to.isEverybody() ? "Everybody" : Character.toUpperCase(to.words().charAt(0)) + to.words().substring(1);
        int end = words.offsetByCodePoints(0, Math.min(SHORT, words.codePointCount(0, words.length())));
        hold.setText((end < words.length() ? words.substring(0, end) : words).replace("&", "&&") + "…");
        hold.setToolTipText(to.isEverybody() ? "Hold the question to some cases or people" : words);
        parameters.layout(true, true);
    }

    void onOnly(Consumer<Subgroup> listener) {
        onOnly = listener;
    }

    void onChange(Runnable listener) {
        parameters.onChange(listener);
        if (choices != null) choices.onChange(listener);
    }

    void exportable(boolean can) {
        export.setEnabled(can);
    }

    /** By parameter, as people write them. */
    Map<String, String> values() {
        return parameters.values();
    }

    /** Null where the answer is no matrix. */
    MatrixChoices choices() {
        return choices;
    }
}
