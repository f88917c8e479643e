/** Entering and correcting one figure. */
package org.kaitei.query.pages.entry;
