package plait.ui.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import plait.core.sources.SourceDetails;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.SourceKind;
import plait.model.Study;
import plait.ui.sources.SourceNames;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Asks what the files are: kind, case and phase, the same for all of them. */
final class ImportDialog extends Dialog {
    private static final int NAMED = 5;
    private static final int WIDTH = 400;
    private static final List<SourceKind> KINDS = List.of(SourceKind.INTERVIEW, SourceKind.FOCUS_GROUP, SourceKind.DOCUMENT, SourceKind.LITERATURE, SourceKind.FIELD_NOTE);
    private static final String[] KIND_WORDS = {"Interview", "Focus group", "Document", "Literature", "Field note"};
    private static final List<InterviewPhase> PHASES = List.of(InterviewPhase.NONE, InterviewPhase.GLEANING, InterviewPhase.REFINING, InterviewPhase.CONSOLIDATING);
    private static final String[] PHASE_WORDS = {"Not stated", "Gleaning theory", "Refining theory", "Consolidating theory"};

    private final List<Path> files;
    private final boolean tables;
    private final List<Case> cases;
    private Combo kind;
    private Combo organisation;
    private Combo phase;
    private SourceDetails details;

    /** @param tables whether some of the files are tables, which say themselves what they hold */
    ImportDialog(Shell parent, Study study, List<Path> files, boolean tables) {
        super(parent);
        this.files = files;
        this.tables = tables;
        cases = study.getCases().stream().sorted(Comparator.comparing(Case::getIdentifier)).toList();
    }

    /** What was said of the files; after OK. */
    SourceDetails details() {
        return details;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Import");
    }

    @Override protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Theme theme = Theme.on(area.getDisplay());
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 18;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        Label title = words(area, files.size() == 1 ? "Import a file" : "Import " + files.size() + " files");
        title.setFont(theme.strong(15));
        Label names = words(area, names(files));
        names.setForeground(theme.colour(Token.INK2));
        kind = combo(area, "&Kind", KIND_WORDS);
        organisation = combo(area, "&Case", caseWords());
        phase = combo(area, "&Phase", PHASE_WORDS);
        String more = "Words are kept as they are; each file becomes a step that can be undone.";
        Label hint = words(area, tables ? "Tables are recognised by their headers and say themselves what they hold. " + more : more);
        hint.setFont(theme.sans(12));
        hint.setForeground(theme.colour(Token.INK3));
        return area;
    }

    private String[] caseWords() {
        var words = new ArrayList<String>();
        words.add("No case");
        for (Case each : cases) words.add(SourceNames.of(each));
        return words.toArray(String[]::new);
    }

    /** The first few, each on a line. */
    static String names(List<Path> files) {
        var lines = new ArrayList<String>();
        int shown = files.size() <= NAMED + 1 ? files.size() : NAMED;
        for (Path file : files.subList(0, shown)) lines.add(file.getFileName().toString());
        if (shown < files.size()) lines.add("and " + (files.size() - shown) + " more");
        return String.join("\n", lines);
    }

    private static Label words(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = WIDTH;
        data.verticalIndent = 2;
        label.setLayoutData(data);
        return label;
    }

    private static Combo combo(Composite area, String name, String[] words) {
        new Label(area, SWT.NONE).setText(name);
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(words);
        combo.select(0);
        Named.as(combo, name);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, "Cancel", false);
        createButton(parent, IDialogConstants.OK_ID, files.size() == 1 ? "Import file" : "Import files", true);
    }

    @Override protected void okPressed() {
        List<Case> chosen = organisation.getSelectionIndex() < 1 ? List.of() : List.of(cases.get(organisation.getSelectionIndex() - 1));
        details = SourceDetails.of(KINDS.get(kind.getSelectionIndex()), chosen, PHASES.get(phase.getSelectionIndex()));
        super.okPressed();
    }
}
