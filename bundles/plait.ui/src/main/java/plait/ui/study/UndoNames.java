package plait.ui.study;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import plait.core.OpenStudy;
import plait.core.study.Committed;

/** Keeps the undo and redo items telling what they would do, such as “Undo apply code”. */
public final class UndoNames {
    private static final String UNDO = "plait.app.command.undo";
    private static final String REDO = "plait.app.command.redo";

    /** Without being asked for it, a search leaves the main menu out. */
    private static final int EVERYWHERE = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU;

    private final MApplication application;
    private final EModelService models;
    private final IEventBroker events;
    private final Consumer<Committed> onCommit = committed -> name();
    private OpenStudy study;

    @Inject
    public UndoNames(MApplication application, EModelService models, IEventBroker events) {
        this.application = application;
        this.models = models;
        this.events = events;
    }

    /** Follows from one study to the next; in none there is nothing to undo. */
    @Inject
    void study(@Optional OpenStudy opened) {
        end();
        study = opened;
        if (study != null) study.session().listen(onCommit);
        name();
    }

    private void name() {
        String undo = sentence("Undo", study == null ? "" : study.session().undoLabel());
        String redo = sentence("Redo", study == null ? "" : study.session().redoLabel());
        for (MHandledItem item : models.findElements(application, null, MHandledItem.class, null, EVERYWHERE)) {
            String command = item.getCommand() == null ? "" : item.getCommand().getElementId();
            if (command.equals(UNDO)) name(item, "Undo", undo);
            else if (command.equals(REDO)) name(item, "Redo", redo);
        }
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    /** A menu says what would be undone; a tool button stays as wide as it is and says so in its tooltip. */
    private static void name(MHandledItem item, String verb, String sentence) {
        boolean inMenu = item instanceof MMenuItem;
        item.setLabel(inMenu ? sentence : verb);
        item.setTooltip(sentence);
    }

    /** “Apply code” becomes “Undo apply code”. */
    static String sentence(String verb, String label) {
        return label.isEmpty() ? verb : verb + " " + label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    @PreDestroy
    void end() {
        if (study != null) study.session().stopListening(onCommit);
    }
}
