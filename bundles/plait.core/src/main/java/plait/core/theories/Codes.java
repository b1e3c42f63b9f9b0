package plait.core.theories;

import plait.core.configurations.Configurations;
import plait.model.Case;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.CoreOutcome;
import plait.model.EvidenceLink;
import plait.model.DismissedRipple;
import plait.model.Factor;
import plait.model.MapPlace;
import plait.model.NetworkNode;
import plait.model.Participant;
import plait.model.PlainStatement;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.Rival;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.model.base.Entity;

/** The code by which people know an object, such as {@code CMOC-07} or {@code C3}. Never quotes. */
public final class Codes {
    private Codes() {}

    /** Empty where an object has no code of its own, and for null. */
    public static String of(Entity object) {
        return switch (object) {
            case null -> "";
            case Configuration configuration -> text(configuration.getIdentifier());
            case ConfigurationVersion version -> of(version);
            case Slot slot -> slot.getVersion() == null ? "" : of(slot.getVersion()) + "." + name(slot);
            case EvidenceLink link -> text(link.getIdentifier());
            case CausalLink link -> of(link.getFrom()) + " → " + of(link.getTo());
            case Refinement refinement -> refinement.getResults().isEmpty() ? "" : "refinement of " + of(refinement.getResults().get(0));
            case TheoryVersion version -> Theories.name(version);
            case Segment segment -> segment.getText() == null ? "" : of(segment.getText().getSource()) + " " + segment.getStart() + "–" + segment.getEnd();
            case Review review -> of(review.getReviewer()) + " on " + of(review.getStatement());
            case Rival rival -> of(rival.getA()) + " / " + of(rival.getB());
            case DismissedRipple ripple -> of(ripple.getFrom()) + " → " + of(ripple.getTo());
            case MapPlace place -> of(place.getConfiguration());
            default -> identifier(object);
        };
    }

    private static String identifier(Entity object) {
        return switch (object) {
            case Theory theory -> text(theory.getIdentifier());
            case Case site -> text(site.getIdentifier());
            case Participant participant -> text(participant.getIdentifier());
            case Source source -> text(source.getIdentifier());
            case Factor factor -> text(factor.getIdentifier());
            case PlainStatement statement -> text(statement.getIdentifier());
            case Reviewer reviewer -> text(reviewer.getIdentifier());
            case NetworkNode node -> text(node.getIdentifier());
            case CoreOutcome outcome -> text(outcome.getIdentifier());
            case Speaker speaker -> text(speaker.getLabel());
            default -> "";
        };
    }

    /** The configuration's code; with the version's number where there are several. */
    private static String of(ConfigurationVersion version) {
        if (version == null || version.getConfiguration() == null) return "";
        String code = text(version.getConfiguration().getIdentifier());
        return version.getConfiguration().getVersions().size() == 1 ? code : code + " (" + version.getNumber() + ")";
    }

    /** {@code context}, or {@code context.2} where there are several. */
    private static String name(Slot slot) {
        var ofRole = Configurations.slots(slot.getVersion(), slot.getRole());
        return ofRole.size() == 1 ? slot.getRole().getLiteral() : slot.getRole().getLiteral() + "." + (ofRole.indexOf(slot) + 1);
    }

    private static String text(String code) {
        return code == null ? "" : code;
    }
}
