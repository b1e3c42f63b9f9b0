package plait.ui.study;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;

/** What a person chose last, wherever it was: a source, a case, a participant, a code, a configuration, a coding. Properties, memos and history are about it. */
public final class Chosen {
    /** Name of the window's context variable that holds it. */
    public static final String OBJECT = "plait.ui.chosen";

    private Chosen() {}

    public static void set(MWindow window, EObject object) {
        if (window.getContext() != null && window.getContext().getLocal(OBJECT) != object) window.getContext().set(OBJECT, object);
    }
}
