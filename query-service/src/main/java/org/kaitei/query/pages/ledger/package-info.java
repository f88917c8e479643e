/** The ledger as people read it: what is found in it, and each of its events. */
package org.kaitei.query.pages.ledger;
