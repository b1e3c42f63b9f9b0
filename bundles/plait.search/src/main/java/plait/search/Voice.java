package plait.search;

/** Who says a passage, as it is kept in the index. */
record Voice(String speaker, String role, String caseId) {
    private static final String BETWEEN = "\0";
    private static final int LONGEST = 1_000;

    String joined() {
        return part(speaker) + BETWEEN + part(role) + BETWEEN + part(caseId);
    }

    static Voice of(String joined) {
        String[] parts = joined.split(BETWEEN, -1);
        return new Voice(parts[0], parts[1], parts[2]);
    }

    /** A label that somebody typed can hold anything, and Lucene takes no value without end. */
    private static String part(String text) {
        String plain = text.replace(BETWEEN, "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
