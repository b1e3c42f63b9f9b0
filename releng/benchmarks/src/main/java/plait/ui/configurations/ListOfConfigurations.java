package plait.ui.configurations;

import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.ConfigurationVersion;
import plait.ui.study.Problems;

/** Lets the measurements open views that only their own package sees. */
public final class ListOfConfigurations {
    private ListOfConfigurations() {}

    public static Composite open(Composite parent, OpenStudy study) {
        return new ConfigurationList(parent, study);
    }

    public static Composite open(Composite parent, OpenStudy study, ConfigurationVersion version) {
        var view = new ConfigurationView(parent, study, new Problems());
        view.choose(version);
        return view;
    }
}
