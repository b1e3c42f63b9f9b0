package plait.core.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plait.core.OpenStudy;
import plait.core.sources.ImportWarning;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Memo;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.Refinement;
import plait.model.Source;
import plait.model.Study;
import plait.model.TheoryVersion;
import plait.model.text.Span;

/**
 * {@code configuration, from, to, move, change, rationale, source, quote, inference}: why a configuration became what it is. Rows that differ in source and
 * quote only are one refinement that rests on several passages. “split from” and “merged from” with codes in {@code change} name further parents.
 */
final class RefinementsSheet extends SheetImport {
    private static final Pattern PARENTS = Pattern.compile("(?i)\\b(?:split|merged) from\\s+(.+)");

    /** What is the same in all rows of one refinement. */
    private record Same(String configuration, String from, String to, String move, String change, String rationale) {
        static Same of(SheetRow row) {
            return new Same(row.get("configuration"), row.get("from"), row.get("to"), row.get("move"), row.get("change"), row.get("rationale"));
        }
    }

    private final OpenStudy open;
    private final Quotes quotes;
    private final Lookup<Configuration> configurations;
    private final Lookup<Source> sources;
    private final Set<String> theoryLabels = new HashSet<>();
    private final Map<Same, Refinement> made = new HashMap<>();
    private int keptAsMemo;

    RefinementsSheet(OpenStudy open) {
        this.open = open;
        quotes = new Quotes(open.texts());
        configurations = new Lookup<>("configuration", open.study().getConfigurations(), Configuration::getIdentifier);
        sources = new Lookup<>("source", open.study().getSources(), Source::getIdentifier);
        open.study().getTheories().forEach(theory -> theory.getVersions().forEach(version -> theoryLabels.add(version.getLabel())));
    }

    @Override void add(Study study, SheetRow row) {
        Configuration configuration = configurations.get(row.require("configuration"));
        String from = theory(row.get("from"));
        ConfigurationVersion result = NamedVersions.get(configuration, theory(row.require("to")));
        ConfigurationVersion before = NamedVersions.find(configuration, from).orElse(null);
        row.require("rationale");
        if (before == result && row.get("move").isEmpty()) keepAsMemo(result, row);
        else if (before == result) {
            throw new BadRow(configuration.getIdentifier() + " has the same wording in “" + from + "” and in “" + row.get("to")
                    + "”, so nothing was changed; give the earlier wording in the sheet of versions");
        } else {
            Refinement refinement = made.get(Same.of(row));
            if (refinement == null) {
                refinement = create(configuration, before, result, row);
                made.put(Same.of(row), refinement);
                study.getRefinements().add(refinement);
            }
            addEvidence(refinement, configuration, result, row);
        }
    }

    private String theory(String label) {
        if (!label.isEmpty() && !theoryLabels.contains(label)) throw new BadRow("there is no theory version “" + label + "”");
        return label;
    }

    private void keepAsMemo(ConfigurationVersion version, SheetRow row) {
        keptAsMemo++;
        if (version.getMemos().stream().anyMatch(memo -> row.get("rationale").equals(memo.getText()))) return;
        Memo memo = ModelFactory.eINSTANCE.createMemo();
        memo.setText(row.get("rationale"));
        memo.setAuthor(open.session().author());
        memo.setTime(System.currentTimeMillis());
        version.getMemos().add(memo);
    }

    private Refinement create(Configuration configuration, ConfigurationVersion before, ConfigurationVersion result, SheetRow row) {
        row.require("move");
        Refinement refinement = ModelFactory.eINSTANCE.createRefinement();
        refinement.setMove(Literals.read(row, "move", Move.VALUES, Move.REWORD));
        refinement.setInference(Literals.read(row, "inference", Inference.VALUES, Inference.UNSTATED));
        refinement.setRationale(row.get("rationale"));
        if (!row.get("change").isEmpty()) refinement.setChange(row.get("change"));
        refinement.setAuthor(open.session().author());
        refinement.setTime(System.currentTimeMillis());
        List<ConfigurationVersion> parents = parents(configuration, row);
        if (result.getTheoryVersions().stream().anyMatch(TheoryVersion::isFrozen)) {
            throw new BadRow(configuration.getIdentifier() + " stands in a frozen theory version, so what led to it can no longer be added");
        }
        if (before != null) refinement.getUsed().add(before);
        for (ConfigurationVersion parent : parents) if (parent != before) refinement.getUsed().add(parent);
        if (result.getRefinementOf().stream().anyMatch(known -> isSame(known, refinement))) {
            throw new BadRow("this refinement of " + configuration.getIdentifier() + " is in the study already");
        }
        refinement.getResults().add(result);
        return refinement;
    }

    private List<ConfigurationVersion> parents(Configuration configuration, SheetRow row) {
        Matcher named = PARENTS.matcher(row.get("change"));
        if (!named.find()) return List.of();
        var parents = new ArrayList<ConfigurationVersion>();
        for (String code : named.group(1).split("\\s*(?:[,;|]|\\band\\b)\\s*")) {
            if (code.isBlank()) continue;
            Configuration parent = configurations.get(code.strip());
            if (parent != configuration) parents.add(NamedVersions.get(parent, row.require("from")));
        }
        return parents;
    }

    private static boolean isSame(Refinement a, Refinement b) {
        return a.getMove() == b.getMove()
                && Objects.equals(a.getRationale(), b.getRationale())
                && Objects.equals(a.getChange(), b.getChange())
                && Set.copyOf(a.getUsed()).equals(Set.copyOf(b.getUsed()));
    }

    private void addEvidence(Refinement refinement, Configuration configuration, ConfigurationVersion result, SheetRow row) {
        if (row.get("source").isEmpty() && row.get("quote").isEmpty()) return;
        Source source = sources.get(row.require("source"));
        Span span = quotes.anchor(source, row.require("quote"));
        EvidenceLink link = Segments.find(Texts.current(source), span).stream()
                .flatMap(segment -> segment.getEvidence().stream())
                .min(Comparator.comparing((EvidenceLink each) -> each.getVersion() != result)
                        .thenComparing(each -> each.getVersion().getConfiguration() != configuration)
                        .thenComparing(EvidenceLink::getIdentifier))
                .orElseThrow(() -> new BadRow("this passage of " + source.getIdentifier() + " is no evidence yet; add it to the sheet of evidence first"));
        refinement.getEvidence().add(link);
    }

    @Override void finish(Study study) {
        if (keptAsMemo == 0) return;
        String rows = keptAsMemo == 1 ? "One row tells" : keptAsMemo + " rows tell";
        warn(new ImportWarning(ImportWarning.KEPT_AS_MEMO, rows + " of no change: what stands there as a reason was kept as a memo on the configuration."));
    }
}
