/**
 * What every class of the model inherits: an identity, and the word to the running commit that it was touched.
 * Nothing here stores anything or knows what a study is.
 */
package plait.model.base;
