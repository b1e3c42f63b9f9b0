package plait.ui.properties;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.configurations.ProfileParts;
import plait.model.Profile;
import plait.ui.theme.FormDialog;

/** Asks which parts a configuration of the study has. What configurations have already stays, whatever is chosen. */
final class ProfileDialog extends FormDialog {
    private final OpenStudy study;
    private Choice<Profile> profile;
    private Label kept;

    ProfileDialog(Shell parent, OpenStudy study) {
        super(parent, "Parts of configurations", "Save");
        this.study = study;
    }

    @Override protected void fields() {
        profile = choice("Profile", Arrays.asList(Profile.values()), each -> name(each) + ": " + ProfileParts.words(each), study.study().getProfile());
        Composite row = row("");
        kept = new Label(row, SWT.WRAP);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = convertWidthInCharsToPixels(60);
        data.heightHint = convertHeightInCharsToPixels(2);
        kept.setLayoutData(data);
        profile.onChange(this::tell);
        tell();
    }

    static String name(Profile profile) {
        return switch (profile) {
            case CMO -> "CMO";
            case CMO_SPLIT -> "CMO, mechanism split";
            case ICMO -> "ICMO";
            case ICAMO -> "ICAMO";
        };
    }

    private void tell() {
        int beyond = ProfileParts.beyond(study.study(), profile.value());
        kept.setText(beyond == 0 ? "No configuration changes by this. New ones begin with these parts."
                : (beyond == 1 ? "1 configuration has a part" : beyond + " configurations have parts") + " that this does not offer. They keep " + (beyond == 1 ? "it." : "them."));
        kept.getParent().layout();
    }

    @Override protected void perform() {
        study.profile().choose(profile.value());
    }
}
