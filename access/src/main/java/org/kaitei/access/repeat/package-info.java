/** Calls on accounts that are sent twice. */
package org.kaitei.access.repeat;
