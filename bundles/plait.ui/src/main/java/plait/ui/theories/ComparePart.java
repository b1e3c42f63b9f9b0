package plait.ui.theories;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.reports.ExportComparison;
import plait.core.sheets.TableWriter;
import plait.ui.coding.LeavingNames;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.sheets.AskFile;
import plait.ui.study.Chosen;
import plait.ui.study.Jobs;
import plait.ui.theme.EmptyWords;

/** What changed between two versions of the theory, and because of what. */
public final class ComparePart {
    /** The part's id. */
    public static final String PART = "plait.app.part.compareVersions";

    private static final String CONFIGURATION = "plait.app.part.theoryConfiguration";

    private CompareView view;

    @Inject
    public ComparePart() {}

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study, Ways ways, EPartService parts, TableWriter tables, Jobs jobs) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new CompareView(parent, study);
        view.onSelect(version -> {
            ConfigurationPart.choose(window.getContext(), version);
            Chosen.set(window, version.getConfiguration());
        });
        view.onOpen(() -> parts.showPart(CONFIGURATION, PartState.ACTIVATE));
        view.onPassage(ways::open);
        view.onExport(() -> view.comparison().ifPresent(comparison -> AskFile.of(parent.getShell(), "Export changes", "Changes", AskFile.TABLES).ifPresent(file ->
                new LeavingNames(study, jobs, parent.getShell()).of(ExportComparison.codes(comparison), () ->
                        jobs.start("Exporting changes", progress -> new ExportComparison(study, tables, jobs.onSession(progress)).export(file, comparison, progress), () -> {})))));
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
