package plait.core.search;

import plait.core.Problem;

/** A query that cannot be understood; the message says where and what was expected. */
public final class QueryProblem extends Problem {
    private static final long serialVersionUID = 1;
    private final int position;

    /** @param position where in the query the trouble is, in code points from 0, or -1 if that is not known */
    public QueryProblem(String message, int position) {
        super(message);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
