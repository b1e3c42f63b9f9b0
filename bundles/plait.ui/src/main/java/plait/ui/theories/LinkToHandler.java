package plait.ui.theories;

import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.theories.TheoryMembers;
import plait.model.ConfigurationVersion;
import plait.model.TheoryVersion;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.configurations.VersionBar;

/** Draws a link from the configuration that was chosen in the map or the list to another. */
public final class LinkToHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, @Named(ConfigurationPart.VERSION) ConfigurationVersion from, @Optional @Named(VersionBar.VERSION) TheoryVersion version) {
        LinkDialog.draw(shell, study, members(study, version), from, null).open();
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study, @Optional @Named(ConfigurationPart.VERSION) ConfigurationVersion from, @Optional @Named(VersionBar.VERSION) TheoryVersion version) {
        return study != null && from != null && (version == null || !version.isFrozen()) && members(study, version).contains(from);
    }

    private static List<ConfigurationVersion> members(OpenStudy study, TheoryVersion looked) {
        List<TheoryVersion> versions = TheoryMembers.versions(study.study());
        return TheoryMembers.of(study.study(), looked != null ? looked : versions.isEmpty() ? null : versions.getLast());
    }
}
