package plait.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plait.core.search.IndexedSource.Passage;
import plait.model.text.Span;

/** A query of {@link FakeSearch}: alternatives of parts that all have to match, and parts that must not match anywhere. */
final class FakeQuery {
    private static final Pattern PART = Pattern.compile("(?:(\\p{L}+):)?(?:\"([^\"]*)(\"?)|([^\\s\"]+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['\u2019][\\p{L}\\p{N}\\p{M}]+)*|\\p{IsExtended_Pictographic}");

    private final List<List<Part>> alternatives = new ArrayList<>();
    private final List<Part> prohibited = new ArrayList<>();

    FakeQuery(String query) {
        boolean and = false;
        boolean not = false;
        int operator = -1;
        for (MatchResult found : PART.matcher(query).results().toList()) {
            if (found.group(2) != null && found.group(3).isEmpty()) throw new QueryProblem("This quotation mark has no closing one.", found.start());
            String word = found.group(4) == null ? "" : found.group();
            boolean isOperator = Set.of("AND", "OR", "NOT").contains(word);
            if (isOperator && !word.equals("NOT") && isEmpty()) throw new QueryProblem("Something is missing before this operator.", found.start());
            operator = isOperator ? found.start() : -1;
            and |= word.equals("AND");
            not |= word.equals("NOT");
            if (isOperator) continue;
            add(Part.of(found), and, not);
            and = not = false;
        }
        if (operator >= 0) throw new QueryProblem("Something is missing after this operator.", operator);
        if (isEmpty()) throw new QueryProblem("The query holds no word.", 0);
    }

    /** @param spans takes the words that matched, in UTF-16 units of {@code text} */
    boolean matches(IndexedSource source, Passage passage, String text, Set<Span> spans) {
        if (prohibited.stream().anyMatch(part -> part.matches(source, passage, text, null))) return false;
        boolean any = alternatives.isEmpty();
        for (List<Part> parts : alternatives) {
            if (!parts.stream().allMatch(part -> part.matches(source, passage, text, null))) continue;
            parts.forEach(part -> part.matches(source, passage, text, spans));
            any = true;
        }
        return any;
    }

    private boolean isEmpty() {
        return alternatives.isEmpty() && prohibited.isEmpty();
    }

    private void add(Part part, boolean and, boolean not) {
        if (not) prohibited.add(part);
        else if (and && !alternatives.isEmpty()) alternatives.get(alternatives.size() - 1).add(part);
        else alternatives.add(new ArrayList<>(List.of(part)));
    }

    /** @param field lower case, or empty @param words folded */
    private record Part(String field, List<String> words) {
        static Part of(MatchResult found) {
            String field = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
            return new Part(field, words(found.group(4) == null ? found.group(2) : found.group(4)));
        }

        boolean matches(IndexedSource source, Passage passage, String text, Set<Span> spans) {
            if (field.isEmpty() || field.equals("exact")) return matchesWords(text, spans);
            return values(source, passage).anyMatch(value -> words(value).equals(words));
        }

        private Stream<String> values(IndexedSource source, Passage passage) {
            return switch (field) {
                case "speaker" -> Stream.of(passage.speaker());
                case "role" -> Stream.of(passage.role());
                case "participant" -> Stream.of(passage.participant());
                case "case" -> Stream.of(passage.caseId());
                case "type" -> Stream.of(passage.caseType());
                case "kind" -> Stream.of(source.kind());
                case "phase" -> Stream.of(source.phase());
                case "source" -> Stream.of(source.identifier());
                case "factor" -> source.codings().stream().filter(coding -> coding.span().overlaps(passage.span())).flatMap(coding -> Stream.of(coding.factor(), coding.factorName()));
                case "configuration" -> source.evidence().stream().filter(link -> link.span().overlaps(passage.span())).map(IndexedSource.EvidenceSpan::configuration);
                case "stance" -> source.evidence().stream().filter(link -> link.span().overlaps(passage.span())).map(IndexedSource.EvidenceSpan::stance);
                case "is" -> Stream.of(isCoded(source, passage) ? "coded" : "uncoded");
                default -> throw new QueryProblem("There is no field of this name.", -1);
            };
        }

        private static boolean isCoded(IndexedSource source, Passage passage) {
            return Stream.concat(source.codings().stream().map(IndexedSource.CodedSpan::span), source.evidence().stream().map(IndexedSource.EvidenceSpan::span))
                    .anyMatch(span -> span.overlaps(passage.span()));
        }

        private boolean matchesWords(String text, Set<Span> spans) {
            List<MatchResult> found = WORD.matcher(text).results().toList();
            boolean any = false;
            for (int i = 0; i + words.size() <= found.size(); i++) {
                int word = 0;
                while (word < words.size() && form(fold(found.get(i + word).group())).equals(form(words.get(word)))) word++;
                if (word < words.size() || words.isEmpty()) continue;
                any = true;
                if (spans != null) spans.add(new Span(found.get(i).start(), found.get(i + word - 1).end()));
            }
            return any;
        }

        private String form(String word) {
            return field.equals("exact") ? word : word.replaceAll("(?<=\\p{L}{3})(ing|ed|s)$", "");
        }

        private static List<String> words(String text) {
            return WORD.matcher(text).results().map(found -> fold(found.group())).toList();
        }

        private static String fold(String word) {
            return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replace('\u2019', '\'');
        }
    }
}
