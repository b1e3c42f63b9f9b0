package plait.core.study;

import java.util.List;

/**
 * What a check of the whole store found.
 *
 * @param problems a plain sentence each; empty when all is sound
 */
public record Verification(long revisions, long rows, long blobs, List<String> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean sound() {
        return problems.isEmpty();
    }
}
