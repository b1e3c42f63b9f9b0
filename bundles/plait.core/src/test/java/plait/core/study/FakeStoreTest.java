package plait.core.study;

class FakeStoreTest extends StoreContract {
    @Override protected Store create() {
        return new FakeStore();
    }

    @Override protected Store reopen(Store open) {
        return open;
    }
}
