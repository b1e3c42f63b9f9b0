/** Memos: what somebody noted on a passage, a coding, evidence or anything else. */
package plait.core.memos;
