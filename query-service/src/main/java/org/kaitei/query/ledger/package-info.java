/** The whole ledger as auditors read it: every event in its place, searched, exported and shown. */
package org.kaitei.query.ledger;
