package plait.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.coding.CodeBook;
import plait.core.search.NaturalOrder;
import plait.core.search.Tally;
import plait.core.search.language.Expression;
import plait.core.search.language.Expression.Field;
import plait.core.search.language.Expression.Not;
import plait.core.search.language.Expression.Words;
import plait.core.search.language.FieldNames;
import plait.core.search.language.QueryParts;
import plait.core.search.language.QueryText;
import plait.core.search.language.Term;
import plait.model.Participant;
import plait.model.SourceKind;
import plait.model.Study;
import plait.ui.coding.ChooseCode;
import plait.ui.sources.SourceNames;

/** Builds a query part by part: what the chips offer, and the asking that goes with it. The query that comes of it is handed over as words. */
final class QueryBuilder {
    private static final int NEAR = 10;

    private final Control owner;
    private final Study study;
    private final Consumer<String> onBuilt;
    private final Spellings spellings;
    private QueryParts parts = QueryParts.none();
    private Menu menu;

    /** @param onBuilt hears of each query that was built */
    QueryBuilder(Control owner, Study study, Consumer<String> onBuilt) {
        this.owner = owner;
        this.study = study;
        this.onBuilt = onBuilt;
        spellings = new Spellings(study);
    }

    void show(QueryParts shown) {
        parts = shown;
    }

    QueryParts parts() {
        return parts;
    }

    List<ChipWords> chips() {
        return parts.parts().stream().map(part -> ChipWords.of(part, spellings)).toList();
    }

    List<QueryChips.Addition> additions() {
        return List.of(
                new QueryChips.Addition("Word", at -> askWords("", 0).ifPresent(this::add)),
                new QueryChips.Addition("Near", at -> askWords("", NEAR).ifPresent(this::add)),
                new QueryChips.Addition("Not", at -> askWords("", 0).ifPresent(part -> add(new Not(part)))),
                new QueryChips.Addition("Case", at -> choose(at, cases(), part -> add(part))),
                new QueryChips.Addition("Role", at -> choose(at, roles(), part -> add(part))),
                new QueryChips.Addition("Code", at -> askCode().ifPresent(this::add)),
                new QueryChips.Addition("Kind", at -> choose(at, kinds(), part -> add(part))),
                new QueryChips.Addition("Uncoded", at -> add(QueryParts.field(FieldNames.IS, FieldNames.UNCODED))));
    }

    /** A query written from its parts, as the study spells its values. */
    String text(QueryParts of) {
        return QueryText.of(of.expression(), spellings);
    }

    void remove(int part) {
        onBuilt.accept(text(parts.without(part)));
    }

    void add(Expression part) {
        if (!parts.parts().contains(part)) onBuilt.accept(text(parts.with(part)));
    }

    /** Asks for another value of a part. Parts that no question can be asked about are changed in the field. */
    void change(int index, Point at) {
        Expression part = parts.parts().get(index);
        boolean not = part instanceof Not;
        Function<Expression, Expression> wrapped = changed -> not ? new Not(changed) : changed;
        Consumer<Expression> put = changed -> onBuilt.accept(text(parts.with(index, wrapped.apply(changed))));
        switch (not ? ((Not) part).part() : part) {
            case Words words when words.terms().stream().allMatch(Term.Stem.class::isInstance) -> askWords(typed(words), words.distance()).ifPresent(put);
            case Field field when field.name().equals(FieldNames.CASE) -> choose(at, cases(), put);
            case Field field when field.name().equals(FieldNames.ROLE) -> choose(at, roles(), put);
            case Field field when field.name().equals(FieldNames.KIND) -> choose(at, kinds(), put);
            case Field field when field.name().equals(FieldNames.FACTOR) -> askCode().ifPresent(put);
            default -> {}
        }
    }

    private static String typed(Words words) {
        return words.terms().stream().map(term -> ((Term.Stem) term).word()).collect(Collectors.joining(" "));
    }

    private Optional<Expression> askWords(String known, int distance) {
        var ask = new AskWords(owner.getShell(), distance > 0 ? "Words near each other" : "Words", distance > 0 ? "Two words or more, in any order" : "A word, or several that stand together", known, distance);
        if (!ask.ask()) return Optional.empty();
        Expression part = QueryParts.near(ask.words(), ask.distance());
        return part instanceof Words ? Optional.of(part) : Optional.empty();
    }

    private Optional<Expression> askCode() {
        var ask = new ChooseCode(owner.getShell(), "Search in coded passages", "Passages that have this code, or part of them", "Use this code", CodeBook.ordered(study));
        return ask.ask().map(code -> QueryParts.field(FieldNames.FACTOR, CodeBook.nameOf(code)));
    }

    private record Value(String words, Expression part) {}

    private List<Value> cases() {
        return study.getCases().stream()
                .sorted((a, b) -> NaturalOrder.INSTANCE.compare(SourceNames.of(a), SourceNames.of(b)))
                .map(each -> new Value(SourceNames.of(each), QueryParts.field(FieldNames.CASE, String.valueOf(each.getIdentifier()))))
                .toList();
    }

    private List<Value> roles() {
        Stream<String> known = study.getParticipants().stream().map(Participant::getRole).filter(role -> role != null && !role.isBlank());
        return Stream.concat(known.distinct().sorted(NaturalOrder.INSTANCE), Stream.of(Tally.INTERVIEWER)).distinct().map(role -> new Value(role, QueryParts.field(FieldNames.ROLE, role))).toList();
    }

    private static List<Value> kinds() {
        var kinds = new ArrayList<Value>();
        for (SourceKind kind : SourceKind.VALUES) kinds.add(new Value(kind.getLiteral().replace('-', ' '), QueryParts.field(FieldNames.KIND, kind.getLiteral())));
        return kinds;
    }

    private void choose(Point at, List<Value> values, Consumer<Expression> then) {
        if (menu != null) menu.dispose(); // not while it closes: what was chosen in it is told later on some platforms
        menu = new Menu(owner);
        for (Value value : values) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(value.words().replace("&", "&&"));
            item.addListener(SWT.Selection, event -> then.accept(value.part()));
        }
        menu.setLocation(at);
        menu.setVisible(true);
    }
}
