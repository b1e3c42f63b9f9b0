package plait.core.study;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPropertyTest extends WritePathProperty {
    @Override protected Store create() {
        return new FakeStore();
    }

    @Override protected Store reopen(Store open) {
        return open;
    }

    @Override protected RowCodec codec() {
        return RowCodecs.binaryOnly();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void liveIsStoredIsReplayedAfterAnySteps(long seed) throws Exception {
        run(seed, 250);
    }
}
