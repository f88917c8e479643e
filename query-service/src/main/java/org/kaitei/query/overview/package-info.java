/** How the indicators of a plan stand, counted. */
package org.kaitei.query.overview;
