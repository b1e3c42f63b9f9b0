package plait.search;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Takes the endings off English words, British spellings included (Porter's second stemmer): {@code housed} and {@code housing} are one,
 * {@code recover} and {@code recovery} are not. Not for several threads at once.
 */
final class Stemmer {
    private final EnglishStemmer stemmer = new EnglishStemmer();

    /** @param word folded */
    String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
