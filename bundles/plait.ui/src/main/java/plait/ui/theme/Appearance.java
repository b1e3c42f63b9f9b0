package plait.ui.theme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.prefs.Preferences;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.IResourceUtilities;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.event.Event;

/** Light, dark, or as the system: what the person chose, kept in their preferences, and the whole window in it. */
public final class Appearance {
    /** What can be chosen. */
    public enum Choice {
        LIGHT("Light"),
        DARK("Dark"),
        SYSTEM("As the system");

        public final String word;

        Choice(String word) {
            this.word = word;
        }
    }

    private static final String KEPT = "appearance";
    private static final String STYLE_SHEET = "cssTheme";
    private static final String ITEMS = "plait.app.menu.view.";
    private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU;

    private final MApplication application;
    private final EModelService models;
    private final Preferences preferences;
    private final Display display;
    private final boolean systemIsDark;
    private Choice choice;
    private boolean inked;

    @Inject
    public Appearance(MApplication application, EModelService models, Preferences preferences) {
        this.application = application;
        this.models = models;
        this.preferences = preferences;
        display = Display.getDefault();
        systemIsDark = Display.isSystemDarkTheme(); // asked before we change it
    }

    @PostConstruct
    void begin() {
        application.getContext().set(Appearance.class, this);
        choice = kept(preferences);
        show();
    }

    /** Only now, because the workbench brings its own reader of icons after this was made. */
    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        if (event == null) return;
        IEclipseContext context = application.getContext();
        context.set(IResourceUtilities.class.getName(), new InkedIcons(context));
        inked = true;
        icons(Theme.on(display).isDark());
    }

    static Choice kept(Preferences preferences) {
        String kept = preferences.get(KEPT, Choice.SYSTEM.name());
        for (Choice each : Choice.values()) if (each.name().equals(kept)) return each;
        return Choice.SYSTEM;
    }

    public Choice choice() {
        return choice;
    }

    public void choose(Choice wanted) {
        choice = wanted;
        preferences.put(KEPT, wanted.name());
        show();
    }

    private void show() {
        boolean dark = choice == Choice.DARK || choice == Choice.SYSTEM && systemIsDark;
        var open = new Recolour(display);
        PlatformTheme.prefer(dark);
        Theme.on(display).dark(dark);
        String sheet = dark ? "plait.app.dark" : "plait.app.light";
        System.setProperty(STYLE_SHEET, sheet); // where the workbench looks for it when it starts
        IThemeEngine engine = application.getContext().get(IThemeEngine.class);
        if (engine != null) engine.setTheme(sheet, false);
        open.apply();
        display.asyncExec(open::apply); // and once more when the style sheet has come to every control
        if (inked) icons(dark);
        for (MMenuItem item : models.findElements(application, null, MMenuItem.class, null, EVERYWHERE)) {
            if (item.getElementId().startsWith(ITEMS)) item.setSelected(item.getElementId().equals(ITEMS + choice.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void icons(boolean dark) {
        for (MUILabel label : models.findElements(application, null, MUILabel.class, null, EVERYWHERE)) {
            if (label.getIconURI() != null) label.setIconURI(InkedIcons.in(label.getIconURI(), dark));
        }
        for (MPartDescriptor part : application.getDescriptors()) if (part.getIconURI() != null) part.setIconURI(InkedIcons.in(part.getIconURI(), dark));
    }
}
