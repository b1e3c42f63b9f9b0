package plait.core.search.language;

import java.util.List;

/** What a query asks for, as a tree. Only {@link Words} outside {@link Not} give hits; all else decides which passages count. */
public sealed interface Expression {
    /**
     * Words that stand together.
     *
     * @param terms one or more, one for each word
     * @param distance 0 for a phrase; else the words may stand in any order, two of them at most this many positions apart
     */
    record Words(List<Term> terms, int distance) implements Expression {
        public Words {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A feature of the passage.
     *
     * @param name a built-in field, or a case's attribute in {@linkplain FieldNames#key folded form}
     * @param value compared with the whole value
     */
    record Field(String name, Term value) implements Expression {}

    /** Every passage. */
    record All() implements Expression {}

    /** All of the parts. */
    record And(List<Expression> parts) implements Expression {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of the parts. */
    record Or(List<Expression> parts) implements Expression {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Passages that do not match. */
    record Not(Expression part) implements Expression {}

    /** Every passage, with the hits of the part where it matches: what {@code +a b} asks of {@code b}. */
    record Maybe(Expression part) implements Expression {}
}
