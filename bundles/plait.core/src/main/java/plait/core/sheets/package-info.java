/**
 * Sheets: tables of cases, participants, factors, sources, configurations with their earlier wordings, links and refinements, evidence, codings,
 * statements with the answers to them, networks and measures, in the form of the command line's contract.
 * Here a sheet is headers and rows; reading CSV and XLSX files is the business of plait.exchange.
 */
package plait.core.sheets;
