package plait.ui.perspectives;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.osgi.service.event.Event;
import plait.ui.study.StatusLine;

/** Goes from one perspective to another. Each is built when it is first gone to, and taken down when the study closes. */
public final class Perspectives {
    private static final String WINDOW = "plait.app.window";
    private static final String STACK = "plait.app.perspectives";
    private static final String WELCOME = "plait.app.perspective.welcome";
    private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU;

    private final MApplication application;
    private final EModelService models;

    @Inject
    public Perspectives(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    @PostConstruct
    void begin() {
        application.getContext().set(Perspectives.class, this);
    }

    /** Before there is a window: what it opens with. */
    public void beginWith(boolean study) {
        for (View each : View.values()) perspective(each.perspective()).setToBeRendered(study && each == View.CODE);
        stack().setSelectedElement(perspective(study ? View.CODE.perspective() : WELCOME));
        mark();
    }

    public void show(View view) {
        MPerspective wanted = perspective(view.perspective());
        boolean first = wanted.getWidget() == null;
        go(wanted);
        // by itself the workbench would take the part that stands first
        if (first) window().getContext().get(EPartService.class).activate((MPart) models.find(view.firstPart(), wanted), true);
    }

    /** Shows the welcome page and takes down all that shows a study. */
    public void leaveStudy() {
        go(perspective(WELCOME));
        for (View each : View.values()) perspective(each.perspective()).setToBeRendered(false);
    }

    /** The one in front; empty on the welcome page. */
    public java.util.Optional<View> shown() {
        MPerspective shown = stack().getSelectedElement();
        return Arrays.stream(View.values()).filter(each -> shown != null && each.perspective().equals(shown.getElementId())).findFirst();
    }

    MPerspective of(View view) {
        return perspective(view.perspective());
    }

    private void go(MPerspective perspective) {
        perspective.setToBeRendered(true);
        window().getContext().set(StatusLine.PLACE, ""); // what it said was about another part
        window().getContext().get(EPartService.class).switchPerspective(perspective);
        mark();
    }

    /** Also when something else has changed the perspective, the buttons say which it is; they are there before their window is. */
    @Inject
    void switched(@Optional @UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
        if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) mark();
    }

    private void mark() {
        MPerspective shown = stack().getSelectedElement();
        for (View each : View.values()) {
            boolean selected = shown != null && each.perspective().equals(shown.getElementId());
            for (MHandledItem item : models.findElements(application, null, MHandledItem.class, null, EVERYWHERE)) {
                if (item.getElementId().endsWith(each.item())) item.setSelected(selected);
            }
        }
    }

    private MWindow window() {
        return (MWindow) Objects.requireNonNull(models.find(WINDOW, application));
    }

    private MPerspectiveStack stack() {
        return (MPerspectiveStack) Objects.requireNonNull(models.find(STACK, application));
    }

    private MPerspective perspective(String id) {
        return Objects.requireNonNull((MPerspective) models.find(id, application), id);
    }
}
