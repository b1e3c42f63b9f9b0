package plait.core.retrieval;

import java.util.List;
import java.util.Set;
import plait.core.study.Key;
import plait.model.InterviewPhase;
import plait.model.SourceKind;
import plait.model.text.Span;

/**
 * A coded passage as it was when {@link Passages} were taken; without its words. May cross threads.
 *
 * @param number its place in the reading order of the study, from 0
 */
public record Passage(int number, Key segment, Span span, Place source, Who who, List<Mark> marks) {
    /**
     * The text that it stands in. One object for all passages of a text.
     *
     * @param blob names of the text's words and of its structure in the store
     */
    public record Place(Key source, Key text, SourceKind kind, InterviewPhase phase, String blob, String structure) {}

    /** Who speaks in it, and the cases that they belong to; the source's cases where no speaker has one. One object for all passages of a speaker in a text. */
    public record Who(Set<Key> participants, Set<String> roles, Set<Key> cases) {}

    /** A code and who gave it. */
    public record Mark(Key code, String coder) {}
}
