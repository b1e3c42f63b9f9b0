/**
 * What a team takes out of the study about its theory: what changed, and what is missing. Follows consent, and is recorded.
 * How it is written to a file is for adapters; figures and the theory as RDF are elsewhere.
 */
package plait.core.reports;
