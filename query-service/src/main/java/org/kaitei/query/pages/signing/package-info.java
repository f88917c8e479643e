/** The page on which people sign in, and the one that says why a request was turned away. */
package org.kaitei.query.pages.signing;
