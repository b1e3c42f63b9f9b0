package plait.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A key to print and lock away: 160 random bits in eight groups of four characters, without letters that look alike.
 * It opens the study when the passphrase is forgotten.
 */
public final class RecoveryKey {
    /** Crockford's base 32. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 32;
    private static final int GROUP = 4;

    private final String characters;

    private RecoveryKey(String characters) {
        this.characters = characters;
    }

    static RecoveryKey random() {
        var random = new SecureRandom();
        var characters = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new RecoveryKey(characters.toString());
    }

    /** Reads what somebody typed from paper: case, spaces and hyphens do not matter, O is 0, I and L are 1. */
    public static RecoveryKey parse(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return new RecoveryKey(plain);
    }

    DataKey wrapping() {
        return new DataKey(DataKey.derive(characters.getBytes(StandardCharsets.US_ASCII), "plait recovery"));
    }

    /** In groups of four, to print. */
    public String printed() {
        var groups = new StringBuilder();
        for (int i = 0; i < characters.length(); i += GROUP) {
            if (i > 0) groups.append('-');
            groups.append(characters, i, Math.min(characters.length(), i + GROUP));
        }
        return groups.toString();
    }

    /** Never prints the key. */
    @Override public String toString() {
        return "RecoveryKey";
    }
}
