package plait.ui.search;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import plait.core.search.Hit;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What can be done with hits: the buttons below them. */
final class HitActions extends Composite {
    private final Searching searching;
    private final HitList hits;
    private final Label selected;
    private final FlatButton code;
    private final FlatButton codeAll;
    private final FlatButton evidence;
    private final FlatButton open;

    /** What reaches beyond the list. */
    interface Work {
        /** Opens the transcript at a hit. */
        void open(Hit hit);

        /** Opens the evidence form for the sentence of a hit. */
        void evidence(Hit hit);

        /** Puts the focus on the hit in its turn. */
        void showContext();

        Problems problems();

        Jobs jobs();
    }

    HitActions(Composite parent, Searching searching, HitList hits, Work work) {
        super(parent, SWT.NONE);
        this.searching = searching;
        this.hits = hits;
        Theme theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.WIN));
        var layout = new GridLayout(5, false);
        layout.marginWidth = 14;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        selected = new Label(this, SWT.NONE);
        selected.setFont(theme.sans(13));
        selected.setForeground(theme.colour(Token.INK2));
        selected.setBackground(getBackground());
        selected.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        code = button("Code…", Icon.HIGHLIGHTER, () -> new CodeFound(this, searching.study(), work.problems(), work.jobs()).some(hits.selectedHits()));
        codeAll = button("Code all…", null, () -> new CodeFound(this, searching.study(), work.problems(), work.jobs()).all(searching));
        evidence = button("Use as evidence", Icon.ARROW_RIGHT_FROM_LINE, () -> first(work::evidence));
        open = button("Open in transcript", null, () -> first(work::open));
    }

    private void first(java.util.function.Consumer<Hit> then) {
        List<Hit> chosen = hits.selectedHits();
        if (!chosen.isEmpty()) then.accept(chosen.getFirst());
    }

    private FlatButton button(String words, Icon icon, Runnable run) {
        var button = new FlatButton(this, SWT.PUSH);
        button.setText(words);
        if (icon != null) button.icon(icon);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** Says how many hits there are and are selected. */
    void show() {
        int some = hits.selectedHits().size();
        long all = searching.result().total();
        selected.setText(some == 0 ? "" : some + " selected");
        code.setEnabled(some > 0);
        codeAll.setText(all > 0 ? "Code all " + all + "…" : "Code all…");
        codeAll.setEnabled(all > 0 && searching.isCurrent());
        evidence.setEnabled(some == 1);
        open.setEnabled(some > 0);
        layout();
    }
}
