/** Taking a whole sheet from a file, after a look at what it would record. */
package org.kaitei.query.pages.intake;
