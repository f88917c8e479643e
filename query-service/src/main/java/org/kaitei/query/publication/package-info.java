/** What was published, as it was then, and what became of it since. */
package org.kaitei.query.publication;
