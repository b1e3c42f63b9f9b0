package plait.ui.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import plait.core.coding.CodeBook;
import plait.model.Coding;
import plait.model.Factor;
import plait.ui.coding.CodeChoices.Choice;
import plait.ui.commands.Commands;
import plait.ui.study.Problems;
import plait.ui.theme.ChoicePopup;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;

/** The popup below a selection: type to find a code, Enter applies it; Ctrl+Space collects several first. Opened on a coding, it gives that another code. */
public final class QuickCode implements ChoicePopup.Choices<Choice> {
    private static final int WIDTH = 344;
    private static final int LINES = 14;

    private final CodeSelection coding;
    private final Problems problems;
    private final Consumer<String> run;
    /** The coding that gets another code, or null where words are coded. */
    private final Coding replaced;
    private final String words;
    private final CodeChoices choices;
    private final ChoiceRows rows;
    private final Set<Factor> collected = new LinkedHashSet<>();
    private final ChoicePopup<Choice> popup;

    private QuickCode(CodeSelection coding, Problems problems, Consumer<String> run, Coding replaced) {
        this.coding = coding;
        this.problems = problems;
        this.run = run;
        this.replaced = replaced;
        words = replaced == null ? coding.canvas().selectedWords() : "";
        choices = new CodeChoices(CodeBook.ordered(coding.study().study()), coding.recent().list(), words);
        rows = new ChoiceRows(Theme.on(coding.canvas().getDisplay()));
        String title = replaced == null ? "Code selection" : "Replace code";
        popup = new ChoicePopup<>(coding.canvas(), title, replaced == null ? "Find or name a code" : "Find the code that it gets", Icon.TAG, this);
    }

    /** Opens the popup on the selection; without one nothing happens. @param run hears the id of a command that is chosen instead of a code */
    public static void open(CodeSelection coding, Problems problems, Consumer<String> run) {
        if (coding.canApply()) new QuickCode(coding, problems, run, null).show();
    }

    /** Opens the popup for the code that the coding at the caret is to get instead. */
    static void replace(CodeSelection coding, Problems problems) {
        coding.canvas().codingAtCaret().ifPresent(known -> new QuickCode(coding, problems, id -> {}, known).show());
    }

    private void show() {
        popup.openAt(coding.canvas().selectionEnd(), WIDTH, LINES);
    }

    @Override public List<Choice> of(String typed) {
        var all = new ArrayList<Choice>(choices.of(typed, collected));
        if (replaced != null) {
            all.removeIf(choice -> choice instanceof Choice.InVivo || choice instanceof Choice.New || choice instanceof Choice.Code code && code.factor() == replaced.getFactor());
            return all;
        }
        all.add(new Choice.Evidence());
        all.add(new Choice.Memo());
        return all;
    }

    @Override public String words(Choice choice) {
        String title = ChoiceRows.title(choice);
        if (!(choice instanceof Choice.Code code)) return title;
        String above = code.above().isEmpty() ? "" : ", in " + code.above();
        return title + above + (collected.contains(code.factor()) ? ", collected" : code.isRecent() ? ", recent" : "");
    }

    @Override public boolean canChoose(Choice choice) {
        return !(choice instanceof Choice.Heading);
    }

    @Override public void paint(Choice choice, GC gc, Rectangle row, boolean selected) {
        rows.paint(choice, gc, row, selected, choice instanceof Choice.Code code && collected.contains(code.factor()));
    }

    @Override public void choose(Choice choice) {
        switch (choice) {
            case Choice.Heading heading -> {}
            case Choice.Code code -> apply(code.factor());
            case Choice.InVivo inVivo -> name(inVivo.name());
            case Choice.New named -> name(named.name());
            case Choice.Evidence evidence -> command(Commands.EVIDENCE);
            case Choice.Memo memo -> command(Commands.MEMO);
        }
    }

    @Override public boolean pressed(Event event, Choice choice) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) return false;
        boolean fresh = replaced == null;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (fresh) name(popup.typed());
            }
            case 'i' -> {
                if (fresh) name(CodeChoices.inVivo(popup.typed(), words));
            }
            case 'e' -> command(Commands.EVIDENCE);
            case 'm' -> command(Commands.MEMO);
            case ' ' -> {
                if (fresh && choice instanceof Choice.Code code) collect(code.factor());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void collect(Factor factor) {
        if (!collected.remove(factor)) collected.add(factor);
        popup.refresh();
        popup.selectTyped();
    }

    private void apply(Factor factor) {
        var factors = new LinkedHashSet<>(collected);
        factors.add(factor);
        if (replaced == null) closing(() -> coding.apply(factors));
        else closing(() -> coding.replace(replaced, factor));
    }

    private void name(String name) {
        if (!name.isBlank()) closing(() -> coding.name(name, collected));
    }

    /** @param change reads nothing from the popup, which is gone by then */
    private void closing(Runnable change) {
        popup.close();
        problems.reporting("The code was not applied", change);
    }

    /** When the focus is back in the transcript, where the command belongs. */
    private void command(String id) {
        if (replaced != null) return;
        popup.close();
        coding.canvas().getDisplay().asyncExec(() -> run.accept(id));
    }
}
