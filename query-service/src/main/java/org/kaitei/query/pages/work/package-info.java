/** What a department owes to a year's sheet, and the page on which it fills its part. */
package org.kaitei.query.pages.work;
