package plait.ui.configurations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.study.Committed;
import plait.core.study.Key;
import plait.core.theories.Lineage;
import plait.core.theories.Lineage.Generation;
import plait.core.theories.Origins;
import plait.core.theories.StatusChanges;
import plait.core.theories.StatusChanges.StatusChange;
import plait.core.theories.TheoryMembers;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.TheoryVersion;
import plait.ui.configurations.BesidePart.Around;
import plait.ui.theme.Token;

/** A configuration's versions, the newest first, each with how it came to be: move, inference, reason, who, when and on what evidence; and how its status changed. */
final class VersionsView extends BesideView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Around around;
    private List<StatusChange> statuses = List.of();
    /** Of which versions the journal was read, or is being read. */
    private Set<Key> read = Set.of();
    private ConfigurationVersion compared;
    private ConfigurationVersion with;

    VersionsView(Composite parent, Around around) {
        super(parent, around.study(), around.problems());
        this.around = around;
    }

    @Override String empty() {
        return "Choose a configuration to see where it comes from.";
    }

    @Override boolean concerns(Committed committed) {
        boolean versions = committed.touched().stream().anyMatch(each -> each instanceof ConfigurationVersion);
        if (versions) read = Set.of();
        return versions || committed.touched().stream().anyMatch(each -> each instanceof Configuration || each instanceof Refinement || each instanceof TheoryVersion || each instanceof EvidenceLink);
    }

    @Override void sections(ConfigurationVersion version) {
        List<Generation> lineage = Lineage.of(version.getConfiguration());
        readStatuses(lineage);
        int own = version.getConfiguration().getVersions().size();
        title(version, own == 1 ? "1 version" : own + " versions");
        for (Generation each : lineage) generation(version, each, lineage);
    }

    /** The journal may be long, so it is read beside the window. */
    private void readStatuses(List<Generation> lineage) {
        Set<Key> wanted = lineage.stream().map(each -> Key.of(each.version())).collect(Collectors.toCollection(HashSet::new));
        if (wanted.equals(read)) return;
        read = wanted;
        long newest = study.session().last().revision();
        var found = new ArrayList<StatusChange>();
        around.jobs().startQuietly("Reading the history of a configuration", progress -> found.addAll(StatusChanges.read(study.session(), wanted, newest, progress)), () -> {
            if (isDisposed() || !wanted.equals(read) || found.equals(statuses)) return;
            statuses = List.copyOf(found);
            anew();
        });
    }

    private void generation(ConfigurationVersion shown, Generation generation, List<Generation> lineage) {
        lines.rule(body);
        ConfigurationVersion version = generation.version();
        Composite head = lines.row(lines.column(body, version == shown ? Token.TINT : Token.SURFACE, Lines.PADDING, 6), 2);
        Composite section = lines.column(body, Token.SURFACE, Lines.PADDING, 6);
        lines.label(head, name(version, shown), theme.strong(13), Token.INK);
        boolean contested = version.getStatus() == ConfigurationStatus.CONTESTED;
        String word = version.getStatus().getLiteral();
        new Chip(head, word, "Status: " + word, contested ? Token.REFUTET : Token.SELIN, contested ? Token.REFUTE : Token.INK2, null);
        lines.label(section, origin(generation), theme.sans(12), Token.INK3);
        generation.refinement().ifPresent(refinement -> because(section, refinement));
        for (ConfigurationVersion other : generation.siblings()) goTo(section, "Together with " + Lineage.name(other, version.getConfiguration()) + ", " + other.getConfiguration().getName(), other);
        for (ConfigurationVersion other : generation.elsewhere()) goTo(section, "Also became " + Lineage.name(other, version.getConfiguration()) + ", " + other.getConfiguration().getName(), other);
        for (StatusChange change : statuses) if (change.version().equals(Key.of(version))) lines.label(section, words(change), theme.sans(12), Token.INK3);
        ways(section, shown, version, lineage);
        if (version == compared && with != null && with.getConfiguration() != null) new VersionComparison(section, study, with, version, this::closeComparison);
    }

    /** Such as “v1 initial, frozen”; of another configuration with its code. */
    private static String name(ConfigurationVersion version, ConfigurationVersion shown) {
        String theories = version.getTheoryVersions().stream().sorted((a, b) -> a.getTheory().getVersions().indexOf(a) - b.getTheory().getVersions().indexOf(b)).map(TheoryMembers::title).collect(Collectors.joining(", "));
        String own = theories.isEmpty() ? "Version " + version.getNumber() + ", in no theory version" : theories;
        return version.getConfiguration() == shown.getConfiguration() ? own : version.getConfiguration().getIdentifier() + " " + version.getConfiguration().getName() + ", " + own;
    }

    /** Such as “Narrowed from v1 · abductive · Amara, 24 November 2026”. */
    private static String origin(Generation generation) {
        if (generation.refinement().isEmpty()) return "First version";
        Refinement refinement = generation.refinement().get();
        var words = new ArrayList<String>();
        String origin = Origins.words(generation.version());
        words.add(Character.toUpperCase(origin.charAt(0)) + origin.substring(1));
        String move = refinement.getMove().getLiteral();
        if (!origin.startsWith(Origins.done(refinement.getMove()))) words.add("move: " + move);
        if (refinement.getInference() != Inference.UNSTATED) words.add(refinement.getInference().getLiteral());
        words.add(signed(refinement.getAuthor(), refinement.getTime()));
        return words.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String signed(String author, long time) {
        String day = time == 0 ? "" : DAY.format(Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault()));
        if (author == null || author.isBlank()) return day;
        return day.isEmpty() ? author : author + ", " + day;
    }

    private static String words(StatusChange change) {
        String from = change.before().map(status -> "From " + status.getLiteral() + " to " + change.after().getLiteral()).orElse("Began as " + change.after().getLiteral());
        return from + " · " + signed(change.author(), change.time());
    }

    private void because(Composite section, Refinement refinement) {
        lines.label(section, refinement.getRationale(), theme.sans(13), Token.INK);
        List<EvidenceLink> evidence = refinement.getEvidence().stream().filter(link -> link.getSegment() != null).toList();
        if (!evidence.isEmpty()) lines.label(section, evidence.size() == 1 ? "Rests on 1 passage" : "Rests on " + evidence.size() + " passages", theme.sans(12), Token.INK2);
        for (EvidenceLink link : evidence) {
            var row = new EvidenceRow(section, study, link, false);
            row.setLayoutData(wide());
            row.onOpen(() -> around.passage().accept(link.getSegment()));
        }
        for (Review review : refinement.getReviews()) lines.label(section, answer(review), theme.sans(12), Token.INK2);
    }

    /** Such as “After an answer: RV03 would put S07 differently”. */
    private static String answer(Review review) {
        return "After an answer: " + review.getReviewer().getIdentifier() + " to " + review.getStatement().getIdentifier() + ", " + review.getVerdict().getLiteral();
    }

    private void ways(Composite section, ConfigurationVersion shown, ConfigurationVersion version, List<Generation> lineage) {
        Composite ways = lines.row(section, 3);
        if (version != shown) narrow(goTo(ways, version.getConfiguration() == shown.getConfiguration() ? "Show this version" : "Go to " + version.getConfiguration().getIdentifier(), version));
        List<ConfigurationVersion> others = lineage.stream().map(Generation::version).filter(each -> each != version).toList();
        if (others.isEmpty()) return;
        Link compare = lines.link(ways, "Compare with…", Token.ACCENT, () -> {});
        narrow(compare);
        compare.addListener(SWT.Selection, event -> choose(compare, version, others));
    }

    private static void narrow(Link link) {
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
    }

    private Link goTo(Composite parent, String words, ConfigurationVersion version) {
        return lines.link(parent, words, Token.ACCENT, () -> around.choose().accept(version));
    }

    private void choose(Link link, ConfigurationVersion version, List<ConfigurationVersion> others) {
        var menu = new Menu(link);
        for (ConfigurationVersion other : others) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(Lineage.name(other, shown().getConfiguration()));
            item.addListener(SWT.Selection, event -> Lines.later(body, () -> compare(version, other)));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(link.toDisplay(0, link.getSize().y));
        menu.setVisible(true);
    }

    /** Shows how a version differs from another, below it. */
    void compare(ConfigurationVersion version, ConfigurationVersion other) {
        compared = version;
        with = other;
        anew();
    }

    private void closeComparison() {
        compare(null, null);
    }
}
