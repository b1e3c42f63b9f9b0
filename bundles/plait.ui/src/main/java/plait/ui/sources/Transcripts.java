package plait.ui.sources;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.sources.Segments;
import plait.model.Coding;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Study;
import plait.model.Text;

/** Opens transcripts, each in a part of its own, and brings to the front what is open already. */
@Creatable
public final class Transcripts {
    /** The part descriptor that every transcript is made from. */
    public static final String PART = "plait.app.part.transcript";

    private static final String START = "plait.app.part.start";

    private final EPartService parts;

    @Inject
    public Transcripts(EPartService parts) {
        this.parts = parts;
    }

    /** Opens the transcript and selects the passage in it. */
    public void open(Source source, Segment passage) {
        open(source);
        for (MPart part : parts.getParts()) {
            if (part.getTransientData().get(TranscriptPart.SOURCE) == source && part.getObject() instanceof TranscriptPart transcript) transcript.show(Segments.span(passage));
        }
    }

    public void open(Source source) {
        MPart part = parts.getParts().stream().filter(each -> each.getTransientData().get(TranscriptPart.SOURCE) == source).findFirst().orElseGet(() -> create(source));
        parts.showPart(part, PartState.ACTIVATE);
        MPart start = parts.findPart(START);
        if (start != null) parts.hidePart(start);
    }

    /** After a transcript was closed: without one there are words that say what to do. */
    void closed() {
        boolean none = parts.getParts().stream().noneMatch(each -> each.isToBeRendered() && each.getTransientData().get(TranscriptPart.SOURCE) != null);
        if (none) parts.showPart(START, PartState.VISIBLE);
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
