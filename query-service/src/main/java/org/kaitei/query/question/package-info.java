/** How every view is asked for: as of when, seeing at least what, and unless it is unchanged. */
package org.kaitei.query.question;
