package plait.ui.memos;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.core.OpenStudy;
import plait.model.Memo;
import plait.model.Noted;
import plait.ui.study.Problems;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Memos as they stand in a part: what each is on, who wrote it and when, its words, and the links that change or delete it. */
public final class MemoNotes extends Composite {
    private final OpenStudy study;
    private final Problems problems;
    private final Theme theme;

    /** @param onOpen with it each memo names what it is on, as a link */
    public MemoNotes(Composite parent, OpenStudy study, Problems problems, List<? extends Noted> noted, Optional<Consumer<EObject>> onOpen) {
        super(parent, SWT.NONE);
        this.study = study;
        this.problems = problems;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        setLayout(layout);
        for (Noted each : noted) {
            for (Memo memo : each.getMemos().stream().sorted(Comparator.comparingLong(Memo::getTime)).toList()) note(each, memo, onOpen);
        }
    }

    private void note(Noted noted, Memo memo, Optional<Consumer<EObject>> onOpen) {
        if (onOpen.isPresent()) link("<a>Memo on " + OnWhat.of(noted).replace("&", "&&").replace("<", "‹") + "</a>", Token.INK, true, word -> onOpen.get().accept(noted));
        else label(Journal.day(memo), theme.sans(12), Token.INK3, 1);
        Label signed = label(Journal.signed(memo), theme.sans(12), Token.INK3, 1);
        signed.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        label(Journal.text(memo), theme.sans(13), Token.INK2, 2);
        link("<a>Change</a>  <a>Delete</a>", Token.INK3, false, word -> act(noted, memo, word));
        new Label(this, SWT.NONE).setBackground(theme.colour(Token.SURFACE));
    }

    /** Undo brings a deleted memo back, so nobody is asked. */
    private void act(Noted noted, Memo memo, String word) {
        if (word.equals("Change")) MemoDialog.change(getShell(), study, noted, memo);
        else problems.reporting("The memo was not deleted", () -> study.memos().change(noted, memo, ""));
    }

    private void link(String text, Token ink, boolean wide, Consumer<String> run) {
        var link = new Link(this, SWT.NONE);
        link.setText(text);
        link.setFont(theme.sans(12));
        link.setForeground(theme.colour(ink));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.setBackground(theme.colour(Token.SURFACE));
        // what is deleted goes with its own event, so that must be over
        link.addListener(SWT.Selection, event -> getDisplay().asyncExec(() -> {
            if (!isDisposed()) run.accept(event.text);
        }));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = wide ? 120 : SWT.DEFAULT;
        link.setLayoutData(data);
    }

    private Label label(String words, Font font, Token ink, int columns) {
        var label = new Label(this, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        if (columns > 1) data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }
}
