/** How both services are put into one Spring context. */
package org.kaitei.standalone.wiring;
