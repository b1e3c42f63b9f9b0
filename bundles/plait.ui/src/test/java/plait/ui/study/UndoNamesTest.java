package plait.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.ui.StudyInMemory;

class UndoNamesTest {
    private final MHandledItem undo = item(MMenuFactory.INSTANCE.createHandledMenuItem(), "plait.app.command.undo");
    private final MHandledItem redo = item(MMenuFactory.INSTANCE.createHandledMenuItem(), "plait.app.command.redo");
    private final MHandledItem button = item(MMenuFactory.INSTANCE.createHandledToolItem(), "plait.app.command.undo");
    private final MHandledItem other = item(MMenuFactory.INSTANCE.createHandledMenuItem(), "plait.app.command.quit");
    private final List<Object> topics = new ArrayList<>();
    private final OpenStudy study = StudyInMemory.open();
    private UndoNames names;

    @BeforeEach
    void begin() {
        EModelService models = answering(EModelService.class, (proxy, method, arguments) -> List.of(undo, redo, button, other));
        IEventBroker events = answering(IEventBroker.class, (proxy, method, arguments) -> topics.add(arguments[0]));
        names = new UndoNames(answering(MApplication.class, (proxy, method, arguments) -> null), models, events);
        names.study(study);
    }

    @Test
    void aLabelBecomesPartOfASentence() {
        assertEquals("Undo apply code", UndoNames.sentence("Undo", "Apply code"));
        assertEquals("Redo", UndoNames.sentence("Redo", ""));
    }

    @Test
    void inANewStudyThereIsNothingToUndo() {
        assertEquals("Undo", undo.getLabel());
        assertEquals("Redo", redo.getLabel());
    }

    @Test
    void theMenuFollowsEachCommit() {
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));
        assertEquals("Undo new code", undo.getLabel());
        assertEquals("Redo", redo.getLabel());

        study.session().undo();
        assertEquals("Undo", undo.getLabel());
        assertEquals("Redo new code", redo.getLabel());

        study.session().redo();
        assertEquals("Undo new code", undo.getLabel());
        assertEquals("Redo", redo.getLabel());
    }

    @Test
    void aToolButtonKeepsItsWidthAndSaysItInTheTooltip() {
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));

        assertEquals("Undo", button.getLabel());
        assertEquals("Undo new code", button.getTooltip());
    }

    @Test
    void otherItemsAreLeftAlone() {
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));

        assertEquals("As it was", other.getLabel());
    }

    @Test
    void itemsAreAskedAnewWhetherTheyCanBeUsed() {
        topics.clear();
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));

        assertEquals(List.of(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC), topics);
    }

    @Test
    void inAnotherStudyTheMenuSpeaksOfThatOne() {
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));
        OpenStudy other = StudyInMemory.open();
        names.study(other);
        assertEquals("Undo", undo.getLabel());

        study.session().commit("New code", all -> CodeBook.add(all, "Trust"));
        assertEquals("Undo", undo.getLabel(), "the study before is not heard any more");

        names.study(null);
        assertEquals("Undo", undo.getLabel());
    }

    @Test
    void afterTheWindowIsGoneNothingIsNamed() {
        names.end();
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));

        assertFalse(undo.getLabel().contains("code"));
    }

    private static MHandledItem item(MHandledItem item, String command) {
        MCommand named = MCommandsFactory.INSTANCE.createCommand();
        named.setElementId(command);
        item.setCommand(named);
        item.setLabel("As it was");
        return item;
    }

    private static <T> T answering(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }
}
