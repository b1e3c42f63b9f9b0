package plait.app;

import java.util.prefs.Preferences;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import plait.ui.study.PersonalChoices;
import plait.ui.welcome.FirstStudy;
import plait.ui.welcome.RecentStudies;

/** Runs before there is a display: the study to begin with is opened while the window is built, for each takes about as long as the other. */
public final class Beginning implements BundleActivator {
    @Override
    public void start(BundleContext bundle) {
        QuietLogs.silenceLibraries();
        Preferences preferences = Preferences.userRoot().node("plait");
        var personal = new PersonalChoices(preferences);
        var folders = new DiskStudies(() -> Startup.author(personal));
        Startup.first(folders, new RecentStudies(preferences), personal.beginsWithLastStudy())
                .ifPresent(folder -> bundle.registerService(FirstStudy.class, FirstStudy.of(folder, folders), null));
    }

    @Override
    public void stop(BundleContext bundle) {}
}
