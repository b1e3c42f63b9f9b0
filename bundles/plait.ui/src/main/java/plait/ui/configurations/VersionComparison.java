package plait.ui.configurations;

import java.util.List;
import java.util.Objects;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.configurations.IfThenBecause;
import plait.core.configurations.ProfileParts;
import plait.core.configurations.Tally;
import plait.core.theories.Lineage;
import plait.core.theories.PartChange;
import plait.core.theories.PartChange.Trait;
import plait.model.ConfigurationVersion;
import plait.model.Profile;
import plait.model.Role;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** How one version differs from another: its parts, what they amount to, its status and the evidence that stands. */
final class VersionComparison {
    private static final int WORD = 46;

    private final Theme theme;
    private final Lines lines;
    private final Profile profile;
    private final ConfigurationVersion earlier;
    private final ConfigurationVersion later;

    VersionComparison(Composite parent, OpenStudy study, ConfigurationVersion one, ConfigurationVersion other, Runnable onClose) {
        theme = Theme.on(parent.getDisplay());
        lines = new Lines(theme);
        profile = study.study().getProfile();
        boolean swapped = one.getConfiguration() == other.getConfiguration() && one.getNumber() > other.getNumber();
        earlier = swapped ? other : one;
        later = swapped ? one : other;
        Composite ground = lines.column(parent, Token.SUNK, 10, 8);
        Composite head = lines.row(ground, 2);
        lines.label(head, "From " + name(earlier) + " to " + name(later), theme.strong(12), Token.INK2);
        lines.link(head, "Close", Token.ACCENT, onClose);
        List<PartChange> changes = PartChange.between(List.of(earlier), List.of(later)).stream().filter(change -> !change.isNone()).toList();
        if (changes.isEmpty()) lines.label(ground, "All parts say the same.", theme.sans(13), Token.INK2);
        changes.forEach(change -> part(ground, change));
        facts(ground);
    }

    private String name(ConfigurationVersion version) {
        return Lineage.name(version, later.getConfiguration());
    }

    private void part(Composite ground, PartChange change) {
        Composite row = lines.row(ground, 2);
        Role sign = ProfileParts.shown(profile, change.role());
        new Sign(row, RoleBadge.SIZE, ProfileParts.word(profile, change.role()), gc -> new RoleBadge(theme).draw(gc, 0, 0, sign, false)).setBackground(row.getBackground());
        Composite words = lines.row(row, 2);
        ((GridLayout) words.getLayout()).verticalSpacing = 2;
        boolean same = change.before() != null && change.after() != null && change.wordsBefore().equals(change.wordsAfter());
        if (change.before() != null && !same) line(words, change.after() == null ? "gone" : "was", change.wordsBefore(), Token.INK3);
        if (change.after() != null) line(words, change.before() == null ? "new" : same ? "" : "now", change.wordsAfter(), Token.INK);
        for (Trait trait : change.traits()) line(words, "", trait.what() + ": " + named(trait.before()) + ", now " + named(trait.after()), Token.INK2);
    }

    private static String named(String value) {
        return value.isEmpty() ? "not stated" : value;
    }

    private void line(Composite words, String word, String said, Token ink) {
        ((GridData) lines.word(words, word, theme.sans(12), Token.INK3).getLayoutData()).widthHint = WORD;
        lines.label(words, said.isEmpty() ? "undecided" : said, theme.sans(13), said.isEmpty() ? Token.INK3 : ink);
    }

    /** What else is another: own words, status, how much evidence stands. */
    private void facts(Composite ground) {
        Composite facts = lines.row(ground, 2);
        if (!Objects.equals(earlier.getStatement(), later.getStatement())) {
            line(facts, "said", IfThenBecause.of(earlier), Token.INK3);
            line(facts, "says", IfThenBecause.of(later), Token.INK);
        }
        if (earlier.getStatus() != later.getStatus()) lines.label(ground, "Status: " + earlier.getStatus().getLiteral() + ", then " + later.getStatus().getLiteral(), theme.sans(12), Token.INK2);
        String before = Tally.of(earlier).words();
        String after = Tally.of(later).words();
        if (!before.equals(after)) lines.label(ground, "Evidence: " + (before.isEmpty() ? "none" : before) + "; then " + (after.isEmpty() ? "none" : after), theme.sans(12), Token.INK2);
    }
}
