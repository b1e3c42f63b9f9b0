/**
 * Measures what people wait for, on studies that it makes itself, and prints a table. Nothing here is a test, and nothing ships.
 */
package plait.benchmarks;
