package plait.store;

/**
 * How bytes are sealed before they reach the disk. The associated bytes (what the bytes are, and of which revision) are not stored,
 * but opening with others fails: so bytes cannot take each other's place.
 */
interface Seal {
    byte[] seal(byte[] associated, byte[] plain);

    /** @throws BrokenSeal if these are not the bytes that were sealed under {@code associated} */
    byte[] open(byte[] associated, byte[] sealed) throws BrokenSeal;
}
