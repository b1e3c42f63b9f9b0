/**
 * The core: the one way to write, the use cases, and the ports that adapters implement.
 * It knows no file format, no database, no search engine and no window.
 */
package plait.core;
