package plait.core.search;

import java.util.Comparator;
import java.util.List;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.ModelFactory;
import plait.model.SavedSearch;
import plait.model.Study;

/** Keeps searches in the study, by name. What is not saved is never written anywhere. Each method is one commit, whose label names no words. */
public final class SaveSearch {
    private final Session session;

    public SaveSearch(Session session) {
        this.session = session;
    }

    /** In the order in which they were saved. */
    public static List<SavedSearch> all(Study study) {
        return study.getSavedSearches().stream().sorted(Comparator.comparingLong(SavedSearch::getTime).thenComparing(SaveSearch::nameOf)).toList();
    }

    public static String nameOf(SavedSearch search) {
        return search.getName() == null ? "" : search.getName();
    }

    /** @throws Problem without a name or without a query */
    public SavedSearch save(String name, String query) {
        if (name.isBlank()) throw new Problem("A saved search needs a name.");
        if (query.isBlank()) throw new Problem("There is no search to save yet. Type a word first.");
        SavedSearch saved = ModelFactory.eINSTANCE.createSavedSearch();
        session.commit("Save search", study -> {
            saved.setName(name.strip());
            saved.setQuery(query.strip());
            saved.setAuthor(session.author());
            saved.setTime(System.currentTimeMillis());
            study.getSavedSearches().add(saved);
        });
        return saved;
    }

    public void rename(SavedSearch search, String name) {
        if (name.isBlank()) throw new Problem("A saved search needs a name.");
        if (name.strip().equals(search.getName())) return;
        session.commit("Rename saved search", study -> search.setName(name.strip()));
    }

    public void remove(SavedSearch search) {
        session.commit("Remove saved search", study -> study.getSavedSearches().remove(search));
    }
}
