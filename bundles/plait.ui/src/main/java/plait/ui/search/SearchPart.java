package plait.ui.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.search.Hit;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.configurations.Passage;
import plait.ui.sources.Transcripts;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.study.StatusLine;

/** Searches the whole corpus. */
public final class SearchPart implements HitActions.Work {
    private static final String PART = "plait.app.part.search";
    private static final String CONTEXT = "plait.app.part.context";

    private final MWindow window;
    private final Transcripts transcripts;
    private final Problems problems;
    private final Jobs jobs;
    private final EPartService parts;
    private Searching searching;
    private SearchView view;

    @Inject
    public SearchPart(MWindow window, Transcripts transcripts, Problems problems, Jobs jobs, EPartService parts) {
        this.window = window;
        this.transcripts = transcripts;
        this.problems = problems;
        this.jobs = jobs;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study) {
        parent.setLayout(new FillLayout());
        if (study == null) return;
        searching = Searching.of(window, study);
        view = new SearchView(parent, searching, this);
        searching.listen(this::say);
        say();
    }

    /** The part, in front and with the focus. */
    static java.util.Optional<SearchPart> bringUp(EPartService parts) {
        MPart part = parts.showPart(PART, PartState.ACTIVATE);
        return part != null && part.getObject() instanceof SearchPart shown ? java.util.Optional.of(shown) : java.util.Optional.empty();
    }

    /** The next hit, or the one before: chosen in the list while the search is in front, else opened in its transcript. */
    static void step(Searching searching, Transcripts transcripts, EPartService parts, boolean forwards) {
        MPart active = parts.getActivePart();
        if (active != null && PART.equals(active.getElementId())) searching.step(forwards);
        else searching.go(forwards, transcripts);
    }

    /** Looks for words as they stand; without any the search that was there stays. */
    void search(String words) {
        if (view == null) return;
        if (!words.isBlank()) searching.query(words);
        view.takeFocus();
        view.field().text().selectAll();
    }

    @Override public void open(Hit hit) {
        searching.choose(hit);
        searching.source(hit).ifPresent(source -> transcripts.open(source, hit.span(), searching.spansIn(hit)));
    }

    @Override public void evidence(Hit hit) {
        searching.choose(hit);
        searching.source(hit).ifPresent(source -> evidence(source, hit.sentence(), searching.spansIn(hit)));
    }

    private void evidence(Source source, Span sentence, List<Span> hits) {
        transcripts.open(source, sentence, hits);
        var passage = new Passage(plait.core.sources.Texts.current(source), sentence);
        ConfigurationPart.bringUp(parts).ifPresent(part -> part.use(List.of(passage)));
    }

    @Override public void showContext() {
        parts.showPart(CONTEXT, PartState.ACTIVATE);
    }

    @Override public Problems problems() {
        return problems;
    }

    @Override public Jobs jobs() {
        return jobs;
    }

    /** The index follows every change; while it does, the status line says so. */
    private void say() {
        if (parts.getActivePart() == null || !PART.equals(parts.getActivePart().getElementId())) return;
        boolean upToDate = searching.study().searching().isUpToDate();
        window.getContext().set(StatusLine.PLACE, upToDate ? "Index up to date" + unquotable() : "Index is catching up…");
    }

    private String unquotable() {
        long speakers = searching.unquotableSpeakers();
        return speakers == 0 ? "" : " · quotes not allowed from " + SearchView.count(speakers, "speaker", "speakers");
    }

    @Focus
    void focus() {
        if (view != null) view.takeFocus();
        if (searching != null) say();
    }

    @PreDestroy
    void leave() {
        if (searching == null) return;
        if (window.getContext() != null && window.getContext().getLocal(Searching.class) == searching) window.getContext().remove(Searching.class);
        searching.close();
    }
}
