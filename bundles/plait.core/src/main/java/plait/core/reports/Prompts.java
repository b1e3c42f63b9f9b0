package plait.core.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import plait.model.Role;

/**
 * What an interviewer asks, after the realist way: the interviewer puts the theory to the other, who teaches where it holds and where it does not
 * (Pawson and Tilley's teacher and learner). Each question is one that can be said aloud.
 */
final class Prompts {
    private Prompts() {}

    /** The theory comes first: without it the questions ask for opinions only. */
    static String opening(String theory) {
        return "I’d like to put a theory to you, and I’d like you to tell me where it is wrong. It goes like this: " + theory + " How far is that like what you have seen?";
    }

    /** @param theory how the rival is put, for a gap of that kind; else empty */
    static List<String> of(Gap gap, String theory) {
        return switch (gap.kind()) {
            case NO_EVIDENCE -> List.of("Have you ever seen something like this? Please tell me about one time, from the beginning.", "If you have not: why do you think it does not happen here?");
            case UNDECIDED, PART_WITHOUT_EVIDENCE -> ofPart(gap.role());
            case NEVER_OBSERVED -> List.of("Have you seen this happen yourself? Tell me about the last time.", "How did you know that it had made a difference?");
            case ONE_CASE -> List.of("So far we have heard of this from one place only. Is it like that here too?", "What is different here, compared with other places that you know?");
            case ONE_ROLE -> List.of("So far we have heard of this from people in one position only. How does it look from where you stand?");
            case NOTHING_AGAINST -> List.of("Can you think of somebody for whom it did not work like this, or made things worse?", "What was different about them, or about the situation?");
            case RIVAL_NOT_TESTED -> List.of("There is another explanation: " + theory + " Which of the two comes closer to what you have seen, and why?", "What would you expect to see if the other one were right?");
            case NOT_RECHECKED -> List.of("We have put this differently since we last asked people. Have we understood it better now, or worse?");
        };
    }

    private static List<String> ofPart(Role role) {
        return switch (role) {
            case CONTEXT -> List.of("For whom does this happen, and for whom not?", "What must be there already, so that it can happen?");
            case INTERVENTION -> List.of("What exactly is done here? Who does it, and how often?");
            case ACTOR -> List.of("Whose doing is it? Would it be the same with somebody else?");
            case RESOURCE -> List.of("What is it that people are given or can use, which they did not have before?", "What would be lost if that one thing were taken away?");
            case REASONING -> List.of("What goes through people’s minds at that moment?", "What makes them decide to go along with it, or to stay away?");
            case OUTCOME -> List.of("What changed afterwards, that you could see?", "How long did it last? Was there anything that nobody had intended?");
            case UNDECIDED -> List.of("What have we left out that makes the difference?");
        };
    }

    static String closing() {
        return "What have I got wrong? How would you explain it to somebody who is new here?";
    }

    /** Of several gaps, each question once. */
    static List<String> all(String theory, List<Gap> gaps, Function<Gap, String> rival) {
        var asked = new ArrayList<String>(List.of(opening(theory)));
        for (Gap gap : gaps) for (String prompt : of(gap, rival.apply(gap))) if (!asked.contains(prompt)) asked.add(prompt);
        asked.add(closing());
        return asked;
    }
}
