/**
 * Finding things by what they are called and what was written. Every wording is kept in stretches
 * that only grow, and is matched in memory, as it was at any time.
 */
package org.kaitei.query.search;
