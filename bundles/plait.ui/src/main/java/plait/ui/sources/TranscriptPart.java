package plait.ui.sources;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;
import plait.core.OpenStudy;
import plait.core.sources.Segments;
import plait.core.sources.Speakers;
import plait.core.study.Committed;
import plait.model.Coding;
import plait.model.Source;
import plait.model.base.Tracked;
import plait.model.text.Span;
import plait.ui.coding.CodeSelection;
import plait.ui.coding.RecentCodes;
import plait.ui.coding.TranscriptDrag;
import plait.ui.commands.Commands;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.search.Searching;
import plait.ui.study.Chosen;
import plait.ui.study.Problems;
import plait.ui.study.StatusLine;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.transcript.Filter;
import plait.ui.transcript.ReadingPreference;
import plait.ui.transcript.TranscriptCanvas;

/** Shows one source's transcript below a line that says what it is. The one in front is what the coding commands act on. */
public final class TranscriptPart {
    /** Under this name a part's transient data holds its source. */
    public static final String SOURCE = "plait.source";

    private static final String KEYS = "plait.app.context.transcript";

    private final OpenStudy study;
    private final MPart part;
    private final MWindow window;
    private final Problems problems;
    private final RecentCodes recent;
    private final Filter filter;
    private final ReadingPreference reading;
    private final Runnable onReading = this::readAnew;
    private final Transcripts transcripts;
    private final IEventBroker events;
    private final Runnable onFilter = this::showFiltered;
    private final Consumer<Committed> onCommit = this::committed;
    private SourceHeader header;
    private final Commands commands;
    private TranscriptCanvas canvas;
    private CodeSelection coding;
    private FindBar find;
    private List<Boolean> told = List.of();

    @Inject
    public TranscriptPart(OpenStudy study, MPart part, MWindow window, Problems problems, RecentCodes recent, Filter filter, ReadingPreference reading, Transcripts transcripts, IEventBroker events, Commands commands) {
        this.study = study;
        this.part = part;
        this.window = window;
        this.problems = problems;
        this.recent = recent;
        this.filter = filter;
        this.reading = reading;
        this.transcripts = transcripts;
        this.events = events;
        this.commands = commands;
    }

    @PostConstruct
    void create(Composite parent) {
        var source = (Source) part.getTransientData().get(SOURCE);
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        parent.setLayout(layout);
        parent.setBackground(Theme.on(parent.getDisplay()).colour(Token.SURFACE));
        header = new SourceHeader(parent, study, source, filter);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        header.onCodes(this::chooseShown);
        header.button(Icon.SEARCH, "Find in this transcript", this::find);
        header.button(Icon.COLUMNS_2, "Show a transcript beside this one", this::chooseBeside);
        canvas = new TranscriptCanvas(parent);
        canvas.read(reading.now());
        reading.listen(onReading);
        find = new FindBar(parent, canvas);
        find.moveAbove(canvas);
        // while somebody types there, Enter and Delete are not for the transcript
        EContextService contexts = part.getContext().get(EContextService.class);
        find.field().addListener(SWT.FocusIn, event -> contexts.deactivateContext(KEYS));
        find.field().addListener(SWT.FocusOut, event -> {
            if (part.getContext() != null) contexts.activateContext(KEYS); // else the part is closing
        });
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.show(filter.only());
        canvas.show(study, source);
        filter.listen(onFilter);
        study.session().listen(onCommit);
        coding = new CodeSelection(study, canvas, recent);
        new TranscriptDrag(coding, problems);
        canvas.addListener(SWT.DefaultSelection, event -> commands.run(Commands.QUICK_CODE));
        canvas.onMove(this::moved);
        comeToFront();
    }

    public TranscriptCanvas canvas() {
        return canvas;
    }

    /** Opens the list in which codes, coders and cases are chosen. */
    void chooseShown() {
        ShowOnlyPopup.open(canvas, study, filter, header.below(), canvas::setFocus);
    }

    /** Asks which transcript is to stand beside this one, and shows it there. */
    void chooseBeside() {
        new ChooseSource(canvas.getShell(), transcripts.besides(part, study.study())).ask().ifPresent(source -> transcripts.beside(part, source));
    }

    private void readAnew() {
        canvas.read(reading.now());
    }

    private void showFiltered() {
        canvas.show(filter.only());
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    /** Who codes what is selected wants to see it, whatever else is shown. */
    private void committed(Committed committed) {
        Optional<Span> selected = canvas.selection();
        if (selected.isEmpty() || filter.only().isAll()) return;
        for (Tracked each : committed.touched()) {
            if (!(each instanceof Coding made) || made.getFactor() == null || made.getSegment() == null || made.getSegment().getText() != canvas.text().orElse(null)) continue;
            if (!Segments.span(made.getSegment()).equals(selected.get())) continue;
            filter.only(filter.only().including(made, Speakers.cases(made.getSegment().getText(), study.texts().read(made.getSegment().getText()), selected.get())));
        }
    }

    /** Opens the line in which words are looked for. */
    void find() {
        find.open();
    }

    /** Goes to the next place that was found here, or back; while nothing is looked for here, to the next hit of the search, in whatever source it is. */
    void findNext(boolean forwards) {
        Searching searching = window.getContext().get(Searching.class);
        if (find.getVisible() || searching == null || !searching.go(forwards, transcripts)) find.next(forwards);
    }

    /** Shows all transcripts larger (1), smaller (-1) or in the usual size (0). */
    void zoom(int direction) {
        reading.set(reading.now().stepped(direction));
        say("Words at " + reading.now().zoom() + " %");
    }

    /** Says something in the status line until the caret moves. */
    void say(String sentence) {
        window.getContext().set(StatusLine.PLACE, sentence);
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
        window.getContext().set(TranscriptPart.class, this);
        moved();
    }

    private void moved() {
        tellCommands();
        if (window.getContext().getLocal(CodeSelection.class) == coding) window.getContext().set(StatusLine.PLACE, canvas.place().sentence());
        if (window.getContext().getLocal(CodeSelection.class) == coding) Chosen.set(window, atCaret());
        canvas.evidenceAtCaret().ifPresent(link -> window.getContext().set(ConfigurationPart.SHOWN, link.getVersion().getConfiguration()));
    }

    /** What the caret stands in: a coding, evidence, or the source alone. */
    private EObject atCaret() {
        var source = (EObject) part.getTransientData().get(SOURCE);
        return canvas.codingAtCaret().<EObject>map(each -> each).or(() -> canvas.evidenceAtCaret()).orElse(source);
    }

    /** What can be done depends on what is selected; e4 would look only when the focus moves. */
    private void tellCommands() {
        List<Boolean> now = List.of(coding.canApply(), coding.canRemove());
        if (now.equals(told)) return;
        told = now;
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    @PreDestroy
    void leave() {
        filter.forget(onFilter);
        reading.forget(onReading);
        study.session().stopListening(onCommit);
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
        window.getContext().remove(TranscriptPart.class);
        window.getContext().set(StatusLine.PLACE, "");
    }
}
