package plait.ui.properties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import plait.core.coding.CodeBook;
import plait.core.configurations.Configurations;
import plait.core.configurations.ProfileParts;
import plait.core.search.NaturalOrder;
import plait.core.sources.Texts;
import plait.model.Attribute;
import plait.model.Case;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Consent;
import plait.model.DemiRegularity;
import plait.model.Described;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Stance;
import plait.model.Study;
import plait.model.SubstantiveTheory;
import plait.model.Text;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.memos.OnWhat;
import plait.ui.sources.SourceNames;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;

/** What is known about each kind of thing, in the order in which it is read. */
final class Facts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int KILO = 1024;

    private Facts() {}

    /** A part of the properties under a title of its own; the first has none. */
    record Section(String title, List<Property> properties) {}

    /** What kind of thing it is, such as “Interview”. */
    static String kind(EObject object) {
        return switch (object) {
            case Source source -> capital(source.getKind().getLiteral().replace('-', ' '));
            case Case site -> "Case";
            case Participant participant -> "Participant";
            case Factor code -> "Code";
            case Coding coding -> "Code on a passage";
            case EvidenceLink link -> "Evidence";
            case Segment segment -> "Passage";
            case Configuration configuration -> "Configuration";
            case ConfigurationVersion version -> "Version of a configuration";
            case Theory theory -> "Programme theory";
            case TheoryVersion version -> "Version of a theory";
            case SubstantiveTheory theory -> "Substantive theory";
            case DemiRegularity pattern -> "Demi-regularity";
            case Study study -> "Study";
            default -> "";
        };
    }

    static String name(EObject object) {
        return switch (object) {
            case Factor code -> CodeBook.nameOf(code);
            case Coding coding -> CodeBook.nameOf(coding.getFactor());
            case Study study -> study.getName();
            default -> capital(OnWhat.of(object));
        };
    }

    static List<Section> of(EObject object) {
        List<Section> all = switch (object) {
            case Source source -> source(source);
            case Case site -> site(site);
            case Participant participant -> participant(participant);
            case Factor code -> code(code);
            case Coding coding -> coding(coding);
            case EvidenceLink link -> evidence(link);
            case Segment segment -> List.of(new Section("", List.of(Property.links("Source", List.of(segment.getText().getSource())))));
            case Configuration configuration -> configuration(configuration);
            case ConfigurationVersion version -> configuration(version.getConfiguration());
            case Theory theory -> theory(theory);
            case TheoryVersion version -> version(version);
            case Study study -> study(study);
            case SubstantiveTheory theory -> formal(theory);
            case DemiRegularity pattern -> pattern(pattern);
            default -> List.of();
        };
        return all.stream().map(section -> new Section(section.title, section.properties.stream().filter(property -> !property.isEmpty()).toList())).filter(section -> !section.properties.isEmpty()).toList();
    }

    private static List<Section> source(Source source) {
        var sections = new ArrayList<Section>();
        sections.add(new Section("", List.of(Property.of("Title", source.getTitle()), Property.of("Phase", source.getPhase() == InterviewPhase.NONE ? "" : source.getPhase().getLiteral()),
                Property.of("Date", day(source.getDate())), Property.links(source.getCases().size() == 1 ? "Case" : "Cases", source.getCases()),
                Property.links(source.getParticipants().size() == 1 ? "Participant" : "Participants", source.getParticipants()), Property.of("Quoting", SourceNames.quoting(source)),
                Property.of("Theory shown", source.getTheoryShown()))));
        if (!source.getTexts().isEmpty()) {
            Text text = Texts.current(source);
            int codings = text.getSegments().stream().mapToInt(segment -> segment.getCodings().size()).sum();
            int evidence = text.getSegments().stream().mapToInt(segment -> segment.getEvidence().size()).sum();
            sections.add(new Section("Text", List.of(Property.of("Words", text.getWords()), text.getTurns() == 0 ? Property.of("Turns", "") : Property.of("Turns", text.getTurns()),
                    Property.of("Paragraphs", text.getParagraphs()), text.getPages() == 0 ? Property.of("Pages", "") : Property.of("Pages", text.getPages()),
                    Property.of("Codes on passages", codings), Property.of("Evidence", evidence))));
            sections.add(new Section("File", List.of(Property.of("Imported", day(source.getAdded())), Property.of("Original file", source.getFileName()), Property.of("Kind of file", format(source.getMediaType())),
                    Property.of("Size", source.getOriginalSize() == 0 ? "" : size(source.getOriginalSize())), Property.of("Encoding", text.getEncoding()))));
        }
        sections.add(attributes(source));
        return sections;
    }

    private static List<Section> site(Case site) {
        Comparator<String> order = Comparator.nullsLast(NaturalOrder.INSTANCE);
        return List.of(
                new Section("", List.of(Property.of("Type", site.getType()), Property.links("Sources", site.getSources().stream().sorted(Comparator.comparing(Source::getIdentifier, order)).toList()),
                        Property.links("Participants", site.getParticipants().stream().sorted(Comparator.comparing(Participant::getIdentifier, order)).toList()),
                        site.getMeasures().isEmpty() ? Property.of("Measures", "") : Property.of("Measures", site.getMeasures().size()))),
                attributes(site));
    }

    private static List<Section> participant(Participant participant) {
        int words = participant.getSpeakers().stream().mapToInt(Speaker::getWords).sum();
        int turns = participant.getSpeakers().stream().mapToInt(Speaker::getTurns).sum();
        return List.of(
                new Section("", List.of(Property.of("Pseudonym", participant.getPseudonym()), Property.of("Role", participant.getRole()),
                        Property.links("Case", participant.getCase() == null ? List.of() : List.of(participant.getCase())),
                        Property.of("Phases", String.join(", ", participant.getPhases().stream().map(InterviewPhase::getLiteral).toList())), Property.links("Sources", participant.getSources()),
                        words == 0 ? Property.of("Spoke", "") : Property.of("Spoke", String.format(Locale.UK, "%,d words in %,d turns", words, turns)))),
                new Section("Consent", consent(participant.getConsent())),
                attributes(participant));
    }

    private static List<Property> consent(Consent consent) {
        if (consent == null) return List.of(Property.of("Record", "None, so nothing is allowed"));
        return List.of(Property.of("Quoting", since(word(consent.getQuotable()), consent.getQuotableSince())), Property.of("Analysis", since(word(consent.getAnalysable()), consent.getAnalysableSince())),
                Property.of("Contact", since(word(consent.getContactable()), consent.getContactableSince())), Property.of("Note", consent.getNote()));
    }

    static String word(Quotable quotable) {
        return switch (quotable) {
            case YES -> "Allowed";
            case AFTER_CHECKING -> "After checking with them";
            case BY_ROLE_ONLY -> "By role only";
            case NO -> "Not allowed";
        };
    }

    static String word(Permission permission) {
        return permission == Permission.YES ? "Allowed" : "Not allowed";
    }

    private static String since(String word, String day) {
        return day == null || day.isBlank() ? word : word + " since " + day(day);
    }

    private static List<Section> code(Factor code) {
        long sources = code.getCodings().stream().map(coding -> coding.getSegment().getText().getSource()).distinct().count();
        List<Configuration> configurations = code.getSlots().stream().filter(slot -> slot.getVersion() != null).map(slot -> slot.getVersion().getConfiguration()).distinct().toList();
        return List.of(
                new Section("", List.of(Property.of("Meaning", code.getDefinition()), Property.of("Use for", code.getInclude()), Property.of("Not for", code.getExclude()),
                        Property.links("Below", code.getParents()), Property.links("Above", code.getChildren()))),
                new Section("Use", List.of(Property.of("Passages", code.getCodings().size()), Property.of("Sources", sources), Property.links("Configurations", configurations))));
    }

    private static List<Section> coding(Coding coding) {
        return List.of(new Section("", List.of(Property.links("Code", List.of(coding.getFactor())), Property.links("Source", List.of(coding.getSegment().getText().getSource())),
                Property.of("Coded by", coding.getCoder()), Property.of("On", day(coding.getTime())))));
    }

    private static List<Section> evidence(EvidenceLink link) {
        String bears = link.getSlots().isEmpty() ? "whole configuration" : RoleBadge.word(link.getSlots().get(0).getRole(), false).toLowerCase(Locale.UK);
        return List.of(new Section("", List.of(Property.links("Configuration", List.of(link.getVersion().getConfiguration())), Property.of("Bears on", bears), Property.of("Stance", StanceMark.word(link.getStance())),
                Property.of("Basis", word(link.getBasis())), Property.of("Why", link.getRationale()), Property.of("Judged by", link.getAuthor()), Property.of("On", day(link.getTime())))));
    }

    private static List<Section> configuration(Configuration configuration) {
        ConfigurationVersion version = Configurations.current(configuration);
        var evidence = Stream.of(Stance.values()).map(stance -> {
            long count = version.getEvidence().stream().filter(link -> link.getStance() == stance).count();
            return count == 0 ? Property.of(StanceMark.word(stance), "") : Property.of(StanceMark.word(stance), count);
        }).toList();
        return List.of(
                new Section("", List.of(Property.of("Status", version.getStatus().getLiteral()), Property.of("Version", version.getNumber()), Property.links("Theories", version.getTheoryVersions()),
                        Property.of("Statement", version.getStatement()))),
                new Section("Parts", version.getSlots().stream().map(slot -> Property.of(RoleBadge.word(slot.getRole(), false), slot.getWording() == null ? "undecided" : slot.getWording())).toList()),
                new Section("Evidence", evidence),
                new Section("Patterns and theories", List.of(Property.links("Demi-regularities", configuration.getDemiRegularities()), Property.links("Exception to", configuration.getExceptionTo()),
                        Property.links("Substantive theories", configuration.getSubstantiveTheories()))));
    }

    private static List<Section> formal(SubstantiveTheory theory) {
        return List.of(new Section("", List.of(Property.of("Reference", theory.getCitation()), Property.of("What it lends", theory.getLends()), Property.links("Helps to explain", theory.getConfigurations()),
                Property.links("Drawn on by", theory.getTheoryVersions()))));
    }

    private static List<Section> pattern(DemiRegularity pattern) {
        return List.of(
                new Section("", List.of(Property.of("What recurs", pattern.getDescription()), Property.links("Shows in", pattern.getConfigurations()), Property.links("In cases", pattern.getCases()),
                        Property.links("Passages", pattern.getEvidence()), Property.of("Described by", pattern.getAuthor()), Property.of("On", day(pattern.getTime())))),
                new Section("Exceptions", List.of(Property.links("Configurations", pattern.getExceptions()), Property.links("Cases", pattern.getExceptionCases()), Property.links("Passages", pattern.getExceptionEvidence()),
                        Property.of("Why there", pattern.getWhyExceptions()))));
    }

    private static List<Section> study(Study study) {
        return List.of(
                new Section("", List.of(Property.of("Profile", ProfileDialog.name(study.getProfile()) + ": " + ProfileParts.words(study.getProfile())), Property.of("Made on", day(study.getCreated())))),
                new Section("Holds", List.of(Property.of("Sources", study.getSources().size()), Property.of("Cases", study.getCases().size()), Property.of("Participants", study.getParticipants().size()),
                        Property.of("Codes", study.getFactors().size()), Property.of("Configurations", study.getConfigurations().size()), Property.links("Theories", study.getTheories()))));
    }

    private static List<Section> theory(Theory theory) {
        return List.of(new Section("", List.of(Property.of("Code", theory.getIdentifier()), Property.links("Versions", theory.getVersions()))));
    }

    private static List<Section> version(TheoryVersion version) {
        return List.of(new Section("", List.of(Property.of("Status", version.getStatus().getLiteral()), Property.of("Frozen", version.isFrozen() ? day(version.getFrozenAt()) : "no"),
                Property.of("About", version.getDescription()), Property.links("Draws on", version.getDrawsOn()), Property.of("Configurations", version.getMembers().size()),
                Property.links("Members", version.getMembers().stream().map(ConfigurationVersion::getConfiguration).toList()))));
    }

    private static Section attributes(Described described) {
        return new Section("Attributes", described.getAttributes().stream().map(Facts::attribute).toList());
    }

    private static Property attribute(Attribute attribute) {
        return Property.of(attribute.getName(), attribute.getValue());
    }

    /** A value of a list as a person says it. */
    static String word(Enumerator value) {
        return value.getLiteral().replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
    }

    /** A kind of file as people call it; as it stands when it has no such name. */
    private static String format(String mediaType) {
        return switch (mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT).replaceAll(";.*", "")) {
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/msword" -> "Word document";
            case "application/vnd.oasis.opendocument.text" -> "OpenDocument text";
            case "application/pdf" -> "PDF";
            case "application/rtf", "text/rtf" -> "Rich text";
            case "text/plain" -> "Plain text";
            case "text/html" -> "Web page";
            case "text/vtt", "application/x-subrip" -> "Subtitles";
            default -> mediaType;
        };
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " KB" : bytes / KILO / KILO + " MB";
    }

    private static String day(long time) {
        return time == 0 ? "" : DAY.format(Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault()));
    }

    private static String day(String written) {
        if (written == null) return "";
        try {
            return DAY.format(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            return written.strip();
        }
    }

    private static String capital(String word) {
        return word == null || word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
