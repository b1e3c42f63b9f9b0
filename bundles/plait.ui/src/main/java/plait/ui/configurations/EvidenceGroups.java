package plait.ui.configurations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.configurations.EvidenceCases;
import plait.core.configurations.Tally;
import plait.model.Carry;
import plait.model.Case;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Participant;
import plait.model.Speaker;
import plait.model.Stance;
import plait.ui.sources.SourceNames;
import plait.ui.theme.Segmented;
import plait.ui.theme.Segmented.Choice;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The evidence of a configuration version, by stance or by case, each piece with the way to its passage. */
final class EvidenceGroups {
    private static final Stance[] STANCES = {Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES};

    private final Composite below;
    private final OpenStudy study;
    private final Ways ways;
    private final Theme theme;
    private final Lines lines;
    private boolean byCase;
    private EvidenceLink fresh;

    /**
     * What is done with a piece of evidence, and what follows when the groups need other room or are to be made anew.
     *
     * @param anew makes everything again
     */
    record Ways(Consumer<EvidenceLink> open, Consumer<EvidenceLink> change, Consumer<EvidenceLink> remove, Runnable fit, Runnable anew) {}

    EvidenceGroups(Composite below, OpenStudy study, Ways ways) {
        this.below = below;
        this.study = study;
        this.ways = ways;
        theme = Theme.on(below.getDisplay());
        lines = new Lines(theme);
    }

    /** @param added what came a moment ago, or null */
    void show(ConfigurationVersion version, EvidenceLink added) {
        fresh = added;
        if (!version.getEvidence().isEmpty()) grouping(version);
        if (byCase) cases(version);
        else for (Stance stance : STANCES) evidence(version, stance);
    }

    private void rule() {
        lines.rule(below);
    }

    /** How much evidence there is, and by what it is grouped. */
    private void grouping(ConfigurationVersion version) {
        Composite row = lines.row(below, 2);
        int standing = Tally.standing(version).size();
        Label count = lines.label(row, standing == 1 ? "1 piece of evidence" : standing + " pieces of evidence", theme.sans(12), Token.INK2);
        ((GridData) count.getLayoutData()).verticalAlignment = SWT.CENTER;
        var choice = new Segmented<>(row, "Evidence by", List.of(new Choice<>(false, "By stance", (char) 0, null), new Choice<>(true, "By case", (char) 0, null)));
        choice.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        choice.value(byCase);
        choice.onSelect(wanted -> below.getDisplay().asyncExec(() -> groupBy(wanted)));
    }

    private void groupBy(boolean cases) {
        if (below.isDisposed()) return;
        byCase = cases;
        ways.anew.run();
        for (Control child : below.getChildren()) if (child instanceof Composite row) for (Control each : row.getChildren()) if (each instanceof Segmented<?> choice) choice.focusSelected();
    }

    /** Each case with what it says for and against; what several cases say stands under each. */
    private void cases(ConfigurationVersion version) {
        List<EvidenceLink> all = links(version);
        for (Case site : EvidenceCases.of(all)) group(SourceNames.of(site), all.stream().filter(link -> EvidenceCases.of(link).contains(site)).toList());
        group("No case", all.stream().filter(link -> EvidenceCases.of(link).isEmpty()).toList());
    }

    private void group(String title, List<EvidenceLink> links) {
        if (links.isEmpty()) return;
        rule();
        Composite heading = lines.row(below, 2);
        List<EvidenceLink> standing = links.stream().filter(link -> link.getCarry() != Carry.DROPPED).toList();
        lines.label(heading, title, theme.strong(13), Token.INK);
        String counts = Stream.of(STANCES).filter(stance -> standing.stream().anyMatch(link -> link.getStance() == stance))
                .map(stance -> standing.stream().filter(link -> link.getStance() == stance).count() + " " + stance.getLiteral()).collect(Collectors.joining(", "));
        lines.label(heading, counts, theme.sans(12), Token.INK3).setAlignment(SWT.RIGHT);
        Composite quotes = lines.column(below, Token.SURFACE, 0, 0);
        ((GridLayout) quotes.getLayout()).verticalSpacing = 6;
        for (Stance stance : STANCES) for (EvidenceLink link : links) if (link.getStance() == stance) row(quotes, link).withStance(stance);
    }

    private static List<EvidenceLink> links(ConfigurationVersion version) {
        return version.getEvidence().stream()
                .filter(link -> link.getSegment() != null)
                .sorted(Comparator.comparing((EvidenceLink link) -> link.getSegment().getText().getSource().getIdentifier()).thenComparingInt(link -> link.getSegment().getStart()))
                .toList();
    }

    private void evidence(ConfigurationVersion version, Stance stance) {
        List<EvidenceLink> links = links(version).stream().filter(link -> link.getStance() == stance).toList();
        if (links.isEmpty()) return;
        List<EvidenceLink> standing = links.stream().filter(link -> link.getCarry() != Carry.DROPPED).toList(); // what was dropped is shown, and counted nowhere
        rule();
        Composite heading = lines.row(below, 2);
        new Sign(heading, StanceMark.SIZE + 6, StanceMark.word(stance), gc -> new StanceMark(theme).draw(gc, 3, 3, stance));
        Label count = lines.label(heading, StanceMark.word(stance) + "  " + standing.size(), theme.strong(13), stance == Stance.REFUTES ? Token.REFUTE : Token.INK);
        var whole = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        whole.widthHint = count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x; // it is the roles beside it that give way
        count.setLayoutData(whole);
        from(heading, standing);
        Composite quotes = lines.column(below, Token.SURFACE, 0, 0);
        ((GridLayout) quotes.getLayout()).verticalSpacing = 6;
        for (EvidenceLink link : links) row(quotes, link);
    }

    /** From how many cases it comes, and from whom: “3 cases · member, family member”. */
    private void from(Composite heading, List<EvidenceLink> links) {
        ((GridLayout) heading.getLayout()).numColumns = 3;
        int cases = EvidenceCases.of(links).size();
        String roles = links.stream().flatMap(link -> link.getSegment().getSpeakers().stream()).filter(speaker -> !speaker.isInterviewer()).map(Speaker::getParticipant)
                .filter(Objects::nonNull).map(Participant::getRole).filter(Objects::nonNull).distinct().limit(3).collect(Collectors.joining(", "));
        lines.label(heading, (cases == 1 ? "1 case" : cases + " cases") + (roles.isEmpty() ? "" : " · " + roles), theme.sans(12), Token.INK3).setAlignment(SWT.RIGHT);
    }

    private EvidenceRow row(Composite quotes, EvidenceLink link) {
        var row = new EvidenceRow(quotes, study, link, link == fresh);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.onOpen(() -> ways.open.accept(link));
        row.onChange(() -> ways.change.accept(link));
        row.onRemove(() -> ways.remove.accept(link));
        row.onGrow(ways.fit);
        return row;
    }
}
