package plait.search;

import plait.core.search.Search;
import plait.core.search.SearchContract;

class LuceneSearchInMemoryTest extends SearchContract {
    @Override protected Search open() {
        return LuceneSearch.inMemory();
    }
}
