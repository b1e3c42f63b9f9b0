package plait.ui.sources;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.prefs.Preferences;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import plait.ui.transcript.Reading;
import plait.ui.transcript.ReadingPreference;

/** Brings the preference of how transcripts are set into the application, and shows in the menu what it is. */
public final class ReadingMenu {
    private static final String ITEMS = "plait.app.menu.reading.";
    private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU;

    private final MApplication application;
    private final EModelService models;
    private final ReadingPreference preference;

    @Inject
    public ReadingMenu(MApplication application, EModelService models, Preferences preferences) {
        this.application = application;
        this.models = models;
        preference = new ReadingPreference(preferences);
    }

    @PostConstruct
    void begin() {
        application.getContext().set(ReadingPreference.class, preference);
        preference.listen(this::mark);
        mark();
    }

    private void mark() {
        Reading now = preference.now();
        for (MMenuItem item : models.findElements(application, null, MMenuItem.class, null, EVERYWHERE)) {
            if (!item.getElementId().startsWith(ITEMS)) continue;
            String what = item.getElementId().substring(ITEMS.length());
            item.setSelected(switch (what) {
                case "sans" -> now.sans();
                case "numbers" -> now.numbers();
                default -> what.equals(now.width().name().toLowerCase(Locale.ROOT));
            });
        }
    }
}
