/** How the pages show where a plan stands. */
package org.kaitei.query.pages.overview;
