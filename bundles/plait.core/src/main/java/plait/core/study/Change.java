package plait.core.study;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * What one commit did to one object. The journal's chain holds only the leaf, a salted hash of both images;
 * so a purge can drop images and salt, and the chain still verifies.
 *
 * @param salt 16 random bytes, or null once the images were purged
 * @param before the row before, or null when the object is new
 * @param after the row after, or null when the object is gone
 * @param leaf SHA-256 of salt, key, before, after
 */
public record Change(Key key, byte[] salt, byte[] before, byte[] after, byte[] leaf) {
    /** Length of a salt in bytes. */
    static final int SALT = 16;

    static Change of(Key key, byte[] before, byte[] after, byte[] salt) {
        return new Change(key, salt, before, after, leaf(key, salt, before, after));
    }

    /** True once a withdrawal dropped the images: this change cannot be undone. */
    public boolean purged() {
        return salt == null;
    }

    /** 1 for an object that is new, -1 for one that is gone, else 0. */
    int objectsAdded() {
        return (after == null ? 0 : 1) - (before == null ? 0 : 1);
    }

    /** The same change without what it held. */
    public Change purge() {
        return new Change(key, null, null, null, leaf);
    }

    /** True when the images are those that the leaf was made of, or were purged. */
    public boolean isSound() {
        return purged() || Arrays.equals(leaf, leaf(key, salt, before, after));
    }

    private static byte[] leaf(Key key, byte[] salt, byte[] before, byte[] after) {
        MessageDigest digest = Entry.sha256();
        digest.update(salt);
        digest.update(key.bytes());
        part(digest, before);
        part(digest, after);
        return digest.digest();
    }

    private static void part(MessageDigest digest, byte[] image) {
        digest.update((byte) (image == null ? 0 : 1));
        if (image == null) return;
        digest.update(ByteBuffer.allocate(4).putInt(image.length).array());
        digest.update(image);
    }
}
