package org.kaitei.access;

/** What somebody can be allowed to do. Every call and every command names the one that it takes. */
public enum Right {
  /** Sign in, and out again. */
  SIGN_IN,
  /** See what was published. */
  READ_PUBLISHED,
  /** See everything in the ledger, its history included. */
  READ,
  /** See who signed in and who was refused. */
  READ_LOG,
  /** Adopt and revise plans, define indicators, set targets. */
  PLAN,
  /** Record, correct and withdraw figures. */
  RECORD,
  /** Take in a whole sheet. */
  IMPORT,
  /** Hand in a department's part of a sheet, for one's own department or with a reason. */
  SUBMIT,
  /** Open a sheet for submission, return and confirm its parts. */
  RUN_SUBMISSION,
  /** Publish a sheet. */
  PUBLISH,
  /** Write a note or an expert comment; {@link #NOTE} and {@link #COMMENT} say which of them. */
  SPEAK,
  /** Write and amend notes that are not an expert's. */
  NOTE,
  /** Write and amend expert comments. */
  COMMENT,
  /** Found, rename, split and merge departments, and say which one answers for an indicator. */
  DEPARTMENTS,
  /** Make, change and close accounts, and erase people. */
  ACCOUNTS,
  /** See how the process is doing. */
  OPERATE,
  /** Keep the bytes of a publication, which only Kaitei itself does. */
  SEAL,
  /** Change one's own password, and make and revoke one's own tokens. */
  OWN_ACCOUNT
}
