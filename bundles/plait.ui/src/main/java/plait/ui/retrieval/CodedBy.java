package plait.ui.retrieval;

import java.util.List;
import java.util.TreeSet;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Study;

/** What there is to choose from in a study: roles of those who speak, names of those who coded. */
final class CodedBy {
    private CodedBy() {}

    static List<String> roles(Study study) {
        var roles = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        for (Participant each : study.getParticipants()) if (each.getRole() != null && !each.getRole().isBlank()) roles.add(each.getRole());
        return List.copyOf(roles);
    }

    static List<String> coders(Study study) {
        var coders = new TreeSet<String>();
        for (Factor factor : study.getFactors()) for (Coding coding : factor.getCodings()) if (coding.getCoder() != null) coders.add(coding.getCoder());
        return List.copyOf(coders);
    }
}
