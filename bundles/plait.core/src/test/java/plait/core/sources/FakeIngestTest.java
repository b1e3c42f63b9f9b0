package plait.core.sources;

class FakeIngestTest extends IngestContract {
    @Override protected Ingest ingest() {
        return new FakeIngest();
    }
}
