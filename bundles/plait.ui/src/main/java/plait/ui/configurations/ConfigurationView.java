package plait.ui.configurations;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import plait.core.memos.Memos;
import plait.core.study.Committed;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.Profile;
import plait.model.Reflection;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Study;
import plait.model.TheoryVersion;
import plait.ui.memos.MemoNotes;
import plait.ui.study.Problems;
import plait.ui.theme.Segmented;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A configuration: code, name and status, its slots, the form in which a passage becomes evidence, and its evidence by stance with the way to each passage. Native labels, so that a screen reader reads them. */
final class ConfigurationView extends ScrolledComposite {
    private static final int PADDING = 14;

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
    private Profile profile;
    private Configuration shown;
    /** The version that was asked for by hand, or null for the current one. */
    private ConfigurationVersion asked;
    /** Evidence that was added or changed a moment ago, tinted until the next action; or null. */
    private EvidenceLink fresh;
    private final Composite body;
    private final Composite above;
    private final Composite middle;
    private final Composite below;
    private final EvidenceGroups evidence;
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
        evidence = new EvidenceGroups(below, study, new EvidenceGroups.Ways(link -> onPassage.accept(link.getSegment()), this::change, this::remove, this::fit, this::rebuild));
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

    /** Opens the form for passages of one text, in place of one that is open. */
    void use(List<Passage> passages) {
        Configuration likely = habits.configurations().stream().findFirst().orElse(shown);
        open(() -> new EvidenceForm(middle, study, habits, passages, likely));
        if (likely != null && likely != shown) showBeside(likely);
    }

    /** Opens the form for passages that are to bear on one part of the configuration that is shown. */
    void use(List<Passage> passages, Slot slot) {
        Configuration configuration = slot.getVersion().getConfiguration();
        open(() -> new EvidenceForm(middle, study, habits, passages, configuration));
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
        boolean part = touched instanceof Configuration || touched instanceof ConfigurationVersion || touched instanceof Slot || touched instanceof EvidenceLink || touched instanceof Reflection;
        if (touched instanceof Study) return study.study().getProfile() != profile; // it names the parts
        return part && (shown == null || EcoreUtil.getRootContainer(touched) != study.study() || EcoreUtil.isAncestor(shown, touched));
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().noneMatch(this::concerns)) return;
        fresh = null;
        if (shown != null && shown.eContainer() == null) shown = null;
        rebuild();
    }

    private void rebuild() {
        profile = study.study().getProfile();
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
        evidence.show(version, fresh);
        memos(version);
    }

    /** What was noted on the configuration, its parts, its evidence and the passages that this rests on. */
    private void memos(ConfigurationVersion version) {
        List<Noted> noted = Memos.around(version);
        if (noted.isEmpty()) return;
        new Lines(theme).rule(below);
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
        middle.setVisible(form != null); // and, left as large as it was, lie over what comes below
        fitting = true;
        int width = -1;
        for (int tries = 0; tries < 2 && width != getClientArea().width; tries++) {
            width = getClientArea().width;
            setMinSize(body.computeSize(Math.max(160, width), SWT.DEFAULT));
        }
        fitting = false;
        body.layout(false, true);
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
