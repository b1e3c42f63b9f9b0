package plait.ui.configurations;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import plait.core.OpenStudy;
import plait.core.theories.TheoryMembers;
import plait.model.TheoryVersion;
import plait.ui.theme.Segmented;
import plait.ui.theme.Segmented.Choice;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The line above a view of the theory: its versions at the left, what else a view offers at the right. */
public final class VersionBar extends Composite {
    /** Name of the window's context variable that holds the theory version that is looked at. */
    public static final String VERSION = "plait.ui.theory.version";

    private final OpenStudy study;
    private final Composite left;
    private Consumer<TheoryVersion> onChoose = version -> {};
    private List<String> titles = List.of();
    private Segmented<TheoryVersion> choices;
    private TheoryVersion chosen;

    public VersionBar(Composite parent, OpenStudy study) {
        super(parent, SWT.NONE);
        this.study = study;
        var theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(1, false);
        layout.marginWidth = 14;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        left = new Composite(this, SWT.NONE);
        left.setBackground(getBackground());
        var none = new GridLayout(1, false);
        none.marginWidth = none.marginHeight = 0;
        left.setLayout(none);
        left.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        refresh();
    }

    /** Takes in one more control at the right end. */
    public <T extends Control> T add(T control, int width) {
        ((GridLayout) getLayout()).numColumns++;
        var data = new GridData(SWT.END, SWT.CENTER, false, false);
        if (width > 0) data.widthHint = width;
        control.setLayoutData(data);
        return control;
    }

    /** Hears which version a person chose. */
    public void onChoose(Consumer<TheoryVersion> listener) {
        onChoose = listener;
    }

    /** The version that is looked at; null while there is none. */
    public TheoryVersion version() {
        return chosen;
    }

    /** Shows that this version is looked at; the newest where it is none of the study's. Nobody is told. */
    public void version(TheoryVersion version) {
        chosen = version;
        refresh();
    }

    /** Brings the choices to the versions that there are now. */
    public void refresh() {
        List<TheoryVersion> versions = TheoryMembers.versions(study.study());
        if (chosen == null || !versions.contains(chosen)) chosen = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        List<String> wanted = versions.stream().map(TheoryMembers::title).toList();
        if (!wanted.equals(titles) || choices == null) rebuild(versions);
        titles = wanted;
        if (choices != null && !Objects.equals(choices.value(), chosen)) choices.value(chosen);
    }

    private void rebuild(List<TheoryVersion> versions) {
        if (choices != null) choices.dispose();
        choices = null;
        if (versions.isEmpty()) return;
        choices = new Segmented<>(left, "Theory version", versions.stream().map(each -> new Choice<>(each, TheoryMembers.title(each), (char) 0, null)).toList());
        choices.value(chosen);
        choices.onSelect(version -> {
            chosen = version;
            onChoose.accept(version);
        });
        layout(true, true);
    }
}
