/** Asking for a part of what a view shows. */
package org.kaitei.query.narrowing;
