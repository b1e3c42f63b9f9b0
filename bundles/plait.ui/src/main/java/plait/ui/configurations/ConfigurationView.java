package plait.ui.configurations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.configurations.EvidenceCases;
import plait.core.memos.Memos;
import plait.core.study.Committed;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Speaker;
import plait.model.Stance;
import plait.model.TheoryVersion;
import plait.ui.memos.MemoNotes;
import plait.ui.study.Problems;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A configuration: code, name and status, its slots, the form in which a passage becomes evidence, and its evidence by stance with the way to each passage. Native labels, so that a screen reader reads them. */
final class ConfigurationView extends ScrolledComposite {
    private static final int PADDING = 14;
    private static final Stance[] STANCES = {Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES};

    private final OpenStudy study;
    private final Problems problems;
    private final Theme theme;
    private final Consumer<Committed> onCommit = this::committed;
    private final Listener onAction = this::acted;
    private Consumer<Segment> onPassage = segment -> {};
    private Runnable onLeave = () -> {};
    private Consumer<ConfigurationVersion> onRecheck = version -> {};
    private Consumer<ConfigurationVersion> onShown = version -> {};
    private Consumer<EObject> onMemo = object -> {};
    private EvidenceHabits habits;
    private boolean fitting;
    private Configuration shown;
    /** The version that was asked for by hand, or null for the current one. */
    private ConfigurationVersion asked;
    /** Evidence that was added or changed a moment ago, tinted until the next action; or null. */
    private EvidenceLink fresh;
    private final Composite body;
    private final Composite above;
    private final Composite middle;
    private final Composite below;
    private EvidenceForm form;

    ConfigurationView(Composite parent, OpenStudy study, Problems problems) {
        super(parent, SWT.V_SCROLL);
        this.study = study;
        this.problems = problems;
        theme = Theme.on(getDisplay());
        habits = EvidenceHabits.of(study.study());
        setBackground(theme.colour(Token.SURFACE));
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = column(this, 0, 0);
        above = column(body, 0, 0);
        middle = column(body, 0, 0);
        below = column(body, PADDING, 12);
        setContent(body);
        addListener(SWT.Resize, event -> fit());
        study.session().listen(onCommit);
        getDisplay().addFilter(SWT.KeyDown, onAction);
        getDisplay().addFilter(SWT.MouseDown, onAction);
        addListener(SWT.Dispose, event -> {
            form = null;
            study.session().stopListening(onCommit);
            getDisplay().removeFilter(SWT.KeyDown, onAction);
            getDisplay().removeFilter(SWT.MouseDown, onAction);
        });
        rebuild();
    }

    /** Hears which passage is to be opened. */
    void onPassage(Consumer<Segment> open) {
        onPassage = open;
    }

    /** Hears of what a memo is on, when that is to be shown. */
    void onMemo(Consumer<EObject> show) {
        onMemo = show;
    }

    /** Hears that work goes on in the transcript. */
    void onLeave(Runnable leave) {
        onLeave = leave;
    }

    /** Hears whose evidence is to be rechecked. */
    void onRecheck(Consumer<ConfigurationVersion> listener) {
        onRecheck = listener;
    }

    /** Hears what is shown whenever it is made anew; null for nothing. */
    void onShown(Consumer<ConfigurationVersion> listener) {
        onShown = listener;
        onShown.accept(shownVersion());
    }

    void show(Configuration configuration) {
        if (configuration == shown || form != null) return;
        shown = configuration;
        asked = null;
        rebuild();
        setOrigin(0, 0);
    }

    /** Shows what somebody chose by hand: it is offered first for the next evidence. */
    void choose(Configuration configuration) {
        habits.look(configuration);
        show(configuration);
    }

    /** Shows one version of a configuration. */
    void choose(ConfigurationVersion version) {
        if (version == shownVersion() || form != null || version.getConfiguration() == null) return;
        habits.look(version.getConfiguration());
        shown = version.getConfiguration();
        asked = version;
        rebuild();
        setOrigin(0, 0);
    }

    ConfigurationVersion shownVersion() {
        if (shown == null) return null;
        return asked != null && asked.getConfiguration() == shown ? asked : Configurations.current(shown);
    }

    /** Opens the form for a passage, in place of one that is open. */
    void use(Passage passage) {
        Configuration likely = habits.configurations().stream().findFirst().orElse(shown);
        open(() -> new EvidenceForm(middle, study, habits, passage, likely));
        if (likely != null && likely != shown) showBeside(likely);
    }

    /** Opens the form for a passage that is to bear on one part of the configuration that is shown. */
    void use(Passage passage, Slot slot) {
        Configuration configuration = slot.getVersion().getConfiguration();
        open(() -> new EvidenceForm(middle, study, habits, passage, configuration));
        form.bearOn(slot);
        showBeside(configuration);
    }

    /** Opens the form for evidence that there is. */
    void change(EvidenceLink link) {
        open(() -> new EvidenceForm(middle, study, habits, link));
        showBeside(link.getVersion().getConfiguration());
    }

    /** One commit. */
    void remove(EvidenceLink link) {
        problems.reporting("The evidence was not removed", () -> study.editEvidence().remove(link));
    }

    /** True while a form is open that has not been added yet. */
    boolean isJudging() {
        return form != null;
    }

    private void open(Supplier<EvidenceForm> make) {
        close();
        form = make.get();
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        form.onConfiguration(this::showBeside);
        form.onResize(this::fit);
        form.onDone(this::done);
        fit();
        revealForm();
        form.begin();
    }

    /** The focus may come back here while the form goes, and must not find it. */
    private void close() {
        EvidenceForm going = form;
        form = null;
        if (going != null) going.dispose();
    }

    private void showBeside(Configuration configuration) {
        shown = configuration;
        rebuild();
        revealForm();
    }

    private void revealForm() {
        int top = middle.getLocation().y;
        int bottom = top + middle.getSize().y;
        int height = getClientArea().height;
        if (bottom > getOrigin().y + height || top < getOrigin().y) setOrigin(0, Math.max(0, Math.min(top, bottom - height)));
    }

    private void done(EvidenceLink link) {
        close();
        fresh = link;
        if (link != null) shown = link.getVersion().getConfiguration();
        rebuild();
        if (link != null) revealFresh();
        onLeave.run();
    }

    private void revealFresh() {
        for (Control child : below.getChildren()) {
            if (!(child instanceof Composite rows)) continue;
            for (Control row : rows.getChildren()) if (row.getData() == fresh && row instanceof EvidenceRow) showControl(row);
        }
    }

    /** The next key or click of a person takes the tint away. */
    private void acted(Event event) {
        boolean modifier = event.type == SWT.KeyDown && (event.keyCode & SWT.MODIFIER_MASK) != 0 && event.character == 0;
        if (fresh == null || modifier) return;
        fresh = null;
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && fresh == null) rebuild();
        });
    }

    /** What belongs to another configuration is none of this view's; what is gone may have been its own. */
    private boolean concerns(EObject touched) {
        if (touched instanceof Factor || touched instanceof TheoryVersion || touched instanceof Memo) return true;
        boolean part = touched instanceof Configuration || touched instanceof ConfigurationVersion || touched instanceof Slot || touched instanceof EvidenceLink;
        return part && (shown == null || EcoreUtil.getRootContainer(touched) != study.study() || EcoreUtil.isAncestor(shown, touched));
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().noneMatch(this::concerns)) return;
        fresh = null;
        if (shown != null && shown.eContainer() == null) shown = null;
        rebuild();
    }

    private void rebuild() {
        setRedraw(false);
        for (Composite part : List.of(above, below)) for (Control child : part.getChildren()) child.dispose();
        if (shown != null) sections(shownVersion());
        else label(column(above, PADDING, 12), form == null ? "Choose a configuration in the study, or put the caret into a passage that is evidence." : "A new configuration", theme.sans(13), Token.INK2);
        fit();
        setRedraw(true);
        onShown.accept(shownVersion());
    }

    private void sections(ConfigurationVersion version) {
        new ConfigurationHead(above, study, problems, version, () -> onRecheck.accept(version), this::use);
        for (Stance stance : STANCES) evidence(version, stance);
        memos(version);
    }

    /** What was noted on the configuration, its parts, its evidence and the passages that this rests on. */
    private void memos(ConfigurationVersion version) {
        List<Noted> noted = Memos.around(version);
        if (noted.isEmpty()) return;
        line();
        new MemoNotes(below, study, problems, noted, Optional.of(object -> onMemo.accept(object))).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private Composite column(Composite parent, int width, int height) {
        var column = new Composite(parent, SWT.NONE);
        column.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = width == 0 ? 0 : 8;
        column.setLayout(layout);
        if (parent != this) column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return column;
    }

    /** Measured once for each width: what is measured costs more than all else here. A scroll bar that comes or goes changes the width. */
    private void fit() {
        if (isDisposed() || fitting || getClientArea().width == 0) return; // before it has a size there is nothing to fit into
        ((GridData) middle.getLayoutData()).exclude = form == null; // an empty composite would take room
        fitting = true;
        int width = -1;
        for (int tries = 0; tries < 2 && width != getClientArea().width; tries++) {
            width = getClientArea().width;
            setMinSize(body.computeSize(Math.max(160, width), SWT.DEFAULT));
        }
        fitting = false;
        body.layout(false, true);
    }

    private void evidence(ConfigurationVersion version, Stance stance) {
        List<EvidenceLink> links = version.getEvidence().stream()
                .filter(link -> link.getStance() == stance)
                .filter(link -> link.getSegment() != null)
                .sorted(Comparator.comparing((EvidenceLink link) -> link.getSegment().getText().getSource().getIdentifier()).thenComparingInt(link -> link.getSegment().getStart()))
                .toList();
        if (links.isEmpty()) return;
        List<EvidenceLink> standing = links.stream().filter(link -> link.getCarry() != Carry.DROPPED).toList(); // what was dropped is shown, and counted nowhere
        if (below.getChildren().length > 0) line();
        Composite heading = rows(below);
        new Sign(heading, StanceMark.SIZE + 6, StanceMark.word(stance), gc -> new StanceMark(theme).draw(gc, 3, 3, stance));
        Label count = label(heading, StanceMark.word(stance) + "  " + standing.size(), theme.strong(13), stance == Stance.REFUTES ? Token.REFUTE : Token.INK);
        var whole = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        whole.widthHint = count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x; // it is the roles beside it that give way
        count.setLayoutData(whole);
        from(heading, standing);
        Composite quotes = column(below, 0, 0);
        ((GridLayout) quotes.getLayout()).verticalSpacing = 6;
        for (EvidenceLink link : links) row(quotes, link);
    }

    private void line() {
        var line = new Composite(below, SWT.NONE);
        line.setBackground(theme.colour(Token.LINE));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 1;
        line.setLayoutData(data);
    }

    /** From how many cases it comes, and from whom: “3 cases · member, family member”. */
    private void from(Composite heading, List<EvidenceLink> links) {
        ((GridLayout) heading.getLayout()).numColumns = 3;
        int cases = EvidenceCases.of(links).size();
        String roles = links.stream().flatMap(link -> link.getSegment().getSpeakers().stream()).filter(speaker -> !speaker.isInterviewer()).map(Speaker::getParticipant)
                .filter(Objects::nonNull).map(Participant::getRole).filter(Objects::nonNull).distinct().limit(3).collect(Collectors.joining(", "));
        label(heading, (cases == 1 ? "1 case" : cases + " cases") + (roles.isEmpty() ? "" : " · " + roles), theme.sans(12), Token.INK3).setAlignment(SWT.RIGHT);
    }

    private void row(Composite quotes, EvidenceLink link) {
        var row = new EvidenceRow(quotes, study, link, link == fresh);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.onOpen(() -> onPassage.accept(link.getSegment()));
        row.onChange(() -> change(link));
        row.onRemove(() -> remove(link));
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

    private Label label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words == null ? "" : words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }

    /** The form if there is one, else the first that takes the focus; a control that a click gave it to keeps it. */
    void takeFocus() {
        for (Control at = getDisplay().getFocusControl(); at != null; at = at.getParent()) if (at == this) return;
        if (form != null) form.begin();
        else setFocus();
    }
}
