package plait.ui.sources;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.osgi.service.event.Event;
import plait.core.OpenStudy;

/** When the window has opened on a study: names it in the title and opens the transcript where work stopped. */
public final class FirstTranscript {
    private final MApplication application;
    private final EModelService models;

    @Inject
    public FirstTranscript(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, @Optional OpenStudy study) {
        if (event == null || study == null) return;
        var window = (MWindow) models.find("plait.app.window", application);
        String name = study.study().getName();
        window.setLabel((name == null || name.isBlank() ? "Study" : name) + " – Plait");
        var transcripts = new Transcripts(window.getContext().get(EPartService.class));
        Transcripts.whereWorkStopped(study.study()).ifPresent(transcripts::open);
    }
}
