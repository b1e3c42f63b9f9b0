/** The product as it ships: its window, driven from within, and its command line. */
package plait.e2e;
