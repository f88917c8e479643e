/** Answers in gzip. */
package org.kaitei.web.gzip;
