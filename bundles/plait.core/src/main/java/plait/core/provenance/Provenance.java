package plait.core.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import plait.core.coding.CodeBook;
import plait.core.configurations.Configurations;
import plait.core.configurations.IfThenBecause;
import plait.core.provenance.Trace.Kind;
import plait.core.search.NaturalOrder;
import plait.core.sources.Texts;
import plait.core.theories.Codes;
import plait.core.theories.Lineage;
import plait.model.Carry;
import plait.model.CausalLink;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.DemiRegularity;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Inference;
import plait.model.Memo;
import plait.model.Noted;
import plait.model.Participant;
import plait.model.PlainStatement;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.Rival;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.SubstantiveTheory;

/**
 * Where something comes from: for a claim its passages, versions, reasons and answers; for a passage everything that it is evidence for, in every version.
 *
 * @param about what was asked about, as it was understood: a coding is its passage
 * @param title what it is called, without words of participants
 * @param groups what was found, those with something in them only
 */
public record Provenance(EObject about, String title, List<Trace> groups) {
    private static final Comparator<EvidenceLink> BY_CODE = Comparator.comparing(EvidenceLink::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE));

    /** Empty for what comes from nowhere, such as a case. */
    public static Optional<Provenance> of(EObject object) {
        return switch (object) {
            case null -> Optional.empty();
            case Configuration configuration -> configuration.getVersions().isEmpty() ? Optional.empty() : of(Configurations.current(configuration));
            case ConfigurationVersion version when version.getConfiguration() != null -> made(version, name(version), claim(version));
            case Slot slot when slot.getVersion() != null -> made(slot, capital(slot.getRole().getLiteral()) + " of " + name(slot.getVersion()), part(slot));
            case CausalLink link when link.getFrom() != null && link.getTo() != null -> made(link, link(link), List.of(Trace.group("Passages", passages(link.getEvidence())), Trace.group("Parts", List.of(partRow(link.getFrom(), List.of()), partRow(link.getTo(), List.of())))));
            case EvidenceLink link when link.getSegment() != null -> of(link.getSegment());
            case Coding coding when coding.getSegment() != null -> of(coding.getSegment());
            case Segment segment when segment.getText() != null -> made(segment, "Passage in " + Codes.of(segment.getText().getSource()), passage(segment));
            case PlainStatement statement when statement.getVersion() != null -> of(statement.getVersion());
            case Review review when review.getStatement() != null -> of(review.getStatement());
            case Refinement step when !step.getResults().isEmpty() -> made(step, "Change that led to " + name(step.getResults().get(0)), step(step));
            case Rival rival -> of(rival.getA());
            case DemiRegularity pattern -> made(pattern, text(pattern.getName()), pattern(pattern));
            case SubstantiveTheory theory -> made(theory, text(theory.getName()), List.of(Trace.group("Explains", theory.getConfigurations().stream().map(Provenance::configurationRow).toList())));
            case Factor code -> made(code, CodeBook.nameOf(code), code(code));
            case Memo memo -> of(memo.eContainer());
            case Source source when !source.getTexts().isEmpty() -> made(source, text(source.getIdentifier()), List.of(Trace.group("Passages that are evidence", used(Texts.current(source).getSegments().stream()))));
            case Participant person -> made(person, Codes.of(person), List.of(Trace.group("Passages that are evidence", used(person.getSpeakers().stream().flatMap(speaker -> speaker.getSegments().stream())))));
            default -> Optional.empty();
        };
    }

    private static Optional<Provenance> made(EObject about, String title, List<Trace> groups) {
        return Optional.of(new Provenance(about, title, groups.stream().filter(group -> !group.below().isEmpty()).toList()));
    }

    private static List<Trace> claim(ConfigurationVersion version) {
        Configuration configuration = version.getConfiguration();
        return List.of(
                Trace.group("Parts and their passages", Configurations.parts(version).stream().map(slot -> partRow(slot, passages(slot.getEvidence()))).toList()),
                Trace.group("Passages on the whole", passages(whole(version))),
                Trace.group("Causal links", links(version)),
                Trace.group("Versions and reasons", versions(configuration)),
                Trace.group("Answers of reviewers", answers(configuration)),
                Trace.group("Patterns and theories", ideas(configuration)),
                Trace.group("Memos", memos(Stream.concat(Stream.of(configuration, version), version.getSlots().stream()))));
    }

    private static List<Trace> part(Slot slot) {
        Configuration configuration = slot.getVersion().getConfiguration();
        return List.of(
                Trace.group("Passages on this part", passages(slot.getEvidence())),
                Trace.group("Passages on the whole", passages(whole(slot.getVersion()))),
                Trace.group("Causal links", Stream.concat(slot.getEffects().stream(), slot.getCauses().stream()).filter(link -> link.getFrom() != null && link.getTo() != null).map(Provenance::linkRow).toList()),
                Trace.group("Codes", slot.getFactors().stream().map(Provenance::codeRow).toList()),
                Trace.group("Versions and reasons", versions(configuration)),
                Trace.group("Answers of reviewers", answers(configuration)),
                Trace.group("Memos", memos(Stream.of(slot))));
    }

    private static List<Trace> passage(Segment segment) {
        var steps = new LinkedHashSet<Refinement>();
        var patterns = new ArrayList<Trace>();
        for (EvidenceLink link : segment.getEvidence()) {
            steps.addAll(link.getRefinements());
            link.getDemiRegularities().forEach(each -> patterns.add(patternRow(each, "the pattern shows in it")));
            link.getExceptionTo().forEach(each -> patterns.add(patternRow(each, "an exception to it")));
        }
        return List.of(
                Trace.group("Evidence for", uses(segment)),
                Trace.group("Changes that rest on it", steps.stream().sorted(Comparator.comparingLong(Refinement::getTime)).map(each -> stepRow(each, List.of())).toList()),
                Trace.group("Patterns", patterns.stream().distinct().toList()),
                Trace.group("Codes", segment.getCodings().stream().sorted(Comparator.comparing(Coding::getFactor, CodeBook.ORDER)).map(Provenance::codingRow).toList()),
                Trace.group("Source", List.of(source(segment.getText().getSource()))),
                Trace.group("Memos", memos(Stream.of(segment))));
    }

    /** Each configuration once, with every version that the passage bears on below it, the newest first. */
    private static List<Trace> uses(Segment segment) {
        Set<Configuration> configurations = segment.getEvidence().stream().map(EvidenceLink::getVersion).filter(Objects::nonNull).map(ConfigurationVersion::getConfiguration).collect(Collectors.toCollection(LinkedHashSet::new));
        return configurations.stream()
                .sorted(Comparator.comparing(Configuration::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .map(each -> new Trace(Kind.CONFIGURATION, each, configurationName(each), "", "", 0, uses(segment, each)))
                .toList();
    }

    private static List<Trace> uses(Segment segment, Configuration configuration) {
        return segment.getEvidence().stream()
                .filter(link -> link.getVersion() != null && link.getVersion().getConfiguration() == configuration)
                .sorted(Comparator.comparingInt((EvidenceLink link) -> -link.getVersion().getNumber()).thenComparing(BY_CODE))
                .map(link -> new Trace(Kind.VERSION, link.getVersion(), Lineage.name(link.getVersion(), configuration) + ": " + judged(link), text(link.getRationale()), text(link.getAuthor()), link.getTime(), List.of()))
                .toList();
    }

    private static List<Trace> step(Refinement step) {
        return List.of(
                Trace.group("Because of", because(step)),
                Trace.group("From", step.getUsed().stream().map(Provenance::versionRow).toList()),
                Trace.group("To", step.getResults().stream().map(Provenance::versionRow).toList()));
    }

    private static List<Trace> pattern(DemiRegularity pattern) {
        return List.of(
                Trace.group("Passages that show it", passages(pattern.getEvidence())),
                Trace.group("Passages where it fails", passages(pattern.getExceptionEvidence())),
                Trace.group("Configurations that show it", pattern.getConfigurations().stream().map(Provenance::configurationRow).toList()),
                Trace.group("Exceptions", pattern.getExceptions().stream().map(Provenance::configurationRow).toList()));
    }

    private static List<Trace> code(Factor code) {
        return List.of(
                Trace.group("Parts that it stands in", code.getSlots().stream().filter(slot -> slot.getVersion() != null).map(slot -> partRow(slot, List.of())).toList()),
                Trace.group("Passages", code.getCodings().stream().filter(coding -> coding.getSegment() != null).map(coding -> new Trace(Kind.PASSAGE, coding.getSegment(), "", "", text(coding.getCoder()), coding.getTime(), List.of())).toList()));
    }

    /** Each passage once, in the order of the text, with what it is evidence for. */
    private static List<Trace> used(Stream<Segment> segments) {
        return segments.filter(segment -> !segment.getEvidence().isEmpty() && segment.getText() != null).distinct()
                .sorted(Comparator.comparing((Segment segment) -> Codes.of(segment.getText().getSource()), NaturalOrder.INSTANCE).thenComparingInt(Segment::getStart))
                .map(segment -> new Trace(Kind.PASSAGE, segment, "", segment.getEvidence().stream().map(EvidenceLink::getVersion).filter(Objects::nonNull).map(version -> text(version.getConfiguration().getIdentifier())).distinct().sorted(NaturalOrder.INSTANCE)
                        .collect(Collectors.joining(", ", "evidence for ", "")), "", 0, List.of()))
                .toList();
    }

    private static List<EvidenceLink> whole(ConfigurationVersion version) {
        return version.getEvidence().stream().filter(link -> link.getSlots().isEmpty() && link.getCausalLink() == null).toList();
    }

    private static List<Trace> passages(List<EvidenceLink> links) {
        return links.stream().filter(link -> link.getSegment() != null && link.getSegment().getText() != null).sorted(Comparator.comparing(EvidenceLink::getStance).thenComparing(BY_CODE)).map(Provenance::passageRow).toList();
    }

    private static Trace passageRow(EvidenceLink link) {
        String judged = link.getStance().getLiteral() + ", " + link.getBasis().getLiteral() + standing(link);
        return new Trace(Kind.PASSAGE, link, "", judged, text(link.getAuthor()), link.getTime(), List.of());
    }

    private static String judged(EvidenceLink link) {
        String bears = link.getCausalLink() != null ? "a causal link" : link.getSlots().isEmpty() ? "the whole" : link.getSlots().get(0).getRole().getLiteral();
        return link.getStance().getLiteral() + " " + bears + ", " + link.getBasis().getLiteral() + standing(link);
    }

    private static String standing(EvidenceLink link) {
        return link.getCarry() == Carry.FRESH ? "" : ", " + (link.getCarry() == Carry.CARRIED_UNCHECKED ? "not rechecked" : link.getCarry().getLiteral());
    }

    private static Trace partRow(Slot slot, List<Trace> below) {
        String words = IfThenBecause.words(slot);
        String codes = slot.getFactors().stream().map(CodeBook::nameOf).collect(Collectors.joining(", "));
        return new Trace(Kind.PART, slot, words.isEmpty() ? "undecided" : words, below.isEmpty() && slot.getEvidence().isEmpty() ? "no passage speaks to it alone" : codes.equals(words) ? "" : codes, "", 0, below);
    }

    private static List<Trace> links(ConfigurationVersion version) {
        return version.getSlots().stream().flatMap(slot -> Stream.concat(slot.getEffects().stream(), slot.getCauses().stream())).filter(link -> link.getFrom() != null && link.getTo() != null).distinct().map(Provenance::linkRow).toList();
    }

    private static Trace linkRow(CausalLink link) {
        return new Trace(Kind.LINK, link, link(link), text(link.getRationale()), text(link.getAuthor()), link.getTime(), passages(link.getEvidence()));
    }

    private static String link(CausalLink link) {
        return capital(link.getKind().getLiteral()) + ": " + end(link.getFrom()) + " → " + end(link.getTo());
    }

    private static String end(Slot slot) {
        return slot.getVersion().getConfiguration().getIdentifier() + "’s " + slot.getRole().getLiteral();
    }

    private static List<Trace> versions(Configuration configuration) {
        return Lineage.of(configuration).stream().map(generation -> {
            ConfigurationVersion version = generation.version();
            String name = Lineage.name(version, configuration) + ", " + version.getStatus().getLiteral();
            return generation.refinement()
                    .map(step -> new Trace(Kind.VERSION, version, name, how(step), text(step.getAuthor()), step.getTime(), because(step)))
                    .orElse(new Trace(Kind.VERSION, version, name, "", "", 0, List.of()));
        }).toList();
    }

    private static Trace versionRow(ConfigurationVersion version) {
        return new Trace(Kind.VERSION, version, name(version), version.getStatus().getLiteral(), "", 0, List.of());
    }

    private static Trace stepRow(Refinement step, List<Trace> below) {
        String to = step.getResults().stream().map(Provenance::name).collect(Collectors.joining(", "));
        return new Trace(Kind.STEP, step, "Led to " + to, how(step), text(step.getAuthor()), step.getTime(), below);
    }

    private static String how(Refinement step) {
        return Stream.of(text(step.getChange()).isEmpty() ? step.getMove().getLiteral() : step.getChange(), step.getInference() == Inference.UNSTATED ? "" : step.getInference().getLiteral(), text(step.getRationale()))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static List<Trace> because(Refinement step) {
        return Stream.concat(passages(step.getEvidence()).stream(), step.getReviews().stream().map(Provenance::answerRow)).toList();
    }

    /** Of all versions, the newest first: what was said of an earlier wording counts as said of that. */
    private static List<Trace> answers(Configuration configuration) {
        var answers = new ArrayList<Trace>();
        for (ConfigurationVersion version : configuration.getVersions().reversed()) {
            for (PlainStatement statement : version.getStatements()) {
                List<Trace> reviews = statement.getReviews().stream().sorted(Comparator.comparing(Codes::of, NaturalOrder.INSTANCE)).map(Provenance::answerRow).toList();
                answers.add(new Trace(Kind.STATEMENT, statement, text(statement.getText()), Codes.of(statement) + " on " + Lineage.name(version, configuration) + ", " + (reviews.size() == 1 ? "1 answer" : reviews.size() + " answers"), "", 0, reviews));
            }
        }
        return answers;
    }

    private static Trace answerRow(Review review) {
        String who = Codes.of(review.getReviewer()) + ", " + review.getReviewer().getKind().getLiteral();
        String said = Stream.of(text(review.getRewording()), text(review.getComment())).filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
        return new Trace(Kind.ANSWER, review, capital(review.getVerdict().getLiteral()) + (said.isEmpty() ? "" : ": " + said), who + ", " + review.getMode().getLiteral(), "", review.getTime(), List.of());
    }

    private static List<Trace> ideas(Configuration configuration) {
        var ideas = new ArrayList<Trace>();
        configuration.getDemiRegularities().forEach(each -> ideas.add(patternRow(each, "the pattern shows here")));
        configuration.getExceptionTo().forEach(each -> ideas.add(patternRow(each, "an exception to it")));
        configuration.getSubstantiveTheories().forEach(each -> ideas.add(new Trace(Kind.THEORY, each, text(each.getName()), text(each.getCitation()), "", 0, List.of())));
        return ideas;
    }

    private static Trace patternRow(DemiRegularity pattern, String how) {
        return new Trace(Kind.PATTERN, pattern, text(pattern.getName()), how, text(pattern.getAuthor()), pattern.getTime(), List.of());
    }

    private static Trace configurationRow(Configuration configuration) {
        return new Trace(Kind.CONFIGURATION, configuration, configurationName(configuration), "", "", 0, List.of());
    }

    private static Trace codeRow(Factor code) {
        int passages = code.getCodings().size();
        return new Trace(Kind.CODE, code, CodeBook.nameOf(code), passages == 1 ? "1 passage" : passages + " passages", "", 0, List.of());
    }

    private static Trace codingRow(Coding coding) {
        return new Trace(Kind.CODE, coding, CodeBook.nameOf(coding.getFactor()), "", text(coding.getCoder()), coding.getTime(), List.of());
    }

    private static Trace source(Source source) {
        return new Trace(Kind.SOURCE, source, Stream.of(text(source.getIdentifier()), text(source.getTitle())).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(" ")), source.getKind().getLiteral().replace('-', ' '), "", 0, List.of());
    }

    private static List<Trace> memos(Stream<? extends Noted> on) {
        return on.flatMap(each -> each.getMemos().stream()).sorted(Comparator.comparingLong(Memo::getTime)).map(memo -> new Trace(Kind.MEMO, memo, text(memo.getText()).replace('\n', ' '), "", text(memo.getAuthor()), memo.getTime(), List.of())).toList();
    }

    private static String name(ConfigurationVersion version) {
        return version.getConfiguration().getIdentifier() + " " + Lineage.name(version, version.getConfiguration());
    }

    private static String configurationName(Configuration configuration) {
        return Stream.of(text(configuration.getIdentifier()), text(configuration.getName())).filter(each -> !each.isEmpty()).collect(Collectors.joining("  "));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
