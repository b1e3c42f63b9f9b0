package plait.ingest;

import plait.core.sources.Ingest;
import plait.core.sources.IngestContract;

class TikaIngestTest extends IngestContract {
    @Override protected Ingest ingest() {
        return new TikaIngest();
    }
}
