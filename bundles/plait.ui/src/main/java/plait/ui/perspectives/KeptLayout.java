package plait.ui.perspectives;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;

/**
 * Keeps where sashes stand and how large the window is, for this computer and nothing of any study. In a narrow window the part at the
 * right of the transcript goes below it.
 */
public final class KeptLayout {
    /** Below this width, in pixels at 100 %, three columns leave too little for reading. */
    static final int NARROW = 1100;
    private static final int MIN_WIDTH = 820;
    private static final int MIN_HEIGHT = 560;
    private static final String OURS = "plait.app.";
    private static final String RIGHT = "plait.app.stack.configuration";
    private static final String MIDDLE = "plait.app.middle";
    private static final String COLUMNS = "plait.app.code";
    private static final String BELOW = "30";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMISED = "window.maximised";
    private static final String MAXIMISED_TAG = "shellMaximized";

    private final MApplication application;
    private final EModelService models;
    private final Preferences kept;
    private final Map<String, String> usual = new HashMap<>();
    private String beside;
    private boolean moving;

    @Inject
    public KeptLayout(MApplication application, EModelService models, Preferences preferences) {
        this.application = application;
        this.models = models;
        kept = preferences.node("layout");
    }

    /** Before there is a window. */
    @PostConstruct
    void begin() {
        application.getContext().set(KeptLayout.class, this);
        for (MUIElement each : sized()) {
            usual.put(each.getElementId(), each.getContainerData());
            each.setContainerData(kept.get(each.getElementId(), each.getContainerData()));
        }
        MWindow window = application.getChildren().get(0);
        window.setWidth(Math.max(MIN_WIDTH, kept.getInt(WIDTH, window.getWidth())));
        window.setHeight(Math.max(MIN_HEIGHT, kept.getInt(HEIGHT, window.getHeight())));
        if (kept.getBoolean(MAXIMISED, false)) window.getTags().add(MAXIMISED_TAG);
    }

    private List<MUIElement> sized() {
        return models.findElements(application, null, MUIElement.class, null).stream().filter(KeptLayout::isSized).toList();
    }

    private static boolean isSized(MUIElement element) {
        MElementContainer<?> parent = element.getParent();
        return parent instanceof MPartSashContainer && element.getContainerData() != null && element.getElementId() != null && element.getElementId().startsWith(OURS);
    }

    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        if (event == null || !(application.getChildren().get(0).getWidget() instanceof Shell shell)) return;
        shell.setMinimumSize(MIN_WIDTH, MIN_HEIGHT);
        shell.addListener(SWT.Resize, resized -> fit(shell));
        fit(shell);
    }

    private void fit(Shell shell) {
        if (!shell.getMaximized()) {
            kept.putInt(WIDTH, shell.getSize().x);
            kept.putInt(HEIGHT, shell.getSize().y);
        }
        kept.putBoolean(MAXIMISED, shell.getMaximized());
        narrow(shell.getClientArea().width < NARROW);
    }

    /** Puts the part at the right below the transcript, or back beside it. */
    @SuppressWarnings("unchecked")
    private void narrow(boolean wanted) {
        MUIElement right = models.find(RIGHT, application);
        var middle = (MElementContainer<MUIElement>) (MElementContainer<?>) models.find(MIDDLE, application);
        var columns = (MElementContainer<MUIElement>) (MElementContainer<?>) models.find(COLUMNS, application);
        if (right == null || middle == null || columns == null || wanted == (right.getParent() == middle)) return;
        moving = true;
        if (wanted) beside = right.getContainerData();
        right.setContainerData(wanted ? BELOW : beside);
        models.move(right, wanted ? middle : columns);
        if (!wanted) beside = null;
        moving = false;
    }

    @Inject
    void moved(@Optional @UIEventTopic(UIEvents.UIElement.TOPIC_CONTAINERDATA) Event event) {
        if (event == null || moving || !(event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUIElement element)) return;
        if (isSized(element) && (beside == null || !element.getParent().getElementId().equals(MIDDLE))) kept.put(element.getElementId(), element.getContainerData());
    }

    /** Everything where it stood at first. */
    public void reset() {
        try {
            kept.clear();
        } catch (BackingStoreException e) {
            return; // it then stays as it is until the program ends
        }
        for (MUIElement each : sized()) each.setContainerData(usual.getOrDefault(each.getElementId(), each.getContainerData()));
    }
}
