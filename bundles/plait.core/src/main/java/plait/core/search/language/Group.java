package plait.core.search.language;

import java.util.ArrayList;
import java.util.List;
import plait.core.search.language.QueryParser.Clause;
import plait.core.search.language.QueryParser.Occur;

/** Puts together what stands between brackets: what must be there, what may, and what must not. */
final class Group {
    private final List<Expression> optional = new ArrayList<>();
    private final List<Expression> required = new ArrayList<>();
    private final List<Expression> prohibited = new ArrayList<>();

    boolean isEmpty() {
        return optional.isEmpty() && required.isEmpty() && prohibited.isEmpty();
    }

    /**
     * @param afterOr whether OR stands right before it
     * @param beforeOr whether OR stands right after it
     */
    void add(Clause clause, boolean afterOr, boolean beforeOr) {
        if (clause.part() == null) return;
        // "a OR NOT b" and "NOT a OR b" offer NOT as an alternative; "a NOT b OR c" takes b out, as it always did in this syntax
        boolean alternative = afterOr || beforeOr && isEmpty();
        switch (clause.occur()) {
            case REQUIRED -> required.add(clause.part());
            case OPTIONAL -> optional.add(clause.part());
            case PROHIBITED -> {
                if (alternative) optional.add(new Expression.Not(clause.part()));
                else prohibited.add(clause.part());
            }
        }
    }

    /** Null if nothing was added. */
    Expression expression() {
        if (isEmpty()) return null;
        var parts = new ArrayList<>(required);
        if (required.isEmpty()) parts.add(anyOf(optional));
        else optional.forEach(part -> parts.add(new Expression.Maybe(part)));
        prohibited.forEach(part -> parts.add(new Expression.Not(part)));
        return parts.size() == 1 ? parts.get(0) : new Expression.And(parts);
    }

    private static Expression anyOf(List<Expression> parts) {
        if (parts.isEmpty()) return new Expression.All();
        return parts.size() == 1 ? parts.get(0) : new Expression.Or(parts);
    }
}
