package plait.core.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.model.Case;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.Turn;

/** What queries mean, word for word: looks at live objects and at the text itself, each passage against each other. */
final class SlowRetrieve {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0]+");

    private final OpenStudy open;

    SlowRetrieve(OpenStudy open) {
        this.open = open;
    }

    List<Key> find(Query query) {
        var found = new ArrayList<Key>();
        List<Source> sources = open.study().getSources().stream().sorted(Comparator.comparing(Source::getIdentifier, NaturalOrder.INSTANCE)).toList();
        for (Source source : sources) {
            passages(source).stream().filter(each -> fits(each, query)).sorted(Comparator.comparing(Segments::span)).forEach(each -> found.add(Key.of(each)));
        }
        return found;
    }

    private static List<Segment> passages(Source source) {
        return Texts.current(source).getSegments().stream().filter(segment -> !segment.getCodings().isEmpty()).toList();
    }

    private boolean fits(Segment passage, Query query) {
        return switch (query) {
            case Query.Anything anything -> true;
            case Query.Coded coded -> passage.getCodings().stream().anyMatch(coding -> (coded.coders().isEmpty() || coded.coders().contains(coding.getCoder()))
                && coded.codes().stream().anyMatch(code -> Key.of(coding.getFactor()).equals(code) || coded.below() && ancestors(coding.getFactor()).contains(code)));
            case Query.Either either -> fits(passage, either.first()) || fits(passage, either.second());
            case Query.AlsoNear near -> fits(passage, near.first()) && closeToOne(passage, near.second(), near.closeness());
            case Query.ButNot not -> fits(passage, not.first()) && !closeToOne(passage, not.second(), not.closeness());
            case Query.Only only -> fits(passage, only.of()) && stands(passage, only.standing());
        };
    }

    private static Set<Key> ancestors(Factor factor) {
        var found = new HashSet<Key>();
        for (Factor parent : factor.getParents()) {
            found.add(Key.of(parent));
            found.addAll(ancestors(parent));
        }
        return found;
    }

    private boolean closeToOne(Segment passage, Query second, Closeness closeness) {
        return passages(passage.getText().getSource()).stream().anyMatch(other -> fits(other, second) && close(passage, other, closeness));
    }

    private boolean close(Segment a, Segment b, Closeness closeness) {
        Span one = Segments.span(a);
        Span other = Segments.span(b);
        return switch (closeness) {
            case Closeness.Same same -> a == b;
            case Closeness.Overlapping overlapping -> one.overlaps(other);
            case Closeness.Words words -> one.overlaps(other) || wordsBetween(open.texts().read(a.getText()), one, other) <= words.most();
            case Closeness.SameTurn turn -> one.overlaps(other) || turns(open.texts().read(a.getText())).stream().anyMatch(each -> each.overlaps(one) && each.overlaps(other));
        };
    }

    /** Words that neither touches. */
    private static long wordsBetween(FrozenText text, Span one, Span other) {
        var gap = new Span(Math.min(one.end(), other.end()), Math.max(one.start(), other.start()));
        return WORD.matcher(text.text()).results().map(word -> text.points().toSpan(word.start(), word.end())).filter(gap::contains).count();
    }

    private static List<Span> turns(FrozenText text) {
        List<Span> turns = text.structure().turns().stream().map(Turn::span).toList();
        return turns.isEmpty() ? text.structure().paragraphs().stream().map(Paragraph::span).toList() : turns;
    }

    private static boolean stands(Segment passage, Query.Standing standing) {
        Source source = passage.getText().getSource();
        List<Participant> people = passage.getSpeakers().stream().map(Speaker::getParticipant).filter(each -> each != null).toList();
        List<Case> cases = people.stream().map(Participant::getCase).filter(each -> each != null).toList();
        if (cases.isEmpty()) cases = source.getCases();
        return (standing.kinds().isEmpty() || standing.kinds().contains(source.getKind()))
            && (standing.phases().isEmpty() || standing.phases().contains(source.getPhase()))
            && (standing.sources().isEmpty() || standing.sources().contains(Key.of(source)))
            && (standing.cases().isEmpty() || cases.stream().anyMatch(each -> standing.cases().contains(Key.of(each))))
            && (standing.participants().isEmpty() || people.stream().anyMatch(each -> standing.participants().contains(Key.of(each))))
            && (standing.roles().isEmpty() || people.stream().anyMatch(each -> standing.roles().contains(each.getRole())));
    }
}
