package plait.ui.configurations;

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
import plait.core.theories.Origins;
import plait.model.Carry;
import plait.model.Case;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Segment;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** One piece of evidence: what it bears on, the words, who said them and where. Its link opens the passage; F2 changes, Delete removes, and a menu holds all three. */
public final class EvidenceRow extends Composite {
    private final Theme theme;
    private Runnable onOpen = () -> {};
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
        boolean whole = link.getSlots().isEmpty();
        var role = whole ? Role.UNDECIDED : link.getSlots().get(0).getRole();
        new Sign(this, RoleBadge.SIZE, RoleBadge.word(role, whole), gc -> new RoleBadge(theme).draw(gc, 0, 0, role, whole)).setBackground(getBackground());
        var words = new Composite(this, SWT.NONE);
        words.setBackground(getBackground());
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        words.setLayout(layout(1, 0));
        label(words, study.segments().quote(link.getSegment()), theme.serif(13), Token.INK);
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
        link.setText("<a>" + Passages.name(study, segment) + "</a>" + (cases.isEmpty() ? "" : " · " + cases) + " · " + evidence.getBasis().getLiteral() + note);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.setToolTipText("Open the passage in its transcript");
        link.setFont(theme.sans(12));
        link.setForeground(theme.colour(note.isEmpty() ? Token.INK3 : Token.WARN));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.setBackground(getBackground());
        link.addListener(SWT.Selection, event -> onOpen.run());
        link.addListener(SWT.KeyDown, this::pressed);
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

    private void label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(getBackground());
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
    }
}
