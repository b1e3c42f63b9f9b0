package plait.core.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import plait.core.sources.Segments;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Segment;

/** What the use cases of coding share: a coder gives the same words the same code once. All but {@code known} is called inside a commit. */
final class Codings {
    private Codings() {}

    static Optional<Coding> known(Segment segment, Factor factor, String coder) {
        return segment.getCodings().stream().filter(each -> each.getFactor() == factor && Objects.equals(each.getCoder(), coder)).findFirst();
    }

    static Coding make(Segment segment, Factor factor, String coder, long time) {
        Coding coding = ModelFactory.eINSTANCE.createCoding();
        coding.setFactor(factor);
        coding.setCoder(coder);
        coding.setTime(time);
        segment.getCodings().add(coding);
        return coding;
    }

    /** Takes a coding off; its passage goes too when nothing else points at it. */
    static void remove(Coding coding) {
        Segment segment = coding.getSegment();
        coding.setFactor(null);
        segment.getCodings().remove(coding);
        Segments.dropIfUnused(segment);
    }

    /** The one that stays takes over the memos of the one that goes. */
    static void join(Coding goes, Coding stays) {
        stays.getMemos().addAll(List.copyOf(goes.getMemos()));
        remove(goes);
    }

    /** The coding as it is goes to other words; where the same coder gave those the same code already, one coding is left. */
    static Coding move(Coding coding, Segment to) {
        Segment from = coding.getSegment();
        if (from == to) return coding;
        Optional<Coding> known = known(to, coding.getFactor(), coding.getCoder());
        if (known.isPresent()) {
            join(coding, known.get());
            return known.get();
        }
        to.getCodings().add(coding);
        Segments.dropIfUnused(from);
        return coding;
    }

    /** The coding gets another code; where the same coder gave its words that code already, one coding is left. */
    static Coding recode(Coding coding, Factor factor) {
        if (coding.getFactor() == factor) return coding;
        Optional<Coding> known = known(coding.getSegment(), factor, coding.getCoder());
        if (known.isPresent()) {
            join(coding, known.get());
            return known.get();
        }
        coding.setFactor(factor);
        return coding;
    }
}
