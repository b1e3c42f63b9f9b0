/** The rules of the house: who may know whom. Each says why; one that is in the way is changed here, with a decision. */
package plait.arch;
