/** How the parts of access are put together. */
package org.kaitei.access.wiring;
