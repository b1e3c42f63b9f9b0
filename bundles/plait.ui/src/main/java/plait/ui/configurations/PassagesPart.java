package plait.ui.configurations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.model.Carry;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Segment;
import plait.model.Stance;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.Transcripts;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The passages behind a cell of a matrix: the evidence of one configuration from one case. */
public final class PassagesPart {
    /** The part's id. */
    public static final String PART = "plait.app.part.passages";

    /** Name of the window's context variable that holds what is to be shown. */
    public static final String SHOWN = "plait.ui.passages";

    private static final String LABEL = "Passages";
    private static final Stance[] STANCES = {Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES};

    /**
     * A cell.
     *
     * @param where what its column is, such as a case; empty for all of the configuration
     */
    public record Place(ConfigurationVersion version, String where, List<EvidenceLink> links) {}

    private OpenStudy study;
    private Transcripts transcripts;
    private Perspectives perspectives;
    private MPart part;
    private Place wanted;
    private ScrolledComposite scrolled;
    private Composite body;
    private Theme theme;

    @Inject
    public PassagesPart() {}

    @PostConstruct
    void create(Composite parent, MPart own, @Optional OpenStudy open, Transcripts all, Perspectives views) {
        parent.setLayout(new FillLayout());
        if (open == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        study = open;
        part = own;
        transcripts = all;
        perspectives = views;
        theme = Theme.on(parent.getDisplay());
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setBackground(theme.colour(Token.SURFACE));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        body = new Composite(scrolled, SWT.NONE);
        body.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        scrolled.setContent(body);
        scrolled.addListener(SWT.Resize, event -> fit());
        label("Choose a cell of the matrix.", false, Token.INK2);
        show(wanted);
    }

    @Inject
    void show(@Optional @Named(SHOWN) Place place) {
        wanted = place;
        if (body == null || place == null || place.version().getConfiguration() == null) return;
        for (Control child : body.getChildren()) child.dispose();
        label(place.version().getConfiguration().getIdentifier() + (place.where().isEmpty() ? "" : " · " + place.where()), false, Token.INK3);
        label(place.version().getConfiguration().getName(), true, Token.INK);
        List<EvidenceLink> links = links(place);
        for (Stance stance : STANCES) stance(stance, links.stream().filter(link -> counts(place, link) && link.getStance() == stance).toList());
        apart("To recheck", links.stream().filter(link -> link.getVersion() == place.version() && link.getCarry() == Carry.CARRIED_UNCHECKED).toList());
        apart("Against an earlier version", links.stream().filter(link -> link.getVersion() != place.version()).toList());
        if (links.isEmpty()) label("No passage from here was judged against this version.", false, Token.INK2);
        part.setLabel(LABEL + "  " + links.size());
        fit();
        scrolled.setOrigin(0, 0);
    }

    /** What the matrix counted, as far as it is still there; in the order of their sources. */
    static List<EvidenceLink> links(Place place) {
        return place.links().stream()
                .filter(link -> link.getVersion() != null && link.getSegment() != null)
                .sorted(Comparator.comparing((EvidenceLink link) -> link.getSegment().getText().getSource().getIdentifier(), Comparator.nullsLast(NaturalOrder.INSTANCE)).thenComparingInt(link -> link.getSegment().getStart()))
                .toList();
    }

    /** Evidence that was judged against the version in the cell, and counts. */
    private static boolean counts(Place place, EvidenceLink link) {
        return link.getVersion() == place.version() && link.getCarry() != Carry.CARRIED_UNCHECKED;
    }

    /** Under a head of its own, where there is any. */
    private void apart(String head, List<EvidenceLink> links) {
        if (links.isEmpty()) return;
        label(head + "  " + links.size(), true, Token.INK2);
        links.forEach(this::row);
    }

    private void row(EvidenceLink link) {
        var row = new EvidenceRow(body, study, link, false);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.onOpen(() -> open(link.getSegment()));
    }

    private void stance(Stance stance, List<EvidenceLink> links) {
        if (links.isEmpty()) return;
        label(StanceMark.word(stance) + "  " + links.size(), true, stance == Stance.REFUTES ? Token.REFUTE : Token.INK);
        links.forEach(this::row);
    }

    private void open(Segment segment) {
        perspectives.show(View.CODE);
        transcripts.open(segment.getText().getSource(), segment);
    }

    private void label(String words, boolean strong, Token ink) {
        var label = new Label(body, SWT.WRAP);
        label.setText(words == null ? "" : words.replace("&", "&&"));
        label.setFont(strong ? theme.strong(13) : theme.sans(13));
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
    }

    private void fit() {
        scrolled.setMinSize(body.computeSize(Math.max(160, scrolled.getClientArea().width), SWT.DEFAULT));
        body.layout(true, true);
    }

    @Focus
    void focus() {
        if (scrolled != null) scrolled.setFocus();
    }
}
