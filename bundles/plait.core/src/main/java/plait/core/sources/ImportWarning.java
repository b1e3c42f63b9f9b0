package plait.core.sources;

/**
 * Something the person should know about an import that went through.
 *
 * @param code one of the constants, part of the command line's contract
 * @param message a plain sentence; it may name speaker labels, never what was said
 */
public record ImportWarning(String code, String message) {
    public static final String SPEAKER_NEAR_DUPLICATE = "speaker-near-duplicate";
    public static final String TEXT_TRUNCATED = "text-truncated";
    public static final String ENCODING_GUESSED = "encoding-guessed";
    public static final String NO_TEXT = "no-text";
    public static final String OFFSETS_CHOSEN = "offsets-chosen";
    public static final String NOT_CARRIED_OVER = "not-carried-over";
    public static final String CONSENT_UNCLEAR = "consent-unclear";
    public static final String SPEAKER_UNKNOWN = "speaker-unknown";
    public static final String KEPT_AS_MEMO = "kept-as-memo";
    public static final String RULE = "rule";
    public static final String EMPTY_VALUE = "empty-value";
}
