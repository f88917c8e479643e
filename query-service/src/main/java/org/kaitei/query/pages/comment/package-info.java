/** Writing, amending and retracting notes and expert comments. */
package org.kaitei.query.pages.comment;
