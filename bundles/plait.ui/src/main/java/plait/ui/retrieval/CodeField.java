package plait.ui.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.model.Study;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;

/** A field for one code: typed, with those that fit offered below. */
final class CodeField {
    private static final int ROWS = 8;
    private static final int ROW = 26;

    private final Study study;
    private final Text field;

    /** @param name what the code is for, for screen readers */
    CodeField(Composite parent, Study study, String name, Runnable onChange) {
        this.study = study;
        field = new Text(parent, SWT.SINGLE | SWT.BORDER);
        field.setMessage("Type a code");
        field.setFont(Theme.on(parent.getDisplay()).sans(13));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Named.as(field, name);
        field.addListener(SWT.Modify, event -> onChange.run());
        field.addListener(SWT.FocusIn, event -> field.selectAll());
        var offered = new ContentProposalAdapter(field, new TextContentAdapter(), (typed, caret) -> fitting(typed), null, null);
        offered.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        offered.addContentProposalListener(proposal -> field.setSelection(field.getCharCount()));
        field.addListener(SWT.Resize, event -> offered.setPopupSize(new Point(Math.max(180, field.getSize().x), ROWS * ROW)));
    }

    private IContentProposal[] fitting(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Factor> codes = CodeBook.ordered(study);
        return codes.stream().map(CodeBook::nameOf).filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted)).distinct().map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    Text control() {
        return field;
    }

    /** The code whose name stands in the field. */
    Optional<Factor> code() {
        String name = field.getText().strip();
        return name.isEmpty() ? Optional.empty() : CodeBook.find(study, name);
    }

    boolean isEmpty() {
        return field.getText().isBlank();
    }

    void code(Factor code) {
        field.setText(CodeBook.nameOf(code));
        field.setSelection(field.getCharCount());
    }
}
