package plait.ui.provenance;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

/** Lets the measurements open the trail, which only its own package sees. */
public final class OneTrail {
    private OneTrail() {}

    public static Composite open(Composite parent, OpenStudy study, EObject object) {
        var view = new TrailView(parent, study, new Jobs(parent.getDisplay(), new Problems()));
        view.show(object);
        return view;
    }
}
