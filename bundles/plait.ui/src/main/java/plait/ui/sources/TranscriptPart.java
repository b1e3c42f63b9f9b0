package plait.ui.sources;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;
import plait.core.OpenStudy;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.coding.CodeSelection;
import plait.ui.coding.QuickCode;
import plait.ui.coding.RecentCodes;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.study.Problems;
import plait.ui.study.StatusLine;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.transcript.TranscriptCanvas;

/** Shows one source's transcript below a line that says what it is. The one in front is what the coding commands act on. */
public final class TranscriptPart {
    /** Under this name a part's transient data holds its source. */
    public static final String SOURCE = "plait.source";

    private final OpenStudy study;
    private final MPart part;
    private final MWindow window;
    private final Problems problems;
    private final RecentCodes recent;
    private final Transcripts transcripts;
    private TranscriptCanvas canvas;
    private CodeSelection coding;

    @Inject
    public TranscriptPart(OpenStudy study, MPart part, MWindow window, Problems problems, RecentCodes recent, Transcripts transcripts) {
        this.study = study;
        this.part = part;
        this.window = window;
        this.problems = problems;
        this.recent = recent;
        this.transcripts = transcripts;
    }

    @PostConstruct
    void create(Composite parent) {
        var source = (Source) part.getTransientData().get(SOURCE);
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        parent.setLayout(layout);
        parent.setBackground(Theme.on(parent.getDisplay()).colour(Token.SURFACE));
        new SourceHeader(parent, source).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas = new TranscriptCanvas(parent);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.show(study, source);
        coding = new CodeSelection(study, canvas, recent);
        canvas.addListener(SWT.DefaultSelection, event -> QuickCode.open(coding, problems));
        canvas.onMove(this::moved);
        comeToFront();
    }

    public TranscriptCanvas canvas() {
        return canvas;
    }

    /** Brings a passage into sight, selected. */
    void show(Span passage) {
        canvas.select(passage);
        canvas.setFocus();
    }

    @Focus
    void focus() {
        canvas.setFocus();
        comeToFront();
    }

    private void comeToFront() {
        window.getContext().set(CodeSelection.class, coding);
        moved();
    }

    private void moved() {
        if (window.getContext().getLocal(CodeSelection.class) == coding) window.getContext().set(StatusLine.PLACE, canvas.place().sentence());
        canvas.evidenceAtCaret().ifPresent(link -> window.getContext().set(ConfigurationPart.SHOWN, link.getVersion().getConfiguration()));
    }

    @PreDestroy
    void leave() {
        forgetSelection();
        var shell = (Widget) window.getWidget();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) transcripts.closed();
            });
        }
    }

    private void forgetSelection() {
        if (window.getContext() == null || window.getContext().getLocal(CodeSelection.class) != coding) return;
        window.getContext().remove(CodeSelection.class);
        window.getContext().set(StatusLine.PLACE, "");
    }
}
