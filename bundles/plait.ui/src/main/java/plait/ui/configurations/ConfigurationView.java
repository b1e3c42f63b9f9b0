package plait.ui.configurations;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.core.OpenStudy;
import plait.core.cases.QuoteConsent;
import plait.core.configurations.Configurations;
import plait.core.study.Committed;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.TheoryVersion;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A configuration to read: code, name and status, its slots, and its evidence by stance with the way to each passage. Native labels, so that a screen reader reads them. */
final class ConfigurationView extends ScrolledComposite {
    private static final int PADDING = 14;

    private final OpenStudy study;
    private final Theme theme;
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<Segment> onPassage = segment -> {};
    private Configuration shown;
    private Composite body;

    ConfigurationView(Composite parent, OpenStudy study) {
        super(parent, SWT.V_SCROLL);
        this.study = study;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setExpandHorizontal(true);
        setExpandVertical(true);
        addListener(SWT.Resize, event -> fit());
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        empty();
    }

    /** Hears which passage is to be opened. */
    void onPassage(Consumer<Segment> open) {
        onPassage = open;
    }

    void show(Configuration configuration) {
        if (configuration == shown) return;
        shown = configuration;
        rebuild();
    }

    private void committed(Committed committed) {
        if (shown == null) return;
        boolean concerned = committed.touched().stream().anyMatch(each -> each instanceof Configuration || each instanceof ConfigurationVersion || each instanceof Slot || each instanceof EvidenceLink);
        if (!concerned) return;
        if (shown.eContainer() == null) empty();
        else rebuild();
    }

    private void empty() {
        shown = null;
        start();
        label(body, "Choose a configuration in the study, or put the caret into a passage that is evidence.", theme.sans(13), Token.INK2);
        finish();
    }

    private void rebuild() {
        setRedraw(false);
        start();
        ConfigurationVersion version = Configurations.current(shown);
        head(version);
        Composite slots = rows(body);
        for (Slot slot : version.getSlots()) {
            new Sign(slots, RoleBadge.SIZE, RoleBadge.word(slot.getRole(), false), gc -> new RoleBadge(theme).draw(gc, 0, 0, slot.getRole(), false));
            label(slots, slot.getWording(), theme.sans(13), Token.INK);
        }
        for (Stance stance : Stance.values()) evidence(version, stance);
        finish();
        setOrigin(0, 0);
        setRedraw(true);
    }

    private void start() {
        if (body != null) body.dispose();
        body = new Composite(this, SWT.NONE);
        body.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = PADDING;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
    }

    private void finish() {
        setContent(body);
        fit();
    }

    private void fit() {
        if (body == null || body.isDisposed()) return;
        int width = Math.max(160, getClientArea().width);
        setMinSize(body.computeSize(width, SWT.DEFAULT));
        body.layout(true, true);
    }

    private void head(ConfigurationVersion version) {
        List<String> theories = version.getTheoryVersions().stream().map(TheoryVersion::getLabel).sorted().toList();
        String where = theories.isEmpty() ? "" : " · " + String.join(", ", theories);
        label(body, shown.getIdentifier() + where + " · " + version.getStatus().getLiteral(), theme.sans(12), Token.INK3);
        label(body, shown.getName(), theme.strong(15), Token.INK);
        if (version.getStatement() != null) label(body, version.getStatement(), theme.serif(14), Token.INK);
    }

    private void evidence(ConfigurationVersion version, Stance stance) {
        List<EvidenceLink> links = version.getEvidence().stream()
                .filter(link -> link.getStance() == stance)
                .sorted(Comparator.comparing((EvidenceLink link) -> link.getSegment().getText().getSource().getIdentifier()).thenComparingInt(link -> link.getSegment().getStart()))
                .toList();
        if (links.isEmpty()) return;
        var line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite heading = rows(body);
        new Sign(heading, StanceMark.SIZE + 6, StanceMark.word(stance), gc -> new StanceMark(theme).draw(gc, 3, 3, stance));
        label(heading, StanceMark.word(stance) + "  " + links.size(), theme.strong(13), stance == Stance.REFUTES ? Token.REFUTE : Token.INK);
        Composite quotes = rows(body);
        for (EvidenceLink link : links) passage(quotes, link);
    }

    private void passage(Composite quotes, EvidenceLink link) {
        boolean whole = link.getSlots().isEmpty();
        var role = whole ? Role.UNDECIDED : link.getSlots().get(0).getRole();
        new Sign(quotes, RoleBadge.SIZE, RoleBadge.word(role, whole), gc -> new RoleBadge(theme).draw(gc, 0, 0, role, whole));
        var words = new Composite(quotes, SWT.NONE);
        words.setBackground(theme.colour(Token.SURFACE));
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        words.setLayout(layout);
        label(words, study.segments().quote(link.getSegment()), theme.serif(13), Token.INK);
        way(words, link.getSegment());
    }

    /** Who said it and where, as a link to the passage; and whether it may be quoted. */
    private void way(Composite words, Segment segment) {
        var link = new Link(words, SWT.NONE);
        boolean quotable = !new QuoteConsent(study.texts()).shown(segment, "").equals(QuoteConsent.NOT_QUOTABLE);
        link.setText("<a>" + Passages.name(study, segment) + "</a>" + (quotable ? "" : "  may not be quoted"));
        link.setToolTipText("Open the passage in its transcript");
        link.setFont(theme.sans(12));
        link.setForeground(theme.colour(quotable ? Token.INK3 : Token.WARN));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.setBackground(theme.colour(Token.SURFACE));
        link.addListener(SWT.Selection, event -> onPassage.accept(segment));
    }

    private Composite rows(Composite parent) {
        var rows = new Composite(parent, SWT.NONE);
        rows.setBackground(theme.colour(Token.SURFACE));
        rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 10;
        rows.setLayout(layout);
        return rows;
    }

    private void label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words == null ? "" : words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
    }

    @Override public boolean setFocus() {
        for (Control child : body.getChildren()) if (child.setFocus()) return true;
        return super.setFocus();
    }
}
