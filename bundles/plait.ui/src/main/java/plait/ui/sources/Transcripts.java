package plait.ui.sources;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.sources.Segments;
import plait.model.Coding;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Study;
import plait.model.Text;
import plait.model.text.Span;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;

/** Opens transcripts, each in a part of its own, and brings to the front what is open already. */
@Creatable
public final class Transcripts {
    /** The part descriptor that every transcript is made from. */
    public static final String PART = "plait.app.part.transcript";

    private static final String START = "plait.app.part.start";

    private static final String FIRST = "plait.app.stack.transcripts";
    private static final String SECOND = "plait.app.stack.transcriptsBeside";

    private final EPartService parts;
    private final EModelService models;
    private final MApplication application;
    private final Perspectives perspectives;

    @Inject
    public Transcripts(EPartService parts, EModelService models, MApplication application, Perspectives perspectives) {
        this.parts = parts;
        this.models = models;
        this.application = application;
        this.perspectives = perspectives;
    }

    /** Opens the transcript and selects the passage in it. */
    public void open(Source source, Segment passage) {
        open(source, Segments.span(passage), List.of());
    }

    /** Opens the transcript and selects a span in it, with these places marked as found unless there are none. */
    public void open(Source source, Span passage, List<Span> found) {
        open(source);
        if (!(shownLast(source).map(MPart::getObject).orElse(null) instanceof TranscriptPart transcript)) return;
        if (!found.isEmpty()) transcript.canvas().mark(found);
        transcript.show(passage);
    }

    /** Opens the transcript, or brings it to the front, among the others in the perspective for coding. */
    public void open(Source source) {
        perspectives.show(View.CODE);
        parts.showPart(shownLast(source).orElseGet(() -> create(source)), PartState.ACTIVATE);
        MPart start = parts.findPart(START);
        if (start != null) parts.hidePart(start);
    }

    /** The part that shows a source; of two the one that has the focus. */
    private Optional<MPart> shownLast(Source source) {
        MPart active = parts.getActivePart();
        return active != null && sourceOf(active) == source ? Optional.of(active) : open().filter(each -> sourceOf(each) == source).findFirst();
    }

    private Stream<MPart> open() {
        return parts.getParts().stream().filter(each -> each.isToBeRendered() && sourceOf(each) != null);
    }

    private static Source sourceOf(MPart part) {
        return (Source) part.getTransientData().get(TranscriptPart.SOURCE);
    }

    /** The sources that can be shown beside a transcript: those that are open come first, then that one again, then all others. */
    List<Source> besides(MPart here, Study study) {
        Set<Source> found = new LinkedHashSet<>(open().filter(each -> each != here && sourceOf(each) != sourceOf(here)).map(Transcripts::sourceOf).toList());
        found.add(sourceOf(here));
        study.getSources().stream().filter(each -> !each.getTexts().isEmpty()).sorted(Comparator.comparing(SourceNames::of)).forEach(found::add);
        return List.copyOf(found);
    }

    /** Shows a source in the other half of the window, beside a part. */
    void beside(MPart here, Source source) {
        MPartStack other = stack(here.getParent() == (Object) stack(FIRST) ? SECOND : FIRST);
        MPart part = open().filter(each -> each != here && sourceOf(each) == source).findFirst().orElseGet(() -> create(source));
        other.setToBeRendered(true);
        put(part, other);
        parts.showPart(part, PartState.ACTIVATE);
    }

    private void put(MPart part, MPartStack stack) {
        if (part.getParent() == null) stack.getChildren().add(part);
        else if (part.getParent() != (Object) stack) models.move(part, stack);
    }

    private MPartStack stack(String id) {
        return models.findElements(application, id, MPartStack.class, null).get(0);
    }

    /** After a transcript was closed: the half that is empty goes, and without any transcript there are words that say what to do. */
    void closed() {
        List<MPart> second = open().filter(each -> each.getParent() == (Object) stack(SECOND)).toList();
        boolean firstIsEmpty = open().count() == second.size();
        if (firstIsEmpty) second.forEach(each -> put(each, stack(FIRST)));
        if (firstIsEmpty || second.isEmpty()) stack(SECOND).setToBeRendered(false);
        if (firstIsEmpty && !second.isEmpty()) parts.showPart(second.get(0), PartState.ACTIVATE);
        if (firstIsEmpty && second.isEmpty()) parts.showPart(START, PartState.VISIBLE);
    }

    private MPart create(Source source) {
        MPart part = parts.createPart(PART);
        part.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
        part.setLabel(SourceNames.of(source));
        part.getTransientData().put(TranscriptPart.SOURCE, source);
        return part;
    }

    /** Where somebody who opens a study goes on: the source that was coded last, else the first interview, else the first source. */
    public static Optional<Source> whereWorkStopped(Study study) {
        return study.getSources().stream()
                .filter(source -> !source.getTexts().isEmpty())
                .min(Comparator.comparingLong((Source source) -> -lastCoded(source)).thenComparing(Source::getKind).thenComparing(Source::getIdentifier));
    }

    private static long lastCoded(Source source) {
        long last = 0;
        for (Text text : source.getTexts()) {
            for (Segment segment : text.getSegments()) for (Coding coding : segment.getCodings()) last = Math.max(last, coding.getTime());
        }
        return last;
    }
}
