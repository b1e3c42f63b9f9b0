package plait.ui.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import plait.core.Problem;

/**
 * A dialog of labelled fields, which scroll where there are many. It does its work itself when it is accepted: what a rule refuses is told below the fields,
 * and the dialog stays open with all that was written. Ctrl+Enter accepts from any field, Tab leaves each.
 */
public abstract class FormDialog extends Dialog {
    private static final int CHARACTERS = 60;
    /** Pixels at 100 % that fit on a small screen; more scrolls. */
    private static final int MOST = 700;

    private final String title;
    private final String accept;
    private final Map<Object, List<Control>> rows = new LinkedHashMap<>();
    private ScrolledComposite scrolled;
    private Composite body;
    private Label message;
    private String section = "";

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
        var area = (Composite) super.createDialogArea(parent);
        scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        body = new Composite(scrolled, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        body.setLayout(layout);
        scrolled.setContent(body);
        fields();
        message = wrapped(area, "");
        message.setForeground(Theme.on(parent.getDisplay()).colour(Token.REFUTE));
        ((GridData) message.getLayoutData()).exclude = true;
        fit();
        return area;
    }

    @Override protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(size.x, Math.min(MOST, size.y));
    }

    /** One line of text, or several. */
    protected final Text text(String word, String words, int lines) {
        Label label = label(word);
        var text = new Text(body, lines == 1 ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(words == null ? "" : words);
        text.setLayoutData(size(lines));
        return made(text, word, label);
    }

    /** Several lines of text over the whole width, below their label. */
    protected final Text page(String word, String words, int lines) {
        Text text = text(word, words, lines);
        for (Control each : rows.get(text)) ((GridData) each.getLayoutData()).horizontalSpan = 2;
        return text;
    }

    private GridData size(int lines) {
        var data = new GridData(SWT.FILL, lines > 1 ? SWT.FILL : SWT.CENTER, true, lines > 1);
        data.widthHint = convertWidthInCharsToPixels(CHARACTERS);
        data.heightHint = lines == 1 ? SWT.DEFAULT : convertHeightInCharsToPixels(lines);
        return data;
    }

    /** A choice of one. What is chosen now stays so until another is, even if it is none of the values. */
    protected final <T> Choice<T> choice(String word, List<T> values, Function<T, String> words, T chosen) {
        Label label = label(word);
        var combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems(values.stream().map(words).toArray(String[]::new));
        combo.select(values.indexOf(chosen));
        combo.setVisibleItemCount(12);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return new Choice<>(made(combo, word, label), values, chosen);
    }

    /** A choice of any, in a list. */
    protected final <T> Ticks<T> ticks(String word, List<T> values, Function<T, String> words, List<T> ticked, int lines) {
        Label label = label(word);
        var table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        for (T each : values) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(words.apply(each));
            item.setChecked(ticked.contains(each));
        }
        GridData data = size(lines);
        data.verticalAlignment = SWT.FILL;
        table.setLayoutData(data);
        return new Ticks<>(made(table, word, label), values);
    }

    /** A choice of any of a few, side by side. */
    protected final <T> Boxes<T> boxes(String word, List<T> values, Function<T, String> words, List<T> ticked) {
        Composite row = row(word);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 10;
        row.setLayout(layout);
        var boxes = new ArrayList<Button>();
        for (T each : values) {
            var box = new Button(row, SWT.CHECK);
            box.setText(words.apply(each).replace("&", "&&"));
            box.setSelection(ticked.contains(each));
            boxes.add(field(box, word + ": " + words.apply(each)));
        }
        return new Boxes<>(boxes, values);
    }

    /** Room for controls of another kind; each of them is to be told to {@link #field}. */
    protected final Composite row(String word) {
        label(word);
        var row = new Composite(body, SWT.NONE);
        row.setLayoutData(size(1));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        row.setLayout(layout);
        return row;
    }

    /** Gives a control its name and the keys of a field. @return the control */
    protected final <C extends Control> C field(C control, String name) {
        FieldKeys.accepts(control, this::okPressed);
        if (control instanceof Text) FieldKeys.tabLeaves(control);
        return Named.as(control, name);
    }

    /** What is chosen in a combo. */
    public record Choice<T>(Combo combo, List<T> values, T before) {
        public T value() {
            return combo.getSelectionIndex() < 0 ? before : values.get(combo.getSelectionIndex());
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

    /** What is ticked of some boxes. */
    public record Boxes<T>(List<Button> boxes, List<T> values) {
        public List<T> ticked() {
            var ticked = new ArrayList<T>();
            for (int i = 0; i < values.size(); i++) if (boxes.get(i).getSelection()) ticked.add(values.get(i));
            return List.copyOf(ticked);
        }
    }

    /** What the fields below are about, over the whole width, with some room above it; it is heard with the name of each. */
    protected final void heading(String words) {
        section = words.replace("&&", "&");
        Label label = wrapped(body, words);
        label.setFont(Theme.on(label.getDisplay()).strong(13));
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
        ((GridData) label.getLayoutData()).verticalIndent = 8;
    }

    /** A sentence over the whole width. */
    protected final Label sentence(String words) {
        Label label = wrapped(body, words);
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
        return label;
    }

    private Label wrapped(Composite parent, String words) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setLayoutData(size(1));
        return label;
    }

    private Label label(String word) {
        var label = new Label(body, SWT.NONE);
        label.setText(word.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        return label;
    }

    private <C extends Control> C made(C control, String word, Label label) {
        rows.put(control, List.of(label, control));
        return field(control, section.isEmpty() ? word : section + ", " + word);
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
        scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        Shell shell = getShell();
        if (shell == null || !shell.isVisible()) return;
        int width = shell.getSize().x;
        shell.setSize(width, Math.min(MOST, shell.computeSize(width, SWT.DEFAULT).y));
        shell.layout(true, true);
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

    /** Says why something cannot be done; all that was written stays. */
    protected final void refuse(String why) {
        message.setText(why.replace("&", "&&"));
        message.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        ((GridData) message.getLayoutData()).exclude = false;
        fit();
    }

    /** Why it was refused; empty while it was not. */
    public final String refusal() {
        return message.getText().replace("&&", "&");
    }
}
