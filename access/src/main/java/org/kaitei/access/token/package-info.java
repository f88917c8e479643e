/** Tokens, by which programs show whose they are. */
package org.kaitei.access.token;
