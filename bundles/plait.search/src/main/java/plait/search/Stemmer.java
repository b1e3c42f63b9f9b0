package plait.search;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Takes the endings off English words, British spellings included (Porter's second stemmer): {@code housed} and {@code housing} are one,
 * {@code recover} and {@code recovery} are not. What is spelt in two ways, here and across the ocean, is one word. Not for several threads at once.
 */
final class Stemmer {
    private final EnglishStemmer stemmer = new EnglishStemmer();
    /** A person uses the same thousand words over and over. */
    private final Map<String, String> known = new HashMap<>();

    /** @param word folded */
    String stem(String word) {
        return known.computeIfAbsent(word, this::compute);
    }

    private String compute(String word) {
        stemmer.setCurrent(BritishSpelling.of(word));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
