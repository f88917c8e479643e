/** The description of all calls (OpenAPI), made from the calls themselves. */
package org.kaitei.access.description;
