package plait.core.retrieval;

import java.util.List;
import java.util.Set;
import plait.core.study.Key;

/** What the columns of a matrix of codes are. */
public sealed interface Across {
    /** A passage counts in each case that its speakers belong to; else in those of its source. */
    record Cases(List<Key> cases) implements Across {}

    /** A passage counts in the role of each participant who speaks in it. */
    record Roles(List<String> roles) implements Across {}

    /** A passage counts for each coder who gave it the code. */
    record Coders(List<String> coders) implements Across {}

    /** A passage of a row's code counts in each code that a passage close to it has. */
    record Codes(List<Key> codes, Closeness closeness) implements Across {}

    default int size() {
        return switch (this) {
            case Cases cases -> cases.cases.size();
            case Roles roles -> roles.roles.size();
            case Coders coders -> coders.coders.size();
            case Codes codes -> codes.codes.size();
        };
    }

    /** What a cell counts. @param row the passages of the row */
    default Query cell(Query.Coded row, int column) {
        return switch (this) {
            case Cases cases -> new Query.Only(row, Query.Standing.in(Set.of(cases.cases.get(column)), Set.of()));
            case Roles roles -> new Query.Only(row, Query.Standing.in(Set.of(), Set.of(roles.roles.get(column))));
            case Coders coders -> new Query.Coded(row.codes(), row.below(), Set.of(coders.coders.get(column)));
            case Codes codes -> new Query.AlsoNear(row, new Query.Coded(Set.of(codes.codes.get(column)), row.below(), Set.of()), codes.closeness);
        };
    }
}
