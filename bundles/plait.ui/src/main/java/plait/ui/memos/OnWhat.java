package plait.ui.memos;

import org.eclipse.emf.ecore.EObject;
import plait.core.coding.CodeBook;
import plait.model.Case;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.DemiRegularity;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Refinement;
import plait.model.Reviewer;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Study;
import plait.model.SubstantiveTheory;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.sources.SourceNames;

/** What things are called where a memo or a change is said to be on them: in the middle of a sentence, quick, without opening a transcript. */
public final class OnWhat {
    private OnWhat() {}

    /** What a memo is on, or what any other thing is called. */
    public static String of(EObject object) {
        return switch (object) {
            case Source source -> SourceNames.of(source);
            case Case site -> SourceNames.of(site);
            case Participant participant -> participant.getIdentifier() + " " + SourceNames.of(participant);
            case Factor code -> "“" + CodeBook.nameOf(code) + "”";
            case Coding coding -> "“" + CodeBook.nameOf(coding.getFactor()) + "” in " + coding.getSegment().getText().getSource().getIdentifier();
            case Segment segment -> "a passage in " + segment.getText().getSource().getIdentifier();
            case EvidenceLink link -> "evidence for " + link.getVersion().getConfiguration().getIdentifier();
            case Configuration configuration -> configuration.getIdentifier() + " " + configuration.getName();
            case ConfigurationVersion version -> version.getConfiguration().getIdentifier() + ", version " + version.getNumber();
            case Slot slot -> slot.getRole().getLiteral() + " of " + of(slot.getVersion().getConfiguration());
            case Theory theory -> theory.getName() == null ? theory.getIdentifier() : theory.getName();
            case TheoryVersion version -> "theory version " + version.getLabel();
            case Refinement refinement -> "a refinement";
            case SubstantiveTheory theory -> theory.getName();
            case DemiRegularity pattern -> pattern.getName();
            case Reviewer reviewer -> "reviewer " + reviewer.getIdentifier();
            case Study study -> "the study";
            case null -> "what is gone";
            default -> object.eContainer() == null ? "what is gone" : of(object.eContainer());
        };
    }
}
