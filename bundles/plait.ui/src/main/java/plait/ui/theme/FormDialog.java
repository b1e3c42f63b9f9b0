package plait.ui.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import plait.core.Problem;

/**
 * A dialog of labelled fields. It does its work itself when it is accepted: what a rule refuses is told in the dialog, which stays open with all that was written.
 * Ctrl+Enter accepts from any field.
 */
public abstract class FormDialog extends Dialog {
    private final String title;
    private final String accept;
    private final Map<Object, List<Control>> rows = new LinkedHashMap<>();
    private Composite area;
    private Label message;

    /** @param accept what the accepting button does, verb first */
    protected FormDialog(Shell parent, String title, String accept) {
        super(parent);
        this.title = title;
        this.accept = accept;
    }

    /** Makes the fields, one below the other. */
    protected abstract void fields();

    /** Does what was asked for. @throws Problem why it cannot be done */
    protected abstract void perform();

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        fields();
        message = new Label(area, SWT.WRAP);
        message.setForeground(Theme.on(parent.getDisplay()).colour(Token.REFUTE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = convertWidthInCharsToPixels(60);
        data.exclude = true;
        message.setLayoutData(data);
        return area;
    }

    /** One line of text, or several. */
    protected final Text text(String word, String words, int lines) {
        Label label = label(word);
        var text = new Text(area, lines == 1 ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(words == null ? "" : words);
        var data = new GridData(SWT.FILL, lines > 1 ? SWT.FILL : SWT.CENTER, true, lines > 1);
        data.widthHint = convertWidthInCharsToPixels(60);
        data.heightHint = lines == 1 ? SWT.DEFAULT : convertHeightInCharsToPixels(lines);
        text.setLayoutData(data);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
        return made(text, word, label);
    }

    /** A choice of one. */
    protected final <T> Choice<T> choice(String word, List<T> values, Function<T, String> words, T chosen) {
        Label label = label(word);
        var combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(values.stream().map(words).toArray(String[]::new));
        combo.select(Math.max(0, values.indexOf(chosen)));
        combo.setVisibleItemCount(12);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return new Choice<>(made(combo, word, label), values);
    }

    /** A choice of any. */
    protected final <T> Ticks<T> ticks(String word, List<T> values, Function<T, String> words, List<T> ticked, int lines) {
        Label label = label(word);
        var table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        for (T each : values) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(words.apply(each));
            item.setChecked(ticked.contains(each));
        }
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = convertHeightInCharsToPixels(lines);
        data.widthHint = convertWidthInCharsToPixels(60);
        table.setLayoutData(data);
        return new Ticks<>(made(table, word, label), values);
    }

    /** What is chosen in a combo. */
    public record Choice<T>(Combo combo, List<T> values) {
        public T value() {
            return values.get(Math.max(0, combo.getSelectionIndex()));
        }

        public void onChange(Runnable run) {
            combo.addListener(SWT.Selection, event -> run.run());
        }
    }

    /** What is ticked in a table. */
    public record Ticks<T>(Table table, List<T> values) {
        public List<T> ticked() {
            var ticked = new ArrayList<T>();
            for (int i = 0; i < values.size(); i++) if (table.getItem(i).getChecked()) ticked.add(values.get(i));
            return ticked;
        }
    }

    /** A sentence over the whole width. */
    protected final void sentence(String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = convertWidthInCharsToPixels(60);
        label.setLayoutData(data);
    }

    private Label label(String word) {
        var label = new Label(area, SWT.NONE);
        label.setText(word);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        return label;
    }

    private <C extends Control> C made(C control, String word, Label label) {
        control.addListener(SWT.KeyDown, this::pressed);
        Named.as(control, word);
        rows.put(control, List.of(label, control));
        return control;
    }

    /** Shows or hides a field with its label. */
    protected final void visible(Control field, boolean visible) {
        for (Control each : rows.get(field)) {
            each.setVisible(visible);
            ((GridData) each.getLayoutData()).exclude = !visible;
        }
    }

    /** After fields came or went. */
    protected final void fit() {
        if (getShell() == null || !getShell().isVisible()) return;
        area.layout(true, true);
        getShell().setSize(getShell().getSize().x, getShell().computeSize(getShell().getSize().x, SWT.DEFAULT).y);
        getShell().layout(true, true);
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (!enter || (event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) return;
        event.doit = false;
        getShell().getDisplay().asyncExec(this::okPressed);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, accept, true);
    }

    @Override protected void okPressed() {
        try {
            perform();
        } catch (Problem problem) {
            refuse(problem.getMessage());
            return;
        }
        super.okPressed();
    }

    private void refuse(String why) {
        message.setText(why);
        ((GridData) message.getLayoutData()).exclude = false;
        fit();
    }

    /** Why it was refused; empty while it was not. */
    public final String refusal() {
        return message.getText();
    }
}
