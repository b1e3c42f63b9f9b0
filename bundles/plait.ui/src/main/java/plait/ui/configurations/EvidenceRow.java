package plait.ui.configurations;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.OpenStudy;
import plait.core.cases.QuoteConsent;
import plait.core.configurations.EvidenceCases;
import plait.core.configurations.ProfileParts;
import plait.core.sources.Segments;
import plait.core.sources.Surroundings;
import plait.core.theories.Origins;
import plait.model.Appraisal;
import plait.model.Carry;
import plait.model.Case;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Stance;
import plait.ui.theme.Icon;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** One piece of evidence: what it bears on, the words, who said them and where. Its links open the passage and show what stands around it; F2 changes, Delete removes, and a menu holds all three. */
public final class EvidenceRow extends Composite {
    static final String CONTEXT = "context";
    private static final String IN_CONTEXT = "<a href=\"context\">in context</a>";
    private static final String PASSAGE_ONLY = "<a href=\"context\">passage only</a>";

    private final Theme theme;
    private final Label before;
    private final Label after;
    private Runnable onOpen = () -> {};
    private Runnable onGrow = () -> {};
    /** Null where it is only to be read. */
    private Runnable onChange;
    private Runnable onRemove;

    /** @param fresh tinted: it came a moment ago */
    public EvidenceRow(Composite parent, OpenStudy study, EvidenceLink link, boolean fresh) {
        super(parent, SWT.NONE);
        theme = Theme.on(getDisplay());
        setData(link);
        setBackground(theme.colour(fresh ? Token.TINT : Token.SURFACE));
        setLayout(layout(2, 10));
        sign(study, link);
        var words = new Composite(this, SWT.NONE);
        words.setBackground(getBackground());
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        words.setLayout(layout(1, 0));
        before = around(words);
        label(words, study.segments().quote(link.getSegment()), theme.serif(13), Token.INK);
        after = around(words);
        if (link.getCausalLink() != null) label(words, "On the link " + EvidenceTargets.words(link.getCausalLink(), link.getVersion()), theme.sans(12), Token.INK2);
        if (link.getRationale() != null) label(words, link.getRationale(), theme.sans(12), Token.INK2);
        Composite last = new Composite(words, SWT.NONE);
        last.setBackground(getBackground());
        last.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        last.setLayout(layout(2, 8));
        way(last, study, link);
        if (link.getCarry() == Carry.CARRIED_UNCHECKED) {
            String from = "from " + Origins.before(link.getVersion()) + ", recheck";
            new Chip(last, from, from, Token.WARNT, Token.WARN, null);
        }
        menu();
    }

    /** What it bears on. */
    private void sign(OpenStudy study, EvidenceLink link) {
        if (link.getCausalLink() != null) {
            new Sign(this, RoleBadge.SIZE, "Link between configurations", gc -> gc.drawImage(theme.icon(Icon.WAYPOINTS, 16, Token.INK2), 1, 1)).setBackground(getBackground());
            return;
        }
        boolean whole = link.getSlots().isEmpty();
        Role role = whole ? Role.UNDECIDED : link.getSlots().get(0).getRole();
        Role shown = ProfileParts.shown(study.study().getProfile(), role);
        String word = whole ? RoleBadge.word(role, true) : ProfileParts.word(study.study().getProfile(), role);
        new Sign(this, RoleBadge.SIZE, word, gc -> new RoleBadge(theme).draw(gc, 0, 0, shown, whole)).setBackground(getBackground());
    }

    private Label around(Composite words) {
        Label label = label(words, "", theme.serif(13), Token.INK3);
        shown(label, "");
        return label;
    }

    private static void shown(Label label, String words) {
        label.setText(words.replace("&", "&&"));
        label.setVisible(!words.isEmpty());
        ((GridData) label.getLayoutData()).exclude = words.isEmpty();
    }

    /** Shows a line before and after, or no longer. */
    private void context(OpenStudy study, Segment segment, Link link) {
        boolean more = !before.getVisible() && !after.getVisible();
        var around = more ? Surroundings.of(study.texts().read(segment.getText()), Segments.span(segment)) : new Surroundings("", "");
        shown(before, around.before());
        shown(after, around.after());
        link.setText(more ? link.getText().replace(IN_CONTEXT, PASSAGE_ONLY) : link.getText().replace(PASSAGE_ONLY, IN_CONTEXT));
        layout(true, true);
        onGrow.run();
    }

    /** Hears that the row needs more room or less. */
    public void onGrow(Runnable grow) {
        onGrow = grow;
    }

    /** Puts the stance before who said it, where rows of several stand together. */
    EvidenceRow withStance(Stance stance) {
        var mark = new Sign(this, StanceMark.SIZE + 6, StanceMark.word(stance), gc -> new StanceMark(theme).draw(gc, 3, 3, stance));
        mark.setBackground(getBackground());
        mark.moveAbove(getChildren()[0]);
        ((GridLayout) getLayout()).numColumns = 3;
        ((GridLayout) getLayout()).horizontalSpacing = 6;
        return this;
    }

    public void onOpen(Runnable open) {
        onOpen = open;
    }

    void onChange(Runnable change) {
        onChange = change;
    }

    void onRemove(Runnable remove) {
        onRemove = remove;
    }

    private static GridLayout layout(int columns, int gap) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        layout.horizontalSpacing = gap;
        return layout;
    }

    /** Who said it and where, as a link to the passage; and whether it may be quoted and has been checked. */
    private void way(Composite words, OpenStudy study, EvidenceLink evidence) {
        Segment segment = evidence.getSegment();
        var link = new Link(words, SWT.NONE);
        boolean quotable = !new QuoteConsent(study.texts()).shown(segment, "").equals(QuoteConsent.NOT_QUOTABLE);
        String note = (quotable ? "" : "  may not be quoted") + (evidence.getCarry() == Carry.DROPPED ? "  " + EvidenceForm.word(evidence.getCarry()).toLowerCase(Locale.UK) : "");
        String cases = EvidenceCases.of(evidence).stream().map(Case::getIdentifier).collect(Collectors.joining(", "));
        link.setText("<a>" + Passages.name(study, segment) + "</a>" + (cases.isEmpty() ? "" : " · " + cases) + " · " + evidence.getBasis().getLiteral() + worth(evidence) + note + " · " + IN_CONTEXT);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.setFont(theme.sans(12));
        link.setForeground(theme.colour(note.isEmpty() ? Token.INK3 : Token.WARN));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.setBackground(getBackground());
        link.addListener(SWT.Selection, event -> {
            if (CONTEXT.equals(event.text)) context(study, segment, link);
            else onOpen.run();
        });
        link.addListener(SWT.KeyDown, this::pressed);
    }

    /** Such as “ · relevance high, rigour low”; empty while nobody appraised it. */
    private static String worth(EvidenceLink link) {
        var words = new ArrayList<String>();
        if (link.getRelevance() != Appraisal.UNSTATED) words.add("relevance " + link.getRelevance().getLiteral());
        if (link.getRichness() != Appraisal.UNSTATED) words.add("richness " + link.getRichness().getLiteral());
        if (link.getRigour() != Appraisal.UNSTATED) words.add("rigour " + link.getRigour().getLiteral());
        return words.isEmpty() ? "" : " · " + String.join(", ", words);
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) return;
        if (event.keyCode == SWT.F2 && onChange != null) later(onChange);
        else if (event.keyCode == SWT.DEL && onRemove != null) later(onRemove);
    }

    /** The row is gone after a change, so its own event must be over. */
    private void later(Runnable run) {
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) run.run();
        });
    }

    private void menu() {
        var menu = new Menu(this);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) item.dispose();
            item(menu, "Open passage", onOpen);
            if (onChange != null) item(menu, "Change evidence…\tF2", onChange);
            if (onRemove != null) item(menu, "Remove evidence\tDelete", onRemove);
        });
        give(this, menu);
    }

    private static void give(Control control, Menu menu) {
        control.setMenu(menu);
        if (control instanceof Composite composite) for (Control child : composite.getChildren()) give(child, menu);
    }

    private void item(Menu menu, String words, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> later(run));
    }

    private Label label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(getBackground());
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }
}
