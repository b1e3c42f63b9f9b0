package plait.core.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.Progress;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.model.InterviewPhase;
import plait.model.SourceKind;

/** Whatever is asked of whatever study: the quick answer is the one that follows from the words of the query, and a matrix counts what its cells find. */
class RetrievePropertyTest {
    private static final int QUERIES = 60;

    private RandomStudy study;
    private Random random;
    private Passages passages;
    private Places places;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void queriesFindWhatTheyMean(long seed) {
        make(seed);
        var slow = new SlowRetrieve(study.open);
        int found = 0;
        for (int i = 0; i < QUERIES; i++) {
            Query query = query(2);
            List<Key> quick = find(query);
            assertEquals(slow.find(query), quick, query::toString);
            if (!quick.isEmpty()) found++;
        }
        assertTrue(found > QUERIES / 4, "most queries must find something, or nothing is tested: " + found);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void aMatrixCountsWhatItsCellsFind(long seed) {
        make(seed);
        List<Key> codes = study.codes.stream().map(Key::of).toList();
        for (Across across : List.of(
                new Across.Cases(study.cases.stream().map(Key::of).toList()),
                new Across.Roles(RandomStudy.ROLES),
                new Across.Coders(RandomStudy.CODERS),
                new Across.Codes(codes, closeness()),
                new Across.Codes(codes, new Closeness.Words(3)))) {
            var wanted = new CodeMatrix.Wanted(codes, random.nextBoolean(), across);
            var matrix = CodeMatrix.count(passages, places, wanted, Progress.NONE);
            for (int row = 0; row < codes.size(); row++) {
                assertEquals(counted(matrix.query(row)), matrix.row(row));
                for (int column = 0; column < across.size(); column++) assertEquals(counted(matrix.query(row, column)), matrix.cell(row, column), across + " " + row + " " + column);
            }
            for (int column = 0; column < across.size(); column++) assertEquals(counted(any(matrix, column)), matrix.column(column));
            assertEquals(counted(new Query.Coded(new HashSet<>(codes), wanted.below(), Set.of())), matrix.all());
        }
    }

    private static Query any(CodeMatrix matrix, int column) {
        Query any = matrix.query(0, column);
        for (int row = 1; row < matrix.wanted().codes().size(); row++) any = new Query.Either(any, matrix.query(row, column));
        return any;
    }

    private CodeMatrix.Counted counted(Query query) {
        List<Passage> found = new Retrieve(passages, places, Progress.NONE).find(query);
        return new CodeMatrix.Counted(found.size(), (int) found.stream().map(passage -> passage.source().source()).distinct().count());
    }

    private void make(long seed) {
        random = new Random(seed);
        study = new RandomStudy(random);
        passages = Passages.of(study.open.study());
        places = new Places(text -> Texts.load(study.open.session().store(), text.blob(), text.structure()));
    }

    private List<Key> find(Query query) {
        return new Retrieve(passages, places, Progress.NONE).find(query).stream().map(Passage::segment).toList();
    }

    private Query query(int depth) {
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(7)) {
            case 0, 1 -> coded();
            case 2 -> new Query.Either(query(depth - 1), query(depth - 1));
            case 3 -> new Query.ButNot(query(depth - 1), query(depth - 1), closeness());
            case 4 -> new Query.Only(query(depth - 1), standing());
            default -> new Query.AlsoNear(random.nextInt(5) == 0 ? new Query.Anything() : query(depth - 1), query(depth - 1), closeness());
        };
    }

    private Query coded() {
        var codes = new HashSet<Key>();
        for (int i = 0; i <= random.nextInt(3); i++) codes.add(Key.of(one(study.codes)));
        return new Query.Coded(codes, random.nextBoolean(), random.nextInt(3) == 0 ? Set.of(one(RandomStudy.CODERS)) : Set.of());
    }

    private Closeness closeness() {
        return switch (random.nextInt(5)) {
            case 0 -> Closeness.SAME;
            case 1 -> Closeness.OVERLAPPING;
            case 2 -> Closeness.SAME_TURN;
            default -> new Closeness.Words(random.nextInt(6));
        };
    }

    private Query.Standing standing() {
        return switch (random.nextInt(5)) {
            case 0 -> Query.Standing.in(Set.of(Key.of(one(study.cases))), Set.of());
            case 1 -> Query.Standing.in(Set.of(), Set.of(one(RandomStudy.ROLES)));
            case 2 -> new Query.Standing(Set.of(), Set.of(Key.of(one(study.people))), Set.of(), Set.of(), Set.of(), Set.of());
            case 3 -> new Query.Standing(Set.of(), Set.of(), Set.of(), Set.of(SourceKind.INTERVIEW), Set.of(InterviewPhase.REFINING), Set.of());
            default -> new Query.Standing(Set.of(Key.of(one(study.cases))), Set.of(), Set.of(one(RandomStudy.ROLES)), Set.of(), Set.of(), Set.of(Key.of(one(study.sources))));
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
