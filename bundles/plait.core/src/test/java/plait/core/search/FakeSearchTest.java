package plait.core.search;

class FakeSearchTest extends SearchContract {
    @Override protected Search open() {
        return new FakeSearch();
    }
}
