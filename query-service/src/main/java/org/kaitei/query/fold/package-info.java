/**
 * How events become views: read from the topic in the ledger's one order, whole transactions at a
 * time, by one instance.
 */
package org.kaitei.query.fold;
