/** What changed lately. */
package org.kaitei.query.lately;
