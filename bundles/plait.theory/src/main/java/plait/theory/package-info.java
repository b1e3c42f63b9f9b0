/**
 * Theories as RDF: the rows of theory classes are their RDF description, by one generic mapping from the IRI annotations of the model.
 * The only module that knows Jena.
 */
package plait.theory;
