/**
 * Other programs' formats: tables in CSV and XLSX now, REFI-QDA, Word and RDF files with later work.
 * It turns files into the core's own values and back; what they mean is decided in the core.
 */
package plait.exchange;
