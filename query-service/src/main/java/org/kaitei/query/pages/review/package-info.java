/** Opening a year, confirming or returning its parts, and publishing its sheet. */
package org.kaitei.query.pages.review;
