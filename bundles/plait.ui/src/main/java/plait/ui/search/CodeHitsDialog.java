package plait.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.search.CodeHits.Plan;
import plait.core.search.CodeHits.Reach;
import plait.core.search.CodeHits;
import plait.core.search.Hit;
import plait.model.Factor;
import plait.ui.theme.FindList;

/** Asks which code hits shall have and how much around them, and says beforehand how many passages that makes. */
final class CodeHitsDialog extends Dialog {
    private final OpenStudy study;
    private final List<Hit> hits;
    private final List<Factor> codes;
    private final List<Factor> shown = new ArrayList<>();
    private Reach reach = Reach.SENTENCE;
    private Plan plan;
    private Factor factor;
    private String newName = "";
    private Text field;
    private org.eclipse.swt.widgets.List list;
    private Label preview;

    CodeHitsDialog(Shell parent, OpenStudy study, List<Hit> hits) {
        super(parent);
        this.study = study;
        this.hits = hits;
        codes = CodeBook.ordered(study.study());
        plan = CodeHits.plan(hits, reach);
    }

    /** What is to be coded; empty when the person would rather not. */
    Optional<Plan> ask() {
        return open() == OK ? Optional.of(plan) : Optional.empty();
    }

    /** Codes the passages in one step. */
    void apply(CodeHits.Ready ready) {
        if (factor != null) study.codeHits().apply(ready, factor);
        else study.codeHits().applyNew(ready, newName);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Code search results");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var how = new Group(area, SWT.NONE);
        how.setText("Code");
        how.setLayout(new RowLayout());
        how.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        reach(how, "the words found", Reach.WORDS);
        reach(how, "the sentence", Reach.SENTENCE);
        reach(how, "the turn", Reach.TURN);
        var size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.heightHint = convertHeightInCharsToPixels(10);
        size.widthHint = convertWidthInCharsToPixels(56);
        FindList codes = FindList.in(area, "Find or name a code", "Codes", size, this::fill, this::okPressed);
        field = codes.field();
        list = codes.list();
        preview = new Label(area, SWT.WRAP);
        preview.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.setFocus();
        return area;
    }

    private void reach(Composite parent, String words, Reach wanted) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(words);
        button.setSelection(wanted == reach);
        button.addListener(SWT.Selection, event -> {
            if (!button.getSelection()) return;
            reach = wanted;
            plan = CodeHits.plan(hits, reach);
            preview();
        });
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, "Code 000,000 passages", true);
        fill();
        preview();
    }

    private void fill() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        shown.clear();
        list.removeAll();
        boolean known = false;
        for (Factor code : codes) {
            String name = CodeBook.nameOf(code);
            if (!name.toLowerCase(Locale.ROOT).contains(wanted)) continue;
            known |= name.toLowerCase(Locale.ROOT).equals(wanted);
            shown.add(code);
            list.add(name);
        }
        if (!wanted.isEmpty() && !known) list.add("New code “" + field.getText().strip() + "”");
        list.select(0);
        getButton(IDialogConstants.OK_ID).setEnabled(list.getItemCount() > 0);
    }

    private void preview() {
        String passages = SearchView.count(plan.passages(), "passage", "passages");
        preview.setText(SearchView.count(hits.size(), "hit", "hits") + ": " + passages + " in " + SearchView.count(plan.sources(), "source", "sources") + " will have the code. One undo takes all of it back.");
        preview.getParent().layout();
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) ok.setText("Code " + passages);
    }

    /** What stands below the list. */
    String previewed() {
        return preview.getText();
    }

    @Override protected void okPressed() {
        int at = list.getSelectionIndex();
        if (at < 0) return;
        factor = at < shown.size() ? shown.get(at) : null;
        newName = field.getText().strip();
        super.okPressed();
    }
}
