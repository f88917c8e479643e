/** The web pages: each a record with all that a template shows, in the words of its reader. */
package org.kaitei.query.pages;
