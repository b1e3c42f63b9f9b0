package plait.ui.configurations;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.study.Committed;
import plait.model.ConfigurationVersion;
import plait.model.Configuration;
import plait.ui.study.Problems;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What stands beside a configuration in a tab of its own: a column that is made anew when what it tells of changed, and only while it is seen. */
abstract class BesideView extends ScrolledComposite {
    final OpenStudy study;
    final Problems problems;
    final Theme theme;
    final Lines lines;
    final Composite body;
    private final Consumer<Committed> onCommit = this::committed;
    private ConfigurationVersion shown;
    private boolean stale = true;

    BesideView(Composite parent, OpenStudy study, Problems problems) {
        super(parent, SWT.V_SCROLL);
        this.study = study;
        this.problems = problems;
        theme = Theme.on(getDisplay());
        lines = new Lines(theme);
        setBackground(theme.colour(Token.SURFACE));
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = lines.column(this, Token.SURFACE, 0, 0);
        ((GridLayout) body.getLayout()).verticalSpacing = 0;
        setContent(body);
        addListener(SWT.Resize, event -> fit());
        // behind another tab nothing is made; when the tab comes to the front it is
        addListener(SWT.Paint, event -> getDisplay().asyncExec(this::refresh));
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
    }

    /** Tells of a version; null for none. */
    void show(ConfigurationVersion version) {
        if (version == shown) return;
        shown = version;
        anew();
        setOrigin(0, 0);
    }

    /** The version that is told of; null for none, or where it is gone. */
    final ConfigurationVersion shown() {
        return shown == null || shown.getConfiguration() == null || shown.getConfiguration().eContainer() == null ? null : shown;
    }

    /** What has to be made anew is, now or when it is seen next. */
    final void anew() {
        stale = true;
        if (isVisible()) refresh();
        else redraw();
    }

    private void refresh() {
        if (isDisposed() || !stale || !isVisible()) return;
        stale = false;
        setRedraw(false);
        for (Control child : body.getChildren()) child.dispose();
        ConfigurationVersion version = shown();
        if (version == null) lines.label(lines.column(body, Token.SURFACE, Lines.PADDING, 12), empty(), theme.sans(13), Token.INK2);
        else sections(version);
        fit();
        setRedraw(true);
    }

    /** What to say while no configuration is chosen. */
    abstract String empty();

    /** Makes the column. */
    abstract void sections(ConfigurationVersion version);

    /** Whether a change concerns what is told. */
    abstract boolean concerns(Committed committed);

    private void committed(Committed committed) {
        if (shown == null) return;
        Configuration configuration = shown.getConfiguration();
        boolean followed = configuration != null && configuration.eContainer() != null && !configuration.getVersions().contains(shown);
        if (followed) shown = Configurations.current(configuration);
        if (shown() == null || followed || concerns(committed)) anew();
    }

    final void fit() {
        if (isDisposed()) return;
        int width = Math.max(160, getClientArea().width);
        setMinSize(body.computeSize(width, SWT.DEFAULT));
        body.layout(true, true);
    }

    /** Code and name, and what of it is told. */
    final Composite title(ConfigurationVersion version, String what) {
        Composite head = lines.column(body, Token.SURFACE, Lines.PADDING, 12);
        lines.label(head, version.getConfiguration().getName(), theme.strong(15), Token.INK);
        lines.label(head, version.getConfiguration().getIdentifier() + " · " + what, theme.sans(12), Token.INK3);
        return head;
    }

    /** Room for a section. */
    final Composite section() {
        lines.rule(body);
        return lines.column(body, Token.SURFACE, Lines.PADDING, 10);
    }

    static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }
}
