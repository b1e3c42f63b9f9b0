/**
 * A study on disk: Xodus below, sealing above it, blobs, witness and lock beside it. Implements the port {@code Store}.
 * It knows bytes and keys, not what they mean; nothing outside this package may import Xodus.
 */
package plait.store;
