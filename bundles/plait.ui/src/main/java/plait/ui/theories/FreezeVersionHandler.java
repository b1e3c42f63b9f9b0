package plait.ui.theories;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.theories.Theories;
import plait.model.TheoryVersion;
import plait.ui.study.Problems;

/** Freezes the theory version that is worked on, when the person has read what that means. */
public final class FreezeVersionHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, OpenStudy study, Problems problems) {
        TheoryVersion newest = Theories.newest(study.study()).orElseThrow();
        if (isMeant(shell, newest)) problems.reporting("The version was not frozen", () -> study.freezing().freeze(newest));
    }

    private static boolean isMeant(Shell shell, TheoryVersion version) {
        String what = Theories.name(version) + " can then be read, cited and drawn, and never changed. Work goes on in a new version, which the next derived version begins.";
        return MessageDialog.open(MessageDialog.QUESTION, shell, "Freeze " + Theories.name(version), what, 0, "Cancel", "Freeze version") == 1;
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null && Theories.newest(study.study()).filter(version -> !version.isFrozen()).isPresent();
    }
}
