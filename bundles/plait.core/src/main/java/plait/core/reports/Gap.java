package plait.core.reports;

import java.util.List;
import plait.model.ConfigurationVersion;
import plait.model.Role;
import plait.model.Rival;

/**
 * Something that nobody has said yet about a configuration.
 *
 * @param role of the part that it is about; null where it is about the whole
 * @param known what there is instead: the one case, the one role; empty where nothing is to be told
 * @param rival the rival that was not tested; null for any other gap
 */
public record Gap(Kind kind, ConfigurationVersion version, Role role, List<String> known, Rival rival) {
    /** What can be missing, in the order in which it matters. */
    public enum Kind {
        NO_EVIDENCE,
        UNDECIDED,
        PART_WITHOUT_EVIDENCE,
        NEVER_OBSERVED,
        ONE_CASE,
        ONE_ROLE,
        NOTHING_AGAINST,
        RIVAL_NOT_TESTED,
        NOT_RECHECKED
    }

    static Gap of(Kind kind, ConfigurationVersion version) {
        return new Gap(kind, version, null, List.of(), null);
    }

    static Gap ofPart(Kind kind, ConfigurationVersion version, Role role) {
        return new Gap(kind, version, role, List.of(), null);
    }

    static Gap knownOnlyFrom(Kind kind, ConfigurationVersion version, String known) {
        return new Gap(kind, version, null, List.of(known), null);
    }

    static Gap ofRival(ConfigurationVersion version, Rival rival) {
        return new Gap(Kind.RIVAL_NOT_TESTED, version, null, List.of(), rival);
    }

    /** In a sentence for researchers. */
    public String words() {
        return switch (kind) {
            case NO_EVIDENCE -> "No evidence bears on it yet.";
            case UNDECIDED -> "The " + role.getLiteral() + " is undecided.";
            case PART_WITHOUT_EVIDENCE -> "No evidence speaks to the " + role.getLiteral() + " alone.";
            case NEVER_OBSERVED -> "All support is anticipated, implied or somebody’s own theory; nobody has seen it happen.";
            case ONE_CASE -> "All support comes from one case, " + known.get(0) + ".";
            case ONE_ROLE -> "All support comes from one role, " + known.get(0) + ".";
            case NOTHING_AGAINST -> "Nothing speaks against it: nobody may have been asked where it fails.";
            case RIVAL_NOT_TESTED -> "It has not been tested against its rival " + rivalCode() + ": no evidence decides between them.";
            case NOT_RECHECKED -> "Evidence for it was judged against an earlier wording and waits to be rechecked.";
        };
    }

    private String rivalCode() {
        return (rival.getA() == version.getConfiguration() ? rival.getB() : rival.getA()).getIdentifier();
    }
}
