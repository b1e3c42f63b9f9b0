package plait.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook.Meaning;
import plait.model.Factor;
import plait.ui.theme.Named;

/** Asks what a code is called, what it means, and when it is used and when not. Ctrl+Enter saves from any field. */
public final class DescribeCode extends Dialog {
    private final Factor code;
    private final List<Text> fields = new ArrayList<>();
    private CodeColours colours;
    private Meaning meaning;

    public DescribeCode(Shell parent, Factor code) {
        super(parent);
        this.code = code;
    }

    /** What was written; empty when the person would rather not. */
    public Optional<Meaning> ask() {
        return open() == OK ? Optional.of(meaning) : Optional.empty();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Describe code");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        field(area, "Name", CodeBook.nameOf(code), 1);
        field(area, "Meaning", code.getDefinition(), 3);
        field(area, "Use for", code.getInclude(), 3);
        field(area, "Not for", code.getExclude(), 3);
        new Label(area, SWT.NONE).setText("Colour");
        colours = new CodeColours(area, CodeBook.colour(code));
        return area;
    }

    private void field(Composite parent, String word, String words, int lines) {
        var label = new Label(parent, SWT.NONE);
        label.setText(word);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        var text = new Text(parent, lines == 1 ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(words == null ? "" : words);
        var data = new GridData(SWT.FILL, SWT.FILL, true, lines > 1);
        data.widthHint = convertWidthInCharsToPixels(56);
        data.heightHint = lines == 1 ? SWT.DEFAULT : convertHeightInCharsToPixels(lines);
        text.setLayoutData(data);
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
        Named.as(text, word);
        fields.add(text);
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (!enter || (event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) return;
        event.doit = false;
        getShell().getDisplay().asyncExec(this::okPressed);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Save code", true);
    }

    @Override protected void okPressed() {
        meaning = new Meaning(fields.get(0).getText(), fields.get(1).getText(), fields.get(2).getText(), fields.get(3).getText(), colours.chosen());
        super.okPressed();
    }
}
