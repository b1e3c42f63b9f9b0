package plait.ui.search;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.coding.CodeBook;
import plait.core.search.Hit;
import plait.core.sources.FrozenText;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Text;
import plait.ui.configurations.Sign;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The chosen hit in its turn: the words with the hits marked, and below them what evidence and codes touch the hit. */
final class ContextView extends ScrolledComposite {
    private static final int MARGIN = 16;

    private final Searching searching;
    private final Theme theme;
    private final Runnable onSearch = this::changed;
    private Hit shown;
    private boolean anything;

    ContextView(Composite parent, Searching searching) {
        super(parent, SWT.V_SCROLL);
        this.searching = searching;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setExpandHorizontal(true);
        setExpandVertical(true);
        addListener(SWT.Resize, event -> size());
        searching.listen(onSearch);
        addListener(SWT.Dispose, event -> searching.stopListening(onSearch));
        show(searching.chosen().orElse(null));
    }

    private void changed() {
        Hit now = searching.chosen().orElse(null);
        if (now != shown || anything && now == null) show(now);
    }

    /** Brings the focus here, so that the words can be read and scrolled by keys. */
    void takeFocus() {
        if (getContent() == null || !getContent().setFocus()) setFocus();
    }

    private void show(Hit hit) {
        Control before = getContent();
        shown = hit;
        anything = hit != null;
        var voices = new Voices(searching.study());
        Optional<Text> text = hit == null ? Optional.empty() : voices.text(hit);
        setContent(text.isEmpty() ? new EmptyWords(this, "", "Choose a hit to read it in its turn.") : turn(hit, text.get(), voices));
        if (before != null) before.dispose();
        size();
    }

    private void size() {
        if (getContent() != null) setMinHeight(getContent().computeSize(Math.max(120, getClientArea().width), SWT.DEFAULT).y);
    }

    private Composite turn(Hit hit, Text text, Voices voices) {
        var pane = new Composite(this, SWT.NONE);
        pane.setBackground(getBackground());
        var layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 14;
        layout.verticalSpacing = 8;
        layout.horizontalSpacing = 8;
        pane.setLayout(layout);
        Label who = label(pane, voices.who(hit.sourceId(), hit.speaker()), theme.strong(13), Token.INK);
        who.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        String place = hit.source() + (hit.passage().turn() > 0 ? ", turn " + hit.passage().turn() : "");
        label(pane, place, theme.sans(12), Token.INK3).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        FrozenText frozen = searching.study().texts().read(text);
        boolean fits = hit.passage().span().end() <= frozen.length();
        List<Hit> others = searching.hits().stream().filter(each -> each.sourceId().equals(hit.sourceId()) && each.passage().span().equals(hit.passage().span())).toList();
        if (fits) new TurnText(pane, frozen.slice(hit.passage().span()), hit.passage().span().start(), others, hit).setLayoutData(wide());
        List<EvidenceLink> evidence = voices.evidence(hit);
        List<Coding> codings = voices.codings(hit);
        boolean locked = voices.mayNotBeQuoted(hit);
        if (!evidence.isEmpty() || !codings.isEmpty() || locked) rule(pane);
        for (EvidenceLink link : evidence) evidence(pane, link);
        for (Coding coding : codings) {
            int colour = CodeBook.colour(coding.getFactor());
            sign(pane, RoleBadge.SIZE, "Code", CodeBook.nameOf(coding.getFactor()), gc -> Swatch.draw(gc, theme, colour, 4, 10));
        }
        if (locked) sign(pane, RoleBadge.SIZE, "Consent", "May not be quoted outside the study", gc -> gc.drawImage(theme.icon(plait.ui.theme.Icon.MESSAGE_SQUARE_LOCK, 16, Token.INK2), 1, 1));
        return pane;
    }

    private void evidence(Composite pane, EvidenceLink link) {
        boolean whole = link.getSlots().isEmpty();
        Role role = whole ? Role.UNDECIDED : link.getSlots().getFirst().getRole();
        String words = StanceMark.word(link.getStance()) + " " + link.getVersion().getConfiguration().getIdentifier() + (whole ? "" : ", " + role.getLiteral());
        sign(pane, RoleBadge.SIZE, RoleBadge.word(role, whole), words, gc -> new RoleBadge(theme).draw(gc, 0, 0, role, whole));
    }

    private void sign(Composite pane, int size, String word, String words, java.util.function.Consumer<org.eclipse.swt.graphics.GC> draw) {
        var row = new Composite(pane, SWT.NONE);
        row.setBackground(pane.getBackground());
        row.setLayoutData(wide());
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        row.setLayout(layout);
        new Sign(row, size, word, draw);
        Label label = label(row, words, theme.sans(13), Token.INK);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void rule(Composite pane) {
        var line = new Label(pane, SWT.NONE);
        line.setBackground(theme.colour(Token.LINE));
        GridData data = wide();
        data.heightHint = 1;
        line.setLayoutData(data);
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    }

    private Label label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(parent.getBackground());
        return label;
    }
}
